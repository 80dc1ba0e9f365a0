"""Laws that are held over every answer, whoever asks and why.

law       what a law is, and what it hears
answers   those for an answer by itself
memory    those between the answers of one case

A law hears each call that was answered as the document has it, and tells what breaks it. It knows nothing but what its
case has asked for, so that it takes nothing for granted that somebody else may have changed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from novu_conformance.caller import Call
from novu_conformance.contract import Contract
from novu_conformance.laws.answers import Echo, Headers, Refusals, Written
from novu_conformance.laws.law import Breach, Heard, Law, Row
from novu_conformance.laws.memory import Environments, Gone, Pages, Views
from novu_conformance.trace import Exchange

LAYER = "meaning"
# The checks that may break: those that say more, the more is asked for, and all.
GROWING = frozenset({"W1", "W2", "W3", "W4", "W5", "W6"})
CHECKS = GROWING | {"G5", "G6", "G7", "G8"}


class Laws:
    """Some of them, for one case. Where others are at work (`own` is given), for what has its names alone."""

    def __init__(self, contract: Contract, laws: Sequence[Law], own: str | None = None) -> None:
        self._contract = contract
        self._laws = laws
        self._own = own

    def changes(self) -> None:
        """A request was sent that is no mere reading."""
        for law in self._laws:
            law.changes()

    def hears(self, call: Call, exchange: Exchange) -> Iterator[Breach]:
        """What a call breaks, whose answer is one that the document has."""
        kind = self._contract.kind(call.operation, call.reply.status)
        body: Any = call.reply.body if call.reply.is_json and call.reply.content else None
        rows: list[Row] = []
        if kind is not None:
            rows = body["data"] if isinstance(body["data"], list) else [body["data"]]
        if self._own is not None:
            rows = [row for row in rows if self._own in json.dumps(row, ensure_ascii=False)]
        heard = Heard(call, exchange, body, kind, rows)
        for law in self._laws:
            yield from law.hears(heard)


def of_each(contract: Contract, own: str | None = None) -> Laws:
    """The laws for each answer by itself."""
    return Laws(contract, (Written(), Headers(contract), Refusals(), Echo(deep=False)), own)


def of_all(contract: Contract, own: str | None = None) -> Laws:
    """All laws, for a case whose every request is heard of."""
    each: Sequence[Law] = (Written(), Headers(contract), Refusals(), Echo(deep=True))
    return Laws(contract, (*each, Views(), Gone(), Pages(), Environments()), own)
