"""A second opinion on the document: Redocly CLI, and Spectral with its OWASP rules, on the bundle.

Optional, for it needs Node (scripts/optional). What the document keeps although a tool objects stands, with its reason,
in lint_more/excused.yaml.

0: nothing found, 1: something found, 2: could not run.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from novu_openapi.bundle import Bundle, bundle, dump  # noqa: E402
from novu_openapi.findings import Finding, FoundError, Position, Severity, UnreadableError  # noqa: E402
from novu_openapi.lint.report import FORMATS, totals  # noqa: E402
from novu_openapi.source import Source, escape  # noqa: E402
from scripts.optional.node import Node, find_node, install_packages, script_of  # noqa: E402
from scripts.optional.running import CACHE, CouldNotRunError, complaint, name_of, one_line, run, say  # noqa: E402

SPEC = ROOT / "spec" / "openapi.yaml"
OWN = ROOT / "scripts" / "lint_more"
EXCUSED = OWN / "excused.yaml"
PACKAGES = CACHE / "lint-more"

REDOCLY = {"extends": ["recommended-strict"], "telemetry": "off"}
SPECTRAL = {"extends": ["spectral:oas", "@stoplight/spectral-owasp-ruleset"]}


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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--format", choices=tuple(FORMATS.keys() - {"sarif"}), default="text")
    parser.add_argument("--check", action="store_true", help="accepted for uniformity: linting never writes anything")
    arguments = parser.parse_args()
    try:
        made = bundle(SPEC)
        excuses = read_excuses(made.document)
        node = find_node()
        install_packages(node, OWN / "package.json", PACKAGES)
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
        say(f"no findings; {len(objections)} excused by {name_of(EXCUSED)}")
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
            raise CouldNotRunError(f"{name_of(EXCUSED)} cannot be read", problem, remedy)
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
            remedy = f"mend the document{objection.about}, or excuse it with the reason in {name_of(EXCUSED)}"
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
    say("asking Redocly and Spectral")
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
            one_line(problem["message"]),
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
            one_line(problem["message"]),
            "",
        )
        for problem in answer
    ]


def _answer(node: Node, package: str, command: str, arguments: Sequence[str]) -> Any:
    """The JSON that a tool prints; both end with 1 when they found something."""
    done = run((node.node, script_of(PACKAGES, package, command), *arguments), cwd=PACKAGES)
    try:
        if done.returncode not in (0, 1):
            raise ValueError
        return json.loads(done.stdout)
    except ValueError as error:
        problem = f"exit {done.returncode}: {complaint(done)}"
        remedy = f"run: rm -r {name_of(PACKAGES)} && make lint-more"
        raise CouldNotRunError(f"{command} gave no answer", problem, remedy) from error


if __name__ == "__main__":
    sys.exit(main())
