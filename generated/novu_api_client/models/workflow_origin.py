# Made by `make generate` from spec/; do not edit.
from typing import Literal

WorkflowOrigin = Literal["external", "novu-cloud", "novu-cloud-v1"]

WORKFLOW_ORIGIN_VALUES: set[WorkflowOrigin] = {
    "external",
    "novu-cloud",
    "novu-cloud-v1",
}


def check_workflow_origin(value: str) -> WorkflowOrigin:
    if value in WORKFLOW_ORIGIN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WORKFLOW_ORIGIN_VALUES!r}")
