"""The operations of the tag Workflow overrides: what is different about a workflow for one tenant."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from novu_models import documents as d

from novu_reference.call import Handlers
from novu_reference.errors import Conflict, NotFound
from novu_reference.storage import DuplicateKey
from novu_reference.storage.collections import TENANTS, WORKFLOW_OVERRIDES, WORKFLOWS
from novu_reference.workflows.preferences import channel_switches


class WorkflowOverrides(Handlers):
    def list_workflow_overrides(self, *, page: int = 0, limit: int = 10) -> d.WorkflowOverridePage:
        found: list[Any] = self._session.find(
            WORKFLOW_OVERRIDES, self._here(), newest_first=True, limit=limit, offset=page * limit
        )
        return {"page": page, "pageSize": limit, "hasMore": len(found) == limit, "data": found}

    def create_workflow_override(self, body: d.CreateWorkflowOverride) -> d.WorkflowOverrideEnvelope:
        workflow_id, tenant_id = body["workflowId"].lower(), body["tenantId"].lower()
        if self._session.find_one(TENANTS, self._here(_id=tenant_id)) is None:
            raise NotFound(f"Tenant with id {tenant_id} was not found")
        if self._session.find_one(WORKFLOWS, self._here(_id=workflow_id, deleted=False)) is None:
            raise NotFound(f"Workflow with id {workflow_id} was not found")
        override: Any = self._new(
            _workflowId=workflow_id,
            _tenantId=tenant_id,
            active=bool(body.get("active")),
            preferenceSettings=channel_switches(body.get("preferenceSettings")),
            deleted=False,
        )
        try:
            self._session.insert(WORKFLOW_OVERRIDES, override)
        except DuplicateKey as error:
            raise Conflict(f"Workflow {workflow_id} has an override for tenant {tenant_id} already") from error
        return {"data": override}

    def get_workflow_override(self, override_id: str) -> d.WorkflowOverrideEnvelope:
        return {"data": self._override(_id=override_id.lower())}

    def get_tenant_workflow_override(self, workflow_id: str, tenant_id: str) -> d.WorkflowOverrideEnvelope:
        return {"data": self._of_tenant(workflow_id, tenant_id)}

    def update_workflow_override(self, override_id: str, body: d.UpdateWorkflowOverride) -> d.WorkflowOverrideEnvelope:
        return {"data": self._changed(self._override(_id=override_id.lower()), body)}

    def update_tenant_workflow_override(
        self, workflow_id: str, tenant_id: str, body: d.UpdateWorkflowOverride
    ) -> d.WorkflowOverrideEnvelope:
        return {"data": self._changed(self._of_tenant(workflow_id, tenant_id), body)}

    def delete_workflow_override(self, override_id: str) -> d.BooleanEnvelope:
        override = self._override(_id=override_id.lower())
        self._session.delete(WORKFLOW_OVERRIDES, {"_id": override["_id"]})
        return {"data": True}

    def _of_tenant(self, workflow_id: str, tenant_id: str) -> Any:
        return self._override(_workflowId=workflow_id.lower(), _tenantId=tenant_id.lower())

    def _override(self, **members: str) -> Any:
        found = self._session.find_one(WORKFLOW_OVERRIDES, self._here(**members))
        if found is None:
            raise NotFound("Workflow override was not found")
        return found

    def _changed(self, override: dict[str, Any], body: Mapping[str, Any]) -> Any:
        if body.get("active") is not None:
            override["active"] = body["active"]
        override |= {
            "preferenceSettings": channel_switches(body.get("preferenceSettings"), override["preferenceSettings"]),
            "updatedAt": self._now(),
        }
        self._session.replace(WORKFLOW_OVERRIDES, override)
        return override
