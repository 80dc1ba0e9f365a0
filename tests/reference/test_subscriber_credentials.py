"""What a provider needs to reach a subscriber: replaced by PUT, added to by PATCH, forgotten by DELETE."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import things
from tests.support.api import Api
from tests.support.document import DOCUMENT
from tests.support.things import subscriber, unique

BOTH = pytest.mark.parametrize("verb", ["update_subscriber_credentials", "modify_subscriber_credentials"])

URL = "https://example.com/hook?a=%20b&c=d%2Fe#fragment"
PROVIDERS: list[str] = DOCUMENT["components"]["schemas"]["ProviderId"]["enum"]


@pytest.fixture(scope="module", autouse=True)
def expo(api: Api) -> dict[str, Any]:
    """The push integration of these tests."""
    return things.integration(api, "expo", "push")


@pytest.fixture(scope="module", autouse=True)
def slack(api: Api) -> dict[str, Any]:
    """The chat integration of these tests."""
    return things.integration(api)


@pytest.fixture
def ada(api: Api) -> str:
    """A new subscriber."""
    return subscriber(api)


@BOTH
def test_the_first_credentials(api: Api, ada: str, slack: dict[str, Any], verb: str) -> None:
    answer = _give(api, verb, ada, "slack", webhookUrl=URL, channel="general")
    assert answer["channels"] == [
        {
            "providerId": "slack",
            "_integrationId": slack["_id"],
            "credentials": {"webhookUrl": URL, "channel": "general"},
        }
    ]
    assert api.get_subscriber(ada).data == answer


@BOTH
def test_device_tokens_are_kept_once_each_in_order(api: Api, ada: str, verb: str) -> None:
    assert _tokens(_give(api, verb, ada, "expo", deviceTokens=["b", "a", "b", "c", "a"])) == ["b", "a", "c"]


@pytest.mark.parametrize(
    ("verb", "sent", "after"),
    [
        ("update_subscriber_credentials", ["b", "c", "c"], ["b", "c"]),
        ("modify_subscriber_credentials", ["b", "c", "c"], ["a", "b", "c"]),
        ("update_subscriber_credentials", [], []),
        ("modify_subscriber_credentials", [], []),
        ("update_subscriber_credentials", ["a", "b"], ["a", "b"]),
        ("modify_subscriber_credentials", ["b", "a"], ["a", "b"]),
        ("update_subscriber_credentials", ["b", "a"], ["b", "a"]),
    ],
)
def test_device_tokens_on_top_of_others(api: Api, ada: str, verb: str, sent: list[str], after: list[str]) -> None:
    _give(api, "update_subscriber_credentials", ada, "expo", deviceTokens=["a", "b"])
    assert _tokens(_give(api, verb, ada, "expo", deviceTokens=sent)) == after
    assert _tokens(api.get_subscriber(ada).data) == after


@BOTH
def test_members_left_out_or_null_stay(api: Api, ada: str, verb: str) -> None:
    _give(api, verb, ada, "slack", webhookUrl=URL, channel="general", deviceTokens=["a"])
    (channel,) = _give(api, verb, ada, "slack", channel="random", webhookUrl=None)["channels"]
    assert channel["credentials"] == {"webhookUrl": URL, "channel": "random", "deviceTokens": ["a"]}


@BOTH
def test_the_same_credentials_again_change_nothing(api: Api, ada: str, verb: str) -> None:
    first = _give(api, verb, ada, "expo", deviceTokens=["a", "b"])
    assert _give(api, verb, ada, "expo", deviceTokens=["a", "b"]) == first


@BOTH
def test_empty_credentials_make_an_entry(api: Api, ada: str, verb: str) -> None:
    assert [channel["credentials"] for channel in _give(api, verb, ada, "slack")["channels"]] == [{}]


@BOTH
def test_credentials_that_servers_drop(api: Api, ada: str, verb: str) -> None:
    given = {"alertUid": "1", "title": "t", "imageUrl": "i", "state": "s", "externalUrl": "e", "unknown": "u"}
    assert _give(api, verb, ada, "slack", webhookUrl=URL, **given)["channels"][0]["credentials"] == {"webhookUrl": URL}


@BOTH
def test_providers_and_subscribers_stay_apart(api: Api, ada: str, verb: str) -> None:
    grace = subscriber(api)
    _give(api, verb, ada, "slack", webhookUrl=URL)
    _give(api, verb, grace, "expo", deviceTokens=["g"])
    before = api.get_subscriber(grace).data
    channels = _give(api, verb, ada, "expo", deviceTokens=["a"])["channels"]
    assert [channel["credentials"] for channel in channels] == [{"webhookUrl": URL}, {"deviceTokens": ["a"]}]
    assert api.get_subscriber(grace).data == before


@BOTH
def test_two_integrations_of_one_provider_stay_apart(api: Api, verb: str) -> None:
    one, other = things.integration(api, "fcm", "push"), things.integration(api, "fcm", "push")
    ada = subscriber(api)
    for made, token in ((one, "1"), (other, "2"), (one, "1")):
        _give(api, verb, ada, "fcm", made["identifier"], deviceTokens=[token])
    assert {channel["_integrationId"]: _tokens({"channels": [channel]}) for channel in _channels(api, ada)} == {
        one["_id"]: ["1"],
        other["_id"]: ["2"],
    }


@BOTH
def test_without_an_identifier_the_newest_active_integration_is_taken(api: Api, verb: str) -> None:
    things.integration(api, "apns", "push")
    newest = things.integration(api, "apns", "push")
    things.integration(api, "apns", "push", active=False)
    ada = subscriber(api)
    _give(api, verb, ada, "apns", deviceTokens=["a"])
    assert [channel["_integrationId"] for channel in _channels(api, ada)] == [newest["_id"]]


@BOTH
@pytest.mark.parametrize(
    "why", ["none", "inactive", "deleted", "unknown identifier", "of another provider", "elsewhere"]
)
def test_without_an_active_integration_nothing_changes(
    api: Api, production: Api, ada: str, verb: str, why: str
) -> None:
    identifier = unique("discord")
    match why:
        case "inactive":
            things.integration(api, "discord", "chat", identifier=identifier, active=False)
        case "deleted":
            made = things.integration(api, "discord", "chat", identifier=identifier)
            api.delete_integration(made["_id"])
        case "of another provider":
            things.integration(api, "zulip", "chat", identifier=identifier)
        case "elsewhere":
            things.integration(production, "discord", "chat", identifier=identifier)
    before = api.get_subscriber(ada).data
    body = {"providerId": "discord", "credentials": {"webhookUrl": URL}}
    for picked in ({}, {"integrationIdentifier": identifier}):
        assert "discord" in getattr(api.refuses(400), verb)(ada, body | picked).said
    assert api.get_subscriber(ada).data == before


@BOTH
def test_every_documented_provider_is_taken(fresh: Api, verb: str) -> None:
    ada = subscriber(fresh)
    for provider in PROVIDERS:
        things.integration(fresh, provider, "chat")
        _give(fresh, verb, ada, provider, webhookUrl=URL)
    assert [channel["providerId"] for channel in _channels(fresh, ada)] == PROVIDERS


@BOTH
@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({}, "providerId should not be null or undefined"),
        ({}, "credentials must be an object"),
        ({"providerId": None, "credentials": {}}, "providerId should not be null or undefined"),
        ({"providerId": 7, "credentials": {}}, "providerId must be one of the following values: slack,"),
        ({"providerId": "Slack", "credentials": {}}, "providerId must be one of the following values: slack,"),
        ({"providerId": "slack ", "credentials": {}}, "providerId must be one of the following values: slack,"),
        ({"providerId": "ses", "credentials": {}}, "providerId must be one of the following values: slack,"),
        ({"providerId": "slack", "credentials": "x"}, "credentials must be an object"),
        ({"providerId": "slack", "credentials": []}, "credentials must be an object"),
        ({"providerId": "slack", "credentials": {"deviceTokens": "abc"}}, "credentials.deviceTokens must be an array"),
        ({"providerId": "slack", "credentials": {"deviceTokens": [1]}}, "credentials.deviceTokens.0 must be a string"),
        ({"providerId": "slack", "credentials": {}, "integrationIdentifier": 1}, "integrationIdentifier must be a str"),
    ],
)
def test_a_broken_rule_is_named_and_nothing_changes(api: Api, ada: str, verb: str, body: Any, said: str) -> None:
    before = api.get_subscriber(ada).data
    assert said in getattr(api.refuses(400), verb)(ada, body).said
    assert api.get_subscriber(ada).data == before


def test_delete_subscriber_credentials(api: Api, ada: str) -> None:
    second = things.integration(api)
    _give(api, "modify_subscriber_credentials", ada, "slack", webhookUrl=URL)
    _give(api, "modify_subscriber_credentials", ada, "slack", second["identifier"], webhookUrl=URL)
    _give(api, "modify_subscriber_credentials", ada, "expo", deviceTokens=["a"])
    for _ in range(2):
        api.delete_subscriber_credentials(ada, "slack")
        assert [channel["providerId"] for channel in _channels(api, ada)] == ["expo"]


@pytest.mark.parametrize("provider", ["discord", "no-such-provider"])
def test_delete_subscriber_credentials_that_are_not_there(api: Api, ada: str, provider: str) -> None:
    before = api.get_subscriber(ada).data
    api.delete_subscriber_credentials(ada, provider)
    assert api.get_subscriber(ada).data == before


def test_credentials_outlive_their_integration(api: Api) -> None:
    made = things.integration(api, "pushpad", "push")
    ada = subscriber(api)
    before = _give(api, "update_subscriber_credentials", ada, "pushpad", deviceTokens=["a"])
    api.delete_integration(made["_id"])
    assert api.get_subscriber(ada).data == before


def _give(api: Api, verb: str, to: str, provider: str, identifier: str | None = None, **credentials: Any) -> Any:
    body = {"providerId": provider, "credentials": credentials}
    if identifier is not None:
        body["integrationIdentifier"] = identifier
    return getattr(api, verb)(to, body).data


def _channels(api: Api, subscriber_id: str) -> Any:
    return api.get_subscriber(subscriber_id).data["channels"]


def _tokens(shown: Any) -> Any:
    (channel,) = shown["channels"]
    return channel["credentials"]["deviceTokens"]
