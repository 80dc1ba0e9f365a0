"""Triggers: what they are answered, whom they reach, and that they reach them once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from novu_conformance.meaning import things
from novu_conformance.meaning.case import Case
from novu_conformance.meaning.machine import PLACES, Machine, claims, pick
from novu_conformance.meaning.oracles.events import EMPTY, IDLE, OFF, ON, WANTING, Events, is_topic, sid_of
from novu_conformance.meaning.story import story
from novu_conformance.meaning.values import DATA, IDENTIFIERS, NAMES, profiles

EVENTS = (*things.EVENTS_OF_SEVERAL, "delete_messages_by_transaction")
FEED = (*EVENTS, "get_subscriber_feed")
ON_TOPICS = (
    *EVENTS,
    "create_topic",
    "get_topic",
    "delete_topic",
    "add_topic_subscribers",
    "remove_topic_subscribers",
)
_TENANTS = (*FEED, "create_tenant", "get_tenant", "delete_tenant")

# What a workflow with a step that wants a member of the payload declares.
WANTED = {"name": "wanted", "type": "String", "required": True}


def event(made: things.Made, to: Any, **members: Any) -> dict[str, Any]:
    """The body of a trigger."""
    return {"name": things.trigger_of(made), "to": to, "payload": {}, **members}


def reached(case: Case, transaction: str | list[str], expected: Iterable[str], api: Any = None) -> list[Any]:
    """Hold that a transaction, or several together, reached these, once each, in any order. Messages, oldest first."""
    wanted = sorted(expected)

    def look() -> list[Any]:
        return list((api or case.a).list_messages(transaction_id=transaction, limit=100)["data"])

    found = things.at_least(case, len(wanted), look)
    told = sorted((one.get("subscriber") or {}).get("subscriberId", "nobody") for one in found)
    case.same(told, wanted, f"those who got a message of {transaction} are")
    return found[::-1]


def got(case: Case, sid: str) -> list[str]:
    """The transactions of what a subscriber got, newest first."""
    return [one["transactionId"] for one in case.a.get_subscriber_feed(sid, limit=100)["data"]]


def is_unknown(case: Case, sid: str, api: Any = None) -> None:
    """Hold that there is no such subscriber."""
    read = (api or case.a).refuses(404)
    (read.get_subscriber if case.knows("get_subscriber") else read.get_subscriber_v2)(sid)


def acknowledged(case: Case, answer: Any, status: str) -> None:
    """Hold an answer to be that of a trigger that came to this."""
    case.same([answer["acknowledged"], answer["status"]], [True, status], "acknowledged and status are")


def tenant(case: Case, **members: Any) -> str:
    """A new tenant; its identifier."""
    identifier = case.name("tenant")
    case.a.create_tenant({"identifier": identifier, "name": identifier, **members})
    case.at_leisure(lambda: case.a.delete_tenant(identifier))
    return identifier


def inactive(case: Case) -> things.Made:
    """The workflow that is off, which cases share."""
    made: things.Made = case.once("inactive workflow", lambda: things.workflow(case, active=False))
    return made


def as_topic(key: str) -> dict[str, str]:
    """A topic as a recipient."""
    return {"type": "Topic", "topicKey": key}


@story("E1", "M1", needs=EVENTS)
def a_transaction_is_called_as_given(case: Case) -> None:
    sid, made = things.recipient(case), things.plain(case)
    # As long as somebody may want it.
    given = case.name(case.draw(st.sampled_from(IDENTIFIERS))) + "-long" * 40
    answer = case.a.trigger_event(event(made, sid, transactionId=given)).data
    things.messages_go_in_the_end(case, given)
    acknowledged(case, answer, "processed")
    case.same(answer["transactionId"], given, "the transaction in the answer is")
    case.same(reached(case, given, [sid])[0]["transactionId"], given, "the transaction of the message is")


@story("E1", needs=EVENTS)
def a_transaction_without_name_gets_one_of_its_own(case: Case) -> None:
    sid, made = things.recipient(case), things.plain(case)
    unnamed: tuple[dict[str, Any], ...] = ({}, {"transactionId": None}, {"transactionId": ""})
    told = [things.trigger(case, made, sid, **members) for members in unnamed]
    case.hold(all(told) and len(set(told)) == len(told), f"the transactions are {told}, expected are three")
    shown = sorted(one["transactionId"] for one in reached(case, told, [sid] * len(told)))
    case.same(shown, sorted(told), "the transactions of the messages are")


@story("E2", needs=("trigger_event",))
def an_unknown_workflow_does_nothing(case: Case) -> None:
    sid, actor = case.name("ada"), case.name("actor")
    for one in (sid, actor):
        things.goes_in_the_end(case, one)
    body = {"name": case.name("unknown"), "to": [{"subscriberId": sid, "firstName": "Ada"}], "payload": {}}
    case.a.refuses(422).trigger_event({**body, "actor": actor})
    for one in (sid, actor):
        is_unknown(case, one)


@story("E2", needs=("broadcast_event",))
def an_unknown_workflow_is_not_broadcast(case: Case) -> None:
    case.a.refuses(422).broadcast_event({"name": case.name("unknown"), "payload": {}})


@story("E2", needs=EVENTS)
def a_deleted_workflow_is_unknown(case: Case) -> None:
    sid, made = things.recipient(case), things.workflow(case)
    case.a.delete_workflow(made["_id"])
    case.a.refuses(422).trigger_event(event(made, sid))
    is_unknown(case, sid)


@story("E2", "A3", needs=EVENTS, both=True)
def a_workflow_of_another_environment_is_unknown(case: Case) -> None:
    sid, made = things.recipient(case), things.plain(case)
    things.goes_in_the_end(case, sid, case.b)
    case.b.refuses(422).trigger_event(event(made, sid))
    is_unknown(case, sid)
    with case.claims("A3"):
        is_unknown(case, sid, case.b)


@story("E3", needs=EVENTS)
def a_workflow_that_cannot_run_is_acknowledged(case: Case) -> None:
    sid = things.recipient(case)
    given: list[str] = []
    for made, status in (
        (inactive(case), "trigger_not_active"),
        (things.workflow(case, steps=[]), "no_workflow_steps_defined"),
        (things.workflow(case, {**things.step(), "active": False}), "no_workflow_active_steps_defined"),
    ):
        given.append(case.name("transaction"))
        acknowledged(case, case.a.trigger_event(event(made, sid, transactionId=given[-1])).data, status)
    reached(case, given, [])


@story("E3", "E14", needs=_TENANTS)
def a_tenant_has_to_be_known(case: Case) -> None:
    sid, made = things.recipient(case), things.plain(case)
    unknown, known = case.name("unknown"), tenant(case, data={"kept": 1})
    for given in (unknown, {"identifier": unknown, "name": "Acme"}):
        acknowledged(case, case.a.trigger_event(event(made, sid, tenant=given)).data, "no_tenant_found")
    with case.claims("E14"):
        case.agree(case.a.get_tenant(known).data, {"identifier": known, "name": known, "data": {"kept": 1}})
    # It takes over what is said of it, and keeps the rest.
    said = {"name": case.draw(NAMES)}, {"data": {"new": case.draw(DATA)}}
    told = [things.trigger(case, made, sid, tenant={"identifier": known, **members}) for members in said]
    told.append(things.trigger(case, made, sid, tenant=known))
    reached(case, told, [sid] * len(told))
    case.same(got(case, sid), told[::-1], "the transactions of the messages are")
    case.a.refuses(404).get_tenant(unknown)
    with case.claims("E14"):
        case.agree(case.a.get_tenant(known).data, {"identifier": known, **said[0], **said[1]})


@story("E7", needs=EVENTS)
def a_transaction_runs_once(case: Case) -> None:
    (ada, grace), made = things.recipients(case, "ada", "grace"), things.plain(case)
    transaction = things.trigger(case, made, ada, transactionId=case.name("transaction"))
    reached(case, transaction, [ada])
    for to in (ada, [grace]):
        answer = case.a.trigger_event(event(made, to, transactionId=transaction)).data
        acknowledged(case, answer, "processed")
        case.same(answer["transactionId"], transaction, "the transaction in the answer is", "E1")
    # When one that was triggered later has arrived, the others would have, too.
    reached(case, things.trigger(case, made, ada), [ada])
    reached(case, transaction, [ada])


@story("E11", needs=EVENTS)
def variables_are_wanted_or_have_a_default(case: Case) -> None:
    sid = things.recipient(case)
    flag = {"name": "flag", "type": "Boolean", "required": True}
    kind = {"name": "kind", "type": "String", "required": False, "defaultValue": "usual"}
    made = things.workflow(case, things.step("in_app", "{{wanted}} {{n}} {{kind}}", variables=[WANTED, flag, kind]))
    case.a.refuses(400).trigger_event(event(made, sid, payload={"flag": True}))
    is_unknown(case, sid)
    # What is false or nothing is there.
    payload = {"wanted": "here", "flag": False, "n": 0}
    usual, other = (things.trigger(case, made, sid, payload={**payload, **more}) for more in ({}, {"kind": "other"}))
    found = {one["transactionId"]: one for one in reached(case, [usual, other], [sid, sid])}
    case.same(found[usual]["content"], "here 0 usual", "the content is")
    shown = [found[other]["content"], found[other]["payload"]]
    case.same(shown, ["here 0 other", {**payload, "kind": "other"}], "content and payload are")


PEOPLE = ("ada", "Ada", "ö")
TOPICS = ("t", "u")
KINDS = st.sampled_from((ON, ON, ON, OFF, EMPTY, IDLE, WANTING))

# Names stand for the machine's own, which are made of them when a rule runs.
_PERSON = st.sampled_from(PEOPLE)
_DESCRIBED = st.builds(lambda name, given: {"subscriberId": name, **given}, _PERSON, profiles(nulls=False))
_TOPIC = st.sampled_from(TOPICS).map(as_topic)
_TO = st.lists(_PERSON | _DESCRIBED | _TOPIC, min_size=1, max_size=4)
_TENANT_NAMES = st.sampled_from(("known", "unknown"))
_GIVEN_TENANTS = _TENANT_NAMES | st.fixed_dictionaries({"identifier": _TENANT_NAMES}, optional={"name": NAMES})
# None, one that was used before, or a new one.
_TRANSACTIONS = st.none() | PLACES | st.just("new")
_PLANS = st.fixed_dictionaries(
    {"kind": KINDS, "to": _TO, "transaction": _TRANSACTIONS},
    optional={
        "actor": _PERSON | _DESCRIBED,
        "tenant": _GIVEN_TENANTS,
        "payload": st.sampled_from(({}, {"wanted": "here"})),
    },
)


def once_described(body: dict[str, Any]) -> None:
    """Of who is named several times nothing is said: which of the words counts is left open."""
    named = [sid_of(one) for one in (*body["to"], body.get("actor")) if one is not None]
    body["to"] = [sid_of(one) if named.count(sid_of(one)) > 1 and not is_topic(one) else one for one in body["to"]]
    if "actor" in body and named.count(sid_of(body["actor"])) > 1:
        body["actor"] = sid_of(body["actor"])


class EventMachine(Machine):
    """Three subscribers and two topics, a tenant with overrides, and somebody of the same name elsewhere."""

    needs = (
        *ON_TOPICS,
        *_TENANTS,
        "bulk_trigger_events",
        "update_workflow_status",
        "create_workflow_override",
        "update_workflow_override",
        "delete_workflow_override",
        "create_subscriber",
        "get_subscriber",
        "delete_subscriber",
    )

    def __init__(self, case: Case) -> None:
        super().__init__(case)
        self.oracle = Events()
        self.workflows: dict[str, things.Made] = {}
        self.overridden: dict[str, str] = {}
        self.tenant_id = ""

    @initialize(known=st.lists(_PERSON, unique=True))
    @claims("E3")
    def begin(self, known: list[str]) -> None:
        case = self.case
        self.workflows = {
            ON: things.workflow(case),
            OFF: things.workflow(case, active=False),
            EMPTY: things.workflow(case, steps=[]),
            IDLE: things.workflow(case, {**things.step(), "active": False}),
            WANTING: things.workflow(case, things.step("in_app", "{{wanted}}", variables=[WANTED])),
        }
        identifier = self.name + "known"
        self.tenant_id = self.a.create_tenant({"identifier": identifier, "name": "Acme"}).data["_id"]
        case.at_leisure(lambda: self.a.delete_tenant(identifier))
        self.oracle.tenant = {"identifier": identifier, "name": "Acme"}
        for name in PEOPLE:
            things.goes_in_the_end(case, self.name + name)
        for name in known:
            self.a.create_subscriber({"subscriberId": self.name + name})
            self.oracle.people.upsert(self.name + name, {})
        for key in TOPICS:
            self.a.create_topic({"key": self.name + key, "name": key})
            things.topic_goes_in_the_end(case, self.name + key)
            self.oracle.topics[self.name + key] = []
        if case.b is not None:
            things.create_subscriber(case, {"subscriberId": self.name + PEOPLE[0]}, case.b)

    @rule(plan=_PLANS)
    @claims("E4", "E1", "E3", "E7", "E11")
    def trigger(self, plan: dict[str, Any]) -> None:
        """The answer says whether it runs; it reaches whom it names, once, and no others."""
        body, status = self.planned(plan)
        if status == "error":
            self.a.refuses(400).trigger_event(body)
        else:
            self.settle(body, status, self.a.trigger_event(body).data)

    @rule(plans=st.lists(_PLANS, min_size=2, max_size=4), bare=st.integers(0, 7))
    @claims("B7", "E1", "E3", "E4", "E7")
    def trigger_in_bulk(self, plans: list[dict[str, Any]], bare: int) -> None:
        """An answer for each, in their order; one that fails leaves the others alone.

        One without a payload fails here, unlike in a trigger of its own.
        """
        planned: list[tuple[dict[str, Any], str]] = []
        for number, plan in enumerate(plans):
            body, status = self.planned(plan)
            if number == bare:
                del body["payload"]
                status = "error"
            planned.append((body, status))
        answers = self.a.bulk_trigger_events({"events": [body for body, _ in planned]}).data
        self.case.same(len(answers), len(planned), "the number of answers is")
        for (body, status), answer in zip(planned, answers, strict=True):
            self.settle(body, status, answer)

    @rule(key=st.sampled_from(TOPICS), name=_PERSON)
    @claims("T1")
    def join(self, key: str, name: str) -> None:
        sid = self.name + name
        self.a.add_topic_subscribers(self.name + key, {"subscribers": [sid]})
        members = self.oracle.topics[self.name + key]
        if self.oracle.people.knows(sid) and sid not in members:
            members.append(sid)

    @rule(name=_PERSON)
    @claims("S11")
    def go(self, name: str) -> None:
        """Who is deleted is reached no more, until a trigger names it."""
        sid = self.name + name
        if self.oracle.people.knows(sid):
            self.a.delete_subscriber(sid)
            self.oracle.people.delete(sid)
            for members in self.oracle.topics.values():
                members[:] = [one for one in members if one != sid]

    @rule(kind=st.sampled_from((ON, OFF)))
    @claims("E3")
    def switch(self, kind: str) -> None:
        """Off, it is acknowledged and delivers nothing; on again, it delivers."""
        self.oracle.active[kind] = not self.oracle.active[kind]
        self.a.update_workflow_status(self.workflows[kind]["_id"], {"active": self.oracle.active[kind]})

    @rule(kind=st.sampled_from((ON, OFF)), active=st.booleans())
    @claims("E3")
    def override(self, kind: str, active: bool) -> None:
        """For the tenant, its override decides."""
        body = {"workflowId": self.workflows[kind]["_id"], "tenantId": self.tenant_id, "active": active}
        if kind in self.overridden:
            self.a.update_workflow_override(self.overridden[kind], {"active": active})
        else:
            made = self.overridden[kind] = self.a.create_workflow_override(body).data["_id"]
            self.case.at_leisure(lambda: self.a.delete_workflow_override(made))
        self.oracle.overrides[kind] = active

    def planned(self, plan: dict[str, Any]) -> tuple[dict[str, Any], str]:
        """The request, with names of the machine's own, and the status it has to get; `error` when it is refused."""
        kind, transaction = plan["kind"], plan["transaction"]
        if isinstance(transaction, int):
            transaction = pick(self.oracle.received, transaction)
        elif transaction is not None:
            transaction = self.case.name("transaction")
        body = {
            "name": things.trigger_of(self.workflows[kind]),
            "payload": plan.get("payload", {}),
            "to": [self.own(one) for one in plan["to"]],
            "transactionId": transaction,
        }
        body |= {name: self.own(plan[name]) for name in ("actor", "tenant") if name in plan}
        once_described(body)
        status = self.oracle.status(kind, body.get("tenant"))
        if kind == WANTING and status == "processed" and "wanted" not in body["payload"]:
            status = "error"
        return body, status

    def own(self, one: Any) -> Any:
        if isinstance(one, str):
            return self.name + one
        names = ("subscriberId", "topicKey", "identifier")
        return {name: self.name + value if name in names else value for name, value in one.items()}

    def settle(self, body: dict[str, Any], status: str, answer: dict[str, Any]) -> None:
        """The answer is the one expected, and what it promises has happened."""
        acknowledged(self.case, answer, status)
        self.case.same("error" in answer, status == "error", "whether there is an error is")
        if status == "processed":
            transaction = self.transaction(body, answer)
            things.messages_go_in_the_end(self.case, transaction)
            self.oracle.trigger(transaction, body["to"], body.get("actor"), body.get("tenant"))
            reached(self.case, transaction, self.oracle.received.get(transaction, []))

    def transaction(self, body: dict[str, Any], answer: dict[str, Any]) -> str:
        transaction: str = answer["transactionId"]
        if body["transactionId"] is None:
            self.case.hold(transaction not in self.oracle.received, f"{transaction} was there before", "E1")
        else:
            self.case.same(transaction, body["transactionId"], "the transaction in the answer is", "E1")
        return transaction

    @claims("E4", "S15", "E14")
    def look(self) -> None:
        """Everybody has what they received, and says of themselves what was last said."""
        people = self.oracle.people
        for name in PEOPLE:
            sid = self.name + name
            if not people.knows(sid):
                self.a.refuses(404).get_subscriber(sid)
                continue
            with self.case.claims("S15"):
                self.case.agree(self.a.get_subscriber(sid).data, people.living[sid], people.living[sid])
            expected = [transaction for transaction, found in self.oracle.received.items() if sid in found]
            if sid not in people.ghosts:
                self.case.same(sorted(got(self.case, sid)), sorted(expected), "the transactions of the messages are")
        if self.oracle.tenant:
            with self.case.claims("E14"):
                shown = self.a.get_tenant(self.oracle.tenant["identifier"]).data
                self.case.agree(shown, self.oracle.tenant)
        if self.case.b is not None and self.tenant_id:
            found = self.case.b.get_subscriber_feed(self.name + PEOPLE[0])["data"]
            self.case.same(found, [], "the messages in the other environment are", "A3")
