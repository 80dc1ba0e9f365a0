"""Chat messages: one to each channel the subscriber has connected, and one by WhatsApp. (facts 7.4)"""

from __future__ import annotations

from collections.abc import Sequence

from novu_reference.delivery import choosing, values
from novu_reference.delivery.channels.base import (
    NO_CHANNEL,
    Call,
    new_message,
    overrides_of,
    rendered,
    set_trouble,
)
from novu_reference.delivery.context import Document, Run
from novu_reference.delivery.failure import Failed
from novu_reference.providers import PROVIDERS
from novu_reference.storage.collections import MESSAGES

_WHATSAPP = "whatsapp-business"


def targets(run: Run, template: Document) -> list[Document]:
    """WhatsApp is tried where it is set up, for it needs no connection. (ruling: whatsapp-attempt)"""
    content = rendered(template.get("content"), values.of_messages(run))
    found = [
        {"content": content, **channel}
        for channel in run.subscriber.get("channels") or []
        if channel["providerId"] != _WHATSAPP and _is_chat(channel["providerId"])
    ]
    if choosing.choose(run, providerId=_WHATSAPP) is not None:
        found.append({"content": content, "providerId": _WHATSAPP})
    if not found:
        raise Failed(NO_CHANNEL)
    return found


def prepare(run: Run, template: Document, target: Document) -> list[Call]:
    pinned = {name: target[name] for name in ("_integrationId", "providerId") if name in target}
    integration = choosing.choose(run, **{name.replace("_integrationId", "_id"): one for name, one in pinned.items()})
    if integration is None:
        reason = f"Integration {target['_integrationId']} is either deleted or not active"
        raise Failed(choosing.NO_INTEGRATION, {"reason": reason})
    by_phone = target["providerId"] == _WHATSAPP
    phone = run.subscriber.get("phone") if by_phone else None
    message = new_message(run, template, integration, content=target["content"], **({"phone": phone} if phone else {}))
    run.session.insert(MESSAGES, message)
    choosing.tell_chosen(run, integration)
    run.log("Message created", message=message)
    credentials = target.get("credentials") or {}
    sent = {"content": target["content"], "customData": overrides_of(run, integration)}
    if by_phone:
        if not phone:
            text = "The subscriber has no phone number"
            set_trouble(run, message, "warning", "no_subscriber_chat_phone_number", text)
            raise Failed("Subscriber is missing a phone number", {"reason": text}, message=message)
        return [Call(message, integration, {"phone": phone, **sent})]
    url = run.job["payload"].get("webhookUrl") or credentials.get("webhookUrl")
    if not url:
        text = f"The webhook URL for integration {integration['identifier']} is missing"
        set_trouble(run, message, "warning", "no_subscriber_chat_channel_id", text)
        raise Failed("Webhook URL for the chat channel is missing", {"reason": text}, message=message)
    if credentials.get("channel"):
        sent["chatChannel"] = credentials["channel"]
    return [Call(message, integration, {"webhookUrl": url, **sent})]


def ending(failures: Sequence[str], attempts: int) -> str | None:
    """One message that got through is enough."""
    return "All chat channels failed to send the message" if len(failures) == attempts else None


def _is_chat(provider_id: str) -> bool:
    provider = PROVIDERS.get(provider_id)
    return provider is not None and provider.channel == "chat"
