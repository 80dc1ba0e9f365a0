"""Written without a look at the kit: ordinary mistakes, of every tag."""

from __future__ import annotations

import asyncio
import dataclasses
import uuid
from typing import Any

from novu_reference.application import _REPLAY, Application
from novu_reference.call import Principal
from novu_reference.delivery import digests, fan_out, preferences
from novu_reference.errors import Conflict, InvalidRequest, NotFound, UnprocessableEntity
from novu_reference.idempotency import Idempotency, InProgress
from novu_reference.operations import events
from novu_reference.storage.collections import (
    ENVIRONMENTS,
    IDEMPOTENCY_KEYS,
    JOBS,
    MEMBERS,
    MESSAGES,
    SUBSCRIBERS,
    WORKFLOW_OVERRIDES,
    WORKFLOWS,
)
from tests.conformance.defects.blind_e import _bound
from tests.conformance.defects.registry import (
    alter,
    defect,
    override,
    replace,
    without_conditions,
    without_parameters,
)


@defect
def canceled_transactions_run_again() -> None:
    """A transaction id of which something was cancelled is free again: a trigger that repeats it delivers."""
    original = fan_out.is_repeated

    def wrong(delivery: Any) -> bool:
        here = {"_environmentId": delivery.environment_id, "transactionId": delivery.transaction_id}
        canceled = delivery.session.count(JOBS, {**here, "status": "canceled"}, limit=1)
        return original(delivery) and not canceled

    fan_out.is_repeated = wrong


@defect
def digests_collect_across_workflows() -> None:
    """A digest collects the events of other workflows of the subscriber as well, and those send nothing."""

    def wrong(run: Any, *, newest_first: bool = False, **members: str) -> Any:
        if members.get("type") != "digest":
            yield from original(run, newest_first=newest_first, **members)
            return
        yield from run.session.each(JOBS, {"_subscriberId": run.job["_subscriberId"], **members})

    original = digests._same_group
    digests._same_group = wrong


@defect
def callbacks_trust_everybody() -> None:
    """The way back from the chat provider is open without the hash that the integration wants, where 400 is due."""

    def wrong(right: Any, handlers: Any, *values: Any, **query: Any) -> Any:
        handlers._check_hash = lambda *_: None
        return right(*values, **query)

    replace("handleChatOauthCallback", wrong)


@defect
def founders_are_no_members() -> None:
    """Who makes an organization does not become a member, and so does not find it in the list."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        answer = right(body)
        handlers._session.delete(MEMBERS, {"_organizationId": answer["data"]["_id"]})
        return answer

    replace("createOrganization", wrong)


@defect
def statistics_of_all_environments() -> None:
    """The numbers of the week and the month count the notifications of every environment."""
    without_conditions("getNotificationStats", "_environmentId")


@defect
def credentials_changed_are_there_twice() -> None:
    """Replacing the credentials for an integration leaves the old ones beside the new, in an entry of their own."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        subscriber = handlers._find_subscriber(subscriber_id)
        before = subscriber["channels"] if subscriber else []
        subscriber = right(subscriber_id, body)["data"]
        new = [entry for entry in subscriber["channels"] if entry not in before]
        return {"data": handlers._save_subscriber(subscriber | {"channels": [*before, *new]})}

    replace("updateSubscriberCredentials", wrong)


@defect
def parts_of_changes_are_counted() -> None:
    """The number of waiting changes counts those that belong to another change, too."""
    without_conditions("countChanges", "_parentId")


@defect
def primary_with_200() -> None:
    """Making an integration the primary one has the status 200, where 201 is due."""
    _bound({"setIntegrationAsPrimary"}, success=200)


@defect
def unknown_workflow_is_not_found() -> None:
    """A trigger or a broadcast of an unknown workflow is refused with 404, where 422 is due."""

    def wrong(call: Any, event: Any) -> Any:
        try:
            return original(call, event)
        except UnprocessableEntity as error:
            raise NotFound(error.message) from error

    original = events.evaluate  # type: ignore[attr-defined]
    events.evaluate = wrong  # type: ignore[attr-defined]


@defect
def renamed_topics_without_members() -> None:
    """The answer to renaming a topic lacks `subscribers`."""

    def change(answer: Any) -> None:
        del answer["data"]["subscribers"]

    alter("renameTopic", change)


@defect
def nothing_on_a_page_is_null() -> None:
    """A page of tenants with nobody on it has null in the place of the list."""
    alter("listTenants", lambda answer: answer.update(data=answer["data"] or None))


