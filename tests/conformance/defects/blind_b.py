"""Written without a look at the kit: workflows, changes, configuration, the account, HTTP."""

from __future__ import annotations

import asyncio
import dataclasses
from typing import Any

from novu_reference import application, authentication, parameters
from novu_reference.application import Application
from novu_reference.delivery import chain, conditions, scheduling, variants
from novu_reference.errors import Conflict
from novu_reference.operations import notifications
from novu_reference.operations.workflows import Workflows
from novu_reference.promotion import Promotion
from novu_reference.storage.collections import (
    API_KEYS,
    FEEDS,
    INTEGRATIONS,
    LAYOUTS,
    MEMBERS,
    WORKFLOWS,
)
from novu_reference.storage.session import Condition
from novu_reference.workflows.writing import StepWriter
from tests.conformance.defects.registry import (
    alter,
    defect,
    override,
    replace,
    without_conditions,
)


@defect
def old_path_switches_on() -> None:
    """Workflows made under the old path are active, whatever is asked for."""
    replace("createNotificationTemplate", lambda right, _, body: right({**body, "active": True}))


@defect
def new_identifier_is_for_show() -> None:
    """A workflow whose identifier is changed is triggered by the old one."""

    def wrong(right: Any, _: Any, workflow: Any, body: Any) -> Any:
        changes = right(workflow, body)
        changes.pop("identifier", None)
        return changes

    override(Workflows, "_changes", wrong)


@defect
def variants_get_lost() -> None:
    """An update of a workflow that sends its steps loses their variants."""

    def wrong(right: Any, _: Any, workflow_id: str, body: Any) -> Any:
        if body.get("steps"):
            body = {**body, "steps": [{**step, "variants": []} for step in body["steps"]]}
        return right(workflow_id, body)

    replace("updateWorkflow", wrong)


@defect
def first_variant_always() -> None:
    """The first variant of a step is sent, whether its conditions hold or not."""
    original = variants.template_of

    def wrong(run: Any) -> Any:
        found = run.job["step"].get("variants")
        return found[0]["template"] if found else original(run)

    variants.template_of = wrong


@defect
def all_conditions_have_to_hold() -> None:
    """Of conditions joined by OR all have to hold."""

    def wrong(right: Any, _: Any, group: Any) -> bool:
        return bool(right({**group, "value": "AND"} if group.get("value") == "OR" else group))

    override(conditions._Judgement, "of_group", wrong)


@defect
def larger_is_not_smaller() -> None:
    """A condition with LARGER holds for equal numbers as well."""
    conditions._OPERATORS = {**conditions._OPERATORS, "LARGER": conditions._OPERATORS["LARGER_EQUAL"]}


@defect
def inactive_steps_are_sent() -> None:
    """A step that is switched off is sent, where another one is on."""
    original = chain.begin

    def wrong(delivery: Any, *rest: Any) -> Any:
        return original(
            dataclasses.replace(delivery, steps=[step | {"active": True} for step in delivery.steps]), *rest
        )

    chain.begin = wrong


@defect
def failures_stop_nothing() -> None:
    """A step that is to stop the rest when it fails does not stop them."""
    original = scheduling._ended

    def wrong(run: Any, outcome: Any) -> bool:
        original(run, outcome)
        return True

    scheduling._ended = wrong


@defect
def updates_switch_workflows_off() -> None:
    """An update of a workflow switches it off."""

    def wrong(right: Any, _: Any, workflow: Any, body: Any) -> Any:
        return right(workflow, body) | {"active": False, "draft": True}

    override(Workflows, "_changes", wrong)


@defect
def group_takes_its_workflows_along() -> None:
    """Deleting a workflow group deletes the workflows in it."""

    def wrong(right: Any, handlers: Any, group_id: str) -> Any:
        answer = right(group_id)
        for workflow in handlers._session.find(WORKFLOWS, handlers._here(_notificationGroupId=group_id.lower())):
            handlers._session.replace(WORKFLOWS, workflow | {"deleted": True})
        return answer

    replace("deleteWorkflowGroup", wrong)


