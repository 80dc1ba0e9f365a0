# Made by `make generate` from spec/; do not edit.
from typing import Literal

BooleanText = Literal["false", "true"]

BOOLEAN_TEXT_VALUES: set[BooleanText] = {
    "false",
    "true",
}


def check_boolean_text(value: str) -> BooleanText:
    if value in BOOLEAN_TEXT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BOOLEAN_TEXT_VALUES!r}")
