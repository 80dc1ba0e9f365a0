"""The main job: lint the document, generate from it, start the reference server, test it, print what was found.

Further options are those of `novu-openapi fuzz`: `--seed 2`, `--profile normal`, `--max-cases 20000` and so on. Exit
code 0 when everything held, 1 when something fell short, 2 when the job could not run.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "generated")]

from novu_openapi.revisions import REVISIONS  # noqa: E402

FOLDER = ROOT / ".cache" / "verify"
START_LIMIT_SECONDS = 20.0
ENVIRONMENT = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}"}


class CouldNotRunError(Exception):
    """A part of the job could not be started; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Server:
    """`keys` are those of Development and Production."""

    url: str
    keys: tuple[str, str]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--revision", choices=REVISIONS, help="serve that revision, and test it as one")
    arguments, options = parser.parse_known_args()
    try:
        return _verify(arguments.revision, options)
    except CouldNotRunError as error:
        print(f"could not run: {error}", file=sys.stderr)
        return 2


def _verify(revision: str | None, options: list[str]) -> int:
    lint = _step("lint", "lint.py")
    generated = _step("generate", "generate.py")
    if lint == 2 or generated:
        return max(lint, generated)
    from novu_models.operations import OPERATIONS

    from novu_openapi.bundled import read_bundle

    document = read_bundle()
    for name, value in (
        ("operations", len(OPERATIONS)),
        ("schemas", len(document["components"]["schemas"])),
        ("lint", "no findings" if lint == 0 else "FINDINGS, see above"),
        ("generated functions", _client_functions()),
        ("bound handlers", len(OPERATIONS)),
    ):
        print(f"{name:<34}{value}", flush=True)
    FOLDER.mkdir(parents=True, exist_ok=True)
    of_revision = [] if revision is None else ["--revision", revision]
    with _server(of_revision) as server:
        tested = _test(server, [*of_revision, *options])
    if tested not in (0, 1):
        return tested
    # Some revisions lack the operations that make what others need, so only the document itself must be reached whole.
    missed = _missed() if revision is None and not _is_part(options) else []
    for operation_id in missed:
        print(f"no success answer: {operation_id}")
    return 1 if lint or tested or missed else 0


def _step(name: str, script: str) -> int:
    _say(name)
    code = subprocess.run([sys.executable, str(ROOT / "scripts" / script)], check=False).returncode
    if code not in (0, 1):
        raise CouldNotRunError(f"scripts/{script} exited with {code}")
    return code


def _test(server: Server, options: list[str]) -> int:
    """Run the conformance kit; what it prints is the rest of the summary."""
    keys = {"NOVU_API_KEY": server.keys[0], "NOVU_OTHER_API_KEY": server.keys[1]}
    command = [sys.executable, "-m", "novu_openapi.cli", "fuzz", server.url, "--profile", "quick", "--renew-keys"]
    command += ["--report-dir", str(FOLDER.relative_to(ROOT)), *options]
    return subprocess.run(command, check=False, cwd=ROOT, env=ENVIRONMENT | keys).returncode


def _missed() -> list[str]:
    report = json.loads((FOLDER / "report.json").read_text())
    return sorted(told["operation_id"] for told in report["operations"] if not told["successes"])


def _is_part(options: list[str]) -> bool:
    return any(option in options for option in ("--only", "--check", "--without", "--shard", "--safe"))


@contextlib.contextmanager
def _server(options: list[str]) -> Iterator[Server]:
    """The reference server on a free port with a database of its own, ended by its process."""
    keys = secrets.token_hex(16), secrets.token_hex(16)
    with tempfile.TemporaryDirectory() as folder, (FOLDER / "server.txt").open("w+") as log:
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "novu_openapi.cli", "serve", "--port", "0", "--self-check", "--idempotency"),
                *("--database", f"{folder}/verify.sqlite", "--dev-api-key", keys[0], "--prod-api-key", keys[1]),
                # What the API cannot make by itself: other members of the organization.
                *("--fixtures", str(ROOT / "novu_conformance" / "fixtures.json"), *options),
            ],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            env=ENVIRONMENT,
        )
        try:
            assert process.stdout is not None
            found = re.search(r"http://\S+", process.stdout.readline())
            if found is None:
                process.wait(START_LIMIT_SECONDS)
                log.seek(0)
                raise CouldNotRunError(f"the server did not start:\n{log.read()}")
            yield Server(found.group(), keys)
        finally:
            process.terminate()
            process.wait(START_LIMIT_SECONDS)


def _client_functions() -> int:
    package = ROOT / "generated" / "novu_api_client" / "api"
    return sum("def sync_detailed(" in file.read_text() for file in package.rglob("*.py"))


def _say(text: str) -> None:
    """Progress, for a person at a terminal."""
    if sys.stderr.isatty():
        print(f"… {text}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
