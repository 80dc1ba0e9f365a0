"""Workflow overrides: one for each workflow and tenant, found by its own id and by the pair."""

from __future__ import annotations

from functools import partial
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from novu_conformance.meaning import kinds, things
from novu_conformance.meaning.case import NOTHING, Case
from novu_conformance.meaning.machine import Machine, claims
from novu_conformance.meaning.oracles.overrides import CHANNELS, Overrides
from novu_conformance.meaning.paging import first_page
from novu_conformance.meaning.story import story

# Two workflows and two tenants, and one of each that does not exist.
NUMBERS = st.sampled_from((0, 1, 0, 1, 2))
ACTIVE = st.none() | st.booleans()
SOME = st.dictionaries(st.sampled_from(CHANNELS), st.booleans(), min_size=1, max_size=3)
SWITCHES = st.none() | SOME
BY = st.sampled_from(("id", "pair"))

_MAKING = (
    "create_workflow",
    "delete_workflow",
    "list_workflow_groups",
    "create_tenant",
    "delete_tenant",
    "create_workflow_override",
    "get_workflow_override",
    "get_tenant_workflow_override",
    "delete_workflow_override",
)
_CHANGING = (*_MAKING, "update_workflow_override", "update_tenant_workflow_override")
_DELIVERING = (*_MAKING, "trigger_event", "list_messages", "get_subscriber_feed", "delete_messages_by_transaction")

# Novu's identifiers of a workflow and of a tenant.
Pair = tuple[str, str]


def tenant(case: Case) -> Any:
    """A new tenant."""
    return kinds.TENANT.make(case, kinds.TENANT.bare(case))


def override(case: Case, pair: Pair, **members: Any) -> Any:
    """A new override; the answer."""
    made = case.a.create_workflow_override({"workflowId": pair[0], "tenantId": pair[1], **members}).data
    case.at_leisure(lambda: case.a.delete_workflow_override(made["_id"]))
    return made


def see(case: Case, pair: Pair, expected: dict[str, Any]) -> None:
    """Hold the override of a pair to be as expected, however it is asked for."""
    shown = case.a.get_tenant_workflow_override(*pair).data
    case.agree(shown, {**expected, "_workflowId": pair[0], "_tenantId": pair[1]})
    case.same(case.a.get_workflow_override(shown["_id"]).data, shown, "the override, asked for by its `_id`, is")


@story("L14", "L4", needs=(*_MAKING, "list_workflow_overrides"))
def an_override_comes_back_as_sent(case: Case) -> None:
    workflow, first, second = things.plain(case)["_id"], tenant(case), tenant(case)
    channels = case.draw(SOME)
    expected = [
        {"active": True, "preferenceSettings": dict.fromkeys(CHANNELS, True) | channels},
        {"active": False, "preferenceSettings": dict.fromkeys(CHANNELS, True)},
    ]
    pairs = [(workflow, one["_id"]) for one in (first, second)]
    made = [override(case, pairs[0], active=True, preferenceSettings=channels), override(case, pairs[1])]
    for answer, wanted in zip(made, expected, strict=True):
        with case.claims("L4"):
            case.agree(answer, wanted)
    place = case.draw(st.sampled_from((0, 1)))
    see(case, pairs[place], {**expected[place], "_id": made[place]["_id"]})
    ids = [one["_id"] for one in made]
    listed = [one for one in first_page(case, case.a, "list_workflow_overrides") if one["_id"] in ids]
    case.same([one["_id"] for one in listed], ids[::-1], "the overrides in the list, newest first, are")
    for row, wanted in zip(listed, expected[::-1], strict=True):
        case.agree(row, wanted)


@story("L6", "L8", needs=_CHANGING)
def an_update_changes_what_it_names(case: Case) -> None:
    workflow, first, second = things.plain(case)["_id"], tenant(case), tenant(case)
    pair, other = (workflow, first["_id"]), (workflow, second["_id"])
    switches = dict.fromkeys(CHANNELS, True) | case.draw(SOME) | {"chat": False}
    active = case.draw(st.booleans())
    made = override(case, pair, active=active, preferenceSettings=switches)
    override(case, other, active=active, preferenceSettings=switches)
    untouched = {"active": active, "preferenceSettings": switches}
    expected = {"_id": made["_id"], "active": active, "preferenceSettings": switches}
    names = case.draw(st.permutations(CHANNELS))
    for by_id, chosen in zip(case.draw(st.permutations((True, False))), (names[:3], names[2:]), strict=True):
        update = partial(case.a.update_workflow_override, made["_id"])
        if not by_id:
            update = partial(case.a.update_tenant_workflow_override, *pair)
        active = not active
        case.agree(update({"active": active}).data, {**expected, "active": active})
        more = {channel: not switches[channel] for channel in chosen}
        switches = switches | more
        expected = {"_id": made["_id"], "active": active, "preferenceSettings": switches}
        case.agree(update({"preferenceSettings": more}).data, expected)
    case.agree(case.a.get_tenant_workflow_override(*pair).data, expected)
    with case.claims("L8"):
        case.agree(case.a.get_tenant_workflow_override(*other).data, untouched)


