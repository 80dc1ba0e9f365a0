"""Operations called by the name they have everywhere: the operationId in snake case.

    api.get_subscriber("ada")                                  values of the path first,
    api.update_subscriber("ada", {"firstName": "Ada"})         then the body,
    api.list_subscribers(page=1)                               query parameters by name.

Each answer must be one the document promises, and success unless `refuses` says otherwise.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import quote, urlencode

from novu_conformance.contract import Contract
from novu_conformance.findings import Broken
from novu_conformance.trace import Result
from novu_conformance.wire import Answer, Request, Trouble
from novu_openapi.generate.document import Operation, is_json
from novu_openapi.naming import snake_case

# What is sent with one may be answered as it was before.
_IDEMPOTENCY_KEY = "Idempotency-Key"


class Send(Protocol):
    """Sends a request, and notes it; `key` is whose API key it carries, `A`, `B` or nobody's."""

    def __call__(self, request: Request, key: str | None) -> Result: ...


@dataclass(frozen=True, slots=True)
class Call:
    """A call and its answer, which is one that the document has. `whose`: the name of the caller."""

    operation: Operation
    whose: str | None
    target: str
    query: Mapping[str, Any]
    body: Any
    reply: Reply


class Reply:
    """An answer to an operation. Members of the body are read with brackets."""

    def __init__(self, operation: Operation, answer: Answer) -> None:
        self.operation = operation
        self.status = answer.status
        self.headers = answer.headers
        self.content = answer.body

    @property
    def is_json(self) -> bool:
        return is_json(self.headers.get("content-type", ""))

    @property
    def body(self) -> Any:
        return json.loads(self.content)

    @property
    def data(self) -> Any:
        """The member `data` of the body."""
        return self.body["data"]

    def __getitem__(self, member: str) -> Any:
        return self.body[member]

    def __repr__(self) -> str:
        return f"{self.status} {self.content[:500].decode(errors='replace')}"


class Caller:
    """Calls operations with the API key of one environment, and expects one of `statuses`; none stand for success.

    `name` is `A` or `B`, or None for nobody; `key` is asked at each call; `heard` is told each call. What differs from
    the document, or from what was expected, raises Broken.
    """

    def __init__(
        self,
        contract: Contract,
        send: Send,
        name: str | None,
        key: Callable[[], str | None],
        *,
        heard: Callable[[Call], None] = lambda _: None,
        statuses: tuple[int, ...] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.name = name
        self._contract = contract
        self._send = send
        self._key = key
        self._heard = heard
        self._statuses = statuses
        self._headers = dict(headers or {})

    def refuses(self, *statuses: int) -> Caller:
        """The same caller, who expects one of these statuses."""
        return self._changed(statuses=statuses)

    def sending(self, **headers: str) -> Caller:
        """The same caller, who sends these headers as well; underscores stand for hyphens."""
        more = {name.replace("_", "-"): value for name, value in headers.items()}
        return self._changed(headers=self._headers | more)

    def knows(self, name: str) -> bool:
        """Whether the document on offer has the operation."""
        return name in self._contract.operations

    def __getattr__(self, name: str) -> Callable[..., Reply]:
        if name not in self._contract.operations:
            raise AttributeError(f"the document has no operation {name}")
        operation = self._contract.operations[name]

        def call(*values: Any, **query: Any) -> Reply:
            reply = self.ask(operation, *placed(self._contract, operation, values), query)
            expected = self._statuses or (self._contract.success(operation),)
            if reply.status not in expected:
                wanted = " or ".join(map(str, expected))
                raise Broken(None, f"answered {reply}, expected is {wanted}", operation)
            return reply

        return call

    def ask(
        self,
        operation: Operation,
        path_values: Mapping[str, str],
        body: Any = None,
        query: Mapping[str, Any] | None = None,
    ) -> Reply:
        """Perform an operation. The answer may be any that the document has for it."""
        request = self._request(operation, path_values, body, query)
        reply = self.check(operation, self._send(request, self.name))
        if _IDEMPOTENCY_KEY not in self._headers:
            self._heard(Call(operation, self.name, request.target, query or {}, body, reply))
        return reply

    def check(self, operation: Operation, result: Result) -> Reply:
        """The answer, which is one that the document has for the operation. Raises Broken when it is not."""
        if isinstance(result, Trouble):
            check = "G9" if result.kind == "time-out" else "G5"
            raise Broken(check, f"gave no answer: {result.kind} ({result.text})", operation)
        problems = self._contract.problems(operation, result.status, result.media_type, result.body)
        if problems:
            raise Broken(problems[0].check, "; ".join(problem.text for problem in problems[:5]), operation)
        return Reply(operation, result)

    def _request(
        self, operation: Operation, path_values: Mapping[str, str], body: Any, query: Mapping[str, Any] | None
    ) -> Request:
        names = {snake_case(parameter["name"]): parameter["name"] for parameter in operation.parameters("query")}
        given = {names.get(name, name): value for name, value in (query or {}).items() if value is not None}
        target = path_of(operation, path_values) + (f"?{query_of(given)}" if given else "")
        content = None if body is None else json.dumps(body, ensure_ascii=False).encode("utf-8", "surrogatepass")
        key = self._key()
        headers = [] if key is None else [("Authorization", f"ApiKey {key}")]
        headers += self._headers.items()
        if content is not None and "Content-Type" not in self._headers:
            headers.append(("Content-Type", "application/json"))
        return Request(operation.method.upper(), target, tuple(headers), content)

    def _changed(self, **changes: Any) -> Caller:
        settings: dict[str, Any] = {"statuses": self._statuses, "headers": self._headers} | changes
        return Caller(self._contract, self._send, self.name, self._key, heard=self._heard, **settings)


def path_of(operation: Operation, values: Mapping[str, str]) -> str:
    """The path with `values`, percent-encoded, in the place of its parameters."""
    path = operation.path
    for name, value in values.items():
        # A segment of dots means something else on its way here, also when encoded once.
        encoded = value.replace(".", "%2E") if value in (".", "..") else quote(value, safe="")
        path = path.replace("{" + name + "}", encoded)
    return path


def query_of(values: Mapping[str, Any]) -> str:
    """The query, written as JSON writes its values; a list repeats the parameter."""
    return urlencode(
        [
            (name, element if isinstance(element, str) else json.dumps(element))
            for name, value in values.items()
            for element in (value if isinstance(value, list) else [value])
        ],
        quote_via=quote,
    )


def placed(contract: Contract, operation: Operation, values: tuple[Any, ...]) -> tuple[dict[str, str], Any]:
    """The values of the path by name, and the body."""
    names = [parameter["name"] for parameter in operation.parameters("path")]
    bodies = list(values[len(names) :])
    if len(values) < len(names) or len(bodies) != contract.takes_a_body(operation):
        raise TypeError(f"{operation} takes {', '.join(names)}, then its body if it has one; it was given {values}")
    return dict(zip(names, values, strict=False)), bodies[0] if bodies else None
