# Made by `make generate` from spec/; do not edit.
from typing import Literal

ExecutionDetailSource = Literal["Credentials", "Internal", "Payload", "Webhook"]

EXECUTION_DETAIL_SOURCE_VALUES: set[ExecutionDetailSource] = {
    "Credentials",
    "Internal",
    "Payload",
    "Webhook",
}


def check_execution_detail_source(value: str) -> ExecutionDetailSource:
    if value in EXECUTION_DETAIL_SOURCE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EXECUTION_DETAIL_SOURCE_VALUES!r}")
