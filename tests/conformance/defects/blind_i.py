"""The second half of what somebody wrote who knew neither the kit nor the other defects."""

from __future__ import annotations

import dataclasses
from typing import Any

from novu_reference.delivery import conditions, digests, evaluation, preferences, recipients, waits
from novu_reference.idempotency import Idempotency
from novu_reference.promotion import Promotion
from tests.conformance.defects.registry import (
    defect,
    override,
    replace,
    without_conditions,
    without_effect,
)


@defect
def deleted_for_good_but_in_topics() -> None:
    """A subscriber deleted by the second generation stays a member of its topics."""

    def wrong(right: Any, handlers: Any, *values: Any) -> Any:
        handlers._leave_topics = lambda _: None
        return right(*values)

    replace("deleteSubscriberV2", wrong)


@defect
def critical_workflow_can_be_refused() -> None:
    """The preference of a critical workflow can be changed under /v2."""

    def wrong(right: Any, handlers: Any, *values: Any) -> Any:
        workflow = handlers._workflow
        handlers._workflow = lambda given: workflow(given) | {"critical": False}
        return right(*values)

    replace("updateSubscriberPreferencesV2", wrong)


@defect
def global_update_forgets_the_other_channels() -> None:
    """A global preference keeps the channels of the last request alone."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        stored = handlers._stored(handlers._subscriber(subscriber_id), None)
        if stored is not None:
            handlers._stored = lambda *_: stored | {"channels": {}}
            subscriber = handlers._subscriber(subscriber_id)
            channels = {entry["type"]: entry["enabled"] for entry in body.get("preferences") or []}
            handlers._write(subscriber, None, stored | {"channels": {}}, body.get("enabled"), channels)
            del handlers._stored
            return {"data": {"preference": handlers._global_preference(subscriber)}}
        return right(subscriber_id, body)

    replace("updateSubscriberGlobalPreferences", wrong)


@defect
def all_read_but_unseen() -> None:
    """Marking all as read does not mark them as seen, so that their count stays."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        keep = handlers._set
        if body["markAs"] == "read":
            handlers._set = lambda messages, _: keep(messages, {"read": True})
        return right(subscriber_id, body)

    replace("markAllMessages", wrong)


@defect
def unread_is_unseen_as_well() -> None:
    """Marking a message as unread marks it as unseen, too."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        keep = handlers._set
        if body["markAs"] == "unread":
            handlers._set = lambda messages, _: keep(messages, {"seen": False, "read": False})
        return right(subscriber_id, body)

    replace("markMessages", wrong)


@defect
def unmarking_by_flags_does_nothing() -> None:
    """A flag that is false counts as one that was not sent."""

    def wrong(right: Any, _: Any, subscriber_id: str, body: Any) -> Any:
        return right(subscriber_id, body | {"mark": {name: one for name, one in body["mark"].items() if one}})

    replace("markMessagesByFlags", wrong)


@defect
def clicking_marks_as_read() -> None:
    """Answering a button of a message marks it as seen and read."""

    def wrong(right: Any, handlers: Any, *values: Any) -> Any:
        message = right(*values)["data"]
        message |= {"seen": True, "read": True}
        handlers._save(message)
        return {"data": message}

    replace("markMessageActionAsSeen", wrong)


@defect
def override_update_switches_channels_on() -> None:
    """An update of a workflow override switches on the channels it does not name; that by tenant does not."""

    def wrong(right: Any, handlers: Any, override_id: str, body: Any) -> Any:
        stored = handlers._override

        def forgetful(**members: str) -> Any:
            return stored(**members) | {"preferenceSettings": {}}

        handlers._override = forgetful
        return right(override_id, body)

    replace("updateWorkflowOverride", wrong)


@defect
def branding_is_merged() -> None:
    """What an update of the branding does not name stays."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        former = handlers._organization().get("branding") or {}
        return right({**former, **body})

    replace("updateOrganizationBranding", wrong)


@defect
def integrations_start_active() -> None:
    """An integration is active unless the request says otherwise."""

    def wrong(right: Any, _: Any, body: Any) -> Any:
        return right({**body, "active": True if body.get("active") is None else body["active"]})

    replace("createIntegration", wrong)


@defect
def name_of_a_deleted_feed_is_taken() -> None:
    """The name of a feed that was deleted cannot be used again."""
    without_conditions("createFeed", "deleted")


