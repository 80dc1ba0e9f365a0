"""What a subscriber wants to receive: globally, and by workflow. First generation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from novu_models import documents as d

from novu_reference.errors import NotFound
from novu_reference.operations.subscribers.lookup import Subscriber, SubscriberLookup
from novu_reference.storage.collections import SUBSCRIBER_PREFERENCES, WORKFLOWS

CHANNELS = ("email", "sms", "in_app", "chat", "push")
_GLOBAL, _WORKFLOW = "global", "template"


class Preferences(SubscriberLookup):
    def list_subscriber_preferences(
        self, subscriber_id: str, *, include_inactive_channels: bool = True
    ) -> d.SubscriberPreferenceListEnvelope:
        subscriber = self._subscriber_or_400(subscriber_id)
        return {"data": self._workflow_preferences(subscriber, inactive=self._inactive(include_inactive_channels))}

    def list_subscriber_preferences_by_level(
        self, subscriber_id: str, parameter: str, *, include_inactive_channels: bool = True
    ) -> d.LevelPreferenceListEnvelope:
        subscriber = self._subscriber_or_400(subscriber_id)
        if parameter == _GLOBAL:
            return {"data": [{"preference": self._global_preference(subscriber)}]}
        return {"data": self._workflow_preferences(subscriber, inactive=self._inactive(include_inactive_channels))}

    def update_subscriber_preference(
        self, subscriber_id: str, parameter: str, body: d.UpdateSubscriberPreference
    ) -> d.SubscriberPreferenceEnvelope:
        subscriber = self._subscriber(subscriber_id)
        workflow = self._session.find_one(WORKFLOWS, self._here(_id=parameter.lower(), deleted=False))
        if workflow is None:
            raise NotFound(f"Template with id {parameter} is not found")
        channel, enabled = body.get("channel"), body.get("enabled")
        # Nulls alone change nothing. (ruling: preference-empty-update)
        if channel is not None or enabled is not None:
            channels: dict[str, bool] = {channel["type"]: channel["enabled"]} if channel else {}
            self._write(subscriber, workflow["_id"], self._stored(subscriber, workflow["_id"]), enabled, channels)
        return {"data": self._workflow_preference(subscriber, workflow)}

    def update_subscriber_global_preferences(
        self, subscriber_id: str, body: d.UpdateSubscriberGlobalPreferences
    ) -> d.GlobalSubscriberPreferenceEnvelope:
        subscriber = self._subscriber(subscriber_id)
        channels: dict[str, bool] = {entry["type"]: entry["enabled"] for entry in body.get("preferences") or []}
        self._write(subscriber, None, self._stored(subscriber, None), body.get("enabled"), channels)
        return {"data": {"preference": self._global_preference(subscriber)}}

    def _inactive(self, wanted: bool) -> bool:
        """Whether channels without an active step are listed; not every revision knows the parameter."""
        return wanted and bool(self._says("include-inactive-channels"))

    def _stored(self, subscriber: Subscriber, workflow_id: str | None) -> dict[str, Any] | None:
        return self._session.find_one(
            SUBSCRIBER_PREFERENCES, {"_subscriberId": subscriber["_id"], "_templateId": workflow_id}
        )

    def _write(
        self,
        subscriber: Subscriber,
        workflow_id: str | None,
        stored: dict[str, Any] | None,
        enabled: bool | None,
        channels: Mapping[str, bool],
    ) -> None:
        """Merge `enabled` and `channels` into the stored preference, made when there is none."""
        if stored is None:
            row = self._new(
                _subscriberId=subscriber["_id"],
                level=_GLOBAL if workflow_id is None else _WORKFLOW,
                _templateId=workflow_id,
                enabled=True if enabled is None else enabled,
                channels=dict(channels),
            )
            self._session.insert(SUBSCRIBER_PREFERENCES, row)
            return
        stored["channels"] |= channels
        if enabled is not None:
            stored["enabled"] = enabled
        stored["updatedAt"] = self._now()
        self._session.replace(SUBSCRIBER_PREFERENCES, stored)

    def _global_preference(self, subscriber: Subscriber) -> Any:
        stored = self._stored(subscriber, None) or {"enabled": True, "channels": {}}
        return {
            "enabled": stored["enabled"],
            "channels": dict.fromkeys(CHANNELS, True) | stored["channels"],
        }

    def _workflow_preferences(self, subscriber: Subscriber, *, inactive: bool = False) -> list[Any]:
        workflows = self._session.find(WORKFLOWS, self._here(active=True, deleted=False))
        return [self._workflow_preference(subscriber, workflow, inactive=inactive) for workflow in workflows]

    def _workflow_preference(
        self, subscriber: Subscriber, workflow: Mapping[str, Any], *, inactive: bool = False
    ) -> Any:
        """What applies, per channel with an active step, or per channel when `inactive`.

        The subscriber's word stands above the workflow's. Source: facts, section 4.1.
        """
        stored = self._stored(subscriber, workflow["_id"]) or {"enabled": True, "channels": {}}
        settings = workflow.get("preferenceSettings") or {}
        active = active_channels(workflow)
        shown = [channel for channel in CHANNELS if inactive or channel in active]
        summary = {
            "_id": workflow["_id"],
            "name": workflow["name"],
            "critical": workflow.get("critical", True),
            "tags": workflow.get("tags") or [],
            "triggers": workflow["triggers"],
        }
        if workflow.get("data") is not None:
            summary["data"] = workflow["data"]
        return {
            "template": summary,
            "preference": {
                "enabled": stored["enabled"],
                "channels": {
                    channel: stored["channels"].get(channel, settings.get(channel, True)) for channel in shown
                },
                "overrides": [
                    {
                        "channel": channel,
                        "source": "subscriber" if channel in stored["channels"] else "template",
                    }
                    for channel in shown
                ],
            },
            "type": "REGULAR",
        }


def active_channels(workflow: Mapping[str, Any]) -> set[str]:
    """The channels over which an active step of `workflow` sends."""
    types = {(step.get("template") or {}).get("type") for step in workflow["steps"] if step.get("active", True)}
    return {channel for channel in CHANNELS if channel in types}
