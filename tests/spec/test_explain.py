"""`novu-openapi explain` and `novu-openapi view`, and the page that tells all rulings at once."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from novu_openapi import bundled
from novu_openapi.cli import main
from novu_openapi.explain import Explainer
from novu_openapi.findings import UnreadableError
from novu_openapi.generate.document import operations
from novu_openapi.reconciliation import reconciliation_text
from novu_openapi.revisions import DOCUMENT, REVISIONS, Place, Ruling
from novu_openapi.rulings import read_rulings

Json = dict[str, Any]

RULINGS = read_rulings(Path(__file__).parents[2] / "spec" / "revisions" / "rulings")

PAGE = {"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 0, "default": 0}}
BOOK = {
    "type": "object",
    "required": ["title"],
    "properties": {
        "title": {"type": ["string", "null"]},
        "bought": {"type": "string", "format": "date-time"},
        "authors": {"type": "array", "items": {"$ref": "#/components/schemas/Author"}},
        "kind": {"enum": ["novel", 7]},
        "prices": {"type": "object", "additionalProperties": {"type": "number"}},
        "any": {"oneOf": [{"type": "string"}, {}]},
    },
}
BOOKS: Json = {
    "tags": [{"name": "Books"}, {"name": "Unruled"}],
    "paths": {
        "/books": {
            "parameters": [{"$ref": "#/components/parameters/Page"}],
            "get": {
                "operationId": "listBooks",
                "summary": "List books",
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Book"}}}}
                },
            },
        }
    },
    "components": {
        "parameters": {"Page": PAGE},
        "schemas": {"Book": BOOK, "Author": {"type": "string"}},
    },
}
OLD: Json = {
    "paths": {"/books": {"get": {"operationId": "listBooks", "summary": "Books"}}},
    "components": {"schemas": {"Book": {"properties": {"title": {"type": "string"}}}}},
}
EMPTY: Json = {"paths": {}, "components": {}}


def ruling(name: str, *where: tuple[str, str], views: dict[str, str] | None = None, **others: Any) -> Ruling:
    said = dict.fromkeys(REVISIONS, None) | others.pop("said", {})
    members: Json = {"tag": "Books", "settles": (), "evidence": (), "departs": None} | others
    texts = {"title": f"About {name}", "behaviour": "does it", "ruling": "so it is", "because": "of that"}
    return Ruling(
        id=name, where=tuple(Place(*place) for place in where), said=said, views=views or {}, **texts, **members
    )


BOOK_RULINGS = [
    ruling(
        "a-title",
        ("property", "Book.title"),
        said={"2024-12": "a text", "v0.x": "a text or null"},
        views={"2024-12": "Book.title is never null"},
        settles=("D001", "D002"),
        departs="it was the other way round",
        evidence=("a/b c@12345678", "a/b d@12345678"),
    ),
    ruling("lists", ("operation", "listBooks"), ("parameter", "listBooks.page")),
    ruling("of-pages", ("parameter", "listBooks.page")),
    ruling("all-books", ("schema", "Book")),
    ruling("authors", ("schema", "Author"), ("document", ""), tag=DOCUMENT, said={"2025-02": "a | b and *c* <b>"}),
]


@pytest.fixture
def explainer() -> Explainer:
    return Explainer(BOOKS, {"2024-12": OLD, "v0.x": EMPTY, "2025-02": BOOKS}, BOOK_RULINGS)


def test_a_member_in_full(explainer: Explainer) -> None:
    assert explainer.explain("Book.title", 60) == (
        "Book.title   a member of the schema Book\n"
        "\n"
        "  document  string or null, required\n"
        "  2024-12   string, optional\n"
        "  v0.x      -\n"
        "  2025-02   string or null, required\n"
        "\n"
        "a-title   About a-title\n"
        "  2024-12   a text\n"
        "            view: Book.title is never null\n"
        "  v0.x      a text or null\n"
        "  2025-02   silent\n"
        "  server    does it\n"
        "  holds     so it is\n"
        "  because   of that\n"
        "  departs   it was the other way round\n"
        "  settles   D001, D002\n"
        "  evidence  a/b c@12345678\n"
        "            a/b d@12345678\n"
        "\n"
        "all-books   About all-books\n"
        "  2024-12   silent\n"
        "  v0.x      silent\n"
        "  2025-02   silent\n"
        "  server    does it\n"
        "  holds     so it is\n"
        "  because   of that\n"
    )


def heads(text: str) -> str:
    """What stands above the rulings, and the ids of these."""
    ids = re.findall(r"^([a-z-]+)   About", text, re.MULTILINE)
    return f"{re.split(r'^[a-z-]+   About', text, maxsplit=1, flags=re.MULTILINE)[0].strip()}\n{' '.join(ids)}"


def test_an_operation_with_its_titles_and_the_schemas_behind_it(explainer: Explainer) -> None:
    assert heads(explainer.explain("listBooks")) == (
        "listBooks   GET /books\n\n"
        "  document  List books\n  2024-12   Books\n  v0.x      -\n  2025-02   List books\n\n"
        "see also its schemas, by number of rulings: Author (1), Book (2)\n"
        "lists of-pages"
    )


def test_a_parameter(explainer: Explainer) -> None:
    assert heads(explainer.explain("listBooks.page")) == (
        "listBooks.page   a parameter in the query\n\n"
        "  document  integer, optional, minimum 0, default 0\n"
        "  2024-12   -\n  v0.x      -\n  2025-02   integer, optional, minimum 0, default 0\n"
        "lists of-pages"
    )


def test_a_schema(explainer: Explainer) -> None:
    assert heads(explainer.explain("Book")) == (
        "Book   a schema\n\n  document  6 members, 1 required\n  2024-12   1 members, 0 required\n"
        "  v0.x      -\n  2025-02   6 members, 1 required\n\n"
        "see also its schemas, by number of rulings: Author (1)\n"
        "all-books a-title"
    )


@pytest.mark.parametrize(
    ("member", "kind"),
    [
        ("bought", "string (date-time)"),
        ("authors", "list of Author"),
        ("kind", "one of novel, 7"),
        ("prices", "object of number"),
        ("any", "string or anything"),
    ],
)
def test_what_a_member_is_in_a_few_words(explainer: Explainer, member: str, kind: str) -> None:
    assert f"  document  {kind}, optional\n" in explainer.explain(f"Book.{member}")


def test_a_ruling_and_the_whole_document(explainer: Explainer) -> None:
    assert explainer.explain("lists").startswith("lists   About lists\n")
    assert heads(explainer.explain(DOCUMENT)) == "what is decided for the whole document\nauthors"


def test_what_nobody_disputes() -> None:
    told = Explainer(BOOKS, {}, []).explain("Author")
    assert told.endswith("\nno ruling: the revisions and the server agree, as far as they speak of it\n")


def test_lines_are_as_wide_as_asked_for(document: Json, views: dict[str, Json]) -> None:
    told = Explainer(document, views, RULINGS).explain("ProviderId", 60)
    texts = [line for line in told.splitlines() if line.startswith("  ") and "@" not in line]
    assert max(map(len, texts)) <= 60


@pytest.mark.parametrize(
    ("name", "problem", "remedy"),
    [
        ("Bok", "there is no operation, schema or ruling Bok", "did you mean Book?"),
        ("listbooks", "there is no operation, schema or ruling listbooks", "did you mean listBooks?"),
        ("Bok.title", "there is no operation, schema or ruling Bok", "did you mean Book?"),
        ("Book.titel", "Book has no member titel", "did you mean title?"),
        ("listBooks.pag", "listBooks has no parameter pag", "did you mean page?"),
        ("Xyzzy", "there is no operation, schema or ruling Xyzzy", "look it up in the document"),
    ],
)
def test_an_unknown_name_is_told_with_what_was_meant(
    explainer: Explainer, name: str, problem: str, remedy: str
) -> None:
    with pytest.raises(UnreadableError) as unknown:
        explainer.explain(name)
    assert (unknown.value.problem, unknown.value.remedy) == (problem, remedy)


def test_everything_in_the_document_can_be_explained(document: Json, views: dict[str, Json]) -> None:
    explainer = Explainer(document, views, RULINGS)
    names = [operation.operation_id for operation in operations(document)]
    for name, schema in document["components"]["schemas"].items():
        names += [name, *(f"{name}.{member}" for member in schema.get("properties", {}))]
    for entry in RULINGS:
        names += [entry.id, *(place.name for place in entry.where if place.name)]
        for place in entry.where:
            assert f"\n{entry.id}   " in f"\n{explainer.explain(place.name or DOCUMENT)}", f"{entry.id}: {place}"
    for name in names:
        assert explainer.explain(name)


# The commands


def test_explain_prints_and_names_its_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "Subscriber.data"]) == 0
    assert capsys.readouterr().out.startswith("Subscriber.data   a member of the schema Subscriber\n")
    assert main(["explain", "Subscribr"]) == 2
    assert "fix: did you mean Subscriber" in capsys.readouterr().err
    assert main(["explain"]) == 2


def test_view_prints_what_was_made(capsys: pytest.CaptureFixture[str]) -> None:
    for revision in REVISIONS:
        made = bundled.bundle_path().parent / "revisions" / f"{revision}.json"
        assert main(["view", revision]) == 0
        assert capsys.readouterr().out == made.read_text(encoding="utf-8")
    assert main(["view", "v0.x", "--format", "yaml"]) == 0
    assert yaml.safe_load(capsys.readouterr().out) == json.loads(
        (bundled.bundle_path().parent / "revisions/v0.x.json").read_text(encoding="utf-8")
    )
    assert main(["view", "v1"]) == 2
    assert "v0.x" in capsys.readouterr().err


def test_what_was_not_made_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "openapi.json"
    place.write_text("{}", encoding="utf-8")
    monkeypatch.setattr(bundled, "_PLACES", (place,))
    assert main(["view", "v0.x"]) == 2
    assert capsys.readouterr().err == (
        "novu-openapi: generated/revisions/v0.x.json is missing\n    fix: run: make generate\n"
    )
    (tmp_path / "revisions").mkdir()
    (tmp_path / "revisions" / "v0.x.json").write_text('{"openapi": ', encoding="utf-8")
    assert main(["view", "v0.x"]) == 2
    assert "is not JSON" in capsys.readouterr().err


def test_both_commands_need_nothing_but_the_standard_library() -> None:
    """The package brings no more for who only installs the client."""
    code = (
        "import sys; from novu_openapi.cli import main\n"
        "assert main(['view', '2024-12']) == main(['explain', 'Subscriber']) == 0\n"
        "named = {name.partition('.')[0] for name in sys.modules}\n"
        "sys.exit(', '.join(named & {'yaml', 'jsonschema_rs', 'jsonpath', 'httpx', 'starlette'}) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr


# The page of all rulings


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


def test_the_page_has_every_ruling_once_and_counts_them(document: Json) -> None:
    page = reconciliation_text(RULINGS, document)
    rows = [cells(line) for line in page.splitlines() if line.startswith("| [") and ".yaml)" in line]
    assert sorted(re.match(r"\[(.*?)\]", row[0])[1] for row in rows) == [entry.id for entry in RULINGS]  # type: ignore[index]
    assert {len(row) for row in rows} == {8}
    tags = [line.removeprefix("## ") for line in page.splitlines() if line.startswith("## ")]
    assert tags == [DOCUMENT, *(tag["name"] for tag in document["tags"])]
    differ = [str(sum(revision in entry.views for entry in RULINGS)) for revision in REVISIONS]
    assert f"| all | {len(RULINGS)} | 205 | {' | '.join(differ)} |" in page
    assert page == reconciliation_text(RULINGS, document)


def test_a_text_cannot_break_the_page() -> None:
    page = reconciliation_text(BOOK_RULINGS, BOOKS)
    [row] = [line for line in page.splitlines() if "authors.yaml" in line]
    assert r"a \| b and \*c\* &lt;b&gt;" in cells(row)[3]
    assert len(cells(row)) == 8
    [row] = [line for line in page.splitlines() if "a-title.yaml" in line]
    assert cells(row)[:4] == [
        "[a-title](../spec/revisions/rulings/a-title.yaml)<br>About a-title<br>D001, D002",
        "a text †",
        "a text or null",
        "silent",
    ]
    assert "Unruled" not in page, "a tag without rulings has no table"
