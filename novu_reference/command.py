"""`novu-openapi serve`: the reference server on a port of this machine."""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import socket
import sqlite3
import sys
from collections.abc import Callable

from novu_openapi.bundled import read_bundle
from novu_reference.account import Keys, open_account
from novu_reference.application import Application
from novu_reference.binding import BindingError
from novu_reference.call import Tools
from novu_reference.clock import Clock, Identifiers
from novu_reference.idempotency import Idempotency
from novu_reference.rate_limit import (
    BURST_VARIABLE,
    COST_VARIABLE,
    LEVELS,
    MAXIMUM_VARIABLE,
    WINDOW_VARIABLE,
    Numbers,
    RateLimits,
    read_numbers,
)
from novu_reference.storage.sqlite import MEMORY, SqliteStorage
from novu_reference.vault import ENVIRONMENT_VARIABLE, Vault, load_key

DEV_KEY_VARIABLE = "NOVU_REFERENCE_DEV_API_KEY"
PROD_KEY_VARIABLE = "NOVU_REFERENCE_PROD_API_KEY"

COULD_NOT_RUN = 2

_BACKLOG = 2048


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
        wanted = Keys(
            arguments.dev_api_key or _key_from(DEV_KEY_VARIABLE),
            arguments.prod_api_key or _key_from(PROD_KEY_VARIABLE),
        )
        if wanted.development is not None and wanted.development == wanted.production:
            raise ValueError("the two environments need different API keys")
        numbers = None if arguments.rate_limits is None else read_numbers(arguments.rate_limits, os.environ)
        listener = _listen(arguments.host, arguments.port)
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            return runner.run(_serve(arguments, wanted, numbers, listener))
    except BindingError as error:
        print("the document and the handlers do not fit:", *error.gaps, sep="\n  ", file=sys.stderr)
    except sqlite3.Error as error:
        print(f"cannot use the database {arguments.database}: {error}", file=sys.stderr)
    except OSError as error:
        print(f"cannot listen on {arguments.host}:{arguments.port}: {error.strerror or error}", file=sys.stderr)
    except (ValueError, argparse.ArgumentTypeError) as error:
        print(f"cannot start: {error}", file=sys.stderr)
    return COULD_NOT_RUN


async def _serve(arguments: argparse.Namespace, wanted: Keys, numbers: Numbers | None, listener: socket.socket) -> int:
    import uvicorn

    storage = SqliteStorage(arguments.database)
    clock = Clock()
    tools = Tools(clock, Identifiers(clock), Vault(load_key(arguments.database)))
    application = Application(
        read_bundle(),
        storage,
        tools,
        self_check=arguments.self_check,
        rate_limits=None if numbers is None else RateLimits(numbers, clock),
        idempotency=Idempotency(storage, tools) if arguments.idempotency else None,
    )
    keys = await storage.write(lambda session: open_account(session, tools, wanted))
    # Whoever reads the address may connect at once.
    listener.listen(_BACKLOG)
    host, port = listener.getsockname()[:2]
    print(f"novu-openapi reference server (unofficial) on http://{host}:{port}", flush=True)
    if keys is not None:
        for name, key in (("Development", keys.development), ("Production", keys.production)):
            if key is not None:
                print(f"  {name:<12} Authorization: ApiKey {key}", flush=True)
    server = uvicorn.Server(
        uvicorn.Config(
            application,
            lifespan="on",
            access_log=False,
            log_level="warning",
            timeout_keep_alive=61,
            timeout_graceful_shutdown=5,
            server_header=False,
        )
    )
    await server.serve(sockets=[listener])
    return 0


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """The fast event loop where there is one; None for the ordinary one."""
    try:
        import uvloop
    except ImportError:  # not made for Windows
        return None
    return uvloop.new_event_loop


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named, asyncio sends small packets at once instead of waiting for more.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((host, port))
    return listener


def _key_from(variable: str) -> str | None:
    value = os.environ.get(variable)
    return _key(value) if value else None


def _key(text: str) -> str:
    if not text or not text.isascii() or not text.isprintable() or " " in text:
        raise argparse.ArgumentTypeError("an API key is printable ASCII without blanks")
    return text


def _port(text: str) -> int:
    if not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port: give a number from 0 to 65535")
    return int(text)
