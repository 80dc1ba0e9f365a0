"""Rules about unions (`oneOf`, `anyOf`) and what tells their branches apart."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import combinations
from typing import Any

from novu_openapi.algebra import Answer
from novu_openapi.findings import Severity
from novu_openapi.grammar import Node
from novu_openapi.lint.document import Document, Place, mapping, sequence, strings, types
from novu_openapi.lint.rule import Hit, rule
from novu_openapi.source import escape


@rule(
    "discriminator-mapping",
    "a discriminator maps to branches of its union",
    fix="map to a branch, or remove the entry",
)
def mappings(document: Document) -> Iterator[Hit]:
    """A mapping to a schema that does not exist, or is not a branch."""
    for node, union in _discriminators(document):
        branches = [pointer for pointer, _ in _branches(document, union)]
        for value, target in mapping(node.value.get("mapping")).items():
            pointer = _mapped(target) if isinstance(target, str) else None
            if pointer is None:
                continue  # a file that is not there has been told as a dangling reference
            where = f"{node.pointer}/mapping/{escape(value)}"
            if document.at(pointer) is None:
                yield Hit(where, f"{value} is mapped to {target}, which does not exist")
            elif branches and pointer not in branches:
                yield Hit(where, f"{value} is mapped to {target}, which is no branch of the union")


@rule(
    "discriminator-property",
    "every branch requires the property of the discriminator",
    fix="declare the property in the branch, and require it",
)
def properties(document: Document) -> Iterator[Hit]:
    """A value without the property could not be told apart."""
    for node, union in _discriminators(document):
        name = node.value.get("propertyName")
        for index, pointer, branch in _objects(document, union):
            parts = list(document.parts(pointer, branch))
            if not any(name in mapping(part.value.get("properties")) for part in parts):
                yield Hit(_branch_pointer(union, index), f"the branch {_name(pointer)} has no property {name}")
            elif not any(name in strings(part.value.get("required")) for part in parts):
                yield Hit(_branch_pointer(union, index), f"the branch {_name(pointer)} does not require {name}")


@rule(
    "discriminator-inline",
    "every branch of a union with a discriminator is a named schema",
    fix="move the branch to components/schemas and refer to it",
)
def inline_branches(document: Document) -> Iterator[Hit]:
    """A discriminator cannot lead to a schema without a name."""
    for _, union in _discriminators(document):
        for index, pointer, _ in _objects(document, union):
            if not _is_named(pointer):
                yield Hit(_branch_pointer(union, index), "a branch of a union with a discriminator has no name")


@rule(
    "discriminator-value",
    "the values of a discriminator and those of its branches agree",
    fix="make the mapping and the enum (or const) of the property agree",
)
def values(document: Document) -> Iterator[Hit]:
    """A mapped value that its branch refuses, or a value of a branch that is not mapped."""
    for node, union in _discriminators(document):
        mapped: dict[str, set[str]] = {}
        for value, target in mapping(node.value.get("mapping")).items():
            mapped.setdefault(_mapped(str(target)) or "", set()).add(value)
        for index, pointer, branch in _objects(document, union):
            admitted = _constants(document, Place(pointer, branch), str(node.value.get("propertyName")))
            if admitted is None or not _is_named(pointer):
                continue
            expected = mapped.get(pointer, {_name(pointer)})
            where = _branch_pointer(union, index)
            for value in sorted(expected - admitted):
                yield Hit(where, f"{value} leads to {_name(pointer)}, which refuses that value")
            for value in sorted(admitted - expected) if expected & admitted else ():
                yield Hit(where, f"{_name(pointer)} admits {value}, which no mapping leads to")


@rule(
    "union-overlap",
    "no value fits two branches of a oneOf",
    fix="give each branch a required property with its own value, or use anyOf",
)
def overlaps(document: Document) -> Iterator[Hit]:
    """Proven by the schema algebra: such a value is refused, since it has to fit exactly one."""
    for pointer, answer, witness, names in _pairs(document):
        if answer is Answer.YES:
            example = f", {witness} for example" if witness is not None else ""
            yield Hit(pointer, f"{names} admit a common value{example}")


@rule(
    "union-unproven",
    "the branches of a oneOf can be proven to exclude each other",
    fix="give each branch a required property with its own value, or excuse it with a lint-allow comment",
    severity=Severity.WARNING,
)
def unproven(document: Document) -> Iterator[Hit]:
    """The schema algebra could not decide, and no discriminator does."""
    for pointer, answer, _, names in _pairs(document):
        if answer is Answer.UNKNOWN:
            yield Hit(pointer, f"it cannot be proven that {names} exclude each other")


def _pairs(document: Document) -> Iterator[tuple[str, Answer, str | None, str]]:
    """Each pair of branches of each oneOf: where, whether they overlap, a common value, their names."""
    for node in document.nodes["schema"]:
        branches = _branches(document, node)[: len(sequence(node.value.get("oneOf")))]
        for (left, one), (right, other) in combinations(enumerate(branches), 2):
            if _told_apart(document, node, one, other):
                continue
            pointers = [f"{node.pointer}/oneOf/{index}" for index in (left, right)]
            answer, witness = document.schemas.algebra.overlap(*pointers)
            names = " and ".join(
                _name(branch.pointer) if branch.pointer != pointer else f"branch {index + 1}"
                for branch, pointer, index in zip((one, other), pointers, (left, right), strict=True)
            )
            yield pointers[1], answer, witness, names


def _told_apart(document: Document, union: Node, one: Place, other: Place) -> bool:
    """Whether a discriminator property has values in one branch that it has not in the other."""
    name = mapping(union.value.get("discriminator")).get("propertyName")
    if not isinstance(name, str):
        return False
    left, right = _constants(document, one, name), _constants(document, other, name)
    return (
        left is not None
        and right is not None
        and not left & right
        and all(
            any(name in strings(part.value.get("required")) for part in document.parts(*branch))
            for branch in (one, other)
        )
    )


def _discriminators(document: Document) -> Iterator[tuple[Node, Node]]:
    """Each discriminator with the schema it stands in."""
    for node in document.nodes["discriminator"]:
        if node.parent is not None and isinstance(node.value.get("propertyName"), str):
            yield node, node.parent


def _branches(document: Document, union: Node) -> list[Place]:
    """The branches of a union, resolved; one that leads nowhere is empty."""
    found = []
    for key in ("oneOf", "anyOf"):
        for index, branch in enumerate(sequence(union.value.get(key))):
            place = document.resolve(f"{union.pointer}/{key}/{index}", branch)
            found.append(place or Place(f"{union.pointer}/{key}/{index}", {}))
    return found


def _objects(document: Document, union: Node) -> Iterator[tuple[int, str, dict[str, Any]]]:
    """Number, pointer and schema of the branches that a discriminator chooses between: not of null."""
    for index, (pointer, branch) in enumerate(_branches(document, union)):
        if branch and types(branch) != ["null"]:
            yield index, pointer, branch


def _branch_pointer(union: Node, index: int) -> str:
    one_of = len(sequence(union.value.get("oneOf")))
    return f"{union.pointer}/oneOf/{index}" if index < one_of else f"{union.pointer}/anyOf/{index - one_of}"


def _mapped(target: str) -> str | None:
    """The pointer a mapping leads to: a name stands for a schema of that name. None for a file."""
    if target.startswith("#"):
        return target[1:]
    return None if re.search(r"[/#]|\.(?:ya?ml|json)$", target) else f"/components/schemas/{escape(target)}"


def _constants(document: Document, branch: Place, name: str) -> set[str] | None:
    """The strings a branch admits for a property, when it lists them."""
    for part in document.parts(*branch):
        place = document.resolve("", mapping(part.value.get("properties")).get(name))
        schema: dict[str, Any] = place.value if place else {}
        if isinstance(schema.get("const"), str):
            return {schema["const"]}
        if isinstance(schema.get("enum"), list):
            return {value if isinstance(value, str) else json.dumps(value) for value in schema["enum"]}
    return None


def _is_named(pointer: str) -> bool:
    return pointer.startswith("/components/schemas/") and pointer.count("/") == 3


def _name(pointer: str) -> str:
    return pointer.rpartition("/")[2]
