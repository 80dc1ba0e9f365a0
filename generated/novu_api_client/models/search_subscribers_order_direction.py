# Made by `make generate` from spec/; do not edit.
from typing import Literal

SearchSubscribersOrderDirection = Literal["ASC", "DESC"]

SEARCH_SUBSCRIBERS_ORDER_DIRECTION_VALUES: set[SearchSubscribersOrderDirection] = {
    "ASC",
    "DESC",
}


def check_search_subscribers_order_direction(value: str) -> SearchSubscribersOrderDirection:
    if value in SEARCH_SUBSCRIBERS_ORDER_DIRECTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SEARCH_SUBSCRIBERS_ORDER_DIRECTION_VALUES!r}"
    )
