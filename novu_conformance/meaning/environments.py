"""Two environments: what is made, changed and deleted in one is never seen, and never touched, from the other."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from novu_conformance.meaning.case import Case
from novu_conformance.meaning.kinds import FEED, GROUP, LAYOUT, TENANT, Kind
from novu_conformance.meaning.machine import ENVIRONMENTS, PLACES, Machine, claims, pick
from novu_conformance.meaning.oracles.environments import Environments, Name
from novu_conformance.meaning.story import Story, story
from novu_conformance.meaning.things import Made

# What a key of any environment can make.
KINDS = {kind.name: kind for kind in (TENANT, FEED, GROUP, LAYOUT)}
LABELS = st.sampled_from(("a", "b"))


def _is_unknown_elsewhere(kind: Kind) -> Story:
    def play(case: Case) -> None:
        given = kind.given(case)
        made = kind.make(case, given)
        with case.claims("A5"):
            kind.is_unknown(case.b, made)
        case.same(kind.listed(case, [made], case.b), [], "what the list of the other environment has of it is")
        with case.claims("A5"):
            case.agree(kind.read(case, made), {**kind.shown(given), "_id": made["_id"]})

    play.__name__ = f"a_{kind.name}_of_elsewhere_is_unknown"
    return story("A3", "A5", needs=kind.needs, both=True)(play)


ELSEWHERE = tuple(map(_is_unknown_elsewhere, KINDS.values()))


@story("A5", needs=(*LAYOUT.needs, "set_default_layout"), both=True)
def a_layout_of_elsewhere_does_not_become_the_default(case: Case) -> None:
    made = LAYOUT.make(case, LAYOUT.given(case))
    case.b.refuses(404).set_default_layout(made["_id"])
    case.same(LAYOUT.read(case, made)["isDefault"], False, "isDefault of the layout is")


class EnvironmentMachine(Machine):
    """Things of the same labels in both environments."""

    needs = tuple(dict.fromkeys(name for kind in KINDS.values() for name in kind.needs))

    def __init__(self, case: Case) -> None:
        super().__init__(case)
        self.oracle = Environments(len(self.callers))
        self.made: dict[Name, Made] = {}

    @rule(env=ENVIRONMENTS, kind=st.sampled_from(tuple(KINDS)), label=LABELS)
    @claims("A4", "A3")
    def make(self, env: int, kind: str, label: str) -> None:
        """What the other environment has is no hindrance."""
        env, body = self.env(env), KINDS[kind].body(self.case, self.name + label)
        unique = KINDS[kind].unique or "_id"
        there = [self.made[name][unique] for name in self.oracle.shown[env] if name[0] == kind]
        if body.get(unique) not in there:
            made = KINDS[kind].make(self.case, body, self.callers[env])
            name = kind, made["_id"]
            self.made[name] = {**body, **made}
            self.read(env, name)
        self.look()

    @rule(env=ENVIRONMENTS, place=PLACES, text=st.sampled_from(("one", "two", "three")))
    @claims("A4")
    def change(self, env: int, place: int, text: str) -> None:
        """The namesake in the other environment stays as it is."""
        env = self.env(env)
        name = pick(self.oracle.shown[env], place)
        if name is not None and KINDS[name[0]].can_change:
            KINDS[name[0]].change(self.callers[env], self.made[name], {"name": self.name + text})
            self.read(env, name)
        self.look()

    @rule(env=ENVIRONMENTS, place=PLACES)
    @claims("A4")
    def delete(self, env: int, place: int) -> None:
        """The namesake in the other environment stays."""
        env = self.env(env)
        name = pick(self.oracle.shown[env], place)
        if name is not None:
            KINDS[name[0]].delete(self.callers[env], self.made[name])
            self.oracle.forget(env, name)
        self.look()

    @rule(env=ENVIRONMENTS, place=PLACES)
    @claims("A5", "A3")
    def poke(self, env: int, place: int) -> None:
        """What is the other environment's is unknown, and no request from here changes it."""
        env = self.env(env)
        name = pick(self.foreign(env), place)
        if name is not None:
            KINDS[name[0]].is_unknown(self.callers[env], self.made[name])
            self.look()

    def foreign(self, env: int) -> list[Name]:
        """What the other environment has, where this one has nothing that is called so."""
        own = {self.called(name) for name in self.oracle.shown[env]}
        others = [name for each, shown in enumerate(self.oracle.shown) if each != env for name in shown]
        return [name for name in others if self.called(name) not in own]

    def called(self, name: Name) -> Name:
        """What operations call a thing."""
        return name[0], self.made[name][KINDS[name[0]].key]

    def read(self, env: int, name: Name) -> None:
        rows = KINDS[name[0]].listed(self.case, [self.made[name]], self.callers[env])
        self.oracle.see(env, name, self.case.only(rows, f"things of the `_id` {name[1]} in the list"))

    @claims("A3", "A4")
    def look(self) -> None:
        """Each environment lists what it listed when it was last changed from within, and no more."""
        for env, api in enumerate(self.callers):
            for kind in dict.fromkeys(kind for kind, _ in self.made):
                those = [made for name, made in self.made.items() if name[0] == kind]
                found = {row["_id"]: row for row in KINDS[kind].listed(self.case, those, api)}
                expected = {known: row for (of, known), row in self.oracle.shown[env].items() if of == kind}
                self.case.same(sorted(found), sorted(expected), "the things of both environments in the list are", "A3")
                for known, row in expected.items():
                    self.case.same(found[known], row, f"{known} in the list is", "A4")
