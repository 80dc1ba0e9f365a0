"""What the log of a step says, entry by entry, for everything that can become of it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import log, things
from tests.support.api import Api
from tests.support.clock import Clock
from tests.support.log import BEGUN, STARTED
from tests.support.things import step, subscriber, workflow

CHOSEN, CREATED, SENT = "Integration instance selected", "Message created", "Message sent"
NONE = "!Subscriber does not have an active integration"
WAIT = {"type": "regular", "amount": 5, "unit": "minutes"}


def test_the_job_of_the_trigger_itself(api: Api) -> None:
    ada = subscriber(api)
    shown = things.notification_of(api, things.trigger(api, workflow(api), ada))
    details = api.list_execution_details(notification_id=shown["_id"], subscriber_id=ada).data
    of_trigger = [one for one in details if one["channel"] == "trigger"]
    assert [(one["detail"], one["status"]) for one in of_trigger] == [(words, "Pending") for words in STARTED]


def test_each_channel_that_is_sent(fresh: Api) -> None:
    ada = _reachable(fresh)
    mail = step("email", "Text", subject="S", contentType="customHtml")
    made = workflow(fresh, step(), mail, step("sms"), step("chat"), step("push"))
    transaction = things.trigger(fresh, made, ada)
    assert {status for _, status in log.statuses(fresh, transaction)} == {"completed"}
    assert log.told(fresh, transaction, "in_app") == [*STARTED, CREATED, SENT]
    for channel in ("email", "sms", "chat"):
        assert log.told(fresh, transaction, channel) == [*STARTED, CHOSEN, CREATED, SENT]
    assert log.told(fresh, transaction, "push") == [*STARTED, CHOSEN, f"{CREATED}: fcm", f"{SENT}: fcm"]


def test_what_is_about_a_message_names_it_and_its_provider(fresh: Api) -> None:
    things.integration(fresh, "twilio", "sms")
    ada = subscriber(fresh, phone="+1")
    transaction = things.trigger(fresh, workflow(fresh, step("sms")), ada)
    (message,) = fresh.list_messages(transaction_id=transaction)["data"]
    notification = things.notification_of(fresh, transaction)["_id"]
    details = fresh.list_execution_details(notification_id=notification, subscriber_id=ada).data
    named = [(one["detail"], one["providerId"]) for one in details if one.get("_messageId") == message["_id"]]
    assert named == [(CREATED, "twilio"), (SENT, "twilio")]


def test_a_step_without_an_integration(fresh: Api) -> None:
    made = workflow(fresh, step("email", "Text", subject="S", contentType="customHtml"), step("sms"))
    transaction = things.trigger(fresh, made, _nobody(fresh))
    assert log.told(fresh, transaction, "email") == log.told(fresh, transaction, "sms") == [*STARTED, NONE]
    assert log.statuses(fresh, transaction) == [("email", "failed"), ("sms", "failed")]


def test_the_tenant_is_told_with_every_job(fresh: Api, fresh_clock: Clock) -> None:
    tenant = things.tenant(fresh, data={"plan": "pro"})
    delay = {"template": {"type": "delay"}, "metadata": WAIT}
    ada = subscriber(fresh)
    transaction = things.trigger(fresh, workflow(fresh, delay, step()), ada, tenant=tenant["identifier"])
    fresh_clock.advance(minutes=5)
    told = "Tenant context selected"
    assert log.told(fresh, transaction, "delay")[-2:] == [told, "Delay is finished"]
    assert log.told(fresh, transaction, "in_app") == [*BEGUN, told, "Start sending message", CREATED, SENT]
    raw = log.raw(fresh, transaction, "in_app", told)
    assert (raw["identifier"], raw["data"]) == (tenant["identifier"], {"plan": "pro"})


def test_a_tenant_that_is_gone_when_the_step_runs(fresh: Api, fresh_clock: Clock) -> None:
    tenant = things.tenant(fresh)["identifier"]
    delay = {"template": {"type": "delay"}, "metadata": WAIT}
    transaction = things.trigger(fresh, workflow(fresh, delay, step()), subscriber(fresh), tenant=tenant)
    fresh.delete_tenant(tenant)
    fresh_clock.advance(minutes=5)
    gone = "!Tenant identifier not found"
    assert log.told(fresh, transaction, "delay")[-1] == gone
    assert log.told(fresh, transaction, "in_app") == [*BEGUN, gone]
    assert log.statuses(fresh, transaction) == [("delay", "failed"), ("in_app", "failed")]


def test_what_was_digested_can_be_told(fresh: Api, fresh_clock: Clock) -> None:
    digest = {"template": {"type": "digest"}, "metadata": WAIT}
    text = "{{#if step.digest}}{{step.total_count}}:{{#each step.events}} {{name}}{{/each}}{{/if}}"
    made, ada = workflow(fresh, digest, step(content=text)), subscriber(fresh)
    for name in ("one", "two"):
        things.trigger(fresh, made, ada, payload={"name": name})
    fresh_clock.advance(minutes=5)
    assert [shown["content"] for shown in fresh.get_subscriber_feed(ada)["data"]] == ["2: one two"]


@pytest.mark.parametrize("odd", [7, True, None, "", "text", [], [7, {}], {}, {"a": 1}])
def test_whatever_a_trigger_brings_is_taken(fresh: Api, odd: Any) -> None:
    ada = _reachable(fresh)
    mail = step("email", "Text", subject="S", contentType="customHtml")
    made = workflow(fresh, step(), mail, step("sms"), step("chat"), step("push"))
    names = ["to", "cc", "from", "subject", "html", "headers", "integrationIdentifier", "deviceTokens", "content"]
    of_each = dict.fromkeys([*names, "replyTo", "senderName", "customData"], odd)
    channels = ("in_app", "email", "sms", "chat", "push", "ses", "twilio", "slack", "fcm")
    payload = dict.fromkeys(("email", "phone", "webhookUrl", "attachments", "subscriber", "step", "branding"), odd)
    overrides = dict.fromkeys(channels, of_each)
    transaction = things.trigger(fresh, made, ada, payload=payload, overrides=overrides)
    assert {status for _, status in log.statuses(fresh, transaction)} <= {"completed", "failed"}
    assert len(fresh.list_messages(transaction_id=transaction)["data"]) >= 3


@pytest.mark.parametrize("kind", ["in_app", "sms", "chat", "push"])
def test_blocks_are_for_emails(fresh: Api, kind: str) -> None:
    ada = _reachable(fresh)
    made = workflow(fresh, step(kind, [{"type": "text", "content": "Hello"}]))
    assert log.told(fresh, things.trigger(fresh, made, ada), kind)[-1] == "!Message content could not be generated"


def test_a_default_may_stand_below_another(fresh: Api) -> None:
    variables = [{"name": name, "type": "String", "defaultValue": "x"} for name in ("a", "a.b")]
    made, ada = workflow(fresh, step(content="{{a.b}}", variables=variables)), subscriber(fresh)
    transaction = things.trigger(fresh, made, ada)
    assert [one["content"] for one in fresh.list_messages(transaction_id=transaction)["data"]] == ["x"]


def _nobody(api: Api) -> str:
    return subscriber(api, email="ada@example.com", phone="+1")


def _reachable(api: Api) -> str:
    ada = _nobody(api)
    channels = {"email": "ses", "sms": "twilio", "chat": "slack", "push": "fcm"}
    for channel, provider in channels.items():
        things.integration(api, provider, channel)
    credentials: dict[str, Any] = {"slack": {"webhookUrl": "https://example.com"}, "fcm": {"deviceTokens": ["t"]}}
    for provider, one in credentials.items():
        api.update_subscriber_credentials(ada, {"providerId": provider, "credentials": one})
    return ada
