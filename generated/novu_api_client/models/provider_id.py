# Made by `make generate` from spec/; do not edit.
from typing import Literal

ProviderId = Literal[
    "apns",
    "discord",
    "expo",
    "fcm",
    "getstream",
    "grafana-on-call",
    "mattermost",
    "msteams",
    "one-signal",
    "push-webhook",
    "pusher-beams",
    "pushpad",
    "rocket-chat",
    "ryver",
    "slack",
    "whatsapp-business",
    "zulip",
]

PROVIDER_ID_VALUES: set[ProviderId] = {
    "apns",
    "discord",
    "expo",
    "fcm",
    "getstream",
    "grafana-on-call",
    "mattermost",
    "msteams",
    "one-signal",
    "push-webhook",
    "pusher-beams",
    "pushpad",
    "rocket-chat",
    "ryver",
    "slack",
    "whatsapp-business",
    "zulip",
}


def check_provider_id(value: str) -> ProviderId:
    if value in PROVIDER_ID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PROVIDER_ID_VALUES!r}")
