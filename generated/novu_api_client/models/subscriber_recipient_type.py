# Made by `make generate` from spec/; do not edit.
from typing import Literal

SubscriberRecipientType = Literal["Subscriber"]

SUBSCRIBER_RECIPIENT_TYPE_VALUES: set[SubscriberRecipientType] = {
    "Subscriber",
}


def check_subscriber_recipient_type(value: str) -> SubscriberRecipientType:
    if value in SUBSCRIBER_RECIPIENT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SUBSCRIBER_RECIPIENT_TYPE_VALUES!r}")
