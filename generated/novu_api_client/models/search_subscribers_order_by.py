# Made by `make generate` from spec/; do not edit.
from typing import Literal

SearchSubscribersOrderBy = Literal["_id", "updatedAt"]

SEARCH_SUBSCRIBERS_ORDER_BY_VALUES: set[SearchSubscribersOrderBy] = {
    "_id",
    "updatedAt",
}


def check_search_subscribers_order_by(value: str) -> SearchSubscribersOrderBy:
    if value in SEARCH_SUBSCRIBERS_ORDER_BY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_SUBSCRIBERS_ORDER_BY_VALUES!r}")
