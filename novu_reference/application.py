"""The ASGI application: from bytes to a handler and back.

    body ─▶ route ─▶ JSON ─▶ key ─▶ (limit ─▶ repetition ─▶) parameters ─▶ body's schema ─▶ handler ─▶ answer

Which refusal wins follows that order, as it does in Novu: malformed JSON and an unknown path are told before a
missing key, a missing key before a broken rule. Errors become bodies here and nowhere else. Rate limits and answers
to repetitions, in brackets, are there only when they are switched on.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from http import HTTPStatus
from typing import Any, TypeVar
from urllib.parse import quote

import orjson
from novu_models.operations import Html, Redirect

from novu_reference.authentication import Doorkeeper
from novu_reference.binding import JSON, BoundOperation, bind
from novu_reference.call import PUBLIC, Call, Principal, Tools
from novu_reference.clock import VirtualClock
from novu_reference.delivery.engine import Engine
from novu_reference.errors import (
    BadRequest,
    Headers,
    InvalidRequest,
    NotFound,
    NovuError,
    PayloadTooLarge,
    Unauthorized,
)
from novu_reference.idempotency import Answered, Idempotency, InProgress
from novu_reference.operations import SERVICES
from novu_reference.rate_limit import RateLimits
from novu_reference.router import Router
from novu_reference.storage import Session, Storage
from novu_reference.timekeeping import tick
from novu_reference.wire import COMMON_HEADERS as _COMMON_HEADERS
from novu_reference.wire import JSON_HEADERS as _JSON_HEADERS
from novu_reference.wire import ASGIApplication, Receive, Scope, Send
from novu_reference.wire import path as _path
from novu_reference.wire import path_and_query as _path_and_query

Result = TypeVar("Result")
Reply = tuple[int, Headers, bytes]
Keep = Callable[[Session, Reply], None]

_log = logging.getLogger("novu_reference")

_REPLAY = (b"idempotency-replay", b"true")
_PREFLIGHT_HEADERS: Headers = [
    (b"access-control-max-age", b"86400"),
    (b"access-control-allow-methods", b"GET,HEAD,POST,PUT,DELETE,PATCH,OPTIONS"),
    (
        b"access-control-allow-headers",
        b"Authorization,User-Agent,Content-Type,Sentry-Trace,Novu-Environment-Id,Novu-API-Version,"
        b"Novu-User-Agent,Bypass-Tunnel-Reminder",
    ),
]
CONTROL = b"/_reference/"
# What is read of a body nobody will look at, before the connection is given up.
_LARGEST_BODY = 20 * 1024 * 1024
# The limit of the document, and well below what the JSON library can write again.
DEEPEST_BODY = 100
# Members of a refusal that not every revision has. (ruling: error-body)
_ERA_MEMBERS = ("timestamp", "path", "error")


class _Answer(Exception):
    def __init__(self, status: int, headers: Headers, body: bytes) -> None:
        self.status, self.headers, self.body = status, headers, body


class Application:
    """Serves the operations of `document` on `storage`; `engine` carries out what they leave for later.

    With `self_check`, an answer that the document does not allow is an error of the server: it is logged and
    answered with 500. With `rate_limits` and `idempotency`, they apply to the requests that carry an API key.
    `control` answers the paths under `CONTROL`, which are no part of the API.
    Raises BindingError when the document and the handlers do not fit.
    """

    def __init__(
        self,
        document: Mapping[str, Any],
        storage: Storage,
        tools: Tools,
        engine: Engine,
        *,
        self_check: bool = False,
        rate_limits: RateLimits | None = None,
        idempotency: Idempotency | None = None,
        control: ASGIApplication | None = None,
    ) -> None:
        self._storage = storage
        self._tools = tools
        self._self_check = self_check
        self._rate_limits = rate_limits
        self._idempotency = idempotency
        self._control = control
        self._engine = engine
        # On a virtual clock nothing is left to be done when the answer is there.
        self._settles = isinstance(tools.clock, VirtualClock)
        self._is_plain = rate_limits is None and idempotency is None
        self._doorkeeper = Doorkeeper()
        self._router = Router(
            (operation.method, operation.path, bound)
            for operation, bound in bind(document, SERVICES)
            if tools.revision.knows(operation.operation_id)
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
            return
        operation: BoundOperation | None = None
        try:
            found = self._match(scope)
            if found is None and self._control is not None and scope["raw_path"].startswith(CONTROL):
                await self._control(scope, receive, send)
                return
            operation = found[0] if found else None
            raw = await _read_body(scope, receive, operation)
            body = _parse_body(scope, raw)
            if scope["method"] == "OPTIONS":
                raise _Answer(HTTPStatus.NO_CONTENT, _PREFLIGHT_HEADERS + _COMMON_HEADERS, b"")
            if found is None:
                raise NotFound(f"Cannot {scope['method']} {_path(scope)}")
            status, headers, payload = await self._perform(*found, scope, body)
        except NovuError as error:
            status, headers, payload = self._refusal(error, scope, operation)
        except _Answer as answer:
            status, headers, payload = answer.status, answer.headers, answer.body
        except Exception:
            status, headers, payload = self._failure(scope)
        if (
            self._self_check
            and operation is not None
            and _REPLAY not in headers
            and (problems := _check(operation, status, payload))
        ):
            _log.error(
                "%s answered %s, which the document does not allow: %s",
                operation.operation_id,
                status,
                problems,
            )
            status, headers, payload = self._failure(scope, "; ".join(problems))
        headers = [*headers, (b"content-length", str(len(payload)).encode())]
        if status == HTTPStatus.NO_CONTENT:
            headers = [header for header in headers if header[0] not in (b"content-length", b"content-type")]
        await send({"type": "http.response.start", "status": int(status), "headers": headers})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else payload})

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        await receive()
        self._engine.wake()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self._engine.close()
        await self._storage.close()
        await send({"type": "lifespan.shutdown.complete"})

    def _match(self, scope: Scope) -> tuple[BoundOperation, list[str]] | None:
        method = "GET" if scope["method"] == "HEAD" else scope["method"]
        try:
            found = self._router.match(method, scope["raw_path"].partition(b"?")[0])
        except UnicodeDecodeError as error:
            raise BadRequest(f"Failed to decode param '{scope['raw_path'].decode('latin-1')}'") from error
        if found is not None and any("\0" in value for value in found[1]):
            raise BadRequest("The path must not hold U+0000")
        return found

    async def _perform(self, operation: BoundOperation, values: list[str], scope: Scope, body: Any) -> Reply:
        request_headers = dict(scope["headers"])
        principal = PUBLIC if operation.public else await self._principal(request_headers)
        if operation.development_only and not principal.is_root:
            raise Unauthorized("This action is only allowed in Development")
        if self._is_plain:
            return await self._carry_out(operation, values, scope, body, request_headers, principal)
        perform = partial(self._carry_out, operation, values, scope, body, request_headers, principal)
        return await self._counted(operation, scope, body, request_headers, principal, perform)

    async def _carry_out(
        self,
        operation: BoundOperation,
        values: list[str],
        scope: Scope,
        body: Any,
        request_headers: Mapping[bytes, bytes],
        principal: Principal,
        keep: Keep | None = None,
    ) -> Reply:
        """Validate and call the handler. `keep` gets the reply in the transaction of the handler's writes."""
        if operation.header_gate is not None:
            operation.header_gate.check(_given_headers(operation, request_headers))
        arguments, named = _arguments(operation, values, scope["query_string"])
        if operation.body is not None:
            operation.body.check(body)
            arguments.append(body)
        origin = f"{scope['scheme']}://{request_headers.get(b'host', b'127.0.0.1').decode('latin-1')}"

        def work(session: Session) -> Any:
            if operation.writes:
                tick(session, self._tools.clock)
            handlers = operation.handler(Call(session, principal, self._tools, origin))
            return getattr(handlers, operation.function)(*arguments, **named)

        if keep is not None:

            def work_and_keep(session: Session) -> Reply:
                reply = _render(operation, work(session))
                keep(session, reply)
                return reply

            return await self._write(work_and_keep)
        run = self._write if operation.writes else self._storage.read
        return _render(operation, await run(work))

    async def _write(self, work: Callable[[Session], Result]) -> Result:
        result = await self._storage.write(work)
        if self._settles:
            await self._engine.settle()
        return result

    async def _counted(
        self,
        operation: BoundOperation,
        scope: Scope,
        body: Any,
        request_headers: Mapping[bytes, bytes],
        principal: Principal,
        perform: Callable[..., Awaitable[Reply]],
    ) -> Reply:
        """The reply of `perform`, or a refusal: within the rate limit, and once for each idempotency key."""
        limits: Headers = []
        try:
            if self._rate_limits is not None and operation.rate_class is not None:
                limits = self._rate_limits.take(principal.environment_id, operation.rate_class)
            key = request_headers.get(b"idempotency-key") if operation.idempotent else None
            if key and self._idempotency is not None:
                if operation.header_gate is not None:
                    operation.header_gate.check(_given_headers(operation, request_headers))
                entry = await self._idempotency.open(principal.organization_id, key, body)
                status, headers, payload = await self._once(self._idempotency, entry, operation, scope, perform)
                headers = [*headers, (b"idempotency-key", key)]
            else:
                status, headers, payload = await perform()
        except NovuError as error:
            status, headers, payload = self._refusal(error, scope, operation)
        except Exception:
            status, headers, payload = self._failure(scope)
        return status, [*headers, *limits], payload

    async def _once(
        self,
        idempotency: Idempotency,
        entry: InProgress | Answered,
        operation: BoundOperation,
        scope: Scope,
        perform: Callable[..., Awaitable[Reply]],
    ) -> Reply:
        """The reply kept in the entry; if there is none yet, that of `perform`, kept."""
        if isinstance(entry, Answered):
            now = self._tools.clock.timestamp()
            status, payload = entry.replay(operation.success, _path_and_query(scope), now)
            return status, [*_JSON_HEADERS, _REPLAY], payload
        try:
            return await perform(lambda session, reply: idempotency.keep(session, entry, reply[0], reply[2]))
        except NovuError as error:
            refusal = self._refusal(error, scope, operation)
        except Exception:
            refusal = self._failure(scope)
        await self._storage.write(lambda session: idempotency.keep(session, entry, refusal[0], refusal[2]))
        return refusal

    async def _principal(self, headers: Mapping[bytes, bytes]) -> Principal:
        header = headers.get(b"authorization")
        text = None if header is None else header.decode("latin-1")
        return await self._storage.read(lambda session: self._doorkeeper.principal(session, text))

    def _refusal(self, error: NovuError, scope: Scope, operation: BoundOperation | None) -> Reply:
        revision = self._tools.revision
        if isinstance(error, InvalidRequest) and operation is not None:
            error = error.as_status(revision.says("validation-status-400"), operation.answers)
        body = error.body(_path_and_query(scope), self._tools.clock.timestamp())
        kept = revision.says("error-body")
        shown = {name: value for name, value in body.items() if name in kept or name not in _ERA_MEMBERS}
        return error.status, _JSON_HEADERS + error.headers, orjson.dumps(shown)

    def _failure(self, scope: Scope, detail: str = "") -> tuple[int, Headers, bytes]:
        error_id = self._tools.chance.uuid()
        _log.exception("error %s in %s %s", error_id, scope["method"], _path_and_query(scope))
        body = {
            "statusCode": 500,
            "timestamp": self._tools.clock.timestamp(),
            "path": _path_and_query(scope),
            "message": f"Internal server error, look for {error_id} in the log{': ' if detail else ''}{detail}",
            "errorId": error_id,
        }
        return HTTPStatus.INTERNAL_SERVER_ERROR, _JSON_HEADERS, orjson.dumps(body)


