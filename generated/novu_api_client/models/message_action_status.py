# Made by `make generate` from spec/; do not edit.
from typing import Literal

MessageActionStatus = Literal["done", "pending"]

MESSAGE_ACTION_STATUS_VALUES: set[MessageActionStatus] = {
    "done",
    "pending",
}


def check_message_action_status(value: str) -> MessageActionStatus:
    if value in MESSAGE_ACTION_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MESSAGE_ACTION_STATUS_VALUES!r}")
