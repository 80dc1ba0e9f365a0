"""What clients cost an application: novu_client beside httpx alone and the two clients published for Python.

Each runs in a process of its own, in an environment made under .cache/bench that holds them all, against a server
that always gives the document's own example of a subscriber. The processes take turns. Of each number the least of all
turns counts, for what else runs on the machine only adds to it; of calls, the time that one in ten is faster than.
httpx alone is the floor: the same requests, but nothing is checked, typed or repeated.

    python -m scripts.benchmark.clients
"""

from __future__ import annotations

import http.server
import importlib
import json
import math
import os
import subprocess
import sys
import threading
import time
import venv
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import quantiles
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache" / "bench"
REPORT = ROOT / ".cache" / "bench-clients.json"

_OURS, _FLOOR = "novu_client", "httpx"
_PUBLISHED = {"novu_py": "novu-py==3.19.0", "novu": "novu==1.14.0"}
_CLIENTS = (_OURS, _FLOOR, *_PUBLISHED)
_REQUIREMENTS = (*_PUBLISHED.values(), "httpx==0.28.1", "httpx-retries==0.6.0")
_TURNS = 3
_CALLS = 400
_INSTALL_LIMIT = 120.0
_TURN_LIMIT = 60.0


class CouldNotRun(Exception):
    """The measurement needs something that is not to be had; the message says what."""


@dataclass(frozen=True, slots=True)
class Costs:
    """One turn of one client. `first_ms`: from nothing to the first answer, import included."""

    import_ms: float
    first_ms: float
    memory_mb: float
    get_us: float
    post_us: float


def main() -> int:
    try:
        measured = measure()
    except (CouldNotRun, OSError, subprocess.SubprocessError) as error:
        print(f"could not measure the clients: {error}", file=sys.stderr)
        return 2
    REPORT.write_text(
        json.dumps({name: [asdict(cost) for cost in turns] for name, turns in measured.items()}, indent=1)
    )
    print_table(measured)
    return 0


def measure() -> dict[str, list[Costs]]:
    """All turns of all clients; the first turn, which fills caches, does not count. Raises CouldNotRun."""
    python = _environment(CACHE / "clients")
    found: dict[str, list[Costs]] = {name: [] for name in _CLIENTS}
    with _answering() as url:
        for turn in range(_TURNS + 1):
            for name in _CLIENTS:
                costs = _turn(python, name, url)
                found[name] += [costs] * (turn > 0)
    return found


def print_table(measured: dict[str, list[Costs]]) -> None:
    """A line per client."""
    columns = ("import ms", "first answer ms", "memory MB", "GET us", "POST us", "x httpx")
    print(f"{'client':<14}{''.join(f'{column:>17}' for column in columns)}")
    floor = _least(measured[_FLOOR])
    for name, turns in measured.items():
        costs = _least(turns)
        ratio = max(costs.get_us / floor.get_us, costs.post_us / floor.post_us)
        cells = (costs.import_ms, costs.first_ms, costs.memory_mb, costs.get_us, costs.post_us)
        print(f"{name:<14}{''.join(f'{cell:>17,.0f}' for cell in cells)}{ratio:>17.2f}")


def _least(turns: list[Costs]) -> Costs:
    return Costs(*(min(column) for column in zip(*(asdict(costs).values() for costs in turns), strict=True)))


def _environment(folder: Path) -> Path:
    """An interpreter with every client, made once. Raises CouldNotRun when they are not to be had."""
    python, done = folder / "bin" / "python", folder / "installed.json"
    if done.is_file() and json.loads(done.read_text()) == list(_REQUIREMENTS):
        return python
    venv.create(folder, with_pip=True, clear=True)
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *_REQUIREMENTS]
    said = subprocess.run(command, capture_output=True, text=True, timeout=_INSTALL_LIMIT, check=False)
    if said.returncode:
        raise CouldNotRun(f"pip did not install {', '.join(_REQUIREMENTS)}: {said.stderr[-500:]}")
    done.write_text(json.dumps(_REQUIREMENTS))
    return python


def _turn(python: Path, name: str, url: str) -> Costs:
    own = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [python, __file__, name, url],
        env=own | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}"},
        capture_output=True,
        text=True,
        timeout=_TURN_LIMIT,
        check=False,
    )
    if done.returncode:
        raise CouldNotRun(f"{name} broke off:\n{done.stderr[-2000:]}")
    return Costs(**json.loads(done.stdout))


@contextmanager
def _answering() -> Iterator[str]:
    """The address of a server that always says the same."""
    document = json.loads((ROOT / "generated" / "openapi.json").read_text())
    body = json.dumps(document["components"]["examples"]["subscriber-envelope"]["value"]).encode()

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1

        def do_GET(self) -> None:
            self._answer(200)

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self._answer(201)

        def _answer(self, status: int) -> None:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def _client(name: str, url: str) -> tuple[Callable[[], Any], Callable[[], Any]]:
    """How to read and how to make a subscriber. Everything is imported here, as an application would."""
    if name == _OURS:
        from novu_client import Novu

        ours = Novu("key", base_url=url)
        return lambda: ours.subscribers.get("ada"), lambda: ours.subscribers.create(
            subscriber_id="ada", first_name="Ada"
        )
    if name == _FLOOR:
        import httpx

        plain = httpx.Client(base_url=url, headers={"Authorization": "ApiKey key"})
        body = {"subscriberId": "ada", "firstName": "Ada"}
        return lambda: plain.get("/v1/subscribers/ada").json(), lambda: plain.post("/v1/subscribers", json=body).json()
    if name == "novu_py":
        theirs = importlib.import_module("novu_py").Novu(secret_key="key", server_url=url)
        request = {"subscriber_id": "ada", "first_name": "Ada"}
        return (
            lambda: theirs.subscribers.retrieve(subscriber_id="ada"),
            lambda: theirs.subscribers.create(create_subscriber_request_dto=request),
        )
    import requests
    from novu.api import SubscriberApi
    from novu.dto.subscriber import SubscriberDto

    old = SubscriberApi(url=url, api_key="key", session=requests.Session())
    return lambda: old.get("ada"), lambda: old.create(SubscriberDto("ada", first_name="Ada"))


def _run(name: str, url: str) -> Costs:
    """Measures one client in this process."""
    started = time.perf_counter()
    importlib.import_module(name)
    imported = time.perf_counter()
    get, post = _client(name, url)
    get()
    first = time.perf_counter()
    post()
    return Costs(
        import_ms=(imported - started) * 1e3,
        first_ms=(first - started) * 1e3,
        memory_mb=_memory_mb(),
        get_us=_microseconds(get),
        post_us=_microseconds(post),
    )


def _microseconds(call: Callable[[], Any]) -> float:
    """What one in ten of many calls is faster than, one after the other over one connection."""
    times: list[float] = []
    for _ in range(_CALLS):
        started = time.perf_counter()
        call()
        times.append(time.perf_counter() - started)
    return quantiles(times, n=10)[0] * 1e6


def _memory_mb() -> float:
    """The most that this program took, not a number where the system has no /proc.

    What `getrusage` tells begins with what the parent had when it started this.
    """
    try:
        told = Path("/proc/self/status").read_text(encoding="ascii")
    except FileNotFoundError:
        return math.nan
    return int(next(line.split()[1] for line in told.splitlines() if line.startswith("VmHWM:"))) / 1024


if __name__ == "__main__":
    if len(sys.argv) == 3:
        print(json.dumps(asdict(_run(*sys.argv[1:]))))
    else:
        sys.exit(main())
