# Made by `make generate` from spec/; do not edit.
from typing import Literal

MessageMark = Literal["read", "seen", "unread", "unseen"]

MESSAGE_MARK_VALUES: set[MessageMark] = {
    "read",
    "seen",
    "unread",
    "unseen",
}


def check_message_mark(value: str) -> MessageMark:
    if value in MESSAGE_MARK_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MESSAGE_MARK_VALUES!r}")
