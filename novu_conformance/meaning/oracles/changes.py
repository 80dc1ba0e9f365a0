"""What Development has, what of it waits to be promoted, and what Production got. (facts, section 8)"""

from __future__ import annotations

import copy
from typing import Any

GROUP, FEED, LAYOUT, WORKFLOW = "group", "feed", "layout", "workflow"

Thing = dict[str, Any]


class Refused(Exception):
    """Something else in Production has the identifier."""


class Promotion:
    """`things` by `_id`: what they are in Development, also when they are deleted.

    `waiting`: the things with a change, oldest change first, and the thing together with which each is promoted.
    `promoted`: what each thing was when it was last promoted. `production`: what came of that.
    """

    def __init__(self) -> None:
        self.things: dict[str, Thing] = {}
        self.waiting: dict[str, str | None] = {}
        self.promoted: dict[str, Thing] = {}
        self.production: dict[str, Thing] = {}

    def living(self, kind: str) -> dict[str, Thing]:
        return {known: one for known, one in self.things.items() if one["kind"] == kind and not one["deleted"]}

    def waiting_alone(self) -> list[str]:
        """The things whose changes are listed, newest first."""
        return [known for known, together in self.waiting.items() if together is None][::-1]

    def edit(self, thing_id: str, **members: Any) -> None:
        """Made or changed: its change waits, with those of the feeds that a workflow's steps use."""
        known = self.things.get(thing_id, {"deleted": False})
        self.things[thing_id] = known | copy.deepcopy(members)
        self.waiting.setdefault(thing_id, None)
        for _, feed in members.get("steps") or []:
            if feed in self.waiting:
                self.waiting[feed] = thing_id

    def delete(self, thing_id: str) -> None:
        self.edit(thing_id, deleted=True)

    def forget_group(self, thing_id: str) -> None:
        """A group goes without a change; the one that made it still waits, if it did."""
        self.things[thing_id]["deleted"] = True

    def apply(self, *wanted: str) -> list[list[str]]:
        """All or nothing. The things promoted for each change, in order.

        Raises Refused when the identifier is taken in Production.
        """
        before = copy.deepcopy((self.waiting, self.promoted, self.production))
        told = []
        try:
            for thing_id in wanted:
                parts = [known for known, together in self.waiting.items() if together == thing_id]
                told.append([*parts, thing_id])
                for part in told[-1]:
                    self._promote(part)
        except Refused:
            self.waiting, self.promoted, self.production = before
            raise
        return told

    def _promote(self, thing_id: str) -> None:
        self.waiting.pop(thing_id, None)
        thing = self.promoted[thing_id] = copy.deepcopy(self._recorded(thing_id))
        if thing["kind"] == FEED:
            self._promote_feed(thing_id, thing)
        elif thing["deleted"]:
            self.production.pop(thing_id, None)
        else:
            if thing["kind"] == WORKFLOW:
                self._promote_first(thing)
            self._refuse_taken(thing_id, thing)
            self.production[thing_id] = thing

    def _recorded(self, thing_id: str) -> Thing:
        """A group's change is of when it was made."""
        thing = self.things[thing_id]
        return thing | {"name": thing["first_name"], "deleted": False} if thing["kind"] == GROUP else thing

    def _promote_first(self, workflow: Thing) -> None:
        """What a workflow needs and was never promoted."""
        needed = [workflow["group"], *(feed for _, feed in workflow["steps"])]
        for thing_id in needed:
            if thing_id in self.things and thing_id not in self.production:
                self._promote(thing_id)

    def _promote_feed(self, thing_id: str, thing: Thing) -> None:
        """Feeds are matched by name: a new one of an old name takes the old one's place."""
        if thing["deleted"]:
            self.production.pop(thing_id, None)
            return
        same = [known for known, one in self.production.items() if (one["kind"], one["name"]) == (FEED, thing["name"])]
        place = {known: one for known, one in self.production.items() if known not in same}
        self.production = place | {thing_id: thing}

    def _refuse_taken(self, thing_id: str, thing: Thing) -> None:
        for known, other in self.production.items():
            if known != thing_id and "identifier" in thing and _same_identifier(other, thing):
                raise Refused


def _same_identifier(one: Thing, other: Thing) -> bool:
    return (one["kind"], one.get("identifier")) == (other["kind"], other["identifier"])
