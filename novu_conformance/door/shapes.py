"""JSON values, changed at one place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

# The names of members and places in lists that lead to something in a JSON value.
Way = tuple[str | int, ...]


def nodes(value: Any, way: Way = ()) -> Iterator[tuple[Way, Any]]:
    """The value and everything within it, with the way there."""
    yield way, value
    if isinstance(value, Mapping):
        for name, member in value.items():
            yield from nodes(member, (*way, name))
    elif isinstance(value, list):
        for place, element in enumerate(value):
            yield from nodes(element, (*way, place))


def put(value: Any, way: Way, other: Any) -> Any:
    """A copy of a value with something else at the end of a way."""
    if not way:
        return other
    first, rest = way[0], way[1:]
    if isinstance(value, list):
        return [put(element, rest, other) if place == first else element for place, element in enumerate(value)]
    return {name: put(member, rest, other) if name == first else member for name, member in value.items()}


def without(value: Any, way: Way) -> Any:
    """A copy of a value without what stands at the end of a way."""
    first, rest = way[0], way[1:]
    if isinstance(value, list):
        kept = [(place, element) for place, element in enumerate(value) if rest or place != first]
        return [without(element, rest) if place == first else element for place, element in kept]
    kept_members = [(name, member) for name, member in value.items() if rest or name != first]
    return {name: without(member, rest) if name == first else member for name, member in kept_members}
