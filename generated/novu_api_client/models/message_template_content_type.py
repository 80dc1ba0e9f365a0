# Made by `make generate` from spec/; do not edit.
from typing import Literal

MessageTemplateContentType = Literal["customHtml", "editor"]

MESSAGE_TEMPLATE_CONTENT_TYPE_VALUES: set[MessageTemplateContentType] = {
    "customHtml",
    "editor",
}


def check_message_template_content_type(value: str) -> MessageTemplateContentType:
    if value in MESSAGE_TEMPLATE_CONTENT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MESSAGE_TEMPLATE_CONTENT_TYPE_VALUES!r}")
