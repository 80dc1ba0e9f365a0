"""The sentences that say which rule of the document a value breaks.

The wording follows the validation library that Novu uses, so that clients which show or match these texts find them
here as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

import jsonschema_rs

Schema = Mapping[str, Any]

_TYPES = {
    "string": "a string",
    "boolean": "a boolean value",
    "integer": "an integer number",
    "number": "a number conforming to the specified constraints",
    "array": "an array",
    "object": "an object",
}
_FORMATS = {
    "email": "an email",
    "uri": "a URL address",
    "date-time": "a valid ISO 8601 date string",
}
_OBJECT_ID = "^[0-9a-fA-F]{24}$"
_PATTERNS = {
    _OBJECT_ID: "must be a mongodb id",
    r"\S": "should not be empty",
}


class Sentences:
    """Turns validation errors into sentences, with `document` at hand to look schemas up."""

    def __init__(self, document: Schema) -> None:
        self._document = document

    def describe(self, errors: Iterable[jsonschema_rs.ValidationError]) -> list[str]:
        """One sentence per broken rule, without repetition, in the order of the errors."""
        return list(dict.fromkeys(sentence for error in errors for sentence in self._sentences(error)))

    def _sentences(self, error: jsonschema_rs.ValidationError) -> Iterator[str]:
        kind = error.kind.name
        name = ".".join(str(part) for part in error.instance_path) or "body"
        if kind == "required":
            yield from self._missing(error)
        elif kind in ("anyOf", "oneOf"):
            yield from self._nearest(error)
        elif kind in ("type", "enum", "const") and error.instance is None:
            yield f"{name} should not be null or undefined"
            yield f"{name} {self._expectation(self._parent(error))}"
        else:
            yield f"{name} {self._broken(kind, error)}"

    def _broken(self, kind: str, error: jsonschema_rs.ValidationError) -> str:
        value = getattr(error.kind, "value", None)
        match kind:
            case "type":
                return self._expectation({"type": value})
            case "enum" | "const":
                return self._expectation({"enum": value if isinstance(value, list) else [value]})
            case "format":
                return f"must be {_FORMATS.get(cast(str, value), value)}"
            case "pattern":
                return _PATTERNS.get(cast(str, value), f"must match {value} regular expression")
            case "minLength":
                return "should not be empty" if value == 1 else f"must be longer than or equal to {value} characters"
            case "maxLength":
                return f"must be shorter than or equal to {value} characters"
            case "minimum":
                return f"must not be less than {value}"
            case "maximum":
                return f"must not be greater than {value}"
            case "minItems":
                return "should not be empty" if value == 1 else f"must contain at least {value} elements"
            case "maxItems":
                return f"must contain no more than {value} elements"
            case "minProperties":
                return "should not be empty"
            case "uniqueItems":
                return "must hold each element once"
        return f"breaks the rule {kind}"

    def _missing(self, error: jsonschema_rs.ValidationError) -> Iterator[str]:
        member = cast(str, error.kind.as_dict()["property"])
        name = ".".join(str(part) for part in [*error.instance_path, member])
        schema = self._resolve(self._parent(error).get("properties", {}).get(member, {}))
        yield f"{name} should not be null or undefined"
        if expectation := self._expectation(schema):
            yield f"{name} {expectation}"

    def _nearest(self, error: jsonschema_rs.ValidationError) -> Iterator[str]:
        """Of a union, tell what is wrong with the branch that the value was meant for."""
        branches = cast(list[list[jsonschema_rs.ValidationError]], error.kind.as_dict()["context"])
        place = list(error.instance_path)
        inside = [
            branch
            for branch in branches
            if branch
            and not any(
                list(problem.instance_path) == place and problem.kind.name in ("type", "const", "enum")
                for problem in branch
            )
        ]
        if len(inside) == 1:
            for problem in inside[0]:
                yield from self._sentences(problem)
            return
        name = ".".join(str(part) for part in place) or "body"
        if error.instance is None:
            yield f"{name} should not be null or undefined"
        yield f"{name} {self._expectation(self._parent(error))}"

    def _expectation(self, schema: Schema) -> str:
        """What a value of `schema` must be, as the second half of a sentence; empty if anything goes."""
        schema = self._resolve(schema)
        if "enum" in schema:
            values = ", ".join(str(value) for value in schema["enum"] if value is not None)
            return f"must be one of the following values: {values}"
        if schema.get("pattern") == _OBJECT_ID:
            return _PATTERNS[_OBJECT_ID]
        if schema.get("format") in _FORMATS:
            return f"must be {_FORMATS[schema['format']]}"
        types = schema.get("type", [])
        words = [_TYPES[kind] for kind in ([types] if isinstance(types, str) else types) if kind in _TYPES]
        if words:
            return f"must be {' or '.join(words)}"
        branches = [self._expectation(branch) for key in ("anyOf", "oneOf") for branch in schema.get(key, [])]
        texts = list(dict.fromkeys(text.removeprefix("must be ") for text in branches if text))
        return f"must be {' or '.join(texts)}" if texts else ""

    def _parent(self, error: jsonschema_rs.ValidationError) -> Schema:
        """The schema that holds the keyword which failed."""
        return self._walk(list(error.schema_path)[:-1])

    def _resolve(self, schema: Schema) -> Schema:
        while "$ref" in schema:
            schema = self._walk(schema["$ref"].partition("#/")[2].split("/"))
        return schema

    def _walk(self, path: Sequence[str | int]) -> Schema:
        node: Any = self._document
        for part in path:
            node = node[int(part)] if isinstance(node, list) else node[part]
        return cast(Schema, node)
