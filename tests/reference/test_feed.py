"""The in-app feed of a subscriber, and how many of its messages are unseen."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from tests.support import things
from tests.support.api import Api
from tests.support.things import step, subscriber


def test_one_trigger_adds_one_message_per_in_app_step(api: Api) -> None:
    ada = subscriber(api, firstName="Ada", lastName="Lovelace", avatar="a.png")
    made = things.workflow(api, step(content="First, {{name}}"), step(content="Then"), step("sms"), tags=["news"])
    transaction = things.trigger(api, made, ada, payload={"name": "Ada", "nested": {"a": [1]}})
    second, first = api.get_subscriber_feed(ada)["data"]
    assert [first["content"], second["content"]] == ["First, Ada", "Then"]
    for shown in (first, second):
        assert shown["transactionId"] == transaction
        assert shown["payload"] == {"name": "Ada", "nested": {"a": [1]}}
        assert (shown["channel"], shown["seen"], shown["read"], shown["status"]) == ("in_app", False, False, "sent")
        assert shown["subscriber"] == {
            "_id": api.get_subscriber(ada).data["_id"],
            "firstName": "Ada",
            "lastName": "Lovelace",
            "avatar": "a.png",
            "subscriberId": ada,
        }
        assert shown["template"] == {"_id": made["_id"], "tags": ["news"]}
        assert "actorSubscriber" not in shown


def test_the_actor_is_shown(api: Api) -> None:
    actor = subscriber(api, "grace", avatar="grace.png", firstName="Grace")
    ada = subscriber(api)
    made = things.workflow(api, step(content="{{actor.firstName}} wrote", actor={"type": "user", "data": None}))
    body = {"name": things.trigger_of(made), "to": ada, "payload": {}, "actor": {"subscriberId": actor}}
    api.trigger_event(body)
    (shown,) = api.get_subscriber_feed(ada)["data"]
    assert shown["content"] == "Grace wrote"
    assert shown["actor"] == {"type": "user", "data": "grace.png"}
    assert shown["actorSubscriber"]["subscriberId"] == actor


def test_pages_of_the_feed(api: Api) -> None:
    """`totalCount` is no total: what is left from this page on, capped at the page's size. (ruling: feed-total)"""
    ada = subscriber(api)
    newest_first = things.messages(api, ada, 15)[::-1]
    for page, size, more in ((0, 10, True), (1, 5, False), (2, 0, False), (2**40, 0, False)):
        answer = api.get_subscriber_feed(ada, page=page)
        assert _ids(answer) == newest_first[page * 10 : page * 10 + 10]
        assert (answer["page"], answer["pageSize"]) == (page, 10)
        assert (answer["totalCount"], answer["hasMore"]) == (size, more)
    for limit in (1, 4, 5, 15, 100):
        pages = [api.get_subscriber_feed(ada, page=page, limit=limit) for page in range(-(-15 // limit))]
        assert [identifier for page in pages for identifier in _ids(page)] == newest_first
        assert [page["hasMore"] for page in pages] == [True] * (len(pages) - 1) + [False]


def test_an_empty_feed(api: Api) -> None:
    assert api.get_subscriber_feed(subscriber(api)).body == {
        "page": 0,
        "pageSize": 10,
        "totalCount": 0,
        "hasMore": False,
        "data": [],
    }


def test_filters_of_the_feed_add_up(api: Api) -> None:
    ada = subscriber(api)
    news = things.feed(api)
    in_news, elsewhere = things.workflow(api, step(feedId=news["_id"])), things.workflow(api)
    oldest, seen, read, other = (
        things.message(api, ada, made=made, payload=payload)
        for made, payload in (
            (in_news, {"kind": "a"}),
            (in_news, {"kind": "b", "deep": {"er": 1, "on": True}}),
            (elsewhere, {"kind": "a", "deep": {"er": 2}}),
            (elsewhere, {"kind": "c"}),
        )
    )
    api.mark_messages(ada, {"messageId": seen, "markAs": "seen"})
    api.mark_messages(ada, {"messageId": read, "markAs": "read"})
    table: list[tuple[dict[str, Any], list[str]]] = [
        ({}, [other, read, seen, oldest]),
        ({"seen": True}, [read, seen]),
        ({"seen": False}, [other, oldest]),
        ({"read": True}, [read]),
        ({"read": False}, [other, seen, oldest]),
        ({"seen": True, "read": False}, [seen]),
        ({"feed_identifier": news["identifier"]}, [seen, oldest]),
        ({"feed_identifier": [news["identifier"], "unknown"]}, [seen, oldest]),
        ({"feedIdentifier[]": news["identifier"]}, [seen, oldest]),
        ({"feed_identifier": "unknown"}, []),
        ({"feed_identifier": news["identifier"], "seen": False}, [oldest]),
        ({"payload": _payload({"kind": "a"})}, [read, oldest]),
        ({"payload": _payload({"kind": "a"}), "seen": True}, [read]),
        ({"payload": _payload({"deep": {"er": 1}})}, [seen]),
        ({"payload": _payload({"kind": "b", "deep": {"er": 2}})}, []),
        ({"payload": _payload({"missing": None})}, []),
        ({"payload": _payload({"kind": "???>>>"}).translate(_OTHER_ALPHABET)}, []),
        ({"payload": _payload({"kind": "a"}).rstrip("=")}, [read, oldest]),
        ({"payload": _payload({})}, [other, read, seen, oldest]),
        ({"payload": _payload({"kind": "a"}), "limit": 1, "page": 1}, [oldest]),
    ]
    for query, wanted in table:
        assert _ids(api.get_subscriber_feed(ada, **query)) == wanted, query


@pytest.mark.parametrize(
    "query",
    [
        {"limit": 0},
        {"limit": 101},
        {"page": -1},
        {"page": "x"},
        {"seen": "maybe"},
        {"seen": "1"},
        {"seen": ""},
        {"read": "TRUE"},
        {"read": "yes"},
        {"payload": "not base64!"},
        {"payload": base64.b64encode(b"[1]").decode()},
        {"payload": base64.b64encode(b"{broken").decode()},
        {"payload": base64.b64encode(b"\xff\xfe").decode()},
    ],
    ids=str,
)
def test_get_subscriber_feed_refuses(api: Api, query: dict[str, Any]) -> None:
    api.refuses(400).get_subscriber_feed(subscriber(api), **query)


def test_get_subscriber_unseen_count(api: Api) -> None:
    ada, grace = subscriber(api), subscriber(api)
    news = things.feed(api)
    made = things.workflow(api, step(feedId=news["_id"]), step())
    things.messages(api, grace, 2)
    for number in range(1, 4):
        things.trigger(api, made, ada)
        assert _unseen(api, ada) == 2 * number
    assert _unseen(api, ada, limit=4) == 4
    assert _unseen(api, ada, feed_identifier=news["identifier"]) == 3
    assert _unseen(api, ada, feed_identifier=["unknown"]) == 0
    assert _unseen(api, ada, seen=True) == 0
    api.mark_all_messages(ada, {"markAs": "seen", "feedIdentifier": news["identifier"]})
    assert (_unseen(api, ada), _unseen(api, ada, seen=False), _unseen(api, ada, seen=True)) == (3, 3, 3)
    assert _unseen(api, grace) == 2


def test_the_unseen_count_stops_at_its_limit(api: Api) -> None:
    """A hundred unless told otherwise, a thousand at most."""
    ada = subscriber(api)
    made = things.workflow(api, *[step() for _ in range(21)])
    for _ in range(5):
        things.trigger(api, made, ada)
    assert [_unseen(api, ada), _unseen(api, ada, limit=1000), _unseen(api, ada, limit=1)] == [100, 105, 1]
    for limit in (0, 1001, -1, "many"):
        api.refuses(400).get_subscriber_unseen_count(ada, limit=limit)


def _ids(answer: Any) -> list[str]:
    return [shown["_id"] for shown in answer["data"]]


_OTHER_ALPHABET = str.maketrans("+/", "-_")


def _payload(wanted: Any) -> str:
    return base64.b64encode(json.dumps(wanted).encode()).decode()


def _unseen(api: Api, subscriber_id: str, **query: Any) -> Any:
    return api.get_subscriber_unseen_count(subscriber_id, **query).data["count"]
