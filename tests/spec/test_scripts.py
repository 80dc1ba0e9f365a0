"""scripts/lint.py and scripts/bundle.py, in a repository of their own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
GOOD = """\
openapi: 3.1.0
info: {title: Books, version: '1'}
paths: {}
"""


@pytest.fixture
def run(tmp_path):
    """Run a script of a repository that has no document yet."""
    (tmp_path / "scripts").mkdir()
    for name in ("lint.py", "bundle.py"):
        shutil.copy(REPOSITORY / "scripts" / name, tmp_path / "scripts")
    (tmp_path / "novu_openapi").symlink_to(REPOSITORY / "novu_openapi")

    def run(name, *arguments):
        command = [sys.executable, f"scripts/{name}", *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    return run


@pytest.fixture
def write(tmp_path):
    def write(text):
        (tmp_path / "spec").mkdir(exist_ok=True)
        (tmp_path / "spec" / "openapi.yaml").write_text(text, encoding="utf-8")

    return write


def test_a_stale_bundle_is_named_with_the_remedy(run, write, tmp_path):
    write(GOOD)
    stale = run("bundle.py", "--check")
    assert stale.returncode == 1
    assert stale.stdout.splitlines() == [
        "stale   generated/openapi.json",
        "        problem: it is not what spec/ gives",
        "        run: make generate",
    ]
    assert not (tmp_path / "generated").exists()
    assert run("bundle.py").returncode == 0
    assert run("bundle.py", "--check").returncode == 0
    (tmp_path / "generated" / "openapi.yaml").write_text("edited")
    assert run("bundle.py", "--check").stdout.startswith("stale   generated/openapi.yaml\n")


def test_a_document_with_errors_is_not_bundled(run, write, tmp_path):
    write(GOOD.replace("paths: {}", "paths: {/a: {$ref: none.yaml}}"))
    done = run("bundle.py")
    assert done.returncode == 1
    assert "spec/openapi.yaml:3:14  error  dangling-ref" in done.stderr
    assert not (tmp_path / "generated").exists()


@pytest.mark.parametrize("script", ["lint.py", "bundle.py"])
def test_without_a_document_nothing_can_run(run, script):
    done = run(script)
    assert done.returncode == 2
    assert "there is no file spec/openapi.yaml" in done.stderr


def test_lint_asks_the_rules_and_the_validator(run, write):
    write(GOOD)
    assert run("lint.py").returncode == 0
    write(GOOD.replace("'1'}", "'1', license: {name: MIT, identifier: MIT, url: https://a.b}}"))
    done = run("lint.py")
    assert done.returncode == 1
    assert done.stdout.startswith("spec/openapi.yaml:2:36  error  conformance  ")
    assert len(done.stdout) < 600


def test_lint_does_not_ask_the_validator_about_what_cannot_be_bundled(run, write):
    write(GOOD.replace("paths: {}", "paths: {/a: {$ref: none.yaml}}"))
    done = run("lint.py")
    assert done.returncode == 1
    assert "dangling-ref" in done.stdout and "conformance" not in done.stdout
