"""A folder like that of somebody who uses the types: the file, openapi-fetch, and the compiler."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.optional.node import Node, script_of
from scripts.typescript import PACKAGE, PACKAGES
from tests.support.node import node_with
from tests.support.server import ROOT

Compile = Callable[[dict[str, str]], tuple[list[str], Path]]


def check(root: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """`scripts/typescript.py --check`."""
    command = [sys.executable, ROOT / "scripts" / "typescript.py", "--check", "--root", root]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture(scope="session")
def node() -> Node:
    """Node with the packages; a test that needs it is left out where it cannot be had."""
    return node_with(PACKAGE, PACKAGES)


@pytest.fixture(scope="session")
def readme_example() -> str:
    """The program that README shows."""
    [program] = re.findall(r"^```ts\n(.*?)^```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.M | re.S)
    return program


@pytest.fixture
def compiled(node: Node, tmp_path: Path) -> Compile:
    """Compile programs by name, as their author would: the complaints of `tsc`, and the folder of the JavaScript."""
    shutil.copy(Path(__file__).with_name("tsconfig.json"), tmp_path)
    shutil.copy(ROOT / "generated" / "typescript" / "novu.d.ts", tmp_path)
    (tmp_path / "node_modules").symlink_to(PACKAGES / "node_modules", target_is_directory=True)
    (tmp_path / "package.json").write_text('{"type": "module"}', encoding="utf-8")

    def compile_them(programs: dict[str, str]) -> tuple[list[str], Path]:
        for name, source in programs.items():
            (tmp_path / f"{name}.ts").write_text(source, encoding="utf-8")
        command = [node.node, script_of(PACKAGES, "typescript", "tsc"), "--pretty", "false"]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)
        return [line for line in done.stdout.splitlines() if "error TS" in line], tmp_path

    return compile_them
