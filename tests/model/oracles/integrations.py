"""Integrations of an organization, and which of them a channel sends through. (facts, 12.4)"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

RANKED = ("email", "sms")

Integration = dict[str, Any]


class Integrations:
    """`records` by a name of the test's, oldest first, those of both environments."""

    def __init__(self) -> None:
        self.records: dict[str, Integration] = {}

    def of_environment(self, env: int) -> dict[str, Integration]:
        return {name: one for name, one in self.records.items() if one["env"] == env}

    def is_taken(self, identifier: str, by_other_than: str | None = None) -> bool:
        return any(one["identifier"] == identifier for name, one in self.records.items() if name != by_other_than)

    def create(self, name: str, given: Mapping[str, Any]) -> None:
        """A new active one goes below the primary one, else above all and is primary itself."""
        made = {"conditions": [], "credentials": {}, **given, "primary": False, "priority": 0}
        if made["active"] and made["channel"] in RANKED:
            above = self._enter(made)
            made["primary"] = not above
        self.records[name] = made

    def update(self, name: str, given: Mapping[str, Any]) -> None:
        one = self.records[name]
        was_active = one["active"]
        one |= given
        if one["channel"] not in RANKED:
            return
        if one["active"] and not was_active:
            self._enter(one)
        if one["conditions"]:
            one["primary"] = False
        if was_active and not one["active"]:
            one |= {"priority": 0, "primary": False}
            self._close_ranks(one)

    def make_primary(self, name: str) -> None:
        one = self.records[name]
        if one["primary"]:
            return
        others = self._active_beside(one)
        for other in others:
            other["primary"] = False
        one |= {"active": True, "primary": True, "conditions": []}
        self._number([one, *others])

    def delete(self, name: str) -> None:
        gone = self.records.pop(name)
        if gone["active"] and gone["channel"] in RANKED:
            self._close_ranks(gone)

    def _enter(self, one: Integration) -> bool:
        """Give it a priority. Whether a primary one stands above."""
        others = self._active_beside(one)
        top = others[0] if others else None
        if top is not None and top["primary"]:
            one["priority"] = top["priority"]
            top["priority"] += 1
            return True
        one["priority"] = (top["priority"] if top else 0) + 1
        return False

    def _close_ranks(self, one: Integration) -> None:
        self._number(self._active_beside(one))

    def _active_beside(self, one: Integration) -> list[Integration]:
        others = [
            other
            for other in self.records.values()
            if other is not one
            and other["active"]
            and other["env"] == one["env"]
            and other["channel"] == one["channel"]
        ]
        return sorted(others, key=lambda other: -int(other["priority"]))

    def _number(self, ranked: list[Integration]) -> None:
        for priority, one in enumerate(reversed(ranked), 1):
            one["priority"] = priority