@defect
def same_name_same_identifier() -> None:
    """A second workflow of the same name gets the same trigger identifier."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        handlers._holder = lambda _: None
        return right(body)

    replace("createWorkflow", wrong)


@defect
def topic_with_members_can_be_deleted() -> None:
    """A topic that has members is deleted instead of being refused with 409."""

    def wrong(right: Any, handlers: Any, topic_key: str) -> None:
        from novu_reference.storage.collections import TOPIC_SUBSCRIBERS

        topic = handlers._topic(topic_key)
        handlers._session.delete(TOPIC_SUBSCRIBERS, {"_topicId": topic["_id"]})
        right(topic_key)

    replace("deleteTopic", wrong)


@defect
def statistics_over_both_environments() -> None:
    """The numbers of what was sent count both environments."""
    without_conditions("getNotificationStats", "_environmentId")


@defect
def old_path_leaves_no_change() -> None:
    """A workflow switched on or off under its old path leaves no change to promote."""

    def wrong(right: Any, handlers: Any, *values: Any) -> Any:
        handlers._record = lambda *_: None
        return right(*values)

    replace("updateNotificationTemplateStatus", wrong)


@defect
def bulk_promotes_one_alone() -> None:
    """Of several changes promoted together, all but the first stay waiting."""

    def wrong(right: Any, _: Any, body: Any) -> Any:
        return right({"changeIds": body["changeIds"][:1]})

    replace("bulkApplyChanges", wrong)


@defect
def deletion_is_not_promoted() -> None:
    """A promoted deletion leaves the copy in Production."""
    override(Promotion, "_remove", lambda *_: None)


@defect
def waiting_parts_are_counted() -> None:
    """The count of waiting changes counts the parts of others as well, which the list does not have."""
    without_conditions("countChanges", "_parentId")


@defect
def key_answers_any_body() -> None:
    """An idempotency key used again with another body is answered as the first request was."""

    async def wrong(right: Any, _: Any, organization_id: str, key: bytes, *__: Any) -> Any:
        return await right(organization_id, key, None)

    override(Idempotency, "open", wrong)


@defect
def member_of_two_topics_is_told_twice() -> None:
    """Who is a member of two topics of a trigger gets two notifications."""
    original = recipients._members

    def wrong(delivery: Any, topic_keys: Any, left_out: Any) -> Any:
        for key in dict.fromkeys(topic_keys):
            yield from original(delivery, [key], set(left_out))

    recipients._members = wrong


@defect
def actor_tells_itself() -> None:
    """The actor of a trigger gets what goes to a topic it is a member of."""
    original = recipients.named

    def wrong(delivery: Any, *values: Any) -> Any:
        return original(dataclasses.replace(delivery, actor=None), *values)

    recipients.named = wrong  # type: ignore[assignment]


@defect
def scheduled_delay_does_not_wait() -> None:
    """A delay until a time of the payload is over at once."""
    waits._scheduled = lambda *given: given[-1]  # type: ignore[assignment]


@defect
def delay_override_is_ignored() -> None:
    """What a trigger says about the length of a delay is not heard."""
    waits._overridden = lambda _: None  # type: ignore[assignment]


@defect
def cancel_says_yes_and_does_nothing() -> None:
    """A cancellation answers true, and what waits goes out nevertheless."""
    without_effect("cancelEvent")


@defect
def digest_forgets_the_first_event() -> None:
    """A digest collects what was merged into it and not its own event."""

    def wrong(chain: Any, run: Any) -> None:
        from novu_reference.storage.collections import JOBS

        merged = run.session.find(JOBS, {"_mergedDigestId": run.job["_id"]})
        events = [job["payload"] for job in merged]
        for job in (run.job, *chain.later(run.job)):
            job["digest"]["events"] = events
            run.session.replace(JOBS, job)
        run.log("Digest triggered events", "Success", raw=events)

    digests.close_window = wrong  # type: ignore[assignment]


@defect
def every_group_has_to_hold() -> None:
    """Of several groups of conditions all have to hold, not one of them."""
    original = conditions._Judgement

    def wrong(groups: Any, sources: Any) -> Any:
        verdict = conditions.Verdict()
        if groups:
            judgement = original(sources, verdict.conditions)
            verdict.passed = all(judgement.of_group(group) for group in groups)
        return verdict

    from novu_reference.delivery import sources

    sources.judge = wrong  # type: ignore[attr-defined]


@defect
def numbers_are_compared_as_texts() -> None:
    """Whether a number of the payload is larger is judged by its digits, so that 10 is not larger than 9."""
    right = conditions._OPERATORS["LARGER"]

    def wrong(actual: Any, expected: Any) -> bool:
        if isinstance(actual, int | float) and not isinstance(actual, bool):
            return f"{actual:g}" > f"{expected:g}"
        return right(actual, expected)

    conditions._OPERATORS = {**conditions._OPERATORS, "LARGER": wrong}  # type: ignore[misc]


@defect
def workflow_yes_beats_global_no() -> None:
    """What a subscriber said about a workflow goes before what it switched off for all of them."""

    def wrong(run: Any) -> Any:
        if run.workflow.get("critical"):
            return None
        own = preferences._own(run)
        switches = preferences._switches(run)
        channel = run.job["type"]
        here = own.get(run.workflow["_id"])
        if here is not None and channel in here["channels"]:
            if here["enabled"] and here["channels"][channel]:
                return None
            return "Step filtered by subscriber workflow preferences", preferences._preference(here, switches)
        return original(run)

    original = preferences.refusal
    preferences.refusal = wrong  # type: ignore[assignment]


@defect
def override_for_a_tenant_is_ignored() -> None:
    """A trigger for a tenant asks the workflow alone whether it is switched on."""
    evaluation._is_active = lambda _, workflow, __: bool(workflow["active"])  # type: ignore[assignment]


@defect
def named_integration_is_ignored() -> None:
    """An e-mail goes out by the primary integration whichever one the trigger names."""
    from novu_reference.delivery import choosing

    choosing._named = lambda _: None  # type: ignore[assignment]
