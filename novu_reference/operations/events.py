"""The operations of the tag Events."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

from novu_models import documents as d

from novu_reference.delivery import recipients
from novu_reference.delivery.context import Delivery
from novu_reference.delivery.evaluation import Outcome, evaluate
from novu_reference.delivery.jobs import notify
from novu_reference.errors import NovuError
from novu_reference.operations.subscribers.writes import SubscriberWrites
from novu_reference.storage.collections import JOBS

# A stored document. Its shape is the schema of the document by the same name; storage does not know it.
Document = Any

_CANCELABLE = ("delayed", "merged")
_WAITING_STEPS = ("digest", "delay")


class Events(SubscriberWrites):
    def trigger_event(self, body: d.TriggerEvent) -> d.TriggerAcknowledgementEnvelope:
        return {"data": self._acknowledge(self._trigger(body))}

    def bulk_trigger_events(self, body: d.BulkTriggerEvents) -> d.TriggerAcknowledgementListEnvelope:
        answers: list[Any] = []
        for event in body["events"]:
            try:
                answers.append(self._acknowledge(self._trigger(event)))
            except NovuError as error:
                told = error.message if isinstance(error.message, list) else [error.message]
                answers.append({"acknowledged": True, "status": "error", "error": told})
        return {"data": answers}

    def broadcast_event(self, body: d.BroadcastEvent) -> d.TriggerAcknowledgementEnvelope:
        outcome = evaluate(self._call, body)
        if outcome.delivery is not None:
            delivery = self._with_actor(outcome.delivery, body.get("actor"))
            self._send(delivery, recipients.everybody(delivery))
        # The outcome of the evaluation is not told here. (ruling: broadcast-always-processed)
        return {"data": {"acknowledged": True, "status": "processed", "transactionId": outcome.transaction_id}}

    def cancel_event(self, transaction_id: str) -> d.BooleanEnvelope:
        jobs = self._session.find(JOBS, self._here(transactionId=transaction_id, status=_CANCELABLE))
        if not jobs:
            return {"data": False}
        if any(job["type"] in _WAITING_STEPS for job in jobs):
            jobs += self._session.find(JOBS, self._here(transactionId=transaction_id, status="pending"))
        for job in jobs:
            self._session.replace(JOBS, job | {"status": "canceled", "updatedAt": self._now()})
        return {"data": True}

    def _trigger(self, event: Any) -> Outcome:
        outcome = evaluate(self._call, event)
        if outcome.delivery is not None:
            delivery = self._with_actor(outcome.delivery, event.get("actor"))
            self._send(delivery, recipients.named(delivery, event["to"], self._recipient))
        return outcome

    def _send(self, delivery: Delivery, reached: Iterator[tuple[Document, Document]]) -> None:
        if not recipients.is_repeated(delivery):
            for subscriber, recipient in reached:
                notify(delivery, subscriber, recipient)

    def _with_actor(self, delivery: Delivery, given: Any) -> Delivery:
        if not given:
            return delivery
        recipient = {"subscriberId": given} if isinstance(given, str) else given
        return dataclasses.replace(delivery, actor=self._recipient(recipient))

    def _recipient(self, recipient: Document) -> Document:
        """The subscriber of a recipient object, made or changed by what it says."""
        subscriber = self._upsert(recipient["subscriberId"], recipient)
        for channel in recipient.get("channels") or []:
            subscriber = self._apply_credentials(subscriber, channel, replace=False)
        return subscriber

    def _acknowledge(self, outcome: Outcome) -> Any:
        answer = {"acknowledged": True, "status": outcome.status}
        if outcome.delivery is not None:
            answer["transactionId"] = outcome.transaction_id
        return answer
