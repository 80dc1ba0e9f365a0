# Made by `make generate` from spec/; do not edit.
from typing import Literal

DeleteResultStatus = Literal["deleted"]

DELETE_RESULT_STATUS_VALUES: set[DeleteResultStatus] = {
    "deleted",
}


def check_delete_result_status(value: str) -> DeleteResultStatus:
    if value in DELETE_RESULT_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELETE_RESULT_STATUS_VALUES!r}")
