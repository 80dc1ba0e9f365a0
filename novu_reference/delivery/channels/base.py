"""What the channels share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from novu_reference.delivery.context import RETENTION, Document, Run
from novu_reference.delivery.failure import Failed
from novu_reference.delivery.templates import TemplateError, render
from novu_reference.storage.collections import MESSAGES

NOT_RENDERED = "Message content could not be generated"
ERROR_IDS = {
    "email": "mail_unexpected_error",
    "sms": "unexpected_sms_error",
    "chat": "unexpected_chat_error",
    "push": "unexpected_push_error",
}
NO_CHANNEL = "Subscriber does not have a configured channel"


@dataclass(slots=True)
class Call:
    """One call of a provider: `content` is what it is handed for `message`."""

    message: Document
    integration: Document
    content: Document


@dataclass(frozen=True, slots=True)
class Channel:
    """What a channel does, one after the other.

    `targets`: what is to be tried with this template, each by itself. Raises Failed when there is nothing.
    `prepare`: make the message of one target; the calls of its provider. Raises Failed when it comes to none.
    `ending`: with which detail the step fails after these failures of so many targets; None when it does not.
    """

    targets: Callable[[Run, Document], list[Document]]
    prepare: Callable[[Run, Document, Document], list[Call]]
    ending: Callable[[Sequence[str], int], str | None]


def single(prepare: Callable[[Run, Document], list[Call]]) -> Channel:
    """A channel that sends one message, and fails as that does."""
    return Channel(
        lambda *_: [{}],
        lambda run, template, _: prepare(run, template),
        lambda failures, _: failures[0] if failures else None,
    )


def rendered(text: Any, values: Document) -> str:
    """Raises Failed when it is no text, or no good template. None is an empty text."""
    if not isinstance(text, str | None):
        raise Failed(NOT_RENDERED, {"error": "A text is needed, not a list of blocks"})
    try:
        return render(text or "", values)
    except TemplateError as error:
        raise Failed(NOT_RENDERED, {"error": str(error)}) from error


def new_message(run: Run, template: Document, integration: Document, **members: Any) -> Document:
    """The message of a step over any channel, not stored yet."""
    message: Document = run.new(
        _templateId=run.job["_templateId"],
        _notificationId=run.job["_notificationId"],
        _messageTemplateId=template["_id"],
        _subscriberId=run.job["_subscriberId"],
        _jobId=run.job["_id"],
        transactionId=run.job["transactionId"],
        channel=run.job["type"],
        providerId=integration["providerId"],
        status="sent",
        seen=False,
        read=False,
        archived=False,
        deleted=False,
        deviceTokens=[],
        tags=run.notification.get("tags") or [],
        # Every message has one, though only those in the app say something with it. (ruling: message-cta-members)
        cta={"action": {"buttons": []}},
        expireAt=run.expires(RETENTION),
    )
    return message | members


def of_trigger(run: Run, overrides: Document) -> Document:
    """The members of a message that come from the trigger. Those of chat messages do without."""
    return {
        "templateIdentifier": run.job["identifier"],
        "payload": payload_of(run),
        "overrides": overrides,
    }


def payload_of(run: Run) -> Document:
    """The payload without its attachments."""
    return {name: value for name, value in run.job["payload"].items() if name != "attachments"}


def overrides_of(run: Run, integration: Document) -> Document:
    """What the trigger overrides for the channel; what it overrides for the provider wins."""
    given = run.job["overrides"]
    return {**(given.get(run.job["type"]) or {}), **(given.get(integration["providerId"]) or {})}


def address_of(run: Run, member: str) -> str | None:
    """E-mail address or phone number: that of the payload goes before that of the subscriber."""
    for address in (run.job["payload"].get(member), run.subscriber.get(member)):
        if address and isinstance(address, str | int):
            return str(address)
    return None


def texts(value: Any) -> list[str]:
    """A text, or the texts of a list: the trigger may have brought anything."""
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, str)]


def set_trouble(run: Run, message: Document, status: str, error_id: str, text: str) -> None:
    """Write into the stored `message` what went wrong."""
    message |= {"status": status, "errorId": error_id, "errorText": text, "updatedAt": run.tools.clock.timestamp()}
    run.session.replace(MESSAGES, message)
