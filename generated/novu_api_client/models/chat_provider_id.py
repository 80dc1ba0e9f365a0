# Made by `make generate` from spec/; do not edit.
from typing import Literal

ChatProviderId = Literal[
    "discord",
    "getstream",
    "grafana-on-call",
    "mattermost",
    "msteams",
    "rocket-chat",
    "ryver",
    "slack",
    "whatsapp-business",
    "zulip",
]

CHAT_PROVIDER_ID_VALUES: set[ChatProviderId] = {
    "discord",
    "getstream",
    "grafana-on-call",
    "mattermost",
    "msteams",
    "rocket-chat",
    "ryver",
    "slack",
    "whatsapp-business",
    "zulip",
}


def check_chat_provider_id(value: str) -> ChatProviderId:
    if value in CHAT_PROVIDER_ID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CHAT_PROVIDER_ID_VALUES!r}")
