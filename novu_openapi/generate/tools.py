"""Running the generators: the interpreter and the Ruff of this environment, never those of the PATH."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

TARGET = "py311"
LINE_LENGTH = "110"
NOTICE = "Made by `make generate` from spec/; do not edit."


class GenerateError(Exception):
    """A step could not do its work. The text says what is wrong and what mends it."""


def run(command: Sequence[str | Path], *, cwd: Path | None = None, stdin: str | None = None) -> str:
    """Run a command quietly and return what it wrote; a failure carries everything it said."""
    scripts = sysconfig.get_path("scripts")
    path = os.pathsep.join([scripts, os.environ.get("PATH", "")])
    environment = {**os.environ, "PATH": path, "NO_COLOR": "1"}
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words, cwd=cwd, input=stdin, env=environment, capture_output=True, encoding="utf-8", timeout=300
        )
    except OSError as error:
        raise GenerateError(f"cannot start {words[0]}: {error.strerror}\nrun: make install") from error
    except subprocess.TimeoutExpired as error:
        raise GenerateError(f"no answer within {error.timeout:.0f} s: {' '.join(words)}") from error
    if done.returncode:
        said = "\n".join(part.strip() for part in (done.stderr, done.stdout) if part.strip())
        raise GenerateError(f"exit {done.returncode}: {' '.join(words)}\n{said}")
    return done.stdout


def python_module(name: str, *arguments: str | Path, cwd: Path | None = None, stdin: str | None = None) -> str:
    """`python -m name arguments`; modules of the working directory are not looked at."""
    return run([sys.executable, "-P", "-m", name, *arguments], cwd=cwd, stdin=stdin)


def ruff(command: str, *arguments: str | Path, cwd: Path | None = None, stdin: str | None = None) -> str:
    """Ruff, deaf to any settings it might find on the way. (.cache/, where steps write, is ignored by git.)"""
    fixed = ["--isolated", "--no-respect-gitignore", "--no-cache", "--quiet", "--target-version", TARGET]
    return python_module("ruff", command, *fixed, *arguments, cwd=cwd, stdin=stdin)


def format_python(source: str, name: str) -> str:
    """Source without imports it does not use, as Ruff lays it out."""
    source = ruff("check", "--fix-only", "--select", "F401,I", "--stdin-filename", name, "-", stdin=source)
    return ruff("format", "--line-length", LINE_LENGTH, "--stdin-filename", name, "-", stdin=source)
