# Made by `make generate` from spec/; do not edit.
from typing import Literal

PreviousStepFilterPartOn = Literal["previousStep"]

PREVIOUS_STEP_FILTER_PART_ON_VALUES: set[PreviousStepFilterPartOn] = {
    "previousStep",
}


def check_previous_step_filter_part_on(value: str) -> PreviousStepFilterPartOn:
    if value in PREVIOUS_STEP_FILTER_PART_ON_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PREVIOUS_STEP_FILTER_PART_ON_VALUES!r}")
