"""Compare two schemas: down to the deepest place that differs, and there by what they admit.

The comparison walks both schemas together, through references, `allOf` and unions, so that it can name the place.
What counts at a place is decided by `Sets`: whether the producer's schema admits a value that the consumer's refuses.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from novu_openapi.algebra import Answer
from novu_openapi.diff.change import Direction, Effect, Place, Severity
from novu_openapi.diff.objects import Member, member, members, required, undeclared
from novu_openapi.diff.samples import UNDECLARED
from novu_openapi.diff.sets import Gap
from novu_openapi.diff.shapes import TYPES, Branch, Spots, TooManyBranches, branches, options, together, type_of
from novu_openapi.diff.side import Spot, sequence
from novu_openapi.diff.work import Group, Work, component_name

_NONE = Gap(Answer.NO)
_APPLICATORS = ("if", "then", "else", "not", "const", "enum")
# What is left to compare of an object or a list when its members and items have been compared one by one.
_REST = {
    "object": (
        "minProperties",
        "maxProperties",
        "propertyNames",
        "patternProperties",
        "dependentRequired",
        "dependentSchemas",
        "dependencies",
        "unevaluatedProperties",
        *_APPLICATORS,
    ),
    "array": (
        "minItems",
        "maxItems",
        "uniqueItems",
        "contains",
        "minContains",
        "maxContains",
        "prefixItems",
        "unevaluatedItems",
        *_APPLICATORS,
    ),
}
_ONE_OF_EACH = ("x", 1, 0.5, True, None, [], {})


class Where(NamedTuple):
    """Which way the values go, and where the comparison is."""

    direction: Direction
    place: Place
    # What a change is told to, and the pair of whole values that witnesses are tried on.
    group: Group
    # Proven further up: whatever changes here, the consumer still takes all that the producer makes.
    harmless: bool = False

    def member(self, name: str) -> Where:
        return self._replace(place=self.place.member(name))


class Pair(NamedTuple):
    """Two schemas as they are called in a comparison: old and new, and both whole."""

    old: Any
    new: Any


class Schemas:
    """Compares the schemas of two documents."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._sets = work.sets
        # What is being compared right now: a schema may come back to itself.
        self._open: set[tuple[str, ...]] = set()

    def compare(self, old: Spots, new: Spots, where: Where) -> None:
        """Tell what changed from one schema to the other; each is a list of schemas that hold together."""
        pair = Pair(together(old), together(new))
        if self._work.same(pair.old, pair.new):
            return
        self._notes(old, new, where)
        before, after = self._component(old, new)
        if before and after:
            self._shared(before, after, where)
            return
        mark = (self._work.old.key(pair.old), self._work.new.key(pair.new), where.direction, where.place.path[:0])
        if mark in self._open:
            return
        self._open.add(mark)
        found, shared = len(where.group.changes), set(where.group.shares)
        self._inside(old, new, pair, where)
        self._open.discard(mark)
        groups = self._work.groups
        inner = (groups[key] for key in where.group.shares.keys() - shared)
        if len(where.group.changes) == found and not any(self._work.told(group) for group in inner):
            self._whole(old, new, pair, where, only_proven=True)

    def _component(self, old: Spots, new: Spots) -> tuple[str | None, str | None]:
        before = self._work.old.component(old[0]) if len(old) == 1 else None
        after = self._work.new.component(new[0]) if len(new) == 1 else None
        return before, after

    def _shared(self, before: str, after: str, where: Where) -> None:
        name, was = component_name(after), component_name(before)
        subject = f"schema {name}" if name == was else f"schema {name} (was {was})"

        def fill(group: Group) -> None:
            old, new = self._work.old.schema(before), self._work.new.schema(after)
            self.compare((old,), (new,), Where(where.direction, Place(), group))

        self._work.share(("schemas", before, after, where.direction), subject, where.group, where.place, fill)

    def _inside(self, old: Spots, new: Spots, pair: Pair, where: Where) -> None:
        olds, news = options(old, self._work.old), options(new, self._work.new)
        matched = False
        if len(olds) > 1 or len(news) > 1:
            for one, other in self._match_options(olds, news):
                matched = True
                self._alternative(one, other, pair, where)
        try:
            before = [branch for spots in olds for branch in branches(spots, self._work.old)]
            after = [branch for spots in news for branch in branches(spots, self._work.new)]
        except TooManyBranches:
            self._whole(old, new, pair, where)
            return
        removed, added = [], []
        for kind in TYPES:
            mine = [branch for branch in before if kind in branch.types]
            theirs = [branch for branch in after if kind in branch.types]
            if mine and theirs:
                matched = True
                if kind in _REST:
                    self._branches(kind, mine, theirs, pair, where)
                else:
                    self._scalars(kind, mine, theirs, pair, where)
            elif mine:
                removed.append((kind, mine))
            elif theirs:
                added.append((kind, theirs))
        self._types(removed, added, matched, Pair(old, new), pair, where)

    def _match_options(self, olds: list[Spots], news: list[Spots]) -> Iterator[tuple[Spots, Spots]]:
        """Take out of both lists the alternatives that are alike or have one name; yield those that differ."""
        for one in list(olds):
            for other in list(news):
                before, after = self._component(one, other)
                alike = self._work.same(together(one), together(other))
                if alike or (before and before == after):
                    olds.remove(one)
                    news.remove(other)
                    yield one, other
                    break

    def _alternative(self, old: Spots, new: Spots, pair: Pair, where: Where) -> None:
        """Compare two alternatives of a union, unless the union makes up for the difference."""
        one, other = together(old), together(new)
        if self._work.same(one, other):
            return
        narrowed, widened = self._sets.gap(one, pair.new), self._sets.gap(other, pair.old)
        if narrowed.answer is Answer.NO and widened.answer is Answer.NO:
            return
        bad = narrowed if where.direction is Direction.REQUEST else widened
        self.compare(old, new, where._replace(harmless=where.harmless or bad.answer is Answer.NO))

    # Types

    def _types(
        self,
        removed: list[tuple[str, list[Branch]]],
        added: list[tuple[str, list[Branch]]],
        matched: bool,
        spots: Pair,
        pair: Pair,
        where: Where,
    ) -> None:
        pointer, gone = _pointer(spots.old, spots.new)
        for found, narrowing in ((removed, True), (added, False)):
            if [kind for kind, _ in found] == ["null"] or (found and found[0][0] == "null" and matched):
                _, group = found.pop(0)
                gap = self._beyond("null", group, pair, narrowing)
                message = "null is no longer allowed" if narrowing else "null is allowed now"
                rule = "null-removed" if narrowing else "null-added"
                self._judge(gap, narrowing, rule, message, pointer, gone, where)
        if removed and added and not matched:
            was, now = (_kinds(found) for found in (removed, added))
            bad_is_narrowing = where.direction is Direction.REQUEST
            parts = [branch.schema(kind) for kind, group in (removed if bad_is_narrowing else added) for branch in group]
            gap = self._part(parts, pair, bad_is_narrowing)
            self._judge(gap, bad_is_narrowing, "type-changed", f"{was} → {now}", pointer, gone, where)
            return
        for found, narrowing in ((removed, True), (added, False)):
            if not found:
                continue
            parts = [branch.schema(kind) for kind, group in found for branch in group]
            gap = self._part(parts, pair, narrowing)
            message = f"{_kinds(found)} {'no longer fits' if narrowing else 'fits too'}"
            self._judge(gap, narrowing, f"type-{'removed' if narrowing else 'added'}", message, pointer, gone, where)

    def _beyond(self, kind: str, group: list[Branch], pair: Pair, narrowing: bool) -> Gap:
        return self._part([branch.schema(kind) for branch in group], pair, narrowing)

    def _part(self, schemas: list[Any], pair: Pair, narrowing: bool) -> Gap:
        """Whether part of one of the schemas lies outside the other: part of the old one when it is narrowed."""
        part = schemas[0] if len(schemas) == 1 else {"anyOf": schemas}
        gap = self._sets.gap(part, pair.new if narrowing else pair.old)
        if gap.answer is Answer.YES and not self._sets.admits(pair.old if narrowing else pair.new, gap.value):
            return Gap(Answer.UNKNOWN, why="no value could be made that shows it")
        return gap

    def _scalars(self, kind: str, old: list[Branch], new: list[Branch], pair: Pair, where: Where) -> None:
        """Compare strings, numbers, booleans or null."""
        before, after = ([branch.schema(kind) for branch in found] for found in (old, new))
        one, other = (found[0] if len(found) == 1 else {"anyOf": found} for found in (before, after))
        if self._work.same(one, other):
            return
        narrowed = self._within(one, other, pair.old, pair.new)
        widened = self._within(other, one, pair.new, pair.old)
        facts = [_facts(found) for found in (old, new)]
        spot = next((spot for branch in new for spot in branch.spots), Spot("", {}))
        gone = not spot.pointer
        pointer = spot.pointer or old[0].spots[0].pointer
        was, now = facts
        keys = [key for key in {**(was or {}), **(now or {})} if (was or {}).get(key) != (now or {}).get(key)]
        if was is None or now is None or not keys:
            self._both(narrowed, widened, f"{kind}: other values fit", pointer, gone, where)
            return
        if len(keys) == 1 and keys[0] in spot.schema:
            pointer = f"{pointer}/{keys[0]}"
        if keys == ["enum"] and "enum" in was and "enum" in now:
            self._members(was["enum"], now["enum"], narrowed, widened, pointer, gone, where)
            return
        message = ", ".join(f"{key} {_word(was, key)} → {_word(now, key)}" for key in keys)
        self._both(narrowed, widened, message, pointer, gone, where)

    def _members(
        self, old: list[Any], new: list[Any], narrowed: Gap, widened: Gap, pointer: str, gone: bool, where: Where
    ) -> None:
        for gap, narrowing, mine, theirs in ((narrowed, True, old, new), (widened, False, new, old)):
            names = ", ".join(_json(value) for value in mine if value not in theirs)
            rule = f"enum-member-{'removed' if narrowing else 'added'}"
            message = f"{names} {'no longer fits' if narrowing else 'fits too'}"
            self._judge(gap, narrowing, rule, message, pointer, gone, where)

    def _within(self, part: Any, partner: Any, whole: Any, other: Any) -> Gap:
        """Whether a part of a schema lies outside its counterpart, and outside all of the other schema."""
        gap = self._sets.gap(part, partner)
        if gap.answer is Answer.NO:
            return gap
        shown = self._sets.shows(whole, other, [gap.value]) if gap.answer is Answer.YES else gap
        return shown if shown.answer is Answer.YES else self._sets.gap(part, other)

    # Objects and lists

    def _branches(self, kind: str, old: list[Branch], new: list[Branch], pair: Pair, where: Where) -> None:
        """Compare the branches of a union, each with the one it is most like."""
        if len(old) == len(new) == 1:
            self._structure(kind, old[0], new[0], pair, where)
            return
        olds, news = list(old), list(new)
        for likeness in (_alike, _same_name, _same_tag, _common_members):
            for one in list(olds):
                best = max(news, key=lambda other: likeness(self._work, one, other), default=None)
                if best is not None and likeness(self._work, one, best) > 0:
                    olds.remove(one)
                    news.remove(best)
                    if not self._work.same(together(one.spots), together(best.spots)):
                        self._counterparts(kind, one, best, pair, where)
        for found, narrowing in ((olds, True), (news, False)):
            for branch in found:
                gap = self._part([branch.schema(kind)], pair, narrowing)
                pointer = branch.spots[0].pointer if branch.spots else ""
                message = f"{_title(branch, kind)} {'is no alternative any more' if narrowing else 'is an alternative'}"
                rule = f"alternative-{'removed' if narrowing else 'added'}"
                self._judge(gap, narrowing, rule, message, pointer, narrowing, where)

    def _counterparts(self, kind: str, old: Branch, new: Branch, pair: Pair, where: Where) -> None:
        narrowed = self._sets.gap(old.schema(kind), pair.new)
        widened = self._sets.gap(new.schema(kind), pair.old)
        if narrowed.answer is Answer.NO and widened.answer is Answer.NO:
            return
        bad = narrowed if where.direction is Direction.REQUEST else widened
        inner = where._replace(harmless=where.harmless or bad.answer is Answer.NO)
        self._structure(kind, old, new, pair, inner)

    def _structure(self, kind: str, old: Branch, new: Branch, pair: Pair, where: Where) -> None:
        if kind == "object":
            self._objects(old, new, pair, where)
        else:
            self._lists(old, new, where)
        self._rest(kind, old, new, pair, where)

    def _lists(self, old: Branch, new: Branch, where: Where) -> None:
        if any("prefixItems" in spot.schema for branch in (old, new) for spot in branch.spots):
            return  # items has another meaning then: the rest is compared as a whole
        before, after = (
            tuple(spot.at("items") for spot in branch.spots if "items" in spot.schema) for branch in (old, new)
        )
        self.compare(before, after, where.member("[]"))

    def _rest(self, kind: str, old: Branch, new: Branch, pair: Pair, where: Where) -> None:
        """Compare what is not about single members or items."""
        keywords = _REST[kind]
        if kind == "array" and any("prefixItems" in spot.schema for branch in (old, new) for spot in branch.spots):
            keywords = (*keywords, "items")
        before, after = (_only(branch, kind, keywords) for branch in (old, new))
        if self._work.same(before, after):
            return
        narrowed = self._within(old.schema(kind), after, pair.old, pair.new)
        widened = self._within(new.schema(kind), before, pair.new, pair.old)
        was, now = _facts([old], keywords) or {}, _facts([new], keywords) or {}
        keys = [key for key in {**was, **now} if was.get(key) != now.get(key)]
        plain = keys and all(not isinstance(found.get(key), dict | list) for key in keys for found in (was, now))
        message = (
            ", ".join(f"{key} {_word(was, key)} → {_word(now, key)}" for key in keys)
            if plain
            else f"{kind}: {', '.join(keys) or 'the conditions'} changed"
        )
        spot = next(iter(new.spots or old.spots))
        self._both(narrowed, widened, message, spot.pointer, not new.spots, where)

    def _objects(self, old: Branch, new: Branch, pair: Pair, where: Where) -> None:
        names = dict.fromkeys([*members(new), *members(old)])
        for name in names:
            before, after = member(old, name), member(new, name)
            if _one_way(before, after, where.direction):
                continue
            if before.declared and after.declared:
                if before.spots is not None and after.spots is not None:
                    self.compare(before.spots, after.spots, where.member(name))
                self._presence(name, old, new, before, after, pair, where.member(name))
            elif after.declared:
                self._added(name, new, before, after, pair, where.member(name))
            else:
                self._removed(name, old, before, after, pair, where.member(name))
        self._undeclared(old, new, pair, where)

    def _presence(
        self, name: str, old: Branch, new: Branch, before: Member, after: Member, pair: Pair, where: Where
    ) -> None:
        was, now = name in required(old), name in required(new)
        if was == now:
            return
        narrowing = now
        producer, consumer = (pair.old, pair.new) if narrowing else (pair.new, pair.old)
        gap = self._sets.shows(producer, consumer, _without(name, self._sets.samples(producer)))
        rule = "property-required" if narrowing else "property-optional"
        message = "must be present" if narrowing else "may be absent"
        spots = after.spots or before.spots or ()
        self._judge(gap, narrowing, rule, message, spots[0].pointer if spots else "", not after.spots, where)

    def _added(self, name: str, new: Branch, before: Member, after: Member, pair: Pair, where: Where) -> None:
        pointer = after.spots[0].pointer if after.spots else new.spots[0].pointer
        needed = name in required(new)
        if where.direction is Direction.REQUEST and needed:
            gap = self._sets.shows(pair.old, pair.new, _without(name, self._sets.samples(pair.old)))
            self._judge(gap, True, "required-property-added", "new, and must be present", pointer, False, where)
        elif before.spots:
            self.compare(before.spots, after.spots or (), where)
        elif before.spots is None:
            # Nothing but the declared members was allowed.
            gap = self._sets.shows(pair.new, pair.old, self._with(name, pair.new, after.spots or ()))
            self._judge(gap, False, "property-added", "new, where no other members were allowed", pointer, False, where)
        else:
            self._tell(Severity.COMPATIBLE, "property-added", "new", pointer, False, where)

    def _removed(self, name: str, old: Branch, before: Member, after: Member, pair: Pair, where: Where) -> None:
        pointer = before.spots[0].pointer if before.spots else old.spots[0].pointer
        if after.spots:
            self.compare(before.spots or (), after.spots, where)
            return
        rule = "property-removed"
        if where.direction is Direction.REQUEST:
            if after.spots is None:
                gap = self._sets.shows(pair.old, pair.new, self._with(name, pair.old, before.spots or ()))
                self._judge(gap, True, rule, "gone, and no other members are allowed", pointer, True, where)
            else:
                message = "gone; it is still accepted, but nothing says what becomes of it"
                self._tell(Severity.UNKNOWN, rule, message, pointer, True, where)
            return
        if name in required(old):
            gap = self._sets.shows(pair.new, pair.old, _without(name, self._sets.samples(pair.new)))
            message = "gone; it was always present"
        else:
            values = self._with(name, pair.new, ()) if after.spots is not None else []
            gap = self._sets.shows(pair.new, pair.old, values)
            message = "gone; nothing is promised about it any more"
        self._judge(gap, False, rule, message, pointer, True, where)

    def _with(self, name: str, schema: Any, spots: Spots) -> Iterator[Any]:
        """Values of a schema, a member added to them."""
        values = self._sets.samples(together(spots))[:8] if spots else list(_ONE_OF_EACH)
        for base in self._sets.samples(schema)[:20]:
            if isinstance(base, dict):
                yield from ({**base, name: value} for value in values)

    def _undeclared(self, old: Branch, new: Branch, pair: Pair, where: Where) -> None:
        """Compare what both say about members they do not name."""
        before, after = undeclared(old), undeclared(new)
        if before is None and after is None:
            return
        pointer = (new.spots or old.spots)[0].pointer if new.spots or old.spots else ""
        if before is not None and after is not None:
            self.compare(before, after, where.member("*"))
            return
        narrowing = after is None
        producer, consumer = (pair.old, pair.new) if narrowing else (pair.new, pair.old)
        spots = before if narrowing else after
        gap = self._sets.shows(producer, consumer, self._with(UNDECLARED, producer, spots or ()))
        message = "no other members are allowed" if narrowing else "other members are allowed"
        rule = "other-members-removed" if narrowing else "other-members-added"
        self._judge(gap, narrowing, rule, message, pointer, False, where)

    # Anything

    def _whole(self, old: Spots, new: Spots, pair: Pair, where: Where, only_proven: bool = False) -> None:
        """Compare two schemas without looking inside."""
        narrowed, widened = self._sets.gap(pair.old, pair.new), self._sets.gap(pair.new, pair.old)
        if only_proven and Answer.YES not in (narrowed.answer, widened.answer):
            return
        pointer, gone = _pointer(old, new)
        self._both(narrowed, widened, "other values fit, taken as a whole", pointer, gone, where)

    def _notes(self, old: Spots, new: Spots, where: Where) -> None:
        """Tell what changed that no value can show."""
        pointer, gone = _pointer(old, new)
        before, after = (_noted(spots, "deprecated") is True for spots in (old, new))
        if before is not after and old and new:
            message = "deprecated" if after else "no longer deprecated"
            rule = "property-deprecated" if after else "property-undeprecated"
            self._tell(Severity.COMPATIBLE, rule, message, pointer, gone, where)
        if where.direction is Direction.REQUEST and old and new:
            default_changed(_noted(old, "default"), _noted(new, "default"), pointer, where)

    def _both(self, narrowed: Gap, widened: Gap, message: str, pointer: str, gone: bool, where: Where) -> None:
        """Tell a narrowing, a widening, or both as one change, which is as bad as the worse of them."""
        request = where.direction is Direction.REQUEST
        bad, good = (narrowed, widened) if request else (widened, narrowed)
        words = {True: "values-narrowed", False: "values-widened"}
        if bad.answer is Answer.NO:
            self._judge(good, not request, words[not request], message, pointer, gone, where)
        else:
            rule = words[request] if good.answer is Answer.NO else "values-changed"
            self._judge(bad, request, rule, message, pointer, gone, where)

    def _judge(
        self, gap: Gap, narrowing: bool, rule: str, message: str, pointer: str, gone: bool, where: Where
    ) -> None:
        """Tell a change as bad as it is: nothing when there is no value between the two."""
        if gap.answer is Answer.NO:
            return
        bad = narrowing is (where.direction is Direction.REQUEST)
        if not bad or where.harmless:
            severity = Severity.COMPATIBLE
        elif gap.answer is Answer.YES:
            severity = Severity.BREAKING
        else:
            severity = Severity.UNKNOWN
            message = f"{message} ({gap.why})"
        self._tell(severity, rule, message, pointer, gone, where, narrowing, gap)

    def _tell(
        self,
        severity: Severity,
        rule: str,
        message: str,
        pointer: str,
        gone: bool,
        where: Where,
        narrowing: bool = True,
        gap: Gap = _NONE,
    ) -> None:
        request = where.direction is Direction.REQUEST
        effect = (
            (Effect.REFUSED if request else Effect.GONE) if narrowing else (Effect.ACCEPTED if request else Effect.ANSWERED)
        )
        where.group.tell(
            severity,
            rule,
            message,
            where.place,
            pointer,
            gone=gone,
            direction=where.direction,
            effect=effect,
            gap=gap,
        )


