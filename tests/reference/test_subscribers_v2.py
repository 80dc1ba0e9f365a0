"""Subscribers, second generation: search by cursors, null clears, deletion for good."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import things
from tests.support.api import Api
from tests.support.things import NOTHING, step, subscriber, unique

PROFILE: dict[str, Any] = {
    "firstName": "Ada",
    "lastName": "Lovelace",
    "email": "ada@example.com",
    "phone": "+44",
    "avatar": "https://example.com/a.png",
    "locale": "en_GB",
    "timezone": "Europe/London",
    "data": {"a": {"b": [1]}},
}


def test_create_subscriber_v2(api: Api) -> None:
    ada = unique("ada")
    made = api.create_subscriber_v2({"subscriberId": ada, **PROFILE}).data
    assert {name: made[name] for name in PROFILE} == PROFILE
    assert api.get_subscriber_v2(ada).data == made
    assert api.get_subscriber(ada).data == made


def test_create_subscriber_v2_never_updates(api: Api) -> None:
    ada = subscriber(api, firstName="Ada")
    assert ada in api.refuses(409).create_subscriber_v2({"subscriberId": ada, "firstName": "Augusta"}).said
    assert api.get_subscriber(ada).data["firstName"] == "Ada"


@pytest.mark.parametrize("deletion", ["delete_subscriber", "delete_subscriber_v2"])
def test_create_subscriber_v2_after_deletion(api: Api, deletion: str) -> None:
    ada = subscriber(api, lastName="Lovelace", data={"old": True})
    getattr(api, deletion)(ada)
    api.create_subscriber_v2({"subscriberId": ada, "firstName": "Ada"})
    shown = api.get_subscriber_v2(ada).data
    assert [shown.get(member) for member in ("firstName", "lastName", "data")] == ["Ada", None, None]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"subscriberId": " "},
        {"subscriberId": "x", "timezone": "Mars/Olympus Mons"},
        {"subscriberId": "x", "data": "text"},
        {"subscriberId": "x", "email": "x"},
    ],
)
def test_create_subscriber_v2_refuses(api: Api, body: dict[str, Any]) -> None:
    api.refuses(400).create_subscriber_v2(body)
    api.refuses(404).get_subscriber_v2("x")


@pytest.mark.parametrize("member", sorted(PROFILE))
def test_update_subscriber_v2_clears_with_null(api: Api, member: str) -> None:
    ada = unique("ada")
    before = api.create_subscriber_v2({"subscriberId": ada, **PROFILE}).data
    after = api.update_subscriber_v2(ada, {member: None}).data
    assert after[member] is None
    assert after == before | {member: None, "updatedAt": after["updatedAt"]}
    assert api.get_subscriber_v2(ada).data == after


def test_update_subscriber_v2_changes_what_is_sent(api: Api) -> None:
    ada = subscriber(api, firstName="Ada", data={"old": 1})
    before = api.get_subscriber_v2(ada).data
    after = api.update_subscriber_v2(ada, {"data": {"new": 2}, "subscriberId": "other", "timezone": "UTC"}).data
    assert after == before | {"data": {"new": 2}, "timezone": "UTC", "updatedAt": after["updatedAt"]}
    api.refuses(404).get_subscriber_v2("other")


def test_update_subscriber_v2_with_nothing_changes_nothing(api: Api) -> None:
    ada = subscriber(api, firstName="Ada")
    before = api.get_subscriber_v2(ada).data
    assert api.update_subscriber_v2(ada, {}).data == before


def test_delete_subscriber_v2(api: Api) -> None:
    ada, made = subscriber(api), things.workflow(api)
    topic = things.topic(api, ada)
    api.update_subscriber_preferences_v2(ada, {"channels": {"in_app": False}, "workflowId": made["_id"]})
    before = api.get_subscriber(ada).data
    assert api.delete_subscriber_v2(ada).data == {"acknowledged": True, "status": "deleted"}
    refusal = api.refuses(404).delete_subscriber_v2(ada)
    assert (refusal.said, refusal["externalSubscriberId"]) == ("Subscriber was not found", ada)
    api.refuses(404).get_topic_subscriber(topic, ada)
    api.create_subscriber({"subscriberId": ada})
    after = api.get_subscriber(ada).data
    assert after["_id"] != before["_id"]
    assert all(one["preference"]["channels"]["in_app"] for one in api.list_subscriber_preferences(ada).data)


def test_search_subscribers_by_cursors(fresh: Api) -> None:
    everybody = [_made(fresh, f"s{number}") for number in range(7)]
    for direction, wanted in (("ASC", everybody), ("DESC", everybody[::-1])):
        for limit in (1, 2, 3, 7, 10):
            seen: list[str] = []
            after: dict[str, Any] = {}
            for _ in range(len(wanted) + 1):
                answer = fresh.search_subscribers(limit=limit, order_direction=direction, **after)
                assert len(answer["data"]) <= limit
                seen += _ids(answer)
                if answer["next"] is None:
                    break
                after = {"after": answer["next"]}
            assert seen == wanted


def test_search_subscribers_backwards(fresh: Api) -> None:
    """`previous` as `before` leads to the page before, as `next` as `after` leads to the one behind."""
    for number in range(7):
        _made(fresh, f"s{number}")
    first = fresh.search_subscribers(limit=3)
    second = fresh.search_subscribers(limit=3, after=first["next"])
    third = fresh.search_subscribers(limit=3, after=second["next"])
    assert (first["previous"], third["next"], len(third["data"])) == (None, None, 1)
    assert _ids(fresh.search_subscribers(limit=3, before=third["previous"])) == _ids(second)
    assert _ids(fresh.search_subscribers(limit=3, before=second["previous"])) == _ids(first)


def test_search_subscribers_newest_first_ten_at_a_time(fresh: Api) -> None:
    everybody = [_made(fresh, f"s{number}") for number in range(12)]
    assert _ids(fresh.search_subscribers()) == everybody[:1:-1]


def test_search_subscribers_by_change(fresh: Api) -> None:
    for name in ("a", "b", "c"):
        _made(fresh, name)
    fresh.update_subscriber("a", {"firstName": "changed"})
    assert fresh.search_subscribers(order_by="updatedAt")["data"][0]["subscriberId"] == "a"


def test_search_subscribers_with_the_cursor_itself(fresh: Api) -> None:
    first, second, third = (_made(fresh, name) for name in ("a", "b", "c"))
    answer = fresh.search_subscribers(after=second, include_cursor=True, order_direction="ASC")
    assert _ids(answer) == [second, third]
    assert _ids(fresh.search_subscribers(after=first, order_direction="ASC")) == [second, third]


def test_search_subscribers_by_values(fresh: Api) -> None:
    fresh.create_subscriber({"subscriberId": "ada", "firstName": "Ada", "lastName": "L", "email": "a@b.cd"})
    fresh.create_subscriber(
        {"subscriberId": "ida", "firstName": "Ida", "lastName": "L", "phone": "1", "email": "a@b.cd"}
    )
    table: list[tuple[dict[str, str], list[str]]] = [
        ({"email": "a@b.cd"}, ["ida", "ada"]),
        ({"email": "a@b.cd", "phone": "1"}, ["ida"]),
        ({"email": "A@b.cd"}, []),
        ({"subscriber_id": "ada"}, ["ada"]),
        ({"subscriber_id": "Ada"}, []),
        ({"name": "Ada L"}, ["ada"]),
        ({"name": "Ada"}, []),
        ({"name": "Ada L", "phone": "1"}, []),
    ]
    for query, wanted in table:
        found = [one["subscriberId"] for one in fresh.search_subscribers(**query)["data"]]
        assert found == wanted, query


def test_search_subscribers_with_an_unknown_cursor(api: Api) -> None:
    subscriber(api)
    for place in ("after", "before"):
        assert api.search_subscribers(**{place: NOTHING}).body == {"data": [], "next": None, "previous": None}


@pytest.mark.parametrize(
    "query",
    [
        {"after": NOTHING, "before": NOTHING},
        {"after": "x"},
        {"before": ""},
        {"limit": 0},
        {"limit": "ten"},
        {"order_by": "email"},
        {"order_direction": "up"},
        {"include_cursor": "maybe"},
    ],
)
def test_search_subscribers_refuses(api: Api, query: dict[str, Any]) -> None:
    api.refuses(400).search_subscribers(**query)


def test_search_subscribers_leaves_out_deleted_ones(fresh: Api) -> None:
    ada, grace = subscriber(fresh), subscriber(fresh)
    fresh.delete_subscriber(ada)
    fresh.delete_subscriber_v2(grace)
    assert fresh.search_subscribers().body == {"data": [], "next": None, "previous": None}


def test_preferences_v2_show_what_was_chosen(fresh: Api) -> None:
    made = things.workflow(fresh, step("sms"), step("email"))
    ada = subscriber(fresh)
    shown = fresh.get_subscriber_preferences_v2(ada).data
    assert all(shown["global"]["channels"].values())
    (of_workflow,) = shown["workflows"]
    identifier = things.trigger_of(made)
    assert of_workflow["workflow"] == {"slug": identifier, "identifier": identifier, "name": made["name"]}
    assert of_workflow["channels"] == {"sms": True, "email": True}


@pytest.mark.parametrize("by", ["_id", "identifier"])
def test_update_subscriber_preferences_v2_of_a_workflow(api: Api, by: str) -> None:
    made, other = things.workflow(api, step("sms"), step("email")), things.workflow(api, step("sms"))
    ada = subscriber(api)
    named = made["_id"] if by == "_id" else things.trigger_of(made)
    answer = api.update_subscriber_preferences_v2(ada, {"channels": {"sms": False}, "workflowId": named}).data
    assert api.get_subscriber_preferences_v2(ada).data == answer
    assert _channels(answer, made) == {"sms": False, "email": True}
    assert _channels(answer, other) == {"sms": True}
    assert all(answer["global"]["channels"].values())


def test_update_subscriber_preferences_v2_of_all_workflows(api: Api) -> None:
    """The last word wins: a global one withdraws what was said of the same channels by workflow."""
    made, ada = things.workflow(api, step("sms"), step("email")), subscriber(api)
    body = {"channels": {"sms": False, "email": False}, "workflowId": made["_id"]}
    api.update_subscriber_preferences_v2(ada, body)
    answer = api.update_subscriber_preferences_v2(ada, {"channels": {"sms": True, "push": False}}).data
    assert answer["global"]["channels"] == {"email": True, "sms": True, "in_app": True, "chat": True, "push": False}
    assert _channels(answer, made) == {"sms": True, "email": False}


def test_update_subscriber_preferences_v2_of_a_critical_workflow(api: Api) -> None:
    made, ada = things.workflow(api, critical=True), subscriber(api)
    body = {"channels": {"in_app": False}, "workflowId": made["_id"]}
    assert made["_id"] in api.refuses(400).update_subscriber_preferences_v2(ada, body).said
    assert _channels(api.get_subscriber_preferences_v2(ada).data, made) == {"in_app": True}


def test_update_subscriber_preferences_v2_of_an_unknown_workflow(api: Api) -> None:
    ada = subscriber(api)
    before = api.get_subscriber_preferences_v2(ada).data
    for named in (NOTHING, "no-such-workflow"):
        body = {"channels": {"in_app": False}, "workflowId": named}
        assert named in api.refuses(404).update_subscriber_preferences_v2(ada, body).said
    assert api.get_subscriber_preferences_v2(ada).data == before


def _made(api: Api, name: str) -> str:
    identifier: str = api.create_subscriber({"subscriberId": name}).data["_id"]
    return identifier


def _ids(answer: Any) -> list[str]:
    return [one["_id"] for one in answer["data"]]


def _channels(preferences: dict[str, Any], made: dict[str, Any]) -> Any:
    identifier = things.trigger_of(made)
    (found,) = [one for one in preferences["workflows"] if one["workflow"]["identifier"] == identifier]
    return found["channels"]
