"""Delay steps: how long they wait, and what comes after."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support import raw
from tests.support.api import Api
from tests.support.clock import Clock
from tests.support.server import Server
from tests.support.things import (
    contents,
    delay,
    jobs_of,
    logs_of,
    notification_of,
    step,
    subscriber,
    trigger,
    workflow,
)

ONLY_PAYING: dict[str, Any] = {
    "filters": [
        {
            "isNegated": False,
            "type": "GROUP",
            "value": "AND",
            "children": [{"on": "subscriber", "field": "data.plan", "operator": "EQUAL", "value": "paying"}],
        }
    ]
}


LENGTHS = pytest.mark.parametrize(
    ("amount", "unit", "due"),
    [
        (30, "seconds", "2024-10-31T09:00:30.000Z"),
        (90, "minutes", "2024-10-31T10:30:00.000Z"),
        (0.5, "hours", "2024-10-31T09:30:00.000Z"),
        (2, "days", "2024-11-02T09:00:00.000Z"),
        (1, "weeks", "2024-11-07T09:00:00.000Z"),
        (1, "months", "2024-11-30T09:00:00.000Z"),
        (4, "months", "2025-02-28T09:00:00.000Z"),
    ],
)


def due_when_triggered_on_31_october(api: Api, clock: Clock, made: Any, **members: Any) -> str:
    """When the delay of a transaction is over that is triggered at nine in the morning."""
    ada = subscriber(api)
    # A request that writes takes a millisecond.
    clock.set("2024-10-31T08:59:59.999Z")
    trigger(api, made, ada, **members)
    due: str = clock.reading()["nextDue"]
    return due


@LENGTHS
def test_a_delay_waits_for_so_many_units(fresh: Api, fresh_clock: Clock, amount: float, unit: str, due: str) -> None:
    made = workflow(fresh, delay(amount=amount, unit=unit), step())
    assert due_when_triggered_on_31_october(fresh, fresh_clock, made) == due


@LENGTHS
def test_an_override_says_how_long_instead(fresh: Api, fresh_clock: Clock, amount: float, unit: str, due: str) -> None:
    made = workflow(fresh, delay(amount=5, unit="minutes"), step())
    overrides = {"delay": {"amount": amount, "unit": unit}}
    assert due_when_triggered_on_31_october(fresh, fresh_clock, made, overrides=overrides) == due


@pytest.mark.parametrize(
    "override", [{"amount": "1", "unit": "days"}, {"amount": 1, "unit": "years"}, {"amount": 1}, 1]
)
def test_an_override_that_says_no_length_is_as_none(fresh: Api, fresh_clock: Clock, override: Any) -> None:
    made = workflow(fresh, delay(amount=5, unit="minutes"), step())
    overrides = {"delay": override}
    due = due_when_triggered_on_31_october(fresh, fresh_clock, made, overrides=overrides)
    assert due == "2024-10-31T09:05:00.000Z"


def test_what_is_behind_a_delay_is_sent_when_it_is_over(api: Api, clock: Clock) -> None:
    made, ada = workflow(api, step(content="now"), delay(amount=7), step(content="in a week")), subscriber(api)
    transaction = trigger(api, made, ada)
    begun = clock.now()
    assert contents(api, ada) == ["now"]
    assert jobs_of(api, transaction) == [("in_app", "completed"), ("delay", "delayed"), ("in_app", "pending")]
    assert logs_of(api, transaction)[1:] == [["Step created", "Step delayed", "Step queued"], ["Step created"]]
    assert clock.advance(days=7) == 1
    assert contents(api, ada) == ["now", "in a week"]
    assert [status for _, status in jobs_of(api, transaction)] == ["completed"] * 3
    assert logs_of(api, transaction)[1][3:] == ["Delay is finished"]
    later = api.get_subscriber_feed(ada)["data"][0]
    assert (clock.now() - begun).days == 7
    assert later["createdAt"] == clock.reading()["now"]


def test_a_delay_tells_how_long_it_waits(api: Api) -> None:
    transaction = trigger(api, workflow(api, delay(amount=2, unit="hours"), step()), subscriber(api))
    (entry,) = [
        entry
        for entry in notification_of(api, transaction)["jobs"][0]["executionDetails"]
        if entry["detail"] == "Step delayed"
    ]
    assert (entry["status"], json.loads(entry["raw"])) == ("Pending", {"delay": 2 * 60 * 60 * 1000})


def test_a_delay_of_nothing_does_not_wait(api: Api) -> None:
    made, ada = workflow(api, delay(amount=0), step(content="at once")), subscriber(api)
    transaction = trigger(api, made, ada)
    assert contents(api, ada) == ["at once"]
    assert logs_of(api, transaction)[0] == ["Step created", "Step queued", "Delay is finished"]


def test_delays_end_in_the_order_in_which_they_are_due_each_at_its_own_time(fresh: Api, fresh_clock: Clock) -> None:
    ada = subscriber(fresh)
    slow = workflow(fresh, delay(amount=3), step(content="slow"))
    quick = workflow(fresh, delay(amount=1), step(content="first"), delay(amount=1), step(content="second"))
    for made in (slow, quick):
        trigger(fresh, made, ada)
    assert fresh_clock.advance(days=30) == 3
    found = fresh.get_subscriber_feed(ada)["data"][::-1]
    assert [(one["content"], one["createdAt"][:10]) for one in found] == [
        ("first", "2024-10-25"),
        ("second", "2024-10-26"),
        ("slow", "2024-10-27"),
    ]


def test_a_scheduled_delay_waits_for_the_time_in_the_payload(fresh: Api, fresh_clock: Clock) -> None:
    made, ada = (
        workflow(fresh, delay(type="scheduled", delayPath="sendAt"), step(content="as planned")),
        subscriber(fresh),
    )
    overrides = {"delay": {"amount": 1, "unit": "seconds"}}
    trigger(fresh, made, ada, payload={"sendAt": "2024-10-31T09:00:00.000Z"}, overrides=overrides)
    fresh_clock.set("2024-10-31T08:59:59.999Z")
    assert contents(fresh, ada) == []
    fresh_clock.advance(milliseconds=1)
    assert contents(fresh, ada) == ["as planned"]


@pytest.mark.parametrize(
    ("wrong", "payload"),
    [
        ({"type": "scheduled", "delayPath": "sendAt"}, {"sendAt": "2024-10-23T09:00:00.000Z"}),
        ({"amount": None}, {}),
        ({"unit": None}, {}),
        ({"amount": -1}, {}),
        ({"amount": 1e300}, {}),
        ({"amount": 0.5, "unit": "months"}, {}),
    ],
)
def test_a_delay_that_cannot_be_computed_fails_and_ends_the_chain(
    fresh: Api, wrong: dict[str, Any], payload: dict[str, Any]
) -> None:
    made, ada = workflow(fresh, step(content="before"), delay(**wrong), step(content="behind")), subscriber(fresh)
    transaction = trigger(fresh, made, ada, payload=payload)
    assert jobs_of(fresh, transaction) == [("in_app", "completed"), ("delay", "failed"), ("in_app", "pending")]
    assert logs_of(fresh, transaction)[1] == ["Step created", "Invalid delay configuration"]
    assert contents(fresh, ada) == ["before"]


def test_a_filtered_delay_is_passed_over(api: Api) -> None:
    made = workflow(api, delay() | ONLY_PAYING, step(content="at once"))
    ada = subscriber(api, data={"plan": "free"})
    transaction = trigger(api, made, ada)
    assert jobs_of(api, transaction) == [("delay", "canceled"), ("in_app", "completed")]
    assert logs_of(api, transaction)[0] == ["Step created", "Step queued", "Step was filtered based on steps filters"]
    assert contents(api, ada) == ["at once"]


def test_conditions_are_asked_again_when_the_delay_is_over(api: Api, clock: Clock) -> None:
    made = workflow(api, delay() | ONLY_PAYING, step(content="behind"))
    ada = subscriber(api, data={"plan": "paying"})
    transaction = trigger(api, made, ada)
    api.update_subscriber(ada, {"data": {"plan": "free"}})
    clock.advance(days=1)
    assert jobs_of(api, transaction) == [("delay", "canceled"), ("in_app", "completed")]
    assert logs_of(api, transaction)[0][3:] == ["Step was filtered based on steps filters"]


@pytest.mark.parametrize(("stops", "behind"), [(False, "delayed"), (True, "pending")])
def test_a_failed_step_ends_the_chain_only_if_it_says_so(api: Api, stops: bool, behind: str) -> None:
    made = workflow(api, step("email", subject="No address") | {"shouldStopOnFail": stops}, delay(), step())
    transaction = trigger(api, made, subscriber(api))
    assert jobs_of(api, transaction) == [("email", "failed"), ("delay", behind), ("in_app", "pending")]


def test_a_subscriber_who_is_gone_gets_nothing(api: Api, clock: Clock) -> None:
    made, ada, grace = workflow(api, delay(), step(content="later")), subscriber(api), subscriber(api)
    transaction = trigger(api, made, [ada, grace])
    api.delete_subscriber(ada)
    clock.advance(days=1)
    assert contents(api, grace) == ["later"]
    found = api.list_notifications(transaction_id=transaction)["data"]
    statuses = {one["_subscriberId"]: [job["status"] for job in one["jobs"]] for one in found}
    assert sorted(statuses.values()) == [["completed", "completed"], ["failed", "pending"]]


def test_a_delay_outlives_its_workflow(api: Api, clock: Clock) -> None:
    made, ada = workflow(api, delay(), step(content="as it was")), subscriber(api)
    trigger(api, made, ada)
    api.delete_workflow(made["_id"])
    clock.advance(days=1)
    assert contents(api, ada) == ["as it was"]


@pytest.mark.parametrize(
    ("steps", "expires"),
    [
        ([], "2024-11-23T12:00"),
        ([delay(amount=2), delay(amount=3)], "2024-11-28T12:00"),
        ([delay(amount=None)], "2024-12-24T12:00"),
    ],
)
def test_a_notification_is_kept_for_30_days_after_all_its_waits(
    fresh: Api, fresh_server: Server, steps: list[Any], expires: str
) -> None:
    transaction = trigger(fresh, workflow(fresh, *steps, step()), subscriber(fresh))
    stored = raw.send(fresh_server.url, "GET", "/_reference/state", None).body["collections"]
    for collection in ("notifications", "jobs", "execution_details"):
        of_this = [one for one in stored[collection] if one["transactionId"] == transaction]
        assert {one["expireAt"][:16] for one in of_this} == {expires}
