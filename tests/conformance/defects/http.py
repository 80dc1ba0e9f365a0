"""Methods, bodies, encodings."""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import Callable
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote

import orjson

from novu_reference import application, binding, parameters, router
from novu_reference.errors import BadRequest, NotFound, PayloadTooLarge, Unauthorized
from novu_reference.operations.subscribers.writes import PROFILE
from novu_reference.operations.tenants import Tenants
from novu_reference.storage.collections import TENANTS
from novu_reference.validation import Gate
from tests.conformance.defects.registry import defect, override, replace

# What may be changed of an answer: status, headers, body.
Change = Callable[[Any, dict[str, Any], bytes], bytes]

_LARGEST = 2**63
_JSON = b"application/json; charset=utf-8"


@defect
def head_always_succeeds() -> None:
    """HEAD is answered by 200, whatever GET would answer."""

    def change(scope: Any, start: dict[str, Any], body: bytes) -> bytes:
        if scope["method"] == "HEAD":
            start["status"] = 200
        return body

    _answering(change)


@defect
def options_fails() -> None:
    """OPTIONS is an error of the server."""

    def change(scope: Any, start: dict[str, Any], body: bytes) -> bytes:
        if scope["method"] == "OPTIONS":
            start["status"] = 500
        return body

    _answering(change)


@defect
def patch_and_put_are_one() -> None:
    """PATCH is carried out where only PUT is offered, and PUT where only PATCH is."""
    other = {"PATCH": "PUT", "PUT": "PATCH"}

    def wrong(right: Any, _: Any, scope: Any) -> Any:
        found = right(scope)
        if found is None and scope["method"] in other:
            return right({**scope, "method": other[scope["method"]]})
        return found

    override(application.Application, "_match", wrong)


@defect
def unknown_methods_are_get() -> None:
    """A method that nobody knows is carried out as GET."""

    def wrong(right: Any, _: Any, scope: Any) -> Any:
        known = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
        return right(scope if scope["method"] in known else {**scope, "method": "GET"})

    override(application.Application, "_match", wrong)


@defect
def malformed_json_is_empty() -> None:
    """A body that is no JSON is taken for `{}`."""
    _parsing(lambda right, scope, raw: _or(BadRequest, lambda: right(scope, raw), {}))


@defect
def malformed_json_fails() -> None:
    """A body that is no JSON is an error of the server."""

    def wrong(right: Any, scope: Any, raw: bytes) -> Any:
        if raw:
            orjson.loads(raw)
        return right(scope, raw)

    _parsing(wrong)


@defect
def any_content_type_is_json() -> None:
    """A body is read as JSON whatever it says it is."""
    application._is_json = lambda _: True


@defect
def bare_values_are_bodies() -> None:
    """A list in the place of an object is taken for its first element."""

    def wrong(right: Any, scope: Any, raw: bytes) -> Any:
        value = right(scope, raw)
        return (value[0] if value else {}) if isinstance(value, list) else value

    _parsing(wrong)


@defect
def any_size_is_taken() -> None:
    """A body of any size is taken."""
    binding.DEFAULT_BODY_LIMIT = 50 * 1024 * 1024


@defect
def large_bodies_fail() -> None:
    """A body that is too large is an error of the server."""
    _failing_on(PayloadTooLarge)


@defect
def nesting_fails() -> None:
    """A body that nests deep is an error of the server."""

    def wrong(value: Any, levels: int) -> bool:
        if original(value, levels):
            raise RecursionError
        return False

    original = application._is_deeper
    application._is_deeper = wrong


@defect
def nul_fails() -> None:
    """U+0000 in a text is an error of the server."""

    def wrong(value: Any) -> bool:
        if original(value):
            raise ValueError("embedded null character")
        return False

    original = application._holds_nul
    application._holds_nul = wrong


@defect
def lone_surrogates_fail() -> None:
    """An unpaired surrogate in a body is an error of the server."""

    def wrong(right: Any, scope: Any, raw: bytes) -> Any:
        if b"\\ud8" in raw.lower() and b"\\udc" not in raw.lower():
            raise UnicodeError("surrogates not allowed")
        return right(scope, raw)

    _parsing(wrong)


