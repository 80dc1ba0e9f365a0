"""From an accepted trigger to its recipients: some at once, the others kept and reached batch by batch."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from novu_reference.call import Tools
from novu_reference.delivery import chain, preferences, scheduling
from novu_reference.delivery.cancelling import cancel
from novu_reference.delivery.context import Delivery, Document
from novu_reference.delivery.recipients import subscribers
from novu_reference.storage import Session
from novu_reference.storage.collections import JOBS, TRIGGER_BATCHES, TRIGGERS

# Novu's own; also what keeps a transaction so short that others are answered meanwhile.
BATCH = 100


def is_repeated(delivery: Delivery) -> bool:
    """A transaction that was triggered before: the whole trigger is dropped."""
    where = {"_environmentId": delivery.environment_id, "transactionId": delivery.transaction_id}
    return any(delivery.session.count(collection, where, limit=1) for collection in (JOBS, TRIGGERS))


def reach(delivery: Delivery, recipients: Sequence[Document]) -> None:
    """Carry the trigger out for these recipients, now."""
    with delivery.session.batch() as session:
        delivery = dataclasses.replace(delivery, session=session)
        found = subscribers(delivery, recipients)
        preferences.look_ahead(session, delivery.cache, [subscriber["_id"] for _, subscriber in found])
        for recipient, subscriber in found:
            scheduling.start(chain.begin(delivery, subscriber, recipient))


def keep(delivery: Delivery, recipients: Sequence[Document]) -> None:
    """Keep these recipients for `carry_on`."""
    trigger = delivery.new(
        _userId=delivery.user_id,
        workflow=delivery.workflow,
        steps=delivery.steps,
        transactionId=delivery.transaction_id,
        payload=delivery.payload,
        overrides=delivery.overrides,
        tenant=delivery.tenant,
        actor=delivery.actor,
        canceled=False,
    )
    delivery.session.insert(TRIGGERS, trigger)
    for first in range(0, len(recipients), BATCH):
        batch = delivery.new(_triggerId=trigger["_id"], recipients=recipients[first : first + BATCH])
        delivery.session.insert(TRIGGER_BATCHES, batch)
    delivery.tools.alarm.set(trigger["createdAt"])


def carry_on(session: Session, tools: Tools, batch: Document) -> None:
    """Carry the trigger of a kept `batch` out for the recipients in it."""
    trigger = session.find_one(TRIGGERS, {"_id": batch["_triggerId"]})
    assert trigger is not None
    delivery = Delivery(
        session=session,
        tools=tools,
        environment_id=trigger["_environmentId"],
        organization_id=trigger["_organizationId"],
        user_id=trigger["_userId"],
        workflow=trigger["workflow"],
        steps=trigger["steps"],
        transaction_id=trigger["transactionId"],
        payload=trigger["payload"],
        overrides=trigger["overrides"],
        tenant=trigger["tenant"],
        actor=trigger["actor"],
    )
    reach(delivery, batch["recipients"])
    if trigger["canceled"]:
        cancel(session, tools, trigger["_environmentId"], trigger["transactionId"])
    drop(session, batch)


def drop(session: Session, batch: Document) -> None:
    """Keep a `batch` no longer, nor its trigger after the last one."""
    session.delete(TRIGGER_BATCHES, {"_id": batch["_id"]})
    if not session.count(TRIGGER_BATCHES, {"_triggerId": batch["_triggerId"]}, limit=1):
        session.delete(TRIGGERS, {"_id": batch["_triggerId"]})
