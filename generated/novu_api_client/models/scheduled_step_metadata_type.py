# Made by `make generate` from spec/; do not edit.
from typing import Literal

ScheduledStepMetadataType = Literal["scheduled"]

SCHEDULED_STEP_METADATA_TYPE_VALUES: set[ScheduledStepMetadataType] = {
    "scheduled",
}


def check_scheduled_step_metadata_type(value: str) -> ScheduledStepMetadataType:
    if value in SCHEDULED_STEP_METADATA_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SCHEDULED_STEP_METADATA_TYPE_VALUES!r}")
