"""`novu-openapi fuzz`: everything in which a server differs from the API, each with the shell lines that show it."""

from __future__ import annotations

import argparse
import os
import shlex
import sys
import textwrap
from pathlib import Path

from novu_conformance import deviations
from novu_conformance.campaign import INTERRUPTED, Campaign
from novu_conformance.checks import catalogue, chosen
from novu_conformance.contract import Contract
from novu_conformance.layers import LAYERS
from novu_conformance.profiles import PROFILES
from novu_conformance.progress import Progress
from novu_conformance.report import Report, make
from novu_conformance.reports import files, terminal
from novu_conformance.run import KEY_REFUSED, Settings, Target
from novu_openapi.behaviour import Revision, read_revision
from novu_openapi.bundled import read_bundle
from novu_openapi.findings import UnreadableError
from novu_openapi.revisions import REVISIONS

KEY_VARIABLE = "NOVU_API_KEY"
OTHER_KEY_VARIABLE = "NOVU_OTHER_API_KEY"

FOUND, COULD_NOT_RUN, WAS_INTERRUPTED = 1, 2, 130

_WIDTH = 110


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.description = (
        "Test any server of the Novu API, and print each thing in which it differs with the shell lines that show it. "
        "Without --safe it changes what it finds, and in the end removes everything that is new: use an environment "
        "that nobody else is using."
    )
    parser.epilog = (
        "Exit code: 0 nothing found, 1 something found, 2 could not run, 130 interrupted (with a report of what was "
        "found by then)."
    )
    parser.add_argument("url", nargs="?", metavar="URL", help="address of the server, such as http://127.0.0.1:3000")
    add_keys(parser)
    parser.add_argument("--revision", choices=REVISIONS, help="hold the server to that revision of the docs")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="other values for another seed (default: 1)")
    parser.add_argument(
        "--profile",
        choices=list(PROFILES),
        default="normal",
        help="how much to do: "
        + ", ".join(f"{name} {profile.max_seconds / 60:.0f} min at most" for name, profile in PROFILES.items())
        + " (default: normal)",
    )
    limits = parser.add_mutually_exclusive_group()
    limits.add_argument("--max-time", type=_positive, metavar="S", help="stop after so many seconds")
    limits.add_argument("--max-cases", type=_count, metavar="N", help="stop after so many requests")
    parser.add_argument(
        "--only", action="append", default=[], metavar="TAG|OPERATION", help="test that alone; may be repeated"
    )
    parser.add_argument("--shard", type=_shard, default=(1, 1), metavar="I/N", help="do one of N parts of the run")
    parser.add_argument(
        "--deviations", type=Path, metavar="FILE", help="what else this server may do: check, operations, reason"
    )
    parser.add_argument("--safe", action="store_true", help="touch nothing but what the run made itself")
    parser.add_argument(
        "--renew-keys",
        action="store_true",
        help="also call the operation after which the API key is valid no more; the new one is printed in the end",
    )
    parser.add_argument("--report-dir", type=Path, metavar="DIR", help="write report.json, .md, .html and junit.xml")
    parser.add_argument(
        "--check", nargs="+", action="extend", default=[], metavar="ID", help="make these checks alone (id or name)"
    )
    parser.add_argument(
        "--without", nargs="+", action="extend", default=[], metavar="ID", help="leave these checks out (id or name)"
    )
    parser.add_argument("--list", action="store_true", help="print the checks and stop")
    parser.add_argument(
        "--timeout", type=_positive, default=10.0, metavar="S", help="seconds for an answer (default: 10)"
    )
    parser.add_argument(
        "--patience", type=_positive, default=5.0, metavar="S", help="seconds for an effect to show (default: 5)"
    )


def add_keys(parser: argparse.ArgumentParser) -> None:
    """Declare the keys, which may stand in the environment as well."""
    parser.add_argument(
        "--api-key", metavar="KEY", help=f"API key of the environment to use (default: ${KEY_VARIABLE})"
    )
    parser.add_argument(
        "--other-api-key",
        metavar="KEY",
        help=f"API key of another environment, to look for leaks (default: ${OTHER_KEY_VARIABLE})",
    )


def keys(arguments: argparse.Namespace) -> tuple[str, str | None]:
    """The keys. Raises UnreadableError when there is none."""
    key = arguments.api_key or os.environ.get(KEY_VARIABLE)
    if not key:
        raise UnreadableError("no API key was given", f"add --api-key KEY, or set ${KEY_VARIABLE}")
    return key, arguments.other_api_key or os.environ.get(OTHER_KEY_VARIABLE) or None