@defect
def huge_numbers_fail() -> None:
    """A number beyond 64 bits in a body is an error of the server."""

    def wrong(right: Any, scope: Any, raw: bytes) -> Any:
        value = right(scope, raw)
        _look_for_huge(value)
        return value

    _parsing(wrong)


@defect
def members_twice_fail() -> None:
    """A body that has a member twice is an error of the server."""

    def once(members: list[tuple[str, Any]]) -> dict[str, Any]:
        if len(dict(members)) < len(members):
            raise KeyError("twice")
        return dict(members)

    def wrong(right: Any, scope: Any, raw: bytes) -> Any:
        value = right(scope, raw)
        if value:
            json.loads(raw, object_pairs_hook=once)
        return value

    _parsing(wrong)


@defect
def unknown_members_are_kept() -> None:
    """Members of a tenant that the document does not know are kept and shown."""

    def wrong(right: Any, self: Any, body: Any) -> Any:
        answer = right(body)
        tenant = {**body, **answer["data"]}
        self._session.replace(TENANTS, tenant)
        return {"data": tenant}

    override(Tenants, "create_tenant", wrong)


@defect
def members_cannot_be_unknown() -> None:
    """A subscriber with a member that the document does not know is refused."""

    def wrong(right: Any, _: Any, body: Any) -> Any:
        if body.keys() - {"subscriberId", "channels", *PROFILE}:
            raise BadRequest(["property should not exist"])
        return right(body)

    replace("createSubscriber", wrong)


@defect
def queries_are_not_decoded() -> None:
    """Values of the query stay percent-encoded."""
    parameters.unquote_plus = lambda text, **_: text


@defect
def paths_are_not_decoded() -> None:
    """Values of the path stay percent-encoded."""
    router.unquote_to_bytes = lambda value: value


@defect
def paths_are_decoded_twice() -> None:
    """Values of the path are decoded twice."""
    original = router.unquote_to_bytes
    router.unquote_to_bytes = lambda value: original(original(value))


@defect
def missing_members_fail() -> None:
    """A body without a member that is required is an error of the server."""
    _not_checking("required")


@defect
def lengths_are_not_checked() -> None:
    """Lists of a body may be longer than the document says."""
    _not_checking("maxItems")


@defect
def choices_are_not_checked() -> None:
    """Where the document has a choice, anything is taken."""
    _not_checking("enum")


@defect
def lower_limits_are_not_checked() -> None:
    """Numbers below the least that the document has are taken."""
    _not_checking("minimum")


@defect
def not_a_number_in_an_answer() -> None:
    """The statistics have NaN in the place of a number."""

    def change(scope: Any, _: dict[str, Any], body: bytes) -> bytes:
        return body.replace(b'"weeklySent":', b'"weeklySent":NaN,"_":') if b"/stats" in scope["raw_path"] else body

    _answering(change)


@defect
def answers_without_a_type() -> None:
    """Answers have no content type."""

    def change(_: Any, start: dict[str, Any], body: bytes) -> bytes:
        start["headers"] = [header for header in start["headers"] if header[0] != b"content-type"]
        return body

    _answering(change)


@defect
def answers_shorter_than_they_say() -> None:
    """The list of layouts says that it is longer than it is."""

    def change(scope: Any, start: dict[str, Any], body: bytes) -> bytes:
        if scope["method"] == "GET" and scope["raw_path"].startswith(b"/v1/layouts"):
            _set(start, b"content-length", str(len(body) + 5).encode())
        return body

    _answering(change, fits=False)


@defect
def refusals_in_html() -> None:
    """What is not found is told by a page for a reader."""

    def change(_: Any, start: dict[str, Any], body: bytes) -> bytes:
        if start["status"] != NotFound.status:
            return body
        _set(start, b"content-type", b"text/html; charset=utf-8")
        return b"<!DOCTYPE html><title>Error</title><pre>Not Found</pre>"

    _answering(change)


@defect
def compressed_for_everybody() -> None:
    """Long answers are compressed, whether that was asked for or not."""

    def change(_: Any, start: dict[str, Any], body: bytes) -> bytes:
        if len(body) < 1000:
            return body
        _set(start, b"content-encoding", b"gzip")
        return gzip.compress(body)

    _answering(change)


@defect
def answers_in_latin_1() -> None:
    """Answers are written in Latin-1."""

    def change(_: Any, start: dict[str, Any], body: bytes) -> bytes:
        if _JSON not in [value for _, value in start["headers"]]:
            return body
        return body.decode().encode("latin-1", "replace")

    _answering(change)


