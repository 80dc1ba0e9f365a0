"""Providers connected to channels: made, listed, changed, deleted; their identifiers, credentials and webhooks."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import things
from tests.support.api import Api
from tests.support.document import DOCUMENT
from tests.support.things import NOTHING, integration, unique

SECRETS = {name: f"secret {name} ✓" for name in ("apiKey", "apiToken", "secretKey", "token", "password")}
CONDITION: dict[str, Any] = {
    "isNegated": False,
    "type": "GROUP",
    "value": "AND",
    "children": [{"field": "plan", "value": "gold", "operator": "EQUAL", "on": "tenant"}],
}
CHANNELS: list[str] = DOCUMENT["components"]["schemas"]["ChannelType"]["enum"]


def test_a_new_environment_has_an_in_app_integration(fresh: Api) -> None:
    own = fresh.get_current_environment().data["_id"]
    shown = fresh.list_integrations().data
    assert [(one["providerId"], one["channel"], one["active"]) for one in shown] == [("novu", "in_app", True)] * 2
    assert len({one["_environmentId"] for one in shown}) == 2
    assert own in {one["_environmentId"] for one in shown}


def test_create_integration_with_everything(api: Api) -> None:
    given = {
        "providerId": "nodemailer",
        "channel": "email",
        "name": "Our own",
        "identifier": unique("smtp"),
        "credentials": {"host": "smtp.example.com", "port": "587", "secure": True, **SECRETS},
        "active": True,
        "check": False,
        "conditions": [CONDITION],
    }
    made = api.create_integration(given).data
    for name in ("providerId", "channel", "name", "identifier", "credentials", "active"):
        assert made[name] == given[name]
    (condition,) = made["conditions"]
    (part,) = condition["children"]
    assert {name: condition[name] for name in ("isNegated", "type", "value")} == {
        name: CONDITION[name] for name in ("isNegated", "type", "value")
    }
    assert CONDITION["children"][0].items() <= part.items()
    assert _listed(api, made["_id"]) == made


def test_create_integration_with_the_least(api: Api) -> None:
    made = api.create_integration({"providerId": "slack", "channel": "chat"}).data
    assert (made["name"], made["active"], made["primary"], made["priority"]) == ("Slack", False, False, 0)
    assert made["identifier"].startswith("slack-")
    assert made["conditions"] == []
    other = api.create_integration({"providerId": "slack", "channel": "chat"}).data
    assert other["identifier"] != made["identifier"]


@pytest.mark.parametrize("name", [None, ""])
def test_the_name_of_an_unknown_provider(api: Api, name: str | None) -> None:
    made = api.create_integration({"providerId": "pigeons", "channel": "sms", "name": name}).data
    assert made["name"] == "Pigeons"


def test_null_counts_as_left_out(api: Api) -> None:
    nulls = dict.fromkeys(("name", "identifier", "_environmentId", "credentials", "active", "check", "conditions"))
    made = api.create_integration({"providerId": "sns", "channel": "sms", **nulls}).data
    assert (made["name"], made["active"], made["conditions"]) == ("SNS", False, [])
    assert made["_environmentId"] == api.get_current_environment().data["_id"]


def test_list_active_integrations_are_those_of_the_list_that_are_active(api: Api) -> None:
    made = integration(api)
    for active in (True, False, True):
        if made["active"] != active:
            made = api.update_integration(made["_id"], {"active": active}).data
        everything = api.list_integrations().data
        assert api.list_active_integrations().data == [one for one in everything if one["active"]]
        assert made in everything


def test_integrations_are_listed_for_the_whole_organization(api: Api, production: Api) -> None:
    """In the order in which they were made, each with the environment it belongs to."""
    one, other = integration(api), integration(production)
    assert one["_environmentId"] != other["_environmentId"]
    listed = api.list_integrations().data
    assert listed == production.list_integrations().data
    assert listed[-2:] == [one, other]


def test_create_integration_in_another_environment(api: Api, production: Api) -> None:
    target = production.get_current_environment().data["_id"]
    assert integration(api, _environmentId=target)["_environmentId"] == target


def test_secrets_are_shown_in_clear(api: Api) -> None:
    made = integration(api, credentials={"serviceAccount": '{"a": 1}', **SECRETS})
    assert made["credentials"] == {"serviceAccount": '{"a": 1}', **SECRETS}
    assert _listed(api, made["_id"])["credentials"] == made["credentials"]


def test_unknown_credentials_are_dropped(api: Api) -> None:
    made = integration(api, credentials={"apiKey": "k", "pin": "1234", "contentType": "x", "user": None})
    assert made["credentials"] == {"apiKey": "k"}


@pytest.mark.parametrize(("given", "kept"), [(True, True), (False, False), ("true", True), ("false", False)])
def test_switches_among_the_credentials_may_be_texts(api: Api, given: Any, kept: bool) -> None:
    credentials = dict.fromkeys(("secure", "requireTls", "ignoreTls"), given)
    assert integration(api, "nodemailer", "email", credentials=credentials)["credentials"] == dict.fromkeys(
        credentials, kept
    )


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({}, "providerId should not be null or undefined"),
        ({}, "channel should not be null or undefined"),
        ({"providerId": 1}, "providerId must be a string"),
        ({"providerId": ""}, "providerId should not be empty"),
        ({"channel": "in-app"}, f"channel must be one of the following values: {', '.join(CHANNELS)}"),
        ({"name": 1}, "name must be a string"),
        ({"identifier": 1}, "identifier must be a string"),
        ({"identifier": ""}, "identifier should not be empty"),
        ({"_environmentId": "x"}, "_environmentId must be a mongodb id"),
        ({"active": "yes"}, "active must be a boolean value"),
        ({"check": 1}, "check must be a boolean value"),
        ({"conditions": {}}, "conditions must be an array"),
        ({"conditions": ["x"]}, "conditions.0 must be an object"),
        ({"credentials": "x"}, "credentials must be an object"),
        ({"credentials": {"port": 587}}, "credentials.port must be a string"),
        ({"credentials": {"hmac": "true"}}, "credentials.hmac must be a boolean value"),
        ({"credentials": {"secure": "yes"}}, "credentials.secure"),
        ({"credentials": {"tlsOptions": "x"}}, "credentials.tlsOptions must be an object"),
    ],
)
def test_create_integration_names_the_broken_rule(api: Api, body: dict[str, Any], said: str) -> None:
    before = api.list_integrations().data
    given = {"providerId": "ses", "channel": "email", **body} if body else body
    assert said in api.refuses(400).create_integration(given).said
    assert api.list_integrations().data == before


def test_novus_own_providers_are_there_once(api: Api) -> None:
    before = api.list_integrations().data
    for provider, channel in (("novu", "in_app"), ("novu-email", "email"), ("novu-sms", "sms"), ("other", "in_app")):
        api.refuses(400).create_integration({"providerId": provider, "channel": channel})
    assert api.list_integrations().data == before


def test_identifiers_are_unique_in_the_organization(api: Api, production: Api) -> None:
    one, other = integration(api), integration(api)
    taken = {"providerId": "slack", "channel": "chat", "identifier": one["identifier"]}
    for caller in (api, production):
        caller.refuses(409).create_integration(taken)
    api.refuses(409).update_integration(other["_id"], {"identifier": one["identifier"], "name": "new"})
    assert _listed(api, other["_id"]) == other
    assert api.update_integration(one["_id"], {"identifier": one["identifier"]}).data["identifier"] == one["identifier"]
    api.delete_integration(one["_id"])
    assert production.create_integration(taken).data["identifier"] == one["identifier"]


@pytest.mark.parametrize(
    "change",
    [
        {"name": "New"},
        {"identifier": "new-identifier-of-a-test"},
        {"active": False},
        {"credentials": {"apiKey": "new"}},
        {"credentials": {}},
        {"conditions": []},
        {"name": "Newer", "credentials": {"user": "u"}},
    ],
    ids=str,
)
def test_update_integration_changes_what_is_sent(api: Api, change: dict[str, Any]) -> None:
    """Credentials and conditions are replaced whole."""
    made = integration(api, credentials={"apiKey": "old", "user": "old"}, conditions=[CONDITION])
    after = api.update_integration(made["_id"], change).data
    assert after == made | change | {"updatedAt": after["updatedAt"]}
    assert _listed(api, made["_id"]) == after


def test_update_integration_moves_it(api: Api, production: Api) -> None:
    target = production.get_current_environment().data["_id"]
    made = integration(api)
    assert api.update_integration(made["_id"], {"_environmentId": target}).data["_environmentId"] == target
    ada = things.subscriber(production)
    body = {"providerId": "slack", "integrationIdentifier": made["identifier"], "credentials": {}}
    assert production.update_subscriber_credentials(ada, body).data["channels"][0]["_integrationId"] == made["_id"]


@pytest.mark.parametrize(
    "body",
    [{}, {"name": "", "identifier": ""}, {"providerId": "ses", "channel": "email"}, {"unknown": 1}, {"name": None}],
    ids=str,
)
def test_update_integration_with_nothing_to_change(api: Api, body: dict[str, Any]) -> None:
    made = integration(api)
    api.refuses(400).update_integration(made["_id"], body)
    assert _listed(api, made["_id"]) == made


def test_provider_and_channel_cannot_be_changed(api: Api) -> None:
    made = integration(api)
    after = api.update_integration(made["_id"], {"providerId": "ses", "channel": "email", "name": "New"}).data
    assert (after["providerId"], after["channel"], after["name"]) == ("slack", "chat", "New")


@pytest.mark.parametrize("operation", ["update_integration", "set_integration_as_primary", "delete_integration"])
def test_an_unknown_integration(api: Api, operation: str) -> None:
    gone = integration(api, "ses", "email")
    api.delete_integration(gone["_id"])
    rest = [{"name": "New"}] if operation == "update_integration" else []
    for unknown in (NOTHING, gone["_id"]):
        assert unknown in getattr(api.refuses(404), operation)(unknown, *rest).said
    for malformed in ("x", NOTHING + "0", NOTHING[:12]):
        said = getattr(api.refuses(400), operation)(malformed, *rest)["message"]
        assert said == ["integrationId must be a mongodb id"]


def test_delete_integration_answers_those_that_remain_here(api: Api, production: Api) -> None:
    integration(production)
    one, other = integration(api), integration(api)
    own = [made for made in api.list_integrations().data if made["_environmentId"] == one["_environmentId"]]
    assert api.delete_integration(one["_id"]).data == [made for made in own if made["_id"] != one["_id"]]
    assert other in api.list_integrations().data
    assert one["_id"] not in [made["_id"] for made in api.list_integrations().data]


@pytest.mark.parametrize("host", ["smtp.invalid", "mail.test", "a.example"])
def test_check_tries_email_alone(api: Api, host: str) -> None:
    """The reference server never goes out: hosts under reserved domains stand for those that cannot be resolved."""
    before = api.list_integrations().data
    body = {"providerId": "nodemailer", "channel": "email", "credentials": {"host": host}}
    assert host in api.refuses(400).create_integration(body | {"check": True}).said
    assert api.list_integrations().data == before
    made = api.create_integration(body | {"check": False}).data
    assert "updated" not in api.refuses(400).update_integration(made["_id"], {"check": True, "name": "updated"}).said
    assert _listed(api, made["_id"]) == made
    good = {"check": True, "credentials": {"host": "smtp.example.com"}}
    assert api.update_integration(made["_id"], good).data["credentials"]["host"] == "smtp.example.com"
    api.create_integration(body | {"channel": "sms", "check": True})


@pytest.mark.parametrize(
    ("provider", "channel", "answer"),
    [
        ("sendgrid", "email", True),
        ("mailgun", "email", False),
        ("twilio", "sms", True),
        ("nexmo", "sms", False),
        ("bulk-sms", "sms", 404),
        ("slack", "chat", 400),
        ("expo", "push", 400),
    ],
)
@pytest.mark.parametrize("by", ["provider", "_id"])
def test_get_integration_webhook_status(api: Api, provider: str, channel: str, answer: Any, by: str) -> None:
    made = integration(api, provider, channel, credentials={"apiKey": "k"}, active=False)
    named = provider if by == "provider" else made["_id"]
    if isinstance(answer, bool):
        assert api.get_integration_webhook_status(named).data is answer
    else:
        api.refuses(answer).get_integration_webhook_status(named)


def test_get_integration_webhook_status_without_credentials(api: Api, production: Api) -> None:
    made = integration(api, "ses", "email")
    assert made["_id"] in api.refuses(400).get_integration_webhook_status(made["_id"]).said
    api.refuses(404).get_integration_webhook_status("postmark")
    api.refuses(404).get_integration_webhook_status(NOTHING)
    integration(production, "postmark", "email", credentials={"apiKey": "k"})
    api.refuses(404).get_integration_webhook_status("postmark")


def _listed(api: Api, integration_id: str) -> Any:
    (found,) = [one for one in api.list_integrations().data if one["_id"] == integration_id]
    return found
