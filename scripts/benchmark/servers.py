"""Starting, watching and ending the servers that are compared. Only processes started here are ever ended."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
KEY = "dev"
HEADERS = {"authorization": f"ApiKey {KEY}"}
# Answered by every server as soon as it serves.
PROBE = "/v1/subscribers"

# The newest that runs on Node 18 to 22; later ones want Node 24.
PRISM_VERSION = "5.14.2"
PRISM_NAME = f"Prism {PRISM_VERSION}"
_PRISM = "@stoplight/prism-cli"
_INSTALL_LIMIT = 30.0
_START_LIMIT = 10.0
_STOP_LIMIT = 5.0


class CouldNotRun(Exception):
    """Something that a measurement needs is not to be had; the message says what."""


@dataclass(frozen=True, slots=True)
class Server:
    """A server to compare: `command` is how to run it on a port, with a folder for what it keeps."""

    name: str
    command: Callable[[int, Path], list[str]]


@dataclass(frozen=True, slots=True)
class Running:
    """A server that runs, and how long it took from the start of its process to its first answer."""

    name: str
    port: int
    process: subprocess.Popen[bytes]
    folder: Path
    seconds_to_start: float

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """The JSON of the answer. Raises CouldNotRun when it is a refusal."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=_START_LIMIT)
        with contextlib.closing(connection):
            text = None if body is None else json.dumps(body)
            connection.request(method, path, text, {**HEADERS, "content-type": "application/json"})
            answer = connection.getresponse()
            content = answer.read()
        if answer.status >= 300:
            raise CouldNotRun(f"{self.name} answered {method} {path} with {answer.status}: {content.decode()[:500]}")
        return json.loads(content)

    def memory_mb(self) -> float | None:
        """Resident memory, or None where the system has no /proc."""
        with contextlib.suppress(OSError):
            for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
                if line.startswith("VmRSS:"):
                    return int(line.split()[1]) / 1024
        return None

    def processor_seconds(self) -> float | None:
        """Processor time used so far by all threads, or None where the system has no /proc."""
        with contextlib.suppress(OSError):
            fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        return None


REFERENCE = Server(
    "novu-openapi",
    lambda port, folder: [
        *(sys.executable, "-m", "novu_openapi", "serve", "--port", str(port)),
        *("--database", str(folder / "bench.sqlite"), "--dev-api-key", KEY, "--prod-api-key", f"not-{KEY}"),
    ],
)
FLOOR = Server(
    "constant answer", lambda port, _: [sys.executable, str(Path(__file__).with_name("floor.py")), str(port)]
)


def prism(folder: Path) -> Server:
    """Prism as a mock of the bundled document, without its log; installed into `folder` if it is not there.

    Raises CouldNotRun when Node is missing or the installation fails.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise CouldNotRun("node and npm are not installed")
    package = folder / "node_modules" / _PRISM
    if _version(package) != PRISM_VERSION:
        folder.mkdir(parents=True, exist_ok=True)
        options = ("--no-audit", "--no-fund", "--no-save", "--ignore-scripts", "--loglevel=error")
        try:
            subprocess.run(
                [npm, "install", "--prefix", str(folder), *options, f"{_PRISM}@{PRISM_VERSION}"],
                check=True,
                capture_output=True,
                text=True,
                timeout=_INSTALL_LIMIT,
            )
        except subprocess.TimeoutExpired:
            raise CouldNotRun(f"npm did not install {_PRISM} within {_INSTALL_LIMIT:.0f} s") from None
        except subprocess.CalledProcessError as error:
            raise CouldNotRun(f"npm did not install {_PRISM}: {error.stderr.strip()[-500:]}") from None

    def command(port: int, own: Path) -> list[str]:
        # A copy, because Prism starts anew when the document changes under it.
        document = shutil.copy(ROOT / "generated" / "openapi.json", own)
        options = ("--verboseLevel", "error", "--host", "127.0.0.1", "--port", str(port))
        return [node, str(package / "dist" / "index.js"), "mock", *options, str(document)]

    return Server(PRISM_NAME, command)


@contextlib.contextmanager
def run(server: Server, cache: Path) -> Iterator[Running]:
    """Run `server` with a new folder under `cache`, on a free port, for as long as the block lasts.

    Raises CouldNotRun when it does not answer in time.
    """
    port = _free_port()
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache) as name, tempfile.TemporaryFile() as log:
        folder = Path(name)
        started = time.perf_counter()
        process = subprocess.Popen(
            server.command(port, folder),
            stdout=subprocess.DEVNULL,
            stderr=log,
            env=os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}"},
        )
        try:
            while not _answers(port):
                if process.poll() is not None or time.perf_counter() - started > _START_LIMIT:
                    log.seek(0)
                    raise CouldNotRun(f"{server.name} did not start:\n{log.read().decode(errors='replace')[-2000:]}")
                time.sleep(0.003)
            yield Running(server.name, port, process, folder, time.perf_counter() - started)
        finally:
            process.terminate()
            try:
                process.wait(_STOP_LIMIT)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _answers(port: int) -> bool:
    request = f"GET {PROBE} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: {HEADERS['authorization']}\r\n\r\n"
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=_START_LIMIT) as connection:
            connection.sendall(request.encode())
            return connection.recv(65536).startswith(b"HTTP/1.1 200")
    except OSError:
        return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _version(package: Path) -> str | None:
    try:
        return str(json.loads((package / "package.json").read_text())["version"])
    except (OSError, ValueError, KeyError):
        return None
