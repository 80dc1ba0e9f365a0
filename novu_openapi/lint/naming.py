"""Rules of this project about names: one name is the operation, the client's function, the method and the test."""

from __future__ import annotations

import re
from collections.abc import Iterator

from novu_openapi.findings import Severity
from novu_openapi.grammar import KINDS
from novu_openapi.lint.document import Document, Place, mapping, strings, types
from novu_openapi.lint.rule import Hit, Profile, rule
from novu_openapi.source import display, escape

# The closed list of verbs an operationId may begin with, and the methods that go with each.
VERBS = {
    "add": ("post",),
    "apply": ("post",),
    "broadcast": ("post",),
    "bulk": ("post",),
    "cancel": ("delete",),
    "count": ("get",),
    "create": ("post",),
    "delete": ("delete",),
    "get": ("get",),
    "handle": ("get",),
    "list": ("get",),
    "mark": ("post",),
    "modify": ("patch",),
    "regenerate": ("post",),
    "remove": ("post",),
    "rename": ("patch",),
    "search": ("get",),
    "set": ("post",),
    "trigger": ("post",),
    "update": ("put", "patch"),
}

# The extensions in use: the kind of object each one may stand on, and what it says.
EXTENSIONS = {
    "x-body-limit": ("operation", "bytes of a request body, where the limit differs from the usual one"),
    "x-development-only": ("operation", "refused outside the Development environment"),
    "x-rate-limit": ("operation", "the rate limit category, and the cost of a request"),
}


@rule(
    "operation-id-verb",
    "an operationId is camelCase and begins with a verb of the closed list that suits the method",
    fix="begin with one of the verbs of the method",
    profile=Profile.PROJECT,
)
def verbs(document: Document) -> Iterator[Hit]:
    """The list is `VERBS` in this module."""
    for operation in document.operations:
        verb = re.match(r"[a-z]+(?=[A-Z])", operation.id or "")
        if operation.id and not re.fullmatch(r"[a-z][A-Za-z0-9]*", operation.id):
            yield Hit(f"{operation.pointer}/operationId", f"{operation.id} is not camelCase", "write it as camelCase")
        elif operation.id and (verb is None or operation.method not in VERBS.get(verb[0], ())):
            suited = ", ".join(name for name, methods in VERBS.items() if operation.method in methods)
            yield Hit(
                f"{operation.pointer}/operationId",
                f"{operation} is named {operation.id}",
                f"begin with one of: {suited}",
            )


@rule(
    "schema-name-case",
    "the name of a schema is PascalCase",
    fix="write it as PascalCase",
    profile=Profile.PROJECT,
)
def cases(document: Document) -> Iterator[Hit]:
    """Letters and digits only."""
    for name in mapping(mapping(document.value.get("components")).get("schemas")):
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name):
            yield Hit(f"/components/schemas/{escape(name)}", f"{name} is not PascalCase")


@rule(
    "schema-name-role",
    "the name of a body tells its role: a verb first in requests, Envelope, ListEnvelope or Page last in answers",
    fix="rename the schema",
    profile=Profile.PROJECT,
)
def roles(document: Document) -> Iterator[Hit]:
    """`CreateSubscriber` is sent; `SubscriberEnvelope` is `{data: Subscriber}`, `SubscriberPage` is a page of them."""
    for operation in document.operations:
        body = document.resolve(f"{operation.pointer}/requestBody", operation.value.get("requestBody"))
        for pointer, name in _json_schemas(document, body):
            verb = re.match(r"[A-Z][a-z]+", name)
            if not verb or verb[0].lower() not in VERBS:
                yield Hit(pointer, f"the body of {operation} is called {name}, without a verb")
        for code, response in document.entries(operation.pointer, operation.value, "responses"):
            for pointer, name in _json_schemas(document, response) if code.startswith("2") else ():
                if problem := _answer_problem(document, name):
                    yield Hit(pointer, f"the answer of {operation} is called {name}, {problem}")


def _json_schemas(document: Document, holder: Place | None) -> Iterator[tuple[str, str]]:
    """Where the JSON schema of a body or response is referred to, and its name."""
    for media_type, content in document.entries(*holder, "content") if holder else ():
        ref = mapping(content.value.get("schema")).get("$ref")
        if media_type == "application/json" and isinstance(ref, str):
            yield f"{content.pointer}/schema/$ref", ref.rpartition("/")[2]


def _answer_problem(document: Document, name: str) -> str:
    role = re.search(r"(Lists?Envelope|Envelope|Page)$", name)
    if not role:
        return "which ends in none of Envelope, ListEnvelope, Page"
    schema = mapping(document.at(f"/components/schemas/{escape(name)}"))
    data = document.resolve("", mapping(schema.get("properties")).get("data"))
    if data is None or "data" not in strings(schema.get("required")):
        return "and does not require a member data"
    is_list = "array" in types(data.value)
    if is_list != (role[1] != "Envelope"):
        return f"and its data is {'a' if is_list else 'no'} list"
    return ""


@rule(
    "extension-unknown",
    "an extension is in the table of extensions",
    fix="remove it, or describe it in EXTENSIONS in novu_openapi/lint/naming.py",
    profile=Profile.PROJECT,
)
def extensions(document: Document) -> Iterator[Hit]:
    """Nothing is ignored in silence."""
    for kind, nodes in document.nodes.items():
        for node in nodes:
            for key in node.value:
                if not key.startswith("x-") or (KINDS[kind].others is not None and kind != "paths"):
                    continue
                if key not in EXTENSIONS:
                    yield Hit(f"{node.pointer}/{escape(key)}", f"{key} is not in the table of extensions")
                elif kind != EXTENSIONS[key][0]:
                    message = f"{key} belongs to an object of kind {EXTENSIONS[key][0]}"
                    yield Hit(f"{node.pointer}/{escape(key)}", message, "move it there")


@rule(
    "unused-file",
    "every file beside the root is used",
    fix="refer to it, or delete it",
    severity=Severity.WARNING,
    profile=Profile.PROJECT,
)
def unused_files(document: Document) -> Iterator[Hit]:
    """What the revisions said lies there too and is no part of the document."""
    root = document.made.root.path
    for path in sorted(root.parent.rglob("*.yaml")):
        if path not in document.made.sources and path.relative_to(root.parent).parts[0] != "revisions":
            yield Hit("", f"nothing refers to {display(path)}")
