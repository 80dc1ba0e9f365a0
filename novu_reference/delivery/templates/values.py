"""What JavaScript makes of the values of a context: JSON values, and `undefined`.

Only members of objects, elements, and lengths can be reached; nothing of Python is.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from enum import Enum
from typing import Any, Final

from novu_reference.delivery.templates.bounds import MAX_DEPTH
from novu_reference.delivery.templates.errors import Fault

WHITESPACE: Final = (
    "\t\n\v\f\r \xa0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u2028\u2029\u202f\u205f\u3000\ufeff"
)


class Undefined(Enum):
    """The type of UNDEFINED, which has one value."""

    UNDEFINED = "undefined"


UNDEFINED: Final = Undefined.UNDEFINED

_LARGEST_INDEX = 2**32 - 2
_EXACT = 2**53
_INDEX = re.compile(r"0|[1-9][0-9]{0,9}")
_DECIMAL = re.compile(r"[+-]?(?:Infinity|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)")
_WITH_BASE = re.compile(r"0(?:[xX][0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)")
_MOST_DIGITS = 21
_LEAST_EXPONENT = -6


class _CodeUnits:
    """A text as JavaScript counts it."""

    def __init__(self, value: str) -> None:
        self._data = value.encode("utf-16-le", "surrogatepass")

    def __len__(self) -> int:
        return len(self._data) // 2

    def __getitem__(self, index: int) -> str:
        return self._data[2 * index : 2 * index + 2].decode("utf-16-le", "surrogatepass")


def is_missing(value: Any) -> bool:
    """It is null or undefined."""
    return value is None or value is UNDEFINED


def is_object(value: Any) -> bool:
    """It is an object or a list: what JavaScript compares by identity."""
    return not (value is UNDEFINED or isinstance(value, str | int | float | None))


def is_truthy(value: Any) -> bool:
    """Objects and lists are, even when empty."""
    if value is UNDEFINED:
        return False
    if isinstance(value, float) and math.isnan(value):
        return False
    return is_object(value) or bool(value)


def is_empty(value: Any) -> bool:
    """What Handlebars takes for nothing: what is falsy, but not 0, and the empty list."""
    if isinstance(value, list):
        return not value
    return not is_truthy(value) and not (_is_number(value) and value == 0)


def property_of(value: Any, key: str) -> Any:
    """What the value has itself under `key`; UNDEFINED if nothing."""
    if isinstance(value, dict):
        return value.get(key, UNDEFINED)
    if not isinstance(value, list | str):
        return UNDEFINED
    units: list[Any] | _CodeUnits = value if isinstance(value, list) else _CodeUnits(value)
    if key == "length":
        return len(units)
    index = int(key) if _INDEX.fullmatch(key) else len(units)
    return units[index] if index < len(units) else UNDEFINED


def keys_of(value: dict[str, Any]) -> list[str]:
    """The keys as JavaScript orders them: indexes first, by size."""
    indexes = {key for key in value if _INDEX.fullmatch(key) and int(key) <= _LARGEST_INDEX}
    return [*sorted(indexes, key=int), *(key for key in value if key not in indexes)]


def text(value: Any, depth: int = 0) -> str:
    """`String(value)`, with nothing for null and undefined in lists. Raises Fault for lists too deep inside lists."""
    match value:
        case str():
            return value
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return number_text(value)
        case Undefined():
            return "undefined"
        case list():
            _check_depth(depth)
            return ",".join("" if is_missing(element) else text(element, depth + 1) for element in value)
    return "[object Object]"


def number_text(value: float) -> str:
    """A number as JavaScript writes it."""
    if isinstance(value, int) and abs(value) <= _EXACT:
        return str(value)
    value = _double(value)
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else ("Infinity" if value > 0 else "-Infinity")
    if value == 0:
        return "0"
    sign = "-" if value < 0 else ""
    mantissa, _, exponent = repr(abs(value)).partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    # Where the point stands, counted from the first digit.
    point = len(whole) + int(exponent or 0) - (len(whole + fraction) - len(digits))
    digits = digits.rstrip("0")
    if _LEAST_EXPONENT < point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    if 0 < point <= _MOST_DIGITS:
        after = digits[point:]
        return f"{sign}{digits[:point].ljust(point, '0')}{f'.{after}' if after else ''}"
    after = digits[1:]
    return f"{sign}{digits[0]}{f'.{after}' if after else ''}e{point - 1:+d}"


def json_text(value: Any, depth: int = 0) -> str:
    """`JSON.stringify(value)` of something defined. Raises Fault for what is nested too deep."""
    match value:
        case str():
            return json.dumps(value, ensure_ascii=False)
        case list():
            _check_depth(depth)
            return f"[{','.join('null' if e is UNDEFINED else json_text(e, depth + 1) for e in value)}]"
        case dict():
            _check_depth(depth)
            members = ((key, value[key]) for key in keys_of(value))
            return f"{{{','.join(_members(members, depth))}}}"
        case float() if not math.isfinite(value):
            return "null"
        case None | bool() | int() | float():
            return text(value)
    return "{}"


def to_number(value: Any) -> float:
    """`Number(value)`, for what is no object; what is none is NaN."""
    match value:
        case None:
            return 0.0
        case bool() | int() | float():
            return _double(value)
        case str():
            return _parsed(value.strip(WHITESPACE))
    return math.nan


def leading_number(value: str) -> float:
    """`parseFloat(value)`: the number that a text starts with, NaN if with none."""
    match = _DECIMAL.match(value.lstrip(WHITESPACE))
    return float(match[0]) if match else math.nan


def identity(value: Any) -> tuple[str, Any]:
    """What two values share exactly if they are `===`."""
    match value:
        case bool() | str() | None | Undefined():
            return type(value).__name__, value
        case int() | float():
            return "number", _double(value)
    return "object", id(value)


def loosely_equal(left: Any, right: Any) -> bool:
    """`left == right`, for what is no object."""
    if is_missing(left) or is_missing(right):
        return is_missing(left) and is_missing(right)
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    return to_number(left) == to_number(right)


def is_less(left: Any, right: Any) -> bool | None:
    """`left < right`, for what is no object; None if they cannot be compared: neither `<` nor `>=` holds."""
    if isinstance(left, str) and isinstance(right, str):
        return code_units_key(left) < code_units_key(right)
    first, second = to_number(left), to_number(right)
    return None if math.isnan(first) or math.isnan(second) else first < second


def code_units_key(value: str) -> bytes:
    """Sorts texts by their UTF-16 code units."""
    return value.encode("utf-16-be", "surrogatepass")


def well_formed(value: str) -> str:
    """The text with U+FFFD for halves of characters, which taking texts apart can leave."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


def _members(members: Iterable[tuple[str, Any]], depth: int) -> list[str]:
    return [
        f"{json.dumps(key, ensure_ascii=False)}:{json_text(value, depth + 1)}"
        for key, value in members
        if value is not UNDEFINED
    ]


def _parsed(value: str) -> float:
    if not value:
        return 0.0
    if _WITH_BASE.fullmatch(value):
        return _double(int(value, 0))
    return float(value) if _DECIMAL.fullmatch(value) else math.nan


def _double(value: float) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.copysign(math.inf, value)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _check_depth(depth: int) -> None:
    if depth >= MAX_DEPTH:
        raise Fault(f"a value has more than {MAX_DEPTH} lists and objects inside one another")
