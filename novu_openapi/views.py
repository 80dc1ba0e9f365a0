"""Views: the document as one revision of the public docs told it.

A view is the bundle with the overlay of the revision applied, and with what follows from that by itself:

- links and extensions go: they are ours, no revision has any;
- a path without operations, a tag without operations and an empty list of parameters go;
- a union of one branch is that branch, a list of one type that type;
- the answers of an operation stand in the order of their status;
- an example keeps only the members its schema knows, and goes if the schema refuses it even so;
- a component nothing refers to goes;
- title and description are those of the overlay.

None of this is written in an overlay.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from novu_openapi.grammar import METHODS, Node, walk
from novu_openapi.overlay import apply
from novu_openapi.schemas import Schemas
from novu_openapi.source import Source, escape, tokens

_JSON = re.compile(r"application/json|.*\+json", re.IGNORECASE)
_EXAMPLES = ("mediaType", "parameter", "header")

Json = dict[str, Any]


def overlay_of(revision: str, folder: Path) -> Source:
    """The overlay of a revision, in the folder of the revisions. Raises UnreadableError when there is none."""
    return Source(folder / revision / "overlay.yaml")


def make_view(document: Json, overlay: Source) -> Json:
    """The view an overlay makes of the bundle; `document` stays as it is.

    Raises FoundError with everything that is wrong with the overlay.
    """
    view = apply(document, overlay)
    info = overlay.value["info"]
    view["info"]["title"] = info["title"]
    view["info"].pop("summary", None)
    if "description" in info:
        view["info"]["description"] = info["description"]
    _drop_what_is_ours(view)
    _tidy(view)
    _simplify(view)
    _fit_examples(view)
    _drop_unused(view)
    return view


def _drop_what_is_ours(view: Json) -> None:
    """Links and extensions."""
    for node in list(walk(view)):
        for key in [key for key in node.value if key.startswith("x-") or (key == "links" and node.kind == "response")]:
            del node.value[key]


def _tidy(view: Json) -> None:
    """Paths and tags that lost their operations, parameters that are none, answers out of order."""
    paths: Json = view["paths"]
    for path in [path for path, item in paths.items() if not any(method in item for method in METHODS)]:
        del paths[path]
    operations = [item[method] for item in paths.values() for method in METHODS if method in item]
    for holder in [*paths.values(), *operations]:
        if holder.get("parameters") == []:
            del holder["parameters"]
    for operation in operations:
        operation["responses"] = dict(sorted(operation.get("responses", {}).items()))
    used = {tag for operation in operations for tag in operation.get("tags", [])}
    view["tags"] = [tag for tag in view.get("tags", []) if tag["name"] in used]


def _simplify(view: Json) -> None:
    """Schemas that lost all branches or types but one."""
    for node in list(walk(view)):
        schema = node.value
        if node.kind != "schema":
            continue
        for union in ("anyOf", "oneOf"):
            branches = schema.get(union)
            if branches is not None and len(branches) == 1 and not branches[0].keys() & (schema.keys() - {union}):
                del schema[union]
                # The branch comes first, as people write it: what it is, then what it means.
                rest = dict(schema)
                schema.clear()
                schema.update({**branches[0], **rest})
        if isinstance(schema.get("type"), list) and len(schema["type"]) == 1:
            schema["type"] = schema["type"][0]


# Examples


def _fit_examples(view: Json) -> None:
    """Cut every example down to what its schema knows; drop those the schema refuses."""
    nodes = list(walk(view))
    holders = [node for node in nodes if node.kind in _EXAMPLES and "schema" in node.value and _is_json(node)]
    schemas = Schemas(view)
    fit = _Fit(view, schemas)
    for component, pointers in _shared(holders).items():
        example = view["components"]["examples"][component]
        if len(pointers) == 1 and "value" in example:
            example["value"] = fit.cut(pointers.copy().pop(), example["value"])
    for node in holders:
        pointer = f"{node.pointer}/schema"
        if "example" in node.value and fit.refuses(pointer, node.value["example"]):
            del node.value["example"]
        examples = node.value.get("examples", {})
        for name, example in list(examples.items()):
            resolved = _resolve(view, example)
            if "value" in resolved and fit.refuses(pointer, resolved["value"]):
                del examples[name]
        if "examples" in node.value and not examples:
            del node.value["examples"]
    for node in nodes:
        if node.kind == "schema" and "examples" in node.value:
            kept = [value for value in node.value["examples"] if not fit.refuses(node.pointer, value)]
            node.value["examples"] = kept
            if not kept:
                del node.value["examples"]


def _shared(holders: list[Node]) -> dict[str, set[str]]:
    """For each example among the components, the pointers of the schemas it is shown for."""
    found: dict[str, set[str]] = {}
    for node in holders:
        schema = node.value["schema"].get("$ref", f"#{node.pointer}/schema")
        for example in node.value.get("examples", {}).values():
            if str(example.get("$ref", "")).startswith("#/components/examples/"):
                found.setdefault(tokens(example["$ref"])[-1], set()).add(schema.removeprefix("#"))
    return found


class _Fit:
    """What of a value the schemas of a view know."""

    def __init__(self, view: Json, schemas: Schemas) -> None:
        self.view = view
        self.schemas = schemas

    def refuses(self, pointer: str, value: Any) -> bool:
        return any(True for _ in self.schemas.violations(pointer, value))

    def cut(self, pointer: str, value: Any) -> Any:
        """The value without the members that the schema at a pointer does not name."""
        schema = _at(self.view, pointer)
        if "$ref" in schema:
            return self.cut(schema["$ref"].removeprefix("#"), value)
        for union in ("anyOf", "oneOf"):
            for index in range(len(schema.get(union, []))):
                branch = f"{pointer}/{union}/{index}"
                part = self.cut(branch, value)
                if not self.refuses(branch, part):
                    return part
        if isinstance(value, list) and "items" in schema:
            return [self.cut(f"{pointer}/items", item) for item in value]
        members = schema.get("properties")
        if isinstance(value, dict) and members is not None and "additionalProperties" not in schema:
            return {
                key: self.cut(f"{pointer}/properties/{escape(key)}", member)
                for key, member in value.items()
                if key in members
            }
        return value


def _is_json(node: Node) -> bool:
    return node.kind != "mediaType" or bool(_JSON.match(tokens(node.pointer)[-1]))


# Components


def _drop_unused(view: Json) -> None:
    """Remove the components that nothing reachable refers to."""
    outside: set[str] = set()
    inside: dict[str, set[str]] = {}
    for node in walk(view):
        component = "/".join(node.pointer.split("/")[:4]) if node.pointer.startswith("/components/") else None
        targets = outside if component is None else inside.setdefault(component, set())
        if isinstance(node.value.get("$ref"), str):
            targets.add(node.value["$ref"].removeprefix("#"))
        if node.kind == "discriminator":
            targets |= {ref.removeprefix("#") for ref in node.value.get("mapping", {}).values()}
    waiting, used = outside, set[str]()
    while waiting:
        used |= waiting
        waiting = {target for component in waiting for target in inside.get(component, ())} - used
    components: Json = view["components"]
    for section in [section for section in components if section != "securitySchemes"]:
        for name in list(components[section]):
            if f"/components/{section}/{escape(name)}" not in used:
                del components[section][name]
        if not components[section]:
            del components[section]


def _at(view: Json, pointer: str) -> Any:
    value: Any = view
    for token in tokens(pointer):
        value = value[int(token)] if isinstance(value, list) else value[token]
    return value


def _resolve(view: Json, value: Json) -> Json:
    while "$ref" in value:
        value = _at(view, value["$ref"].removeprefix("#"))
    return value
