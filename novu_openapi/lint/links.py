"""Rules about links: what they lead to, and what they carry there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from novu_openapi.lint.document import Document, Operation, Place, mapping, sequence
from novu_openapi.lint.rule import Hit, rule
from novu_openapi.lint.structure import did_you_mean
from novu_openapi.source import escape, tokens

_EXPRESSION = re.compile(
    r"\$(?:url|method|statusCode|(?P<side>request|response)\."
    r"(?:(?P<place>header|query|path)\.(?P<name>[^{}\s]+)|body(?:#(?P<body>(?:/[^{}\s]*)?))?))"
)


class _Use(NamedTuple):
    """A link where an operation answers with it."""

    pointer: str
    link: dict[str, Any]
    source: Operation
    response: Place


@rule(
    "link-target",
    "a link names its target by operationId or by operationRef",
    fix="keep one of the two, or add one",
)
def targets(document: Document) -> Iterator[Hit]:
    """Neither, or both."""
    for node in document.nodes["link"]:
        if ("operationId" in node.value) == ("operationRef" in node.value):
            yield Hit(
                node.pointer,
                "the link names " + ("two targets" if "operationId" in node.value else "no target"),
            )


@rule("link-operation-unknown", "the target of a link exists", fix="name an operation of this document")
def unknown_operations(document: Document) -> Iterator[Hit]:
    """References to operations of other documents are left alone."""
    for node in document.nodes["link"]:
        name, ref = node.value.get("operationId"), node.value.get("operationRef")
        if isinstance(name, str) and name not in document.by_id:
            yield Hit(
                f"{node.pointer}/operationId",
                f"there is no operation {name}",
                did_you_mean(name, document.by_id),
            )
        if isinstance(ref, str) and ref.startswith("#") and document.at(ref[1:]) is None:
            yield Hit(f"{node.pointer}/operationRef", f"{ref} leads nowhere")


@rule(
    "link-parameter-unknown",
    "the target of a link has the parameters the link gives it",
    fix="correct the name",
)
def unknown_parameters(document: Document) -> Iterator[Hit]:
    """Names may say the place: `path.id`."""
    for node in document.nodes["link"]:
        target = _target(document, node.value)
        if target is None:
            continue
        known = {str(parameter.value.get("name")): parameter.key[0] for parameter in document.parameters(target)}
        known |= {f"{place}.{name}": place for name, place in list(known.items())}
        for name in mapping(node.value.get("parameters")):
            if name not in known:
                where = f"{node.pointer}/parameters/{escape(name)}"
                yield Hit(where, f"{target} has no parameter {name}", did_you_mean(name, known))


@rule(
    "link-body-unexpected",
    "a link gives a body only to an operation that takes one",
    fix="remove `requestBody`",
)
def unexpected_bodies(document: Document) -> Iterator[Hit]:
    """Nothing would read it."""
    for node in document.nodes["link"]:
        target = _target(document, node.value)
        if "requestBody" in node.value and target is not None and "requestBody" not in target.value:
            yield Hit(f"{node.pointer}/requestBody", f"{target} takes no body")


@rule(
    "link-expression-invalid",
    "what begins with `$` in a link is a runtime expression",
    fix="write it like $response.body#/data/id, $request.path.id or $response.header.Location",
)
def invalid_expressions(document: Document) -> Iterator[Hit]:
    """Also expressions in braces inside a text."""
    for node in document.nodes["link"]:
        for where, text in _texts(node.value):
            for expression in _expressions(text):
                if not _EXPRESSION.fullmatch(expression):
                    yield Hit(node.pointer + where, f"{expression} is no runtime expression")


@rule(
    "link-expression-dangling",
    "the values that a link takes exist in the request or the response",
    fix="correct the expression, or describe the member",
)
def dangling_expressions(document: Document) -> Iterator[Hit]:
    """Looked up in the schemas, headers and parameters of every operation that answers with the link."""
    for use in _uses(document):
        for where, text in _texts(use.link):
            for expression in _expressions(text):
                found = _EXPRESSION.fullmatch(expression)
                if found and (missing := _missing(document, use, found)):
                    yield Hit(use.pointer + where, f"{expression}: {missing} ({use.source})")


def _target(document: Document, link: dict[str, Any]) -> Operation | None:
    name, ref = link.get("operationId"), link.get("operationRef")
    if isinstance(name, str):
        return document.by_id.get(name)
    return next((operation for operation in document.operations if ref == f"#{operation.pointer}"), None)


def _uses(document: Document) -> Iterator[_Use]:
    for operation in document.operations:
        for _, response in document.entries(operation.pointer, operation.value, "responses"):
            for _, link in document.entries(*response, "links"):
                yield _Use(*link, operation, response)


def _texts(link: dict[str, Any]) -> Iterator[tuple[str, str]]:
    stack = [(f"/{key}", link[key]) for key in ("parameters", "requestBody") if key in link]
    while stack:
        where, value = stack.pop()
        if isinstance(value, str):
            yield where, value
        elif isinstance(value, dict):
            stack += [(f"{where}/{escape(key)}", child) for key, child in value.items()]
        elif isinstance(value, list):
            stack += [(f"{where}/{index}", child) for index, child in enumerate(value)]


def _expressions(text: str) -> list[str]:
    return [text] if text.startswith("$") else re.findall(r"{(\$[^{}]*)}", text)


def _missing(document: Document, use: _Use, expression: re.Match[str]) -> str:
    """What the expression asks for and nobody describes; empty when all is well."""
    side, place, name, body = expression.group("side", "place", "name", "body")
    if side is None:
        return ""
    if place is None:
        holder = use.response if side == "response" else _body(document, use.source)
        return "" if holder and _in_body(document, holder, tokens(body or "")) else f"the {side} has no such member"
    if side == "response":
        headers = [header.lower() for header in mapping(use.response.value.get("headers"))]
        return "" if place == "header" and name.lower() in headers else f"the response has no {place} {name}"
    parameters = {parameter.key for parameter in document.parameters(use.source)}
    key = (place, name.lower() if place == "header" else name)
    return "" if key in parameters else f"the request has no {place} parameter {name}"


def _body(document: Document, operation: Operation) -> Place | None:
    return document.resolve(f"{operation.pointer}/requestBody", operation.value.get("requestBody"))


def _in_body(document: Document, holder: Place, path: list[str]) -> bool:
    contents = [place for _, place in document.entries(*holder, "content")]
    return any(
        "schema" not in content.value or _has(document, content.value["schema"], path, set()) for content in contents
    )


def _has(document: Document, schema: Any, path: list[str], seen: set[tuple[str, int]]) -> bool:
    """Whether a value of the schema can have something at the path. `seen`: what was tried in vain."""
    place = document.resolve("", schema)
    if place is None:
        return schema is not False
    if not path:
        return True
    if place.pointer:
        if (place.pointer, len(path)) in seen:
            return False
        seen.add((place.pointer, len(path)))
    value, (step, *rest) = place.value, path
    branches = [branch for key in ("allOf", "anyOf", "oneOf") for branch in sequence(value.get(key))]
    if any(_has(document, branch, path, seen) for branch in branches):
        return True
    properties = mapping(value.get("properties"))
    if step in properties:
        return _has(document, properties[step], rest, seen)
    if step.isdecimal() and "items" in value:
        return _has(document, value["items"], rest, seen)
    if "additionalProperties" in value:
        return _has(document, value["additionalProperties"], rest, seen)
    # A schema that describes nothing inside admits anything inside, unless its type has no inside.
    described = {
        "properties",
        "items",
        "prefixItems",
        "allOf",
        "anyOf",
        "oneOf",
        "enum",
        "const",
    } & value.keys()
    return not described and value.get("type", "object") in ("object", "array")
