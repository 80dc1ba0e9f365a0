"""The report as Markdown: for the summary of a CI job, an issue, a chat."""

from __future__ import annotations

import re
from collections.abc import Iterator

from novu_conformance.findings import Finding
from novu_conformance.report import Report, identifier
from novu_conformance.reports import wording

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~&@])")


def write(report: Report) -> str:
    return wording.printable("\n".join(_lines(report))) + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield f"# Conformance: {wording.verdict(report)}"
    yield ""
    yield "| tag | operations | reached | answers | checks | findings |"
    yield "|---|--:|--:|--:|--:|--:|"
    for row in [*wording.rows(report), wording.total(report)]:
        cells = (row.tag, row.offered, row.reached, row.calls, row.looks, row.findings)
        yield f"| {' | '.join(_plain(str(cell)) for cell in cells)} |"
    for finding, *others in report.causes:
        yield ""
        yield from _finding(report, finding)
        if others:
            yield from ("", _plain(wording.also(others)))
    if report.excused:
        yield from ("", "## Excused", "")
        for finding in report.excused:
            yield f"- {_code(identifier(finding))} ({finding.times}): {_plain(finding.excuse or '')}"
    yield from ("", "## The run", "")
    for note in [*wording.notes(report), wording.cleaned(report)]:
        yield f"- {_plain(note)}"
    for name, value in wording.facts(report):
        yield f"- {name}: {_plain(value)}"
    yield ""
    yield from _block(report.command.splitlines())


def _finding(report: Report, finding: Finding) -> Iterator[str]:
    check = report.check(finding)
    operation = report.operation(finding)
    yield f"## {finding.severity}: {_code(identifier(finding))} {_plain(check.name)}"
    yield ""
    if operation:
        source = f", {_code(operation.source)}" if operation.source else ""
        yield f"{_code(f'{operation.method} {operation.path}')} ({_code(finding.location or '')}{source})"
        yield ""
    yield _plain(finding.text)
    yield ""
    rulings = f" Rulings: {', '.join(map(_code, finding.rulings))}." if finding.rulings else ""
    yield f"Has to hold: {_plain(check.statement)} ({_plain(check.basis)}){rulings}"
    if finding.steps:
        yield ""
        yield from _block(wording.curl(finding))


def _plain(text: str) -> str:
    """Text in which nothing is markup, on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split())).replace("://", r"\://")


def _code(text: str) -> str:
    fence = "`" * (_longest_run(text) + 1)
    return f"{fence} {text} {fence}" if "`" in text else f"`{text}`"


def _block(lines: list[str]) -> Iterator[str]:
    fence = "`" * max(3, _longest_run("\n".join(lines)) + 1)
    yield f"{fence}sh"
    yield from lines
    yield fence


def _longest_run(text: str) -> int:
    return max(map(len, re.findall("`+", text)), default=0)
