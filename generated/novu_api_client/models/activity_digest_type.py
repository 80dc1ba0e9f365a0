# Made by `make generate` from spec/; do not edit.
from typing import Literal

ActivityDigestType = Literal["backoff", "regular", "scheduled", "timed"]

ACTIVITY_DIGEST_TYPE_VALUES: set[ActivityDigestType] = {
    "backoff",
    "regular",
    "scheduled",
    "timed",
}


def check_activity_digest_type(value: str) -> ActivityDigestType:
    if value in ACTIVITY_DIGEST_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACTIVITY_DIGEST_TYPE_VALUES!r}")
