"""What a trigger is for one recipient: a notification, and a chain of jobs. (facts 4)"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dateutil.relativedelta import relativedelta

from novu_reference.call import Tools
from novu_reference.clock import format_time
from novu_reference.delivery import waits
from novu_reference.delivery.context import RETENTION, Delivery, Document, Run
from novu_reference.storage import Session
from novu_reference.storage.collections import INTEGRATIONS, JOBS, NOTIFICATIONS, SUBSCRIBERS, TENANTS, WORKFLOWS
from novu_reference.storage.session import Where

_WAITING = ("digest", "delay")
_TRIGGER: Document = {"template": {"type": "trigger"}}


@dataclass(slots=True)
class Chain:
    """One recipient's notification with its jobs, in the order in which they run."""

    session: Session
    tools: Tools
    notification: Document
    workflow: Document
    subscriber: Document
    tenant: Document | None
    actor: Document | None
    jobs: list[Document]
    cache: dict[Any, Any]

    def run(self, job: Document) -> Run:
        return Run(
            self.session,
            self.tools,
            job,
            self.notification,
            self.workflow,
            self.subscriber,
            self.tenant,
            self.actor,
            self.cache,
        )

    def later(self, job: Document) -> list[Document]:
        """The jobs behind `job`."""
        (position,) = [position for position, one in enumerate(self.jobs) if one is job]
        return self.jobs[position + 1 :]


def set_status(session: Session, tools: Tools, job: Document, status: str) -> None:
    """Store `job` with this status, and whatever else was changed in it."""
    job["status"] = status
    job["updatedAt"] = tools.clock.timestamp()
    session.replace(JOBS, job)


def begin(delivery: Delivery, subscriber: Document, to: Document) -> Chain:
    """Store the notification and its jobs. Only active steps have a job. (ruling: inactive-steps)"""
    steps = [step for step in delivery.steps if step.get("active", True)]
    notification = delivery.new(
        _templateId=delivery.workflow["_id"],
        _subscriberId=subscriber["_id"],
        transactionId=delivery.transaction_id,
        channels=list(dict.fromkeys(kind for step in steps if (kind := _type(step)) != "trigger")),
        to=to,
        payload=delivery.payload,
        tags=delivery.workflow.get("tags") or [],
        expireAt=_expiry(delivery, steps),
    )
    delivery.session.insert(NOTIFICATIONS, notification)
    chain = Chain(
        session=delivery.session,
        tools=delivery.tools,
        notification=notification,
        workflow=delivery.workflow,
        subscriber=subscriber,
        tenant=delivery.tenant,
        actor=delivery.actor,
        jobs=[],
        cache=delivery.cache,
    )
    for step in (_TRIGGER, *steps):
        job = _job(delivery, chain, step)
        delivery.session.insert(JOBS, job)
        chain.jobs.append(job)
        chain.run(job).log("Step created")
    return chain


def load(session: Session, tools: Tools, job: Document, cache: dict[Any, Any]) -> Chain | None:
    """The chain that a stored `job` is in. None when its subscriber is gone.

    `job` itself is one of the jobs.
    """
    subscriber = session.find_one(SUBSCRIBERS, {"_id": job["_subscriberId"], "deleted": False})
    if subscriber is None:
        return None
    jobs = session.find(JOBS, {"_notificationId": job["_notificationId"]})
    return Chain(
        session=session,
        tools=tools,
        notification=session.find_one(NOTIFICATIONS, {"_id": job["_notificationId"]}),
        workflow=_remembered(session, cache, WORKFLOWS, {"_id": job["_templateId"]}),
        subscriber=subscriber,
        tenant=_tenant(session, cache, job),
        actor=_remembered(session, cache, SUBSCRIBERS, {"_id": job["_actorId"]}) if "_actorId" in job else None,
        jobs=[job if one["_id"] == job["_id"] else one for one in jobs],
        cache=cache,
    )


def _type(step: Document) -> str:
    return str((step.get("template") or {}).get("type", "trigger"))


def _job(delivery: Delivery, chain: Chain, step: Document) -> Document:
    notification, subscriber = chain.notification, chain.subscriber
    job = delivery.new(
        identifier=delivery.workflow["triggers"][0]["identifier"],
        status="pending",
        type=_type(step),
        step=step,
        payload=delivery.payload,
        overrides=delivery.overrides,
        transactionId=delivery.transaction_id,
        _notificationId=notification["_id"],
        subscriberId=subscriber["subscriberId"],
        _subscriberId=subscriber["_id"],
        _userId=delivery.user_id,
        _templateId=delivery.workflow["_id"],
        digest={"events": [], "timed": {"weekDays": [], "monthDays": []}, **(step.get("metadata") or {})},
        expireAt=notification["expireAt"],
    )
    provider = _provider(delivery, job["type"])
    if provider is not None:
        job["providerId"] = provider
    if chain.jobs:
        job["_parentId"] = chain.jobs[-1]["_id"]
    if delivery.tenant is not None:
        job["tenant"] = {"identifier": delivery.tenant["identifier"]}
    if delivery.actor is not None:
        job["_actorId"], job["actorId"] = delivery.actor["_id"], delivery.actor["subscriberId"]
    return job


def _provider(delivery: Delivery, channel: str) -> str | None:
    """A provider that is active for the channel; not always the one that delivers."""
    if channel == "in_app":
        return "novu"
    providers = delivery.cache.get(_provider)
    if providers is None:
        here: Where = {"_environmentId": delivery.environment_id, "active": True, "deleted": False}
        found = delivery.session.find(INTEGRATIONS, here, newest_first=True)
        providers = delivery.cache[_provider] = {one["channel"]: one["providerId"] for one in found}
    known: str | None = providers.get(channel)
    return known


def _expiry(delivery: Delivery, steps: list[Document]) -> str:
    """When a notification goes: after all its waits and the retention. The same for all recipients of a batch."""
    kept: str | None = delivery.cache.get(_expiry)
    if kept is None:
        kept = delivery.cache[_expiry] = format_time(_end_of_waits(delivery, steps) + RETENTION)
    return kept


def _end_of_waits(delivery: Delivery, steps: list[Document]) -> datetime:
    end = now = delivery.tools.clock.now()
    try:
        for step in steps:
            if _type(step) in _WAITING:
                end += waits.due(step.get("metadata") or {}, delivery.payload, delivery.overrides, now) - now
    except (waits.Misconfigured, OverflowError):
        return now + relativedelta(months=1)
    return end


def _tenant(session: Session, cache: dict[Any, Any], job: Document) -> Document | None:
    named = job.get("tenant")
    if named is None:
        return None
    where = {"_environmentId": job["_environmentId"], "identifier": named["identifier"]}
    return _remembered(session, cache, TENANTS, where)


def _remembered(session: Session, cache: dict[Any, Any], collection: Any, where: dict[str, Any]) -> Document | None:
    """The document that fits, looked up once in a transaction."""
    key = (collection, *where.values())
    if key not in cache:
        cache[key] = session.find_one(collection, where)
    return cache[key]
