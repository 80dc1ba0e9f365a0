# Made by `make generate` from spec/; do not edit.
from typing import Literal

PayloadFilterPartOn = Literal["payload"]

PAYLOAD_FILTER_PART_ON_VALUES: set[PayloadFilterPartOn] = {
    "payload",
}


def check_payload_filter_part_on(value: str) -> PayloadFilterPartOn:
    if value in PAYLOAD_FILTER_PART_ON_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PAYLOAD_FILTER_PART_ON_VALUES!r}")
