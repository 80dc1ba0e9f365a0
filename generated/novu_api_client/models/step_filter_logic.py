# Made by `make generate` from spec/; do not edit.
from typing import Literal

StepFilterLogic = Literal["AND", "OR"]

STEP_FILTER_LOGIC_VALUES: set[StepFilterLogic] = {
    "AND",
    "OR",
}


def check_step_filter_logic(value: str) -> StepFilterLogic:
    if value in STEP_FILTER_LOGIC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STEP_FILTER_LOGIC_VALUES!r}")
