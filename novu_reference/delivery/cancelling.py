"""Canceling what waits of a transaction. (facts 11)"""

from __future__ import annotations

from novu_reference.call import Tools
from novu_reference.delivery import digests
from novu_reference.delivery.chain import set_status
from novu_reference.storage import Session
from novu_reference.storage.collections import JOBS, TRIGGERS

_CANCELABLE = ("delayed", "merged")
_WAITING_STEPS = ("digest", "delay")


def cancel(session: Session, tools: Tools, environment_id: str, transaction_id: str) -> bool:
    """Cancel the jobs of the transaction that wait, and those behind them. Whether there were any.

    A digest window that is canceled goes to the oldest trigger merged into it. (ruling: canceled-windows)
    """
    here = {"_environmentId": environment_id, "transactionId": transaction_id}
    # Recipients that were not reached yet are canceled as soon as they are.
    for trigger in session.find(TRIGGERS, here):
        session.replace(TRIGGERS, trigger | {"canceled": True})
    jobs = session.find(JOBS, {**here, "status": _CANCELABLE})
    if not jobs:
        return False
    if any(job["type"] in _WAITING_STEPS for job in jobs):
        jobs += session.find(JOBS, {**here, "status": "pending"})
    windows = {job["_id"]: job["dueAt"] for job in jobs if job["type"] == "digest" and job["status"] == "delayed"}
    for job in jobs:
        job.pop("dueAt", None)
        digests.leave(job)
        set_status(session, tools, job, "canceled")
    for job in jobs:
        if job["_id"] in windows:
            digests.hand_over(session, tools, job, windows[job["_id"]])
    return True
