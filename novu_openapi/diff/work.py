"""What one comparison works on, and where it keeps what it finds."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from novu_openapi.algebra import Answer
from novu_openapi.diff.change import Change, Direction, Effect, Place, Point, Seen, Severity
from novu_openapi.diff.loading import Loaded
from novu_openapi.diff.sets import Gap, Sets
from novu_openapi.diff.side import Side
from novu_openapi.source import tokens

Key = tuple[str, ...]

# By which names the schemas of each document refer to one another.
OLD = "urn:novu-openapi:old"
NEW = "urn:novu-openapi:new"

_UNPROVEN = Gap(Answer.UNKNOWN)


@dataclass
class Group:
    """The changes of one subject: an operation, a shared component in one direction, or the document."""

    subject: str
    # The name of the operation; none for what operations share.
    operation: str = ""
    changes: list[Change] = field(default_factory=list)
    # The shared groups that show here, and where.
    shares: dict[Key, Place] = field(default_factory=dict)

    def tell(
        self,
        severity: Severity,
        rule: str,
        message: str,
        place: Place,
        point: Point,
        *,
        direction: Direction | None = None,
        effect: Effect | None = None,
        gap: Gap = _UNPROVEN,
    ) -> None:
        """Note a change. A gap that has a value brings the witness, together with its effect."""
        witness = json.dumps(gap.value, ensure_ascii=False) if gap.answer is Answer.YES else None
        change = Change(
            severity,
            rule,
            message,
            self.subject,
            place,
            point,
            direction,
            witness,
            effect if witness is not None else None,
        )
        if change not in self.changes:
            self.changes.append(change)


class Work:
    """Two documents, the questions about their schemas, and the groups of changes."""

    def __init__(self, old: Loaded, new: Loaded) -> None:
        self.old = Side(old, OLD)
        self.new = Side(new, NEW)
        self.sets = Sets(self.old, self.new)
        self.groups: dict[Key, Group] = {}
        self._alike = self._find_alike()

    def group(self, key: Key, subject: str, operation: str = "") -> Group:
        """The group of a key, made when there is none."""
        if key not in self.groups:
            self.groups[key] = Group(subject, operation)
        return self.groups[key]

    def share(self, key: Key, subject: str, inside: Group, place: Place, fill: Callable[[Group], None]) -> None:
        """Compare what operations share, once; `inside` is where it shows this time."""
        known = inside.shares.get(key)
        if known is None or _depth(place) < _depth(known):
            inside.shares[key] = place
        if key not in self.groups:
            fill(self.group(key, subject))

    def told(self, group: Group) -> bool:
        """Whether anything was found in a group or in what it shares with others."""
        waiting, seen = [group], set[Key]()
        while waiting:
            one = waiting.pop()
            if one.changes:
                return True
            waiting += [self.groups[key] for key in one.shares.keys() - seen]
            seen |= one.shares.keys()
        return False

    def same(self, old: Any, new: Any) -> bool:
        """Whether two schemas say the same, in the same words, all the way down."""
        if self.old.key(old) != self.new.key(new):
            return False
        return self._references(self.old, old) <= self._alike

    def changes(self) -> list[Change]:
        """All changes, each with the operations it affects, in the order in which the groups were made."""
        reached: dict[Key, dict[str, Place]] = {key: {} for key in self.groups}
        for group in self.groups.values():
            if not group.operation:
                continue
            waiting = deque((key, place) for key, place in group.shares.items())
            while waiting:
                key, place = waiting.popleft()
                if group.operation in reached[key]:
                    continue
                reached[key][group.operation] = place
                waiting += [(inner, further.inside(place)) for inner, further in self.groups[key].shares.items()]
        found = []
        for key, group in self.groups.items():
            for change in group.changes:
                if group.operation:
                    found.append(replace(change, operations=(group.operation,)))
                elif reached[key]:
                    found.append(_seen(change, reached[key]))
                else:
                    found.append(change)
        return found

    def _find_alike(self) -> set[str]:
        """The pointers that schemas refer to, in both documents, whose schemas say the same all the way down."""
        both = set(self.old.references()) & set(self.new.references())
        alike = {
            pointer
            for pointer in both
            if self.old.key(self.old.schema(pointer).schema) == self.new.key(self.new.schema(pointer).schema)
        }
        needs = {pointer: self._references(self.old, self.old.schema(pointer).schema) for pointer in alike}
        while wrong := {pointer for pointer in alike if not needs[pointer] <= alike}:
            alike -= wrong
        return alike

    def _references(self, side: Side, schema: Any) -> set[str]:
        return set(_pointers(json.loads(side.key(schema))))


def _pointers(plain: Any) -> Iterator[str]:
    if isinstance(plain, dict):
        if isinstance(plain.get("$ref"), str):
            yield plain["$ref"].removeprefix("#")
        for value in plain.values():
            yield from _pointers(value)
    elif isinstance(plain, list):
        for value in plain:
            yield from _pointers(value)


def _depth(place: Place) -> int:
    return place.path.count(".") + place.path.count("[")


def _seen(change: Change, places: dict[str, Place]) -> Change:
    """The change with the operations it shows in, and the place where it is easiest to see."""
    seen = [Seen(operation, change.place.inside(place)) for operation, place in places.items()]
    best = min(seen, key=lambda one: (_depth(one.place), len(str(one.place))))
    return replace(change, operations=tuple(places), seen=best)


def component_name(pointer: str) -> str:
    """The name of a component by its pointer."""
    return tokens(pointer)[-1]
