# Made by `make generate` from spec/; do not edit.
from typing import Literal

ChangeType = Literal[
    "DefaultLayout",
    "Feed",
    "Layout",
    "MessageTemplate",
    "NotificationGroup",
    "NotificationTemplate",
    "Translation",
    "TranslationGroup",
]

CHANGE_TYPE_VALUES: set[ChangeType] = {
    "DefaultLayout",
    "Feed",
    "Layout",
    "MessageTemplate",
    "NotificationGroup",
    "NotificationTemplate",
    "Translation",
    "TranslationGroup",
}


def check_change_type(value: str) -> ChangeType:
    if value in CHANGE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CHANGE_TYPE_VALUES!r}")
