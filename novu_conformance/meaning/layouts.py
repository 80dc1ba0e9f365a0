"""Layouts: exactly one is the default, whatever happens, and none goes while it is used."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from novu_conformance.meaning import things
from novu_conformance.meaning.case import INVALID, NOTHING, Case, LeftOut, alike
from novu_conformance.meaning.kinds import LAYOUT
from novu_conformance.meaning.machine import PLACES, Machine, claims, pick
from novu_conformance.meaning.oracles.layouts import Layouts
from novu_conformance.meaning.paging import Pager, first_page
from novu_conformance.meaning.story import story
from novu_conformance.meaning.things import Made
from novu_conformance.meaning.values import NAMES, TEXTS

IDENTIFIERS = st.sampled_from(("a", "A", "b c", "ä"))
# Contents, and the variables in them.
CONTENTS = {
    "{{{body}}}": [],
    "<h1>{{title}}</h1>{{{body}}}": ["title"],
    "{{a.b}} {{{body}}} {{title}}": ["a.b", "title"],
}
CONTENT = st.sampled_from(tuple(CONTENTS))
VARIABLES = st.lists(
    st.fixed_dictionaries(
        {"name": st.sampled_from(("title", "a.b", "other")), "type": st.just("String")},
        optional={"required": st.booleans(), "defaultValue": st.sampled_from(("", "x"))},
    ),
    max_size=2,
    unique_by=lambda variable: str(variable["name"]),
)
# One word for each direction.
ORDERS = st.tuples(st.sampled_from((("ASC", 1), ("1", 1))), st.sampled_from((("DESC", -1), ("-1", -1))))

_USING = (*LAYOUT.needs, "create_workflow", "delete_workflow", "list_workflow_groups")
_DEFAULT = (*LAYOUT.needs, "set_default_layout")


def default_of(case: Case) -> str:
    """The default layout, which there is once."""
    layouts = [row["_id"] for row in first_page(case, case.a, LAYOUT.listing) if row["isDefault"]]
    return str(case.only(layouts, "default layouts"))


def default_comes_back(case: Case, default: str) -> None:
    """Make the former default the default again when the case is over, before what it made is deleted."""
    case.later(lambda: case.a.set_default_layout(default))


def see_default(case: Case, identifier: str) -> None:
    """Hold the layout to be the default, and no other; others at work may make another one the default."""
    shown = default_of(case)
    if not case.shared:
        case.same(shown, identifier, "the default layout is")


def email(layout: str | None = None) -> Made:
    """An e-mail step with a layout, or with the default one."""
    return things.step("email", "text", subject="s", **({} if layout is None else {"layoutId": layout}))


@story("L1", needs=_USING)
def a_new_layout_is_not_the_default(case: Case) -> None:
    before = default_of(case)
    made = LAYOUT.make(case, LAYOUT.given(case))
    answer = LAYOUT.change(case.a, made, {"isDefault": False, "name": case.name("new")})
    case.same(answer["isDefault"], False, "isDefault of the layout is")
    see_default(case, before)
    used = things.workflow(case, email())["steps"][0]["template"]["_layoutId"]
    if not case.shared:
        case.same(used, before, "the layout of a step that names none is")


@story("L1", needs=_DEFAULT, touches_others=True)
def the_default_moves(case: Case) -> None:
    former = default_of(case)
    default_comes_back(case, former)
    first = LAYOUT.make(case, {**LAYOUT.given(case), "isDefault": True})
    see_default(case, first["_id"])
    second = LAYOUT.make(case, LAYOUT.given(case))
    for _ in range(2):
        case.a.set_default_layout(second["_id"])
    see_default(case, second["_id"])
    LAYOUT.change(case.a, first, {"isDefault": True})
    see_default(case, first["_id"])
    if not case.shared:
        shown = [LAYOUT.read(case, one)["isDefault"] for one in (first, second)]
        case.same(shown, [True, False], "isDefault of the new and of the former default is")


@story("L2", needs=_DEFAULT, touches_others=True)
def the_default_stays_until_another_is(case: Case) -> None:
    if case.shared:
        raise LeftOut("others at work may make another layout the default meanwhile")
    former = default_of(case)
    given = LAYOUT.given(case)
    made = LAYOUT.make(case, given)
    default_comes_back(case, former)
    case.a.set_default_layout(made["_id"])
    case.a.refuses(409).update_layout(made["_id"], {"isDefault": False, "name": "never"})
    case.a.refuses(409).delete_layout(made["_id"])
    case.agree(LAYOUT.read(case, made), {**given, "isDefault": True})
    case.a.set_default_layout(former)
    case.a.delete_layout(made["_id"])
    case.a.refuses(404).set_default_layout(made["_id"])


@story("L2", needs=(*_USING, "update_workflow"))
def a_layout_in_use_stays(case: Case) -> None:
    made, other = LAYOUT.make(case, LAYOUT.given(case)), LAYOUT.make(case, LAYOUT.given(case))
    workflows = [things.workflow(case, email(made["_id"])) for _ in range(2)]
    case.same(workflows[0]["steps"][0]["template"]["_layoutId"], made["_id"], "the layout of the step is")
    case.a.delete_workflow(workflows[0]["_id"])
    case.a.refuses(409).delete_layout(made["_id"])
    case.agree(LAYOUT.read(case, made), {"_id": made["_id"]})
    case.a.update_workflow(workflows[1]["_id"], {"steps": [email(other["_id"])]})
    case.a.delete_layout(made["_id"])
    case.a.refuses(409).delete_layout(other["_id"])


@story("L3", "L6", needs=LAYOUT.needs)
def an_identifier_that_another_has_is_refused(case: Case) -> None:
    given, other_given = LAYOUT.given(case), LAYOUT.given(case)
    made, other = LAYOUT.make(case, given), LAYOUT.make(case, other_given)
    case.a.refuses(409).update_layout(made["_id"], {"identifier": other_given["identifier"], "name": "never"})
    before = LAYOUT.read(case, made)
    case.agree(before, given)
    case.agree(LAYOUT.read(case, other), other_given)
    with case.claims("L6"):
        nothing = {"name": "", "description": None, "content": "", "variables": None, "identifier": ""}
        members = [name for name in before if name != "updatedAt"]
        case.agree(LAYOUT.change(case.a, made, nothing), before, members)
        case.a.refuses(*INVALID).update_layout(made["_id"], {"content": "no body", "name": "never"})
        case.agree(LAYOUT.read(case, made), before, members)


@story("L18", "L6", needs=LAYOUT.needs)
def variables_are_those_of_the_content(case: Case) -> None:
    said = [
        {"name": "title", "type": "String", "required": True, "defaultValue": case.draw(NAMES)},
        {"name": "other", "type": "String"},
    ]
    body = {**LAYOUT.bare(case), "content": "{{title}} {{{body}}} {{a.b}}", "variables": said}
    made = LAYOUT.make(case, body)
    shown = {one["name"]: one for one in LAYOUT.read(case, made)["variables"]}
    case.same(sorted(shown), ["a.b", "title"], "the variables of the layout are")
    case.agree(shown["title"], said[0])
    case.same(bool(shown["a.b"].get("required")), False, "whether the one without a word is required is")
    LAYOUT.change(case.a, made, {"name": "new"})
    again = {one["name"]: one for one in LAYOUT.read(case, made)["variables"]}
    case.same(again, shown, "the variables after an update without any are", "L6")
    answer = LAYOUT.change(case.a, made, {"variables": said[1:]})
    only = case.only(answer["variables"], "variables after an update with one")
    case.same(only["name"], "other", "the variable is")


@story("L19", needs=LAYOUT.needs)
def the_list_is_ordered_as_asked_for(case: Case) -> None:
    ids = [LAYOUT.make(case, LAYOUT.given(case))["_id"] for _ in range(3)]
    for order, direction in case.draw(ORDERS):
        pager = Pager.of(case, case.a, LAYOUT.listing, order_by=order)
        rows = pager.tail()[1] if direction == 1 else pager.page(0, pager.most)["data"]
        found = [row["_id"] for row in rows if row["_id"] in ids]
        case.same(found, ids[::direction], f"the layouts ordered by {order} are")
    pager = Pager.of(case, case.a, LAYOUT.listing, sort_by="name", order_by="ASC")
    whole = [row["_id"] for row in pager.page(0, pager.most)["data"]]
    if not case.shared and len(whole) < pager.most:
        found = [row["_id"] for row in pager.every(len(whole) // 2 + 1)]
        case.same(found, whole, "the layouts ordered by name, on two pages, are", "P1")


class LayoutMachine(Machine):
    """Layouts are made, changed, used, made the default and deleted."""

    needs = (*_USING, "set_default_layout")
    touches_others = True

    @initialize(name=TEXTS)
    @claims("L1")
    def begin(self, name: str) -> None:
        self.former = default_of(self.case)
        self.oracle = Layouts(self.former)
        self.make({"name": name, "identifier": self.name, "content": "{{{body}}}"})

    @rule(
        identifier=IDENTIFIERS,
        content=CONTENT,
        given=st.fixed_dictionaries(
            {"name": TEXTS}, optional={"description": TEXTS, "variables": VARIABLES, "isDefault": st.booleans()}
        ),
    )
    @claims("L3", "L4", "L1", "L18")
    def create(self, identifier: str, content: str, given: dict[str, Any]) -> None:
        """What is sent comes back; a taken identifier is refused; a new default takes the flag."""
        body = {"identifier": self.name + identifier, "content": content, **self.allowed(given)}
        if self.oracle.holder(body["identifier"]):
            self.a.refuses(409).create_layout(body)
        else:
            with self.case.claims("L4"):
                self.settle(self.make(body))
        self.look()

    @rule(
        place=PLACES,
        identifier=st.none() | IDENTIFIERS,
        given=st.fixed_dictionaries(
            {},
            optional={
                "name": TEXTS,
                "description": TEXTS | st.none(),
                "content": CONTENT | st.just(""),
                "variables": VARIABLES | st.none(),
                "isDefault": st.booleans() | st.none(),
            },
        ),
    )
    @claims("L6", "L1", "L2", "L3")
    def update(self, place: int, identifier: str | None, given: dict[str, Any]) -> None:
        """Changes what is sent; the default cannot give up the flag, only another can take it."""
        layout = self.pick(place)
        if layout is None:
            self.a.refuses(404).update_layout(NOTHING, {"name": "never"})
            return
        body = self.allowed(given) | ({} if identifier is None else {"identifier": self.name + identifier})
        if not body:
            self.a.refuses(*INVALID).update_layout(layout, body)
        elif self.oracle.holder(body.get("identifier", "")) not in (None, layout) or (
            body.get("isDefault") is False and self.oracle.default == layout
        ):
            self.a.refuses(409).update_layout(layout, body)
        else:
            self.oracle.update(layout, body)
            if body.get("isDefault"):
                default_comes_back(self.case, self.former)
            answer = self.a.update_layout(layout, body).data
            self.case.hold(alike(answer, self.a.get_layout(layout).data), "the answer is not what is read then")
        self.settle(layout)
        self.look()

    @rule(place=PLACES)
    @claims("L1")
    def make_default(self, place: int) -> None:
        """The flag moves."""
        layout = self.pick(place)
        if layout is not None and not self.case.shared:
            self.oracle.default = layout
            default_comes_back(self.case, self.former)
            self.a.set_default_layout(layout)
            self.look()

    @rule(place=PLACES, named=st.booleans())
    @claims("L2", "L1")
    def use(self, place: int, named: bool) -> None:
        """An e-mail step uses the layout it names, or else the default."""
        layout = self.pick(place) if named or self.case.shared else self.oracle.default
        if layout is not None:
            made = things.workflow(self.case, email(layout if named or self.case.shared else None))
            self.case.same(made["steps"][0]["template"]["_layoutId"], layout, "the layout of the step is")
            self.oracle.used[made["_id"]] = layout

    @rule(place=PLACES)
    @claims("L2")
    def stop_using(self, place: int) -> None:
        """A layout is free when the workflow is gone."""
        workflow = pick(self.oracle.used, place)
        if workflow is not None:
            del self.oracle.used[workflow]
            self.a.delete_workflow(workflow)

    @rule(place=PLACES)
    @claims("L2", "L7")
    def delete(self, place: int) -> None:
        """Not the default, not one in use; then it is gone and its identifier is free."""
        layout = self.pick(place)
        if layout is None or self.oracle.default == layout or layout in self.oracle.used.values():
            self.a.refuses(409).delete_layout(layout or self.oracle.default)
        else:
            del self.oracle.records[layout]
            self.a.delete_layout(layout)
            LAYOUT.is_unknown(self.a, {"_id": layout})
            self.a.refuses(404).set_default_layout(layout)
        self.look()

    def pick(self, place: int) -> str | None:
        return pick(self.oracle.records, place)

    def allowed(self, given: dict[str, Any]) -> dict[str, Any]:
        """Where others are at work, the default is theirs."""
        return {name: value for name, value in given.items() if not (self.case.shared and name == "isDefault")}

    def make(self, body: dict[str, Any]) -> str:
        made: str = LAYOUT.make(self.case, body)["_id"]
        if body.get("isDefault"):
            default_comes_back(self.case, self.former)
        self.oracle.create(made, body, CONTENTS[body["content"]])
        return made

    def settle(self, layout: str) -> None:
        self.see(self.a.get_layout(layout).data, self.oracle.shown(layout))

    def see(self, shown: dict[str, Any], expected: dict[str, Any]) -> None:
        self.case.agree(shown, expected, [name for name in expected if name != "variables"])
        variables = sorted(shown["variables"], key=lambda one: str(one["name"]))
        wanted = sorted(expected["variables"], key=lambda one: str(one["name"]))
        case = self.case
        case.same([one["name"] for one in variables], [one["name"] for one in wanted], "the variables are", "L18")
        for one, other in zip(variables, wanted, strict=True):
            case.agree(one, other)

    @claims("L8", "L7", "L1")
    def look(self) -> None:
        """The list has every layout once, the newest first, and exactly one default."""
        rows = first_page(self.case, self.a, LAYOUT.listing)
        found = [row for row in rows if self.case.is_own(row["identifier"])]
        expected = [self.oracle.shown(layout) for layout in self.oracle.records][::-1]
        ids = [one["_id"] for one in expected]
        self.case.same([row["_id"] for row in found], ids, "the layouts in the list are", "L7")
        for row, record in zip(found, expected, strict=True):
            self.see(row, record)
        defaults = [row["_id"] for row in rows if row["isDefault"]]
        self.case.same(len(defaults), 1, "the number of default layouts is", "L1")
        if not self.case.shared:
            self.case.same(defaults, [self.oracle.default], "the default layout is", "L1")
