"""The release gate: which version a change demands, and what the changelog has to say."""

from __future__ import annotations

import copy
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from novu_openapi.release import RELEASED, Version, check_release, parse_version

REPOSITORY = Path(__file__).resolve().parents[2]
LOG = "# Changelog\n\n## {} (2025-01-31)\n\n- All of it.\n"

Json = dict[str, Any]


def document(version: str, **changes: Any) -> Json:
    """One operation with one parameter; `limit` is its maximum."""
    limit = {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": changes.get("limit", 100)}}
    operation: Json = {"operationId": "listBooks", "parameters": [limit], "responses": {"200": {"description": "All."}}}
    operation |= {key: value for key, value in changes.items() if key != "limit"}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Books", "version": version},
        "paths": {"/books": {"get": operation}},
    }


def problems(current: Json, released: Json | None, changelog: str | None = None) -> list[str]:
    version = current["info"]["version"]
    outcome = check_release(current, released, LOG.format(version) if changelog is None else changelog)
    assert all(problem.fix for problem in outcome.problems)
    return [problem.problem.splitlines()[0] for problem in outcome.problems]


def test_nothing_released_is_no_problem_and_is_said() -> None:
    outcome = check_release(document("0.1.0"), None, None)
    assert outcome.problems == [] and "nothing is released yet" in outcome.summary


@pytest.mark.parametrize(
    ("last", "change", "least"),
    [
        ("0.1.3", {"limit": 10}, "0.2.0"),
        ("0.1.3", {"limit": 1000}, "0.1.4"),
        ("1.1.3", {"limit": 10}, "2.0.0"),
        ("1.1.3", {"limit": 1000}, "1.2.0"),
        # Whether anybody sends the body nobody can tell.
        ("1.1.3", {"callbacks": {"on": {}}}, "2.0.0"),
        ("0.1.3", {"callbacks": {"on": {}}}, "0.2.0"),
        ("1.1.3", {"summary": "List them."}, "1.1.3"),
    ],
)
def test_a_change_demands_a_version(last: str, change: Json, least: str) -> None:
    wanted = parse_version(least)
    assert wanted is not None
    for version in (str(wanted), str(wanted._replace(patch=wanted.patch + 1)), "9.0.0"):
        assert problems(document(version, **change), document(last)) == []
    if least != last:
        for version in {last, str(parse_version(last)._replace(patch=4))} - {least}:  # type: ignore[union-attr]
            assert any(
                f" {least} or later, not {version}" in one
                for one in problems(document(version, **change), document(last))
            )


def test_a_problem_names_the_changes() -> None:
    outcome = check_release(document("0.1.0", limit=10), document("0.1.0"), LOG.format("0.1.0"))
    [problem] = outcome.problems
    assert "breaking  GET /books listBooks: maximum 100 → 10" in problem.problem
    assert "set info.version" in problem.fix and RELEASED in problem.fix


def test_a_version_never_goes_back() -> None:
    assert problems(document("0.1.0"), document("0.2.0")) == ["info.version 0.1.0 is older than 0.2.0"]


def test_the_changelog_has_a_section_for_the_version() -> None:
    missing = ["CHANGELOG.md has no section for 0.2.0"]
    new, last = document("0.2.0", limit=10), document("0.1.0")
    for text in ("", "# Changelog\n\n## 0.1.0\n", "## 0.2.01\n", "## 10.2.0\n", "### 0.2.0\n", "See ## 0.2.0\n"):
        assert problems(new, last, text) == missing
    assert [problem.problem for problem in check_release(new, last, None).problems] == missing
    for text in ("## 0.2.0", "## [0.2.0] - 2025-01-31\n", "a\n\n## v0.2.0 (unreleased)\n"):
        assert problems(new, last, text) == []


def test_the_same_document_needs_neither() -> None:
    assert problems(document("0.1.0"), document("0.1.0"), "") == []


@pytest.mark.parametrize("version", ["1", "1.2", "v1.2.3", "01.2.3", "1.2.3.4", "", None])
def test_a_version_is_semantic(version: Any) -> None:
    assert parse_version(version) is None
    assert "is no semantic version" in problems(document(version), None, "")[0]


def test_versions_have_an_order() -> None:
    ordered = ["0.9.0", "1.0.0-1", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0", "1.0.1"]
    versions = [version for text in ordered if (version := parse_version(text))]
    for index, one in enumerate(versions):
        assert [one.precedes(other) for other in versions] == [index < other for other in range(len(versions))]
    assert parse_version("1.0.0+build.5") == Version(1, 0, 0)


def test_a_pre_release_promises_what_its_version_does() -> None:
    assert problems(document("0.2.0-rc.1", limit=10), document("0.1.0")) == []
    assert problems(document("0.2.0", limit=10), document("0.2.0-rc.1")) == []


# The script


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a bundle, a changelog and nothing released."""
    (tmp_path / "scripts").mkdir()
    shutil.copy(REPOSITORY / "scripts" / "release_check.py", tmp_path / "scripts")
    (tmp_path / "novu_openapi").symlink_to(REPOSITORY / "novu_openapi")
    (tmp_path / "generated").mkdir()
    (tmp_path / "CHANGELOG.md").write_text(LOG.format("0.1.0"), encoding="utf-8")
    write(tmp_path, document("0.1.0"))
    return tmp_path


def write(repository: Path, value: Json) -> None:
    (repository / "generated" / "openapi.json").write_text(json.dumps(value), encoding="utf-8")


def run(repository: Path, *arguments: str) -> tuple[int, str]:
    command = [sys.executable, "scripts/release_check.py", *arguments]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False, env=environment)
    return done.returncode, done.stdout + done.stderr


def test_a_release_is_recorded_and_guards_the_next(repository: Path) -> None:
    assert run(repository) == (0, f"ok      nothing is released yet ({RELEASED}); 0.1.0 can be the first\n")
    assert not (repository / RELEASED).exists()
    assert run(repository, "--record")[0] == 0
    assert json.loads((repository / RELEASED).read_text(encoding="utf-8")) == document("0.1.0")
    assert run(repository) == (0, "ok      0.1.0 after 0.1.0: no changes that clients can see\n")
    write(repository, document("0.1.0", limit=10))
    code, said = run(repository, "--record")
    assert code == 1
    assert "failed  0.1.0 after 0.1.0: 1 breaking change\n        problem: 1 breaking change since 0.1.0" in said
    assert json.loads((repository / RELEASED).read_text(encoding="utf-8")) == document("0.1.0")
    write(repository, document("0.2.0", limit=10))
    assert run(repository)[0] == 1  # the changelog
    (repository / "CHANGELOG.md").write_text(LOG.format("0.2.0"), encoding="utf-8")
    assert run(repository)[0] == 0


def test_without_a_bundle_the_script_cannot_run(repository: Path) -> None:
    (repository / "generated" / "openapi.json").unlink()
    code, said = run(repository)
    assert code == 2 and "there is no file" in said


def test_the_current_document_passes() -> None:
    released = REPOSITORY / RELEASED
    current = json.loads((REPOSITORY / "generated" / "openapi.json").read_text(encoding="utf-8"))
    last = json.loads(released.read_text(encoding="utf-8")) if released.is_file() else None
    changelog = (REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8")
    assert check_release(copy.deepcopy(current), last, changelog).problems == []
