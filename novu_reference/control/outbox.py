"""GET     /_reference/outbox    {"data": [record, …]}: what would have left the machine, the newest last
DELETE  /_reference/outbox    forget it

Both take `channel`, `provider`, `subscriberId` and `transactionId` in the query, and look at what fits all of them;
GET also takes `limit`, and answers the last so many. A record holds

    _id, _environmentId, createdAt, updatedAt
    channel, providerId, integration       the integration by its identifier
    subscriberId, transactionId, workflow  the workflow by its trigger identifier
    messageId                              the message of the API that it carries
    result                                 accepted, failed or bounced
    error                                  why it failed or bounced
    report, dueAt                          what the provider will report, and when, until then

and what was handed over, by channel:

    in_app   content, cta                  what the client in the application shows; it is handed to nobody
    email    to, from, senderName, subject, html, text, cc, bcc, replyTo, headers, customData, attachments, ipPoolName
    sms      to, from, content, customData
    chat     webhookUrl, or phone for WhatsApp; chatChannel, content, customData
    push     tokens, title, content, data, overrides    one record for each device
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from novu_reference.control.answers import json_answer
from novu_reference.delivery.outbox import FILTERS
from novu_reference.errors import BadRequest

if TYPE_CHECKING:
    from novu_reference.server import Server

_LIMIT = "limit"


def routes(server: Server) -> list[Route]:
    async def read(request: Request) -> Response:
        query = dict(request.query_params)
        limit = _number(query.pop(_LIMIT)) if _LIMIT in query else None
        return json_answer(orjson.dumps({"data": await server.outbox(_where(query, _LIMIT), limit)}))

    async def clear(request: Request) -> Response:
        await server.clear_outbox(_where(dict(request.query_params)))
        return Response(status_code=HTTPStatus.NO_CONTENT)

    return [
        Route("/_reference/outbox", read, methods=["GET"]),
        Route("/_reference/outbox", clear, methods=["DELETE"]),
    ]


def _where(query: dict[str, str], *others: str) -> dict[str, Any]:
    """Raises BadRequest for a parameter there is not: it would have been meant to narrow things down."""
    for name in query:
        if name not in FILTERS:
            raise BadRequest(f"{name}: unknown; there are {', '.join([*FILTERS, *others])}")
    return {FILTERS[name]: value for name, value in query.items()}


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise BadRequest(f"{_LIMIT}: a whole number, not negative, is needed")
    return min(int(text), 2**63 - 1)
