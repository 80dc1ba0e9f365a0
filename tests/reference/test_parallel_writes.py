"""Many callers at once: one thing is made once, nothing acknowledged is lost, nobody gets somebody else's answer."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.support import things
from tests.support.api import Api
from tests.support.document import OPERATIONS
from tests.support.server import Server
from tests.support.things import step, subscriber, unique

CONNECTIONS = 30

# A create that refuses a name which is taken.
NAMED: list[tuple[str, Callable[[str], dict[str, Any]]]] = [
    ("create_topic", lambda name: {"key": name, "name": name}),
    ("create_tenant", lambda name: {"identifier": name, "name": name}),
    ("create_feed", lambda name: {"name": name}),
    ("create_layout", lambda name: {"identifier": name, "name": name, "content": "{{{body}}}"}),
    ("create_integration", lambda name: {"identifier": name, "providerId": "slack", "channel": "chat"}),
    ("create_subscriber_v2", lambda name: {"subscriberId": name}),
]


def _at_once(server: Server, act: Callable[[Api, int], Any]) -> list[Any]:
    """What `act` gives for each of many callers, each with a connection of its own, all let go at the same moment."""
    gate = threading.Barrier(CONNECTIONS)

    def one(number: int) -> Any:
        caller = server.api()
        caller.list_feeds()
        gate.wait(30)
        try:
            return act(caller, number)
        finally:
            caller.close()

    with ThreadPoolExecutor(CONNECTIONS) as callers:
        return list(callers.map(one, range(CONNECTIONS)))


def test_the_same_subscriber_is_made_once(server: Server, api: Api) -> None:
    ada = unique("ada")
    answers = _at_once(server, lambda caller, _: caller.create_subscriber({"subscriberId": ada}).data)
    assert len({answer["_id"] for answer in answers}) == 1
    assert [one["subscriberId"] for one in api.search_subscribers(subscriber_id=ada)["data"]] == [ada]


def test_the_same_subscriber_is_made_once_in_bulk(server: Server) -> None:
    ada = unique("ada")
    body = {"subscribers": [{"subscriberId": ada}]}
    answers = _at_once(server, lambda caller, _: caller.bulk_create_subscribers(body).data)
    assert Counter(name for answer in answers for name in ("created", "updated") if answer[name]) == {
        "created": 1,
        "updated": CONNECTIONS - 1,
    }


@pytest.mark.parametrize(("operation", "body"), NAMED, ids=[operation for operation, _ in NAMED])
def test_a_name_is_given_to_one(server: Server, operation: str, body: Callable[[str], dict[str, Any]]) -> None:
    name = unique("name")

    def create(caller: Api, _: int) -> int:
        return caller.send(OPERATIONS[operation], {}, body(name)).status

    assert Counter(_at_once(server, create)) == {201: 1, 409: CONNECTIONS - 1}


def test_everything_acknowledged_is_there(server: Server, api: Api) -> None:
    """Writes that arrive together share a commit; each is acknowledged, and each is there."""
    prefix = unique("many")

    def write(caller: Api, number: int) -> list[str]:
        names = [f"{prefix}-{number}-{turn}" for turn in range(5)]
        for name in names:
            assert caller.create_subscriber({"subscriberId": name, "firstName": name}).data["subscriberId"] == name
            assert caller.get_subscriber(name).data["firstName"] == name
        return names

    for names in _at_once(server, write):
        for name in names:
            assert api.get_subscriber(name).data["firstName"] == name


def test_device_tokens_of_all_are_kept(server: Server, api: Api) -> None:
    things.integration(api, "expo", "push")
    ada, grace = subscriber(api), subscriber(api)

    def add(caller: Api, number: int) -> None:
        credentials = {"deviceTokens": [f"token-{number}"]}
        caller.modify_subscriber_credentials(
            ada if number % 2 else grace, {"providerId": "expo", "credentials": credentials}
        )

    _at_once(server, add)
    for name, rest in ((ada, 1), (grace, 0)):
        (channel,) = api.get_subscriber(name).data["channels"]
        tokens = channel["credentials"]["deviceTokens"]
        assert sorted(tokens) == sorted(f"token-{number}" for number in range(CONNECTIONS) if number % 2 == rest)


def test_members_of_a_topic_are_there_once(server: Server, api: Api) -> None:
    members = [subscriber(api) for _ in range(5)]
    key = unique("topic")
    _at_once(server, lambda caller, _: caller.add_topic_subscribers(key, {"subscribers": members}))
    assert sorted(api.get_topic(key).data["subscribers"]) == sorted(members)


def test_mark_all_messages_adds_up(server: Server, api: Api) -> None:
    ada = subscriber(api)
    made = things.workflow(api, *[step() for _ in range(20)])
    things.trigger(api, made, ada)
    answers = _at_once(server, lambda caller, _: caller.mark_all_messages(ada, {"markAs": "seen"}).data)
    assert sum(answers) == 20
    assert api.get_subscriber_unseen_count(ada).data["count"] == 0


def test_a_transaction_is_carried_out_once(server: Server, api: Api) -> None:
    made, ada, own = things.workflow(api), subscriber(api), unique("transaction")
    _at_once(server, lambda caller, _: things.trigger(caller, made, ada, transactionId=own))
    assert api.get_subscriber_unseen_count(ada).data["count"] == 1


def test_one_integration_is_primary(server: Server, api: Api) -> None:
    made = [things.integration(api, "ses", "email")["_id"] for _ in range(3)]
    _at_once(server, lambda caller, number: caller.set_integration_as_primary(made[number % 3]))
    shown = [one for one in api.list_integrations().data if one["_id"] in made]
    assert sum(one["primary"] for one in shown) == 1
    assert sorted(one["priority"] for one in shown) == [1, 2, 3]
    assert max(shown, key=lambda one: one["priority"])["primary"]


def test_one_layout_is_the_default(server: Server, api: Api) -> None:
    layouts = []
    for _ in range(3):
        name = unique("layout")
        body = {"name": name, "identifier": name, "content": "{{{body}}}"}
        layouts.append(api.create_layout(body).data["_id"])
    _at_once(server, lambda caller, number: caller.set_default_layout(layouts[number % 3]))
    shown = api.list_layouts(page_size=100)["data"]
    assert sum(layout["isDefault"] for layout in shown) == 1


def test_readers_see_what_was_there_before_or_after(server: Server, api: Api) -> None:
    """Both members change together, so nobody sees one without the other."""
    ada = subscriber(api, firstName="0", lastName="0")

    def act(caller: Api, number: int) -> None:
        for turn in range(5):
            if number % 3 == 0:
                text = f"{number}-{turn}"
                caller.update_subscriber(ada, {"firstName": text, "lastName": text})
            else:
                shown = caller.get_subscriber(ada).data
                assert shown["firstName"] == shown["lastName"]

    _at_once(server, act)
