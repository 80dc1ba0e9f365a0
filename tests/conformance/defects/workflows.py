"""Workflows, their groups and overrides; changes and promotion; environments, organizations, activity."""

from __future__ import annotations

from typing import Any

from novu_reference.naming import slug
from novu_reference.operations.workflows import Workflows
from novu_reference.promotion import Promotion
from novu_reference.storage.collections import CHANGES, ENVIRONMENTS, WORKFLOW_GROUPS, WORKFLOW_OVERRIDES, WORKFLOWS
from tests.conformance.defects.registry import (
    alter,
    defect,
    override,
    replace,
    without_conditions,
    without_effect,
    without_parameters,
)


@defect
def last_step_is_lost() -> None:
    """Of several steps of a new workflow the last is not kept."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        answer = right(body)
        stored = handlers._session.find_one(WORKFLOWS, {"_id": answer["data"]["_id"]})
        if len(stored["steps"]) > 1:
            handlers._session.replace(WORKFLOWS, stored | {"steps": stored["steps"][:-1]})
        return answer

    replace("createWorkflow", wrong)


@defect
def trigger_identifier_used_twice() -> None:
    """Workflows of one name share their trigger identifier."""
    override(Workflows, "_free_identifier", lambda _right, _self, name: slug(name))


@defect
def workflow_update_erases_the_description() -> None:
    """An update of a workflow erases the description when it does not name it."""

    def wrong(right: Any, _: Any, workflow: Any, body: Any) -> Any:
        if "description" not in body:
            workflow.pop("description", None)
        return right(workflow, body)

    override(Workflows, "_changes", wrong)


@defect
def workflow_status_is_not_kept() -> None:
    """A workflow that is switched on or off is answered so, and stays as it was."""
    without_effect("updateWorkflowStatus")


@defect
def workflow_update_is_not_kept() -> None:
    """What an update of a workflow answers is not what is kept."""
    without_effect("updateWorkflow")


@defect
def deleted_workflow_in_the_list() -> None:
    """A deleted workflow stays in the list."""
    without_conditions("listWorkflows", "deleted")


@defect
def critical_workflow_by_default() -> None:
    """A workflow is critical when nobody said so."""

    def wrong(right: Any, _: Any, body: Any) -> Any:
        return right({"critical": True, **body})

    replace("createWorkflow", wrong)


@defect
def tags_of_a_workflow_are_sorted() -> None:
    """The tags of a workflow come sorted, not as sent."""
    alter("getWorkflow", lambda answer: answer["data"]["tags"].sort())


@defect
def workflow_is_deleted_for_show() -> None:
    """Deleting a workflow answers true and does nothing."""
    without_effect("deleteWorkflow")


@defect
def workflow_found_by_name_alone() -> None:
    """The search of workflows finds by the beginning of a name, not by any part of it."""

    def wrong(right: Any, handlers: Any, *, query: str | None = None, page: int = 0, limit: int = 10) -> Any:
        if not query:
            return right(page=page, limit=limit)
        everything = handlers._session.find(WORKFLOWS, handlers._here(deleted=False), newest_first=True)
        fitting = [one for one in everything if one["name"].startswith(query)]
        shown = handlers._listed(fitting[page * limit : (page + 1) * limit])
        return {"page": page, "pageSize": limit, "totalCount": len(fitting), "data": shown}

    replace("listWorkflows", wrong)


@defect
def group_renamed_with_all_others() -> None:
    """A new name of a workflow group is given to all of them."""

    def wrong(right: Any, handlers: Any, group_id: str, body: Any) -> Any:
        answer = right(group_id, body)
        for group in handlers._session.find(WORKFLOW_GROUPS, handlers._here()):
            handlers._session.replace(WORKFLOW_GROUPS, group | {"name": body["name"]})
        return answer

    replace("updateWorkflowGroup", wrong)


@defect
def group_stays_after_deletion() -> None:
    """A deleted workflow group is still there."""
    without_effect("deleteWorkflowGroup")


@defect
def override_used_twice() -> None:
    """A second override of a workflow for one tenant takes the place of the first."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        where = handlers._here(_workflowId=body["workflowId"].lower(), _tenantId=body["tenantId"].lower())
        handlers._session.delete(WORKFLOW_OVERRIDES, where)
        return right(body)

    replace("createWorkflowOverride", wrong)


