"""The real Handlebars, of npm, with Novu's helpers; installed into .cache/handlebars when it is needed.

python -m tests.reference.templates.real    writes outcomes.json
"""

from __future__ import annotations

import json
import os
import subprocess
from typing import Self

from scripts.optional.node import Node, find_node, install_packages
from scripts.optional.running import CACHE
from tests.reference.templates.cases import HERE, OUTCOMES, Case, Outcome, corpus

PACKAGE = HERE / "package.json"
PACKAGES = CACHE / "handlebars"
_SECONDS = 120


class Real:
    """The process that renders."""

    def __init__(self, node: Node) -> None:
        self._process = subprocess.Popen(
            [node.node, str(HERE / "reference.mjs"), str(PACKAGES)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={**os.environ, "TZ": "UTC"},
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate(timeout=_SECONDS)

    def outcome(self, case: Case) -> Outcome:
        """What it makes of a case."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps(case._asdict()) + "\n")
        self._process.stdin.flush()
        made: Outcome = json.loads(self._process.stdout.readline())
        return made


def _write() -> None:
    node = find_node()
    install_packages(node, PACKAGE, PACKAGES)
    with Real(node) as real:
        lines = [json.dumps([case.template, real.outcome(case)]) for case in corpus()]
    OUTCOMES.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    _write()