@defect
def a_hundred_are_too_many() -> None:
    """A bulk trigger takes fewer than 100 events, where 100 are allowed."""

    def wrong(right: Any, _: Any, body: Any) -> Any:
        if len(body["events"]) >= 100:
            raise InvalidRequest(["events must contain no more than 100 elements"])
        return right(body)

    replace("bulkTriggerEvents", wrong)


@defect
def count_is_remembered() -> None:
    """The unseen count that was asked for once stays until all are marked or something new comes."""
    known: dict[tuple[Any, ...], Any] = {}

    def count(right: Any, handlers: Any, subscriber_id: str, **query: Any) -> Any:
        subscriber = handlers._subscriber_or_400(subscriber_id)
        total = handlers._session.count(MESSAGES, handlers._here(_subscriberId=subscriber["_id"]))
        key = subscriber["_id"], total, str(query)
        if key not in known:
            known[key] = right(subscriber_id, **query)
        return known[key]

    def mark_all(right: Any, _: Any, *given: Any) -> Any:
        known.clear()
        return right(*given)

    replace("getSubscriberUnseenCount", count)
    replace("markAllMessages", mark_all)


@defect
def count_is_always_that_of_the_unseen() -> None:
    """The count takes no notice of `seen`: whoever asks for what was seen gets what was not."""
    without_parameters("getSubscriberUnseenCount", "seen")


@defect
def workflows_of_elsewhere_are_triggered() -> None:
    """A trigger of a workflow that only another environment has is processed, where 422 is due."""

    def wrong(call: Any, event: Any) -> Any:
        try:
            return original(call, event)
        except UnprocessableEntity:
            found = call.session.find_one(WORKFLOWS, {"identifier": event["name"], "deleted": False})
            if found is None:
                raise
            there = dataclasses.replace(call.principal, environment_id=found["_environmentId"])
            outcome = original(dataclasses.replace(call, principal=there), event)
            if outcome.delivery is None:
                return outcome
            here = dataclasses.replace(outcome.delivery, environment_id=call.principal.environment_id)
            return dataclasses.replace(outcome, delivery=here)

    original = events.evaluate  # type: ignore[attr-defined]
    events.evaluate = wrong  # type: ignore[attr-defined]


@defect
def scheme_alone_opens() -> None:
    """The word ApiKey without a key after it is taken for the key of Development."""

    async def wrong(right: Any, self: Any, headers: Any) -> Any:
        if headers.get(b"authorization", b"").strip() != b"ApiKey":
            return await right(headers)

        def development(session: Any) -> Principal:
            environment = session.find_one(ENVIRONMENTS, {"_parentId": None})
            organization_id = environment["_organizationId"]
            (user_id,) = [
                one["_userId"] for one in session.find(MEMBERS, {"_organizationId": organization_id}, limit=1)
            ]
            return Principal(environment["_id"], organization_id, user_id, is_root=True)

        return await self._storage.read(development)

    override(Application, "_principal", wrong)


@defect
def keys_in_progress_count_for_nothing() -> None:
    """Requests at once that have one idempotency key are all carried out, where only one of them may be."""

    def wrong(right: Any, _: Any, session: Any, organization_id: str, name: str, fingerprint: str) -> Any:
        try:
            return right(session, organization_id, name, fingerprint)
        except Conflict:
            where = {"_organizationId": organization_id, "key": name}
            return InProgress(session.find_one(IDEMPOTENCY_KEYS, where))

    async def slowly(right: Any, _: Any, *given: Any) -> Any:
        await asyncio.sleep(0.05)
        return await right(*given)

    override(Idempotency, "_open", wrong)
    override(Application, "_once", slowly)


@defect
def presence_brings_back_the_profile() -> None:
    """Telling whether a subscriber is online writes back the whole record as it was when that was told before."""
    known: dict[str, Any] = {}

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        subscriber = handlers._subscriber(subscriber_id)
        if subscriber["_id"] in known:
            handlers._session.replace(SUBSCRIBERS, known[subscriber["_id"]])
        answer = right(subscriber_id, body)
        known[subscriber["_id"]] = dict(answer["data"])
        return answer

    replace("updateSubscriberOnlineStatus", wrong)


@defect
def steps_keep_their_places() -> None:
    """An update of a workflow that puts its steps in another order leaves them in the old one."""

    def wrong(right: Any, handlers: Any, workflow_id: str, body: Any) -> Any:
        before = [step["_templateId"] for step in handlers._workflow(workflow_id)["steps"]]
        given = body.get("steps") or []
        if given and all(step.get("_templateId") in before for step in given):
            body = {**body, "steps": sorted(given, key=lambda step: before.index(step["_templateId"]))}
        return right(workflow_id, body)

    replace("updateWorkflow", wrong)


