"""What reaches a subscriber over a channel.

Webhook addresses, chat channels and device tokens, per provider and integration.
"""

from __future__ import annotations

from novu_models import documents as d

from novu_reference.operations.subscribers.writes import SubscriberWrites


class Credentials(SubscriberWrites):
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
