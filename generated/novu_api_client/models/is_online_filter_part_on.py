# Made by `make generate` from spec/; do not edit.
from typing import Literal

IsOnlineFilterPartOn = Literal["isOnline"]

IS_ONLINE_FILTER_PART_ON_VALUES: set[IsOnlineFilterPartOn] = {
    "isOnline",
}


def check_is_online_filter_part_on(value: str) -> IsOnlineFilterPartOn:
    if value in IS_ONLINE_FILTER_PART_ON_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IS_ONLINE_FILTER_PART_ON_VALUES!r}")
