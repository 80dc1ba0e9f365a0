"""What is different about workflows for tenants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

CHANNELS = ("email", "sms", "in_app", "chat", "push")

# A workflow and a tenant.
Pair = tuple[str, str]


class Overrides:
    """`records` by workflow and tenant, oldest first: at most one for each pair."""

    def __init__(self) -> None:
        self.records: dict[Pair, dict[str, Any]] = {}

    def create(self, pair: Pair, override_id: str, active: bool | None, channels: Mapping[str, bool] | None) -> None:
        switches = dict.fromkeys(CHANNELS, True) | dict(channels or {})
        self.records[pair] = {"_id": override_id, "active": bool(active), "preferenceSettings": switches}

    def update(self, pair: Pair, active: bool | None, channels: Mapping[str, bool] | None) -> None:
        """What is not said stays as it is, channel by channel."""
        record = self.records[pair]
        record["preferenceSettings"] = record["preferenceSettings"] | dict(channels or {})
        if active is not None:
            record["active"] = active
