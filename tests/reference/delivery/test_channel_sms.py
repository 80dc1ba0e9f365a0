"""Text messages: what would have been sent, and what is left of it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import log, things
from tests.support.api import Api
from tests.support.log import STARTED
from tests.support.outside import Outside
from tests.support.things import step, subscriber, workflow

CHOSEN, CREATED, SENT = "Integration instance selected", "Message created", "Message sent"
NOT_RENDERED = "!Message content could not be generated"


@pytest.fixture(autouse=True)
def _twilio(fresh: Api) -> None:
    things.integration(fresh, "twilio", "sms", credentials={"from": "+100"})


def test_an_sms_is_handed_over(fresh: Api, fresh_outside: Outside) -> None:
    made = workflow(fresh, step("sms", "Code {{code}}"))
    transaction = things.trigger(fresh, made, subscriber(fresh, phone="+1"), payload={"code": 42})
    (sent,) = fresh_outside.outbox()
    assert (sent["to"], sent["from"], sent["content"]) == ("+1", "+100", "Code 42")
    (message,) = fresh.list_messages(transaction_id=transaction)["data"]
    assert (message["phone"], message["content"], message["identifier"]) == ("+1", "Code 42", message["_id"])
    assert log.told(fresh, transaction, "sms") == [*STARTED, CHOSEN, CREATED, SENT]


def test_the_payload_can_bring_the_number(fresh: Api, fresh_outside: Outside) -> None:
    things.trigger(fresh, workflow(fresh, step("sms")), subscriber(fresh, phone="+1"), payload={"phone": "+2"})
    assert [sent["to"] for sent in fresh_outside.outbox()] == ["+2"]


def test_the_trigger_overrides_what_is_sent(fresh: Api, fresh_outside: Outside) -> None:
    overrides: dict[str, Any] = {
        "sms": {"to": "+3", "from": "+4", "content": "Other", "customData": {"c": 1}},
        "twilio": {"from": "+5"},
    }
    ada = subscriber(fresh, phone="+1")
    transaction = things.trigger(fresh, workflow(fresh, step("sms")), ada, overrides=overrides)
    (sent,) = fresh_outside.outbox()
    assert (sent["to"], sent["from"], sent["content"], sent["customData"]) == ("+3", "+5", "Other", {"c": 1})
    (message,) = fresh.list_messages(transaction_id=transaction)["data"]
    assert (message["phone"], message["content"]) == ("+1", "Hello")


def test_without_a_number_nothing_is_handed_over(fresh: Api, fresh_outside: Outside) -> None:
    transaction = things.trigger(fresh, workflow(fresh, step("sms")), subscriber(fresh))
    trouble = "!Subscriber missing recipient details"
    assert log.told(fresh, transaction, "sms") == [*STARTED, CHOSEN, CREATED, trouble]
    (message,) = fresh.list_messages(transaction_id=transaction)["data"]
    assert (message["status"], message["errorId"]) == ("warning", "no_subscriber_phone")
    assert fresh_outside.outbox() == []


def test_an_empty_sms_is_not_sent(fresh: Api, fresh_outside: Outside) -> None:
    made = workflow(fresh, step("sms", "{{missing}}"))
    transaction = things.trigger(fresh, made, subscriber(fresh, phone="+1"))
    assert log.told(fresh, transaction, "sms") == [*STARTED, NOT_RENDERED]
    assert fresh.list_messages(transaction_id=transaction)["data"] == []
    assert fresh_outside.outbox() == []