@defect
def plain_text_for_json() -> None:
    """The integrations are told as plain text."""

    def change(scope: Any, start: dict[str, Any], body: bytes) -> bytes:
        if scope["method"] == "GET" and scope["raw_path"].startswith(b"/v1/integrations"):
            _set(start, b"content-type", b"text/plain; charset=utf-8")
        return body

    _answering(change)


@defect
def forbidden_for_unauthorized() -> None:
    """A missing or wrong key is refused with 403."""
    Unauthorized.status = HTTPStatus.FORBIDDEN


@defect
def paths_in_a_header() -> None:
    """The decoded path stands in a header of the answer."""

    def change(scope: Any, start: dict[str, Any], body: bytes) -> bytes:
        asked = unquote(scope["raw_path"].decode("latin-1"))
        start["headers"].append((b"x-request-path", asked.encode("latin-1", "replace")))
        return body

    _answering(change)


@defect
def connections_remember_the_key() -> None:
    """After a right key a connection is trusted, whatever key comes next."""
    trusted: dict[Any, Any] = {}

    async def wrong(right: Any, self: Any, operation: Any, values: Any, scope: Any, body: Any) -> Any:
        headers = dict(scope["headers"])
        try:
            trusted[scope["client"]] = await self._principal(headers)
        except Unauthorized:
            if scope["client"] not in trusted:
                raise
        principal = trusted[scope["client"]]
        if operation.development_only and not principal.is_root:
            return await right(operation, values, scope, body)
        return await self._carry_out(operation, values, scope, body, headers, principal)

    override(application.Application, "_perform", wrong)


@defect
def one_operation_never_answers() -> None:
    """Reading the variables of workflows never comes to an end."""

    async def wrong(right: Any, _: Any, operation: Any, *rest: Any) -> Any:
        if operation.operation_id == "getWorkflowVariables":
            await asyncio.sleep(3600)
        return await right(operation, *rest)

    override(application.Application, "_perform", wrong)


def _answering(change: Change, *, fits: bool = True) -> None:
    """Every answer is what `change` makes of it; unless `fits` is false, with the length that it then has."""

    original = application.Application.__call__

    async def wrong(self: Any, scope: Any, receive: Any, send: Any) -> None:
        start: dict[str, Any] = {}

        async def spoilt(message: Any) -> None:
            if message["type"] == "http.response.start":
                start.update(message, headers=list(message["headers"]))
                return
            if message["type"] == "http.response.body":
                body = change(scope, start, message["body"])
                if fits and body != message["body"]:
                    _set(start, b"content-length", str(len(body)).encode())
                await send(start)
                message = {**message, "body": body}
            await send(message)

        await original(self, scope, receive, spoilt)

    application.Application.__call__ = wrong  # type: ignore[method-assign]


def _set(start: dict[str, Any], name: bytes, value: bytes) -> None:
    """Put a header in the place of the one there is."""
    start["headers"] = [*(header for header in start["headers"] if header[0] != name), (name, value)]


def _parsing(wrong: Callable[[Any, Any, bytes], Any]) -> None:
    """Bodies are read by `wrong(right, scope, raw)`."""
    original = application._parse_body
    application._parse_body = lambda scope, raw: wrong(original, scope, raw)


def _or(error: type[Exception], work: Callable[[], Any], otherwise: Any) -> Any:
    try:
        return work()
    except error:
        return otherwise


def _failing_on(refusal: type[Exception]) -> None:
    """Where this refusal is due, the server fails."""

    def fail(*_: Any) -> None:
        raise MemoryError

    refusal.__init__ = fail  # type: ignore[method-assign]


def _look_for_huge(value: Any) -> None:
    """Raises OverflowError where a number takes more than 64 bits."""
    if isinstance(value, int | float) and abs(value) >= _LARGEST:
        raise OverflowError
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _look_for_huge(part)


def _not_checking(rule: str) -> None:
    """What breaks this rule of a schema, and no other, is let in."""

    def wrong(right: Any, self: Any, value: Any) -> None:
        if any(error.kind.name != rule for error in self._compiled().iter_errors(value)):
            right(value)

    override(Gate, "check", wrong)
