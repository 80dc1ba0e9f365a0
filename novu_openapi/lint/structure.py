"""Rules about the objects a document is made of: which members they have, and of which type."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from novu_openapi.grammar import KINDS, SECTIONS
from novu_openapi.lint.document import Document, mapping
from novu_openapi.lint.rule import Hit, rule
from novu_openapi.source import escape

_LEAVES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "boolean": bool,
    "number": (int, float),
    "integer": (int, float),
}
_WORDS = {"string": "a string", "boolean": "true or false", "number": "a number", "integer": "an integer"}


@rule(
    "openapi-version",
    "`openapi` is 3.0.x or 3.1.x",
    fix="write the document in OpenAPI 3.1 (or 3.0)",
    reads_files=True,
)
def version(document: Document) -> Iterator[Hit]:
    """Any other version is not examined further."""
    if document.value and not document.supported:
        key = "openapi" if "openapi" in document.value else "swagger"
        yield Hit(f"/{key}", f"{key}: {document.value[key]!r} is not a version that can be checked")


@rule("unknown-key", "an object has no members that the specification does not know", fix="remove it")
def unknown_keys(document: Document) -> Iterator[Hit]:
    """Schemas have a rule of their own."""
    for kind, nodes in document.nodes.items():
        spec = KINDS[kind]
        if kind == "schema" or spec.others is not None:
            continue
        for node in nodes:
            for key in node.value:
                if key.startswith("x-") or key == "$ref":
                    continue
                where = f"{node.pointer}/{escape(key)}"
                if key not in spec.members:
                    yield Hit(where, f"{_words(kind)} has no member {key}", did_you_mean(key, spec.members))
                elif document.version == "3.0" and key in spec.newer:
                    yield Hit(where, f"{key} came with OpenAPI 3.1", "remove it, or write `openapi: 3.1.0`")


def did_you_mean(word: str, known: Any) -> str:
    """A remedy for a misspelt word; empty when nothing known is like it."""
    near = get_close_matches(word, known, n=1, cutoff=0.7)
    return f"did you mean {near[0]}?" if near else ""


@rule("missing-key", "an object has the members that the specification requires", fix="add it")
def missing_keys(document: Document) -> Iterator[Hit]:
    """Members without which the object means nothing."""
    for kind, nodes in document.nodes.items():
        for node in nodes:
            for key in KINDS[kind].required:
                if key not in node.value:
                    yield Hit(node.pointer, f"{_words(kind)} needs a member {key}")
    wanted = ("paths",) if document.version == "3.0" else ("paths", "components", "webhooks")
    if not any(key in document.value for key in wanted):
        yield Hit("", f"a document needs a member {' or '.join(wanted)}")


@rule("wrong-type", "a member is of the type that the specification wants", fix="correct the value")
def wrong_types(document: Document) -> Iterator[Hit]:
    """Also what is null because the value was forgotten."""
    for kind, nodes in document.nodes.items():
        spec = KINDS[kind]
        for node in nodes:
            for key, value in node.value.items():
                content = spec.content(key)
                if content is not None and key != "$ref":
                    yield from _misfits(content, value, f"{node.pointer}/{escape(key)}", key)


def _misfits(content: str, value: Any, pointer: str, key: str) -> Iterator[Hit]:
    options = content.split("|")
    if any(fits(option, value) for option in options):
        inner = next(option for option in options if fits(option, value))[1:-1]
        if content[0] == "[":
            for index, child in enumerate(value):
                yield from _misfits(inner, child, f"{pointer}/{index}", key)
        elif content[0] == "{":
            for name, child in value.items():
                if name != "$ref":
                    yield from _misfits(inner, child, f"{pointer}/{escape(name)}", name)
        return
    if isinstance(value, dict) and "$ref" in value:
        return  # `ref-not-allowed` says it
    wanted = " or ".join(map(_wanted, options))
    is_now = "is empty" if value is None else f"holds {_brief(value)}"
    yield Hit(pointer, f"{key} {is_now}; {wanted} is wanted")


def fits(content: str, value: Any) -> bool:
    """Whether a value is of the JSON type that the grammar wants."""
    if content == "any":
        return True
    if content[0] == "[":
        return isinstance(value, list)
    if content[0] in "@{":
        return isinstance(value, dict) or (content == "@schema" and isinstance(value, bool))
    if content == "integer" and isinstance(value, float) and not value.is_integer():
        return False
    return isinstance(value, _LEAVES[content]) and (content == "boolean" or not isinstance(value, bool))


def _wanted(content: str) -> str:
    if content[0] == "[":
        return "a list"
    return "an object" if content[0] == "{" else _words(content[1:]) if content[0] == "@" else _WORDS[content]


def _brief(value: Any) -> str:
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    return f"{value!r:.40}" if not isinstance(value, bool) else str(value).lower()


def _words(kind: str) -> str:
    """`requestBody` as `a request body`."""
    words = re.sub(r"([A-Z])", lambda found: f" {found[1].lower()}", kind)
    return f"{'an' if words[0] in 'aeio' else 'a'} {words}"


@rule(
    "invalid-value",
    "a member with a closed list of values has one of them",
    fix="use one of the values listed",
)
def invalid_values(document: Document) -> Iterator[Hit]:
    """The place of a parameter, the type of a security scheme."""
    for kind, nodes in document.nodes.items():
        for key, allowed in KINDS[kind].values.items():
            for node in nodes:
                value = node.value.get(key)
                if isinstance(value, str) and value not in allowed:
                    yield Hit(f"{node.pointer}/{key}", f"{key}: {value} is not one of {', '.join(allowed)}")


@rule(
    "component-name",
    "the name of a component consists of letters, digits, `.`, `-` and `_`",
    fix="rename the component",
)
def component_names(document: Document) -> Iterator[Hit]:
    """Other names cannot be referred to by every tool."""
    components = mapping(document.value.get("components"))
    for section in SECTIONS:
        for name in mapping(components.get(section)):
            if not re.fullmatch(r"[A-Za-z0-9._-]+|\$ref", name):
                yield Hit(f"/components/{section}/{escape(name)}", f"{name!r} is no name for a component")
