"""Rate limits: a bucket of tokens for each environment and category, and what the headers say about it."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from novu_openapi.generate.document import Operation
from novu_reference.clock import Clock
from novu_reference.errors import TooManyRequests
from novu_reference.rate_limit import RateClass, RateLimits, read_numbers
from tests.support.api import Answer, Api
from tests.support.document import OPERATIONS, is_public
from tests.support.server import PRODUCTION_KEY, Server, refusal_to_start, running
from tests.support.things import NOTHING

HEADERS = ("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "RateLimit-Policy")

CLIENT = httpx.Client(timeout=20)

# One would take the key of the tests away.
LIMITED = [
    operation
    for operation in OPERATIONS.values()
    if not is_public(operation) and operation.function != "regenerate_api_keys"
]

# Buckets for thirty requests, or two in bulk; it takes ten seconds until there is room for another one.
SLOW = {
    "API_RATE_LIMIT_MAXIMUM_BUSINESS_CONFIGURATION": "1",
    "API_RATE_LIMIT_COST_SINGLE": "10",
    "API_RATE_LIMIT_COST_BULK": "150",
    "API_RATE_LIMIT_ALGORITHM_WINDOW_DURATION": "200",
    "API_RATE_LIMIT_ALGORITHM_BURST_ALLOWANCE": "0.5",
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("server") / "state.sqlite", "--rate-limits", "unlimited") as started:
        yield started


@pytest.fixture
def slow(tmp_path: Path) -> Iterator[Server]:
    arguments = ("--idempotency", "--rate-limits", "business")
    with running(tmp_path / "state.sqlite", *arguments, variables=SLOW) as started:
        yield started


# ---- the buckets, while time stands still --------------------------------------------------------------------------


class StoppedClock(Clock):
    def __init__(self) -> None:
        self._moment = datetime(2024, 10, 24, 12, 0, 0, 7000, tzinfo=UTC)

    def now(self) -> datetime:
        return self._moment

    def pass_by(self, milliseconds: int) -> None:
        self._moment += timedelta(milliseconds=milliseconds)


class Limits:
    """The limits of one level, with the figures of each answer: was it taken, how many are left, seconds to wait."""

    def __init__(self, level: str, **variables: str) -> None:
        self.clock = StoppedClock()
        self._limits = RateLimits(read_numbers(level, variables), self.clock)

    def take(self, category: str, cost: str = "single", environment: str = "development") -> tuple[bool, int, int]:
        try:
            headers, taken = self._limits.take(environment, RateClass(category, cost)), True
        except TooManyRequests as error:
            headers, taken = error.headers, False
        found = dict(headers)
        assert taken == (b"retry-after" not in found)
        assert taken or found[b"retry-after"] == found[b"ratelimit-reset"]
        return taken, int(found[b"ratelimit-remaining"]), int(found[b"ratelimit-reset"])

    def take_many(self, count: int, category: str, cost: str = "single") -> list[tuple[bool, int, int]]:
        return [self.take(category, cost) for _ in range(count)]


def test_single_requests_at_the_same_instant() -> None:
    found = Limits("free").take_many(112, "configuration")
    assert found[0] == (True, 109, 1)
    assert found[:110] == [(True, left, 1) for left in range(109, -1, -1)]
    assert found[110:] == [(False, 0, 1)] * 2


def test_bulk_requests_at_the_same_instant() -> None:
    assert Limits("free").take_many(2, "configuration", "bulk") == [(True, 10, 5), (False, 0, 5)]


def test_bulk_triggers_at_the_same_instant() -> None:
    found = Limits("free").take_many(4, "trigger", "bulk")
    assert [(taken, left) for taken, left, _ in found] == [(True, 230), (True, 130), (True, 30), (False, 0)]
    assert found[3] == (False, 0, 2)


def test_a_refusal_takes_nothing() -> None:
    limits = Limits("free")
    limits.take("configuration", "bulk")
    assert limits.take("configuration", "bulk") == (False, 0, 5)
    assert limits.take_many(10, "configuration")[-1] == (True, 0, 1)


def test_tokens_come_back_one_by_one() -> None:
    limits = Limits("free")
    limits.take_many(110, "configuration")
    limits.clock.pass_by(49)
    assert limits.take("configuration") == (False, 0, 1)
    limits.clock.pass_by(1)
    assert limits.take("configuration") == (True, 0, 1)
    assert limits.take("configuration") == (False, 0, 1)
    limits.clock.pass_by(1000)
    assert [left for _, left, _ in limits.take_many(20, "configuration")] == list(range(19, -1, -1))
    assert not limits.take("configuration")[0]


def test_tokens_come_back_only_when_they_are_short() -> None:
    limits = Limits("free")
    limits.take("configuration")
    limits.clock.pass_by(4000)
    assert limits.take("configuration") == (True, 108, 0)
    limits.take("configuration", "bulk")
    assert limits.take("configuration", "bulk")[:2] == (False, 0)
    assert limits.take_many(9, "configuration")[8] == (True, 79, 1)


def test_a_bucket_never_holds_more_than_its_burst() -> None:
    limits = Limits("free", API_RATE_LIMIT_ALGORITHM_BURST_ALLOWANCE="0")
    limits.take("configuration", "bulk")
    limits.clock.pass_by(9999)
    assert limits.take("configuration") == (True, 99, 1)


def test_a_bucket_is_forgotten_after_two_windows() -> None:
    limits = Limits("free", API_RATE_LIMIT_ALGORITHM_BURST_ALLOWANCE="9")
    limits.take("configuration", "bulk")
    limits.clock.pass_by(9999)
    assert limits.take("configuration")[1] == 899
    limits.clock.pass_by(1)
    assert limits.take("configuration")[1] == 999


def test_each_environment_and_category_has_its_own_bucket() -> None:
    limits = Limits("free")
    limits.take_many(110, "configuration")
    assert limits.take("configuration")[0] is False
    assert limits.take("configuration", environment="production") == (True, 109, 1)
    assert limits.take("global") == (True, 164, 1)
    assert limits.take("trigger") == (True, 329, 1)


def test_a_cost_beyond_the_burst_is_always_refused() -> None:
    limits = Limits("free", API_RATE_LIMIT_COST_BULK="111")
    assert limits.take("configuration", "bulk") == (False, 0, 1)
    assert limits.take("configuration") == (True, 109, 1)


def test_a_clock_that_is_set_back_takes_nothing_away() -> None:
    limits = Limits("free")
    limits.take_many(110, "configuration")
    limits.clock.pass_by(-60_000)
    assert limits.take("configuration") == (False, 0, 61)


@pytest.mark.parametrize("seed", range(20))
def test_a_request_succeeds_after_the_seconds_it_was_told(seed: int) -> None:
    chance = random.Random(seed)
    limits = Limits("free", API_RATE_LIMIT_MAXIMUM_FREE_GLOBAL=str(chance.choice([1, 3, 7, 30])))
    for _ in range(300):
        limits.clock.pass_by(chance.randrange(300))
        taken, left, reset = limits.take("global", chance.choice(["single", "single", "bulk"]))
        assert left >= 0 and reset >= 0
        if not taken and left == 0 and chance.random() < 0.2:
            limits.clock.pass_by(reset * 1000)
            assert limits.take("global")[0]


@pytest.mark.parametrize(
    ("level", "trigger", "configuration", "others"),
    [
        ("free", 300, 100, 150),
        ("pro", 1200, 400, 600),
        ("business", 3000, 1000, 1500),
        ("enterprise", 30000, 10000, 15000),
        ("unlimited", 30000, 10000, 15000),
    ],
)
def test_service_levels(level: str, trigger: int, configuration: int, others: int) -> None:
    limits = RateLimits(read_numbers(level, {}), StoppedClock())
    for category, limit in (("trigger", trigger), ("configuration", configuration), ("global", others)):
        assert dict(limits.take("development", RateClass(category, "single"))) == {
            b"ratelimit-limit": b"%d" % limit,
            b"ratelimit-remaining": b"%d" % (limit * 11 // 10 - 1),
            b"ratelimit-reset": b"1",
            b"ratelimit-policy": (
                f'{limit};w=5;burst={limit * 11 // 10};comment="token bucket";category="{category}";cost="single";'
                f'serviceLevel="{level}"'
            ).encode(),
        }


# ---- the server ----------------------------------------------------------------------------------------------------


def test_off_unless_asked_for(fresh: Api) -> None:
    assert not limits_of(fresh.list_subscribers())
    assert not limits_of(fresh.refuses(404).get_subscriber("nobody"))


def test_headers_in_their_exact_layout(tmp_path: Path) -> None:
    with running(tmp_path / "state.sqlite", "--rate-limits", "free") as server:
        answer = server.api().list_subscribers()
    assert [answer.headers[name] for name in HEADERS] == [
        "100",
        "109",
        "1",
        '100;w=5;burst=110;comment="token bucket";category="configuration";cost="single";serviceLevel="free"',
    ]
    assert "Retry-After" not in answer.headers


@pytest.mark.parametrize("operation", LIMITED, ids=lambda operation: operation.function)
def test_every_operation_is_counted_as_the_document_says(api: Api, operation: Operation) -> None:
    answer = api.send(operation, {parameter["name"]: NOTHING for parameter in operation.parameters("path")}, {})
    wanted = operation.body["x-rate-limit"]
    policy = answer.headers["RateLimit-Policy"]
    assert f';category="{wanted["category"]}";cost="{wanted["cost"]}";' in policy
    assert limits_of(answer) == set(HEADERS)


def test_no_headers_before_there_is_an_environment(api: Api, server: Server) -> None:
    url = server.url
    key = {"Authorization": f"ApiKey {api.key}"}
    json = {"Content-Type": "application/json"}
    answers = [
        httpx.get(f"{url}/v1/subscribers"),
        httpx.get(f"{url}/v1/subscribers", headers={"Authorization": "ApiKey wrong"}),
        httpx.get(f"{url}/v1/nowhere", headers=key),
        httpx.post(f"{url}/v1/subscribers", headers=key | json, content="{"),
        httpx.options(f"{url}/v1/subscribers", headers=key),
        httpx.get(f"{url}/v1/subscribers/ada/credentials/slack/oauth", headers=key),
    ]
    assert [answer.status_code for answer in answers] == [401, 401, 404, 400, 204, 400]
    assert not any(limits_of(Answer(answer)) for answer in answers)


def test_the_refusal(slow: Server) -> None:
    api = slow.api()
    emptied(api)
    refusal = api.refuses(429).list_subscribers()
    assert refusal["message"] == "API rate limit exceeded"
    assert refusal.body.keys() == {"statusCode", "timestamp", "path", "message"}
    assert refusal.headers["RateLimit-Remaining"] == "0"
    assert refusal.headers["Retry-After"] == refusal.headers["RateLimit-Reset"]
    assert 0 < int(refusal.headers["Retry-After"]) <= 10
    assert refusal.headers["RateLimit-Policy"] == (
        '200;w=200;burst=300;comment="token bucket";category="configuration";cost="single";serviceLevel="business"'
    )
    api.list_feeds()
    slow.api(PRODUCTION_KEY).list_subscribers()


def test_a_refused_request_has_no_effect(slow: Server) -> None:
    body = {"key": "topic", "name": "topic"}
    emptied(slow.api())
    refusal = slow.api().sending(Idempotency_Key="key").refuses(429).create_topic(body)
    assert "Idempotency-Key" not in refusal.headers
    slow.stop()
    with running(slow.database, "--idempotency") as unlimited:
        unlimited.api().refuses(404).get_topic("topic")
        assert "Idempotency-Replay" not in unlimited.api().sending(Idempotency_Key="key").create_topic(body).headers


def test_refusals_of_every_kind_are_counted(slow: Server) -> None:
    api = slow.api()
    asking = api.sending(Idempotency_Key="key")
    answers = [
        api.refuses(404).get_subscriber("nobody"),
        api.refuses(400).create_subscriber({}),
        asking.create_topic({"key": "one", "name": "one"}),
        asking.create_topic({"key": "one", "name": "one"}),
        asking.refuses(422).create_topic({"key": "two", "name": "two"}),
        api.sending(Idempotency_Key="k" * 256).refuses(400).create_topic({"key": "two", "name": "two"}),
        api.delete_topic("one"),
        api.refuses(400).bulk_create_subscribers({"subscribers": []}),
    ]
    assert answers[3].headers["Idempotency-Replay"] == "true"
    assert all(limits_of(answer) == set(HEADERS) for answer in answers)
    assert [int(answer.headers["RateLimit-Remaining"]) for answer in answers] == [290, 280, 270, 260, 250, 240, 230, 80]


def test_many_at_once_get_what_is_there_and_no_more(slow: Server) -> None:
    api = slow.api()
    started = time.monotonic()
    with ThreadPoolExecutor(40) as threads:
        answers = list(threads.map(lambda _: ask(api), range(80)))
    came_back = int(time.monotonic() - started) // 10
    served = [int(answer.headers["RateLimit-Remaining"]) for answer in answers if answer.status == 200]
    refused = [int(answer.headers["RateLimit-Remaining"]) for answer in answers if answer.status == 429]
    assert len(served) + len(refused) == 80
    assert 30 <= len(served) <= 30 + came_back
    assert sorted(served, reverse=True)[:30] == list(range(290, -1, -10))
    assert set(refused) == {0}


def test_numbers_that_are_none() -> None:
    for name, text in (
        ("API_RATE_LIMIT_MAXIMUM_FREE_TRIGGER", "0"),
        ("API_RATE_LIMIT_COST_BULK", "-1"),
        ("API_RATE_LIMIT_COST_SINGLE", "one"),
        ("API_RATE_LIMIT_ALGORITHM_WINDOW_DURATION", "1.5"),
        ("API_RATE_LIMIT_ALGORITHM_BURST_ALLOWANCE", "nan"),
    ):
        said = refusal_to_start("--rate-limits", "free", variables={name: text})
        assert re.search(rf"{name} is '{text}': give a .*number", said)


def test_a_level_that_is_none() -> None:
    said = refusal_to_start("--rate-limits", "gold")
    assert "free" in said and "unlimited" in said


def emptied(api: Api) -> None:
    """Leave no token for the configuration of the environment."""
    left = [
        api.refuses(400).bulk_create_subscribers({"subscribers": []}).headers["RateLimit-Remaining"] for _ in range(2)
    ]
    assert left == ["150", "0"]


def ask(api: Api) -> Answer:
    headers = {"Authorization": f"ApiKey {api.key}"}
    return Answer(CLIENT.get(f"{api.url}/v1/subscribers", headers=headers))


def limits_of(answer: Any) -> set[str]:
    """The headers about limits that it carries."""
    return {name for name in HEADERS if name in answer.headers}
