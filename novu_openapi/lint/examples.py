"""Rules about examples and defaults: a reader copies them, so they have to be right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from novu_openapi.findings import Severity
from novu_openapi.grammar import Node
from novu_openapi.lint.document import Document, mapping, sequence
from novu_openapi.lint.rule import Hit, rule
from novu_openapi.source import escape, tokens

_JSON = re.compile(r"application/json|.*\+json|\*/\*|application/\*", re.IGNORECASE)
_HOLDERS = ("mediaType", "parameter", "header")


@rule(
    "example-invalid",
    "the example of a body, parameter or header fits its schema",
    fix="correct the example, or the schema",
)
def invalid(document: Document) -> Iterator[Hit]:
    """Both `example` and `examples`; the place is the part of the example that does not fit."""
    for kind in _HOLDERS:
        for node in document.nodes[kind]:
            if "schema" not in node.value or not _is_data(node):
                continue
            for pointer, value in _examples(document, node):
                yield from _misfits(document, f"{node.pointer}/schema", pointer, value, _direction(node))


@rule("schema-example-invalid", "the examples of a schema fit it", fix="correct the example, or the schema")
def invalid_in_schemas(document: Document) -> Iterator[Hit]:
    """Both `example` and `examples`."""
    for node in document.nodes["schema"]:
        if "example" in node.value:
            yield from _misfits(document, node.pointer, f"{node.pointer}/example", node.value["example"])
        for index, value in enumerate(sequence(node.value.get("examples"))):
            yield from _misfits(document, node.pointer, f"{node.pointer}/examples/{index}", value)


@rule("default-invalid", "the default of a schema fits it", fix="correct the default, or the schema")
def invalid_defaults(document: Document) -> Iterator[Hit]:
    """A default that would be refused if it were sent."""
    for node in document.nodes["schema"]:
        if "default" in node.value:
            yield from _misfits(document, node.pointer, f"{node.pointer}/default", node.value["default"])


@rule("example-twice", "nothing has both `example` and `examples`", fix="keep one of the two")
def both(document: Document) -> Iterator[Hit]:
    """The two exclude each other, except in schemas."""
    for kind in _HOLDERS:
        for node in document.nodes[kind]:
            if "example" in node.value and "examples" in node.value:
                yield Hit(f"{node.pointer}/example", "example and examples exclude each other")


@rule(
    "example-value",
    "an example has either a value or an external value",
    fix="keep one of the two, or add one",
    severity=Severity.WARNING,
)
def without_value(document: Document) -> Iterator[Hit]:
    """Neither, or both."""
    for node in document.nodes["example"]:
        if ("value" in node.value) == ("externalValue" in node.value):
            yield Hit(node.pointer, "the example has " + ("both values" if "value" in node.value else "no value"))


def _examples(document: Document, node: Node) -> Iterator[tuple[str, Any]]:
    if "example" in node.value:
        yield f"{node.pointer}/example", node.value["example"]
    for name, example in mapping(node.value.get("examples")).items():
        place = document.resolve(f"{node.pointer}/examples/{escape(name)}", example)
        if place is not None and "value" in place.value:
            yield f"{place.pointer}/value", place.value["value"]


def _is_data(node: Node) -> bool:
    """Whether an example is the value itself, not its serialisation as XML, say."""
    return node.kind != "mediaType" or bool(_JSON.match(tokens(node.pointer)[-1]))


def _direction(node: Node) -> str:
    """The members that an example here may lack although they are required."""
    above = node.parent
    while above is not None:
        if above.kind == "requestBody":
            return "readOnly"
        if above.kind == "response":
            return "writeOnly"
        above = above.parent
    return ""


def _misfits(document: Document, schema: str, pointer: str, value: Any, lacks: str = "") -> Iterator[Hit]:
    for violation in document.schemas.violations(schema, value):
        if not (lacks and _is_excused(document, violation.keyword, violation.message, lacks)):
            where = "".join(f"/{escape(str(step))}" for step in violation.path)
            yield Hit(pointer + where, str(violation))


def _is_excused(document: Document, keyword: str, message: str, lacks: str) -> bool:
    """Whether what lacks is a member that is only ever sent the other way."""
    if not keyword.endswith("/required"):
        return False
    holder, _, _ = keyword.rpartition("/")
    for name, schema in mapping(mapping(document.at(holder)).get("properties")).items():
        place = document.resolve("", schema)
        if place is not None and place.value.get(lacks) is True and message.startswith(f'"{name}" '):
            return True
    return False
