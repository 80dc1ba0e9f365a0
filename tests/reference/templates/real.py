"""The real Handlebars, of npm, with Novu's helpers; installed into .cache/handlebars when it is needed.

python -m tests.reference.templates.real    writes outcomes.json
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Self

from tests.reference.templates.cases import HERE, OUTCOMES, Case, Outcome, corpus
from tests.support.server import ROOT

_CACHE = ROOT / ".cache"
_PLACE = _CACHE / "handlebars"
_SECONDS = 120
_INSTALL = ("install", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline")
_UNREACHABLE = re.compile(r"ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|network")


class Unavailable(Exception):
    """There is no Node.js, or npm cannot reach its registry."""


class Real:
    """The process that renders. Raises Unavailable where there can be none."""

    def __init__(self) -> None:
        _install()
        self._process = subprocess.Popen(
            ["node", str(HERE / "reference.mjs"), str(_PLACE)],
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


def _install() -> None:
    """What package.json names, once for each content of it."""
    npm = shutil.which("npm")
    if shutil.which("node") is None or npm is None:
        raise Unavailable("there is no Node.js with npm here")
    wanted = HERE / "package.json"
    if (_PLACE / "node_modules").is_dir() and (_PLACE / wanted.name).read_bytes() == wanted.read_bytes():
        return
    _CACHE.mkdir(exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix="handlebars-", dir=_CACHE))
    try:
        shutil.copy(wanted, fresh)
        done = subprocess.run(
            [npm, *_INSTALL], cwd=fresh, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
        if done.returncode != 0 and _UNREACHABLE.search(done.stderr):
            raise Unavailable(f"npm cannot reach its registry: {done.stderr.strip().splitlines()[-1]}")
        assert done.returncode == 0, done.stderr
        shutil.rmtree(_PLACE, ignore_errors=True)
        fresh.rename(_PLACE)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _write() -> None:
    with Real() as real:
        lines = [json.dumps([case.template, real.outcome(case)]) for case in corpus()]
    OUTCOMES.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    _write()
