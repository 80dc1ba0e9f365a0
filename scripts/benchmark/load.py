"""Puts load on an HTTP server: some connections, each sending its next request when the last was answered.

A process of its own, so that it takes no time from the one who waits: a `Job` as JSON on stdin, a `Result` as JSON on
stdout.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
import time
from collections import Counter
from dataclasses import asdict, dataclass, field
from itertools import count
from typing import cast

# Stand in requests for eight digits: the number of the request, and that number modulo the population.
NUMBER = "{number}"
MEMBER = "{member}"
POPULATION = 1000
_NUMBER = NUMBER.encode()
_MEMBER = MEMBER.encode()


@dataclass(frozen=True, slots=True)
class Job:
    """What to send to a port of this machine, and for how long. Requests are numbered from `first`."""

    port: int
    method: str
    target: str
    body: str
    headers: dict[str, str]
    first: int
    connections: int
    warm_up: float
    seconds: float

    def request(self) -> bytes:
        """The bytes of a request, placeholders still in them; they are as long as what replaces them."""
        headers = {"host": f"127.0.0.1:{self.port}", **self.headers}
        if self.body:
            headers |= {"content-type": "application/json", "content-length": str(len(self.body))}
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        return f"{self.method} {self.target} HTTP/1.1\r\n{head}\r\n{self.body}".encode()


@dataclass(slots=True)
class Result:
    """What came back. `sent` and `statuses` count the warm-up as well, the other members do not."""

    requests_per_second: float = 0.0
    p50_ms: float = 0.0
    p99_ms: float = 0.0
    sent: int = 0
    statuses: dict[str, int] = field(default_factory=dict)
    # The share of one processor that this process used. Near 1, it was the load that was measured.
    load_share: float = 0.0
    error: str = ""


class _Load:
    """What the connections share."""

    def __init__(self, job: Job) -> None:
        self._request = job.request()
        self._numbers = count(job.first)
        self.sent = 0
        self.statuses: Counter[bytes] = Counter()
        self.latencies: list[float] = []
        self.failed: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def next_request(self) -> bytes:
        self.sent += 1
        number = next(self._numbers)
        request = self._request.replace(_NUMBER, b"%08d" % number)
        return request.replace(_MEMBER, b"%08d" % (number % POPULATION))

    def answered(self, status: bytes, seconds: float) -> None:
        self.statuses[status] += 1
        self.latencies.append(seconds)

    def fail(self, problem: str) -> None:
        if not self.failed.done():
            self.failed.set_exception(ConnectionError(problem))


class _Connection(asyncio.Protocol):
    """One connection. Understands answers that say their length, as all servers measured here do."""

    def __init__(self, load: _Load) -> None:
        self._load = load
        self._buffer = b""
        self._expected = 0
        self._started = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._send()

    def connection_lost(self, exc: Exception | None) -> None:
        self._load.fail(f"the server closed a connection: {exc or 'without an error'}")

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if not self._expected:
            end = self._buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            length = self._buffer[:end].lower().partition(b"\r\ncontent-length:")[2].partition(b"\r\n")[0].strip()
            if not length.isdigit():
                self._load.fail("an answer does not say its length")
                return
            self._expected = end + 4 + int(length)
        if len(self._buffer) >= self._expected:
            self._load.answered(self._buffer[9:12], time.perf_counter() - self._started)
            self._buffer = b""
            self._expected = 0
            self._send()

    def _send(self) -> None:
        self._started = time.perf_counter()
        self._transport.write(self._load.next_request())


async def _run(job: Job) -> Result:
    load = _Load(job)
    for _ in range(job.connections):
        await asyncio.get_running_loop().create_connection(lambda: _Connection(load), "127.0.0.1", job.port)
    await _unless_failed(load, job.warm_up)
    load.latencies.clear()
    started, used = time.perf_counter(), time.process_time()
    await _unless_failed(load, job.seconds)
    seconds, used = time.perf_counter() - started, time.process_time() - used
    latencies = sorted(load.latencies)
    if not latencies:
        raise ConnectionError("no answer came in time")
    return Result(
        requests_per_second=len(latencies) / seconds,
        p50_ms=_quantile(latencies, 0.50) * 1000,
        p99_ms=_quantile(latencies, 0.99) * 1000,
        sent=load.sent,
        statuses={status.decode("latin-1"): number for status, number in sorted(load.statuses.items())},
        load_share=used / seconds,
    )


async def _unless_failed(load: _Load, seconds: float) -> None:
    """Wait. Raises ConnectionError when a connection fails meanwhile."""
    await asyncio.wait({load.failed}, timeout=seconds)
    if load.failed.done():
        load.failed.result()


def _quantile(ordered: list[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def main() -> int:
    job = Job(**json.load(sys.stdin))
    with contextlib.suppress(ImportError):
        import uvloop

        uvloop.install()
    try:
        result = asyncio.run(_run(job))
    except OSError as error:
        result = Result(error=str(error))
    json.dump(asdict(result), sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
