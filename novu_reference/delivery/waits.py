"""How long a delay or a digest waits: pure computing with times, in UTC. (facts 5.1)"""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from dateutil import rrule
from dateutil.relativedelta import relativedelta

from novu_reference.clock import read_time

_UNITS = ("seconds", "minutes", "hours", "days", "weeks", "months")
_FREQUENCIES: dict[Any, Any] = {
    "seconds": rrule.SECONDLY,
    "minutes": rrule.MINUTELY,
    "hours": rrule.HOURLY,
    "days": rrule.DAILY,
    "weeks": rrule.WEEKLY,
    "months": rrule.MONTHLY,
}
_DAYS = dict(zip((name.lower() for name in calendar.day_name), rrule.weekdays, strict=True))
_ORDINALS = {"1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "last": -1}
_GROUPS = {"weekday": rrule.weekdays[:5], "weekend": rrule.weekdays[5:]}
_TIME_OF_DAY = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?")


class Misconfigured(ValueError):
    """The metadata of the step, or what the trigger brought for it, does not say how long to wait."""


def due(
    metadata: Mapping[str, Any], payload: Mapping[str, Any], overrides: Mapping[str, Any], now: datetime
) -> datetime:
    """When the wait that starts now is over. A step without a type does not wait.

    Raises Misconfigured. (rulings: wait-units, schedule-month-days, timed-digest-search)
    """
    try:
        match metadata.get("type"):
            case "scheduled":
                return _scheduled(metadata, payload, now)
            case "timed":
                return _next_occurrence(metadata, now)
            case "regular" | "backoff":
                amount, unit = _overridden(overrides) or (metadata.get("amount"), metadata.get("unit"))
                return after(now, amount, unit)
        return now
    except Misconfigured:
        raise
    except (OverflowError, ValueError) as error:
        raise Misconfigured(str(error)) from error


def after(moment: datetime, amount: Any, unit: Any) -> datetime:
    """`moment` and so many units. Raises Misconfigured when that is no length of time."""
    return moment + _span(amount, unit)


def before(moment: datetime, amount: Any, unit: Any) -> datetime:
    """`moment` less so many units. Raises Misconfigured when that is no length of time."""
    try:
        return moment - _span(amount, unit)
    except OverflowError as error:
        raise Misconfigured(str(error)) from error


def _span(amount: Any, unit: Any) -> timedelta | relativedelta:
    if unit not in _UNITS:
        raise Misconfigured(f"unit has to be one of {', '.join(_UNITS)}, not {unit}")
    if isinstance(amount, bool) or not isinstance(amount, int | float) or amount < 0:
        raise Misconfigured(f"amount has to be a number from 0, not {amount}")
    if unit != "months":
        return timedelta(**{unit: amount})
    if amount != int(amount):
        raise Misconfigured(f"amount has to be a whole number of months, not {amount}")
    return relativedelta(months=int(amount))


def _overridden(overrides: Mapping[str, Any]) -> tuple[Any, Any] | None:
    """What `overrides.delay` says; None where it is not complete, which is as if it were not there."""
    delay = overrides.get("delay")
    if not isinstance(delay, Mapping):
        return None
    amount, unit = delay.get("amount"), delay.get("unit")
    is_number = isinstance(amount, int | float) and not isinstance(amount, bool)
    return (amount, unit) if is_number and unit in _UNITS else None


def _scheduled(metadata: Mapping[str, Any], payload: Mapping[str, Any], now: datetime) -> datetime:
    path = metadata.get("delayPath")
    if not path:
        raise Misconfigured("delayPath is missing")
    moment = read_time(str(payload.get(path)))
    if moment < now:
        raise Misconfigured(f"the time at {path} has to be in the future")
    return moment


def _next_occurrence(metadata: Mapping[str, Any], now: datetime) -> datetime:
    """The first time after now that the schedule names."""
    unit, amount = metadata.get("unit"), metadata.get("amount")
    if unit not in _FREQUENCIES:
        raise Misconfigured(f"unit has to be one of {', '.join(_FREQUENCIES)}, not {unit}")
    if isinstance(amount, bool) or not isinstance(amount, int | float) or amount < 1 or amount != int(amount):
        raise Misconfigured(f"amount has to be a whole number from 1, not {amount}")
    timed = metadata.get("timed") or {}
    start = now.replace(tzinfo=None)
    rule = rrule.rrule(
        _FREQUENCIES[unit],
        dtstart=start,
        interval=int(amount),
        **_time_of_day(unit, timed),
        **_days(unit, timed),
    )
    found: datetime | None = rule.after(start)
    if found is None:
        raise Misconfigured("timed names no time that ever comes")
    return found.replace(tzinfo=UTC)


def _time_of_day(unit: Any, timed: Mapping[str, Any]) -> dict[str, Any]:
    given = timed.get("atTime")
    if not given and unit in ("seconds", "minutes", "hours"):
        return {}
    parts = _TIME_OF_DAY.fullmatch(str(given))
    if parts is None:
        raise Misconfigured(f"timed.atTime has to be a time of the day such as 9:00, not {given}")
    hour, minute, second = (int(part or 0) for part in parts.groups())
    return {"byhour": hour, "byminute": minute, "bysecond": second}


def _days(unit: Any, timed: Mapping[str, Any]) -> dict[str, Any]:
    if unit == "months" and timed.get("monthlyType") == "on":
        return _nth_day(timed)
    week_days, month_days = timed.get("weekDays") or [], timed.get("monthDays") or []
    if unit == "weeks" and not week_days:
        raise Misconfigured("timed.weekDays is missing")
    if unit == "months" and not month_days:
        raise Misconfigured("timed.monthDays is missing")
    if not all(day in _DAYS for day in week_days):
        raise Misconfigured(f"timed.weekDays has to hold some of {', '.join(_DAYS)}, not {week_days}")
    if not all(isinstance(day, int) and 1 <= day <= 31 for day in month_days):
        raise Misconfigured(f"timed.monthDays has to hold days from 1 to 31, not {month_days}")
    return {"byweekday": [_DAYS[day] for day in week_days] or None, "bymonthday": month_days or None}


def _nth_day(timed: Mapping[str, Any]) -> dict[str, Any]:
    number, kind = _ORDINALS.get(str(timed.get("ordinal"))), timed.get("ordinalValue")
    if number is None:
        raise Misconfigured(f"timed.ordinal has to be one of {', '.join(_ORDINALS)}, not {timed.get('ordinal')}")
    if kind == "day":
        return {"bymonthday": number}
    if kind in _GROUPS:
        return {"byweekday": _GROUPS[kind], "bysetpos": number}
    if kind in _DAYS:
        return {"byweekday": _DAYS[kind], "bysetpos": number}
    known = ", ".join(["day", *_GROUPS, *_DAYS])
    raise Misconfigured(f"timed.ordinalValue has to be one of {known}, not {kind}")
