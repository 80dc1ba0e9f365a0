"""Operations called by the name they have everywhere: the operationId in snake case.

    api.get_subscriber("ada")                                  values of the path first,
    api.update_subscriber("ada", {"firstName": "Ada"})         then the body,
    api.list_subscribers(page=1)                               query parameters by name.

Each answer must be one the document promises, and success unless `refuses` says otherwise.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

import httpx

from novu_openapi.generate.document import Operation
from novu_openapi.naming import snake_case
from tests.support.document import OPERATIONS, problems, success, takes_a_body

_TIMEOUT_SECONDS = 10.0


class Answer:
    """What came back. Members of the body are read with brackets."""

    def __init__(self, response: httpx.Response) -> None:
        self.status = response.status_code
        self.headers = response.headers
        self.text = response.text
        self.content = response.content

    @property
    def body(self) -> Any:
        return json.loads(self.content)

    @property
    def data(self) -> Any:
        """The member `data` of the body."""
        return self.body["data"]

    @property
    def said(self) -> str:
        """The `message` of a refusal; of several, one to a line."""
        message = self.body["message"]
        return message if isinstance(message, str) else "\n".join(message)

    def __getitem__(self, member: str) -> Any:
        return self.body[member]

    def __repr__(self) -> str:
        return f"<{self.status} {self.text[:500]}>"


class Api:
    """Calls operations at `url` with `key`, and expects `status`; None stands for each operation's success."""

    def __init__(
        self,
        url: str,
        key: str | None,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        client: httpx.Client | None = None,
    ) -> None:
        self.url = url
        self.key = key
        self._status = status
        self._headers = dict(headers or {})
        # Nothing is encrypted on this machine, and reading the certificates takes long.
        self._client = client or httpx.Client(base_url=url, timeout=_TIMEOUT_SECONDS, verify=False, trust_env=False)

    def refuses(self, status: int) -> Api:
        """The same caller, who expects this status."""
        return Api(self.url, self.key, status=status, headers=self._headers, client=self._client)

    def sending(self, **headers: str) -> Api:
        """The same caller, who sends these headers as well; underscores stand for hyphens."""
        more = {name.replace("_", "-"): value for name, value in headers.items()}
        return Api(self.url, self.key, status=self._status, headers=self._headers | more, client=self._client)

    def close(self) -> None:
        self._client.close()

    def __getattr__(self, name: str) -> Callable[..., Answer]:
        if name not in OPERATIONS:
            raise AttributeError(f"the document has no operation {name}")
        operation = OPERATIONS[name]

        def call(*values: Any, **query: Any) -> Answer:
            answer = self.send(operation, *_placed(operation, values), query)
            expected = success(operation) if self._status is None else self._status
            assert answer.status == expected, f"{operation} answered {answer}, not {expected}"
            return answer

        return call

    def send(
        self,
        operation: Operation,
        path_values: Mapping[str, str],
        body: Any = None,
        query: Mapping[str, Any] | None = None,
    ) -> Answer:
        """Perform one request. The answer may be any that the document has for the operation."""
        names = {snake_case(parameter["name"]): parameter["name"] for parameter in operation.parameters("query")}
        given = {names.get(name, name): _as_text(value) for name, value in (query or {}).items()}
        return checked(operation, self.raw(operation.method, path_of(operation, path_values), body, given))

    def raw(
        self, method: str, path: str, body: Any = None, query: Mapping[str, Any] | None = None, **more: Any
    ) -> httpx.Response:
        """Perform one request and hold the answer against nothing."""
        return self._client.request(
            method.upper(),
            path,
            params=query or None,
            headers={**({} if self.key is None else {"Authorization": f"ApiKey {self.key}"}), **self._headers},
            **({} if body is None else {"json": body}),
            **more,
        )


def checked(operation: Operation, response: httpx.Response) -> Answer:
    """The answer, which is one that the document has for the operation."""
    media_type = response.headers.get("content-type", "").partition(";")[0]
    found = problems(operation, response.status_code, media_type, response.content)
    assert not found, f"{operation} answered {Answer(response)}: {'; '.join(found)}"
    return Answer(response)


def path_of(operation: Operation, values: Mapping[str, str]) -> str:
    """The path with `values`, percent-encoded, in the place of its parameters."""
    path = operation.path
    for name, value in values.items():
        # A segment of dots means something else on its way here, also when encoded once.
        encoded = value.replace(".", "%2E") if value in (".", "..") else quote(value, safe="")
        path = path.replace("{" + name + "}", encoded)
    return path


def _placed(operation: Operation, values: tuple[Any, ...]) -> tuple[dict[str, str], Any]:
    """The values of the path by name, and the body."""
    names = [parameter["name"] for parameter in operation.parameters("path")]
    bodies = list(values[len(names) :])
    assert len(values) >= len(names), f"{operation} needs {', '.join(names)}"
    assert len(bodies) == takes_a_body(operation), f"{operation} was called with {values}"
    return dict(zip(names, values, strict=False)), bodies[0] if bodies else None


def _as_text(value: Any) -> Any:
    """A query value as JSON writes it; a list repeats the parameter."""
    if isinstance(value, list):
        return [_as_text(element) for element in value]
    return value if isinstance(value, str) else json.dumps(value)
