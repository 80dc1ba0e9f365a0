"""How fast the reference server is on this machine, beside Prism's mock of the same document and a constant answer.

Three requests over 32 connections, in short interleaved rounds; the reference server keeps its state in a SQLite file
and acknowledges what is on disk. Prism is installed by npm into .cache/bench, or left out when that cannot be done.
Beside that one trigger to a topic of 10,000, and a bare script that writes the same; then what clients cost an
application. Only this machine is talked to. On a busy machine trust the ratios, and the processor time before those.

Exit code: 0 measured, 2 could not be measured.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import platform
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from scripts.benchmark import clients  # noqa: E402
from scripts.benchmark.fan_out import FanOut, measure  # noqa: E402
from scripts.benchmark.load import MEMBER, NUMBER, POPULATION, Job, Result  # noqa: E402
from scripts.benchmark.servers import (  # noqa: E402
    FLOOR,
    HEADERS,
    PRISM_NAME,
    REFERENCE,
    CouldNotRun,
    Running,
    Server,
    prism,
    run,
)

CACHE = ROOT / ".cache" / "bench"
REPORT = ROOT / ".cache" / "bench.json"
# All in all, installation and starts included; of it, what stays for the rounds.
LIMIT_SECONDS = 85.0
ROUNDS_SECONDS = 50.0
STARTS = 5
WARM_UP_SECONDS = 0.2
_BULK = 500


@dataclass(frozen=True, slots=True)
class Request:
    """A kind of request that is measured. `writes` tells which aim it counts for."""

    name: str
    method: str
    target: str
    body: str
    writes: bool


PROFILE = (
    '"firstName":"Ada","lastName":"Lovelace","email":"ada@example.com","phone":"+441632960001","locale":"en_GB",'
    '"data":{"plan":"team","seats":12}'
)
REQUESTS = (
    Request("GET subscriber", "GET", f"/v1/subscribers/old-{MEMBER}", "", writes=False),
    Request("POST subscriber", "POST", "/v1/subscribers", f'{{"subscriberId":"new-{NUMBER}",{PROFILE}}}', writes=True),
    Request(
        "PUT credentials",
        "PUT",
        f"/v1/subscribers/old-{MEMBER}/credentials",
        f'{{"providerId":"fcm","credentials":{{"deviceTokens":["token-{NUMBER}"]}}}}',
        writes=True,
    ),
)


@dataclass(frozen=True, slots=True)
class Start:
    """What a server costs before anybody asks it anything. The times of all starts, in seconds."""

    server: str
    seconds: list[float]
    idle_mb: float | None


@dataclass(frozen=True, slots=True)
class Run:
    """One load on one server. `processor_us` is the server's processor time for one request."""

    server: str
    request: str
    round: int
    result: Result
    processor_us: float | None


