"""Serve with one defect: `python -m tests.conformance.defects NAME --port 0 …`."""

from __future__ import annotations

import argparse
import sys

from novu_reference import command
from tests.conformance.defects.registry import defects


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.defects")
    known = defects()
    parser.add_argument("name", choices=sorted(known), metavar="NAME")
    command.configure(parser)
    arguments = parser.parse_args()
    known[arguments.name].spoil()
    return command.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
