"""Written without a look at the kit: subscribers, messages, topics, triggers, preferences."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from novu_reference.delivery import digests, preferences, variables
from novu_reference.errors import BadRequest, NovuError
from novu_reference.operations import events
from novu_reference.operations.subscribers import preferences as own_preferences
from novu_reference.operations.subscribers.writes import SubscriberWrites
from novu_reference.operations.topics import Topics
from novu_reference.storage.collections import (
    ENVIRONMENTS,
    INTEGRATIONS,
    JOBS,
    MESSAGES,
    SUBSCRIBERS,
    TOPIC_SUBSCRIBERS,
)
from tests.conformance.defects.registry import defect, override, replace, without_conditions, without_parameters


@defect
def emails_in_lower_case() -> None:
    """The e-mail address of a subscriber is kept in lower case."""
    _keeping(lambda given: _changed(given, "email", str.lower))


@defect
def names_cut_at_255() -> None:
    """A last name is cut off after 255 letters."""
    _keeping(lambda given: _changed(given, "lastName", lambda text: text[:255]))


@defect
def nulls_in_data_are_dropped() -> None:
    """Members of custom data that are null are dropped."""

    def spoil(given: dict[str, Any]) -> dict[str, Any]:
        data = given.get("data")
        return given | {"data": {k: v for k, v in data.items() if v is not None}} if isinstance(data, dict) else given

    _keeping(spoil)


@defect
def bulk_leaves_the_known() -> None:
    """In bulk, subscribers who are known are listed as updated and stay as they were."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        before = handlers._session.find(SUBSCRIBERS, handlers._here(deleted=False))
        answer = right(body)
        handlers._session.replace_many(SUBSCRIBERS, before)
        return answer

    replace("bulkCreateSubscribers", wrong)


@defect
def deletion_takes_namesakes_out_of_topics() -> None:
    """Deleting a subscriber takes everybody whose identifier begins alike out of their topics."""

    def wrong(_: Any, self: Any, subscriber: Any) -> None:
        for member in self._session.find(TOPIC_SUBSCRIBERS, self._here()):
            if member["externalSubscriberId"].startswith(subscriber["subscriberId"]):
                self._session.delete(TOPIC_SUBSCRIBERS, {"_id": member["_id"]})

    override(SubscriberWrites, "_leave_topics", wrong)


@defect
def presence_makes_subscribers() -> None:
    """Telling whether an unknown subscriber is online makes that subscriber."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        if handlers._find_subscriber(subscriber_id) is None:
            handlers._upsert(subscriber_id, {})
        return right(subscriber_id, body)

    replace("updateSubscriberOnlineStatus", wrong)


@defect
def last_online_when_coming() -> None:
    """Who comes online is shown with that moment as the last one online."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        answer = right(subscriber_id, body)
        return {"data": handlers._save_subscriber(answer["data"] | {"lastOnlineAt": handlers._now()})}

    replace("updateSubscriberOnlineStatus", wrong)


@defect
def credentials_for_what_is_off() -> None:
    """Credentials are taken for an integration that is switched off."""

    def wrong(_: Any, self: Any, given: Any) -> Any:
        where = self._here(providerId=given["providerId"], deleted=False)
        if given.get("integrationIdentifier") is not None:
            where["identifier"] = given["integrationIdentifier"]
        found = self._session.find_one(INTEGRATIONS, where, newest_first=True)
        if found is None:
            raise BadRequest(f"no integration of provider {given['providerId']}")
        return found

    override(SubscriberWrites, "_integration_for", wrong)


@defect
def payload_filter_shows_the_first_page() -> None:
    """The feed filtered by payload shows its first page, whichever is asked for."""

    def wrong(right: Any, _: Any, subscriber_id: str, **query: Any) -> Any:
        if not query.get("payload"):
            return right(subscriber_id, **query)
        return right(subscriber_id, **{**query, "page": 0}) | {"page": query.get("page", 0)}

    replace("getSubscriberFeed", wrong)


