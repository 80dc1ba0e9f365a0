"""HTTP, one connection at a time, as a careful stranger speaks it: whatever comes back is an answer or a trouble."""

from __future__ import annotations

import contextlib
import http.client
import io
import select
import socket
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, cast
from urllib.parse import urlsplit

_TOO_MANY_REQUESTS = 429
# A server that keeps asking for patience is taken at its word this often, and for so long at most.
_MOST_WAITS = 5
_LONGEST_WAIT_SECONDS = 60.0
_REPEATABLE = ("GET", "HEAD", "OPTIONS", "PUT", "DELETE")
_LARGEST_BODY = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Request:
    """`target` is the path with its query, percent-encoded."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. Names of headers are in lower case; `seconds` is from the first byte sent to the last read."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    seconds: float

    @property
    def media_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


@dataclass(frozen=True, slots=True)
class Trouble:
    """No answer: `kind` is `time-out`, `unreachable`, `reset` or `garbage`, `text` what was seen."""

    kind: str
    text: str


class Wire:
    """A connection to the server at `url`, opened when needed and kept. Not for several threads.

    `timeout` in seconds is for the answer as a whole, from the first byte sent to the last one read; `until`, a moment
    of the monotonic clock, is when waiting for a server that wants fewer requests ends in any case.
    Raises ValueError when `url` is not that of a server.
    """

    def __init__(self, url: str, timeout: float, until: float | None = None) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(f"{url!r} is no address of a server: give one like http://127.0.0.1:3000")
        self._scheme, self._host, self._port = parts.scheme, parts.hostname, parts.port
        self._prefix = parts.path.rstrip("/")
        self._timeout = timeout
        self._until = until
        self._connection: http.client.HTTPConnection | None = None
        self.waited_seconds = 0.0

    def send(self, request: Request) -> Answer | Trouble:
        """Perform one exchange. A refusal for too many requests is waited out, as `Retry-After` says."""
        for _ in range(_MOST_WAITS):
            result = self._exchange(request)
            if isinstance(result, Trouble) or result.status != _TOO_MANY_REQUESTS:
                break
            pause = _pause(result.headers.get("retry-after"))
            if self._until is not None and time.monotonic() + pause > self._until:
                break
            self.waited_seconds += pause
            time.sleep(pause)
        return result

    def send_bytes(self, content: bytes) -> Answer | Trouble:
        """Send something that may be no proper request, on a connection of its own."""
        started = time.monotonic()
        try:
            with socket.create_connection((self._host, self._port or 80), self._timeout) as connection:
                connection.sendall(content)
                response = _Response(connection, deadline=started + self._timeout)
                with contextlib.closing(response):
                    response.begin()
                    return _read(response, started)
        except (OSError, http.client.HTTPException, ValueError) as error:
            return _trouble(error)

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _exchange(self, request: Request) -> Answer | Trouble:
        started = time.monotonic()
        kept = self._connection is not None
        try:
            # Closed here and not when it is forgotten, where an interrupt would be lost.
            with contextlib.closing(self._ask(request, started)) as response:
                answer = _read(response, started)
        except (OSError, http.client.HTTPException, ValueError) as error:
            self.close()
            if kept and isinstance(error, http.client.RemoteDisconnected) and request.method in _REPEATABLE:
                # The server may close a connection that nobody uses just when somebody does. (RFC 9110, 9.2.2)
                return self._exchange(request)
            return _trouble(error)
        if response.will_close:
            self.close()
        return answer

    def _ask(self, request: Request, started: float) -> http.client.HTTPResponse:
        connection = self._open()
        connection.sock.settimeout(self._timeout)
        answers = partial(_Response, deadline=started + self._timeout)
        connection.response_class = cast(type[http.client.HTTPResponse], answers)
        connection.putrequest(request.method, self._prefix + request.target, skip_accept_encoding=True)
        for name, value in request.headers:
            connection.putheader(name, value.encode())
        if request.body is not None:
            connection.putheader("Content-Length", str(len(request.body)))
        connection.endheaders(request.body)
        return connection.getresponse()

    def _open(self) -> http.client.HTTPConnection:
        connection = self._connection
        if connection is not None and connection.sock is not None:
            # Something to read before anything was asked: the server has closed it, or babbles.
            if not select.select([connection.sock], [], [], 0)[0]:
                return connection
            self.close()
        kind = http.client.HTTPSConnection if self._scheme == "https" else http.client.HTTPConnection
        connection = kind(self._host, self._port, timeout=self._timeout)
        connection.connect()
        connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._connection = connection
        return connection


class _Response(http.client.HTTPResponse):
    """Read until `deadline`, a moment of the monotonic clock: a server that sends a byte now and then is late too."""

    def __init__(self, sock: socket.socket, *arguments: Any, deadline: float, **named: Any) -> None:
        super().__init__(sock, *arguments, **named)
        self.fp = io.BufferedReader(_Timed(sock, self.fp, deadline))


class _Timed(io.RawIOBase):
    """What comes in on a socket until a deadline. `file` is what holds the socket open, and is closed with this."""

    def __init__(self, sock: socket.socket, file: io.BufferedIOBase, deadline: float) -> None:
        self._sock, self._file, self._deadline = sock, file, deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        remaining = self._deadline - time.monotonic()
        if remaining <= 0:
            raise TimeoutError("timed out")
        self._sock.settimeout(remaining)
        return self._sock.recv_into(buffer)

    def close(self) -> None:
        self._file.close()
        super().close()


def _read(response: http.client.HTTPResponse, started: float) -> Answer:
    body = response.read(_LARGEST_BODY)
    if len(body) == _LARGEST_BODY:
        raise http.client.HTTPException(f"more than {_LARGEST_BODY} bytes")
    if response.length:
        raise http.client.IncompleteRead(body[:0], response.length)
    headers = {name.lower(): value for name, value in response.getheaders()}
    return Answer(response.status, headers, body, time.monotonic() - started)


def _trouble(error: Exception) -> Trouble:
    text = f"{type(error).__name__}: {error}".rstrip(": ")
    match error:
        case TimeoutError():
            return Trouble("time-out", text)
        case ConnectionRefusedError() | socket.gaierror():
            return Trouble("unreachable", text)
        case ConnectionError():
            return Trouble("reset", text)
        case http.client.HTTPException() | ValueError():
            return Trouble("garbage", text)
    return Trouble("unreachable", text)


def _pause(retry_after: str | None) -> float:
    seconds = float(retry_after) if retry_after is not None and retry_after.strip().isdigit() else 1.0
    return min(seconds, _LONGEST_WAIT_SECONDS)