@defect
def promoted_again_is_there_twice() -> None:
    """A workflow that is promoted again is in Production twice."""

    def wrong(right: Any, _: Any, collection: Any, source_id: str) -> Any:
        return None if collection is WORKFLOWS else right(collection, source_id)

    override(Promotion, "_copy_of", wrong)


@defect
def no_default_for_emails() -> None:
    """An e-mail step without a layout does not get the default one."""

    def wrong(right: Any, _: Any, given: Any) -> Any:
        template = right(given)
        return template | {"_layoutId": None} if not given.get("layoutId") else template

    override(StepWriter, "_new_template", wrong)


@defect
def default_can_be_given_up() -> None:
    """An update can take the flag from the default layout."""

    def wrong(right: Any, handlers: Any, layout_id: str, body: Any) -> Any:
        if body.get("isDefault") is False:
            handlers._session.replace(LAYOUTS, handlers._layout(layout_id) | {"isDefault": False})
        return right(layout_id, body)

    replace("updateLayout", wrong)


@defect
def deleted_layout_keeps_its_identifier() -> None:
    """The identifier of a deleted layout stays taken."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        if handlers._session.find_one(LAYOUTS, handlers._here(identifier=body["identifier"])):
            raise Conflict(f"Layout with identifier: {body['identifier']} already exists")
        return right(body)

    replace("createLayout", wrong)


@defect
def feed_comes_back_as_it_was() -> None:
    """A feed made again under the name of a deleted one has its `_id`."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        gone = handlers._session.find_one(FEEDS, handlers._here(identifier=body["name"], deleted=True))
        if gone is None:
            return right(body)
        if handlers._session.find_one(FEEDS, handlers._here(identifier=body["name"], deleted=False)):
            return right(body)
        gone |= {"deleted": False}
        gone.pop("deletedAt", None)
        handlers._session.replace(FEEDS, gone)
        return {"data": gone}

    replace("createFeed", wrong)


@defect
def primary_of_all_channels() -> None:
    """Making an e-mail integration the primary one takes the flag from that for SMS, and the other way round."""

    def wrong(right: Any, handlers: Any, integration_id: str) -> Any:
        answer = right(integration_id)
        for other in handlers._session.find(INTEGRATIONS, handlers._here(deleted=False)):
            if other["channel"] != answer["data"]["channel"]:
                handlers._session.replace(INTEGRATIONS, other | {"primary": False})
        return answer

    replace("setIntegrationAsPrimary", wrong)


@defect
def primary_hands_over() -> None:
    """An integration that is switched off hands its primary flag to the next one."""

    def wrong(right: Any, handlers: Any, integration_id: str, body: Any) -> Any:
        was_primary = handlers._integration(integration_id)["primary"]
        answer = right(integration_id, body)
        heir = handlers._top(answer["data"]) if was_primary and not answer["data"]["active"] else None
        if heir is not None:
            handlers._session.replace(INTEGRATIONS, heir | {"primary": True})
        return answer

    replace("updateIntegration", wrong)


@defect
def empty_lists_get_lost() -> None:
    """Members of a tenant's data that are empty lists are lost."""

    def spoil(answer: Any) -> None:
        data = answer["data"].get("data")
        if isinstance(data, dict):
            answer["data"]["data"] = {name: value for name, value in data.items() if value != []}

    alter("getTenant", spoil)


@defect
def keys_of_every_environment() -> None:
    """The list of environments shows the API keys of all of them."""

    def wrong(right: Any, handlers: Any) -> Any:
        answer = right()
        vault = handlers._call.tools.vault
        for environment in answer["data"]:
            stored = handlers._session.find(API_KEYS, {"_environmentId": environment["_id"]})
            environment["apiKeys"] = [
                {"key": vault.decrypt(one["key"]), "_userId": one["_userId"], "hash": one["hash"]} for one in stored
            ]
        return answer

    replace("listEnvironments", wrong)


