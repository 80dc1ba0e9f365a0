# Made by `make generate` from spec/; do not edit.
from typing import Literal

StepType = Literal["chat", "custom", "delay", "digest", "email", "in_app", "push", "sms", "trigger"]

STEP_TYPE_VALUES: set[StepType] = {
    "chat",
    "custom",
    "delay",
    "digest",
    "email",
    "in_app",
    "push",
    "sms",
    "trigger",
}


def check_step_type(value: str) -> StepType:
    if value in STEP_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STEP_TYPE_VALUES!r}")
