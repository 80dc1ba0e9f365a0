"""The bundle: its operations, and whether an answer is what it promises."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import jsonschema_rs

from novu_openapi.bundled import read_bundle
from novu_openapi.generate.document import Operation, is_json, operations, resolve

DOCUMENT = read_bundle()
OPERATIONS: dict[str, Operation] = {operation.function: operation for operation in operations(DOCUMENT)}

_BASE = "bundle:///"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def is_public(operation: Operation) -> bool:
    """Whether it needs no API key."""
    return operation.body.get("security") == []


def is_for_development(operation: Operation) -> bool:
    """Whether it refuses the key of Production."""
    return bool(operation.body.get("x-development-only"))


def takes_a_body(operation: Operation) -> bool:
    return operation.request_schema() is not None


def success(operation: Operation) -> int:
    """The status of an answer that went well; of two, the one that is no redirection."""
    return min(int(status) for status, _ in operation.responses() if int(status) < 400)


def problems(operation: Operation, status: int, media_type: str, content: bytes) -> list[str]:
    """In what an answer differs from the document, empty when it does not."""
    responses = dict(operation.responses())
    if str(status) not in responses:
        return [f"the status {status} is not documented, only {', '.join(responses)}"]
    documented = responses[str(status)].get("content", {})
    if not documented:
        return ["a body where none is documented"] if content else []
    if media_type not in documented:
        return [f"the body is {media_type or 'nothing'}, documented is {', '.join(documented)}"]
    if not is_json(media_type):
        return []
    value = json.loads(content)
    found = [
        f"{'/'.join(map(str, error.instance_path)) or 'the body'}: {error.message[:200]}"
        for error in _validator(documented[media_type]["schema"]["$ref"]).iter_errors(value)
    ]
    if status >= 400 and value.get("statusCode") != status:
        found.append(f"statusCode is {value.get('statusCode')}, the status {status}")
    return found


def is_valid(schema: str, value: Any) -> bool:
    """Whether `value` fits the named schema."""
    return _validator(f"#/components/schemas/{schema}").is_valid(value)


def schema_of(operation: Operation) -> dict[str, Any]:
    """The schema of the request body, with the first reference followed."""
    schema = operation.request_schema()
    assert schema is not None, f"{operation} takes no body"
    return resolve(DOCUMENT, schema)


@cache
def _validator(reference: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(
        {"$ref": f"{_BASE}{reference}"}, registry=_registry(), validate_formats=True
    )


@cache
def _registry() -> jsonschema_rs.Registry:
    return jsonschema_rs.Registry([(_BASE, {"$schema": _DIALECT, **DOCUMENT})])
