"""From JSON to models. Nothing that a server may send breaks it: what does not fit stays as it came."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cache
from typing import Any

from novu_resources import models
from novu_resources.core import Model, Schema
from novu_resources.schemas import SCHEMAS

from novu_client.checking import branch_of, fits, is_kind_of

Reader = Callable[[Any], Any]


def read(schema: Schema, value: Any) -> Any:
    """`value` as the document's types: objects as models, times as datetime."""
    reader = _reader(schema)
    return value if reader is None else reader(value)


def _reader(schema: Schema) -> Reader | None:
    """What reads values of the schema; None if they stay as they are."""
    if "$ref" in schema:
        return _named(schema["$ref"])
    if "anyOf" in schema:
        return _choice(schema)
    if "properties" in schema:
        return None
    if "items" in schema:
        return _array(_reader(schema["items"]))
    if "additionalProperties" in schema:
        return _map(_reader(schema["additionalProperties"]))
    return _time if schema.get("format") == "date-time" else None


@cache
def _named(name: str) -> Reader | None:
    schema = SCHEMAS[name]
    return _object(name) if "properties" in schema else _reader(schema)


def _object(name: str) -> Reader:
    model: type[Model] = getattr(models, name)
    schema = SCHEMAS[name]
    members: dict[str, tuple[str, Reader | None]] = {}
    others = schema.get("additionalProperties")

    def read_object(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        if not members:
            # Not before the first value: an object may hold objects of its own kind.
            for wire, member in schema["properties"].items():
                members[wire] = (model.MEMBERS[wire], _reader(member))
        made = model.__new__(model)
        own, extra = vars(made), {}
        for wire, member in value.items():
            known = members.get(wire)
            if known is None:
                extra[wire] = read(others, member) if others else member
            else:
                plain, reader = known
                own[plain] = member if reader is None or member is None else reader(member)
        if extra:
            own["extra"] = extra
        return made

    return read_object


def _choice(schema: Schema) -> Reader | None:
    branches = [(branch, reader) for branch in schema["anyOf"] if (reader := _reader(branch)) is not None]
    if not branches:
        return None

    def read_choice(value: Any) -> Any:
        if named := branch_of(schema, value):
            return read({"$ref": named}, value)
        # Of an unknown kind it is read as the first that it could be.
        possible = [(branch, reader) for branch, reader in branches if is_kind_of(branch, value)]
        fitting = [reader for branch, reader in possible if len(possible) == 1 or fits(branch, value)]
        return (fitting or [reader for _, reader in possible] or [_as_it_is])[0](value)

    return read_choice


def _as_it_is(value: Any) -> Any:
    return value


def _array(reader: Reader | None) -> Reader | None:
    if reader is None:
        return None
    return lambda value: [reader(element) for element in value] if isinstance(value, list) else value


def _map(reader: Reader | None) -> Reader | None:
    if reader is None:
        return None
    return lambda value: {name: reader(member) for name, member in value.items()} if isinstance(value, dict) else value


def _time(value: Any) -> Any:
    try:
        return datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return value
