"""Digests: windows that collect triggers, and what happens when one closes. (facts 5.2 to 5.4, 6.6)

A window is a digest job that is `delayed`. What joins it is `merged` and keeps its id as `_mergedDigestId`.
"""

from __future__ import annotations

from collections.abc import Iterator

from novu_reference.call import Tools
from novu_reference.clock import format_time
from novu_reference.delivery import waits
from novu_reference.delivery.chain import Chain, set_status
from novu_reference.delivery.context import Document, Run
from novu_reference.delivery.paths import value_at
from novu_reference.diff import same
from novu_reference.storage import Session
from novu_reference.storage.collections import JOBS, NOTIFICATIONS


def open_window(run: Run) -> Document | None:
    """The digest job that collects what `run` would; None when there is none."""
    return next(_same_group(run, type="digest", status="delayed"), None)


def join(chain: Chain, run: Run, owner: Document) -> None:
    """Merge the digest of `run`, and all behind it, into the window of `owner`."""
    job = run.job
    job["_mergedDigestId"] = owner["_id"]
    for one in (job, *chain.later(job)):
        set_status(run.session, run.tools, one, "merged")
    run.notification["_digestedNotificationId"] = owner["_notificationId"]
    run.session.replace(NOTIFICATIONS, run.notification)
    run.log("Digest was merged with other digest", "Success")
    run.log("Step queued")


def passes_at_once(run: Run) -> bool:
    """Whether back-off is asked for and no other trigger came lately: then there is nothing to collect.

    Raises waits.Misconfigured. (ruling: digest-backoff-flag)
    """
    digest = run.job["digest"]
    if digest.get("type") != "backoff" and not digest.get("backoff"):
        return False
    since = format_time(waits.before(run.tools.clock.now(), digest.get("backoffAmount"), digest.get("backoffUnit")))
    for trigger in _same_group(run, newest_first=True, type="trigger", status="completed"):
        if trigger["updatedAt"] < since:
            break
        if trigger["_notificationId"] != run.job["_notificationId"]:
            return False
    return True


def close_window(chain: Chain, run: Run) -> None:
    """Collect what was merged, for the digest itself and for the jobs behind it."""
    merged = run.session.find(JOBS, {"_mergedDigestId": run.job["_id"]})
    events = [run.job["payload"], *(job["payload"] for job in merged)]
    for job in (run.job, *chain.later(run.job)):
        job["digest"]["events"] = events
        run.session.replace(JOBS, job)
    run.log("Digest triggered events", "Success", raw=events)


def hand_over(session: Session, tools: Tools, owner: Document, due: str) -> None:
    """Let the oldest job merged into the canceled `owner` take its place; the window closes when it would have."""
    merged = session.find(JOBS, {"_mergedDigestId": owner["_id"]})
    if not merged:
        return
    heir, *others = merged
    del heir["_mergedDigestId"]
    heir["dueAt"] = due
    set_status(session, tools, heir, "delayed")
    _digested_by(session, heir, None)
    for job in session.find(JOBS, {"_notificationId": heir["_notificationId"], "status": "merged"}):
        set_status(session, tools, job, "pending")
    for job in others:
        job["_mergedDigestId"] = heir["_id"]
        session.replace(JOBS, job)
        _digested_by(session, job, heir["_notificationId"])


def leave(job: Document) -> None:
    """Take a canceled job out of the window it was merged into."""
    job.pop("_mergedDigestId", None)


def _digested_by(session: Session, job: Document, notification_id: str | None) -> None:
    notification = session.find_one(NOTIFICATIONS, {"_id": job["_notificationId"]})
    assert notification is not None
    notification.pop("_digestedNotificationId", None)
    if notification_id is not None:
        notification["_digestedNotificationId"] = notification_id
    session.replace(NOTIFICATIONS, notification)


def _same_group(run: Run, *, newest_first: bool = False, **members: str) -> Iterator[Document]:
    """Jobs of the same workflow and subscriber whose payload has the same at the digest key of `run`."""
    job = run.job
    path = job["digest"].get("digestKey")
    where = {"_subscriberId": job["_subscriberId"], "_templateId": job["_templateId"], **members}
    for other in run.session.each(JOBS, where, newest_first=newest_first):
        if not path or same(value_at(other["payload"], path), value_at(job["payload"], path)):
            yield other
