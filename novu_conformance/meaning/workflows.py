"""Workflows: identifiers, steps, on and off, search, and their old paths; also the groups they are in."""

from __future__ import annotations

from functools import partial
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from novu_conformance.meaning import kinds, things
from novu_conformance.meaning.case import INVALID, NOTHING, UNKNOWN, Case, alike
from novu_conformance.meaning.machine import PLACES, Machine, claims, pick
from novu_conformance.meaning.oracles.workflows import SLUGS, Workflows
from novu_conformance.meaning.paging import Pager, first_page
from novu_conformance.meaning.steps import STEPS, TOLD, bodies, see_steps
from novu_conformance.meaning.story import story
from novu_conformance.meaning.values import DATA, TEXTS

ENDS = st.sampled_from(tuple(SLUGS))
MEMBERS: dict[str, st.SearchStrategy[Any]] = {
    "description": TEXTS | st.none(),
    "tags": st.lists(TEXTS, max_size=2) | st.none(),
    "critical": st.booleans() | st.none(),
    "preferenceSettings": st.dictionaries(st.sampled_from(kinds.CHANNELS), st.booleans(), max_size=3) | st.none(),
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
# Both names of the paths are about the same workflows.
NEW, OLD = "workflow", "notification_template"
PATHS = st.sampled_from((NEW, OLD))

_MAKING = ("create_workflow", "get_workflow", "delete_workflow", "list_workflow_groups")
_CHANGING = (*_MAKING, "update_workflow")
_SWITCHING = (*_MAKING, "update_workflow_status")
_OLD = tuple(f"{verb}_{OLD}" for verb in ("create", "get", "update", "delete"))
_DELIVERING = ("trigger_event", "list_messages", "get_subscriber_feed", "delete_messages_by_transaction")


def see_free_identifier(case: Case, identifier: str, slug: str, *, is_free: bool) -> None:
    """Hold a new trigger identifier to be the name's, with something behind it when another has that."""
    with case.claims("L10"):
        if is_free:
            case.same(identifier, slug, "the trigger identifier is")
        else:
            right = identifier.startswith(f"{slug}-") and identifier != f"{slug}-"
            case.hold(right, f"the trigger identifier is {identifier}, where {slug} is taken")


@story("L4", "L9", needs=_MAKING)
def only_what_is_required_is_given(case: Case) -> None:
    steps = case.draw(st.lists(TOLD, min_size=2, max_size=3))
    made = things.workflow(case, *bodies(steps), active=None)
    for shown in (made, case.a.get_workflow(made["_id"]).data):
        defaults = {"active": False, "draft": True, "critical": False, "tags": [], "description": None, "data": None}
        case.agree(shown, {**defaults, "preferenceSettings": dict.fromkeys(kinds.CHANNELS, True)})
        see_steps(case, shown, steps)


@story("L10", "L3", needs=_CHANGING)
def names_make_identifiers(case: Case) -> None:
    word, end = case.name("w"), case.draw(ENDS)
    name, slug = f"{word} {end}", f"{word}-{SLUGS[end]}"
    first, second = things.workflow(case, name=name), things.workflow(case, name=name)
    see_free_identifier(case, things.trigger_of(first), slug, is_free=True)
    see_free_identifier(case, things.trigger_of(second), slug, is_free=False)
    found = case.a.get_workflow(things.trigger_of(second)).data
    case.same(found["_id"], second["_id"], "the workflow found by its trigger identifier is")
    case.a.update_workflow(first["_id"], {"name": case.name("renamed")})
    case.same(case.a.get_workflow(slug).data["_id"], first["_id"], "after a new name, the identifier is that of")
    case.a.delete_workflow(first["_id"])
    case.a.refuses(404).get_workflow(slug)
    third = things.workflow(case, name=name)
    see_free_identifier(case, things.trigger_of(third), slug, is_free=True)


@story("L3", "L10", needs=_CHANGING)
def an_identifier_that_another_has_is_refused(case: Case) -> None:
    one, other = things.workflow(case), things.workflow(case)
    body = {"identifier": things.trigger_of(one), "description": "never"}
    case.a.refuses(*INVALID).update_workflow(other["_id"], body)
    after = case.a.get_workflow(other["_id"]).data
    case.agree(after, other, ("name", "description", "updatedAt"))
    case.same(things.trigger_of(after), things.trigger_of(other), "after the refusal, the identifier is")
    case.same(case.a.get_workflow(things.trigger_of(one)).data["_id"], one["_id"], "the identifier is that of")
    with case.claims("L10"):
        identifier = case.name("identifier")
        case.a.update_workflow(other["_id"], {"identifier": identifier})
        shown = case.a.get_workflow(identifier).data
        case.same([shown["_id"], things.trigger_of(shown)], [other["_id"], identifier], "`_id` and identifier are")
        case.a.refuses(404).get_workflow(things.trigger_of(other))


@story("L5", needs=(*_SWITCHING, *_DELIVERING))
def a_workflow_that_is_off_sends_nothing(case: Case) -> None:
    sid, made = things.recipient(case), things.workflow(case)
    event = {"name": things.trigger_of(made), "to": sid, "payload": {}}
    for on in (False, True):
        shown = case.a.update_workflow_status(made["_id"], {"active": on}).data
        case.agree(shown, {"active": on, "draft": not on})
        case.a.refuses(*INVALID).update_workflow_status(made["_id"], {"active": on})
        shown = case.a.get_workflow(made["_id"]).data
        case.agree(shown, {"active": on, "draft": not on})
        answer = case.a.trigger_event(event).data
        case.same(answer["status"], "processed" if on else "trigger_not_active", "the status of a trigger is")
    things.messages_go_in_the_end(case, answer["transactionId"])
    sent = things.arrived(case, answer["transactionId"])[0]
    received = [one["_id"] for one in case.a.get_subscriber_feed(sid)["data"]]
    case.same(received, [sent["_id"]], "the messages of the subscriber are")


@story("L5", needs=(*_SWITCHING, "update_workflow"))
def an_update_does_not_switch(case: Case) -> None:
    on, off = things.workflow(case), things.workflow(case, active=False)
    for made, active in ((on, True), (off, False)):
        case.a.update_workflow(made["_id"], {"active": not active, "draft": active, "description": "new"})
        shown = case.a.get_workflow(made["_id"]).data
        case.agree(shown, {"active": active, "draft": not active, "description": "new"})


@story("L7", needs=(*_SWITCHING, "list_workflows", "trigger_event"))
def a_deleted_workflow_cannot_be_triggered(case: Case) -> None:
    made, sid = things.workflow(case), case.name("nobody")
    identifier = things.trigger_of(made)
    case.same(case.a.delete_workflow(made["_id"]).data, True, "the answer to the deletion is")
    case.a.refuses(404).get_workflow(identifier)
    case.a.refuses(404).update_workflow_status(made["_id"], {"active": False})
    case.a.refuses(*INVALID).trigger_event({"name": identifier, "to": sid, "payload": {}})


@story("L11", needs=(*_CHANGING, *_OLD, f"list_{OLD}s", "list_workflows", f"update_{OLD}_status"))
def old_paths_lead_to_the_same(case: Case) -> None:
    for made_by, other in ((OLD, NEW), (NEW, OLD)):
        body = {**kinds.WORKFLOW.bare(case), "description": "first", "active": True}
        made = getattr(case.a, f"create_{made_by}")(body).data
        case.at_leisure(partial(case.a.delete_workflow, made["_id"]))
        changed = {"description": case.draw(TEXTS) + "!"}
        answer = getattr(case.a, f"update_{other}")(made["_id"], changed).data
        getattr(case.a, f"update_{other}_status")(made["_id"], {"active": False})
        shown = getattr(case.a, f"get_{made_by}")(things.trigger_of(made)).data
        case.agree(answer, {**changed, "name": body["name"]})
        case.agree(shown, {**changed, "name": body["name"], "active": False})
        if made_by == NEW:
            lists = [first_page(case, case.a, f"list_{path}s", query=body["name"]) for path in (NEW, OLD)]
            case.only(lists[0], "workflows of this name in the list")
            case.same(lists[0], lists[1], "what both lists have of this name is")
        getattr(case.a, f"delete_{other}")(made["_id"])
        getattr(case.a.refuses(404), f"get_{made_by}")(made["_id"])


@story("L12", needs=(*_CHANGING, "list_workflows"))
def a_search_finds_any_part(case: Case) -> None:
    word = case.name("s")
    names = [f"{word} Alpha_beta", f"{word} alphaXbeta", f"{word} gamma"]
    made = [things.workflow(case, name=name)["_id"] for name in names]
    case.a.update_workflow(made[2], {"identifier": f"{word}-Hidden-text"})
    for query, expected in (
        (f"{word.upper()} ALPHA", made[:2]),
        ("alpha_BETA", made[:1]),
        ("hidden-T", made[2:]),
        (f"{word}%", []),
        (f"{word} .lpha", []),
    ):
        page = case.a.list_workflows(query=query, limit=100).body
        found = [one["_id"] for one in page["data"] if case.is_own(one["name"])]
        case.same(found, expected[::-1], f"the workflows found by {query!r}, newest first, are")
        if word in query.lower():
            case.same(page["totalCount"], len(expected), f"totalCount of those found by {query!r} is")
    rows = Pager.of(case, case.a, "list_workflows", query=f"{word} alpha").every(1)
    case.same([row["_id"] for row in rows], made[1::-1], "the workflows found, on pages of one, are", "P1")


@story("L7", "L8", needs=(*_MAKING, "create_workflow_group", "delete_workflow_group", "list_workflows"))
def a_group_goes_without_its_workflows(case: Case) -> None:
    group = kinds.GROUP.make(case, kinds.GROUP.bare(case))
    made = things.workflow(case, notificationGroupId=group["_id"])
    case.same(made["_notificationGroupId"], group["_id"], "the group of the workflow is", "L4")
    case.a.delete_workflow_group(group["_id"])
    case.same(case.a.get_workflow(made["_id"]).data["name"], made["name"], "the workflow that is left is", "L8")
    left = [one for one in first_page(case, case.a, "list_workflows") if one["_id"] == made["_id"]]
    case.only(left, "workflows without a group in the list")


@story("L13", needs=("get_workflow_variables",), both=True)
def variables_are_the_same_everywhere(case: Case) -> None:
    here, there = case.a.get_workflow_variables().data, case.b.get_workflow_variables().data
    case.same(there, here, "the variables of another environment are")


class WorkflowMachine(Machine):
    """Workflows in two groups, under both names of the paths; the oracle tells a step as its channel and its text."""

    needs = (
        *_CHANGING,
        *_OLD,
        "list_workflows",
        f"list_{OLD}s",
        "update_workflow_status",
        f"update_{OLD}_status",
        "create_workflow_group",
        "update_workflow_group",
        "get_workflow_group",
        "delete_workflow_group",
    )

    def __init__(self, case: Case) -> None:
        super().__init__(case)
        self.oracle = Workflows()

    @initialize(name=TEXTS)
    @claims("L4")
    def begin(self, name: str) -> None:
        self.make_group(name)

    @rule(
        path=PATHS,
        end=ENDS,
        steps=STEPS,
        active=st.booleans(),
        place=PLACES,
        given=st.fixed_dictionaries({}, optional=MEMBERS),
    )
    @claims("L4", "L9", "L10")
    def create(
        self, path: str, end: str, steps: list[tuple[str, str]], active: bool, place: int, given: dict[str, Any]
    ) -> None:
        """What is sent comes back; the identifier is made of the name, with something behind it when taken."""
        group, name, slug = self.group(place), self.name + end, self.name + SLUGS[end]
        body = {"name": name, "notificationGroupId": group, "active": active, "steps": bodies(steps), **given}
        answer = self.call(f"create_{path}", body).data
        self.case.at_leisure(lambda: self.a.delete_workflow(answer["_id"]))
        identifier = things.trigger_of(answer)
        see_free_identifier(self.case, identifier, slug, is_free=self.oracle.holder(slug) is None)
        self.case.same(self.oracle.holder(identifier), None, "another workflow with the same identifier is", "L10")
        said = {"name": name, "_notificationGroupId": group, "active": active, "steps": steps, **given}
        record = self.oracle.create(answer["_id"], identifier, said)
        self.see(answer, record)
        self.settle(path, record)

    @rule(
        path=PATHS,
        place=PLACES,
        group=st.none() | PLACES,
        identifier=st.none() | st.sampled_from(("x", "y", "abcd")),
        end=st.none() | ENDS,
        given=st.fixed_dictionaries({}, optional=MEMBERS),
        steps=st.none() | STEPS,
    )
    @claims("L6", "L3", "L9")
    def update(self, path: str, place: int, group: Any, identifier: Any, end: Any, given: Any, steps: Any) -> None:
        """Changes what is sent; an identifier that another has is refused and nothing changes."""
        one = pick(self.oracle.records.values(), place)
        if one is None:
            self.refusing((404,), f"update_{path}", NOTHING, {"name": "x"})
            return
        said = dict(given)
        if end is not None:
            said["name"] = self.name + end
        if identifier is not None:
            said["identifier"] = self.name + identifier
        body = dict(said)
        if steps is not None:
            body["steps"], said["steps"] = bodies(steps), steps
        if group is not None:
            body["notificationGroupId"] = said["_notificationGroupId"] = self.group(group)
        is_taken = self.oracle.holder(said.get("identifier", "")) not in (None, one["_id"])
        if is_taken or all(value is None for value in said.values()):
            self.refusing(INVALID, f"update_{path}", one["_id"], body)
        else:
            answer = self.call(f"update_{path}", one["_id"], body).data
            self.oracle.update(one["_id"], said)
            self.see(answer, one)
        self.settle(path, one)

    @rule(path=PATHS, place=PLACES, keep=st.lists(st.booleans(), min_size=3, max_size=3), more=STEPS)
    @claims("L9")
    def replace_steps(self, path: str, place: int, keep: list[bool], more: list[tuple[str, str]]) -> None:
        """Steps that name their message template keep it, the others get new ones, and what is left out goes."""
        one = pick(self.oracle.records.values(), place)
        if one is None:
            return
        there = self.a.get_workflow(one["_id"]).data["steps"]
        kept = [(step, told) for step, told, stays in zip(there, one["steps"], keep, strict=False) if stays]
        again = [{"_templateId": step["_templateId"], **bodies([told])[0]} for step, told in kept]
        answer = self.call(f"update_{path}", one["_id"], {"steps": again + bodies(more)}).data
        self.oracle.update(one["_id"], {"steps": [told for _, told in kept] + more})
        ids = [step["_id"] for step, _ in kept]
        self.case.same([step["_id"] for step in answer["steps"]][: len(ids)], ids, "the steps that stayed are")
        self.see(answer, one)
        self.settle(path, one)

    @rule(path=PATHS, place=PLACES, active=st.booleans())
    @claims("L5")
    def switch(self, path: str, place: int, active: bool) -> None:
        """On or off; what it is already is refused."""
        one = pick(self.oracle.records.values(), place)
        if one is None:
            self.refusing((404,), f"update_{path}_status", NOTHING, {"active": active})
        elif one["active"] == active:
            self.refusing(INVALID, f"update_{path}_status", one["_id"], {"active": active})
        else:
            one["active"] = active
            self.see(self.call(f"update_{path}_status", one["_id"], {"active": active}).data, one)
            self.settle(path, one)

    @rule(path=PATHS, place=PLACES)
    @claims("L7")
    def delete(self, path: str, place: int) -> None:
        """Gone from everywhere, and its identifier is free."""
        one = pick(self.oracle.records.values(), place)
        if one is not None:
            del self.oracle.records[one["_id"]]
            self.case.same(self.call(f"delete_{path}", one["_id"]).data, True, "the answer to the deletion is")
            self.refusing((404,), f"get_{path}", one["identifier"])
        gone = NOTHING if one is None else one["_id"]
        self.refusing(UNKNOWN, f"delete_{path}", gone)
        self.refusing((404,), f"get_{path}", gone)

    @rule(text=st.sampled_from(("e", "WORLD", "abcd", "b.c", "part #2", "%")))
    @claims("L12")
    def search(self, text: str) -> None:
        """A text is found in names and identifiers, whatever the size of its letters."""
        found = [one["_id"] for one in first_page(self.case, self.a, "list_workflows", query=text)]
        expected = self.oracle.searched(text)
        self.case.same([one for one in found if one in self.oracle.records], expected, f"those found by {text!r} are")

    @rule(name=TEXTS)
    @claims("L4")
    def make_group(self, name: str) -> None:
        """Groups may share a name."""
        name = self.name + name
        made = kinds.GROUP.make(self.case, {"name": name})
        self.oracle.groups[made["_id"]] = name

    @rule(place=PLACES, name=TEXTS)
    @claims("L6")
    def rename_group(self, place: int, name: str) -> None:
        """The group has the new name, the others keep theirs."""
        group = pick(self.oracle.groups, place)
        if group is None:
            self.a.refuses(404).update_workflow_group(NOTHING, {"name": "never"})
            return
        self.oracle.groups[group] = self.name + name
        answer = self.a.update_workflow_group(group, {"name": self.name + name}).data
        self.case.same(answer["name"], self.name + name, "the name in the answer is")
        self.case.hold(alike(answer, self.a.get_workflow_group(group).data), "the answer is not what is read then")

    @rule(place=PLACES)
    @claims("L7")
    def delete_group(self, place: int) -> None:
        """Nothing protects a group; its workflows stay."""
        group = pick(self.oracle.groups, place)
        if group is not None and len(self.oracle.groups) > 1:
            del self.oracle.groups[group]
            self.a.delete_workflow_group(group)
            kinds.GROUP.is_unknown(self.a, {"_id": group})

    def call(self, operation: str, *values: Any) -> Any:
        return getattr(self.a, operation)(*values)

    def refusing(self, statuses: tuple[int, ...], operation: str, *values: Any) -> None:
        getattr(self.a.refuses(*statuses), operation)(*values)

    def group(self, place: int) -> str:
        return str(pick(self.oracle.groups, place))

    def settle(self, path: str, record: dict[str, Any]) -> None:
        """Found by its id, under the other name of the path, and by its identifier."""
        other = OLD if path == NEW else NEW
        self.see(self.call(f"get_{other}", record["_id"]).data, record)
        self.see(self.call(f"get_{path}", record["identifier"]).data, record)

    def see(self, shown: dict[str, Any], record: dict[str, Any]) -> None:
        self.case.agree(shown, record, SHOWN)
        self.case.same(shown["draft"], not shown["active"], "draft is")
        self.case.same(things.trigger_of(shown), record["identifier"], "the trigger identifier is", "L10")
        see_steps(self.case, shown, record["steps"])

    @claims("L8", "L7", "L11")
    def look(self) -> None:
        """The lists have every workflow once, newest first, and every group, oldest first."""
        expected = list(self.oracle.records.values())[::-1]
        for path in (NEW, OLD):
            rows = first_page(self.case, self.a, f"list_{path}s")
            found = [one for one in rows if self.case.is_own(one["name"])]
            ids = [record["_id"] for record in expected]
            self.case.same([one["_id"] for one in found], ids, "the workflows in the list are", "L7")
            for shown, record in zip(found, expected, strict=True):
                self.case.agree(shown, record, SHOWN)
                types = [step["template"]["type"] for step in shown["steps"]]
                self.case.same(types, [kind for kind, _ in record["steps"]], "the channels of the steps are")
                group = record["_notificationGroupId"]
                told = (shown["notificationGroup"] or {}).get("_id")
                self.case.same(told, group if group in self.oracle.groups else None, "the group in the list is")
        groups = {one["_id"]: one["name"] for one in self.a.list_workflow_groups().data}
        own = {group: name for group, name in groups.items() if self.case.is_own(name)}
        self.case.same(list(own.items()), list(self.oracle.groups.items()), "the groups in the list are")
