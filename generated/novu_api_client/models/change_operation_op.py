# Made by `make generate` from spec/; do not edit.
from typing import Literal

ChangeOperationOp = Literal["add", "delete", "update"]

CHANGE_OPERATION_OP_VALUES: set[ChangeOperationOp] = {
    "add",
    "delete",
    "update",
}


def check_change_operation_op(value: str) -> ChangeOperationOp:
    if value in CHANGE_OPERATION_OP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CHANGE_OPERATION_OP_VALUES!r}")