_ABSENT = object()


def default_changed(old: Any, new: Any, pointer: str, where: Where) -> None:
    """Tell that something left out means something else now."""
    if _same_json(old, new):
        return
    if old is _ABSENT or new is _ABSENT:
        what = f"the default {_json(new)} is new" if old is _ABSENT else f"the default {_json(old)} is gone"
        severity, message = Severity.UNKNOWN, f"{what}: left out, it may mean something else"
    else:
        severity, message = Severity.BREAKING, f"left out, it meant {_json(old)} and means {_json(new)}"
    where.group.tell(severity, "default-changed", message, where.place, pointer, direction=where.direction)


def _same_json(one: Any, other: Any) -> bool:
    if one is _ABSENT or other is _ABSENT:
        return one is other
    return _json(one) == _json(other)


def _noted(spots: Spots, keyword: str) -> Any:
    for spot in spots:
        if isinstance(spot.schema, dict) and keyword in spot.schema:
            return spot.schema[keyword]
    return _ABSENT


def _one_way(before: Member, after: Member, direction: Direction) -> bool:
    """Whether a member travels only the other way."""
    keyword = "readOnly" if direction is Direction.REQUEST else "writeOnly"
    sides = [found.spots for found in (before, after) if found.declared]
    return all(spots is not None and _noted(spots, keyword) is True for spots in sides)


