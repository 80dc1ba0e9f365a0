"""Creating, reading, changing and deleting subscribers, first generation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from novu_models import documents as d

from novu_reference.operations.subscribers.writes import PROFILE, SubscriberWrites
from novu_reference.storage.collections import SUBSCRIBERS, TOPIC_SUBSCRIBERS


class Records(SubscriberWrites):
    def list_subscribers(self, *, page: int = 0, limit: int = 10) -> d.SubscriberPage:
        found = self._session.find(SUBSCRIBERS, self._here(deleted=False), limit=limit, offset=page * limit)
        return {"page": page, "pageSize": limit, "hasMore": len(found) == limit, "data": found}

    def get_subscriber(self, subscriber_id: str, *, include_topics: bool = False) -> d.SubscriberEnvelope:
        subscriber = self._subscriber(subscriber_id)
        if include_topics:
            memberships = self._session.find(TOPIC_SUBSCRIBERS, {"_subscriberId": subscriber["_id"]})
            subscriber["topics"] = [membership["topicKey"] for membership in memberships]
        return {"data": subscriber}

    def create_subscriber(self, body: d.CreateSubscriber) -> d.SubscriberEnvelope:
        subscriber = self._upsert(body["subscriberId"].strip(), body)
        for channel in body.get("channels") or []:
            subscriber = self._apply_credentials(subscriber, channel, replace=False)
        return {"data": subscriber}

    def update_subscriber(self, subscriber_id: str, body: d.UpdateSubscriber) -> d.SubscriberEnvelope:
        if not self._says("update-subscriber-upsert"):
            self._subscriber_or_400(subscriber_id)
        # An empty e-mail address erases it, here alone, so that a form can be sent as it is. (ruling: email-erasure)
        given: Mapping[str, Any] = {**body, "email": None} if body.get("email") == "" else body
        subscriber = self._upsert(subscriber_id, given)
        for channel in body.get("channels") or []:
            subscriber = self._apply_credentials(subscriber, channel, replace=False)
        return {"data": subscriber}

    def bulk_create_subscribers(self, body: d.BulkCreateSubscribers) -> d.BulkSubscribersResultEnvelope:
        created: list[d.SubscriberReference] = []
        updated: list[d.SubscriberReference] = []
        for element in body["subscribers"]:
            subscriber_id = element["subscriberId"].strip()
            stored = self._session.find_one(SUBSCRIBERS, self._here(subscriberId=subscriber_id))
            members: Mapping[str, Any] = element
            given = {member: members[member] for member in PROFILE if member in members}
            if stored is None:
                self._insert(subscriber_id, given)
                created.append({"subscriberId": subscriber_id})
            else:
                stored.pop("deletedAt", None)
                self._save_subscriber(stored | given | {"deleted": False})
                updated.append({"subscriberId": subscriber_id})
        return {"data": {"updated": updated, "created": created, "failed": []}}

    def delete_subscriber(self, subscriber_id: str) -> d.DeleteResultEnvelope:
        subscriber = self._subscriber(subscriber_id)
        self._leave_topics(subscriber)
        self._save_subscriber(subscriber | {"deleted": True, "deletedAt": self._now()})
        return {"data": {"acknowledged": True, "status": "deleted"}}

    def update_subscriber_online_status(
        self, subscriber_id: str, body: d.UpdateSubscriberOnlineStatus
    ) -> d.SubscriberEnvelope:
        subscriber = self._subscriber(subscriber_id)
        subscriber["isOnline"] = body["isOnline"]
        if not body["isOnline"]:
            subscriber["lastOnlineAt"] = self._now()
        return {"data": self._save_subscriber(subscriber)}
