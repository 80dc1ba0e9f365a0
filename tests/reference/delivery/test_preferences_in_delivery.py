"""What subscribers, workflows and tenants want decides whether a channel is used."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import log, things
from tests.support.api import Api
from tests.support.log import BEGUN
from tests.support.things import step, subscriber, workflow

FILTERED = "Step was filtered based on steps filters"
GLOBALLY = "Step filtered by subscriber global preferences"
BY_WORKFLOW = "Step filtered by subscriber workflow preferences"
SENT = "Message sent"


@pytest.mark.parametrize(
    "said",
    [{"enabled": False}, {"preferences": [{"type": "in_app", "enabled": False}]}],
    ids=["everything", "the channel"],
)
def test_who_wants_nothing_gets_nothing(api: Api, said: dict[str, Any]) -> None:
    ada, grace, made = subscriber(api), subscriber(api), workflow(api)
    api.update_subscriber_global_preferences(ada, said)
    transaction = things.trigger(api, made, ada)
    assert log.told(api, transaction, "in_app") == [*BEGUN, GLOBALLY, FILTERED]
    assert log.statuses(api, transaction) == [("in_app", "canceled")]
    assert api.get_subscriber_feed(ada)["data"] == []
    assert log.told(api, things.trigger(api, made, grace), "in_app")[-1] == SENT
    api.update_subscriber_global_preferences(
        ada, {"enabled": True, "preferences": [{"type": "in_app", "enabled": True}]}
    )
    assert log.told(api, things.trigger(api, made, ada), "in_app")[-1] == SENT


@pytest.mark.parametrize("said", [{"enabled": False}, {"channel": {"type": "in_app", "enabled": False}}])
def test_a_subscriber_can_switch_one_workflow_off(api: Api, said: dict[str, Any]) -> None:
    ada, made, other = subscriber(api), workflow(api), workflow(api)
    api.update_subscriber_preference(ada, made["_id"], said)
    transaction = things.trigger(api, made, ada)
    assert log.told(api, transaction, "in_app") == [*BEGUN, BY_WORKFLOW, FILTERED]
    preference = log.raw(api, transaction, "in_app", BY_WORKFLOW)
    assert not (preference["enabled"] and preference["channels"]["in_app"])
    assert log.told(api, things.trigger(api, other, ada), "in_app")[-1] == SENT


def test_switching_one_channel_off_leaves_the_others(fresh: Api) -> None:
    things.integration(fresh, "twilio", "sms")
    ada, made = subscriber(fresh, phone="+1"), workflow(fresh, step("sms"), step())
    fresh.update_subscriber_preference(ada, made["_id"], {"channel": {"type": "sms", "enabled": False}})
    assert log.statuses(fresh, things.trigger(fresh, made, ada)) == [("sms", "canceled"), ("in_app", "completed")]


def test_a_workflow_can_be_off_until_a_subscriber_wants_it(api: Api) -> None:
    made = workflow(api, preferenceSettings={"in_app": False})
    ada, grace = subscriber(api), subscriber(api)
    api.update_subscriber_preference(ada, made["_id"], {"channel": {"type": "in_app", "enabled": True}})
    assert log.statuses(api, things.trigger(api, made, ada)) == [("in_app", "completed")]
    assert log.told(api, things.trigger(api, made, grace), "in_app") == [*BEGUN, BY_WORKFLOW, FILTERED]


def test_what_a_subscriber_wants_in_general_stands_above_one_workflow(api: Api) -> None:
    ada, made = subscriber(api), workflow(api)
    api.update_subscriber_preference(ada, made["_id"], {"channel": {"type": "in_app", "enabled": True}})
    api.update_subscriber_global_preferences(ada, {"enabled": False})
    assert log.told(api, things.trigger(api, made, ada), "in_app") == [*BEGUN, GLOBALLY, FILTERED]


@pytest.mark.parametrize("wanted", [True, False])
def test_an_override_for_the_tenant_stands_above_the_workflow(api: Api, wanted: bool) -> None:
    made, tenant, ada = workflow(api, preferenceSettings={"in_app": not wanted}), things.tenant(api), subscriber(api)
    settings = {"email": True, "sms": True, "in_app": wanted, "chat": True, "push": True}
    api.create_workflow_override(
        {"workflowId": made["_id"], "tenantId": tenant["_id"], "active": True, "preferenceSettings": settings}
    )
    statuses = {True: [("in_app", "completed")], False: [("in_app", "canceled")]}
    assert log.statuses(api, things.trigger(api, made, ada, tenant=tenant["identifier"])) == statuses[wanted]
    assert log.statuses(api, things.trigger(api, made, ada)) == statuses[not wanted]
    # The subscriber's own word stands above both.
    api.update_subscriber_preference(ada, made["_id"], {"channel": {"type": "in_app", "enabled": not wanted}})
    assert log.statuses(api, things.trigger(api, made, ada, tenant=tenant["identifier"])) == statuses[not wanted]


def test_a_critical_workflow_asks_nobody(api: Api) -> None:
    made, ada = workflow(api, critical=True, preferenceSettings={"in_app": False}), subscriber(api)
    api.update_subscriber_global_preferences(ada, {"enabled": False})
    assert log.statuses(api, things.trigger(api, made, ada)) == [("in_app", "completed")]


def test_waits_ask_nobody(fresh: Api) -> None:
    delay = {"template": {"type": "delay"}, "metadata": {"type": "regular", "amount": 1, "unit": "hours"}}
    ada = subscriber(fresh)
    fresh.update_subscriber_global_preferences(ada, {"enabled": False})
    transaction = things.trigger(fresh, workflow(fresh, delay, step()), ada)
    assert log.statuses(fresh, transaction) == [("delay", "delayed"), ("in_app", "pending")]


def test_conditions_and_preferences_are_both_told(api: Api) -> None:
    parts = [{"on": "payload", "field": "a", "operator": "EQUAL", "value": "1"}]
    made, ada = workflow(api, {**step(), "filters": [{"value": "AND", "children": parts}]}), subscriber(api)
    api.update_subscriber_preference(ada, made["_id"], {"enabled": False})
    transaction = things.trigger(api, made, ada)
    assert log.told(api, transaction, "in_app") == [*BEGUN, BY_WORKFLOW, FILTERED]
    raw = log.raw(api, transaction, "in_app", FILTERED)
    assert (raw["filter"]["passed"], "preferences" in raw) == (False, False)
