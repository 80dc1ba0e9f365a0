"""Rules about references and what they lead to, as far as following them has not told already."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from novu_openapi.findings import Severity
from novu_openapi.grammar import KINDS, METHODS, SECTIONS
from novu_openapi.lint.document import Document, mapping, sequence
from novu_openapi.lint.rule import Hit, rule
from novu_openapi.source import escape, tokens


@rule(
    "ref-not-allowed",
    "a `$ref` stands only where the specification allows one",
    fix="write the object out here",
)
def misplaced(document: Document) -> Iterator[Hit]:
    """Many tools ignore such a reference, or take it for an unknown member."""
    for kind, nodes in document.nodes.items():
        spec = KINDS[kind]
        for node in nodes:
            if spec.section is None and "$ref" in node.value:
                yield Hit(f"{node.pointer}/$ref", f"no $ref may stand for {kind}")
            for key, value in node.value.items():
                content = spec.content(key)
                if content and content[0] in "[{" and isinstance(mapping(value).get("$ref"), str):
                    yield Hit(f"{node.pointer}/{escape(key)}/$ref", f"no $ref may stand for all of {key}")


@rule(
    "ref-siblings",
    "nothing stands beside a `$ref` that would be ignored",
    fix="remove what stands beside the $ref, or move it to where the $ref leads",
    severity=Severity.WARNING,
)
def siblings(document: Document) -> Iterator[Hit]:
    """Since 3.1 a schema may say more beside its reference; other objects may only have a description."""
    for node in document.references:
        if node.kind == "pathItem" or (node.kind == "schema" and document.version != "3.0"):
            continue
        allowed = () if document.version == "3.0" else ("summary", "description")
        for key in node.value:
            if key not in ("$ref", *allowed):
                yield Hit(f"{node.pointer}/{escape(key)}", f"{key} is ignored beside a $ref")


@rule("alias-loop", "a chain of references ends somewhere", fix="let one of them hold the real thing")
def loops(document: Document) -> Iterator[Hit]:
    """`A: {$ref: B}` and `B: {$ref: A}`."""
    for node in document.references:
        if node.value.keys() != {"$ref"} or not node.pointer.startswith("/components/"):
            continue
        seen, value = {node.pointer}, node.value
        while isinstance(value, dict) and str(value.get("$ref", "")).startswith("#"):
            pointer = value["$ref"][1:]
            if pointer in seen:
                yield Hit(node.pointer, f"the reference leads back to itself by {value['$ref']}")
                break
            seen.add(pointer)
            value = document.at(pointer)


@rule(
    "unused-component",
    "every component is used",
    fix="remove it, or refer to it",
    severity=Severity.WARNING,
)
def unused(document: Document) -> Iterator[Hit]:
    """Components that no path leads to, and members of files beside the root that nothing refers to."""
    if any(mapping(document.value.get(key)) for key in ("paths", "webhooks")):
        reached = _reached(document)
        components = mapping(document.value.get("components"))
        for section in SECTIONS:
            for name in mapping(components.get(section)):
                if (section, name) not in reached and not name.startswith(("x-", "$")):
                    yield Hit(f"/components/{section}/{escape(name)}", f"nothing uses {section}/{name}")
    yield from _unused_members(document)


def _reached(document: Document) -> set[tuple[str, str]]:
    """The components that paths and webhooks lead to, directly or through others."""
    links: dict[tuple[str, str] | None, set[tuple[str, str]]] = {}

    def link(pointer: str, ref: Any) -> None:
        target = _component(ref[1:]) if isinstance(ref, str) and ref.startswith("#") else ("schemas", str(ref))
        if target is not None:
            links.setdefault(_component(pointer), set()).add(target)

    for node in document.references:
        link(node.pointer, node.value["$ref"])
    for node in document.nodes["discriminator"]:
        for target in mapping(node.value.get("mapping")).values():
            link(node.pointer, target)
    for node in document.nodes["securityRequirement"]:
        links.setdefault(_component(node.pointer), set()).update(("securitySchemes", name) for name in node.value)
    # What extends a schema with a discriminator is a branch of it, and nothing need refer to it.
    for name, schema in mapping(mapping(document.value.get("components")).get("schemas")).items():
        for branch in sequence(mapping(schema).get("allOf")):
            base = document.resolve("", branch)
            if base is not None and "discriminator" in base.value and (found := _component(base.pointer)):
                links.setdefault(found, set()).add(("schemas", name))
    reached: set[tuple[str, str]] = set()
    waiting = list(links.get(None, ()))
    while waiting:
        target = waiting.pop()
        if target not in reached:
            reached.add(target)
            waiting += links.get(target, ())
    return reached


def _component(pointer: str) -> tuple[str, str] | None:
    parts = tokens(pointer)
    return (parts[1], parts[2]) if len(parts) > 2 and parts[0] == "components" else None


def _unused_members(document: Document) -> Iterator[Hit]:
    made = document.made
    used: dict[Any, set[str]] = {}
    for path, pointer in made.used:
        used.setdefault(path, set()).add(pointer)
    for path, source in made.sources.items():
        pointers = used.get(path, set())
        # Only a file that is a table of named things: not one that is referred to as a whole, or deep inside.
        if source is made.root or not pointers or any(pointer.count("/") != 1 for pointer in pointers):
            continue
        for key in mapping(source.value):
            if f"/{escape(key)}" not in pointers and not key.startswith("x-") and key not in METHODS:
                yield Hit(source.position(f"/{escape(key)}"), f"nothing refers to {key} of {source.name}")
