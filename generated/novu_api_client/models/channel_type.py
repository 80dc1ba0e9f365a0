# Made by `make generate` from spec/; do not edit.
from typing import Literal

ChannelType = Literal["chat", "email", "in_app", "push", "sms"]

CHANNEL_TYPE_VALUES: set[ChannelType] = {
    "chat",
    "email",
    "in_app",
    "push",
    "sms",
}


def check_channel_type(value: str) -> ChannelType:
    if value in CHANNEL_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CHANNEL_TYPE_VALUES!r}")
