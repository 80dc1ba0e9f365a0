"""`novu-openapi fuzz` and its kin as their users call them, and servers that have something to be found."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.conformance.proxy import Forward, Message, Reply
from tests.support.server import DEVELOPMENT_KEY, PRODUCTION_KEY, ROOT, environment

# The checks that need no more than a call of each operation.
REACHED = ("R1", "G1", "G2", "G5", "G8", "G9")
KEYS = {"NOVU_API_KEY": DEVELOPMENT_KEY, "NOVU_OTHER_API_KEY": PRODUCTION_KEY}


def novu(*arguments: str | Path, variables: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run the command, with the keys of the tests unless other variables are given. It never shows a traceback."""
    own = {name: value for name, value in os.environ.items() if name not in KEYS}
    done = subprocess.run(
        [sys.executable, "-m", "novu_openapi.cli", *map(str, arguments)],
        cwd=ROOT,
        env=own | environment() | (KEYS if variables is None else variables),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done


def quick(url: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """A run about feeds that takes seconds."""
    return novu("fuzz", url, "--profile", "quick", "--only", "feeds", *arguments, "--check", *REACHED)


def report_of(folder: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((folder / "report.json").read_text())
    return content


def without_names(message: Message, forward: Forward) -> Reply:
    """A defect: feeds that are created answer without their name."""
    reply = forward(message)
    if message.method == "POST" and message.target == "/v1/feeds" and reply.status == 201:
        answer = json.loads(reply.body)
        del answer["data"]["name"]
        return replace(reply, body=json.dumps(answer).encode())
    return reply
