# Made by `make generate` from spec/; do not edit.
from typing import Literal

WorkflowTriggerType = Literal["event"]

WORKFLOW_TRIGGER_TYPE_VALUES: set[WorkflowTriggerType] = {
    "event",
}


def check_workflow_trigger_type(value: str) -> WorkflowTriggerType:
    if value in WORKFLOW_TRIGGER_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WORKFLOW_TRIGGER_TYPE_VALUES!r}")
