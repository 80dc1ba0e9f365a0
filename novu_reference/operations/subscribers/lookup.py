"""Finding and storing subscribers, for every operation that names one."""

from __future__ import annotations

from typing import Any

from novu_reference.call import Handlers
from novu_reference.errors import BadRequest, NotFound, NovuError
from novu_reference.storage.collections import SUBSCRIBERS

Subscriber = Any


class SubscriberLookup(Handlers):
    """What the classes of this folder share. Which status an unknown subscriber gets differs by operation.

    Facts, section 14.
    """

    def _find_subscriber(self, subscriber_id: str) -> Subscriber | None:
        return self._session.find_one(SUBSCRIBERS, self._here(subscriberId=subscriber_id, deleted=False))

    def _subscriber(self, subscriber_id: str, refusal: type[NovuError] = NotFound) -> Subscriber:
        """The subscriber with that identifier of the application.

        Raises `refusal`, NotFound by default, when there is none.
        """
        found = self._find_subscriber(subscriber_id)
        if found is None:
            raise refusal(f"Subscriber not found for id {subscriber_id}")
        return found

    def _subscriber_or_400(self, subscriber_id: str) -> Subscriber:
        return self._subscriber(subscriber_id, BadRequest)

    def _save_subscriber(self, subscriber: Subscriber) -> Subscriber:
        subscriber["updatedAt"] = self._now()
        self._session.replace(SUBSCRIBERS, subscriber)
        return subscriber
