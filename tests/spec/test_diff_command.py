"""The command `diff`: where documents come from, how changes are printed, and the exit code."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from novu_openapi import bundled
from novu_openapi.cli import main
from novu_openapi.diff import Severity
from novu_openapi.diff.change import Change, Place, Point
from novu_openapi.diff.loading import load, revision_path
from novu_openapi.diff.report import FORMATS, Report, totals
from novu_openapi.findings import Position, UnreadableError
from novu_openapi.revisions import REVISIONS

HERE = Path(__file__).parent
FOLDER = HERE / "diff"
CLEAN = HERE / "clean" / "openapi.yaml"

BOOKS = """\
openapi: 3.1.0
info: {title: Books, version: '1'}
paths:
  /books:
    get:
      operationId: listBooks
      responses: {'200': {description: Books.}}
"""


def diff(*arguments: object) -> int:
    return main(["diff", *map(str, arguments)])


def pair(name: str) -> tuple[Path, Path]:
    return FOLDER / name / "old.yaml", FOLDER / name / "new.yaml"


# Exit codes


@pytest.mark.parametrize(
    ("case", "threshold", "code"),
    [
        ("words-only", "compatible", 0),
        ("property-added", "breaking", 0),
        ("property-added", "unknown", 0),
        ("property-added", "compatible", 1),
        ("body-removed", "breaking", 0),
        ("body-removed", "unknown", 1),
        ("body-removed", "compatible", 1),
        ("operation-renamed", "breaking", 1),
        ("operation-renamed", "unknown", 1),
        ("operation-renamed", "compatible", 1),
    ],
)
def test_the_exit_code_tells_whether_a_change_reaches_the_threshold(
    case: str, threshold: str, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert diff(*pair(case), "--fail-on", threshold) == code
    assert capsys.readouterr().err == ""


def test_only_what_breaks_fails_when_nothing_else_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(*pair("property-added")) == 0
    assert diff(*pair("body-required")) == 1
    capsys.readouterr()


@pytest.mark.parametrize("arguments", [(), ("current",), ("a", "b", "--fail-on", "everything")])
def test_wrong_arguments_exit_2(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(*arguments) == 2
    assert "usage:" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a: [", "cannot be used: not YAML"),
        ("[1, 2]", "holds no object"),
        ("swagger: '2.0'\n", "is no OpenAPI document"),
        ("openapi: 4.0.0\npaths: {}\n", "is OpenAPI 4.0.0"),
        ("openapi: 3.1.0\npaths: {}\npaths: {}\n", "stands twice"),
    ],
)
def test_a_document_that_cannot_be_used_exits_2(
    text: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text(text, encoding="utf-8")
    for arguments in ((bad, CLEAN), (CLEAN, bad)):
        assert diff(*arguments) == 2
        out, err = capsys.readouterr()
        assert out == "" and words in err and "fix: " in err


def test_a_reference_that_leads_nowhere_is_told_and_does_not_stop_the_rest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(BOOKS, encoding="utf-8")
    dangling = "      requestBody: {content: {text/plain: {schema: {$ref: none.yaml}}}}\n"
    new.write_text(BOOKS.replace("listBooks", "getBooks") + dangling, encoding="utf-8")
    assert diff(old, new) == 1
    out, err = capsys.readouterr()
    assert "operation-renamed" in out and "body-added" in out
    assert err.startswith("not compared: ") and "none.yaml" in err


# Where documents come from


def test_a_root_with_many_files_is_bundled(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    single = tmp_path / "bundle.json"
    assert main(["bundle", str(CLEAN), "--output", str(single)]) == 0
    assert diff(CLEAN, single, "--fail-on", "compatible") == 0
    assert capsys.readouterr().out == "no changes\n"


def test_the_bundle_is_called_current(capsys: pytest.CaptureFixture[str]) -> None:
    assert diff("current", "current", "--fail-on", "compatible") == 0
    assert capsys.readouterr().out == "no changes\n"
    # Annotations belong where people edit.
    position = load("current").locate("/paths/~1v1~1subscribers/post")
    assert position is not None and position.file == "spec/subscribers/paths.yaml"


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_revision_is_known_by_its_name(revision: str) -> None:
    assert load(revision).value == json.loads(revision_path(revision).read_text(encoding="utf-8"))


def test_a_revision_that_has_not_been_made_is_told_with_the_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "openapi.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr(bundled, "_PLACES", (tmp_path / "openapi.json",))
    assert diff("2024-12", CLEAN) == 2
    err = capsys.readouterr().err
    assert "the document as 2024-12 told it is missing" in err and "fix: run: make generate" in err


def test_a_file_comes_before_a_revision_of_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("2024-12").write_text(BOOKS, encoding="utf-8")
    assert load("2024-12").value["info"]["title"] == "Books"


def test_what_is_nothing_is_told_with_what_there_is() -> None:
    with pytest.raises(UnreadableError, match="no file and no revision") as raised:
        load("2023-01")
    assert all(revision in raised.value.remedy for revision in REVISIONS)
    with pytest.raises(UnreadableError, match=re.escape("there is no file none.yaml")):
        load("none.yaml")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose first commit, `v1`, has a bundle, and whose second has a broken one."""
    monkeypatch.chdir(tmp_path)
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)

    def git(*arguments: str) -> None:
        identity = ("-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)

    git("init", "--quiet")
    git("commit", "--quiet", "--allow-empty", "--message", "nothing")
    git("tag", "v0")
    document: Any = {"openapi": "3.1.0", "info": {"title": "Books", "version": "1"}, "paths": {}}
    document["paths"]["/books"] = {"get": {"operationId": "listBooks", "responses": {"200": {"description": "Bücher"}}}}
    bundle = tmp_path / "generated" / "openapi.json"
    bundle.parent.mkdir()
    bundle.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    git("add", ".")
    git("commit", "--quiet", "--message", "one")
    git("tag", "v1")
    bundle.write_text("{", encoding="utf-8")
    git("commit", "--quiet", "--all", "--message", "two")
    return tmp_path


def test_a_commit_is_a_source(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "new.yaml").write_text(BOOKS.replace("listBooks", "getBooks"), encoding="utf-8")
    assert diff("git:v1", "new.yaml") == 1
    assert "operation-renamed: called getBooks now, listBooks before" in capsys.readouterr().out
    assert diff("git:HEAD~1", "git:v1", "--format", "github") == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("revision", "words"),
    [
        ("none", "git knows no revision 'none'"),
        ("--help", "git knows no revision '--help'"),
        ("", "git knows no revision ''"),
        ("v0", "v0 has no generated/openapi.json"),
        ("HEAD", "generated/openapi.json of HEAD is not JSON"),
    ],
)
def test_a_commit_that_cannot_be_used_exits_2(
    revision: str, words: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert diff(f"git:{revision}", CLEAN) == 2
    err = capsys.readouterr().err
    assert words in err and "fix: " in err and repository.is_dir()


def test_outside_a_repository_there_are_no_commits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert diff("git:HEAD", CLEAN) == 2
    assert "no working copy of git" in capsys.readouterr().err


# Formats


def test_json_has_all_there_is_to_know(capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(*pair("deep"), "--format", "json") == 1
    report = json.loads(capsys.readouterr().out)
    assert report["totals"] == {"breaking": 1, "unknown": 0, "compatible": 0}
    assert report["changes"] == [
        {
            "severity": "breaking",
            "rule": "enum-member-added",
            "message": '"whatsapp-business" is a value now',
            "subject": "schema ProviderId",
            "direction": "response",
            "place": "",
            "path": "",
            "pointer": "/components/schemas/ProviderId/enum",
            "document": "new",
            "witness": "whatsapp-business",
            "effect": "newly answered",
            "operations": ["getReader"],
            "seen": {"operation": "getReader", "place": "answer 200", "path": "data.channels[].providerId"},
        }
    ]


def test_markdown_has_a_section_for_each_subject(capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(*pair("shared-once"), "--format", "markdown") == 1
    out = capsys.readouterr().out
    assert out.splitlines()[2] == "2 changes (2 breaking) in 2 operations."
    assert "## parameter Limit, in 2 operations: listBooks, listReaders\n\n" in out
    assert "- **breaking** `values-narrowed`: maximum 100 → 10\n" in out
    assert "  - listBooks, query limit at `/components/parameters/Limit/schema/maximum`\n" in out
    assert "  - `11` is newly refused\n" in out


def test_github_annotates_the_line_in_the_new_document(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(FOLDER / "enum-member-added")
    assert diff("old.yaml", "new.yaml", "--format", "github") == 1
    lines = capsys.readouterr().out.splitlines()
    place = "file=new.yaml,line=24,col=27"
    assert lines == [
        f"::notice {place},title=enum-member-added::schema Genre: createBook, request body: genre: "
        '"ode" is a value now; "ode" is newly accepted',
        f"::error {place},title=enum-member-added::schema Genre: createBook, answer 201: genre: "
        '"ode" is a value now; "ode" is newly answered',
    ]


def test_a_value_cannot_break_out_of_an_annotation() -> None:
    change = Change(Severity.UNKNOWN, "a,b:c", "50%\n::error::", "GET /", Place("query a"), Point(""))
    line = FORMATS["github"](Report("old", "new", [change], lambda _: Position("a,b.yaml", 1, 2)))
    assert line == "::warning file=a%2Cb.yaml,line=1,col=2,title=a%2Cb%3Ac::GET /: query a: 50%25%0A::error::\n"


def test_a_long_value_is_cut_for_people_and_whole_for_machines() -> None:
    witness = json.dumps("x" * 1000)
    change = Change(Severity.BREAKING, "rule", "message", "GET /", Place("query a"), Point(""), witness=witness)
    report = Report("old", "new", [change])
    assert "(1002 characters)" in FORMATS["text"](report) and witness not in FORMATS["text"](report)
    assert json.loads(FORMATS["json"](report))["changes"][0]["witness"] == "x" * 1000


@pytest.mark.parametrize("format", FORMATS)
def test_no_change_is_said_in_every_format(format: str) -> None:
    words = FORMATS[format](Report("old", "new", []))
    assert words == "" if format == "github" else "no changes" in words.lower() or '"changes": []' in words


def test_the_totals_count_changes_and_operations() -> None:
    change = Change(Severity.BREAKING, "rule", "message", "a", Place(), Point(""), operations=("a", "b"))
    other = Change(Severity.UNKNOWN, "rule", "message", "b", Place(), Point(""), operations=("b",))
    assert totals([change, other]) == "2 changes (1 breaking, 1 unknown) in 2 operations"
    assert totals([change]) == "1 change (1 breaking) in 2 operations"


def test_rules_have_names_in_one_style(capsys: pytest.CaptureFixture[str]) -> None:
    rules = set()
    for case in sorted(path.name for path in FOLDER.iterdir()):
        diff(*pair(case), "--format", "json")
        rules |= {change["rule"] for change in json.loads(capsys.readouterr().out)["changes"]}
    assert len(rules) > 40
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)+", rule) for rule in rules)
