"""Schemas of OpenAPI 3.0 said in JSON Schema 2020-12, which OpenAPI 3.1 speaks anyhow."""

from __future__ import annotations

from typing import Any

from novu_openapi.grammar import KINDS
from novu_openapi.source import escape


def translate(document: dict[str, Any], unresolved: set[str] | frozenset[str] = frozenset()) -> dict[str, Any]:
    """A copy of the document whose schemas are JSON Schema 2020-12.

    `unresolved`: pointers of objects whose `$ref` leads nowhere; an empty object stands in for each of them.
    """
    old = str(document.get("openapi", "")).startswith("3.0")
    copy: dict[str, Any] = _copy("@document", document, "", unresolved, old)
    return copy


def _copy(content: str | None, value: Any, pointer: str, unresolved: set[str] | frozenset[str], old: bool) -> Any:
    if content is None or not isinstance(value, dict | list) or pointer in unresolved:
        return {} if pointer in unresolved else value
    if isinstance(value, list):
        inner = content[1:-1] if content[0] == "[" else None
        return [_copy(inner, child, f"{pointer}/{i}", unresolved, old) for i, child in enumerate(value)]
    kind = KINDS[content[1:]] if content[0] == "@" else None
    made = {}
    for key, child in value.items():
        inner = kind.content(key) if kind else content[1:-1] if content[0] == "{" else None
        made[key] = _copy(inner, child, f"{pointer}/{escape(key)}", unresolved, old)
    return _schema(made) if old and content == "@schema" else made


def _schema(schema: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}  # 3.0 ignores what stands beside a reference
    for bound in ("minimum", "maximum"):
        exclusive = f"exclusive{bound.capitalize()}"
        if schema.pop(exclusive, None) is True and bound in schema:
            schema[exclusive] = schema.pop(bound)
    # Without a type `nullable` says nothing, and an enum must list null by itself.
    if schema.pop("nullable", None) is True and isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
    return schema
