# Made by `make generate` from spec/; do not edit.
from typing import Literal

RegularStepMetadataType = Literal["regular"]

REGULAR_STEP_METADATA_TYPE_VALUES: set[RegularStepMetadataType] = {
    "regular",
}


def check_regular_step_metadata_type(value: str) -> RegularStepMetadataType:
    if value in REGULAR_STEP_METADATA_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REGULAR_STEP_METADATA_TYPE_VALUES!r}")
