"""`novu-openapi serve`: the reference server on a port of this machine."""

from __future__ import annotations

import argparse
import asyncio
import gc
import logging
import os
import sqlite3
import sys
from pathlib import Path

from novu_openapi.revisions import REVISIONS
from novu_reference.account import Keys, check_key
from novu_reference.binding import BindingError
from novu_reference.rate_limit import (
    BURST_VARIABLE,
    COST_VARIABLE,
    LEVELS,
    MAXIMUM_VARIABLE,
    WINDOW_VARIABLE,
    read_numbers,
)
from novu_reference.server import CLOCKS, REAL, Server, Settings, read_fixtures
from novu_reference.serving import bind, front, listen, loop_factory
from novu_reference.state import BadState
from novu_reference.storage.sqlite import MEMORY
from novu_reference.vault import ENVIRONMENT_VARIABLE

DEV_KEY_VARIABLE = "NOVU_REFERENCE_DEV_API_KEY"
PROD_KEY_VARIABLE = "NOVU_REFERENCE_PROD_API_KEY"

COULD_NOT_RUN = 2


def configure(parser: argparse.ArgumentParser) -> None:
    parser.description = "Serve the Novu API from this machine. Nothing is ever sent anywhere."
    parser.epilog = (
        f"Secrets of integrations are encrypted with ${ENVIRONMENT_VARIABLE} or a key file beside the database."
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument(
        "--port",
        type=_port,
        default=3000,
        help="port to listen on; 0 takes a free one (default: %(default)s)",
    )
    parser.add_argument(
        "--database",
        default=MEMORY,
        metavar="FILE",
        help="SQLite file that keeps the state, or :memory: (default: %(default)s)",
    )
    parser.add_argument(
        "--dev-api-key",
        type=_key,
        metavar="KEY",
        help=f"API key of Development (default: ${DEV_KEY_VARIABLE}, or made up)",
    )
    parser.add_argument(
        "--prod-api-key",
        type=_key,
        metavar="KEY",
        help=f"API key of Production (default: ${PROD_KEY_VARIABLE}, or made up)",
    )
    parser.add_argument(
        "--fixtures",
        type=Path,
        metavar="FILE",
        help="what a new account starts with: an export of /_reference/state, or some collections of one",
    )
    parser.add_argument(
        "--seed",
        type=int,
        metavar="N",
        help="make up the same identifiers, API keys and transaction ids every time; for tests, as keys can be guessed",
    )
    parser.add_argument(
        "--clock",
        choices=CLOCKS,
        default=REAL,
        help="a virtual clock stands still and is moved by requests to /_reference/clock, so that what waits for a "
        "week runs at once; with --seed it starts at the same time every time (default: %(default)s)",
    )
    parser.add_argument(
        "--revision",
        choices=REVISIONS,
        help="know only the operations of that revision of the docs, and behave as it does where rulings "
        "tell them apart",
    )
    parser.add_argument(
        "--allow-faults",
        action="store_true",
        help="answer a request with the header 'Prefer: code=409' by that documented answer, and one with "
        "'Prefer: delay=250' after so many milliseconds",
    )
    parser.add_argument(
        "--self-check",
        action="store_true",
        help="validate every answer against the document; 500 if it does not fit",
    )
    parser.add_argument(
        "--idempotency",
        action="store_true",
        help="answer a POST or PATCH that repeats an Idempotency-Key with the first answer, for 24 hours",
    )
    parser.add_argument(
        "--rate-limits",
        choices=LEVELS,
        metavar="LEVEL",
        help=f"limit the requests of each environment as this service level does: {', '.join(LEVELS)}; the numbers "
        f"can be set with ${MAXIMUM_VARIABLE.format('<LEVEL>', '<CATEGORY>')}, ${COST_VARIABLE.format('<COST>')}, "
        f"${WINDOW_VARIABLE} and ${BURST_VARIABLE}",
    )


def run(arguments: argparse.Namespace) -> int:
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s", stream=sys.stderr)
    try:
        listener = bind(arguments.host, arguments.port)
    except OSError as error:
        print(f"cannot listen on {arguments.host}:{arguments.port}: {error.strerror or error}", file=sys.stderr)
        return COULD_NOT_RUN
    with listener:
        try:
            server = Server(_settings(arguments))
            # Whoever reads the address may connect at once.
            _announce(listen(listener), server.new_keys)
        except BindingError as error:
            print("the document and the handlers do not fit:", *error.gaps, sep="\n  ", file=sys.stderr)
        except BadState as error:
            print(f"the fixtures in {arguments.fixtures} do not fit:", *error.problems, sep="\n  ", file=sys.stderr)
        except sqlite3.Error as error:
            print(f"cannot use the database {arguments.database}: {error}", file=sys.stderr)
        except (OSError, ValueError) as error:
            print(f"cannot start: {error}", file=sys.stderr)
        else:
            # What is there now stays. To look through all of it again and again would hold up everybody.
            gc.freeze()
            with asyncio.Runner(loop_factory=loop_factory()) as runner:
                runner.run(front(server).serve(sockets=[listener]))
            return 0
    return COULD_NOT_RUN


def _settings(arguments: argparse.Namespace) -> Settings:
    return Settings(
        database=arguments.database,
        keys=Keys(
            arguments.dev_api_key or _key_from(DEV_KEY_VARIABLE),
            arguments.prod_api_key or _key_from(PROD_KEY_VARIABLE),
        ),
        fixtures=None if arguments.fixtures is None else read_fixtures(arguments.fixtures),
        seed=arguments.seed,
        clock=arguments.clock,
        revision=arguments.revision,
        self_check=arguments.self_check,
        allow_faults=arguments.allow_faults,
        idempotency=arguments.idempotency,
        rate_limits=None if arguments.rate_limits is None else read_numbers(arguments.rate_limits, os.environ),
    )


def _announce(address: str, keys: Keys | None) -> None:
    print(f"novu-openapi reference server (unofficial) on {address}", flush=True)
    if keys is not None:
        for name, key in (("Development", keys.development), ("Production", keys.production)):
            if key is not None:
                print(f"  {name:<12} Authorization: ApiKey {key}", flush=True)


def _key_from(variable: str) -> str | None:
    return os.environ.get(variable) or None


def _key(text: str) -> str:
    try:
        return check_key(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _port(text: str) -> int:
    if not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port: give a number from 0 to 65535")
    return int(text)
