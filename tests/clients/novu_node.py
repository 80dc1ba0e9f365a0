"""@novu/node, the client published for Node.js, called from Python: it lives in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from scripts.optional.node import Node
from scripts.optional.running import CACHE
from tests.support.server import DEVELOPMENT_KEY, Server

_HERE = Path(__file__).parent / "node"
PACKAGE = _HERE / "package.json"
PACKAGES = CACHE / "novu-node"
_PATIENCE_SECONDS = 60


class Answer:
    """What the client returned, or the answer that it raised."""

    def __init__(self, status: int, body: Any) -> None:
        self.status, self.body = status, body

    @property
    def data(self) -> Any:
        return self.body["data"]


class Client:
    """The client in a process of Node.js: `client.topics.get("news")` is `novu.topics.get('news')` there."""

    def __init__(self, process: subprocess.Popen[str], key: str = DEVELOPMENT_KEY, **options: Any) -> None:
        self._process, self._key, self._options = process, key, options

    def with_key(self, key: str) -> Client:
        return Client(self._process, key, **self._options)

    def with_options(self, **options: Any) -> Client:
        return Client(self._process, self._key, **options)

    def __getattr__(self, group: str) -> _Group:
        return _Group(self, group)

    def own(self, method: str, *values: Any) -> Answer:
        """A method of the client itself."""
        return self.call(None, method, values)

    def offers(self) -> dict[str, list[str]]:
        """The methods of every group."""
        found: dict[str, list[str]] = self._tell({"key": self._key})
        return found

    def call(self, group: str | None, method: str, values: tuple[Any, ...]) -> Answer:
        told = {"key": self._key, "options": self._options, "group": group, "method": method, "values": values}
        return Answer(**self._tell(told))

    def _tell(self, told: dict[str, Any]) -> Any:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps(told) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, f"the client gave no answer to {told}"
        return json.loads(line)


class _Group:
    def __init__(self, client: Client, name: str) -> None:
        self._client, self._name = client, name

    def __getattr__(self, method: str) -> Callable[..., Answer]:
        return lambda *values: self._client.call(self._name, method, values)


@contextmanager
def started(node: Node, server: Server) -> Iterator[Client]:
    """The client in a process that lives as long as the block, and no longer than it may take."""
    process = subprocess.Popen(
        [node.node, str(_HERE / "bridge.mjs"), str(PACKAGES), server.url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "NO_PROXY": "*", "no_proxy": "*"},
    )
    watch = threading.Timer(_PATIENCE_SECONDS, process.kill)
    watch.start()
    try:
        yield Client(process)
    finally:
        watch.cancel()
        process.communicate(timeout=_PATIENCE_SECONDS)
