"""An operation with its arguments as the parts of a request, checked against the document."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

from novu_resources import models
from novu_resources.core import Operation, Schema

from novu_client.checking import check
from novu_client.errors import InvalidRequest
from novu_client.writing import encode, to_json

# Repeating these changes nothing more than sending them once.
_REPEATABLE = frozenset({"GET", "PUT", "DELETE"})


class Request(NamedTuple):
    """What is sent besides the method. `target` is the path with the query."""

    path: str
    target: str
    headers: dict[str, str]
    content: bytes | None
    # Whether it may be sent again when nobody knows what became of it.
    repeatable: bool


def request(
    operation: Operation[Any],
    path: tuple[Any, ...],
    query: Mapping[str, Any],
    body: Any,
    members: Mapping[str, Any],
    idempotency_key: str | None,
) -> Request:
    """The request. Raises InvalidRequest, naming the place, when the document does not allow it."""
    headers: dict[str, str] = {}
    where = _path(operation, path)
    content = _body(operation, body, members)
    if content is not None:
        headers["Content-Type"] = "application/json"
    if operation.takes_idempotency_key:
        headers["Idempotency-Key"] = _key(idempotency_key)
    pairs = _query(operation, query)
    repeatable = operation.takes_idempotency_key or operation.method in _REPEATABLE
    target = f"{where}?{urlencode(pairs)}" if pairs else where
    return Request(where, target, headers, content, repeatable)


def _path(operation: Operation[Any], values: tuple[Any, ...]) -> str:
    path = operation.path
    for (name, schema), value in zip(operation.path_parameters.items(), values, strict=True):
        (text,) = _texts(schema, value, name)
        # A segment of dots would lead elsewhere.
        encoded = text.replace(".", "%2E") if text in (".", "..") else quote(text, safe="")
        path = path.replace(f"{{{name}}}", encoded)
    return path


def _query(operation: Operation[Any], query: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [
        (name, text)
        for name, value in query.items()
        if value is not None
        for text in _texts(operation.query[name], value, name)
    ]


def _texts(schema: Schema, value: Any, place: str) -> list[str]:
    """A parameter as the texts it is sent as; a list repeats it."""
    given = to_json(value, place)
    check(schema, given, place)
    return [_text(element) for element in (given if isinstance(given, list) else [given])]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else encode(value).decode()


def _body(operation: Operation[Any], body: Any, members: Mapping[str, Any]) -> bytes | None:
    if operation.body is None:
        return None
    name = operation.body["$ref"]
    if body is None:
        if not members and not operation.body_required:
            return None
        body = getattr(models, name)(**members)
    elif members:
        raise TypeError(f"{operation.operation_id} takes a body or its members, not both: {', '.join(members)}")
    given = to_json(body, name)
    check(operation.body, given, name)
    return encode(given)


def _key(key: str | None) -> str:
    if key is None:
        return str(uuid.uuid4())
    if not key or not key.isascii() or not key.isprintable() or len(key) > 255:
        raise InvalidRequest("idempotency_key", "must have 1 to 255 printable characters of ASCII")
    return key