@dataclass(frozen=True, slots=True)
class Aim:
    """Something the project wants to hold."""

    text: str
    measured: float
    met: bool


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=5, help="how often everything is measured (default: %(default)s)")
    parser.add_argument("--seconds", type=float, default=0.6, help="length of one measurement (default: %(default)s)")
    parser.add_argument("--connections", type=int, default=32, help="connections at a time (default: %(default)s)")
    options = parser.parse_args()
    # Ended from outside, too, it ends what it started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(2))
    try:
        _measure(options, time.monotonic() + LIMIT_SECONDS)
    except (CouldNotRun, OSError, sqlite3.Error, subprocess.SubprocessError) as error:
        print(f"could not measure: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 2
    print()
    return clients.main()


def _measure(options: argparse.Namespace, deadline: float) -> None:
    others = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    servers = [REFERENCE, FLOOR]
    try:
        _say(f"Prism, into {CACHE.relative_to(ROOT)}")
        servers.insert(1, prism(CACHE / "prism"))
    except CouldNotRun as error:
        print(f"without Prism: {error}", file=sys.stderr)
    starts = [_start_times(server, deadline - ROUNDS_SECONDS) for server in servers]
    _say("a trigger to a topic")
    with run(REFERENCE, CACHE) as reference:
        fan_out = measure(reference)
    with contextlib.ExitStack() as stack:
        running = [stack.enter_context(run(server, CACHE)) for server in servers]
        reference = running[0]
        _populate(reference)
        runs = list(_rounds(running, options, deadline))
        fsync_ms = _fsync_ms(reference.folder)
        acknowledged, stored = _after_kill(reference, runs)
    counted = [run for run in runs if run.round > 0]
    aims = _aims(starts, counted, fan_out)
    facts = {
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "processors": os.cpu_count(),
        "load_average_before": others,
        "connections": options.connections,
        "rounds": max(run.round for run in counted),
        "seconds": options.seconds,
        "fsync_ms": fsync_ms,
        "acknowledged": acknowledged,
        "stored_after_kill": stored,
        "load_share": max(run.result.load_share for run in counted),
    }
    _print(facts, starts, counted, fan_out, aims)
    REPORT.write_text(
        json.dumps(
            {
                **facts,
                "starts": [asdict(start) for start in starts],
                "runs": [asdict(run) for run in runs],
                "fan_out": asdict(fan_out),
                "aims": [asdict(aim) for aim in aims],
            },
            indent=1,
        )
        + "\n"
    )


def _start_times(server: Server, deadline: float) -> Start:
    """As many starts as there is time for, but one at least."""
    seconds: list[float] = []
    while not seconds or (len(seconds) < STARTS and time.monotonic() < deadline):
        _say(f"starting {server.name}")
        with run(server, CACHE) as running:
            seconds.append(running.seconds_to_start)
            idle = running.memory_mb()
    return Start(server.name, seconds, idle)


def _populate(reference: Running) -> None:
    """Give the reference server what the requests name. The other servers keep no state."""
    profile = json.loads(f"{{{PROFILE}}}")
    for first in range(0, POPULATION, _BULK):
        subscribers = [{"subscriberId": f"old-{n:08}", **profile} for n in range(first, first + _BULK)]
        reference.call("POST", "/v1/subscribers/bulk", {"subscribers": subscribers})
    integration = {"providerId": "fcm", "channel": "push", "active": True, "check": False, "credentials": {}}
    reference.call("POST", "/v1/integrations", integration)


def _rounds(servers: list[Running], options: argparse.Namespace, deadline: float) -> Iterator[Run]:
    """Round 0 warms everything up and does not count; of the others, as many as there is time for, but one at least."""
    first = 0
    longest = 0.0
    for number in range(options.rounds + 1):
        began = time.monotonic()
        if number > 1 and began + longest > deadline:
            print(f"no time for more than {number - 1} of {options.rounds} rounds", file=sys.stderr)
            return
        for request in REQUESTS:
            # The order turns, so that nobody always comes first.
            turn = number % len(servers)
            for server in servers[turn:] + servers[:turn]:
                _say(f"round {number}: {request.name}, {server.name}")
                made = _load(server, request, number, first, options)
                first += made.result.sent
                yield made
        longest = time.monotonic() - began


def _load(server: Running, request: Request, number: int, first: int, options: argparse.Namespace) -> Run:
    job = Job(
        port=server.port,
        method=request.method,
        target=request.target,
        body=request.body,
        headers=HEADERS,
        first=first,
        connections=options.connections,
        warm_up=WARM_UP_SECONDS,
        seconds=options.seconds,
    )
    before = server.processor_seconds()
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "benchmark" / "load.py")],
        input=json.dumps(asdict(job)),
        capture_output=True,
        text=True,
        timeout=WARM_UP_SECONDS + options.seconds + 10,
        check=False,
    )
    after = server.processor_seconds()
    if done.returncode:
        raise CouldNotRun(f"the load on {server.name} broke off:\n{done.stderr[-2000:]}")
    result = Result(**json.loads(done.stdout))
    refused = {status: times for status, times in result.statuses.items() if not status.startswith("2")}
    if result.error or refused:
        raise CouldNotRun(f"{request.name}, {server.name}: {result.error or f'answered {refused}'}")
    used = None if before is None or after is None else (after - before) / result.sent * 1e6
    return Run(server.name, request.name, number, result, used)


def _after_kill(reference: Running, runs: list[Run]) -> tuple[int, int]:
    """How many subscribers the reference server acknowledged, and how many its file holds after kill -9.

    Raises CouldNotRun when one is missing: what was measured was then not durable.
    """
    reference.process.kill()
    reference.process.wait()
    acknowledged = sum(
        sum(run.result.statuses.values())
        for run in runs
        if run.server == reference.name and run.request == "POST subscriber"
    )
    with contextlib.closing(sqlite3.connect(reference.folder / "bench.sqlite")) as database:
        (stored,) = database.execute("SELECT count(*) FROM subscribers WHERE subscriberId LIKE 'new-%'").fetchone()
    if stored < acknowledged:
        raise CouldNotRun(f"of {acknowledged} acknowledged subscribers, the file holds {stored} after kill -9")
    return acknowledged, stored


