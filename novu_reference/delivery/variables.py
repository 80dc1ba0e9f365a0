"""Variables that templates declare: what the payload has to hold, and what is filled in under it. (facts 2.1)"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from novu_reference.delivery.context import Document
from novu_reference.delivery.paths import value_at

_SYSTEM_NAMES = ("subscriber", "step", "branding", "tenant", "preheader", "actor")


def missing(variables: Iterable[Document], payload: Document) -> Iterator[str]:
    """Each required variable that `payload` does not hold, with the kind of value it needs."""
    for variable in variables:
        name, kind = variable["name"], variable.get("type") or "String"
        if not variable.get("required") or name.split(".")[0] in _SYSTEM_NAMES:
            continue
        if not _fits(value_at(payload, name), kind):
            yield f"{name} ({'Value' if kind == 'String' else kind})"


def with_defaults(variables: Iterable[Document], payload: Document) -> Document:
    """The payload over the defaults of the variables. An empty text is no default."""
    defaults: Document = {}
    for variable in variables:
        if variable.get("defaultValue") not in (None, ""):
            place = defaults
            *parents, last = variable["name"].split(".")
            for parent in parents:
                if not isinstance(place.get(parent), dict):
                    place[parent] = {}
                place = place[parent]
            place[last] = variable["defaultValue"]
    return _merged(defaults, payload)


def _fits(value: Any, kind: str) -> bool:
    match kind:
        case "String":
            return isinstance(value, str | int | float) and not isinstance(value, bool)
        case "Array":
            return isinstance(value, list)
        case "Boolean":
            return isinstance(value, bool)
    return value is not None


def _merged(under: Document, over: Document) -> Document:
    result = dict(under)
    for name, value in over.items():
        below = result.get(name)
        result[name] = _merged(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
    return result
