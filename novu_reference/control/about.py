"""GET /_reference/health          that the server is ready, its version, and the revision it behaves like, if any
GET /_reference/openapi.json    the document that is served
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from novu_reference.control.answers import json_answer

if TYPE_CHECKING:
    from novu_reference.server import Server


def routes(server: Server) -> list[Route]:
    text = orjson.dumps(server.document)

    async def health(_: Request) -> Response:
        version = server.document["info"]["version"]
        return json_answer(orjson.dumps({"ready": True, "version": version, "revision": server.revision.name}))

    async def document(_: Request) -> Response:
        return json_answer(text)

    return [
        Route("/_reference/health", health, methods=["GET"]),
        Route("/_reference/openapi.json", document, methods=["GET"]),
    ]
