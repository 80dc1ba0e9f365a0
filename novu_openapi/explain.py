"""Explain one thing of the document: what each revision said of it, which rulings decide it, and why."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, NamedTuple

from novu_openapi.bundled import resolve
from novu_openapi.findings import UnreadableError
from novu_openapi.revisions import DOCUMENT, Place, Ruling

Json = dict[str, Any]

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_LABEL = 10


class _Operation(NamedTuple):
    method: str
    path: str
    item: Json
    body: Json


# Lines, those that have a label as a pair; and the rulings to tell below them.
_Lines = list[str | tuple[str, str]]
_Head = tuple[_Lines, list[Ruling]]


class Explainer:
    """Answers about one document, its views by revision, and its rulings."""

    def __init__(self, document: Json, views: Mapping[str, Json], rulings: Iterable[Ruling]) -> None:
        self.document = document
        self.views = views
        self.rulings = sorted(rulings, key=lambda ruling: ruling.id)
        self._operations = _operations(document)
        self._schemas = _schemas(document)
        self._told_operations = {revision: _operations(view) for revision, view in views.items()}
        self._told_schemas = {revision: _schemas(view) for revision, view in views.items()}

    def explain(self, name: str, width: int = 100) -> str:
        """A text for people. Raises UnreadableError, with what may have been meant, for a name nothing has."""
        holder, _, member = name.partition(".")
        rulings: Iterable[Ruling]
        head: _Lines
        if member and holder in self._operations:
            head, rulings = self._parameter(holder, member)
        elif member and holder in self._schemas:
            head, rulings = self._member(holder, member)
        elif name in self._operations:
            head, rulings = self._operation(name)
        elif name in self._schemas:
            head, rulings = self._schema(name)
        elif found := [ruling for ruling in self.rulings if ruling.id == name]:
            head, rulings = [], found
        elif name == DOCUMENT:
            head, rulings = ["what is decided for the whole document"], self._deciding("document", "")
        else:
            raise self._unknown(name)
        lines = [line for part in head for line in ([part] if isinstance(part, str) else _wrapped(*part, width))]
        lines += [*([""] if head else []), *_told(rulings, width)]
        return "".join(f"{line}\n" for line in lines)

    # What a name can be

    def _operation(self, name: str) -> _Head:
        own = self._operations[name]
        lines: _Lines = [f"{name}   {own.method.upper()} {own.path}", "", ("document", own.body["summary"])]
        for revision, told in self._told_operations.items():
            there = told.get(name)
            lines.append((revision, there.body["summary"] if there else "-"))
        rulings = self._deciding("operation", name) + self._deciding("parameter", name)
        lines += self._neighbours(_references(self.document, [own.item.get("parameters", []), own.body]))
        return lines, _once(rulings)

    def _parameter(self, holder: str, member: str) -> _Head:
        own = _parameters(self.document, self._operations[holder])
        if member not in own:
            raise _no_such(f"{holder} has no parameter {member}", member, own)
        lines: _Lines = [f"{holder}.{member}   a parameter in the {own[member]['in']}", ""]
        lines.append(("document", _parameter_text(own[member])))
        for revision, told in self._told_operations.items():
            there = _parameters(self.views[revision], told[holder]).get(member) if holder in told else None
            lines.append((revision, _parameter_text(there) if there else "-"))
        return lines, _once(self._deciding("parameter", f"{holder}.{member}") + self._deciding("operation", holder))

    def _schema(self, name: str) -> _Head:
        lines: _Lines = [f"{name}   a schema", "", ("document", _schema_text(self._schemas[name]))]
        for revision, told in self._told_schemas.items():
            there = told.get(name)
            lines.append((revision, _schema_text(there) if there is not None else "-"))
        lines += self._neighbours(_references(self.document, [self._schemas[name]]) - {name})
        return lines, _once(self._deciding("schema", name) + self._deciding("property", name))

    def _member(self, holder: str, member: str) -> _Head:
        own = self._schemas[holder].get("properties", {})
        if member not in own:
            raise _no_such(f"{holder} has no member {member}", member, own)
        lines: _Lines = [f"{holder}.{member}   a member of the schema {holder}", ""]
        for label, schemas in (("document", self._schemas), *self._told_schemas.items()):
            schema = schemas.get(holder, {})
            there = schema.get("properties", {}).get(member)
            need = "required" if member in schema.get("required", ()) else "optional"
            lines.append((label, "-" if there is None else f"{_type_text(there)}, {need}"))
        return lines, _once(self._deciding("property", f"{holder}.{member}") + self._deciding("schema", holder))

    # Rulings

    def _deciding(self, kind: str, name: str) -> list[Ruling]:
        """The rulings about a thing; a whole operation or schema brings those about its parts."""
        wanted = Place(kind, name)
        return [
            ruling
            for ruling in self.rulings
            if any(place == wanted or (place.kind == kind and place.holder == name) for place in ruling.where)
        ]

    def _neighbours(self, names: set[str]) -> list[str]:
        """The schemas behind a thing that have rulings of their own."""
        counts = {name: len(_once(self._deciding("schema", name) + self._deciding("property", name))) for name in names}
        decided = [f"{name} ({count})" for name, count in sorted(counts.items()) if count]
        if not decided:
            return []
        text = f"see also its schemas, by number of rulings: {', '.join(decided)}"
        return ["", *textwrap.wrap(text, 100, break_on_hyphens=False)]

    def _unknown(self, name: str) -> UnreadableError:
        holder, _, member = name.partition(".")
        known = [*self._operations, *self._schemas, *(ruling.id for ruling in self.rulings), DOCUMENT]
        return _no_such(f"there is no operation, schema or ruling {holder if member else name}", holder, known)


def _no_such(problem: str, name: str, known: Iterable[str]) -> UnreadableError:
    by_lower = {candidate.lower(): candidate for candidate in known}
    near = get_close_matches(name.lower(), by_lower, n=1 if name.lower() in by_lower else 3, cutoff=0.6)
    remedy = f"did you mean {' or '.join(by_lower[found] for found in near)}?" if near else "look it up in the document"
    return UnreadableError(problem, remedy)


def _once(rulings: Iterable[Ruling]) -> list[Ruling]:
    return list({ruling.id: ruling for ruling in rulings}.values())


# Text


def _row(label: str, text: str) -> str:
    return f"  {label:<{_LABEL}}{text}"


def _told(rulings: Iterable[Ruling], width: int) -> Iterator[str]:
    count = 0
    for count, ruling in enumerate(rulings, 1):
        if count > 1:
            yield ""
        yield f"{ruling.id}   {ruling.title}"
        for revision, text in ruling.said.items():
            yield from _wrapped(revision, text or "silent", width)
            if revision in ruling.views:
                yield from _wrapped("", f"view: {ruling.views[revision]}", width)
        yield from _wrapped("server", ruling.behaviour, width)
        yield from _wrapped("holds", ruling.ruling, width)
        yield from _wrapped("because", ruling.because, width)
        if ruling.departs:
            yield from _wrapped("departs", ruling.departs, width)
        if ruling.settles:
            yield _row("settles", ", ".join(ruling.settles))
        for number, evidence in enumerate(ruling.evidence):
            yield _row("evidence" if number == 0 else "", evidence)
    if not count:
        yield "no ruling: the revisions and the server agree, as far as they speak of it"


def _wrapped(label: str, text: str, width: int) -> list[str]:
    indent = " " * (_LABEL + 2)
    return textwrap.wrap(text, width, initial_indent=f"  {label:<{_LABEL}}", subsequent_indent=indent)


def _parameter_text(parameter: Mapping[str, Any]) -> str:
    need = "required" if parameter.get("required") else "optional"
    schema = parameter.get("schema", {})
    limits = [f"{key} {schema[key]}" for key in ("minimum", "maximum", "default") if key in schema]
    return ", ".join([_type_text(schema), need, *limits])


def _schema_text(schema: Json) -> str:
    if "properties" not in schema:
        return _type_text(schema)
    required = set(schema.get("required", ()))
    return f"{len(schema['properties'])} members, {len(required)} required"


def _type_text(schema: Json) -> str:
    """A schema in a few words: what it is, not what it means."""
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "enum" in schema:
        return f"one of {', '.join(map(str, schema['enum']))}"
    for union in ("oneOf", "anyOf"):
        if union in schema:
            return " or ".join(_type_text(branch) for branch in schema[union])
    kinds = schema.get("type", "anything")
    text = " or ".join(kinds) if isinstance(kinds, list) else str(kinds)
    if "items" in schema:
        text = text.replace("array", f"list of {_type_text(schema['items'])}")
    if isinstance(schema.get("additionalProperties"), dict) and schema["additionalProperties"]:
        text += f" of {_type_text(schema['additionalProperties'])}"
    return f"{text} ({schema['format']})" if "format" in schema else text


# The document


def _operations(document: Json) -> dict[str, _Operation]:
    return {
        item[method]["operationId"]: _Operation(method, path, item, item[method])
        for path, item in document.get("paths", {}).items()
        for method in _METHODS
        if method in item
    }


def _schemas(document: Json) -> dict[str, Json]:
    found: dict[str, Json] = document.get("components", {}).get("schemas", {})
    return found


def _parameters(document: Json, operation: _Operation) -> dict[str, Mapping[str, Any]]:
    listed = [*operation.item.get("parameters", []), *operation.body.get("parameters", [])]
    return {parameter["name"]: parameter for parameter in (resolve(document, entry) for entry in listed)}


def _references(document: Json, start: list[Any]) -> set[str]:
    """The names of the schemas that something refers to, directly or not; links and examples are passed over."""
    found: set[str] = set()
    stack = list(start)
    while stack:
        node = stack.pop()
        if isinstance(node, list):
            stack += node
        elif isinstance(node, dict):
            ref = str(node.get("$ref", ""))
            if ref.startswith("#/components/schemas/"):
                name = ref.rpartition("/")[2]
                if name not in found:
                    found.add(name)
                    stack.append(_schemas(document)[name])
            elif ref.startswith(("#/components/parameters/", "#/components/responses/")):
                # What every operation shares has rulings of its own, listed under Document.
                continue
            stack += [child for key, child in node.items() if key not in ("links", "examples", "example")]
    return found
