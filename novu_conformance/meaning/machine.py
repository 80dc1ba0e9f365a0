"""Machines: rules in any order, each of which calls the server, lets the oracle do the same, and compares."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import Any, ClassVar, TypeVar, cast

from hypothesis import reject
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from novu_conformance.findings import Broken
from novu_conformance.meaning.case import Case, understood

Element = TypeVar("Element")
Rule = TypeVar("Rule", bound=Callable[..., None])

# Which element of a list a rule is about, however long the list is by then.
PLACES = st.integers(0, 40)
# Which of the environments; there may be one alone.
ENVIRONMENTS = st.sampled_from((0, 1))

# The rule that comes first, and has to stay.
BEGIN = "begin"

# What a rule did: its name, and the values it was given.
Step = tuple[str, dict[str, Any]]


class Machine(RuleBasedStateMachine):
    """A machine of one area. `needs` are its operations; without one of them it is not played.

    A rule has to make sense in every state, since steps are left out when a failure is made shorter, and it is given
    no values that the server made up. One that has to come first is marked by `@initialize` and called `begin`;
    nothing is asked of the server before. `broken` is the failure that ended it, `steps` what led there; one that
    `is_trivial` ends before it has asked for anything.
    """

    needs: ClassVar[tuple[str, ...]] = ()
    touches_others: ClassVar[bool] = False

    def __init__(self, case: Case) -> None:
        super().__init__()
        self.case = case
        self.name = case.prefix
        self.a: Any = case.a
        self.callers = case.callers
        self.steps: list[Step] = []
        self.playing = False
        self.is_trivial = False
        self.broken: Broken | None = None

    def env(self, number: int) -> int:
        """The environment of that number, or the only one there is."""
        return number % len(self.callers)

    def look(self) -> None:
        """Compare what the server shows with the oracle."""

    @rule()
    def look_around(self) -> None:
        self.look()

    def teardown(self) -> None:
        try:
            if self.broken is None and not self.is_trivial:
                self.look()
        finally:
            self.over()

    def over(self) -> None:
        """Called when Hypothesis is done with the machine; who plays it puts something here."""

    @classmethod
    def checks(cls) -> frozenset[str]:
        """The checks that its rules stand on."""
        return frozenset(check for name in dir(cls) for check in getattr(getattr(cls, name), "claimed", ()))


def claims(*checks: str) -> Callable[[Rule], Rule]:
    """Names the checks that a rule stands on; what is not as expected breaks the first, unless it says otherwise."""

    def decorated(play: Rule) -> Rule:
        @functools.wraps(play)
        def noted(machine: Machine, *unnamed: Any, **values: Any) -> None:
            if machine.is_trivial:
                if play.__name__ == BEGIN:
                    return
                reject()
            if machine.playing:
                # Part of another rule.
                with machine.case.claims(checks[0]):
                    play(machine, *unnamed, **values)
                return
            machine.steps.append((play.__name__, values))
            machine.playing = True
            try:
                with machine.case.claims(checks[0]), understood():
                    play(machine, *unnamed, **values)
                machine.case.session.run.count(checks[0])
            except Broken as broken:
                machine.broken = broken
                reject()
            finally:
                machine.playing = False

        noted.claimed = checks  # type: ignore[attr-defined]
        return cast("Rule", noted)

    return decorated


def pick(elements: Iterable[Element], place: int) -> Element | None:
    """One of the elements, None when there are none."""
    known = list(elements)
    return known[place % len(known)] if known else None
