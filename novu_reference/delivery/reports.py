"""What a provider reports later about a message it had accepted, as it would by a webhook of Novu's.

A record of the outbox holds the report that is still to come, in the members `report` and `dueAt`.
"""

from __future__ import annotations

from datetime import timedelta

from novu_reference.call import Tools
from novu_reference.clock import format_time
from novu_reference.delivery import chain
from novu_reference.delivery.channels.base import ERROR_IDS, set_trouble
from novu_reference.delivery.context import Document, Run
from novu_reference.storage import Session
from novu_reference.storage.collections import JOBS, MESSAGES, OUTBOX
from novu_reference.storage.session import at_most

# What can be reported, and the status of the entry in the log.
REPORTS = {"delivered": "Success", "opened": "Success", "bounced": "Failed"}
_TROUBLE = "bounced"


def expect(run: Run, message: Document, record: Document, behaviour: Document) -> None:
    """Let the report of this behaviour, if it has one, come in when it is due: at once, or later."""
    if "report" not in behaviour:
        return
    status = behaviour["report"]
    report = {"status": status, "reason": behaviour.get("reason", status)}
    if not behaviour.get("after"):
        _take_in(run, message, record, report)
        return
    due = format_time(run.tools.clock.now() + timedelta(milliseconds=behaviour["after"]))
    run.session.replace(OUTBOX, record | {"report": report, "dueAt": due})
    run.tools.alarm.set(due)


def come_in(session: Session, tools: Tools, now: str, limit: int) -> None:
    """Take in the reports that are due, the earliest `limit` of them."""
    for record in session.find(OUTBOX, {"dueAt": at_most(now)}, order="dueAt", limit=limit):
        del record["dueAt"]
        report = record.pop("report")
        session.replace(OUTBOX, record)
        message = session.find_one(MESSAGES, {"_id": record["messageId"]})
        job = message and session.find_one(JOBS, {"_id": message["_jobId"]})
        found = job and chain.load(session, tools, job, {})
        if found:
            _take_in(found.run(job), message, record, report)


def _take_in(run: Run, message: Document, record: Document, report: Document) -> None:
    """Write a report into the log; when it is trouble, also into the message and its record."""
    status, reason = report["status"], report["reason"]
    if status == _TROUBLE:
        now = run.tools.clock.timestamp()
        run.session.replace(OUTBOX, record | {"result": status, "error": reason, "updatedAt": now})
        set_trouble(run, message, "error", ERROR_IDS[record["channel"]], reason)
    words = f"{reason} - ({status})"
    run.log(words, REPORTS[status], raw=report, message=message, source="Webhook", webhookStatus=status)
