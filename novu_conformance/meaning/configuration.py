"""What holds for every thing of the configuration alike: tenants, feeds, workflow groups, layouts and workflows."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from novu_conformance.meaning import kinds
from novu_conformance.meaning.case import Case
from novu_conformance.meaning.kinds import KINDS, Kind
from novu_conformance.meaning.story import Story, story
from novu_conformance.meaning.values import LOOK_ALIKE
from novu_conformance.meaning.wholes import nulls_of


def _comes_and_goes(kind: Kind) -> Story:
    def play(case: Case) -> None:
        given = kind.given(case)
        made, expected = kind.make(case, given), kind.shown(given)
        if kind.is_told:
            case.agree(made, expected)
        case.agree(kind.read(case, made), {**expected, "_id": made["_id"]})
        case.agree(case.only(kind.listed(case, [made]), "things of this `_id` in the list"), expected)
        with case.claims("L7"):
            kind.delete(case.a, made)
            kind.is_unknown(case.a, made)
            case.same(kind.listed(case, [made]), [], "what is left of it in the list is")

    play.__name__ = f"a_{kind.name}_comes_back_as_sent_until_it_is_deleted"
    return story("L4", "L7", needs=kind.needs)(play)


def _changes(kind: Kind) -> Story:
    def play(case: Case) -> None:
        given, other_given, wanted = kind.given(case), kind.given(case), case.draw(kind.members)
        made, other = kind.make(case, given), kind.make(case, other_given)
        # Whoever remembers what was shown remembers it from here on.
        before = {one["_id"]: one for one in kind.listed(case, [made, other])}
        case.agree(kind.read(case, made), {**kind.shown(given), "_id": made["_id"]})
        names = case.draw(st.permutations(sorted(wanted)))
        half = (len(names) + 1) // 2
        # Each member is named once, and once it is not.
        for named in filter(None, (names[:half], names[half:])):
            more = {name: wanted[name] for name in named}
            given |= more
            expected = {**kind.shown(given), "_id": made["_id"]}
            case.agree(kind.change(case.a, made, more), expected)
            after = kind.read(case, made)
            case.agree(after, expected)
        if kind.is_told:
            case.agree(after, made, ("createdAt",))
        case.agree(case.only(kind.listed(case, [made]), "things of this `_id` in the list"), expected)
        with case.claims("L8"):
            case.same(case.only(kind.listed(case, [other]), "others in the list"), before[other["_id"]], "it is")
            case.agree(kind.read(case, other), kind.shown(other_given))
            kind.delete(case.a, made)
            left = case.only(kind.listed(case, [made, other]), "things that are left of two")
            case.agree(left, {**kind.shown(other_given), "_id": other["_id"]})

    play.__name__ = f"an_update_of_a_{kind.name}_changes_what_it_names"
    return story("L6", "L8", needs=kind.needs)(play)


def _told_apart(kind: Kind) -> Story:
    def play(case: Case) -> None:
        made = kind.make(case, {**kind.bare(case), "data": LOOK_ALIKE[-1]})
        for data in LOOK_ALIKE:
            kind.change(case.a, made, {"data": data})
            case.same(kind.read(case, made)["data"], data, "the data are")

    play.__name__ = f"data_of_a_{kind.name}_that_look_alike_are_told_apart"
    return story("L6", needs=kind.needs)(play)


def _sent_back(kind: Kind) -> Story:
    def play(case: Case) -> None:
        made = kind.make(case, kind.given(case))
        before = kind.read(case, made)
        contract = case.session.run.contract
        schema = contract.operations[f"update_{kind.name}"].request_schema() or {}
        known = contract.resolved(schema)["properties"].keys() & before.keys()
        body = {name: before[name] for name in sorted(known) if before[name] is not None}
        # What is shown need not be what may be sent.
        body = {name: value for name, value in body.items() if not contract.differences(schema, {name: value})}
        kind.change(case.a, made, body)
        after = kind.read(case, made)
        case.agree(_lasting(after), _lasting(before))

    play.__name__ = f"a_{kind.name}_that_is_sent_back_stays_as_it_was"
    return story("L6", needs=kind.needs)(play)


def _used_once(kind: Kind, unique: str) -> Story:
    def play(case: Case) -> None:
        given, again = kind.given(case), kind.given(case)
        again[unique] = given[unique]
        made, expected = kind.make(case, given), kind.shown(given)
        getattr(case.a.refuses(409), f"create_{kind.name}")(again)
        case.agree(kind.read(case, made), {**expected, "_id": made["_id"]})
        if case.b is not None:
            # In another environment, it is another thing.
            with case.claims("A4"):
                kind.make(case, again, case.b)
                case.agree(kind.read(case, made), {**expected, "_id": made["_id"]})
        kind.delete(case.a, made)
        anew = kind.make(case, again)
        case.hold(anew["_id"] != made["_id"], "what was made after the deletion has the `_id` of the deleted one")

    play.__name__ = f"a_{kind.name}_has_its_{unique}_alone"
    return story("L3", "A4", needs=kind.needs)(play)


def _compared_exactly(kind: Kind) -> Story:
    def play(case: Case) -> None:
        word = case.name(kind.name)
        # One letter twice: at a time of its own, and put together of two.
        bodies = [kind.body(case, f"{word}{end}") for end in ("e", "E", "\u00e9", "e\u0301", "e ", "e%")]
        made = [kind.make(case, body) for body in bodies]
        for body, one in zip(bodies, made, strict=True):
            case.agree(kind.read(case, one), {**kind.shown(body), "_id": one["_id"]})

    play.__name__ = f"what_a_{kind.name}_is_called_is_compared_exactly"
    return story("L3", needs=kind.needs)(play)


def _null_is_nothing(kind: Kind) -> Story:
    def play(case: Case) -> None:
        nulls = nulls_of(case, f"create_{kind.name}")
        bare = kind.read(case, kind.make(case, kind.bare(case)))
        shown = kind.read(case, kind.make(case, {**nulls, **kind.bare(case)}))
        case.agree(shown, bare, nulls.keys() & bare.keys())

    play.__name__ = f"null_is_as_good_as_nothing_for_a_new_{kind.name}"
    return story("L4", needs=kind.needs)(play)


def _called_anew(kind: Kind) -> Story:
    def play(case: Case) -> None:
        gone = kind.make(case, kind.bare(case))
        kind.delete(case.a, gone)
        anew = kind.make(case, kind.bare(case))
        case.hold(anew["_id"] != gone["_id"], "what was made after a deletion has the `_id` of what was deleted")

    play.__name__ = f"a_{kind.name}_has_an_identifier_of_its_own"
    return story("G10", needs=(f"create_{kind.name}", f"delete_{kind.name}", *kind.more_needs))(play)


def _lasting(value: Any) -> Any:
    """A value without what moves with every update."""
    if isinstance(value, dict):
        return {name: _lasting(member) for name, member in value.items() if name not in ("updatedAt", "__v")}
    return [_lasting(element) for element in value] if isinstance(value, list) else value


COMING = tuple(map(_comes_and_goes, KINDS))
CHANGING = tuple(_changes(kind) for kind in KINDS if kind.can_change)
APART = tuple(map(_told_apart, (kinds.TENANT, kinds.WORKFLOW)))
STAYING = tuple(_sent_back(kind) for kind in KINDS if kind.can_change)
EXACT = tuple(_compared_exactly(kind) for kind in KINDS if kind.unique is not None)
EMPTY = tuple(map(_null_is_nothing, KINDS))
UNIQUE = tuple(_used_once(kind, kind.unique) for kind in KINDS if kind.unique is not None)
NEW = tuple(map(_called_anew, KINDS))
