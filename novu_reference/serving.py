"""A server on a port of this machine: of a process of its own, or of a thread beside whoever started it."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable

import uvicorn

from novu_reference.server import Server

_BACKLOG = 2048


def bind(host: str, port: int) -> socket.socket:
    """A socket with this address, which does not listen yet. Port 0 takes a free one. Raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named, asyncio sends small packets at once instead of waiting for more.
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((host, port))
    except BaseException:
        bound.close()
        raise
    return bound


def listen(bound: socket.socket) -> str:
    """Let connections in, to wait until they are served. The address as a URL."""
    bound.listen(_BACKLOG)
    host, port = bound.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def front(server: Server, *, quiet: bool = False) -> uvicorn.Server:
    """What serves `server`, once its `serve` is awaited; `quiet` leaves the set-up of logging alone."""
    config = uvicorn.Config(
        server.application,
        lifespan="on",
        ws="none",
        access_log=False,
        timeout_keep_alive=61,
        timeout_graceful_shutdown=5,
        server_header=False,
        **({"log_config": None} if quiet else {"log_level": "warning"}),
    )
    return uvicorn.Server(config)


def loop_factory() -> Callable[[], asyncio.AbstractEventLoop]:
    """The fast event loop where there is one."""
    try:
        import uvloop
    except ImportError:  # not made for Windows
        return asyncio.new_event_loop
    return uvloop.new_event_loop
