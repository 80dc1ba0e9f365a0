"""Feeds, counts, marks and actions."""

from __future__ import annotations

from typing import Any

from novu_reference.operations.subscribers import marks
from novu_reference.storage.collections import MESSAGES
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
def count_capped_at_ten() -> None:
    """The unseen count stops at ten."""

    def spoil(answer: Any) -> None:
        answer["data"]["count"] = min(answer["data"]["count"], 10)

    alter("getSubscriberUnseenCount", spoil)


@defect
def count_of_all_subscribers() -> None:
    """The unseen count counts the messages of everybody."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, **query: Any) -> Any:
        answer = right(subscriber_id, **query)
        where = handlers._here(channel="in_app", deleted=False, seen=query.get("seen", False))
        answer["data"]["count"] = handlers._session.count(MESSAGES, where, limit=query.get("limit", 100))
        return answer

    replace("getSubscriberUnseenCount", wrong)


@defect
def count_not_reset() -> None:
    """Marking all as seen leaves the newest message unseen."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        answer = right(subscriber_id, body)
        if body["markAs"] == "seen" and answer["data"]:
            subscriber = handlers._subscriber(subscriber_id)
            where = handlers._in_app(subscriber, None)
            newest = handlers._session.find_one(MESSAGES, where, newest_first=True)
            handlers._session.replace(MESSAGES, newest | {"seen": False})
        return answer

    replace("markAllMessages", wrong)


@defect
def mark_all_stops_after_ten() -> None:
    """Marking all marks the first ten."""

    def wrong(right: Any, _: Any, messages: Any, flags: Any) -> Any:
        return right(list(messages)[:10], flags)

    override(marks.Marks, "_set", wrong)


@defect
def mark_all_counts_everything() -> None:
    """Marking all answers the number of all messages, changed or not."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        right(subscriber_id, body)
        subscriber = handlers._subscriber(subscriber_id)
        return {"data": handlers._session.count(MESSAGES, handlers._in_app(subscriber, None))}

    replace("markAllMessages", wrong)


@defect
def mark_all_seen_reads() -> None:
    """Marking all as seen marks them as read, too."""
    marks._EFFECTS = marks._EFFECTS | {"seen": {"seen": True, "read": True}}


@defect
def read_is_not_seen() -> None:
    """A message that is read stays unseen."""
    marks._EFFECTS = marks._EFFECTS | {"read": {"read": True}}


@defect
def unseen_is_unread() -> None:
    """Marking as unseen marks as unread."""
    marks._EFFECTS = marks._EFFECTS | {"unseen": {"seen": False, "read": False}}


@defect
def mark_all_ignores_feeds() -> None:
    """Marking all marks those of every feed, whichever is named."""

    def wrong(right: Any, _: Any, subscriber_id: str, body: Any) -> Any:
        return right(subscriber_id, {k: v for k, v in body.items() if k != "feedIdentifier"})

    replace("markAllMessages", wrong)


@defect
def marks_of_a_stranger() -> None:
    """Messages of another subscriber can be marked."""
    without_conditions("markMessages", "_subscriberId")


@defect
def marks_the_neighbour() -> None:
    """Marking a message marks one more of that subscriber."""

    def wrong(right: Any, handlers: Any, messages: Any, flags: Any) -> Any:
        messages = list(messages)
        if len(messages) == 1:
            where = handlers._here(_subscriberId=messages[0]["_subscriberId"], channel="in_app", deleted=False)
            others = [one for one in handlers._session.find(MESSAGES, where) if one["_id"] != messages[0]["_id"]]
            right(others[:1], flags)
        return right(messages, flags)

    override(marks.Marks, "_set", wrong)


@defect
def feed_oldest_first() -> None:
    """The feed shows the oldest message first."""
    alter("getSubscriberFeed", lambda answer: answer | {"data": answer["data"][::-1]})


@defect
def feed_ignores_the_seen_filter() -> None:
    """The feed shows seen messages, too, when those unseen are asked for."""
    without_parameters("getSubscriberFeed", "seen")


@defect
def feed_ignores_the_payload_filter() -> None:
    """The feed shows messages with any payload."""
    without_parameters("getSubscriberFeed", "payload")


@defect
def deleted_message_counts() -> None:
    """A deleted message stays in the count and the feed."""
    without_effect("deleteMessage")


@defect
def deletion_by_transaction_ignores_the_channel() -> None:
    """Deleting the messages of a transaction in one channel deletes all."""
    without_parameters("deleteMessagesByTransaction", "channel")


@defect
def list_ignores_the_transaction() -> None:
    """The list of messages does not filter by several transactions."""
    without_parameters("listMessages", "transaction_id")


@defect
def action_is_forgotten() -> None:
    """The payload of an action is answered but not kept."""

    def wrong(right: Any, handlers: Any, *values: Any) -> Any:
        answer = right(*values)
        kept = {**answer["data"], "cta": {**answer["data"]["cta"], "action": {"status": "pending", "buttons": []}}}
        handlers._session.replace(MESSAGES, kept)
        return answer

    replace("markMessageActionAsSeen", wrong)
