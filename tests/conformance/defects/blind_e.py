"""Written without a look at the kit: workflows and what is around them, changes, numbers and log, the door."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from novu_reference import application, binding, changes, wire
from novu_reference.application import Application
from novu_reference.changes import record_change, waiting_change
from novu_reference.clock import format_time
from novu_reference.diff import replay
from novu_reference.errors import BadRequest, Conflict, NotFound, NovuError
from novu_reference.idempotency import Idempotency
from novu_reference.operations import notifications
from novu_reference.parameters import parse_query
from novu_reference.promotion import Promotion
from novu_reference.storage.collections import (
    CHANGES,
    IDEMPOTENCY_KEYS,
    LAYOUTS,
    MESSAGE_TEMPLATES,
    WORKFLOW_GROUPS,
    WORKFLOW_OVERRIDES,
    WORKFLOWS,
)
from novu_reference.workflows.writing import StepWriter
from tests.conformance.defects.overlap import _SEEN, _pausing
from tests.conformance.defects.registry import alter, defect, override, replace


@defect
def search_looks_at_one_page() -> None:
    """The search of workflows looks through the page asked for, not through all of them."""

    def wrong(right: Any, _: Any, *, query: str | None = None, **paging: Any) -> Any:
        answer = right(query=query, **paging)
        if query:
            text = query.casefold()
            answer["data"] = [
                workflow
                for workflow in right(**paging)["data"]
                if text in workflow["name"].casefold() or text in workflow["triggers"][0]["identifier"].casefold()
            ]
        return answer

    replace("listWorkflows", wrong)


@defect
def workflows_without_a_group_vanish() -> None:
    """A workflow whose group was deleted is not listed any more."""
    alter(
        "listWorkflows",
        lambda answer: answer.update(data=[one for one in answer["data"] if one["notificationGroup"] is not None]),
    )


@defect
def production_switches_workflows() -> None:
    """A key of Production can switch a workflow on and off, where 401 is due."""
    _bound({"updateWorkflowStatus"}, development_only=False)


@defect
def old_path_has_the_common_limit() -> None:
    """Workflows made or changed under the old path may have 100 kB, not 20 MB."""
    _bound({"createNotificationTemplate", "updateNotificationTemplate"}, body_limit=binding.DEFAULT_BODY_LIMIT)


@defect
def old_path_leaves_the_draft() -> None:
    """A workflow that is switched under the old path keeps its `draft`, where that is the opposite of `active`."""

    def wrong(right: Any, handlers: Any, workflow_id: str, body: Any) -> Any:
        draft = handlers._workflow(workflow_id)["draft"]
        answer = right(workflow_id, body)
        handlers._session.replace(WORKFLOWS, handlers._workflow(workflow_id) | {"draft": draft})
        return {"data": answer["data"] | {"draft": draft}}

    replace("updateNotificationTemplateStatus", wrong)


@defect
def channels_of_before_stay_off() -> None:
    """Channels that an update of a workflow leaves out of `preferenceSettings` stay off, where they are on again."""

    def wrong(right: Any, handlers: Any, workflow_id: str, body: Any) -> Any:
        if body.get("preferenceSettings"):
            before = handlers._workflow(workflow_id)["preferenceSettings"]
            body = {**body, "preferenceSettings": {**before, **body["preferenceSettings"]}}
        return right(workflow_id, body)

    replace("updateWorkflow", wrong)


@defect
def trigger_variables_are_those_of_before() -> None:
    """New steps of a workflow do not change the variables of its trigger."""

    def wrong(right: Any, handlers: Any, workflow_id: str, body: Any) -> Any:
        before = handlers._workflow(workflow_id)["triggers"][0]
        answer = right(workflow_id, body)
        if body.get("steps") is not None:
            triggers = [answer["data"]["triggers"][0] | {"variables": before["variables"]}]
            handlers._session.replace(WORKFLOWS, handlers._workflow(workflow_id) | {"triggers": triggers})
            answer["data"]["triggers"] = triggers
        return answer

    replace("updateWorkflow", wrong)


@defect
def removed_steps_hold_on_to_feeds() -> None:
    """A step that an update removed still counts as a use of its feed and its layout."""
    override(StepWriter, "delete_rest", lambda right, self: None if self._written else right())


@defect
def tags_are_shared() -> None:
    """A workflow made without tags has those of the last one that was made with some."""
    latest: list[list[str]] = [[]]

    def wrong(right: Any, _: Any, body: Any) -> Any:
        latest[0] = body.get("tags") or latest[0]
        return right({**body, "tags": latest[0]})

    replace("createWorkflow", wrong)


@defect
def nothing_is_rolled_back() -> None:
    """What a request wrote before it was refused stays, as with steps before one that names an unknown template."""

    async def wrong(right: Any, _: Any, work: Callable[[Any], Any]) -> Any:
        refusals: list[NovuError] = []

        def attempt(session: Any) -> Any:
            try:
                return work(session)
            except NovuError as error:
                refusals.append(error)
                return None

        result = await right(attempt)
        if refusals:
            raise refusals[0]
        return result

    override(Application, "_write", wrong)


@defect
def update_makes_an_override() -> None:
    """Updating the override of a workflow for a tenant makes one where there is none, where 404 is due."""

    def wrong(right: Any, handlers: Any, workflow_id: str, tenant_id: str, body: Any) -> Any:
        try:
            return right(workflow_id, tenant_id, body)
        except NotFound:
            return handlers.create_workflow_override({**body, "workflowId": workflow_id, "tenantId": tenant_id})

    replace("updateTenantWorkflowOverride", wrong)


@defect
def overrides_go_with_their_tenant() -> None:
    """Deleting a tenant deletes the overrides of workflows that name it, which are to stay."""

    def wrong(right: Any, handlers: Any, identifier: str) -> None:
        tenant = handlers._tenant(identifier)
        right(identifier)
        handlers._session.delete(WORKFLOW_OVERRIDES, handlers._here(_tenantId=tenant["_id"]))

    replace("deleteTenant", wrong)


@defect
def group_names_are_unique() -> None:
    """A workflow group cannot have the name of another one."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        if handlers._session.find_one(WORKFLOW_GROUPS, handlers._here(name=body["name"])):
            raise Conflict(f"Workflow group {body['name']} already exists")
        return right(body)

    replace("createWorkflowGroup", wrong)


