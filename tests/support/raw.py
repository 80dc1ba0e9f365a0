"""Requests that no client library would send, byte by byte."""

from __future__ import annotations

import contextlib
import json
import socket
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

_TIMEOUT_SECONDS = 10.0


@dataclass(frozen=True)
class RawAnswer:
    """The status and the body of an answer."""

    status: int
    media_type: str
    content: bytes

    @property
    def body(self) -> Any:
        return json.loads(self.content)


def send(
    url: str,
    method: str,
    target: str | bytes,
    key: str | None,
    content: bytes | None = None,
    media_type: str | None = "application/json",
) -> RawAnswer:
    """One request on a connection of its own.

    The answer may come before the body is sent; what is left of the body then stays unsent.
    """
    address = urlsplit(url)
    headers = {"host": address.netloc, "connection": "close"}
    if key is not None:
        headers["authorization"] = f"ApiKey {key}"
    if content is not None:
        headers["content-length"] = str(len(content))
        if media_type is not None:
            headers["content-type"] = media_type
    lines = [method.upper().encode() + b" " + (target if isinstance(target, bytes) else target.encode()) + b" HTTP/1.1"]
    lines += [f"{name}: {value}".encode("latin-1") for name, value in headers.items()]
    assert address.hostname is not None and address.port is not None
    with socket.create_connection((address.hostname, address.port), _TIMEOUT_SECONDS) as connection:
        connection.sendall(b"\r\n".join(lines) + b"\r\n\r\n")
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            connection.sendall(content or b"")
        return _read(connection)


def _read(connection: socket.socket) -> RawAnswer:
    received = bytearray()
    with contextlib.suppress(ConnectionResetError):
        while chunk := connection.recv(65536):
            received += chunk
    head, _, content = bytes(received).partition(b"\r\n\r\n")
    status_line, *header_lines = head.decode("latin-1").split("\r\n")
    headers = dict(line.lower().split(": ", 1) for line in header_lines)
    assert status_line.startswith("HTTP/1.1 "), f"no answer: {bytes(received)[:200]!r}"
    media_type = headers.get("content-type", "").partition(";")[0]
    return RawAnswer(int(status_line.split(" ")[1]), media_type, content)
