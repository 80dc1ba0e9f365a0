"""The report as one page that needs nothing else, and runs no script but its own."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from html import escape
from pathlib import Path

from novu_conformance.findings import SEVERITIES, Finding
from novu_conformance.report import Operation, Report, identifier
from novu_conformance.reports import wording

_STYLE = Path(__file__).with_name("page.css")
_SCRIPT = Path(__file__).with_name("page.js")


def write(report: Report) -> str:
    script = _SCRIPT.read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'"
    title = f"Conformance of {report.setup.url}"
    state = "broken" if report.broken else "incomplete" if not report.is_complete else "clean"
    return (
        "<!doctype html>\n"
        '<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_text(policy)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(title)}</title>\n<style>\n{_STYLE.read_text(encoding='utf-8')}</style>\n</head>\n<body>\n"
        f'<header><h1>{_text(title)}</h1><p class="verdict {state}">{_text(wording.verdict(report))}</p></header>\n'
        f"<main>\n{_findings(report)}{_table(report)}{_operations(report)}{_checks(report)}{_run(report)}</main>\n"
        f"<script>{script}</script>\n</body>\n</html>\n"
    )


def _findings(report: Report) -> str:
    if not report.broken:
        return ""
    tags = dict.fromkeys(operation.tag for finding in report.broken if (operation := report.operation(finding)))
    severities = [severity for severity in SEVERITIES if any(each.severity == severity for each in report.broken)]
    filters = (
        '<form class="filters" aria-label="which findings are shown">'
        f"{_choice('severity', severities)}{_choice('tag', tags)}"
        '<output id="shown" aria-live="polite"></output></form>\n'
    )
    return _section("Findings", filters + "".join(_finding(report, *cause) for cause in report.causes))


def _finding(report: Report, finding: Finding, *others: Finding) -> str:
    check = report.check(finding)
    operation = report.operation(finding)
    tag = operation.tag if operation else ""
    name = identifier(finding)
    facts = [("has to hold", _text(check.statement)), ("because of", _text(check.basis))]
    if operation:
        source = f" <code>{_text(operation.source)}</code>" if operation.source else ""
        facts.append(("document", f"<code>{_text(finding.location or '')}</code>{source}"))
    if finding.rulings:
        facts.append(("rulings", f"<code>{_text(wording.explained(finding.rulings))}</code>"))
    facts.append(("seen", _text(wording.met(finding))))
    if others:
        facts.append(("elsewhere", _text(wording.also(others))))
    return (
        f'<article data-severity="{_text(finding.severity)}" data-tag="{_text(tag)}" aria-label="{_text(name)}">\n'
        f'<h3><span class="severity {_text(finding.severity)}">{_text(finding.severity)}</span> '
        f"{_text(_where(operation))} <small>{_text(name)} {_text(check.name)}</small></h3>\n"
        f'<p class="text">{_text(finding.text)}</p>\n{_story(wording.curl(finding))}{_list(facts)}</article>\n'
    )


def _table(report: Report) -> str:
    body = "".join(
        f'<tr><th scope="row">{_text(row.tag)}</th>'
        + "".join(f"<td>{number}</td>" for number in (row.offered, row.reached, row.calls, row.looks, row.findings))
        + "</tr>\n"
        for row in [*wording.rows(report), wording.total(report)]
    )
    heads = ("tag", "operations", "reached with success", "answers", "checks", "findings")
    return _section("Tags", _grid(heads, body))


def _operations(report: Report) -> str:
    body = "".join(
        f'<tr><th scope="row"><code>{_text(operation.operation_id)}</code></th>'
        f"<td>{_text(operation.method)} {_text(operation.path)}</td>"
        f"<td>{operation.calls}</td><td>{operation.successes}</td><td>{operation.looks}</td></tr>\n"
        for operation in report.operations
    )
    return _folded("Operations", _grid(("operation", "", "answers", "with success", "checks"), body))


def _checks(report: Report) -> str:
    body = "".join(
        f'<tr><th scope="row">{_text(check.id)}</th><td>{_text(check.statement)}</td>'
        f"<td>{_text(check.basis)}</td><td>{check.count}</td></tr>\n"
        for check in report.checks
    )
    return _folded("Checks", _grid(("check", "what has to hold", "because of", "made"), body))


def _run(report: Report) -> str:
    excused = [f"{identifier(each)} ({each.times}): {each.excuse}" for each in report.excused]
    notes = "".join(f"<li>{_text(note)}</li>" for note in [*wording.notes(report), wording.cleaned(report)])
    excuses = f"<h3>Excused</h3><ul>{''.join(f'<li>{_text(each)}</li>' for each in excused)}</ul>" if excused else ""
    facts = [(name, _text(value)) for name, value in wording.facts(report)]
    return _section("The run", f"<ul>{notes}</ul>{excuses}{_list(facts)}<h3>Again</h3>{_story([report.command])}")


def _story(lines: list[str]) -> str:
    """Lines for a shell, with a button that copies them."""
    if not lines:
        return ""
    content = _text("\n".join(lines))
    return (
        f'<div class="story"><button type="button" class="copy">Copy</button><pre><code>{content}</code></pre></div>\n'
    )


def _where(operation: Operation | None) -> str:
    return f"{operation.method} {operation.path}" if operation else "every operation"


def _choice(name: str, values: Iterable[str]) -> str:
    options = "".join(f"<option>{_text(value)}</option>" for value in values)
    return f'<label>{name} <select data-filter="{name}"><option value="">all</option>{options}</select></label> '


def _section(title: str, content: str) -> str:
    return f"<section><h2>{title}</h2>\n{content}</section>\n"


def _folded(title: str, content: str) -> str:
    return f"<details><summary><h2>{title}</h2></summary>\n{content}</details>\n"


def _grid(heads: Iterable[str], body: str) -> str:
    head = "".join(f'<th scope="col">{head}</th>' for head in heads)
    return f'<div class="wide"><table><thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table></div>\n'


def _list(facts: Iterable[tuple[str, str]]) -> str:
    return f"<dl>{''.join(f'<dt>{name}</dt><dd>{value}</dd>' for name, value in facts)}</dl>\n"


def _text(text: str) -> str:
    return escape(wording.printable(text))