@story("L8", needs=_CHANGING)
def an_override_outlives_its_tenant(case: Case) -> None:
    gone = tenant(case)
    made = override(case, (things.plain(case)["_id"], gone["_id"]), active=True)
    case.a.delete_tenant(gone["identifier"])
    case.same(case.a.get_workflow_override(made["_id"]).data, made, "the override is")


@story("L14", "L7", needs=_CHANGING)
def a_pair_has_one_override(case: Case) -> None:
    pair = things.plain(case)["_id"], tenant(case)["_id"]
    body = {"workflowId": pair[0], "tenantId": pair[1]}
    made = override(case, pair, preferenceSettings={"sms": False})
    case.a.refuses(409).create_workflow_override({**body, "active": True})
    for unknown in ({"tenantId": NOTHING}, {"workflowId": NOTHING}):
        case.a.refuses(404).create_workflow_override({**body, **unknown})
    ways = case.draw(st.permutations(((pair[0], NOTHING), (NOTHING, pair[1]))))
    case.a.refuses(404).get_tenant_workflow_override(*ways[0])
    case.a.refuses(404).update_tenant_workflow_override(*ways[1], {"active": True})
    see(case, pair, made)
    with case.claims("L7"):
        case.a.delete_workflow_override(made["_id"])
        case.a.refuses(404).get_workflow_override(made["_id"])
        case.a.refuses(404).get_tenant_workflow_override(*pair)
        case.a.refuses(404).update_workflow_override(made["_id"], {"active": True})
        case.a.refuses(404).delete_workflow_override(made["_id"])
    again = override(case, pair)
    shown = case.a.get_tenant_workflow_override(*pair).data
    expected = {"_id": again["_id"], "active": False, "preferenceSettings": dict.fromkeys(CHANNELS, True)}
    case.agree(shown, expected)


@story("L15", needs=_DELIVERING)
def an_override_decides_for_its_tenant(case: Case) -> None:
    sid, acme, other = things.recipient(case), tenant(case), tenant(case)
    on, off = things.plain(case), things.workflow(case, active=False)
    gone = override(case, (on["_id"], acme["_id"]), active=False)
    override(case, (off["_id"], acme["_id"]), active=True)
    expected = []
    for made, of, sends in ((on, acme, False), (on, other, True), (off, acme, True), (off, other, False)):
        event = {"name": things.trigger_of(made), "to": sid, "payload": {}, "tenant": of["identifier"]}
        answer = case.a.trigger_event(event).data
        case.same(answer["status"], "processed" if sends else "trigger_not_active", "the status of a trigger is")
        if sends:
            expected.append(answer["transactionId"])
            things.messages_go_in_the_end(case, answer["transactionId"])
    case.a.delete_workflow_override(gone["_id"])
    expected.append(things.trigger(case, on, sid, tenant=acme["identifier"]))
    things.arrived(case, expected[-1])
    rows = things.at_least(case, len(expected), lambda: case.a.get_subscriber_feed(sid)["data"])
    case.same(sorted(row["transactionId"] for row in rows), sorted(expected), "the transactions of the messages are")


@story("L15", needs=_DELIVERING)
def a_channel_can_be_off_for_a_tenant(case: Case) -> None:
    sid, acme, other = things.recipient(case), tenant(case), tenant(case)
    made = things.plain(case)
    override(case, (made["_id"], acme["_id"]), active=True, preferenceSettings={"in_app": False})
    things.trigger(case, made, sid, tenant=acme["identifier"])
    things.messages(case, made, sid, tenant=other["identifier"])
    case.same(len(case.a.get_subscriber_feed(sid)["data"]), 1, "the number of messages is")


