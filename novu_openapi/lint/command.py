"""`novu-openapi lint`: check an OpenAPI document, in one file or many."""

from __future__ import annotations

import argparse
import sys
from difflib import get_close_matches
from pathlib import Path

from novu_openapi.findings import UnreadableError
from novu_openapi.lint.engine import NotADocumentError, lint, rules
from novu_openapi.lint.report import FORMATS, totals
from novu_openapi.lint.rule import Profile

_DEFAULT = Path("spec/openapi.yaml")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "files", type=Path, nargs="*", metavar="FILE", help=f"root file of a document; default: {_DEFAULT}"
    )
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to print findings; default: text")
    parser.add_argument(
        "--profile",
        type=Profile,
        choices=list(Profile),
        default=Profile.GENERAL,
        help="`project` adds the conventions of this project; default: general",
    )
    parser.add_argument(
        "--disable", nargs="+", action="extend", default=[], metavar="RULE", help="do not apply these rules"
    )
    parser.add_argument(
        "--skip-others",
        action="store_true",
        help="pass over files that are no OpenAPI documents (for pre-commit, which names every changed file)",
    )
    parser.add_argument("--list-rules", action="store_true", help="print the rules and stop")
    parser.epilog = (
        "Exit code: 0 nothing found, 1 something found, 2 a document could not be read. "
        "To excuse a finding, write `# lint-allow RULE: reason` above its line."
    )


def run(arguments: argparse.Namespace) -> int:
    """Lint every file. Raises UnreadableError when one of them is missing, or is no OpenAPI document."""
    known = {rule.id for rule in rules(Profile.PROJECT)}
    for name in arguments.disable:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            raise UnreadableError(
                f"there is no rule {name}", f"did you mean {near[0]}?" if near else "see --list-rules"
            )
    if arguments.list_rules:
        for rule in rules(arguments.profile, arguments.disable):
            print(f"{rule.id:<32}{rule.severity:<9}{rule.profile:<9}{rule.help}")
        return 0
    findings = set()
    for file in arguments.files or [_DEFAULT]:
        try:
            findings.update(lint(file, arguments.profile, arguments.disable))
        except NotADocumentError:
            if not arguments.skip_others:
                raise
    found = sorted(findings)
    sys.stdout.write(FORMATS[arguments.format](found))
    if found:
        print(totals(found), file=sys.stderr)
    return 1 if found else 0
