"""Guess values that a schema admits, and values just beside them. A guess proves nothing until it has been tried."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from novu_openapi.diff.side import mapping, sequence

# How many guesses one schema is worth, and how deep they vary; below that one guess for each schema has to do.
_MOST = 60
_VARIED = 3
_DEEPEST = 12
# Longer texts and lists are not worth printing.
_LONGEST = 5000

ONE_OF_EACH: tuple[Any, ...] = ("x", 1, 0.5, True, None, [], {})

# The member that no schema knows.
UNDECLARED = "undeclared"

_FORMATS = {
    "date-time": "2025-01-31T12:00:00.000Z",
    "date": "2025-01-31",
    "time": "12:00:00Z",
    "duration": "P1D",
    "email": "ada@example.com",
    "idn-email": "ada@example.com",
    "hostname": "example.com",
    "idn-hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "uri-reference": "/a",
    "iri": "https://example.com/",
    "iri-reference": "/a",
    "uri-template": "/{a}",
    "json-pointer": "/a",
    "relative-json-pointer": "0",
    "regex": "a",
    "uuid": "7d3e7e0c-5a0b-4a35-9b8e-0f6d2a1c9b11",
}
# What the patterns of most documents are about.
_TEXTS = (
    "a",
    "x",
    "A",
    "1",
    "ab",
    "abc",
    "ABC",
    "Ab1",
    "a1",
    "a-b",
    "a_b",
    "a.b",
    "a b",
    "a/b",
    "a:b",
    "-",
    " ",
    "é",
    "12",
    "0.5",
    "true",
    "en",
    "en_US",
    "en-US",
    "+15550100",
    "507f1f77bcf86cd799439011",
    "#ff0000",
    "1.0.0",
    "09:30",
    "* * * * *",
    "example.com",
    "{{a}}",
)


class Sampler:
    """Guesses for schemas whose references `lookup` resolves."""

    def __init__(self, lookup: Callable[[str], Any]) -> None:
        self._lookup = lookup
        self._firsts: dict[str, Any] = {}

    def values(self, schema: Any) -> list[Any]:
        """Values that fit the schema, likely ones first, and some that miss it by a little. Small and few."""
        return _unique(self._values(schema, 0))

    def _values(self, schema: Any, depth: int) -> Iterator[Any]:
        if schema is False or depth > _DEEPEST:
            return
        whole = self._merged(schema, 0)
        for key in ("anyOf", "oneOf"):
            if isinstance(whole.get(key), list):
                rest = {name: value for name, value in whole.items() if name != key}
                branches = [self._values({"allOf": [rest, branch]}, depth + 1) for branch in whole[key]]
                yield from _by_turns(branches)
                return
        if "const" in whole:
            yield whole["const"]
            return
        if isinstance(whole.get("enum"), list):
            yield from whole["enum"]
            return
        yield from sequence(whole.get("examples"))
        yield from (whole[key] for key in ("example", "default") if key in whole)
        named = whole.get("type")
        types = [named] if isinstance(named, str) else sequence(named) or _likely_types(whole)
        yield from _by_turns([self._typed(kind, whole, depth) for kind in types])
        if not named:
            yield from ONE_OF_EACH

    def _typed(self, kind: str, schema: dict[str, Any], depth: int) -> Iterator[Any]:
        match kind:
            case "object":
                yield from self._objects(schema, depth)
            case "array":
                yield from self._lists(schema, depth)
            case "string":
                yield from _texts(schema)
            case "integer":
                yield from (int(number) for number in _numbers(schema) if number == int(number))
            case "number":
                yield from _numbers(schema)
            case "boolean":
                yield from (True, False)
            case "null":
                yield None

    def _objects(self, schema: dict[str, Any], depth: int) -> Iterator[Any]:
        members = mapping(schema.get("properties"))
        other = schema.get("additionalProperties", schema.get("unevaluatedProperties", True))
        base = {}
        for name in sequence(schema.get("required")):
            first = self._first(members.get(name, other), depth + 1)
            if not first:
                return
            base[name] = first[0]
        for name in members:
            if len(base) < schema.get("minProperties", 0) and name not in base:
                base.update((name, value) for value in self._first(members[name], depth + 1))
        yield base
        most = schema.get("maxProperties")
        if most is not None and other is not False and most < _LONGEST:
            yield base | {f"{UNDECLARED}{number}": 1 for number in range(most + 1 - len(base))}
        if depth >= _VARIED:
            return
        full = dict(base)
        for name, member in members.items():
            some = list(islice(self._values(member, depth + 1), 1 if depth else 4))
            yield from ({**base, name: value} for value in some)
            if some:
                full.setdefault(name, some[0])
        yield full
        if other is not False:
            yield from ({**base, UNDECLARED: value} for value in islice(self._values(other, depth + 1), 3))
        else:
            yield {**base, UNDECLARED: 1}
        yield {}

    def _lists(self, schema: dict[str, Any], depth: int) -> Iterator[Any]:
        items = schema.get("items", True)
        least, most = schema.get("minItems", 0), schema.get("maxItems")
        first = self._first(items, depth + 1)
        start = [value for inner in sequence(schema.get("prefixItems")) for value in self._first(inner, depth + 1)[:1]]
        for size in (least, most, least + 1, None if most is None else most + 1, least - 1, 1):
            if size is not None and 0 <= size <= _LONGEST and (first or not size):
                yield (start + first * size)[:size]
        if depth >= _VARIED:
            return
        some = list(islice(self._values(items, depth + 1), 6))
        for value in some:
            yield [value] * max(least, 1)
        yield some[: max(least, 2)]

    def _first(self, schema: Any, depth: int) -> list[Any]:
        """A list with one likely value, or without any."""
        return list(islice(self._values(schema, max(depth, _VARIED)), 1))

    def _merged(self, schema: Any, depth: int) -> dict[str, Any]:
        """The schema with its `$ref` and `allOf` put in place, as well as that can be done."""
        if not isinstance(schema, dict) or depth > _DEEPEST:
            return {}
        parts = [{key: value for key, value in schema.items() if key not in ("$ref", "allOf")}]
        if isinstance(schema.get("$ref"), str):
            parts.append(self._merged(self._lookup(schema["$ref"]), depth + 1))
        parts += [self._merged(part, depth + 1) for part in sequence(schema.get("allOf"))]
        made: dict[str, Any] = {}
        for part in parts:
            for key, value in part.items():
                made[key] = _both(key, made[key], value) if key in made else value
        return made


def _both(key: str, first: Any, second: Any) -> Any:
    """What a keyword says that is said twice."""
    match key:
        case "properties":
            both = {name: {"allOf": [first[name], second[name]]} for name in first.keys() & second.keys()}
            return {**first, **second, **both}
        case "required":
            return list(dict.fromkeys([*first, *second]))
        case "type":
            one, other = ({item} if isinstance(item, str) else set(item) for item in (first, second))
            common = one & other | ({"integer"} if "integer" in one | other and "number" in one | other else set())
            return sorted(common)
        case "enum":
            return [value for value in first if value in second]
        case "additionalProperties" | "items":
            return {"allOf": [first, second]}
        case "minimum" | "minLength" | "minItems" | "minProperties" | "exclusiveMinimum":
            return max(first, second)
        case "maximum" | "maxLength" | "maxItems" | "maxProperties" | "exclusiveMaximum":
            return min(first, second)
    return first


def _likely_types(schema: dict[str, Any]) -> list[str]:
    if schema.keys() & {"properties", "required", "additionalProperties", "minProperties"}:
        return ["object"]
    if schema.keys() & {"items", "minItems", "maxItems", "prefixItems"}:
        return ["array"]
    if schema.keys() & {"minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"}:
        return ["number"]
    return ["string"]


def _numbers(schema: dict[str, Any]) -> list[float | int]:
    bounds = [
        schema[key]
        for key in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
        if isinstance(schema.get(key), int | float) and not isinstance(schema.get(key), bool)
    ]
    step = schema.get("multipleOf", 1)
    found = [value for bound in bounds for value in (bound, bound + step, bound - step, bound + 0.5)]
    low = schema.get("minimum", schema.get("exclusiveMinimum", 0))
    likely = [value for value in (1, 0, 10, step, -1, 0.5, 1.5) if value >= low]
    return [value for value in [*found, *likely, -1, step / 2, 10**6] if abs(value) < 10**18]


def _texts(schema: dict[str, Any]) -> list[str]:
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    sizes = [size for size in (max(least, 1), least, most, least - 1) if size is not None and 0 <= size <= _LONGEST]
    if most is not None and most < _LONGEST:
        sizes.append(most + 1)
    found = ["x" * size for size in sizes]
    pattern = schema.get("pattern")
    if isinstance(pattern, str):
        found = [text for text in (*_TEXTS, *_FORMATS.values()) if _fits(pattern, text)] + found
    if schema.get("format") in _FORMATS:
        found.insert(0, _FORMATS[schema["format"]])
    return [*found, *_TEXTS, *_FORMATS.values()]


def _fits(pattern: str, text: str) -> bool:
    try:
        return re.search(pattern, text) is not None
    except re.error:  # it is of another dialect
        return False


def _by_turns(many: list[Iterator[Any]]) -> Iterator[Any]:
    """The first of each, the second of each, …"""
    while many:
        rest = []
        for one in many:
            for value in one:
                yield value
                rest.append(one)
                break
        many = rest


def _unique(values: Iterable[Any]) -> list[Any]:
    found: dict[str, Any] = {}
    for value in values:
        found.setdefault(json.dumps(value, sort_keys=True), value)
        if len(found) >= _MOST:
            break
    return list(found.values())
