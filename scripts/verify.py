"""The main job: lint the document, generate from it, start the reference server, verify it, print what was found.

Exit code 0 when everything held, 1 when something fell short, 2 when the job could not run.
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
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "generated")]

from novu_conformance import schema_layer  # noqa: E402
from novu_openapi.behaviour import Revision, read_revision  # noqa: E402
from novu_openapi.revisions import REVISIONS  # noqa: E402

FOLDER = ROOT / ".cache" / "verify"
START_LIMIT_SECONDS = 20.0


class CouldNotRunError(Exception):
    """A part of the job could not be started; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Server:
    url: str
    key: str


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="seed of the generated requests (default: %(default)s)")
    parser.add_argument(
        "--max-examples", type=int, default=1, help="cases per operation and phase (default: %(default)s)"
    )
    parser.add_argument("--revision", choices=REVISIONS, help="serve that revision, and look for server errors only")
    arguments = parser.parse_args()
    try:
        return _verify(arguments)
    except CouldNotRunError as error:
        print(f"could not run: {error}", file=sys.stderr)
        return 2


def _verify(arguments: argparse.Namespace) -> int:
    lint = _step("lint", "lint.py")
    generated = _step("generate", "generate.py")
    if lint == 2 or generated:
        return max(lint, generated)
    from novu_models.operations import OPERATIONS

    from novu_openapi.bundled import read_bundle

    document = read_bundle()
    FOLDER.mkdir(parents=True, exist_ok=True)
    known = [operation for operation in OPERATIONS if _revision(arguments.revision).knows(operation.operation_id)]
    with _server(arguments.revision) as server:
        _say(f"verifying {server.url}")
        started = time.monotonic()
        with (FOLDER / "schemathesis.txt").open("w") as output:
            outcome = schema_layer.run(
                _document(document, arguments.revision),
                server.url,
                server.key,
                seed=arguments.seed,
                folder=FOLDER,
                max_examples=arguments.max_examples,
                # A server of a revision is held to what that revision says nowhere else: errors of its own are faults.
                checks=() if arguments.revision is None else ("not_a_server_error",),
                output=output,
            )
        seconds = time.monotonic() - started
    labels = {f"{operation.method} {operation.path}" for operation in known}
    reached = labels & outcome.reached
    # Some revisions lack the operations that make what others need, so only the document itself must be reached whole.
    missed = sorted(labels - reached) if arguments.revision is None else []
    rows = [
        ("operations", len(known)),
        ("schemas", len(document["components"]["schemas"])),
        ("lint", "no findings" if lint == 0 else "FINDINGS, see above"),
        ("generated functions", _client_functions()),
        ("bound handlers", len(OPERATIONS)),
        ("operations with a success answer", f"{len(reached)} of {len(known)}"),
        ("cases run", outcome.cases),
        ("failures", outcome.failures + outcome.errors),
        ("seed", arguments.seed),
        ("seconds", f"{seconds:.0f}"),
    ]
    for name, value in rows:
        print(f"{name:<34}{value}")
    for label in missed:
        print(f"no success answer: {label}")
    if outcome.exit_code or missed:
        print(f"details: {FOLDER.relative_to(ROOT)}/schemathesis.txt")
    return 1 if lint or outcome.exit_code or missed else 0


def _step(name: str, script: str) -> int:
    _say(name)
    code = subprocess.run([sys.executable, str(ROOT / "scripts" / script)], check=False).returncode
    if code not in (0, 1):
        raise CouldNotRunError(f"scripts/{script} exited with {code}")
    return code


def _revision(name: str | None) -> Revision:
    return Revision() if name is None else read_revision(name)


def _document(document: dict[str, Any], revision: str | None) -> Path:
    """The document, or what it says of the operations that the revision has."""
    if revision is None:
        return ROOT / "generated" / "openapi.json"
    served = _revision(revision)
    paths: dict[str, Any] = {}
    for path, item in document["paths"].items():
        for name, value in item.items():
            if isinstance(value, dict) and served.knows(value["operationId"]):
                answers = {status: _without_dead_links(answer, served) for status, answer in value["responses"].items()}
                paths.setdefault(path, {})[name] = value | {"responses": answers}
        if path in paths and "parameters" in item:
            paths[path]["parameters"] = item["parameters"]
    file = FOLDER / f"{revision}.json"
    file.write_text(json.dumps(document | {"paths": paths}))
    return file


def _without_dead_links(answer: dict[str, Any], served: Revision) -> dict[str, Any]:
    links = answer.get("links", {})
    alive = {name: link for name, link in links.items() if served.knows(link["operationId"])}
    return answer | {"links": alive} if links else answer


@contextlib.contextmanager
def _server(revision: str | None) -> Iterator[Server]:
    """The reference server on a free port with a database of its own, ended by its process."""
    key = secrets.token_hex(16)
    with tempfile.TemporaryDirectory() as folder, (FOLDER / "server.txt").open("w+") as log:
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "novu_openapi", "serve", "--port", "0", "--self-check"),
                *("--database", f"{folder}/verify.sqlite", "--dev-api-key", key),
                *(() if revision is None else ("--revision", revision)),
                # What the API cannot make by itself: other members of the organization.
                *("--fixtures", str(ROOT / "novu_conformance" / "fixtures.json")),
            ],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            env=os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}"},
        )
        try:
            assert process.stdout is not None
            found = re.search(r"http://\S+", process.stdout.readline())
            if found is None:
                process.wait(START_LIMIT_SECONDS)
                log.seek(0)
                raise CouldNotRunError(f"the server did not start:\n{log.read()}")
            yield Server(found.group(), key)
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
