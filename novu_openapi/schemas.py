"""The schemas of a document as JSON Schema 2020-12: validating values, and asking what a schema admits.

A document of OpenAPI 3.0 is translated first. All schemas share one registry, so that compiling one of them costs
no more than what it refers to.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import quote

import jsonschema_rs

from novu_openapi.algebra import Algebra
from novu_openapi.dialect import translate

_URI = "urn:document"


class Violation(NamedTuple):
    """Why a value does not fit: the keys that lead to the part that does not, and a sentence."""

    path: list[str | int]
    message: str
    # Pointer, in the document, of the keyword that was violated.
    keyword: str

    def __str__(self) -> str:
        place = "/".join(map(str, self.path))
        return f"at {place}: {self.message}" if place else self.message


class Schemas:
    """The schemas of one document, each named by its JSON pointer."""

    def __init__(self, document: dict[str, Any], unresolved: set[str] | frozenset[str] = frozenset()) -> None:
        """`unresolved`: pointers of objects whose `$ref` leads nowhere; they count as schemas that admit all."""
        self._document = translate(document, unresolved)
        # Whatever is on the network admits all: nothing is ever fetched.
        self._registry = jsonschema_rs.Registry([(_URI, self._document)], retriever=lambda _: {})
        self._validators: dict[str, jsonschema_rs.Validator | None] = {}
        self.algebra = Algebra(self._registry, _URI)

    def validator(self, pointer: str) -> jsonschema_rs.Validator | None:
        """The compiled schema at a pointer, formats checked; None when it is no valid schema."""
        if pointer not in self._validators:
            try:
                self._validators[pointer] = self.compile(pointer)
            except (ValueError, jsonschema_rs.ReferencingError):
                self._validators[pointer] = None
        return self._validators[pointer]

    def compile(self, pointer: str) -> jsonschema_rs.Validator:
        """The compiled schema at a pointer. Raises ValueError or ReferencingError when it is no valid schema."""
        schema = {"$ref": f"{_URI}#{quote(pointer)}"}
        return jsonschema_rs.Draft202012Validator(schema, registry=self._registry, validate_formats=True)

    def violations(self, pointer: str, value: Any) -> Iterator[Violation]:
        """Why a value does not fit the schema at a pointer. Nothing when it does, or the schema is not valid."""
        validator = self.validator(pointer)
        if validator is not None:
            for error in validator.iter_errors(value):
                yield from _explain(error)


def _explain(error: jsonschema_rs.ValidationError) -> Iterator[Violation]:
    """The violations behind an error: for a union, those of the branch that was meant most likely."""
    kind = error.kind
    if isinstance(kind, jsonschema_rs.ValidationErrorKind.AnyOf | jsonschema_rs.ValidationErrorKind.OneOfNotValid):
        branches = [branch for branch in kind.context if branch and not _of_another_type(branch, error)]
        if branches:
            meant = min(branches, key=lambda branch: (-max(len(e.instance_path) for e in branch), len(branch)))
            for inner in meant:
                yield from _explain(inner)
            return
    location = error.absolute_keyword_location or ""
    yield Violation(list(error.instance_path), _short(error.message), location.partition("#")[2])


def _of_another_type(branch: list[jsonschema_rs.ValidationError], error: jsonschema_rs.ValidationError) -> bool:
    return any(
        isinstance(inner.kind, jsonschema_rs.ValidationErrorKind.Type)
        and len(inner.instance_path) == len(error.instance_path)
        for inner in branch
    )


def _short(message: str, limit: int = 160) -> str:
    # The message begins with the whole value and ends with what is wrong with it.
    return message if len(message) <= limit else f"{message[: limit // 3]} … {message[-limit // 2 :]}"
