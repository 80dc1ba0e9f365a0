"""Run the steps not known to be fresh, side by side; then put what they made in place, or compare."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from novu_openapi.findings import FoundError, UnreadableError
from novu_openapi.generate import compare
from novu_openapi.generate.cache import Cache, Hashes, Known, files_in, hash_files, hash_inputs
from novu_openapi.generate.client import PACKAGE as CLIENT
from novu_openapi.generate.steps import BUNDLE, MODELS, STEPS, TYPESCRIPT, Job, Step
from novu_openapi.generate.tools import GenerateError

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = Path(__file__).resolve().parents[1]
MOST_NAMED = 20


@dataclass
class Outcome:
    """How one step ended."""

    step: Step
    place: Path  # where its output is: generated/ itself if that is fresh, else a folder aside
    fresh: bool
    seconds: float
    changed: list[str] = field(default_factory=list)
    made: Hashes = field(default_factory=dict)
    inputs: str = ""


class Pipeline:
    """One run over a repository. Nothing under generated/ changes before every step has succeeded."""

    def __init__(self, root: Path, scratch: Path, steps: Sequence[Step] = STEPS) -> None:
        self.root = root
        self.generated = root / "generated"
        self.scratch = scratch
        self.steps = steps
        self.cache = Cache(root / ".cache" / "generate.json")
        self._makers = {f"generated/{made}": step.name for step in steps for made in step.makes}
        self._running: dict[str, Future[Outcome]] = {}

    def run(self) -> list[Outcome]:
        """Every step's outcome, in the order of the steps. Raises what the first failing step raised."""
        # One thread per step, for a step may wait for earlier ones; other processes do the work.
        with ThreadPoolExecutor(max_workers=len(self.steps)) as pool:
            for step in self.steps:
                self._running[step.name] = pool.submit(self._outcome, step)
        outcomes = [self._running[step.name].result() for step in self.steps]
        for outcome in outcomes:
            self.cache.known[outcome.step.name] = Known(outcome.inputs, outcome.made)
        return outcomes

    def _outcome(self, step: Step) -> Outcome:
        sources = {name: self._source(name) for name in step.reads}
        started = time.monotonic()
        inputs = hash_inputs([*sources.items(), *_code(step)], step.tools)
        known, found = self.cache.known.get(step.name), hash_files(self.generated, step.makes)
        if known == Known(inputs, found):
            return Outcome(step, self.generated, True, time.monotonic() - started, made=found, inputs=inputs)
        out = self.scratch / step.name
        out.mkdir()
        try:
            step.run(Job(out, sources))
        except (GenerateError, FoundError, UnreadableError, OSError):
            raise
        except Exception as error:
            what = f"{type(error).__name__}: {error}"
            raise GenerateError(f"step {step.name} cannot digest the document: {what}\nrun: make lint") from error
        made = hash_files(out, step.makes)
        if missing := [name for name in step.makes if not (out / name).exists()]:
            raise GenerateError(f"step {step.name} made no {', '.join(missing)}")
        changed = sorted(name for name in made.keys() | found.keys() if made.get(name) != found.get(name))
        return Outcome(step, out, False, time.monotonic() - started, changed, made, inputs)

    def _source(self, name: str) -> Path:
        """Where something a step reads is now; waits for the step that makes it."""
        if maker := self._makers.get(name):
            return self._running[maker].result().place / name.removeprefix("generated/")
        return self.root / name

    def gaps(self, outcomes: Sequence[Outcome]) -> list[compare.Problem]:
        """What the made packages lack of the document."""
        places = {f"generated/{made}": outcome.place / made for outcome in outcomes for made in outcome.step.makes}
        models = [places[f"generated/{MODELS}/{name}.py"] for name in ("documents", "models", "operations")]
        return compare.gaps(places[BUNDLE], places[f"generated/{CLIENT}"], *models)

    def strays(self) -> list[compare.Problem]:
        """What lies under generated/ though nothing makes it."""
        made = (*self._makers, f"generated/{TYPESCRIPT}")
        names = [f"generated/{name}" for name, _ in files_in(self.generated)]
        strays = [n for n in names if not any(n == place or n.startswith(f"{place}/") for place in made)]
        return [compare.Problem("stray", name, "no step makes it", f"rm {name}") for name in strays]


