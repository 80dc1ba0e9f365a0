"""Compare two objects member by member."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from novu_openapi.diff.change import Direction, Point, Severity
from novu_openapi.diff.members import Member, member, members, required, undeclared
from novu_openapi.diff.samples import ONE_OF_EACH, UNDECLARED
from novu_openapi.diff.sets import Gap
from novu_openapi.diff.shapes import Branch, Spots, together
from novu_openapi.diff.side import mapping
from novu_openapi.diff.verdict import Where, Whole
from novu_openapi.diff.work import Work

Compare = Callable[[Spots, Spots, Where], None]

# How many objects to try, and how many values of a member.
_BASES = 20
_MOST_VALUES = 8


class Objects:
    """Two branches whose values are objects. `compare` compares what their members hold."""

    def __init__(self, work: Work, old: Branch, new: Branch, whole: Whole, compare: Compare) -> None:
        self._sets = work.sets
        self._old = old
        self._new = new
        self._whole = whole
        self._compare = compare

    def run(self, where: Where) -> None:
        """Tell what changed about the members, and about those that have no name."""
        for name in dict.fromkeys([*members(self._new), *members(self._old)]):
            before, after = member(self._old, name), member(self._new, name)
            place = where.member(name)
            if _travels_back(before, after, where.direction):
                continue
            if before.declared and after.declared:
                self._compare(before.spots, after.spots, place)
                self._presence(name, before, after, place)
            elif after.declared:
                self._added(name, before, after, place)
            else:
                self._removed(name, before, after, place)
        self._undeclared(where)

    def _presence(self, name: str, before: Member, after: Member, where: Where) -> None:
        """Tell that a member has to be there now, or need not be any more."""
        was, now = name in required(self._old), name in required(self._new)
        if was is now:
            return
        rule = "property-required" if now else "property-optional"
        message = "must be there now" if now else "may be absent now"
        point = _point(self._new, after) if after.spots else _point(self._old, before, gone=True)
        where.judge(self._lacking(name, now), now, rule, message, point)

    def _added(self, name: str, before: Member, after: Member, where: Where) -> None:
        point = _point(self._new, after)
        if where.is_request and name in required(self._new):
            where.judge(self._lacking(name, True), True, "required-property-added", "new, and must be there", point)
        elif before.refused:
            gap = self._carrying(name, self._values(after.spots), False)
            where.judge(gap, False, "property-added", "new, where no other members were allowed", point)
        elif before.spots:
            self._compare(before.spots, after.spots, where)  # a member like any other till now
        else:
            where.tell(Severity.COMPATIBLE, "property-added", "new", point)

    def _removed(self, name: str, before: Member, after: Member, where: Where) -> None:
        point = _point(self._old, before, gone=True)
        rule = "property-removed"
        if after.spots and not after.refused:
            self._compare(before.spots, after.spots, where)  # a member like any other from now on
        elif where.is_request and after.refused:
            gap = self._carrying(name, self._values(before.spots), True)
            where.judge(gap, True, rule, "gone, and no other members are allowed", point)
        elif where.is_request:
            message = "gone; it is still accepted, but nothing says what becomes of it"
            where.tell(Severity.UNKNOWN, rule, message, point)
        elif name in required(self._old):
            where.judge(self._lacking(name, False), False, rule, "gone; it was always there", point)
        elif after.refused:
            message = "gone; it could be absent before, but whoever reads it gets nothing now"
            where.tell(Severity.UNKNOWN, rule, message, point)
        else:
            # What the member never held before, it may hold now.
            values = [value for value in ONE_OF_EACH if not self._sets.admits(together(before.spots), value)]
            gap = self._carrying(name, values, False)
            where.judge(gap, False, rule, "gone; nothing is promised about it any more", point)

    def _undeclared(self, where: Where) -> None:
        """Compare what both say about members they do not name."""
        before, after = undeclared(self._old), undeclared(self._new)
        if before.refused is after.refused:
            self._compare(before.spots, after.spots, where.member("*"))
            return
        narrowing = after.refused
        gap = self._carrying(UNDECLARED, self._values((before if narrowing else after).spots), narrowing)
        message = "no other members are allowed now" if narrowing else "other members are allowed now"
        rule = "other-members-removed" if narrowing else "other-members-added"
        where.judge(gap, narrowing, rule, message, _point(self._new, Member((), False)))

    def _lacking(self, name: str, narrowing: bool) -> Gap:
        """A value without a member."""
        branch = self._old if narrowing else self._new
        return self._sets.shows(*self._whole.ordered(narrowing), _without(name, self._objects(branch)))

    def _carrying(self, name: str, values: Iterable[Any], narrowing: bool) -> Gap:
        """A value with a member that holds one of some values."""
        branch = self._old if narrowing else self._new
        bases = self._objects(branch)[:_BASES]
        carrying = ({**base, name: value} for base in bases for value in values)
        return self._sets.shows(*self._whole.ordered(narrowing), carrying)

    def _values(self, spots: Spots) -> list[Any]:
        return self._sets.samples(together(spots))[:_MOST_VALUES] if spots else list(ONE_OF_EACH)

    def _objects(self, branch: Branch) -> list[dict[str, Any]]:
        return [value for value in self._sets.samples(branch.schema("object")) if isinstance(value, dict)]


def _travels_back(before: Member, after: Member, direction: Direction) -> bool:
    """Whether a member is only sent the other way."""
    keyword = "readOnly" if direction is Direction.REQUEST else "writeOnly"
    declared = [found.spots for found in (before, after) if found.declared]
    return all(any(mapping(spot.schema).get(keyword) is True for spot in spots) for spots in declared)


def _point(branch: Branch, found: Member, gone: bool = False) -> Point:
    spots = found.spots or branch.spots
    return Point(spots[0].pointer if spots else "", gone)


def _without(name: str, values: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for value in values:
        yield {key: inner for key, inner in value.items() if key != name}
