"""The clock of the server: standing still, moving, and the same story twice."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from novu_reference import LocalServer, create_app
from novu_reference.server import Settings
from tests.support import raw
from tests.support.api import Api
from tests.support.clock import Clock
from tests.support.server import DEVELOPMENT_KEY, Server, running
from tests.support.things import contents, delay, digest, step, subscriber, trigger, trigger_of, workflow

START = "2024-10-24T12:00:00.000Z"


def test_a_seeded_virtual_clock_starts_at_the_same_time(fresh_clock: Clock) -> None:
    assert fresh_clock.reading() == {"now": START, "mode": "virtual", "nextDue": None}


def test_it_moves_by_a_millisecond_when_something_is_written(fresh: Api, fresh_clock: Clock) -> None:
    ada = subscriber(fresh)
    made = fresh.get_subscriber(ada).data["updatedAt"]
    assert made == fresh_clock.reading()["now"] == "2024-10-24T12:00:00.001Z"
    assert fresh.get_subscriber(ada).data["updatedAt"] == made
    fresh.update_subscriber(ada, {"firstName": "Ada"})
    assert fresh.get_subscriber(ada).data["updatedAt"] == "2024-10-24T12:00:00.002Z"
    fresh.refuses(400).create_subscriber({})
    assert fresh_clock.reading()["now"] == "2024-10-24T12:00:00.002Z"


@pytest.mark.parametrize(
    ("duration", "now"),
    [
        ({"weeks": 1}, "2024-10-31T12:00:00.000Z"),
        ({"days": 1, "hours": 2, "minutes": 3, "seconds": 4, "milliseconds": 5}, "2024-10-25T14:03:04.005Z"),
        ({"hours": 0.5}, "2024-10-24T12:30:00.000Z"),
        ({"days": 0}, START),
    ],
)
def test_it_is_advanced(fresh_clock: Clock, duration: dict[str, float], now: str) -> None:
    assert fresh_clock.advance(**duration) == 0
    assert fresh_clock.reading()["now"] == now


@pytest.mark.parametrize("moment", ["2024-11-01T09:00:00.000Z", "2024-11-01T10:00:00+01:00", "2024-11-01T09:00:00"])
def test_it_is_set(fresh_clock: Clock, moment: str) -> None:
    fresh_clock.set(moment)
    assert fresh_clock.reading()["now"] == "2024-11-01T09:00:00.000Z"


@pytest.mark.parametrize(
    ("method", "body", "said"),
    [
        ("PUT", {"now": "2024-10-24T11:59:59Z"}, "moves forwards only; POST /_reference/reset"),
        ("PUT", {"now": "9998-01-01T00:00:00Z"}, "goes no further than"),
        ("PUT", {"now": "noon"}, '{"now": "2024-11-01T09:00:00Z"} is expected'),
        ("PUT", {"now": 5}, "is expected"),
        ("PUT", {"now": "0001-01-01T00:00:00+14:00"}, "is expected"),
        ("PUT", {"advance": {"days": 1}}, "is expected"),
        ("PUT", [], "is expected"),
        ("POST", {"now": START}, '{"advance": {"days": 7}} is expected'),
        ("POST", {"advance": {}}, "weeks, days, hours, minutes, seconds, milliseconds"),
        ("POST", {"advance": {"years": 1}}, "is expected"),
        ("POST", {"advance": "P1D"}, "is expected"),
        ("POST", {"advance": {"days": -1}}, "advance.days: a number from 0"),
        ("POST", {"advance": {"days": True}}, "advance.days: a number from 0"),
        ("POST", {"advance": {"days": 1e300}}, "advance: the clock does not go that far"),
        ("POST", {"advance": {"days": 3000000}}, "advance: "),
        ("POST", {"advance": {"days": 9000000}}, "advance: the clock does not go that far"),
    ],
)
def test_what_is_no_time_is_refused(fresh_clock: Clock, method: str, body: Any, said: str) -> None:
    assert said in fresh_clock.refuses(400, method, body)
    assert fresh_clock.reading()["now"] == START


def test_a_real_clock_is_not_moved(tmp_path: Path) -> None:
    with running(tmp_path / "state.sqlite") as server:
        clock = Clock(server.url)
        assert clock.reading()["mode"] == "real"
        for method, body in (("POST", {"advance": {"days": 1}}), ("PUT", {"now": "2100-01-01T00:00:00Z"})):
            assert "serve with --clock virtual" in clock.refuses(409, method, body)


def test_without_a_seed_it_starts_now(tmp_path: Path) -> None:
    before = datetime.now(UTC) - timedelta(seconds=1)
    with running(tmp_path / "state.sqlite", "--clock", "virtual") as server:
        first = Clock(server.url).now()
        assert before < first < datetime.now(UTC) + timedelta(seconds=1)
        assert Clock(server.url).now() == first


def test_it_tells_what_is_due_next_and_what_ran(fresh: Api, fresh_clock: Clock) -> None:
    ada = subscriber(fresh)
    for days in (3, 1, 2):
        trigger(fresh, workflow(fresh, delay(amount=days), step(content=str(days))), ada)
    assert fresh_clock.reading()["nextDue"].startswith("2024-10-25T12:00")
    assert fresh_clock.advance(days=2, minutes=1) == 2
    assert contents(fresh, ada) == ["1", "2"]
    assert fresh_clock.reading()["nextDue"].startswith("2024-10-27T12:00")
    assert fresh_clock.advance(weeks=1) == 1
    assert fresh_clock.reading()["nextDue"] is None


def test_a_request_that_reaches_the_time_runs_what_is_due(fresh: Api) -> None:
    ada = subscriber(fresh)
    trigger(fresh, workflow(fresh, delay(amount=0.002, unit="seconds"), step(content="later")), ada)
    assert contents(fresh, ada) == []
    subscriber(fresh)
    subscriber(fresh)
    assert contents(fresh, ada) == ["later"]


# ---- state ---------------------------------------------------------------------------------------------------------


def test_a_state_brings_its_time(fresh: Api, fresh_server: Server, fresh_clock: Clock) -> None:
    ada = subscriber(fresh)
    trigger(fresh, workflow(fresh, delay(), step(content="a day later")), ada)
    then = fresh_clock.reading()
    state = raw.send(fresh_server.url, "GET", "/_reference/state", None).content
    fresh_clock.advance(days=2)
    assert contents(fresh, ada) == ["a day later"]
    assert raw.send(fresh_server.url, "PUT", "/_reference/state", None, state).status == 204
    assert fresh_clock.reading() == then
    assert contents(fresh, ada) == []
    assert fresh_clock.advance(days=1) == 1
    assert contents(fresh, ada) == ["a day later"]
    fresh_server.reset()
    assert fresh_clock.reading() == {"now": START, "mode": "virtual", "nextDue": None}


def test_a_state_with_no_time_in_it_is_refused(fresh_server: Server, fresh_clock: Clock) -> None:
    state = raw.send(fresh_server.url, "GET", "/_reference/state", None).body
    state["collections"]["clock"] = [{"_id": "virtual", "now": "soon"}]
    answer = raw.send(fresh_server.url, "PUT", "/_reference/state", None, json.dumps(state).encode())
    assert (answer.status, "collections.clock[0].now" in str(answer.body["message"])) == (400, True)
    assert fresh_clock.reading()["now"] == START


def test_the_time_is_kept_in_the_file(tmp_path: Path) -> None:
    options = ("--clock", "virtual", "--seed", "1")
    with running(tmp_path / "state.sqlite", *options) as server:
        Clock(server.url).advance(days=3)
        subscriber(server.api())
        then = Clock(server.url).reading()
        server.kill()
    with running(tmp_path / "state.sqlite", *options) as server:
        assert Clock(server.url).reading() == then


# ---- the same story twice ------------------------------------------------------------------------------------------


def test_a_seeded_story_is_the_same_to_the_byte(tmp_path: Path) -> None:
    told = []
    for name in ("one", "two"):
        with running(tmp_path / f"{name}.sqlite", "--clock", "virtual", "--seed", "11") as server:
            told.append(story(server))
    assert told[0] == told[1]


def story(server: Server) -> list[bytes]:
    """A story with a large trigger, a digest, a cancellation, a refusal. Every answer, and the state at its end."""
    answers: list[bytes] = []

    def call(method: str, path: str, body: Any = None) -> Any:
        content = None if body is None else json.dumps(body).encode()
        answer = raw.send(server.url, method, path, DEVELOPMENT_KEY, content)
        answers.append(answer.content)
        return answer.body if answer.content else None

    group = call("GET", "/v1/notification-groups")["data"][0]["_id"]
    steps = [digest(), step(content="{{step.total_count}}"), delay(), step("email", "Later", subject="Hi")]
    body = {"name": "Story", "notificationGroupId": group, "active": True, "steps": steps}
    name = trigger_of(call("POST", "/v1/workflows", body)["data"])
    people = [{"subscriberId": f"person-{number}", "email": f"{number}@example.com"} for number in range(130)]
    call("POST", "/v1/subscribers/bulk", {"subscribers": people})
    call("POST", "/v1/topics", {"key": "all", "name": "All"})
    for half in (people[:100], people[100:]):
        ids = [one["subscriberId"] for one in half]
        call("POST", "/v1/topics/all/subscribers", {"subscribers": ids})
    to = [{"type": "Topic", "topicKey": "all"}]
    first = call("POST", "/v1/events/trigger", {"name": name, "to": to, "payload": {}})["data"]["transactionId"]
    call("POST", "/v1/events/trigger", {"name": name, "to": to, "payload": {"again": True}})
    call("POST", "/v1/events/trigger", {"name": "unknown", "to": to, "payload": {}})
    call("DELETE", f"/v1/events/trigger/{first}")
    call("POST", "/_reference/clock", {"advance": {"days": 2}})
    call("GET", "/v1/notifications?limit=50")
    call("GET", "/_reference/state")
    return answers


# ---- in Python -----------------------------------------------------------------------------------------------------


def test_the_clock_of_a_server_in_this_process() -> None:
    with LocalServer() as server:
        assert server.clock.now() == datetime(2024, 10, 24, 12, tzinfo=UTC)
        api = Api(server.base_url, server.api_key)
        ada = subscriber(api)
        trigger(api, workflow(api, delay(amount=1, unit="weeks"), step(content="a week later")), ada)
        assert server.clock.advance(days=6, hours=23) == 0
        assert server.clock.advance(hours=1) == 1
        assert contents(api, ada) == ["a week later"]
        with pytest.raises(ValueError, match="forwards only"):
            server.clock.advance(days=-1)
        server.clock.advance_to(datetime(2025, 1, 1, tzinfo=UTC))
        assert server.clock.now() == datetime(2025, 1, 1, tzinfo=UTC)
        server.reset()
        assert server.clock.now() == datetime(2024, 10, 24, 12, tzinfo=UTC)
        api.close()


def test_a_real_clock_in_this_process_is_not_moved() -> None:
    with LocalServer(Settings(seed=0)) as server, pytest.raises(ValueError, match="make it virtual"):
        server.clock.advance(days=1)


def test_an_application_has_a_clock() -> None:
    app = create_app(seed=1, clock="virtual")

    async def ask() -> Any:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://novu") as client:
            await client.post("/_reference/clock", json={"advance": {"days": 1}})
            return (await client.get("/_reference/clock")).json()["now"]

    assert asyncio.run(ask()) == "2024-10-25T12:00:00.000Z"
    with pytest.raises(ValueError, match="real, virtual"):
        create_app(clock="sun")


def test_an_application_runs_what_is_due_without_having_been_started() -> None:
    app = create_app(dev_api_key="dev")

    async def tell() -> Any:
        headers = {"Authorization": "ApiKey dev"}
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://novu", headers=headers) as client:
            group = (await client.get("/v1/notification-groups")).json()["data"][0]["_id"]
            steps = [delay(amount=0.05, unit="seconds"), step(content="later")]
            body = {"name": "Wait", "notificationGroupId": group, "active": True, "steps": steps}
            name = trigger_of((await client.post("/v1/workflows", json=body)).json()["data"])
            await client.post("/v1/events/trigger", json={"name": name, "to": "ada", "payload": {}})
            return await until(lambda: feed(client), ["later"])

    async def feed(client: httpx.AsyncClient) -> list[str]:
        answer = await client.get("/v1/subscribers/ada/notifications/feed")
        return [message["content"] for message in answer.json()["data"]]

    async def until(look: Callable[[], Any], wanted: Any) -> Any:
        for _ in range(500):
            if (found := await look()) == wanted:
                return found
            await asyncio.sleep(0.02)
        return found

    assert asyncio.run(tell()) == ["later"]
