"""Everything CI checks beside the tests, side by side: lint, drift, style, layout, types.

Each check is a command of its own that can be run alone.
Exit code: 0 all passed, 1 something failed, 2 something could not run.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Check:
    """One check: what it is called, what it looks at, the arguments of Python that run it."""

    name: str
    about: str
    command: tuple[str, ...]


@dataclass(frozen=True)
class Result:
    """How a check ended."""

    check: Check
    code: int
    seconds: float
    said: str

    @property
    def word(self) -> str:
        return {0: "ok", 1: "failed"}.get(self.code, "could not run")


CHECKS = (
    Check("lint", "rules and validity of spec/", ("scripts/lint.py",)),
    Check("drift", "generated/ is what spec/ gives", ("scripts/generate.py", "--check")),
    Check("release", "the version says what changed", ("scripts/release_check.py",)),
    Check("types", "mypy", ("-m", "mypy")),
    Check("style", "ruff check", ("-m", "ruff", "check", "--output-format", "concise", ".")),
    Check("layout", "ruff format", ("-m", "ruff", "format", "--check", "--output-format", "concise", ".")),
)


def run(check: Check) -> Result:
    """Run one check and keep what it said."""
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, *check.command],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return Result(check, done.returncode, time.monotonic() - started, done.stdout.strip())


def main() -> int:
    names = [check.name for check in CHECKS]
    parser = argparse.ArgumentParser(prog="check", description="Everything CI checks beside the tests.")
    parser.add_argument("names", nargs="*", metavar="CHECK", help=f"only these: {', '.join(names)}")
    chosen = parser.parse_args().names or names
    if unknown := sorted(set(chosen) - set(names)):
        parser.error(f"no check is called {', '.join(unknown)}; there are {', '.join(names)}")
    results: dict[str, Result] = {}
    with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
        for done in as_completed([pool.submit(run, check) for check in CHECKS if check.name in chosen]):
            result = done.result()
            results[result.check.name] = result
            print(f"{result.check.name:<8}{result.word:<15}{result.seconds:>6.1f} s", flush=True)
            if result.code and result.said:
                print("\n".join(f"    {line}" for line in result.said.splitlines()), flush=True)
    ordered = [results[name] for name in names if name in results]
    bad = [result for result in ordered if result.code]
    print(f"\n{'check':<8}{'result':<15}{'seconds':>8}  looks at")
    for result in ordered:
        print(f"{result.check.name:<8}{result.word:<15}{result.seconds:>8.1f}  {result.check.about}")
    if not bad:
        print(f"\nall {len(ordered)} checks passed")
        return 0
    print(f"\n{len(bad)} of {len(ordered)} checks did not pass; alone:")
    for result in bad:
        print(f"    .venv/bin/python {' '.join(result.check.command)}")
    return 1 if all(result.code == 1 for result in bad) else 2


if __name__ == "__main__":
    sys.exit(main())
