"""The bundle as the conformance kit holds servers to it, in the words of the tests."""

from __future__ import annotations

from typing import Any

from novu_conformance.contract import Contract
from novu_openapi.behaviour import Revision
from novu_openapi.bundled import read_bundle
from novu_openapi.generate.document import Operation

CONTRACT = Contract(read_bundle(), Revision())
DOCUMENT = CONTRACT.document
OPERATIONS = CONTRACT.operations

is_public = CONTRACT.is_public
success = CONTRACT.success
takes_a_body = CONTRACT.takes_a_body


def is_for_development(operation: Operation) -> bool:
    """Whether it refuses the key of Production."""
    return bool(operation.body.get("x-development-only"))


def problems(operation: Operation, status: int, media_type: str, content: bytes) -> list[str]:
    """In what an answer differs from the document, empty when it does not."""
    return [problem.text for problem in CONTRACT.problems(operation, status, media_type, content)]


def is_valid(schema: str, value: Any) -> bool:
    """Whether `value` fits the named schema."""
    return not CONTRACT.differences({"$ref": f"#/components/schemas/{schema}"}, value)


def schema_of(operation: Operation) -> dict[str, Any]:
    """The schema of the request body, with the first reference followed."""
    schema = operation.request_schema()
    assert schema is not None, f"{operation} takes no body"
    return CONTRACT.resolved(schema)
