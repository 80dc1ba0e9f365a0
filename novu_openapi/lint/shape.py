"""Rules of this project about schemas: what the generators, the server and the fuzzer can all digest."""

from __future__ import annotations

from collections.abc import Iterator

from novu_openapi.grammar import Node
from novu_openapi.lint.document import Document, mapping, sequence, types
from novu_openapi.lint.rule import Hit, Profile, rule
from novu_openapi.source import escape, tokens

_AVOIDED = (
    "prefixItems",
    "patternProperties",
    "if",
    "then",
    "else",
    "not",
    "dependentSchemas",
    "dependentRequired",
    "propertyNames",
    "contains",
    "unevaluatedProperties",
    "unevaluatedItems",
    "$defs",
    "$dynamicRef",
    "$id",
)


def _is_component(node: Node) -> bool:
    return len(tokens(node.pointer)) == 3 and node.pointer.startswith("/components/schemas/")


@rule(
    "schema-description",
    "every named schema has a description",
    fix="say in a sentence what it is",
    profile=Profile.PROJECT,
)
def schema_descriptions(document: Document) -> Iterator[Hit]:
    """It becomes the docstring of the class."""
    for node in document.nodes["schema"]:
        if _is_component(node) and not node.value.get("description"):
            yield Hit(node.pointer, f"{tokens(node.pointer)[-1]} has no description")


@rule(
    "property-description",
    "every property has a description",
    fix="say what it holds; a description may stand beside a $ref",
    profile=Profile.PROJECT,
)
def property_descriptions(document: Document) -> Iterator[Hit]:
    """Units, limits, and what its absence means."""
    for node in document.nodes["schema"]:
        for name, schema in mapping(node.value.get("properties")).items():
            if isinstance(schema, dict) and not schema.get("description"):
                yield Hit(f"{node.pointer}/properties/{escape(name)}", f"the property {name} has no description")


@rule(
    "anonymous-object",
    "every object schema has a name",
    fix="move it to schemas.yaml under a name, and refer to it",
    profile=Profile.PROJECT,
)
def anonymous_objects(document: Document) -> Iterator[Hit]:
    """The generators would invent names."""
    for node in document.nodes["schema"]:
        if not _is_component(node) and ("object" in types(node.value) or "properties" in node.value):
            yield Hit(node.pointer, "an object schema without a name")


@rule(
    "closed-object",
    "objects are open: servers may add members at any time",
    fix="remove `additionalProperties`, or write `additionalProperties: {}` for an open map",
    profile=Profile.PROJECT,
)
def closed_objects(document: Document) -> Iterator[Hit]:
    """Neither of the two boolean schemas: the client generator stops at them."""
    for node in document.nodes["schema"]:
        value = node.value.get("additionalProperties")
        if isinstance(value, bool):
            yield Hit(f"{node.pointer}/additionalProperties", f"additionalProperties is {str(value).lower()}")


@rule(
    "keyword-avoided",
    "schemas do without the keywords that some generator does not understand",
    fix="say it with properties, enum, oneOf or anyOf",
    profile=Profile.PROJECT,
)
def avoided_keywords(document: Document) -> Iterator[Hit]:
    """The list is at the top of this module."""
    for node in document.nodes["schema"]:
        for key in _AVOIDED:
            if key in node.value:
                yield Hit(f"{node.pointer}/{key}", f"the schema uses {key}")


@rule(
    "enum-null",
    "an enum is never in a schema with a list of types",
    fix="name the enum, and write anyOf: [{$ref: …}, {type: 'null'}]",
    profile=Profile.PROJECT,
)
def enums_with_null(document: Document) -> Iterator[Hit]:
    """The client generator makes a class of such a schema that does not know null."""
    for node in document.nodes["schema"]:
        if "enum" in node.value and isinstance(node.value.get("type"), list):
            yield Hit(f"{node.pointer}/enum", "an enum with a list of types")


@rule(
    "null-first",
    "null comes first in a list of types beside a format, pattern or minLength",
    fix="write `type: ['null', string]`",
    profile=Profile.PROJECT,
)
def null_first(document: Document) -> Iterator[Hit]:
    """The fuzzer takes the keyword to be about the first type, and sends an empty text."""
    for node in document.nodes["schema"]:
        named = sequence(node.value.get("type"))
        if "null" in named[1:] and {"format", "pattern", "minLength"} & node.value.keys():
            yield Hit(f"{node.pointer}/type", "null is not the first of the types")
