"""Helpers by name: those of Handlebars, and those that Novu registers. (facts 8)

As in JavaScript, a helper gets what was written, then its options, so that one that is given too little takes the
options for a value. Each raises Fault where the original throws.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cmp_to_key
from typing import Any, Protocol

from novu_reference.delivery.templates.bounds import Work
from novu_reference.delivery.templates.date_format import formatted
from novu_reference.delivery.templates.dates import moment
from novu_reference.delivery.templates.errors import Fault
from novu_reference.delivery.templates.values import (
    UNDEFINED,
    code_units_key,
    identity,
    is_empty,
    is_less,
    is_missing,
    is_object,
    is_truthy,
    json_text,
    keys_of,
    leading_number,
    loosely_equal,
    number_text,
    property_of,
    text,
    to_number,
)

# What `eq`, `gt` and their like show their content with: Novu hands on no context, so names in it are not found.
NO_CONTEXT: dict[str, Any] = {}

_LONGEST_SEPARATOR = 20
_MOST_DECIMALS = 100
# From here on `toFixed` gives up on fixed digits.
_TOO_LARGE = 1e21


class Content(Protocol):
    """The content of a block, to be shown with a context."""

    def __call__(
        self, context: Any, data: dict[str, Any] | None = None, parameters: tuple[Any, ...] | None = None
    ) -> str: ...


@dataclass(frozen=True, slots=True)
class Options:
    """What a helper is told beside its arguments; `content` and `inverse` are None outside of a block."""

    data: dict[str, Any]
    hash: dict[str, Any] = field(default_factory=dict)
    content: Content | None = None
    inverse: Content | None = None


@dataclass(frozen=True, slots=True)
class Here:
    """Where a helper is called: the context, and what the rendering has done so far."""

    context: Any
    work: Work

    def primitive(self, value: Any) -> Any:
        """The value as comparisons take it."""
        return self.text(value) if is_object(value) else value

    def text(self, value: Any) -> str:
        """The value as text."""
        made = text(value)
        self.work.characters(made)
        return made


Helper = Callable[..., Any]


def section(here: Here, value: Any, options: Options) -> Any:
    """`{{#name}}…{{/name}}` where no helper has the name."""
    content, inverse = _block(options)
    if value is True:
        return content(here.context)
    if value is False or is_missing(value) or value == []:
        return inverse(here.context)
    return _each(here, value, options) if isinstance(value, list) else content(value, parameters=())


def _block(options: Any) -> tuple[Content, Content]:
    """What the block of a helper shows; there is none if `options` are in truth an argument, or missing."""
    if not isinstance(options, Options) or options.content is None or options.inverse is None:
        raise Fault("this helper stands at the head of a block, with just its arguments")
    return options.content, options.inverse


# Of Handlebars


def _if(here: Here, *arguments: Any) -> Any:
    value, options = _only_argument(arguments)
    content, inverse = _block(options)
    return content(here.context) if _holds(value, options) else inverse(here.context)


def _unless(here: Here, *arguments: Any) -> Any:
    value, options = _only_argument(arguments)
    content, inverse = _block(options)
    return inverse(here.context) if _holds(value, options) else content(here.context)


def _holds(value: Any, options: Options) -> bool:
    return (is_truthy(value) or is_truthy(options.hash.get("includeZero"))) and not is_empty(value)


def _each(here: Here, value: Any = UNDEFINED, options: Any = UNDEFINED, *_: Any) -> str:
    content, inverse = _block(options)
    entries = list(_entries(value))
    if not entries:
        return inverse(here.context)
    frame = {**options.data, "_parent": options.data}
    shown = []
    for index, (key, element) in enumerate(entries):
        frame |= {"key": key, "index": index, "first": index == 0, "last": index == len(entries) - 1}
        shown.append(content(element, frame, (element, key)))
    return "".join(shown)


def _entries(value: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(value, list):
        yield from enumerate(value)
    elif isinstance(value, dict):
        yield from ((key, value[key]) for key in keys_of(value))


def _with(here: Here, *arguments: Any) -> str:
    value, options = _only_argument(arguments)
    content, inverse = _block(options)
    return inverse(here.context) if is_empty(value) else content(value, parameters=(value,))


def _only_argument(arguments: tuple[Any, ...]) -> tuple[Any, Any]:
    if len(arguments) != 2:
        raise Fault("this helper takes exactly one argument")
    return arguments[0], arguments[1]


def _lookup(here: Here, value: Any = UNDEFINED, key: Any = UNDEFINED, options: Any = UNDEFINED, *_: Any) -> Any:
    if not is_truthy(value):
        return value
    if not isinstance(options, Options):
        raise Fault("lookup takes a value and a key")
    return property_of(value, here.text(key))


def _log(_: Here, *__: Any) -> Any:
    return UNDEFINED


def _uncallable(_: Here, *__: Any) -> Any:
    raise Fault("Handlebars keeps this name to itself")


# Of Novu: comparisons


def _equals(here: Here, left: Any = UNDEFINED, right: Any = UNDEFINED, options: Any = UNDEFINED, *_: Any) -> str:
    content, inverse = _block(options)
    if is_object(left) and is_object(right):
        equal = left is right
    else:
        equal = loosely_equal(here.primitive(left), here.primitive(right))
    return content(here.context) if equal else inverse(here.context)


def _comparison(holds: Callable[[Here, Any, Any], bool]) -> Helper:
    def helper(here: Here, left: Any = UNDEFINED, right: Any = UNDEFINED, options: Any = UNDEFINED, *_: Any) -> Any:
        outcome = holds(here, left, right)
        if is_missing(options):
            raise Fault("a comparison takes two values")
        if not isinstance(options, Options) or options.content is None or options.inverse is None:
            return outcome
        return options.content(NO_CONTEXT) if outcome else options.inverse(NO_CONTEXT)

    return helper


def _less(here: Here, left: Any, right: Any) -> bool | None:
    return is_less(here.primitive(left), here.primitive(right))


# Of Novu: texts and numbers


def _titlecase(_: Here, value: Any = UNDEFINED, *__: Any) -> Any:
    return value if is_missing(value) else " ".join(_titled(word) for word in _text_only(value).split(" "))


def _titled(word: str) -> str:
    # What takes two code units is no letter that can be changed alone.
    first = word[:1].upper() if word[:1] <= "\uffff" else word[:1]
    return first + word[1:].lower()


def _uppercase(_: Here, value: Any = UNDEFINED, *__: Any) -> Any:
    return UNDEFINED if is_missing(value) else _text_only(value).upper()


def _lowercase(_: Here, value: Any = UNDEFINED, *__: Any) -> Any:
    return UNDEFINED if is_missing(value) else _text_only(value).lower()


def _text_only(value: Any) -> str:
    if not isinstance(value, str):
        raise Fault("this helper takes a text")
    return value


def _pluralize(_: Here, number: Any = UNDEFINED, one: Any = UNDEFINED, many: Any = UNDEFINED, *__: Any) -> Any:
    return one if identity(number) == identity(1) else many


def _date_format(here: Here, date: Any = UNDEFINED, pattern: Any = UNDEFINED, *_: Any) -> Any:
    time = moment(here.primitive(date)) if is_truthy(date) and is_truthy(pattern) else None
    return date if time is None else formatted(time, here.text(pattern))


def _number_format(here: Here, number: Any = UNDEFINED, options: Any = UNDEFINED, *_: Any) -> Any:
    amount = here.primitive(number)
    if math.isnan(to_number(amount)):
        return number
    if not isinstance(options, Options):
        raise Fault("numberFormat takes one number")
    decimals = _either(options.hash.get("decimalLength"), 2)
    thousands = here.text(_either(options.hash.get("thousandsSep"), ","))
    point = here.text(_either(options.hash.get("decimalSep"), "."))
    if max(len(thousands), len(point)) > _LONGEST_SEPARATOR:
        raise Fault(f"a separator of numberFormat has more than {_LONGEST_SEPARATOR} characters")
    wanted = to_number(here.primitive(decimals))
    fixed = _fixed(leading_number(text(amount)), _int32(wanted))
    grouped = r"[0-9](?=([0-9]{3})+" + (r"[^0-9])" if wanted > 0 else r"\Z)")
    return re.sub(grouped, lambda digit: digit[0] + thousands, fixed.replace(".", point, 1))


def _either(value: Any, default: Any) -> Any:
    return value if value is not None and is_truthy(value) else default


def _int32(value: float) -> int:
    """`~~value`."""
    return (int(value) + 2**31) % 2**32 - 2**31 if math.isfinite(value) else 0


def _fixed(value: float, decimals: int) -> str:
    """`value.toFixed(decimals)`, none of them if negative."""
    if decimals > _MOST_DECIMALS:
        raise Fault(f"numberFormat has at most {_MOST_DECIMALS} decimals")
    if not abs(value) < _TOO_LARGE:
        return number_text(value)
    decimals = max(0, decimals)
    above, below = abs(value).as_integer_ratio()
    digits = str((2 * above * 10**decimals + below) // (2 * below)).rjust(decimals + 1, "0")
    whole = len(digits) - decimals
    return f"{'-' * (value < 0)}{digits[:whole]}{'.' * (decimals > 0)}{digits[whole:]}"


def _json(_: Here, value: Any = UNDEFINED, *__: Any) -> Any:
    return UNDEFINED if value is UNDEFINED else json_text(value)


# Of Novu: lists


def _group_by(here: Here, elements: Any = UNDEFINED, key: Any = UNDEFINED, *_: Any) -> list[Any]:
    if not isinstance(elements, list):
        return []
    groups: dict[str, list[Any]] = {}
    for element, found in zip(elements, _members(here, elements, key), strict=True):
        if is_truthy(found):
            groups.setdefault(here.text(found), []).append(element)
    return [{"key": found, "items": groups[found]} for found in keys_of(groups)]


def _unique(here: Here, elements: Any = UNDEFINED, key: Any = UNDEFINED, *_: Any) -> Any:
    if not isinstance(elements, list):
        return ""
    found: dict[Any, Any] = {}
    for member in _members(here, elements, key):
        value = member if is_truthy(member) else UNDEFINED
        found.setdefault(identity(value), value)
    return list(found.values())


def _sort_by(here: Here, elements: Any = UNDEFINED, key: Any = UNDEFINED, *_: Any) -> Any:
    """Novu sorts the list of the context itself; here that stays as it is."""
    if not isinstance(elements, list):
        return ""
    here.work.elements(elements)
    defined = [element for element in elements if element is not UNDEFINED]
    rest = [UNDEFINED] * (len(elements) - len(defined))
    if not is_truthy(key):
        texts = [code_units_key(here.text(element)) for element in defined]
        return [defined[at] for at in sorted(range(len(defined)), key=texts.__getitem__)] + rest
    found = [here.primitive(member) for member in _members(here, defined, key)]

    def order(left: int, right: int) -> int:
        return -1 if is_less(found[left], found[right]) else 1 if is_less(found[right], found[left]) else 0

    return [defined[at] for at in sorted(range(len(defined)), key=cmp_to_key(order))] + rest


def _members(here: Here, elements: list[Any], key: Any) -> list[Any]:
    """What each element has under the key."""
    here.work.elements(elements)
    name = here.text(key)
    if any(is_missing(element) for element in elements):
        raise Fault("an element of the list is null, so it has no members")
    return [property_of(element, name) for element in elements]


# Names that Handlebars takes for its own wherever the path of a call starts with them.
BUILT_IN = frozenset(("if", "unless", "each", "with", "lookup", "log", "helperMissing", "blockHelperMissing"))

HELPERS: dict[str, Helper] = {
    "if": _if,
    "unless": _unless,
    "each": _each,
    "with": _with,
    "lookup": _lookup,
    "log": _log,
    "equals": _equals,
    "eq": _comparison(lambda _, left, right: identity(left) == identity(right)),
    "ne": _comparison(lambda _, left, right: identity(left) != identity(right)),
    "gt": _comparison(lambda here, left, right: _less(here, right, left) is True),
    "gte": _comparison(lambda here, left, right: _less(here, left, right) is False),
    "lt": _comparison(lambda here, left, right: _less(here, left, right) is True),
    "lte": _comparison(lambda here, left, right: _less(here, right, left) is False),
    "titlecase": _titlecase,
    "uppercase": _uppercase,
    "lowercase": _lowercase,
    "pluralize": _pluralize,
    "dateFormat": _date_format,
    "numberFormat": _number_format,
    "groupBy": _group_by,
    "unique": _unique,
    "sortBy": _sort_by,
    "json": _json,
    **dict.fromkeys(("helperMissing", "blockHelperMissing"), _uncallable),
}