@defect
def read_filter_gives_way_to_seen() -> None:
    """The feed filters by `read` only where it does not filter by `seen`."""

    def wrong(right: Any, _: Any, subscriber_id: str, **query: Any) -> Any:
        if query.get("seen") is not None:
            query.pop("read", None)
        return right(subscriber_id, **query)

    replace("getSubscriberFeed", wrong)


@defect
def count_of_all_feeds() -> None:
    """The unseen count counts the messages of all feeds, whichever is named."""
    without_parameters("getSubscriberUnseenCount", "feed_identifier")


@defect
def flags_are_always_set() -> None:
    """Marking by flags sets a flag that is to be taken away."""

    def wrong(right: Any, _: Any, subscriber_id: str, body: Any) -> Any:
        mark = {name: True if value is False else value for name, value in body["mark"].items()}
        return right(subscriber_id, {**body, "mark": mark})

    replace("markMessagesByFlags", wrong)


@defect
def buttons_of_a_stranger() -> None:
    """The button of a message can be answered in the name of another subscriber."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, message_id: str, kind: str, body: Any) -> Any:
        handlers._subscriber_or_400(subscriber_id)
        message = handlers._session.find_one(MESSAGES, handlers._here(_id=message_id.lower()))
        owner = message and handlers._session.find_one(SUBSCRIBERS, {"_id": message["_subscriberId"]})
        return right(owner["subscriberId"] if owner else subscriber_id, message_id, kind, body)

    replace("markMessageActionAsSeen", wrong)


@defect
def deleted_messages_can_be_marked() -> None:
    """A deleted message is marked and answered like any other."""
    without_conditions("markMessages", "deleted")


@defect
def messages_of_nobody() -> None:
    """The list of messages of an unknown subscriber is empty, where 404 is due."""

    def wrong(right: Any, _: Any, **query: Any) -> Any:
        try:
            return right(**query)
        except NovuError:
            size = query.get("limit") or 10
            page = query.get("page", 0)
            return {"page": page, "pageSize": size, "totalCount": 0, "hasMore": False, "data": []}

    replace("listMessages", wrong)


@defect
def unknown_transaction_is_deleted() -> None:
    """Deleting the messages of an unknown transaction succeeds."""

    def wrong(right: Any, _: Any, *values: Any, **query: Any) -> None:
        try:
            right(*values, **query)
        except NovuError:
            return

    replace("deleteMessagesByTransaction", wrong)


@defect
def strangers_keep_members_in() -> None:
    """Nobody is taken out of a topic when one of those named is not in it."""

    def wrong(right: Any, handlers: Any, key: str, body: Any) -> None:
        wanted = handlers._here(topicKey=key, externalSubscriberId=body["subscribers"])
        if handlers._session.count(TOPIC_SUBSCRIBERS, wanted) == len(set(body["subscribers"])):
            right(key, body)

    replace("removeTopicSubscribers", wrong)


@defect
def refused_topic_renames() -> None:
    """Making a topic whose key is taken is refused, and yet gives its name to the old one."""
    renamed: dict[str, str] = {}

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        stored = handlers._find(body["key"])
        if stored is not None:
            renamed[stored["_id"]] = body["name"]
        return right(body)

    def show(right: Any, _: Any, topic: Any) -> Any:
        return right(topic | {"name": renamed.get(topic["_id"], topic["name"])})

    replace("createTopic", wrong)
    override(Topics, "_shown", show)


@defect
def topics_beyond_ascii_are_not_found() -> None:
    """A topic whose key is not ASCII is not found by its address."""

    def wrong(right: Any, _: Any, key: str) -> Any:
        return right(key if key.isascii() else key.encode().decode("latin-1"))

    replace("getTopic", wrong)


@defect
def triggers_erase_the_phone() -> None:
    """A trigger erases the phone number of a recipient whom it names without one."""

    def wrong(right: Any, self: Any, recipient: Any) -> Any:
        subscriber = right(recipient)
        if not recipient.get("phone") and subscriber.pop("phone", None) is not None:
            self._session.replace(SUBSCRIBERS, subscriber)
        return subscriber

    override(events.Events, "_recipient", wrong)


@defect
def bulk_shares_a_transaction() -> None:
    """In bulk, all events without a transaction id get the same one."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        shared = handlers._call.tools.chance.uuid()
        return right(
            {"events": [{**event, "transactionId": event.get("transactionId") or shared} for event in body["events"]]}
        )

    replace("bulkTriggerEvents", wrong)


