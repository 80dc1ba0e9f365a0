"""Triggers and what follows from them; preferences; repeated requests."""

from __future__ import annotations

from typing import Any

from novu_reference.delivery import digests, evaluation, fan_out, preferences, recipients, scheduling
from novu_reference.delivery.channels import base, in_app
from novu_reference.errors import NotFound, UnprocessableEntity
from novu_reference.idempotency import Idempotency, InProgress
from novu_reference.operations import events
from novu_reference.operations.subscribers.preferences import Preferences
from novu_reference.storage.collections import SUBSCRIBER_PREFERENCES
from tests.conformance.defects.registry import alter, defect, override, replace


@defect
def inactive_workflow_is_processed() -> None:
    """A trigger of an inactive workflow is acknowledged as processed."""
    alter("triggerEvent", lambda answer: answer["data"].update(status="processed"))


@defect
def unknown_workflow_is_acknowledged() -> None:
    """A trigger of an unknown workflow is acknowledged."""

    def wrong(right: Any, _: Any, body: Any) -> Any:
        try:
            return right(body)
        except UnprocessableEntity:
            return {"data": {"acknowledged": True, "status": "processed", "transactionId": "0"}}

    replace("triggerEvent", wrong)


@defect
def inactive_workflow_delivers() -> None:
    """An inactive workflow delivers."""
    evaluation._is_active = lambda *_: True


@defect
def member_and_named_gets_two() -> None:
    """Who is named and a member of a topic that is named as well gets two messages."""
    original = recipients._members

    def wrong(delivery: Any, topic_keys: Any, _: Any) -> Any:
        return original(delivery, topic_keys, set())

    recipients._members = wrong


@defect
def actor_gets_it_too() -> None:
    """The actor gets what is sent to a topic of theirs."""
    original = recipients._members

    def wrong(delivery: Any, topic_keys: Any, left_out: Any) -> Any:
        actor = delivery.actor["subscriberId"] if delivery.actor else None
        return original(delivery, topic_keys, left_out - {actor})

    recipients._members = wrong


@defect
def only_the_first_topic() -> None:
    """Of several topics only the first is reached."""
    original = recipients._members

    def wrong(delivery: Any, topic_keys: Any, left_out: Any) -> Any:
        return original(delivery, topic_keys[:1], left_out)

    recipients._members = wrong


@defect
def last_recipient_is_left_out() -> None:
    """Of several recipients the last gets nothing."""

    def wrong(right: Any, _: Any, delivery: Any, event: Any, reached: Any) -> Any:
        def fewer(delivery: Any) -> Any:
            found = reached(delivery)
            return found[:-1] if len(found) > 1 else found

        return right(delivery, event, fewer)

    override(events.Events, "_send", wrong)


@defect
def repeated_transaction_delivers() -> None:
    """A transaction id that is used again delivers again."""
    fan_out.is_repeated = lambda _: False


@defect
def given_transaction_is_not_used() -> None:
    """A transaction id that is given is not used."""

    def wrong(right: Any, _: Any, body: Any) -> Any:
        return right({name: value for name, value in body.items() if name != "transactionId"})

    replace("triggerEvent", wrong)


@defect
def transaction_not_told() -> None:
    """The acknowledgement of a broadcast tells another transaction than its messages."""
    alter("broadcastEvent", lambda answer: answer["data"].update(transactionId="broadcast"))


@defect
def payload_is_forgotten() -> None:
    """Messages do not show the payload."""
    base.payload_of = lambda _: {}


@defect
def content_is_not_filled_in() -> None:
    """The placeholders of a content are shown as they stand."""
    in_app.rendered = lambda text, _: text or ""


@defect
def content_without_names() -> None:
    """Placeholders about the subscriber stay empty."""
    original = in_app.rendered
    in_app.rendered = lambda text, values: original(text, {**values, "subscriber": {}})


@defect
def bulk_stops_at_the_first_error() -> None:
    """In bulk, nothing after an event that is refused is delivered."""

    def wrong(right: Any, _: Any, body: Any) -> Any:
        answers: list[Any] = []
        for event in body["events"]:
            failed = any(one["status"] == "error" for one in answers)
            answers += [{"acknowledged": True, "status": "processed"}] if failed else right({"events": [event]})["data"]
        return {"data": answers}

    replace("bulkTriggerEvents", wrong)


@defect
def bulk_answers_backwards() -> None:
    """In bulk, the acknowledgements come in the reverse order."""
    alter("bulkTriggerEvents", lambda answer: answer["data"].reverse())


@defect
def broadcast_misses_the_newest() -> None:
    """A broadcast does not reach who was made last."""
    original = recipients.everybody
    recipients.everybody = lambda delivery: original(delivery)[:-1]


@defect
def recipient_keeps_old_values() -> None:
    """What a trigger says of a recipient who is known is not kept."""

    def wrong(right: Any, self: Any, recipient: Any) -> Any:
        known = self._find_subscriber(recipient["subscriberId"])
        return known if known is not None else right(recipient)

    override(events.Events, "_recipient", wrong)


