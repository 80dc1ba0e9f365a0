"""One test for both clients: a call is written once, and made with `Novu` or awaited with `AsyncNovu`."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

import httpx

from novu_client import AsyncNovu, Novu

Call = Callable[[Any], Any]
KEY = "key-of-the-client-tests"


def waiting(url: str, call: Call, **settings: Any) -> Any:
    """The result of `call` with a `Novu`; an iterator is read to its end."""
    transport = httpx.HTTPTransport(verify=False)
    with Novu(**{"api_key": KEY, "base_url": url, "transport": transport, **settings}) as novu:
        result = call(novu)
        return [*result] if inspect.isgenerator(result) else result


def coroutines(url: str, call: Call, **settings: Any) -> Any:
    """The same with an `AsyncNovu`."""

    async def run() -> Any:
        transport = httpx.AsyncHTTPTransport(verify=False)
        async with AsyncNovu(**{"api_key": KEY, "base_url": url, "transport": transport, **settings}) as novu:
            result = call(novu)
            return [item async for item in result] if inspect.isasyncgen(result) else await result

    return asyncio.run(run())


FLAVOURS = (waiting, coroutines)
