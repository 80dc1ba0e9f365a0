"""What the rules see: the bundled document, its parts by kind, its operations, and its schemas ready to use."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from typing import Any, NamedTuple

from novu_openapi.bundle import Bundle
from novu_openapi.grammar import KINDS, METHODS, Node, walk
from novu_openapi.lint.allowed import Exemptions
from novu_openapi.schemas import Schemas
from novu_openapi.source import escape, tokens

# Keywords whose schemas apply to the very value that the schema around them applies to.
IN_PLACE = ("allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas")


def mapping(value: Any) -> dict[str, Any]:
    """The value if it is an object, else an empty one: a document under examination may hold anything anywhere."""
    return value if isinstance(value, dict) else {}


def sequence(value: Any) -> list[Any]:
    """The value if it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def strings(value: Any) -> list[str]:
    """The strings of a list; none when it is no list."""
    return [item for item in sequence(value) if isinstance(item, str)]


def types(schema: dict[str, Any]) -> list[str]:
    """The JSON types a schema names, whether as a string or as a list."""
    named = schema.get("type")
    return [named] if isinstance(named, str) else strings(named)


class Place(NamedTuple):
    """Something in the document and where it is."""

    pointer: str
    value: dict[str, Any]


class Operation(NamedTuple):
    """One method of one path."""

    pointer: str
    path: str
    method: str
    value: dict[str, Any]
    item: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def id(self) -> str | None:
        """Its operationId, if it has one."""
        found = self.value.get("operationId")
        return found if isinstance(found, str) else None

    @property
    def variables(self) -> list[str]:
        """The names in braces in its path."""
        return re.findall(r"{([^{}]*)}", self.path)


class Parameter(NamedTuple):
    """A parameter of an operation: where it is listed, and what it says (after a reference)."""

    listed: str
    pointer: str
    value: dict[str, Any]

    @property
    def key(self) -> tuple[str, str]:
        """What must be unique: the place and the name (in any case for headers)."""
        place, name = str(self.value.get("in")), str(self.value.get("name"))
        return place, name.lower() if place == "header" else name


class Document:
    """A document under examination. Nothing about its shape can be taken for granted."""

    def __init__(self, made: Bundle, exemptions: Exemptions) -> None:
        self.made = made
        self.exemptions = exemptions
        self.value = made.document
        self.version = ".".join(str(self.value.get("openapi", "")).split(".")[:2])
        self.supported = self.version in ("3.0", "3.1")
        self.nodes: dict[str, list[Node]] = defaultdict(list)
        self.references: list[Node] = []
        for node in walk(self.value):
            reference = isinstance(node.value.get("$ref"), str) and KINDS[node.kind].section is not None
            if reference:
                self.references.append(node)
            if not reference or node.kind == "schema":
                self.nodes[node.kind].append(node)

    @cached_property
    def schemas(self) -> Schemas:
        """The schemas of the document, compiled on demand."""
        return Schemas(self.value, self.made.unresolved)

    @cached_property
    def operations(self) -> list[Operation]:
        """The operations under `paths`, in the order of the document."""
        return [
            Operation(f"/paths/{escape(path)}/{method}", path, method, value, item)
            for path, item in mapping(self.value.get("paths")).items()
            if path.startswith("/") and isinstance(item, dict)
            for method, value in item.items()
            if method in METHODS and isinstance(value, dict)
        ]

    @cached_property
    def by_id(self) -> dict[str, Operation]:
        """The operations by operationId."""
        return {operation.id: operation for operation in self.operations if operation.id is not None}

    def at(self, pointer: str) -> Any:
        """The value at a JSON pointer of the document, None when there is none."""
        value: Any = self.value
        for token in tokens(pointer):
            if isinstance(value, dict):
                value = value.get(token)
            elif isinstance(value, list) and token.isdecimal() and int(token) < len(value):
                value = value[int(token)]
            else:
                return None
        return value

    def resolve(self, pointer: str, value: Any) -> Place | None:
        """An object, or where its `$ref` leads in the end; None when that is no object."""
        seen = set()
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            ref = value["$ref"]
            if not ref.startswith("#") or ref in seen:
                return None
            seen.add(ref)
            pointer = ref[1:]
            value = self.at(pointer)
        return Place(pointer, value) if isinstance(value, dict) else None

    def entries(self, pointer: str, value: dict[str, Any], key: str) -> Iterator[tuple[str, Place]]:
        """The members of a map such as `responses` or `content`, resolved; those that are no objects are left out."""
        for name, entry in mapping(value.get(key)).items():
            place = self.resolve(f"{pointer}/{key}/{escape(name)}", entry)
            if place is not None and not (key == "responses" and name.startswith("x-")):
                yield name, place

    def parameters(self, operation: Operation) -> list[Parameter]:
        """The parameters of an operation with those of its path, as far as the operation does not replace them."""
        item = f"/paths/{escape(operation.path)}"
        own = self.listed_parameters(operation.pointer, operation.value)
        keys = {parameter.key for parameter in own}
        return [p for p in self.listed_parameters(item, operation.item) if p.key not in keys] + own

    def listed_parameters(self, pointer: str, value: dict[str, Any]) -> list[Parameter]:
        """The parameters listed right here, on a path or an operation."""
        found = []
        for index, entry in enumerate(sequence(value.get("parameters"))):
            listed = f"{pointer}/parameters/{index}"
            place = self.resolve(listed, entry)
            if place is not None:
                found.append(Parameter(listed, *place))
        return found

    def security(self, operation: Operation) -> list[dict[str, Any]]:
        """The security requirements in force for an operation: its own, or else the document's."""
        wanted = operation.value.get("security", self.value.get("security"))
        return [entry for entry in sequence(wanted) if isinstance(entry, dict)]

    def parts(self, pointer: str, schema: Any, seen: set[str] | None = None) -> Iterator[Place]:
        """A schema and all that adds to it in place: the targets of `$ref` and the branches of `allOf`."""
        seen = set() if seen is None else seen
        if not isinstance(schema, dict) or pointer in seen:
            return
        seen.add(pointer)
        yield Place(pointer, schema)
        target = self.resolve(pointer, schema)
        if target is not None and target.value is not schema:
            yield from self.parts(*target, seen)
        for index, branch in enumerate(sequence(schema.get("allOf"))):
            yield from self.parts(f"{pointer}/allOf/{index}", branch, seen)
