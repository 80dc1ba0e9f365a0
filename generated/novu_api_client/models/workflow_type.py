# Made by `make generate` from spec/; do not edit.
from typing import Literal

WorkflowType = Literal["BRIDGE", "ECHO", "REGULAR"]

WORKFLOW_TYPE_VALUES: set[WorkflowType] = {
    "BRIDGE",
    "ECHO",
    "REGULAR",
}


def check_workflow_type(value: str) -> WorkflowType:
    if value in WORKFLOW_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WORKFLOW_TYPE_VALUES!r}")
