"""What a law is, and what it hears."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from novu_conformance.caller import Call
from novu_conformance.findings import Broken
from novu_conformance.trace import Exchange

_ERROR = 400
_SHOWN = 300

# What an application keeps is its own business.
FREE = ("data", "payload", "overrides", "content")

Row = Mapping[str, Any]
# The key that shows it (`A` or `B`), its kind, and its `_id`.
Thing = tuple[str | None, str, str]


@dataclass(frozen=True, slots=True)
class Breach:
    """What breaks a law, and the earlier exchanges beside which it does."""

    broken: Broken
    beside: tuple[Exchange, ...] = ()


@dataclass(frozen=True, slots=True)
class Heard:
    """A call with its exchange. `body` is that of its answer, None when it is no JSON.

    `kind` is the schema of what the answer shows, and `rows` are those things: the elements of a list, or the one there
    is.
    """

    call: Call
    exchange: Exchange
    body: Any
    kind: str | None
    rows: Sequence[Row]

    @property
    def method(self) -> str:
        return self.call.operation.method

    @property
    def is_list(self) -> bool:
        return self.kind is not None and isinstance(self.body["data"], list)

    @property
    def went_well(self) -> bool:
        return self.call.reply.status < _ERROR

    def things(self) -> Iterator[tuple[Thing, Row]]:
        """What is shown and has an `_id`."""
        for row in self.rows:
            if self.kind is not None and "_id" in row:
                yield (self.call.whose, self.kind, row["_id"]), row

    def breach(self, check: str, text: str, *beside: Exchange) -> Breach:
        return Breach(Broken(check, text, self.call.operation), beside)


class Law(ABC):
    """Something that holds for an answer, or between the answers of a case."""

    def changes(self) -> None:
        """Something may have changed."""
        return

    @abstractmethod
    def hears(self, heard: Heard) -> Iterator[Breach]:
        """What a call breaks."""


def agree(one: Any, other: Any) -> bool:
    """Whether two views of something show the same, as far as both show it."""
    if isinstance(one, dict) and isinstance(other, dict):
        return not others(one, other)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(agree, one, other))
    # To Python, true is 1.
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)


def others(one: Row, other: Row) -> list[str]:
    """The members of both that are not alike; what an application keeps is shown as a whole."""
    return sorted(name for name in one.keys() & other.keys() if not _is_shown_alike(name, one[name], other[name]))


def _is_shown_alike(name: str, one: Any, other: Any) -> bool:
    return agree(one, other) and (name not in FREE or bool(one == other))


def brief(value: Any) -> str:
    """JSON, as much of it as a reader wants."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
