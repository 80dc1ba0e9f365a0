"""What a comparison finds: one change, how bad it is, where it is, and a value that proves it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """What a change does to clients of the old document. The worst comes first."""

    BREAKING = "breaking"
    # No value decides it, or none could be made: a person has to look.
    UNKNOWN = "unknown"
    COMPATIBLE = "compatible"

    def reaches(self, threshold: Severity) -> bool:
        """Whether it is as bad as the threshold, or worse."""
        order = list(Severity)
        return order.index(self) <= order.index(threshold)


class Direction(StrEnum):
    """Who sends a value."""

    REQUEST = "request"
    RESPONSE = "response"


class Effect(StrEnum):
    """What became of a value."""

    REFUSED = "newly refused"
    ACCEPTED = "newly accepted"
    ANSWERED = "newly answered"
    GONE = "no longer answered"


class Place(NamedTuple):
    """Where in a request or an answer: `answer 200` and `data.channels[].providerId`."""

    words: str = ""
    path: str = ""

    def __str__(self) -> str:
        return ": ".join(part for part in self if part)

    def member(self, name: str) -> Place:
        """A member of the value; `*` stands for those without a name of their own, `[]` for the items of a list."""
        return Place(self.words, _joined(self.path, name))

    def inside(self, outer: Place) -> Place:
        """The same place, seen from further out."""
        words = " ".join(part for part in (outer.words, self.words) if part)
        return Place(words, _joined(outer.path, self.path))


def _joined(outer: str, inner: str) -> str:
    return f"{outer}.{inner}" if outer and inner and not inner.startswith("[") else outer + inner


class Point(NamedTuple):
    """A JSON pointer: in the new document, or in the old one where the thing is gone."""

    pointer: str
    gone: bool = False


class Seen(NamedTuple):
    """One of the places where a change of a shared component shows."""

    operation: str
    place: Place

    def __str__(self) -> str:
        return f"{self.operation}, {self.place}"


@dataclass(frozen=True)
class Change:
    """One difference. `subject` is an operation, a component or the document, in words."""

    severity: Severity
    # A stable name, in kebab-case.
    rule: str
    message: str
    subject: str
    place: Place
    point: Point
    direction: Direction | None = None
    # A value as JSON text, and what became of it: tried on both sides before it is told.
    witness: str | None = None
    effect: Effect | None = None
    # The operations it affects, and for a shared component one place where it shows.
    operations: tuple[str, ...] = ()
    seen: Seen | None = None
