"""Makes the objects that an operation needs, by following the document's links backwards.

A path parameter that is an identifier given out by the server has no example that exists anywhere. Some operation's
answer holds it,
though, and a link of that answer says where. So: call that operation with its own example, which may need objects as
well, and read the value from the answer.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Document = Mapping[str, Any]
Send = Callable[[str, str, Any], Any]

_METHODS = ("post", "get", "put", "patch", "delete")
# Members of a creating request that must not be used twice.
_UNIQUE_MEMBERS = ("identifier", "key", "name", "subscriberId")
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of the document: what it is called, and with what."""

    operation_id: str
    method: str
    path: str
    parameters: tuple[Mapping[str, Any], ...]
    body: Any


class Provisioner:
    """Finds values for the path parameters of operations.

    `send(method, path, body)` performs a request and returns the JSON answer, or None when it was refused.
    """

    def __init__(self, document: Document, send: Send) -> None:
        self._document = document
        self._send = send
        self._operations = {operation.operation_id: operation for operation in self._all()}
        self._sources = self._find_sources()
        self._suffixes = itertools.count(1)

    def prepare(self) -> None:
        """Send every creating request of the document as it stands in the examples.

        Twice: an event, say, needs the workflow that stands further down.
        """
        for operation in [*self._operations.values()] * 2:
            if operation.method == "post" and operation.body is not None and "{" not in operation.path:
                self._send("post", operation.path, operation.body)

    def path_parameters(self, operation_id: str) -> dict[str, str]:
        """Values for identifiers that the server gives out; parameters which need none are left out."""
        return self._provide(self._operations[operation_id], 0)

    def _provide(self, operation: Operation, depth: int) -> dict[str, str]:
        values: dict[str, str] = {}
        for parameter in operation.parameters:
            if parameter["in"] != "path" or not self._is_given_out(parameter):
                continue
            for source, pointer in self._sources.get((operation.operation_id, parameter["name"]), []):
                value = self._obtain(source, pointer, depth)
                if value is not None:
                    values[parameter["name"]] = value
                    break
        return values

    def _obtain(self, operation_id: str, pointer: str, depth: int) -> str | None:
        if depth >= _DEEPEST:
            return None
        operation = self._operations[operation_id]
        path_values = self._examples(operation, "path") | self._provide(operation, depth + 1)
        path = operation.path
        for name, value in path_values.items():
            path = path.replace("{" + name + "}", value)
        body = self._renewed(operation.body) if operation.method == "post" and not path_values else operation.body
        answer = self._send(operation.method, path, body)
        for part in pointer.strip("/").split("/"):
            try:
                answer = answer[int(part)] if isinstance(answer, list) else answer[part]
            except (KeyError, IndexError, TypeError, ValueError):
                return None
        return answer if isinstance(answer, str) else None

    def _examples(self, operation: Operation, place: str) -> dict[str, str]:
        return {
            parameter["name"]: str(parameter["example"])
            for parameter in operation.parameters
            if parameter["in"] == place and "example" in parameter
        }

    def _is_given_out(self, parameter: Mapping[str, Any]) -> bool:
        schema = self._resolve(parameter["schema"])
        return "[0-9a-f" in str(schema.get("pattern", ""))

    def _find_sources(self) -> dict[tuple[str, str], list[tuple[str, str]]]:
        """By operation and parameter: the operations whose answers hold the value, and where.

        Creating ones come first.
        """
        sources: dict[tuple[str, str], list[tuple[str, str]]] = {}
        for item in self._document["paths"].values():
            for method in _METHODS:
                for answer in item.get(method, {}).get("responses", {}).values():
                    for link in self._resolve(answer).get("links", {}).values():
                        self._note_link(sources, item[method]["operationId"], self._resolve(link))
        for found in sources.values():
            found.sort(key=lambda source: _METHODS.index(self._operations[source[0]].method))
        return sources

    def _note_link(
        self,
        sources: dict[tuple[str, str], list[tuple[str, str]]],
        source: str,
        link: Mapping[str, Any],
    ) -> None:
        for name, expression in link.get("parameters", {}).items():
            place, _, pointer = str(expression).partition("#")
            if place == "$response.body" and link["operationId"] != source:
                sources.setdefault((link["operationId"], name.removeprefix("path.")), []).append((source, pointer))

    def _all(self) -> Iterator[Operation]:
        for path, item in self._document["paths"].items():
            for method in _METHODS:
                if method not in item:
                    continue
                described = item[method]
                parameters = [*item.get("parameters", []), *described.get("parameters", [])]
                yield Operation(
                    described["operationId"],
                    method,
                    path,
                    tuple(self._resolve(parameter) for parameter in parameters),
                    self._body_example(described),
                )

    def _body_example(self, described: Mapping[str, Any]) -> Any:
        content = described.get("requestBody", {}).get("content", {}).get("application/json", {})
        for example in content.get("examples", {}).values():
            return self._resolve(example)["value"]
        return None

    def _renewed(self, body: Any) -> Any:
        """The body with names and identifiers of its own, so that it makes something new."""
        if not isinstance(body, Mapping):
            return body
        suffix = next(self._suffixes)
        return {
            name: f"{value}-{suffix}" if name in _UNIQUE_MEMBERS and isinstance(value, str) else value
            for name, value in body.items()
        }

    def _resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in node:
            found: Any = self._document
            for part in node["$ref"].removeprefix("#/").split("/"):
                found = found[part]
            node = found
        return node
