"""Every target says what it is for, in one of the groups; CI runs nothing that people cannot run."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import ROOT

MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = {
    "all",
    "install",
    "lint",
    "generate",
    "typescript",
    "sdk",
    "dist",
    "check",
    "test",
    "serve",
    "bench",
    "fuzz-long",
    "lock",
    "clean",
    "help",
}

needs_make = pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")


def make(*arguments: str) -> str:
    command = ["make", "--no-print-directory", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True).stdout


def test_every_target_has_help() -> None:
    targets = re.findall(r"^([a-z][a-z-]*):", MAKEFILE, re.MULTILINE)
    helped = re.findall(r"^([a-z][a-z-]*):[^#\n]*## \S.*$", MAKEFILE, re.MULTILINE)
    assert targets == helped
    assert set(targets) >= TARGETS


def test_every_target_is_phony() -> None:
    [phony] = re.findall(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    assert set(phony.split()) == set(re.findall(r"^([a-z][a-z-]*):", MAKEFILE, re.MULTILINE))


@needs_make
def test_help_lists_every_target_in_a_group() -> None:
    lines = make("help").splitlines()
    assert {"document", "code", "server", "tests"} <= set(lines)
    assert {line.split()[0] for line in lines if line.startswith("  ")} >= TARGETS


@needs_make
def test_the_main_job_comes_first() -> None:
    assert re.search(r"^([a-z]+):", MAKEFILE, re.MULTILINE)[1] == "all"  # type: ignore[index]
    assert "scripts/verify.py" in make("--dry-run")


@needs_make
def test_the_locale_is_not_taken_for_a_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "java")
    assert "java" not in make("--dry-run", "sdk").splitlines()[-1]
    assert make("--dry-run", "sdk", "LANG=go", "OUT=there").splitlines()[-1].split()[-3:] == [
        '"go"',
        "--out",
        '"there"',
    ]


@needs_make
def test_generate_for_somebody_else_leaves_generated_alone() -> None:
    for arguments in (["OUT=there"], ["REV=v0.x"], ["OUT=there", "REV=v0.x"]):
        assert "scripts/generate.py" not in make("--dry-run", "generate", *arguments)
    assert make("--dry-run", "generate").splitlines()[-1].split()[-1] == "scripts/generate.py"


def test_ci_calls_make_only() -> None:
    lines = (ROOT / ".ci/run").read_text(encoding="utf-8").splitlines()
    commands = [line for line in lines if line and not line.startswith("#")]
    assert commands[0] == "set -eu"
    assert [line for line in commands if line.startswith("make")] == ["make check", "make test"]
    assert Path(ROOT / ".ci/run").stat().st_mode & 0o111


def test_check_runs_alone_what_is_named(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "scripts/check.py")]
    done = subprocess.run([*command, "nonsense"], cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "no check is called nonsense; there are lint, drift, release, types, style, layout" in done.stderr


@pytest.mark.parametrize(
    ("codes", "code", "last"),
    [((0, 0), 0, "all 2 checks passed"), ((0, 1), 1, "raise SystemExit(1)"), ((1, 2), 2, "raise SystemExit(2)")],
)
def test_check_tells_failed_from_could_not_run(
    codes: tuple[int, ...],
    code: int,
    last: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    spec = importlib.util.spec_from_file_location("check_script", ROOT / "scripts/check.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "check_script", script)
    spec.loader.exec_module(script)
    checks = [script.Check(f"n{i}", "about", ("-c", f"raise SystemExit({c})")) for i, c in enumerate(codes)]
    monkeypatch.setattr(script, "CHECKS", checks)
    monkeypatch.setattr(sys, "argv", ["check"])
    assert script.main() == code
    assert capsys.readouterr().out.rstrip().endswith(last)
