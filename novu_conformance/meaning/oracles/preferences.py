"""What subscribers of one environment want to receive."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

CHANNELS = ("email", "sms", "in_app", "chat", "push")

Switches = dict[str, bool]


class Preferences:
    """`workflows` by id, oldest first, with their settings, the channels they use, and whether they are active.

    `chosen` holds what a subscriber said: about a workflow, or about everything under None.
    """

    def __init__(self) -> None:
        self.workflows: dict[str, dict[str, Any]] = {}
        self.chosen: dict[tuple[str, str | None], dict[str, Any]] = {}

    def choose(self, sid: str, workflow: str | None, enabled: bool | None, channels: Mapping[str, bool]) -> None:
        """What is not said stays as it was."""
        said = self.chosen.setdefault((sid, workflow), {"enabled": True, "channels": {}})
        said["channels"] = said["channels"] | dict(channels)
        if enabled is not None:
            said["enabled"] = enabled

    def withdraw(self, sid: str, workflow: str, channel: str) -> None:
        """The subscriber has said nothing of this channel of the workflow."""
        self.chosen[sid, workflow]["channels"].pop(channel)

    def said(self, sid: str, workflow: str | None) -> Switches:
        """What the subscriber said of the channels of a workflow, or of all."""
        return dict(self._said(sid, workflow)["channels"])

    def in_general(self, sid: str) -> dict[str, Any]:
        said = self._said(sid, None)
        return {"enabled": said["enabled"], "channels": dict.fromkeys(CHANNELS, True) | said["channels"]}

    def of_workflow(self, sid: str, workflow: str, *, all_channels: bool) -> dict[str, Any]:
        """The subscriber's word goes before the workflow's, which goes before on."""
        said, of = self._said(sid, workflow), self.workflows[workflow]
        shown = [channel for channel in CHANNELS if all_channels or channel in of["channels"]]
        defaults = dict.fromkeys(CHANNELS, True) | of["settings"]
        return {
            "enabled": said["enabled"],
            "channels": {channel: said["channels"].get(channel, defaults[channel]) for channel in shown},
        }

    def active(self) -> list[str]:
        return [workflow for workflow, of in self.workflows.items() if of["active"]]

    def _said(self, sid: str, workflow: str | None) -> dict[str, Any]:
        return self.chosen.get((sid, workflow), {"enabled": True, "channels": {}})
