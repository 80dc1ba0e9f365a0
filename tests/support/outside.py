"""What is outside of the server: what it would have sent, how providers and webhooks behave. Over HTTP."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from tests.support import raw


@dataclass(frozen=True)
class Outside:
    """The outside of the server at `url`."""

    url: str

    def outbox(self, **query: Any) -> list[dict[str, Any]]:
        """What would have left the machine, the newest last."""
        found: list[dict[str, Any]] = self._send("GET", f"outbox?{urlencode(query)}", 200).body["data"]
        return found

    def clear_outbox(self, **query: Any) -> None:
        self._send("DELETE", f"outbox?{urlencode(query)}", 204)

    def providers(self, *behaviours: dict[str, Any]) -> None:
        """Let providers behave so."""
        self._send("PUT", "providers", 204, list(behaviours))

    def webhooks(self, *answers: dict[str, Any]) -> None:
        """Let webhooks answer so."""
        self._send("PUT", "webhooks", 204, list(answers))

    def told(self, what: str) -> Any:
        """How `providers` or `webhooks` were told to behave."""
        return self._send("GET", what, 200).body["data"]

    def forget(self, what: str) -> None:
        """Let `providers` or `webhooks` behave as in the beginning."""
        self._send("DELETE", what, 204)

    def refuses(self, method: str, what: str, body: Any = None) -> list[str]:
        """What is said against a request that does not fit."""
        message = self._send(method, what, 400, body).body["message"]
        return [message] if isinstance(message, str) else list(message)

    def _send(self, method: str, what: str, status: int, body: Any = None) -> raw.RawAnswer:
        content = None if body is None else json.dumps(body).encode()
        answer = raw.send(self.url, method, f"/_reference/{what}", None, content)
        assert answer.status == status, answer
        return answer
