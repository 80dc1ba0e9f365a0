"""`novu-openapi view`: the document as one revision of the public docs told it."""

from __future__ import annotations

import argparse
import sys

from novu_openapi.bundled import read_generated
from novu_openapi.revisions import REVISIONS
from novu_openapi.writing import dump


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("revision", choices=REVISIONS, help=f"one of {', '.join(REVISIONS)}", metavar="REVISION")
    parser.add_argument("--format", choices=("json", "yaml"), default="json", help="default: json")


def run(arguments: argparse.Namespace) -> int:
    """Print the view. Raises UnreadableError when it has not been made."""
    view = read_generated(f"revisions/{arguments.revision}.json")
    sys.stdout.write(dump(view, arguments.format))
    return 0
