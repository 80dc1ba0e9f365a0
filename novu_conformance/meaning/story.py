"""Stories: short cases, each about one thing that has to hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from novu_conformance.meaning.case import Case

Play = Callable[[Case], None]


@dataclass(frozen=True, slots=True)
class Story:
    """`checks` are those it looks at, the first of them unless it says otherwise; `needs` names its operations.

    `both`: it needs two environments. `touches_others`: it changes what it did not make. `compares`: its answers tell
    something only side by side.
    """

    name: str
    checks: tuple[str, ...]
    needs: tuple[str, ...]
    play: Play
    both: bool
    touches_others: bool
    compares: bool


def story(
    *checks: str, needs: tuple[str, ...], both: bool = False, touches_others: bool = False, compares: bool = False
) -> Callable[[Play], Story]:
    """Makes a story of a function that plays it."""

    def told(play: Play) -> Story:
        return Story(play.__name__, checks, needs, play, both, touches_others, compares)

    return told
