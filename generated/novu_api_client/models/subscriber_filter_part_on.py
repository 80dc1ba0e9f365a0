# Made by `make generate` from spec/; do not edit.
from typing import Literal

SubscriberFilterPartOn = Literal["subscriber"]

SUBSCRIBER_FILTER_PART_ON_VALUES: set[SubscriberFilterPartOn] = {
    "subscriber",
}


def check_subscriber_filter_part_on(value: str) -> SubscriberFilterPartOn:
    if value in SUBSCRIBER_FILTER_PART_ON_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SUBSCRIBER_FILTER_PART_ON_VALUES!r}")
