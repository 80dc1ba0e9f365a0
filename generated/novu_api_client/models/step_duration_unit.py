# Made by `make generate` from spec/; do not edit.
from typing import Literal

StepDurationUnit = Literal["days", "hours", "minutes", "months", "seconds", "weeks"]

STEP_DURATION_UNIT_VALUES: set[StepDurationUnit] = {
    "days",
    "hours",
    "minutes",
    "months",
    "seconds",
    "weeks",
}


def check_step_duration_unit(value: str) -> StepDurationUnit:
    if value in STEP_DURATION_UNIT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STEP_DURATION_UNIT_VALUES!r}")
