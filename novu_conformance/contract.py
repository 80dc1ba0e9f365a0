"""The document as the kit holds a server to it: the operations on offer, and what an answer has to be."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import jsonschema_rs

from novu_openapi.behaviour import Revision
from novu_openapi.generate.document import Json, Operation, is_json, operations, resolve

_BASE = "bundle:///"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"

_REDIRECTION = 300
_ERROR = 400
_SHOWN = 300
# The document takes identifiers in either case, and gives them out in lower case.
_UPPER_CASE = re.compile(rb'"_id"\s*:\s*"(?=[0-9a-f]*[A-F])([0-9a-fA-F]{24})"')


@dataclass(frozen=True, slots=True)
class Problem:
    """In what an answer differs from the document: the check it breaks, and how."""

    check: str
    text: str


class Contract:
    """The document, or what it says of the operations that `revision` has.

    `operations` are those on offer, by the name they have everywhere: the operationId in snake case. `identifiers` has
    the operationId for each such name, also of those that are not on offer.
    """

    def __init__(self, document: Mapping[str, Any], revision: Revision) -> None:
        self.document = dict(document)
        self.revision = revision
        every = list(operations(self.document))
        self.identifiers = {operation.function: operation.operation_id for operation in every}
        self.operations: dict[str, Operation] = {
            operation.function: operation for operation in every if revision.knows(operation.operation_id)
        }
        self._registry = jsonschema_rs.Registry([(_BASE, {"$schema": _DIALECT, **self.document})])
        self._answers: dict[str, Mapping[str, Json]] = {}
        self._kinds: dict[tuple[str, int], str | None] = {}
        self._validators: dict[str, jsonschema_rs.Draft202012Validator] = {}

    def offered(self) -> dict[str, Any]:
        """The document without the operations, and the links to them, that are not on offer."""
        paths: dict[str, Any] = {}
        for operation in self.operations.values():
            item = paths.setdefault(operation.path, {})
            if "parameters" in operation.item:
                item["parameters"] = operation.item["parameters"]
            answers = {
                status: self._without_dead_links(answer) for status, answer in operation.body["responses"].items()
            }
            item[operation.method] = operation.body | {"responses": answers}
        return self.document | {"paths": paths}

    def is_public(self, operation: Operation) -> bool:
        """Whether it needs no API key."""
        return operation.body.get("security") == []

    def takes_a_body(self, operation: Operation) -> bool:
        return operation.request_schema() is not None

    def success(self, operation: Operation) -> int:
        """The status of an answer that went well; of two, the one that is no redirection."""
        return min(int(status) for status, _ in operation.responses() if int(status) < _ERROR)

    def is_success(self, status: int) -> bool:
        return status < _ERROR

    def answers(self, operation: Operation) -> Mapping[str, Json]:
        """The answers that the document has for it, by status."""
        if operation.operation_id not in self._answers:
            self._answers[operation.operation_id] = dict(operation.responses())
        return self._answers[operation.operation_id]

    def kind(self, operation: Operation, status: int) -> str | None:
        """The name of the schema of what an answer shows: that of `data`, or of its elements."""
        place = (operation.operation_id, status)
        if place not in self._kinds:
            envelope = (
                self.answers(operation)
                .get(str(status), {})
                .get("content", {})
                .get("application/json", {})
                .get("schema", {})
            )
            data = self.resolved(envelope).get("properties", {}).get("data", {})
            told: str | None = data.get("items", data).get("$ref")
            self._kinds[place] = told and told.rpartition("/")[2]
        return self._kinds[place]

    def problems(self, operation: Operation, status: int, media_type: str, content: bytes) -> list[Problem]:
        """In what an answer differs from what the document has for this operation and status."""
        responses = self.answers(operation)
        if str(status) not in responses:
            return [Problem("G1", f"the status {status} is not documented, only {', '.join(responses)}")]
        documented = responses[str(status)].get("content", {})
        if not documented:
            # What a redirection says is for people without a browser.
            wrong = bool(content) and not _REDIRECTION <= status < _ERROR
            return [Problem("G2", "a body where none is documented")] if wrong else []
        if media_type not in documented:
            told = f"the body is {media_type or 'nothing'}, documented is {', '.join(documented)}"
            return [Problem("G5", told)]
        if not is_json(media_type):
            return []
        try:
            value = json.loads(content.decode("utf-8"), parse_constant=_refuse)
            found = self.differences(documented[media_type]["schema"], value)
        except (ValueError, RecursionError) as error:
            return [Problem("G5", f"the body is no JSON that can be read: {error}")]
        if status >= _ERROR and not found and value.get("statusCode") != status:
            return [Problem("G8", f"statusCode is {value.get('statusCode')!r}, the status {status}")]
        if not found and (shown := _UPPER_CASE.search(content)):
            return [Problem("G6", f"the identifier {shown[1].decode()} is not in lower case")]
        return [Problem("G2", text) for text in found]

    def differences(self, schema: Mapping[str, Any], value: Any) -> list[str]:
        """In what `value` differs from `schema`, which may refer to the document."""
        validator = self._validator(schema)
        if validator.is_valid(value):
            return []
        return [
            f"{'/'.join(map(str, error.instance_path)) or 'the body'}: {error.message[:_SHOWN]}"
            for error in validator.iter_errors(value)
        ]

    def resolved(self, node: Mapping[str, Any]) -> dict[str, Any]:
        """`node`, or what it refers to."""
        return resolve(self.document, dict(node))

    def _without_dead_links(self, answer: dict[str, Any]) -> dict[str, Any]:
        links = answer.get("links", {})
        alive = {name: link for name, link in links.items() if self.revision.knows(self.resolved(link)["operationId"])}
        return answer | {"links": alive} if links else answer

    def _validator(self, schema: Mapping[str, Any]) -> jsonschema_rs.Draft202012Validator:
        whole = {"$ref": f"{_BASE}{schema['$ref']}"} if "$ref" in schema else dict(schema)
        name = json.dumps(whole, sort_keys=True)
        if name not in self._validators:
            self._validators[name] = jsonschema_rs.Draft202012Validator(
                whole, registry=self._registry, validate_formats=True
            )
        return self._validators[name]


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON value")
