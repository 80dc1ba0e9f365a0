"""What all machines share: callers that note what they reached, names of their own, and a last look at everything."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from tests.support.api import Answer, Api
from tests.support.things import unique

Element = TypeVar("Element")

# Which element of a list a rule is about, however long the list is by then.
PLACES = st.integers(0, 40)


class Witness:
    """A caller that notes which operations were answered with success."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self.reached: set[str] = set()
        self.refuses = api.refuses

    def __getattr__(self, name: str) -> Callable[..., Answer]:
        call = getattr(self._api, name)

        def noted(*values: Any, **query: Any) -> Answer:
            answer: Answer = call(*values, **query)
            self.reached.add(name)
            return answer

        return noted


class Machine(RuleBasedStateMachine):
    """A machine of one group. `about` are the operations it has to reach; `name` no other machine has."""

    about: tuple[str, ...] = ()

    def __init__(self, *callers: Api) -> None:
        super().__init__()
        self.callers = [Witness(caller) for caller in callers]
        self.api: Any = self.callers[0]
        self.name = unique("m")

    def tell(self, reached: set[str]) -> None:
        """Note in `reached`, from now on, which operations were answered with success."""
        for caller in self.callers:
            caller.reached = reached

    def look(self) -> None:
        """Compare everything the server shows with the oracle."""

    def clean_up(self) -> None:
        """Take what the machine made out of the lists."""

    @rule()
    def look_around(self) -> None:
        self.look()

    def teardown(self) -> None:
        try:
            # Not after a failure, whose story would be lost behind that of the next one.
            if sys.exc_info()[0] is None:
                self.look()
        finally:
            self.clean_up()


def alike(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same; `true` is not 1, as it is in Python."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def agree(shown: Mapping[str, Any], expected: Mapping[str, Any], members: Iterable[str] | None = None) -> None:
    """`shown` has every member as `expected`, or those named; what is null may be absent. (V3)"""
    for member in expected if members is None else members:
        there, wanted = shown.get(member), expected.get(member)
        assert alike(there, wanted), f"{member} is {there!r}, expected is {wanted!r}, in {shown}"


def pick(elements: Iterable[Element], place: int) -> Element | None:
    """One of the elements, None when there are none."""
    known = list(elements)
    return known[place % len(known)] if known else None