def _pointer(old: Spots, new: Spots) -> tuple[str, bool]:
    """Where a schema is, and whether that is in the old document."""
    return (new[0].pointer, False) if new else (old[0].pointer, True) if old else ("", False)


def _without(name: str, values: Iterable[Any]) -> Iterator[Any]:
    for value in values:
        if isinstance(value, dict):
            yield {key: inner for key, inner in value.items() if key != name}


def _only(branch: Branch, kind: str, keywords: tuple[str, ...]) -> dict[str, Any]:
    """The schema that keeps some keywords of a branch."""
    parts = [{key: value for key, value in spot.schema.items() if key in keywords} for spot in branch.spots]
    parts = [part for part in parts if part]
    return {"type": kind, "allOf": parts} if parts else {"type": kind}


def _facts(found: list[Branch], keywords: tuple[str, ...] | None = None) -> dict[str, Any] | None:
    """The keywords of a branch in one object; None when there are several branches, or one says a thing twice."""
    if len(found) != 1:
        return None
    facts: dict[str, Any] = {}
    for spot in found[0].spots:
        for key, value in spot.schema.items():
            if keywords is not None and key not in keywords:
                continue
            if key in facts and facts[key] != value:
                return None
            facts[key] = value
    if "const" in facts and keywords is None:
        facts["enum"] = [facts.pop("const")]
    for key in ("enum", "type"):
        if isinstance(facts.get(key), list):
            facts[key] = [value for value in facts[key] if value not in (None, "null")]
    if isinstance(facts.get("type"), list) and len(facts["type"]) == 1:
        facts["type"] = facts["type"][0]
    for key in ("properties", "required", "additionalProperties", "items") if keywords is None else ():
        facts.pop(key, None)
    return facts


