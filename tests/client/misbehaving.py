"""A server that says what a test tells it to, byte for byte, or something worse."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import parse_headers
from io import BytesIO
from typing import Any, NamedTuple

_PATIENCE_SECONDS = 10.0


class Request(NamedTuple):
    """What a client asked for."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


@dataclass
class Reply:
    """What a client gets. `cut`: promise more than there is. `drop`: break the connection. `hang`: say nothing."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: bool = False
    drop: bool = False
    hang: bool = False

    def content(self) -> bytes:
        length = len(self.body) + (100 if self.cut else 0)
        headers = {"Content-Type": "application/json", "Content-Length": str(length), "Connection": "close"}
        lines = "".join(f"{name}: {value}\r\n" for name, value in (headers | dict(self.headers)).items())
        return f"HTTP/1.1 {self.status} Whatever\r\n{lines}\r\n".encode() + self.body


def answering(value: Any, status: int = 200, **headers: str) -> Reply:
    """JSON; underscores in the names of headers stand for hyphens."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Reply(status, json.dumps(value).encode(), named)


class Server:
    """Gives the replies in turn, the last one over and over, and keeps the requests."""

    def __init__(self, replies: tuple[Reply, ...]) -> None:
        self.requests: list[Request] = []
        self._replies = replies
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._over = threading.Event()
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._over.set()
        self._listener.close()
        # Whoever waits in accept is woken by nothing else.
        with socket.socket() as last:
            last.connect_ex(("127.0.0.1", int(self.url.rpartition(":")[2])))
        self._thread.join(_PATIENCE_SECONDS)

    def _serve(self) -> None:
        while not self._over.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(_PATIENCE_SECONDS)
                self._answer(connection)

    def _answer(self, connection: socket.socket) -> None:
        with connection.makefile("rb") as stream:
            start = stream.readline().decode().split()
            if not start:
                return
            head = BytesIO(b"".join(iter(stream.readline, b"\r\n")) + b"\r\n")
            headers = {name.lower(): value for name, value in parse_headers(head).items()}
            body = stream.read(int(headers.get("content-length", 0)))
        reply = self._replies[min(len(self.requests), len(self._replies) - 1)]
        self.requests.append(Request(start[0], start[1], headers, body))
        if reply.drop:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif reply.hang:
            self._over.wait(_PATIENCE_SECONDS)
        else:
            connection.sendall(reply.content())


@contextmanager
def serving(*replies: Reply) -> Iterator[Server]:
    """A server for the length of a block."""
    server = Server(replies)
    try:
        yield server
    finally:
        server.close()
