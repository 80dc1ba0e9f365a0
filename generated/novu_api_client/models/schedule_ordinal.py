# Made by `make generate` from spec/; do not edit.
from typing import Literal

ScheduleOrdinal = Literal["1", "2", "3", "4", "5", "last"]

SCHEDULE_ORDINAL_VALUES: set[ScheduleOrdinal] = {
    "1",
    "2",
    "3",
    "4",
    "5",
    "last",
}


def check_schedule_ordinal(value: str) -> ScheduleOrdinal:
    if value in SCHEDULE_ORDINAL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SCHEDULE_ORDINAL_VALUES!r}")
