"""operations.py and about.py: the operations of the document as data, and what it says about itself."""

from __future__ import annotations

from novu_openapi.generate.document import Json, Operation, operations, resolve
from novu_openapi.generate.resources.annotations import Mode, annotation, union
from novu_openapi.generate.resources.answers import answers, paging
from novu_openapi.generate.resources.models import import_of
from novu_openapi.generate.resources.schemas import compact

_HEAD = '''\
"""The operations of the document, each under its operationId."""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from .core import Answer, Html, Operation, Redirect

{models}
'''

_SPECIAL = {"html": "Html", "redirect": "Redirect", "nothing": "None"}


def operations_module(document: Json) -> str:
    """The source of operations.py."""
    found = operations(document)
    rows = [f"{constant(operation)}: Operation[{result(operation)}] = {_row(operation)}\n" for operation in found]
    return _HEAD.format(models=import_of(document, ".models")) + "".join(rows)


def about_module(document: Json) -> str:
    """The source of about.py."""
    refusals = {
        str(status): str(response["$ref"]).rpartition("/")[2]
        for operation in operations(document)
        for status, response in operation.body["responses"].items()
        if status[0] in "45" and "$ref" in response
    }
    rows = "".join(f"    {status}: {name!r},\n" for status, name in sorted(refusals.items()))
    return (
        '"""What the document says about itself."""\n\nfrom __future__ import annotations\n\n'
        f"VERSION = {document['info']['version']!r}\n\n"
        f'BASE_URL = {document["servers"][0]["url"]!r}\n"""The first of its servers."""\n\n'
        f'REFUSALS = {{\n{rows}}}\n"""What it calls a refusal, by its status."""\n'
    )


def constant(operation: Operation) -> str:
    """`createSubscriber` as `CREATE_SUBSCRIBER`."""
    return operation.function.upper()


def takes_idempotency_key(operation: Operation) -> bool:
    """Whether the document has the header for it."""
    return any(parameter["name"] == "Idempotency-Key" for parameter in operation.parameters("header"))


def result(operation: Operation) -> str:
    """The Python type of what the operation's method returns."""
    document = operation.document
    return union(
        _SPECIAL.get(answer.kind) or annotation(document, answer.schema, Mode.READ) for answer in answers(operation)
    )


def _row(operation: Operation) -> str:
    where = str(operation)
    made: Json = {
        "path_parameters": {p["name"]: compact(p["schema"], where) for p in operation.parameters("path")},
        "query": {p["name"]: compact(p["schema"], where) for p in operation.parameters("query")},
        "paging": paging(operation),
    }
    if (body := operation.request_schema()) is not None:
        required = resolve(operation.document, operation.body["requestBody"]).get("required", False)
        made |= {"body": compact(body, where), "body_required": required}
    if takes_idempotency_key(operation):
        made["takes_idempotency_key"] = True
    if operation.body.get("security") == []:
        made["public"] = True
    given = ", ".join(
        f"{name}={value!r}"
        for name, value in made.items()
        if value not in ({}, None, False) or name == "path_parameters"
    )
    kinds = ", ".join(
        f"{answer.status}: Answer({answer.kind!r}{f', {compact(answer.schema, where)!r}' if answer.schema else ''})"
        for answer in answers(operation)
    )
    first = f"{operation.operation_id!r}, {operation.method.upper()!r}, {operation.path!r}"
    return f"Operation({first}, answers={{{kinds}}}, {given})"
