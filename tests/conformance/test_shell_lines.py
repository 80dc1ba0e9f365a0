"""The shell lines of a story send, byte for byte, what the kit has sent; keys stand in none of them."""

from __future__ import annotations

import subprocess
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from novu_conformance.contract import Contract
from novu_conformance.hiding import Hider
from novu_conformance.trace import Exchange, Trace, to_curl, to_steps
from novu_conformance.wire import Answer, Request
from novu_openapi.behaviour import Revision
from novu_openapi.bundled import read_bundle

KEY = "0123456789abcdef-the-key-of-this-test"

# Two requests for it are answered when both are there.
TOGETHER = "/v1/together"

Seen = list[tuple[str, str, str | None, bytes]]


@pytest.fixture
def seen() -> Seen:
    """Method, target, `Authorization` and body of each request."""
    return []


@pytest.fixture
def url(seen: Seen) -> Iterator[str]:
    both = threading.Barrier(2, timeout=5)

    class Handler(BaseHTTPRequestHandler):
        def _note(self) -> None:
            content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            seen.append((self.command, self.path, self.headers.get("Authorization"), content))
            if self.path == TOGETHER:
                both.wait()
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b'{"data": {"_id": "fedcba987654321001234567"}}')

        do_GET = do_POST = do_DELETE = _note  # noqa: N815

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def typed(url: str, exchanges: list[Exchange]) -> str:
    """What is typed into a shell for these exchanges, after it was."""
    hider = Hider(Contract(read_bundle(), Revision()), KEY, None)
    script = "\n".join(to_curl([hider.step(step, None) for step in to_steps(exchanges)]))
    done = subprocess.run(
        ["sh", "-c", script],
        env={"PATH": "/usr/local/bin:/usr/bin:/bin", "URL": url, "API_KEY": KEY},
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return script


def answered(body: bytes = b"{}") -> Answer:
    return Answer(200, {}, body, 0.1)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"@/etc/passwd",
        b"'quoted' \"twice\" $HOME `id`",
        b"\x01\x02 \xc2\x85",
        b"\xff\xfe",
        "\u202eodd 😀\n".encode(),
        b'{"it\'s": "' + b"x" * 100_000 + b'", "and": "' + b"7" * 300 + b'"}',
    ],
)
def test_any_body_arrives_as_it_was(url: str, seen: Seen, body: bytes) -> None:
    script = typed(url, [Exchange(Request("POST", "/v1/feeds?a='b'&c=%0A", (), body), answered(), "A")])
    assert len(script) < 1000
    assert seen == [("POST", "/v1/feeds?a='b'&c=%0A", f"ApiKey {KEY}", body)]


@pytest.mark.parametrize("wrong", [KEY[:-1], KEY[:-1] + "x", KEY[:20], "unknown", f"{KEY}{KEY}", KEY.swapcase()])
def test_a_wrong_key_arrives_as_it_was_and_gives_nothing_away(url: str, seen: Seen, wrong: str) -> None:
    request = Request("GET", "/v1/feeds", (("Authorization", f"ApiKey {wrong}"),))
    script = typed(url, [Exchange(request, answered(), None)])
    assert [authorization for _, _, authorization, _ in seen] == [f"ApiKey {wrong}"]
    assert KEY[:8].casefold() not in script.casefold()


def test_what_an_answer_tells_goes_into_later_requests(url: str, seen: Seen) -> None:
    told = "0123456789abcdef01234567"
    made = answered(f'{{"data": {{"_id": "{told}"}}}}'.encode())
    odd = f"\x01{told}".encode()
    typed(
        url,
        [
            Exchange(Request("POST", "/v1/feeds", (), b'{"name": "a"}'), made, "A"),
            Exchange(Request("DELETE", f"/v1/feeds/{told}", (), odd), answered(), "A"),
        ],
    )
    assert seen[1][1:] == ("/v1/feeds/fedcba987654321001234567", f"ApiKey {KEY}", b"\x01fedcba987654321001234567")


def test_requests_at_the_same_time_are_sent_at_the_same_time(url: str, seen: Seen) -> None:
    bodies = [b'{"name": "it\'s"}', b"\x01\xff"]
    both = [Exchange(Request("POST", TOGETHER, (), body), answered(), "A", group=0) for body in bodies]
    typed(url, both)
    assert sorted(seen) == sorted(("POST", TOGETHER, f"ApiKey {KEY}", body) for body in bodies)


def test_what_one_of_several_answers_tells_goes_into_later_requests(url: str, seen: Seen) -> None:
    told = "0123456789abcdef01234567"
    answers = [answered(), answered(f'{{"data": {{"_id": "{told}"}}}}'.encode())]
    both = [Exchange(Request("POST", TOGETHER), answer, "A", group=0) for answer in answers]
    typed(url, [*both, Exchange(Request("GET", f"/v1/feeds/{told}"), answered(), "A")])
    assert seen[2][1] == "/v1/feeds/fedcba987654321001234567"


def test_what_had_to_be_waited_for_is_waited_for(url: str, seen: Seen) -> None:
    read = Request("GET", "/v1/feeds")
    trace = Trace([Exchange(Request("POST", "/v1/feeds"), answered(), "A")])
    trace.exchanges += [Exchange(read, answered(), "A", waited=waited) for waited in (0.0, 0.4, 0.4)]
    started = time.monotonic()
    typed(url, trace.without_idle_reads())
    assert [method for method, *_ in seen] == ["POST", "GET"]
    assert time.monotonic() - started > 0.8


def test_reads_are_told_where_the_answers_are_compared(url: str, seen: Seen) -> None:
    reads = [Exchange(Request("GET", f"/v1/feeds?page={page}"), answered(), "A") for page in (0, 1, 1)]
    for compares, told in ((False, [1]), (True, [0, 1])):
        seen.clear()
        typed(url, Trace(reads, compares).without_idle_reads())
        assert [path for _, path, *_ in seen] == [f"/v1/feeds?page={page}" for page in told]
