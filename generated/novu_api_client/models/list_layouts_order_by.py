# Made by `make generate` from spec/; do not edit.
from typing import Literal

ListLayoutsOrderBy = Literal["-1", "1", "ASC", "DESC"]

LIST_LAYOUTS_ORDER_BY_VALUES: set[ListLayoutsOrderBy] = {
    "-1",
    "1",
    "ASC",
    "DESC",
}


def check_list_layouts_order_by(value: str) -> ListLayoutsOrderBy:
    if value in LIST_LAYOUTS_ORDER_BY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_LAYOUTS_ORDER_BY_VALUES!r}")
