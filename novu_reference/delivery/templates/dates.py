"""Dates in texts, as JavaScript reads them; a time without a zone is UTC."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from novu_reference.delivery.templates.values import text

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_MONTH_NAME = rf"(?P<name>{'|'.join(_MONTHS)})[a-z]*\.?"
_WEEKDAY = r"(?:(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*,?\s+)?"
_TIME = (
    r"(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:\.(?P<fraction>[0-9]+))?)?"
    r"(?:\s*(?P<half>[ap]m)\b)?"
)
_ZONE = r"(?:\s*(?:z|utc|gmt)?(?P<offset>[+-][0-9]{2}:?[0-9]{2})|\s*(?:z|utc|gmt))?(?:\s*\([^()]*\))?"
_DAYS = (
    # 2020, 2020-06, 2020-06-30, 2020/6/30
    r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?",
    r"(?P<year>[0-9]{4})[-/](?P<month>[0-9]{1,2})[-/](?P<day>[0-9]{1,2})",
    # 6/30/2020
    r"(?P<month>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})[-/.](?P<year>[0-9]{4})",
    # Tue, 30 Jun 2020 and Tue Jun 30 2020
    rf"{_WEEKDAY}(?P<day>[0-9]{{1,2}})[ -]{_MONTH_NAME}[ -](?P<year>[0-9]{{4}})",
    rf"{_WEEKDAY}{_MONTH_NAME}\s+(?P<day>[0-9]{{1,2}}),?\s+(?P<year>[0-9]{{4}})",
)
_LONGEST = 100


def moment(value: Any) -> datetime | None:
    """The time that `new Date(value)` would be, in UTC; None if its text is no date or outside of the years 1 to 9999.

    Forms: ISO 8601, `6/30/2020`, `June 30, 2020`, `30 Jun 2020`, what JavaScript itself prints; others that an engine
    may guess at are none. A number is milliseconds, but only if its digits are a date, such as 2020. (facts 8)
    """
    read = _read(text(value))
    if read is None or isinstance(value, bool) or not isinstance(value, int | float):
        return read
    return _EPOCH + timedelta(milliseconds=int(value))


@cache
def _forms() -> list[re.Pattern[str]]:
    """Compiled when the first date is read, for the start of the server not to wait for it."""
    return [re.compile(rf"\s*{day}(?:(?:t|,?\s+){_TIME}{_ZONE}|z)?\s*", re.IGNORECASE | re.ASCII) for day in _DAYS]


def _read(said: str) -> datetime | None:
    if len(said) > _LONGEST:
        return None
    for form in _forms():
        if match := form.fullmatch(said):
            return _moment_of(match.groupdict())
    return None


def _moment_of(parts: dict[str, str | None]) -> datetime | None:
    month = _MONTHS.index(name.lower()) + 1 if (name := parts.get("name")) else int(parts["month"] or 1)
    day, hour = int(parts.get("day") or 1), int(parts["hour"] or 0)
    minute, second = int(parts["minute"] or 0), int(parts["second"] or 0)
    milliseconds = int((parts["fraction"] or "0")[:3].ljust(3, "0"))
    if half := parts["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.lower() == "pm" else 0)
    whole_day = hour == 24 and not (minute or second or milliseconds)
    if not (1 <= day <= 31 and (hour < 24 or whole_day) and minute < 60 and second < 60):
        return None
    try:
        # The days past the end of a short month are those of the next.
        start = datetime(int(parts["year"] or 0), month, 1, tzinfo=UTC)
        time = timedelta(days=day - 1, hours=hour, minutes=minute, seconds=second, milliseconds=milliseconds)
        return start + time - _offset(parts["offset"])
    except (ValueError, OverflowError):
        return None


def _offset(said: str | None) -> timedelta:
    if said is None:
        return timedelta()
    size = timedelta(hours=int(said[1:3]), minutes=int(said[-2:]))
    return -size if said[0] == "-" else size
