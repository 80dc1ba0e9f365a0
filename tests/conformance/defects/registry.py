"""A defect is a function that spoils the server of this process; its docstring says what is wrong."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from novu_models.operations import OPERATIONS

from novu_openapi.naming import snake_case
from novu_reference.operations import SERVICES

Spoil = Callable[[], None]

_MODULES = (
    "answers",
    "access",
    "subscribers",
    "messages",
    "topics",
    "workflows",
    "settings",
    "events",
    "paging",
    "http",
    "overlap",
    "blind_a",
    "blind_b",
    "blind_c",
    "blind_delivery",
    "blind_d",
    "blind_e",
    "blind_configuration",
    "blind_f",
    "blind_g",
    "blind_h",
    "blind_i",
)


@dataclass(frozen=True)
class Defect:
    """`about` says in one sentence what is wrong."""

    name: str
    about: str
    spoil: Spoil


_DEFECTS: dict[str, Defect] = {}


def defect(spoil: Spoil) -> Spoil:
    """Registers a defect under the name of its function."""
    name = spoil.__name__.replace("_", "-")
    assert name not in _DEFECTS, f"{name} is there twice"
    _DEFECTS[name] = Defect(name, (spoil.__doc__ or "").strip(), spoil)
    return spoil


def defects() -> dict[str, Defect]:
    """All of them, by name."""
    for module in _MODULES:
        importlib.import_module(f"tests.conformance.defects.{module}")
    return _DEFECTS


def replace(operation_id: str, wrong: Callable[..., Any]) -> None:
    """Carry the operation out by `wrong(right, handlers, *values, **query)`; `right(*values, **query)` is as it was."""
    service, function = _place(operation_id)
    original = getattr(service, function)

    @functools.wraps(original)
    def method(handlers: Any, *values: Any, **query: Any) -> Any:
        return wrong(functools.partial(original, handlers), handlers, *values, **query)

    setattr(service, function, method)


def alter(operation_id: str, change: Callable[[Any], Any]) -> None:
    """Let `change` spoil what the operation answers: the whole body, in place or anew."""

    def wrong(right: Callable[..., Any], _: Any, *values: Any, **query: Any) -> Any:
        answer = right(*values, **query)
        changed = change(answer)
        return answer if changed is None else changed

    replace(operation_id, wrong)


def without_conditions(operation_id: str, *members: str) -> None:
    """Let the operation find its documents whatever they have as `members`; all of them when none is named."""

    def wrong(right: Callable[..., Any], handlers: Any, *values: Any, **query: Any) -> Any:
        here = handlers._here

        def anywhere(**conditions: Any) -> dict[str, Any]:
            kept = {name: value for name, value in here(**conditions).items() if name not in members}
            return kept if members else conditions

        handlers._here = anywhere
        return right(*values, **query)

    replace(operation_id, wrong)


def without_parameters(operation_id: str, *names: str) -> None:
    """Let the operation take no notice of these parameters of the query."""

    def wrong(right: Callable[..., Any], _: Any, *values: Any, **query: Any) -> Any:
        return right(*values, **{name: value for name, value in query.items() if name not in names})

    replace(operation_id, wrong)


def without_effect(operation_id: str) -> None:
    """Let the operation answer as it should, and keep nothing of what it did."""

    def wrong(right: Callable[..., Any], handlers: Any, *values: Any, **query: Any) -> Any:
        connection = handlers._session._connection
        connection.execute("SAVEPOINT unkept")
        answer = right(*values, **query)
        connection.execute("ROLLBACK TO unkept")
        connection.execute("RELEASE unkept")
        return answer

    replace(operation_id, wrong)


def override(owner: type, name: str, wrong: Callable[..., Any]) -> None:
    """Put `wrong(right, self, *values, **named)` in the place of a method of `owner`."""
    original = getattr(owner, name)

    @functools.wraps(original)
    def method(self: Any, *values: Any, **named: Any) -> Any:
        return wrong(functools.partial(original, self), self, *values, **named)

    setattr(owner, name, method)


def _place(operation_id: str) -> tuple[Any, str]:
    operation = next(operation for operation in OPERATIONS if operation.operation_id == operation_id)
    return getattr(SERVICES, operation.service), snake_case(operation_id)
