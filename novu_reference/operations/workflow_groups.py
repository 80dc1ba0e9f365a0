"""The operations of the tag Workflow groups. Nothing holds a group back from being renamed or deleted."""

from __future__ import annotations

from typing import Any

from novu_models import documents as d

from novu_reference.call import Handlers
from novu_reference.changes import record_change
from novu_reference.errors import NotFound
from novu_reference.storage.collections import WORKFLOW_GROUPS


class _PlainNotFound(NotFound):
    """A 404 without a text of its own: its body has no `error` member."""

    def __init__(self) -> None:
        super().__init__("Not Found")

    def body(self, path: str, timestamp: str) -> dict[str, Any]:
        body = super().body(path, timestamp)
        del body["error"]
        return body


class WorkflowGroups(Handlers):
    def list_workflow_groups(self) -> d.WorkflowGroupListEnvelope:
        found: list[Any] = self._session.find(WORKFLOW_GROUPS, self._here())
        return {"data": found}

    def create_workflow_group(self, body: d.CreateWorkflowGroup) -> d.WorkflowGroupEnvelope:
        group: Any = self._new(name=body["name"])
        self._session.insert(WORKFLOW_GROUPS, group)
        record_change(self._call, "NotificationGroup", group)
        return {"data": group}

    def get_workflow_group(self, id: str) -> d.WorkflowGroupEnvelope:
        return {"data": self._group(id)}

    def update_workflow_group(self, id: str, body: d.UpdateWorkflowGroup) -> d.WorkflowGroupEnvelope:
        group = self._group(id) | {"name": body["name"], "updatedAt": self._now()}
        self._session.replace(WORKFLOW_GROUPS, group)
        return {"data": group}

    def delete_workflow_group(self, id: str) -> d.DeleteResultEnvelope:
        self._session.delete(WORKFLOW_GROUPS, {"_id": self._group(id)["_id"]})
        return {"data": {"acknowledged": True, "status": "deleted"}}

    def _group(self, group_id: str) -> Any:
        group = self._session.find_one(WORKFLOW_GROUPS, self._here(_id=group_id.lower()))
        if group is None:
            raise _PlainNotFound
        return group
