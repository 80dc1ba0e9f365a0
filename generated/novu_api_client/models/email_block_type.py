# Made by `make generate` from spec/; do not edit.
from typing import Literal

EmailBlockType = Literal["button", "text"]

EMAIL_BLOCK_TYPE_VALUES: set[EmailBlockType] = {
    "button",
    "text",
}


def check_email_block_type(value: str) -> EmailBlockType:
    if value in EMAIL_BLOCK_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EMAIL_BLOCK_TYPE_VALUES!r}")