@defect
def override_update_switches_all_on() -> None:
    """An update of an override that names no channels switches all of them on."""

    def wrong(right: Any, handlers: Any, override_id: str, body: Any) -> Any:
        answer = right(override_id, body)
        if not body.get("preferenceSettings"):
            switches = dict.fromkeys(answer["data"]["preferenceSettings"], True)
            answer["data"]["preferenceSettings"] = switches
            handlers._session.replace(WORKFLOW_OVERRIDES, answer["data"])
        return answer

    replace("updateWorkflowOverride", wrong)


@defect
def override_of_any_tenant() -> None:
    """The override of a workflow is found whichever tenant is named."""
    without_conditions("getTenantWorkflowOverride", "_tenantId")


@defect
def override_stays_after_deletion() -> None:
    """A deleted override is still there."""
    without_effect("deleteWorkflowOverride")


@defect
def promoted_change_still_waits() -> None:
    """A change that was promoted is still listed as waiting."""

    def wrong(right: Any, self: Any, change: Any) -> Any:
        parts = right(change)
        self._session.replace(CHANGES, change | {"enabled": False})
        return parts

    override(Promotion, "apply", wrong)


@defect
def changes_counted_with_those_promoted() -> None:
    """The number of waiting changes counts those promoted as well."""
    without_conditions("countChanges", "enabled")


@defect
def bulk_promotes_one() -> None:
    """Of several changes only the first is promoted."""

    def wrong(right: Any, _: Any, body: Any) -> Any:
        return right({"changeIds": body["changeIds"][:1]})

    replace("bulkApplyChanges", wrong)


@defect
def promotion_brings_nothing() -> None:
    """A promoted workflow group does not get to Production."""

    def wrong(right: Any, self: Any, collection: Any, source: Any, *members: Any, **mapped: Any) -> Any:
        copy = right(collection, source, *members, **mapped)
        if collection is WORKFLOW_GROUPS:
            self._session.delete(collection, {"_id": copy["_id"]})
        return copy

    override(Promotion, "_put", wrong)


@defect
def keys_of_all_environments() -> None:
    """The list of API keys shows those of all environments."""
    without_conditions("listApiKeys")


@defect
def always_the_first_environment() -> None:
    """The current environment is Development, whichever key asks."""

    def wrong(right: Any, handlers: Any) -> Any:
        first = handlers._session.find_one(
            ENVIRONMENTS, {"_organizationId": handlers._organization_id, "_parentId": None}
        )
        handlers._environment_id = first["_id"]
        return right()

    replace("getCurrentEnvironment", wrong)


@defect
def organization_keeps_its_name() -> None:
    """A new name of the organization is answered and not kept."""
    without_effect("renameOrganization")


@defect
def branding_of_before() -> None:
    """New branding is answered and not kept."""
    without_effect("updateOrganizationBranding")


@defect
def activity_of_everybody() -> None:
    """The activity shows notifications of all subscribers, whoever is asked for."""
    without_parameters("listNotifications", "subscriber_ids")


@defect
def activity_of_all_transactions() -> None:
    """The activity shows notifications of all transactions, whichever is asked for."""
    without_parameters("listNotifications", "transaction_id")


@defect
def activity_of_other_channels() -> None:
    """The activity shows notifications over every channel, whichever is asked for."""
    without_parameters("listNotifications", "channels")


@defect
def statistics_stop_at_five() -> None:
    """The number of notifications of the week stops at five."""

    def spoil(answer: Any) -> None:
        answer["data"]["weeklySent"] = min(answer["data"]["weeklySent"], 5)

    alter("getNotificationStats", spoil)


@defect
def execution_details_of_everybody() -> None:
    """Execution details are those of all notifications, whichever is asked for."""
    without_conditions("listExecutionDetails", "_notificationId")
