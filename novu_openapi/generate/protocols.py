"""operations.py of the models: what a server implements, one Protocol per tag, one method per operation."""

from __future__ import annotations

import keyword
from typing import Any

from novu_openapi.generate.document import Json, Operation, is_json, operations, protocol_name, resolve, tags
from novu_openapi.generate.tools import NOTICE, GenerateError, format_python
from novu_openapi.naming import snake_case

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}

_HEAD = '''\
# {notice}
"""The operations of the document as protocols: one per tag, with one method per operationId.

Path parameters come first, then the body, then query parameters by keyword. Headers and cookies are left
to the server itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

{imports}

C = TypeVar("C")


class Redirect(NamedTuple):
    """An answer that sends the caller elsewhere."""

    location: str


class Html(NamedTuple):
    """An answer that is a page."""

    text: str
    headers: Mapping[str, str] = MappingProxyType({{}})


class Operation(NamedTuple):
    """Where an operation is implemented: method `function` of the field `service` of `Services`."""

    operation_id: str
    method: str
    path: str
    service: str
    function: str
'''


def operations_module(document: Json, notice: str = NOTICE) -> str:
    """The source of the module, formatted."""
    found = operations(document)
    imports: set[str] = set()
    protocols: list[str] = []
    for tag in tags(document):
        members = [_method(operation, imports) for operation in found if operation.tag == tag]
        body = "\n".join(members)
        protocols.append(f'class {protocol_name(tag)}(Protocol):\n    """{_prose(tag)}."""\n\n{body}')
    _refuse_clashes(found, imports)
    fields = [f"    {snake_case(tag)}: Callable[[C], {protocol_name(tag)}]" for tag in tags(document)]
    rows = [f"    Operation({', '.join(map(_literal, _row(operation)))})," for operation in found]
    names = ", ".join(sorted(imports))
    source = "\n\n".join(
        [
            _HEAD.format(notice=notice, imports=f"    from .documents import {names}" if names else ""),
            *protocols,
            "@dataclass(frozen=True)\nclass Services(Generic[C]):\n"
            '    """For each tag, what makes its operations from the context a request is served in."""\n\n'
            + "\n".join(fields or ["    pass"]),
            "OPERATIONS: tuple[Operation, ...] = (\n" + "\n".join(rows) + "\n)\n",
        ]
    )
    return format_python(source, "operations.py")


def _method(operation: Operation, imports: set[str]) -> str:
    arguments = ["self"]
    for parameter in operation.parameters("path"):
        arguments.append(f"{snake_case(parameter['name'])}: {_type(parameter['schema'], imports)}")
    request = operation.request_schema()
    if request is not None:
        arguments.append(f"body: {_type(request, imports)}")
    query = operation.parameters("query")
    if query:
        arguments.append("*")
    arguments.extend(_query_argument(operation, parameter, imports) for parameter in query)
    names = [argument.partition(":")[0] for argument in arguments]
    if bad := sorted({name for name in names if names.count(name) > 1 or keyword.iskeyword(name)}):
        raise GenerateError(f"{operation}: no two parameters and no keyword of Python may be called {', '.join(bad)}")
    summary = _prose(operation.body.get("summary", operation.operation_id))
    state = "Deprecated. " if operation.body.get("deprecated") else ""
    return (
        f"    def {operation.function}({', '.join(arguments)}) -> {_answer(operation, imports)}:\n"
        f'        """{state}{summary}.\n\n'
        f"        {operation.method.upper()} {operation.path}\n"
        f'        """\n        ...\n'
    )


def _row(operation: Operation) -> tuple[str, ...]:
    return (
        operation.operation_id,
        operation.method.upper(),
        operation.path,
        operation.service,
        operation.function,
    )


def _query_argument(operation: Operation, parameter: Json, imports: set[str]) -> str:
    name, members = snake_case(parameter["name"]), _members(parameter["schema"], imports)
    schema = resolve(operation.document, parameter["schema"])
    if "default" in schema:
        default = schema["default"]
        if isinstance(default, list | dict):
            raise GenerateError(f"{operation}: the default of {parameter['name']} must be a single value")
        return f"{name}: {_union(members)} = {_literal(default)}"
    if parameter.get("required"):
        return f"{name}: {_union(members)}"
    return f"{name}: {_union([*members, 'None'])} = None"


def _answer(operation: Operation, imports: set[str]) -> str:
    kinds: list[str] = []
    for status, response in operation.responses():
        if status.startswith("3"):
            kinds.append("Redirect")
        if not status.startswith("2"):
            continue
        content = response.get("content", {})
        if not content:
            kinds.append("None")
        for media_type, entry in content.items():
            if is_json(media_type):
                kinds += _members(entry.get("schema", {}), imports)
            elif media_type.startswith("text/html"):
                kinds.append("Html")
            else:
                raise GenerateError(f"{operation}: no Python type is known for an answer of type {media_type}")
    if not kinds:
        raise GenerateError(f"{operation}: no success answer is described")
    return _union(kinds)


def _type(schema: Json, imports: set[str]) -> str:
    """The Python type of the JSON that fits a schema; named schemas keep their names."""
    return _union(_members(schema, imports))


def _union(members: list[str]) -> str:
    """`A | B | None`: each once, None last."""
    return "Any" if "Any" in members else " | ".join(sorted(dict.fromkeys(members), key="None".__eq__))


def _members(schema: Json, imports: set[str]) -> list[str]:
    if "$ref" in schema:
        name = str(schema["$ref"]).rpartition("/")[2]
        imports.add(name)
        return [name]
    if "enum" in schema or "const" in schema:
        values = schema["enum"] if "enum" in schema else [schema["const"]]
        literals = [_literal(value) for value in values if value is not None]
        return [f"Literal[{', '.join(literals)}]"] * bool(literals) + ["None"] * (None in values)
    if branches := schema.get("anyOf") or schema.get("oneOf"):
        return [member for branch in branches for member in _members(branch, imports)]
    kinds = schema.get("type", [])
    return [_plain(kind, schema, imports) for kind in ([kinds] if isinstance(kinds, str) else kinds)] or ["Any"]


def _plain(kind: str, schema: Json, imports: set[str]) -> str:
    if kind == "array":
        return f"list[{_type(schema.get('items', {}), imports)}]"
    if kind == "object":
        extra = schema.get("additionalProperties", {})
        return f"dict[str, {_type(extra, imports) if isinstance(extra, dict) else 'Any'}]"
    return _SCALARS[kind]


def _literal(value: Any) -> str:
    return repr(value)


def _prose(text: str) -> str:
    """A text as it may stand in a docstring that adds its own full stop."""
    return " ".join(text.replace("\\", "\\\\").replace('"""', "'''").split()).rstrip(".")


def _refuse_clashes(found: list[Operation], imports: set[str]) -> None:
    """Refuse two operations, or a schema and something of this module, that would have one name."""
    own = {
        "Any",
        "C",
        "Callable",
        "Generic",
        "Html",
        "Literal",
        "Mapping",
        "MappingProxyType",
        "NamedTuple",
        "OPERATIONS",
    }
    own |= {
        "Operation",
        "Protocol",
        "Redirect",
        "Services",
        "TypeVar",
        *(protocol_name(operation.tag) for operation in found),
    }
    if taken := sorted(own & imports):
        raise GenerateError(f"schemas may not be called {', '.join(taken)}: operations.py has that name itself")
    seen: dict[str, Operation] = {}
    for operation in found:
        first = seen.setdefault(operation.function, operation)
        if first is not operation:
            raise GenerateError(f"{operation} and {first} are both called {operation.function} in Python")
