"""How much a run does."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """`rounds` of all layers, each with other values, and a ceiling for a server that is too slow for them."""

    rounds: int
    max_seconds: float


PROFILES = {
    "quick": Profile(1, 60),
    "normal": Profile(8, 300),
    "long": Profile(48, 1800),
}
