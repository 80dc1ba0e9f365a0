"""The wheel and the source archive, built once, and environments that hold the wheel."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.server import ROOT

from .installed import Installed, install

Environment = Callable[..., Installed]


def build(root: Path, out: Path, *targets: str) -> None:
    """Build distributions of a source tree with what is installed already."""
    options = [word for target in targets for word in ("--target", target)]
    command = [sys.executable, "-m", "hatchling", "build", "--directory", out, *options]
    done = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="session")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the wheel and the source archive of this checkout."""
    out = tmp_path_factory.mktemp("dist")
    build(ROOT, out, "wheel", "sdist")
    return out


@pytest.fixture(scope="session")
def wheel(dist: Path) -> Path:
    """The wheel of this checkout."""
    [found] = dist.glob("*.whl")
    return found


@pytest.fixture(scope="session")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """The wheel in an environment of its own: `environment("server")` with that extra, `others=["pytest"]` beside."""
    made: dict[tuple[object, ...], Installed] = {}

    def of(*extras: str, others: tuple[str, ...] = ()) -> Installed:
        key = (extras, others)
        if key not in made:
            folder = tmp_path_factory.mktemp("-".join(["environment", *extras, *others]))
            made[key] = install(wheel, folder, extras=extras, others=others)
        return made[key]

    return of
