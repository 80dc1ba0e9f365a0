# Made by `make generate` from spec/; do not edit.
from typing import Literal

MessageActorType = Literal["none", "system_custom", "system_icon", "user"]

MESSAGE_ACTOR_TYPE_VALUES: set[MessageActorType] = {
    "none",
    "system_custom",
    "system_icon",
    "user",
}


def check_message_actor_type(value: str) -> MessageActorType:
    if value in MESSAGE_ACTOR_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MESSAGE_ACTOR_TYPE_VALUES!r}")
