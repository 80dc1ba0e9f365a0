"""What reaches a subscriber over a channel: webhook addresses, chat channels and device tokens, per provider and integration."""

from __future__ import annotations

from typing import Any

from novu_models import documents as d

from novu_reference.errors import BadRequest
from novu_reference.operations.subscribers.lookup import Subscriber, SubscriberLookup
from novu_reference.storage.collections import INTEGRATIONS

# Others are documented and accepted, but the server keeps only these. (ruling: grafana-credentials)
_KEPT = ("webhookUrl", "channel", "deviceTokens")


class Credentials(SubscriberLookup):
    def update_subscriber_credentials(
        self, subscriber_id: str, body: d.UpdateSubscriberCredentials
    ) -> d.SubscriberEnvelope:
        subscriber = self._subscriber_or_400(subscriber_id)
        return {"data": self._apply_credentials(subscriber, body, replace=True)}

    def modify_subscriber_credentials(
        self, subscriber_id: str, body: d.UpdateSubscriberCredentials
    ) -> d.SubscriberEnvelope:
        subscriber = self._subscriber_or_400(subscriber_id)
        return {"data": self._apply_credentials(subscriber, body, replace=False)}

    def delete_subscriber_credentials(self, subscriber_id: str, provider_id: str) -> None:
        subscriber = self._subscriber(subscriber_id)
        kept = [channel for channel in subscriber["channels"] if channel["providerId"] != provider_id]
        if len(kept) != len(subscriber["channels"]):
            self._save_subscriber(subscriber | {"channels": kept})

    def _apply_credentials(self, subscriber: Subscriber, given: Any, *, replace: bool) -> Subscriber:
        """Store `given` credentials in the entry of its provider and integration; device tokens replace or join the old ones.

        Raises BadRequest when the environment has no active integration of that provider.
        """
        integration = self._integration_for(given)
        credentials = {
            name: value for name in _KEPT if (value := (given.get("credentials") or {}).get(name)) is not None
        }
        if "deviceTokens" in credentials:
            credentials["deviceTokens"] = list(dict.fromkeys(credentials["deviceTokens"]))
        entry = next(
            (
                channel
                for channel in subscriber["channels"]
                if channel["providerId"] == given["providerId"]
                and channel["_integrationId"] == integration["_id"]
            ),
            None,
        )
        if entry is None:
            subscriber["channels"].append(
                {
                    "providerId": given["providerId"],
                    "_integrationId": integration["_id"],
                    "credentials": credentials,
                }
            )
        elif (merged := _merge(entry["credentials"], credentials, replace=replace)) != entry["credentials"]:
            entry["credentials"] = merged
        else:
            return subscriber
        return self._save_subscriber(subscriber)

    def _integration_for(self, given: Any) -> Any:
        where = self._here(providerId=given["providerId"], active=True, deleted=False)
        if given.get("integrationIdentifier") is not None:
            where["identifier"] = given["integrationIdentifier"]
        found = self._session.find_one(INTEGRATIONS, where, newest_first=True)
        if found is None:
            raise BadRequest(
                f"Environment {self._environment_id} has no active integration of provider {given['providerId']}"
            )
        return found


def _merge(stored: dict[str, Any], given: dict[str, Any], *, replace: bool) -> dict[str, Any]:
    """Absent members stay. An empty list of device tokens clears them, with either verb. (ruling: device-tokens)"""
    merged = stored | given
    tokens = given.get("deviceTokens")
    if tokens and not replace:
        merged["deviceTokens"] = list(dict.fromkeys([*stored.get("deviceTokens", []), *tokens]))
    return merged
