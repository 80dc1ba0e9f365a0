# Made by `make generate` from spec/; do not edit.
from typing import Literal

MessageCtaType = Literal["redirect"]

MESSAGE_CTA_TYPE_VALUES: set[MessageCtaType] = {
    "redirect",
}


def check_message_cta_type(value: str) -> MessageCtaType:
    if value in MESSAGE_CTA_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MESSAGE_CTA_TYPE_VALUES!r}")
