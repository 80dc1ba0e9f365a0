"""A virtual environment with the wheel and exactly the distributions that it, or one of its extras, asks for.

Those are not downloaded: each stands in the environment of the tests already, and is linked from there. Anything else
cannot be imported.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

NAME = "novu-openapi"


@dataclass(frozen=True)
class Installed:
    """The environment; `brought`: the names of what was linked into it."""

    folder: Path
    brought: frozenset[str]

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    def run(self, *arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
        """Run a command of this environment, out of reach of the checkout."""
        own = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "NOVU_"))}
        command = [self.folder / "bin" / arguments[0], *arguments[1:]]
        return subprocess.run(command, cwd=cwd, env=own, capture_output=True, encoding="utf-8", check=False)


def install(wheel: Path, folder: Path, *, extras: Iterable[str] = (), others: Iterable[str] = ()) -> Installed:
    """The wheel with some of its extras; `others`: distributions that a user has beside it."""
    venv.create(folder, with_pip=False, symlinks=True)
    python = str(folder / "bin" / "python")
    pip = [sys.executable, "-m", "pip", "--python", python] if importlib.util.find_spec("pip") else None
    installer = [*pip, "install"] if pip else [str(shutil.which("uv")), "pip", "install", "--python", python]
    options = ["--quiet", "--no-deps", "--no-index", str(wheel)]
    done = subprocess.run([*installer, *options], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    [site] = folder.glob("lib/python*/site-packages")
    [own] = [one for one in Distribution.discover(path=[str(site)]) if canonicalize_name(one.name) == NAME]
    brought = dict(_needed(own, frozenset(extras)))
    for other in others:
        brought |= {canonicalize_name(other): distribution(other)} | dict(_needed(distribution(other), frozenset()))
    for one in brought.values():
        _link(one, site)
    return Installed(folder, frozenset(brought))


def _needed(owner: Distribution, extras: frozenset[str]) -> Iterator[tuple[str, Distribution]]:
    """What a distribution asks for, and what that asks for in turn, by name."""
    waiting, seen = [(owner, extras)], set()
    while waiting:
        current, wanted = waiting.pop()
        for requirement in map(Requirement, current.requires or ()):
            marker = requirement.marker
            if marker and not any(marker.evaluate({"extra": extra}) for extra in wanted | {""}):
                continue
            name = canonicalize_name(requirement.name)
            key = (name, frozenset(requirement.extras))
            if key in seen:
                continue
            seen.add(key)
            found = owner if name == NAME else distribution(requirement.name)
            assert name == NAME or requirement.specifier.contains(found.version, prereleases=True), requirement
            waiting.append((found, frozenset(requirement.extras)))
            if name != NAME:
                yield name, found


def _link(one: Distribution, site: Path) -> None:
    """Make a distribution appear in a folder of packages, whole folders at a time; its commands one by one."""
    for file in one.files or ():
        inside = file.parts[0] != ".."
        name = file.parts[0] if inside else str(file)
        place = site / name
        if name != "__pycache__" and not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            place.symlink_to(Path(str(one.locate_file(name))).resolve())
