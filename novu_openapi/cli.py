"""The command `novu-openapi`. What a command needs is imported only when that command runs."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NamedTuple


class Command(NamedTuple):
    """A command: a module with `configure(parser)` and `run(arguments) -> int`, and the extra it needs."""

    name: str
    help: str
    module: str
    extra: str


COMMANDS = (
    Command("lint", "check an OpenAPI document, in one file or many", "novu_openapi.lint.command", "lint"),
    Command("bundle", "make one document of many files", "novu_openapi.bundle_command", "lint"),
    Command("diff", "tell what changed from one document to another", "novu_openapi.diff.command", "lint"),
    Command("view", "print the document as one revision of the docs told it", "novu_openapi.view_command", "lint"),
    Command("explain", "what each revision said of a thing, and what holds", "novu_openapi.explain_command", "lint"),
    Command("generate", "make a client and models for your project", "novu_openapi.generate.command", "generate"),
    Command("serve", "serve the API from this machine", "novu_reference.command", "server"),
    Command("fuzz", "test a server of the API, and show what differs", "novu_conformance.command", "fuzz"),
    Command("merge-reports", "make one report of the shards of a fuzz run", "novu_conformance.merge_command", "fuzz"),
    Command("replay", "send a finding of a report again", "novu_conformance.replay_command", "fuzz"),
)


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: Any, **__: Any) -> None:
        from importlib.metadata import PackageNotFoundError, version

        try:
            print(f"novu-openapi {version('novu-openapi')}")
        except PackageNotFoundError:
            print("novu-openapi, not installed: run from a checkout")
        parser.exit()


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0 when all is well, 1 when it found something, 2 when it could not run."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    chosen = next((word for word in arguments if not word.startswith("-")), None)
    parser = argparse.ArgumentParser(
        prog="novu-openapi",
        description="One OpenAPI document of the Novu API, and what is made from it. Unofficial.",
        epilog="Exit code: 0 all is well, 1 something was found, 2 the command could not run.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and stop")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in COMMANDS:
        about = f"{command.help[0].upper()}{command.help[1:]}."
        inner = commands.add_parser(command.name, help=command.help, description=about)
        if command.name == chosen:
            try:
                module = import_module(command.module)
            except ModuleNotFoundError as error:
                needs = f"novu-openapi: {command.name} needs the module {error.name}"
                print(f"{needs}\n    fix: pip install 'novu-openapi[{command.extra}]'", file=sys.stderr)
                return 2
            module.configure(inner)
            inner.set_defaults(run=module.run)
    try:
        options = parser.parse_args(arguments)
    except SystemExit as stop:  # argparse has said what is wrong, or printed its help
        return int(stop.code or 0)
    return _run(options)


def _run(options: argparse.Namespace) -> int:
    from novu_openapi.findings import FoundError, UnreadableError

    try:
        code = options.run(options)
        sys.stdout.flush()
        return int(code)
    except FoundError as error:
        print(error, file=sys.stderr)
        return 1
    except UnreadableError as error:
        print(f"novu-openapi: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader (`head`, say) has seen enough; without this Python would complain once more on its way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
