"""A reference server in this process, in a thread of its own: for tests."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Coroutine, Mapping
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any, TypeVar

from novu_reference.delivery import providers, webhooks
from novu_reference.server import VIRTUAL, Server, Settings
from novu_reference.serving import bind, front, listen, loop_factory

Result = TypeVar("Result")

_PATIENCE_SECONDS = 30.0


class LocalClock:
    """The clock of a server in this process."""

    def __init__(self, server: Server, wait_for: Callable[[Coroutine[Any, Any, int]], int]) -> None:
        self._server = server
        self._wait_for = wait_for

    def now(self) -> datetime:
        """What time it is for the server, in UTC."""
        return self._server.clock.now()

    def advance(
        self,
        *,
        weeks: float = 0,
        days: float = 0,
        hours: float = 0,
        minutes: float = 0,
        seconds: float = 0,
        milliseconds: float = 0,
    ) -> int:
        """Move the clock by so much, and run all that falls due, in order, each job at its own time.

        How many jobs were run. Raises ValueError when the clock is not virtual, or does not go there.
        """
        duration = timedelta(
            weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds, milliseconds=milliseconds
        )
        return self.advance_to(self.now() + duration)

    def advance_to(self, moment: datetime) -> int:
        """As `advance`, to a moment that knows its time zone."""
        return self._wait_for(self._server.advance_to(moment))


class LocalServer:
    """A reference server on a free port of this machine, from now until it is closed.

    `base_url` is where it answers; nothing there is shared with another server. By default identifiers, keys and times
    are the same every time, time stands still until `clock` is moved, and answers can be asked for by the header
    `Prefer`.

        with LocalServer() as novu:
            httpx.get(f"{novu.base_url}/v1/subscribers", headers={"Authorization": f"ApiKey {novu.api_key}"})
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self._server = Server(settings or Settings(seed=0, clock=VIRTUAL, allow_faults=True))
        self.clock = LocalClock(self._server, self._wait_for)
        self._listener = bind("127.0.0.1", 0)
        self.base_url = listen(self._listener)
        self._front = front(self._server, quiet=True)
        self._loop = loop_factory()()
        self._thread = threading.Thread(target=self._run, name="novu-reference", daemon=True)
        self._thread.start()

    @property
    def api_key(self) -> str:
        """The API key of Development."""
        return self._server.keys.development or ""

    @property
    def production_api_key(self) -> str:
        """The API key of Production."""
        return self._server.keys.production or ""

    def state(self) -> dict[str, Any]:
        """Everything that is stored."""
        found: dict[str, Any] = json.loads(self._wait_for(self._server.state()))
        return found

    def outbox(
        self,
        channel: str | None = None,
        provider: str | None = None,
        subscriber_id: str | None = None,
        transaction_id: str | None = None,
    ) -> list[dict[str, Any]]:
        """What would have left the machine, the newest last: see GET /_reference/outbox."""
        given = {"channel": channel, "providerId": provider, "subscriberId": subscriber_id}
        where = {name: value for name, value in {**given, "transactionId": transaction_id}.items() if value is not None}
        return self._wait_for(self._server.outbox(where))

    def clear_outbox(self) -> None:
        """Forget what would have left the machine."""
        self._wait_for(self._server.clear_outbox({}))

    def set_providers(self, *behaviours: Mapping[str, Any]) -> None:
        """Let providers behave so, and no longer as they were told before: see PUT /_reference/providers.

        Raises ValueError, naming the place, when one does not fit.
        """
        self._wait_for(self._server.set_script(providers.SCRIPT, list(behaviours)))

    def set_webhooks(self, *answers: Mapping[str, Any]) -> None:
        """Let the webhooks of conditions answer so: see PUT /_reference/webhooks. Raises ValueError as well."""
        self._wait_for(self._server.set_script(webhooks.SCRIPT, list(answers)))

    def load(self, state: Any) -> None:
        """Take over what `state` returned, or add documents: `{"collections": {"subscribers": […]}}`.

        Raises ValueError, naming the place, when it does not fit; then nothing was changed.
        """
        self._wait_for(self._server.load(state))

    def reset(self) -> None:
        """Go back to the start. The API keys stay."""
        self._wait_for(self._server.reset())

    def close(self) -> None:
        """Answer no more."""
        self._front.should_exit = True
        self._thread.join(_PATIENCE_SECONDS)

    def __enter__(self) -> LocalServer:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self.close()

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._front.serve(sockets=[self._listener]))

    def _wait_for(self, work: Coroutine[Any, Any, Result]) -> Result:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(_PATIENCE_SECONDS)
