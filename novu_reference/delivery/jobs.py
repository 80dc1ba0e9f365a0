"""One recipient: a notification, its chain of jobs, and the run through them."""

from __future__ import annotations

from typing import Any

import orjson

from novu_reference.delivery.channels import Failed, deliver
from novu_reference.delivery.context import Delivery, Document
from novu_reference.storage.collections import EXECUTION_DETAILS, JOBS, NOTIFICATIONS

_CHANNELS = ("in_app", "email", "sms", "chat", "push")


def notify(delivery: Delivery, subscriber: Document, recipient: Document) -> None:
    """Everything a trigger does for one subscriber. `recipient` is the element of `to`, as sent."""
    active = [step for step in delivery.steps if step.get("active", True)]
    notification = delivery.new(
        _templateId=delivery.workflow["_id"],
        _subscriberId=subscriber["_id"],
        transactionId=delivery.transaction_id,
        channels=list(dict.fromkeys(_step_type(step) for step in active if _step_type(step) != "trigger")),
        to=recipient,
        payload=delivery.payload,
        tags=delivery.workflow.get("tags") or [],
        expireAt=delivery.expires(),
    )
    delivery.session.insert(NOTIFICATIONS, notification)
    jobs = _create_jobs(delivery, subscriber, notification, active)
    for job in jobs:
        _detail(delivery, job, "Step created", "Pending")
    for job in jobs:
        if not _run(delivery, subscriber, notification, job):
            break


def _create_jobs(
    delivery: Delivery, subscriber: Document, notification: Document, steps: list[Document]
) -> list[Document]:
    """The trigger job and one job per step, each pointing to the one before."""
    trigger: Document = {"template": {"type": "trigger"}}
    jobs: list[Document] = []
    for step in [trigger, *steps]:
        job = delivery.new(
            identifier=delivery.workflow["triggers"][0]["identifier"],
            status="pending",
            type=_step_type(step),
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
        if jobs:
            job["_parentId"] = jobs[-1]["_id"]
        if delivery.tenant is not None:
            job["tenant"] = {"identifier": delivery.tenant["identifier"]}
        if delivery.actor is not None:
            job["_actorId"], job["actorId"] = delivery.actor["_id"], delivery.actor["subscriberId"]
        delivery.session.insert(JOBS, job)
        jobs.append(job)
    return jobs


def _run(delivery: Delivery, subscriber: Document, notification: Document, job: Document) -> bool:
    """Whether the chain goes on after `job`."""
    _detail(delivery, job, "Step queued", "Pending")
    if job["type"] not in ("digest", "delay"):
        _detail(delivery, job, "Start sending message", "Pending")
    go_on = True
    try:
        if job["type"] in _CHANNELS:
            deliver(
                delivery,
                subscriber,
                notification,
                job,
                lambda *words, **more: _detail(delivery, job, *words, **more),
            )
        _set_status(delivery, job, "completed")
    except Failed as failure:
        _detail(delivery, job, failure.detail, "Failed", raw=failure.raw)
        job["error"] = {"message": failure.detail}
        _set_status(delivery, job, "failed")
        go_on = not job["step"].get("shouldStopOnFail", False)
    return go_on


def _set_status(delivery: Delivery, job: Document, status: str) -> None:
    job["status"] = status
    job["updatedAt"] = delivery.tools.clock.timestamp()
    delivery.session.replace(JOBS, job)


def _detail(
    delivery: Delivery,
    job: Document,
    detail: str,
    status: str,
    *,
    raw: Any = None,
    message: Document | None = None,
) -> None:
    """Write one line of the log of `job`."""
    entry = delivery.new(
        _jobId=job["_id"],
        _notificationId=job["_notificationId"],
        _notificationTemplateId=job["_templateId"],
        _subscriberId=job["_subscriberId"],
        transactionId=job["transactionId"],
        channel=job["type"],
        detail=detail,
        source="Internal",
        status=status,
        isTest=False,
        isRetry=False,
        expireAt=job["expireAt"],
    )
    if message is not None:
        entry["_messageId"], entry["providerId"] = message["_id"], message["providerId"]
    if raw is not None:
        entry["raw"] = orjson.dumps(raw).decode()
    delivery.session.insert(EXECUTION_DETAILS, entry)


def _step_type(step: Document) -> str:
    return str((step.get("template") or {}).get("type", "trigger"))
