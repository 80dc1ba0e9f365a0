"""What a story or a machine works with: callers, names, values, comparisons, and what to take away in the end."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

from hypothesis.strategies import SearchStrategy

from novu_conformance.findings import Broken
from novu_conformance.session import Session

# A form that no server gives out, for identifiers of nothing.
NOTHING = "0123456789abcdef01234567"

# Statuses of a refusal where servers differ, and both are documented.
INVALID = (400, 422)
UNKNOWN = (400, 404)

_SHOWN = 400


class LeftOut(Exception):
    """A server that may be as it is has nothing that the story could be about; says why."""


class Draw(Protocol):
    """Takes a value from a strategy."""

    def __call__(self, strategy: SearchStrategy[Any]) -> Any: ...


class Case:
    """A session for one example. `a` and `b` are its callers; `callers` are those of the two that there are."""

    def __init__(self, session: Session, draw: Draw) -> None:
        self.session = session
        self.draw = draw
        self.a: Any = session.a
        self.b: Any = session.b
        self.callers: list[Any] = [session.a] if session.b is None else [session.a, session.b]
        self.prefix = session.prefix
        self.hold = session.hold
        self.claims = session.claims
        self.wait = session.wait
        self.eventually = session.eventually
        self.once = session.once
        self.shared = session.run.settings.shared
        self._names = 0
        self._beginning = self.prefix
        self._undo: list[Callable[[], Any]] = []

    def says(self, ruling: str) -> Any:
        """The position of a switch of the revision."""
        return self.session.run.contract.revision.says(ruling)

    def knows(self, *names: str) -> bool:
        """Whether the document on offer has all these operations."""
        return all(self.a.knows(name) for name in names)

    def name(self, word: str) -> str:
        """A name that nothing else has. It begins with the first one of the case, so that whoever looks at beginnings
        takes one thing for another.
        """
        self._names += 1
        name = f"{self._beginning}{word}-{self._names}"
        if self._names == 1:
            self._beginning = f"{name}-"
        return name

    def is_own(self, name: str) -> bool:
        """Whether something of this name was made by this case."""
        return name.startswith(self.prefix)

    def same(self, shown: Any, expected: Any, what: str, check: str | None = None) -> None:
        """Hold that two JSON values are the same; `true` is not 1, as it is in Python."""
        self.hold(alike(shown, expected), f"{what}: {_short(shown)}, expected is {_short(expected)}", check)

    def agree(
        self, shown: Mapping[str, Any], expected: Mapping[str, Any], members: Iterable[str] | None = None
    ) -> None:
        """Hold that `shown` has every member as `expected`, or those named; what is null may be absent."""
        for member in sorted(expected if members is None else members):
            self.same(shown.get(member), expected.get(member), f"{member} is")

    def has(self, shown: Any, sent: Any, what: str) -> None:
        """Hold that `shown` has all that was sent, member by member; it may have more."""
        if isinstance(sent, dict) and isinstance(shown, dict):
            for name, value in sent.items():
                self.has(shown.get(name), value, f"{what}/{name}")
        elif isinstance(sent, list) and isinstance(shown, list):
            self.same(len(shown), len(sent), f"the number of {what} is")
            for place, value in enumerate(sent):
                self.has(shown[place], value, f"{what}/{place}")
        else:
            self.same(shown, sent, f"{what} is")

    def only(self, elements: Sequence[Any], what: str) -> Any:
        """The one element there is."""
        self.hold(len(elements) == 1, f"{what}: {len(elements)}, expected is one")
        return elements[0]

    def later(self, undo: Callable[[], Any]) -> None:
        """Do this when the case is over, whatever came of it."""
        self._undo.append(undo)

    def at_leisure(self, undo: Callable[[], Any]) -> None:
        """Do this at the end of the round: until then what it takes away is in nobody's way."""
        self.session.run.later(self.session, undo)

    def clean_up(self) -> None:
        """Take away what the case made, the last thing first; it may be gone already.

        Raises Broken in the end, when an answer did not fit the document.
        """
        odd: Broken | None = None
        while self._undo:
            try:
                self._undo.pop()()
            except Broken as broken:
                odd = odd or (broken if broken.check is not None else None)
        if odd is not None:
            raise odd


@contextmanager
def understood() -> Iterator[None]:
    """Whoever reads an answer that fits the document and is odd all the same breaks the check that is looked at."""
    try:
        yield
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise Broken(None, f"what was answered makes no sense here: {error!r}") from error


def alike(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
