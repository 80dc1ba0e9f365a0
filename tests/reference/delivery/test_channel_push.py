"""Push messages: to every device of every provider that the subscriber has."""

from __future__ import annotations

from typing import Any

from tests.support import log, things
from tests.support.api import Api
from tests.support.log import STARTED
from tests.support.outside import Outside
from tests.support.things import step, subscriber, workflow

CHOSEN = "Integration instance selected"
NO_TOKENS = "!Subscriber credentials is missing the tokens for sending a push notification message"
TROUBLE = "!There was one or more errors when trying to execute the notification"
PUSH = step("push", "Body {{a}}", title="Title {{a}}")


def test_every_device_gets_the_message(fresh: Api, fresh_outside: Outside) -> None:
    ada = subscriber(fresh)
    _connect(fresh, ada, "fcm", "phone", "tablet")
    _connect(fresh, ada, "expo", "watch")
    transaction = things.trigger(fresh, workflow(fresh, PUSH), ada, payload={"a": 1})
    fcm, expo = ([f"Message created: {name}", f"Message sent: {name}"] for name in ("fcm", "expo"))
    assert log.told(fresh, transaction, "push") == [*STARTED, CHOSEN, *fcm, fcm[1], CHOSEN, *expo]
    assert [(sent["providerId"], sent["tokens"]) for sent in fresh_outside.outbox()] == [
        ("fcm", ["phone"]),
        ("fcm", ["tablet"]),
        ("expo", ["watch"]),
    ]
    (sent, *_) = fresh_outside.outbox()
    assert (sent["title"], sent["content"], sent["data"]) == ("Title 1", "Body 1", {"a": 1})
    watch, others = fresh.list_messages(transaction_id=transaction)["data"]
    assert (others["deviceTokens"], watch["deviceTokens"]) == (["phone", "tablet"], ["watch"])
    assert (others["title"], others["content"]) == ("Title 1", "Body 1")


def test_the_trigger_can_name_the_devices(fresh: Api, fresh_outside: Outside) -> None:
    ada = subscriber(fresh)
    _connect(fresh, ada, "fcm", "phone")
    things.trigger(fresh, workflow(fresh, PUSH), ada, overrides={"fcm": {"deviceTokens": ["a", "b"]}})
    assert [sent["tokens"] for sent in fresh_outside.outbox()] == [["a"], ["b"]]


def test_a_subscriber_without_devices(fresh: Api, fresh_outside: Outside) -> None:
    ada = subscriber(fresh)
    _connect(fresh, ada, "fcm")
    _connect(fresh, ada, "expo", "watch")
    transaction = things.trigger(fresh, workflow(fresh, PUSH), ada)
    expo = ["Message created: expo", "Message sent: expo"]
    assert log.told(fresh, transaction, "push") == [*STARTED, NO_TOKENS, CHOSEN, *expo, TROUBLE]
    assert log.raw(fresh, transaction, "push", NO_TOKENS[1:])["providerId"] == "fcm"
    assert log.statuses(fresh, transaction) == [("push", "failed")]
    assert len(fresh.list_messages(transaction_id=transaction)["data"]) == len(fresh_outside.outbox()) == 1


def test_an_integration_that_is_off(fresh: Api) -> None:
    ada = subscriber(fresh)
    fcm = _connect(fresh, ada, "fcm", "phone")
    fresh.update_integration(fcm["_id"], {"active": False, "check": False})
    transaction = things.trigger(fresh, workflow(fresh, PUSH), ada)
    none = "!Subscriber does not have an active integration"
    assert log.told(fresh, transaction, "push") == [*STARTED, none, TROUBLE]


def test_a_subscriber_without_a_provider_leaves_eight_entries(fresh: Api) -> None:
    ada = subscriber(fresh)
    transaction = things.trigger(fresh, workflow(fresh, PUSH), ada)
    no_channel = "!Subscriber does not have a configured channel"
    assert log.told(fresh, transaction, "push") == [*STARTED, no_channel, TROUBLE]
    notification = things.notification_of(fresh, transaction)["_id"]
    assert len(fresh.list_execution_details(notification_id=notification, subscriber_id=ada).data) == 8


def _connect(api: Api, to: str, provider: str, *tokens: str) -> dict[str, Any]:
    """A new integration of the provider, and the subscriber's devices there."""
    made = things.integration(api, provider, "push")
    credentials = {"deviceTokens": list(tokens)} if tokens else {}
    connection = {"providerId": provider, "integrationIdentifier": made["identifier"], "credentials": credentials}
    api.update_subscriber_credentials(to, connection)
    return made
