"""Triggering workflows: what the request is answered, and who is reached."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import things
from tests.support.api import Api
from tests.support.things import step, subscriber, topic, trigger_of, unique, workflow


def test_trigger_event_is_acknowledged(api: Api) -> None:
    made, ada = workflow(api), subscriber(api)
    answer = _trigger(api, made, ada)
    assert answer == {"acknowledged": True, "status": "processed", "transactionId": answer["transactionId"]}
    assert _trigger(api, made, ada)["transactionId"] != answer["transactionId"]
    own = unique("transaction")
    assert _trigger(api, made, ada, transactionId=own)["transactionId"] == own
    assert _reached(api, own) == [ada]


@pytest.mark.parametrize("optional", ["payload", "overrides", "transactionId", "actor", "tenant"])
def test_trigger_event_takes_null_for_what_is_optional(api: Api, optional: str) -> None:
    assert _trigger(api, workflow(api), subscriber(api), **{optional: None})["status"] == "processed"


def test_a_transaction_is_carried_out_once(api: Api) -> None:
    made, ada, grace = workflow(api), subscriber(api), subscriber(api)
    own = unique("transaction")
    for to in (ada, grace, ada):
        assert _trigger(api, made, to, transactionId=own)["status"] == "processed"
    assert _reached(api, own) == [ada]


@pytest.mark.parametrize(
    ("status", "steps", "members"),
    [
        ("trigger_not_active", [step()], {"active": False}),
        ("no_workflow_active_steps_defined", [{**step(), "active": False}], {}),
        ("processed", [{**step(), "active": False}, step()], {}),
    ],
)
def test_what_does_not_run_is_acknowledged(
    api: Api, status: str, steps: list[dict[str, Any]], members: dict[str, Any]
) -> None:
    new = unique("new")
    answer = _trigger(api, workflow(api, *steps, **members), new)
    assert (answer["acknowledged"], answer["status"]) == (True, status)
    if status == "processed":
        api.get_subscriber(new)
    else:
        api.refuses(404).get_subscriber(new)


def test_a_workflow_without_steps(api: Api) -> None:
    made = workflow(api, steps=[])
    assert _trigger(api, made, subscriber(api))["status"] == "no_workflow_steps_defined"


def test_switching_a_workflow_off_and_on(api: Api) -> None:
    made, ada = workflow(api), subscriber(api)
    for active in (False, True):
        api.update_workflow_status(made["_id"], {"active": active})
        assert _trigger(api, made, ada)["status"] == ("processed" if active else "trigger_not_active")
        assert api.get_subscriber_unseen_count(ada).data["count"] == int(active)


def test_an_unknown_workflow(api: Api, production: Api) -> None:
    elsewhere, new = workflow(api), unique("new")
    gone = workflow(api)
    api.delete_workflow(gone["_id"])
    for caller, name in ((api, "unknown"), (api, trigger_of(gone)), (production, trigger_of(elsewhere))):
        body = {"name": name, "to": new, "payload": {}}
        refusal = caller.refuses(422).trigger_event(body)
        assert (refusal["message"], refusal["error"]) == ("workflow_not_found", "Unprocessable Entity")
        caller.refuses(422).broadcast_event({"name": name, "payload": {}})
        caller.refuses(404).get_subscriber(new)


def test_an_unknown_tenant(api: Api) -> None:
    made, new = workflow(api), unique("new")
    for tenant in ("unknown", {"identifier": "unknown", "name": "New"}):
        assert _trigger(api, made, new, tenant=tenant)["status"] == "no_tenant_found"
    api.refuses(404).get_subscriber(new)
    known = things.tenant(api)["identifier"]
    assert _trigger(api, made, new, tenant=known)["status"] == "processed"
    assert _trigger(api, made, new, tenant={"identifier": known})["status"] == "processed"


@pytest.mark.parametrize(("of_workflow", "of_override"), [(True, False), (False, True)])
def test_an_override_for_the_tenant_decides(api: Api, of_workflow: bool, of_override: bool) -> None:
    made, tenant = workflow(api, active=of_workflow), things.tenant(api)
    api.create_workflow_override({"workflowId": made["_id"], "tenantId": tenant["_id"], "active": of_override})
    statuses = {True: "processed", False: "trigger_not_active"}
    ada = subscriber(api)
    assert _trigger(api, made, ada)["status"] == statuses[of_workflow]
    assert _trigger(api, made, ada, tenant=tenant["identifier"])["status"] == statuses[of_override]


def test_the_payload_has_to_hold_required_variables(api: Api) -> None:
    variables = [
        {"name": "name", "type": "String", "required": True},
        {"name": "deep.flag", "type": "Boolean", "required": True},
        {"name": "list", "type": "Array", "required": True},
        {"name": "optional", "type": "String"},
        {"name": "subscriber.firstName", "type": "String", "required": True},
        {"name": "fallback", "type": "String", "defaultValue": "none given"},
    ]
    made, new = workflow(api, step(content="{{name}}, {{fallback}}", variables=variables)), unique("new")
    body = {"name": trigger_of(made), "to": new}
    for payload, missing in (
        ({}, ["name (Value)", "deep.flag (Boolean)", "list (Array)"]),
        ({"name": True, "deep": {"flag": "true"}, "list": {}}, ["name (Value)", "deep.flag (Boolean)", "list (Array)"]),
        ({"name": "", "deep": {"flag": False}}, ["list (Array)"]),
    ):
        said = api.refuses(400).trigger_event(body | {"payload": payload}).said
        assert said.partition(": ")[2] == ", ".join(missing)
        assert said == api.refuses(400).broadcast_event({"name": trigger_of(made), "payload": payload}).said
    api.refuses(404).get_subscriber(new)
    good = {"name": 7, "deep": {"flag": False}, "list": []}
    answer = api.trigger_event(body | {"payload": good}).data
    (shown,) = api.get_subscriber_feed(new)["data"]
    assert (shown["content"], shown["transactionId"]) == ("7, none given", answer["transactionId"])


@pytest.mark.parametrize(("name", "key"), [("tenant", "identifier"), ("actor", "subscriberId")])
def test_what_the_templates_use_has_to_be_there(api: Api, name: str, key: str) -> None:
    made, ada = workflow(api, step(content="From {{" + name + ".name}}")), subscriber(api)
    body = {"name": trigger_of(made), "to": ada, "payload": {}}
    for given in ({}, {name: "a text"}, {name: None}):
        assert f"{name}.{key}" in api.refuses(400).trigger_event(body | given).said
    known = things.tenant(api)["identifier"] if name == "tenant" else subscriber(api)
    assert _trigger(api, made, ada, **{name: {key: known}})["status"] == "processed"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({}, "name must be a string"),
        ({"name": "w"}, "to should not be null or undefined"),
        ({"name": 1, "to": "ada"}, "name must be a string"),
        ({"name": "w", "to": None}, "to should not be null or undefined"),
        ({"name": "w", "to": 7}, "to must be"),
        ({"name": "w", "to": [{}]}, "to"),
        ({"name": "w", "to": {"topicKey": "t"}}, "to"),
        ({"name": "w", "to": "ada", "payload": "text"}, "payload must be an object"),
        ({"name": "w", "to": "ada", "payload": []}, "payload must be an object"),
        ({"name": "w", "to": "ada", "overrides": "text"}, "overrides must be an object"),
        ({"name": "w", "to": "ada", "transactionId": 7}, "transactionId must be a string"),
        ({"name": "w", "to": "ada", "actor": 7}, "actor"),
        ({"name": "w", "to": "ada", "actor": {"email": "x"}}, "actor.subscriberId should not be null or undefined"),
        ({"name": "w", "to": "ada", "tenant": 7}, "tenant"),
    ],
)
def test_trigger_event_names_the_broken_rule(api: Api, body: dict[str, Any], said: str) -> None:
    assert said in api.refuses(400).trigger_event(body).said


def test_an_unknown_recipient_is_created(api: Api) -> None:
    made, new, other = workflow(api), unique("new"), unique("other")
    profile = {"firstName": "Ada", "lastName": "L", "email": "a@b.cd", "phone": "+1", "locale": "en", "data": {"a": 1}}
    transaction = things.trigger(api, made, [{"subscriberId": new, **profile}, other])
    shown = api.get_subscriber(new).data
    assert {name: shown[name] for name in profile} == profile
    assert api.get_subscriber(other).data["subscriberId"] == other
    assert _reached(api, transaction) == [new, other]


def test_a_known_recipient_takes_over_what_is_sent(api: Api) -> None:
    made = workflow(api)
    ada = subscriber(api, firstName="Ada", lastName="Lovelace", email="ada@example.com", data={"a": 1})
    before = api.get_subscriber(ada).data
    things.trigger(api, made, ada)
    things.trigger(api, made, {"subscriberId": ada})
    assert api.get_subscriber(ada).data == before
    things.trigger(api, made, {"subscriberId": ada, "firstName": "Augusta", "lastName": None})
    after = api.get_subscriber(ada).data
    assert after == before | {"firstName": "Augusta", "updatedAt": after["updatedAt"]}


def test_a_recipient_brings_credentials(api: Api) -> None:
    things.integration(api, "expo", "push")
    channel = {"providerId": "expo", "credentials": {"deviceTokens": ["a"]}}
    new = unique("new")
    things.trigger(api, workflow(api), {"subscriberId": new, "channels": [channel]})
    assert api.get_subscriber(new).data["channels"][0]["credentials"] == {"deviceTokens": ["a"]}


def test_each_recipient_is_reached_once(api: Api) -> None:
    made = workflow(api)
    ada, grace, lise = subscriber(api), subscriber(api), subscriber(api)
    one, other = topic(api, ada, grace), topic(api, grace, lise)
    to = [ada, {"subscriberId": ada}, {"type": "Topic", "topicKey": one}, {"type": "Topic", "topicKey": other}]
    transaction = things.trigger(api, made, to)
    assert sorted(_reached(api, transaction)) == sorted([ada, grace, lise])


def test_the_actor_is_left_out_of_topics_only(api: Api) -> None:
    made = workflow(api)
    ada, grace = subscriber(api), subscriber(api)
    to = {"type": "Topic", "topicKey": topic(api, ada, grace)}
    assert _reached(api, things.trigger(api, made, to, actor=ada)) == [grace]
    assert _reached(api, things.trigger(api, made, to, actor={"subscriberId": ada})) == [grace]
    assert sorted(_reached(api, things.trigger(api, made, [to, ada], actor=ada))) == sorted([ada, grace])


def test_the_actor_is_created(api: Api) -> None:
    new = unique("actor")
    things.trigger(api, workflow(api), subscriber(api), actor={"subscriberId": new, "firstName": "Ada"})
    assert api.get_subscriber(new).data["firstName"] == "Ada"


def test_an_unknown_topic_reaches_those_named_alone(api: Api) -> None:
    ada, grace = subscriber(api), subscriber(api)
    topics = [{"type": "Topic", "topicKey": key} for key in (topic(api, grace), "unknown-topic")]
    assert _reached(api, things.trigger(api, workflow(api), [ada, *topics])) == [ada]
    assert _reached(api, things.trigger(api, workflow(api), topics)) == []


def test_topics_hold_who_is_a_member_now(api: Api) -> None:
    ada, grace = subscriber(api), subscriber(api)
    key = topic(api, ada, grace)
    to = {"type": "Topic", "topicKey": key}
    made = workflow(api)
    api.remove_topic_subscribers(key, {"subscribers": [ada]})
    assert _reached(api, things.trigger(api, made, to)) == [grace]
    api.delete_subscriber(grace)
    assert _reached(api, things.trigger(api, made, to)) == []


@pytest.mark.parametrize("to", [[], [[]]])
def test_nobody_is_reached(api: Api, to: Any) -> None:
    if to == []:
        assert _reached(api, things.trigger(api, workflow(api), to)) == []
    else:
        api.refuses(400).trigger_event({"name": trigger_of(workflow(api)), "to": to, "payload": {}})


def test_broadcast_event_reaches_everybody_here_once(fresh: Api, fresh_production: Api) -> None:
    everybody = [subscriber(fresh) for _ in range(12)]
    gone = subscriber(fresh)
    fresh.delete_subscriber(gone)
    foreign = subscriber(fresh_production)
    body = {"name": trigger_of(workflow(fresh)), "payload": {}, "actor": {"subscriberId": everybody[0]}}
    answer = fresh.broadcast_event(body).data
    assert answer == {"acknowledged": True, "status": "processed", "transactionId": answer["transactionId"]}
    assert sorted(_reached(fresh, answer["transactionId"])) == sorted(everybody)
    assert fresh_production.get_subscriber_unseen_count(foreign).data["count"] == 0


def test_broadcast_event_is_always_processed(fresh: Api) -> None:
    ada = subscriber(fresh)
    off = trigger_of(workflow(fresh, active=False))
    on = trigger_of(workflow(fresh))
    for body in ({"name": off}, {"name": on, "tenant": "unknown"}):
        assert fresh.broadcast_event({"payload": {}, **body}).data["status"] == "processed"
    assert fresh.get_subscriber_unseen_count(ada).data["count"] == 0


@pytest.mark.parametrize("body", [{}, {"name": "w"}, {"name": "w", "payload": None}, {"name": 1, "payload": {}}])
def test_broadcast_event_refuses(api: Api, body: dict[str, Any]) -> None:
    api.refuses(400).broadcast_event(body)


def test_bulk_trigger_events_answers_in_order(api: Api) -> None:
    made, off = workflow(api), workflow(api, active=False)
    wanting = workflow(api, step(variables=[{"name": "x", "type": "String", "required": True}]))
    ada = subscriber(api)
    names = [trigger_of(made), "unknown", trigger_of(off), trigger_of(wanting), trigger_of(made)]
    events = [
        {"name": name, "to": ada, "payload": {"number": number}, "transactionId": unique("bulk")}
        for number, name in enumerate(names)
    ]
    answers = api.bulk_trigger_events({"events": events}).data
    assert [answer["status"] for answer in answers] == [
        "processed",
        "error",
        "trigger_not_active",
        "error",
        "processed",
    ]
    assert all(answer["acknowledged"] for answer in answers)
    assert answers[1]["error"] == ["workflow_not_found"]
    assert "x (Value)" in answers[3]["error"][0]
    for event, answer in zip(events, answers, strict=True):
        assert answer.get("transactionId", event["transactionId"]) == event["transactionId"]
    assert [one["payload"]["number"] for one in api.get_subscriber_feed(ada)["data"]] == [4, 0]


def test_a_failed_event_of_a_bulk_leaves_nothing_behind(api: Api) -> None:
    made, new = workflow(api), unique("new")
    channel = {"providerId": "apns", "credentials": {}}
    bad = {"name": trigger_of(made), "to": {"subscriberId": new, "channels": [channel]}, "payload": {}}
    ada = subscriber(api)
    answers = api.bulk_trigger_events({"events": [bad, bad | {"to": ada}]}).data
    assert [answer["status"] for answer in answers] == ["error", "processed"]
    assert api.get_subscriber_unseen_count(ada).data["count"] == 1
    assert api.list_notifications(subscriber_ids=[new])["data"] == []


def test_bulk_trigger_events_takes_100(api: Api) -> None:
    made, ada = workflow(api), subscriber(api)
    event = {"name": trigger_of(made), "to": ada, "payload": {}}
    api.refuses(400).bulk_trigger_events({"events": [event] * 101})
    assert api.get_subscriber_unseen_count(ada).data["count"] == 0
    answers = api.bulk_trigger_events({"events": [event] * 100}).data
    assert len({answer["transactionId"] for answer in answers}) == 100
    assert api.get_subscriber_unseen_count(ada).data["count"] == 100


@pytest.mark.parametrize("events", [None, [], {}, ["x"], [{"to": "ada"}], [{"name": "w", "to": "ada"}, {"name": 1}]])
def test_bulk_trigger_events_refuses(api: Api, events: Any) -> None:
    api.refuses(400).bulk_trigger_events({"events": events})


def test_cancel_event_of_nothing(api: Api) -> None:
    """False, not 404, for what is unknown or done."""
    transaction = things.trigger(api, workflow(api), subscriber(api))
    for one in ("unknown", transaction):
        assert api.cancel_event(one).data is False
    assert len(_reached(api, transaction)) == 1


def _trigger(api: Api, made: dict[str, Any], to: Any, **members: Any) -> Any:
    return api.trigger_event({"name": trigger_of(made), "to": to, "payload": {}, **members}).data


def _reached(api: Api, transaction: str) -> list[str]:
    """Who was reached, first to last."""
    found = api.list_notifications(transaction_id=transaction, limit=50)["data"]
    return [one["subscriber"]["subscriberId"] for one in found][::-1]
