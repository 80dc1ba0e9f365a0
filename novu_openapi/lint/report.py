"""Findings as text for people, and as JSON, GitHub annotations and SARIF for machines."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from novu_openapi.findings import Finding, Severity
from novu_openapi.lint.rule import RULES


def totals(findings: Sequence[Finding]) -> str:
    """How many findings, of which severity, in how many files: one line."""
    count = Counter(finding.severity for finding in findings)
    files = len({finding.position.file for finding in findings})
    parts = ", ".join(_plural(count[severity], severity) for severity in Severity if count[severity])
    return f"{_plural(len(findings), 'finding')} ({parts}) in {_plural(files, 'file')}"


def _plural(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def text(findings: Sequence[Finding]) -> str:
    """Two lines for each finding; nothing at all when there is none."""
    return "".join(f"{finding}\n" for finding in findings)


def as_json(findings: Sequence[Finding]) -> str:
    """One object: `findings` (file, line, column, severity, rule, message, remedy) and `totals` by severity."""
    return _dump(
        {
            "findings": [
                {
                    "file": finding.position.file,
                    "line": finding.position.line,
                    "column": finding.position.column,
                    "severity": finding.severity,
                    "rule": finding.rule,
                    "message": finding.message,
                    "remedy": finding.remedy,
                }
                for finding in findings
            ],
            "totals": {severity: sum(finding.severity is severity for finding in findings) for severity in Severity},
        }
    )


def github(findings: Sequence[Finding]) -> str:
    """Workflow commands: GitHub shows each finding beside its line."""
    return "".join(
        f"::{finding.severity} file={_property(finding.position.file)},line={finding.position.line},"
        f"col={finding.position.column},title={_property(finding.rule)}"
        f"::{_data(f'{finding.message}; fix: {finding.remedy}')}\n"
        for finding in findings
    )


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


def sarif(findings: Sequence[Finding]) -> str:
    """A SARIF 2.1.0 log with one run; it describes the rules that found something."""
    used = sorted({finding.rule for finding in findings})
    driver: dict[str, Any] = {
        "name": "novu-openapi lint",
        "rules": [
            {
                "id": name,
                "shortDescription": {"text": RULES[name].help},
                "help": {"text": RULES[name].fix},
                "defaultConfiguration": {"level": RULES[name].severity},
            }
            for name in used
        ],
    }
    results = [
        {
            "ruleId": finding.rule,
            "ruleIndex": used.index(finding.rule),
            "level": finding.severity,
            "message": {"text": f"{finding.message}; fix: {finding.remedy}"},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": finding.position.file},
                        "region": {
                            "startLine": finding.position.line,
                            "startColumn": finding.position.column,
                        },
                    }
                }
            ],
        }
        for finding in findings
    ]
    return _dump(
        {
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{"tool": {"driver": driver}, "results": results}],
        }
    )


def _dump(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


FORMATS: dict[str, Callable[[Sequence[Finding]], str]] = {
    "text": text,
    "json": as_json,
    "github": github,
    "sarif": sarif,
}
