"""Events: what a trigger answers, whom it reaches, and that it reaches them once."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from tests.model.conftest import Play
from tests.model.machine import PLACES, Machine, agree, alike, pick
from tests.model.oracles.events import EMPTY, IDLE, OFF, ON, WANTING, Events
from tests.model.oracles.subscribers import PROFILE
from tests.model.values import DATA, NAMES, profiles
from tests.model.wiping import wipe_messages, wipe_overrides, wipe_subscribers, wipe_tenants, wipe_topics
from tests.support import things
from tests.support.api import Api
from tests.support.things import step, unique

Workflows = dict[str, dict[str, Any]]

PEOPLE = ("ada", "Ada", "grace", "lise", "ö")
TOPICS = ("t", "u")
KINDS = st.sampled_from((ON, ON, ON, OFF, EMPTY, IDLE, WANTING))

# Names stand for the machine's own, which are made of them when a rule runs.
_PERSON = st.sampled_from(PEOPLE)
_DESCRIBED = st.builds(lambda name, given: {"subscriberId": name, **given}, _PERSON, profiles())
_TOPIC = st.builds(lambda key: {"type": "Topic", "topicKey": key}, st.sampled_from((*TOPICS, *TOPICS, "unknown")))
TO = st.lists(_PERSON | _DESCRIBED | _TOPIC, max_size=5)
ACTORS = st.none() | _PERSON | _DESCRIBED
TENANTS = (
    st.none()
    | st.sampled_from(("known", "unknown"))
    | st.fixed_dictionaries(
        {"identifier": st.sampled_from(("known", "unknown"))}, optional={"name": NAMES | st.none(), "data": DATA}
    )
)
# None, one that was used before, or a new one.
TRANSACTIONS = st.none() | PLACES | st.just("new")
EVENTS = st.fixed_dictionaries(
    {"kind": KINDS, "to": TO, "transaction": TRANSACTIONS},
    optional={"actor": ACTORS, "tenant": TENANTS, "payload": st.sampled_from(({}, {"wanted": "here"}))},
)


@pytest.fixture(scope="module")
def workflows(api: Api) -> Workflows:
    """One of each kind, in the app alone."""
    wanted = {"name": "wanted", "type": "String", "required": True}
    return {
        ON: things.workflow(api),
        OFF: things.workflow(api, active=False),
        EMPTY: api.create_workflow(
            {"name": "Empty", "notificationGroupId": api.list_workflow_groups().data[0]["_id"], "steps": []}
            | {"active": True}
        ).data,
        IDLE: things.workflow(api, {**step(), "active": False}),
        WANTING: things.workflow(api, step("in_app", "{{wanted}}", variables=[wanted])),
    }


class EventMachine(Machine):
    """Five subscribers and two topics, a tenant with overrides, and somebody of the same name in Production."""

    about = ("trigger_event", "bulk_trigger_events", "broadcast_event", "cancel_event")

    def __init__(self, workflows: Workflows, *callers: Api) -> None:
        super().__init__(*callers)
        self.workflows = workflows
        self.oracle = Events()
        self.overridden: dict[str, str] = {}
        self.stranger = self.name + PEOPLE[0]

    @initialize(known=st.lists(_PERSON, unique=True))
    def begin(self, known: list[str]) -> None:
        identifier = self.name + "known"
        self.tenant_id = self.api.create_tenant({"identifier": identifier, "name": "Acme"}).data["_id"]
        self.oracle.tenant = {"identifier": identifier, "name": "Acme"}
        for name in known:
            self.api.create_subscriber({"subscriberId": self.name + name})
            self.oracle.people.upsert(self.name + name, {})
        for key in TOPICS:
            self.api.create_topic({"key": self.name + key, "name": key})
            self.oracle.topics[self.name + key] = []
        self.callers[1].create_subscriber({"subscriberId": self.stranger})

    @rule(event=EVENTS)
    def trigger(self, event: dict[str, Any]) -> None:
        """E1 E3 E4 E7 L5 S15: the answer says whether it runs; it reaches whom it names, once, and no others."""
        body, status = self.body(event)
        if status == "error":
            self.api.refuses(400).trigger_event(body)
        else:
            self.settle(body, status, self.api.trigger_event(body).data)
        self.look()

    @rule(events=st.lists(EVENTS, min_size=1, max_size=4), bare=st.integers(0, 7))
    def trigger_in_bulk(self, events: list[dict[str, Any]], bare: int) -> None:
        """B7 E1 E3 E7: an answer for each, in their order; one that fails leaves the others alone.

        One without a payload fails here, unlike in a trigger of its own.
        """
        planned: list[tuple[dict[str, Any], str]] = []
        for number, event in enumerate(events):
            body, status = self.body(event)
            if number == bare:
                del body["payload"]
                status = "error"
            planned.append((body, status))
        answers = self.api.bulk_trigger_events({"events": [body for body, _ in planned]}).data
        assert len(answers) == len(planned)
        for (body, status), answer in zip(planned, answers, strict=True):
            self.settle(body, status, answer)
        self.look()

    @rule(event=EVENTS)
    def broadcast(self, event: dict[str, Any]) -> None:
        """E5 E7: everybody here once and nobody elsewhere; the answer does not tell why it does not run."""
        body, status = self.body(event)
        del body["to"]
        if status == "error":
            self.api.refuses(400).broadcast_event(body)
        else:
            answer = self.api.broadcast_event(body).data
            assert (answer["acknowledged"], answer["status"]) == (True, "processed")
            transaction = self.transaction(body, answer)
            if status == "processed":
                self.oracle.broadcast(transaction, body.get("actor"), body.get("tenant"))
        self.look()

    @rule(event=EVENTS)
    def trigger_unknown(self, event: dict[str, Any]) -> None:
        """E2: an unknown workflow, and one of another environment, change nothing."""
        body, _ = self.body(event)
        self.callers[1].refuses(422).trigger_event(body)
        body["name"] = "unknown"
        self.api.refuses(422).trigger_event(body)
        (answer,) = self.api.bulk_trigger_events({"events": [body]}).data
        assert (answer["status"], answer["error"]) == ("error", ["workflow_not_found"])
        self.look()

    @rule(place=PLACES)
    def cancel(self, place: int) -> None:
        """E6: nothing waits, so there is nothing to cancel, and what was sent stays."""
        assert self.api.cancel_event(pick(self.oracle.received, place) or "unknown").data is False

    @rule(key=st.sampled_from(TOPICS), name=_PERSON)
    def join(self, key: str, name: str) -> None:
        sid = self.name + name
        self.api.add_topic_subscribers(self.name + key, {"subscribers": [sid]})
        members = self.oracle.topics[self.name + key]
        if self.oracle.people.knows(sid) and sid not in members:
            members.append(sid)

    @rule(name=_PERSON)
    def go(self, name: str) -> None:
        """E4 S15: who is deleted is reached no more, until a trigger names it."""
        sid = self.name + name
        if self.oracle.people.knows(sid):
            self.api.delete_subscriber(sid)
            self.oracle.people.delete(sid)
            for members in self.oracle.topics.values():
                members[:] = [one for one in members if one != sid]

    @rule(kind=st.sampled_from((ON, OFF)))
    def switch(self, kind: str) -> None:
        """L5: off, it is acknowledged and delivers nothing; on again, it delivers."""
        self.oracle.active[kind] = not self.oracle.active[kind]
        self.api.update_workflow_status(self.workflows[kind]["_id"], {"active": self.oracle.active[kind]})

    @rule(kind=st.sampled_from((ON, OFF)), active=st.booleans())
    def override(self, kind: str, active: bool) -> None:
        """E3: for the tenant, its override decides."""
        body = {"workflowId": self.workflows[kind]["_id"], "tenantId": self.tenant_id, "active": active}
        if kind in self.overridden:
            self.api.update_workflow_override(self.overridden[kind], {"active": active})
        else:
            self.overridden[kind] = self.api.create_workflow_override(body).data["_id"]
        self.oracle.overrides[kind] = active

    def body(self, event: dict[str, Any]) -> tuple[dict[str, Any], str]:
        """The request, with names of the machine's own, and the status it has to get; `error` when it is refused."""
        kind, transaction = event["kind"], event["transaction"]
        if isinstance(transaction, int):
            transaction = pick(self.oracle.received, transaction)
        elif transaction is not None:
            transaction = unique(self.name)
        body = {
            "name": things.trigger_of(self.workflows[kind]),
            "payload": event.get("payload", {}),
            "to": [self.own(one) for one in event["to"]],
            "transactionId": transaction,
        }
        body |= {name: self.own(event[name]) for name in ("actor", "tenant") if event.get(name) is not None}
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
        assert (answer["acknowledged"], answer["status"]) == (True, status), f"{body} was answered {answer}"
        assert ("error" in answer) == (status == "error")
        if status == "processed":
            transaction = self.transaction(body, answer)
            self.oracle.trigger(transaction, body["to"], body.get("actor"), body.get("tenant"))
            reached = self.api.list_messages(transaction_id=transaction)["data"][::-1]
            expected = self.oracle.received.get(transaction, [])
            assert [one["subscriber"]["subscriberId"] for one in reached] == expected

    def transaction(self, body: dict[str, Any], answer: dict[str, Any]) -> str:
        transaction: str = answer["transactionId"]
        if body["transactionId"] is None:
            assert transaction not in self.oracle.received, "E1: a new one each time"
        else:
            assert transaction == body["transactionId"]
        return transaction

    def look(self) -> None:
        """E4 E5 S15: everybody has what they received, newest first, and says of themselves what was last said."""
        people = self.oracle.people
        for name in PEOPLE:
            sid = self.name + name
            if not people.knows(sid):
                self.api.refuses(404).get_subscriber(sid)
                continue
            agree(self.api.get_subscriber(sid).data, people.records[sid], PROFILE)
            feed = self.api.get_subscriber_feed(sid, limit=100)["data"]
            expected = [transaction for transaction, reached in self.oracle.received.items() if sid in reached]
            assert [one["transactionId"] for one in feed] == expected[::-1]
        assert [one["subscriberId"] for one in self.api.list_subscribers(limit=100)["data"]] == list(people.living)
        if self.oracle.tenant:
            tenant = self.api.get_tenant(self.oracle.tenant["identifier"]).data
            assert alike(tenant.get("data"), self.oracle.tenant.get("data"))
            assert tenant["name"] == self.oracle.tenant["name"]
        assert self.callers[1].get_subscriber_feed(self.stranger)["data"] == []

    def clean_up(self) -> None:
        for kind, active in ((ON, True), (OFF, False)):
            if self.api.get_workflow(self.workflows[kind]["_id"]).data["active"] != active:
                self.api.update_workflow_status(self.workflows[kind]["_id"], {"active": active})
        wipe_messages(self.api)
        wipe_overrides(self.api)
        wipe_topics(self.api)
        wipe_tenants(self.api)
        for api in self.callers:
            wipe_subscribers(api)


def test_events(api: Api, production: Api, workflows: Workflows, play: Play) -> None:
    play(lambda: EventMachine(workflows, api, production))
