"""Rules about parameters."""

from __future__ import annotations

from collections.abc import Iterator

from novu_openapi.findings import Severity
from novu_openapi.lint.document import Document, mapping
from novu_openapi.lint.rule import Hit, rule
from novu_openapi.source import escape

_STYLES = {
    "path": ("matrix", "label", "simple"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}


@rule(
    "path-parameter-undeclared",
    "every variable of a path is declared as a parameter",
    fix="declare the parameter",
)
def undeclared(document: Document) -> Iterator[Hit]:
    """On the operation or on its path."""
    for operation in document.operations:
        declared = {parameter.key for parameter in document.parameters(operation)}
        for name in operation.variables:
            if ("path", name) not in declared:
                yield Hit(operation.pointer, f"{operation} does not declare its path parameter {name}")


@rule(
    "path-parameter-unused",
    "every path parameter is a variable of the path",
    fix="correct its name, or remove it",
)
def not_in_template(document: Document) -> Iterator[Hit]:
    """Mostly misspelt names."""
    for operation in document.operations:
        for parameter in document.parameters(operation):
            name = parameter.value.get("name")
            if parameter.value.get("in") == "path" and name not in operation.variables:
                yield Hit(parameter.listed, f"the path {operation.path} has no variable {name}")


@rule("path-parameter-optional", "every path parameter is required", fix="write `required: true`")
def optional(document: Document) -> Iterator[Hit]:
    """There is no request without it."""
    for node in document.nodes["parameter"]:
        if node.value.get("in") == "path" and node.value.get("required") is not True:
            yield Hit(node.pointer, f"the path parameter {node.value.get('name')} is not required")


@rule("parameter-duplicate", "no operation or path lists a parameter twice", fix="remove one of the two")
def duplicates(document: Document) -> Iterator[Hit]:
    """Same place and same name. An operation may well replace a parameter of its path."""
    for kind in ("pathItem", "operation"):
        for node in document.nodes[kind]:
            seen = set()
            for parameter in document.listed_parameters(node.pointer, node.value):
                if parameter.key in seen:
                    place, name = parameter.key
                    yield Hit(parameter.listed, f"the {place} parameter {name} is listed twice")
                seen.add(parameter.key)


@rule(
    "parameter-reserved-header",
    "no header parameter is called Accept, Content-Type or Authorization",
    fix="say it by `content` or `security`",
)
def reserved_headers(document: Document) -> Iterator[Hit]:
    """The specification has them ignored."""
    for node in document.nodes["parameter"]:
        name = str(node.value.get("name"))
        if node.value.get("in") == "header" and name.lower() in ("accept", "content-type", "authorization"):
            yield Hit(node.pointer, f"a header parameter {name} is ignored")


@rule("parameter-schema", "a parameter or header has either a schema or one content", fix="give it one schema")
def schemas(document: Document) -> Iterator[Hit]:
    """Neither of the two, or both, or a content of several media types."""
    for kind in ("parameter", "header"):
        for node in document.nodes[kind]:
            content = node.value.get("content")
            if ("schema" in node.value) == ("content" in node.value):
                which = "both" if "schema" in node.value else "neither"
                yield Hit(
                    node.pointer,
                    f"the {kind} has {which} schema {'and' if which == 'both' else 'nor'} content",
                )
            elif isinstance(content, dict) and len(content) != 1:
                yield Hit(f"{node.pointer}/content", f"the {kind} has {len(content)} media types instead of one")


@rule("parameter-style", "the style of a parameter suits its place", fix="use one of the styles of that place")
def styles(document: Document) -> Iterator[Hit]:
    """`form` in a path, say."""
    for node in document.nodes["parameter"]:
        place, style = node.value.get("in"), node.value.get("style")
        if isinstance(place, str) and isinstance(style, str) and style not in _STYLES.get(place, (style,)):
            yield Hit(f"{node.pointer}/style", f"the style {style} is not for {place} parameters")


@rule(
    "header-content-type",
    "no response describes a header Content-Type",
    fix="say it by `content`",
    severity=Severity.WARNING,
)
def content_type_headers(document: Document) -> Iterator[Hit]:
    """The specification has it ignored."""
    for node in document.nodes["response"]:
        for name in mapping(node.value.get("headers")):
            if name.lower() == "content-type":
                yield Hit(f"{node.pointer}/headers/{escape(name)}", f"a header {name} is ignored")
