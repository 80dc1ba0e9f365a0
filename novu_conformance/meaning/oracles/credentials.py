"""What reaches subscribers of one environment, by provider and integration."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

_KEPT = ("webhookUrl", "channel", "deviceTokens")

# A provider and the identifier of an integration.
Entry = tuple[str, str]


class Credentials:
    """`integrations` by identifier with their provider and whether they are active, oldest first; `entries` by
    subscriber, in the order in which they came.
    """

    def __init__(self) -> None:
        self.integrations: dict[str, dict[str, Any]] = {}
        self.entries: dict[str, dict[Entry, dict[str, Any]]] = {}

    def can_be_used(self, provider: str, identifier: str) -> bool:
        """Whether the integration is active, and of the provider."""
        known = self.integrations.get(identifier)
        return known is not None and known["provider"] == provider and bool(known["active"])

    def put(self, sid: str, entry: Entry, given: Mapping[str, Any]) -> None:
        """What is absent stays; device tokens are replaced."""
        self.entries[sid][entry] = self.entries[sid].get(entry, {}) | _said(given)

    def patch(self, sid: str, entry: Entry, given: Mapping[str, Any]) -> None:
        """What is absent stays; device tokens join those that are there, unless the list is empty."""
        before, said = self.entries[sid].get(entry, {}), _said(given)
        if said.get("deviceTokens"):
            said["deviceTokens"] = _distinct([*before.get("deviceTokens", []), *said["deviceTokens"]])
        self.entries[sid][entry] = before | said

    def delete(self, sid: str, provider: str) -> None:
        self.entries[sid] = {entry: kept for entry, kept in self.entries[sid].items() if entry[0] != provider}


def _said(given: Mapping[str, Any]) -> dict[str, Any]:
    said = {name: given[name] for name in _KEPT if given.get(name) is not None}
    return said | ({"deviceTokens": _distinct(said["deviceTokens"])} if "deviceTokens" in said else {})


def _distinct(tokens: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(tokens))
