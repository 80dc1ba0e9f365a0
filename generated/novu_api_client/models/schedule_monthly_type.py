# Made by `make generate` from spec/; do not edit.
from typing import Literal

ScheduleMonthlyType = Literal["each", "on"]

SCHEDULE_MONTHLY_TYPE_VALUES: set[ScheduleMonthlyType] = {
    "each",
    "on",
}


def check_schedule_monthly_type(value: str) -> ScheduleMonthlyType:
    if value in SCHEDULE_MONTHLY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SCHEDULE_MONTHLY_TYPE_VALUES!r}")
