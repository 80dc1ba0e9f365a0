"""The operations of the tag Events."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

from novu_models import documents as d

from novu_reference.call import Call
from novu_reference.delivery import fan_out, recipients
from novu_reference.delivery.cancelling import cancel
from novu_reference.delivery.context import Delivery
from novu_reference.delivery.evaluation import Outcome, evaluate
from novu_reference.diff import same
from novu_reference.errors import BadRequest, NovuError
from novu_reference.operations.subscribers.writes import SubscriberWrites
from novu_reference.storage.collections import TENANTS

# A stored document. Its shape is the schema of the document by the same name; storage does not know it.
Document = Any
Reached = Callable[[Delivery], list[Document]]


class Events(SubscriberWrites):
    def __init__(self, call: Call) -> None:
        super().__init__(call)
        # As many recipients are reached before the answer; the others right after it.
        self._at_once = fan_out.BATCH

    def trigger_event(self, body: d.TriggerEvent) -> d.TriggerAcknowledgementEnvelope:
        return {"data": self._acknowledge(self._trigger(body))}

    def bulk_trigger_events(self, body: d.BulkTriggerEvents) -> d.TriggerAcknowledgementListEnvelope:
        answers: list[Any] = []
        for event in body["events"]:
            try:
                # Unlike in a trigger of its own, a payload has to be there.
                if event.get("payload") is None:
                    raise BadRequest(["payload should not be null or undefined", "payload must be an object"])
                answers.append(self._acknowledge(self._trigger(event)))
            except NovuError as error:
                told = error.message if isinstance(error.message, list) else [error.message]
                answers.append({"acknowledged": True, "status": "error", "error": told})
        return {"data": answers}

    def broadcast_event(self, body: d.BroadcastEvent) -> d.TriggerAcknowledgementEnvelope:
        outcome = evaluate(self._call, body)
        if outcome.delivery is not None:
            self._send(outcome.delivery, body, recipients.everybody)
        # The outcome of the evaluation is not told here. (ruling: broadcast-status)
        return {"data": {"acknowledged": True, "status": "processed", "transactionId": outcome.transaction_id}}

    def cancel_event(self, transaction_id: str) -> d.BooleanEnvelope:
        return {"data": cancel(self._session, self._call.tools, self._environment_id, transaction_id)}

    def _trigger(self, event: Any) -> Outcome:
        outcome = evaluate(self._call, event)
        if outcome.delivery is not None:
            to = event["to"]
            self._send(outcome.delivery, event, lambda delivery: recipients.named(delivery, to, self._recipient))
        return outcome

    def _send(self, delivery: Delivery, event: Mapping[str, Any], reached: Reached) -> None:
        """Nothing at all for a transaction that was sent before; else tenant, actor and recipients, in this order."""
        if fan_out.is_repeated(delivery):
            return
        delivery = self._with_actor(self._with_tenant(delivery, event.get("tenant")), event.get("actor"))
        found = reached(delivery)
        now, later = found[: self._at_once], found[self._at_once :]
        self._at_once -= len(now)
        fan_out.reach(delivery, now)
        if later:
            fan_out.keep(delivery, later)

    def _with_tenant(self, delivery: Delivery, given: Any) -> Delivery:
        """The tenant takes over what is said of it, as in an update of its own."""
        if delivery.tenant is None or not isinstance(given, Mapping):
            return delivery
        said = {name: given[name] for name in ("name", "data") if given.get(name)}
        if same({name: delivery.tenant.get(name) for name in said}, said):
            return delivery
        tenant = delivery.tenant | said | {"updatedAt": self._now()}
        self._session.replace(TENANTS, tenant)
        return dataclasses.replace(delivery, tenant=tenant)

    def _with_actor(self, delivery: Delivery, given: Any) -> Delivery:
        if not given:
            return delivery
        recipient = {"subscriberId": given} if isinstance(given, str) else given
        return dataclasses.replace(delivery, actor=self._recipient(recipient))

    def _recipient(self, recipient: Document) -> Document:
        """The subscriber of a recipient object, made or changed by what it says; nothing is unset."""
        said = {name: value for name, value in recipient.items() if value is not None}
        subscriber = self._upsert(recipient["subscriberId"], said)
        for channel in recipient.get("channels") or []:
            subscriber = self._apply_credentials(subscriber, channel, replace=False)
        return subscriber

    def _acknowledge(self, outcome: Outcome) -> Any:
        answer = {"acknowledged": True, "status": outcome.status}
        if outcome.delivery is not None:
            answer["transactionId"] = outcome.transaction_id
        return answer
