# Made by `make generate` from spec/; do not edit.
from typing import Literal

WebhookFilterPartOn = Literal["webhook"]

WEBHOOK_FILTER_PART_ON_VALUES: set[WebhookFilterPartOn] = {
    "webhook",
}


def check_webhook_filter_part_on(value: str) -> WebhookFilterPartOn:
    if value in WEBHOOK_FILTER_PART_ON_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WEBHOOK_FILTER_PART_ON_VALUES!r}")
