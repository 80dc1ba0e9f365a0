"""Subscribers, first generation: created, read, changed, listed, deleted."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import things
from tests.support.api import Api
from tests.support.things import subscriber, unique

PROFILE: dict[str, Any] = {
    "firstName": "Ada",
    "lastName": "Lovelace",
    "email": "ada@example.com",
    "phone": "+441632960001",
    "avatar": "https://example.com/ada.png?size=2#face",
    "locale": "en_GB",
    "data": {"born": 1815, "titles": ["Countess", "Countess"], "alive": False, "deep": {"er": [{"est": None}]}},
}
TEXTS = (
    "",
    "  blanks around  ",
    "e\u0301 combining",
    "\U0001f600 astral",
    "'; DROP TABLE subscribers; --",
    "line\nbreak\ttab",
)


def test_create_subscriber_keeps_every_member(api: Api) -> None:
    ada = subscriber(api, **PROFILE)
    shown = api.get_subscriber(ada).data
    assert {name: shown[name] for name in PROFILE} == PROFILE
    assert shown["subscriberId"] == ada
    assert shown["channels"] == []
    assert shown["deleted"] is False
    assert shown["createdAt"] == shown["updatedAt"]


@pytest.mark.parametrize("text", TEXTS)
def test_create_subscriber_keeps_texts_byte_for_byte(api: Api, text: str) -> None:
    ada = subscriber(api, firstName=text, data={"text": text, text: "a key"})
    shown = api.get_subscriber(ada).data
    assert shown["firstName"] == text
    assert shown["data"] == {"text": text, text: "a key"}


@pytest.mark.parametrize(
    "name", ["a b", "a+b", "a%2Bb", "ä", "a.b", "a@b.c", "a/b", "..", "a\\b", "A", "a", "x" * 300, "日本", "a?b#c&d=e"]
)
def test_subscriber_ids_are_compared_exactly(api: Api, name: str) -> None:
    made = api.create_subscriber({"subscriberId": name, "firstName": name}).data
    shown = api.get_subscriber(name).data
    assert (shown["_id"], shown["subscriberId"], shown["firstName"]) == (made["_id"], name, name)
    api.delete_subscriber(name)
    api.refuses(404).get_subscriber(name)


def test_create_subscriber_cuts_blanks_off_the_id(api: Api) -> None:
    ada = unique("ada")
    assert api.create_subscriber({"subscriberId": f"  {ada}\t"}).data["subscriberId"] == ada
    api.get_subscriber(ada)


def test_create_subscriber_updates_a_known_one(api: Api) -> None:
    ada = subscriber(api, **PROFILE)
    before = api.get_subscriber(ada).data
    after = api.create_subscriber({"subscriberId": ada, "lastName": "Byron"}).data
    assert after == api.get_subscriber(ada).data
    assert after == before | {"lastName": "Byron", "updatedAt": after["updatedAt"]}
    assert after["updatedAt"] >= before["updatedAt"]


def test_create_subscriber_again_lists_it_once(fresh: Api) -> None:
    for _ in range(3):
        fresh.create_subscriber({"subscriberId": "ada"})
    assert [one["subscriberId"] for one in fresh.list_subscribers()["data"]] == ["ada"]


@pytest.mark.parametrize("operation", ["create_subscriber", "update_subscriber"])
@pytest.mark.parametrize("member", sorted(PROFILE.keys() - {"email"}))
def test_null_leaves_a_member_as_it_is(api: Api, operation: str, member: str) -> None:
    ada = subscriber(api, **PROFILE)
    _write(api, operation, ada, {member: None})
    assert api.get_subscriber(ada).data[member] == PROFILE[member]


@pytest.mark.parametrize("operation", ["create_subscriber", "update_subscriber"])
def test_null_erases_the_email(api: Api, operation: str) -> None:
    ada = subscriber(api, **PROFILE)
    assert _write(api, operation, ada, {"email": None})["email"] is None
    assert api.get_subscriber(ada).data["email"] is None


def test_update_subscriber_with_an_empty_email_erases_it(api: Api) -> None:
    ada = subscriber(api, **PROFILE)
    assert not api.update_subscriber(ada, {"email": ""}).data["email"]
    assert api.get_subscriber(ada).data["email"] is None


def test_create_subscriber_refuses_an_empty_email(api: Api) -> None:
    ada = unique("ada")
    refusal = api.refuses(400).create_subscriber({"subscriberId": ada, "email": ""})
    assert "email must be an email" in refusal["message"]
    api.refuses(404).get_subscriber(ada)


@pytest.mark.parametrize("operation", ["create_subscriber", "update_subscriber"])
def test_data_is_replaced_whole(api: Api, operation: str) -> None:
    ada = subscriber(api, data={"kept": 1, "nested": {"a": 1}})
    _write(api, operation, ada, {"data": {"nested": {"b": 2}}})
    assert api.get_subscriber(ada).data["data"] == {"nested": {"b": 2}}


def test_update_subscriber_changes_what_is_sent_and_nothing_else(api: Api) -> None:
    ada, grace = subscriber(api, **PROFILE), subscriber(api, **PROFILE)
    before, other = api.get_subscriber(ada).data, api.get_subscriber(grace).data
    after = api.update_subscriber(ada, {"phone": "+1", "locale": "de-CH"}).data
    assert after == api.get_subscriber(ada).data
    assert after == before | {"phone": "+1", "locale": "de-CH", "updatedAt": after["updatedAt"]}
    assert api.get_subscriber(grace).data == other


@pytest.mark.parametrize("body", [{}, {"firstName": "Ada"}, {"subscriberId": "somebody else"}, {"_id": "0" * 24}])
def test_update_subscriber_without_a_change_writes_nothing(api: Api, body: dict[str, Any]) -> None:
    ada = subscriber(api, **PROFILE)
    before = api.get_subscriber(ada).data
    assert api.update_subscriber(ada, body).data == before
    assert api.get_subscriber(ada).data == before


def test_update_subscriber_creates_an_unknown_one(api: Api) -> None:
    ada = unique("ada")
    made = api.update_subscriber(ada, {"firstName": "Ada", "email": None}).data
    shown = api.get_subscriber(ada).data
    assert (shown["_id"], shown["firstName"]) == (made["_id"], "Ada")


def test_unknown_members_are_dropped(api: Api) -> None:
    ada = subscriber(api, nickname="Countess", _environmentId="0" * 24, isOnline=True)
    shown = api.get_subscriber(ada).data
    assert "nickname" not in shown
    assert shown["_environmentId"] == api.get_current_environment().data["_id"]
    assert not shown.get("isOnline")


def test_create_subscriber_adds_channels(api: Api) -> None:
    slack = things.integration(api)
    channel = {"providerId": "slack", "credentials": {"webhookUrl": "https://example.com/hook?a=%20b#c"}}
    ada = subscriber(api, channels=[channel | {"integrationIdentifier": slack["identifier"]}])
    assert api.get_subscriber(ada).data["channels"] == [channel | {"_integrationId": slack["_id"]}]


def test_update_subscriber_adds_channels(api: Api) -> None:
    push = things.integration(api, "expo", "push")
    ada = subscriber(api)
    for tokens in (["a", "b"], ["b", "c"]):
        api.update_subscriber(ada, {"channels": [{"providerId": "expo", "credentials": {"deviceTokens": tokens}}]})
    (channel,) = api.get_subscriber(ada).data["channels"]
    assert channel["_integrationId"] == push["_id"]
    assert channel["credentials"] == {"deviceTokens": ["a", "b", "c"]}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({}, "subscriberId should not be null or undefined\nsubscriberId must be a string"),
        ([], "body must be an object"),
        ({"subscriberId": ""}, "subscriberId should not be empty"),
        ({"subscriberId": " \t "}, "subscriberId should not be empty"),
        ({"subscriberId": 7}, "subscriberId must be a string"),
        ({"subscriberId": "x", "email": "nonsense"}, "email must be an email"),
        ({"subscriberId": "x", "firstName": 1}, "firstName must be a string"),
        ({"subscriberId": "x", "avatar": {}}, "avatar must be a string"),
        ({"subscriberId": "x", "channels": "slack"}, "channels must be an array"),
    ],
)
def test_create_subscriber_names_the_broken_rule(api: Api, body: Any, said: str) -> None:
    assert said in api.refuses(400).create_subscriber(body).said
    api.refuses(404).get_subscriber("x")


@pytest.mark.parametrize("locale", ["en", "en_US", "en-US", "zh_Hant_TW", "es_419"])
def test_create_subscriber_takes_locales(api: Api, locale: str) -> None:
    assert api.get_subscriber(subscriber(api, locale=locale)).data["locale"] == locale


@pytest.mark.parametrize("locale", ["", "english please", "EN", "e"])
def test_create_subscriber_refuses_what_is_no_locale(api: Api, locale: str) -> None:
    assert "locale" in api.refuses(400).create_subscriber({"subscriberId": unique("ada"), "locale": locale}).said


def test_all_broken_rules_are_told_together(api: Api) -> None:
    said = api.refuses(400).create_subscriber({"subscriberId": 1, "email": "nonsense", "firstName": 2})["message"]
    assert said == ["subscriberId must be a string", "email must be an email", "firstName must be a string"]


def test_list_subscribers_by_pages(fresh: Api) -> None:
    everybody = [f"s{number}" for number in range(25)]
    for one in everybody:
        fresh.create_subscriber({"subscriberId": one})
    for limit in (7, 10, 25, 100):
        seen: list[str] = []
        for page in range(26):
            answer = fresh.list_subscribers(page=page, limit=limit)
            assert (answer["page"], answer["pageSize"]) == (page, limit)
            assert answer["hasMore"] == (len(answer["data"]) == limit)
            seen += [one["subscriberId"] for one in answer["data"]]
            if not answer["data"]:
                break
        assert seen == everybody
    default = fresh.list_subscribers()
    assert (default["page"], default["pageSize"], len(default["data"])) == (0, 10, 10)


def test_list_subscribers_past_the_end_is_empty(api: Api) -> None:
    assert api.list_subscribers(page=2**31).body == {"page": 2**31, "pageSize": 10, "hasMore": False, "data": []}


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({"limit": 0}, "limit must not be less than 1"),
        ({"limit": ""}, "limit must not be less than 1"),
        ({"limit": 101}, "limit must not be greater than 100"),
        ({"limit": "ten"}, "limit must be an integer number"),
        ({"limit": 1.5}, "limit must be an integer number"),
        ({"page": "first"}, "page must be an integer number"),
        ({"page": -1}, "page must not be less than 0"),
    ],
)
def test_list_subscribers_refuses_odd_pages(api: Api, query: dict[str, Any], said: str) -> None:
    assert api.refuses(400).list_subscribers(**query)["message"] == [said]


@pytest.mark.parametrize("text", ["5", "5.0", "+5", " 5 ", "0.5e1"])
def test_query_numbers_are_read_as_javascript_does(api: Api, text: str) -> None:
    assert api.list_subscribers(limit=text)["pageSize"] == 5


def test_unknown_query_parameters_are_ignored(api: Api) -> None:
    api.list_subscribers(order="up", **{"filter[name]": "ada"})


def test_delete_subscriber(fresh: Api) -> None:
    ada, grace = subscriber(fresh), subscriber(fresh)
    assert fresh.delete_subscriber(ada).data == {"acknowledged": True, "status": "deleted"}
    for operation in ("get_subscriber", "delete_subscriber", "get_subscriber_v2"):
        assert ada in getattr(fresh.refuses(404), operation)(ada).said
    assert [one["subscriberId"] for one in fresh.list_subscribers()["data"]] == [grace]


def test_delete_subscriber_takes_it_out_of_its_topics(api: Api) -> None:
    ada, grace = subscriber(api), subscriber(api)
    topic = things.topic(api, ada, grace)
    api.delete_subscriber(ada)
    api.refuses(404).get_topic_subscriber(topic, ada)
    assert api.get_topic(topic).data["subscribers"] == [grace]
    api.create_subscriber({"subscriberId": ada})
    assert api.get_topic(topic).data["subscribers"] == [grace]


def test_delete_subscriber_leaves_what_was_sent(api: Api) -> None:
    ada = subscriber(api)
    transaction = things.trigger(api, things.workflow(api), ada)
    api.delete_subscriber(ada)
    assert len(api.list_messages(transaction_id=transaction)["data"]) == 1


@pytest.mark.parametrize("operation", ["create_subscriber", "update_subscriber", "bulk_create_subscribers"])
def test_a_deleted_subscriber_can_be_created_again(api: Api, operation: str) -> None:
    ada = subscriber(api, firstName="Ada")
    api.delete_subscriber(ada)
    _write(api, operation, ada, {"lastName": "Lovelace"})
    shown = api.get_subscriber(ada).data
    assert (shown["subscriberId"], shown["lastName"], shown["deleted"]) == (ada, "Lovelace", False)
    assert "deletedAt" not in shown
    assert [one["subscriberId"] for one in api.search_subscribers(subscriber_id=ada)["data"]] == [ada]


def test_get_subscriber_with_its_topics(api: Api) -> None:
    ada = subscriber(api)
    keys = [things.topic(api, ada), things.topic(api, ada)]
    assert api.get_subscriber(ada, include_topics=True).data["topics"] == keys
    assert "topics" not in api.get_subscriber(ada).data


def test_update_subscriber_online_status(api: Api) -> None:
    ada = subscriber(api)
    online = api.update_subscriber_online_status(ada, {"isOnline": True}).data
    assert online["isOnline"] is True
    assert not online.get("lastOnlineAt")
    offline = api.update_subscriber_online_status(ada, {"isOnline": False}).data
    assert offline["isOnline"] is False
    assert api.get_subscriber(ada).data["lastOnlineAt"] == offline["lastOnlineAt"]
    again = api.update_subscriber_online_status(ada, {"isOnline": True}).data
    assert (again["isOnline"], again["lastOnlineAt"]) == (True, offline["lastOnlineAt"])
    later = api.update_subscriber_online_status(ada, {"isOnline": False}).data
    assert later["lastOnlineAt"] >= offline["lastOnlineAt"]


@pytest.mark.parametrize("body", [{}, {"isOnline": None}, {"isOnline": "true"}, {"isOnline": 1}])
def test_update_subscriber_online_status_wants_a_boolean(api: Api, body: dict[str, Any]) -> None:
    ada = subscriber(api)
    assert "isOnline must be a boolean value" in api.refuses(400).update_subscriber_online_status(ada, body)["message"]
    assert not api.get_subscriber(ada).data.get("isOnline")


# Which status an unknown or a deleted subscriber gets, differs. (facts on deleted subscribers)
UNKNOWN: list[tuple[int, str, list[Any]]] = [
    (404, "get_subscriber", []),
    (404, "delete_subscriber", []),
    (404, "delete_subscriber_credentials", ["slack"]),
    (404, "update_subscriber_online_status", [{"isOnline": True}]),
    (404, "update_subscriber_global_preferences", [{"enabled": True}]),
    (404, "update_subscriber_preference", [things.NOTHING, {"enabled": True}]),
    (404, "mark_messages", [{"messageId": things.NOTHING, "markAs": "read"}]),
    (404, "mark_messages_by_flags", [{"messageId": things.NOTHING, "mark": {"read": True}}]),
    (404, "mark_all_messages", [{"markAs": "read"}]),
    (400, "update_subscriber_credentials", [{"providerId": "slack", "credentials": {}}]),
    (400, "modify_subscriber_credentials", [{"providerId": "slack", "credentials": {}}]),
    (400, "list_subscriber_preferences", []),
    (400, "list_subscriber_preferences_by_level", ["global"]),
    (400, "list_subscriber_preferences_by_level", ["template"]),
    (400, "get_subscriber_feed", []),
    (400, "get_subscriber_unseen_count", []),
    (404, "get_subscriber_v2", []),
    (404, "update_subscriber_v2", [{"firstName": "Ada"}]),
    (404, "delete_subscriber_v2", []),
    (404, "get_subscriber_preferences_v2", []),
    (404, "update_subscriber_preferences_v2", [{"channels": {"email": False}}]),
]


@pytest.mark.parametrize("deleted", [False, True], ids=["unknown", "deleted"])
@pytest.mark.parametrize(("status", "operation", "rest"), UNKNOWN)
def test_an_unknown_subscriber(api: Api, status: int, operation: str, rest: list[Any], deleted: bool) -> None:
    ada = subscriber(api) if deleted else unique("nobody")
    if deleted:
        api.delete_subscriber(ada)
    getattr(api.refuses(status), operation)(ada, *rest)
    api.refuses(404).get_subscriber(ada)


def _write(api: Api, operation: str, subscriber_id: str, members: dict[str, Any]) -> Any:
    """Write `members` by any of the operations that make or change a subscriber."""
    if operation == "update_subscriber":
        return api.update_subscriber(subscriber_id, members).data
    one = {"subscriberId": subscriber_id, **members}
    return getattr(api, operation)({"subscribers": [one]} if operation.startswith("bulk") else one).data
