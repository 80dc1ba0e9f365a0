"""A package that lacks something of the document is drift, however well the generator said it went."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from novu_openapi.generate.compare import gaps


def found(root: Path) -> list[str]:
    generated, models = root / "generated", root / "generated/novu_models"
    modules = [models / f"{name}.py" for name in ("documents", "models", "operations")]
    return [str(gap) for gap in gaps(generated / "openapi.json", generated / "novu_api_client", *modules)]


def renamed(path: Path, old: str, new: str) -> None:
    content = path.read_text(encoding="utf-8")
    assert old in content
    path.write_text(content.replace(old, new, 1), encoding="utf-8")


def without(path: Path, text: str) -> None:
    renamed(path, text, "")


def empty(root: Path) -> None:
    document: dict[str, Any] = {"openapi": "3.1.0", "paths": {}, "components": {}}
    (root / "openapi.json").write_text(json.dumps(document), encoding="utf-8")


CASES: dict[str, tuple[Callable[[Path], None], str]] = {
    "client function": (
        lambda root: (root / "novu_api_client/api/shelf_books/replace_book.py").unlink(),
        "no function for replaceBook (PUT /shelves/{shelfId}/books/{bookId})",
    ),
    "client module without function": (
        lambda root: without(root / "novu_api_client/api/pages/get_page.py", "\ndef sync_detailed("),
        "generated/novu_api_client\n        problem: no function for getPage (GET /pages/{pageId})",
    ),
    "protocol method": (
        lambda root: without(root / "novu_models/operations.py", "    def get_page(self"),
        "generated/novu_models/operations.py\n        problem: no method for getPage (GET /pages/{pageId})",
    ),
    "typed dictionary": (
        lambda root: without(root / "novu_models/documents.py", "class Atlas(TypedDict):"),
        "generated/novu_models/documents.py\n        problem: no schema Atlas",
    ),
    "alias": (
        lambda root: without(root / "novu_models/documents.py", "Kind: TypeAlias ="),
        "generated/novu_models/documents.py\n        problem: no schema Kind",
    ),
    "pydantic class": (
        lambda root: without(root / "novu_models/models.py", "class Atlas(BaseModel):"),
        "generated/novu_models/models.py\n        problem: no class for Atlas",
    ),
    "class that took the name of another": (
        lambda root: renamed(root / "novu_models/models.py", "class Atlas(BaseModel)", "class Atlas1(BaseModel)"),
        "generated/novu_models/models.py\n        problem: Atlas1 has nothing in the document",
    ),
    "empty document": (empty, "generated/openapi.json\n        problem: it has no operation"),
    "more than the document": (
        empty,
        "generated/novu_models/operations.py\n        problem: pages.get_page has nothing",
    ),
}


def test_nothing_is_missing(small: Path) -> None:
    assert found(small) == []


@pytest.mark.parametrize("case", CASES)
def test_what_is_missing_is_named(small: Path, case: str) -> None:
    damage, expected = CASES[case]
    damage(small / "generated")
    assert any(expected in gap for gap in found(small)), found(small)
