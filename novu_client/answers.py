"""An HTTP answer as what the operation returns, or as an error."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any

import httpx
from novu_resources.core import Html, Operation, Redirect

from novu_client.checking import is_kind_of
from novu_client.errors import MalformedAnswer, StatusError, class_of
from novu_client.reading import read
from novu_client.retrying import retry_after

_EXCERPT = 300


def result(operation: Operation[Any], path: str, response: httpx.Response) -> Any:
    """What the method returns. Raises StatusError for a refusal, MalformedAnswer for what cannot be read."""
    answer = operation.answers.get(response.status_code)
    if answer is None:
        raise _refusal(operation, path, response)
    if answer.kind == "nothing":
        return None
    if answer.kind == "redirect":
        return Redirect(response.headers.get("Location", ""))
    if answer.kind == "html":
        return Html(response.text)
    try:
        value = json.loads(response.content)
    except ValueError as error:
        raise _malformed(operation, path, response, f"the answer is not JSON: {error}") from None
    if answer.kind == "data":
        value = value.get("data") if isinstance(value, dict) else None
    # Inside, anything may be missing; but of something else altogether no result can be made.
    if not is_kind_of(answer.schema, value):
        raise _malformed(operation, path, response, "the answer is not what the document promises")
    return read(answer.schema, value)


def _refusal(operation: Operation[Any], path: str, response: httpx.Response) -> StatusError:
    body = _body(response)
    return class_of(response.status_code)(
        response.status_code,
        _message(response.status_code, body),
        body,
        operation.method,
        path,
        _request_id(response, body),
        retry_after(response),
    )


def _malformed(operation: Operation[Any], path: str, response: httpx.Response, message: str) -> MalformedAnswer:
    said = f"{message}; it starts {response.text[:_EXCERPT]!r}" if response.content else f"{message}; it is empty"
    body = _body(response)
    return MalformedAnswer(response.status_code, said, body, operation.method, path, _request_id(response, body))


def _body(response: httpx.Response) -> Any:
    try:
        return json.loads(response.content)
    except ValueError:
        return response.text


def _message(status: int, body: Any) -> str:
    """What the server says: one sentence, or one per broken rule."""
    said = body.get("message") if isinstance(body, dict) else body
    if isinstance(said, list):
        said = "; ".join(map(str, said))
    if said:
        return str(said)[:_EXCERPT]
    return HTTPStatus(status).phrase if status in set(HTTPStatus) else "no reason given"


def _request_id(response: httpx.Response, body: Any) -> str | None:
    told = body.get("errorId") if isinstance(body, dict) else None
    return response.headers.get("X-Request-Id") or (told if isinstance(told, str) else None)
