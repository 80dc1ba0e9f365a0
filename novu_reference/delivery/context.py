"""What every part of the delivery works with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from novu_reference.call import Tools
from novu_reference.clock import format_time
from novu_reference.storage import Session

# A stored document. Its shape is the schema of the document by the same name; storage does not know it.
Document = Any

_RETENTION = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Delivery:
    """One accepted trigger: the workflow with its populated steps, and what the request brought."""

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

    def new(self, **members: Any) -> Document:
        """A new record of the pipeline."""
        now = self.tools.clock.timestamp()
        return {
            "_id": self.tools.identifiers.new(),
            "_environmentId": self.environment_id,
            "_organizationId": self.organization_id,
            **members,
            "createdAt": now,
            "updatedAt": now,
            "__v": 0,
        }

    def expires(self, retention: timedelta = _RETENTION) -> str:
        return format_time(self.tools.clock.now() + retention)
