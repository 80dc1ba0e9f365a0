# Made by `make generate` from spec/; do not edit.
from typing import Literal

TimedStepMetadataType = Literal["timed"]

TIMED_STEP_METADATA_TYPE_VALUES: set[TimedStepMetadataType] = {
    "timed",
}


def check_timed_step_metadata_type(value: str) -> TimedStepMetadataType:
    if value in TIMED_STEP_METADATA_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TIMED_STEP_METADATA_TYPE_VALUES!r}")
