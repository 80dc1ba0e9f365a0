"""One story from the first trigger to the last log entry, record by record."""

from __future__ import annotations

from typing import Any

from tests.support.api import Api
from tests.support.clock import Clock
from tests.support.things import contents, digest, notification_of, step, subscriber, trigger, workflow

CREATED, QUEUED = ("Step created", "Pending"), ("Step queued", "Pending")


def test_comments_are_collected_for_five_minutes(fresh: Api, fresh_clock: Clock) -> None:
    api, clock = fresh, fresh_clock
    for integration in api.list_integrations().data:
        if integration["channel"] == "sms":
            api.delete_integration(integration["_id"])
    condition = {"on": "payload", "field": "sms", "operator": "EQUAL", "value": "true"}
    alert = workflow(
        api,
        digest(digestKey="post.id"),
        step("in_app", "{{step.total_count}} new on {{post.title}}"),
        step("sms", "Check {{post.title}}")
        | {"filters": [{"isNegated": False, "type": "GROUP", "value": "AND", "children": [condition]}]},
    )
    ann = subscriber(api)
    tea, other = {"id": 7, "title": "Tea"}, {"id": 8, "title": "Coffee"}
    payload_a, payload_b = {"post": tea, "sms": True}, {"post": tea, "sms": False}

    trigger(api, alert, ann, payload=payload_a, transactionId="T1")
    clock.set("2024-10-24T12:01:00Z")
    trigger(api, alert, ann, payload=payload_b, transactionId="T2")
    clock.set("2024-10-24T12:02:00Z")
    trigger(api, alert, ann, payload={"post": other, "sms": False}, transactionId="T3")
    clock.set("2024-10-24T12:03:00Z")
    trigger(api, alert, ann, payload=payload_a, transactionId="T1")

    first = notification_of(api, "T1")
    assert first["channels"] == ["digest", "in_app", "sms"]
    assert statuses(first) == ["delayed", "pending", "pending"]
    assert log(first, 0) == [CREATED, ("Step digested", "Pending"), QUEUED]
    assert first["jobs"][0]["executionDetails"][1]["raw"] == '{"delay":300000}'
    assert [log(first, 1), log(first, 2)] == [[CREATED], [CREATED]]

    second = notification_of(api, "T2")
    assert second["_digestedNotificationId"] == first["_id"]
    assert statuses(second) == ["merged", "merged", "merged"]
    assert log(second, 0) == [CREATED, ("Digest was merged with other digest", "Success"), QUEUED]
    assert [log(second, 1), log(second, 2)] == [[CREATED], [CREATED]]

    assert statuses(notification_of(api, "T3")) == ["delayed", "pending", "pending"]
    clock.set("2024-10-24T12:04:00Z")
    assert api.cancel_event("T3").data is True
    assert statuses(notification_of(api, "T3")) == ["canceled", "canceled", "canceled"]
    assert contents(api, ann) == []

    assert clock.set("2024-10-24T12:05:00Z") == 0
    assert clock.advance(seconds=1) == 1
    first = notification_of(api, "T1")
    assert statuses(first) == ["completed", "completed", "failed"]
    assert log(first, 0)[3:] == [("Start digesting", "Pending"), ("Digest triggered events", "Success")]
    assert [job["digest"]["events"] for job in first["jobs"]] == [[payload_a, payload_b]] * 3
    sending = [CREATED, QUEUED, ("Start sending message", "Pending")]
    assert log(first, 1) == [*sending, ("Message created", "Pending"), ("Message sent", "Success")]
    assert log(first, 2) == [*sending, ("Subscriber does not have an active integration", "Failed")]
    assert statuses(notification_of(api, "T2")) == ["merged", "merged", "merged"]

    (shown,) = api.get_subscriber_feed(ann)["data"]
    assert (shown["content"], shown["seen"]) == ("2 new on Tea", False)
    assert api.list_messages(channel="sms")["data"] == []
    assert [one["transactionId"] for one in api.list_notifications()["data"]] == ["T3", "T2", "T1"]


def statuses(notification: Any) -> list[str]:
    return [job["status"] for job in notification["jobs"]]


def log(notification: Any, job: int) -> list[tuple[str, str]]:
    return [(entry["detail"], entry["status"]) for entry in notification["jobs"][job]["executionDetails"]]
