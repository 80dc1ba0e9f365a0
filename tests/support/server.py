"""The reference server as a process, on a port of its own choice and a file of the test's."""

from __future__ import annotations

import atexit
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support import raw
from tests.support.api import Api

ROOT = Path(__file__).resolve().parents[2]

DEVELOPMENT_KEY = "development-key-of-the-tests"
PRODUCTION_KEY = "production-key-of-the-tests"

_FIRST_LINE = re.compile(r"^novu-openapi reference server \(unofficial\) on (http://\S+)$")
_PATIENCE_SECONDS = 20


@dataclass(frozen=True)
class Server:
    """A server that answers at `url` and keeps its state in `database`."""

    process: subprocess.Popen[str]
    url: str
    database: Path
    log: Path

    def api(self, key: str | None = DEVELOPMENT_KEY) -> Api:
        """A caller with this key; None calls without one."""
        return Api(self.url, key)

    def reset(self) -> None:
        """Go back to the state after the start. The keys are those of the start again."""
        answer = raw.send(self.url, "POST", "/_reference/reset", None)
        assert answer.status == 204, answer

    def complaints(self) -> str:
        """What the server logged, if there is an error in it."""
        said = self.log.read_text()
        return said if "ERROR" in said or "Traceback" in said else ""

    def stop(self) -> str:
        """End the process in the ordinary way. What it printed after its first line."""
        return self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End the process as a power cut does."""
        self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> str:
        if self.process.poll() is None:
            self.process.send_signal(how)
        self.process.wait(_PATIENCE_SECONDS)
        rest = self.process.stdout
        if rest is None or rest.closed:
            return ""
        with rest:
            return rest.read()


def command(*arguments: str | Path) -> list[str]:
    """The words of `novu-openapi serve` on a free port."""
    return [sys.executable, "-m", "novu_openapi.cli", "serve", "--port", "0", *map(str, arguments)]


def environment(code: Path = ROOT, variables: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of a server whose code lies in `code`; nothing of the caller's own set-up reaches it."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("NOVU_REFERENCE_")}
    return {**own, "PYTHONPATH": f"{code}{os.pathsep}{code / 'generated'}", **(variables or {})}


def start(
    database: Path, *arguments: str | Path, variables: Mapping[str, str] | None = None, with_keys: bool = True
) -> Server:
    """Start a server, with the keys of the tests or with none given, and wait until it answers."""
    log = database.with_suffix(".log")
    keys = ("--dev-api-key", DEVELOPMENT_KEY, "--prod-api-key", PRODUCTION_KEY) if with_keys else ()
    with log.open("a") as stderr:
        process = subprocess.Popen(
            command("--database", database, *keys, "--self-check", *arguments),
            cwd=database.parent,
            env=environment(variables=variables),
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
        )
    # A test that fails may leave it running; nothing outlives the run.
    atexit.register(process.kill)
    assert process.stdout is not None
    line = process.stdout.readline().rstrip("\n")
    found = _FIRST_LINE.match(line)
    if found is None:
        process.kill()
        process.communicate()
        raise AssertionError(f"the server's first line is {line!r}; it said {log.read_text()}")
    raw.send(found[1], "GET", "/", None)
    return Server(process, found[1], database, log)


@contextmanager
def running(database: Path, *arguments: str, variables: Mapping[str, str] | None = None) -> Iterator[Server]:
    """A server for the length of a block. It is an error if it logged one."""
    server = start(database, *arguments, variables=variables)
    try:
        yield server
    finally:
        server.stop()
    assert server.complaints() == ""


def refusal_to_start(*arguments: str | Path, code: Path = ROOT, variables: Mapping[str, str] | None = None) -> str:
    """What `serve` says when it does not start, which it has to tell by exit code 2."""
    done = subprocess.run(
        command(*arguments),
        cwd=code,
        env=environment(code, variables),
        capture_output=True,
        text=True,
        timeout=_PATIENCE_SECONDS,
        check=False,
    )
    assert done.returncode == 2, f"exit code {done.returncode}: {done.stdout}{done.stderr}"
    assert "Traceback" not in done.stderr, done.stderr
    return done.stderr
