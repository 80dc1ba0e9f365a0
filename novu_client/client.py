"""The clients: `Novu` for callers that wait, `AsyncNovu` for coroutines."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from novu_resources.coroutines import AsyncResources
from novu_resources.waiting import Resources

from novu_client.settings import Settings

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    import httpx

# For an answer; a connection must come about sooner.
TIMEOUT_SECONDS = 30.0
CONNECT_TIMEOUT_SECONDS = 5.0
RETRIES = 3


class Novu(Resources):
    """A client. Use it in a `with` block, or call `close`; it may be shared by threads.

    `api_key`, `base_url`: by default the environment variables NOVU_API_KEY and NOVU_BASE_URL, then Novu Cloud.
    `timeout`: seconds to wait for an answer, or an `httpx.Timeout`. `retries`: repetitions after 429, 502, 503, 504
    or a lost connection; a POST or PATCH carries the same idempotency key each time. `transport` and `event_hooks`
    are given to httpx.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None = None,
        retries: int = RETRIES,
        transport: httpx.BaseTransport | None = None,
        event_hooks: Mapping[str, list[Callable[..., Any]]] | None = None,
    ) -> None:
        """Raises ConfigurationError."""
        self._settings = Settings(api_key, base_url, retries)
        # Here, so that importing this package stays cheap.
        import httpx

        from novu_client.sending import Sender

        self._http = httpx.Client(timeout=_patience(timeout), transport=transport, event_hooks=event_hooks)
        super().__init__(Sender(self._settings, self._http))

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Novu({self._settings})"


class AsyncNovu(AsyncResources):
    """A client for coroutines. Use it in an `async with` block, or await `aclose`. Otherwise like `Novu`."""

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None = None,
        retries: int = RETRIES,
        transport: httpx.AsyncBaseTransport | None = None,
        event_hooks: Mapping[str, list[Callable[..., Any]]] | None = None,
    ) -> None:
        """Raises ConfigurationError."""
        self._settings = Settings(api_key, base_url, retries)
        import httpx

        from novu_client.sending import AsyncSender

        self._http = httpx.AsyncClient(timeout=_patience(timeout), transport=transport, event_hooks=event_hooks)
        super().__init__(AsyncSender(self._settings, self._http))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"AsyncNovu({self._settings})"


def _patience(timeout: float | httpx.Timeout | None) -> httpx.Timeout:
    import httpx

    if isinstance(timeout, httpx.Timeout):
        return timeout
    seconds = TIMEOUT_SECONDS if timeout is None else timeout
    return httpx.Timeout(seconds, connect=min(seconds, CONNECT_TIMEOUT_SECONDS))
