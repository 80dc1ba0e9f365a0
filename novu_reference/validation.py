"""The document's own schemas, compiled, as the gate for every request and, with self-check, every answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import jsonschema_rs

from novu_reference.errors import InvalidRequest
from novu_reference.messages import Sentences

_BASE = "document:///bundle"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


class Gate:
    """Validates values against one schema of the document. Compiled when first used."""

    def __init__(self, schemas: Schemas, pointer: str) -> None:
        self._schemas = schemas
        self._pointer = pointer
        self._validator: jsonschema_rs.Draft202012Validator | None = None

    def _compiled(self) -> jsonschema_rs.Draft202012Validator:
        if self._validator is None:
            self._validator = self._schemas.compile(self._pointer)
        return self._validator

    def check(self, value: Any) -> None:
        """Raises InvalidRequest with one sentence per rule that `value` breaks."""
        validator = self._compiled()
        if not validator.is_valid(value):
            raise InvalidRequest(self._schemas.sentences.describe(validator.iter_errors(value)))

    def problems(self, value: Any) -> list[str]:
        """What is wrong with `value`, for logs; empty when it is valid."""
        return [
            f"{'.'.join(str(part) for part in error.instance_path) or 'body'}: {error.message[:300]}"
            for error in self._compiled().iter_errors(value)
        ]


class Schemas:
    """All schemas of one document, addressed by JSON pointer."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = {"$schema": _DIALECT, **document}
        self._registry: jsonschema_rs.Registry | None = None
        self.sentences = Sentences(self._document)

    def gate(self, pointer: str) -> Gate:
        """The gate for the schema at `pointer`, such as `/components/schemas/Subscriber`."""
        return Gate(self, pointer)

    def compile(self, pointer: str) -> jsonschema_rs.Draft202012Validator:
        if self._registry is None:
            self._registry = jsonschema_rs.Registry([(_BASE, self._document)])
        return jsonschema_rs.Draft202012Validator(
            {"$ref": f"{_BASE}#{pointer}"}, registry=self._registry, validate_formats=True
        )
