"""The operations of the tag Messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from novu_models import documents as d

from novu_reference.errors import BadRequest, NotFound
from novu_reference.operations.subscribers.lookup import SubscriberLookup
from novu_reference.populate import populate_messages
from novu_reference.storage.collections import MESSAGES, SUBSCRIBERS

DEFAULT_LIMIT = 10


class Messages(SubscriberLookup):
    def list_messages(
        self,
        *,
        page: int = 0,
        limit: int = DEFAULT_LIMIT,
        channel: str | None = None,
        subscriber_id: str | None = None,
        transaction_id: Sequence[str] | None = None,
    ) -> d.MessagePage:
        size = limit or DEFAULT_LIMIT
        where = self._here(deleted=False)
        if channel is not None:
            where["channel"] = channel
        if subscriber_id is not None:
            where["_subscriberId"] = self._subscriber(subscriber_id)["_id"]
        if transaction_id:
            where["transactionId"] = transaction_id
        found = self._session.find(MESSAGES, where, newest_first=True, limit=size, offset=page * size)
        total = self._session.count(MESSAGES, where)
        return {
            "page": page,
            "pageSize": size,
            "totalCount": total,
            "hasMore": page * size + len(found) < total,
            "data": populate_messages(self._session, found),
        }

    def delete_message(self, message_id: str) -> d.DeleteResultEnvelope:
        message = self._session.find_one(MESSAGES, self._here(_id=message_id.lower(), deleted=False))
        if message is None:
            raise NotFound(f"Message with id {message_id} not found")
        if self._session.find_one(SUBSCRIBERS, {"_id": message["_subscriberId"], "deleted": False}) is None:
            raise BadRequest(f"A subscriber was not found for message {message_id}")
        self._delete([message])
        return {"data": {"acknowledged": True, "status": "deleted"}}

    def delete_messages_by_transaction(self, transaction_id: str, *, channel: str | None = None) -> None:
        of_transaction = self._here(transactionId=transaction_id, deleted=False)
        if not self._session.count(MESSAGES, of_transaction, limit=1):
            raise NotFound("Invalid transactionId or channel")
        where = of_transaction if channel is None else of_transaction | {"channel": channel}
        self._delete(self._session.find(MESSAGES, where))

    def _delete(self, messages: list[dict[str, Any]]) -> None:
        now = self._now()
        for message in messages:
            self._session.replace(MESSAGES, message | {"deleted": True, "deletedAt": now, "updatedAt": now})
