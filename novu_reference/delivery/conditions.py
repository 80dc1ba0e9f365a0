"""Do conditions hold? The same for steps, variants and integrations. (facts 6.3)

Pure: what has to be looked up is asked of `Sources`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

import orjson

from novu_reference.delivery.templates import TemplateError, render

Part = Mapping[str, Any]

# What a field has that is not there. It is something else than null.
MISSING: Any = object()

_LABELS = {
    "payload": "Payload",
    "subscriber": "Subscriber",
    "tenant": "Tenant",
    "webhook": "Webhook",
    "isOnline": "Is online",
    "isOnlineInLast": "Last time was online",
    "previousStep": "Previous step",
}
_SECONDS = {"minutes": 60, "hours": 3600, "days": 86400}
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


class Unanswerable(Exception):
    """A condition that cannot be evaluated; the message says why."""


class Sources(Protocol):
    """What conditions look at."""

    @property
    def values(self) -> dict[str, Any]:
        """`payload`, `subscriber`, `tenant`, `step`, `actor`, as far as they are there."""

    @property
    def now(self) -> datetime: ...

    def webhook(self, part: Part) -> Any:
        """The answer of the webhook of a part, MISSING when it is to count as true whatever it says."""

    def previous_step(self, part: Part) -> bool | None:
        """Whether the message of the earlier step was seen or read, as the part asks; None when there is none."""


@dataclass(slots=True)
class Verdict:
    """Whether conditions hold, and each that was looked at, in words, for the log."""

    passed: bool = True
    conditions: list[dict[str, Any]] = field(default_factory=list)


def judge(groups: Sequence[Mapping[str, Any]] | None, sources: Sources) -> Verdict:
    """Whether one of the groups holds; without any, yes. Raises Unanswerable."""
    verdict = Verdict()
    if groups:
        judgement = _Judgement(sources, verdict.conditions)
        verdict.passed = any(judgement.of_group(group) for group in groups)
    return verdict


class _Judgement:
    def __init__(self, sources: Sources, told: list[dict[str, Any]]) -> None:
        self._sources = sources
        self._told = told

    def of_group(self, group: Mapping[str, Any]) -> bool:
        parts: list[Part] = group.get("children") or []
        if not parts:
            return True
        if len(parts) == 1:
            return self._holds(parts[0])
        # Webhooks are asked last, and only if it depends on them.
        near = [self._holds(part) for part in parts if part["on"] != "webhook"]
        far = (part for part in parts if part["on"] == "webhook")
        match group.get("value"):
            case "AND":
                return all(near) and all(list(map(self._holds, far)))
            case "OR":
                return any(near) or any(list(map(self._holds, far)))
        return False

    def _holds(self, part: Part) -> bool:
        match part["on"]:
            case "isOnline":
                return self._is_online(part)
            case "isOnlineInLast":
                return self._was_online(part)
            case "previousStep":
                return self._previous_step(part)
            case "webhook":
                answer = self._sources.webhook(part)
                if answer is MISSING:
                    return self._tell(part, part["field"], self._expected(part), "", part["operator"], passed=True)
                return self._compare(part, answer)
        return self._compare(part, self._sources.values.get(part["on"]))

    def _compare(self, part: Part, holder: Any) -> bool:
        actual, operator = _at(holder, part["field"]), part["operator"]
        expected = _converted(self._expected(part), actual)
        compare = _OPERATORS.get(operator, _never)
        try:
            passed = compare(actual, expected)
        except TypeError as error:
            raise Unanswerable(f"{operator} does not apply to {part['on']}.{part['field']}: {error}") from error
        return self._tell(part, part["field"], _text(expected, "null"), _text(actual), operator, passed=passed)

    def _expected(self, part: Part) -> Any:
        """The value of the part, a template. An empty one, or none, is what it is."""
        value = part.get("value")
        if not value:
            return value
        try:
            return render(value, self._sources.values)
        except TemplateError as error:
            raise Unanswerable(str(error)) from error

    def _is_online(self, part: Part) -> bool:
        subscriber = self._sources.values.get("subscriber") or {}
        actual, wanted = subscriber.get("isOnline"), part["value"]
        passed = actual is not None and actual == wanted
        return self._tell(part, "isOnline", _text(wanted), _text(actual), "EQUAL", passed=passed)

    def _was_online(self, part: Part) -> bool:
        subscriber = self._sources.values.get("subscriber") or {}
        operator, wanted = part.get("timeOperator") or "days", part["value"]
        if subscriber.get("isOnline"):
            return self._tell(part, "isOnline", "true", "true", operator, passed=True)
        if subscriber.get("isOnline") is None and subscriber.get("lastOnlineAt") is None:
            return self._tell(part, "isOnline", _text(wanted), "", operator, passed=False)
        last = subscriber.get("lastOnlineAt")
        # Who has been offline for an unknown time was online now.
        since = datetime.fromisoformat(last) if last else self._sources.now
        units = int((self._sources.now - since).total_seconds() / _SECONDS[operator])
        return self._tell(part, "lastOnlineAt", _text(wanted), str(units), operator, passed=0 <= units <= wanted)

    def _previous_step(self, part: Part) -> bool:
        found = self._sources.previous_step(part)
        if found is None:
            return True
        passed = found != part["stepType"].startswith("un")
        return self._tell(part, part["stepType"], "true", _text(passed), "EQUAL", passed=passed)

    def _tell(self, part: Part, name: str, expected: Any, actual: str, operator: str, *, passed: bool) -> bool:
        self._told.append(
            {
                "filter": _LABELS[part["on"]],
                "field": name,
                "expected": _text(expected),
                "actual": actual,
                "operator": operator,
                "passed": passed,
            }
        )
        return passed


def _at(value: Any, path: str) -> Any:
    for name in path.split("."):
        if isinstance(value, Mapping):
            value = value.get(name, MISSING)
        elif isinstance(value, list) and name.isdecimal() and int(name) < len(value):
            value = value[int(name)]
        else:
            return MISSING
    return value


def _converted(expected: Any, actual: Any) -> Any:
    """What a part expects, in the type of what is there."""
    match actual:
        case bool():
            return expected == "true"
        case int() | float():
            return _number(expected or "")
        case str():
            return _text(expected, "null")
    return expected


def _number(text: str) -> float:
    """As JavaScript reads it: nothing is 0, what is no number equals nothing."""
    stripped = text.strip()
    if not stripped:
        return 0
    return float(stripped) if _NUMBER.fullmatch(stripped) else math.nan


def _equal(actual: Any, expected: Any) -> bool:
    # After the conversion both are of one type, or `actual` is a list, an object, null or missing.
    if isinstance(actual, str | int | float):
        return bool(actual == expected)
    return actual is None and expected is None


def _ordered(compare: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    """Only texts, numbers and booleans are larger or smaller than others. (ruling: condition-values)"""
    return lambda actual, expected: isinstance(actual, str | int | float) and compare(actual, expected)


def _contains(actual: Any, expected: Any) -> bool:
    if isinstance(actual, str):
        return expected in actual
    if isinstance(actual, list):
        return any(element == expected and type(element) is type(expected) for element in actual)
    raise TypeError("neither a text nor a list is there")


def _never(_: Any, __: Any) -> bool:
    """The other operators of the document can be stored, and never hold."""
    return False


_OPERATORS: Mapping[str, Callable[[Any, Any], bool]] = {
    "EQUAL": _equal,
    "NOT_EQUAL": lambda actual, expected: not _equal(actual, expected),
    "LARGER": _ordered(lambda actual, expected: actual > expected),
    "SMALLER": _ordered(lambda actual, expected: actual < expected),
    "LARGER_EQUAL": _ordered(lambda actual, expected: actual >= expected),
    "SMALLER_EQUAL": _ordered(lambda actual, expected: actual <= expected),
    "IN": _contains,
    "NOT_IN": lambda actual, expected: not _contains(actual, expected),
    "IS_DEFINED": lambda actual, _: actual is not MISSING,
}


def _text(value: Any, nothing: str = "") -> str:
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case float() if math.isnan(value):
            return "NaN"
        case float() if value.is_integer():
            return str(int(value))
        case None:
            return nothing
        case list():
            return orjson.dumps(value).decode()
        case Mapping():
            return "[object Object]"
    return "" if value is MISSING else str(value)
