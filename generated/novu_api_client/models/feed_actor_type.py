# Made by `make generate` from spec/; do not edit.
from typing import Literal

FeedActorType = Literal["none", "system_custom", "system_icon", "user"]

FEED_ACTOR_TYPE_VALUES: set[FeedActorType] = {
    "none",
    "system_custom",
    "system_icon",
    "user",
}


def check_feed_actor_type(value: str) -> FeedActorType:
    if value in FEED_ACTOR_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FEED_ACTOR_TYPE_VALUES!r}")
