"""Conditions decide whether a step is carried out."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import log, things
from tests.support.api import Api
from tests.support.clock import Clock
from tests.support.log import BEGUN
from tests.support.outside import Outside
from tests.support.things import step, subscriber, workflow

FILTERED = "Step was filtered based on steps filters"
NO_ANSWER = "Failed to get response from remote webhook filter on last retry"
RETRIED = "Webhook filter failed, retry will be executed"


@pytest.mark.parametrize(
    ("operator", "value", "holds", "holds_not"),
    [
        ("EQUAL", "tea", ["tea"], ["Tea", "", None, ["tea"]]),
        ("EQUAL", "7", [7, 7.0, "7"], [8, "7.0", True]),
        ("EQUAL", "true", [True, "true"], [False, 1]),
        ("EQUAL", "yes", ["yes", False], [True]),
        ("EQUAL", None, [None], ["", "x"]),
        ("EQUAL", "", ["", 0], [1, None]),
        ("NOT_EQUAL", "tea", ["coffee", None, ["tea"]], ["tea"]),
        ("NOT_EQUAL", "seven", [7, 0], ["seven"]),
        ("LARGER", "10", [11, 10.5, "9"], [10, 9, None, [11]]),
        ("LARGER_EQUAL", "10", [10, 11], [9.5, None]),
        ("SMALLER", "10", [9, "1"], [10, None, "2"]),
        ("SMALLER_EQUAL", "10", [10, 9], [11, None]),
        ("LARGER", "ten", [], [1, 1000]),
        ("IN", "tea", [["tea", "milk"], "green tea"], [["milk"], "coffee", [7]]),
        ("IN", "7", ["a7"], [[7]]),
        ("NOT_IN", "tea", [["milk"], "coffee", []], [["tea"], "tea"]),
        ("IS_DEFINED", "", ["", None, 0, False], []),
        ("LIKE", "tea", [], ["tea"]),
        ("ALL_IN", "tea", [], [["tea"]]),
        ("ANY_IN", "tea", [], [["tea"]]),
        ("BETWEEN", "1,9", [], [5]),
        ("NOT_LIKE", "tea", [], ["coffee"]),
        ("NOT_BETWEEN", "1,9", [], [50]),
    ],
)
def test_an_operator_compares_a_field_with_a_value(
    api: Api, operator: str, value: str | None, holds: list[Any], holds_not: list[Any]
) -> None:
    made, ada = workflow(api, _when(_on("payload", "a.b", operator, value))), subscriber(api)
    for actual in holds:
        assert _is_sent(api, made, ada, {"a": {"b": actual}}), actual
    for actual in holds_not:
        assert not _is_sent(api, made, ada, {"a": {"b": actual}}), actual


@pytest.mark.parametrize("operator", ["EQUAL", "LARGER", "SMALLER", "LARGER_EQUAL", "SMALLER_EQUAL", "IS_DEFINED"])
def test_a_field_that_is_missing_meets_nothing(api: Api, operator: str) -> None:
    made, ada = workflow(api, _when(_on("payload", "a", operator, "x"))), subscriber(api)
    assert not _is_sent(api, made, ada, {"b": "x"})


def test_a_field_that_is_missing_is_not_equal(api: Api) -> None:
    made = workflow(api, _when(_on("payload", "a", "NOT_EQUAL", "x")))
    assert _is_sent(api, made, subscriber(api), {})


@pytest.mark.parametrize(
    ("part", "payload"),
    [
        ({"on": "payload", "field": "a", "operator": "IN", "value": "x"}, {}),
        ({"on": "payload", "field": "a", "operator": "NOT_IN", "value": "x"}, {"a": 7}),
        ({"on": "payload", "field": "a", "operator": "EQUAL", "value": "{{#if}}"}, {"a": "x"}),
    ],
)
def test_a_condition_that_cannot_be_evaluated_fails_the_step(
    api: Api, part: dict[str, str], payload: dict[str, Any]
) -> None:
    ada = subscriber(api)
    transaction = things.trigger(api, workflow(api, _when(part), step()), ada, payload=payload)
    first, second = things.notification_of(api, transaction)["jobs"]
    assert (first["status"], second["status"]) == ("failed", "completed")
    assert [one["detail"] for one in first["executionDetails"]] == [*BEGUN, "Processing step filter failed"]
    assert len(api.get_subscriber_feed(ada)["data"]) == 1


def test_the_value_is_a_template_over_everything(api: Api) -> None:
    ada = subscriber(api, firstName="Ada", data={"limit": 5})
    same_name = _when(_on("payload", "name", "EQUAL", "{{subscriber.firstName}}"))
    assert _is_sent(api, workflow(api, same_name), ada, {"name": "Ada"})
    above = _when(_on("payload", "count", "LARGER", "{{subscriber.data.limit}}"))
    assert _is_sent(api, workflow(api, above), ada, {"count": 6})
    assert not _is_sent(api, workflow(api, above), ada, {"count": 5})
    # Unlike in messages, the payload is named here.
    own = _when(_on("payload", "count", "EQUAL", "{{payload.other}}"))
    assert _is_sent(api, workflow(api, own), ada, {"count": 3, "other": 3})


def test_conditions_look_at_the_subscriber_as_it_is_now(api: Api) -> None:
    made = workflow(api, _when(_on("subscriber", "data.plan", "EQUAL", "pro")))
    ada = subscriber(api, data={"plan": "free"})
    assert not _is_sent(api, made, ada)
    assert _is_sent(api, made, {"subscriberId": ada, "data": {"plan": "pro"}})


def test_conditions_look_at_the_tenant_of_the_trigger(api: Api) -> None:
    made, ada = workflow(api, _when(_on("tenant", "identifier", "EQUAL", "acme"))), subscriber(api)
    api.create_tenant({"identifier": "acme", "name": "Acme"})
    other = things.tenant(api)["identifier"]
    assert _is_sent(api, made, ada, tenant="acme")
    assert not _is_sent(api, made, ada, tenant=other)
    assert not _is_sent(api, made, ada)


@pytest.mark.parametrize(
    ("logic", "payload", "passes"),
    [
        ("AND", {"a": 1, "b": 1}, True),
        ("AND", {"a": 1, "b": 2}, False),
        ("OR", {"a": 1, "b": 2}, True),
        ("OR", {"a": 2, "b": 2}, False),
        (None, {"a": 1, "b": 1}, False),
    ],
)
def test_a_group_says_whether_all_have_to_hold(
    api: Api, logic: str | None, payload: dict[str, int], passes: bool
) -> None:
    parts = [_on("payload", name, "EQUAL", "1") for name in "ab"]
    made = workflow(api, {**step(), "filters": [{"isNegated": True, "value": logic, "children": parts}]})
    assert _is_sent(api, made, subscriber(api), payload) is passes


def test_one_group_is_enough(api: Api) -> None:
    groups = [_group(_on("payload", name, "EQUAL", "1")) for name in "ab"]
    made, ada = workflow(api, {**step(), "filters": groups}), subscriber(api)
    assert _is_sent(api, made, ada, {"b": 1})
    assert not _is_sent(api, made, ada, {"a": 2, "b": 2})
    assert _is_sent(api, workflow(api, {**step(), "filters": [groups[0], _group()]}), ada, {"a": 2})


def test_the_log_says_what_was_compared(api: Api) -> None:
    ada = subscriber(api, firstName="Ada")
    parts = [_on("payload", "tags", "IN", "x"), _on("subscriber", "firstName", "EQUAL", "Ada")]
    transaction = things.trigger(api, workflow(api, _when(*parts)), ada, payload={"tags": ["y"]})
    assert log.told(api, transaction, "in_app") == [*BEGUN, FILTERED]
    assert log.raw(api, transaction, "in_app", FILTERED) == {
        "filter": {
            "passed": False,
            "conditions": [
                {
                    "filter": "Payload",
                    "field": "tags",
                    "expected": "x",
                    "actual": '["y"]',
                    "operator": "IN",
                    "passed": False,
                },
                {
                    "filter": "Subscriber",
                    "field": "firstName",
                    "expected": "Ada",
                    "actual": "Ada",
                    "operator": "EQUAL",
                    "passed": True,
                },
            ],
        },
        "preferences": {"passed": True},
    }


def test_a_filtered_step_does_not_hold_up_the_next(api: Api) -> None:
    filtered = {**_when(_on("payload", "a", "EQUAL", "1")), "shouldStopOnFail": True}
    ada = subscriber(api)
    transaction = things.trigger(api, workflow(api, filtered, step()), ada)
    assert log.statuses(api, transaction) == [("in_app", "canceled"), ("in_app", "completed")]


def test_being_online(api: Api) -> None:
    online, offline = (workflow(api, _when({"on": "isOnline", "value": value})) for value in (True, False))
    ada = subscriber(api)
    # Whoever was never seen is neither.
    assert (_is_sent(api, online, ada), _is_sent(api, offline, ada)) == (False, False)
    api.update_subscriber_online_status(ada, {"isOnline": True})
    assert (_is_sent(api, online, ada), _is_sent(api, offline, ada)) == (True, False)
    api.update_subscriber_online_status(ada, {"isOnline": False})
    assert (_is_sent(api, online, ada), _is_sent(api, offline, ada)) == (False, True)


@pytest.mark.parametrize(("unit", "within", "beyond"), [("minutes", 5, 6), ("hours", 5, 6), ("days", 5, 6)])
def test_having_been_online_lately(api: Api, clock: Clock, unit: str, within: int, beyond: int) -> None:
    part = {"on": "isOnlineInLast", "value": within, "timeOperator": unit}
    made, ada = workflow(api, _when(part)), subscriber(api)
    assert not _is_sent(api, made, ada)
    api.update_subscriber_online_status(ada, {"isOnline": True})
    assert _is_sent(api, made, ada)
    api.update_subscriber_online_status(ada, {"isOnline": False})
    clock.advance(**{unit: within + 0.5})
    assert _is_sent(api, made, ada)
    clock.advance(**{unit: beyond - within})
    assert not _is_sent(api, made, ada)


@pytest.mark.parametrize(
    ("kind", "untouched", "marked"),
    [("seen", False, True), ("unseen", True, False), ("read", False, True), ("unread", True, False)],
)
def test_a_step_can_ask_whether_an_earlier_one_was_read(
    api: Api, clock: Clock, kind: str, untouched: bool, marked: bool
) -> None:
    earlier = {**step(), "uuid": "first"}
    asking = _when({"on": "previousStep", "step": "first", "stepType": kind})
    made = workflow(api, earlier, _delay(hours=1), asking)
    for mark, passes in ((None, untouched), ("read", marked)):
        ada = subscriber(api)
        transaction = things.trigger(api, made, ada)
        if mark is not None:
            (message,) = api.get_subscriber_feed(ada)["data"]
            api.mark_messages(ada, {"messageId": message["_id"], "markAs": mark})
        clock.advance(hours=1)
        *_, last = log.statuses(api, transaction)
        assert last == ("in_app", "completed" if passes else "canceled")


def test_an_earlier_step_without_a_message_counts_as_read(fresh: Api) -> None:
    asking = _when({"on": "previousStep", "step": "first", "stepType": "read"})
    made = workflow(fresh, {**step("sms"), "uuid": "first"}, asking)
    transaction = things.trigger(fresh, made, subscriber(fresh))
    assert log.statuses(fresh, transaction) == [("sms", "failed"), ("in_app", "completed")]


def test_an_email_was_read_when_its_provider_said_so_right_before(
    fresh: Api, fresh_clock: Clock, fresh_outside: Outside
) -> None:
    """With a delay in between it is not found any more. (ruling: email-opened-condition)"""
    things.integration(fresh, "ses", "email")
    fresh_outside.providers({"report": "opened"})
    mail = {**step("email", "Text", subject="S", contentType="customHtml"), "uuid": "mail"}
    asking = _when({"on": "previousStep", "step": "mail", "stepType": "read"})
    ada = subscriber(fresh, email="ada@example.com")
    at_once = things.trigger(fresh, workflow(fresh, mail, asking), ada)
    assert log.statuses(fresh, at_once)[-1] == ("in_app", "completed")
    later = things.trigger(fresh, workflow(fresh, mail, _delay(hours=1), asking), ada)
    fresh_clock.advance(hours=1)
    assert log.statuses(fresh, later)[-1] == ("in_app", "canceled")
    fresh_outside.forget("providers")
    unread = things.trigger(fresh, workflow(fresh, mail, asking), ada)
    assert log.statuses(fresh, unread)[-1] == ("in_app", "canceled")


def test_a_webhook_holds_when_nobody_said_what_it_answers(fresh: Api) -> None:
    made = workflow(fresh, _when(_on("webhook", "credit", "LARGER", "3", webhookUrl="https://example.com/limits")))
    assert _is_sent(fresh, made, subscriber(fresh))


def test_a_webhook_is_compared_with_what_it_answers(fresh: Api, fresh_outside: Outside) -> None:
    url = "https://example.com/limits"
    made = workflow(fresh, _when(_on("webhook", "credit", "LARGER", "3", webhookUrl=url)))
    ada = subscriber(fresh)
    fresh_outside.webhooks({"url": url, "answer": {"credit": 5}, "times": 1}, {"answer": {"credit": 1}})
    assert _is_sent(fresh, made, ada)
    transaction = things.trigger(fresh, made, ada)
    (condition,) = log.raw(fresh, transaction, "in_app", FILTERED)["filter"]["conditions"]
    assert (condition["filter"], condition["actual"], condition["passed"]) == ("Webhook", "1", False)


@pytest.mark.parametrize(
    ("logic", "a", "asked"), [("AND", 1, True), ("AND", 2, False), ("OR", 1, False), ("OR", 2, True)]
)
def test_a_webhook_is_asked_only_if_it_matters(
    fresh: Api, fresh_outside: Outside, logic: str, a: int, asked: bool
) -> None:
    fresh_outside.webhooks({"answer": {"ok": True}, "times": 9})
    parts = [_on("webhook", "ok", "EQUAL", "true", webhookUrl="https://x.example"), _on("payload", "a", "EQUAL", "1")]
    made = workflow(fresh, {**step(), "filters": [{"value": logic, "children": parts}]})
    things.trigger(fresh, made, subscriber(fresh), payload={"a": a})
    assert fresh_outside.told("webhooks")[0]["times"] == (8 if asked else 9)


@pytest.mark.parametrize(("failures", "status"), [(1, "completed"), (2, "completed"), (3, "failed")])
def test_a_webhook_is_asked_three_times(fresh: Api, fresh_outside: Outside, failures: int, status: str) -> None:
    fresh_outside.webhooks({"fail": "connection refused", "times": failures})
    asking = _when(_on("webhook", "ok", "EQUAL", "true", webhookUrl="https://example.com/ok"))
    ada = subscriber(fresh)
    transaction = things.trigger(fresh, workflow(fresh, asking), ada)
    assert log.job(fresh, transaction, "in_app")["status"] == status
    tried = [one for one in log.job(fresh, transaction, "in_app")["executionDetails"] if one["isRetry"]]
    last = [(NO_ANSWER, "Failed", "Webhook")] * (failures == 3)
    expected = [(RETRIED, "Pending", "Webhook")] * min(failures, 2) + last
    assert [(one["detail"], one["status"], one["source"]) for one in tried] == expected


def test_a_filtered_delay_does_not_wait(fresh: Api) -> None:
    delay = {**_delay(hours=1), "filters": [_group(_on("payload", "slow", "EQUAL", "true"))]}
    ada = subscriber(fresh)
    transaction = things.trigger(fresh, workflow(fresh, delay, step()), ada, payload={"slow": False})
    assert log.statuses(fresh, transaction) == [("delay", "canceled"), ("in_app", "completed")]
    assert log.told(fresh, transaction, "delay") == [*BEGUN, FILTERED]
    transaction = things.trigger(fresh, workflow(fresh, delay, step()), ada, payload={"slow": True})
    assert log.statuses(fresh, transaction) == [("delay", "delayed"), ("in_app", "pending")]


def test_a_filtered_digest_is_passed_over(fresh: Api) -> None:
    metadata = {"type": "regular", "amount": 5, "unit": "minutes"}
    filters = [_group(_on("payload", "busy", "EQUAL", "true"))]
    digest = {"template": {"type": "digest"}, "metadata": metadata, "filters": filters}
    transaction = things.trigger(fresh, workflow(fresh, digest, step()), subscriber(fresh), payload={"busy": False})
    assert log.statuses(fresh, transaction) == [("digest", "skipped"), ("in_app", "completed")]
    assert log.told(fresh, transaction, "digest") == ["Step created", FILTERED, "Step queued"]


@pytest.mark.parametrize("kind", ["delay", "digest"])
def test_a_wait_whose_condition_cannot_be_evaluated_fails(fresh: Api, kind: str) -> None:
    filters = [_group(_on("payload", "missing", "IN", "x"))]
    metadata = {"type": "regular", "amount": 5, "unit": "minutes"}
    waiting = {"template": {"type": kind}, "metadata": metadata, "filters": filters}
    transaction = things.trigger(fresh, workflow(fresh, waiting, step()), subscriber(fresh))
    assert log.statuses(fresh, transaction) == [(kind, "failed"), ("in_app", "completed")]
    stopping = {**waiting, "shouldStopOnFail": True}
    transaction = things.trigger(fresh, workflow(fresh, stopping, step()), subscriber(fresh))
    assert log.statuses(fresh, transaction) == [(kind, "failed"), ("in_app", "pending")]


def _on(kind: str, field: str, operator: str, value: str | None, **more: str) -> dict[str, Any]:
    return {"on": kind, "field": field, "operator": operator, "value": value, **more}


def _group(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"value": "AND", "children": list(parts)}


def _when(*parts: dict[str, Any]) -> dict[str, Any]:
    """A step in the application, if all of these hold."""
    return {**step(), "filters": [_group(*parts)]}


def _delay(hours: int) -> dict[str, Any]:
    return {"template": {"type": "delay"}, "metadata": {"type": "regular", "amount": hours, "unit": "hours"}}


def _is_sent(api: Api, made: dict[str, Any], to: Any, payload: dict[str, Any] | None = None, **members: Any) -> bool:
    """Whether the only step of the workflow is carried out; it is filtered if not."""
    transaction = things.trigger(api, made, to, payload=payload or {}, **members)
    (status,) = log.statuses(api, transaction)
    assert status[1] in ("completed", "canceled"), status
    return status[1] == "completed"
