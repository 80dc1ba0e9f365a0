"""The operations of the tag Workflows, under their own paths and under the old ones, `/v1/notification-templates`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from novu_models import documents as d

from novu_reference.call import Handlers
from novu_reference.changes import record_change
from novu_reference.errors import BadRequest, NotFound, NovuError
from novu_reference.naming import slug
from novu_reference.operations.workflow_groups import WorkflowGroups
from novu_reference.storage.collections import WORKFLOW_GROUPS, WORKFLOWS
from novu_reference.workflows.preferences import channel_switches
from novu_reference.workflows.status import channel_status, workflow_status
from novu_reference.workflows.steps import load_steps, template_ids, with_brief_templates
from novu_reference.workflows.variables import trigger
from novu_reference.workflows.writing import StepWriter

# A stored workflow. Beside the members of the schema `Workflow` it has its trigger identifier, to be searched.
Workflow = Any

_OBJECT_ID = re.compile(r"[0-9a-f]{24}")
_PERSON = dict.fromkeys(("firstName", "lastName", "email", "phone", "avatar", "locale", "subscriberId"), "string")
_VARIABLES: d.WorkflowVariables = {
    "translations": {},
    "system": {
        "subscriber": _PERSON,
        "actor": _PERSON,
        "step": {"digest": "boolean", "events": "array", "total_count": "number"},
        "branding": {"logo": "string", "color": "string"},
        "tenant": {"name": "string", "data": "object"},
    },
}


class Workflows(Handlers):
    def list_workflows(self, *, page: int = 0, limit: int = 10, query: str | None = None) -> d.WorkflowPage:
        where = self._here(deleted=False)
        if query:
            text = query.casefold()
            fitting = [
                workflow
                for workflow in self._session.each(WORKFLOWS, where, newest_first=True)
                if text in workflow["name"].casefold() or text in workflow["identifier"].casefold()
            ]
            found, total = fitting[page * limit : (page + 1) * limit], len(fitting)
        else:
            found = self._session.find(WORKFLOWS, where, newest_first=True, limit=limit, offset=page * limit)
            total = self._session.count(WORKFLOWS, where)
        return {"page": page, "pageSize": limit, "totalCount": total, "data": self._listed(found)}

    def create_workflow(self, body: d.CreateWorkflow) -> d.WorkflowEnvelope:
        # A copy of a blueprint brings the name of its group, and no feeds.
        blueprint_id = body.get("blueprintId")
        group_id = self._blueprint_group(body) if blueprint_id else body["notificationGroupId"].lower()
        writer = StepWriter(self._call, None, with_feeds=not blueprint_id)
        steps = writer.write(body["steps"])
        identifier = self._free_identifier(body["name"])
        active = bool(body.get("active"))
        workflow = self._new(
            name=body["name"],
            **{name: body[name] for name in ("description", "data") if body.get(name) is not None},
            active=active,
            draft=not active,
            critical=bool(body.get("critical")),
            isBlueprint=False,
            **({"blueprintId": blueprint_id} if blueprint_id else {}),
            tags=body.get("tags") or [],
            identifier=identifier,
            triggers=[trigger(identifier, steps)],
            steps=with_brief_templates(steps),
            preferenceSettings=channel_switches(body.get("preferenceSettings")),
            type="REGULAR",
            origin="novu-cloud",
            _notificationGroupId=group_id,
            _creatorId=self._call.principal.user_id,
            deleted=False,
        )
        self._session.insert(WORKFLOWS, workflow)
        self._record(workflow, writer)
        return {"data": self._full(workflow)}

    def get_workflow_variables(self) -> d.WorkflowVariablesEnvelope:
        return {"data": _VARIABLES}

    def get_workflow(self, workflow_id: str) -> d.WorkflowEnvelope:
        if _OBJECT_ID.fullmatch(workflow_id):
            return {"data": self._shown(self._workflow(workflow_id))}
        workflow = self._session.find_one(WORKFLOWS, self._here(identifier=workflow_id, deleted=False))
        if workflow is None:
            raise NotFound(f"Workflow with id {workflow_id} not found")
        return {"data": self._shown(workflow, with_variants=False)}

    def update_workflow(self, workflow_id: str, body: d.UpdateWorkflow) -> d.WorkflowEnvelope:
        workflow = self._workflow(workflow_id)
        writer = StepWriter(self._call, template_ids(workflow["steps"]))
        changes = self._changes(workflow, body)
        steps = body.get("steps")
        if steps is not None:
            written = writer.write(steps)
            identifier: str = changes.get("identifier", workflow["identifier"])
            changes |= {
                "steps": with_brief_templates(written),
                "triggers": [trigger(identifier, written)],
            }
        if not changes:
            raise BadRequest("No properties found for update")
        return {"data": self._saved(workflow | changes, writer)}

    def update_workflow_status(self, workflow_id: str, body: d.UpdateWorkflowStatus) -> d.WorkflowEnvelope:
        workflow = self._workflow(workflow_id)
        active = body["active"]
        if workflow["active"] == active:
            raise BadRequest("You must provide a different status from the current status")
        return {"data": self._saved(workflow | {"active": active, "draft": not active})}

    def delete_workflow(self, workflow_id: str) -> d.BooleanEnvelope:
        workflow = self._workflow(workflow_id, BadRequest)
        writer = StepWriter(self._call, template_ids(workflow["steps"]))
        writer.delete_rest()
        self._saved(workflow | {"deleted": True, "deletedAt": self._now()}, writer)
        return {"data": True}

    def list_notification_templates(
        self, *, page: int = 0, limit: int = 10, query: str | None = None
    ) -> d.WorkflowPage:
        return self.list_workflows(page=page, limit=limit, query=query)

    def create_notification_template(self, body: d.CreateWorkflow) -> d.WorkflowEnvelope:
        return self.create_workflow(body)

    def get_notification_template(self, workflow_id: str) -> d.WorkflowEnvelope:
        return self.get_workflow(workflow_id)

    def update_notification_template(self, workflow_id: str, body: d.UpdateWorkflow) -> d.WorkflowEnvelope:
        return self.update_workflow(workflow_id, body)

    def update_notification_template_status(self, workflow_id: str, body: d.UpdateWorkflowStatus) -> d.WorkflowEnvelope:
        return self.update_workflow_status(workflow_id, body)

    def delete_notification_template(self, workflow_id: str) -> d.BooleanEnvelope:
        return self.delete_workflow(workflow_id)

    def _workflow(self, workflow_id: str, refusal: type[NovuError] = NotFound) -> Workflow:
        """By Novu's identifier. Raises `refusal` when there is none."""
        found = self._session.find_one(WORKFLOWS, self._here(_id=workflow_id.lower(), deleted=False))
        if found is None:
            raise refusal(f"Could not find workflow with id {workflow_id}")
        return found

    def _changes(self, workflow: Workflow, body: d.UpdateWorkflow) -> dict[str, Any]:
        """What the body sets, apart from the steps. Empty names and identifiers are ignored."""
        changes: dict[str, Any] = {
            name: body[name] for name in ("description", "tags", "critical", "data") if body.get(name) is not None
        }
        if body.get("name"):
            changes["name"] = body["name"]
        if group_id := body.get("notificationGroupId"):
            changes["_notificationGroupId"] = group_id.lower()
        if (settings := body.get("preferenceSettings")) is not None:
            changes["preferenceSettings"] = channel_switches(settings)
        if identifier := body.get("identifier"):
            if self._holder(identifier) not in (None, workflow["_id"]):
                raise BadRequest(f"Workflow with identifier {identifier} already exists")
            changes["identifier"] = identifier
            changes["triggers"] = [workflow["triggers"][0] | {"identifier": identifier}]
        return changes

    def _free_identifier(self, name: str) -> str:
        """A trigger identifier made of the name, with something short behind it when another workflow has that."""
        base = identifier = slug(name)
        while not identifier or self._holder(identifier):
            short = self._new_id()[-6:]
            identifier = f"{base}-{short}" if base else short
        return identifier

    def _holder(self, identifier: str) -> str | None:
        """The workflow that has the trigger identifier."""
        found = self._session.find_one(WORKFLOWS, self._here(identifier=identifier, deleted=False))
        return found["_id"] if found else None

    def _blueprint_group(self, body: d.CreateWorkflow) -> str:
        name = (body.get("notificationGroup") or {}).get("name")
        if not name:
            raise NotFound("Notification group was not provided")
        found = self._session.find_one(WORKFLOW_GROUPS, self._here(name=name))
        if found is not None:
            return str(found["_id"])
        return WorkflowGroups(self._call).create_workflow_group({"name": name})["data"]["_id"]

    def _saved(self, workflow: Workflow, writer: StepWriter | None = None) -> Any:
        workflow["updatedAt"] = self._now()
        self._session.replace(WORKFLOWS, workflow)
        self._record(workflow, writer)
        return self._shown(workflow)

    def _record(self, workflow: Workflow, writer: StepWriter | None) -> None:
        change = record_change(self._call, "NotificationTemplate", workflow)
        if writer is not None:
            writer.record_changes(parent=change["_id"])

    def _full(self, workflow: Workflow, *, with_variants: bool = True) -> Any:
        steps = load_steps(self._session, workflow, with_variants=with_variants)
        return _without(workflow, "identifier") | {"steps": steps}

    def _shown(self, workflow: Workflow, *, with_variants: bool = True) -> Any:
        group = self._session.find_one(WORKFLOW_GROUPS, {"_id": workflow["_notificationGroupId"]})
        return self._full(workflow, with_variants=with_variants) | {"notificationGroup": group}

    def _listed(self, workflows: list[Workflow]) -> Any:
        """Workflows as lists show them: steps without variants, and of their templates what is stored with the step."""
        groups = {group["_id"]: group for group in self._session.find(WORKFLOW_GROUPS, self._here())}
        channels = channel_status(self._session, self._environment_id)
        return [
            _without(workflow, "identifier")
            | {
                "steps": [_without(step, "variants") for step in workflow["steps"]],
                "notificationGroup": groups.get(workflow["_notificationGroupId"]),
                "workflowIntegrationStatus": workflow_status(workflow, channels),
            }
            for workflow in workflows
        ]


def _without(document: Mapping[str, Any], name: str) -> dict[str, Any]:
    return {member: value for member, value in document.items() if member != name}
