"""The control endpoints under `/_reference/`: state out and in, reset, health. No part of the API or its document.

    GET   /_reference/state           everything, as one JSON document
    PUT   /_reference/state           the same in; it replaces everything
    POST  /_reference/reset           back to the start, with the same API keys
    GET   /_reference/health          that the server is ready, its version, and the revision it behaves like, if any
    GET   /_reference/openapi.json    the document that is served

They need no key. Pages of other sites, which a browser would let write here, are refused.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

import orjson
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from novu_reference.errors import BadRequest, InvalidRequest, NotFound, NovuError
from novu_reference.state import BadState
from novu_reference.wire import ASGIApplication, Receive, Scope, Send, path, path_and_query

if TYPE_CHECKING:
    from novu_reference.server import Server


def control_application(server: Server) -> ASGIApplication:
    """The endpoints for `server`, at their full paths."""
    control = _Control(server)
    application = Starlette(
        routes=[
            Route("/_reference/state", control.state, methods=["GET"]),
            Route("/_reference/state", control.replace_state, methods=["PUT"]),
            Route("/_reference/reset", control.reset, methods=["POST"]),
            Route("/_reference/health", control.health, methods=["GET"]),
            Route("/_reference/openapi.json", control.document, methods=["GET"]),
        ],
        exception_handlers={NovuError: control.refuse, HTTPException: control.find_nothing, Exception: control.fail},
    )

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        if dict(scope["headers"]).get(b"sec-fetch-site") in (b"cross-site", b"same-site"):
            response = await control.refuse(Request(scope), _Forbidden("Not for pages of other sites"))
            await response(scope, receive, send)
        else:
            await application(scope, receive, send)

    return guarded


class _Forbidden(NovuError):
    status = HTTPStatus.FORBIDDEN


class _Control:
    def __init__(self, server: Server) -> None:
        self._server = server
        self._document = orjson.dumps(server.document)

    async def state(self, _: Request) -> Response:
        return _json(await self._server.state())

    async def replace_state(self, request: Request) -> Response:
        try:
            value = orjson.loads(await request.body())
        except orjson.JSONDecodeError as error:
            raise BadRequest(f"Malformed JSON: {error}") from error
        try:
            await self._server.replace_state(value)
        except BadState as error:
            raise InvalidRequest(error.problems) from error
        return Response(status_code=HTTPStatus.NO_CONTENT)

    async def reset(self, _: Request) -> Response:
        await self._server.reset()
        return Response(status_code=HTTPStatus.NO_CONTENT)

    async def health(self, _: Request) -> Response:
        version = self._server.document["info"]["version"]
        return _json(orjson.dumps({"ready": True, "version": version, "revision": self._server.revision.name}))

    async def document(self, _: Request) -> Response:
        return _json(self._document)

    async def refuse(self, request: Request, error: Exception) -> Response:
        assert isinstance(error, NovuError)
        body = error.body(path_and_query(request.scope), self._server.clock.timestamp())
        return _json(orjson.dumps(body), error.status)

    async def find_nothing(self, request: Request, _: Exception) -> Response:
        return await self.refuse(request, NotFound(f"Cannot {request.method} {path(request.scope)}"))

    async def fail(self, request: Request, _: Exception) -> Response:
        return await self.refuse(request, NovuError("Internal server error"))


def _json(body: bytes, status: int = HTTPStatus.OK) -> Response:
    return Response(body, status, media_type="application/json; charset=utf-8")
