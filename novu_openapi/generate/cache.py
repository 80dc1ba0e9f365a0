"""What was made from what, as content hashes: a step whose inputs and outputs are known is not run again.

The cache holds no outputs. It only remembers "from these inputs come files with these hashes",
and can be deleted at any time.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

NOISE = frozenset({"__pycache__", ".ruff_cache", ".mypy_cache"})

Hashes = dict[str, str]


@dataclass(frozen=True)
class Known:
    """One line of the cache: from these inputs, these files."""

    inputs: str
    files: Hashes


class Cache:
    """The file of what is known. An unreadable one counts as empty; failing to write one is no failure."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.known: dict[str, Known] = {}
        try:
            for name, entry in json.loads(path.read_text(encoding="utf-8")).items():
                self.known[name] = Known(entry["inputs"], dict(entry["files"]))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            self.known = {}

    def save(self) -> None:
        entries = {name: {"inputs": entry.inputs, "files": entry.files} for name, entry in self.known.items()}
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            scratch = self.path.with_name(f"{self.path.name}.{os.getpid()}")
            scratch.write_text(json.dumps(entries, indent=1, sort_keys=True), encoding="utf-8")
            scratch.replace(self.path)
        except OSError:
            pass


def files_in(place: Path) -> Iterable[tuple[str, Path]]:
    """Every file at or below a place, by its name relative to it ("" is the place itself)."""
    if place.is_file():
        yield "", place
    elif place.is_dir():
        for folder, folders, names in os.walk(place):
            folders[:] = sorted(set(folders) - NOISE)
            for name in sorted(names):
                path = Path(folder, name)
                yield path.relative_to(place).as_posix(), path


def hash_files(base: Path, places: Iterable[str]) -> Hashes:
    """The hash of each file at or below the places, by its name relative to `base`."""
    found: Hashes = {}
    for place in places:
        for name, path in files_in(base / place):
            found[f"{place}/{name}" if name else place] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def hash_inputs(places: Iterable[tuple[str, Path]], tools: Iterable[str]) -> str:
    """One hash of the content of named places and of the versions of tools."""
    digest = hashlib.sha256()
    for label, place in places:
        for name, path in files_in(place):
            digest.update(f"{label}/{name}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\0".encode())
    for tool in tools:
        digest.update(f"{tool}=={_version(tool)}\0".encode())
    return digest.hexdigest()


def _version(tool: str) -> str:
    try:
        return importlib.metadata.version(tool)
    except importlib.metadata.PackageNotFoundError:
        return "absent"