def _kinds(found: list[tuple[str, list[Branch]]]) -> str:
    """The types of branches in words; a component by its name."""
    return ", ".join(
        _title(branch, kind) if kind in _REST else _scalar(branch, kind) for kind, group in found for branch in group
    )


def _scalar(branch: Branch, kind: str) -> str:
    names = [str(spot.schema.get("type")) for spot in branch.spots]
    return "integer" if kind == "number" and any("integer" in name for name in names) else kind


def _title(branch: Branch, kind: str) -> str:
    return branch.name or kind


def _word(facts: dict[str, Any], key: str) -> str:
    if key not in facts:
        return "none"
    value = facts[key]
    return ", ".join(map(str, value)) if key == "type" and isinstance(value, list) else _json(value).strip('"')


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


# How much two branches are like one another; nothing at all: 0.


def _alike(work: Work, old: Branch, new: Branch) -> float:
    return float(work.same(together(old.spots), together(new.spots)))


def _same_name(work: Work, old: Branch, new: Branch) -> float:
    return float(bool(old.name) and old.name == new.name)


def _same_tag(work: Work, old: Branch, new: Branch) -> float:
    """Whether a member that both require has the same few values in both."""
    mine, theirs = _tags(work, old), _tags(work, new)
    return float(any(mine[name] & theirs[name] for name in mine.keys() & theirs.keys()))


def _common_members(work: Work, old: Branch, new: Branch) -> float:
    mine, theirs = _tags(work, old), _tags(work, new)
    if any(not mine[name] & theirs[name] for name in mine.keys() & theirs.keys()):
        return 0
    one, other = set(members(old)), set(members(new))
    return len(one & other) / len(one | other) if one | other else 0.01


def _tags(work: Work, branch: Branch) -> dict[str, set[str]]:
    found = {}
    for name in required(branch):
        for spot in member(branch, name).spots or ():
            schema = spot.schema if isinstance(spot.schema, dict) else {}
            values = [schema["const"]] if "const" in schema else sequence(schema.get("enum"))
            if values and all(type_of(value) == "string" for value in values):
                found[name] = set(values)
    return found

