"""What can go wrong: everything raised here is a NovuError. No error holds the API key."""

from __future__ import annotations

from typing import Any

from novu_resources.about import REFUSALS


class NovuError(Exception):
    """The base of every error of this package."""


class ConfigurationError(NovuError, ValueError):
    """A client cannot be made of what it was given."""


class InvalidRequest(NovuError, ValueError):
    """A request that the document does not allow. It was not sent."""

    def __init__(self, place: str, problem: str) -> None:
        super().__init__(place, problem)
        self.place = place
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.place}: {self.problem}"


class ConnectionFailed(NovuError):
    """No answer came, however often it was tried."""

    def __init__(self, method: str, path: str, message: str) -> None:
        super().__init__(method, path, message)
        self.method = method
        self.path = path
        self.message = message

    def __str__(self) -> str:
        return f"{self.method} {self.path}: {self.message}"


class TimedOut(ConnectionFailed):
    """No answer came in time. Whether the server acts on the request is not known."""


class AnswerError(NovuError):
    """The base of errors that an answer causes.

    `body` is the JSON of the answer, or its text where it is not JSON. `request_id` is what the server calls the
    request, where it says so.
    """

    def __init__(
        self, status: int, message: str, body: Any, method: str, path: str, request_id: str | None = None
    ) -> None:
        super().__init__(status, message, body, method, path, request_id)
        self.status = status
        self.message = message
        self.body = body
        self.method = method
        self.path = path
        self.request_id = request_id

    def __str__(self) -> str:
        request = f" (request {self.request_id})" if self.request_id else ""
        return f"{self.method} {self.path}: {self.status}: {self.message}{request}"


class MalformedAnswer(AnswerError):
    """The answer has a documented status, but is not what the document promises for it."""


class StatusError(AnswerError):
    """The server refused. `retry_after`: after how many seconds the same request can succeed, if it said so."""

    def __init__(
        self,
        status: int,
        message: str,
        body: Any,
        method: str,
        path: str,
        request_id: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(status, message, body, method, path, request_id)
        self.args = (*self.args, retry_after)
        self.retry_after = retry_after


class BadRequest(StatusError):
    """The server found something wrong with the request."""


class Unauthorized(StatusError):
    """The API key is unknown, or may not do this."""


class NotFound(StatusError):
    """What the request names does not exist in the environment of the key."""


class Conflict(StatusError):
    """Something with that identifier exists, or a request with the same idempotency key is still running."""


class PayloadTooLarge(StatusError):
    """The body is larger than the server takes."""


class UnprocessableEntity(StatusError):
    """The request is well formed, but cannot be carried out."""


class RateLimited(StatusError):
    """The rate limit is reached; see `retry_after`."""


class ServerError(StatusError):
    """The server failed."""


class ServiceUnavailable(ServerError):
    """The server cannot serve at the moment."""


class UnexpectedStatus(StatusError):
    """A status that the document does not have for the operation."""


_DOCUMENTED: dict[str, type[StatusError]] = {
    kind.__name__: kind
    for kind in (
        *(BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity, RateLimited),
        ServiceUnavailable,
    )
}


def class_of(status: int) -> type[StatusError]:
    """The class for a status: by the name the document has for it."""
    return _DOCUMENTED.get(REFUSALS.get(status, ""), ServerError if status >= 500 else UnexpectedStatus)