async def _read_body(scope: Scope, receive: Receive, operation: BoundOperation | None) -> bytes:
    """Raises PayloadTooLarge as soon as more bytes than the limit are announced or read.

    An operation that takes no body does not document that, so it raises BadRequest. (ruling: body-too-large-413)
    """
    limit = operation.body_limit if operation else _LARGEST_BODY
    refusal = BadRequest if operation is not None and operation.body is None else PayloadTooLarge
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit() and int(value) > limit:
            raise refusal("request entity too large")
    chunks: list[bytes] = []
    size = 0
    more = True
    while more:
        message = await receive()
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > limit:
            raise refusal("request entity too large")
        chunks.append(chunk)
        more = message.get("more_body", False)
    return chunks[0] if len(chunks) == 1 else b"".join(chunks)


def _parse_body(scope: Scope, raw: bytes) -> Any:
    """The JSON value of the body; an empty body or one of another media type counts as `{}`.

    Raises BadRequest when the text is not JSON, is a bare primitive, or holds U+0000 or an unpaired surrogate.
    """
    if not raw or not _is_json(scope["headers"]):
        return {}
    try:
        value = orjson.loads(raw)
    except orjson.JSONDecodeError as error:
        raise BadRequest(f"Malformed JSON: {error}") from error
    if not isinstance(value, dict | list):
        raise BadRequest("Malformed JSON: an object is expected")
    if raw.count(b"[") + raw.count(b"{") > DEEPEST_BODY and _is_deeper(value, DEEPEST_BODY):
        raise InvalidRequest([f"the body must not nest deeper than {DEEPEST_BODY} levels"])
    if b"\\u0000" in raw and _holds_nul(value):
        raise InvalidRequest(["no text of the body may hold U+0000"])
    return value


