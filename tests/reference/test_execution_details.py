"""The log of what happened to a notification, step by step."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support import things
from tests.support.api import Api
from tests.support.things import NOTHING, step, subscriber, workflow

CREATED, QUEUED, START = ("Step created", "Pending"), ("Step queued", "Pending"), ("Start sending message", "Pending")
SELECTED = ("Integration instance selected", "Pending")
MESSAGE, SENT = ("Message created", "Pending"), ("Message sent", "Success")
NO_INTEGRATION = ("Subscriber does not have an active integration", "Failed")
NO_ADDRESS = ("Subscriber missing recipient details", "Failed")
NOT_RENDERED = ("Message content could not be generated", "Failed")


def test_the_log_of_a_message_in_the_app(api: Api) -> None:
    ada = subscriber(api)
    transaction = things.trigger(api, workflow(api), ada)
    shown = things.notification_of(api, transaction)
    details = api.list_execution_details(notification_id=shown["_id"], subscriber_id=ada).data
    trigger_job, in_app_job = dict.fromkeys(detail["_jobId"] for detail in details)
    assert _log(details, trigger_job) == [CREATED, QUEUED, START]
    assert _log(details, in_app_job) == [CREATED, QUEUED, START, MESSAGE, SENT]
    (message,) = api.list_messages(transaction_id=transaction)["data"]
    for detail in details:
        assert (detail["transactionId"], detail["_notificationId"]) == (transaction, shown["_id"])
        assert (detail["source"], detail["isTest"], detail["isRetry"]) == ("Internal", False, False)
        about_message = detail["detail"] in (MESSAGE[0], SENT[0])
        assert (detail.get("_messageId") == message["_id"]) == about_message


def test_the_log_of_an_email_names_the_integration(api: Api) -> None:
    ses = things.integration(api, "ses", "email")
    ada = subscriber(api, email="ada@example.com")
    made = workflow(api, step("email", "Text", subject="S", contentType="customHtml"))
    details = _details(api, things.trigger(api, made, ada), ada)
    assert _log_of_channel(details, "email") == [CREATED, QUEUED, START, SELECTED, MESSAGE, SENT]
    (selected,) = [detail for detail in details if detail["detail"] == SELECTED[0]]
    assert json.loads(selected["raw"])["_id"] == ses["_id"]


def test_a_step_that_fails_does_not_hold_up_the_next(fresh: Api) -> None:
    ada = subscriber(fresh)
    made = workflow(fresh, step("sms"), step())
    transaction = things.trigger(fresh, made, ada)
    details = _details(fresh, transaction, ada)
    assert _log_of_channel(details, "sms") == [CREATED, QUEUED, START, NO_INTEGRATION]
    assert _log_of_channel(details, "in_app")[-1] == SENT
    statuses = [(job["type"], job["status"]) for job in things.notification_of(fresh, transaction)["jobs"]]
    assert statuses == [("sms", "failed"), ("in_app", "completed")]


def test_a_step_may_hold_up_the_next(fresh: Api) -> None:
    ada = subscriber(fresh)
    made = workflow(fresh, {**step("sms"), "shouldStopOnFail": True}, step())
    transaction = things.trigger(fresh, made, ada)
    assert _log_of_channel(_details(fresh, transaction, ada), "in_app") == [CREATED]
    statuses = [(job["type"], job["status"]) for job in things.notification_of(fresh, transaction)["jobs"]]
    assert statuses == [("sms", "failed"), ("in_app", "pending")]
    assert fresh.get_subscriber_unseen_count(ada).data["count"] == 0


@pytest.mark.parametrize(
    ("channel", "provider", "error"),
    [("email", "ses", "mail_unexpected_error"), ("sms", "twilio", "no_subscriber_phone")],
)
def test_a_subscriber_without_an_address(fresh: Api, channel: str, provider: str, error: str) -> None:
    things.integration(fresh, provider, channel)
    ada = subscriber(fresh)
    made = workflow(fresh, step(channel, "Text", subject="S", contentType="customHtml"))
    transaction = things.trigger(fresh, made, ada)
    assert _log_of_channel(_details(fresh, transaction, ada), channel)[-2:] == [MESSAGE, NO_ADDRESS]
    (message,) = fresh.list_messages(transaction_id=transaction)["data"]
    assert (message["status"], message["errorId"]) == ("warning", error)
    assert message["errorText"]


def test_an_address_of_the_payload_goes_first(fresh: Api) -> None:
    things.integration(fresh, "twilio", "sms")
    ada = subscriber(fresh, phone="+44")
    transaction = things.trigger(fresh, workflow(fresh, step("sms")), ada, payload={"phone": "+1"})
    assert [one["phone"] for one in fresh.list_messages(transaction_id=transaction)["data"]] == ["+1"]


@pytest.mark.parametrize("content", ["{{json}}{{gt 1}}", "{{unknown a}}", "{{#each list}}{{unknown this}}{{/each}}"])
def test_a_text_that_cannot_be_rendered(api: Api, content: str) -> None:
    ada = subscriber(api)
    payload = {"a": 1, "b": "x", "list": [1], "x": {}}
    transaction = things.trigger(api, workflow(api, step(content=content)), ada, payload=payload)
    details = _details(api, transaction, ada)
    assert _log_of_channel(details, "in_app")[-1] == NOT_RENDERED
    assert "error" in json.loads(details[-1]["raw"])
    assert api.get_subscriber_unseen_count(ada).data["count"] == 0


def test_list_execution_details_of_nothing(api: Api) -> None:
    ada, grace = subscriber(api), subscriber(api)
    shown = things.notification_of(api, things.trigger(api, workflow(api), ada))
    assert api.list_execution_details(notification_id=NOTHING, subscriber_id=ada).data == []
    assert api.list_execution_details(notification_id=shown["_id"], subscriber_id=grace).data == []
    assert (
        "nobody" in api.refuses(404).list_execution_details(notification_id=shown["_id"], subscriber_id="nobody").said
    )


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({}, "notificationId should not be null or undefined\nnotificationId must be a mongodb id"),
        ({}, "subscriberId should not be null or undefined\nsubscriberId must be a string"),
        ({"notification_id": "x", "subscriber_id": "ada"}, "notificationId must be a mongodb id"),
        ({"notification_id": NOTHING}, "subscriberId must be a string"),
    ],
)
def test_list_execution_details_names_the_broken_rule(api: Api, query: dict[str, str], said: str) -> None:
    assert said in api.refuses(400).list_execution_details(**query).said


def _details(api: Api, transaction: str, subscriber_id: str) -> Any:
    shown = things.notification_of(api, transaction)
    return api.list_execution_details(notification_id=shown["_id"], subscriber_id=subscriber_id).data


def _log(details: Any, job: str) -> list[tuple[str, str]]:
    return [(detail["detail"], detail["status"]) for detail in details if detail["_jobId"] == job]


def _log_of_channel(details: Any, channel: str) -> list[tuple[str, str]]:
    return [(detail["detail"], detail["status"]) for detail in details if detail["channel"] == channel]
