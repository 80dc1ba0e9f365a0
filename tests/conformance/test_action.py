"""The GitHub Action: its steps do, in a shell, what its inputs ask for."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conformance.fuzzing import KEYS, without_names
from tests.conformance.proxy import defective
from tests.support.server import ROOT, Server, environment

ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text())
BASH = shutil.which("bash")


def step(name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each for each in ACTION["runs"]["steps"] if each["name"] == name)
    return found


def act(folder: Path, **inputs: str) -> tuple[subprocess.CompletedProcess[str], str, str]:
    """What the step `Run` does with these inputs, what it puts out, and its summary."""
    assert BASH is not None
    values = {name: each.get("default", "") for name, each in ACTION["inputs"].items()} | {
        name.replace("_", "-"): value for name, value in inputs.items()
    }
    variables = {
        name: re.sub(r"\$\{\{ inputs\.([a-z-]+) \}\}", lambda found: values[found[1]], str(value))
        for name, value in step("Run")["env"].items()
    }
    programs = folder / "bin"
    programs.mkdir()
    for name, words in (("novu-openapi", "-m novu_openapi.cli"), ("python", "")):
        program = programs / name
        program.write_text(f'#!/bin/sh\nexec {sys.executable} {words} "$@"\n')
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    output, summary = folder / "output", folder / "summary"
    own = environment() | variables | {"GITHUB_OUTPUT": str(output), "GITHUB_STEP_SUMMARY": str(summary)}
    done = subprocess.run(
        [BASH, "--noprofile", "--norc", "-eo", "pipefail", "-c", step("Run")["run"]],
        cwd=folder,
        env=own | {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done, output.read_text(), summary.read_text() if summary.exists() else ""


def test_it_installs_this_package_and_nothing_else() -> None:
    assert ACTION["runs"]["using"] == "composite"
    assert [each["name"] for each in ACTION["runs"]["steps"]] == ["Install", "Run"]
    assert step("Install")["run"].endswith('"${GITHUB_ACTION_PATH}[${COMMAND}]"')


def test_keys_reach_the_command_by_the_environment_only() -> None:
    for each in ACTION["runs"]["steps"]:
        assert "${{" not in each["run"], "an input in a script is run as part of it"


pytestmark = pytest.mark.skipif(BASH is None, reason="the action runs in bash")


def test_lint_counts_what_it_finds(tmp_path: Path) -> None:
    document = tmp_path / "document.yaml"
    document.write_text("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get: {responses: {}}\n")
    done, output, _ = act(tmp_path, command="lint", document="document.yaml")
    assert done.returncode == 1, done.stdout + done.stderr
    assert output == f"findings={done.stdout.count('::error') + done.stdout.count('::warning')}\n"
    assert output != "findings=0\n"


def test_fuzz_of_a_broken_server_fails_with_a_summary(fresh_server: Server, tmp_path: Path) -> None:
    excuses = tmp_path / "deviations.yaml"
    excuses.write_text("- {check: G8, operations: all, reason: for the test}\n")
    with defective(fresh_server.url, without_names) as url:
        done, output, summary = act(
            tmp_path,
            command="fuzz",
            url=url,
            profile="quick",
            api_key=KEYS["NOVU_API_KEY"],
            revision="2024-12",
            safe="true",
            deviations="deviations.yaml",
        )
    assert done.returncode == 1, done.stdout + done.stderr
    assert int(output.removeprefix("findings=")) > 0
    assert summary.startswith("# Conformance: ")
    assert "--safe" in summary
    assert "--revision 2024-12" in summary


def test_what_cannot_run_fails_too(tmp_path: Path) -> None:
    done, output, summary = act(tmp_path, command="fuzz", url="http://127.0.0.1:1", api_key="any")
    assert (done.returncode, output, summary) == (2, "findings=\n", "")


def test_another_command_is_refused(tmp_path: Path) -> None:
    done, _, _ = act(tmp_path, command="bundle")
    assert done.returncode == 2
    assert "give lint or fuzz" in done.stdout