@story("L15", "F5", needs=(*_DELIVERING, "update_subscriber_preference"))
def what_the_subscriber_chose_goes_before_an_override(case: Case) -> None:
    sid, acme, made = things.subscriber(case), tenant(case), things.plain(case, 2)
    override(case, (made["_id"], acme["_id"]), active=True, preferenceSettings={"in_app": True})
    case.a.update_subscriber_preference(sid, made["_id"], {"channel": {"type": "in_app", "enabled": False}})
    things.trigger(case, made, sid, tenant=acme["identifier"])
    things.messages(case, things.plain(case), sid, tenant=acme["identifier"])
    case.same(len(case.a.get_subscriber_feed(sid)["data"]), 1, "the number of messages is")


class OverrideMachine(Machine):
    """Two workflows and two tenants; what of theirs is different, in any order."""

    needs = (*_CHANGING, "list_workflow_overrides")

    def __init__(self, case: Case) -> None:
        super().__init__(case)
        self.oracle = Overrides()
        self.workflows: list[str] = []
        self.tenants: list[str] = []

    @initialize(active=st.booleans())
    @claims("L14")
    def begin(self, active: bool) -> None:
        for _ in range(2):
            self.workflows.append(things.workflow(self.case, active=active)["_id"])
            self.tenants.append(tenant(self.case)["_id"])
        self.workflows.append(NOTHING)
        self.tenants.append(NOTHING)

    @rule(workflow=NUMBERS, tenant=NUMBERS, active=ACTIVE, channels=SWITCHES)
    @claims("L14", "L4")
    def create(self, workflow: int, tenant: int, active: bool | None, channels: dict[str, bool] | None) -> None:
        """One for each pair; a second is refused and the first stays as it was."""
        pair = self.workflows[workflow], self.tenants[tenant]
        body = {"workflowId": pair[0], "tenantId": pair[1], "active": active, "preferenceSettings": channels}
        if NOTHING in pair:
            self.a.refuses(404).create_workflow_override(body)
        elif pair in self.oracle.records:
            self.a.refuses(409).create_workflow_override(body)
            self.settle(pair)
        else:
            answer = override(self.case, pair, active=active, preferenceSettings=channels)
            self.oracle.create(pair, answer["_id"], active, channels)
            self.case.agree(answer, self.oracle.records[pair])
            self.settle(pair)

    @rule(workflow=NUMBERS, tenant=NUMBERS, active=ACTIVE, channels=SWITCHES, by=BY)
    @claims("L6")
    def update(
        self, workflow: int, tenant: int, active: bool | None, channels: dict[str, bool] | None, by: str
    ) -> None:
        """What is not sent stays, each channel for itself."""
        pair = self.workflows[workflow], self.tenants[tenant]
        body = {"active": active, "preferenceSettings": channels}
        if pair not in self.oracle.records:
            self.a.refuses(404).update_tenant_workflow_override(*pair, body)
            self.a.refuses(404).update_workflow_override(NOTHING, body)
            return
        self.oracle.update(pair, active, channels)
        record = self.oracle.records[pair]
        if by == "id":
            answer = self.a.update_workflow_override(record["_id"], body).data
        else:
            answer = self.a.update_tenant_workflow_override(*pair, body).data
        self.case.agree(answer, record)
        self.settle(pair)

    @rule(workflow=NUMBERS, tenant=NUMBERS)
    @claims("L7")
    def delete(self, workflow: int, tenant: int) -> None:
        """Gone from everywhere, and the pair is free."""
        pair = self.workflows[workflow], self.tenants[tenant]
        gone = self.oracle.records.pop(pair, {"_id": NOTHING})["_id"]
        if gone != NOTHING:
            self.a.delete_workflow_override(gone)
        self.a.refuses(404).delete_workflow_override(gone)
        self.a.refuses(404).get_workflow_override(gone)
        self.a.refuses(404).get_tenant_workflow_override(*pair)

    def settle(self, pair: Pair) -> None:
        see(self.case, pair, self.oracle.records[pair])

    @claims("L8", "L7", "L14")
    def look(self) -> None:
        """The list has every override once, newest first."""
        rows = first_page(self.case, self.a, "list_workflow_overrides")
        found = [one for one in rows if one["_workflowId"] in self.workflows]
        expected = list(self.oracle.records.items())[::-1]
        shown = [[one["_workflowId"], one["_tenantId"]] for one in found]
        self.case.same(shown, [list(pair) for pair, _ in expected], "workflows and tenants of the list are", "L7")
        for row, (_, record) in zip(found, expected, strict=True):
            self.case.agree(row, record)
