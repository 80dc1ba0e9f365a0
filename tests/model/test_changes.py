"""Changes: every edit in Development waits once, and Production gets what was applied, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from novu_conformance.meaning.values import TEXTS
from tests.model.conftest import Play
from tests.model.machine import PLACES, Machine, agree, pick
from tests.model.oracles.changes import FEED, GROUP, LAYOUT, WORKFLOW, Promotion, Refused
from tests.model.paging import every_page
from tests.model.wiping import wipe_feeds, wipe_groups, wipe_layouts, wipe_subscribers, wipe_workflows
from tests.support import things
from tests.support.api import Api
from tests.support.things import NOTHING

NAMES = st.sampled_from(("a", "b"))
# The text of a step and the feed it goes to.
STEPS = st.lists(st.tuples(st.sampled_from(("one", "two")), st.none() | PLACES), max_size=2)


class ChangeMachine(Machine):
    """Workflows in groups and feeds, and layouts, made and changed in Development, one key for each environment."""

    about = (
        "list_changes",
        "count_changes",
        "apply_change",
        "bulk_apply_changes",
    )

    def __init__(self, *callers: Api) -> None:
        super().__init__(*callers)
        self.oracle = Promotion()
        self.production: Any = self.callers[1]
        self.groups = [[group["_id"] for group in api.list_workflow_groups().data] for api in self.callers]
        # The layout that Development has from the start waits from the start.
        self.before = self.api.list_changes(promoted=False)["data"]
        self.applied = self.api.list_changes(promoted=True)["totalCount"]
        self.first_layout = self.api.list_layouts()["data"][0]["_id"]

    @initialize()
    def begin(self) -> None:
        self.production.create_subscriber({"subscriberId": self.name})

    @rule(name=NAMES, active=st.booleans(), steps=STEPS, group=PLACES)
    def make_workflow(self, name: str, active: bool, steps: list[tuple[str, int | None]], group: int) -> None:
        """A workflow and its steps are one change."""
        name, told = f"{self.name} {name}", self.told(steps)
        in_group = str(pick([self.groups[0][0], *self.oracle.living(GROUP)], group))
        body = {"name": name, "active": active, "steps": _bodies(told), "notificationGroupId": in_group}
        made = self.api.create_workflow(body).data
        identifier = things.trigger_of(made)
        workflow = {"name": name, "active": active, "steps": told, "group": in_group, "description": None}
        self.oracle.edit(made["_id"], kind=WORKFLOW, identifier=identifier, **workflow)
        self.look()

    @rule(place=PLACES, steps=st.none() | STEPS, description=st.none() | TEXTS)
    def change_workflow(self, place: int, steps: list[tuple[str, int | None]] | None, description: str | None) -> None:
        """However often a thing is changed, it has one change."""
        workflow = pick(self.oracle.living(WORKFLOW), place)
        if workflow is None or (steps is None and description is None):
            return
        members: dict[str, Any] = {} if description is None else {"description": description}
        body = dict(members)
        if steps is not None:
            members["steps"] = self.told(steps)
            body["steps"] = _bodies(members["steps"])
        self.api.update_workflow(workflow, body)
        self.oracle.edit(workflow, **members)
        self.look()

    @rule(place=PLACES)
    def switch_workflow(self, place: int) -> None:
        workflow = pick(self.oracle.living(WORKFLOW), place)
        if workflow is not None:
            active = not self.oracle.things[workflow]["active"]
            self.api.update_workflow_status(workflow, {"active": active})
            self.oracle.edit(workflow, active=active)
            self.look()

    @rule(place=PLACES)
    def delete_workflow(self, place: int) -> None:
        workflow = pick(self.oracle.living(WORKFLOW), place)
        if workflow is not None:
            self.api.delete_workflow(workflow)
            self.oracle.delete(workflow)
            self.look()

    @rule(name=NAMES)
    def make_feed(self, name: str) -> None:
        name = f"{self.name} {name}"
        if name not in [feed["name"] for feed in self.oracle.living(FEED).values()]:
            self.oracle.edit(self.api.create_feed({"name": name}).data["_id"], kind=FEED, name=name)
            self.look()

    @rule(place=PLACES)
    def delete_feed(self, place: int) -> None:
        feed = pick(self.oracle.living(FEED), place)
        if feed is None:
            return
        if any(used == feed for one in self.oracle.living(WORKFLOW).values() for _, used in one["steps"]):
            self.api.refuses(400).delete_feed(feed)
        else:
            self.api.delete_feed(feed)
            self.oracle.delete(feed)
        self.look()

    @rule(name=NAMES, content=st.sampled_from(("{{{body}}}", "<p>{{{body}}}</p>")))
    def make_layout(self, name: str, content: str) -> None:
        body = {"name": name, "identifier": f"{self.name}-{name}", "content": content}
        if body["identifier"] not in [one["identifier"] for one in self.oracle.living(LAYOUT).values()]:
            self.oracle.edit(self.api.create_layout(body).data["_id"], kind=LAYOUT, **body)
            self.look()

    @rule(place=PLACES, name=st.sampled_from(("x", "y")))
    def rename_layout(self, place: int, name: str) -> None:
        layout = pick(self.oracle.living(LAYOUT), place)
        if layout is not None:
            self.api.update_layout(layout, {"name": name})
            self.oracle.edit(layout, name=name)
            self.look()

    @rule(place=PLACES)
    def delete_layout(self, place: int) -> None:
        layout = pick(self.oracle.living(LAYOUT), place)
        if layout is not None:
            self.api.delete_layout(layout)
            self.oracle.delete(layout)
            self.look()

    @rule(name=NAMES)
    def make_group(self, name: str) -> None:
        group = self.api.create_workflow_group({"name": f"{self.name} {name}"}).data
        self.oracle.edit(group["_id"], kind=GROUP, name=group["name"], first_name=group["name"])
        self.look()

    @rule(place=PLACES)
    def rename_group(self, place: int) -> None:
        """Leaves no change: Production gets the name the group was made with."""
        group = pick(self.oracle.living(GROUP), place)
        if group is not None:
            self.api.update_workflow_group(group, {"name": f"{self.name} renamed"})
            self.oracle.things[group]["name"] = f"{self.name} renamed"
            self.look()

    @rule(place=PLACES, twice=st.booleans())
    def apply(self, place: int, twice: bool) -> None:
        """Production gets the thing as it is now, with what it needs; a taken identifier is refused, without effect."""
        wanted = pick(self.oracle.waiting_alone(), place)
        if wanted is None:
            self.api.refuses(404).apply_change(NOTHING)
            return
        change = self.changes()[wanted]["_id"]
        self.production.refuses(404).apply_change(change)
        try:
            told = self.oracle.apply(wanted)
        except Refused:
            self.api.refuses(409).apply_change(change)
        else:
            self.see_told([self.api.apply_change(change).data], told)
            if twice:
                self.api.apply_change(change)
        self.look()

    @rule(places=st.lists(PLACES, min_size=1, max_size=4))
    def apply_many(self, places: list[int]) -> None:
        """All of them, oldest first, or none; unknown ones are passed over."""
        alone = self.oracle.waiting_alone()[::-1]
        wanted = {pick(alone, place) for place in places} - {None}
        changes = self.changes()
        body = {"changeIds": [changes[str(thing)]["_id"] for thing in wanted] + [NOTHING]}
        self.production.refuses(404).bulk_apply_changes(body)
        try:
            told = self.oracle.apply(*(thing for thing in alone if thing in wanted))
        except Refused:
            self.api.refuses(409).bulk_apply_changes(body)
        else:
            self.see_told(self.api.bulk_apply_changes(body).data, told)
        self.look()

    @rule(place=PLACES)
    def trigger(self, place: int) -> None:
        """E3 L5: in Production a workflow runs as it was promoted, whatever became of it in Development."""
        workflow = pick(self.oracle.things, place)
        if workflow is None or self.oracle.things[workflow]["kind"] != WORKFLOW:
            return
        promoted = self.oracle.production.get(workflow)
        body = {"name": self.oracle.things[workflow]["identifier"], "to": self.name, "payload": {}}
        if promoted is None:
            others = [one.get("identifier") for one in self.oracle.production.values() if one["kind"] == WORKFLOW]
            if body["name"] not in others:
                self.production.refuses(422).trigger_event(body)
            return
        answer = self.production.trigger_event(body).data
        if not promoted["active"]:
            assert answer["status"] == "trigger_not_active"
        elif not promoted["steps"]:
            assert answer["status"] == "no_workflow_steps_defined"
        else:
            sent = self.production.list_messages(transaction_id=answer["transactionId"])["data"][::-1]
            assert [one["content"] for one in sent] == [text for text, _ in promoted["steps"]]

    def told(self, steps: list[tuple[str, int | None]]) -> list[tuple[str, str | None]]:
        """Steps with their feeds, as the oracle has them."""
        feeds = self.oracle.living(FEED)
        return [(text, None if place is None else pick(feeds, place)) for text, place in steps]

    def changes(self) -> dict[str, dict[str, Any]]:
        """What is listed as waiting, by the thing that it is about, without what waits from the start."""
        found = every_page(self.api.list_changes, 5, promoted=False)
        assert [one["_id"] for one in found[len(found) - len(self.before) :]] == [one["_id"] for one in self.before]
        return {one["_entityId"]: one for one in found[: len(found) - len(self.before)]}

    def see_told(self, answer: list[list[dict[str, Any]]], told: list[list[str]]) -> None:
        """The changes as they were before, each with those that belong to it.

        Message templates are not modelled; a part that another promotion needed is told again, as promoted.
        """
        shown = [
            [one["_entityId"] for one in group if one["_entityId"] in self.oracle.things and not one["enabled"]]
            for group in answer
        ]
        assert shown == told

    def look(self) -> None:
        """P1 P6 A3: what waits is listed and counted once; Production is what the oracle says, and so is its list."""
        alone = self.oracle.waiting_alone()
        assert list(self.changes()) == alone
        assert self.api.count_changes().data == len(alone) + len(self.before)
        assert self.production.count_changes().data == 0
        expected = self.oracle.production
        workflows = {one["_parentId"]: one for one in every_page(self.production.list_workflows, 5)}
        assert workflows.keys() == {known for known, one in expected.items() if one["kind"] == WORKFLOW}
        for source, shown in workflows.items():
            self.see_workflow(self.production.get_workflow(shown["_id"]).data, expected[source])
        layouts = {one["_parentId"]: one for one in self.production.list_layouts(page_size=100)["data"]}
        assert layouts.keys() == {known for known, one in expected.items() if one["kind"] == LAYOUT}
        for source, shown in layouts.items():
            agree(shown, expected[source], ("name", "identifier", "content"))
        feeds = {one["_parentId"]: one["name"] for one in self.production.list_feeds().data}
        assert feeds == {known: one["name"] for known, one in expected.items() if one["kind"] == FEED}
        groups = {
            one["_parentId"]: one["name"]
            for one in self.production.list_workflow_groups().data
            if one["_id"] not in self.groups[1]
        }
        assert groups == {known: one["name"] for known, one in expected.items() if one["kind"] == GROUP}

    def see_workflow(self, shown: dict[str, Any], expected: dict[str, Any]) -> None:
        agree(shown, expected, ("name", "active", "description"))
        assert things.trigger_of(shown) == expected["identifier"]
        assert [step["template"]["content"] for step in shown["steps"]] == [text for text, _ in expected["steps"]]
        names = {feed["_id"]: feed["name"] for feed in self.production.list_feeds().data}
        shown_feeds = [names.get(step["template"]["_feedId"]) for step in shown["steps"]]
        assert shown_feeds == [self.oracle.things[feed]["name"] if feed else None for _, feed in expected["steps"]]
        if expected["group"] != self.groups[0][0]:
            group = self.production.get_workflow_group(shown["_notificationGroupId"]).data
            assert group["_parentId"] == expected["group"]

    def clean_up(self) -> None:
        """What is deleted in Development is deleted in Production when that is promoted."""
        wipe_workflows(self.api)
        wipe_feeds(self.api)
        wipe_layouts(self.api, keep=self.first_layout)
        wipe_groups(self.api, keep=self.groups[0])
        while self.changes():
            self.api.bulk_apply_changes({"changeIds": [one["_id"] for one in self.changes().values()]})
        wipe_groups(self.production, keep=self.groups[1])
        wipe_subscribers(self.production)


def _bodies(steps: list[tuple[str, str | None]]) -> list[dict[str, Any]]:
    return [things.step("in_app", text, **({"feedId": feed} if feed else {})) for text, feed in steps]


@pytest.mark.slow
def test_changes(api: Api, production: Api, play: Play) -> None:
    play(lambda: ChangeMachine(api, production))
