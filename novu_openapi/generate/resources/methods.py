"""The modules with methods: one per tag, for callers that wait and for coroutines."""

from __future__ import annotations

from enum import Enum

from novu_openapi.generate.document import Json, Operation, operations, resolve, tags
from novu_openapi.generate.resources.annotations import Mode, annotation, is_class
from novu_openapi.generate.resources.answers import errors, page, paging
from novu_openapi.generate.resources.models import import_of
from novu_openapi.generate.resources.naming import (
    class_name,
    iterator_name,
    member_name,
    members,
    method_name,
    path_arguments,
)
from novu_openapi.generate.resources.operations import constant, result, takes_idempotency_key
from novu_openapi.generate.resources.prose import docstring
from novu_openapi.generate.resources.schemas import name_of
from novu_openapi.generate.tools import GenerateError
from novu_openapi.naming import snake_case

_HEAD = '''\
"""{tag}."""

from __future__ import annotations

import builtins
from collections.abc import {iterator}, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, overload

from .. import operations
from ..core import {sender}, Html, Redirect, deprecated

{models}

class {name}:
{about}

    def __init__(self, sender: {sender}) -> None:
        self._sender = sender

'''

_INDEX_HEAD = '''\
"""The tags of the document, each with its operations as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..core import {sender}

if TYPE_CHECKING:
{imports}


class {name}:
    """Everything that can be called. A tag is imported when it is first used."""

    def __init__(self, sender: {sender}) -> None:
        self._sender = sender

'''

# What a method calls things itself.
_TAKEN = {"self", "body", "members", "idempotency_key", "operations", "builtins"}
# What an iterator gives itself, by the kind of paging.
_TURNING = {"page": frozenset({"page"}), "cursor": frozenset({"after", "before"})}


class Flavour(Enum):
    """For callers that wait, or for coroutines. The value is the name of the folder."""

    WAITING = "waiting"
    COROUTINES = "coroutines"

    @property
    def prefix(self) -> str:
        return "" if self is Flavour.WAITING else "Async"


def index_module(document: Json, flavour: Flavour) -> str:
    """The source of `__init__.py` of a flavour."""
    imports = [f"    from .{snake_case(tag)} import {flavour.prefix}{class_name(tag)}" for tag in tags(document)]
    head = _INDEX_HEAD.format(
        sender=f"{flavour.prefix}Sender", name=f"{flavour.prefix}Resources", imports="\n".join(imports)
    )
    return head + "\n".join(_property(document, tag, flavour) for tag in tags(document))


def tag_modules(document: Json, flavour: Flavour) -> dict[str, str]:
    """The source of each tag's module, by the module's name."""
    return {snake_case(tag): _module(document, tag, flavour) for tag in tags(document)}


def _property(document: Json, tag: str, flavour: Flavour) -> str:
    name = f"{flavour.prefix}{class_name(tag)}"
    return (
        f"    @cached_property\n    def {snake_case(tag)}(self) -> {name}:\n"
        f"{docstring(_about(document, tag), '        ')}\n"
        f"        from .{snake_case(tag)} import {name}\n\n        return {name}(self._sender)\n"
    )


def _about(document: Json, tag: str) -> str:
    described = {entry["name"]: entry.get("description", "") for entry in document.get("tags", [])}
    return described.get(tag) or f"{tag}."


def _module(document: Json, tag: str, flavour: Flavour) -> str:
    methods: dict[str, Operation] = {}
    source: list[str] = []
    for operation in operations(document):
        if operation.tag != tag:
            continue
        names = [method_name(operation), *([iterator_name(operation)] if page(operation) else [])]
        for name in names:
            if (first := methods.setdefault(name, operation)) is not operation:
                raise GenerateError(f"{operation} and {first} are both called {snake_case(tag)}.{name}")
        source.append(_method(operation, flavour))
        if page(operation):
            source.append(_iterator(operation, flavour))
    head = _HEAD.format(
        tag=tag,
        iterator=f"{flavour.prefix}Iterator",
        sender=f"{flavour.prefix}Sender",
        models=import_of(document, "..models"),
        name=f"{flavour.prefix}{class_name(tag)}",
        about=docstring(_about(document, tag), "    "),
    )
    return head + "\n".join(source)


def _method(operation: Operation, flavour: Flavour) -> str:
    """The method; if there is a body, with an overload for it as a whole and one for its members."""
    path, query, body = _path(operation), _query(operation), operation.request_schema()
    key = ["idempotency_key: str | None = None"] if takes_idempotency_key(operation) else []
    statement = f"return {'await ' if flavour is Flavour.COROUTINES else ''}self._sender.send({_passed(operation)})"
    if body is None:
        return _definition(operation, flavour, [*path, *_by_name([*query, *key])], _text(operation), statement)
    required, optional = _members(operation, body)
    whole = f"body: {annotation(operation.document, body, Mode.WRITE)}"
    return "\n".join(
        [
            _overload(operation, flavour, [*path, whole, *_by_name([*query, *key])]),
            _overload(operation, flavour, [*path, *_by_name([*required, *optional, *query, *key])]),
            _definition(
                operation,
                flavour,
                [*path, "body: Any = None", *_by_name([*query, *key]), "**members: Any"],
                _text(operation),
                statement,
            ),
        ]
    )


