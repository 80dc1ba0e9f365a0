"""`novu-openapi diff`: what changed from one document to another, and whom it breaks."""

from __future__ import annotations

import argparse
import sys

from novu_openapi.diff.change import Severity
from novu_openapi.diff.loading import load
from novu_openapi.diff.operations import compare
from novu_openapi.diff.report import FORMATS, Report
from novu_openapi.revisions import REVISIONS


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("old", metavar="OLD", help="the document that clients were written for")
    parser.add_argument("new", metavar="NEW", help="the document that they meet")
    parser.add_argument("--format", choices=tuple(FORMATS), default="text", help="how to print changes; default: text")
    parser.add_argument(
        "--fail-on",
        type=Severity,
        choices=list(Severity),
        default=Severity.BREAKING,
        help="exit with 1 when a change is as bad as this, or worse; from bad to good: "
        f"{', '.join(Severity)}; default: breaking",
    )
    parser.epilog = (
        "OLD and NEW are a file (the root, if the document has many), `current` (the bundle), `git:REVISION` (the "
        f"bundle of a commit), or a revision of the docs ({', '.join(REVISIONS)}). "
        "Exit code: 0 no change is that bad, 1 one is, 2 a document could not be read."
    )


def run(arguments: argparse.Namespace) -> int:
    """Compare the two. Raises UnreadableError when one of them is missing, or is no OpenAPI document."""
    old, new = load(arguments.old), load(arguments.new)
    for finding in (*old.warnings, *new.warnings):
        print(f"not compared: {finding}", file=sys.stderr)
    changes = compare(old, new)
    report = Report(old.name, new.name, changes, lambda change: new.locate(change.point.pointer))
    sys.stdout.write(FORMATS[arguments.format](report))
    return 1 if any(change.severity.reaches(arguments.fail_on) for change in changes) else 0
