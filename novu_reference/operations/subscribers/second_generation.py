"""Subscribers as the later revisions have them, under /v2: cursors, null clears, deletion for good."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from novu_models import documents as d

from novu_reference.errors import BadRequest, Conflict, NotFound
from novu_reference.operations.subscribers.lookup import Subscriber
from novu_reference.operations.subscribers.preferences import Preferences
from novu_reference.operations.subscribers.writes import PROFILE, SubscriberWrites
from novu_reference.storage.collections import SUBSCRIBER_PREFERENCES, SUBSCRIBERS, WORKFLOWS

_PROFILE_V2 = (*PROFILE, "timezone")


class SecondGeneration(SubscriberWrites, Preferences):
    def search_subscribers(
        self,
        *,
        limit: int = 10,
        after: str | None = None,
        before: str | None = None,
        order_by: str = "_id",
        order_direction: str = "DESC",
        include_cursor: bool = False,
        email: str | None = None,
        phone: str | None = None,
        subscriber_id: str | None = None,
        name: str | None = None,
    ) -> d.SubscriberSearchPage:
        if after is not None and before is not None:
            raise BadRequest("after and before cannot be used together")
        where = self._here(deleted=False)
        for member, value in (("email", email), ("phone", phone), ("subscriberId", subscriber_id)):
            if value is not None:
                where[member] = value
        found = self._session.find(
            SUBSCRIBERS,
            where,
            order="seq" if order_by == "_id" else order_by,
            newest_first=order_direction == "DESC",
        )
        if name is not None:
            found = [subscriber for subscriber in found if _full_name(subscriber) == name.strip()]
        cursor = after or before
        if cursor is None:
            return _cursor_page(found, 0, limit)
        position = next((index for index, subscriber in enumerate(found) if subscriber["_id"] == cursor.lower()), None)
        if position is None:
            return {"data": [], "next": None, "previous": None}
        if after is not None:
            return _cursor_page(found, position + (not include_cursor), limit)
        end = position + include_cursor
        return _cursor_page(found[:end], max(end - limit, 0), limit, more=end < len(found))

    def create_subscriber_v2(self, body: d.CreateSubscriberV2) -> d.SubscriberEnvelope:
        subscriber_id = body["subscriberId"].strip()
        if self._find_subscriber(subscriber_id) is not None:
            raise Conflict(f"Subscriber with id {subscriber_id} already exists")
        # nothing of one that was deleted comes back
        self._session.delete(SUBSCRIBERS, self._here(subscriberId=subscriber_id))
        members: Mapping[str, Any] = body
        given = {member: members[member] for member in _PROFILE_V2 if members.get(member) is not None}
        return {"data": self._insert(subscriber_id, given)}

    def get_subscriber_v2(self, subscriber_id: str) -> d.SubscriberEnvelope:
        return {"data": self._subscriber(subscriber_id)}

    def update_subscriber_v2(self, subscriber_id: str, body: d.UpdateSubscriberV2) -> d.SubscriberEnvelope:
        subscriber = self._subscriber(subscriber_id)
        members: Mapping[str, Any] = body
        given = {member: members[member] for member in _PROFILE_V2 if member in members}
        return {"data": self._save_subscriber(subscriber | given) if given else subscriber}

    def delete_subscriber_v2(self, subscriber_id: str) -> d.DeleteResultEnvelope:
        subscriber = self._find_subscriber(subscriber_id)
        if subscriber is None:
            raise NotFound("Subscriber was not found", externalSubscriberId=subscriber_id)
        self._leave_topics(subscriber)
        self._session.delete(SUBSCRIBER_PREFERENCES, {"_subscriberId": subscriber["_id"]})
        self._session.delete(SUBSCRIBERS, {"_id": subscriber["_id"]})
        return {"data": {"acknowledged": True, "status": "deleted"}}

    def get_subscriber_preferences_v2(self, subscriber_id: str) -> d.SubscriberPreferencesEnvelope:
        return {"data": self._all_preferences(self._subscriber(subscriber_id))}

    def update_subscriber_preferences_v2(
        self, subscriber_id: str, body: d.UpdateSubscriberPreferencesV2
    ) -> d.SubscriberPreferencesEnvelope:
        subscriber = self._subscriber(subscriber_id)
        channels: dict[str, Any] = {
            channel: enabled for channel, enabled in body["channels"].items() if enabled is not None
        }
        workflow_id = body.get("workflowId")
        if workflow_id is not None:
            workflow = self._workflow(workflow_id)
            if workflow.get("critical"):
                raise BadRequest(f"Critical workflow with id {workflow_id} can not be updated")
            self._write(subscriber, workflow["_id"], self._stored(subscriber, workflow["_id"]), None, channels)
        else:
            self._write(subscriber, None, self._stored(subscriber, None), None, channels)
            self._forget(subscriber, channels)
        return {"data": self._all_preferences(subscriber)}

    def _workflow(self, workflow_id: str) -> Any:
        """By Novu's identifier or by the trigger's. Raises NotFound."""
        workflow = self._session.find_one(
            WORKFLOWS, self._here(_id=workflow_id.lower(), deleted=False)
        ) or self._session.find_one(WORKFLOWS, self._here(identifier=workflow_id, deleted=False))
        if workflow is None:
            raise NotFound(f"Workflow with id {workflow_id} was not found")
        return workflow

    def _forget(self, subscriber: Subscriber, channels: dict[str, Any]) -> None:
        """A global word also withdraws what was said of these channels by workflow: the last word wins."""
        for row in self._session.find(SUBSCRIBER_PREFERENCES, {"_subscriberId": subscriber["_id"]}):
            if row["_templateId"] is not None and row["channels"].keys() & channels.keys():
                row["channels"] = {
                    channel: enabled for channel, enabled in row["channels"].items() if channel not in channels
                }
                self._session.replace(SUBSCRIBER_PREFERENCES, row)

    def _all_preferences(self, subscriber: Subscriber) -> Any:
        workflows = []
        for shown in self._workflow_preferences(subscriber):
            identifier = shown["template"]["triggers"][0]["identifier"]
            workflows.append(
                shown["preference"]
                | {
                    "workflow": {
                        "slug": identifier,
                        "identifier": identifier,
                        "name": shown["template"]["name"],
                    }
                }
            )
        return {"global": self._global_preference(subscriber), "workflows": workflows}


def _full_name(subscriber: Subscriber) -> str:
    return f"{subscriber.get('firstName') or ''} {subscriber.get('lastName') or ''}".strip()


def _cursor_page(found: list[Subscriber], start: int, limit: int, *, more: bool = False) -> d.SubscriberSearchPage:
    """`limit` of `found` from `start` on, with the cursors to both sides; `more`: something follows after `found`."""
    shown = found[start : start + limit]
    has_next = more or start + limit < len(found)
    data: Any = shown
    return {
        "data": data,
        "next": shown[-1]["_id"] if shown and has_next else None,
        "previous": shown[0]["_id"] if shown and start > 0 else None,
    }
