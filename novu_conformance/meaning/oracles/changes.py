"""What one environment has, what of it waits to be promoted, and what the other one got."""

from __future__ import annotations

import copy
from typing import Any

FEED, LAYOUT, WORKFLOW = "feed", "layout", "workflow"

Thing = dict[str, Any]


class Promotion:
    """`things` by `_id`: what they are where they are made, also when they are `deleted`.

    `waiting`: the things that were edited since they were last promoted, oldest edit first. `promoted`: what things
    were when they were promoted, as long as the other environment has them.
    """

    def __init__(self) -> None:
        self.things: dict[str, Thing] = {}
        self.waiting: list[str] = []
        self.promoted: dict[str, Thing] = {}

    def living(self, *kinds: str) -> dict[str, Thing]:
        """Those of these kinds, of all when none is named, that are not deleted."""
        return {
            thing_id: thing
            for thing_id, thing in self.things.items()
            if not thing["deleted"] and (not kinds or thing["kind"] in kinds)
        }

    def edit(self, thing_id: str, **members: Any) -> None:
        """Made, changed or deleted: it waits, if it did not before."""
        self.things[thing_id] = {"deleted": False, **self.things.get(thing_id, {}), **copy.deepcopy(members)}
        if thing_id not in self.waiting:
            self.waiting.append(thing_id)

    def listed(self) -> list[str]:
        """Those that wait, newest first; but for those that came and went, about which there is nothing to say."""
        return [one for one in self.waiting[::-1] if not self.things[one]["deleted"] or one in self.promoted]

    def apply(self, thing_id: str) -> None:
        """The other environment gets it as it is now."""
        if thing_id in self.waiting:
            self.waiting.remove(thing_id)
        if self.things[thing_id]["deleted"]:
            self.promoted.pop(thing_id, None)
        else:
            self.promoted[thing_id] = copy.deepcopy(self.things[thing_id])
