"""Written without a look at the kit: subscribers and what they prefer, messages and marks, triggers, the activity."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from novu_reference.application import Application
from novu_reference.clock import format_time, read_time
from novu_reference.delivery import digests, fan_out, variables, waits
from novu_reference.delivery.sources import RunSources
from novu_reference.delivery.templates import rendering
from novu_reference.errors import BadRequest, NotFound
from novu_reference.operations import events, notifications
from novu_reference.operations.notifications import Notifications
from novu_reference.operations.subscribers import writes
from novu_reference.operations.subscribers.feed import Feed
from novu_reference.operations.subscribers.marks import Marks
from novu_reference.operations.subscribers.preferences import CHANNELS, Preferences
from novu_reference.operations.subscribers.second_generation import SecondGeneration
from novu_reference.operations.subscribers.writes import SubscriberWrites
from novu_reference.operations.topics import Topics
from novu_reference.populate import only
from novu_reference.storage.collections import (
    JOBS,
    MESSAGES,
    SUBSCRIBER_PREFERENCES,
    TRIGGERS,
)
from tests.conformance.defects.registry import alter, defect, override, replace


@defect
def time_zone_is_not_kept() -> None:
    """The time zone of a subscriber who is made under /v2 is not kept."""
    replace(
        "createSubscriberV2",
        lambda right, _, body: right({name: value for name, value in body.items() if name != "timezone"}),
    )


@defect
def nothing_to_forget_is_not_found() -> None:
    """Deleting credentials that a subscriber does not have is a 404, where 204 is due."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, provider_id: str) -> None:
        channels = handlers._subscriber(subscriber_id)["channels"]
        if all(channel["providerId"] != provider_id for channel in channels):
            raise NotFound(f"No credentials of provider {provider_id}")
        right(subscriber_id, provider_id)

    replace("deleteSubscriberCredentials", wrong)


@defect
def bulk_keeps_the_first_values() -> None:
    """In bulk, of several elements with one identifier the first wins, not the last."""

    def wrong(right: Any, _: Any, body: Any) -> Any:
        first: dict[str, Any] = {}
        for element in body["subscribers"]:
            first.setdefault(element["subscriberId"].strip(), element)
        return right({"subscribers": [first[element["subscriberId"].strip()] for element in body["subscribers"]]})

    replace("bulkCreateSubscribers", wrong)


