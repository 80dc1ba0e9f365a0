"""A constant answer under uvicorn, set up as the reference server is: what HTTP alone costs in Python."""

from __future__ import annotations

import json
import sys
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import uvicorn

# As long as the answer to the measured GET.
_BODY = json.dumps({"data": {"firstName": "Ada", "filling": "." * 400}}).encode()
_HEADERS = [(b"content-type", b"application/json"), (b"content-length", str(len(_BODY)).encode())]

Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


async def answer(_scope: MutableMapping[str, Any], _receive: Receive, send: Send) -> None:
    """The ASGI application."""
    await send({"type": "http.response.start", "status": 200, "headers": _HEADERS})
    await send({"type": "http.response.body", "body": _BODY})


if __name__ == "__main__":
    uvicorn.run(
        answer, port=int(sys.argv[1]), lifespan="off", access_log=False, log_level="warning", server_header=False
    )
