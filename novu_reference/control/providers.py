"""GET     /_reference/providers    {"data": [behaviour, …]}: how providers behave; `times` is what is left of it
PUT     /_reference/providers    [behaviour, …] takes the place of all
DELETE  /_reference/providers    every provider accepts everything again
GET, PUT, DELETE /_reference/webhooks    the same for the webhooks that conditions ask

A behaviour names whom it is for, by any of `integration` (identifier or `_id`), `provider` and `channel`, or is for
all; and says what happens:

    {"provider": "ses", "fail": "Mailbox full", "times": 2}          the next two e-mails are refused
    {"channel": "sms", "delay": 5000}                                each SMS takes five seconds
    {"integration": "ses-eu", "report": "bounced", "after": 60000}   accepted, and a minute later said to be bounced

`report` is delivered, opened or bounced, `reason` its words. A webhook answers what it is told, for one `url` or any:

    {"url": "https://example.com/limits", "answer": {"credit": 5}}
    {"fail": "connection refused", "times": 2}

The first in the list that fits and is not used up is taken. Where none fits, providers accept, and conditions that ask
a webhook hold.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from novu_reference.control.answers import json_answer, read_json
from novu_reference.delivery import providers, webhooks
from novu_reference.delivery.scripted import Script
from novu_reference.errors import InvalidRequest

if TYPE_CHECKING:
    from novu_reference.server import Server


def routes(server: Server) -> list[Route]:
    return [
        *_routes(server, "/_reference/providers", providers.SCRIPT),
        *_routes(server, "/_reference/webhooks", webhooks.SCRIPT),
    ]


def _routes(server: Server, path: str, script: Script) -> list[Route]:
    async def read(_: Request) -> Response:
        return json_answer(orjson.dumps({"data": await server.script(script)}))

    async def replace(request: Request) -> Response:
        try:
            await server.set_script(script, await read_json(request))
        except ValueError as error:
            raise InvalidRequest(str(error).split("\n")) from error
        return Response(status_code=HTTPStatus.NO_CONTENT)

    async def clear(_: Request) -> Response:
        await server.set_script(script, [])
        return Response(status_code=HTTPStatus.NO_CONTENT)

    return [
        Route(path, read, methods=["GET"]),
        Route(path, replace, methods=["PUT"]),
        Route(path, clear, methods=["DELETE"]),
    ]
