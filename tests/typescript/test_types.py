"""The types for TypeScript are those of the document, and a program that uses them compiles and runs."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from scripts.optional.node import Node
from tests.support.server import DEVELOPMENT_KEY, ROOT, Server

from .conftest import Compile, check


@pytest.mark.usefixtures("node")
def test_they_are_those_of_the_bundle() -> None:
    done = check()
    assert done.returncode == 0, done.stdout


@pytest.mark.usefixtures("node")
def test_a_change_by_hand_is_named(tmp_path: Path) -> None:
    for name in ("openapi.json", "typescript/novu.d.ts"):
        (tmp_path / "generated" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "generated" / name, tmp_path / "generated" / name)
    types = tmp_path / "generated/typescript/novu.d.ts"
    text = types.read_text(encoding="utf-8")
    number = text[: text.index("firstName?: string")].count("\n") + 1
    types.write_text(text.replace("firstName?: string", "firstName?: number", 1), encoding="utf-8")
    done = check(tmp_path)
    assert done.returncode == 1
    assert done.stdout.startswith(f"stale   generated/typescript/novu.d.ts:{number}\n")
    assert "it says `firstName?: number" in done.stdout
    assert done.stdout.endswith("run:     make typescript\n")


def test_the_example_of_the_readme_compiles_and_runs(
    readme_example: str, compiled: Compile, node: Node, fresh_server: Server
) -> None:
    complaints, folder = compiled({"example": readme_example})
    assert complaints == []
    variables = {**os.environ, "NOVU_BASE_URL": fresh_server.url, "NOVU_API_KEY": DEVELOPMENT_KEY}
    done = subprocess.run(
        [node.node, folder / "example.js"], env=variables, capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stdout) == (0, "Ada\n404 Subscriber not found for id nobody\n"), done.stderr


MISTAKES = {
    "unknown path": ('"/v1/subscribers"', '"/v1/subscriber"'),
    "wrong type": ('firstName: "Ada"', "firstName: 1"),
    "member missing": ('subscriberId: "ada", ', ""),
    "path parameter missing": ('path: { subscriberId: "nobody" }', "path: {}"),
    "unknown member": ("data.data.firstName", "data.data.fristName"),
}


def test_the_compiler_finds_every_mistake(readme_example: str, compiled: Compile) -> None:
    assert [right for right, _ in MISTAKES.values() if right not in readme_example] == []
    wrong = {name: readme_example.replace(*change, 1) for name, change in MISTAKES.items()}
    complaints, _ = compiled(wrong)
    assert {line.partition("(")[0] for line in complaints} == {f"{name}.ts" for name in wrong}
