"""What schemas admit, as sets of values: the only module that uses the schema algebra of jsonschema-rs.

The algebra is three-valued and young: `UNKNOWN` means that it could not decide, never that it failed.
"""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

import jsonschema_rs


class Answer(StrEnum):
    """An answer of the algebra."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Overlap(NamedTuple):
    """Whether two schemas admit a value in common, and such a value as JSON text where one could be made."""

    answer: Answer
    witness: str | None = None


class Difference(NamedTuple):
    """Whether a schema admits a value that another one refuses, and a schema of such values where one could be told."""

    answer: Answer
    values: Any = None


def covers(first: Any, second: Any, registry: jsonschema_rs.Registry) -> Answer:
    """Whether the first of two schemas admits all the second does, formats counted; they refer by absolute URIs."""
    try:
        return Answer(str(_counted(first, registry).covers(_counted(second, registry))))
    except (ValueError, jsonschema_rs.ReferencingError, jsonschema_rs.canonical.CanonicalizationError):
        return Answer.UNKNOWN


def difference(first: Any, second: Any, registry: jsonschema_rs.Registry) -> Difference:
    """What the first of two schemas admits and the second refuses, formats counted; they refer by absolute URIs."""
    try:
        one, other = _counted(first, registry), _counted(second, registry)
        if str(other.covers(one)) == Answer.YES:
            return Difference(Answer.NO)
        rest = one.subtract(other)
        return Difference(Answer(str(rest.satisfiability())), rest.to_json_schema())
    except (ValueError, jsonschema_rs.ReferencingError, jsonschema_rs.canonical.CanonicalizationError):
        return Difference(Answer.UNKNOWN)


def _counted(schema: Any, registry: jsonschema_rs.Registry) -> jsonschema_rs.CanonicalSchema:
    """The canonical form of a schema whose formats count."""
    return jsonschema_rs.canonicalize(schema, registry=registry, validate_formats=True)


class Algebra:
    """Questions about the schemas of one document (JSON Schema 2020-12), each named by its JSON pointer."""

    def __init__(self, registry: jsonschema_rs.Registry, uri: str) -> None:
        """`registry` holds the document under `uri`."""
        self._registry = registry
        self._uri = uri
        self._known: dict[str, jsonschema_rs.CanonicalSchema | None] = {}

    def satisfiable(self, pointer: str) -> Answer:
        """Whether any value fits the schema at a pointer."""
        schema = self._canonical(pointer)
        return Answer.UNKNOWN if schema is None else Answer(str(schema.satisfiability()))

    def overlap(self, first: str, second: str) -> Overlap:
        """Whether some value fits both the schemas at two pointers."""
        one, other = self._canonical(first), self._canonical(second)
        if one is None or other is None:
            return Overlap(Answer.UNKNOWN)
        try:
            both = one.intersect(other)
        except jsonschema_rs.canonical.CanonicalizationError:
            return Overlap(Answer.UNKNOWN)
        answer = Answer(str(both.satisfiability()))
        return Overlap(answer, self._witness(both, first, second) if answer is Answer.YES else None)

    def _canonical(self, pointer: str) -> jsonschema_rs.CanonicalSchema | None:
        if pointer not in self._known:
            schema = {"$ref": f"{self._uri}#{quote(pointer)}"}
            try:
                self._known[pointer] = jsonschema_rs.canonicalize(schema, registry=self._registry)
            except (
                ValueError,
                jsonschema_rs.ReferencingError,
                jsonschema_rs.canonical.CanonicalizationError,
            ):
                self._known[pointer] = None
        return self._known[pointer]

    def _witness(self, both: jsonschema_rs.CanonicalSchema, *pointers: str) -> str | None:
        """A value of the intersection. It is a guess, so it is tried on both schemas before it is shown."""
        schema = both.to_json_schema()
        guess = _guess(schema, schema.get("$defs", {}) if isinstance(schema, dict) else {})
        for pointer in pointers:
            wanted = {"$ref": f"{self._uri}#{quote(pointer)}"}
            if not jsonschema_rs.is_valid(wanted, guess, registry=self._registry):
                return None
        return json.dumps(guess, ensure_ascii=False)


def _guess(schema: Any, definitions: Any, depth: int = 0) -> Any:
    if not isinstance(schema, dict) or depth > 20:
        return {}
    if "$ref" in schema:
        name = unquote(schema["$ref"].removeprefix("#/$defs/")).replace("~1", "/").replace("~0", "~")
        return _guess(definitions.get(name), definitions, depth + 1)
    if "const" in schema:
        return schema["const"]
    if schema.get("enum"):
        return schema["enum"][0]
    for key in ("anyOf", "oneOf", "allOf"):
        if schema.get(key):
            return _guess(schema[key][0], definitions, depth + 1)
    kind = schema.get("type", "object")
    match kind[0] if isinstance(kind, list) else kind:
        case "object":
            members = schema.get("properties", {})
            return {name: _guess(members.get(name), definitions, depth + 1) for name in schema.get("required", ())}
        case "array":
            return [_guess(schema.get("items"), definitions, depth + 1)] * schema.get("minItems", 0)
        case "string":
            return "x" * schema.get("minLength", 0)
        case "integer" | "number":
            return schema.get("minimum", 0)
        case "boolean":
            return True
    return None
