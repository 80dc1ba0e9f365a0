# Made by `make generate` from spec/; do not edit.
from typing import Literal

MessageStatus = Literal["error", "sent", "warning"]

MESSAGE_STATUS_VALUES: set[MessageStatus] = {
    "error",
    "sent",
    "warning",
}


def check_message_status(value: str) -> MessageStatus:
    if value in MESSAGE_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MESSAGE_STATUS_VALUES!r}")
