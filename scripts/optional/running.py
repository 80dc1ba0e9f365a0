"""Running and installing what optional targets need: quietly, and with a remedy when something cannot be had."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from zlib import crc32

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache"

ENVIRONMENT = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1", "CI": "1"}


class CouldNotRunError(Exception):
    """Something this needs cannot be had."""

    def __init__(self, state: str, problem: str, remedy: str) -> None:
        super().__init__(f"could not run: {state}\n        problem: {problem}\n        {remedy}")


def run(command: Sequence[str], *, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run a command quietly, whatever it ends with. Raises CouldNotRunError when it does not start, or end."""
    try:
        return subprocess.run(
            command,
            cwd=cwd,
            env={**os.environ, **ENVIRONMENT},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=600,
            check=False,
        )
    except OSError as error:
        remedy = f"run: rm -r {name_of(CACHE)}   (and then this again)"
        raise CouldNotRunError(f"{command[0]} cannot be started", str(error.strerror), remedy) from error
    except subprocess.TimeoutExpired as error:
        problem = f"no answer within {error.timeout:.0f} s: {' '.join(command[:4])}"
        raise CouldNotRunError("a tool hangs", problem, "run: this once more") from error


def install_once(folder: Path, content: Path, install: Callable[[], None], also: str = "") -> None:
    """Install into a folder of its own, unless it was done for the same content; `also` decides what comes, too.

    Of several who want it at once, one installs and the others wait.
    """
    stamp = folder / f".installed-{crc32(content.read_bytes() + also.encode()):08x}"
    with _alone(folder):
        if stamp.exists():
            return
        say(f"installing {name_of(content)} into {name_of(folder)}")
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        install()
        stamp.touch()


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Nobody else is within such a block for the same folder. Windows knows no such lock."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with folder.with_name(f"{folder.name}.lock").open("w") as lock:
        if os.name != "nt":
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def install_from_pypi(requirements: Path, venv: Path, instead: str) -> None:
    """A virtual environment with what a file pins by hash. `instead`: what a user without PyPI can do."""

    def install() -> None:
        uv = shutil.which("uv")
        python = str(venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
        pip = ["install", "--quiet", "--only-binary", ":all:", "--require-hashes", "-r", str(requirements)]
        commands = (
            [[uv, "venv", "--quiet", "--clear", str(venv)], [uv, "pip", *pip, "--python", python]]
            if uv
            else [[sys.executable, "-m", "venv", str(venv)], [python, "-m", "pip", *pip]]
        )
        for command in commands:
            done = run(command)
            if done.returncode:
                remedy = f"run: this again with PyPI in reach, or {instead}"
                raise CouldNotRunError(f"{name_of(requirements)} could not be installed", complaint(done), remedy)

    install_once(venv, requirements, install)


def complaint(done: subprocess.CompletedProcess[str]) -> str:
    """The lines of its output that speak of an error; if none does, the last ones."""
    said = [one_line(line) for line in (done.stderr.strip() or done.stdout.strip()).splitlines()]
    chosen = [line for line in said if "error" in line.lower()][:3] or said[-3:]
    return " / ".join(chosen)[:600] or f"exit {done.returncode}, without a word"


def one_line(text: str) -> str:
    """A text without line ends and double spaces."""
    return " ".join(text.split())


def name_of(path: Path) -> str:
    """How a path is told to a person: from the root of the repository."""
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else str(path)


def say(text: str) -> None:
    """Progress, for a person at a terminal."""
    if sys.stderr.isatty():
        print(f"… {text}", file=sys.stderr)
