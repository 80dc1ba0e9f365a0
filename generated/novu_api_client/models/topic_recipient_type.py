# Made by `make generate` from spec/; do not edit.
from typing import Literal

TopicRecipientType = Literal["Topic"]

TOPIC_RECIPIENT_TYPE_VALUES: set[TopicRecipientType] = {
    "Topic",
}


def check_topic_recipient_type(value: str) -> TopicRecipientType:
    if value in TOPIC_RECIPIENT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TOPIC_RECIPIENT_TYPE_VALUES!r}")
