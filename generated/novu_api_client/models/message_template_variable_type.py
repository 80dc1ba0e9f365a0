# Made by `make generate` from spec/; do not edit.
from typing import Literal

MessageTemplateVariableType = Literal["Array", "Boolean", "String"]

MESSAGE_TEMPLATE_VARIABLE_TYPE_VALUES: set[MessageTemplateVariableType] = {
    "Array",
    "Boolean",
    "String",
}


def check_message_template_variable_type(value: str) -> MessageTemplateVariableType:
    if value in MESSAGE_TEMPLATE_VARIABLE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MESSAGE_TEMPLATE_VARIABLE_TYPE_VALUES!r}")
