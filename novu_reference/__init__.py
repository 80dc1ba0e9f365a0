"""A reference server that behaves like Novu: stateful, local, nothing to install, nothing ever sent.

command        `novu-openapi serve`
asgi           the same as an ASGI application: `novu_reference.create_app()`
pytest_plugin  the same as a fixture: `novu`; `local` is the server in a thread that it stands on
server         what these three build, from settings; `serving` puts it on a port
control        the endpoints under /_reference/: `state` out and in, reset, health
faults         documented answers on request
application    bytes to a handler and back; routing, keys and validation come from the document (`binding`, `router`,
               `validation`); `rate_limit` and `idempotency` stand between key and validation, when they are on
operations/    one class per tag, one method per operationId
delivery/      what a trigger sets going: notification, jobs, messages
storage/       documents in SQLite
account        what a fresh account contains
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from novu_reference.asgi import create_app
    from novu_reference.local import LocalServer

__all__ = ["LocalServer", "create_app"]


def __getattr__(name: str) -> Any:
    """What is offered here is imported when it is asked for: a test plugin must cost nothing while it is not used."""
    if name == "create_app":
        from novu_reference.asgi import create_app

        return create_app
    if name == "LocalServer":
        from novu_reference.local import LocalServer

        return LocalServer
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
