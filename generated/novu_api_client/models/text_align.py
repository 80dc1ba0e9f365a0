# Made by `make generate` from spec/; do not edit.
from typing import Literal

TextAlign = Literal["center", "left", "right"]

TEXT_ALIGN_VALUES: set[TextAlign] = {
    "center",
    "left",
    "right",
}


def check_text_align(value: str) -> TextAlign:
    if value in TEXT_ALIGN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TEXT_ALIGN_VALUES!r}")