@defect
def cancelling_reaches_other_environments() -> None:
    """Cancelling cancels the transaction of that id in every environment."""
    original = events.cancel

    def wrong(session: Any, tools: Any, _: str, transaction_id: str) -> bool:
        everywhere = [one["_id"] for one in session.find(ENVIRONMENTS, {})]
        found = [original(session, tools, one, transaction_id) for one in everywhere]
        return any(found)

    events.cancel = wrong


@defect
def cancelled_again() -> None:
    """Cancelling what is cancelled already answers true."""

    def wrong(right: Any, handlers: Any, transaction_id: str) -> Any:
        gone = handlers._here(transactionId=transaction_id, status="canceled")
        known = handlers._session.count(JOBS, gone)
        answer = right(transaction_id)
        return {"data": answer["data"] or known > 0}

    replace("cancelEvent", wrong)


@defect
def digest_of_everybody() -> None:
    """A digest collects the events of all subscribers."""

    def wrong(run: Any, *, newest_first: bool = False, **members: str) -> Any:
        path = run.job["digest"].get("digestKey")
        where = {"_templateId": run.job["_templateId"], **members}
        for other in run.session.each(JOBS, where, newest_first=newest_first):
            if not path or digests.value_at(other["payload"], path) == digests.value_at(run.job["payload"], path):
                yield other

    digests._same_group = wrong


@defect
def defaults_go_before_the_payload() -> None:
    """The default of a variable goes before what the payload says."""
    original = variables._merged
    variables._merged = lambda under, over: original(original(under, over), under)


@defect
def channels_switched_off_globally_deliver() -> None:
    """A channel that the subscriber switched off for all workflows delivers."""
    original = preferences._own

    def wrong(run: Any) -> Any:
        own = original(run)
        return own | {None: own[None] | {"channels": {}}} if None in own else own

    preferences._own = wrong


@defect
def preferences_of_what_is_off() -> None:
    """The preferences list workflows that are switched off."""

    def wrong(right: Any, self: Any, subscriber: Any, **named: Any) -> Any:
        here = self._here
        self._here = lambda **members: here(**{k: v for k, v in members.items() if k != "active"})
        try:
            return right(subscriber, **named)
        finally:
            self._here = here

    override(own_preferences.Preferences, "_workflow_preferences", wrong)


@defect
def second_generation_overwrites() -> None:
    """Making a subscriber under /v2 who is known changes that one, where 409 is due."""

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        if handlers._find_subscriber(body["subscriberId"].strip()) is not None:
            return {"data": handlers._upsert(body["subscriberId"].strip(), body)}
        return right(body)

    replace("createSubscriberV2", wrong)


@defect
def second_generation_keeps_what_is_null() -> None:
    """An update under /v2 leaves what is null as it was."""

    def wrong(right: Any, _: Any, subscriber_id: str, body: Any) -> Any:
        return right(subscriber_id, {name: value for name, value in body.items() if value is not None})

    replace("updateSubscriberV2", wrong)


@defect
def reading_back_reads_on() -> None:
    """The page before a cursor is the one after it."""

    def wrong(right: Any, _: Any, **query: Any) -> Any:
        before = query.pop("before", None)
        if before is not None and query.get("after") is None:
            query["after"] = before
        return right(**query)

    replace("searchSubscribers", wrong)


def _keeping(spoil: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """What is given for a subscriber, one by one, is kept spoilt."""

    def wrong(right: Any, _: Any, subscriber_id: str, given: Any) -> Any:
        return right(subscriber_id, spoil(dict(given)))

    override(SubscriberWrites, "_upsert", wrong)


def _changed(given: dict[str, Any], member: str, change: Callable[[str], str]) -> dict[str, Any]:
    value = given.get(member)
    return given | {member: change(value)} if isinstance(value, str) else given
