"""In-app messages of one environment, and the feeds they are in."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from typing import Any

# What each mark sets, and which messages mark-all looks for. (facts, 8.1)
EFFECTS = {
    "seen": {"seen": True},
    "unseen": {"seen": False},
    "read": {"seen": True, "read": True},
    "unread": {"seen": True, "read": False},
}
_OPPOSITE = {"seen": ("seen", False), "unseen": ("seen", True), "read": ("read", False), "unread": ("read", True)}

Message = dict[str, Any]


class Messages:
    """`messages` by id, oldest first: whose, in which feed, seen, read, of which transaction, with which action."""

    def __init__(self) -> None:
        self.messages: dict[str, Message] = {}

    def arrive(self, message_id: str, message: Message) -> None:
        self.messages[message_id] = {"_id": message_id, "seen": False, "read": False, "action": {}, **message}

    def of(self, sid: str, feeds: Container[str] | None = None, **flags: Any) -> list[Message]:
        """Those of a subscriber, newest first: in one of `feeds`, if any are named, and with these flags."""
        return [
            one
            for one in reversed(self.messages.values())
            if one["sid"] == sid
            and (feeds is None or one["feed"] in feeds)
            and all(one[name] == wanted for name, wanted in flags.items())
        ]

    def mark(self, sid: str, ids: Iterable[str], flags: dict[str, bool]) -> list[Message]:
        """Only those of the subscriber, oldest first."""
        wanted = set(ids)
        marked = [one for one in self.messages.values() if one["_id"] in wanted and one["sid"] == sid]
        for one in marked:
            one |= flags
        return marked

    def mark_all(self, sid: str, mark: str, feeds: Container[str] | None) -> int:
        """Those that differ. How many they are."""
        flag, value = _OPPOSITE[mark]
        differing = self.of(sid, feeds, **{flag: value})
        for one in differing:
            one |= EFFECTS[mark]
        return len(differing)

    def act(self, message_id: str, button: str, status: str, payload: Any) -> Message:
        """Without a payload the earlier one stays."""
        one = self.messages[message_id]
        kept = {"payload": {}, **one["action"]} | ({} if payload is None else {"payload": payload})
        one["action"] = kept | {"type": button, "status": status}
        return one

    def delete(self, message_id: str) -> None:
        del self.messages[message_id]

    def delete_transaction(self, transaction: str) -> None:
        for message_id in list(self.of_transaction(transaction)):
            self.delete(message_id)

    def of_transaction(self, transaction: str) -> Iterator[str]:
        return (one["_id"] for one in self.messages.values() if one["transaction"] == transaction)
