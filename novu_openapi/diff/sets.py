"""Whether a schema admits a value that another one refuses: proven by the schema algebra, shown by a value."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import islice
from typing import Any, NamedTuple
from urllib.parse import unquote

import jsonschema_rs

from novu_openapi.algebra import Answer, covers, difference
from novu_openapi.diff.samples import Sampler
from novu_openapi.diff.side import Side, sequence
from novu_openapi.source import tokens

# A value that breaks fewer rules shows the difference better; more than these are all the same.
_MOST_ERRORS = 20
_NO_VALUE = "no value could be made that shows it"
_INVALID = "one of the schemas is not valid"


class Gap(NamedTuple):
    """Whether one schema admits what another refuses. `YES` comes with a value that was tried on both."""

    answer: Answer
    value: Any = None
    # Why the answer is UNKNOWN.
    why: str = ""


class Sets:
    """Questions about schemas of two documents."""

    def __init__(self, *sides: Side) -> None:
        self._sides = {side.uri: side for side in sides}
        self._registry = jsonschema_rs.Registry(
            [(side.uri, side.value) for side in sides], retriever=lambda _: {}, draft=jsonschema_rs.Draft202012
        )
        self._validators: dict[str, jsonschema_rs.Draft202012Validator | None] = {}
        self._gaps: dict[tuple[str, str], Gap] = {}

    def gap(self, first: Any, second: Any, more: Iterable[Any] = ()) -> Gap:
        """Whether the first schema admits a value that the second refuses; `more`: values worth a try."""
        if second is True or second == {} or first is False or first == second:
            return Gap(Answer.NO)
        key = _text(first), _text(second)
        if key not in self._gaps:
            self._gaps[key] = self._gap(first, second, more)
        return self._gaps[key]

    def proves(self, first: Any, second: Any) -> bool:
        """Whether all that the first schema admits is proven to fit the second."""
        return covers(second, first, self._registry) is Answer.YES

    def beyond(self, part: Any, partner: Any, whole: Any, other: Any) -> Gap:
        """Whether part of a schema, the whole of it given too, lies outside its counterpart and all of the other."""
        gap = self.gap(part, partner)
        if gap.answer is Answer.NO:
            return gap
        shown = self.shows(whole, other, [gap.value]) if gap.answer is Answer.YES else gap
        if shown.answer is Answer.YES:
            return shown
        gap = self.gap(part, other)
        return (
            gap if gap.answer is not Answer.YES or self.admits(whole, gap.value) else Gap(Answer.UNKNOWN, why=_NO_VALUE)
        )

    def admits(self, schema: Any, value: Any) -> bool:
        """Whether a value fits a schema; none fits a schema that is not valid."""
        validator = self._validator(schema)
        return validator is not None and validator.is_valid(value)

    def samples(self, schema: Any) -> list[Any]:
        """Some values that fit a schema."""
        return [value for value in self._guesses(schema) if self.admits(schema, value)]

    def shows(self, first: Any, second: Any, values: Iterable[Any]) -> Gap:
        """The value, among some, that the first schema admits and the second refuses for the fewest reasons."""
        one, other = self._validator(first), self._validator(second)
        if one is None or other is None:
            return Gap(Answer.UNKNOWN, why=_INVALID)
        best: tuple[tuple[int, int], Any] | None = None
        for value in values:
            if one.is_valid(value) and not other.is_valid(value):
                errors = len(list(islice(other.iter_errors(value), _MOST_ERRORS)))
                cost = errors, len(_text(value))
                if best is None or cost < best[0]:
                    best = cost, value
        return Gap(Answer.UNKNOWN, why=_NO_VALUE) if best is None else _shown(best[1])

    def _gap(self, first: Any, second: Any, more: Iterable[Any]) -> Gap:
        if self._validator(first) is None or self._validator(second) is None:
            return Gap(Answer.UNKNOWN, why=_INVALID)
        finite = self._finite(first)
        if finite is not None:
            gap = self.shows(first, second, finite)
            return gap if gap.answer is Answer.YES else Gap(Answer.NO)
        rest = difference(first, second, self._registry)
        if rest.answer is Answer.NO:
            return Gap(Answer.NO)
        if rest.answer is Answer.YES:
            # What the algebra tells is the difference itself: what lies beside it shows no more.
            gap = self.shows(first, second, [*more, *self._guesses(rest.values)])
            if gap.answer is Answer.YES:
                return gap
        gap = self.shows(first, second, self._guesses(first) + self._guesses(second) + self._guesses(rest.values))
        if gap.answer is Answer.UNKNOWN and rest.answer is Answer.UNKNOWN:
            return gap._replace(why="the schema algebra cannot decide it, and no value shows it")
        return gap

    def _finite(self, schema: Any) -> list[Any] | None:
        """All values of a schema, and perhaps more, when there are few; None when they cannot be listed."""
        if not isinstance(schema, dict):
            return None
        if "const" in schema:
            return [schema["const"]]
        if isinstance(schema.get("enum"), list):
            return list(schema["enum"])
        types = {schema["type"]} if isinstance(schema.get("type"), str) else set(sequence(schema.get("type")))
        if types and types <= {"null", "boolean"}:
            return [value for kind, value in (("boolean", False), ("boolean", True), ("null", None)) if kind in types]
        for part in sequence(schema.get("allOf")):
            values = self._finite(part)
            if values is not None:
                return values
        return None

    def _guesses(self, schema: Any) -> list[Any]:
        def lookup(ref: str) -> Any:
            uri, _, pointer = ref.partition("#")
            if uri in self._sides:
                return self._sides[uri].at(unquote(pointer))
            value = schema
            for token in tokens(unquote(pointer)):
                value = value.get(token) if isinstance(value, dict) else None
            return value

        return Sampler(lookup).values(schema)

    def _validator(self, schema: Any) -> jsonschema_rs.Draft202012Validator | None:
        key = _text(schema)
        if key not in self._validators:
            try:
                made = jsonschema_rs.Draft202012Validator(schema, registry=self._registry, validate_formats=True)
            except (ValueError, jsonschema_rs.ReferencingError):
                made = None
            self._validators[key] = made
        return self._validators[key]


def _shown(value: Any) -> Gap:
    return Gap(Answer.YES, value)


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True)
