"""Servers with a defect, each a process of its own, fresh and seeded."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
FIXTURES = ROOT / "novu_conformance" / "fixtures.json"
KEY, OTHER_KEY = "development-key-of-the-defects", "production-key-of-the-defects"
# Stands for no defect.
SOUND = "none"


class CouldNotRun(Exception):
    """A server does not start, or cannot be tested; the message says why."""


@contextlib.contextmanager
def serving(name: str) -> Iterator[str]:
    """The server with that defect, or the sound one, on a port of its own. Raises CouldNotRun."""
    words = ["-m", "novu_openapi.cli", "serve"] if name == SOUND else ["-m", "tests.conformance.defects", name]
    process = subprocess.Popen(
        [
            *(sys.executable, *words, "--port", "0", "--seed", "1", "--idempotency", "--fixtures", str(FIXTURES)),
            *("--dev-api-key", KEY, "--prod-api-key", OTHER_KEY),
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    try:
        words = process.stdout.readline().split()
        if not words:
            raise CouldNotRun(f"it does not start; see: python -m tests.conformance.defects {name} --port 0")
        yield words[-1]
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
