"""The revisions of the public docs, and the rulings about them as data: needs nothing but the standard library."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

# Oldest first: the order in which they are listed everywhere.
REVISIONS = ("2024-12", "v0.x", "2025-02")

# The tag of rulings about the document as a whole.
DOCUMENT = "Document"


class Place(NamedTuple):
    """Something of the document: an operation, `operationId.parameter`, a schema, `Schema.member`, or all of it."""

    kind: str
    name: str

    @property
    def holder(self) -> str:
        """The operation or schema."""
        return self.name.partition(".")[0]

    @property
    def member(self) -> str:
        """The parameter or member; empty if the place is all of its holder."""
        return self.name.partition(".")[2]


@dataclass(frozen=True)
class Ruling:
    """One ruling. What is None or empty was not said."""

    id: str
    title: str
    tag: str
    settles: tuple[str, ...]
    where: tuple[Place, ...]
    said: dict[str, str | None]
    behaviour: str
    evidence: tuple[str, ...]
    ruling: str
    because: str
    departs: str | None
    # How the view of a revision differs from the document, by revision.
    views: dict[str, str]


def rulings_to_data(rulings: Iterable[Ruling]) -> dict[str, Any]:
    """Rulings as plain data: what generated/rulings.json holds."""
    return {"rulings": [asdict(ruling) | {"where": [place._asdict() for place in ruling.where]} for ruling in rulings]}


def rulings_from_data(data: dict[str, Any]) -> list[Ruling]:
    """Rulings from plain data."""
    return [
        Ruling(
            **entry
            | {
                "where": tuple(Place(**place) for place in entry["where"]),
                "settles": tuple(entry["settles"]),
                "evidence": tuple(entry["evidence"]),
            }
        )
        for entry in data["rulings"]
    ]
