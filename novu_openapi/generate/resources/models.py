"""models.py: a class per object of the document, an alias per choice of texts."""

from __future__ import annotations

from novu_openapi.generate.document import Json, operations, schemas
from novu_openapi.generate.resources.annotations import Mode, annotation, is_class, is_literal, literal
from novu_openapi.generate.resources.naming import members
from novu_openapi.generate.resources.prose import docstring
from novu_openapi.generate.resources.schemas import closure, reachable, read
from novu_openapi.generate.tools import GenerateError

_HEAD = '''\
"""The objects of the API as classes, and its choices of texts as types."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar, Literal, TypeAlias

from .core import Model
'''

# Names that mean something else in a model or in the types of its members.
_TAKEN = {"extra", "str", "int", "float", "bool", "dict", "datetime", "builtins", "Any", "Mapping", "Sequence"}


def models_module(document: Json) -> str:
    """The source of the module."""
    named = schemas(document)
    found = reachable(document)
    # What only requests hold is typed by what may be given for it.
    answered = closure(document, [schema for operation in operations(document) for schema in read(operation)])
    aliases = [
        f"{name}: TypeAlias = {literal(named[name])}\n{docstring(named[name].get('description', name), '')}"
        for name in found
        if is_literal(named[name])
    ]
    classes = [
        _class(document, name, Mode.READ if name in answered else Mode.WRITE) for name in found if is_class(named[name])
    ]
    exported = sorted(name for name in found if is_class(named[name]) or is_literal(named[name]))
    return "\n\n".join([_HEAD, *aliases, *classes, f"__all__ = {exported!r}\n"])


def import_of(document: Json, module: str) -> str:
    """Source that imports every name of the module for types alone; Ruff takes out what is not used."""
    named = schemas(document)
    names = ", ".join(name for name in reachable(document) if is_class(named[name]) or is_literal(named[name]))
    return f"if TYPE_CHECKING:\n    from {module} import {names}\n" if names else ""


def _class(document: Json, name: str, mode: Mode) -> str:
    schema = schemas(document)[name]
    names = members(schema, name)
    if clash := _TAKEN & {*names.values(), name}:
        raise GenerateError(f"{name}: {', '.join(sorted(clash))} means something else in a model")
    lines = [f"class {name}(Model):", docstring(schema.get("description", name), "    ")]
    lines.append(f"    MEMBERS: ClassVar[Mapping[str, str]] = {names!r}\n")
    # Of two JSON names for one member the first is the one that is always there.
    first = {plain: wire for wire, plain in reversed(names.items())}
    required = [plain for plain in dict.fromkeys(names.values()) if first[plain] in schema.get("required", [])]
    for plain in dict.fromkeys([*required, *names.values()]):
        member, optional = schema["properties"][first[plain]], plain not in required
        kind = annotation(document, member, mode, optional=optional)
        lines.append(f"    {plain}: {kind}{' = None' * optional}")
        if said := member.get("description"):
            lines.append(docstring(("Deprecated. " if member.get("deprecated") else "") + said, "    "))
    return "\n".join(lines)