@defect
def seen_on_a_day() -> None:
    """The answer to marking messages has a date without a time as `lastSeenDate`."""

    def change(answer: Any) -> None:
        for message in answer["data"]:
            if message.get("lastSeenDate"):
                message["lastSeenDate"] = message["lastSeenDate"][:10]

    alter("markMessages", change)


@defect
def transactions_of_one_second_are_one() -> None:
    """Triggers of one workflow within a second that bring no transaction id get the same one; only the first sends."""

    def wrong(call: Any, event: Any) -> Any:
        if not event.get("transactionId"):
            made_of = f"{call.principal.environment_id} {event['name']} {call.tools.clock.seconds()}"
            event = {**event, "transactionId": str(uuid.uuid5(uuid.NAMESPACE_OID, made_of))}
        return original(call, event)

    original = events.evaluate  # type: ignore[attr-defined]
    events.evaluate = wrong  # type: ignore[attr-defined]


@defect
def overrides_go_before_the_subscriber() -> None:
    """The override of a workflow for a tenant switches channels on again that the subscriber switched off for it."""

    def wrong(run: Any) -> Any:
        own = original(run)
        workflow_id = run.workflow["_id"]
        if run.tenant is None or workflow_id not in own:
            return own
        where = {"_workflowId": workflow_id, "_tenantId": run.tenant["_id"]}
        if not run.session.count(WORKFLOW_OVERRIDES, where, limit=1):
            return own
        return {**own, workflow_id: own[workflow_id] | {"channels": {}}}

    original = preferences._own
    preferences._own = wrong


@defect
def updates_make_no_default() -> None:
    """An update of a layout with `isDefault` does not make it the default."""
    replace(
        "updateLayout",
        lambda right, _, layout_id, body: right(
            layout_id, {name: value for name, value in body.items() if (name, value) != ("isDefault", True)}
        ),
    )


@defect
def conflicts_come_in_an_envelope() -> None:
    """What a refusal with 409 has to say stands in `data`."""
    override(Conflict, "body", lambda right, _, *given: {"data": right(*given)})


@defect
def channels_switch_everything_on() -> None:
    """Switching channels for all workflows switches the subscriber on who was switched off altogether."""

    def wrong(right: Any, _: Any, subscriber_id: str, body: Any) -> Any:
        if body.get("preferences") and body.get("enabled") is None:
            body = {**body, "enabled": True}
        return right(subscriber_id, body)

    replace("updateSubscriberGlobalPreferences", wrong)


@defect
def integrations_are_active_by_default() -> None:
    """An integration is made active when nobody said so."""

    def wrong(right: Any, _: Any, body: Any) -> Any:
        return right({**body, "active": body.get("active") is not False})

    replace("createIntegration", wrong)


@defect
def messages_go_with_their_transaction() -> None:
    """Deleting a message deletes every message of its transaction."""

    def wrong(right: Any, handlers: Any, message_id: str) -> Any:
        answer = right(message_id)
        gone = handlers._session.find_one(MESSAGES, {"_id": message_id.lower()})
        where = handlers._here(transactionId=gone["transactionId"], deleted=False)
        handlers._delete(handlers._session.find(MESSAGES, where))
        return answer

    replace("deleteMessage", wrong)


@defect
def names_move_the_trigger() -> None:
    """A new name gives a workflow a new trigger identifier, so that triggers no longer find it."""

    def wrong(right: Any, handlers: Any, workflow_id: str, body: Any) -> Any:
        name = body.get("name")
        if name and not body.get("identifier") and name != handlers._workflow(workflow_id)["name"]:
            body = {**body, "identifier": handlers._free_identifier(name)}
        return right(workflow_id, body)

    replace("updateWorkflow", wrong)


@defect
def first_answers_are_replays() -> None:
    """The first answer under an idempotency key has the header Idempotency-Replay, too."""

    async def wrong(right: Any, _: Any, *given: Any) -> Any:
        status, headers, payload = await right(*given)
        return status, [*(header for header in headers if header != _REPLAY), _REPLAY], payload

    override(Application, "_once", wrong)


@defect
def pages_are_texts() -> None:
    """A page of layouts has its number as a text."""
    alter("listLayouts", lambda answer: answer.update(page=str(answer["page"])))
