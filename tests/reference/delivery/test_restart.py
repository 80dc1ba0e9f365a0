"""What waits outlives the process, and is run once in effect."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path
from typing import Any

from tests.support import raw
from tests.support.clock import Clock
from tests.support.server import Server, running
from tests.support.things import contents, delay, digest, jobs_of, large_topic, step, subscriber, trigger, workflow
from tests.support.waiting import until


def test_a_virtual_delay_goes_on_after_kill_9(tmp_path: Path) -> None:
    options = ("--clock", "virtual", "--seed", "1")
    with running(tmp_path / "state.sqlite", *options) as server:
        api = server.api()
        ada = subscriber(api)
        made = workflow(api, digest(), step(content="{{step.total_count}}"), delay(), step(content="a day later"))
        transaction = trigger(api, made, ada)
        trigger(api, made, ada)
        Clock(server.url).advance(minutes=6)
        server.kill()
    with running(tmp_path / "state.sqlite", *options) as server:
        api = server.api()
        assert contents(api, ada) == ["2"]
        assert Clock(server.url).advance(days=1) == 1
        assert contents(api, ada) == ["2", "a day later"]
        assert [status for _, status in jobs_of(api, transaction)] == ["completed"] * 4
        server.kill()
    with running(tmp_path / "state.sqlite", *options) as server:
        assert Clock(server.url).advance(days=30) == 0
        assert contents(server.api(), ada) == ["2", "a day later"]


def test_what_fell_due_while_no_server_was_there_is_run_by_the_next(tmp_path: Path) -> None:
    with running(tmp_path / "state.sqlite") as server:
        api = server.api()
        ada = subscriber(api)
        trigger(api, workflow(api, delay(amount=0.3, unit="seconds"), step(content="late")), ada)
        trigger(api, workflow(api, delay(amount=1, unit="hours"), step(content="not yet")), ada)
        assert contents(api, ada) == []
        server.kill()
    time.sleep(0.5)
    with running(tmp_path / "state.sqlite") as server:
        assert until(lambda: contents(server.api(), ada), ["late"]) == ["late"]


def test_a_real_delay_ends_by_itself_and_an_earlier_one_first(tmp_path: Path) -> None:
    with running(tmp_path / "state.sqlite") as server:
        api = server.api()
        ada = subscriber(api)
        for seconds in (1.0, 0.2):
            trigger(api, workflow(api, delay(amount=seconds, unit="seconds"), step(content=str(seconds))), ada)
        assert until(lambda: contents(api, ada), ["0.2", "1.0"]) == ["0.2", "1.0"]


def test_a_large_trigger_goes_on_after_kill_9_and_reaches_everybody_once(tmp_path: Path) -> None:
    with running(tmp_path / "state.sqlite") as server:
        api = server.api()
        to = large_topic(api, 1500)
        transaction = trigger(api, workflow(api, step(content="Hello")), to)
        reached_before = len(_reached(server, transaction))
        server.kill()
    assert 100 <= reached_before < 1500
    with running(tmp_path / "state.sqlite") as server:
        assert until(lambda: len(_reached(server, transaction)), 1500) == 1500
        assert max(Counter(_reached(server, transaction)).values()) == 1
        state = _state(server)
        assert (state["triggers"], state["trigger_batches"]) == ([], [])
        assert {job["status"] for job in state["jobs"]} == {"completed"}


def _reached(server: Server, transaction: str) -> list[str]:
    """The subscribers who have a message of this transaction."""
    return [one["_subscriberId"] for one in _state(server)["messages"] if one["transactionId"] == transaction]


def _state(server: Server) -> Any:
    return raw.send(server.url, "GET", "/_reference/state", None).body["collections"]
