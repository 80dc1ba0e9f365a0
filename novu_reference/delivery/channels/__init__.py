"""What each channel makes of a step. A message, and what its provider is handed."""

from __future__ import annotations

from collections.abc import Mapping

from novu_reference.delivery.channels import chat, email, in_app, push, sms
from novu_reference.delivery.channels.base import Channel, single

CHANNELS: Mapping[str, Channel] = {
    "in_app": single(in_app.prepare),
    "email": single(email.prepare),
    "sms": single(sms.prepare),
    "chat": Channel(chat.targets, chat.prepare, chat.ending),
    "push": Channel(push.targets, push.prepare, push.ending),
}
