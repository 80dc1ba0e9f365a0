"""Compare keywords that look at a value as it is: of strings, numbers and the like, and of objects and lists."""

from __future__ import annotations

import json
from typing import Any

from novu_openapi.diff.change import Point
from novu_openapi.diff.sets import Gap
from novu_openapi.diff.shapes import Branch, type_of
from novu_openapi.diff.verdict import Where, Whole
from novu_openapi.diff.work import Work

Facts = dict[str, Any]

_ANY = ("type", "enum", "const", "not", "if", "then", "else")
_KEYWORDS: dict[str, tuple[str, ...]] = {
    "null": _ANY,
    "boolean": _ANY,
    "number": (*_ANY, "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"),
    "string": (*_ANY, "minLength", "maxLength", "pattern", "format"),
    # What is left of an object or a list when its members and items have been compared one by one.
    "object": (
        *_ANY[1:],
        "minProperties",
        "maxProperties",
        "propertyNames",
        "patternProperties",
        "dependentRequired",
        "dependentSchemas",
        "dependencies",
    ),
    "array": (
        *_ANY[1:],
        "minItems",
        "maxItems",
        "uniqueItems",
        "contains",
        "minContains",
        "maxContains",
        "prefixItems",
        "unevaluatedItems",
    ),
}
# Keywords that hold schemas, or what is as long.
_INSIDE = frozenset(_ANY[3:]) | {
    "propertyNames",
    "patternProperties",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "contains",
    "prefixItems",
    "unevaluatedItems",
    "items",
}


def compare_scalars(work: Work, kind: str, old: list[Branch], new: list[Branch], whole: Whole, where: Where) -> None:
    """Compare strings, numbers, booleans or nulls, of all branches at once."""
    before, after = (_union([branch.schema(kind) for branch in found]) for found in (old, new))
    if work.same(before, after):
        return
    narrowed = work.sets.beyond(before, after, whole.old, whole.new)
    widened = work.sets.beyond(after, before, whole.new, whole.old)
    was, now = (_facts(found[0], kind) if len(found) == 1 else None for found in (old, new))
    point = _point(old[0], new[0])
    keys = _differing(was, now)
    if was is None or now is None or not keys:
        where.both(narrowed, widened, f"{kind}: other values", point)
        return
    if len(keys) == 1:
        point = _point(old[0], new[0], keys[0])
    if keys == ["enum"] and "enum" in was and "enum" in now:
        _listed(was["enum"], now["enum"], narrowed, widened, point, where)
    else:
        where.both(narrowed, widened, _message(kind, keys, was, now), point)


def compare_limits(work: Work, kind: str, old: Branch, new: Branch, whole: Whole, where: Where) -> None:
    """Compare what is said about an object beside its members, or about a list beside its items."""
    keywords = _KEYWORDS[kind]
    if kind == "array" and has_places(old, new):
        keywords = (*keywords, "items")
    before, after = (_only(branch, kind, keywords) for branch in (old, new))
    if work.same(before, after):
        return
    narrowed = work.sets.beyond(old.schema(kind), after, whole.old, whole.new)
    widened = work.sets.beyond(new.schema(kind), before, whole.new, whole.old)
    was, now = _facts(old, kind) or {}, _facts(new, kind) or {}
    keys = _differing(was, now)
    where.both(narrowed, widened, _message(kind, keys, was, now), _point(old, new, keys[0] if len(keys) == 1 else ""))


def has_places(*branches: Branch) -> bool:
    """Whether lists are told place by place, so that `items` means the rest of them."""
    return any("prefixItems" in spot.schema for branch in branches for spot in branch.spots)


def _listed(old: list[Any], new: list[Any], narrowed: Gap, widened: Gap, point: Point, where: Where) -> None:
    """Tell the members that an enum lost, and those that it got."""
    for gap, narrowing, mine, theirs in ((narrowed, True, old, new), (widened, False, new, old)):
        names = ", ".join(in_json(value) for value in mine if value not in theirs)
        if names:
            message = f"{names} {'is no longer a value' if narrowing else 'is a value now'}"
            where.judge(gap, narrowing, f"enum-member-{'removed' if narrowing else 'added'}", message, point)


def _union(schemas: list[Any]) -> Any:
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def _only(branch: Branch, kind: str, keywords: tuple[str, ...]) -> dict[str, Any]:
    """The schema that keeps some keywords of a branch."""
    parts = [{key: value for key, value in spot.schema.items() if key in keywords} for spot in branch.spots]
    parts = [part for part in parts if part]
    return {"type": kind, "allOf": parts} if parts else {"type": kind}


def _facts(branch: Branch, kind: str) -> Facts | None:
    """What a branch says about values of a type, in one object; None when it says something twice."""
    facts: Facts = {}
    for spot in branch.spots:
        for key, value in spot.schema.items():
            if key not in _KEYWORDS[kind]:
                continue
            if key in facts and facts[key] != value:
                return None
            facts[key] = value
    if "const" in facts:
        facts["enum"] = [facts.pop("const")]
    if isinstance(facts.get("enum"), list):
        facts["enum"] = [value for value in facts["enum"] if type_of(value) == kind]
    if "type" in facts:
        facts["type"] = branch.word(kind)
    return facts


def _differing(was: Facts | None, now: Facts | None) -> list[str]:
    one, other = was or {}, now or {}
    return [key for key in {**one, **other} if in_json(one.get(key)) != in_json(other.get(key))]


def _message(kind: str, keys: list[str], was: Facts, now: Facts) -> str:
    """What differs, in words; schemas inside are too long to show."""
    if not keys or _INSIDE & set(keys):
        return f"{kind}: different {', '.join(keys) or 'conditions'}"
    return ", ".join(f"{key} {_word(was, key)} → {_word(now, key)}" for key in keys)


def _word(facts: Facts, key: str) -> str:
    value = facts.get(key, "none")
    return value if isinstance(value, str) else in_json(value)


def _point(old: Branch, new: Branch, keyword: str = "") -> Point:
    """The place of a keyword, in the new document if it stands there."""
    for branch, gone in ((new, False), (old, True)):
        for spot in branch.spots:
            if not keyword or keyword in spot.schema:
                return Point(f"{spot.pointer}/{keyword}" if keyword else spot.pointer, gone)
    spot = (new.spots or old.spots)[0]
    return Point(spot.pointer, not new.spots)


def in_json(value: Any) -> str:
    """A value as people read it."""
    return json.dumps(value, ensure_ascii=False)
