"""How much of what can be wrong with a server the kit finds, and after how many requests.

Each defect of tests/conformance/defects is served by a process of its own, fresh and seeded, and `novu-openapi fuzz`'s
layers go at it until the first finding, or to the end of the profile. What is found on the sound server as well does
not count, and fails the run. The shell lines of the finding are then typed against the server with that defect, fresh
again, and twice against the sound one: they show it when only the first is answered otherwise.

Beside it `schemathesis run` with its own settings on the same document and the same key; regenerating the API keys is
left out, since nothing can be called after it. It has found a defect when a check fails for an operation for which it
holds on the sound server; a run goes on until then, or to its own end, which takes minutes. What it found is kept until
the document, the defect or Schemathesis is another.

Writes .cache/sensitivity/: results.json, table.md. Exit code: 0 as good as it should be (95 % found, half of them
within 600 requests, nothing on the sound server), 1 not so, 2 could not run.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
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
from novu_conformance.run import Layer, Run, Settings, Target  # noqa: E402
from novu_conformance.trace import to_curl  # noqa: E402
from novu_openapi.behaviour import Revision  # noqa: E402
from novu_openapi.bundled import read_bundle  # noqa: E402
from novu_openapi.findings import UnreadableError  # noqa: E402
from scripts import plain_schemathesis  # noqa: E402
from tests.conformance.defects.registry import defects  # noqa: E402
from tests.conformance.defects.serving import KEY, OTHER_KEY, SOUND, CouldNotRun, serving  # noqa: E402

CACHE = ROOT / ".cache" / "sensitivity"

SHOWS_IT, NOT_SHOWN = "shows it", "the same on the sound server"
# What is another one each time, and the headers that are.
_DIFFERENT_EACH_TIME = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24,32}|(?P<capitals>[0-9A-F]{24,32})"
    r"|(?P<time>\d{4}-\d\d-\d\dT[\d:]+(?:\.\d+)?)"
)
_SHELL_SECONDS = 20
_IDLE_HEADERS = re.compile(r"^(?:date|content-length|(?:x-)?ratelimit-[a-z-]+): .*\n", re.MULTILINE | re.IGNORECASE)

ENOUGH_FOUND = 0.95
MOST_REQUESTS = 600

Cause = tuple[str, str | None]


@dataclass(frozen=True, slots=True)
class Found:
    """What showed a defect first: `requests` and `seconds` until then, `story` the requests that show it.

    `shell` says what its shell lines do: SHOWS_IT or NOT_SHOWN.
    """

    layer: str
    check: str
    operation: str | None
    requests: int
    seconds: float
    story: int
    text: str
    shell: str


@dataclass(frozen=True, slots=True)
class Result:
    """One defect. `found` is None when the kit ended, as `ended` says, without a finding. `schemathesis` is None where
    it was not run, else the cases until a failure that the sound server does not have, 0 for none."""

    name: str
    about: str
    found: Found | None
    requests: int
    ended: str
    schemathesis: int | None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", metavar="NAME", help="these defects alone")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="so many at once (default: 2)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of kit and Schemathesis (default: 1)")
    parser.add_argument("--controls", type=int, default=3, metavar="N", help="seeds on the sound server (default: 3)")
    parser.add_argument(
        "--max-time", type=float, default=PROFILES["normal"].max_seconds, metavar="S", help="for the kit, each"
    )
    parser.add_argument("--only-schemathesis", action="store_true", help="fill its column, and say no more")
    parser.add_argument("--skip-schemathesis", action="store_true", help="but for what is known of it")
    arguments = parser.parse_args()
    known = {name: defect.about for name, defect in defects().items()}
    unknown = set(arguments.only or ()) - known.keys()
    if unknown:
        print(f"there is no defect {', '.join(sorted(unknown))}; there are: {', '.join(known)}", file=sys.stderr)
        return 2
    chosen = {name: known[name] for name in arguments.only or known}
    try:
        with ProcessPoolExecutor(arguments.jobs) as pool:
            others = plain_schemathesis.column(pool, chosen, arguments.seed, new=not arguments.skip_schemathesis)
            return 0 if arguments.only_schemathesis else measure(pool, chosen, others, arguments)
    except CouldNotRun as error:
        print(error, file=sys.stderr)
        return 2


def measure(
    pool: ProcessPoolExecutor, chosen: Mapping[str, str], others: Mapping[str, int], arguments: argparse.Namespace
) -> int:
    """Measure, print and write; `others` is what Schemathesis found. Raises CouldNotRun."""
    seconds: float = arguments.max_time
    controls = pool.map(partial(control, seconds=seconds), range(1, arguments.controls + 1))
    false_alarms = {cause: text for found in controls for cause, text in found.items()}
    for cause, text in false_alarms.items():
        print(f"FALSE ALARM {cause[0]} {cause[1]}: {text}")
    work = {
        pool.submit(
            try_out, name, about, arguments.seed, seconds, frozenset(false_alarms), schemathesis=others.get(name)
        ): name
        for name, about in chosen.items()
    }
    results: dict[str, Result] = {}
    for done in as_completed(work):
        result = results[work[done]] = done.result()
        print(f"[{len(results)}/{len(work)}] {line_of(result)}", flush=True)
    ordered = [results[name] for name in chosen]
    write(ordered, false_alarms, seconds)
    print(summary(ordered))
    return 0 if is_good(ordered) and not false_alarms else 1


def control(seed: int, seconds: float) -> dict[Cause, str]:
    """What the kit finds on the sound server: by cause what it says."""
    with serving(SOUND) as url:
        campaign = campaign_of(url, seed, seconds)
        campaign.carry_out(LAYERS)
    return {one.cause: one.text for one in campaign.run.result.findings.values() if one.excuse is None}


def try_out(
    name: str, about: str, seed: int, seconds: float, false_alarms: frozenset[Cause], *, schemathesis: int | None
) -> Result:
    """One defect, by the kit."""
    found, requests = None, 0
    try:
        with serving(name) as url:
            campaign = campaign_of(url, seed, seconds)
            run = campaign.run
            first, ended = until_found(run, false_alarms)
            campaign.shorten([] if first is None else [first])
            run.close()
        requests = run.result.cases
        found = None if first is None else found_by(first, name)
    except CouldNotRun as error:
        ended = f"could not run: {error}"
    return Result(name, about, found, requests, ended, schemathesis)


def campaign_of(url: str, seed: int, seconds: float) -> Campaign:
    """A run as the command makes it. Raises CouldNotRun."""
    profile = PROFILES["normal"]
    settings = Settings(
        seed=seed, rounds=profile.rounds, max_seconds=seconds, checks=frozenset(catalogue()), prefix=f"nvc{seed}"
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
    """Of what one task has found, that with the shortest story."""
    told = [one for one in run.result.findings.values() if one.excuse is None and one.cause not in false_alarms]
    return min(told, key=lambda one: (len(one.steps), one.cases), default=None)


def found_by(first: Finding, name: str) -> Found:
    return Found(
        layer=first.layer,
        check=first.check,
        operation=first.operation_id,
        requests=first.cases,
        seconds=first.seconds,
        story=len(first.steps),
        text=first.text[:300],
        shell=typed(first, name),
    )


def typed(finding: Finding, name: str) -> str:
    """Whether the answers to the shell lines of a finding tell a server with that defect from the sound one."""
    answers = []
    for each in (name, SOUND, SOUND):
        with serving(each) as url:
            answers.append(said_by(finding, url))
    ways: list[Callable[[str], str]] = [partial(masked, times=False), partial(masked, times=True)]
    if any("group" in step for step in finding.steps):
        ways.append(in_any_order)
    for way in ways:
        here, elsewhere, once_more = map(way, answers)
        if here != elsewhere == once_more:
            return SHOWS_IT
    return NOT_SHOWN


def said_by(finding: Finding, url: str) -> str:
    """What the shell lines are answered."""
    lines = []
    for line in to_curl(finding.steps):
        lines += [line, 'printf "%s" "$ANSWER"'] if line.startswith("ANSWER=") else [line]
    with tempfile.TemporaryDirectory() as folder:
        try:
            done = subprocess.run(
                ["/bin/sh", "-c", "\n".join(lines)],
                cwd=folder,
                env={
                    "PATH": os.environ["PATH"],
                    "TMPDIR": folder,
                    "URL": url,
                    "API_KEY": KEY,
                    "OTHER_API_KEY": OTHER_KEY,
                },
                capture_output=True,
                text=True,
                errors="replace",
                timeout=_SHELL_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return f"no answer within {_SHELL_SECONDS} s"
    return done.stdout.replace("\r\n", "\n") + done.stderr


def masked(text: str, *, times: bool) -> str:
    """A text with numbers, by their first appearance, for identifiers, and without headers that differ.

    Such numbers for `times` too tell whether two are the same, which sometimes is mere chance; else all times are.
    """
    known: dict[str, int] = {}

    def number(found: re.Match[str]) -> str:
        if found["time"] and not times:
            return "…"
        return f"{'A' if found['capitals'] else ''}…{known.setdefault(found[0], len(known) + 1)}"

    return _IDLE_HEADERS.sub("", _DIFFERENT_EACH_TIME.sub(number, text))


def in_any_order(text: str) -> str:
    """The lines of answers to requests that overlapped, whichever came first, without what is another one each time."""
    return "\n".join(sorted(_DIFFERENT_EACH_TIME.sub("…", _IDLE_HEADERS.sub("", text)).splitlines()))


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
    told = f"{found.requests} requests, {found.seconds:.1f} s, story of {found.story}, shell: {found.shell}"
    return f"{result.name}: {where} after {told}"


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
        shell = Counter(one.shell for one in found)
        lines.append("shell lines: " + ", ".join(f"{count} {what}" for what, count in shell.most_common()))
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


def write(results: Sequence[Result], false_alarms: dict[Cause, str], seconds: float) -> None:
    CACHE.mkdir(parents=True, exist_ok=True)
    data = {
        "at": time.strftime("%Y-%m-%d %H:%M"),
        "maxSeconds": seconds,
        "summary": summary(results),
        "falseAlarms": [{"check": check, "operation": of, "text": text} for (check, of), text in false_alarms.items()],
        "results": [asdict(result) for result in results],
    }
    (CACHE / "results.json").write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (CACHE / "table.md").write_text("\n".join(table(results)) + "\n", encoding="utf-8")


def table(results: Sequence[Result]) -> Iterable[str]:
    yield "| defect | what is wrong | found by | requests | seconds | story | shell lines | Schemathesis |"
    yield "|---|---|---|---|---|---|---|---|"
    for result in results:
        found, other = result.found, result.schemathesis
        cells = ["not found", str(result.requests), "", "", ""]
        if found is not None:
            numbers = [str(found.requests), f"{found.seconds:.1f}", str(found.story)]
            cells = [f"{found.layer}, {found.check}", *numbers, found.shell]
        cells.append("not run" if other is None else f"after {other} cases" if other else "not found")
        yield "| " + " | ".join([result.name, result.about, *cells]) + " |"


if __name__ == "__main__":
    sys.exit(main())
