"""Digest steps: windows that collect, back-off, schedules."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.api import Api
from tests.support.clock import Clock
from tests.support.things import (
    contents,
    delay,
    digest,
    jobs_of,
    logs_of,
    notification_of,
    step,
    subscriber,
    trigger,
    trigger_of,
    workflow,
)

COLLECTED = step(content="{{step.total_count}}: {{#each step.events}}{{n}} {{/each}}")


def send(api: Api, made: Any, to: str, *payloads: dict[str, Any]) -> list[str]:
    """Trigger once for each payload; the transactions."""
    return [trigger(api, made, to, payload=payload) for payload in payloads]


def test_a_window_collects_until_it_closes(api: Api, clock: Clock) -> None:
    made, ada = workflow(api, digest(), COLLECTED), subscriber(api)
    first, second, third = send(api, made, ada, {"n": 1}, {"n": 2}, {"n": 3})
    assert contents(api, ada) == []
    clock.advance(minutes=5)
    assert contents(api, ada) == ["3: 1 2 3 "]
    assert jobs_of(api, first) == [("digest", "completed"), ("in_app", "completed")]
    assert jobs_of(api, second) == jobs_of(api, third) == [("digest", "merged"), ("in_app", "merged")]
    assert logs_of(api, third) == [
        ["Step created", "Digest was merged with other digest", "Step queued"],
        ["Step created"],
    ]
    send(api, made, ada, {"n": 4})
    clock.advance(minutes=5)
    assert contents(api, ada) == ["3: 1 2 3 ", "1: 4 "]


def test_the_window_closes_at_its_time_whoever_joins(api: Api, clock: Clock) -> None:
    made, ada = workflow(api, digest(amount=10), COLLECTED), subscriber(api)
    send(api, made, ada, {"n": 1})
    clock.advance(minutes=9)
    send(api, made, ada, {"n": 2})
    clock.advance(minutes=1)
    assert contents(api, ada) == ["2: 1 2 "]


def test_subscribers_and_workflows_have_windows_of_their_own(api: Api, clock: Clock) -> None:
    made, other = workflow(api, digest(), COLLECTED), workflow(api, digest(), COLLECTED)
    ada, grace = subscriber(api), subscriber(api)
    for to in (ada, grace):
        send(api, made, to, {"n": 1}, {"n": 2})
    send(api, other, ada, {"n": 3})
    clock.advance(minutes=5)
    assert sorted(contents(api, ada)) == ["1: 3 ", "2: 1 2 "]
    assert contents(api, grace) == ["2: 1 2 "]


def test_a_digest_key_separates_and_what_lacks_it_goes_together(api: Api, clock: Clock) -> None:
    made, ada = workflow(api, digest(digestKey="post.id"), COLLECTED), subscriber(api)
    posts: list[Any] = [{"id": 1}, {"id": 2}, None, {"id": 1}, {}, {"id": True}, {"id": "1"}]
    transactions = send(api, made, ada, *({"n": n, "post": post} for n, post in enumerate(posts)))
    clock.advance(minutes=5)
    assert contents(api, ada) == ["2: 0 3 ", "1: 1 ", "2: 2 4 ", "1: 5 ", "1: 6 "]
    owners = [notification_of(api, one).get("_digestedNotificationId") for one in transactions]
    ids = [notification_of(api, one)["_id"] for one in transactions]
    assert owners == [None, None, None, ids[0], ids[2], None, None]


def test_every_later_step_sees_the_events(api: Api, clock: Clock) -> None:
    made = workflow(api, step(content="{{step.digest}}"), digest(), COLLECTED, delay(), COLLECTED)
    ada = subscriber(api)
    (first, _) = send(api, made, ada, {"n": 1}, {"n": 2})
    clock.advance(days=2)
    assert contents(api, ada)[2:] == ["2: 1 2 ", "2: 1 2 "]
    jobs = notification_of(api, first)["jobs"]
    assert [len(job["digest"]["events"]) for job in jobs] == [0, 2, 2, 2, 2]
    (told,) = [entry for entry in jobs[1]["executionDetails"] if entry["detail"] == "Digest triggered events"]
    assert (told["status"], json.loads(told["raw"])) == ("Success", [{"n": 1}, {"n": 2}])


def test_a_long_window_closes_within_a_moment(api: Api, clock: Clock) -> None:
    made, ada = workflow(api, digest(amount=24, unit="hours"), COLLECTED), subscriber(api)
    send(api, made, ada, *({"n": n} for n in range(10)))
    clock.advance(hours=24)
    assert contents(api, ada) == ["10: 0 1 2 3 4 5 6 7 8 9 "]


def test_a_filtered_digest_is_passed_over(api: Api) -> None:
    condition = {"on": "payload", "field": "collect", "operator": "EQUAL", "value": "true"}
    group = {"isNegated": False, "type": "GROUP", "value": "AND", "children": [condition]}
    made, ada = workflow(api, digest() | {"filters": [group]}, step(content="at once {{step.digest}}")), subscriber(api)
    (transaction,) = send(api, made, ada, {"collect": False})
    assert jobs_of(api, transaction) == [("digest", "skipped"), ("in_app", "completed")]
    assert logs_of(api, transaction)[0] == ["Step created", "Step was filtered based on steps filters", "Step queued"]
    assert contents(api, ada) == ["at once false"]


@pytest.mark.parametrize("asked", [{"type": "backoff"}, {"backoff": True}])
def test_back_off_collects_only_when_it_gets_busy(api: Api, clock: Clock, asked: dict[str, Any]) -> None:
    made = workflow(api, digest(**asked, backoffAmount=1, backoffUnit="hours"), COLLECTED)
    ada = subscriber(api)
    first, second, third = send(api, made, ada, {"n": 1}, {"n": 2}, {"n": 3})
    assert [jobs_of(api, one)[0][1] for one in (first, second, third)] == ["skipped", "delayed", "merged"]
    assert logs_of(api, first)[0] == ["Step created", "Digest was skipped, first backoff event", "Step queued"]
    assert contents(api, ada) == [": "]
    clock.advance(minutes=5)
    assert contents(api, ada) == [": ", "2: 2 3 "]
    clock.advance(hours=2)
    (late,) = send(api, made, ada, {"n": 4})
    assert jobs_of(api, late)[0] == ("digest", "skipped")


def test_back_off_looks_at_each_digest_key_alone(fresh: Api, fresh_clock: Clock) -> None:
    """Six triggers over three keys: three pass, three are collected, six messages, eighteen jobs."""
    backoff = digest(type="backoff", backoffAmount=30, backoffUnit="minutes", digestKey="id")
    made, ada = workflow(fresh, backoff, COLLECTED), subscriber(fresh)
    transactions = send(fresh, made, ada, *({"n": n, "id": n % 3} for n in range(6)))
    fresh_clock.advance(minutes=5)
    statuses = [jobs_of(fresh, one)[0][1] for one in transactions]
    assert statuses == ["skipped"] * 3 + ["completed"] * 3
    assert len(contents(fresh, ada)) == 6


# ---- schedules -----------------------------------------------------------------------------------------------------


def timed(unit: str, amount: int = 1, **schedule: Any) -> dict[str, Any]:
    return digest(type="timed", unit=unit, amount=amount, timed=schedule)


NINE: dict[str, Any] = {"atTime": "09:00"}
# In 2028 the days of May are those of 2023: the second is a Tuesday.
SCHEDULES: list[tuple[str, dict[str, Any], str]] = [
    ("2028-05-04T12:00", timed("minutes"), "2028-05-04T12:01:00"),
    ("2028-05-04T12:00", timed("hours", 10), "2028-05-04T22:00:00"),
    ("2028-05-04T12:00", timed("days", atTime="1:00"), "2028-05-05T01:00:00"),
    ("2028-05-04T12:00", timed("days", 4, atTime="01:00"), "2028-05-08T01:00:00"),
    ("2028-05-04T12:00", timed("days", atTime="13:30:15"), "2028-05-04T13:30:15"),
    ("2028-05-04T10:00", timed("weeks", 2, **NINE, weekDays=["thursday"]), "2028-05-18T09:00:00"),
    ("2028-05-04T00:00", timed("weeks", 2, **NINE, weekDays=["thursday"]), "2028-05-04T09:00:00"),
    ("2028-05-02T10:00", timed("weeks", 2, **NINE, weekDays=["monday", "wednesday"]), "2028-05-03T09:00:00"),
    ("2028-05-03T13:00", timed("months", 3, atTime="12:00", monthDays=[3]), "2028-08-03T12:00:00"),
    ("2028-05-04T10:00", timed("months", **NINE, monthDays=[31, 10]), "2028-05-10T09:00:00"),
    ("2028-05-31T10:00", timed("months", **NINE, monthDays=[31]), "2028-07-31T09:00:00"),
    (
        "2028-05-04T10:00",
        timed("months", **NINE, monthlyType="on", ordinal="1", ordinalValue="day"),
        "2028-06-01T09:00",
    ),
    (
        "2028-05-04T10:00",
        timed("months", **NINE, monthlyType="on", ordinal="last", ordinalValue="day"),
        "2028-05-31T09:00",
    ),
    (
        "2028-05-04T10:00",
        timed("months", **NINE, monthlyType="on", ordinal="2", ordinalValue="friday"),
        "2028-05-12T09:00",
    ),
    (
        "2028-05-04T10:00",
        timed("months", **NINE, monthlyType="on", ordinal="1", ordinalValue="weekend"),
        "2028-05-06T09",
    ),
    (
        "2028-05-04T10:00",
        timed("months", **NINE, monthlyType="on", ordinal="last", ordinalValue="weekday"),
        "2028-05-31T09",
    ),
]


@pytest.mark.parametrize(("now", "made", "due"), SCHEDULES)
def test_a_timed_digest_closes_at_the_next_time_of_its_schedule(
    fresh: Api, fresh_clock: Clock, now: str, made: dict[str, Any], due: str
) -> None:
    wanted, ada = workflow(fresh, made, COLLECTED), subscriber(fresh)
    fresh_clock.set(f"{now}:00Z")
    trigger(fresh, wanted, ada)
    assert fresh_clock.reading()["nextDue"].startswith(due)


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (timed("days"), "timed.atTime"),
        (timed("days", atTime="24:00"), "timed.atTime"),
        (timed("weeks", **NINE), "timed.weekDays is missing"),
        (timed("months", **NINE), "timed.monthDays is missing"),
        (timed("months", **NINE, monthlyType="on", ordinalValue="day"), "timed.ordinal"),
        (timed("months", **NINE, monthlyType="on", ordinal="1"), "timed.ordinalValue"),
        (digest(type="timed", unit="minutes", amount=None), "amount"),
        (digest(type="timed", unit=None, amount=1), "unit"),
        (digest(amount=None), "amount"),
        (digest(type="backoff"), "unit"),
    ],
)
def test_a_digest_that_is_not_set_up_fails_and_ends_the_chain(fresh: Api, made: dict[str, Any], said: str) -> None:
    (transaction,) = send(fresh, workflow(fresh, made, COLLECTED), subscriber(fresh), {"n": 1})
    assert jobs_of(fresh, transaction) == [("digest", "failed"), ("in_app", "pending")]
    (_, told) = notification_of(fresh, transaction)["jobs"][0]["executionDetails"]
    assert (told["detail"], told["status"]) == ("Invalid delay configuration", "Failed")
    assert said in json.loads(told["raw"])["error"]


def test_a_window_takes_up_the_events_of_one_bulk(api: Api, clock: Clock) -> None:
    made, ada = workflow(api, digest(), COLLECTED), subscriber(api)
    events = [{"name": trigger_of(made), "to": ada, "payload": {"n": n}} for n in range(3)]
    api.bulk_trigger_events({"events": events})
    clock.advance(minutes=5)
    assert contents(api, ada) == ["3: 0 1 2 "]
