"""What everything that speaks ASGI here shares: its types, the headers of every answer, the path of a request."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from novu_reference.errors import Headers

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
ASGIApplication = Callable[[Scope, Receive, Send], Awaitable[None]]

COMMON_HEADERS: Headers = [
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"SAMEORIGIN"),
    (b"referrer-policy", b"no-referrer"),
    (b"access-control-allow-origin", b"*"),
]
JSON_HEADERS: Headers = [(b"content-type", b"application/json; charset=utf-8"), *COMMON_HEADERS]


def path(scope: Scope) -> str:
    """The path as it was sent, still percent-encoded."""
    return str(scope["raw_path"].partition(b"?")[0].decode("latin-1"))


def path_and_query(scope: Scope) -> str:
    """The path with the query, as answers tell it."""
    query = scope["query_string"].decode("latin-1")
    return f"{path(scope)}?{query}" if query else path(scope)
