"""What `schemathesis run` finds of the defects, with its own settings; kept until document, defect or it is another."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import inspect
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Collection, Generator, Iterable, Iterator
from concurrent.futures import Executor, as_completed
from importlib.metadata import version
from pathlib import Path
from typing import Any

from novu_conformance.run import RENEWS_KEYS
from tests.conformance.defects.registry import defects
from tests.conformance.defects.serving import KEY, ROOT, SOUND, serving

CACHE = ROOT / ".cache" / "sensitivity" / "schemathesis"
DOCUMENT = ROOT / "generated" / "openapi.json"
# Some of what it finds depends on chance: what one of these seeds finds on the sound server is not of a defect.
_CONTROLS = range(1, 4)
_PAUSE_SECONDS = 0.2


def column(pool: Executor, names: Iterable[str], seed: int, *, new: bool) -> dict[str, int]:
    """By defect, the cases until a failure that the sound server does not have, 0 for none.

    What is not known yet is found out, or left out unless it is to be `new`. Raises CouldNotRun.
    """
    files = {name: _file(name, seed) for name in names}
    missing = [name for name, file in files.items() if not file.exists()]
    if missing and new:
        accepted = _accepted(pool)
        work = {pool.submit(find, name, seed, accepted, files[name]): name for name in missing}
        for count, done in enumerate(as_completed(work), 1):
            cases = done.result()
            told = f"after {cases} cases" if cases else "nothing"
            print(f"[{count}/{len(work)}] schemathesis {work[done]}: {told}", flush=True)
    return {name: json.loads(file.read_text()) for name, file in files.items() if file.exists()}


def find(name: str, seed: int, accepted: Collection[str], file: Path) -> int:
    """Run it against a defect, keep and return the cases until a failure that is not accepted. Raises CouldNotRun."""
    with contextlib.closing(failures_of(name, seed)) as failures:
        cases = next((cases for failure, cases in failures if failure not in accepted), 0)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(cases))
    return cases


def _accepted(pool: Executor) -> frozenset[str]:
    """What is found on the sound server."""
    files = {seed: _file(SOUND, seed) for seed in _CONTROLS}
    for done in [pool.submit(_keep, seed, file) for seed, file in files.items() if not file.exists()]:
        done.result()
    return frozenset(failure for file in files.values() for failure in json.loads(file.read_text()))


def _keep(seed: int, file: Path) -> None:
    found = sorted({failure for failure, _ in failures_of(SOUND, seed)})
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(found))


def _file(name: str, seed: int) -> Path:
    """Where its result is kept: named by all that it depends on, but for the rest of the server."""
    defect = defects().get(name)
    source = inspect.getsource(defect.spoil) if defect else ""
    parts = (_document(), source, version("schemathesis"), str(seed))
    return CACHE / f"{name}-{hashlib.sha256('|'.join(parts).encode()).hexdigest()[:16]}.json"


@functools.cache
def _document() -> str:
    """The document without its descriptions, which are nothing to Schemathesis."""
    return json.dumps(_undescribed(json.loads(DOCUMENT.read_bytes())))


def _undescribed(value: Any) -> Any:
    if isinstance(value, dict):
        kept = {name: member for name, member in value.items() if name != "description" or not isinstance(member, str)}
        return {name: _undescribed(member) for name, member in kept.items()}
    return [_undescribed(element) for element in value] if isinstance(value, list) else value


def failures_of(name: str, seed: int) -> Generator[tuple[str, int], None, None]:
    """Each failed check with its operation, and the cases sent by then; the run ends with whoever listens."""
    with serving(name) as url, tempfile.TemporaryDirectory() as folder:
        events = Path(folder) / "events.ndjson"
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "schemathesis.cli", "run", str(DOCUMENT), "--url", url),
                *("--header", f"Authorization: ApiKey {KEY}", "--seed", str(seed)),
                *("--exclude-operation-id", RENEWS_KEYS, "--report", "ndjson", "--report-ndjson-path", str(events)),
            ],
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield from _told(_lines(process, events))
        finally:
            process.kill()
            process.wait()


def _lines(process: subprocess.Popen[bytes], file: Path) -> Iterator[str]:
    """The lines of a file that a process writes, as they come."""
    while not file.exists() and process.poll() is None:
        time.sleep(_PAUSE_SECONDS)
    if not file.exists():
        return
    with file.open(encoding="utf-8") as stream:
        rest = ""
        while True:
            over = process.poll() is not None
            if not (chunk := stream.readline()) and over:
                return
            rest += chunk
            if rest.endswith("\n"):
                yield rest
                rest = ""
            elif not chunk:
                time.sleep(_PAUSE_SECONDS)


def _told(lines: Iterable[str]) -> Iterator[tuple[str, int]]:
    cases = 0
    for line in lines:
        with contextlib.suppress(ValueError):
            scenario = json.loads(line).get("ScenarioFinished")
            if scenario is None:
                continue
            # What is empty is left out of an event.
            recorder = scenario["recorder"]
            cases += len(recorder.get("interactions", ()))
            for case, checks in recorder.get("checks", {}).items():
                called = recorder["cases"][case]["value"]
                for check in checks:
                    if check["status"] == "failure":
                        yield f"{called['method']} {called['path']} {check['name']}", cases
