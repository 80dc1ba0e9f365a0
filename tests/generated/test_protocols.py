"""operations.py and operations.txt as they should be, and what the emitter refuses."""

from __future__ import annotations

import copy
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from novu_openapi.generate.index import operations_text
from novu_openapi.generate.protocols import operations_module
from novu_openapi.generate.tools import GenerateError

from .conftest import SMALL


@pytest.fixture
def bundle(small: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((small / "generated/openapi.json").read_text(encoding="utf-8"))
    return content


@pytest.mark.parametrize("name", ["novu_models/operations.py", "operations.txt"])
def test_golden(small: Path, name: str) -> None:
    """After an intended change copy the made file over the golden one and read the difference."""
    golden = SMALL / "expected" / Path(name).name
    assert (small / "generated" / name).read_text(encoding="utf-8") == golden.read_text(encoding="utf-8")


def test_the_generated_code_is_clean_under_strict_types(small: Path) -> None:
    (small / "server.py").write_text(SERVER, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--explicit-package-bases", "--no-incremental"]
    paths = ["generated/novu_models", "generated/novu_api_client", "server.py"]
    (small / "mypy.ini").write_text("[mypy]\nmypy_path = generated\n", encoding="utf-8")
    done = subprocess.run([*command, *paths], cwd=small, capture_output=True, encoding="utf-8", check=False)
    errors = [line for line in done.stdout.splitlines() if "error:" in line]
    assert len(errors) == 1, done.stdout
    assert re.match(r'server\.py:\d+: error: .*"pages".* has incompatible type "type\[NoPages\]"', errors[0]), errors


SERVER = """\
from novu_models import documents as d
from novu_models.operations import Html, Redirect, Services


class ShelfBooks:
    def __init__(self, context: str) -> None: ...

    def replace_book(self, shelf_id: str, book_id: str, body: d.Book) -> d.Book:
        return body

    def list_books(
        self,
        shelf_id: str,
        *,
        page: int = 0,
        kind_of: d.Kind,
        colour: str = "red",
        authors: list[str] | None = None,
        weight: float | None = None,
        lent: bool | None = None,
    ) -> d.BookPage:
        return {"data": [{"_id": "b1", "__v": 0, "content": {"kind": "novel"}}], "hasMore": False}


class Pages:
    def __init__(self, context: str) -> None: ...

    def get_page(self, page_id: int) -> Html | Redirect | None:
        return Html("<p>") if page_id else Redirect("/")


class NoPages:
    def __init__(self, context: str) -> None: ...


good: Services[str] = Services(shelf_books=ShelfBooks, pages=Pages)
bad: Services[str] = Services(shelf_books=ShelfBooks, pages=NoPages)
"""


def test_a_view_is_a_column(bundle: dict[str, Any]) -> None:
    old = copy.deepcopy(bundle)
    del old["paths"]["/pages/{pageId}"]
    text = operations_text(bundle, {"2024-12": old, "v0.x": bundle})
    _, replace, _, get = text.splitlines()
    assert replace.endswith("/shelves/{shelfId}/books/{bookId}  2024-12  v0.x")
    assert get == "Pages        getPage      GET  /pages/{pageId}                          -  v0.x"


def _set(document: dict[str, Any], path: str, value: Any) -> None:
    *parents, last = path.split("|")
    node: Any = document
    for part in parents:
        node = node[int(part) if isinstance(node, list) else part]
    node[int(last) if isinstance(node, list) else last] = value


BOOKS = "paths|/shelves/{shelfId}/books|get"
REFUSED = [
    (f"{BOOKS}|operationId", "get_page", "are both called get_page"),
    (f"{BOOKS}|parameters|0|name", "shelf_id", "may be called shelf_id"),
    (f"{BOOKS}|parameters|0|name", "from", "may be called from"),
    (f"{BOOKS}|parameters|0|schema|default", [1], "the default of page must be a single value"),
    (f"{BOOKS}|responses", {"404": {}}, "no success answer is described"),
    (
        f"{BOOKS}|responses|200|content",
        {"image/png": {}},
        "no Python type is known for an answer of type image/png",
    ),
    ("paths|/shelves/{shelfId}/books|parameters", [], "the path names shelfId, which no parameter declares"),
    (
        f"{BOOKS}|parameters|1|schema|$ref",
        "#/components/schemas/Redirect",
        "schemas may not be called Redirect",
    ),
]


@pytest.mark.parametrize(("path", "value", "message"), REFUSED)
def test_refused(bundle: dict[str, Any], path: str, value: Any, message: str) -> None:
    bundle["components"]["schemas"]["Redirect"] = {"type": "string"}
    _set(bundle, path, value)
    with pytest.raises(GenerateError) as refusal:
        operations_module(bundle)
    assert message in str(refusal.value)
