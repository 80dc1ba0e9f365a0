"""Topics of one environment, and who is there to join them."""

from __future__ import annotations

from collections.abc import Sequence


class Topics:
    """`members` by key and `names` by key, oldest topic first; `people` are the subscribers, oldest first."""

    def __init__(self) -> None:
        # None: whatever the server calls it.
        self.names: dict[str, str | None] = {}
        self.members: dict[str, list[str]] = {}
        self.people: dict[str, None] = {}

    def create(self, key: str, name: str | None) -> None:
        self.names[key] = name
        self.members[key] = []

    def delete(self, key: str) -> None:
        del self.names[key], self.members[key]

    def add(self, key: str, wanted: Sequence[str]) -> tuple[set[str], list[str]]:
        """Who is a member now, and who is unknown. An unknown topic is made."""
        if key not in self.names:
            self.create(key, None)
        distinct = dict.fromkeys(wanted)
        members = self.members[key]
        members += [sid for sid in self.people if sid in distinct and sid not in members]
        return {sid for sid in distinct if sid in self.people}, [sid for sid in distinct if sid not in self.people]

    def remove(self, key: str, unwanted: Sequence[str]) -> None:
        if key in self.members:
            self.members[key] = [sid for sid in self.members[key] if sid not in unwanted]

    def come(self, sid: str) -> None:
        self.people[sid] = None

    def go(self, sid: str) -> None:
        """A subscriber that is deleted leaves every topic, and is no member when it comes again."""
        del self.people[sid]
        for key in self.members:
            self.remove(key, [sid])
