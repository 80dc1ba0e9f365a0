"""Puts load on an HTTP server: a fixed number of connections, each sending its next request when the last was answered.

A process of its own, so that it takes no time from the server's interpreter: a `Job` as JSON on stdin, a `Result` as JSON on stdout.
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

# Stands for the number of the request, as eight digits; the length of a request is thus always the same.
NUMBER = "{number}"
DIGITS = 8


@dataclass(frozen=True, slots=True)
class Job:
    """What to send: `target` and `body` may hold NUMBER, which counts from `first` and starts again after `numbers`."""

    port: int
    method: str
    target: str
    body: str
    headers: dict[str, str]
    first: int
    numbers: int
    connections: int
    warm_up: float
    seconds: float

    def request(self) -> bytes:
        """The bytes of a request, NUMBER still in them."""
        length = len(self.body) + self.body.count(NUMBER) * (DIGITS - len(NUMBER))
        headers = {"host": f"127.0.0.1:{self.port}", **self.headers}
        if self.body:
            headers |= {"content-type": "application/json", "content-length": str(length)}
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        return f"{self.method} {self.target} HTTP/1.1\r\n{head}\r\n{self.body}".encode()


@dataclass(slots=True)
class Result:
    """What came back. Only `sent`, `acknowledged` and `statuses` count the warm-up as well."""

    requests_per_second: float = 0.0
    p50_ms: float = 0.0
    p99_ms: float = 0.0
    sent: int = 0
    statuses: dict[str, int] = field(default_factory=dict)
    # The share of one processor that this process used. Near 1, it is the generator that was measured.
    busy: float = 0.0
    error: str = ""

    @property
    def acknowledged(self) -> int:
        return sum(number for status, number in self.statuses.items() if status.startswith("2"))


class _Load:
    """What the connections share."""

    def __init__(self, job: Job) -> None:
        self.parts = job.request().split(NUMBER.encode())
        self.numbers = count(job.first)
        self.modulus = job.numbers
        self.sent = 0
        self.statuses: Counter[bytes] = Counter()
        self.latencies: list[float] = []
        self.failed: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def next_request(self) -> bytes:
        self.sent += 1
        return (b"%0*d" % (DIGITS, next(self.numbers) % self.modulus)).join(self.parts)

    def fail(self, problem: str) -> None:
        if not self.failed.done():
            self.failed.set_exception(ConnectionError(problem))


class _Connection(asyncio.Protocol):
    """One connection: understands answers that say their length, as every server measured here does."""

    def __init__(self, load: _Load) -> None:
        self._load = load
        self._buffer = b""
        self._expected = 0
        self._started = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._send()

    def connection_lost(self, exc: Exception | None) -> None:
        self._load.fail(f"the server closed a connection ({exc or 'without an error'})")

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if not self._expected:
            end = self._buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            head = self._buffer[:end].lower()
            length = head.partition(b"\r\ncontent-length:")[2].partition(b"\r\n")[0].strip()
            if not length.isdigit():
                self._load.fail("an answer does not say its length")
                return
            self._expected = end + 4 + int(length)
        if len(self._buffer) >= self._expected:
            self._load.latencies.append(time.perf_counter() - self._started)
            self._load.statuses[self._buffer[9:12]] += 1
            self._buffer = b""
            self._expected = 0
            self._send()

    def _send(self) -> None:
        self._started = time.perf_counter()
        self._transport.write(self._load.next_request())


async def _run(job: Job) -> Result:
    loop = asyncio.get_running_loop()
    load = _Load(job)
    for _ in range(job.connections):
        await loop.create_connection(lambda: _Connection(load), "127.0.0.1", job.port)
    await _unless_failed(load, job.warm_up)
    load.latencies = []
    started, processor = time.perf_counter(), time.process_time()
    await _unless_failed(load, job.seconds)
    seconds, busy = time.perf_counter() - started, time.process_time() - processor
    latencies = sorted(load.latencies)
    if not latencies:
        raise ConnectionError("no answer came in time")
    return Result(
        requests_per_second=len(latencies) / seconds,
        p50_ms=_quantile(latencies, 0.50) * 1000,
        p99_ms=_quantile(latencies, 0.99) * 1000,
        sent=load.sent,
        statuses={status.decode("latin-1"): number for status, number in sorted(load.statuses.items())},
        busy=busy / seconds,
    )


async def _unless_failed(load: _Load, seconds: float) -> None:
    """Wait, or raise what went wrong meanwhile."""
    await asyncio.wait({load.failed}, timeout=seconds)
    if load.failed.done():
        load.failed.result()


def _quantile(ordered: list[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def main() -> int:
    job = Job(**json.load(sys.stdin))
    try:
        with contextlib.suppress(ImportError):
            import uvloop

            uvloop.install()
        result = asyncio.run(_run(job))
    except OSError as error:
        result = Result(error=str(error))
    json.dump(asdict(result), sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
