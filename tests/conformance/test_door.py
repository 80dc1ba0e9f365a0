"""The door layer: nothing to say of a good server, and what it says of servers with one defect each."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from novu_conformance import door
from tests.conformance.kit import run, told
from tests.conformance.proxy import Defect, Forward, Message, Reply, defective
from tests.support.server import DEVELOPMENT_KEY, PRODUCTION_KEY, Server, running

OURS, THEIRS = f"ApiKey {DEVELOPMENT_KEY}", f"ApiKey {PRODUCTION_KEY}"
REFUSED = Reply(401, b'{"statusCode":401,"message":"Unauthorized"}')
FAILED = Reply(500, b'{"statusCode":500,"message":"Internal server error"}')


def _is(message: Message, method: str, path: str) -> bool:
    return message.method == method and re.fullmatch(path, message.target.partition("?")[0]) is not None


def _given(message: Message) -> str | None:
    return message.headers.get("authorization")


def asks_for_no_key(message: Message, forward: Forward) -> Reply:
    """One operation does not look at the key."""
    return forward(message.with_key(DEVELOPMENT_KEY) if _is(message, "PATCH", "/v1/topics/[^/]+") else message)


def refuses_too_late(message: Message, forward: Forward) -> Reply:
    """Without a key it is refused, after it was done."""
    if _is(message, "DELETE", "/v1/tenants/[^/]+") and _given(message) not in (OURS, THEIRS):
        forward(message.with_key(DEVELOPMENT_KEY))
        return REFUSED
    return forward(message)


def compares_too_little(message: Message, forward: Forward) -> Reply:
    """Only the first characters of a key count."""
    if (_given(message) or "").startswith(OURS[:-1]) and message.method == "GET":
        return forward(message.with_key(DEVELOPMENT_KEY))
    return forward(message)


def remembers_the_key(message: Message, forward: Forward) -> Reply:
    """Any scheme does."""
    given = (_given(message) or "").replace("Bearer", "ApiKey")
    return forward(message.with_key(DEVELOPMENT_KEY) if given == OURS else message)


def gives_to_others(message: Message, forward: Forward) -> Reply:
    """A layout is found by its identifier, whoever asks."""
    if _is(message, "GET", "/v1/layouts/[^/]+") and _given(message) == THEIRS:
        return forward(message.with_key(DEVELOPMENT_KEY))
    return forward(message)


def lists_for_others(message: Message, forward: Forward) -> Reply:
    """A list of all environments."""
    if _is(message, "GET", "/v1/feeds") and _given(message) == THEIRS:
        return forward(message.with_key(DEVELOPMENT_KEY))
    return forward(message)


def deletes_for_others(message: Message, forward: Forward) -> Reply:
    """What has the same name in the other environment goes too."""
    if _is(message, "DELETE", "/v1/subscribers/[^/]+") and _given(message) == THEIRS:
        forward(message.with_key(DEVELOPMENT_KEY))
    return forward(message)


def takes_any_method(message: Message, forward: Forward) -> Reply:
    """Methods that a path does not have are carried out as another."""
    if _is(message, "POST", "/v1/layouts/[0-9a-f]{24}"):
        return forward(replace(message, method="DELETE"))
    return forward(message)


def names_wrong_methods(message: Message, forward: Forward) -> Reply:
    """405 that allows what is not there."""
    reply = forward(message)
    if reply.status == 404 and b"Cannot " in reply.body:
        return Reply(405, b'{"statusCode":405,"message":"no"}', {**reply.headers, "allow": "GET, PURGE"})
    return reply


def fails_for_options(message: Message, forward: Forward) -> Reply:
    return FAILED if message.method == "OPTIONS" else forward(message)


def takes_what_is_no_json(message: Message, forward: Forward) -> Reply:
    """A body that cannot be read counts as none."""
    if _is(message, "PUT", "/v1/subscribers/[^/]+"):
        try:
            json.loads(message.body)
        except (ValueError, RecursionError):
            return forward(replace(message, body=b"{}"))
    return forward(message)


def takes_another_type(message: Message, forward: Forward) -> Reply:
    """A number is as good as a text."""
    if _is(message, "POST", "/v1/topics") and b'"name": 7' in message.body:
        return forward(replace(message, body=message.body.replace(b'"name": 7', b'"name": "7"')))
    return forward(message)


def writes_before_it_looks(message: Message, forward: Forward) -> Reply:
    """A broken request is refused, after what was right in it was done."""
    reply = forward(message)
    if _is(message, "PATCH", "/v1/tenants/[^/]+") and reply.status == 400:
        forward(replace(message, body=b'{"name": "half of it"}'))
    return reply


def fails_on_nul(message: Message, forward: Forward) -> Reply:
    return FAILED if b"\\u0000" in message.body and message.target == "/v1/feeds" else forward(message)


def fails_on_large_bodies(message: Message, forward: Forward) -> Reply:
    return FAILED if len(message.body) > 102_400 else forward(message)


def minds_strangers(message: Message, forward: Forward) -> Reply:
    """Members that nobody knows are refused."""
    if b"nobodyKnowsThis" in message.body and message.target == "/v1/tenants":
        return Reply(400, b'{"statusCode":400,"message":["property nobodyKnowsThis should not exist"]}')
    return forward(message)


def copies_into_headers(message: Message, forward: Forward) -> Reply:
    reply = forward(message)
    if "%0d%0aX-Injected" in message.target:
        return replace(reply, headers={**reply.headers, "x-injected": "yes"})
    return reply


def takes_any_page(message: Message, forward: Forward) -> Reply:
    return forward(replace(message, target=message.target.replace("page=-1", "page=0")))


def takes_any_identifier(message: Message, forward: Forward) -> Reply:
    """An identifier is cut to its length."""
    target = re.sub(r"^(/v1/layouts/[0-9a-f]{24})[^?]*", r"\1", message.target)
    return forward(replace(message, target=target) if message.method == "GET" else message)


DEFECTS = [
    (asks_for_no_key, "A2", "renameTopic"),
    (refuses_too_late, "A2", "deleteTenant"),
    (compares_too_little, "A2", "listFeeds"),
    (remembers_the_key, "A2", "createFeed"),
    (gives_to_others, "A5", "getLayout"),
    (lists_for_others, "A3", "listFeeds"),
    (deletes_for_others, "A3", "deleteSubscriber"),
    (takes_any_method, "H2", "getLayout"),
    (names_wrong_methods, "H2", "listFeeds"),
    (fails_for_options, "G1", "listFeeds"),
    (takes_what_is_no_json, "V1", "updateSubscriber"),
    (takes_another_type, "V1", "createTopic"),
    (writes_before_it_looks, "V1", "updateTenant"),
    (fails_on_nul, "G1", "createFeed"),
    (fails_on_large_bodies, "G1", "createFeed"),
    (minds_strangers, "V3", "createTenant"),
    (copies_into_headers, "H5", "getTopic"),
    (takes_any_page, "V5", "listTenants"),
    (takes_any_identifier, "H4", "getLayout"),
]


@pytest.mark.parametrize(("defect", "check", "operation_id"), DEFECTS, ids=[row[0].__name__ for row in DEFECTS])
def test_a_defect_is_found_and_told_in_a_few_requests(
    fresh_server: Server, defect: Defect, check: str, operation_id: str
) -> None:
    with defective(fresh_server.url, defect) as url:
        result = run(url, door.layer, rounds=3, only=frozenset({operation_id}))
    assert (check, operation_id) in result.findings, told(result)
    assert len(result.findings[check, operation_id].steps) <= 6


def test_there_is_nothing_to_say_of_a_good_server(fresh_server: Server) -> None:
    result = run(fresh_server.url, door.layer, rounds=3)
    assert told(result) == []
    assert result.left_out == {}
    assert result.ended == "complete"


@pytest.mark.slow
@pytest.mark.parametrize("revision", ["2024-12", "v0.x", "2025-02"])
def test_there_is_nothing_to_say_of_a_good_server_of_a_revision(
    tmp_path_factory: pytest.TempPathFactory, revision: str
) -> None:
    database = tmp_path_factory.mktemp("revision") / "state.sqlite"
    with running(database, "--revision", revision) as server:
        assert told(run(server.url, door.layer, rounds=3, revision=revision)) == []


def test_a_server_that_answers_405_may_be_good_as_well(fresh_server: Server) -> None:
    def tell_methods(message: Message, forward: Forward) -> Reply:
        reply = forward(message)
        if reply.status == 404 and b"Cannot " in reply.body:
            # Of both paths, the fixed and the templated one.
            allow = "GET, PUT, DELETE" if "/integrations/" in message.target else "GET"
            return Reply(405, b'{"statusCode":405,"message":"no"}', {**reply.headers, "allow": allow})
        return reply

    with defective(fresh_server.url, tell_methods) as url:
        result = run(url, door.layer, rounds=3, only=frozenset({"listActiveIntegrations", "listFeeds"}))
    assert told(result) == []


def test_without_the_key_of_another_environment_its_checks_are_left_out(fresh_server: Server) -> None:
    result = run(fresh_server.url, door.layer, only=frozenset({"getTopic", "listFeeds"}), other_key=None)
    assert told(result) == []
    assert {name for name, reason in result.left_out.items() if "--other-api-key" in reason} >= {
        "door/0/other-environment/Topics",
        "door/0/other-environment/Feeds",
    }
    assert "door/0/turned-away/Topics" in result.tasks


def test_what_moves_by_itself_is_no_finding(fresh_server: Server) -> None:
    """A server on which others work: each look at the tenants shows another one."""
    looks = iter(range(10_000))

    def add_one(message: Message, forward: Forward) -> Reply:
        if _is(message, "GET", "/v1/tenants"):
            body = {"identifier": f"somebody-{next(looks)}", "name": "Somebody"}
            headers = {"content-type": "application/json", "authorization": OURS}
            forward(Message("POST", "/v1/tenants", headers, json.dumps(body).encode()))
        return forward(message)

    with defective(fresh_server.url, add_one) as url:
        result = run(url, door.layer, only=frozenset({"updateTenant", "deleteTenant", "createTenant"}))
    assert told(result) == []
