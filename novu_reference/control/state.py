"""GET  /_reference/state    everything, as one JSON document
PUT  /_reference/state    the same in; it replaces everything
POST /_reference/reset    back to the start, with the same API keys
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from novu_reference.control.answers import json_answer, read_json
from novu_reference.errors import InvalidRequest
from novu_reference.state import BadState

if TYPE_CHECKING:
    from novu_reference.server import Server


def routes(server: Server) -> list[Route]:
    async def state(_: Request) -> Response:
        return json_answer(await server.state())

    async def replace_state(request: Request) -> Response:
        value = await read_json(request)
        try:
            await server.replace_state(value)
        except BadState as error:
            raise InvalidRequest(error.problems) from error
        return Response(status_code=HTTPStatus.NO_CONTENT)

    async def reset(_: Request) -> Response:
        await server.reset()
        return Response(status_code=HTTPStatus.NO_CONTENT)

    return [
        Route("/_reference/state", state, methods=["GET"]),
        Route("/_reference/state", replace_state, methods=["PUT"]),
        Route("/_reference/reset", reset, methods=["POST"]),
    ]
