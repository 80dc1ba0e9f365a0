"""The command: its help costs nothing, and what goes wrong is said in a sentence."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from novu_openapi.cli import COMMANDS, Command, main

HERE = Path(__file__).parent
REPOSITORY = HERE.parents[1]
CLEAN = str(HERE / "clean" / "openapi.yaml")


def run(*arguments, module="novu_openapi"):
    return subprocess.run(
        [sys.executable, "-m", module, *arguments], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )


def test_help_imports_nothing_heavy():
    program = (
        "import sys; from novu_openapi.cli import main; main(['--help']);"
        "print(sorted({'yaml', 'jsonschema_rs', 'starlette', 'httpx', 'hypothesis'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    for command in COMMANDS:
        assert f"\n    {command.name}" in done.stdout


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_every_command_has_help(command, capsys):
    assert main([command, "--help"]) == 0
    assert command in capsys.readouterr().out


def test_it_runs_as_a_module_too():
    for module in ("novu_openapi", "novu_openapi.cli"):
        done = run("bundle", CLEAN, module=module)
        assert done.returncode == 0
        assert json.loads(done.stdout)["info"]["title"] == "A shelf of books"


def test_an_unknown_command_or_none_exits_2(capsys):
    assert main(["lnt"]) == 2
    assert main([]) == 2
    assert "lint" in capsys.readouterr().err


def test_a_missing_extra_is_named(monkeypatch, capsys):
    monkeypatch.setattr("novu_openapi.cli.COMMANDS", (Command("look", "look at it", "no_such_module", "glass"),))
    assert main(["look"]) == 2
    assert capsys.readouterr().err == (
        "novu-openapi: look needs the module no_such_module\n    fix: pip install 'novu-openapi[glass]'\n"
    )


def test_the_version_is_printed(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("novu-openapi")


def test_a_bundle_is_written_in_the_format_its_name_tells(tmp_path):
    assert main(["bundle", CLEAN, "--output", str(tmp_path / "made.yaml")]) == 0
    assert (tmp_path / "made.yaml").read_text().startswith('openapi: "3.1.0"\n')
    assert main(["bundle", CLEAN, "--output", str(tmp_path / "made.json")]) == 0
    assert (tmp_path / "made.json").read_text().startswith('{\n  "openapi": "3.1.0"')


def test_a_document_with_errors_is_not_bundled(tmp_path, capsys):
    root = tmp_path / "bad.yaml"
    root.write_text("openapi: 3.1.0\npaths:\n  /a: {$ref: none.yaml}\n")
    assert main(["bundle", str(root)]) == 1
    out, err = capsys.readouterr()
    assert out == "" and "bad.yaml:3:8  error  dangling-ref" in err and "fix: " in err


def test_a_bundle_that_cannot_be_written_exits_2(tmp_path, capsys):
    assert main(["bundle", CLEAN, "--output", str(tmp_path / "no" / "made.json")]) == 2
    assert "cannot be written" in capsys.readouterr().err
