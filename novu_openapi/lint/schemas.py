"""Rules about schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import jsonschema_rs

from novu_openapi.algebra import Answer
from novu_openapi.findings import Severity
from novu_openapi.grammar import KINDS, Node
from novu_openapi.lint.document import IN_PLACE, Document, Place, mapping, sequence, strings, types
from novu_openapi.lint.rule import Hit, rule
from novu_openapi.lint.structure import did_you_mean, fits
from novu_openapi.source import escape

_TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")
_BOUNDS = (
    ("minimum", "maximum"),
    ("minimum", "exclusiveMaximum"),
    ("exclusiveMinimum", "maximum"),
    ("exclusiveMinimum", "exclusiveMaximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
    ("minContains", "maxContains"),
)
_KEYWORDS_OF = {
    "string": ("minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "array": ("items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"),
    "object": (
        "properties",
        "required",
        "additionalProperties",
        "patternProperties",
        "propertyNames",
        "minProperties",
        "maxProperties",
    ),
}


@rule("unknown-schema-keyword", "a schema has no keywords that nobody knows", fix="correct or remove it")
def unknown_keywords(document: Document) -> Iterator[Hit]:
    """A misspelt keyword constrains nothing, and no validator complains."""
    known = KINDS["schema"]
    for node in document.nodes["schema"]:
        for key in node.value:
            if key not in known.members and not key.startswith("x-"):
                where = f"{node.pointer}/{escape(key)}"
                yield Hit(where, f"{key} is no keyword of a schema", did_you_mean(key, known.members))


@rule(
    "newer-keyword",
    "a schema of OpenAPI 3.0 has no keywords of 3.1",
    fix="write `openapi: 3.1.0`, or say it otherwise",
)
def newer_keywords(document: Document) -> Iterator[Hit]:
    """`const`, `if`, `examples`: ignored in 3.0."""
    if document.version == "3.0":
        for node in document.nodes["schema"]:
            for key in node.value:
                if key in KINDS["schema"].newer:
                    yield Hit(f"{node.pointer}/{escape(key)}", f"{key} came with OpenAPI 3.1")


@rule(
    "nullable-keyword",
    "a schema of OpenAPI 3.1 does not use `nullable`",
    fix="write `type: [string, 'null']` or the like",
)
def nullable(document: Document) -> Iterator[Hit]:
    """It is ignored there, so that null is refused."""
    if document.version != "3.0":
        for node in document.nodes["schema"]:
            if "nullable" in node.value:
                yield Hit(f"{node.pointer}/nullable", "nullable went with OpenAPI 3.0 and is ignored")


@rule("type-list", "the type of a schema of OpenAPI 3.0 is one string", fix="use `nullable: true`, or anyOf")
def type_lists(document: Document) -> Iterator[Hit]:
    """Lists of types came with 3.1."""
    if document.version == "3.0":
        for node in document.nodes["schema"]:
            if isinstance(node.value.get("type"), list):
                yield Hit(f"{node.pointer}/type", "a list of types came with OpenAPI 3.1")


@rule(
    "exclusive-bound",
    "an exclusive bound is a boolean in OpenAPI 3.0 and a number in 3.1",
    fix="write it as this version does",
)
def exclusive_bounds(document: Document) -> Iterator[Hit]:
    """The same keyword means another thing in each."""
    wanted = "true or false" if document.version == "3.0" else "a number"
    for node in document.nodes["schema"]:
        for key in ("exclusiveMinimum", "exclusiveMaximum"):
            value = node.value.get(key)
            if isinstance(value, bool | int | float) and isinstance(value, bool) != (document.version == "3.0"):
                yield Hit(f"{node.pointer}/{key}", f"{key} is {wanted} in OpenAPI {document.version}")


@rule("type-invalid", "a type is one of the seven of JSON Schema", fix=f"use one of {', '.join(_TYPES)}")
def invalid_types(document: Document) -> Iterator[Hit]:
    """3.0 knows six of them: there is no `null`."""
    known = [name for name in _TYPES if name != "null" or document.version != "3.0"]
    for node in document.nodes["schema"]:
        for name in types(node.value):
            if name not in known:
                fix = "use `nullable: true`" if name == "null" else did_you_mean(name, known)
                yield Hit(f"{node.pointer}/type", f"{name} is no type", fix)


@rule(
    "keyword-ineffective",
    "a keyword suits the type of its schema",
    fix="correct the type, or remove the keyword",
    severity=Severity.WARNING,
)
def ineffective(document: Document) -> Iterator[Hit]:
    """`minLength` of an integer constrains nothing."""
    for node in document.nodes["schema"]:
        named = set(types(node.value))
        for kind, keywords in _KEYWORDS_OF.items() if named <= set(_TYPES) and named else ():
            for key in keywords:
                if not named & {kind, "integer" if kind == "number" else kind} and key in node.value:
                    yield Hit(
                        f"{node.pointer}/{key}", f"{key} says nothing about a value of type {'/'.join(sorted(named))}"
                    )


@rule("bounds-reversed", "a lower bound is not above the upper bound", fix="exchange the two, or correct one")
def reversed_bounds(document: Document) -> Iterator[Hit]:
    """Lengths, numbers of items, numbers."""
    for node in document.nodes["schema"]:
        for lower, upper in _reversed(node.value):
            message = f"{lower} {node.value[lower]} is above {upper} {node.value[upper]}"
            yield Hit(f"{node.pointer}/{lower}", message)


def _reversed(schema: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for lower, upper in _BOUNDS:
        low, high = schema.get(lower), schema.get(upper)
        if isinstance(low, int | float) and isinstance(high, int | float) and low > high:
            yield lower, upper


@rule("pattern-invalid", "a pattern is a regular expression of ECMAScript", fix="correct the expression")
def invalid_patterns(document: Document) -> Iterator[Hit]:
    """Also the keys of patternProperties."""
    for node in document.nodes["schema"]:
        if isinstance(node.value.get("pattern"), str) and not _compiles(node.value["pattern"]):
            yield Hit(f"{node.pointer}/pattern", f"{node.value['pattern']} is no regular expression")
        for pattern in mapping(node.value.get("patternProperties")):
            if not _compiles(pattern):
                where = f"{node.pointer}/patternProperties/{escape(pattern)}"
                yield Hit(where, f"{pattern} is no regular expression")


def _compiles(pattern: str) -> bool:
    try:
        jsonschema_rs.Draft202012Validator({"pattern": pattern})
    except ValueError:
        return False
    return True


@rule("array-items-missing", "an array says what its items are", fix="add `items`", severity=Severity.WARNING)
def missing_items(document: Document) -> Iterator[Hit]:
    """Required in 3.0; since 3.1 its absence means: anything."""
    for node in document.nodes["schema"]:
        if "array" in types(node.value) and not {"items", "prefixItems", "$ref"} & node.value.keys():
            yield Hit(node.pointer, "the array does not say what its items are")


@rule("enum-duplicate", "no value stands twice in an enum", fix="remove one of the two")
def duplicate_members(document: Document) -> Iterator[Hit]:
    """Equal as JSON: 1 and 1.0 are one value."""
    for node in document.nodes["schema"]:
        seen = set()
        for index, value in enumerate(sequence(node.value.get("enum"))):
            text = json.dumps(value, sort_keys=True)
            if text in seen:
                yield Hit(f"{node.pointer}/enum/{index}", f"{text} stands twice")
            seen.add(text)


@rule(
    "enum-invalid",
    "the values of an enum (or const) fit the rest of their schema",
    fix="correct the value, or the schema",
)
def invalid_members(document: Document) -> Iterator[Hit]:
    """A string enum with a number in it."""
    for node in document.nodes["schema"]:
        values = [(f"/enum/{index}", value) for index, value in enumerate(sequence(node.value.get("enum")))]
        if "const" in node.value:
            values.append(("/const", node.value["const"]))
        for where, value in values:
            for violation in document.schemas.violations(node.pointer, value):
                yield Hit(node.pointer + where, str(violation))


@rule(
    "required-undeclared",
    "every required member is among the properties",
    fix="declare the property, or correct its name",
)
def undeclared_members(document: Document) -> Iterator[Hit]:
    """Properties of the schema itself, of what it composes, and of the schemas it is a branch of."""
    for node in document.nodes["schema"]:
        required = strings(node.value.get("required"))
        if not required:
            continue
        declared = _declared(document, node)
        for name in required:
            if declared is not None and name not in declared:
                index = node.value["required"].index(name)
                yield Hit(
                    f"{node.pointer}/required/{index}",
                    f"{name} is required and not declared",
                    did_you_mean(name, declared),
                )


def _declared(document: Document, node: Node) -> set[str] | None:
    """The names of all properties that may be meant; None when others are welcome or something is out of reach."""
    found: set[str] = set()
    above: Node | None = node
    while above is not None and above.kind == "schema":
        if not _collect(document, Place(above.pointer, above.value), found, set()):
            return None
        steps = above.pointer[len(above.parent.pointer) :].split("/") if above.parent else ["", ""]
        above = above.parent if steps[1] in IN_PLACE else None
    return found


def _collect(document: Document, place: Place, found: set[str], seen: set[str]) -> bool:
    if place.pointer in seen:
        return True
    seen.add(place.pointer)
    schema = place.value
    if isinstance(schema.get("additionalProperties"), dict) or "patternProperties" in schema:
        return False
    found.update(mapping(schema.get("properties")))
    inner = [(f"{place.pointer}/{key}/{i}", s) for key in IN_PLACE for i, s in enumerate(sequence(schema.get(key)))]
    inner += [(f"{place.pointer}/{key}", schema[key]) for key in ("if", "then", "else") if key in schema]
    if "$ref" in schema:
        target = document.resolve(place.pointer, schema)
        if target is None:
            return False
        inner.append(target)
    return all(_collect(document, Place(*s), found, seen) for s in inner if isinstance(s[1], dict))


@rule("schema-unsatisfiable", "some value fits every schema", fix="remove one of the contradicting keywords")
def unsatisfiable(document: Document) -> Iterator[Hit]:
    """Proven by the schema algebra; only the innermost of nested schemas is told."""
    found: list[str] = []
    for node in reversed(document.nodes["schema"]):
        schema = node.value
        if (
            schema.keys() & {"enum", "const", "not"}
            or not schema.keys() - {"$ref", "description"}
            or any(_reversed(schema))
        ):
            continue
        if any(pointer.startswith(f"{node.pointer}/") for pointer in found):
            continue
        if document.schemas.algebra.satisfiable(node.pointer) is Answer.NO:
            found.append(node.pointer)
    for pointer in found:
        yield Hit(pointer, "no value can fit this schema: its parts contradict each other")


@rule("schema-invalid", "the values of keywords are valid by JSON Schema", fix="correct the value")
def invalid(document: Document) -> Iterator[Hit]:
    """What no other rule has better words for: a negative minLength, a name twice in `required`."""
    for node in document.nodes["schema"]:
        own = {key: node.value[key] for key in _PLAIN if key in node.value and fits(_PLAIN[key], node.value[key])}
        try:
            jsonschema_rs.meta.validate(own)
        except jsonschema_rs.ValidationError as error:
            where = "".join(f"/{step}" for step in error.instance_path)
            yield Hit(node.pointer + where, error.message)


# Keywords whose values are plain data of one type; the others have rules of their own.
_PLAIN = {
    key: content
    for key, content in KINDS["schema"].members.items()
    if content in ("integer", "number", "[string]", "string") and key not in ("$ref", "pattern", "type")
}
