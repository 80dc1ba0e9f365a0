"""Text messages. (facts 7.3)"""

from __future__ import annotations

from novu_reference.delivery import choosing, values
from novu_reference.delivery.channels.base import (
    NOT_RENDERED,
    Call,
    address_of,
    new_message,
    of_trigger,
    overrides_of,
    rendered,
    set_trouble,
)
from novu_reference.delivery.context import Document, Run
from novu_reference.delivery.failure import Failed
from novu_reference.storage.collections import MESSAGES


def prepare(run: Run, template: Document) -> list[Call]:
    content = rendered(template.get("content"), values.of_messages(run))
    if not content:
        raise Failed(NOT_RENDERED, {"error": "The content of the SMS is empty"})
    integration = choosing.require(run)
    choosing.tell_chosen(run, integration)
    overrides, phone = overrides_of(run, integration), address_of(run, "phone")
    message = new_message(run, template, integration, **of_trigger(run, overrides), content=content, phone=phone)
    run.session.insert(MESSAGES, message)
    run.log("Message created", message=message)
    if phone is None:
        set_trouble(run, message, "warning", "no_subscriber_phone", "The subscriber has no phone number")
        raise Failed("Subscriber missing recipient details", message=message)
    sent = {
        "to": overrides.get("to") or phone,
        "from": overrides.get("from") or integration["credentials"].get("from"),
        "content": overrides.get("content") or content,
        "customData": overrides.get("customData") or {},
    }
    return [Call(message, integration, sent)]
