"""Providers behave as they are told: they refuse, take their time, or report trouble later."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support import log, things
from tests.support.api import Api
from tests.support.clock import Clock
from tests.support.log import STARTED
from tests.support.outside import Outside
from tests.support.server import Server, running
from tests.support.things import step, subscriber, workflow
from tests.support.waiting import until

CHOSEN, CREATED, SENT = "Integration instance selected", "Message created", "Message sent"
REFUSED = "!Unexpected provider error"
CHANNELS = {"email": "ses", "sms": "twilio", "chat": "slack", "push": "fcm"}
ERRORS = {
    "email": "mail_unexpected_error",
    "sms": "unexpected_sms_error",
    "chat": "unexpected_chat_error",
    "push": "unexpected_push_error",
}
CLOSING = {
    "chat": ["!All chat channels failed to send the message"],
    "push": ["!There was one or more errors when trying to execute the notification"],
}


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_provider_that_refuses(fresh: Api, fresh_outside: Outside, channel: str) -> None:
    ada, made = _reachable(fresh), workflow(fresh, _step(channel), step())
    fresh_outside.providers({"channel": channel, "fail": "Over quota", "times": 1})
    transaction = things.trigger(fresh, made, ada)
    of_provider = f": {CHANNELS[channel]}" if channel == "push" else ""
    closing = CLOSING.get(channel, [])
    assert log.told(fresh, transaction, channel) == [*STARTED, CHOSEN, CREATED + of_provider, REFUSED, *closing]
    assert log.raw(fresh, transaction, channel, REFUSED[1:]) == {"message": "Over quota"}
    assert log.statuses(fresh, transaction) == [(channel, "failed"), ("in_app", "completed")]
    (message,) = fresh.list_messages(transaction_id=transaction, channel=channel)["data"]
    assert (message["status"], message["errorId"], message["errorText"]) == ("error", ERRORS[channel], "Over quota")
    (record,) = fresh_outside.outbox(transactionId=transaction, channel=channel)
    assert (record["result"], record["error"]) == ("failed", "Over quota")
    # It was for once only.
    transaction = things.trigger(fresh, made, ada)
    assert log.told(fresh, transaction, channel)[-1] == SENT + of_provider


def test_one_device_that_is_refused_does_not_hold_up_the_other(fresh: Api, fresh_outside: Outside) -> None:
    ada = _reachable(fresh)
    fresh_outside.providers({"provider": "fcm", "fail": "Unregistered", "times": 1})
    two = {"fcm": {"deviceTokens": ["old", "new"]}}
    transaction = things.trigger(fresh, workflow(fresh, _step("push")), ada, overrides=two)
    assert log.told(fresh, transaction, "push")[-3:] == [REFUSED, "Message sent: fcm", *CLOSING["push"]]
    assert [(sent["tokens"], sent["result"]) for sent in fresh_outside.outbox()] == [
        (["old"], "failed"),
        (["new"], "accepted"),
    ]


def test_the_first_behaviour_that_fits_counts(fresh: Api, fresh_outside: Outside) -> None:
    made, ada = workflow(fresh, _step("email"), _step("sms")), _reachable(fresh)
    ses = next(one for one in fresh.list_integrations().data if one["providerId"] == "ses")

    def failed(*behaviours: dict[str, Any]) -> list[str]:
        fresh_outside.providers(*behaviours)
        transaction = things.trigger(fresh, made, ada)
        return [channel for channel, status in log.statuses(fresh, transaction) if status == "failed"]

    assert failed() == []
    assert failed({"fail": "x"}) == ["email", "sms"]
    assert failed({"provider": "twilio", "fail": "x"}) == ["sms"]
    assert failed({"integration": ses["identifier"], "fail": "x"}) == ["email"]
    assert failed({"integration": ses["_id"], "fail": "x"}) == ["email"]
    assert failed({"integration": ses["_id"], "channel": "sms", "fail": "x"}) == []
    assert failed({"channel": "email", "delay": 0}, {"fail": "x"}) == ["sms"]
    assert failed({"fail": "x", "times": 1}) == ["email"]
    assert failed({"fail": "x", "times": 0}) == []
    fresh_outside.forget("providers")
    assert fresh_outside.told("providers") == []


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_provider_that_takes_its_time(fresh: Api, fresh_clock: Clock, fresh_outside: Outside, channel: str) -> None:
    ada = _reachable(fresh)
    fresh_outside.providers({"channel": channel, "delay": 5000})
    transaction = things.trigger(fresh, workflow(fresh, _step(channel), step()), ada)
    assert log.statuses(fresh, transaction) == [(channel, "running"), ("in_app", "pending")]
    assert log.told(fresh, transaction, channel)[-1].startswith(CREATED)
    assert fresh_outside.outbox() == []
    fresh_clock.advance(milliseconds=4900)
    assert log.statuses(fresh, transaction) == [(channel, "running"), ("in_app", "pending")]
    fresh_clock.advance(milliseconds=100)
    assert log.statuses(fresh, transaction) == [(channel, "completed"), ("in_app", "completed")]
    told = log.told(fresh, transaction, channel)
    assert told[-1].startswith(SENT)
    assert len(told) == len(set(told)) == 6
    assert [sent["channel"] for sent in fresh_outside.outbox()] == [channel, "in_app"]


def test_a_provider_that_takes_its_time_to_refuse(fresh: Api, fresh_clock: Clock, fresh_outside: Outside) -> None:
    fresh_outside.providers({"delay": 5000, "fail": "Time is up", "times": 1})
    transaction = things.trigger(fresh, workflow(fresh, _step("email")), _reachable(fresh))
    fresh_clock.advance(seconds=5)
    assert log.told(fresh, transaction, "email") == [*STARTED, CHOSEN, CREATED, REFUSED]
    assert fresh_outside.told("providers") == [{"delay": 5000, "fail": "Time is up", "times": 0}]


def test_every_device_takes_its_time(fresh: Api, fresh_clock: Clock, fresh_outside: Outside) -> None:
    fresh_outside.providers({"channel": "push", "delay": 1000})
    two = {"fcm": {"deviceTokens": ["a", "b"]}}
    things.trigger(fresh, workflow(fresh, _step("push")), _reachable(fresh), overrides=two)
    for expected in (["a"], ["a", "b"]):
        fresh_clock.advance(seconds=1)
        assert [token for sent in fresh_outside.outbox() for token in sent["tokens"]] == expected


def test_a_slow_provider_answers_after_a_restart(tmp_path: Path) -> None:
    database = tmp_path / "state.sqlite"
    with running(database, "--clock", "virtual") as server:
        api = server.api()
        Outside(server.url).providers({"delay": 5000})
        transaction = things.trigger(api, workflow(api, _step("email")), _reachable(api))
        server.kill()
    with running(database, "--clock", "virtual") as again:
        Clock(again.url).advance(seconds=5)
        assert log.told(again.api(), transaction, "email") == [*STARTED, CHOSEN, CREATED, SENT]
        assert len(Outside(again.url).outbox()) == 1


def test_on_the_clock_of_the_machine_a_slow_provider_answers_by_itself(tmp_path: Path) -> None:
    with running(tmp_path / "state.sqlite") as server:
        api = server.api()
        Outside(server.url).providers({"delay": 100, "report": "bounced", "after": 100})
        transaction = things.trigger(api, workflow(api, _step("email")), _reachable(api))
        done = [("email", "completed")]
        assert until(lambda: log.statuses(api, transaction), done) == done
        assert until(lambda: Outside(server.url).outbox()[0]["result"], "bounced") == "bounced"


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_message_that_bounces_later(fresh: Api, fresh_clock: Clock, fresh_outside: Outside, channel: str) -> None:
    ada = _reachable(fresh)
    fresh_outside.providers({"channel": channel, "report": "bounced", "reason": "Mailbox full", "after": 60000})
    transaction = things.trigger(fresh, workflow(fresh, _step(channel)), ada)
    (record,) = fresh_outside.outbox()
    assert record["result"] == "accepted"
    assert log.statuses(fresh, transaction) == [(channel, "completed")]
    assert fresh_clock.reading()["nextDue"] == record["dueAt"]
    fresh_clock.advance(minutes=1)
    (message,) = fresh.list_messages(transaction_id=transaction)["data"]
    assert (message["status"], message["errorId"], message["errorText"]) == ("error", ERRORS[channel], "Mailbox full")
    (record,) = fresh_outside.outbox()
    assert (record["result"], record["error"], "dueAt" in record) == ("bounced", "Mailbox full", False)
    last = log.job(fresh, transaction, channel)["executionDetails"][-1]
    assert (last["detail"], last["status"], last["source"]) == ("Mailbox full - (bounced)", "Failed", "Webhook")
    assert (last["webhookStatus"], last["providerId"]) == ("bounced", CHANNELS[channel])
    assert log.statuses(fresh, transaction) == [(channel, "completed")]


@pytest.mark.parametrize("report", ["delivered", "opened"])
def test_a_good_report_is_written_into_the_log_alone(fresh: Api, fresh_outside: Outside, report: str) -> None:
    fresh_outside.providers({"report": report})
    transaction = things.trigger(fresh, workflow(fresh, _step("email")), _reachable(fresh))
    assert log.told(fresh, transaction, "email")[-2:] == [SENT, f"{report} - ({report})"]
    (message,) = fresh.list_messages(transaction_id=transaction)["data"]
    assert (message["status"], fresh_outside.outbox()[0]["result"]) == ("sent", "accepted")


def test_messages_in_the_application_have_no_provider_that_fails(fresh: Api, fresh_outside: Outside) -> None:
    fresh_outside.providers({"fail": "x"}, {"provider": "novu", "fail": "x"})
    transaction = things.trigger(fresh, workflow(fresh), subscriber(fresh))
    assert log.statuses(fresh, transaction) == [("in_app", "completed")]


@pytest.mark.parametrize(
    ("what", "body", "said"),
    [
        ("providers", {"fail": "x"}, "a list is needed"),
        ("providers", ["fail"], "[0]: an object is needed"),
        ("providers", [{"fail": "x"}, {"channel": "email"}], "[1]: one of delay, fail, report is needed"),
        ("providers", [{"fail": 7}], "[0].fail: a text is needed"),
        ("providers", [{"delay": -1}], "[0].delay: a whole number, not negative, is needed"),
        ("providers", [{"delay": True}], "[0].delay: a whole number, not negative, is needed"),
        ("providers", [{"fail": "x", "channel": "in_app"}], "[0].channel: one of email, sms, chat, push is needed"),
        ("providers", [{"report": "lost"}], "[0].report: one of delivered, opened, bounced is needed"),
        ("providers", [{"fail": "x", "chanel": "sms"}], "[0].chanel: unknown"),
        ("webhooks", [{"answer": "yes"}], "[0].answer: an object is needed"),
        ("webhooks", [{"url": "https://example.com"}], "[0]: one of answer, fail is needed"),
    ],
)
def test_what_nobody_can_do_is_refused(fresh_outside: Outside, what: str, body: Any, said: str) -> None:
    fresh_outside.providers({"fail": "kept"})
    assert said in "\n".join(fresh_outside.refuses("PUT", what, body))
    assert fresh_outside.told("providers") == [{"fail": "kept"}]


def test_how_the_outside_behaves_is_part_of_the_state(fresh: Api, fresh_server: Server, fresh_outside: Outside) -> None:
    behaviour, answer = {"channel": "sms", "fail": "x", "times": 3}, {"answer": {"a": 1}}
    fresh_outside.providers(behaviour)
    fresh_outside.webhooks(answer)
    kept = fresh.raw("GET", "/_reference/state").json()
    fresh_server.reset()
    assert (fresh_outside.told("providers"), fresh_outside.told("webhooks")) == ([], [])
    assert fresh.raw("PUT", "/_reference/state", kept).status_code == 204
    assert (fresh_outside.told("providers"), fresh_outside.told("webhooks")) == ([behaviour], [answer])
    assert fresh.raw("GET", "/_reference/state").json() == kept


@pytest.mark.parametrize("scene", [{"fail": 7}, {"delay": 1, "chanel": "sms"}, {}])
def test_no_state_brings_a_behaviour_that_nobody_can_have(fresh: Api, scene: dict[str, Any]) -> None:
    state = fresh.raw("GET", "/_reference/state").json()
    state["collections"]["provider_behaviours"] = [scene]
    answer = fresh.raw("PUT", "/_reference/state", state)
    assert answer.status_code == 400
    assert "collections.provider_behaviours[0]" in answer.text


def _step(channel: str) -> dict[str, Any]:
    return step(channel, "Text", **({"subject": "S", "contentType": "customHtml"} if channel == "email" else {}))


def _reachable(api: Api) -> str:
    """A subscriber whom every channel reaches."""
    ada = subscriber(api, email="ada@example.com", phone="+1")
    for channel, provider in CHANNELS.items():
        things.integration(api, provider, channel)
    for provider, credentials in (("slack", {"webhookUrl": "https://example.com"}), ("fcm", {"deviceTokens": ["t"]})):
        api.update_subscriber_credentials(ada, {"providerId": provider, "credentials": credentials})
    return ada
