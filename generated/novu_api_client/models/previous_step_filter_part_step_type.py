# Made by `make generate` from spec/; do not edit.
from typing import Literal

PreviousStepFilterPartStepType = Literal["read", "seen", "unread", "unseen"]

PREVIOUS_STEP_FILTER_PART_STEP_TYPE_VALUES: set[PreviousStepFilterPartStepType] = {
    "read",
    "seen",
    "unread",
    "unseen",
}


def check_previous_step_filter_part_step_type(value: str) -> PreviousStepFilterPartStepType:
    if value in PREVIOUS_STEP_FILTER_PART_STEP_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PREVIOUS_STEP_FILTER_PART_STEP_TYPE_VALUES!r}"
    )
