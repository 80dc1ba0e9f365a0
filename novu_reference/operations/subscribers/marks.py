"""Marking messages as seen and read, and answering the buttons of a message."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from novu_models import documents as d

from novu_reference.errors import BadRequest, NotFound
from novu_reference.operations.subscribers.feed import Feed
from novu_reference.storage.collections import MESSAGES

# What each mark sets, and on which messages mark-all acts. Source: facts, section 8.1.
_EFFECTS: dict[str, dict[str, bool]] = {
    "read": {"seen": True, "read": True},
    "unread": {"seen": True, "read": False},
    "seen": {"seen": True},
    "unseen": {"seen": False},
}
_OPPOSITE: dict[str, dict[str, bool]] = {
    "read": {"read": False},
    "unread": {"read": True},
    "seen": {"seen": False},
    "unseen": {"seen": True},
}
_DATES = {"seen": "lastSeenDate", "read": "lastReadDate"}


class Marks(Feed):
    def mark_messages(self, subscriber_id: str, body: d.MarkMessages) -> d.MessageListEnvelope:
        return self._mark(subscriber_id, body["messageId"], _EFFECTS[body["markAs"]])

    def mark_messages_by_flags(self, subscriber_id: str, body: d.MarkMessagesByFlags) -> d.MessageListEnvelope:
        mark: Mapping[str, Any] = body["mark"]
        flags = {name: mark[name] for name in _DATES if mark.get(name) is not None}
        return self._mark(subscriber_id, body["messageId"], flags)

    def mark_all_messages(self, subscriber_id: str, body: d.MarkAllMessages) -> d.NumberEnvelope:
        subscriber = self._subscriber(subscriber_id)
        feeds = _as_list(body.get("feedIdentifier"))
        where = self._in_app(subscriber, feeds) | _OPPOSITE[body["markAs"]]
        messages = self._session.find(MESSAGES, where)
        self._set(messages, _EFFECTS[body["markAs"]])
        return {"data": len(messages)}

    def mark_message_action_as_seen(
        self, subscriber_id: str, message_id: str, type: str, body: d.MarkMessageAction
    ) -> d.MessageEnvelope:
        message = self._session.find_one(MESSAGES, self._here(_id=message_id.lower(), deleted=False))
        if message is None:
            raise NotFound(f"Message with id {message_id} was not found")
        subscriber = self._subscriber_or_400(subscriber_id)
        if message["_subscriberId"] != subscriber["_id"]:
            raise BadRequest(f"Message with id {message_id} was not found for this subscriber")
        action = message.setdefault("cta", {}).setdefault("action", {})
        result = action.setdefault("result", {})
        result["type"] = type
        action["status"] = body["status"]
        payload: Any = body.get("payload")
        # An absent or empty scalar keeps the old payload; an empty object replaces it.
        if payload or isinstance(payload, dict | list):
            result["payload"] = payload
        self._save(message)
        return {"data": message}

    def _mark(self, subscriber_id: str, message_ids: Any, flags: dict[str, bool]) -> d.MessageListEnvelope:
        wanted = [identifier.lower() for identifier in _as_list(message_ids)]
        if not wanted:
            raise BadRequest("messageId is required")
        subscriber = self._subscriber(subscriber_id)
        messages = self._session.find(MESSAGES, self._here(_id=wanted, _subscriberId=subscriber["_id"], deleted=False))
        self._set(messages, flags)
        return {"data": messages}

    def _set(self, messages: Iterable[dict[str, Any]], flags: dict[str, bool]) -> None:
        now = self._now()
        for message in messages:
            for name, value in flags.items():
                message[name] = value
                message[_DATES[name]] = now
            self._save(message)

    def _save(self, message: dict[str, Any]) -> None:
        message["updatedAt"] = self._now()
        self._session.replace(MESSAGES, message)


def _as_list(given: Any) -> list[str]:
    """One text, several in one text with commas, or a list of texts."""
    if not given:
        return []
    return [part for part in given.split(",") if part] if isinstance(given, str) else list(given)
