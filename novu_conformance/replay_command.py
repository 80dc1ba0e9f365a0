"""`novu-openapi replay`: whether a server still does what a report found."""

from __future__ import annotations

import argparse
from difflib import get_close_matches
from pathlib import Path

from novu_conformance.command import add_keys, keys
from novu_conformance.contract import Contract
from novu_conformance.findings import Finding
from novu_conformance.hiding import Hider
from novu_conformance.replay import CannotReplay, Replay
from novu_conformance.report import Report, identifier, read
from novu_conformance.reports import wording
from novu_conformance.run import Target
from novu_openapi.behaviour import Revision
from novu_openapi.bundled import read_bundle
from novu_openapi.findings import UnreadableError


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.epilog = "Exit code: 0 the last answer is another one now, 1 it is as it was found, 2 could not run."
    parser.add_argument("file", type=Path, metavar="REPORT", help="report.json of a run")
    parser.add_argument("finding", metavar="FINDING", help="its name in the report, such as G1:createSubscriber")
    parser.add_argument("--url", help="address of the server (default: that of the report)")
    add_keys(parser)
    parser.add_argument("--timeout", type=float, default=10.0, metavar="S", help="seconds for an answer (default: 10)")
    parser.add_argument(
        "--patience", type=float, default=2.0, metavar="S", help="seconds for an effect to show (default: 2)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Send the steps again. Raises UnreadableError when that cannot be done."""
    report = read(arguments.file)
    finding = _finding(report, arguments.finding)
    if not finding.steps:
        raise UnreadableError(f"{arguments.finding} has no steps", "it is about the run as a whole: run it again")
    key, other_key = keys(arguments)
    url = arguments.url or report.setup.url
    print(wording.printable("\n".join(wording.curl(finding))))
    hider = Hider(Contract(read_bundle(), Revision()), key, other_key)
    try:
        replay = Replay(Target(url, key, other_key), hider, arguments.timeout, arguments.patience)
        outcome = replay.play(finding.steps, finding.operation_id)
    except (CannotReplay, ValueError) as error:
        raise UnreadableError(f"cannot replay {arguments.finding}: {error}", "see novu-openapi replay --help") from None
    print(f"# answers now {wording.printable(outcome.seen)}")
    if outcome.reproduced:
        print(f"{arguments.finding}: reproduced")
        return 1
    print(f"# on record   {wording.printable(outcome.recorded)}\n{arguments.finding}: not reproduced")
    return 0


def _finding(report: Report, name: str) -> Finding:
    found = {identifier(finding): finding for finding in report.findings}
    if name not in found:
        near = get_close_matches(name, found, n=1)
        remedy = (
            f"did you mean {near[0]}?" if near else f"choose one of {', '.join(found) or 'none: it has no findings'}"
        )
        raise UnreadableError(f"the report has no finding {name}", remedy)
    return found[name]
