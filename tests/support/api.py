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

import httpx

from novu_conformance.caller import path_of, placed, query_of
from novu_openapi.generate.document import Operation
from novu_openapi.naming import snake_case
from tests.support.document import CONTRACT, OPERATIONS, problems, success

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
            answer = self.send(operation, *placed(CONTRACT, operation, values), query)
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
        given = {names.get(name, name): value for name, value in (query or {}).items()}
        target = path_of(operation, path_values) + (f"?{query_of(given)}" if given else "")
        return checked(operation, self.raw(operation.method, target, body))

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
