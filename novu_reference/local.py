"""A reference server in this process, in a thread of its own: for tests."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, TypeVar

from novu_reference.server import Server, Settings
from novu_reference.serving import bind, front, listen, loop_factory

Result = TypeVar("Result")

_PATIENCE_SECONDS = 30.0


class LocalServer:
    """A reference server on a free port of this machine, from now until it is closed.

    `base_url` is where it answers; nothing there is shared with another server. By default identifiers and keys are the
    same every time, and answers can be asked for by the header `Prefer`.

        with LocalServer() as novu:
            httpx.get(f"{novu.base_url}/v1/subscribers", headers={"Authorization": f"ApiKey {novu.api_key}"})
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self._server = Server(settings or Settings(seed=0, allow_faults=True))
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
        """Everything that is stored: `state()["collections"]["messages"]` is what would have been sent."""
        found: dict[str, Any] = json.loads(self._wait_for(self._server.state()))
        return found

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
