"""What one channel step leaves behind for one subscriber: a message, with what would have been sent in it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Protocol

from novu_reference.delivery.context import Delivery, Document
from novu_reference.delivery.templates import TemplateError, render
from novu_reference.storage.collections import INTEGRATIONS, MESSAGES

_IN_APP_RETENTION = timedelta(days=365)
_ADDRESSES = {"email": "email", "sms": "phone"}
_NEEDS_PRIMARY = ("email", "sms")


class Failed(Exception):
    """The step cannot be carried out; `detail` and `raw` go into the log."""

    def __init__(self, detail: str, raw: Any = None) -> None:
        super().__init__(detail)
        self.detail, self.raw = detail, raw


class Log(Protocol):
    def __call__(self, detail: str, status: str, *, raw: Any = None, message: Document | None = None) -> None: ...


def deliver(delivery: Delivery, subscriber: Document, notification: Document, job: Document, log: Log) -> None:
    """Render the step's template and keep the message.

    Raises Failed when there is no active integration, no address, or the template cannot be rendered.
    """
    channel = job["type"]
    integration = _integration(delivery, channel)
    if integration is None:
        raise Failed("Subscriber does not have an active integration")
    if channel != "in_app":
        chosen = {key: integration[key] for key in ("providerId", "identifier", "name", "_environmentId", "_id")}
        log("Integration instance selected", "Pending", raw=chosen)
    template = job["step"]["template"]
    context = {
        **delivery.payload,
        "subscriber": subscriber,
        "step": {"digest": False},
        "tenant": delivery.tenant,
        "actor": delivery.actor,
        "branding": {"color": "#f47373"},
    }
    try:
        rendered = _rendered(template, context)
    except TemplateError as error:
        raise Failed("Message content could not be generated", {"error": str(error)}) from error
    message = _message(delivery, subscriber, notification, job, integration, rendered)
    address = _ADDRESSES.get(channel)
    if address is not None:
        value = delivery.payload.get(address) or subscriber.get(address)
        if not value:
            message |= {
                "status": "warning",
                "errorId": "mail_unexpected_error" if channel == "email" else "no_subscriber_phone",
                "errorText": f"The subscriber has no {address}",
            }
            delivery.session.insert(MESSAGES, message)
            log("Message created", "Pending", message=message)
            raise Failed("Subscriber missing recipient details")
        message[address] = value
    delivery.session.insert(MESSAGES, message)
    log("Message created", "Pending", message=message)
    sent = None if channel == "in_app" else {"id": message["_id"], "date": message["createdAt"]}
    log("Message sent", "Success", message=message, raw=sent)


def _integration(delivery: Delivery, channel: str) -> Document | None:
    where: dict[str, Any] = {
        "_environmentId": delivery.environment_id,
        "channel": channel,
        "active": True,
        "deleted": False,
    }
    if channel in _NEEDS_PRIMARY:
        where["primary"] = True
    return delivery.session.find_one(INTEGRATIONS, where, newest_first=True)


def _rendered(template: Document, context: Document) -> Document:
    """The members of a message that are made from the template."""
    rendered: Document = {"content": _content(template.get("content"), context)}
    for member in ("subject", "title"):
        if template.get(member):
            rendered[member] = render(template[member], context)
    # Every message has one, though only those in the app say something with it. (ruling: message-cta-members)
    in_app = template["type"] == "in_app"
    rendered["cta"] = _call_to_action(template.get("cta") or {}, context) if in_app else {"action": {"buttons": []}}
    return rendered


def _content(content: Any, context: Document) -> Any:
    if isinstance(content, list):
        return [
            {**block, "content": render(block.get("content") or "", context)}
            | ({"url": render(block["url"], context)} if block.get("url") else {})
            for block in content
        ]
    return render(content or "", context)


def _call_to_action(cta: Document, context: Document) -> Document:
    shown: Document = {"data": {}}
    if cta.get("type"):
        shown["type"] = cta["type"]
    url = (cta.get("data") or {}).get("url")
    if url is not None:
        shown["data"]["url"] = render(url, context)
    action = cta.get("action") or {}
    if action:
        shown["action"] = {
            "status": action.get("status") or "pending",
            "buttons": [
                {"type": button["type"], "content": render(button.get("content") or "", context)}
                for button in action.get("buttons") or []
            ],
            "result": {"payload": {}},
        }
    return shown


def _message(
    delivery: Delivery,
    subscriber: Document,
    notification: Document,
    job: Document,
    integration: Document,
    rendered: Document,
) -> Document:
    template = job["step"]["template"]
    in_app = job["type"] == "in_app"
    message = delivery.new(
        _templateId=delivery.workflow["_id"],
        _notificationId=notification["_id"],
        _messageTemplateId=template["_id"],
        _subscriberId=subscriber["_id"],
        _jobId=job["_id"],
        templateIdentifier=job["identifier"],
        transactionId=job["transactionId"],
        channel=job["type"],
        providerId=integration["providerId"],
        status="sent",
        seen=False,
        read=False,
        archived=False,
        deleted=False,
        deviceTokens=[],
        tags=delivery.workflow.get("tags") or [],
        payload={name: value for name, value in delivery.payload.items() if name != "attachments"},
        overrides=delivery.overrides,
        expireAt=delivery.expires(_IN_APP_RETENTION) if in_app else delivery.expires(),
        **rendered,
    )
    if in_app:
        message["_feedId"] = template.get("_feedId")
        actor = template.get("actor") or {}
        if actor.get("type", "none") != "none":
            message["actor"] = actor
            if delivery.actor is not None:
                message["_actorId"] = delivery.actor["_id"]
    return message
