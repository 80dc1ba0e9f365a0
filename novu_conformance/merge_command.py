"""`novu-openapi merge-reports`: one report of the shards of a run."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from novu_conformance.command import exit_code, write_reports
from novu_conformance.report import merge, read
from novu_conformance.reports import terminal
from novu_openapi.findings import UnreadableError


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.epilog = "Exit code: 0 nothing found, 1 something found, 2 they are not shards of one run."
    parser.add_argument("files", type=Path, nargs="+", metavar="REPORT", help="report.json of a shard")
    parser.add_argument("--report-dir", type=Path, metavar="DIR", help="write report.json, .md, .html and junit.xml")


def run(arguments: argparse.Namespace) -> int:
    """Merge the reports. Raises UnreadableError when they cannot be read or do not belong together."""
    try:
        report = merge([read(file) for file in arguments.files])
    except ValueError as error:
        raise UnreadableError(str(error), "give the reports of all shards of one run, each once") from None
    sys.stdout.write(terminal.write(report))
    if arguments.report_dir is not None:
        write_reports(report, arguments.report_dir)
    return exit_code(report)
