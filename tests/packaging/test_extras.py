"""What a user has after `pip install novu-openapi`, and after adding an extra."""

from __future__ import annotations

from importlib.metadata import distribution
from pathlib import Path

import pytest

from novu_openapi.cli import COMMANDS, Command

from .conftest import Environment

LIGHT = ("novu_client", "novu_resources", "novu_api_client")


def test_the_base_imports_whatever_module_of_the_clients(environment: Environment, tmp_path: Path) -> None:
    program = (
        "import importlib, pkgutil, sys\n"
        "for name in sys.argv[1:]:\n"
        "    package = importlib.import_module(name)\n"
        "    for found in pkgutil.walk_packages(package.__path__, f'{name}.'):\n"
        "        importlib.import_module(found.name)\n"
        "        print(found.name)\n"
    )
    done = environment().run("python", "-c", program, *LIGHT, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert {line.partition(".")[0] for line in done.stdout.splitlines()} == set(LIGHT)


def test_the_base_has_no_compiled_code(environment: Environment) -> None:
    brought = environment().brought
    assert "httpx" in brought
    tags = {name: distribution(name).read_text("WHEEL") or "" for name in brought}
    assert [name for name, tag in tags.items() if "-none-any" not in tag] == []


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_a_command_runs_or_names_the_extra_that_it_lacks(
    command: Command, environment: Environment, tmp_path: Path
) -> None:
    bare = environment().run("novu-openapi", command.name, "--help", cwd=tmp_path)
    if bare.returncode:
        assert (bare.returncode, bare.stdout) == (2, "")
        assert bare.stderr.startswith(f"novu-openapi: {command.name} needs the module ")
        assert bare.stderr.endswith(f"    fix: pip install 'novu-openapi[{command.extra}]'\n")
    full = environment(command.extra).run("novu-openapi", command.name, "--help", cwd=tmp_path)
    assert (full.returncode, full.stderr) == (0, "")
    assert full.stdout.startswith(f"usage: novu-openapi {command.name} ")


def test_what_is_heavy_is_left_to_the_extras(environment: Environment, tmp_path: Path) -> None:
    for name in ("lint", "serve", "fuzz", "generate"):
        assert environment().run("novu-openapi", name, "--help", cwd=tmp_path).returncode == 2, name


def test_an_installed_package_disturbs_no_test_of_its_user(environment: Environment, tmp_path: Path) -> None:
    """It gives pytest fixtures; without their extras they must do nothing until they are asked for."""
    (tmp_path / "test_own.py").write_text("def test_own():\n    assert True\n\ndef test_novu(novu):\n    pass\n")
    done = environment(others=("pytest",)).run("python", "-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=tmp_path)
    assert "1 passed, 1 error" in done.stdout, done.stdout + done.stderr
    assert "pip install 'novu-openapi[server]'" in done.stdout
