"""Answers on request: a caller says which documented answer it wants to see, or how long it wants to wait.

    Prefer: code=409                 the documented answer 409 of the operation, from the document's examples
    Prefer: code=409, delay=250      the same after 250 milliseconds
    Prefer: delay=250                the real answer after 250 milliseconds

With `code` nothing else of the request is looked at, and nothing is written. The header is that of RFC 7240; Prism
reads it the same way.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import orjson
from novu_models.operations import OPERATIONS, Operation

from novu_openapi.bundled import resolve
from novu_reference.call import Tools
from novu_reference.errors import BadRequest, Headers
from novu_reference.router import Router
from novu_reference.wire import COMMON_HEADERS, JSON_HEADERS, ASGIApplication, Receive, Scope, Send, path_and_query

LONGEST_DELAY = 600_000

# What nobody can pretend: that an answer was kept under the key of this request.
_NOT_SHOWN = ("idempotency-key", "idempotency-replay")


class Faults:
    """Stands in front of `application`, which serves `document`, and answers in its place when asked to."""

    def __init__(self, application: ASGIApplication, document: Mapping[str, Any], tools: Tools) -> None:
        self._application = application
        self._document = document
        self._clock = tools.clock
        self._router = Router(
            (operation.method, operation.path, operation)
            for operation in OPERATIONS
            if tools.revision.knows(operation.operation_id)
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        wanted = _preferences(scope["headers"]) if scope["type"] == "http" else {}
        operation = self._operation(scope) if wanted.keys() & {"code", "delay"} else None
        if operation is None:
            await self._application(scope, receive, send)
            return
        try:
            delay = _milliseconds(wanted.get("delay", "0"))
            answer = self._answer(operation, wanted["code"], scope) if "code" in wanted else None
        except BadRequest as error:
            delay = 0
            body = error.body(path_and_query(scope), self._clock.timestamp())
            answer = error.status, JSON_HEADERS, orjson.dumps(body)
        await asyncio.sleep(delay / 1000)
        if answer is None:
            await self._application(scope, receive, send)
        else:
            await _send(*answer, scope, receive, send)

    def _operation(self, scope: Scope) -> Operation | None:
        method = "GET" if scope["method"] == "HEAD" else scope["method"]
        try:
            found = self._router.match(method, scope["raw_path"].partition(b"?")[0])
        except UnicodeDecodeError:
            return None
        return found and found[0]

    def _answer(self, operation: Operation, code: str, scope: Scope) -> tuple[int, Headers, bytes]:
        """The first example of the documented answer. Raises BadRequest when there is no such answer."""
        documented = self._document["paths"][operation.path][operation.method.lower()]["responses"]
        if code not in documented:
            raise BadRequest(
                f"{operation.operation_id} has no answer {code!r}; documented are {', '.join(sorted(documented))}"
            )
        answer = resolve(self._document, documented[code])
        headers = [(b"preference-applied", f"code={code}".encode()), *COMMON_HEADERS]
        for name, header in answer.get("headers", {}).items():
            if name.lower() not in _NOT_SHOWN:
                headers.append((name.lower().encode(), str(resolve(self._document, header)["example"]).encode()))
        for media_type, content in answer.get("content", {}).items():
            headers.append((b"content-type", f"{media_type}; charset=utf-8".encode()))
            example = resolve(self._document, next(iter(content["examples"].values())))["value"]
            return int(code), headers, self._body(int(code), example, scope)
        return int(code), headers, b""

    def _body(self, status: int, example: Any, scope: Scope) -> bytes:
        if isinstance(example, str):
            return example.encode()
        if status < HTTPStatus.BAD_REQUEST:
            return orjson.dumps(example)
        own = {"statusCode": status, "timestamp": self._clock.timestamp(), "path": path_and_query(scope)}
        return orjson.dumps(example | own)


def _preferences(headers: Headers) -> dict[str, str]:
    """The values of all `Prefer` headers by name; of two with one name, the first. Parameters are ignored."""
    found: dict[str, str] = {}
    for header, value in headers:
        if header == b"prefer":
            for preference in value.decode("latin-1").split(","):
                name, _, text = preference.partition(";")[0].partition("=")
                found.setdefault(name.strip().lower(), text.strip().strip('"'))
    return found


def _milliseconds(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text) <= LONGEST_DELAY):
        raise BadRequest(f"The delay is {text!r}; give milliseconds, from 0 to {LONGEST_DELAY}")
    return int(text)


async def _send(status: int, headers: Headers, body: bytes, scope: Scope, receive: Receive, send: Send) -> None:
    # Read the request to its end: whoever is still sending would not see the answer.
    while (await receive()).get("more_body"):
        pass
    if status != HTTPStatus.NO_CONTENT:
        headers = [*headers, (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": int(status), "headers": headers})
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})
