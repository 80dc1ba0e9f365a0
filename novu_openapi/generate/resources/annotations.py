"""The Python type of what fits a schema: for reading what it is, for writing what may be given for it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from novu_openapi.generate.document import Json, schemas
from novu_openapi.generate.resources.schemas import name_of

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


class Mode(Enum):
    """Whether a value is read or written. What is written may also be given as plain Python."""

    READ = "read"
    WRITE = "write"


def is_class(schema: Json) -> bool:
    """Whether a named schema becomes a class."""
    return "properties" in schema


def is_literal(schema: Json) -> bool:
    """Whether a named schema becomes an alias: the choice of texts."""
    return "enum" in schema


def annotation(document: Json, schema: Json, mode: Mode, *, optional: bool = False) -> str:
    """The type, as source; with None if optional. Schemas that are neither objects nor choices are written out."""
    return union([*_members(document, schema, mode), *(["None"] * optional)])


def union(members: Iterable[str]) -> str:
    """`A | B | None`: each once, None last."""
    once = dict.fromkeys(members)
    return "Any" if "Any" in once else " | ".join(sorted(once, key="None".__eq__))


def literal(schema: Json) -> str:
    """`Literal["a", "b"]`."""
    return f"Literal[{', '.join(map(repr, schema['enum']))}]"


def _members(document: Json, schema: Json, mode: Mode) -> list[str]:
    if "$ref" in schema:
        name = name_of(schema["$ref"])
        target = schemas(document)[name]
        if is_class(target):
            return [name, "Mapping[str, Any]"] if mode is Mode.WRITE else [name]
        return [name] if is_literal(target) else _members(document, target, mode)
    if "enum" in schema:
        return [literal(schema)]
    if branches := schema.get("anyOf") or schema.get("oneOf"):
        return [member for branch in branches for member in _members(document, branch, mode)]
    kinds = schema.get("type", [])
    return [
        member
        for kind in ([kinds] if isinstance(kinds, str) else kinds)
        for member in _plain(document, kind, schema, mode)
    ] or ["Any"]


def _plain(document: Json, kind: str, schema: Json, mode: Mode) -> list[str]:
    if kind == "array":
        items = annotation(document, schema.get("items", {}), mode)
        return [f"Sequence[{items}]" if mode is Mode.WRITE else f"builtins.list[{items}]"]
    if kind == "object":
        values = annotation(document, schema.get("additionalProperties", {}), mode)
        return [f"Mapping[str, {values}]" if mode is Mode.WRITE else f"dict[str, {values}]"]
    if kind == "string" and schema.get("format") == "date-time":
        return ["datetime", "str"] if mode is Mode.WRITE else ["datetime"]
    return [_SCALARS[kind]]