@defect
def own_membership_can_go() -> None:
    """The member who owns the key can be taken out of the organization."""

    def wrong(_: Any, handlers: Any, member_id: str) -> Any:
        member = handlers._member(member_id)
        handlers._session.delete(MEMBERS, {"_id": member["_id"]})
        return {"data": member}

    replace("deleteOrganizationMember", wrong)


@defect
def percent_stands_for_anything() -> None:
    """In the search of the activity `%` and `_` stand for any text."""
    notifications.contains = lambda text: Condition("LIKE ?", (f"%{text}%",))


@defect
def days_count_each_notification_once() -> None:
    """The days of the graph count a notification once, however many channels it has."""

    def wrong(right: Any, handlers: Any, **query: Any) -> Any:
        answer = right(**query)
        for row in answer["data"]:
            found = handlers._session.find(notifications.NOTIFICATIONS, handlers._here())
            row["count"] = sum(one["createdAt"].startswith(row["_id"]) for one in found)
        return answer

    replace("getNotificationGraphStats", wrong)


@defect
def log_of_somebody_else() -> None:
    """Execution details of a notification are shown whichever subscriber is named."""
    without_conditions("listExecutionDetails", "_subscriberId")


@defect
def replays_do_not_say_so() -> None:
    """An answer that repeats an earlier one lacks the header Idempotency-Replay."""

    async def wrong(right: Any, _: Any, *values: Any) -> Any:
        status, headers, payload = await right(*values)
        return status, [header for header in headers if header[0] != b"idempotency-replay"], payload

    override(Application, "_once", wrong)


@defect
def charset_is_not_understood() -> None:
    """A body whose type is told with a charset is taken for an empty one."""
    application._is_json = lambda headers: (
        (b"content-type", b"application/json") in [(name, value.lower()) for name, value in headers]
    )


@defect
def any_word_is_true() -> None:
    """`1`, `yes` and `TRUE` are taken for true in a query."""
    parameters._BOOLEANS = {**parameters._BOOLEANS, "1": True, "yes": True, "TRUE": True}


@defect
def lists_begin_with_a_mark() -> None:
    """The list of feeds begins with a byte order mark."""
    original = application._render

    def wrong(operation: Any, result: Any) -> Any:
        status, headers, body = original(operation, result)
        return status, headers, b"\xef\xbb\xbf" + body if operation.operation_id == "listFeeds" else body

    application._render = wrong


@defect
def only_the_last_of_a_list() -> None:
    """Of several values of one parameter of a query only the last counts."""

    def wrong(right: Any, _: Any, raw: bytes) -> Any:
        return {name: value[-1:] if isinstance(value, list) else value for name, value in right(raw).items()}

    override(parameters.QueryReader, "read", wrong)


@defect
def key_without_a_scheme() -> None:
    """A right key is taken without the word ApiKey before it."""
    original = authentication.authenticate

    def wrong(session: Any, header: str | None) -> Any:
        return original(session, f"ApiKey {header}" if header and " " not in header.strip() else header)

    authentication.authenticate = wrong


@defect
def defaults_set_at_once_are_two() -> None:
    """Two layouts that are made the default at once both are."""
    running: list[int] = [0]
    made: set[str] = set()

    async def wait(right: Any, _: Any, operation: Any, values: Any, *rest: Any) -> Any:
        if operation.operation_id != "setDefaultLayout":
            return await right(operation, values, *rest)
        running[0] += 1
        try:
            await asyncio.sleep(0.05)
            made.add(values[0])
            return await right(operation, values, *rest)
        finally:
            running[0] -= 1
            if not running[0]:
                made.clear()

    def wrong(right: Any, handlers: Any, layout_id: str) -> None:
        right(layout_id)
        for other in made - {layout_id}:
            handlers._session.replace(LAYOUTS, handlers._layout(other) | {"isDefault": True})

    override(Application, "_carry_out", wait)
    replace("setDefaultLayout", wrong)
