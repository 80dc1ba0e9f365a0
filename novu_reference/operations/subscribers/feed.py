"""The in-app feed of a subscriber and its count."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from typing import Any

import orjson
from novu_models import documents as d

from novu_reference.diff import same
from novu_reference.errors import BadRequest
from novu_reference.operations.subscribers.lookup import Subscriber, SubscriberLookup
from novu_reference.populate import populate_messages
from novu_reference.storage.collections import FEEDS, MESSAGES

DEFAULT_COUNT_LIMIT = 100


class Feed(SubscriberLookup):
    def get_subscriber_feed(
        self,
        subscriber_id: str,
        *,
        page: int = 0,
        limit: int = 10,
        feed_identifier: Sequence[str] | None = None,
        seen: bool | None = None,
        read: bool | None = None,
        payload: str | None = None,
    ) -> d.FeedPage:
        wanted_payload = _decode_payload(payload) if payload else {}
        subscriber = self._subscriber_or_400(subscriber_id)
        where = self._in_app(subscriber, feed_identifier)
        if seen is not None:
            where["seen"] = seen
        if read is not None:
            where["read"] = read
        skip = page * limit
        if wanted_payload:
            fitting = [
                message
                for message in self._session.each(MESSAGES, where, newest_first=True)
                if _holds(message.get("payload") or {}, wanted_payload)
            ]
            found, rest = fitting[skip : skip + limit], len(fitting) - skip
        else:
            found = self._session.find(MESSAGES, where, newest_first=True, limit=limit, offset=skip)
            rest = self._session.count(MESSAGES, where, limit=limit + 1, offset=skip)
        return {
            "page": page,
            "pageSize": limit,
            # Not a total: what is left from this page on, capped at the page's size. (ruling: feed-total)
            "totalCount": max(min(rest, limit), 0),
            "hasMore": rest > limit,
            "data": populate_messages(self._session, found),
        }

    def get_subscriber_unseen_count(
        self,
        subscriber_id: str,
        *,
        seen: bool = False,
        limit: int = DEFAULT_COUNT_LIMIT,
        feed_identifier: Sequence[str] | None = None,
    ) -> d.UnseenCountEnvelope:
        subscriber = self._subscriber_or_400(subscriber_id)
        where = self._in_app(subscriber, feed_identifier) | {"seen": seen}
        return {"data": {"count": self._session.count(MESSAGES, where, limit=limit)}}

    def _in_app(self, subscriber: Subscriber, feed_identifiers: Sequence[str] | None) -> dict[str, Any]:
        """A `where` for the in-app messages of the subscriber, in these feeds if any are named."""
        where = self._here(_subscriberId=subscriber["_id"], channel="in_app", deleted=False)
        if feed_identifiers:
            feeds = self._session.find(FEEDS, self._here(identifier=list(feed_identifiers), deleted=False))
            where["_feedId"] = [feed["_id"] for feed in feeds]
        return where


def _decode_payload(text: str) -> dict[str, Any]:
    """Raises BadRequest when `text` is not base64, of either alphabet and padded or not, of a JSON object."""
    bare = text.rstrip("=")
    try:
        value = orjson.loads(base64.b64decode(bare + "=" * (-len(bare) % 4), altchars=b"-_", validate=True))
    except (binascii.Error, ValueError) as error:
        raise BadRequest("payload must be base64 of a JSON object") from error
    if not isinstance(value, dict):
        raise BadRequest("payload must be base64 of a JSON object")
    return value


def _holds(payload: dict[str, Any], wanted: dict[str, Any]) -> bool:
    """Whether every member of `wanted`, nested ones by their path, has the same value in `payload`."""
    for name, value in wanted.items():
        there = payload.get(name)
        if isinstance(value, dict) and isinstance(there, dict):
            if not _holds(there, value):
                return False
        elif name not in payload or not same(there, value):
            return False
    return True
