"""From what callers give to what is sent: models and plain values as JSON."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from novu_resources.core import Model

from novu_client.errors import InvalidRequest


def to_json(value: Any, place: str = "value") -> Any:
    """`value` as JSON: models by the names of the API, times in UTC. Raises InvalidRequest, naming the place."""
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float) and math.isfinite(value):
        return value
    if isinstance(value, Model):
        # A member with two JSON names is sent under the first.
        names = {name: wire for wire, name in reversed([*value.MEMBERS.items()])}
        own = {wire: vars(value)[name] for name, wire in names.items() if name in vars(value)}
        return to_json({**own, **value.extra}, place)
    if isinstance(value, Mapping):
        return {_key(key, place): to_json(member, f"{place}.{key}") for key, member in value.items()}
    if isinstance(value, list | tuple):
        return [to_json(element, f"{place}[{index}]") for index, element in enumerate(value)]
    if isinstance(value, datetime):
        return _time(value, place)
    raise InvalidRequest(place, f"{type(value).__name__} cannot be sent as JSON")


def encode(value: Any) -> bytes:
    """JSON as bytes."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError as error:
        raise InvalidRequest("body", f"a text holds an unpaired surrogate: {error.reason}") from None


def _key(key: Any, place: str) -> str:
    if not isinstance(key, str):
        raise InvalidRequest(place, f"the name of a member must be a text, not {key!r}")
    return key


def _time(value: datetime, place: str) -> str:
    if value.tzinfo is None:
        raise InvalidRequest(place, "a time needs a time zone, for example datetime.now(UTC)")
    return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
