"""What is in the wheel and in the source archive, and that one comes from the other."""

from __future__ import annotations

import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.support.server import ROOT

from .conftest import build


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def files(wheel: Path) -> dict[str, bytes]:
    """The files of the wheel by name."""
    return contents(wheel)


def test_the_source_archive_gives_the_same_wheel(dist: Path, files: dict[str, bytes], tmp_path: Path) -> None:
    [source] = dist.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        archive.extractall(tmp_path, filter="data")
    [tree] = tmp_path.iterdir()
    build(tree, tmp_path / "again", "wheel")
    [again] = (tmp_path / "again").glob("*.whl")
    assert contents(again) == files


def test_every_package_is_there_and_says_that_it_is_typed(files: dict[str, bytes]) -> None:
    packages = {path.parent.name for place in (ROOT, ROOT / "generated") for path in place.glob("*/__init__.py")}
    inside = {name.partition("/")[0] for name in files if name.endswith("/__init__.py")}
    assert inside == packages - {"tests", "scripts"}
    assert {name.partition("/")[0] for name in files if name.endswith("/py.typed") and name.count("/") == 1} == inside


def test_the_document_and_its_views_come_along(files: dict[str, bytes]) -> None:
    generated = ROOT / "generated"
    wanted = [generated / "openapi.json", generated / "rulings.json", *(generated / "revisions").iterdir()]
    for file in wanted:
        assert files[f"novu_openapi/{file.relative_to(generated)}"] == file.read_bytes()


def test_nothing_comes_along_that_work_left_behind(dist: Path, files: dict[str, bytes]) -> None:
    [source] = dist.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        names = [*archive.getnames(), *files]
    left = {"__pycache__", ".cache", ".venv", ".git", "node_modules", "build", "dist", ".pytest_cache"}
    assert [name for name in names if left & set(Path(name).parts) or name.endswith((".pyc", ".sqlite"))] == []
