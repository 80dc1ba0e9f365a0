# Made by `make generate` from spec/; do not edit.
from typing import Literal

WritingDirection = Literal["ltr", "rtl", "trl"]

WRITING_DIRECTION_VALUES: set[WritingDirection] = {
    "ltr",
    "rtl",
    "trl",
}


def check_writing_direction(value: str) -> WritingDirection:
    if value in WRITING_DIRECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WRITING_DIRECTION_VALUES!r}")
