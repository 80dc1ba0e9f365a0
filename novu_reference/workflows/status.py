"""Whether the channels of a workflow can be delivered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from novu_reference.storage import Session
from novu_reference.storage.collections import INTEGRATIONS
from novu_reference.workflows.preferences import CHANNELS

_WITH_PRIMARY = ("email", "sms")

ChannelStatus = Mapping[str, dict[str, bool]]


def channel_status(session: Session, environment_id: str) -> ChannelStatus:
    """For each channel, whether the environment has an active integration and, where there are any, a primary one."""
    active = session.find(INTEGRATIONS, {"_environmentId": environment_id, "active": True, "deleted": False})
    status: dict[str, dict[str, bool]] = {}
    for channel in CHANNELS:
        ours = [integration for integration in active if integration["channel"] == channel]
        status[channel] = {"hasActiveIntegrations": bool(ours)}
        if channel in _WITH_PRIMARY:
            status[channel]["hasPrimaryIntegrations"] = any(integration["primary"] for integration in ours)
    return status


def workflow_status(workflow: Mapping[str, Any], channels: ChannelStatus) -> dict[str, Any]:
    """Whether the channels that the steps of a stored workflow use can be delivered."""
    used = {step["template"]["type"] for step in workflow["steps"]} & channels.keys()
    status: dict[str, Any] = {
        "hasActiveIntegrations": all(channels[channel]["hasActiveIntegrations"] for channel in used),
        "channels": channels,
    }
    if not all(channels[channel].get("hasPrimaryIntegrations", True) for channel in used):
        status["hasPrimaryIntegrations"] = False
    return status
