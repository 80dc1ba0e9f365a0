"""What holds for every thing of the configuration alike: tenants, feeds, workflow groups, layouts and workflows."""

from __future__ import annotations

from hypothesis import strategies as st

from novu_conformance.meaning.case import Case
from novu_conformance.meaning.kinds import KINDS, Kind
from novu_conformance.meaning.story import Story, story


def _comes_back(kind: Kind) -> Story:
    def play(case: Case) -> None:
        given = kind.given(case)
        made, expected = kind.make(case, given), kind.shown(given)
        if kind.is_told:
            case.agree(made, expected)
        case.agree(kind.read(case, made), {**expected, "_id": made["_id"]})
        case.agree(case.only(kind.listed(case, [made]), "things of this `_id` in the list"), expected)

    play.__name__ = f"a_{kind.name}_comes_back_as_sent"
    return story("L4", needs=kind.needs)(play)


def _changes(kind: Kind) -> Story:
    def play(case: Case) -> None:
        given, other_given, wanted = kind.given(case), kind.given(case), case.draw(kind.members)
        named = case.draw(st.lists(st.sampled_from(sorted(wanted)), min_size=1, unique=True))
        more = {name: wanted[name] for name in named}
        made, other = kind.make(case, given), kind.make(case, other_given)
        before, stranger = kind.read(case, made), kind.read(case, other)
        answer = kind.change(case.a, made, more)
        after, expected = kind.read(case, made), kind.shown({**given, **more})
        case.agree(answer, expected)
        case.agree(after, expected)
        case.agree(after, before, ("_id", "createdAt"))
        case.agree(case.only(kind.listed(case, [made]), "things of this `_id` in the list"), expected)
        case.same(kind.read(case, other), stranger, "what another one shows is", "L8")

    play.__name__ = f"an_update_of_a_{kind.name}_changes_what_it_names"
    return story("L6", "L8", needs=kind.needs)(play)


def _used_once(kind: Kind, unique: str) -> Story:
    def play(case: Case) -> None:
        given, again = kind.given(case), kind.given(case)
        again[unique] = given[unique]
        made = kind.make(case, given)
        before = kind.read(case, made)
        getattr(case.a.refuses(409), f"create_{kind.name}")(again)
        case.same(kind.read(case, made), before, "after the refusal it is")
        if case.b is not None:
            # In another environment, it is another thing.
            kind.make(case, again, case.b)
            case.same(kind.read(case, made), before, "after its namesake was made elsewhere it is", "A4")
        kind.delete(case.a, made)
        anew = kind.make(case, again)
        case.hold(anew["_id"] != made["_id"], "what was made after the deletion has the `_id` of the deleted one")
        case.agree(kind.read(case, anew), kind.shown(again))

    play.__name__ = f"a_{kind.name}_has_its_{unique}_alone"
    return story("L3", "A4", needs=kind.needs)(play)


def _is_deleted(kind: Kind) -> Story:
    def play(case: Case) -> None:
        made, other = kind.make(case, kind.given(case)), kind.make(case, kind.given(case))
        stranger = kind.read(case, other)
        kind.delete(case.a, made)
        kind.is_unknown(case.a, made)
        left = [row["_id"] for row in kind.listed(case, [made, other])]
        case.same(left, [other["_id"]], "those of the two that are left in the list are")
        case.same(kind.read(case, other), stranger, "what another one shows is", "L8")

    play.__name__ = f"a_{kind.name}_is_found_nowhere_after_deletion"
    return story("L7", "L8", needs=kind.needs)(play)


COMING_BACK = tuple(map(_comes_back, KINDS))
CHANGING = tuple(_changes(kind) for kind in KINDS if kind.can_change)
UNIQUE = tuple(_used_once(kind, kind.unique) for kind in KINDS if kind.unique is not None)
DELETING = tuple(map(_is_deleted, KINDS))
