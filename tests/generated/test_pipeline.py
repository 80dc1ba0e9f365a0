"""The command: same input, same bytes; what is stale is named; what is fresh is not made again."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from novu_openapi.generate.cache import hash_files

from .conftest import Generate

MODELS = "novu_models/models.py"


def tree(root: Path) -> dict[str, str]:
    return hash_files(root, ["generated"])


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_same_input_gives_same_bytes_with_another_hash_seed(small: Path, tmp_path: Path, generate: Generate) -> None:
    again = tmp_path / "again"
    shutil.copytree(small / "spec", again / "spec")
    assert generate(again, seed="2").returncode == 0
    assert tree(again) == tree(small)
    assert len(tree(again)) > 20


def test_the_surroundings_change_nothing(small: Path, tmp_path: Path, generate: Generate) -> None:
    """Settings of formatters and ignored folders lie in wait in every repository."""
    again = tmp_path / "again"
    shutil.copytree(small / "spec", again / "spec")
    settings = "[tool.ruff]\nline-length = 60\n[tool.black]\nline-length = 60\n[tool.isort]\nline_length = 60\n"
    (again / "pyproject.toml").write_text(settings, encoding="utf-8")
    (again / ".gitignore").write_text(".cache/\n*.py\n", encoding="utf-8")
    (again / ".git").mkdir()
    assert generate(again).returncode == 0
    assert tree(again) == tree(small)
    shutil.rmtree(again / ".cache")
    assert generate(again, "--check").returncode == 0


def test_nothing_of_this_machine_ends_in_the_output(small: Path) -> None:
    for path in (small / "generated").rglob("*"):
        if path.is_file():
            assert str(small) not in path.read_text(encoding="utf-8")
            assert "/tmp" not in path.read_text(encoding="utf-8")


def test_every_text_says_that_it_is_made(small: Path) -> None:
    for path in (small / "generated").rglob("*"):
        if path.suffix in {".py", ".yaml", ".txt"}:
            first = path.read_text(encoding="utf-8").partition("\n")[0]
            assert first == "# Made by `make generate` from spec/; do not edit.", path


def test_a_deleted_output_comes_back_the_same(small: Path, generate: Generate) -> None:
    before = tree(small)
    shutil.rmtree(small / "generated")
    assert generate(small).returncode == 0
    assert tree(small) == before


def test_what_is_fresh_is_not_made_again(small: Path, generate: Generate) -> None:
    times = {path: path.stat().st_mtime_ns for path in (small / "generated").rglob("*")}
    done = generate(small)
    assert done.returncode == 0
    assert {line.split()[0] for line in done.stdout.splitlines()} == {"fresh"}
    assert {path: path.stat().st_mtime_ns for path in (small / "generated").rglob("*")} == times


def test_a_change_of_the_document_changes_only_what_it_concerns(small: Path, generate: Generate) -> None:
    replace(small / "spec/shelf-books/paths.yaml", "summary: Replace a book", "summary: Put a book")
    done = generate(small)
    states = {line.split()[1]: line.split()[0] for line in done.stdout.splitlines()}
    assert (done.returncode, states["bundle"], states["protocols"]) == (0, "rewritten", "rewritten")
    assert (states["models"], states["index"], states["package"]) == ("unchanged", "unchanged", "fresh")
    assert generate(small, "--check").returncode == 0


def test_check_passes_on_what_was_made(small: Path, generate: Generate) -> None:
    done = generate(small, "--check")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"fresh   generated/: 10 steps, {len(tree(small))} files\n"


@pytest.mark.parametrize("cache", ["kept", "lost", "broken"])
def test_check_names_a_planted_change_and_writes_nothing(small: Path, generate: Generate, cache: str) -> None:
    replace(small / "generated" / MODELS, "weight: ", "heft: ")
    if cache == "lost":
        shutil.rmtree(small / ".cache")
    if cache == "broken":
        (small / ".cache/generate.json").write_text("{", encoding="utf-8")
    before = tree(small)
    done = generate(small, "--check")
    assert done.returncode == 1
    assert re.search(
        r"^stale   generated/novu_models/models\.py:\d+\n"
        r"        problem: it says `heft: .*`, spec/ gives `weight: .*`\n"
        r"        run:     make generate\n"
        r"generated/ is not what spec/ gives: 1 of \d+ files are stale\n"
        r"run: make generate\n\Z",
        done.stdout,
        re.MULTILINE,
    ), done.stdout
    assert tree(small) == before


def test_check_names_missing_added_and_stray_files(small: Path, generate: Generate) -> None:
    generated = small / "generated"
    (generated / "operations.txt").unlink()
    (generated / "novu_api_client/extra.py").write_text("", encoding="utf-8")
    (generated / "stray.txt").write_text("", encoding="utf-8")
    cached = generated / "novu_models/__pycache__"
    cached.mkdir()
    (cached / "models.cpython-311.pyc").write_bytes(b"")
    done = generate(small, "--check")
    assert done.returncode == 1
    assert "stale   generated/operations.txt\n        problem: it is missing\n" in done.stdout
    assert "stale   generated/novu_api_client/extra.py\n        problem: spec/ no longer gives it\n" in done.stdout
    assert "stray   generated/stray.txt\n        problem: no step makes it\n" in done.stdout
    assert "        run:     rm generated/stray.txt\n" in done.stdout
    assert "pycache" not in done.stdout

    assert generate(small).returncode == 0
    assert not (generated / "novu_api_client/extra.py").exists()
    (generated / "stray.txt").unlink()
    assert generate(small, "--check").returncode == 0


def test_check_sees_a_spec_that_was_changed_but_not_generated(small: Path, generate: Generate) -> None:
    replace(small / "spec/shelf-books/schemas.yaml", "description: Maps.", "description: Charts.")
    done = generate(small, "--check")
    assert done.returncode == 1
    assert "generated/openapi.json:" in done.stdout
    assert 'spec/ gives `"description": "Charts."' in done.stdout
    assert generate(small).returncode == 0
    assert generate(small, "--check").returncode == 0


def test_a_broken_document_stops_everything_and_changes_nothing(small: Path, generate: Generate) -> None:
    before = tree(small)
    replace(small / "spec/shelf-books/paths.yaml", "schemas.yaml#/BookPage", "schemas.yaml#/Nowhere")
    for arguments in ((), ("--check",)):
        done = generate(small, *arguments)
        assert done.returncode == 2
        assert "dangling-ref" in done.stderr
        assert tree(small) == before


def test_what_the_client_generator_cannot_read_is_no_success(small: Path, generate: Generate) -> None:
    before = tree(small)
    replace(
        small / "spec/shelf-books/paths.yaml",
        "schema: {type: boolean}}",
        "schema: {type: object, properties: {a: {type: nonsense}}}}",
    )
    done = generate(small)
    assert done.returncode == 2
    assert "openapi_python_client" in done.stderr
    assert tree(small) == before
    assert list((small / ".cache").iterdir()) == [small / ".cache/generate.json"]


def test_a_document_that_no_step_foresaw_is_told_apart_from_drift(small: Path, generate: Generate) -> None:
    replace(small / "spec/shelf-books/paths.yaml", "    operationId: getPage\n", "")
    done = generate(small, "--check")
    assert (done.returncode, done.stdout) == (2, "")
    assert "cannot digest the document: KeyError: 'operationId'" in done.stderr
    assert done.stderr.endswith("run: make lint\n")