@defect
def renamed_groups_wait_for_promotion() -> None:
    """A new name of a workflow group leaves a change, and so gets to Production."""

    def wrong(right: Any, handlers: Any, group_id: str, body: Any) -> Any:
        answer = right(group_id, body)
        record_change(handlers._call, "NotificationGroup", answer["data"])
        return answer

    replace("updateWorkflowGroup", wrong)


@defect
def second_edit_forgets_the_first() -> None:
    """Of several edits since something was promoted only the last is promoted."""
    original = changes.promoted_state

    def wrong(session: Any, entity_id: str) -> dict[str, Any]:
        state = original(session, entity_id)
        waiting = waiting_change(session, entity_id)
        if state and waiting is not None:
            replay(state, waiting["change"])
        return state

    changes.promoted_state = wrong


@defect
def promoted_steps_keep_their_feed() -> None:
    """A promoted in-app step writes to the feed of Development, not to that of Production."""

    def wrong(right: Any, _: Any, feed_id: str | None) -> str | None:
        right(feed_id)
        return feed_id

    override(Promotion, "_feed", wrong)


@defect
def unknown_changes_stop_the_bulk() -> None:
    """Promoting several changes is refused with 404 when one of them is unknown, which is to be passed over."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        for change_id in body["changeIds"]:
            if handlers._session.find_one(CHANGES, handlers._here(_id=change_id.lower())) is None:
                raise NotFound(f"Change with id {change_id} was not found")
        return right(body)

    replace("bulkApplyChanges", wrong)


@defect
def promoted_at_once_is_there_twice() -> None:
    """A change that is promoted by two requests at once is in Production twice."""
    copied = (WORKFLOWS, MESSAGE_TEMPLATES, WORKFLOW_GROUPS, LAYOUTS)

    def insert(right: Any, self: Any, *given: Any) -> Any:
        copy = right(*given)
        vars(self).setdefault("_made", set()).add(copy["_id"])
        return copy

    def find(right: Any, self: Any, *given: Any) -> Any:
        found, seen = right(*given), _SEEN.get(None)
        known = found is None or seen is None or found["_id"] in seen | vars(self).get("_made", set())
        return found if known else None

    _pausing("applyChange", lambda session, *_: {one["_id"] for each in copied for one in session.find(each, {})})
    override(Promotion, "_insert", insert)
    override(Promotion, "_copy_of", find)


@defect
def no_days_are_all_days() -> None:
    """The graph of 0 days shows those that it shows when nobody says how many."""
    replace(
        "getNotificationGraphStats",
        lambda right, _, **query: right(**{name: value for name, value in query.items() if value}),
    )


@defect
def offsets_of_times_do_not_count() -> None:
    """The offset of `after` and `before` is dropped, as if the time were in UTC."""

    def wrong(name: str, moment: str | None) -> str | None:
        original(name, moment)
        return format_time(datetime.fromisoformat(moment.upper()).replace(tzinfo=UTC)) if moment else None

    original = notifications._milliseconds
    notifications._milliseconds = wrong


@defect
def log_newest_first() -> None:
    """Execution details come newest first, not oldest first."""
    alter("listExecutionDetails", lambda answer: answer["data"].reverse())


@defect
def refusals_are_not_repeated() -> None:
    """A request that repeats the idempotency key of one that was refused is carried out."""

    def wrong(right: Any, _: Any, session: Any, entry: Any, status: int, body: bytes) -> None:
        if status < 400:
            right(session, entry, status, body)
        else:
            session.delete(IDEMPOTENCY_KEYS, {"_id": entry.document["_id"]})

    override(Idempotency, "keep", wrong)


@defect
def missing_bodies_are_refused() -> None:
    """A request without a body is refused where an empty object is taken."""

    async def wrong(right: Any, _: Any, operation: Any, values: Any, scope: Any, *rest: Any) -> Any:
        headers = dict(scope["headers"])
        is_there = headers.get(b"content-length", b"0") != b"0" or b"transfer-encoding" in headers
        if operation.body is not None and not is_there:
            raise BadRequest("Request body is missing")
        return await right(operation, values, scope, *rest)

    override(Application, "_carry_out", wrong)


@defect
def refusals_lack_the_query() -> None:
    """The `path` of a refusal is that of the request without its query."""
    application._path_and_query = wire.path  # type: ignore[attr-defined]


@defect
def unknown_parameters_are_refused() -> None:
    """A query parameter that the document does not know is refused with 400."""
    original = application._arguments

    def wrong(operation: Any, values: Any, raw_query: bytes) -> Any:
        arguments = original(operation, values, raw_query)
        unknown = parse_query(raw_query).keys() - {name for name, _ in operation.query_arguments}
        if unknown:
            raise BadRequest([f"query parameter {name} should not exist" for name in sorted(unknown)])
        return arguments

    application._arguments = wrong


def _bound(operation_ids: set[str], **members: Any) -> None:
    """The operations are bound with these members in place of what the document says."""
    original = binding._Binder._bind_one

    def wrong(self: Any, operation: Any) -> Any:
        bound = original(self, operation)
        if operation.operation_id in operation_ids:
            for name, value in members.items():
                object.__setattr__(bound, name, value)
        return bound

    binding._Binder._bind_one = wrong  # type: ignore[method-assign]
