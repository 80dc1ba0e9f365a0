"""A server in front of another that changes some of its answers: a target with a defect of the test's own making."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

_JSON = "application/json; charset=utf-8"


@dataclass(frozen=True)
class Passing:
    """A request with the answer that came from the server behind."""

    method: str
    target: str
    status: int
    body: bytes


# The status and the body that go out instead.
Change = Callable[[Passing], tuple[int, bytes]]
# Whether a request, by method and target, reaches the server behind; otherwise it is told to have answered 404.
Reaches = Callable[[str, str], bool]


@contextmanager
def changing(url: str, change: Change, before: Reaches = lambda _method, _target: True) -> Iterator[str]:
    """The address of a server that does what the one at `url` does, but for `change`."""
    behind = urlsplit(url)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1

        def _pass_on(self) -> None:
            content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            status, headers, body = (
                self._asked(content) if before(self.command, self.path) else (404, [("Content-Type", _JSON)], b"")
            )
            status, body = change(Passing(self.command, self.path, status, body))
            self.send_response_only(status)
            for name, value in headers:
                if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def _asked(self, content: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
            assert behind.hostname is not None
            with closing(http.client.HTTPConnection(behind.hostname, behind.port)) as connection:
                headers = {name: value for name, value in self.headers.items() if name != "Connection"}
                connection.request(self.command, self.path, content or None, headers)
                answer = connection.getresponse()
                return answer.status, answer.getheaders(), answer.read()

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_HEAD = _pass_on  # noqa: N815

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
