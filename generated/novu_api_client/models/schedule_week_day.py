# Made by `make generate` from spec/; do not edit.
from typing import Literal

ScheduleWeekDay = Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"]

SCHEDULE_WEEK_DAY_VALUES: set[ScheduleWeekDay] = {
    "friday",
    "monday",
    "saturday",
    "sunday",
    "thursday",
    "tuesday",
    "wednesday",
}


def check_schedule_week_day(value: str) -> ScheduleWeekDay:
    if value in SCHEDULE_WEEK_DAY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SCHEDULE_WEEK_DAY_VALUES!r}")
