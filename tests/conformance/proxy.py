"""A server with one defect: it passes everything on to a good one, but for what the defect does otherwise."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Message:
    """A request. Names of headers are in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    def with_key(self, key: str) -> Message:
        return replace(self, headers={**self.headers, "authorization": f"ApiKey {key}"})


@dataclass(frozen=True)
class Reply:
    """An answer."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=lambda: {"content-type": "application/json"})


Forward = Callable[[Message], Reply]
# Answers a request, perhaps by passing it on.
Defect = Callable[[Message, Forward], Reply]


@contextmanager
def defective(url: str, defect: Defect) -> Iterator[str]:
    """The address of a server that is as good as the one at `url`, but for the defect."""
    address = urlsplit(url)
    local = threading.local()

    def forward(message: Message) -> Reply:
        if not hasattr(local, "connection"):
            local.connection = http.client.HTTPConnection(address.hostname or "", address.port)
        kept = {name: value for name, value in message.headers.items() if name not in ("host", "content-length")}
        body = message.body if message.body or "content-type" in kept else None
        local.connection.request(message.method, message.target, body, kept)
        answer = local.connection.getresponse()
        content = answer.read()
        left_out = ("content-length", "connection", "date", "server")
        headers = {name.lower(): value for name, value in answer.getheaders() if name.lower() not in left_out}
        return Reply(answer.status, content, headers)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_any(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            content = self.rfile.read(int(headers.get("content-length", 0)))
            reply = defect(Message(self.command, self.path, headers, content), forward)
            self.send_response_only(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if reply.status != http.client.NO_CONTENT:
                self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(reply.body)

        def log_message(self, *_: Any) -> None:
            pass

    for method in ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "PROPFIND"):
        setattr(Handler, f"do_{method}", Handler.do_any)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
