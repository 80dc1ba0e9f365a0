"""scripts/sdk.py: what is made, what counts as a finding, what it says when it cannot run."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from scripts.optional.node import script_of
from scripts.typescript import PACKAGE, PACKAGES
from tests.support.node import node_with
from tests.support.server import ROOT

SCRIPT = ROOT / "scripts" / "sdk.py"
# Stands for openapi-generator: it says what it is told to say, and writes one file.
GENERATOR = """\
import pathlib, sys
out = pathlib.Path(sys.argv[sys.argv.index("--output") + 1])
out.mkdir()
(out / "client.rb").write_text("# a client")
print(pathlib.Path(__file__).with_name("said.txt").read_text())
"""
KNOWN = "[main] WARN  o.o.c.Codegen - type cannot be used as a parameter name. Renamed to type_\n"
UNKNOWN = "[main] WARN  o.o.c.Codegen - The schema of ada is  odd\n"
OBJECTION = "Errors: \n\t-attribute info.title is missing\n"
FIX = "\n    fix: mend the document, or excuse it with the reason in scripts/sdk/excused.yaml\n"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """The script as a module."""
    spec = importlib.util.spec_from_file_location("sdk_script", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def sdk(*arguments: str | Path, path: str | None = None) -> subprocess.CompletedProcess[str]:
    """The script as a command; `path`: where it finds other commands."""
    own = os.environ if path is None else {**os.environ, "PATH": path}
    command = [sys.executable, SCRIPT, *arguments]
    return subprocess.run(command, env=own, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.parametrize(
    ("said", "code", "found"),
    [
        ("[main] INFO  o.o.c.Codegen - writing client.rb\n", 0, ""),
        (KNOWN, 0, ""),
        (KNOWN + UNKNOWN, 1, f"ruby: The schema of ada is odd{FIX}"),
        (OBJECTION, 1, f"ruby: attribute info.title is missing{FIX}"),
    ],
    ids=["nothing", "what is excused", "a warning", "an objection of the parser"],
)
def test_what_it_warns_of_is_a_finding_unless_excused(
    said: str,
    code: int,
    found: str,
    script: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "generator.py").write_text(GENERATOR)
    (tmp_path / "said.txt").write_text(said)
    monkeypatch.setattr(script, "openapi_generator", lambda: (sys.executable, str(tmp_path / "generator.py")))
    assert script.main(["ruby", "--out", str(tmp_path / "out")]) == code
    assert capsys.readouterr().out.partition("\n")[2] == found
    assert (tmp_path / "out" / "client.rb").is_file()


def test_a_generator_that_fails_is_a_finding(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    failing = (sys.executable, "-c", "raise SystemExit('error: no such schema')")
    monkeypatch.setattr(script, "openapi_generator", lambda: failing)
    assert script.main(["ruby", "--out", str(tmp_path / "out")]) == 1
    assert capsys.readouterr().out.startswith("ruby: openapi-generator failed: error: no such schema\n")
    assert list(tmp_path.iterdir()) == []


def test_what_excuses_nothing_in_any_language_is_a_finding(script: ModuleType) -> None:
    excuses = script.read_excuses()
    outcome = script.Outcome("ruby", Path("out"), 1, frozenset({"Failed to get the schema name: null"}), "")
    assert script.problems([outcome], excuses, all_of_them=False) == []
    unused = script.problems([outcome], excuses, all_of_them=True)
    assert len(unused) == len(excuses) - 1
    assert all("excused.yaml:" in line and line.endswith("fix: remove it") for line in unused)


def test_a_folder_with_something_else_is_left_alone(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.rb").write_text("mine")
    monkeypatch.setattr(script, "openapi_generator", lambda: (sys.executable, "-c", "raise SystemExit('not reached')"))
    assert script.main(["ruby", "--out", str(tmp_path)]) == 2
    assert "mine.rb was not made by novu-openapi and would be lost" in capsys.readouterr().err
    assert (tmp_path / "mine.rb").read_text() == "mine"


def test_without_java_it_says_what_to_install(tmp_path: Path) -> None:
    done = sdk("ruby", "--out", tmp_path / "out", path=str(tmp_path))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("could not run: there is no Java\n")
    assert "run: sudo apt install default-jre-headless" in done.stderr


def test_an_unknown_language_is_told_from_the_known_ones(tmp_path: Path) -> None:
    done = sdk("klingon", "--out", tmp_path / "out")
    assert done.returncode == 2
    assert "'typescript-fetch'" in done.stderr


@pytest.mark.slow
def test_an_sdk_is_made_without_findings_and_compiles(tmp_path: Path) -> None:
    if shutil.which("java") is None:
        pytest.skip("left out: Java is not installed")
    done = sdk("typescript-fetch", "--out", tmp_path / "sdk")
    if done.returncode == 2:
        pytest.skip(f"left out: {' '.join(done.stderr.split())}")
    assert done.returncode == 0, done.stdout
    assert (tmp_path / "sdk" / "apis" / "SubscribersApi.ts").is_file()
    node = node_with(PACKAGE, PACKAGES)
    options = ["--strict", "--noEmit", "--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler"]
    command = [node.node, script_of(PACKAGES, "typescript", "tsc"), *options, tmp_path / "sdk" / "index.ts"]
    compiled = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)
    assert (compiled.returncode, compiled.stdout) == (0, "")
