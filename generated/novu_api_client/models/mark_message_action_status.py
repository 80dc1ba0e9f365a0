# Made by `make generate` from spec/; do not edit.
from typing import Literal

MarkMessageActionStatus = Literal["done", "pending"]

MARK_MESSAGE_ACTION_STATUS_VALUES: set[MarkMessageActionStatus] = {
    "done",
    "pending",
}


def check_mark_message_action_status(value: str) -> MarkMessageActionStatus:
    if value in MARK_MESSAGE_ACTION_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MARK_MESSAGE_ACTION_STATUS_VALUES!r}")
