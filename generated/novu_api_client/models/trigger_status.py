# Made by `make generate` from spec/; do not edit.
from typing import Literal

TriggerStatus = Literal[
    "error",
    "invalid_recipients",
    "no_tenant_found",
    "no_workflow_active_steps_defined",
    "no_workflow_steps_defined",
    "processed",
    "subscriber_id_missing",
    "trigger_not_active",
]

TRIGGER_STATUS_VALUES: set[TriggerStatus] = {
    "error",
    "invalid_recipients",
    "no_tenant_found",
    "no_workflow_active_steps_defined",
    "no_workflow_steps_defined",
    "processed",
    "subscriber_id_missing",
    "trigger_not_active",
}


def check_trigger_status(value: str) -> TriggerStatus:
    if value in TRIGGER_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRIGGER_STATUS_VALUES!r}")
