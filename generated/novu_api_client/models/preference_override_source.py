# Made by `make generate` from spec/; do not edit.
from typing import Literal

PreferenceOverrideSource = Literal["subscriber", "template", "workflowOverride"]

PREFERENCE_OVERRIDE_SOURCE_VALUES: set[PreferenceOverrideSource] = {
    "subscriber",
    "template",
    "workflowOverride",
}


def check_preference_override_source(value: str) -> PreferenceOverrideSource:
    if value in PREFERENCE_OVERRIDE_SOURCE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PREFERENCE_OVERRIDE_SOURCE_VALUES!r}")
