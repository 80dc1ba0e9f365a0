# Made by `make generate` from spec/; do not edit.
from typing import Literal

MarkMessageActionAsSeenType = Literal["primary", "secondary"]

MARK_MESSAGE_ACTION_AS_SEEN_TYPE_VALUES: set[MarkMessageActionAsSeenType] = {
    "primary",
    "secondary",
}


def check_mark_message_action_as_seen_type(value: str) -> MarkMessageActionAsSeenType:
    if value in MARK_MESSAGE_ACTION_AS_SEEN_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MARK_MESSAGE_ACTION_AS_SEEN_TYPE_VALUES!r}"
    )
