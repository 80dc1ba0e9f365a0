"""Compare two schemas: down to the deepest place that differs, and there by what they admit.

The comparison walks both schemas together, through references, `allOf` and unions, so that it can name the place.
What counts at a place is decided by `Sets`: whether one schema admits a value that the other refuses.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from novu_openapi.algebra import Answer
from novu_openapi.diff.change import Place, Point, Severity
from novu_openapi.diff.limits import compare_limits, compare_scalars, has_places, in_json
from novu_openapi.diff.objects import Objects
from novu_openapi.diff.sets import Gap
from novu_openapi.diff.shapes import (
    ABSENT,
    TYPES,
    Branch,
    Spots,
    TooManyBranches,
    branches,
    chooses_one,
    noted,
    options,
    together,
)
from novu_openapi.diff.side import Object, Side
from novu_openapi.diff.unions import apart, counterparts
from novu_openapi.diff.verdict import Where, Whole
from novu_openapi.diff.work import Group, Work, component_name

_STRUCTURES = ("array", "object")

# Branches of one type that the other side has not.
Lone = list[tuple[str, list[Branch]]]


class Others(NamedTuple):
    """The alternatives of both unions beside the two that are compared; None: too many to tell."""

    old: list[Branch] | None
    new: list[Branch] | None


class Schemas:
    """Compares the schemas of two documents."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._sets = work.sets
        # What is being compared right now: a schema may come back to itself.
        self._open: set[tuple[str, ...]] = set()

    def compare(self, old: Spots, new: Spots, where: Where) -> None:
        """Tell what changed from one schema to the other; each is a list of schemas that hold together."""
        whole = Whole(together(old), together(new))
        if self._work.same(whole.old, whole.new):
            return
        before, after = self._components(old, new)
        if old and new:
            self._notes(old, new, where, shared=bool(before and after))
        if before and after:
            self._shared(before, after, where)
            return
        mark = self._work.old.key(whole.old), self._work.new.key(whole.new), where.direction, str(where.harmless)
        if mark in self._open:
            return
        self._open.add(mark)
        group, shares = where.group, set(where.group.shares)
        told = len(group.changes)
        self._inside(old, new, whole, where)
        self._open.discard(mark)
        inner = (self._work.groups[key] for key in group.shares.keys() - shares)
        if len(group.changes) == told and not any(self._work.told(one) for one in inner):
            self._remainder(old, new, whole, where)

    def compare_in(self, old: Object, new: Object, where: Where) -> None:
        """Compare the schemas of two parameters, headers or media types; where there is none, anything goes."""
        before, after = (
            (side.schema(f"{found.pointer}/schema"),) if "schema" in found.value else ()
            for side, found in ((self._work.old, old), (self._work.new, new))
        )
        self.compare(before, after, where)

    def _components(self, old: Spots, new: Spots) -> tuple[str | None, str | None]:
        before = self._work.old.component(old[0]) if len(old) == 1 else None
        after = self._work.new.component(new[0]) if len(new) == 1 else None
        return before, after

    def _shared(self, before: str, after: str, where: Where) -> None:
        """Compare two components, once for each direction (and again where a union makes up for what changes)."""
        name, was = component_name(after), component_name(before)
        subject = f"schema {name}" if name == was else f"schema {name} (was {was})"

        def fill(group: Group) -> None:
            old, new = self._work.old.schema(before), self._work.new.schema(after)
            self.compare((old,), (new,), where._replace(place=Place(), group=group))

        key = ("schemas", before, after, where.direction, str(where.harmless))
        self._work.share(key, subject, where.group, where.place, fill)

    def _inside(self, old: Spots, new: Spots, whole: Whole, where: Where) -> None:
        olds, news = options(old, self._work.old), options(new, self._work.new)
        union = len(olds) > 1 or len(news) > 1
        matched = False
        if union:
            all_olds, all_news = list(olds), list(news)
            for one, other in self._same_options(olds, news):
                matched = True
                if not self._work.same(together(one), together(other)):
                    others = Others(
                        self._branches([spots for spots in all_olds if spots is not one], self._work.old),
                        self._branches([spots for spots in all_news if spots is not other], self._work.new),
                    )
                    self._alternative(one, other, others, whole, where)
        before, after = self._branches(olds, self._work.old), self._branches(news, self._work.new)
        if before is None or after is None:
            narrowed, widened = self._sets.gap(whole.old, whole.new), self._sets.gap(whole.new, whole.old)
            where.both(narrowed, widened, "other values, taken as a whole", _point(old, new))
            return
        removed: Lone = []
        added: Lone = []
        for kind in TYPES:
            mine = [branch for branch in before if kind in branch.types]
            theirs = [branch for branch in after if kind in branch.types]
            if mine and theirs:
                matched = True
                if kind in _STRUCTURES:
                    self._structures(kind, mine, theirs, whole, where)
                else:
                    compare_scalars(self._work, kind, mine, theirs, whole, where)
            elif union and kind in _STRUCTURES and all(branch.spots for branch in mine + theirs):
                self._alternatives(kind, mine, theirs, whole, where)
            elif mine:
                removed.append((kind, mine))
            elif theirs:
                added.append((kind, theirs))
        self._types(removed, added, matched, whole, where, _point(old, new))

    def _remainder(self, old: Spots, new: Spots, whole: Whole, where: Where) -> None:
        """Tell that alternatives overlap now, or no longer do, which the walk does not see; but only with a value."""
        if not chooses_one(old, self._work.old) and not chooses_one(new, self._work.new):
            return
        narrowed, widened = (
            gap if gap.answer is Answer.YES else Gap(Answer.NO)
            for gap in (self._sets.gap(whole.old, whole.new), self._sets.gap(whole.new, whole.old))
        )
        where.both(narrowed, widened, "other values, taken as a whole", _point(old, new))

    def _notes(self, old: Spots, new: Spots, where: Where, shared: bool) -> None:
        """Tell what changed that no value can show. `shared`: what components say is told elsewhere."""
        point = _point(old, new)
        found = [
            [noted(spots, side, keyword, not shared) for spots, side in ((old, self._work.old), (new, self._work.new))]
            for keyword in ("deprecated", "default")
        ]
        was, now = (value is True for value in found[0])
        if was is not now:
            rule = "schema-deprecated" if now else "schema-undeprecated"
            where.tell(Severity.COMPATIBLE, rule, "deprecated" if now else "no longer deprecated", point)
        was, now = found[1]
        if not where.is_request or was is now is ABSENT:
            return
        if was is ABSENT or now is ABSENT:
            what = f"the default {in_json(now)} is new" if was is ABSENT else f"the default {in_json(was)} is gone"
            where.tell(Severity.UNKNOWN, "default-changed", f"{what}: left out, it may mean something else", point)
        elif in_json(was) != in_json(now):
            message = f"left out, it means {in_json(now)}, where it meant {in_json(was)}"
            where.tell(Severity.BREAKING, "default-changed", message, point)

    # Unions

    def _same_options(self, olds: list[Spots], news: list[Spots]) -> Iterator[tuple[Spots, Spots]]:
        """Take out of both lists the alternatives that are alike, or are components of one name."""
        for one in list(olds):
            for other in list(news):
                before, after = self._components(one, other)
                if (before and before == after) or self._work.same(together(one), together(other)):
                    olds.remove(one)
                    news.remove(other)
                    yield one, other
                    break

    def _alternative(self, old: Spots, new: Spots, others: Others, whole: Whole, where: Where) -> None:
        """Compare two alternatives of a union."""
        mine, theirs = self._branches([old], self._work.old), self._branches([new], self._work.new)
        inner = self._eased(mine, theirs, others, Whole(together(old), together(new)), whole, where)
        if inner is not None:
            self.compare(old, new, inner)

    def _structures(self, kind: str, old: list[Branch], new: list[Branch], whole: Whole, where: Where) -> None:
        """Compare objects or lists: each branch with its counterpart."""
        if len(old) == len(new) == 1:
            self._structure(kind, old[0], new[0], whole, where)
            return
        olds, news = list(old), list(new)
        for one, other in counterparts(self._work, olds, news):
            if not self._work.same(together(one.spots), together(other.spots)):
                others = Others([branch for branch in old if branch is not one], [b for b in new if b is not other])
                part = Whole(one.schema(kind), other.schema(kind))
                inner = self._eased([one], [other], others, part, whole, where)
                if inner is not None:
                    self._structure(kind, one, other, whole, inner)
        self._alternatives(kind, olds, news, whole, where)

    def _alternatives(self, kind: str, old: list[Branch], new: list[Branch], whole: Whole, where: Where) -> None:
        """Tell branches that have no counterpart."""
        for left, narrowing in ((old, True), (new, False)):
            for branch in left:
                gap = self._part([branch.schema(kind)], whole, narrowing)
                message = f"{branch.name or kind} {'is no alternative any more' if narrowing else 'is an alternative'}"
                rule = f"alternative-{'removed' if narrowing else 'added'}"
                where.judge(
                    gap, narrowing, rule, message, Point(branch.spots[0].pointer if branch.spots else "", narrowing)
                )

    def _eased(
        self,
        old: list[Branch] | None,
        new: list[Branch] | None,
        others: Others,
        part: Whole,
        whole: Whole,
        where: Where,
    ) -> Where | None:
        """Where to compare two alternatives: the others may make up for what changes, even for all of it."""
        if _apart(old, others.new) and _apart(new, others.old):
            return where
        narrowed, widened = not self._sets.proves(part.old, whole.new), not self._sets.proves(part.new, whole.old)
        if not narrowed and not widened:
            return None
        return where._replace(harmless=where.harmless or not (narrowed if where.is_request else widened))

    def _branches(self, found: list[Spots], side: Side) -> list[Branch] | None:
        """The branches of some alternatives; None when there are too many."""
        try:
            return [branch for spots in found for branch in branches(spots, side)]
        except TooManyBranches:
            return None

    def _structure(self, kind: str, old: Branch, new: Branch, whole: Whole, where: Where) -> None:
        if kind == "object":
            Objects(self._work, old, new, whole, self.compare).run(where)
        elif not has_places(old, new):
            before, after = (_items(branch) for branch in (old, new))
            self.compare(before, after, where.member("[]"))
        compare_limits(self._work, kind, old, new, whole, where)

    # Types

    def _types(self, removed: Lone, added: Lone, matched: bool, whole: Whole, where: Where, point: Point) -> None:
        """Tell the types that only one side has; null by itself."""
        for found, narrowing in ((removed, True), (added, False)):
            if [kind for kind, _ in found] == ["null"]:
                _, nulls = found.pop(0)
                gap = self._part([branch.schema("null") for branch in nulls], whole, narrowing)
                message = f"null is {'no longer allowed' if narrowing else 'allowed now'}"
                where.judge(gap, narrowing, f"null-{'removed' if narrowing else 'added'}", message, point)
        if removed and added and not matched:
            narrowing = where.is_request
            gap = self._part(_schemas(removed if narrowing else added), whole, narrowing)
            where.judge(gap, narrowing, "type-changed", f"{_words(removed)} → {_words(added)}", point)
            return
        for found, narrowing in ((removed, True), (added, False)):
            if found:
                gap = self._part(_schemas(found), whole, narrowing)
                message = f"{'no longer allowed' if narrowing else 'allowed now'}: {_words(found)}"
                where.judge(gap, narrowing, f"type-{'removed' if narrowing else 'added'}", message, point)

    def _part(self, schemas: list[Any], whole: Whole, narrowing: bool) -> Gap:
        """Whether part of the old schema lies outside the new one; of the new one, if this is no narrowing."""
        one, other = whole.ordered(narrowing)
        part = schemas[0] if len(schemas) == 1 else {"anyOf": schemas}
        return self._sets.beyond(part, other, one, other)


def _apart(mine: list[Branch] | None, others: list[Branch] | None) -> bool:
    """Whether no value of some branches can fit the others."""
    return mine is not None and others is not None and all(apart(one, other) for one in mine for other in others)


def _items(branch: Branch) -> Spots:
    return tuple(spot.at("items") for spot in branch.spots if "items" in spot.schema)


def _schemas(found: Lone) -> list[Any]:
    return [branch.schema(kind) for kind, group in found for branch in group]


def _words(found: Lone) -> str:
    """The types of branches in words; a component by its name."""
    names = [
        branch.name if branch.name and kind in _STRUCTURES else branch.word(kind)
        for kind, group in found
        for branch in group
    ]
    return ", ".join(dict.fromkeys(names))


def _point(old: Spots, new: Spots) -> Point:
    spots = new or old
    return Point(spots[0].pointer if spots else "", not new)
