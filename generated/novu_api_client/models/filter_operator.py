# Made by `make generate` from spec/; do not edit.
from typing import Literal

FilterOperator = Literal[
    "ALL_IN",
    "ANY_IN",
    "BETWEEN",
    "EQUAL",
    "IN",
    "IS_DEFINED",
    "LARGER",
    "LARGER_EQUAL",
    "LIKE",
    "NOT_BETWEEN",
    "NOT_EQUAL",
    "NOT_IN",
    "NOT_LIKE",
    "SMALLER",
    "SMALLER_EQUAL",
]

FILTER_OPERATOR_VALUES: set[FilterOperator] = {
    "ALL_IN",
    "ANY_IN",
    "BETWEEN",
    "EQUAL",
    "IN",
    "IS_DEFINED",
    "LARGER",
    "LARGER_EQUAL",
    "LIKE",
    "NOT_BETWEEN",
    "NOT_EQUAL",
    "NOT_IN",
    "NOT_LIKE",
    "SMALLER",
    "SMALLER_EQUAL",
}


def check_filter_operator(value: str) -> FilterOperator:
    if value in FILTER_OPERATOR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FILTER_OPERATOR_VALUES!r}")
