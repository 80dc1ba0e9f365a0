"""Node.js for the tests that need it, which are left out where it cannot be had: nothing else here needs it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from scripts.optional.node import Node, find_node, install_packages
from scripts.optional.running import CouldNotRunError


def node_with(package: Path, folder: Path) -> Node:
    """Node with what a package.json names, installed into a folder of .cache/."""
    if shutil.which("node") is None:
        pytest.skip("left out: Node.js is not installed")
    try:
        node = find_node()
        install_packages(node, package, folder)
    except CouldNotRunError as error:
        pytest.skip(f"left out: {' '.join(str(error).split())}")
    return node
