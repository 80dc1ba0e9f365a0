"""How much a template may ask for. Templates are data of strangers."""

from __future__ import annotations

from typing import Any

from novu_reference.delivery.templates.errors import Fault

MAX_TOKENS = 20_000
# Blocks and subexpressions inside one another; lists and objects too, where they are turned into text.
MAX_DEPTH = 60
MAX_OUTPUT = 1_000_000
MAX_WORK = 2_000_000

_EVALUATION = 10
_ELEMENT = 10


class Work:
    """What one rendering has done: a character is one unit; an expression, and an element of a list, are ten."""

    def __init__(self) -> None:
        self._done = 0

    def evaluated(self, steps: int = 0) -> None:
        """An expression was looked at, a path of so many steps."""
        self._add(_EVALUATION + steps)

    def characters(self, value: Any) -> None:
        """A text was read or made; other values cost nothing."""
        if isinstance(value, str):
            self._add(len(value))

    def elements(self, values: list[Any]) -> None:
        """A list was gone through."""
        self._add(_ELEMENT * len(values))

    def _add(self, units: int) -> None:
        self._done += units
        if self._done > MAX_WORK:
            raise Fault("the template takes too much work")
