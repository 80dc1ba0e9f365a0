"""Which integration sends: the primary one, the one that is named, the one for the tenant."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import log, things
from tests.support.api import Api
from tests.support.clock import Clock
from tests.support.log import STARTED
from tests.support.outside import Outside
from tests.support.things import step, subscriber, workflow

NONE = "!Subscriber does not have an active integration"
LIMIT = "!Novu's provider limit has been reached"


@pytest.mark.parametrize(("channel", "providers"), [("email", ("ses", "mailgun")), ("sms", ("twilio", "telnyx"))])
def test_the_primary_integration_sends(fresh: Api, channel: str, providers: tuple[str, str]) -> None:
    first, second = (things.integration(fresh, provider, channel) for provider in providers)
    made, ada = workflow(fresh, _step(channel)), _reachable(fresh)
    assert _sender(fresh, made, ada, channel) == first["_id"]
    fresh.set_integration_as_primary(second["_id"])
    assert _sender(fresh, made, ada, channel) == second["_id"]


@pytest.mark.parametrize(("channel", "providers"), [("email", ("ses", "mailgun")), ("sms", ("twilio", "telnyx"))])
def test_the_trigger_can_name_an_integration(fresh: Api, channel: str, providers: tuple[str, str]) -> None:
    _, second = (things.integration(fresh, provider, channel) for provider in providers)
    made, ada = workflow(fresh, _step(channel)), _reachable(fresh)
    named = {channel: {"integrationIdentifier": second["identifier"]}}
    assert _sender(fresh, made, ada, channel, overrides=named) == second["_id"]
    unknown = {channel: {"integrationIdentifier": "nobody"}}
    transaction = things.trigger(fresh, made, ada, overrides=unknown)
    assert log.told(fresh, transaction, channel) == [*STARTED, NONE]
    assert log.raw(fresh, transaction, channel, NONE[1:]) == {"integrationIdentifier": "nobody"}
    assert fresh.list_messages(transaction_id=transaction)["data"] == []


@pytest.mark.parametrize(("provider", "channel"), [("ses", "email"), ("twilio", "sms")])
@pytest.mark.parametrize("deleted", [False, True], ids=["off", "deleted"])
def test_an_integration_that_is_off_or_deleted_does_not_send(
    fresh: Api, provider: str, channel: str, deleted: bool
) -> None:
    only = things.integration(fresh, provider, channel)
    if deleted:
        fresh.delete_integration(only["_id"])
    else:
        fresh.update_integration(only["_id"], {"active": False, "check": False})
    transaction = things.trigger(fresh, workflow(fresh, _step(channel)), _reachable(fresh))
    assert log.told(fresh, transaction, channel) == [*STARTED, NONE]
    assert log.statuses(fresh, transaction) == [(channel, "failed")]


def test_in_app_needs_its_integration_too(fresh: Api) -> None:
    (inbox,) = [
        one
        for one in fresh.list_integrations().data
        if one["channel"] == "in_app" and one["_environmentId"] == _environment(fresh)
    ]
    fresh.update_integration(inbox["_id"], {"active": False, "check": False})
    transaction = things.trigger(fresh, workflow(fresh), subscriber(fresh))
    assert log.told(fresh, transaction, "in_app") == [*STARTED, NONE]
    assert fresh.list_messages(transaction_id=transaction)["data"] == []


def test_another_environment_does_not_send(fresh: Api, fresh_production: Api) -> None:
    things.integration(fresh_production, "ses", "email")
    transaction = things.trigger(fresh, workflow(fresh, _step("email")), _reachable(fresh))
    assert log.told(fresh, transaction, "email") == [*STARTED, NONE]


def test_a_tenant_has_an_integration_of_its_own(fresh: Api) -> None:
    primary = things.integration(fresh, "ses", "email")
    acme, other = things.tenant(fresh), things.tenant(fresh)
    part = {"on": "tenant", "field": "identifier", "operator": "EQUAL", "value": acme["identifier"]}
    own = things.integration(fresh, "mailgun", "email", conditions=[{"value": "AND", "children": [part]}])
    made, ada = workflow(fresh, _step("email")), _reachable(fresh)
    assert _sender(fresh, made, ada, "email", tenant=acme["identifier"]) == own["_id"]
    assert _sender(fresh, made, ada, "email", tenant=other["identifier"]) == primary["_id"]
    assert _sender(fresh, made, ada, "email") == primary["_id"]
    # What the trigger names stands above the tenant.
    named = {"email": {"integrationIdentifier": primary["identifier"]}}
    assert _sender(fresh, made, ada, "email", tenant=acme["identifier"], overrides=named) == primary["_id"]


def test_a_condition_of_an_integration_that_cannot_be_evaluated_fails_the_step(fresh: Api) -> None:
    things.integration(fresh, "ses", "email")
    part = {"on": "tenant", "field": "data.regions", "operator": "IN", "value": "eu"}
    things.integration(fresh, "mailgun", "email", conditions=[{"value": "AND", "children": [part]}])
    tenant = things.tenant(fresh)["identifier"]
    transaction = things.trigger(fresh, workflow(fresh, _step("email")), _reachable(fresh), tenant=tenant)
    assert log.told(fresh, transaction, "email")[-1] == "!Processing step filter failed"
    assert log.statuses(fresh, transaction) == [("email", "failed")]


@pytest.mark.parametrize(("provider", "channel", "most"), [("novu-email", "email", 300), ("novu-sms", "sms", 20)])
def test_novus_own_providers_send_so_many_a_month(
    fresh: Api, fresh_clock: Clock, provider: str, channel: str, most: int
) -> None:
    """(ruling: own-provider-limits)"""
    state = fresh.raw("GET", "/_reference/state").json()
    own = {"providerId": provider, "channel": channel, "identifier": provider, "name": provider, "primary": True}
    inbox = state["collections"]["integrations"][0]
    state["collections"]["integrations"].append({**inbox, "_id": things.NOTHING, **own})
    assert fresh.raw("PUT", "/_reference/state", state).status_code == 204
    made, ada = workflow(fresh, _step(channel)), _reachable(fresh)
    event = {"name": things.trigger_of(made), "to": ada, "payload": {}}
    for start in range(0, most, 100):
        fresh.bulk_trigger_events({"events": [event] * min(100, most - start)})
    assert fresh.list_messages(channel=channel)["totalCount"] == most
    assert log.told(fresh, things.trigger(fresh, made, ada), channel) == [*STARTED, LIMIT]
    fresh_clock.advance(days=31)
    assert log.told(fresh, things.trigger(fresh, made, ada), channel)[-1] == "Message sent"


def _step(channel: str) -> dict[str, Any]:
    return step(channel, "Text", subject="S", contentType="customHtml") if channel == "email" else step(channel)


def _reachable(api: Api) -> str:
    return subscriber(api, email="ada@example.com", phone="+1")


def _sender(api: Api, made: dict[str, Any], to: str, channel: str, **members: Any) -> str:
    """The integration that was chosen, and that was handed the message."""
    transaction = things.trigger(api, made, to, **members)
    chosen: dict[str, str] = log.raw(api, transaction, channel, "Integration instance selected")
    (handed,) = Outside(api.url).outbox(transactionId=transaction)
    assert (handed["integration"], handed["providerId"]) == (chosen["identifier"], chosen["providerId"])
    return chosen["_id"]


def _environment(api: Api) -> str:
    identifier: str = api.get_current_environment().data["_id"]
    return identifier