def run(arguments: argparse.Namespace) -> int:
    """Test the server. Raises UnreadableError when that cannot be done."""
    if arguments.list:
        print("\n".join(_listed()))
        return 0
    if arguments.url is None:
        raise UnreadableError("no URL was given", "novu-openapi fuzz URL --api-key KEY")
    key, other_key = keys(arguments)
    contract = Contract(read_bundle(), Revision() if arguments.revision is None else read_revision(arguments.revision))
    try:
        settings = settings_of(arguments, contract)
        known = deviations.load() + (deviations.load(arguments.deviations) if arguments.deviations else [])
    except ValueError as error:
        raise UnreadableError(str(error), "see novu-openapi fuzz --help") from None
    progress = Progress(sys.stderr)
    try:
        campaign = Campaign(Target(arguments.url, key, other_key), contract, settings, known, progress.tell)
        clean_up = campaign.carry_out(LAYERS)
    finally:
        progress.end()
    report = make(
        contract,
        campaign.run.settings,
        campaign.run.result,
        clean_up,
        url=arguments.url,
        profile=arguments.profile,
        other_key=other_key is not None,
        command=_command(arguments),
    )
    sys.stdout.write(terminal.write(report))
    if campaign.run.target.key != key:
        print(f"the API key of the environment is now {campaign.run.target.key}", file=sys.stderr)
    if arguments.report_dir is not None:
        write_reports(report, arguments.report_dir)
    return exit_code(report)


def settings_of(arguments: argparse.Namespace, contract: Contract) -> Settings:
    """How to run. Raises ValueError naming what there is not."""
    profile = PROFILES[arguments.profile]
    which, of = arguments.shard
    limited = arguments.max_time is not None or arguments.max_cases is not None
    return Settings(
        seed=arguments.seed,
        # With a limit of one's own, that decides; there are always further values.
        rounds=sys.maxsize if limited else profile.rounds,
        max_seconds=arguments.max_time if limited else profile.max_seconds,
        max_cases=arguments.max_cases,
        shard=arguments.shard,
        only=_operations(contract, arguments.only),
        checks=chosen(arguments.check, arguments.without),
        safe=arguments.safe,
        shared=arguments.safe or of > 1,
        timeout=arguments.timeout,
        patience=arguments.patience,
        renew_keys=arguments.renew_keys and of == 1,
        prefix=f"nvc{arguments.seed:06}" + (f"s{which}" if of > 1 else ""),
    )


def exit_code(report: Report) -> int:
    """What the command tells by its exit code."""
    if report.ended == INTERRUPTED:
        return WAS_INTERRUPTED
    if report.broken:
        return FOUND
    in_vain = report.failures or report.ended == KEY_REFUSED or not report.tasks
    return COULD_NOT_RUN if in_vain else 0


def write_reports(report: Report, folder: Path) -> None:
    """Write every form of the report. Raises UnreadableError when that cannot be done."""
    try:
        files.write(report, folder)
    except OSError as error:
        raise UnreadableError(f"cannot write into {folder}: {error.strerror}", "give another --report-dir") from None
    print(f"{folder}/: report.html, report.md, report.json, junit.xml")


def _operations(contract: Contract, words: list[str]) -> frozenset[str]:
    """The operations that are named, by tag or operationId. Raises ValueError naming what there is not."""
    found: set[str] = set()
    for word in words:
        matching = {
            operation.operation_id
            for operation in contract.operations.values()
            if word.lower() in (operation.tag.lower(), operation.operation_id.lower())
        }
        if not matching:
            raise ValueError(f"there is no tag and no operation {word!r}")
        found |= matching
    return frozenset(found)


def _listed() -> list[str]:
    lines = []
    for check in catalogue().values():
        rulings = f"; rulings: {', '.join(check.rulings)}" if check.rulings else ""
        lines.append(f"{check.id}  {check.name}  ({check.layer}, {check.severity})")
        told = f"{check.statement} [{check.basis}{rulings}]"
        lines += textwrap.wrap(told, _WIDTH, initial_indent="    ", subsequent_indent="    ")
    return lines


def _command(arguments: argparse.Namespace) -> str:
    """The command that runs the same again; the keys are left to the environment."""
    words = ["novu-openapi", "fuzz", arguments.url, "--seed", str(arguments.seed), "--profile", arguments.profile]
    for option, value in (
        ("--revision", arguments.revision),
        ("--max-time", arguments.max_time),
        ("--max-cases", arguments.max_cases),
        ("--deviations", arguments.deviations),
        ("--timeout", None if arguments.timeout == 10 else arguments.timeout),
        ("--patience", None if arguments.patience == 5 else arguments.patience),
    ):
        words += [option, f"{value:g}" if isinstance(value, float) else str(value)] if value is not None else []
    for word in arguments.only:
        words += ["--only", word]
    for option, values in (("--check", arguments.check), ("--without", arguments.without)):
        words += [option, *values] if values else []
    if arguments.shard != (1, 1):
        words += ["--shard", "/".join(map(str, arguments.shard))]
    words += [option for option in ("--safe", "--renew-keys") if getattr(arguments, option[2:].replace("-", "_"))]
    return shlex.join(words)


def _positive(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds")
    return number


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of requests")
    return int(text)


def _shard(text: str) -> tuple[int, int]:
    which, _, of = text.partition("/")
    if not (which.isdecimal() and of.isdecimal() and 1 <= int(which) <= int(of)):
        raise argparse.ArgumentTypeError(f"{text!r} is no shard: give one like 2/4")
    return int(which), int(of)
