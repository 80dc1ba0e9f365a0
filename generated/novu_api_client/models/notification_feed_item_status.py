# Made by `make generate` from spec/; do not edit.
from typing import Literal

NotificationFeedItemStatus = Literal["error", "sent", "warning"]

NOTIFICATION_FEED_ITEM_STATUS_VALUES: set[NotificationFeedItemStatus] = {
    "error",
    "sent",
    "warning",
}


def check_notification_feed_item_status(value: str) -> NotificationFeedItemStatus:
    if value in NOTIFICATION_FEED_ITEM_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {NOTIFICATION_FEED_ITEM_STATUS_VALUES!r}")
