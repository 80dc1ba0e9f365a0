"""What a handler raises when it refuses, and the body that goes out for it.

NovuError
  BadRequest             400
    InvalidRequest       400, a list of broken rules
  Unauthorized           401
  NotFound               404
  Conflict               409
  PayloadTooLarge        413
  UnprocessableEntity    422
  TooManyRequests        429
  ServiceUnavailable     503

Handlers raise; `application` alone turns an error into an answer. Shape of the body: ruling `error-body`.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from http import HTTPStatus
from typing import Any

Headers = list[tuple[bytes, bytes]]


class NovuError(Exception):
    """A refusal that the document describes.

    `message` is the text, or the list of texts, of the answer; `members` are further members of its body, `headers`
    further headers. A class that is `terse` leaves the member `error` out.
    """

    status = HTTPStatus.INTERNAL_SERVER_ERROR
    terse = False

    def __init__(self, message: str | Sequence[str], headers: Headers | None = None, **members: Any) -> None:
        super().__init__(message)
        self.message = message
        self.headers = headers or []
        self.members = members

    def body(self, path: str, timestamp: str) -> dict[str, Any]:
        """The answer's JSON body for the request `path` (with its query)."""
        return {
            "statusCode": int(self.status),
            "timestamp": timestamp,
            "path": path,
            "message": self.message,
            **({} if self.terse else {"error": self.status.phrase}),
            **self.members,
        }


class BadRequest(NovuError):
    status = HTTPStatus.BAD_REQUEST


class InvalidRequest(BadRequest):
    """The request breaks rules of the document; `message` is a list with one sentence for each."""

    def __init__(self, broken: Sequence[str]) -> None:
        super().__init__(list(broken))

    def as_status(self, status: int, documented: Container[int]) -> NovuError:
        """The same with `status`, as later revisions tell it, where the operation documents that."""
        if status == self.status or status not in documented:
            return self
        told = {"general": {"messages": self.message, "value": "No Value Recorded"}}
        return UnprocessableEntity("Validation Error", errors=told)


class Unauthorized(NovuError):
    status = HTTPStatus.UNAUTHORIZED


class NotFound(NovuError):
    status = HTTPStatus.NOT_FOUND


class Conflict(NovuError):
    status = HTTPStatus.CONFLICT


class PayloadTooLarge(NovuError):
    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE

    def body(self, path: str, timestamp: str) -> dict[str, Any]:
        return super().body(path, timestamp) | {"error": "Payload Too Large"}


class UnprocessableEntity(NovuError):
    status = HTTPStatus.UNPROCESSABLE_ENTITY


class TooManyRequests(NovuError):
    status = HTTPStatus.TOO_MANY_REQUESTS
    terse = True


class ServiceUnavailable(NovuError):
    status = HTTPStatus.SERVICE_UNAVAILABLE
    terse = True