@defect
def bulk_null_changes_nothing() -> None:
    """In bulk, null leaves what a known subscriber has as it was."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        def heard(element: Any) -> Any:
            if handlers._find_subscriber(element["subscriberId"].strip()) is None:
                return element
            return {name: value for name, value in element.items() if value is not None}

        return right({"subscribers": [heard(element) for element in body["subscribers"]]})

    replace("bulkCreateSubscribers", wrong)


@defect
def true_is_one() -> None:
    """An update that changes 1 to true in custom data, or false to 0, is not kept."""
    writes.same = lambda one, other: bool(one == other)


@defect
def unknown_integrations_are_passed_over() -> None:
    """Credentials for an integration identifier nobody has go to another one of that provider, where 400 is due."""

    def wrong(right: Any, _: Any, given: Any) -> Any:
        try:
            return right(given)
        except BadRequest:
            return right({name: value for name, value in given.items() if name != "integrationIdentifier"})

    override(SubscriberWrites, "_integration_for", wrong)


@defect
def only_one_search_filter_counts() -> None:
    """Of several filters of the search under /v2 only the first counts."""

    def wrong(right: Any, _: Any, **query: Any) -> Any:
        given = [name for name in ("email", "phone", "subscriber_id", "name") if query.get(name) is not None]
        return right(**{name: value for name, value in query.items() if name not in given[1:]})

    replace("searchSubscribers", wrong)


@defect
def cursors_forget_the_direction() -> None:
    """Beyond its first page, the search under /v2 goes downwards, whichever direction is asked for."""

    def wrong(right: Any, _: Any, **query: Any) -> Any:
        if query.get("after") is not None or query.get("before") is not None:
            query.pop("order_direction", None)
        return right(**query)

    replace("searchSubscribers", wrong)


@defect
def preferences_outlive() -> None:
    """Who is deleted under /v2 and made again prefers what was preferred before."""
    gone: dict[tuple[str, str], list[Any]] = {}

    def delete(right: Any, handlers: Any, subscriber_id: str) -> Any:
        subscriber = handlers._find_subscriber(subscriber_id)
        where = {"_subscriberId": subscriber["_id"] if subscriber else ""}
        rows = handlers._session.find(SUBSCRIBER_PREFERENCES, where)
        answer = right(subscriber_id)
        gone[handlers._environment_id, subscriber_id] = rows
        return answer

    def insert(right: Any, self: Any, subscriber_id: str, members: Any) -> Any:
        subscriber = right(subscriber_id, members)
        for row in gone.pop((self._environment_id, subscriber_id), []):
            self._session.insert(SUBSCRIBER_PREFERENCES, row | {"_subscriberId": subscriber["_id"]})
        return subscriber

    replace("deleteSubscriberV2", delete)
    override(SubscriberWrites, "_insert", insert)


@defect
def switched_off_workflow_loses_its_channels() -> None:
    """Switching a workflow off switches each of its channels off, and they stay so when it is on again."""

    def wrong(
        right: Any, _: Any, subscriber: Any, workflow_id: Any, stored: Any, enabled: Any, channels: Mapping[str, bool]
    ) -> None:
        off = dict.fromkeys(CHANNELS, False) if workflow_id is not None and enabled is False else {}
        right(subscriber, workflow_id, stored, enabled, {**off, **channels})

    override(Preferences, "_write", wrong)


@defect
def preferences_by_trigger_are_not_found() -> None:
    """Under /v2, a preference cannot be changed by the trigger identifier of the workflow."""

    def wrong(right: Any, _: Any, workflow_id: str) -> Any:
        if not re.fullmatch("[0-9a-fA-F]{24}", workflow_id):
            raise NotFound(f"Workflow with id {workflow_id} was not found")
        return right(workflow_id)

    override(SecondGeneration, "_workflow", wrong)


@defect
def topics_made_on_the_way_lack_their_prefix() -> None:
    """A topic that is made by adding to it has its key as its name, without `Autogenerated-`."""
    override(
        Topics,
        "_create",
        lambda right, _, key, name: right(key, key if name == f"Autogenerated-{key}" else name),
    )


@defect
def topics_are_listed_by_their_first_name() -> None:
    """The list of topics shows a topic by the name it had when it was listed first."""
    names: dict[str, str] = {}

    def spoil(answer: Any) -> None:
        for topic in answer["data"]:
            topic["name"] = names.setdefault(topic["_id"], topic["name"])

    alter("listTopics", spoil)


@defect
def channel_gives_way_to_the_transaction() -> None:
    """The list of messages filters by channel only where it does not filter by transaction."""

    def wrong(right: Any, _: Any, **query: Any) -> Any:
        if query.get("transaction_id"):
            query.pop("channel", None)
        return right(**query)

    replace("listMessages", wrong)


@defect
def nothing_in_that_channel_is_not_found() -> None:
    """Deleting the messages of a transaction in a channel where it has none is a 404, where 204 is due."""

    def wrong(right: Any, handlers: Any, transaction_id: str, *, channel: str | None = None) -> None:
        where = handlers._here(transactionId=transaction_id, deleted=False)
        if channel is not None and not handlers._session.count(MESSAGES, where | {"channel": channel}):
            raise NotFound("Invalid transactionId or channel")
        right(transaction_id, channel=channel)

    replace("deleteMessagesByTransaction", wrong)


@defect
def unknown_feeds_are_all_feeds() -> None:
    """A feed that nobody knows stands for all feeds."""

    def wrong(right: Any, _: Any, subscriber: Any, feeds: Any) -> Any:
        where = right(subscriber, feeds)
        return {name: value for name, value in where.items() if name != "_feedId" or value}

    override(Feed, "_in_app", wrong)


@defect
def commas_end_the_list() -> None:
    """Of several message ids that are joined by commas only the first is marked."""

    def wrong(right: Any, _: Any, subscriber_id: str, body: Any) -> Any:
        given = body["messageId"]
        return right(subscriber_id, {**body, "messageId": given.split(",")[0]} if isinstance(given, str) else body)

    replace("markMessages", wrong)


@defect
def marks_are_not_shown() -> None:
    """Marking answers the messages as they were before."""
    override(Marks, "_set", lambda right, _, messages, flags: right([dict(message) for message in messages], flags))


@defect
def buttons_mark_as_read() -> None:
    """Answering the button of a message marks it as seen and read."""

    def wrong(right: Any, handlers: Any, *given: Any) -> Any:
        answer = right(*given)
        handlers._set([answer["data"]], {"seen": True, "read": True})
        return answer

    replace("markMessageActionAsSeen", wrong)


@defect
def results_of_buttons_are_merged() -> None:
    """The payload of an answered button is merged into that of the answer before."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, message_id: str, kind: str, body: Any) -> Any:
        message = handlers._session.find_one(MESSAGES, handlers._here(_id=message_id.lower())) or {}
        result = ((message.get("cta") or {}).get("action") or {}).get("result") or {}
        earlier, now = result.get("payload"), body.get("payload")
        if isinstance(earlier, dict) and isinstance(now, dict):
            body = {**body, "payload": {**earlier, **now}}
        return right(subscriber_id, message_id, kind, body)

    replace("markMessageActionAsSeen", wrong)


@defect
def tenant_of_a_trigger_is_not_kept() -> None:
    """What a trigger says of its tenant counts for that trigger, and is not kept."""

    def wrong(_: Any, __: Any, delivery: Any, given: Any) -> Any:
        if delivery.tenant is None or not isinstance(given, Mapping):
            return delivery
        said = {name: given[name] for name in ("name", "data") if given.get(name)}
        return dataclasses.replace(delivery, tenant=delivery.tenant | said)

    override(events.Events, "_with_tenant", wrong)


