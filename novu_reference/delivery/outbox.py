"""What would have left the machine, as records: each call of a provider, and each message in the app."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from novu_reference.delivery.context import Document, Run
from novu_reference.storage import Session
from novu_reference.storage.collections import OUTBOX

# By what it can be searched: the name outside, and the member.
FILTERS = {
    "channel": "channel",
    "provider": "providerId",
    "subscriberId": "subscriberId",
    "transactionId": "transactionId",
}


def put(run: Run, message: Document, integration: Document, content: Document, **result: Any) -> Document:
    """Keep `content`, which `integration` was handed for `message`; `result` says what became of it. The record."""
    record = run.new(
        channel=run.job["type"],
        providerId=integration["providerId"],
        integration=integration["identifier"],
        subscriberId=run.job["subscriberId"],
        transactionId=run.job["transactionId"],
        workflow=run.job["identifier"],
        messageId=message["_id"],
        **content,
        **result,
    )
    run.session.insert(OUTBOX, record)
    return record


def found(session: Session, where: Mapping[str, Any], limit: int | None = None) -> list[Document]:
    """The last `limit` records that fit, or all, the newest last."""
    return session.find(OUTBOX, where, newest_first=True, limit=limit)[::-1]


def clear(session: Session, where: Mapping[str, Any]) -> None:
    """Forget the records that fit."""
    session.delete(OUTBOX, where)
