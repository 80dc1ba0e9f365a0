# Made by `make generate` from spec/; do not edit.
from typing import Literal

ScheduleOrdinalValue = Literal[
    "day", "friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday", "weekday", "weekend"
]

SCHEDULE_ORDINAL_VALUE_VALUES: set[ScheduleOrdinalValue] = {
    "day",
    "friday",
    "monday",
    "saturday",
    "sunday",
    "thursday",
    "tuesday",
    "wednesday",
    "weekday",
    "weekend",
}


def check_schedule_ordinal_value(value: str) -> ScheduleOrdinalValue:
    if value in SCHEDULE_ORDINAL_VALUE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SCHEDULE_ORDINAL_VALUE_VALUES!r}")
