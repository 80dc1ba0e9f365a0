"""Whether JSON is what a schema of the document allows. The emitter of the schemas refuses keywords not known here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Any

from novu_resources.core import Schema
from novu_resources.schemas import SCHEMAS

from novu_client.errors import InvalidRequest

# What a value of each type of JSON is in Python. A bool is an int there.
_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}


def check(schema: Schema, value: Any, place: str) -> None:
    """Raises InvalidRequest at the first thing in `value` that the schema does not allow, naming its place."""
    schema = _followed(schema)
    if "anyOf" in schema:
        return _check_branches(schema, value, place)
    kinds = _kinds(schema)
    if kinds and not _is_any_of(value, kinds):
        raise InvalidRequest(place, f"must be {_either(kinds)}, not {_shown(value)}")
    choices = schema.get("enum")
    if choices is not None and value not in choices:
        raise InvalidRequest(place, f"must be one of {', '.join(map(repr, choices))}, not {_shown(value)}")
    if isinstance(value, str):
        return _check_text(schema, value, place)
    if isinstance(value, list):
        return _check_array(schema, value, place)
    if isinstance(value, dict):
        return _check_object(schema, value, place)
    if isinstance(value, int | float):
        return _check_number(schema, value, place)
    return None


def fits(schema: Schema, value: Any) -> bool:
    """Whether the schema allows the value."""
    try:
        check(schema, value, "")
    except InvalidRequest:
        return False
    return True


def is_kind_of(schema: Schema, value: Any) -> bool:
    """Whether a value is of the schema's type, whatever is inside."""
    kinds = _kinds(schema)
    return not kinds or _is_any_of(value, kinds)


def _is_any_of(value: Any, kinds: list[str]) -> bool:
    return any(isinstance(value, _TYPES[kind]) and (type(value) is not bool or kind == "boolean") for kind in kinds)


def _check_branches(schema: Schema, value: Any, place: str) -> None:
    """One branch must fit. What is wrong is told by the branch that was meant."""
    if named := branch_of(schema, value):
        return check({"$ref": named}, value, place)
    meant = [branch for branch in schema["anyOf"] if is_kind_of(branch, value)]
    if not meant:
        raise InvalidRequest(place, f"must be {_either(_kinds(schema))}, not {_shown(value)}")
    if len(meant) > 1 and any(fits(branch, value) for branch in meant):
        return None
    return check(max(meant, key=lambda branch: _known(branch, value)), value, place)


def _kinds(schema: Schema) -> list[str]:
    """The types of JSON that a value may have."""
    schema = _followed(schema)
    kinds = schema.get("type", [])
    found = [kinds] if isinstance(kinds, str) else [*kinds]
    return list(dict.fromkeys([*found, *(kind for branch in schema.get("anyOf", ()) for kind in _kinds(branch))]))


def _known(schema: Schema, value: Any) -> int:
    """How many members of the value the schema knows."""
    return len(_followed(schema).get("properties", {}).keys() & value.keys()) if isinstance(value, dict) else 0


def _followed(schema: Schema) -> Schema:
    while "$ref" in schema:
        schema = SCHEMAS[schema["$ref"]]
    return schema


def branch_of(schema: Schema, value: Any) -> str | None:
    """The name of the branch that the value itself tells, by the discriminator."""
    discriminator = schema.get("discriminator")
    if discriminator is None or not isinstance(value, dict):
        return None
    told = value.get(discriminator["propertyName"])
    found: str | None = discriminator["mapping"].get(told) if isinstance(told, str) else None
    return found


def _check_text(schema: Schema, value: str, place: str) -> None:
    if len(value) < schema.get("minLength", 0):
        raise InvalidRequest(place, f"must have {schema['minLength']} characters or more")
    if len(value) > schema.get("maxLength", len(value)):
        raise InvalidRequest(place, f"must have {schema['maxLength']} characters or fewer, not {len(value)}")
    if "pattern" in schema and not _pattern(schema["pattern"]).search(value):
        raise InvalidRequest(place, f"{_shown(value)} does not match {schema['pattern']}")
    if schema.get("format") == "date-time":
        try:
            datetime.fromisoformat(value)
        except ValueError:
            raise InvalidRequest(place, f"{_shown(value)} is no time in ISO 8601") from None


def _check_number(schema: Schema, value: float, place: str) -> None:
    if value < schema.get("minimum", value):
        raise InvalidRequest(place, f"must be {schema['minimum']} or more, not {value}")
    if value > schema.get("maximum", value):
        raise InvalidRequest(place, f"must be {schema['maximum']} or less, not {value}")


def _check_array(schema: Schema, value: list[Any], place: str) -> None:
    if len(value) < schema.get("minItems", 0):
        raise InvalidRequest(place, f"must have {schema['minItems']} elements or more, not {len(value)}")
    if len(value) > schema.get("maxItems", len(value)):
        raise InvalidRequest(place, f"must have {schema['maxItems']} elements or fewer, not {len(value)}")
    if items := schema.get("items"):
        for index, element in enumerate(value):
            check(items, element, f"{place}[{index}]")


def _check_object(schema: Schema, value: dict[str, Any], place: str) -> None:
    if len(value) < schema.get("minProperties", 0):
        raise InvalidRequest(place, f"must have {schema['minProperties']} members or more")
    members, others = schema.get("properties", {}), schema.get("additionalProperties")
    for name, member in value.items():
        known = members.get(name, others)
        if known is not None:
            check(known, member, f"{place}.{name}")
        elif members:
            # The server would ignore it, and the caller would wonder.
            raise InvalidRequest(f"{place}.{name}", f"there is no such member; there are {', '.join(members)}")
    for name in schema.get("required", ()):
        if name not in value:
            raise InvalidRequest(place, f"lacks the required member {name}")


def _either(kinds: list[str]) -> str:
    return " or ".join(sorted(kinds, key="null".__eq__))


def _shown(value: Any) -> str:
    return repr(value)[:80] if isinstance(value, str | int | float) else type(value).__name__


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
