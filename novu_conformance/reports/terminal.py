"""The report for who started the run: findings, worst first, then the table, then what was not done."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from novu_conformance.findings import Finding
from novu_conformance.report import Report, identifier
from novu_conformance.reports import wording

_WIDTH = 110
_HEADINGS = ("", "operations", "reached", "answers", "checks", "findings")


def write(report: Report) -> str:
    """Plain text, without colours."""
    return wording.printable("\n".join(_lines(report))) + "\n"


def _lines(report: Report) -> Iterator[str]:
    for finding, *others in report.causes:
        yield from _finding(report, finding)
        yield from _wrapped(wording.also(others), "  ")
        yield ""
    if report.excused:
        yield "excused:"
        for finding in report.excused:
            yield from _wrapped(f"{identifier(finding)} ({finding.times}): {finding.excuse}", "  ")
        yield ""
    rows = [_cells(row) for row in [*wording.rows(report), wording.total(report)]]
    width = max(len(row[0]) for row in rows)
    for row in [_HEADINGS, *rows]:
        yield row[0].ljust(width) + "".join(cell.rjust(12) for cell in row[1:])
    yield ""
    for note in wording.notes(report):
        yield from _wrapped(note, "")
    yield wording.cleaned(report)
    yield ", ".join(f"{name} {value}" for name, value in wording.facts(report))
    yield f"again: {report.command}"
    yield wording.verdict(report)


def _finding(report: Report, finding: Finding) -> Iterator[str]:
    check = report.check(finding)
    operation = report.operation(finding)
    where = f"{operation.method} {operation.path}" if operation else "every operation"
    yield f"{finding.severity}  {identifier(finding)}  {check.name}  {where}"
    yield from _wrapped(finding.text, "  ")
    yield from _wrapped(f"has to hold: {check.statement} ({check.basis})", "  ")
    source = f" ({operation.source})" if operation and operation.source else ""
    if finding.location:
        yield f"  document: {finding.location}{source}"
    if finding.rulings:
        yield f"  rulings: {wording.explained(finding.rulings)}"
    yield from (f"    {line}" for line in wording.curl(finding))
    yield f"  {wording.met(finding)}"


def _cells(row: wording.Row) -> tuple[str, ...]:
    return row.tag, *map(str, (row.offered, row.reached, row.calls, row.looks, row.findings))


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
