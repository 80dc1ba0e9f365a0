# Made by `make generate` from spec/; do not edit.
from typing import Literal

WorkflowReservedVariablesType = Literal["actor", "tenant"]

WORKFLOW_RESERVED_VARIABLES_TYPE_VALUES: set[WorkflowReservedVariablesType] = {
    "actor",
    "tenant",
}


def check_workflow_reserved_variables_type(value: str) -> WorkflowReservedVariablesType:
    if value in WORKFLOW_RESERVED_VARIABLES_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WORKFLOW_RESERVED_VARIABLES_TYPE_VALUES!r}"
    )
