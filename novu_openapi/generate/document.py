"""The bundle as the emitters read it: its operations in document order, references resolved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from novu_openapi.generate.tools import GenerateError
from novu_openapi.naming import snake_case

Json = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True)
class Operation:
    """One operation of the document with the names made from it."""

    document: Json
    path: str
    method: str
    item: Json
    body: Json

    @property
    def operation_id(self) -> str:
        return str(self.body["operationId"])

    @property
    def tag(self) -> str:
        return str(self.body["tags"][0])

    @property
    def function(self) -> str:
        return snake_case(self.operation_id)

    @property
    def service(self) -> str:
        return snake_case(self.tag)

    def __str__(self) -> str:
        return f"{self.operation_id} ({self.method.upper()} {self.path})"

    def parameters(self, place: str) -> list[Json]:
        """The parameters of one place: path parameters as the path orders them, others as listed."""
        found: dict[str, Json] = {}
        for entry in [*self.item.get("parameters", []), *self.body.get("parameters", [])]:
            parameter = resolve(self.document, entry)
            if parameter["in"] == place:
                found[parameter["name"]] = parameter
        if place != "path":
            return list(found.values())
        named: list[str] = re.findall(r"\{([^}]+)\}", self.path)
        if missing := [name for name in named if name not in found]:
            raise GenerateError(f"{self}: the path names {', '.join(missing)}, which no parameter declares")
        return [found[name] for name in named]

    def request_schema(self) -> Json | None:
        """The schema of the JSON body, if the operation takes a body."""
        if "requestBody" not in self.body:
            return None
        body = resolve(self.document, self.body["requestBody"])
        for media_type, content in body["content"].items():
            if is_json(media_type):
                return dict(content.get("schema", {}))
        raise GenerateError(f"{self}: the request body is not JSON")

    def responses(self) -> Iterator[tuple[str, Json]]:
        for status, response in self.body.get("responses", {}).items():
            yield str(status), resolve(self.document, response)


def protocol_name(tag: str) -> str:
    """`Workflow overrides` as `WorkflowOverridesOperations`."""
    return "".join(word.capitalize() for word in snake_case(tag).split("_")) + "Operations"


def operations(document: Json) -> list[Operation]:
    """Every operation, in the order of the document."""
    return [
        Operation(document, path, method, item, body)
        for path, item in document.get("paths", {}).items()
        for method, body in item.items()
        if method in METHODS
    ]


def tags(document: Json) -> list[str]:
    """The tags that have operations, in the order of the document's own list, then any it does not list."""
    used = dict.fromkeys(operation.tag for operation in operations(document))
    listed = [tag["name"] for tag in document.get("tags", []) if tag["name"] in used]
    return list(dict.fromkeys([*listed, *used]))


def schemas(document: Json) -> dict[str, Json]:
    found: dict[str, Json] = document.get("components", {}).get("schemas", {})
    return found


def resolve(document: Json, node: Json) -> Json:
    """Follow `$ref` until something else stands there."""
    while "$ref" in node:
        found: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            found = found[part.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def is_json(media_type: str) -> bool:
    plain = media_type.partition(";")[0].strip().lower()
    return plain == "application/json" or plain.endswith("+json")
