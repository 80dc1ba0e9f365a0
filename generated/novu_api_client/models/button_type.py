# Made by `make generate` from spec/; do not edit.
from typing import Literal

ButtonType = Literal["primary", "secondary"]

BUTTON_TYPE_VALUES: set[ButtonType] = {
    "primary",
    "secondary",
}


def check_button_type(value: str) -> ButtonType:
    if value in BUTTON_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BUTTON_TYPE_VALUES!r}")
