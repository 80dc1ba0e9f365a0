"""Sending requests: attempt after attempt, until there is a result or an error."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from time import perf_counter
from types import MappingProxyType
from typing import Any, TypeVar

import httpx
from novu_resources.core import Operation

from novu_client.exchange import Exchange
from novu_client.paging import next_query
from novu_client.retrying import Outcome, following, policy
from novu_client.settings import Settings

Result = TypeVar("Result")

_NONE: Mapping[str, Any] = MappingProxyType({})


class Sender:
    """Sends with an `httpx.Client`."""

    def __init__(self, settings: Settings, http: httpx.Client) -> None:
        self._settings = settings
        self._http = http

    def send(
        self,
        operation: Operation[Result],
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] = _NONE,
        body: Any = None,
        members: Mapping[str, Any] = _NONE,
        idempotency_key: str | None = None,
    ) -> Result:
        """The result of the operation. Raises NovuError."""
        exchange = Exchange(self._settings, self._http, operation, path, query, body, members, idempotency_key)
        outcome = self._attempt(exchange)
        retry = policy(exchange.retries)
        while (more := following(retry, outcome)) is not None:
            retry = more
            retry.sleep(outcome)
            outcome = self._attempt(exchange)
        return exchange.result(outcome)

    def iterate(
        self, operation: Operation[Any], path: tuple[Any, ...] = (), query: Mapping[str, Any] = _NONE
    ) -> Iterator[Any]:
        """The items of all pages; each page is asked for when its first item is."""
        asked: Mapping[str, Any] | None = query
        while asked is not None:
            page = self.send(operation, path, asked)
            yield from page.data or ()
            asked = next_query(operation, asked, page)

    def _attempt(self, exchange: Exchange[Any]) -> Outcome:
        started = perf_counter()
        outcome: Outcome
        try:
            outcome = self._http.send(exchange.request)
        except httpx.RequestError as error:
            outcome = error
        exchange.note(outcome, perf_counter() - started)
        return outcome


class AsyncSender:
    """Sends with an `httpx.AsyncClient`."""

    def __init__(self, settings: Settings, http: httpx.AsyncClient) -> None:
        self._settings = settings
        self._http = http

    async def send(
        self,
        operation: Operation[Result],
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] = _NONE,
        body: Any = None,
        members: Mapping[str, Any] = _NONE,
        idempotency_key: str | None = None,
    ) -> Result:
        """The result of the operation. Raises NovuError."""
        exchange = Exchange(self._settings, self._http, operation, path, query, body, members, idempotency_key)
        outcome = await self._attempt(exchange)
        retry = policy(exchange.retries)
        while (more := following(retry, outcome)) is not None:
            retry = more
            await retry.asleep(outcome)
            outcome = await self._attempt(exchange)
        return exchange.result(outcome)

    async def iterate(
        self, operation: Operation[Any], path: tuple[Any, ...] = (), query: Mapping[str, Any] = _NONE
    ) -> AsyncIterator[Any]:
        """The items of all pages; each page is asked for when its first item is."""
        asked: Mapping[str, Any] | None = query
        while asked is not None:
            page = await self.send(operation, path, asked)
            for item in page.data or ():
                yield item
            asked = next_query(operation, asked, page)

    async def _attempt(self, exchange: Exchange[Any]) -> Outcome:
        started = perf_counter()
        outcome: Outcome
        try:
            outcome = await self._http.send(exchange.request)
        except httpx.RequestError as error:
            outcome = error
        exchange.note(outcome, perf_counter() - started)
        return outcome
