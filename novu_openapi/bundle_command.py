"""`novu-openapi bundle`: make one document of many files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from novu_openapi.bundle import bundle
from novu_openapi.findings import UnreadableError
from novu_openapi.writing import dump


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "root",
        type=Path,
        nargs="?",
        default=Path("spec/openapi.yaml"),
        metavar="FILE",
        help="the root file of the document; default: spec/openapi.yaml",
    )
    parser.add_argument("--format", choices=("json", "yaml"), help="default: what the name of the output says, or json")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write to this file instead of standard output")


def run(arguments: argparse.Namespace) -> int:
    """Print or write the bundle. Raises FoundError when the document has errors, UnreadableError without one."""
    output: Path | None = arguments.output
    yaml = output is not None and output.suffix in (".yaml", ".yml")
    text = dump(bundle(arguments.root).document, arguments.format or ("yaml" if yaml else "json"))
    if output is None:
        sys.stdout.write(text)
        return 0
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UnreadableError(f"{output} cannot be written: {error}", "give a file in a folder that exists") from None
    return 0
