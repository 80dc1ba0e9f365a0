"""A schema as a list of branches without references and combinators: what a value may be, one branch at a time."""

from __future__ import annotations

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
        if len(schemas) == 1:
            kept = _types_in_words(schemas[0], kind)
            return {**schemas[0], "type": kept}
        return {"allOf": [*schemas, {"type": kind}]}


def together(spots: Spots) -> Any:
    """One schema for schemas that hold together."""
    if len(spots) == 1:
        return spots[0].schema
    return {"allOf": [spot.schema for spot in spots]} if spots else {}


def branches(spots: Spots, side: Side) -> list[Branch]:
    """The branches of schemas that hold together, those that admit nothing left out. Raises TooManyBranches."""
    component = side.component(spots[0]) if len(spots) == 1 else None
    name = tokens(component)[-1] if component else ""
    made = [Branch(found, name) for found in _product([_alternatives(spot, side, frozenset()) for spot in spots])]
    return [branch for branch in made if branch.types]


def options(spots: Spots, side: Side) -> list[Spots]:
    """What a schema that is only a union chooses from, unions inside it opened too; the schema itself otherwise."""
    if len(spots) == 1 and isinstance(spots[0].schema, dict):
        spot = spots[0]
        for key in ("anyOf", "oneOf"):
            if sequence(spot.schema.get(key)) and not said(spot.schema, key):
                inner = [(spot.at(key, index),) for index in range(len(spot.schema[key]))]
                return [option for one in inner for option in options(one, side)]
    return [spots]


def _alternatives(spot: Spot, side: Side, above: frozenset[str]) -> list[Spots]:
    schema = spot.schema
    if schema is False:
        return []
    if not isinstance(schema, dict):
        return [()]
    plain = said(schema, *_COMBINATORS)
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


def _types_in_words(schema: Any, kind: str) -> Any:
    """The `type` that leaves one type of those a schema names."""
    named = schema.get("type")
    names = [named] if isinstance(named, str) else sequence(named)
    if kind == "number" and "integer" in names and "number" not in names:
        return "integer"
    return kind


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
