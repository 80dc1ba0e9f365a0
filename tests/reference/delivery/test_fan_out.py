"""Triggers with many recipients."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.support import raw
from tests.support.api import Api
from tests.support.clock import Clock
from tests.support.server import Server, running
from tests.support.things import contents, delay, large_topic, step, subscriber, trigger, trigger_of, unique, workflow
from tests.support.waiting import until


def collections(server: Server) -> Any:
    return raw.send(server.url, "GET", "/_reference/state", None).body["collections"]


def test_a_large_topic_is_reached_to_the_last_member(fresh: Api, fresh_server: Server) -> None:
    to = large_topic(fresh, 1050)
    made = workflow(fresh, step(content="Hello {{subscriber.subscriberId}}"))
    transaction = trigger(fresh, made, to)
    stored = collections(fresh_server)
    assert [one["to"]["subscriberId"] for one in stored["notifications"]] == [f"member-{n}" for n in range(1050)]
    assert [one["content"] for one in stored["messages"]] == [f"Hello member-{n}" for n in range(1050)]
    assert {one["transactionId"] for one in stored["messages"]} == {transaction}
    assert len(stored["jobs"]) == 2 * 1050
    assert len(stored["execution_details"]) == 8 * 1050
    assert {job["status"] for job in stored["jobs"]} == {"completed"}
    assert fresh.get_notification_stats().data["weeklySent"] == 1050


def test_named_recipients_are_made_however_many_they_are(fresh: Api, fresh_server: Server) -> None:
    people = [{"subscriberId": f"new-{number}", "firstName": f"N{number}"} for number in range(250)]
    trigger(fresh, workflow(fresh, step(content="{{subscriber.firstName}}")), people)
    stored = collections(fresh_server)
    assert [one["content"] for one in stored["messages"]] == [f"N{number}" for number in range(250)]
    assert stored["triggers"] == stored["trigger_batches"] == []


def test_a_broadcast_reaches_everybody(fresh: Api, fresh_server: Server) -> None:
    large_topic(fresh, 320)
    fresh.broadcast_event({"name": trigger_of(workflow(fresh)), "payload": {}})
    assert len({one["_subscriberId"] for one in collections(fresh_server)["messages"]}) == 320


def test_the_events_of_a_bulk_keep_their_order(fresh: Api, fresh_server: Server) -> None:
    to, ada = large_topic(fresh, 150), subscriber(fresh)
    name = trigger_of(workflow(fresh, step(content="{{n}}")))
    own = unique("bulk")
    events = [
        {"name": name, "to": to, "payload": {"n": 1}},
        {"name": name, "to": ada, "payload": {"n": 2}, "transactionId": own},
        {"name": name, "to": ada, "payload": {"n": 3}, "transactionId": own},
        {"name": name, "to": ada, "payload": {"n": 4}},
    ]
    fresh.bulk_trigger_events({"events": events})
    assert [one["content"] for one in collections(fresh_server)["messages"]] == ["1"] * 150 + ["2", "4"]
    assert contents(fresh, ada) == ["2", "4"]


def test_a_large_transaction_is_canceled_to_the_last_recipient(
    fresh: Api, fresh_clock: Clock, fresh_server: Server
) -> None:
    to = large_topic(fresh, 230)
    transaction = trigger(fresh, workflow(fresh, delay(), step()), to)
    assert fresh.cancel_event(transaction).data is True
    fresh_clock.advance(days=2)
    stored = collections(fresh_server)
    assert stored["messages"] == []
    assert [job["status"] for job in stored["jobs"] if job["type"] != "trigger"] == ["canceled"] * 460


def test_others_are_answered_while_a_large_trigger_is_carried_out(tmp_path: Path) -> None:
    with running(tmp_path / "state.sqlite") as server:
        api = server.api()
        to, ada = large_topic(api, 2000), subscriber(api)
        made = workflow(api, step(content="Hello"))
        transaction = trigger(api, made, to)
        own = trigger(api, made, ada)
        assert contents(api, ada) == ["Hello"]
        reached = len([one for one in collections(server)["messages"] if one["transactionId"] == transaction])
        assert reached < 2000
        assert until(lambda: len(collections(server)["messages"]), 2001) == 2001
        assert {one["transactionId"] for one in collections(server)["messages"]} == {transaction, own}


def test_canceling_reaches_recipients_who_are_still_to_come(tmp_path: Path) -> None:
    with running(tmp_path / "state.sqlite") as server:
        api = server.api()
        to = large_topic(api, 1500)
        transaction = trigger(api, workflow(api, delay(amount=1, unit="hours"), step()), to)
        assert api.cancel_event(transaction).data is True
        assert until(lambda: len(collections(server)["notifications"]), 1500) == 1500
        jobs = until(
            lambda: [job for job in collections(server)["jobs"] if job["status"] in ("delayed", "pending")], []
        )
        assert jobs == []
