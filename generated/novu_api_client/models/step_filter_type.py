# Made by `make generate` from spec/; do not edit.
from typing import Literal

StepFilterType = Literal["BOOLEAN", "DATE", "GROUP", "LIST", "MULTI_LIST", "NUMBER", "STATEMENT", "TEXT"]

STEP_FILTER_TYPE_VALUES: set[StepFilterType] = {
    "BOOLEAN",
    "DATE",
    "GROUP",
    "LIST",
    "MULTI_LIST",
    "NUMBER",
    "STATEMENT",
    "TEXT",
}


def check_step_filter_type(value: str) -> StepFilterType:
    if value in STEP_FILTER_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STEP_FILTER_TYPE_VALUES!r}")
