"""Workflows and their groups: made, changed, switched on and off, found by id, identifier and text, deleted."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from novu_conformance.meaning.values import DATA, TEXTS
from tests.model.conftest import Play
from tests.model.machine import PLACES, Machine, agree, alike, pick
from tests.model.oracles.workflows import CHANNELS, SLUGS, Workflows
from tests.model.paging import every_page
from tests.model.wiping import wipe_groups, wipe_workflows
from tests.support import things
from tests.support.api import Api
from tests.support.things import NOTHING

NAMES = st.sampled_from(tuple(SLUGS))
STEPS = st.lists(
    st.tuples(st.sampled_from(("in_app", "sms", "push")), st.sampled_from(("one", "two", "three"))), max_size=3
)
SETTINGS = st.dictionaries(st.sampled_from(CHANNELS), st.booleans(), max_size=3)
MEMBERS: dict[str, st.SearchStrategy[Any]] = {
    "description": TEXTS | st.none(),
    "tags": st.lists(TEXTS, max_size=2) | st.none(),
    "critical": st.booleans() | st.none(),
    "preferenceSettings": SETTINGS | st.none(),
    "data": DATA | st.none(),
}
SHOWN = (
    "_id",
    "name",
    "description",
    "tags",
    "active",
    "critical",
    "preferenceSettings",
    "data",
    "_notificationGroupId",
)
# Both generations of the paths are the same workflows.
PATHS = st.sampled_from(("workflow", "notification_template"))


class WorkflowMachine(Machine):
    """Workflows of Development in two groups; the oracle tells a step as its channel and its text."""

    about = (
        "create_workflow",
        "list_workflows",
        "get_workflow",
        "update_workflow",
        "update_workflow_status",
        "delete_workflow",
        "create_notification_template",
        "list_notification_templates",
        "get_notification_template",
        "update_notification_template",
        "update_notification_template_status",
        "delete_notification_template",
        "create_workflow_group",
        "list_workflow_groups",
        "get_workflow_group",
        "update_workflow_group",
        "delete_workflow_group",
    )

    def __init__(self, *callers: Api) -> None:
        super().__init__(*callers)
        self.oracle = Workflows()
        self.deleted: list[str] = []
        self.before = self.api.list_workflow_groups().data

    @initialize()
    def begin(self) -> None:
        self.make_group("first")

    @rule(
        path=PATHS,
        name=NAMES,
        steps=STEPS,
        active=st.booleans(),
        place=PLACES,
        given=st.fixed_dictionaries({}, optional=MEMBERS),
    )
    def create(
        self, path: str, name: str, steps: list[tuple[str, str]], active: bool, place: int, given: dict[str, Any]
    ) -> None:
        """L4 S1: what is sent comes back; the identifier is made of the name, with something behind it when taken."""
        group = pick(self.groups(), place)
        body = {"name": name, "notificationGroupId": group, "active": active, "steps": _bodies(steps), **given}
        answer = self.call(f"create_{path}", body).data
        identifier, slug = things.trigger_of(answer), SLUGS[name]
        if slug and self.oracle.holder(slug) is None:
            assert identifier == slug
        else:
            assert identifier and identifier.startswith(f"{slug}-" if slug else "")
            assert self.oracle.holder(identifier) is None
        said = {"name": name, "_notificationGroupId": group, "active": active, "steps": steps, **given}
        record = self.oracle.create(answer["_id"], identifier, said)
        self.see(answer, record)
        self.settle(record)

    @rule(
        path=PATHS,
        place=PLACES,
        group=PLACES,
        given=st.fixed_dictionaries(
            {}, optional={**MEMBERS, "name": NAMES | st.just(""), "identifier": st.sampled_from(("", "x", "y", "abcd"))}
        ),
        steps=st.none() | STEPS,
        move=st.booleans(),
    )
    def update(self, path: str, place: int, group: int, given: dict[str, Any], steps: Any, move: bool) -> None:
        """L4 S4 S5: changes what is sent; an identifier that another has is refused and nothing changes."""
        one = pick(self.oracle.records.values(), place)
        if one is None:
            self.refusing(404, f"update_{path}", NOTHING, {"name": "x"})
            return
        body, said = dict(given), dict(given)
        if steps is not None:
            body["steps"], said["steps"] = _bodies(steps), steps
        if move:
            body["notificationGroupId"] = said["_notificationGroupId"] = pick(self.groups(), group)
        if (body.get("identifier") and self.oracle.holder(body["identifier"]) not in (None, one["_id"])) or not any(
            value is not None and (value or name not in ("name", "identifier")) for name, value in said.items()
        ):
            self.refusing(400, f"update_{path}", one["_id"], body)
        else:
            answer = self.call(f"update_{path}", one["_id"], body).data
            self.oracle.update(one["_id"], said)
            self.see(answer, one)
        self.settle(one)

    @rule(path=PATHS, place=PLACES, keep=st.lists(st.booleans(), min_size=3, max_size=3), more=STEPS)
    def replace_steps(self, path: str, place: int, keep: list[bool], more: list[tuple[str, str]]) -> None:
        """L4: steps that name their message template keep it, the others get new ones, and what is left out goes."""
        one = pick(self.oracle.records.values(), place)
        if one is None:
            return
        there = self.api.get_workflow(one["_id"]).data["steps"]
        kept = [(step, told) for step, told, stays in zip(there, one["steps"], keep, strict=False) if stays]
        bodies = [
            {"_templateId": step["_templateId"], "template": {"type": told[0], "content": told[1]}}
            for step, told in kept
        ]
        answer = self.call(f"update_{path}", one["_id"], {"steps": bodies + _bodies(more)}).data
        self.oracle.update(one["_id"], {"steps": [told for _, told in kept] + more})
        assert [step["_id"] for step in answer["steps"]][: len(kept)] == [step["_id"] for step, _ in kept]
        self.see(answer, one)
        self.settle(one)

    @rule(path=PATHS, place=PLACES, active=st.booleans())
    def switch(self, path: str, place: int, active: bool) -> None:
        """L4: on or off; what it is already is refused."""
        one = pick(self.oracle.records.values(), place)
        if one is None:
            self.refusing(404, f"update_{path}_status", NOTHING, {"active": active})
        elif one["active"] == active:
            self.refusing(400, f"update_{path}_status", one["_id"], {"active": active})
        else:
            one["active"] = active
            self.see(self.call(f"update_{path}_status", one["_id"], {"active": active}).data, one)
            self.settle(one)

    @rule(path=PATHS, place=PLACES)
    def delete(self, path: str, place: int) -> None:
        """L3 L4 S10: gone from everywhere, and its identifier is free."""
        one = pick(self.oracle.records.values(), place)
        gone = NOTHING if one is None else one["_id"]
        if one is not None:
            del self.oracle.records[gone]
            assert self.call(f"delete_{path}", gone).data is True
            self.refusing(404, f"get_{path}", one["identifier"])
        self.refusing(400, f"delete_{path}", gone)
        self.refusing(404, f"get_{path}", gone)
        self.refusing(404, f"update_{path}", gone, {"name": "x"})
        self.refusing(404, f"update_{path}_status", gone, {"active": True})

    @rule(text=st.sampled_from(("e", "WORLD", "abcd", "%", "_", "-", "ß", "part #2", "zzz")))
    def search(self, text: str) -> None:
        """P1: `query` finds a text in names and identifiers, whatever its letters."""
        found = every_page(self.api.list_workflows, 2, query=text)
        assert [one["_id"] for one in found] == self.oracle.searched(text)

    @rule(name=TEXTS)
    def make_group(self, name: str) -> None:
        """L4: groups may share a name."""
        made = self.api.create_workflow_group({"name": name}).data
        self.oracle.groups[made["_id"]] = name

    @rule(place=PLACES, name=TEXTS)
    def rename_group(self, place: int, name: str) -> None:
        """L4 S4."""
        group = pick(self.oracle.groups, place)
        if group is None:
            self.api.refuses(404).update_workflow_group(NOTHING, {"name": name})
            return
        self.oracle.groups[group] = name
        answer = self.api.update_workflow_group(group, {"name": name}).data
        assert alike(answer, self.api.get_workflow_group(group).data)
        assert answer["name"] == name

    @rule(place=PLACES)
    def delete_group(self, place: int) -> None:
        """L4 S10: nothing protects a group; its workflows stay."""
        group = pick(self.oracle.groups, place) or NOTHING
        if self.oracle.groups.pop(group, None) is not None:
            self.api.delete_workflow_group(group)
        self.api.refuses(404).delete_workflow_group(group)
        self.api.refuses(404).get_workflow_group(group)
        self.api.refuses(404).update_workflow_group(group, {"name": "x"})

    def call(self, operation: str, *values: Any) -> Any:
        return getattr(self.api, operation)(*values)

    def refusing(self, status: int, operation: str, *values: Any) -> None:
        getattr(self.api.refuses(status), operation)(*values)

    def groups(self) -> list[str]:
        return [self.before[0]["_id"], *self.oracle.groups]

    def settle(self, record: dict[str, Any]) -> None:
        """S4: found by its id and by its identifier."""
        for path in ("workflow", "notification_template"):
            self.see(self.call(f"get_{path}", record["_id"]).data, record)
        self.see(self.api.get_workflow(record["identifier"]).data, record)

    def see(self, shown: dict[str, Any], record: dict[str, Any]) -> None:
        agree(shown, record, SHOWN)
        assert shown["draft"] is not shown["active"]
        assert things.trigger_of(shown) == record["identifier"]
        steps = shown["steps"]
        assert [(step["template"]["type"], step["template"]["content"]) for step in steps] == record["steps"]
        chain = [None, *(step["_id"] for step in steps)][: len(steps)]
        assert [step["_parentId"] for step in steps] == chain

    def look(self) -> None:
        """P1 P6 L4: the lists have every workflow once, newest first, and every group, oldest first."""
        expected = list(self.oracle.records.values())[::-1]
        for operation in (self.api.list_workflows, self.api.list_notification_templates):
            found = every_page(operation, 3)
            assert [one["_id"] for one in found] == [one["_id"] for one in expected]
            for shown, record in zip(found, expected, strict=True):
                agree(shown, record, SHOWN)
                assert [step["template"]["type"] for step in shown["steps"]] == [kind for kind, _ in record["steps"]]
                group = shown["notificationGroup"]
                known = record["_notificationGroupId"] in self.groups()
                assert (group and group["_id"]) == (record["_notificationGroupId"] if known else None)
        groups = self.api.list_workflow_groups().data
        assert groups[: len(self.before)] == self.before
        assert [(one["_id"], one["name"]) for one in groups[len(self.before) :]] == list(self.oracle.groups.items())
        assert self.callers[1].list_workflows()["totalCount"] == 0, "A3"

    def clean_up(self) -> None:
        wipe_workflows(self.api)
        wipe_groups(self.api, keep=[group["_id"] for group in self.before])


def _bodies(steps: list[tuple[str, str]]) -> list[dict[str, Any]]:
    return [things.step(channel, text, title="t") for channel, text in steps]


def test_workflows(api: Api, production: Api, play: Play) -> None:
    play(lambda: WorkflowMachine(api, production))
