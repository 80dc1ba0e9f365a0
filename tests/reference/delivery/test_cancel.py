"""Canceling what waits of a transaction."""

from __future__ import annotations

from tests.reference.delivery.test_digests import COLLECTED, send
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
    topic,
    trigger,
    workflow,
)


def test_what_waits_is_not_sent(api: Api, clock: Clock) -> None:
    made, ada = workflow(api, step(content="before"), delay(), step(content="behind")), subscriber(api)
    transaction = trigger(api, made, ada)
    logs = logs_of(api, transaction)
    assert api.cancel_event(transaction).data is True
    assert jobs_of(api, transaction) == [("in_app", "completed"), ("delay", "canceled"), ("in_app", "canceled")]
    assert logs_of(api, transaction) == logs
    assert api.cancel_event(transaction).data is False
    clock.advance(days=2)
    assert contents(api, ada) == ["before"]
    assert jobs_of(api, transaction)[1:] == [("delay", "canceled"), ("in_app", "canceled")]


def test_nothing_can_be_canceled_when_all_is_done(api: Api, clock: Clock) -> None:
    made, ada = workflow(api, delay(), step()), subscriber(api)
    transaction = trigger(api, made, ada)
    clock.advance(days=1)
    assert api.cancel_event(transaction).data is False
    assert jobs_of(api, transaction) == [("delay", "completed"), ("in_app", "completed")]


def test_another_environment_cannot_cancel(api: Api, production: Api, clock: Clock) -> None:
    made, ada = workflow(api, delay(), step(content="sent")), subscriber(api)
    transaction = trigger(api, made, ada)
    assert production.cancel_event(transaction).data is False
    clock.advance(days=1)
    assert contents(api, ada) == ["sent"]


def test_all_recipients_of_a_transaction_are_canceled(api: Api, clock: Clock) -> None:
    made, people = workflow(api, delay(), step()), [subscriber(api) for _ in range(3)]
    transaction = trigger(api, made, {"type": "Topic", "topicKey": topic(api, *people)})
    assert api.cancel_event(transaction).data is True
    assert clock.advance(days=1) == 0
    assert [contents(api, one) for one in people] == [[], [], []]


def test_canceling_a_merged_trigger_takes_it_out_of_the_window(api: Api, clock: Clock) -> None:
    made, ada = workflow(api, digest(), COLLECTED), subscriber(api)
    first, second, third = send(api, made, ada, {"n": 1}, {"n": 2}, {"n": 3})
    assert api.cancel_event(second).data is True
    clock.advance(minutes=5)
    assert contents(api, ada) == ["2: 1 3 "]
    assert [jobs_of(api, one)[1] for one in (first, second, third)] == [
        ("in_app", "completed"),
        ("in_app", "canceled"),
        ("in_app", "merged"),
    ]


def test_canceling_a_window_hands_it_to_the_next_trigger(api: Api, clock: Clock) -> None:
    """The time at which it closes stays."""
    made, ada = workflow(api, digest(), COLLECTED), subscriber(api)
    (first,) = send(api, made, ada, {"n": 1})
    closes = clock.reading()["nextDue"]
    clock.advance(minutes=4)
    second, third = send(api, made, ada, {"n": 2}, {"n": 3})
    assert api.cancel_event(first).data is True
    assert clock.reading()["nextDue"] == closes
    assert jobs_of(api, second) == [("digest", "delayed"), ("in_app", "pending")]
    heir = notification_of(api, second)
    assert "_digestedNotificationId" not in heir
    assert notification_of(api, third)["_digestedNotificationId"] == heir["_id"]
    clock.advance(minutes=1)
    assert contents(api, ada) == ["2: 2 3 "]
    canceled = notification_of(api, first)["jobs"]
    assert [(job["status"], job["digest"]["events"]) for job in canceled] == [("canceled", [])] * 2


def test_canceling_one_after_the_other(api: Api, clock: Clock) -> None:
    made, ada = workflow(api, digest(), COLLECTED), subscriber(api)
    transactions = send(api, made, ada, {"n": 1}, {"n": 2}, {"n": 3})
    for one in transactions:
        assert api.cancel_event(one).data is True
        assert api.cancel_event(one).data is False
    clock.advance(minutes=5)
    assert contents(api, ada) == []
    send(api, made, ada, {"n": 4})
    clock.advance(minutes=5)
    assert contents(api, ada) == ["1: 4 "]


def test_the_windows_of_all_recipients_are_handed_over(api: Api, clock: Clock) -> None:
    made, people = workflow(api, digest(), COLLECTED), [subscriber(api) for _ in range(3)]
    members = {"type": "Topic", "topicKey": topic(api, *people)}
    first = trigger(api, made, members, payload={"n": 1})
    trigger(api, made, members, payload={"n": 2})
    api.cancel_event(first)
    clock.advance(minutes=5)
    assert [contents(api, one) for one in people] == [["1: 2 "]] * 3


def test_messages_that_were_sent_stay(api: Api) -> None:
    made, ada = workflow(api, step(content="sent"), delay(), step()), subscriber(api)
    transaction = trigger(api, made, ada)
    api.cancel_event(transaction)
    assert contents(api, ada) == ["sent"]
    assert len(api.list_messages(transaction_id=transaction)["data"]) == 1
