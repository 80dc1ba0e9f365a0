"""Rules of this project about operations: each one tells its whole story."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from novu_openapi.lint.document import Document, Operation, Place, mapping, sequence, types
from novu_openapi.lint.rule import Hit, Profile, rule
from novu_openapi.source import escape

_WITH_KEY = ("post", "patch")  # the methods that an idempotency key makes repeatable
_RATE_LIMIT = ("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "RateLimit-Policy")
_IDEMPOTENCY = ("Idempotency-Key", "Idempotency-Replay")
_ERRORS = {"400", "401", "404", "409", "413", "422", "429", "503"}


def _is_empty(value: Any) -> bool:
    return not (isinstance(value, str) and value.strip())


@rule(
    "operation-summary",
    "every operation has a summary that begins with a capital and has no full stop",
    fix="write a short summary in the imperative: List subscribers",
    profile=Profile.PROJECT,
)
def summaries(document: Document) -> Iterator[Hit]:
    """It becomes a heading."""
    for operation in document.operations:
        summary = operation.value.get("summary")
        if _is_empty(summary):
            yield Hit(operation.pointer, f"{operation} has no summary")
        elif str(summary).endswith(".") or not str(summary)[0].isupper():
            yield Hit(f"{operation.pointer}/summary", f"the summary is no heading: {summary}")


@rule(
    "description-missing",
    "operations, parameters, headers, responses, links, tags and servers have a description",
    fix="describe it in a sentence",
    profile=Profile.PROJECT,
)
def descriptions(document: Document) -> Iterator[Hit]:
    """Schemas have rules of their own."""
    for kind in ("operation", "parameter", "header", "response", "link", "tag", "server", "securityScheme"):
        for node in document.nodes[kind]:
            if _is_empty(node.value.get("description")):
                yield Hit(node.pointer, f"the {kind} has no description")


@rule(
    "operation-tag",
    "every operation has one tag",
    fix="give it the tag of its folder",
    profile=Profile.PROJECT,
)
def one_tag(document: Document) -> Iterator[Hit]:
    """The tag names the class that implements it."""
    for operation in document.operations:
        count = len(sequence(operation.value.get("tags")))
        if count != 1:
            yield Hit(operation.pointer, f"{operation} has {count} tags")


@rule(
    "parameter-example",
    "every parameter and header has an example",
    fix="add an `example` that works in the world of the examples",
    profile=Profile.PROJECT,
)
def parameter_examples(document: Document) -> Iterator[Hit]:
    """Tests are fed from it."""
    for kind in ("parameter", "header"):
        for node in document.nodes[kind]:
            if not {"example", "examples"} & node.value.keys():
                yield Hit(node.pointer, f"the {kind} {node.value.get('name', '')} has no example".replace("  ", " "))


@rule(
    "body-example",
    "every body has a named example",
    fix="add `examples` with a $ref to a file under examples/",
    profile=Profile.PROJECT,
)
def body_examples(document: Document) -> Iterator[Hit]:
    """Requests and responses, successes and failures."""
    for node in document.nodes["mediaType"]:
        if not mapping(node.value.get("examples")):
            yield Hit(node.pointer, "the body has no examples")


@rule(
    "error-response-missing",
    "every operation describes the errors that can happen to it",
    fix="add it by a $ref to ../shared/responses.yaml",
    profile=Profile.PROJECT,
)
def missing_errors(document: Document) -> Iterator[Hit]:
    """400 and 429 always, 401 with a key, 404 with a path parameter, 413 with a body, 409, 422, 503 by method."""
    for operation in document.operations:
        wanted = {"400", "429"}
        if document.security(operation):
            wanted.add("401")
        if operation.variables:
            wanted.add("404")
        if "requestBody" in operation.value:
            wanted |= {"413", "422"}
        if operation.method in _WITH_KEY:
            wanted |= {"409", "503"}
        for code in sorted(wanted - mapping(operation.value.get("responses")).keys()):
            yield Hit(f"{operation.pointer}/responses", f"{operation} has no response {code}")


@rule(
    "error-response-shared",
    "an error is one of the shared responses",
    fix="refer to ../shared/responses.yaml",
    profile=Profile.PROJECT,
)
def shared_errors(document: Document) -> Iterator[Hit]:
    """A closed list of codes, each described once."""
    for operation in document.operations:
        for code, response in mapping(operation.value.get("responses")).items():
            where = f"{operation.pointer}/responses/{escape(code)}"
            if code[:1] not in "45":
                continue
            if code not in _ERRORS:
                yield Hit(where, f"{operation} has a response {code}, which no other operation has")
            elif not str(mapping(response).get("$ref", "")).startswith("#/components/responses/"):
                yield Hit(where, f"the response {code} of {operation} is written out")


@rule(
    "response-headers",
    "a success says the rate limit, and to POST and PATCH the idempotency key",
    fix="add the headers by $ref to ../shared/headers.yaml",
    profile=Profile.PROJECT,
)
def success_headers(document: Document) -> Iterator[Hit]:
    """Every success response, redirects too."""
    for operation in document.operations:
        wanted = _RATE_LIMIT + (_IDEMPOTENCY if operation.method in _WITH_KEY else ())
        for _, response in _successes(document, operation):
            missing = [name for name in wanted if name not in mapping(response.value.get("headers"))]
            if missing:
                yield Hit(response.pointer, f"{operation} does not say {', '.join(missing)}")


@rule(
    "idempotency-parameter",
    "POST and PATCH take an idempotency key, and no other method does",
    fix="add (or remove) the $ref to ../shared/parameters.yaml#/IdempotencyKey",
    profile=Profile.PROJECT,
)
def idempotency(document: Document) -> Iterator[Hit]:
    """The header Idempotency-Key."""
    for operation in document.operations:
        takes = any(parameter.key == ("header", "idempotency-key") for parameter in document.parameters(operation))
        if takes != (operation.method in _WITH_KEY):
            yield Hit(operation.pointer, f"{operation} takes {'an' if takes else 'no'} idempotency key")


@rule(
    "deprecated-successor",
    "the description of a deprecated operation names its successor",
    fix="name the operationId, or method and path, of the successor in the description",
    profile=Profile.PROJECT,
)
def successors(document: Document) -> Iterator[Hit]:
    """Deprecation without a way out helps nobody."""
    for operation in document.operations:
        if operation.value.get("deprecated") is not True:
            continue
        text = str(operation.value.get("description"))
        others = [other for other in document.operations if other.path != operation.path]
        if not any(_names(text, other) for other in others):
            yield Hit(f"{operation.pointer}/deprecated", f"{operation} does not name its successor")


def _names(text: str, operation: Operation) -> bool:
    names = [re.escape(operation.path), *([re.escape(operation.id)] if operation.id else [])]
    return any(re.search(rf"(?<![\w/{{}}]){name}(?![\w/{{}}])", text) for name in names)


@rule(
    "rate-limit-declared",
    "every operation says its rate limit category and cost",
    fix="add `x-rate-limit: {category: …, cost: …}`",
    profile=Profile.PROJECT,
)
def rate_limits(document: Document) -> Iterator[Hit]:
    """The reference server reads it."""
    for operation in document.operations:
        limit = mapping(operation.value.get("x-rate-limit"))
        if limit.get("category") not in ("trigger", "configuration", "global") or limit.get("cost") not in (
            "single",
            "bulk",
        ):
            yield Hit(operation.pointer, f"{operation} has no x-rate-limit with a known category and cost")


@rule(
    "query-limit",
    "an integer in a query has a smallest and a largest value",
    fix="add minimum and maximum (9007199254740991 where there is no limit)",
    profile=Profile.PROJECT,
)
def query_limits(document: Document) -> Iterator[Hit]:
    """What no limit keeps out reaches the database."""
    for node in document.nodes["parameter"]:
        schema = document.resolve("", node.value.get("schema"))
        if node.value.get("in") == "query" and schema and "integer" in types(schema.value):
            for key in ("minimum", "maximum"):
                if key not in schema.value:
                    yield Hit(node.pointer, f"the query parameter {node.value.get('name')} has no {key}")


@rule(
    "parameter-style-plain",
    "parameters keep to the default styles",
    fix="remove style and explode: the client generator ignores them",
    profile=Profile.PROJECT,
)
def plain_styles(document: Document) -> Iterator[Hit]:
    """No deepObject, no `explode: false`."""
    for node in document.nodes["parameter"]:
        for key in ("style", "explode"):
            if key in node.value:
                yield Hit(f"{node.pointer}/{key}", f"the parameter has {key}: {json.dumps(node.value[key])}")


def _successes(document: Document, operation: Operation) -> Iterator[tuple[str, Place]]:
    for code, response in document.entries(operation.pointer, operation.value, "responses"):
        if code[:1] in "23":
            yield code, response
