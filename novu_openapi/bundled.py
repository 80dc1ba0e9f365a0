"""The bundled document itself, from wherever this package runs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from novu_openapi.findings import UnreadableError

# A wheel carries the document beside this module; in a checkout it lies under generated/.
_PLACES = (
    Path(__file__).with_name("openapi.json"),
    Path(__file__).parents[1] / "generated" / "openapi.json",
)


def bundle_path() -> Path:
    """The file of the bundled document. Raises UnreadableError when there is none."""
    for place in _PLACES:
        if place.is_file():
            return place
    raise UnreadableError("the bundled document is missing (generated/openapi.json)", "run: make generate")


def read_bundle() -> dict[str, Any]:
    """The bundled document as plain data. Raises UnreadableError when it is missing or cut short."""
    return _read(bundle_path())


def read_generated(name: str) -> dict[str, Any]:
    """Another JSON file made under generated/, such as `rulings.json`, from beside the bundled document.

    Raises UnreadableError when it is missing or cut short.
    """
    path = bundle_path().parent / name
    if not path.is_file():
        raise UnreadableError(f"generated/{name} is missing", "run: make generate")
    return _read(path)


def resolve(document: Mapping[str, Any], node: Mapping[str, Any]) -> Mapping[str, Any]:
    """What stands at the end of the references that begin with `node`."""
    while "$ref" in node:
        found: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        node = found
    return node


def _read(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise UnreadableError(f"{path} is not JSON: {error}", "run: make generate") from None
    if not isinstance(content, dict):
        raise UnreadableError(f"{path} holds no OpenAPI document", "run: make generate")
    return content
