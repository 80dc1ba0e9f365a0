"""Integrations of an organization, and which of them a channel sends through. (facts 12.4)"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

RANKED = ("email", "sms")

Integration = dict[str, Any]
# An environment and a channel.
Place = tuple[int, str]


class Integrations:
    """`records` by `_id`, oldest first. `ranks` holds who is active in a place, the first to be tried first, and
    `primary` who is primary there; either may name one that is not among the records.
    """

    def __init__(self) -> None:
        self.records: dict[str, Integration] = {}
        self.ranks: dict[Place, list[str]] = {}
        self.primary: dict[Place, str | None] = {}

    def is_taken(self, identifier: str, by_other_than: str | None = None) -> bool:
        return any(one["identifier"] == identifier for known, one in self.records.items() if known != by_other_than)

    def create(self, known: str, given: Mapping[str, Any]) -> None:
        """A new active one goes below the primary one, else above all and is primary itself."""
        one = self.records[known] = {"conditions": [], "credentials": {}, **given, "_id": known}
        if one["active"] and not self._enters_below(known):
            self.primary[_place(one)] = known

    def update(self, known: str, given: Mapping[str, Any]) -> None:
        """Who is switched on is not made primary; who is switched off, or gets conditions, is primary no more."""
        one = self.records[known]
        was_active = one["active"]
        one |= given
        place = _place(one)
        if one["active"] and not was_active:
            self._enters_below(known)
        if was_active and not one["active"]:
            self._leave(known)
        if one["conditions"] and self.primary.get(place) == known:
            self.primary[place] = None

    def make_primary(self, known: str) -> None:
        one = self.records[known]
        place = _place(one)
        if self.primary.get(place) == known:
            return
        self._leave(known)
        one |= {"active": True, "conditions": []}
        self.ranks.setdefault(place, []).insert(0, known)
        self.primary[place] = known

    def delete(self, known: str) -> None:
        self._leave(known)
        del self.records[known]

    def is_primary(self, known: str) -> bool:
        one = self.records[known]
        return one["channel"] in RANKED and self.primary.get(_place(one)) == known

    def _enters_below(self, known: str) -> bool:
        """Give it its rank: below the primary one, if that is on top."""
        place = _place(self.records[known])
        ranks = self.ranks.setdefault(place, [])
        below = bool(ranks) and ranks[0] == self.primary.get(place)
        ranks.insert(1 if below else 0, known)
        return below

    def _leave(self, known: str) -> None:
        place = _place(self.records[known])
        self.ranks[place] = [other for other in self.ranks.get(place, []) if other != known]
        if self.primary.get(place) == known:
            self.primary[place] = None


def _place(one: Integration) -> Place:
    return one["env"], one["channel"]
