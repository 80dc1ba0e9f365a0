"""The operations of the tag Feeds."""

from __future__ import annotations

from typing import Any

from novu_models import documents as d

from novu_reference.call import Handlers
from novu_reference.changes import record_change
from novu_reference.errors import BadRequest, Conflict
from novu_reference.storage.collections import FEEDS, MESSAGE_TEMPLATES


class Feeds(Handlers):
    def list_feeds(self) -> d.FeedListEnvelope:
        return {"data": self._feeds()}

    def create_feed(self, body: d.CreateFeed) -> d.FeedEnvelope:
        name = body["name"]
        if self._session.find_one(FEEDS, self._here(identifier=name, deleted=False)):
            raise Conflict(f"Feed with identifier: {name} already exists")
        feed: Any = self._new(name=name, identifier=name, deleted=False)
        self._session.insert(FEEDS, feed)
        record_change(self._call, "Feed", feed)
        return {"data": feed}

    def delete_feed(self, feed_id: str) -> d.FeedListEnvelope:
        feed = self._session.find_one(FEEDS, self._here(_id=feed_id.lower(), deleted=False))
        if feed is None:
            raise BadRequest(f"Could not find feed with id {feed_id}")
        if self._session.find_one(MESSAGE_TEMPLATES, self._here(_feedId=feed["_id"], deleted=False)):
            raise BadRequest(f"Can not delete feed {feed_id}: it has messages")
        feed |= {"deleted": True, "deletedAt": self._now(), "updatedAt": self._now()}
        self._session.replace(FEEDS, feed)
        record_change(self._call, "Feed", feed)
        return {"data": self._feeds()}

    def _feeds(self) -> Any:
        return self._session.find(FEEDS, self._here(deleted=False))
