"""The reference server as an ASGI application, for whoever serves or mounts it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from novu_reference.account import Keys
from novu_reference.rate_limit import read_numbers
from novu_reference.server import REAL, Server, Settings, read_fixtures
from novu_reference.storage.sqlite import MEMORY
from novu_reference.wire import Receive, Scope, Send


class App:
    """An ASGI application that may stand under any path. `api_key` and `production_api_key` open it."""

    def __init__(self, settings: Settings) -> None:
        self._server = Server(settings)
        self._application = self._server.application

    @property
    def api_key(self) -> str:
        """The API key of Development."""
        return self._server.keys.development or ""

    @property
    def production_api_key(self) -> str:
        """The API key of Production."""
        return self._server.keys.production or ""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
            return
        # Whoever mounts it need not tell it of the start.
        self._server.wake()
        raw_path = scope.get("raw_path") or quote(scope["path"]).encode()
        prefix = quote(scope.get("root_path", "")).encode()
        if prefix and raw_path.startswith(prefix):
            raw_path = raw_path[len(prefix) :]
        await self._application({**scope, "raw_path": raw_path}, receive, send)


def create_app(
    *,
    database: str = MEMORY,
    dev_api_key: str | None = None,
    prod_api_key: str | None = None,
    fixtures: str | Path | Mapping[str, Any] | None = None,
    seed: int | None = None,
    clock: str = REAL,
    revision: str | None = None,
    self_check: bool = False,
    allow_faults: bool = False,
    idempotency: bool = False,
    rate_limits: str | None = None,
) -> App:
    """The reference server as an ASGI application, with the options of `novu-openapi serve`.

    `fixtures` is a file, or its content. What is in memory lives as long as the application does, however often it is
    started. Raises ValueError when an option does not fit.
    """
    return App(
        Settings(
            database=database,
            keys=Keys(dev_api_key, prod_api_key),
            fixtures=read_fixtures(Path(fixtures)) if isinstance(fixtures, str | Path) else fixtures,
            seed=seed,
            clock=clock,
            revision=revision,
            self_check=self_check,
            allow_faults=allow_faults,
            idempotency=idempotency,
            rate_limits=None if rate_limits is None else read_numbers(rate_limits, os.environ),
        )
    )


async def _lifespan(receive: Receive, send: Send) -> None:
    """Say yes to everything. Nothing has to be done: whatever was acknowledged is kept."""
    for event in ("startup", "shutdown"):
        await receive()
        await send({"type": f"lifespan.{event}.complete"})
