"""Connecting a chat workspace by OAuth: the browser goes to the provider and comes back, without a key."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.support import things
from tests.support.api import Answer, Api
from tests.support.document import DOCUMENT
from tests.support.server import DEVELOPMENT_KEY, Server
from tests.support.things import NOTHING, subscriber, unique

CHAT_PROVIDERS: list[str] = DOCUMENT["components"]["schemas"]["ChatProviderId"]["enum"]
BOTH = pytest.mark.parametrize("operation", ["handle_chat_oauth", "handle_chat_oauth_callback"])


@pytest.fixture(scope="module")
def browser(server: Server) -> Api:
    """Somebody without a key."""
    return server.api(None)


@pytest.fixture(scope="module")
def environment(api: Api) -> str:
    """The id of Development."""
    identifier: str = api.get_current_environment().data["_id"]
    return identifier


def test_handle_chat_oauth_leads_to_the_provider_and_back(api: Api, browser: Api, environment: str) -> None:
    slack = _integration(api)
    ada = subscriber(api, "ada/l & co")
    answer = _go(browser.refuses(302), ada, environment, slack)
    address = urlsplit(answer.headers["location"])
    assert (address.scheme, address.netloc, address.path) == ("https", "slack.com", "/oauth/v2/authorize")
    query = parse_qs(address.query, keep_blank_values=True)
    assert query["client_id"] == ["client-1"]
    assert query["scope"] == ["incoming-webhook"]
    assert query["user_scope"] == [""]
    (back,) = query["redirect_uri"]
    assert back.startswith(f"{browser.url}/v1/subscribers/ada%2Fl%20%26%20co")
    assert urlsplit(back).path.endswith("/credentials/slack/oauth/callback")
    assert parse_qs(urlsplit(back).query) == {
        "environmentId": [environment],
        "integrationIdentifier": [slack["identifier"]],
    }


def test_handle_chat_oauth_callback_stores_a_webhook(api: Api, browser: Api, environment: str) -> None:
    slack = _integration(api)
    ada = subscriber(api)
    answer = _come_back(browser, ada, environment, slack)
    script = _script(answer)
    assert script == "window.close();"
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in answer.headers["content-security-policy"]
    (channel,) = api.get_subscriber(ada).data["channels"]
    assert (channel["providerId"], channel["_integrationId"]) == ("slack", slack["_id"])
    assert channel["credentials"]["channel"] == "slack"
    assert channel["credentials"]["webhookUrl"].startswith("https://")


def test_the_same_code_gives_the_same_webhook(api: Api, browser: Api, environment: str) -> None:
    slack = _integration(api)
    ada = subscriber(api)
    _come_back(browser, ada, environment, slack)
    before = api.get_subscriber(ada).data
    _come_back(browser, ada, environment, slack)
    assert api.get_subscriber(ada).data == before


def test_handle_chat_oauth_callback_creates_the_subscriber(api: Api, browser: Api, environment: str) -> None:
    ada = unique("ada")
    _come_back(browser, ada, environment, _integration(api))
    assert len(api.get_subscriber(ada).data["channels"]) == 1


def test_handle_chat_oauth_callback_goes_on_to_the_redirect_url(api: Api, browser: Api, environment: str) -> None:
    address = "https://app.example.com/connected?from=slack&to=us#done"
    slack = _integration(api, redirectUrl=address)
    answer = _come_back(browser.refuses(302), subscriber(api), environment, slack)
    assert answer.headers["location"] == address


def test_without_an_identifier_the_newest_integration_is_taken(api: Api, browser: Api, environment: str) -> None:
    _integration(api, clientId="older")
    _integration(api, clientId="newer")
    answer = browser.refuses(302).handle_chat_oauth(subscriber(api), "slack", environment_id=environment)
    assert "client_id=newer" in answer.headers["location"]


@BOTH
def test_a_hash_where_one_is_needed(api: Api, browser: Api, environment: str, operation: str) -> None:
    slack = _integration(api, hmac=True)
    ada = subscriber(api)
    for wrong in (None, "", "0" * 64, _hash(ada, "another key"), _hash("somebody else", DEVELOPMENT_KEY), "ä"):
        assert "hash" in _call(browser.refuses(400), operation, ada, environment, slack, wrong).said
    assert api.get_subscriber(ada).data["channels"] == []
    right = _hash(ada, DEVELOPMENT_KEY)
    if operation == "handle_chat_oauth":
        answer = _call(browser.refuses(302), operation, ada, environment, slack, right)
        assert f"hmacHash%3D{right}" in answer.headers["location"]
    else:
        _call(browser, operation, ada, environment, slack, right)
        assert len(api.get_subscriber(ada).data["channels"]) == 1


@BOTH
@pytest.mark.parametrize("credentials", [{}, {"clientId": ""}, {"hmac": False}], ids=str)
def test_an_integration_without_a_client_id(
    api: Api, browser: Api, environment: str, operation: str, credentials: dict[str, Any]
) -> None:
    slack = things.integration(api, credentials=credentials)
    _call(browser.refuses(404), operation, subscriber(api), environment, slack)


@BOTH
def test_an_unknown_integration(api: Api, production: Api, browser: Api, environment: str, operation: str) -> None:
    slack = _integration(api)
    ada = subscriber(api)
    elsewhere = production.get_current_environment().data["_id"]
    for where, made in (
        (NOTHING, slack),
        (elsewhere, slack),
        (environment, slack | {"identifier": "unknown"}),
        (environment, slack | {"providerId": "discord"}),
    ):
        _call(browser.refuses(404), operation, ada, where, made)
    api.delete_integration(slack["_id"])
    _call(browser.refuses(404), operation, ada, environment, slack)
    assert api.get_subscriber(ada).data["channels"] == []


@BOTH
@pytest.mark.parametrize("left_out", ["environmentId", "code"])
def test_what_is_required(api: Api, browser: Api, environment: str, operation: str, left_out: str) -> None:
    slack = _integration(api)
    query = {"environmentId": environment, "code": "c", "integrationIdentifier": slack["identifier"]}
    del query[left_out]
    if left_out == "code" and operation == "handle_chat_oauth":
        browser.refuses(302).handle_chat_oauth(subscriber(api), "slack", **query)
    else:
        said = getattr(browser.refuses(400), operation)(subscriber(api), "slack", **query).said
        assert f"{left_out} should not be null or undefined" in said


@BOTH
def test_a_malformed_environment_or_provider(browser: Api, environment: str, operation: str) -> None:
    call = getattr(browser.refuses(400), operation)
    assert call("ada", "slack", environmentId="x", code="c")["message"] == ["environmentId must be a mongodb id"]
    said = call("ada", "fcm", environmentId=environment, code="c").said
    assert said == f"providerId must be one of the following values: {', '.join(CHAT_PROVIDERS)}"


def _integration(api: Api, **credentials: Any) -> dict[str, Any]:
    return things.integration(api, credentials={"clientId": "client-1", "secretKey": "s", **credentials})


def _call(
    caller: Api, operation: str, to: str, environment: str, made: dict[str, Any], hmac_hash: Any = None
) -> Answer:
    query = {"environment_id": environment, "integration_identifier": made["identifier"], "code": "the-code"}
    if hmac_hash is not None:
        query["hmac_hash"] = hmac_hash
    answer: Answer = getattr(caller, operation)(to, made["providerId"], **query)
    return answer


def _go(caller: Api, to: str, environment: str, made: dict[str, Any]) -> Answer:
    return _call(caller, "handle_chat_oauth", to, environment, made)


def _come_back(caller: Api, to: str, environment: str, made: dict[str, Any]) -> Answer:
    return _call(caller, "handle_chat_oauth_callback", to, environment, made)


def _hash(subscriber_id: str, key: str) -> str:
    return hmac.new(key.encode(), subscriber_id.encode(), hashlib.sha256).hexdigest()


def _script(answer: Answer) -> str:
    found = re.fullmatch(r"<script>(.*)</script>", answer.text)
    assert found is not None, answer
    return found[1]
