"""Many subscribers in one request."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import things
from tests.support.api import Api
from tests.support.things import subscriber, unique


def test_bulk_create_subscribers_tells_new_from_known(api: Api) -> None:
    known, new, another = subscriber(api), unique("new"), unique("another")
    answer = _bulk(api, {"subscriberId": new}, {"subscriberId": known}, {"subscriberId": another})
    assert answer == {
        "created": [{"subscriberId": new}, {"subscriberId": another}],
        "updated": [{"subscriberId": known}],
        "failed": [],
    }


def test_bulk_create_subscribers_keeps_the_values(api: Api) -> None:
    ada = unique("ada")
    profile = {"firstName": " Ada ", "email": "ada@example.com", "locale": "en", "data": {"a": [1, {"b": None}]}}
    _bulk(api, {"subscriberId": ada, **profile})
    shown = api.get_subscriber(ada).data
    assert {name: shown[name] for name in profile} == profile
    assert shown["channels"] == []


def test_bulk_of_one_is_as_good_as_a_single_create(api: Api) -> None:
    ada, grace = unique("ada"), unique("grace")
    _bulk(api, {"subscriberId": ada, "firstName": "A"})
    api.create_subscriber({"subscriberId": grace, "firstName": "A"})
    one, other = api.get_subscriber(ada).data, api.get_subscriber(grace).data
    assert one.keys() == other.keys()


def test_bulk_create_subscribers_stores_null(api: Api) -> None:
    """Unlike a single create, which leaves members that are null alone."""
    ada = subscriber(api, firstName="Ada", lastName="Lovelace", email="ada@example.com")
    before = api.get_subscriber(ada).data
    _bulk(api, {"subscriberId": ada, "firstName": None, "email": None})
    after = api.get_subscriber(ada).data
    assert after == before | {"firstName": None, "email": None, "updatedAt": after["updatedAt"]}


def test_the_same_subscriber_twice_in_one_request(api: Api) -> None:
    ada = unique("ada")
    answer = _bulk(
        api,
        {"subscriberId": ada, "firstName": "first", "phone": "1"},
        {"subscriberId": ada, "firstName": "last"},
    )
    assert answer["created"] == [{"subscriberId": ada}]
    shown = api.get_subscriber(ada).data
    assert (shown["firstName"], shown["phone"]) == ("last", "1")


def test_bulk_create_subscribers_brings_back_a_deleted_one(api: Api) -> None:
    ada = subscriber(api)
    api.delete_subscriber(ada)
    answer = _bulk(api, {"subscriberId": ada, "firstName": "again"})
    assert [*answer["created"], *answer["updated"]] == [{"subscriberId": ada}]
    assert api.get_subscriber(ada).data["firstName"] == "again"


def test_bulk_create_subscribers_takes_500(fresh: Api) -> None:
    answer = _bulk(fresh, *({"subscriberId": f"s{number}"} for number in range(500)))
    assert len(answer["created"]) == 500
    assert len(fresh.list_subscribers(page=4, limit=100)["data"]) == 100
    assert fresh.list_subscribers(page=5, limit=100)["data"] == []


def test_bulk_create_subscribers_refuses_501_and_writes_none(fresh: Api) -> None:
    body = {"subscribers": [{"subscriberId": f"s{number}"} for number in range(501)]}
    assert fresh.refuses(400).bulk_create_subscribers(body)["message"] == [
        "subscribers must contain no more than 500 elements"
    ]
    assert fresh.list_subscribers()["data"] == []


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({}, "subscribers must be an array"),
        ({"subscribers": []}, "subscribers should not be empty"),
        ({"subscribers": None}, "subscribers must be an array"),
        ({"subscribers": {"subscriberId": "x"}}, "subscribers must be an array"),
        ({"subscribers": ["x"]}, "subscribers.0 must be an object"),
        ({"subscribers": [None]}, "subscribers.0 must be an object"),
        ({"subscribers": [{"subscriberId": "y"}, {}]}, "subscribers.1.subscriberId must be a string"),
        ({"subscribers": [{"subscriberId": "y"}, {"subscriberId": ""}]}, "subscribers.1.subscriberId"),
        ({"subscribers": [{"subscriberId": "y"}, {"subscriberId": "x", "email": 1}]}, "subscribers.1.email"),
    ],
)
def test_one_bad_element_refuses_the_whole_request(api: Api, body: Any, said: str) -> None:
    assert said in api.refuses(400).bulk_create_subscribers(body).said
    api.refuses(404).get_subscriber("x")
    api.refuses(404).get_subscriber("y")


def test_bulk_create_subscribers_leaves_the_others_alone(api: Api, production: Api) -> None:
    ada, grace = subscriber(api, firstName="Ada"), subscriber(api, firstName="Grace")
    production.create_subscriber({"subscriberId": ada, "firstName": "Ada of Production"})
    before = api.get_subscriber(grace).data
    _bulk(api, {"subscriberId": ada, "firstName": "Augusta"})
    assert api.get_subscriber(grace).data == before
    assert production.get_subscriber(ada).data["firstName"] == "Ada of Production"


def test_bulk_create_subscribers_keeps_topics_and_credentials(api: Api) -> None:
    things.integration(api)
    ada = subscriber(api)
    topic = things.topic(api, ada)
    api.update_subscriber_credentials(ada, {"providerId": "slack", "credentials": {"webhookUrl": "https://a.example"}})
    before = api.get_subscriber(ada).data["channels"]
    _bulk(api, {"subscriberId": ada, "firstName": "Ada"})
    assert api.get_subscriber(ada).data["channels"] == before
    api.get_topic_subscriber(topic, ada)


def _bulk(api: Api, *elements: dict[str, Any]) -> Any:
    return api.bulk_create_subscribers({"subscribers": list(elements)}).data
