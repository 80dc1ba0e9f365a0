"""The virtual clock of a server, over HTTP."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from tests.support import raw


@dataclass(frozen=True)
class Clock:
    """The clock of the server at `url`."""

    url: str

    def now(self) -> datetime:
        return datetime.fromisoformat(self.reading()["now"])

    def reading(self) -> Any:
        return self._send("GET", None)

    def advance(self, **duration: float) -> int:
        """Move it by so many `days`, `hours` and so on. How many jobs were run."""
        ran: int = self._send("POST", {"advance": duration})["ran"]
        return ran

    def set(self, moment: datetime | str) -> int:
        """Move it to a moment. How many jobs were run."""
        text = moment if isinstance(moment, str) else moment.astimezone(UTC).isoformat()
        ran: int = self._send("PUT", {"now": text})["ran"]
        return ran

    def refuses(self, status: int, method: str, body: Any) -> str:
        """What is said when it is not moved, with this status."""
        answer = raw.send(self.url, method, "/_reference/clock", None, json.dumps(body).encode())
        assert answer.status == status, answer
        said: str = answer.body["message"]
        return said

    def _send(self, method: str, body: Any) -> Any:
        content = None if body is None else json.dumps(body).encode()
        answer = raw.send(self.url, method, "/_reference/clock", None, content)
        assert answer.status == 200, answer
        return answer.body
