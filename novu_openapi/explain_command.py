"""`novu-openapi explain`: what each revision said of something, and what holds and why."""

from __future__ import annotations

import argparse
import shutil
import sys

from novu_openapi.bundled import read_bundle, read_generated
from novu_openapi.explain import Explainer
from novu_openapi.revisions import REVISIONS, rulings_from_data

WIDTH = 100


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "name",
        metavar="NAME",
        help="an operation (createSubscriber), its parameter (listTopics.pageSize), a schema (Subscriber), its member "
        "(Subscriber.data), a ruling (custom-data), or Document for what is decided for the whole document",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the explanation. Raises UnreadableError for a name that is not known."""
    views = {revision: read_generated(f"revisions/{revision}.json") for revision in REVISIONS}
    explainer = Explainer(read_bundle(), views, rulings_from_data(read_generated("rulings.json")))
    width = min(shutil.get_terminal_size().columns, WIDTH) if sys.stdout.isatty() else WIDTH
    sys.stdout.write(explainer.explain(arguments.name, max(width, 50)))
    return 0
