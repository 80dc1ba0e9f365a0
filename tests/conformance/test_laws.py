"""Laws that are held over every answer: each is broken by one wrong answer, and by nothing that a server may do."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from novu_conformance import schema
from novu_conformance.trace import to_curl
from tests.conformance import kit
from tests.conformance.proxy import Forward, Message, Reply, defective
from tests.support.server import Server, running

# Changes the answers to one kind of request.
Spoil = Callable[[Any], Any]


def of_tenant(api: Any, name: str) -> None:
    """A tenant is made, read twice, changed, deleted, and read again."""
    api.create_tenant({"identifier": name, "name": "Acme", "data": {"kept": 1}})
    api.get_tenant(name)
    api.list_tenants(limit=5)
    api.update_tenant(name, {"name": "New"})
    api.delete_tenant(name)
    api.refuses(200, 404).get_tenant(name)
    api.list_tenants()


def spoiled(method: str, ending: str, spoil: Spoil) -> Callable[[Message, Forward], Reply]:
    """A server that answers some requests otherwise."""

    def defect(message: Message, forward: Forward) -> Reply:
        reply = forward(message)
        if message.method != method or not message.target.endswith(ending):
            return reply
        return Reply(reply.status, json.dumps(spoil(json.loads(reply.body))).encode(), reply.headers)

    return defect


def member(name: str, value: Any) -> Spoil:
    """The one thing of an answer has this member."""

    return lambda body: {**body, "data": {**body["data"], name: value}} if "data" in body else body


def rows(change: Callable[[list[Any]], list[Any]]) -> Spoil:
    """A list has other elements."""
    return lambda body: {**body, "data": change(body["data"])}


def ghosts(message: Message, forward: Forward) -> Reply:
    """What was deleted is read as before."""
    return Reply(204) if message.method == "DELETE" else forward(message)


LISTED = "/v1/tenants?limit=5"


@pytest.mark.parametrize(
    ("check", "operation_id", "steps", "defect"),
    [
        ("W1", "createTenant", 1, spoiled("POST", "/tenants", member("name", "Acm"))),
        ("W1", "updateTenant", 2, spoiled("PATCH", "/acme", member("name", "Acme"))),
        ("W2", "listTenants", 3, spoiled("GET", LISTED, rows(lambda found: [{**found[0], "name": "no"}, *found[1:]]))),
        ("W3", "updateTenant", 3, spoiled("PATCH", "/acme", member("data", {}))),
        ("W4", "getTenant", 4, ghosts),
        ("W5", "listTenants", 2, spoiled("GET", LISTED, rows(lambda found: [*found, *found]))),
        ("W5", "listTenants", 2, spoiled("GET", LISTED, lambda body: {**body, "pageSize": 10})),
        ("W6", "getTenant", 2, spoiled("GET", "/acme", member("_environmentId", "0123456789abcdef01234567"))),
        ("G6", "listTenants", 2, spoiled("GET", LISTED, lambda body: {**body, "page": 0.0})),
    ],
    ids=lambda value: "" if callable(value) else str(value),
)
def test_one_wrong_answer_is_told_with_what_it_contradicts(
    fresh_server: Server, check: str, operation_id: str, steps: int, defect: Any
) -> None:
    with defective(fresh_server.url, defect) as url:
        run = kit.new(url)
        of_tenant(run.session().a, "acme")
    found = run.result.findings
    assert (check, operation_id) in found, kit.told(run.result)
    assert len(found[check, operation_id].steps) == steps, "\n".join(to_curl(found[check, operation_id].steps))


def test_a_refusal_tells_the_path_of_its_request(fresh_server: Server) -> None:
    with defective(fresh_server.url, spoiled("GET", "/nobody", lambda body: {**body, "path": "/v1/other"})) as url:
        run = kit.new(url)
        run.session().a.refuses(404).get_tenant("nobody")
    assert kit.told(run.result) == [
        "G8 getTenant: the path in the refusal is /v1/other, that of the request /v1/tenants/nobody"
    ]


def changed_in_between(api: Any) -> None:
    api.create_tenant({"identifier": "acme", "name": "Acme"})
    api.get_tenant("acme")
    api.update_tenant("acme", {"name": "New"})
    api.get_tenant("acme")


def made_again(api: Any) -> None:
    api.create_tenant({"identifier": "acme", "name": "Acme"})
    api.get_tenant("acme")
    api.delete_tenant("acme")
    api.create_tenant({"identifier": "acme", "name": "Acme"})
    api.get_tenant("acme")


def repeated(api: Any) -> None:
    again = api.sending(Idempotency_Key="once")
    again.create_tenant({"identifier": "acme", "name": "Acme"})
    api.update_tenant("acme", {"name": "New"})
    again.create_tenant({"identifier": "acme", "name": "Acme"})
    api.get_tenant("acme")


def derived(api: Any) -> None:
    sid = api.create_subscriber({"subscriberId": " ada ", "email": "ada@example.com"}).data["subscriberId"]
    api.get_subscriber(sid)
    api.update_subscriber_online_status(sid, {"isOnline": False})
    api.update_subscriber(sid, {"email": "", "firstName": None})


@pytest.mark.parametrize("play", [changed_in_between, made_again, repeated, derived])
def test_what_a_server_may_do_breaks_none(play: Callable[[Any], None], tmp_path: Path) -> None:
    with running(tmp_path / "state.sqlite", "--idempotency") as server:
        run = kit.new(server.url)
        play(run.session().a)
    assert kit.told(run.result) == []


def test_what_others_change_meanwhile_breaks_none(fresh_server: Server) -> None:
    others = fresh_server.api()
    others.create_tenant({"identifier": "theirs", "name": "Acme"})
    run = kit.new(fresh_server.url, shared=True)
    session = run.session()
    session.a.get_tenant("theirs")
    others.update_tenant("theirs", {"name": "New"})
    session.a.get_tenant("theirs")
    assert kit.told(run.result) == []


@pytest.mark.slow
def test_generated_requests_are_heard_too(fresh_server: Server) -> None:
    def names_in_capitals(message: Message, forward: Forward) -> Reply:
        reply = forward(message)
        if message.method != "POST" or message.target != "/v1/topics" or reply.status >= 400:
            return reply
        body = json.loads(reply.body)
        body["data"]["key"] = body["data"]["key"].upper()
        return Reply(reply.status, json.dumps(body).encode(), reply.headers)

    with defective(fresh_server.url, names_in_capitals) as url:
        result = kit.run(url, schema.layer, only=frozenset({"createTopic"}), rounds=8)
    assert ("W1", "createTopic") in result.findings, kit.told(result)
