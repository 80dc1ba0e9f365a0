"""Differences between JSON documents, in the notation of the API's changes.

    {"op": "add", "path": ["name"], "val": …}
    {"op": "update", "path": ["steps", 0, "active"], "val": …, "oldVal": …}
    {"op": "delete", "path": ["tags", 1], "oldVal": …}

Objects and lists are compared member by member; anything else that differs is an update.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

Operation = dict[str, Any]
Path = list[str | int]


def difference(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Operation]:
    """The operations that make `new` of `old`, in an order in which they can be replayed."""
    return list(_compare(dict(old), dict(new), []))


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal; unlike in Python, true is not 1."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[name]) for name, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def replay(document: dict[str, Any], operations: Iterable[Mapping[str, Any]]) -> None:
    """Carry out the operations on `document`, one after the other."""
    for operation in operations:
        place: Any = document
        *parents, last = operation["path"]
        for part in parents:
            place = place[part]
        if operation["op"] == "delete":
            del place[last]
        elif isinstance(place, list) and last == len(place):
            place.append(operation["val"])
        else:
            place[last] = operation["val"]


def _compare(old: Any, new: Any, path: Path) -> Iterator[Operation]:
    if isinstance(old, dict) and isinstance(new, dict):
        for name, value in old.items():
            if name in new:
                yield from _compare(value, new[name], [*path, name])
            else:
                yield {"op": "delete", "path": [*path, name], "oldVal": value}
        for name, value in new.items():
            if name not in old:
                yield {"op": "add", "path": [*path, name], "val": value}
    elif isinstance(old, list) and isinstance(new, list):
        shared = min(len(old), len(new))
        for index in range(shared):
            yield from _compare(old[index], new[index], [*path, index])
        # From the end, so that the positions before stay what they are.
        for index in reversed(range(shared, len(old))):
            yield {"op": "delete", "path": [*path, index], "oldVal": old[index]}
        for index in range(shared, len(new)):
            yield {"op": "add", "path": [*path, index], "val": new[index]}
    elif type(old) is not type(new) or old != new:
        yield {"op": "update", "path": path, "val": new, "oldVal": old}
