"""How much of what can be wrong with a server the kit finds, and after how many requests.

Each defect of tests/conformance/defects is served by a process of its own, fresh and seeded, and `novu-openapi fuzz`'s
layers go at it until the first finding, or to the end of the profile. What is found on the sound server as well does
not count, and fails the run. Beside it `schemathesis run` with its own settings on the same document, the same key and
a limit of time; regenerating the API keys is left out, since nothing can be called after it. It has found a defect when
a check fails for an operation for which it holds on the sound server, where it is given twice the time.

Writes .cache/sensitivity/: results.json, table.md. Exit code: 0 as good as it should be (95 % found, half of them
within 600 requests, nothing on the sound server), 1 not so, 2 could not run.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "generated")]

from novu_conformance import deviations  # noqa: E402
from novu_conformance.campaign import Campaign  # noqa: E402
from novu_conformance.checks import catalogue  # noqa: E402
from novu_conformance.contract import Contract  # noqa: E402
from novu_conformance.findings import Finding, Stop  # noqa: E402
from novu_conformance.layers import LAYERS  # noqa: E402
from novu_conformance.profiles import PROFILES  # noqa: E402
from novu_conformance.run import RENEWS_KEYS, Layer, Run, Settings, Target  # noqa: E402
from novu_openapi.behaviour import Revision  # noqa: E402
from novu_openapi.bundled import read_bundle  # noqa: E402
from novu_openapi.findings import UnreadableError  # noqa: E402
from tests.conformance.defects.registry import defects  # noqa: E402

CACHE = ROOT / ".cache" / "sensitivity"
DOCUMENT = ROOT / "generated" / "openapi.json"
FIXTURES = ROOT / "novu_conformance" / "fixtures.json"
KEY, OTHER_KEY = "development-key-of-the-defects", "production-key-of-the-defects"
SOUND = "none"

ENOUGH_FOUND = 0.95
MOST_REQUESTS = 600

Cause = tuple[str, str | None]


class CouldNotRun(Exception):
    """A server does not start, or cannot be tested; the message says why."""


@dataclass(frozen=True, slots=True)
class Found:
    """What showed a defect first: `requests` and `seconds` until then, `story` the requests that show it."""

    layer: str
    check: str
    operation: str | None
    requests: int
    seconds: float
    story: int
    text: str


@dataclass(frozen=True, slots=True)
class Told:
    """What `schemathesis run` told: the failed checks by operation, with how many cases it had sent by then."""

    failures: dict[str, int]
    cases: int


@dataclass(frozen=True, slots=True)
class Result:
    """One defect. `found` is None when the kit ended, as `ended` says, without a finding. `schemathesis` is None where
    it was not run, else the cases until a new failure, 0 for none."""

    name: str
    about: str
    found: Found | None
    requests: int
    ended: str
    schemathesis: int | None


@dataclass(frozen=True, slots=True)
class Limits:
    """In seconds, of one run of each."""

    kit: float
    schemathesis: float


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", metavar="NAME", help="these defects alone")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="so many at once (default: 2)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of kit and Schemathesis (default: 1)")
    parser.add_argument("--controls", type=int, default=3, metavar="N", help="seeds on the sound server (default: 3)")
    parser.add_argument(
        "--max-time", type=float, default=PROFILES["normal"].max_seconds, metavar="S", help="for the kit, each"
    )
    parser.add_argument("--skip-schemathesis", action="store_true")
    parser.add_argument("--schemathesis-time", type=int, default=60, metavar="S", help="each (default: 60)")
    arguments = parser.parse_args()
    known = {name: defect.about for name, defect in defects().items()}
    unknown = set(arguments.only or ()) - known.keys()
    if unknown:
        print(f"there is no defect {', '.join(sorted(unknown))}; there are: {', '.join(known)}", file=sys.stderr)
        return 2
    limits = Limits(arguments.max_time, 0 if arguments.skip_schemathesis else arguments.schemathesis_time)
    try:
        return measure({name: known[name] for name in arguments.only or known}, arguments, limits)
    except CouldNotRun as error:
        print(error, file=sys.stderr)
        return 2


def measure(chosen: dict[str, str], arguments: argparse.Namespace, limits: Limits) -> int:
    """Measure, print and write. Raises CouldNotRun when the sound server cannot be tested."""
    with ProcessPoolExecutor(arguments.jobs) as pool:
        controls = list(pool.map(partial(control, limits=limits), range(1, arguments.controls + 1)))
        false_alarms = {cause: text for causes, _ in controls for cause, text in causes.items()}
        accepted = frozenset(failure for _, told in controls for failure in told.failures)
        for cause, text in false_alarms.items():
            print(f"FALSE ALARM {cause[0]} {cause[1]}: {text}")
        work = {
            pool.submit(try_out, name, about, arguments.seed, limits, frozenset(false_alarms), accepted): name
            for name, about in chosen.items()
        }
        results: dict[str, Result] = {}
        for done in as_completed(work):
            result = results[work[done]] = done.result()
            print(f"[{len(results)}/{len(work)}] {line_of(result)}", flush=True)
    ordered = [results[name] for name in chosen]
    write(ordered, false_alarms, limits)
    print(summary(ordered))
    return 0 if is_good(ordered) and not false_alarms else 1


def control(seed: int, limits: Limits) -> tuple[dict[Cause, str], Told]:
    """What is found on the sound server: by cause what the kit says, and what Schemathesis says."""
    with serving(SOUND) as url:
        campaign = campaign_of(url, seed, limits)
        campaign.carry_out(LAYERS)
    found = {one.cause: one.text for one in campaign.run.result.findings.values() if one.excuse is None}
    return found, schemathesis(SOUND, seed, 2 * limits.schemathesis)


def try_out(
    name: str, about: str, seed: int, limits: Limits, false_alarms: frozenset[Cause], accepted: frozenset[str]
) -> Result:
    """One defect, by the kit and by Schemathesis."""
    found, requests, cases = None, 0, None
    try:
        with serving(name) as url:
            run = campaign_of(url, seed, limits).run
            first, ended = until_found(run, false_alarms)
            run.close()
        requests = run.result.cases
        found = None if first is None else found_by(first)
        if limits.schemathesis:
            failures = schemathesis(name, seed, limits.schemathesis).failures
            cases = min((cases for failure, cases in failures.items() if failure not in accepted), default=0)
    except CouldNotRun as error:
        ended = f"could not run: {error}"
    return Result(name, about, found, requests, ended, cases)


def campaign_of(url: str, seed: int, limits: Limits) -> Campaign:
    """A run as the command makes it. Raises CouldNotRun."""
    profile = PROFILES["normal"]
    settings = Settings(
        seed=seed, rounds=profile.rounds, max_seconds=limits.kit, checks=frozenset(catalogue()), prefix=f"nvc{seed}"
    )
    try:
        return Campaign(Target(url, KEY, OTHER_KEY), Contract(read_bundle(), Revision()), settings, deviations.load())
    except UnreadableError as error:
        raise CouldNotRun(str(error)) from error


def until_found(
    run: Run, false_alarms: frozenset[Cause] = frozenset(), layers: Sequence[Layer] = LAYERS
) -> tuple[Finding | None, str]:
    """The first finding that says something about the defect, or None; and how the run has ended."""
    ended = run.result.ended
    try:
        for number, task in run.tasks(layers):
            run.do(number, task)
            if first := first_of(run, false_alarms):
                return first, "found"
    except Stop as stop:
        ended = str(stop)
    return first_of(run, false_alarms), ended


def first_of(run: Run, false_alarms: frozenset[Cause]) -> Finding | None:
    told = [one for one in run.result.findings.values() if one.excuse is None and one.cause not in false_alarms]
    return min(told, key=lambda one: one.cases, default=None)


def found_by(first: Finding) -> Found:
    return Found(
        first.layer, first.check, first.operation_id, first.cases, first.seconds, len(first.steps), first.text[:300]
    )


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


def schemathesis(name: str, seed: int, seconds: float) -> Told:
    """A run of Schemathesis as it is. Nothing, where no time is given to it."""
    if not seconds:
        return Told({}, 0)
    with serving(name) as url, tempfile.TemporaryDirectory() as folder:
        events = Path(folder) / "events.ndjson"
        with contextlib.suppress(subprocess.TimeoutExpired):
            subprocess.run(
                [
                    *(sys.executable, "-m", "schemathesis.cli", "run", str(DOCUMENT), "--url", url),
                    *("--header", f"Authorization: ApiKey {KEY}", "--seed", str(seed)),
                    *("--exclude-operation-id", RENEWS_KEYS, "--report", "ndjson", "--report-ndjson-path", str(events)),
                ],
                cwd=folder,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=seconds,
                check=False,
            )
        return told_by(events)


def told_by(events: Path) -> Told:
    """The failures in the events of a run. The last line may be cut off; what is empty is left out of an event."""
    failures: dict[str, int] = {}
    cases = 0
    for line in events.read_text().splitlines() if events.exists() else ():
        with contextlib.suppress(ValueError):
            scenario = json.loads(line).get("ScenarioFinished")
            if scenario is None:
                continue
            recorder = scenario["recorder"]
            cases += len(recorder.get("interactions", ()))
            for case, checks in recorder.get("checks", {}).items():
                called = recorder["cases"][case]["value"]
                for check in checks:
                    if check["status"] == "failure":
                        failures.setdefault(f"{called['method']} {called['path']} {check['name']}", cases)
    return Told(failures, cases)


def is_good(results: Sequence[Result]) -> bool:
    found = [result.found for result in results if result.found is not None]
    if len(found) < ENOUGH_FOUND * len(results):
        return False
    return median(one.requests for one in found) <= MOST_REQUESTS


def line_of(result: Result) -> str:
    found = result.found
    if found is None:
        return f"{result.name}: NOT FOUND ({result.ended}, {result.requests} requests)"
    where = f"{found.layer} {found.check} {found.operation or ''}".rstrip()
    return f"{result.name}: {where} after {found.requests} requests, {found.seconds:.1f} s, story of {found.story}"


def summary(results: Sequence[Result]) -> str:
    found = [result.found for result in results if result.found is not None]
    lines = [f"found {len(found)} of {len(results)} ({len(found) / len(results):.1%})"]
    if found:
        requests = sorted(one.requests for one in found)
        lines.append(
            f"requests until found: median {median(requests):.0f}, 90 % within {at(requests, 0.9)}; "
            f"length of a story: median {median(one.story for one in found):.0f}"
        )
        for layer in dict.fromkeys(one.layer for one in found):
            own = sorted(one.requests for one in found if one.layer == layer)
            lines.append(f"  {layer}: {len(own)}, median {median(own):.0f} requests")
    others = [result.schemathesis for result in results if result.schemathesis is not None]
    if others:
        hits = [cases for cases in others if cases]
        lines.append(
            f"schemathesis: {len(hits)} of {len(others)} ({len(hits) / len(others):.1%})"
            + (f", median {median(hits):.0f} cases" if hits else "")
        )
    missed = [result.name for result in results if result.found is None]
    return "\n".join([*lines, *([f"not found: {', '.join(missed)}"] if missed else [])])


def at(ordered: Sequence[int], share: float) -> int:
    return ordered[math.ceil(share * len(ordered)) - 1]


def write(results: Sequence[Result], false_alarms: dict[Cause, str], limits: Limits) -> None:
    CACHE.mkdir(parents=True, exist_ok=True)
    data = {
        "at": time.strftime("%Y-%m-%d %H:%M"),
        "limits": asdict(limits),
        "summary": summary(results),
        "falseAlarms": [{"check": check, "operation": of, "text": text} for (check, of), text in false_alarms.items()],
        "results": [asdict(result) for result in results],
    }
    (CACHE / "results.json").write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (CACHE / "table.md").write_text("\n".join(table(results, limits)) + "\n", encoding="utf-8")


def table(results: Sequence[Result], limits: Limits) -> Iterable[str]:
    yield f"| defect | what is wrong | found by | requests | seconds | story | Schemathesis {limits.schemathesis:g} s |"
    yield "|---|---|---|---|---|---|---|"
    for result in results:
        found, other = result.found, result.schemathesis
        cells = ["not found", str(result.requests), "", ""]
        if found is not None:
            cells = [f"{found.layer}, {found.check}", str(found.requests), f"{found.seconds:.1f}", str(found.story)]
        cells.append("not run" if other is None else f"after {other} cases" if other else "not found")
        yield "| " + " | ".join([result.name, result.about, *cells]) + " |"


if __name__ == "__main__":
    sys.exit(main())
