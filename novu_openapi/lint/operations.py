"""Rules about paths, operations and their responses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from novu_openapi.findings import Severity
from novu_openapi.lint.document import Document, mapping, sequence, strings
from novu_openapi.lint.rule import Hit, rule
from novu_openapi.source import escape

_MEDIA_TYPE = re.compile(r"(?:[\w!#$&^.+-]+|\*)/(?:[\w!#$&^.+-]+|\*)(?:\s*;\s*[\w.-]+=(?:[\w.+-]+|\"[^\"]*\"))*")
_WITHOUT_BODY = ("get", "head", "delete", "trace")


@rule(
    "operation-id-missing",
    "every operation has an operationId",
    fix="add an operationId",
    severity=Severity.WARNING,
)
def missing_ids(document: Document) -> Iterator[Hit]:
    """Generated clients name their functions by it."""
    for operation in document.operations:
        if operation.value.get("operationId") in (None, ""):
            yield Hit(operation.pointer, f"{operation} has no operationId")


@rule("operation-id-duplicate", "no two operations share an operationId", fix="rename one of the two")
def duplicate_ids(document: Document) -> Iterator[Hit]:
    """Also the operations of callbacks and webhooks."""
    seen: dict[str, str] = {}
    for node in document.nodes["operation"]:
        name = node.value.get("operationId")
        if isinstance(name, str):
            first = seen.setdefault(name, node.pointer)
            if first != node.pointer:
                place = document.made.position(f"{first}/operationId")
                yield Hit(f"{node.pointer}/operationId", f"{name} is taken at {place}")


@rule("path-malformed", "a path begins with a slash, and its braces are balanced", fix="correct the path")
def malformed_paths(document: Document) -> Iterator[Hit]:
    """Empty names in braces count as malformed."""
    for path in mapping(document.value.get("paths")):
        if path.startswith("x-"):
            continue
        if not path.startswith("/"):
            yield Hit(f"/paths/{escape(path)}", f"the path {path} does not begin with a slash")
        elif not re.fullmatch(r"(?:[^{}]|{[^{}/]+})*", path):
            yield Hit(f"/paths/{escape(path)}", f"the braces of {path} are not balanced, or have no name inside")


@rule("path-trailing-slash", "no path ends with a slash", fix="remove the slash", severity=Severity.WARNING)
def trailing_slashes(document: Document) -> Iterator[Hit]:
    """To most servers it is another path."""
    for path in mapping(document.value.get("paths")):
        if path.startswith("/") and path.endswith("/") and path != "/":
            yield Hit(f"/paths/{escape(path)}", f"the path {path} ends with a slash")


@rule("path-query", "no path has a query or a fragment", fix="declare query parameters instead")
def queries_in_paths(document: Document) -> Iterator[Hit]:
    """A `?` or `#` in a path."""
    for path in mapping(document.value.get("paths")):
        if "?" in path or "#" in path:
            yield Hit(f"/paths/{escape(path)}", f"the path {path} has a query or a fragment")


@rule("path-ambiguous", "no request fits two paths equally well", fix="merge the two paths, or rename a segment")
def ambiguous_paths(document: Document) -> Iterator[Hit]:
    """`/a/{x}` and `/a/{y}`; `/{x}/b` and `/a/{y}`. A literal beats a variable: `/a/b` and `/a/{x}` are fine."""
    by_length: dict[int, list[tuple[str, list[str]]]] = {}
    for path in mapping(document.value.get("paths")):
        if path.startswith("/"):
            segments = path.split("/")
            by_length.setdefault(len(segments), []).append((path, segments))
    for paths in by_length.values():
        for (first, one), (second, other) in combinations(paths, 2):
            verdicts = {_specific(left, right) for left, right in zip(one, other, strict=True)}
            if "apart" not in verdicts and ({"left", "right"} <= verdicts or verdicts == {"same"}):
                place = document.made.position(f"/paths/{escape(first)}")
                yield Hit(f"/paths/{escape(second)}", f"{second} and {first} ({place}) fit the same requests")


def _specific(left: str, right: str) -> str:
    """Which of two segments fits fewer requests, when they fit a common one at all."""
    shapes = [re.sub(r"{[^{}]*}", "{}", segment) for segment in (left, right)]
    if shapes[0] == shapes[1]:
        return "same"
    variable = ["{}" in shape for shape in shapes]
    if variable == [False, False]:
        return "apart"
    if variable == [True, True]:
        return "right" if shapes[0] == "{}" else "left" if shapes[1] == "{}" else "apart"
    literal, pattern = (right, shapes[0]) if variable[0] else (left, shapes[1])
    fits = re.fullmatch(".+".join(map(re.escape, pattern.split("{}"))), literal)
    return ("right" if variable[0] else "left") if fits else "apart"


@rule("responses-missing", "every operation has responses", fix="describe what the operation answers")
def missing_responses(document: Document) -> Iterator[Hit]:
    """3.1 allows an operation without; nobody can call it."""
    for node in document.nodes["operation"]:
        responses = node.value.get("responses")
        if "responses" not in node.value:
            yield Hit(node.pointer, "the operation has no responses")
        elif responses == {}:
            yield Hit(f"{node.pointer}/responses", "the responses are empty")


@rule(
    "status-code-invalid",
    "a key of `responses` is a status code, a range like `4XX`, or `default`",
    fix="correct it",
)
def status_codes(document: Document) -> Iterator[Hit]:
    """Codes from 100 to 599."""
    for node in document.nodes["responses"]:
        for code in node.value:
            if not code.startswith(("x-", "$")) and not re.fullmatch(r"[1-5](?:\d\d|XX)|default", code):
                yield Hit(f"{node.pointer}/{escape(code)}", f"{code} is no status code")


@rule("response-description", "every response has a description", fix="say what the response means")
def response_descriptions(document: Document) -> Iterator[Hit]:
    """The specification requires it, though it may be empty."""
    for node in document.nodes["response"]:
        if "description" not in node.value:
            yield Hit(node.pointer, "the response has no description")


@rule(
    "success-response-missing",
    "every operation has a success response",
    fix="add the response for 200 or its like",
)
def success_responses(document: Document) -> Iterator[Hit]:
    """Any of 1XX to 3XX, or `default`."""
    for operation in document.operations:
        responses = mapping(operation.value.get("responses"))
        if responses and not any(code[:1] in "123$" or code == "default" for code in responses):
            yield Hit(f"{operation.pointer}/responses", f"{operation} never succeeds")


@rule(
    "request-body-unexpected",
    "GET, HEAD, DELETE and TRACE take no body",
    fix="use parameters, or another method",
    severity=Severity.WARNING,
)
def unexpected_bodies(document: Document) -> Iterator[Hit]:
    """HTTP gives such a body no meaning, and proxies drop it."""
    for operation in document.operations:
        if operation.method in _WITHOUT_BODY and "requestBody" in operation.value:
            yield Hit(f"{operation.pointer}/requestBody", f"{operation} has a body")


@rule(
    "media-type-malformed",
    "a key of `content` is a media type",
    fix="write type/subtype, application/json say",
)
def media_types(document: Document) -> Iterator[Hit]:
    """Ranges such as `text/*` are media types here."""
    for kind in ("requestBody", "response", "parameter", "header"):
        for node in document.nodes[kind]:
            for name in mapping(node.value.get("content")):
                if not _MEDIA_TYPE.fullmatch(name) and name != "$ref":
                    yield Hit(f"{node.pointer}/content/{escape(name)}", f"{name!r} is no media type")


@rule(
    "tag-undeclared",
    "a tag of an operation is declared in `tags`",
    fix="declare it, or correct its name",
    severity=Severity.WARNING,
)
def undeclared_tags(document: Document) -> Iterator[Hit]:
    """A document without any declared tags is left alone."""
    declared = _declared_tags(document)
    for operation in document.operations if declared else ():
        for index, tag in enumerate(sequence(operation.value.get("tags"))):
            if isinstance(tag, str) and tag not in declared:
                yield Hit(f"{operation.pointer}/tags/{index}", f"the tag {tag} is not declared")


@rule("tag-unused", "a declared tag is used", fix="remove it, or use it", severity=Severity.WARNING)
def unused_tags(document: Document) -> Iterator[Hit]:
    """Left over from operations that went."""
    used = {tag for operation in document.operations for tag in strings(operation.value.get("tags"))}
    for tag, pointer in _declared_tags(document).items():
        if tag not in used and document.operations:
            yield Hit(pointer, f"no operation has the tag {tag}")


@rule("tag-duplicate", "no tag is declared twice", fix="remove one of the two")
def duplicate_tags(document: Document) -> Iterator[Hit]:
    """Their names have to be unique."""
    seen = set()
    for index, tag in enumerate(sequence(document.value.get("tags"))):
        name = mapping(tag).get("name")
        if isinstance(name, str) and name in seen:
            yield Hit(f"/tags/{index}", f"the tag {name} is declared twice")
        seen.add(str(name))


def _declared_tags(document: Document) -> dict[str, str]:
    return {
        tag["name"]: f"/tags/{index}"
        for index, tag in enumerate(sequence(document.value.get("tags")))
        if isinstance(mapping(tag).get("name"), str)
    }


@rule(
    "server-variable",
    "the variables of a server are those of its URL, with a default among the values allowed",
    fix="make URL and variables agree",
)
def server_variables(document: Document) -> Iterator[Hit]:
    """Also variables that the URL does not mention."""
    for node in document.nodes["server"]:
        url, variables = node.value.get("url"), mapping(node.value.get("variables"))
        named = re.findall(r"{([^{}]*)}", url) if isinstance(url, str) else []
        for name in named:
            if name not in variables:
                yield Hit(f"{node.pointer}/url", f"the URL has a variable {name} that is not described")
        for name, variable in variables.items():
            where = f"{node.pointer}/variables/{escape(name)}"
            if name not in named:
                yield Hit(where, f"the URL has no variable {name}")
            allowed = mapping(variable).get("enum")
            if isinstance(allowed, list) and "default" in variable and variable["default"] not in allowed:
                yield Hit(f"{where}/default", f"the default {variable['default']} is not among the values allowed")
