"""Chat messages: to each channel that the subscriber has connected, and by WhatsApp."""

from __future__ import annotations

from typing import Any

from tests.support import log, things
from tests.support.api import Api
from tests.support.log import STARTED
from tests.support.outside import Outside
from tests.support.things import step, subscriber, workflow

CHOSEN, CREATED, SENT = "Integration instance selected", "Message created", "Message sent"
NO_INTEGRATION = "!Subscriber does not have an active integration"
ALL_FAILED = "!All chat channels failed to send the message"
SLACK, DISCORD = "https://example.com/slack", "https://example.com/discord"


def test_every_connected_channel_gets_the_message(fresh: Api, fresh_outside: Outside) -> None:
    ada = subscriber(fresh)
    _connect(fresh, ada, "slack", webhookUrl=SLACK)
    _connect(fresh, ada, "mattermost", webhookUrl="https://example.com/mattermost", channel="general")
    transaction = things.trigger(fresh, workflow(fresh, step("chat", "Hi {{a}}")), ada, payload={"a": 1})
    assert log.told(fresh, transaction, "chat") == [*STARTED, *[CHOSEN, CREATED, SENT] * 2]
    first, second = fresh_outside.outbox()
    assert (first["providerId"], first["webhookUrl"], first["content"]) == ("slack", SLACK, "Hi 1")
    assert (second["providerId"], second["chatChannel"]) == ("mattermost", "general")
    for message in fresh.list_messages(transaction_id=transaction)["data"]:
        assert (message["content"], message["channel"], message["status"]) == ("Hi 1", "chat", "sent")
        # Chat messages say little about where they come from.
        assert message.keys() & {"payload", "overrides", "templateIdentifier", "chatWebhookUrl"} == set()


def test_the_payload_can_bring_the_webhook(fresh: Api, fresh_outside: Outside) -> None:
    ada = subscriber(fresh)
    _connect(fresh, ada, "slack", webhookUrl=SLACK)
    things.trigger(fresh, workflow(fresh, step("chat")), ada, payload={"webhookUrl": "https://example.com/other"})
    assert [sent["webhookUrl"] for sent in fresh_outside.outbox()] == ["https://example.com/other"]


def test_whatsapp_needs_no_connection_but_a_number(fresh: Api, fresh_outside: Outside) -> None:
    """(ruling: whatsapp-attempt)"""
    things.integration(fresh, "whatsapp-business", "chat")
    made = workflow(fresh, step("chat"))
    transaction = things.trigger(fresh, made, subscriber(fresh, phone="+1"))
    assert log.told(fresh, transaction, "chat") == [*STARTED, CHOSEN, CREATED, SENT]
    (sent,) = fresh_outside.outbox()
    assert (sent["providerId"], sent["phone"]) == ("whatsapp-business", "+1")
    transaction = things.trigger(fresh, made, subscriber(fresh))
    trouble = "!Subscriber is missing a phone number"
    assert log.told(fresh, transaction, "chat") == [*STARTED, CHOSEN, CREATED, trouble, ALL_FAILED]
    (message,) = fresh.list_messages(transaction_id=transaction)["data"]
    assert (message["status"], message["errorId"]) == ("warning", "no_subscriber_chat_phone_number")
    assert len(fresh_outside.outbox()) == 1


def test_a_connection_without_a_webhook(fresh: Api, fresh_outside: Outside) -> None:
    ada = subscriber(fresh)
    _connect(fresh, ada, "slack")
    transaction = things.trigger(fresh, workflow(fresh, step("chat")), ada)
    trouble = "!Webhook URL for the chat channel is missing"
    assert log.told(fresh, transaction, "chat") == [*STARTED, CHOSEN, CREATED, trouble, ALL_FAILED]
    (message,) = fresh.list_messages(transaction_id=transaction)["data"]
    assert (message["status"], message["errorId"]) == ("warning", "no_subscriber_chat_channel_id")
    assert fresh_outside.outbox() == []


def test_a_connection_whose_integration_is_off(fresh: Api) -> None:
    ada = subscriber(fresh)
    slack = _connect(fresh, ada, "slack", webhookUrl=SLACK)
    fresh.update_integration(slack["_id"], {"active": False, "check": False})
    things.integration(fresh, "slack", "chat")
    transaction = things.trigger(fresh, workflow(fresh, step("chat")), ada)
    assert log.told(fresh, transaction, "chat") == [*STARTED, NO_INTEGRATION, ALL_FAILED]
    assert slack["_id"] in log.raw(fresh, transaction, "chat", NO_INTEGRATION[1:])["reason"]
    assert log.statuses(fresh, transaction) == [("chat", "failed")]


def test_one_message_that_gets_through_is_enough(fresh: Api, fresh_outside: Outside) -> None:
    ada = subscriber(fresh)
    _connect(fresh, ada, "slack")
    _connect(fresh, ada, "discord", webhookUrl=DISCORD)
    transaction = things.trigger(fresh, workflow(fresh, step("chat")), ada)
    assert log.statuses(fresh, transaction) == [("chat", "completed")]
    assert log.told(fresh, transaction, "chat")[-1] == SENT
    assert [sent["webhookUrl"] for sent in fresh_outside.outbox()] == [DISCORD]


def test_nobody_is_reached_without_a_connection(fresh: Api) -> None:
    transaction = things.trigger(fresh, workflow(fresh, step("chat")), subscriber(fresh))
    assert log.told(fresh, transaction, "chat") == [*STARTED, "!Subscriber does not have a configured channel"]
    assert log.statuses(fresh, transaction) == [("chat", "failed")]


def _connect(api: Api, to: str, provider: str, **credentials: str) -> dict[str, Any]:
    """A new integration of the provider, and the subscriber's connection to it."""
    made = things.integration(api, provider, "chat")
    connection = {"providerId": provider, "integrationIdentifier": made["identifier"], "credentials": credentials}
    api.update_subscriber_credentials(to, connection)
    return made
