"""A small repository, generated once, and what runs the command on it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SMALL = Path(__file__).parent / "small"

Generate = Callable[..., subprocess.CompletedProcess[str]]


def _generate(root: Path, *arguments: str, seed: str = "random") -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed}
    command = [sys.executable, str(ROOT / "scripts" / "generate.py"), "--root", str(root), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture(scope="session")
def generate() -> Generate:
    """scripts/generate.py as a command: `generate(root, "--check", seed="1")`."""
    return _generate


@pytest.fixture(scope="session")
def _small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("small")
    shutil.copytree(SMALL / "spec", root / "spec")
    done = _generate(root, seed="1")
    assert done.returncode == 0, done.stdout + done.stderr
    return root


@pytest.fixture
def small(_small: Path, tmp_path: Path) -> Path:
    """The small repository, generated and cached; the test may change it."""
    return Path(shutil.copytree(_small, tmp_path / "small"))


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """The project's own bundle, as committed."""
    content: dict[str, Any] = json.loads((ROOT / "generated" / "openapi.json").read_text(encoding="utf-8"))
    return content
