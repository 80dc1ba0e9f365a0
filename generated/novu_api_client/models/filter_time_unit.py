# Made by `make generate` from spec/; do not edit.
from typing import Literal

FilterTimeUnit = Literal["days", "hours", "minutes"]

FILTER_TIME_UNIT_VALUES: set[FilterTimeUnit] = {
    "days",
    "hours",
    "minutes",
}


def check_filter_time_unit(value: str) -> FilterTimeUnit:
    if value in FILTER_TIME_UNIT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FILTER_TIME_UNIT_VALUES!r}")