def _is_json(headers: Headers) -> bool:
    for name, value in headers:
        if name == b"content-type":
            return value.partition(b";")[0].strip().lower() == JSON.encode()
    return False


def _is_deeper(value: Any, levels: int) -> bool:
    if not isinstance(value, dict | list):
        return False
    members = value.values() if isinstance(value, dict) else value
    return levels == 0 or any(_is_deeper(member, levels - 1) for member in members)


def _holds_nul(value: Any) -> bool:
    if isinstance(value, str):
        return "\0" in value
    if isinstance(value, dict):
        return any("\0" in key or _holds_nul(member) for key, member in value.items())
    return isinstance(value, list) and any(_holds_nul(element) for element in value)


def _given_headers(operation: BoundOperation, headers: Mapping[bytes, bytes]) -> dict[str, str]:
    return {
        name: value.decode("latin-1")
        for name in operation.header_names
        if (value := headers.get(name.lower().encode())) is not None
    }


def _arguments(operation: BoundOperation, values: list[str], raw_query: bytes) -> tuple[list[Any], dict[str, Any]]:
    """Path values in order and query values by argument name, both validated."""
    arguments: list[Any] = list(values)
    if operation.path_gate is not None:
        operation.path_gate.check(dict(zip(operation.path_names, values, strict=True)))
    if operation.query_gate is None:
        return arguments, {}
    try:
        query = operation.query.read(raw_query)
    except UnicodeDecodeError as error:
        raise BadRequest("Failed to decode the query") from error
    if any(_holds_nul(value) for value in query.values()):
        raise InvalidRequest(["no value of the query may hold U+0000"])
    operation.query_gate.check(query)
    return arguments, {argument: query[name] for name, argument in operation.query_arguments if name in query}


def _render(operation: BoundOperation, result: Any) -> tuple[int, Headers, bytes]:
    if isinstance(result, Redirect):
        assert operation.redirect is not None
        location = quote(result.location, safe=":/?#[]@!$&'()*+,;=%").encode()
        return operation.redirect, [(b"location", location), *_COMMON_HEADERS], b""
    if isinstance(result, Html):
        extra = [(name.lower().encode(), value.encode()) for name, value in result.headers.items()]
        return (
            operation.success,
            [(b"content-type", b"text/html; charset=utf-8"), *extra, *_COMMON_HEADERS],
            result.text.encode(),
        )
    if result is None:
        return operation.success, _COMMON_HEADERS, b""
    return operation.success, _JSON_HEADERS, orjson.dumps(result)


def _check(operation: BoundOperation, status: int, payload: bytes) -> list[str]:
    if status not in operation.answers:
        return [] if status == HTTPStatus.NO_CONTENT else [f"the status {status} is not documented"]
    gate = operation.answers[status]
    return [] if gate is None else gate.problems(orjson.loads(payload))
