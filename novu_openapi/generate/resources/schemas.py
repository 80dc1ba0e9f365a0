"""schemas.py: what values must be, for checking requests and for reading answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from novu_openapi.generate.document import Json, Operation, operations, schemas
from novu_openapi.generate.resources.answers import answers
from novu_openapi.generate.tools import GenerateError

# Carried over as they stand.
_SIMPLE = (
    *("type", "required", "enum", "format", "pattern", "minLength", "maxLength", "minimum", "maximum"),
    *("minItems", "maxItems", "minProperties"),
)
# What says nothing about a value.
_SILENT = frozenset({"description", "examples", "example", "deprecated", "default", "title", "contentEncoding"})
_SILENT |= {"contentMediaType"}


def schemas_module(document: Json) -> str:
    """The source of the module."""
    rows = "".join(f"    {name!r}: {compact(schemas(document)[name], name)!r},\n" for name in reachable(document))
    return (
        '"""What values must be, by the name of the schema. A reference is a name, `oneOf` is called `anyOf`."""\n\n'
        "from __future__ import annotations\n\nfrom typing import Any\n\n"
        f"SCHEMAS: dict[str, dict[str, Any]] = {{\n{rows}}}\n"
    )


def compact(schema: Any, where: str) -> Json:
    """A schema without what only readers need. Raises GenerateError when it says what no client would check."""
    if not isinstance(schema, dict):
        raise GenerateError(f"{where}: a schema must be an object, not {schema!r}")
    made: Json = {key: schema[key] for key in _SIMPLE if key in schema}
    if "pattern" in made:
        try:
            re.compile(made["pattern"])
        except re.error as error:
            raise GenerateError(f"{where}: Python cannot read the pattern {made['pattern']}: {error}") from error
    known = {*_SIMPLE, *_SILENT}
    for key, value in schema.items():
        if key == "$ref":
            made["$ref"] = name_of(value)
        elif key == "properties":
            made[key] = {name: _part(member, f"{where}.{name}") for name, member in value.items()}
        elif key in ("items", "additionalProperties"):
            made[key] = _part(value, where)
        elif key in ("anyOf", "oneOf"):
            # The linter has shown that no value fits two branches of a oneOf.
            made["anyOf"] = [_part(branch, where) for branch in value]
        elif key == "const":
            made["enum"] = [value]
        elif key == "discriminator":
            mapping = {value: name_of(target) for value, target in value.get("mapping", {}).items()}
            made[key] = {"propertyName": value["propertyName"], "mapping": mapping}
        elif key not in known:
            raise GenerateError(f"{where}: the client knows no {key}; teach novu_client/checking.py")
    return made


def _part(schema: Any, where: str) -> Json:
    """A schema inside another."""
    if isinstance(schema, dict) and "properties" in schema:
        raise GenerateError(f"{where}: an object with members needs a name, under components/schemas")
    return compact(schema, where)


def name_of(reference: str) -> str:
    """`#/components/schemas/Subscriber` as `Subscriber`."""
    return reference.rpartition("/")[2]


def reachable(document: Json) -> list[str]:
    """The schemas that requests and answers rest on, in the order of the document."""
    roots = [schema for operation in operations(document) for schema in (*written(operation), *read(operation))]
    found = closure(document, roots)
    return [name for name in schemas(document) if name in found]


def written(operation: Operation) -> Iterator[Json]:
    """The schemas of what is sent."""
    for place in ("path", "query"):
        for parameter in operation.parameters(place):
            yield parameter["schema"]
    if (body := operation.request_schema()) is not None:
        yield body


def read(operation: Operation) -> Iterator[Json]:
    """The schemas of what comes back."""
    for answer in answers(operation):
        yield answer.schema


def closure(document: Json, roots: list[Json]) -> set[str]:
    """The names of the schemas that these rest on."""
    found: set[str] = set()
    waiting: list[Any] = list(roots)
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting += node
        elif isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str) and name_of(reference) not in found:
                found.add(name_of(reference))
                waiting.append(schemas(document)[name_of(reference)])
            waiting += node.values()
    return found
