"""GET  /_reference/clock    {"now": "2024-10-24T12:00:00.000Z", "mode": "virtual", "nextDue": null}
POST /_reference/clock    {"advance": {"days": 7, "hours": 1}} moves a virtual clock by so much
PUT  /_reference/clock    {"now": "2024-11-01T09:00:00Z"} moves it to that moment

`nextDue` is when the next waiting job runs. Moving runs all that falls due, in order, each job at its own time, before
the answer comes; that is as for GET, and `ran` says how many jobs it were.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from novu_reference.clock import VirtualClock, read_time
from novu_reference.control.answers import json_answer, read_json
from novu_reference.errors import BadRequest, Conflict

if TYPE_CHECKING:
    from novu_reference.server import Server

_UNITS = ("weeks", "days", "hours", "minutes", "seconds", "milliseconds")


def routes(server: Server) -> list[Route]:
    async def read(_: Request) -> Response:
        return json_answer(orjson.dumps(await _reading(server)))

    async def advance(request: Request) -> Response:
        _require_virtual(server)
        duration = _duration(await read_json(request))
        try:
            moment = server.clock.now() + duration
        except OverflowError as error:
            raise BadRequest("advance: the clock does not go that far") from error
        return await _move(server, moment, "advance")

    async def set_now(request: Request) -> Response:
        _require_virtual(server)
        return await _move(server, _moment(await read_json(request)), "now")

    return [
        Route("/_reference/clock", read, methods=["GET"]),
        Route("/_reference/clock", advance, methods=["POST"]),
        Route("/_reference/clock", set_now, methods=["PUT"]),
    ]


async def _move(server: Server, moment: datetime, place: str) -> Response:
    try:
        ran = await server.advance_to(moment)
    except ValueError as error:
        raise BadRequest(f"{place}: {error}; POST /_reference/reset goes back to the start") from error
    return json_answer(orjson.dumps({**await _reading(server), "ran": ran}))


async def _reading(server: Server) -> dict[str, Any]:
    mode = "virtual" if isinstance(server.clock, VirtualClock) else "real"
    return {"now": server.clock.timestamp(), "mode": mode, "nextDue": await server.next_due()}


def _require_virtual(server: Server) -> None:
    if not isinstance(server.clock, VirtualClock):
        raise Conflict("The clock is the machine's and cannot be moved; serve with --clock virtual")


def _duration(body: Any) -> timedelta:
    given = body.get("advance") if isinstance(body, dict) and len(body) == 1 else None
    if not isinstance(given, dict) or not given or not given.keys() <= set(_UNITS):
        raise BadRequest(f'{{"advance": {{"days": 7}}}} is expected, with any of {", ".join(_UNITS)}')
    for unit, amount in given.items():
        if isinstance(amount, bool) or not isinstance(amount, int | float) or amount < 0:
            raise BadRequest(f"advance.{unit}: a number from 0 is needed")
    try:
        return timedelta(**given)
    except OverflowError as error:
        raise BadRequest("advance: the clock does not go that far") from error


def _moment(body: Any) -> datetime:
    given = body.get("now") if isinstance(body, dict) and len(body) == 1 else None
    try:
        return read_time(str(given))
    except ValueError as error:
        raise BadRequest('{"now": "2024-11-01T09:00:00Z"} is expected, a time by ISO 8601') from error
