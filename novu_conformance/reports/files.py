"""All forms of a report, as files."""

from __future__ import annotations

import json
from pathlib import Path

from novu_conformance.report import Report
from novu_conformance.reports import html, junit, markdown


def write(report: Report, folder: Path) -> None:
    """Write report.json, junit.xml, report.md and report.html into `folder`, which is made if it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (
        ("report.json", json.dumps(report.to_data(), indent=1) + "\n"),
        ("junit.xml", junit.write(report)),
        ("report.md", markdown.write(report)),
        ("report.html", html.write(report)),
    ):
        (folder / name).write_text(text, encoding="utf-8", errors="backslashreplace")
