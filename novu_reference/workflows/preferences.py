"""The channels that a workflow or an override switches on and off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

CHANNELS = ("email", "sms", "in_app", "chat", "push")


def channel_switches(given: Mapping[str, Any] | None, before: Mapping[str, bool] | None = None) -> dict[str, bool]:
    """All channels as `given` says; those it leaves out as they were before, at first on."""
    switches = dict.fromkeys(CHANNELS, True) | dict(before or {})
    return switches | {
        channel: value for channel, value in (given or {}).items() if channel in CHANNELS and value is not None
    }
