"""A schema as a list of branches without references and combinators: what a value may be, one branch at a time."""

from __future__ import annotations

import re
from itertools import product
from typing import Any

from novu_openapi.diff.side import Side, Spot, said, sequence
from novu_openapi.source import tokens

_COMBINATORS = ("$ref", "allOf", "anyOf", "oneOf")
# The types of JSON; an integer is a number.
TYPES = ("null", "boolean", "number", "string", "array", "object")
# More branches than these are compared as a whole.
_MOST = 200

# Schemas that hold of a value together. None of them says nothing: any value will do.
Spots = tuple[Spot, ...]
# What `noted` answers when nothing is.
ABSENT: Any = object()


class TooManyBranches(Exception):
    """A schema with too many branches to tell apart, or one that refers to itself in place."""


class Branch:
    """Schemas without combinators that hold together."""

    def __init__(self, spots: Spots, name: str = "") -> None:
        self.spots = spots
        # The name of the component it is, if it is one.
        self.name = name
        self.types = [kind for kind in TYPES if all(kind in _types(spot.schema) for spot in spots)]

    def schema(self, kind: str | None = None) -> Any:
        """The branch as one schema; for the values of one type, if it says which."""
        schemas = [spot.schema for spot in self.spots]
        if kind is None:
            return together(self.spots)
        if not schemas:
            return {"type": kind}
        if len(schemas) == 1:
            return {**schemas[0], "type": self.word(kind)}
        return {"allOf": [*schemas, {"type": kind}]}

    def word(self, kind: str) -> str:
        """The type as the branch calls it: a number may be an integer."""
        named = [spot.schema.get("type") for spot in self.spots]
        names = [{name} if isinstance(name, str) else set(sequence(name)) for name in named]
        integers = kind == "number" and any("integer" in found and "number" not in found for found in names)
        return "integer" if integers else kind


def together(spots: Spots) -> Any:
    """One schema for schemas that hold together."""
    if len(spots) == 1:
        return spots[0].schema
    return {"allOf": [spot.schema for spot in spots]} if spots else {}


def branches(spots: Spots, side: Side) -> list[Branch]:
    """The branches of schemas that hold together, those that admit nothing left out. Raises TooManyBranches."""
    made = _product([_alternatives(spot, side, frozenset()) for spot in spots])
    component = side.component(spots[0]) if len(spots) == 1 else None
    found = [Branch(one, _name(one, component if len(made) == 1 else None)) for one in made]
    return [branch for branch in found if branch.types]


def _name(spots: Spots, component: str | None) -> str:
    """What people call a branch: the component it is, or the one it is written in."""
    pointer = component or (spots[0].pointer if spots else "")
    return tokens(pointer)[-1] if re.fullmatch(r"/components/schemas/[^/]+", pointer) else ""


def options(spots: Spots, side: Side) -> list[Spots]:
    """What a schema that is only a union chooses from, unions inside it opened too; the schema itself otherwise."""
    if len(spots) == 1 and isinstance(spots[0].schema, dict):
        spot = spots[0]
        for key in ("anyOf", "oneOf"):
            if sequence(spot.schema.get(key)) and not said(spot.schema, key):
                inner = [(spot.at(key, index),) for index in range(len(spot.schema[key]))]
                return [option for one in inner for option in options(one, side)]
    return [spots]


def chooses_one(spots: Spots, side: Side, above: frozenset[str] = frozenset()) -> bool:
    """Whether a value must fit exactly one of several schemas, which branches know nothing of."""
    for spot in spots:
        schema = spot.schema if isinstance(spot.schema, dict) else {}
        pointer = side.target(schema["$ref"]) if isinstance(schema.get("$ref"), str) else None
        inner = tuple(spot.at("allOf", index) for index in range(len(_list(schema, "allOf"))))
        if len(_list(schema, "oneOf")) > 1 or chooses_one(inner, side, above):
            return True
        if pointer and pointer not in above and chooses_one((side.schema(pointer),), side, above | {pointer}):
            return True
    return False


def noted(spots: Spots, side: Side, keyword: str, follow: bool, above: frozenset[str] = frozenset()) -> Any:
    """What schemas that hold together note by a keyword, ABSENT when nothing. `follow`: references as well."""
    for spot in spots:
        schema = spot.schema if isinstance(spot.schema, dict) else {}
        if keyword in schema:
            return schema[keyword]
        inner = [spot.at("allOf", index) for index in range(len(_list(schema, "allOf")))]
        inner += [spot.at(key, 0) for key in ("anyOf", "oneOf") if len(_list(schema, key)) == 1]
        pointer = side.target(schema["$ref"]) if follow and isinstance(schema.get("$ref"), str) else None
        if pointer and pointer not in above:
            inner.append(side.schema(pointer))
        found = noted(tuple(inner), side, keyword, follow, above | {pointer or ""})
        if found is not ABSENT:
            return found
    return ABSENT


def _alternatives(spot: Spot, side: Side, above: frozenset[str]) -> list[Spots]:
    schema = spot.schema
    if schema is False:
        return []
    if not isinstance(schema, dict):
        return [()]
    plain = said(schema, *_COMBINATORS)
    if plain:
        # Examples say nothing, but they make good witnesses.
        plain |= {key: schema[key] for key in ("example", "examples") if key in schema}
    factors: list[list[Spots]] = [[(Spot(spot.pointer, plain),)] if plain else [()]]
    if isinstance(schema.get("$ref"), str):
        pointer = side.target(schema["$ref"])
        if pointer is None:
            factors.append([(Spot(spot.pointer, {"$ref": schema["$ref"]}),)])
        elif pointer in above:
            raise TooManyBranches
        else:
            factors.append(_alternatives(side.schema(pointer), side, above | {pointer}))
    factors += [_alternatives(spot.at("allOf", index), side, above) for index in range(len(_list(schema, "allOf")))]
    for key in ("anyOf", "oneOf"):
        if inner := _list(schema, key):
            factors.append(
                [found for index in range(len(inner)) for found in _alternatives(spot.at(key, index), side, above)]
            )
    return _product(factors)


def _list(schema: dict[str, Any], key: str) -> list[Any]:
    return sequence(schema.get(key))


def _product(factors: list[list[Spots]]) -> list[Spots]:
    size = 1
    for factor in factors:
        size *= len(factor)
    if size > _MOST:
        raise TooManyBranches
    return [tuple(spot for part in parts for spot in part) for parts in product(*factors)]


def _types(schema: Any) -> set[str]:
    """The types that a schema without combinators may admit."""
    named = schema.get("type")
    found = {named} if isinstance(named, str) else set(sequence(named)) or set(TYPES)
    if "integer" in found:
        found = found - {"integer"} | {"number"}
    if schema.get("not") in ({}, True):
        return set()
    listed = [schema["const"]] if "const" in schema else schema.get("enum")
    return found & {type_of(value) for value in listed} if isinstance(listed, list) else found


def type_of(value: Any) -> str:
    """The JSON type of a value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
    return "object"
