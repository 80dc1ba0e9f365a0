"""What an OpenAPI document is made of, as a table: every object, its members, and what each member holds.

Everything that walks a document (bundler, linter, 3.0 translation) reads this table, so that a `$ref` inside
an example is data to all of them and a `$ref` inside a schema is a reference to all of them.

A member's content is written as `@kind` (an object of that kind), `[x]` (a list of x), `{x}` (a map of x), or
one of `string`, `boolean`, `number`, `integer`, `any`; `a|b` allows either.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from novu_openapi.source import escape

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# In the order in which a bundle writes them, with the kind each section holds.
SECTIONS = {
    "schemas": "schema",
    "responses": "response",
    "parameters": "parameter",
    "examples": "example",
    "requestBodies": "requestBody",
    "headers": "header",
    "securitySchemes": "securityScheme",
    "links": "link",
    "callbacks": "callback",
    "pathItems": "pathItem",
}


@dataclass(frozen=True)
class Kind:
    """One kind of object of the specification."""

    members: Mapping[str, str]
    required: tuple[str, ...] = ()
    # What members with names of the author's own hold: paths, status codes, scheme names.
    others: str | None = None
    # Members that came with 3.1, or went with it.
    newer: frozenset[str] = frozenset()
    older: frozenset[str] = frozenset()
    # The section of `components` for what a `$ref` of this kind leads to; None: no `$ref` may stand for it.
    section: str | None = None
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def content(self, key: str) -> str | None:
        """What the member `key` holds; None when the specification knows no such member."""
        return self.members.get(key) or (None if key.startswith("x-") else self.others)


def _parameter(*, header: bool) -> Kind:
    members = {
        "description": "string",
        "required": "boolean",
        "deprecated": "boolean",
        "allowEmptyValue": "boolean",
        "style": "string",
        "explode": "boolean",
        "allowReserved": "boolean",
        "schema": "@schema",
        "example": "any",
        "examples": "{@example}",
        "content": "{@mediaType}",
    }
    if header:
        return Kind(members, section="headers", values={"style": ("simple",)})
    places = {"in": ("query", "header", "path", "cookie")}
    named = {"name": "string", "in": "string"}
    return Kind({**named, **members}, required=("name", "in"), section="parameters", values=places)


_OPERATION = {
    "tags": "[string]",
    "summary": "string",
    "description": "string",
    "externalDocs": "@externalDocs",
    "operationId": "string",
    "parameters": "[@parameter]",
    "requestBody": "@requestBody",
    "responses": "@responses",
    "callbacks": "{@callback}",
    "deprecated": "boolean",
    "security": "[@securityRequirement]",
    "servers": "[@server]",
}

_SCHEMA_3_1 = {
    "$id": "string",
    "$schema": "string",
    "$anchor": "string",
    "$dynamicAnchor": "string",
    "$dynamicRef": "string",
    "$vocabulary": "any",
    "$comment": "string",
    "$defs": "{@schema}",
    "definitions": "{@schema}",
    "const": "any",
    "if": "@schema",
    "then": "@schema",
    "else": "@schema",
    "dependentSchemas": "{@schema}",
    "dependentRequired": "{[string]}",
    "prefixItems": "[@schema]",
    "contains": "@schema",
    "minContains": "integer",
    "maxContains": "integer",
    "patternProperties": "{@schema}",
    "propertyNames": "@schema",
    "unevaluatedItems": "@schema",
    "unevaluatedProperties": "@schema",
    "examples": "[any]",
    "contentEncoding": "string",
    "contentMediaType": "string",
    "contentSchema": "@schema",
}

_SCHEMA = {
    "title": "string",
    "description": "string",
    "type": "string|[string]",
    "format": "string",
    "enum": "[any]",
    "default": "any",
    "multipleOf": "number",
    "maximum": "number",
    "exclusiveMaximum": "number|boolean",
    "minimum": "number",
    "exclusiveMinimum": "number|boolean",
    "maxLength": "integer",
    "minLength": "integer",
    "pattern": "string",
    "maxItems": "integer",
    "minItems": "integer",
    "uniqueItems": "boolean",
    "maxProperties": "integer",
    "minProperties": "integer",
    "required": "[string]",
    "allOf": "[@schema]",
    "oneOf": "[@schema]",
    "anyOf": "[@schema]",
    "not": "@schema",
    "items": "@schema",
    "properties": "{@schema}",
    "additionalProperties": "@schema",
    "nullable": "boolean",
    "discriminator": "@discriminator",
    "readOnly": "boolean",
    "writeOnly": "boolean",
    "xml": "@xml",
    "externalDocs": "@externalDocs",
    "example": "any",
    "deprecated": "boolean",
}

KINDS = {
    "document": Kind(
        {
            "openapi": "string",
            "info": "@info",
            "jsonSchemaDialect": "string",
            "servers": "[@server]",
            "paths": "@paths",
            "webhooks": "{@pathItem}",
            "components": "@components",
            "security": "[@securityRequirement]",
            "tags": "[@tag]",
            "externalDocs": "@externalDocs",
        },
        required=("openapi", "info"),
        newer=frozenset({"jsonSchemaDialect", "webhooks"}),
    ),
    "info": Kind(
        {
            "title": "string",
            "summary": "string",
            "description": "string",
            "termsOfService": "string",
            "contact": "@contact",
            "license": "@license",
            "version": "string",
        },
        required=("title", "version"),
        newer=frozenset({"summary"}),
    ),
    "contact": Kind({"name": "string", "url": "string", "email": "string"}),
    "license": Kind(
        {"name": "string", "identifier": "string", "url": "string"},
        required=("name",),
        newer=frozenset({"identifier"}),
    ),
    "server": Kind({"url": "string", "description": "string", "variables": "{@serverVariable}"}, required=("url",)),
    "serverVariable": Kind({"enum": "[string]", "default": "string", "description": "string"}, required=("default",)),
    "paths": Kind({}, others="@pathItem"),
    "pathItem": Kind(
        {
            "$ref": "string",
            "summary": "string",
            "description": "string",
            **dict.fromkeys(METHODS, "@operation"),
            "servers": "[@server]",
            "parameters": "[@parameter]",
        },
        section="pathItems",
    ),
    # Since 3.1 an operation may come without `responses`; the rule `responses-missing` wants them anyhow.
    "operation": Kind(_OPERATION),
    "externalDocs": Kind({"description": "string", "url": "string"}, required=("url",)),
    "parameter": _parameter(header=False),
    "header": _parameter(header=True),
    "requestBody": Kind(
        {"description": "string", "content": "{@mediaType}", "required": "boolean"},
        required=("content",),
        section="requestBodies",
    ),
    "mediaType": Kind({"schema": "@schema", "example": "any", "examples": "{@example}", "encoding": "{@encoding}"}),
    "encoding": Kind(
        {
            "contentType": "string",
            "headers": "{@header}",
            "style": "string",
            "explode": "boolean",
            "allowReserved": "boolean",
        }
    ),
    "responses": Kind({}, others="@response"),
    # `description` is required too: the rule `response-description` says so in better words.
    "response": Kind(
        {"description": "string", "headers": "{@header}", "content": "{@mediaType}", "links": "{@link}"},
        section="responses",
    ),
    "callback": Kind({}, others="@pathItem", section="callbacks"),
    "example": Kind(
        {"summary": "string", "description": "string", "value": "any", "externalValue": "string"},
        section="examples",
    ),
    "link": Kind(
        {
            "operationRef": "string",
            "operationId": "string",
            "parameters": "{any}",
            "requestBody": "any",
            "description": "string",
            "server": "@server",
        },
        section="links",
    ),
    "tag": Kind({"name": "string", "description": "string", "externalDocs": "@externalDocs"}, required=("name",)),
    "components": Kind({section: f"{{@{kind}}}" for section, kind in SECTIONS.items()}, newer=frozenset({"pathItems"})),
    "securityScheme": Kind(
        {
            "type": "string",
            "description": "string",
            "name": "string",
            "in": "string",
            "scheme": "string",
            "bearerFormat": "string",
            "flows": "@oauthFlows",
            "openIdConnectUrl": "string",
        },
        required=("type",),
        section="securitySchemes",
        values={
            "type": ("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"),
            "in": ("query", "header", "cookie"),
        },
    ),
    "oauthFlows": Kind(dict.fromkeys(("implicit", "password", "clientCredentials", "authorizationCode"), "@oauthFlow")),
    "oauthFlow": Kind(
        {"authorizationUrl": "string", "tokenUrl": "string", "refreshUrl": "string", "scopes": "{string}"},
        required=("scopes",),
    ),
    "securityRequirement": Kind({}, others="[string]"),
    "discriminator": Kind({"propertyName": "string", "mapping": "{string}"}, required=("propertyName",)),
    "xml": Kind(
        {
            "name": "string",
            "namespace": "string",
            "prefix": "string",
            "attribute": "boolean",
            "wrapped": "boolean",
        }
    ),
    "schema": Kind(
        {"$ref": "string", **_SCHEMA, **_SCHEMA_3_1},
        newer=frozenset(_SCHEMA_3_1),
        older=frozenset({"nullable"}),
        section="schemas",
    ),
}


class Node(NamedTuple):
    """One object of a document: its kind, where it is, what it holds, and the object around it."""

    kind: str
    pointer: str
    value: dict[str, Any]
    parent: Node | None


def walk(value: Any, content: str = "@document", pointer: str = "", parent: Node | None = None) -> Iterator[Node]:
    """Every object of a document, outermost first, in the order of the document.

    References are nodes too and are not followed. What has the wrong JSON type is passed over.
    """
    for option in content.split("|") if "|" in content else (content,):
        if option[0] == "@" and isinstance(value, dict):
            node = Node(option[1:], pointer, value, parent)
            yield node
            kind = KINDS[node.kind]
            for key, child in value.items():
                inner = kind.content(key)
                if inner is not None and isinstance(child, dict | list):
                    yield from walk(child, inner, f"{pointer}/{escape(key)}", node)
        elif option[0] == "[" and isinstance(value, list):
            for index, child in enumerate(value):
                yield from walk(child, option[1:-1], f"{pointer}/{index}", parent)
        elif option[0] == "{" and isinstance(value, dict):
            for key, child in value.items():
                yield from walk(child, option[1:-1], f"{pointer}/{escape(key)}", parent)
