"""The operation of the tag Execution details."""

from __future__ import annotations

from typing import Any

from novu_models import documents as d

from novu_reference.operations.subscribers.lookup import SubscriberLookup
from novu_reference.storage.collections import EXECUTION_DETAILS


class ExecutionDetails(SubscriberLookup):
    def list_execution_details(self, *, notification_id: str, subscriber_id: str) -> d.ExecutionDetailListEnvelope:
        subscriber = self._subscriber(subscriber_id)
        found: list[Any] = self._session.find(
            EXECUTION_DETAILS,
            self._here(_notificationId=notification_id.lower(), _subscriberId=subscriber["_id"]),
        )
        return {"data": found}
