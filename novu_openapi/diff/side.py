"""One of the two documents: its operations, its references, its schemas in one dialect."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any, NamedTuple

from novu_openapi.dialect import translate
from novu_openapi.diff.loading import Loaded
from novu_openapi.grammar import KINDS, METHODS, walk
from novu_openapi.source import escape, tokens

# Keywords that say nothing about which values are admitted, and nothing that a client acts upon.
_WORDS = frozenset({"title", "description", "example", "examples", "externalDocs", "xml", "discriminator", "$comment"})
# Keywords that admit and refuse nothing either, and yet are worth telling when they change.
_NOTES = frozenset({"default", "deprecated", "readOnly", "writeOnly"})


class Object(NamedTuple):
    """A parameter, a response and the like: where it is listed, and where it is (which is elsewhere for a `$ref`)."""

    listed: str
    pointer: str
    value: dict[str, Any]

    @property
    def component(self) -> str | None:
        """The pointer of the component it is, if it is one that others may share."""
        return self.pointer if self.pointer != self.listed else None

    def inner(self, key: str, name: str) -> Object:
        """An object in a map of this one."""
        pointer = f"{self.pointer}/{key}/{escape(name)}"
        return Object(pointer, pointer, mapping(self.value[key][name]))


class Spot(NamedTuple):
    """A schema and where it is. Its references are absolute, so that it means the same anywhere."""

    pointer: str
    schema: Any

    def at(self, keyword: str, name: str | int | None = None) -> Spot:
        """A schema inside this one: under a keyword, or under a name or a number in it."""
        inner = self.schema[keyword]
        pointer = f"{self.pointer}/{escape(keyword)}"
        return Spot(pointer, inner) if name is None else Spot(f"{pointer}/{escape(str(name))}", inner[name])


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
        found = self.value.get("operationId")
        return found if isinstance(found, str) else None

    @property
    def name(self) -> str:
        """What it is called in lists."""
        return self.id or str(self)

    @property
    def key(self) -> str:
        """What a request is routed by: the names of path parameters play no part."""
        return f"{self.method} {re.sub(r'{[^{}]*}', '{}', self.path)}"

    @property
    def deprecated(self) -> bool:
        return self.value.get("deprecated") is True

    @property
    def variables(self) -> list[str]:
        return re.findall(r"{([^{}]*)}", self.path)


class Side:
    """The old document or the new one. Nothing about its shape is taken for granted."""

    def __init__(self, loaded: Loaded, uri: str) -> None:
        self.loaded = loaded
        self.uri = uri
        self.value = translate(loaded.value, loaded.unresolved)
        self._keys: dict[int, tuple[Any, str]] = {}
        for node in walk(self.value):
            ref = node.value.get("$ref")
            if node.kind == "schema" and isinstance(ref, str) and ref.startswith("#"):
                node.value["$ref"] = f"{uri}{ref}"

    @cached_property
    def operations(self) -> list[Operation]:
        """The operations under `paths`, in the order of the document."""
        return [
            Operation(f"/paths/{escape(path)}/{method}", path, method, value, item)
            for path, item in mapping(self.value.get("paths")).items()
            if isinstance(item, dict)
            for method, value in item.items()
            if method in METHODS and isinstance(value, dict)
        ]

    def at(self, pointer: str) -> Any:
        """The value at a JSON pointer; None when there is none."""
        value: Any = self.value
        for token in tokens(pointer):
            if isinstance(value, dict):
                value = value.get(token)
            elif isinstance(value, list) and token.isdecimal() and int(token) < len(value):
                value = value[int(token)]
            else:
                return None
        return value

    def resolve(self, listed: str, value: Any) -> Object | None:
        """A parameter, a response and the like, or where its `$ref` leads; None when that is no object."""
        pointer = listed
        seen = set()
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            if value["$ref"] in seen:
                return None
            seen.add(value["$ref"])
            pointer = value["$ref"].removeprefix("#")
            value = self.at(pointer)
        return Object(listed, pointer, value) if isinstance(value, dict) else None

    def entries(self, parent: Object, key: str) -> dict[str, Object]:
        """The members of a map such as `responses`, resolved; what is no object is left out."""
        found = {}
        for name, entry in mapping(parent.value.get(key)).items():
            inner = self.resolve(f"{parent.pointer}/{key}/{escape(name)}", entry)
            if inner is not None and not (key == "responses" and name.startswith("x-")):
                found[name] = inner
        return found

    # Schemas

    def target(self, ref: str) -> str | None:
        """The pointer a reference of a schema leads to; None when it leads out of the document."""
        return ref.removeprefix(f"{self.uri}#") if ref.startswith(f"{self.uri}#/") else None

    def schema(self, pointer: str) -> Spot:
        """The schema at a pointer; what is none counts as one that admits everything."""
        value = self.at(pointer)
        return Spot(pointer, value if isinstance(value, dict | bool) else {})

    def component(self, spot: Spot) -> str | None:
        """The pointer of the component that a schema only refers to."""
        if isinstance(spot.schema, dict) and isinstance(spot.schema.get("$ref"), str) and not said(spot.schema, "$ref"):
            pointer = self.target(spot.schema["$ref"])
            if pointer is not None and re.fullmatch(r"/components/schemas/[^/]+", pointer):
                return pointer
        return None

    def key(self, schema: Any) -> str:
        """A text that two schemas of the two documents share when they say the same."""
        if id(schema) not in self._keys:
            text = json.dumps(_plain(schema), sort_keys=True).replace(f'"{self.uri}#', '"#')
            # Keeping the schema keeps its id from being given to another one.
            self._keys[id(schema)] = schema, text
        return self._keys[id(schema)][1]

    def references(self) -> Iterator[str]:
        """Every pointer that a schema refers to."""
        for node in walk(self.value):
            if node.kind == "schema" and isinstance(node.value.get("$ref"), str):
                yield from filter(None, [self.target(node.value["$ref"])])


def mapping(value: Any) -> dict[str, Any]:
    """The value if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def sequence(value: Any) -> list[Any]:
    """The value if it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def said(schema: dict[str, Any], *but: str) -> dict[str, Any]:
    """What a schema says about which values it admits, without some keywords."""
    return {
        key: value
        for key, value in schema.items()
        if key not in but and key not in _WORDS and key not in _NOTES and not key.startswith("x-")
    }


def _plain(schema: Any) -> Any:
    """The schema without words, its sets in order."""
    if not isinstance(schema, dict):
        return schema
    made = {key: value for key, value in schema.items() if key in _NOTES}
    for key, value in said(schema).items():
        content = KINDS["schema"].members.get(key)
        if content == "@schema":
            made[key] = _plain(value)
        elif content == "{@schema}" and isinstance(value, dict):
            made[key] = {name: _plain(inner) for name, inner in value.items()}
        elif content == "[@schema]" and isinstance(value, list):
            made[key] = [_plain(inner) for inner in value]
        elif key in ("required", "type", "enum") and isinstance(value, list):
            made[key] = sorted(value, key=lambda item: json.dumps(item, sort_keys=True))
        else:
            made[key] = value
    return made
