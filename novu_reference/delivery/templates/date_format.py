"""Patterns such as `MMMM do, yyyy`: the tokens of `format` of date-fns 2, in English and UTC."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from novu_reference.delivery.templates.errors import Fault

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_WEEKDAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_LONG_DATES = {1: "MM/dd/yyyy", 2: "MMM d, y", 3: "MMMM do, y", 4: "EEEE, MMMM do, y"}
_LONG_TIMES = {1: "h:mm a", 2: "h:mm:ss a", 3: "h:mm:ss a z", 4: "h:mm:ss a zzzz"}
_LONG_BOTH = {1: ", ", 2: ", ", 3: " 'at' ", 4: " 'at' "}
# Easily taken for others, so date-fns refuses them.
_PROTECTED = {"YYYY": "yyyy", "YY": "yy", "D": "d", "DD": "dd"}
_LONGEST = 1000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_LONG = re.compile(r"P+p+|P+|p+|''|'(?:''|[^'])+(?:'|\Z)|.", re.ASCII)
_TOKEN = re.compile(r"[yYQqMLwIdDecihHKkms]o|(\w)\1*|''|'(?:''|[^'])+(?:'|\Z)|.", re.ASCII)


def formatted(moment: datetime, pattern: str) -> str:
    """A time in UTC, as the pattern has it; `''` and `'…'` are plain text.

    Raises Fault for a letter that means nothing, one that date-fns protects, or a pattern out of all proportion.
    """
    if not 0 < len(pattern) <= _LONGEST:
        raise Fault(f"a date pattern has 1 to {_LONGEST} characters")
    tokens = _TOKEN.finditer("".join(_expanded(match[0]) for match in _LONG.finditer(pattern)))
    try:
        return "".join(_written(moment, match[0]) for match in tokens)
    except (ValueError, OverflowError) as error:
        raise Fault("the date is too near the first or last year for its week to be named") from error


def _expanded(token: str) -> str:
    """`P` and `p` as the patterns they stand for."""
    if token[0] not in "Pp":
        return token
    dates, times = token.count("P"), token.count("p")
    date, time = _LONG_DATES.get(dates, _LONG_DATES[4]), _LONG_TIMES.get(times, _LONG_TIMES[4])
    if not dates:
        return time
    return f"{date}{_LONG_BOTH.get(dates, _LONG_BOTH[4])}{time}" if times else date


def _written(moment: datetime, token: str) -> str:
    if token == "''":
        return "'"
    if token[0] == "'":
        return token[1:].removesuffix("'").replace("''", "'")
    letter = token[0]
    if token in _PROTECTED:
        raise Fault(f"the date pattern has {token}: use {_PROTECTED[token]}")
    if letter in _NUMBERS and (len(token) <= 2 or letter not in _NAMES):
        number = _NUMBERS.get(token, _NUMBERS[letter])(moment)
        return _ordinal(number) if token[1:] == "o" else _padded(number, len(token))
    if letter in _NAMES:
        return _NAMES[letter](moment, len(token))
    if letter.isascii() and letter.isalpha():
        raise Fault(f"the date pattern has {letter}, which means nothing: quote it as '{letter}'")
    return token


def _ordinal(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _padded(number: int, digits: int) -> str:
    return f"{'-' * (number < 0)}{abs(number):0{digits}d}"


def _weekday(moment: datetime) -> int:
    """Sunday is 0."""
    return moment.isoweekday() % 7


def _quarter(moment: datetime) -> int:
    return (moment.month + 2) // 3


def _first_week(moment: datetime, year: int) -> datetime:
    """The Sunday that starts the week of 1 January."""
    start = moment.replace(year=year, month=1, day=1, hour=0, minute=0, second=0, microsecond=0)
    return start - timedelta(days=_weekday(start))


def _week_year(moment: datetime) -> int:
    return moment.year + (moment >= _first_week(moment, moment.year + 1))


def _week(moment: datetime) -> int:
    return (moment - _first_week(moment, _week_year(moment))).days // 7 + 1


def _year(moment: datetime) -> int:
    return moment.year


# A letter, or two, or one with `o`: a number. More of them too, where there is no name.
_NUMBERS: dict[str, Callable[[datetime], int]] = {
    "y": _year,
    "yy": lambda moment: moment.year % 100,
    "Y": _week_year,
    "R": lambda moment: moment.isocalendar().year,
    "u": _year,
    "Q": _quarter,
    "q": _quarter,
    "M": lambda moment: moment.month,
    "L": lambda moment: moment.month,
    "w": _week,
    "I": lambda moment: moment.isocalendar().week,
    "d": lambda moment: moment.day,
    "D": lambda moment: moment.timetuple().tm_yday,
    "e": lambda moment: _weekday(moment) + 1,
    "c": lambda moment: _weekday(moment) + 1,
    "i": lambda moment: moment.isoweekday(),
    "h": lambda moment: moment.hour % 12 or 12,
    "H": lambda moment: moment.hour,
    "K": lambda moment: moment.hour % 12,
    "k": lambda moment: moment.hour or 24,
    "m": lambda moment: moment.minute,
    "s": lambda moment: moment.second,
    "t": lambda moment: (moment - _EPOCH) // timedelta(seconds=1),
    "T": lambda moment: (moment - _EPOCH) // timedelta(milliseconds=1),
}


def _era_name(_: datetime, size: int) -> str:
    return "A" if size == 5 else "AD" if size <= 3 else "Anno Domini"


def _quarter_name(moment: datetime, size: int) -> str:
    quarter = _quarter(moment)
    return f"Q{quarter}" if size == 3 else str(quarter) if size == 5 else f"{_ordinal(quarter)} quarter"


def _month_name(moment: datetime, size: int) -> str:
    name = _MONTHS[moment.month - 1]
    return name[:3] if size == 3 else name[:1] if size == 5 else name


def _weekday_name(moment: datetime, size: int) -> str:
    name = _WEEKDAYS[_weekday(moment)]
    return name[: {5: 1, 6: 2}.get(size, 3)] if size <= 3 or size in (5, 6) else name


def _half(moment: datetime, size: int) -> str:
    letter = "a" if moment.hour < 12 else "p"
    return {1: f"{letter}m".upper(), 2: f"{letter}m".upper(), 3: f"{letter}m", 5: letter}.get(size, f"{letter}.m.")


def _half_or_noon(moment: datetime, size: int) -> str:
    if moment.hour not in (0, 12):
        return _half(moment, size)
    name = "noon" if moment.hour else "midnight"
    return {"noon": "n", "midnight": "mi"}[name] if size == 5 else name


def _part_of_day(moment: datetime, _: int) -> str:
    for start, name in ((17, "in the evening"), (12, "in the afternoon"), (4, "in the morning")):
        if moment.hour >= start:
            return name
    return "at night"


def _fraction(moment: datetime, size: int) -> str:
    return f"{moment.microsecond // 1000:03d}"[:size].ljust(size, "0")


def _zone(_: datetime, size: int) -> str:
    return {1: "+00", 2: "+0000", 4: "+0000"}.get(size, "+00:00")


def _zone_name(_: datetime, size: int) -> str:
    return "GMT+0" if size <= 3 else "GMT+00:00"


_NAMES: dict[str, Callable[[datetime, int], str]] = {
    "G": _era_name,
    "Q": _quarter_name,
    "q": _quarter_name,
    "M": _month_name,
    "L": _month_name,
    "E": _weekday_name,
    "e": _weekday_name,
    "c": _weekday_name,
    "i": _weekday_name,
    "a": _half,
    "b": _half_or_noon,
    "B": _part_of_day,
    "S": _fraction,
    "X": lambda *_: "Z",
    "x": _zone,
    "O": _zone_name,
    "z": _zone_name,
}