def _code(step: Step) -> list[tuple[str, Path]]:
    """The Python of this package that decides what a step makes."""
    return [(name, PACKAGE / name) for name in ("generate", *step.code)]


def install(outcome: Outcome, generated: Path) -> None:
    """Put what a step made in place, whole files and whole folders at a time."""
    for name in outcome.step.makes:
        new, old = outcome.place / name, generated / name
        old.parent.mkdir(parents=True, exist_ok=True)
        if new.is_dir() or old.is_dir():
            aside = new.with_name(f"{new.name}.old")
            if old.exists():
                old.rename(aside)
            new.rename(old)
        else:
            new.replace(old)


def generate(root: Path) -> int:
    """Make everything and put what changed in place."""
    cache = root / ".cache"
    cache.mkdir(exist_ok=True)
    # Beside generated/, so that putting something in place is a rename.
    with tempfile.TemporaryDirectory(prefix="generate-", dir=cache) as scratch:
        pipeline = Pipeline(root, Path(scratch))
        outcomes = pipeline.run()
        if gaps := pipeline.gaps(outcomes):
            _print(gaps)
            print(f"{len(gaps)} missing: generated/ is left as it was")
            return 1
        for outcome in outcomes:
            if outcome.changed:
                install(outcome, pipeline.generated)
        pipeline.cache.save()
    for outcome in outcomes:
        state = "fresh" if outcome.fresh else "rewritten" if outcome.changed else "unchanged"
        count = f"{len(outcome.made)} file{'s' * (len(outcome.made) != 1)}"
        detail = f"{count}, {len(outcome.changed)} changed" if outcome.changed else count
        print(f"{state:<11}{outcome.step.name:<11}{detail:<26}{outcome.seconds:>6.1f} s")
    _print(pipeline.strays())
    return 0


def check(root: Path) -> int:
    """Say what of generated/ is not what spec/ gives. Writes nothing there."""
    with tempfile.TemporaryDirectory(prefix="novu-openapi-check-") as scratch:
        pipeline = Pipeline(root, Path(scratch))
        outcomes = pipeline.run()
        problems = pipeline.gaps(outcomes)
        for outcome in outcomes:
            problems += _stale(outcome, pipeline.generated)
        problems += pipeline.strays()
    pipeline.cache.save()
    _print(problems)
    files = sum(len(outcome.made) for outcome in outcomes)
    if problems:
        stale = sum(len(outcome.changed) for outcome in outcomes)
        print(f"generated/ is not what spec/ gives: {stale} of {files} files are stale\nrun: {compare.REMEDY}")
        return 1
    print(f"fresh   generated/: {len(outcomes)} steps, {files} files")
    return 0


def _stale(outcome: Outcome, generated: Path) -> list[compare.Problem]:
    named = outcome.changed[:MOST_NAMED]
    problems = [compare.difference(name, outcome.place / name, generated / name) for name in named]
    if rest := len(outcome.changed) - len(named):
        where = f"generated/{outcome.step.makes[0]}"
        problems.append(compare.Problem("stale", where, f"{rest} more files differ", compare.REMEDY))
    return problems


def _print(problems: Sequence[compare.Problem]) -> None:
    for problem in problems:
        print(problem)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command. 0: fresh or made, 1: stale or missing, 2: could not run."""
    parser = argparse.ArgumentParser(prog="generate", description="Make generated/ from spec/.")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 if generated/ is not what spec/ gives"
    )
    parser.add_argument("--force", action="store_true", help="forget what is known and make everything again")
    parser.add_argument("--root", type=Path, default=ROOT, metavar="FOLDER", help="the repository; default: this one")
    options = parser.parse_args(arguments)
    root: Path = options.root.resolve()
    if options.force:
        (root / ".cache" / "generate.json").unlink(missing_ok=True)
    try:
        return check(root) if options.check else generate(root)
    except (GenerateError, FoundError, UnreadableError, OSError) as error:
        print(f"could not generate: {error}", file=sys.stderr)
        return 2
