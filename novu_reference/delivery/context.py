"""What every part of the delivery works with: an accepted trigger, and one job of it that is being run."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Any

import orjson

from novu_reference.call import Tools
from novu_reference.clock import format_time
from novu_reference.storage import Session
from novu_reference.storage.collections import EXECUTION_DETAILS

# A stored document. Its shape is the schema of the document by the same name; storage does not know it.
Document = Any

RETENTION = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Delivery:
    """One accepted trigger: the workflow with its populated steps, and what the request brought.

    `cache` lives as long as the transaction: what was looked up for one recipient serves the next.
    """

    session: Session
    tools: Tools
    environment_id: str
    organization_id: str
    user_id: str
    workflow: Document
    steps: list[Document]
    transaction_id: str
    payload: Document
    overrides: Document
    tenant: Document | None
    actor: Document | None
    cache: dict[Any, Any] = field(default_factory=dict)

    def new(self, **members: Any) -> Document:
        """A new record of the pipeline, identifiers and times set."""
        return _new(self.tools, self.environment_id, self.organization_id, members)


@dataclass(slots=True)
class Run:
    """One job being run: everything its step may look at.

    `job` may be changed, and is stored by whoever runs it; `job["step"]` is the snapshot of the step with its
    `template` and `variants`. `cache` is shared by all runs of one transaction: what is the same for many recipients
    (integration, layout, feed, …) is looked up once and kept there under a key of the module that looks it up.
    """

    session: Session
    tools: Tools
    job: Document
    notification: Document
    workflow: Document
    subscriber: Document
    tenant: Document | None
    actor: Document | None
    cache: dict[Any, Any]

    def new(self, **members: Any) -> Document:
        """A new record of the pipeline, identifiers and times set."""
        return _new(self.tools, self.job["_environmentId"], self.job["_organizationId"], members)

    def expires(self, retention: timedelta = RETENTION) -> str:
        """When a record made now goes, as the API writes times."""
        return format_time(self.tools.clock.now() + retention)

    def log(
        self,
        detail: str,
        status: str = "Pending",
        *,
        raw: Any = None,
        message: Document | None = None,
        provider_id: str | None = None,
        source: str = "Internal",
        **more: Any,
    ) -> None:
        """Write one execution detail. `raw` is kept as JSON text; `more` are further members."""
        job, now = self.job, self.tools.clock.timestamp()
        entry = {
            "_id": self.tools.identifiers.new(),
            "_environmentId": job["_environmentId"],
            "_organizationId": job["_organizationId"],
            "_jobId": job["_id"],
            "_notificationId": job["_notificationId"],
            "_notificationTemplateId": job["_templateId"],
            "_subscriberId": job["_subscriberId"],
            "transactionId": job["transactionId"],
            "channel": job["type"],
            "detail": detail,
            "source": source,
            "status": status,
            "isTest": False,
            "isRetry": False,
            "expireAt": job["expireAt"],
            "createdAt": now,
            "updatedAt": now,
            "__v": 0,
        }
        if message is not None:
            entry["_messageId"], entry["providerId"] = message["_id"], message["providerId"]
        if provider_id is not None:
            entry["providerId"] = provider_id
        if raw is not None:
            entry["raw"] = orjson.dumps(raw).decode()
        entry.update(more)
        self.session.insert(EXECUTION_DETAILS, entry)


class Outcome(Enum):
    """How a step ended. FILTERED: its job is canceled and the chain goes on."""

    COMPLETED = auto()
    FAILED = auto()
    FILTERED = auto()


@dataclass(frozen=True, slots=True)
class Wait:
    """The provider is slow: the job stays `running` and is run again at that moment."""

    until: datetime


def _new(tools: Tools, environment_id: str, organization_id: str, members: Document) -> Document:
    now = tools.clock.timestamp()
    return {
        "_id": tools.identifiers.new(),
        "_environmentId": environment_id,
        "_organizationId": organization_id,
        **members,
        "createdAt": now,
        "updatedAt": now,
        "__v": 0,
    }