def _fsync_ms(folder: Path) -> float:
    """What this disk takes for one small durable write; it bounds how often can be committed."""
    times: list[float] = []
    with (folder / "fsync").open("wb", buffering=0) as file:
        for _ in range(50):
            file.write(b"." * 4096)
            started = time.perf_counter()
            os.fsync(file.fileno())
            times.append((time.perf_counter() - started) * 1000)
    return median(times)


def _ratio(runs: list[Run], server: str, request: str) -> float | None:
    """How many times Prism's requests per second, the median of all rounds; None without Prism."""
    speeds = {(run.server, run.round): run.result.requests_per_second for run in runs if run.request == request}
    ratios = [
        speed / speeds[PRISM_NAME, number]
        for (name, number), speed in speeds.items()
        if name == server and (PRISM_NAME, number) in speeds
    ]
    return median(ratios) if ratios else None


def _aims(starts: list[Start], runs: list[Run], fan_out: FanOut) -> list[Aim]:
    aims: list[Aim] = []
    for text, least, writes in (("reads, times Prism's: at least 15", 15, False), ("writes: at least 6", 6, True)):
        ratios = [_ratio(runs, REFERENCE.name, request.name) for request in REQUESTS if request.writes == writes]
        known = [ratio for ratio in ratios if ratio is not None]
        if known:
            aims.append(Aim(text, min(known), min(known) >= least))
    own = next(start for start in starts if start.server == REFERENCE.name)
    aims.append(Aim("start, seconds: under 0.6", median(own.seconds), median(own.seconds) < 0.6))
    if own.idle_mb is not None:
        aims.append(Aim("idle memory, MB: under 80", own.idle_mb, own.idle_mb < 80))
    aims.append(Aim("topic, share of the bare script: 0.4", fan_out.share, fan_out.share >= 0.4))
    return aims


def _print(facts: dict[str, Any], starts: list[Start], runs: list[Run], fan_out: FanOut, aims: list[Aim]) -> None:
    print(
        f"{facts['system']}, {facts['processors']} processors, Python {facts['python']}; one fsync takes "
        f"{facts['fsync_ms']:.2f} ms, the load average before was {_number(facts['load_average_before'], 1)}\n"
        f"{facts['connections']} connections, median of {facts['rounds']} rounds of {facts['seconds']} s\n"
    )
    print(f"{'':<34}{'requests/s':>10}{'x Prism':>9}{'p50 ms':>8}{'p99 ms':>8}{'CPU us':>8}")
    for request in REQUESTS:
        for place, start in enumerate(starts):
            same = [run for run in runs if run.server == start.server and run.request == request.name]
            print(
                f"{'' if place else request.name:<17}{start.server:<17}"
                f"{median(run.result.requests_per_second for run in same):>10,.0f}"
                f"{_number(_ratio(runs, start.server, request.name), 1):>9}"
                f"{median(run.result.p50_ms for run in same):>8.1f}"
                f"{median(run.result.p99_ms for run in same):>8.1f}"
                f"{_number(_median_known(run.processor_us for run in same), 0):>8}"
            )
    print(f"\n{'':<17}{'start s':>8}{'idle MB':>9}")
    for start in starts:
        print(f"{start.server:<17}{median(start.seconds):>8.2f}{_number(start.idle_mb, 0):>9}")
    print(
        f"\na trigger to a topic of {fan_out.members:,} writes {fan_out.rows:,} rows, "
        f"{fan_out.rows / fan_out.seconds:,.0f} a second; a bare script {fan_out.rows / fan_out.bare_seconds:,.0f}\n"
        f"answered after {fan_out.answer_ms:.0f} ms; the slowest read meanwhile took {fan_out.slowest_read_ms:.0f} ms"
    )
    print(
        f"\nafter kill -9 the file holds all {facts['acknowledged']:,} acknowledged subscribers\n"
        f"the load took at most {facts['load_share']:.0%} of one processor\n"
    )
    for aim in aims:
        print(f"{aim.text:<34}{aim.measured:>7.2f}  {'met' if aim.met else 'missed'}")


def _median_known(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return median(known) if known else None


def _number(value: float | None, digits: int) -> str:
    return "-" if value is None else f"{value:,.{digits}f}"


def _say(text: str) -> None:
    """Progress, for a person at a terminal."""
    if sys.stderr.isatty():
        print(f"… {text}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
