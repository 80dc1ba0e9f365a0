"""Changes: every edit waits once, and the environment below gets what was promoted, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from novu_conformance import provision
from novu_conformance.meaning import things
from novu_conformance.meaning.case import NOTHING, Case, LeftOut
from novu_conformance.meaning.events import event, reached
from novu_conformance.meaning.kinds import GROUP
from novu_conformance.meaning.machine import PLACES, Machine, claims, pick
from novu_conformance.meaning.oracles.changes import FEED, LAYOUT, WORKFLOW, Promotion
from novu_conformance.meaning.paging import Pager, first_page
from novu_conformance.meaning.steps import whole_steps
from novu_conformance.meaning.story import story

_CHANGES = (
    "create_workflow",
    "list_workflow_groups",
    "delete_workflow",
    "list_changes",
    "count_changes",
    "apply_change",
    "bulk_apply_changes",
    "list_environments",
    "get_current_environment",
)
PRODUCTION = (*_CHANGES, "list_workflows", "get_workflow")

# The kind of a change, by what it is about.
_TYPES = {FEED: "Feed", LAYOUT: "Layout", WORKFLOW: "NotificationTemplate"}
_TEXTS = st.sampled_from(("one", "two", "ä <b>{{three}}</b>"))


def environment_below(case: Case) -> bool:
    """Whether `b` is that to which `a` promotes. Raises LeftOut where there is none to promote to."""
    here = things.environment_of(case, case.a)["_id"]
    below = [one["_id"] for one in things.environments(case, case.a) if one.get("_parentId") == here]
    if not below:
        raise LeftOut("no environment has that of the API key as its parent")
    return case.b is not None and things.environment_of(case, case.b)["_id"] in below


def production(case: Case) -> Any:
    """The caller of the environment to which `a` promotes. Raises LeftOut where that is not at hand."""
    if not environment_below(case):
        raise LeftOut("the other API key is not of the environment to which this one promotes")
    return case.b


def waiting_page(case: Case) -> Any:
    """The first page of the changes that wait, as long as it may be, newest first."""
    pager = Pager.of(case, case.a, "list_changes", promoted=False)
    return pager.page(0, pager.most)


def waiting(case: Case) -> list[Any]:
    """The changes that wait, newest first."""
    return list(waiting_page(case)["data"])


def change_of(case: Case, thing_id: str, rows: list[Any] | None = None) -> Any:
    """The one change of a thing that waits; in these rows if they were read already."""
    rows = waiting(case) if rows is None else rows
    return case.only([one for one in rows if one["_entityId"] == thing_id], "changes of one thing that wait")


def apply(case: Case, *thing_ids: str) -> None:
    """Promote these things."""
    for thing_id in thing_ids:
        case.a.apply_change(change_of(case, thing_id)["_id"])


def goes_below_in_the_end(case: Case, promoted: Iterable[str]) -> None:
    """What was promoted, and is deleted by then, is deleted in the other environment too. Said before it is made."""

    def go() -> None:
        wanted = [one["_id"] for one in waiting(case) if one["_entityId"] in promoted]
        if wanted:
            case.a.bulk_apply_changes({"changeIds": wanted})

    case.at_leisure(go)


def promoted_workflow(case: Case, *steps: things.Made, **members: Any) -> things.Made:
    """A new workflow that was promoted."""
    promoted: list[str] = []
    goes_below_in_the_end(case, promoted)
    made = things.workflow(case, *steps, **members)
    promoted.append(made["_id"])
    apply(case, made["_id"])
    return made


def rows_below(case: Case, api: Any, made: Mapping[str, Any]) -> list[Any]:
    """The workflows of that trigger identifier in the other environment, as the list has them."""
    identifier = things.trigger_of(dict(made))
    return [one for one in first_page(case, api, "list_workflows") if things.trigger_of(one) == identifier]


def copies(case: Case, api: Any, made: Mapping[str, Any]) -> list[Any]:
    """The workflows of that trigger identifier in the other environment, in full."""
    return [api.get_workflow(one["_id"]).data for one in rows_below(case, api, made)]


def contents(shown: Any) -> list[Any]:
    """What the steps of a workflow say."""
    return [step["template"]["content"] for step in shown["steps"]]


@story("D1", needs=(*_CHANGES, "update_workflow"))
def an_edit_waits_once(case: Case) -> None:
    environment_below(case)
    count = case.a.count_changes().data
    made = things.workflow(case)
    change = change_of(case, made["_id"])
    told = [change["type"], change["enabled"], change.get("templateId", made["_id"]), change.get("templateName")]
    case.same(told, ["NotificationTemplate", False, made["_id"], made["name"]], "type, enabled, workflow and name are")
    case.a.update_workflow(made["_id"], {"description": case.draw(_TEXTS)})
    page = waiting_page(case)
    case.same(change_of(case, made["_id"], page["data"])["_id"], change["_id"], "the change, after another edit, is")
    if not case.shared:
        case.same(case.a.count_changes().data, count + 1, "the number of changes that wait is")
        case.same(page["totalCount"], count + 1, "the total of the list is")


@story("D1", needs=_CHANGES)
def every_edit_waits(case: Case) -> None:
    environment_below(case)
    edits: dict[str, dict[str, Any]] = {
        "update_workflow": {"description": "new"},
        "update_workflow_status": {"active": False},
        "update_notification_template": {"description": "new"},
        "update_notification_template_status": {"active": False},
    }
    known = [name for name in edits if case.knows(name)]
    promoted: list[str] = []
    goes_below_in_the_end(case, promoted)
    made = [things.workflow(case)["_id"] for _ in known]
    promoted += made
    case.a.bulk_apply_changes({"changeIds": [one["_id"] for one in waiting(case) if one["_entityId"] in made]})
    for name, workflow in zip(known, made, strict=True):
        getattr(case.a, name)(workflow, edits[name])
    left = [one["_entityId"] for one in waiting(case)]
    told = {name: left.count(workflow) for name, workflow in zip(known, made, strict=True)}
    case.same(told, dict.fromkeys(known, 1), "the number of changes that wait after an edit by each operation is")


@story("D1", needs=(*_CHANGES, *GROUP.needs), both=True)
def a_group_waits_when_it_is_new_alone(case: Case) -> None:
    api, name = production(case), case.name("group")
    group = GROUP.make(case, {"name": name})
    apply(case, group["_id"])
    (copy,) = [one for one in api.list_workflow_groups().data if one["name"] == name]
    case.at_leisure(lambda: api.delete_workflow_group(copy["_id"]))
    GROUP.change(case.a, group, {"name": case.name("new")})
    left = [one["type"] for one in waiting(case) if one["_entityId"] == group["_id"]]
    case.same(left, [], "the changes of a group with a new name that wait are")


@story("D2", "D1", needs=_CHANGES)
def what_is_promoted_waits_no_more(case: Case) -> None:
    environment_below(case)
    promoted: list[str] = []
    goes_below_in_the_end(case, promoted)
    made = things.workflow(case)
    promoted.append(made["_id"])
    page = waiting_page(case)
    change, count = change_of(case, made["_id"], page["data"]), page["totalCount"]
    told = case.a.apply_change(change["_id"]).data
    case.same([told[-1]["_id"], told[-1]["enabled"]], [change["_id"], False], "the last of what was promoted is")
    with case.claims("D1"):
        left = [one["_id"] for one in waiting(case)]
        case.hold(change["_id"] not in left, "a change that was promoted waits still")
        done = first_page(case, case.a, "list_changes", promoted=True)
        shown = case.only([one for one in done if one["_id"] == change["_id"]], "changes of that id that were promoted")
        case.same(shown["enabled"], True, "enabled is")
        if not case.shared:
            case.same(case.a.count_changes().data, count - 1, "the number of changes that wait is")


@story("D2", needs=(*PRODUCTION, "update_workflow"), both=True)
def promotion_makes_and_changes(case: Case) -> None:
    api = production(case)
    given = {"tags": ["one"], "description": "told", "critical": True, "data": {"a": 1}}
    made = promoted_workflow(case, things.step("in_app", "first"), **given)
    first = case.only(copies(case, api, made), "copies of a workflow that was promoted")
    case.same(contents(first), ["first"], "the contents are")
    case.agree(first, made, ("name", "active", "preferenceSettings", *given))
    text = case.draw(_TEXTS)
    case.a.update_workflow(made["_id"], {"name": f"{made['name']} new", "description": "before"})
    case.a.update_workflow(made["_id"], {"steps": [things.step("in_app", text)], "description": "last"})
    before = api.get_workflow(first["_id"]).data
    case.same([before["name"], contents(before)], [made["name"], ["first"]], "name and contents before promotion are")
    apply(case, made["_id"])
    after = case.only(copies(case, api, made), "copies of a workflow that was promoted again")
    case.same([after["name"], contents(after)], [f"{made['name']} new", [text]], "name and contents are")
    case.same(after["description"], "last", "the description after two edits is")
    case.same(after["_id"], first["_id"], "the `_id` of the copy is")


@story("D2", needs=PRODUCTION, both=True)
def whole_steps_are_promoted(case: Case) -> None:
    api, sent = production(case), whole_steps(case)
    copy = case.only(copies(case, api, promoted_workflow(case, *sent)), "copies of a workflow that was promoted")
    case.has(copy["steps"], sent, "steps of the copy")


@story("A6", needs=PRODUCTION, both=True)
def what_is_for_development_alone_is_refused_below(case: Case) -> None:
    api = production(case)
    copy = case.only(copies(case, api, promoted_workflow(case)), "copies of a workflow that was promoted")
    contract = case.session.run.contract
    for operation in contract.operations.values():
        if operation.body.get("x-development-only"):
            names = [parameter["name"] for parameter in operation.parameters("path")]
            values = {name: copy["_id"] if name == "workflowId" else NOTHING for name in names}
            answer = api.ask(operation, values, provision.story_of(contract).body(operation))
            # Whoever looks for it first does not find what is not there.
            right = (401, 404) if NOTHING in values.values() else (401,)
            case.hold(answer.status in right, f"{operation.operation_id} is answered with {answer.status}, not 401")
    case.same(api.get_workflow(copy["_id"]).data, copy, "the workflow is")


@story("D2", "D3", needs=(*PRODUCTION, "trigger_event", "list_messages"), both=True)
def what_was_promoted_runs_as_it_was(case: Case) -> None:
    api = production(case)
    sid = things.recipient(case)
    things.goes_in_the_end(case, sid, api)
    made = things.workflow(case)
    api.refuses(422).trigger_event(event(made, sid))
    promoted: list[str] = []
    goes_below_in_the_end(case, promoted)
    promoted.append(made["_id"])
    apply(case, made["_id"])
    # A transaction of this name elsewhere is another one.
    transaction = things.trigger(case, made, sid, transactionId=case.name("transaction"))
    case.a.delete_workflow(made["_id"])
    # What it is there, it is until its deletion is promoted.
    answer = api.trigger_event(event(made, sid, transactionId=transaction)).data
    case.same([answer["status"], answer["transactionId"]], ["processed", transaction], "the event is")
    things.messages_go_in_the_end(case, answer["transactionId"], caller=api)
    reached(case, answer["transactionId"], [sid], api)
    apply(case, made["_id"])
    with case.claims("D3"):
        api.refuses(422).trigger_event(event(made, sid))
        left = rows_below(case, api, made)
        case.same(left, [], "the copies of a workflow whose deletion was promoted are")


@story("D2", needs=(*PRODUCTION, "create_workflow_group", "delete_workflow_group", "get_workflow_group"), both=True)
def a_workflow_takes_its_group_along(case: Case) -> None:
    api, name = production(case), case.name("group")
    group = case.a.create_workflow_group({"name": name}).data["_id"]
    case.at_leisure(lambda: case.a.delete_workflow_group(group))
    made = promoted_workflow(case, notificationGroupId=group)
    shown = case.only(copies(case, api, made), "copies of a workflow that was promoted")
    there = api.get_workflow_group(shown["_notificationGroupId"]).data
    case.at_leisure(lambda: api.delete_workflow_group(there["_id"]))
    case.same(there["name"], name, "the name of its group there is")


@story("D2", needs=(*PRODUCTION, "create_feed", "delete_feed", "list_feeds"), both=True)
def a_workflow_takes_its_feeds_along(case: Case) -> None:
    api = production(case)
    promoted: list[str] = []
    goes_below_in_the_end(case, promoted)
    feed = things.feed(case)
    promoted.append(feed["_id"])
    made = promoted_workflow(case, things.step("in_app", "text", feedId=feed["_id"]))
    shown = case.only(copies(case, api, made), "copies of a workflow that was promoted")
    names = {one["_id"]: one["name"] for one in api.list_feeds().data}
    case.same(names.get(shown["steps"][0]["template"].get("_feedId")), feed["name"], "the name of its feed there is")


@story("D4", needs=_CHANGES)
def several_are_promoted_oldest_first(case: Case) -> None:
    environment_below(case)
    promoted: list[str] = []
    goes_below_in_the_end(case, promoted)
    made = [things.workflow(case)["_id"] for _ in range(3)]
    promoted += made[:2]
    rows = waiting(case)
    ids = [change_of(case, one, rows)["_id"] for one in made]
    wanted = case.draw(st.permutations([*ids[:2], NOTHING]))
    told = case.a.bulk_apply_changes({"changeIds": wanted}).data
    case.same([one[-1]["_id"] for one in told], ids[:2], "the changes that were promoted, in order, are")
    left = [one["_id"] for one in waiting(case) if one["_id"] in ids]
    case.same(left, ids[2:], "those of the changes that wait still are")


@story("D5", "A5", needs=_CHANGES)
def unknown_changes_are_not_found(case: Case) -> None:
    environment_below(case)
    case.a.refuses(404).apply_change(NOTHING)
    made = things.workflow(case)
    change = change_of(case, made["_id"])["_id"]
    if case.b is not None:
        with case.claims("A5"):
            case.b.refuses(404).apply_change(change)
            ids = [one["_id"] for one in first_page(case, case.b, "list_changes", promoted=False)]
            case.hold(change not in ids, "a change is in the list of another environment")
    case.same(change_of(case, made["_id"])["enabled"], False, "enabled is")


class ChangeMachine(Machine):
    """Workflows, layouts and feeds are made and changed in one environment and promoted to the other."""

    needs = (
        *PRODUCTION,
        "update_workflow",
        "update_workflow_status",
        "create_layout",
        "update_layout",
        "delete_layout",
        "list_layouts",
        "create_feed",
        "delete_feed",
        "list_feeds",
    )

    def __init__(self, case: Case) -> None:
        super().__init__(case)
        self.oracle = Promotion()
        self.promotes = False
        self.production: Any = None
        self.count = 0

    @initialize()
    @claims("D1")
    def begin(self) -> None:
        try:
            self.production = self.case.b if environment_below(self.case) else None
        except LeftOut:
            return
        self.promotes = True
        self.count = self.a.count_changes().data
        goes_below_in_the_end(self.case, self.oracle.promoted)
        self.make_workflow(text="one", active=True)

    @rule(text=_TEXTS, active=st.booleans())
    @claims("D1")
    def make_workflow(self, text: str, active: bool) -> None:
        """A workflow and its steps are one change."""
        if self.promotes:
            made = things.workflow(self.case, things.step("in_app", text), active=active)
            members = {"name": made["name"], "active": active, "contents": [text]}
            self.oracle.edit(made["_id"], kind=WORKFLOW, identifier=things.trigger_of(made), **members)
            self.see_waiting()

    @rule(text=_TEXTS)
    @claims("D1")
    def make_layout(self, text: str) -> None:
        if self.promotes:
            name = self.case.name("layout")
            body = {"name": name, "identifier": name, "content": f"{text} {{{{{{body}}}}}}"}
            made = self.a.create_layout(body).data["_id"]
            self.case.at_leisure(lambda: self.a.delete_layout(made))
            self.oracle.edit(made, kind=LAYOUT, **body)
            self.see_waiting()

    @rule()
    @claims("D1")
    def make_feed(self) -> None:
        if self.promotes:
            feed = things.feed(self.case)
            self.oracle.edit(feed["_id"], kind=FEED, name=feed["name"], identifier=feed["name"])
            self.see_waiting()

    @rule(place=PLACES, text=_TEXTS)
    @claims("D1")
    def change(self, place: int, text: str) -> None:
        """However often a thing is changed, it has one change."""
        thing_id = pick(self.oracle.living(WORKFLOW, LAYOUT), place)
        if thing_id is None:
            return
        if self.oracle.things[thing_id]["kind"] == LAYOUT:
            self.a.update_layout(thing_id, {"name": f"{self.name}{text}"})
            self.oracle.edit(thing_id, name=f"{self.name}{text}")
        else:
            self.a.update_workflow(thing_id, {"steps": [things.step("in_app", text), things.step()]})
            self.oracle.edit(thing_id, contents=[text, "Hello"])
        self.see_waiting()

    @rule(place=PLACES)
    @claims("D1")
    def switch(self, place: int) -> None:
        thing_id = pick(self.oracle.living(WORKFLOW), place)
        if thing_id is not None:
            active = not self.oracle.things[thing_id]["active"]
            self.a.update_workflow_status(thing_id, {"active": active})
            self.oracle.edit(thing_id, active=active)
            self.see_waiting()

    @rule(place=PLACES)
    @claims("D3", "D1")
    def delete(self, place: int) -> None:
        thing_id = pick(self.oracle.living(), place)
        if thing_id is not None:
            getattr(self.a, f"delete_{self.oracle.things[thing_id]['kind']}")(thing_id)
            self.oracle.edit(thing_id, deleted=True)
            self.see_waiting()

    @rule(place=PLACES, again=st.booleans())
    @claims("D2", "D3", "D1")
    def apply(self, place: int, again: bool) -> None:
        """The other environment gets the thing as it is now; again changes nothing."""
        thing_id = pick(self.oracle.listed(), place)
        if thing_id is None:
            return
        change = self.changes()[thing_id]
        told = self.a.apply_change(change["_id"]).data
        self.case.same(told[-1]["_entityId"], thing_id, "what the last of the promoted changes is about is")
        if again:
            self.a.apply_change(change["_id"])
        self.oracle.apply(thing_id)
        self.look()

    @rule(chosen=st.lists(PLACES, min_size=1, max_size=4))
    @claims("D4", "D2", "D3", "D1")
    def apply_many(self, chosen: list[int]) -> None:
        """Oldest first, each once; unknown ones are passed over."""
        listed = self.oracle.listed()
        wanted = {pick(listed, place) for place in chosen} - {None}
        if not wanted:
            return
        changes = self.changes()
        body = {"changeIds": [NOTHING, *(changes[str(one)]["_id"] for one in wanted)]}
        told = [one[-1]["_entityId"] for one in self.a.bulk_apply_changes(body).data]
        expected = [one for one in listed[::-1] if one in wanted]
        self.case.same(told, expected, "what the promoted changes are about, in order, is")
        for one in expected:
            self.oracle.apply(one)
        self.look()

    def changes(self) -> dict[str, Any]:
        """The changes that wait, by what they are about; only those of the machine's own things."""
        found = [one for one in waiting(self.case) if one["_entityId"] in self.oracle.things]
        by_thing = {one["_entityId"]: one for one in found}
        self.case.same(len(by_thing), len(found), "the number of things that have changes is", "D1")
        return by_thing

    def see_waiting(self) -> None:
        """What waits is listed once, newest first, and counted."""
        listed, shown = self.oracle.listed(), self.changes()
        told = [one for one in shown if one in listed]
        self.case.same(told, listed, "the things that wait, newest first, are", "D1")
        kinds = [shown[one]["type"] for one in listed]
        expected = [_TYPES[self.oracle.things[one]["kind"]] for one in listed]
        self.case.same(kinds, expected, "the types of their changes are", "D1")
        if not self.case.shared:
            count = self.a.count_changes().data
            self.case.same(count, self.count + len(shown), "the number of changes that wait is", "D1")

    @claims("D2", "D3", "D1")
    def look(self) -> None:
        """The other environment is what the oracle says."""
        if not self.promotes:
            return
        self.see_waiting()
        if self.production is None:
            return
        for kind in (WORKFLOW, LAYOUT, FEED):
            expected = {one["identifier"]: one for one in self.oracle.promoted.values() if one["kind"] == kind}
            known = {one["identifier"] for one in self.oracle.things.values() if one["kind"] == kind}
            if not known:
                continue
            rows = first_page(self.case, self.production, f"list_{kind}s")
            shown = {_identifier(kind, one): one for one in rows if _identifier(kind, one) in known}
            self.case.same(sorted(shown), sorted(expected), f"every {kind} in the other environment is")
            for identifier, one in expected.items():
                self.see(kind, shown[identifier], one)

    def see(self, kind: str, shown: Any, expected: dict[str, Any]) -> None:
        if kind == WORKFLOW:
            whole = self.production.get_workflow(shown["_id"]).data
            self.case.agree(whole, expected, ("name", "active"))
            self.case.same(contents(whole), expected["contents"], "the contents are")
        elif kind == LAYOUT:
            self.case.agree(shown, expected, ("name", "content"))


def _identifier(kind: str, shown: Any) -> str:
    """By what a thing is known in both environments."""
    if kind == WORKFLOW:
        return things.trigger_of(shown)
    return str(shown["identifier" if kind == LAYOUT else "name"])
