# Made by `make generate` from spec/; do not edit.
from typing import Literal

ActivityTemplateOrigin = Literal["external", "novu-cloud", "novu-cloud-v1"]

ACTIVITY_TEMPLATE_ORIGIN_VALUES: set[ActivityTemplateOrigin] = {
    "external",
    "novu-cloud",
    "novu-cloud-v1",
}


def check_activity_template_origin(value: str) -> ActivityTemplateOrigin:
    if value in ACTIVITY_TEMPLATE_ORIGIN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACTIVITY_TEMPLATE_ORIGIN_VALUES!r}")
