"""What the control endpoints share: reading a body, writing an answer."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response

from novu_reference.errors import BadRequest


def json_answer(body: bytes, status: int = HTTPStatus.OK) -> Response:
    return Response(body, status, media_type="application/json; charset=utf-8")


async def read_json(request: Request) -> Any:
    """The body. Raises BadRequest when it is not JSON."""
    try:
        return orjson.loads(await request.body())
    except orjson.JSONDecodeError as error:
        raise BadRequest(f"Malformed JSON: {error}") from error
