"""What a target may do to the kit: each of it is told as a finding or waited out; the kit neither dies nor hangs."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from novu_conformance import door, reach
from novu_conformance.wire import Answer, Request, Trouble, Wire
from tests.conformance.kit import run, told

Behaviour = Callable[[socket.socket], None]

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def _answer(body: bytes, status: str = "200 OK", media_type: str = "application/json", more: str = "") -> bytes:
    headers = f"Content-Type: {media_type}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n{more}"
    return f"HTTP/1.1 {status}\r\n{headers}\r\n".encode() + body


def _sends(content: bytes) -> Behaviour:
    return lambda connection: connection.sendall(content)


def hangs(connection: socket.socket) -> None:
    """Says nothing."""
    del connection
    time.sleep(1)


def resets(connection: socket.socket) -> None:
    """Half a body, then the line is cut."""
    connection.sendall(HEAD + b'Content-Length: 1000\r\n\r\n{"data": [')
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def drips(connection: socket.socket) -> None:
    """A byte now and then, without end."""
    connection.sendall(HEAD + b"Content-Length: 1000000\r\n\r\n")
    while True:
        connection.sendall(b" ")
        time.sleep(0.02)


def floods(connection: socket.socket) -> None:
    """A body that never ends."""
    connection.sendall(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
    while True:
        connection.sendall(b"100000\r\n" + b" " * 0x100000 + b"\r\n")


# What is said of it: the check and a part of the text.
BEHAVIOURS: dict[str, tuple[Behaviour, str, str]] = {
    "hangs": (hangs, "G9", "time-out"),
    "resets in the middle of a body": (resets, "G5", "reset"),
    "closes at once": (_sends(b""), "G5", "without response"),
    "sends a body drop by drop": (drips, "G9", "time-out"),
    "never stops sending": (floods, "G5", "more than"),
    "speaks another protocol": (_sends(b"220 mail.example.com ESMTP ready\r\n"), "G5", "ESMTP"),
    "promises more than it sends": (_sends(HEAD + b'Content-Length: 100\r\n\r\n{"data": []}'), "G5", "IncompleteRead"),
    "promises less than it sends": (_sends(HEAD + b'Content-Length: 4\r\n\r\n{"data": []}'), "G5", "no JSON"),
    "sends chunks that are none": (
        _sends(HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n"),
        "G5",
        "IncompleteRead",
    ),
    "sends a page with 200": (_sends(_answer(b"<html>Hello</html>", media_type="text/html")), "G5", "text/html"),
    "sends a page with 500": (_sends(_answer(b"<html>Oops</html>", "500 Error", "text/html")), "G1", "status 500"),
    "fails in the right manner": (
        _sends(_answer(b'{"statusCode":500,"message":"x"}', "500 Error")),
        "G1",
        "status 500",
    ),
    "sends no UTF-8": (_sends(_answer(b'{"data": "\xff\xfe"}')), "G5", "decode byte 0xff"),
    "sends half a surrogate pair": (_sends(_answer(b'{"data": "\\ud800"}')), "G5", "surrogates"),
    "sends NaN": (_sends(_answer(b'{"data": NaN}')), "G5", "NaN"),
    "nests without end": (_sends(_answer(b"[" * 200_000)), "G5", "recursion"),
    "sends a number of a million digits": (
        _sends(_answer(b'{"data": ' + b"9" * 1_000_000 + b"}")),
        "G5",
        "4300 digits",
    ),
    "sends an empty body as JSON": (_sends(_answer(b"")), "G5", "no JSON"),
    "sends huge headers": (_sends(HEAD + b"X: " + b"x" * 200_000 + b"\r\n\r\n"), "G5", "header line"),
    "sends a thousand headers": (_sends(HEAD + b"X: x\r\n" * 1_000 + b"\r\n"), "G5", "100 headers"),
    "sends on and on": (_sends(b"HTTP/1.1 100 Continue\r\n\r\n" * 1_000), "G5", "without response"),
    "redirects": (_sends(_answer(b"", "302 Found", "text/html", "Location: /elsewhere\r\n")), "G1", "status 302"),
    "has a status of its own": (_sends(_answer(b"{}", "799 Maybe")), "G1", "status 799"),
}


@contextmanager
def _serving(behave: Behaviour) -> Iterator[str]:
    """The address of a server that behaves so after each request. Connections are not kept."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=handle, args=(connection,), daemon=True).start()

    def handle(connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            connection.settimeout(2)
            while b"\r\n\r\n" not in connection.recv(65536):
                pass
            behave(connection)
            # What was not read when a connection is closed would make a reset of the end.
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65536):
                pass

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


@pytest.mark.parametrize(("behave", "check", "text"), BEHAVIOURS.values(), ids=BEHAVIOURS)
def test_a_target_that_misbehaves_gets_findings(behave: Behaviour, check: str, text: str) -> None:
    with _serving(behave) as url:
        result = run(url, reach.layer, door.layer, rounds=3, timeout=0.15, patience=0.1, max_cases=60)
    assert any(found.check == check and text in found.text for found in result.findings.values()), told(result)
    assert result.ended in ("requests used up", "the server answers no more", "the server no longer takes the API key")


def test_a_target_that_is_gone_ends_the_run() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    assert run(url, reach.layer).ended == "the server answers no more"


def test_too_many_requests_are_waited_out() -> None:
    refusals = iter([b'{"statusCode":429,"message":"later"}'] * 2)

    def limit(connection: socket.socket) -> None:
        refusal = next(refusals, None)
        if refusal is not None:
            connection.sendall(_answer(refusal, "429 Too Many Requests", more="Retry-After: 0\r\n"))
            return
        connection.sendall(_answer(b'{"data":[]}'))

    with _serving(limit) as url:
        answer = Wire(url, 5).send(Request("GET", "/v1/feeds"))
    assert isinstance(answer, Answer)
    assert answer.status == 200


def test_a_target_that_always_asks_for_patience_gets_no_more_than_the_time_of_the_run() -> None:
    refusal = _answer(b'{"statusCode":429,"message":"later"}', "429 Too Many Requests", more="Retry-After: 3600\r\n")
    with _serving(_sends(refusal)) as url:
        result = run(url, reach.layer, max_seconds=1)
    assert {finding.check for finding in result.findings.values()} == {"R1"}
    assert result.ended in ("complete", "time used up")


@pytest.mark.parametrize("retry_after", ["soon", "-5", "Wed, 21 Oct 2065 07:28:00 GMT", "1e9", ""])
def test_a_strange_retry_after_is_no_trouble(retry_after: str) -> None:
    head = f"Retry-After: {retry_after}\r\n"
    refusal = _answer(b'{"statusCode":429,"message":"later"}', "429 Too Many Requests", more=head)
    with _serving(_sends(refusal)) as url:
        answer = Wire(url, 5, until=time.monotonic()).send(Request("GET", "/v1/feeds"))
    assert isinstance(answer, Answer)
    assert answer.status == 429


def test_bytes_that_are_no_request_have_a_time_limit_too() -> None:
    with _serving(drips) as url:
        result = Wire(url, 0.2).send_bytes(b"GET /v1/feeds HTTP/1.1\r\n\r\n")
    assert isinstance(result, Trouble)
    assert result.kind == "time-out"
