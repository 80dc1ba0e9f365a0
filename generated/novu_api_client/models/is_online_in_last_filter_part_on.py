# Made by `make generate` from spec/; do not edit.
from typing import Literal

IsOnlineInLastFilterPartOn = Literal["isOnlineInLast"]

IS_ONLINE_IN_LAST_FILTER_PART_ON_VALUES: set[IsOnlineInLastFilterPartOn] = {
    "isOnlineInLast",
}


def check_is_online_in_last_filter_part_on(value: str) -> IsOnlineInLastFilterPartOn:
    if value in IS_ONLINE_IN_LAST_FILTER_PART_ON_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IS_ONLINE_IN_LAST_FILTER_PART_ON_VALUES!r}"
    )
