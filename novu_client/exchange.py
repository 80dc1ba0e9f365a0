"""One call: the request, what is known after each attempt, and the result."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Generic, TypeVar

import httpx
from novu_resources.core import Operation

from novu_client.answers import result
from novu_client.errors import ConnectionFailed, TimedOut
from novu_client.requests import request
from novu_client.retrying import Outcome
from novu_client.settings import Settings

Result = TypeVar("Result")

_log = logging.getLogger("novu_client")


class Exchange(Generic[Result]):
    """One call. `request` is what each attempt sends, byte for byte; after the first it may be sent `retries` times."""

    def __init__(
        self,
        settings: Settings,
        http: httpx.Client | httpx.AsyncClient,
        operation: Operation[Result],
        path: tuple[Any, ...],
        query: Mapping[str, Any],
        body: Any,
        members: Mapping[str, Any],
        idempotency_key: str | None,
    ) -> None:
        """Raises InvalidRequest when the document does not allow the request."""
        self._operation = operation
        self._wanted = request(operation, path, query, body, members, idempotency_key)
        headers = {"Accept": "application/json", "User-Agent": settings.user_agent, **self._wanted.headers}
        if not operation.public:
            headers["Authorization"] = f"ApiKey {settings.api_key}"
        self.request = http.build_request(
            operation.method, f"{settings.base_url}{self._wanted.target}", headers=headers, content=self._wanted.content
        )
        self.retries = settings.retries if self._wanted.repeatable else 0

    def note(self, outcome: Outcome, seconds: float) -> None:
        """One line in the log for an attempt. No header is in it, so neither is the API key."""
        if _log.isEnabledFor(logging.DEBUG):
            came = outcome.status_code if isinstance(outcome, httpx.Response) else type(outcome).__name__
            _log.debug("%s %s %s %.1f ms", self._operation.method, self._wanted.path, came, seconds * 1000)

    def result(self, outcome: Outcome) -> Result:
        """What the method returns. Raises NovuError."""
        if isinstance(outcome, httpx.Response):
            found: Result = result(self._operation, self._wanted.path, outcome)
            return found
        kind = TimedOut if isinstance(outcome, httpx.TimeoutException) else ConnectionFailed
        raise kind(self._operation.method, self._wanted.path, str(outcome) or type(outcome).__name__) from outcome
