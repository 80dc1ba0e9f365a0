"""Push messages: one for each provider the subscriber has, to all devices it knows. (facts 7.5)"""

from __future__ import annotations

from collections.abc import Sequence

from novu_reference.delivery import choosing, values
from novu_reference.delivery.channels.base import (
    NO_CHANNEL,
    Call,
    new_message,
    of_trigger,
    payload_of,
    rendered,
    texts,
)
from novu_reference.delivery.context import Document, Run
from novu_reference.delivery.failure import Failed
from novu_reference.providers import PROVIDERS
from novu_reference.storage.collections import MESSAGES

_TROUBLE = "There was one or more errors when trying to execute the notification"
_NO_TOKENS = "Subscriber credentials is missing the tokens for sending a push notification message"


def targets(run: Run, template: Document) -> list[Document]:
    named = values.of_messages(run)
    said = {name: rendered(template.get(name), named) for name in ("title", "content")}
    found = [{**said, **channel} for channel in run.subscriber.get("channels") or [] if _is_push(channel["providerId"])]
    if not found:
        run.log(NO_CHANNEL, "Failed")
        raise Failed(_TROUBLE)
    return found


def prepare(run: Run, template: Document, target: Document) -> list[Call]:
    said = {name: target[name] for name in ("title", "content")}
    tokens = target["credentials"].get("deviceTokens")
    if not tokens:
        channel = {name: value for name, value in target.items() if name not in said}
        raise Failed(_NO_TOKENS, channel, providerId=target["providerId"])
    integration = choosing.choose(run, _id=target["_integrationId"], providerId=target["providerId"])
    if integration is None:
        raise Failed(choosing.NO_INTEGRATION)
    choosing.tell_chosen(run, integration)
    overrides = run.job["overrides"].get(integration["providerId"]) or {}
    tokens = texts(overrides.get("deviceTokens")) or tokens
    message = new_message(run, template, integration, **of_trigger(run, overrides), **said, deviceTokens=tokens)
    run.session.insert(MESSAGES, message)
    run.log(f"Message created: {integration['providerId']}", message=message)
    data = {"data": payload_of(run), "overrides": overrides}
    return [Call(message, integration, {"tokens": [token], **said, **data}) for token in tokens]


def ending(failures: Sequence[str], _: int) -> str | None:
    """All have to get through."""
    return _TROUBLE if failures else None


def _is_push(provider_id: str) -> bool:
    provider = PROVIDERS.get(provider_id)
    return provider is not None and provider.channel == "push"
