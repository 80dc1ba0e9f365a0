# Made by `make generate` from spec/; do not edit.
from typing import Literal

ExecutionDetailStatus = Literal["Failed", "Pending", "Queued", "ReadConfirmation", "Success", "Warning"]

EXECUTION_DETAIL_STATUS_VALUES: set[ExecutionDetailStatus] = {
    "Failed",
    "Pending",
    "Queued",
    "ReadConfirmation",
    "Success",
    "Warning",
}


def check_execution_detail_status(value: str) -> ExecutionDetailStatus:
    if value in EXECUTION_DETAIL_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EXECUTION_DETAIL_STATUS_VALUES!r}")