@defect
def bulk_payloads_leak() -> None:
    """In bulk, an event also has what the payloads before it have and its own does not."""

    def wrong(right: Any, _: Any, body: Any) -> Any:
        payload: dict[str, Any] = {}
        told = []
        for event in body["events"]:
            if event.get("payload") is not None:
                payload = {**payload, **event["payload"]}
                event = {**event, "payload": payload}
            told.append(event)
        return right({"events": told})

    replace("bulkTriggerEvents", wrong)


@defect
def broadcast_tells_what_hinders_it() -> None:
    """A broadcast that sends nothing says why in `status`, where `processed` is due."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        status = events.evaluate(handlers._call, body).status
        answer = right(body)
        answer["data"]["status"] = status
        return answer

    replace("broadcastEvent", wrong)


@defect
def broadcast_leaves_the_actor_out() -> None:
    """A broadcast does not reach its actor."""

    def wrong(right: Any, _: Any, delivery: Any, event: Any, reached: Any) -> None:
        def others(delivery: Any) -> Any:
            actor = delivery.actor["subscriberId"] if delivery.actor and "to" not in event else None
            return [recipient for recipient in reached(delivery) if recipient["subscriberId"] != actor]

        right(delivery, event, others)

    override(events.Events, "_send", wrong)


@defect
def cancelling_stops_for_one() -> None:
    """Of several recipients of a transaction, cancelling stops what waits for the first."""
    original = events.cancel

    def wrong(session: Any, tools: Any, environment_id: str, transaction_id: str) -> bool:
        jobs = session.find(JOBS, {"_environmentId": environment_id, "transactionId": transaction_id})
        canceled = original(session, tools, environment_id, transaction_id)
        session.replace_many(JOBS, [job for job in jobs if job["_subscriberId"] != jobs[0]["_subscriberId"]])
        return canceled

    events.cancel = wrong


@defect
def canceled_digest_takes_all_along() -> None:
    """When the owner of an open digest is cancelled, the events merged into it are never sent."""
    digests.hand_over = lambda *_: None


@defect
def transactions_of_all_environments() -> None:
    """A transaction id that was used in one environment counts as used in the other."""

    def wrong(delivery: Any) -> bool:
        where = {"transactionId": delivery.transaction_id}
        return any(delivery.session.count(collection, where, limit=1) for collection in (JOBS, TRIGGERS))

    fan_out.is_repeated = wrong


@defect
def weeks_are_seconds() -> None:
    """A wait of so many weeks lasts as many seconds."""
    original = waits._span
    waits._span = lambda amount, unit: original(amount, "seconds" if unit == "weeks" else unit)


@defect
def read_is_taken_for_seen() -> None:
    """A condition on whether an earlier message was read looks at whether it was seen."""
    override(
        RunSources,
        "previous_step",
        lambda right, _, part: right({**part, "stepType": part["stepType"].replace("read", "seen")}),
    )


@defect
def zero_is_nothing() -> None:
    """A placeholder for the number 0 shows nothing."""

    def wrong(right: Any, _: Any, call: Any, value: Any) -> Any:
        return right(call, None if isinstance(value, int | float) and value is not False and not value else value)

    override(rendering._Rendering, "_text", wrong)


@defect
def placeholders_are_not_escaped() -> None:
    """Text in two braces is taken as it is, like that in three."""
    rendering._ESCAPES = {}


@defect
def required_zero_is_missing() -> None:
    """A required variable that is 0 or false in the payload counts as missing."""
    original = variables._fits
    variables._fits = lambda value, kind: bool(value) and original(value, kind)


@defect
def put_remembers_idempotency_keys() -> None:
    """A PUT that repeats an idempotency key is answered as before and not carried out."""

    def wrong(right: Any, _: Any, operation: Any, scope: Any, *rest: Any) -> Any:
        keyed = dataclasses.replace(operation, idempotent=True) if scope["method"] == "PUT" else operation
        return right(keyed, scope, *rest)

    override(Application, "_counted", wrong)


@defect
def jobs_of_triggers_are_shown() -> None:
    """The activity shows the jobs of type `trigger` as well."""

    def wrong(right: Any, self: Any, notification: Any) -> Any:
        shown = right(notification)
        here = {"_notificationId": notification["_id"], "type": "trigger"}
        jobs = [only(job, notifications._JOB) for job in self._session.find(JOBS, here)]
        shown["jobs"] = [*(job | {"executionDetails": []} for job in jobs), *shown["jobs"]]
        return shown

    override(Notifications, "_activity", wrong)


@defect
def activity_ends_too_early() -> None:
    """The activity leaves out what was made at the very time given as `before`."""
    original = notifications.between

    def wrong(low: Any, high: Any) -> Any:
        return original(low, high and format_time(read_time(high) - timedelta(milliseconds=1)))

    notifications.between = wrong
