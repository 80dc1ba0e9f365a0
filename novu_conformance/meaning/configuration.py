"""What holds for every thing of the configuration alike: tenants, feeds, workflow groups, layouts and workflows."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from novu_conformance.meaning import kinds
from novu_conformance.meaning.case import Case
from novu_conformance.meaning.kinds import KINDS, Kind
from novu_conformance.meaning.story import Story, story
from novu_conformance.meaning.things import Made
from novu_conformance.meaning.values import LOOK_ALIKE, NUMBERS
from novu_conformance.meaning.wholes import nulls_of


def _comes_and_goes(kind: Kind) -> Story:
    def play(case: Case) -> None:
        given, again = kind.given(case), kind.given(case)
        if kind.unique is not None:
            again[kind.unique] = given[kind.unique]
        made, expected = kind.make(case, given), kind.shown(given)
        if kind.is_told:
            case.agree(made, expected)
        case.agree(kind.read(case, made), {**expected, "_id": made["_id"]})
        with case.claims("L7"):
            kind.delete(case.a, made)
            kind.is_unknown(case.a, made)
            case.same(kind.listed(case, [made]), [], "what is left of it in the list is")
        with case.claims("L3"):
            anew = kind.make(case, again)
        new = anew["_id"] != made["_id"]
        case.hold(new, "what was made after the deletion has the `_id` of what was deleted", "G10")

    play.__name__ = f"a_{kind.name}_comes_back_as_sent_until_it_is_deleted"
    return story("L4", "L7", "G10", *(("L3",) if kind.unique is not None else ()), needs=kind.needs)(play)


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
        rows = {one["_id"]: one for one in kind.listed(case, [made, other])}
        case.agree(rows.get(made["_id"], {}), expected)
        with case.claims("L8"):
            case.same(rows.get(other["_id"]), before.get(other["_id"]), "the other one in the list is")
            case.agree(rows.get(other["_id"], {}), {**kind.shown(other_given), "_id": other["_id"]})
            kind.delete(case.a, other)
            left = case.only(kind.listed(case, [made, other]), "things that are left of two")
            case.agree(left, expected)
        kind.change(case.a, made, _sent_back(case, kind, after))
        case.agree(_lasting(kind.read(case, made)), _lasting(after))

    play.__name__ = f"an_update_of_a_{kind.name}_changes_what_it_names"
    return story("L6", "L8", needs=kind.needs)(play)


def _sent_back(case: Case, kind: Kind, shown: Made) -> Made:
    """The body of an update that says what is shown."""
    contract = case.session.run.contract
    schema = contract.operations[f"update_{kind.name}"].request_schema() or {}
    known = contract.resolved(schema)["properties"].keys() & shown.keys()
    body = {name: shown[name] for name in sorted(known) if shown[name] is not None}
    # What is shown need not be what may be sent.
    return {name: value for name, value in body.items() if not contract.differences(schema, {name: value})}


def _told_apart(kind: Kind) -> Story:
    def play(case: Case) -> None:
        made = kind.make(case, {**kind.bare(case), "data": NUMBERS})
        for changes in LOOK_ALIKE:
            for data in changes:
                case.same(kind.change(case.a, made, {"data": data})["data"], data, "the data in the answer are")
            case.same(kind.read(case, made)["data"], data, "the data are")

    play.__name__ = f"data_of_a_{kind.name}_that_look_alike_are_told_apart"
    return story("L6", needs=kind.needs)(play)


def _used_once(kind: Kind, unique: str) -> Story:
    def play(case: Case) -> None:
        given, again = kind.given(case), kind.given(case)
        again[unique] = given[unique]
        made, expected = kind.make(case, given), kind.shown(given)
        getattr(case.a.refuses(409), f"create_{kind.name}")(again)
        if case.b is not None:
            # In another environment, it is another thing.
            with case.claims("A4"):
                kind.make(case, again, case.b)
        case.agree(kind.read(case, made), {**expected, "_id": made["_id"]})

    play.__name__ = f"a_{kind.name}_has_its_{unique}_alone"
    return story("L3", "A4", needs=kind.needs)(play)


def _compared_exactly(kind: Kind) -> Story:
    def play(case: Case) -> None:
        word = case.name(kind.name)
        # One letter twice: at a time of its own, and put together of two.
        bodies = [kind.body(case, f"{word}{end}") for end in ("e", "E", "\u00e9", "e\u0301", "e ", "e%")]
        made = [kind.make(case, body) for body in bodies]
        if kind.key == kind.unique:
            shown = [kind.read(case, one) for one in made]
        else:
            listed = {row["_id"]: row for row in kind.listed(case, made)}
            shown = [listed.get(one["_id"], {}) for one in made]
        for body, one, row in zip(bodies, made, shown, strict=True):
            case.agree(row, {**kind.shown(body), "_id": one["_id"]})

    play.__name__ = f"what_a_{kind.name}_is_called_is_compared_exactly"
    return story("L3", needs=kind.needs)(play)


def _null_is_nothing(kind: Kind) -> Story:
    def play(case: Case) -> None:
        nulls = nulls_of(case, f"create_{kind.name}")
        made = [kind.make(case, {**said, **kind.bare(case)}) for said in ({}, nulls)]
        listed = {row["_id"]: row for row in kind.listed(case, made)}
        case.same(len(listed), len(made), "the number of new ones in the list is")
        bare, shown = (listed[one["_id"]] for one in made)
        case.agree(shown, bare, nulls.keys() & bare.keys())

    play.__name__ = f"null_is_as_good_as_nothing_for_a_new_{kind.name}"
    return story("L4", needs=kind.needs)(play)


def _lasting(value: Any) -> Any:
    """A value without what moves with every update."""
    if isinstance(value, dict):
        return {name: _lasting(member) for name, member in value.items() if name not in ("updatedAt", "__v")}
    return [_lasting(element) for element in value] if isinstance(value, list) else value


COMING = tuple(map(_comes_and_goes, KINDS))
CHANGING = tuple(_changes(kind) for kind in KINDS if kind.can_change)
APART = tuple(map(_told_apart, (kinds.TENANT, kinds.WORKFLOW)))
EXACT = tuple(_compared_exactly(kind) for kind in KINDS if kind.unique is not None)
# The others have nothing that may be left out.
EMPTY = tuple(map(_null_is_nothing, (kinds.TENANT, kinds.LAYOUT, kinds.WORKFLOW)))
UNIQUE = tuple(_used_once(kind, kind.unique) for kind in KINDS if kind.unique is not None)
