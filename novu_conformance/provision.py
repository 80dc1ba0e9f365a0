"""Makes the objects that an operation needs, by following the document's links backwards.

An identifier that the server gives out has no example that exists anywhere. Some operation's answer holds it,
though, and a link of that
answer says where. So: call that operation with its own example, which may need objects as well, and read the value
from the answer.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

Document = Mapping[str, Any]
Send = Callable[[str, str, Any], Any]

_METHODS = ("post", "get", "put", "patch", "delete")
# Members of a creating request that must not be used twice.
_IDENTIFIERS = ("identifier", "key", "subscriberId")
_GIVEN_OUT = re.compile(r"[0-9a-f]{24}")
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of the document: what it is called, and with what."""

    operation_id: str
    method: str
    path: str
    parameters: tuple[Mapping[str, Any], ...]
    bodies: tuple[Any, ...]

    def examples(self, place: str) -> dict[str, str]:
        """The example values of the parameters in `place`."""
        return {
            parameter["name"]: str(parameter["example"])
            for parameter in self.parameters
            if parameter["in"] == place and "example" in parameter
        }


@dataclass(frozen=True, slots=True)
class _Source:
    """An operation whose answer feeds others; by parameter, the JSON pointer to its value."""

    operation_id: str
    pointers: Mapping[str, str]


class Provisioner:
    """Finds values for identifiers that the server gives out.

    `send(method, path, body)` performs a request and returns the JSON answer, or None when it was refused.
    """

    def __init__(self, document: Document, send: Send) -> None:
        self._document = document
        self._send = send
        self._operations = {operation.operation_id: operation for operation in self._all()}
        self._sources = self._find_sources()
        # Operations that answer with something new; a trigger, say, answers with its transaction only.
        self._creating = {
            source.operation_id
            for sources in self._sources.values()
            for source in sources
            if "/data/_id" in source.pointers.values() and self._operations[source.operation_id].method == "post"
        }
        self._suffixes = itertools.count(1)

    def prepare(self) -> None:
        """Send every creating request of the document as it stands in the examples.

        Twice: an event, say, needs the workflow that stands further down.
        """
        for operation in [*self._operations.values()] * 2:
            if operation.method == "post" and "{" not in operation.path:
                for body in operation.bodies:
                    self._send("post", operation.path, self._with_existing(body, 0))

    def parameters(self, operation_id: str, place: str) -> dict[str, str]:
        """Values for the identifiers among the parameters in `place` (`path` or `query`); others are left out."""
        return self._provide(self._operations[operation_id], place, 0)

    def body(self, operation_id: str, body: Any) -> Any:
        """`body` with identifiers of things that exist and, in a creating request, names not used before."""
        return self._renewed(operation_id, self._with_existing(body, 0))

    def _provide(self, operation: Operation, place: str, depth: int) -> dict[str, str]:
        wanted = [
            parameter["name"]
            for parameter in operation.parameters
            if parameter["in"] == place and _GIVEN_OUT.fullmatch(str(parameter.get("example", "")))
        ]
        values: dict[str, str] = {}
        # An answer that feeds all of them at once also fits them together.
        sources = sorted(
            self._sources.get(operation.operation_id, []), key=lambda source: -len(set(wanted) & set(source.pointers))
        )
        for source in sources:
            missing = [name for name in wanted if name not in values and name in source.pointers]
            if missing:
                answer = self._call(source.operation_id, depth)
                values |= {name: value for name in missing if (value := _at(answer, source.pointers[name])) is not None}
        # No link feeds it: then what other operations call by the same name.
        return {name: value for name in wanted if (value := values.get(name) or self._existing(name, depth))}

    def _call(self, operation_id: str, depth: int) -> Any:
        """The answer of an operation to its own example."""
        if depth >= _DEEPEST:
            return None
        operation = self._operations[operation_id]
        path_values = operation.examples("path") | self._provide(operation, "path", depth + 1)
        path = operation.path
        for name, value in path_values.items():
            path = path.replace("{" + name + "}", value)
        required = {parameter["name"] for parameter in operation.parameters if parameter.get("required")}
        query = {name: value for name, value in operation.examples("query").items() if name in required}
        body = self._with_existing(operation.bodies[0], depth + 1) if operation.bodies else None
        target = f"{path}?{urlencode(query)}" if query else path
        return self._send(operation.method, target, self._renewed(operation_id, body))

    def _with_existing(self, body: Any, depth: int) -> Any:
        """Identifiers of other things in a body, by the name that a parameter has for them."""
        if not isinstance(body, Mapping):
            return body
        return {
            name: self._existing(name, depth) or value
            if isinstance(value, str) and _GIVEN_OUT.fullmatch(value)
            else value
            for name, value in body.items()
        }

    def _existing(self, name: str, depth: int) -> str | None:
        for sources in self._sources.values():
            for source in sources:
                if name in source.pointers and self._operations[source.operation_id].method == "post":
                    return _at(self._call(source.operation_id, depth + 1), source.pointers[name])
        return None

    def _renewed(self, operation_id: str, body: Any) -> Any:
        """The body of a creating request with identifiers of its own, so that it makes something new."""
        operation = self._operations[operation_id]
        if not isinstance(body, Mapping) or operation.method != "post" or "{" in operation.path:
            return body
        suffix = next(self._suffixes)
        unique = (*_IDENTIFIERS, "name") if operation_id in self._creating else _IDENTIFIERS
        return {
            name: f"{value}-{suffix}" if name in unique and isinstance(value, str) else value
            for name, value in body.items()
        }

    def _find_sources(self) -> dict[str, list[_Source]]:
        """By operation: whose answers feed it. Creating ones come first."""
        sources: dict[str, list[_Source]] = {}
        for item in self._document["paths"].values():
            for method in _METHODS:
                for answer in item.get(method, {}).get("responses", {}).values():
                    for link in self._resolve(answer).get("links", {}).values():
                        self._note_link(sources, item[method]["operationId"], self._resolve(link))
        for found in sources.values():
            found.sort(key=lambda source: _METHODS.index(self._operations[source.operation_id].method))
        return sources

    def _note_link(self, sources: dict[str, list[_Source]], source: str, link: Mapping[str, Any]) -> None:
        pointers = {
            name.rpartition(".")[2]: str(expression).partition("#")[2]
            for name, expression in link.get("parameters", {}).items()
            if str(expression).startswith("$response.body#")
        }
        if pointers and link["operationId"] != source:
            sources.setdefault(link["operationId"], []).append(_Source(source, pointers))

    def _all(self) -> Iterator[Operation]:
        for path, item in self._document["paths"].items():
            for method in _METHODS:
                if method in item:
                    described = item[method]
                    parameters = [*item.get("parameters", []), *described.get("parameters", [])]
                    content = described.get("requestBody", {}).get("content", {}).get("application/json", {})
                    yield Operation(
                        described["operationId"],
                        method,
                        path,
                        tuple(self._resolve(parameter) for parameter in parameters),
                        tuple(self._resolve(example)["value"] for example in content.get("examples", {}).values()),
                    )

    def _resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in node:
            found: Any = self._document
            for part in node["$ref"].removeprefix("#/").split("/"):
                found = found[part]
            node = found
        return node


def _at(answer: Any, pointer: str) -> str | None:
    for part in pointer.strip("/").split("/"):
        try:
            answer = answer[int(part)] if isinstance(answer, list) else answer[part]
        except (KeyError, IndexError, TypeError, ValueError):
            return None
    return answer if isinstance(answer, str) else None
