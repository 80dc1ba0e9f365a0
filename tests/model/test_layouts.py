"""Layouts: exactly one is the default, whatever happens, and none goes while it is used."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from novu_conformance.meaning.values import TEXTS
from tests.model.conftest import Play
from tests.model.machine import PLACES, Machine, agree, alike, pick
from tests.model.oracles.layouts import Layouts
from tests.model.paging import every_page
from tests.model.wiping import wipe_layouts, wipe_workflows
from tests.support import things
from tests.support.api import Api
from tests.support.things import NOTHING

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
SHOWN = ("_id", "name", "identifier", "description", "content", "isDefault")


class LayoutMachine(Machine):
    about = (
        "create_layout",
        "list_layouts",
        "get_layout",
        "update_layout",
        "set_default_layout",
        "delete_layout",
    )

    def __init__(self, *callers: Api) -> None:
        super().__init__(*callers)
        self.oracle = Layouts()

    @initialize()
    def begin(self) -> None:
        """L1: a new environment has a default layout."""
        (first,) = self.api.list_layouts()["data"]
        assert first["isDefault"]
        self.first = first["_id"]
        self.oracle.records[self.first] = {name: first.get(name) for name in (*SHOWN, "variables")}

    @rule(
        identifier=IDENTIFIERS,
        content=CONTENT,
        given=st.fixed_dictionaries(
            {"name": TEXTS}, optional={"description": TEXTS, "variables": VARIABLES, "isDefault": st.booleans()}
        ),
    )
    def create(self, identifier: str, content: str, given: dict[str, Any]) -> None:
        """L1 L3 L4 S1: what is sent comes back; a taken identifier is refused; a new default takes the flag."""
        body = {"identifier": self.name + identifier, "content": content, **given}
        if self.oracle.holder(body["identifier"]):
            self.api.refuses(409).create_layout(body)
        else:
            layout_id = self.api.create_layout(body).data["_id"]
            self.oracle.create(layout_id, body, CONTENTS[content])
            self.settle(layout_id)
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
    def update(self, place: int, identifier: str | None, given: dict[str, Any]) -> None:
        """L1 L2 L3 L4 S4 S5: changes what is sent; the default cannot give up the flag, only another can take it."""
        layout_id = str(pick(self.oracle.records, place))
        record = self.oracle.records[layout_id]
        body = given if identifier is None else given | {"identifier": self.name + identifier}
        if not body:
            self.api.refuses(400).update_layout(layout_id, body)
        elif self.oracle.holder(body.get("identifier", "")) not in (None, layout_id) or (
            body.get("isDefault") is False and record["isDefault"]
        ):
            self.api.refuses(409).update_layout(layout_id, body)
        else:
            self.oracle.update(layout_id, body)
            answer = self.api.update_layout(layout_id, body).data
            assert alike(answer, self.api.get_layout(layout_id).data)
        self.settle(layout_id)
        self.look()

    @rule(place=PLACES)
    def make_default(self, place: int) -> None:
        """L1: the flag moves."""
        layout_id = str(pick(self.oracle.records, place))
        self.oracle.make_default(layout_id)
        self.api.set_default_layout(layout_id)
        self.look()

    @rule(place=PLACES, named=st.booleans())
    def use(self, place: int, named: bool) -> None:
        """L2: an e-mail step uses the layout it names, or else the default."""
        layout_id = str(pick(self.oracle.records, place)) if named else self.oracle.default
        email = things.step("email", "text", subject="s", **({"layoutId": layout_id} if named else {}))
        made = things.workflow(self.api, email)
        assert made["steps"][0]["template"]["_layoutId"] == layout_id
        self.oracle.used[made["_id"]] = layout_id

    @rule(place=PLACES)
    def stop_using(self, place: int) -> None:
        """L2: a layout is free when the workflow is gone."""
        workflow = pick(self.oracle.used, place)
        if workflow is not None:
            del self.oracle.used[workflow]
            self.api.delete_workflow(workflow)

    @rule(place=PLACES)
    def delete(self, place: int) -> None:
        """L2 L3 S10: not the default, not one in use; then it is gone and its identifier is free."""
        layout_id = str(pick(self.oracle.records, place))
        if self.oracle.records[layout_id]["isDefault"] or layout_id in self.oracle.used.values():
            self.api.refuses(409).delete_layout(layout_id)
        elif layout_id != self.first:
            del self.oracle.records[layout_id]
            self.api.delete_layout(layout_id)
            not_found = self.api.refuses(404)
            not_found.get_layout(layout_id)
            not_found.delete_layout(layout_id)
            not_found.set_default_layout(layout_id)
            not_found.update_layout(layout_id, {"name": "x"})
        self.look()

    @rule(place=PLACES)
    def refused(self, place: int) -> None:
        """V1 A5: content without a body, an unknown layout, one of another environment: nothing changes."""
        layout_id = str(pick(self.oracle.records, place))
        self.api.refuses(400).update_layout(layout_id, {"content": "no body", "name": "never"})
        self.api.refuses(404).update_layout(NOTHING, {"name": "never"})
        for operation, values in (
            ("get_layout", ()),
            ("delete_layout", ()),
            ("set_default_layout", ()),
            ("update_layout", ({"name": "never"},)),
        ):
            getattr(self.callers[1].refuses(404), operation)(layout_id, *values)
        self.look()

    def settle(self, layout_id: str) -> None:
        record = self.oracle.records[layout_id]
        shown = self.api.get_layout(layout_id).data
        agree(shown, record, SHOWN)
        assert shown["variables"] == record["variables"]

    def look(self) -> None:
        """L1 P1 P6: the lists have every layout once, in either order, and exactly one default."""
        expected = list(self.oracle.records.values())[::-1]
        found = every_page(self.api.list_layouts, 3, size_name="page_size")
        assert [one["_id"] for one in found] == [one["_id"] for one in expected]
        for shown, record in zip(found, expected, strict=True):
            agree(shown, record, SHOWN)
            assert shown["variables"] == record["variables"]
        assert [one["_id"] for one in found if one["isDefault"]] == [self.oracle.default]
        oldest_first = every_page(self.api.list_layouts, 2, size_name="page_size", order_by="ASC")
        assert oldest_first == found[::-1]

    def clean_up(self) -> None:
        wipe_workflows(self.api)
        wipe_layouts(self.api, keep=self.first)


def test_layouts(api: Api, production: Api, play: Play) -> None:
    play(lambda: LayoutMachine(api, production))
