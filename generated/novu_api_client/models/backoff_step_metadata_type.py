# Made by `make generate` from spec/; do not edit.
from typing import Literal

BackoffStepMetadataType = Literal["backoff"]

BACKOFF_STEP_METADATA_TYPE_VALUES: set[BackoffStepMetadataType] = {
    "backoff",
}


def check_backoff_step_metadata_type(value: str) -> BackoffStepMetadataType:
    if value in BACKOFF_STEP_METADATA_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BACKOFF_STEP_METADATA_TYPE_VALUES!r}")
