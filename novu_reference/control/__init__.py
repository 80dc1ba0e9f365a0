"""The control endpoints under `/_reference/`. No part of the API or its document.

    state       everything out and in, and back to the start
    clock       what time it is, and moving it
    outbox      what would have left the machine
    providers   how providers behave, and the webhooks of conditions
    about       that the server is ready, what it serves

Each module has the `routes` of its endpoints. They need no key. Pages of other sites, which a browser would let write
here, are refused.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

import orjson
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from novu_reference.control import about, clock, outbox, providers, state
from novu_reference.control.answers import json_answer
from novu_reference.errors import NotFound, NovuError
from novu_reference.wire import ASGIApplication, Receive, Scope, Send, path, path_and_query

if TYPE_CHECKING:
    from novu_reference.server import Server


def control_application(server: Server) -> ASGIApplication:
    """The endpoints for `server`, at their full paths."""
    refusals = _Refusals(server)
    application = Starlette(
        routes=[route for group in (state, clock, outbox, providers, about) for route in group.routes(server)],
        exception_handlers={NovuError: refusals.refuse, HTTPException: refusals.find_nothing, Exception: refusals.fail},
    )

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        if dict(scope["headers"]).get(b"sec-fetch-site") in (b"cross-site", b"same-site"):
            response = await refusals.refuse(Request(scope), _Forbidden("Not for pages of other sites"))
            await response(scope, receive, send)
        else:
            await application(scope, receive, send)

    return guarded


class _Forbidden(NovuError):
    status = HTTPStatus.FORBIDDEN


class _Refusals:
    def __init__(self, server: Server) -> None:
        self._server = server

    async def refuse(self, request: Request, error: Exception) -> Response:
        assert isinstance(error, NovuError)
        body = error.body(path_and_query(request.scope), self._server.clock.timestamp())
        return json_answer(orjson.dumps(body), error.status)

    async def find_nothing(self, request: Request, _: Exception) -> Response:
        return await self.refuse(request, NotFound(f"Cannot {request.method} {path(request.scope)}"))

    async def fail(self, request: Request, _: Exception) -> Response:
        return await self.refuse(request, NovuError("Internal server error"))