def _iterator(operation: Operation, flavour: Flavour) -> str:
    """The method that reads page after page."""
    item = annotation(operation.document, page(operation) or {}, Mode.READ)
    turning = _TURNING[str(paging(operation))]
    return _function(
        _deprecation(operation),
        f"def {iterator_name(operation)}",
        [*_path(operation), *_by_name(_query(operation, turning))],
        f"{flavour.prefix}Iterator[{item}]",
        f"Like `{method_name(operation)}`, but item by item over all pages.",
        f"return self._sender.iterate({_passed(operation, turning)})",
    )


def _definition(operation: Operation, flavour: Flavour, arguments: list[str], text: str, statement: str) -> str:
    start = f"{'async ' if flavour is Flavour.COROUTINES else ''}def {method_name(operation)}"
    return _function(_deprecation(operation), start, arguments, result(operation), text, statement)


def _overload(operation: Operation, flavour: Flavour, arguments: list[str]) -> str:
    return f"    @overload\n{_definition(operation, flavour, arguments, '', '...')}"


def _function(decorator: str, start: str, arguments: list[str], returns: str, text: str, statement: str) -> str:
    said = f"{docstring(text, '        ')}\n" if text else ""
    return f"{decorator}    {start}({', '.join(['self', *arguments])}) -> {returns}:\n{said}        {statement}\n"


def _deprecation(operation: Operation) -> str:
    if not operation.body.get("deprecated"):
        return ""
    first = operation.body.get("description", "").partition(". ")[0].rstrip(".")
    return f"    @deprecated({f'{operation.operation_id} is deprecated. {first}.'!r})\n"


def _by_name(arguments: list[str]) -> list[str]:
    """Arguments that must be named."""
    return ["*", *arguments] if arguments else []


def _path(operation: Operation) -> list[str]:
    schema_of = {parameter["name"]: parameter["schema"] for parameter in operation.parameters("path")}
    return [
        f"{argument}: {annotation(operation.document, schema_of[name], Mode.WRITE)}"
        for name, argument in path_arguments(operation).items()
    ]


def _query(operation: Operation, without: frozenset[str] = frozenset()) -> list[str]:
    found = []
    for parameter in operation.parameters("query"):
        if parameter["name"] not in without:
            optional = not parameter.get("required")
            kind = annotation(operation.document, parameter["schema"], Mode.WRITE, optional=optional)
            found.append(f"{member_name(parameter['name'])}: {kind}{' = None' * optional}")
    # Those that must be given come first, in the order of the document.
    return sorted(found, key=lambda argument: " = " in argument)


def _members(operation: Operation, body: Json) -> tuple[list[str], list[str]]:
    """The members of a body as arguments: those that must be given, and the others."""
    schema = resolve(operation.document, body)
    if "$ref" not in body or not is_class(schema):
        raise GenerateError(f"{operation}: the body must be an object with members, and have a name")
    required: list[str] = []
    optional: list[str] = []
    for name, argument in members(schema, name_of(body["$ref"])).items():
        if argument in _TAKEN:
            raise GenerateError(f"{operation}: no member may be called {argument}")
        kind = annotation(operation.document, schema["properties"][name], Mode.WRITE)
        if name in schema.get("required", []):
            required.append(f"{argument}: {kind}")
        else:
            optional.append(f"{argument}: {kind} = ...")
    return required, optional


def _passed(operation: Operation, without: frozenset[str] | None = None) -> str:
    """The arguments of `send`, or of `iterate` if something is left out."""
    path = "".join(f"{argument}, " for argument in path_arguments(operation).values())
    names = [parameter["name"] for parameter in operation.parameters("query")]
    query = ", ".join(f"{name!r}: {member_name(name)}" for name in names if name not in (without or ()))
    found = [
        f"operations.{constant(operation)}",
        *([f"({path})"] if path else []),
        *([f"query={{{query}}}"] * bool(query)),
    ]
    if without is None and operation.request_schema() is not None:
        found += ["body=body", "members=members"]
    if without is None and takes_idempotency_key(operation):
        found.append("idempotency_key=idempotency_key")
    return ", ".join(found)


def _text(operation: Operation) -> str:
    """What a docstring says: all that the document does."""
    summary = str(operation.body.get("summary", operation.operation_id)).rstrip(".")
    said = [
        f"{summary}.",
        operation.body.get("description", "").strip(),
        f"{operation.method.upper()} {operation.path}",
    ]
    if arguments := _described(operation):
        said.append("\n".join(["Args:", *(f"    {name}: {text}" for name, text in arguments.items())]))
    said.append(f"Raises: {', '.join([*errors(operation), 'NovuError'])}.")
    return "\n\n".join(part for part in said if part)


def _described(operation: Operation) -> dict[str, str]:
    """What the document says of each argument."""
    names = path_arguments(operation)
    found = {names[parameter["name"]]: parameter.get("description", "") for parameter in operation.parameters("path")}
    if (body := operation.request_schema()) is not None:
        schema = resolve(operation.document, body)
        for name, argument in members(schema, str(operation)).items():
            found.setdefault(argument, schema["properties"][name].get("description", ""))
    for parameter in operation.parameters("query"):
        found[member_name(parameter["name"])] = parameter.get("description", "")
    return {name: " ".join(text.split()) for name, text in found.items() if text}
