"""`novu-openapi generate` from the wheel: a client and models of one's own, and nothing is ever lost."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from novu_openapi.generate.document import operations
from tests.support.server import ROOT

from .conftest import Environment

REVISION = "2025-02"
# What README tells users to run; the same command stands in its workflow.
[COMMAND] = set(re.findall(r"novu-openapi (generate .*)", (ROOT / "README.md").read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def _made(environment: Environment, tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = tmp_path_factory.mktemp("project")
    done = environment("generate").run("novu-openapi", *COMMAND.split(), cwd=project)
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.split(":")[0] for line in done.stdout.splitlines()] == [
        "made       src/acme_api_client",
        "made       src/acme_models",
    ]
    return project


@pytest.fixture
def project(_made: Path, tmp_path: Path) -> Path:
    """A project with both packages; the test may change it."""
    return Path(shutil.copytree(_made, tmp_path / "project"))


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def test_the_client_has_the_operations_of_the_revision(project: Path, environment: Environment) -> None:
    view = json.loads((ROOT / "generated" / "revisions" / f"{REVISION}.json").read_text(encoding="utf-8"))
    wanted = sorted(f"acme_api_client.api.{one.service}.{one.function}" for one in operations(view))
    program = (
        "import importlib, pkgutil, sys\n"
        "sys.path.insert(0, 'src')\n"
        "import acme_api_client.api as api\n"
        "for found in pkgutil.walk_packages(api.__path__, 'acme_api_client.api.'):\n"
        "    if hasattr(importlib.import_module(found.name), 'sync_detailed'):\n"
        "        print(found.name)\n"
    )
    done = environment().run("python", "-c", program, cwd=project)
    assert done.stderr == ""
    assert sorted(done.stdout.split()) == wanted


def test_the_code_says_where_it_comes_from(project: Path) -> None:
    modules = list((project / "src").rglob("*.py"))
    first = {module.read_text(encoding="utf-8").partition("\n")[0] for module in modules}
    assert first == {"# Made by `novu-openapi generate`; do not edit."}


def test_made_again_it_is_the_same(project: Path, environment: Environment) -> None:
    before = contents(project)
    assert environment("generate").run("novu-openapi", *COMMAND.split(), cwd=project).returncode == 0
    assert contents(project) == before


def test_another_revision_takes_the_place_of_the_old_one(project: Path, environment: Environment) -> None:
    command = ("generate", "--out", "src", "--revision", "v0.x", "--name", "acme")
    assert environment("generate").run("novu-openapi", *command, cwd=project).returncode == 0
    assert (project / "src/acme_api_client/api/changes").is_dir()
    assert {path.name for path in (project / "src").iterdir()} == {"acme_api_client", "acme_models"}


@pytest.mark.parametrize(
    ("file", "problem"),
    [
        ("acme_models/mine.py", "was not made by novu-openapi and would be lost"),
        ("acme_models/models.py", "was changed since it was made, and that would be lost"),
        ("acme_api_client/.novu-openapi.json", "was not made by novu-openapi and would be lost"),
    ],
)
def test_what_a_user_wrote_is_not_lost(file: str, problem: str, project: Path, environment: Environment) -> None:
    (project / "src" / file).write_text("{}\n")
    before = contents(project)
    done = environment("generate").run("novu-openapi", "generate", "--out", "src", "--name", "acme", cwd=project)
    assert (done.returncode, done.stdout) == (2, "")
    assert problem in done.stderr
    assert "\n    fix: move it out of src/acme_" in done.stderr
    assert contents(project) == before


def test_a_name_that_python_does_not_take_is_refused(environment: Environment, tmp_path: Path) -> None:
    command = ("generate", "--out", "src", "--name", "my-novu")
    done = environment("generate").run("novu-openapi", *command, cwd=tmp_path)
    assert done.returncode == 2
    assert "'my-novu' cannot begin the name of a package of Python" in done.stderr
    assert list(tmp_path.iterdir()) == []