@defect
def cancelling_does_nothing() -> None:
    """Cancelling answers true, and what waits is delivered."""
    events.cancel = lambda *_: True


@defect
def cancelling_always_succeeds() -> None:
    """Cancelling a transaction that nobody knows answers true."""
    alter("cancelEvent", lambda _: {"data": True})


@defect
def cancelling_nothing_is_not_found() -> None:
    """Cancelling where nothing waits is a 404."""

    def wrong(right: Any, _: Any, transaction_id: str) -> Any:
        answer = right(transaction_id)
        if not answer["data"]:
            raise NotFound("there is nothing to cancel")
        return answer

    replace("cancelEvent", wrong)


@defect
def delays_do_not_wait() -> None:
    """A delay does not wait."""
    scheduling._due = lambda run: run.tools.clock.now()


@defect
def digest_collects_nothing() -> None:
    """Each trigger opens a digest of its own."""
    digests.open_window = lambda _: None


@defect
def digest_loses_one() -> None:
    """A digest leaves out its last event."""
    original = digests.close_window

    def wrong(chain: Any, run: Any) -> None:
        original(chain, run)
        for job in (run.job, *chain.later(run.job)):
            job["digest"]["events"] = job["digest"]["events"][:1]

    digests.close_window = wrong


@defect
def digest_key_is_ignored() -> None:
    """A digest collects whatever the value at its key is."""
    digests.value_at = lambda *_: None


@defect
def preferences_are_ignored() -> None:
    """A channel that the subscriber switched off delivers."""
    preferences.refusal = lambda _: None


@defect
def critical_can_be_refused() -> None:
    """A critical workflow does not reach who switched it off."""
    original = preferences.refusal

    def wrong(run: Any) -> Any:
        run.workflow = run.workflow | {"critical": False}
        return original(run)

    preferences.refusal = wrong


@defect
def only_general_preferences_count() -> None:
    """A workflow that the subscriber switched off delivers, unless everything is switched off."""
    original = preferences._own
    preferences._own = lambda run: {key: value for key, value in original(run).items() if key is None}


@defect
def switches_of_the_workflow_do_not_count() -> None:
    """A channel that the workflow has switched off delivers."""
    preferences._switches = lambda _: {}


@defect
def workflow_goes_before_the_subscriber() -> None:
    """What the workflow says of a channel is shown in place of what the subscriber said."""

    def wrong(right: Any, _: Any, subscriber: Any, workflow: Any, **named: Any) -> Any:
        shown = right(subscriber, workflow, **named)
        said = workflow.get("preferenceSettings") or {}
        channels = shown["preference"]["channels"]
        channels.update({name: said[name] for name in channels if name in said})
        return shown

    override(Preferences, "_workflow_preference", wrong)


@defect
def one_preference_switches_the_rest_on() -> None:
    """Changing one channel forgets what was said of the others."""

    def wrong(right: Any, _: Any, subscriber: Any, workflow_id: Any, stored: Any, *said: Any) -> Any:
        return right(subscriber, workflow_id, stored and stored | {"channels": {}}, *said)

    override(Preferences, "_write", wrong)


@defect
def preference_of_every_workflow() -> None:
    """What is said of one workflow is said of all."""

    def wrong(right: Any, self: Any, subscriber: Any, workflow_id: Any) -> Any:
        if workflow_id is None:
            return right(subscriber, None)
        rows = self._session.find(SUBSCRIBER_PREFERENCES, {"_subscriberId": subscriber["_id"], "level": "template"})
        return rows[0] if rows else None

    override(Preferences, "_stored", wrong)


@defect
def credentials_of_a_recipient_are_lost() -> None:
    """Channels that a trigger sends with a recipient are not kept."""

    def wrong(right: Any, _: Any, recipient: Any) -> Any:
        return right({name: value for name, value in recipient.items() if name != "channels"})

    override(events.Events, "_recipient", wrong)


@defect
def idempotency_key_repeats_the_effect() -> None:
    """A request that repeats an idempotency key is carried out again."""

    async def wrong(_right: Any, self: Any, organization_id: str, key: bytes, _body: Any) -> Any:
        return InProgress({"_id": self._tools.identifiers.new(), "_organizationId": organization_id, "key": str(key)})

    override(Idempotency, "open", wrong)


@defect
def idempotency_key_for_any_body() -> None:
    """An idempotency key that comes again with another body is answered as before."""

    async def wrong(right: Any, _: Any, organization_id: str, key: bytes, _body: Any) -> Any:
        return await right(organization_id, key, {})

    override(Idempotency, "open", wrong)


@defect
def refusal_in_a_bulk_refuses_all() -> None:
    """In bulk, one event that is refused refuses all of them."""

    def wrong(right: Any, _: Any, body: Any) -> Any:
        answer = right(body)
        for one in answer["data"]:
            if one["status"] == "error":
                raise UnprocessableEntity(one["error"])
        return answer

    replace("bulkTriggerEvents", wrong)
