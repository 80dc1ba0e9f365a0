"""A server that misbehaves: each time the right outcome, and never one idempotency key too many."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from collections.abc import Callable
from email.utils import formatdate
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from novu_resources.about import REFUSALS

import novu_client
from novu_client import (
    BadRequest,
    Conflict,
    ConnectionFailed,
    MalformedAnswer,
    NotFound,
    PayloadTooLarge,
    RateLimited,
    ServerError,
    ServiceUnavailable,
    TimedOut,
    Unauthorized,
    UnexpectedStatus,
    UnprocessableEntity,
)
from novu_client.models import Subscriber
from tests.client.flavours import FLAVOURS, KEY
from tests.client.misbehaving import Reply, answering, serving

ADA = {"_id": "6b01699843fff6707e0638df", "subscriberId": "ada"}
FOUND = answering({"data": ADA})
MADE = answering({"data": ADA}, 201)

Flavour = Callable[..., Any]
both = pytest.mark.parametrize("run", FLAVOURS)


def get(novu: Any) -> Any:
    return novu.subscribers.get("ada")


def create(novu: Any) -> Any:
    return novu.subscribers.create(subscriber_id="ada")


@pytest.fixture(autouse=True)
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long was waited before each repetition; here nobody really waits."""
    seconds: list[float] = []

    async def asleep(wait: float) -> None:
        seconds.append(wait)

    # For the retries alone: others in this process sleep as well.
    monkeypatch.setattr("httpx_retries.retry.time", SimpleNamespace(**{**vars(time), "sleep": seconds.append}))
    monkeypatch.setattr("httpx_retries.retry.asyncio", SimpleNamespace(**{**vars(asyncio), "sleep": asleep}))
    return seconds


@both
@pytest.mark.parametrize("call", [get, create])
def test_unavailable_twice_and_then_there_is_an_answer(run: Flavour, call: Any, slept: list[float]) -> None:
    with serving(Reply(503), Reply(503), FOUND if call is get else MADE) as server:
        assert run(server.url, call).subscriber_id == "ada"
    assert len(server.requests) == 3
    assert len({(request.method, request.target, request.body) for request in server.requests}) == 1
    assert len(slept) == 2
    assert slept[0] <= 0.5
    assert slept[1] <= 1


@both
def test_one_idempotency_key_is_kept_over_the_attempts_of_a_call_and_no_longer(run: Flavour) -> None:
    with serving(Reply(drop=True), Reply(429), MADE) as server:
        run(server.url, create)
        first = {request.headers["idempotency-key"] for request in server.requests}
        run(server.url, create)
    assert len(server.requests) == 4
    (key,) = first
    assert str(uuid.UUID(key)) == key
    assert server.requests[3].headers["idempotency-key"] != key


@both
def test_what_an_earlier_attempt_is_still_at_is_waited_for(run: Flavour, slept: list[float]) -> None:
    with serving(Reply(drop=True), answering({}, 409, Retry_After="1"), MADE) as server:
        assert run(server.url, create).subscriber_id == "ada"
    assert len({request.headers["idempotency-key"] for request in server.requests}) == 1
    assert slept[1] == 1


@both
def test_a_conflict_that_stays_is_told_at_once(run: Flavour) -> None:
    with serving(answering({"message": "taken"}, 409)) as server, pytest.raises(Conflict, match="taken"):
        run(server.url, create)
    assert len(server.requests) == 1


@both
def test_the_caller_may_choose_the_key(run: Flavour) -> None:
    with serving(MADE) as server:
        run(server.url, lambda novu: novu.subscribers.create(subscriber_id="ada", idempotency_key="mine"))
    assert server.requests[0].headers["idempotency-key"] == "mine"


@both
def test_what_repeats_harmlessly_carries_no_key(run: Flavour) -> None:
    with serving(FOUND, FOUND, answering({"data": True})) as server:
        run(server.url, get)
        run(server.url, lambda novu: novu.subscribers.update("ada", first_name="Ada"))
        run(server.url, lambda novu: novu.events.cancel("transaction"))
    assert [request.method for request in server.requests] == ["GET", "PUT", "DELETE"]
    assert not any("idempotency-key" in request.headers for request in server.requests)


@both
def test_retry_after_in_seconds_is_waited_for(run: Flavour, slept: list[float]) -> None:
    with serving(answering({}, 429, Retry_After="7"), FOUND) as server:
        run(server.url, get)
    assert slept == [7]


@both
def test_retry_after_as_a_date_is_waited_for(run: Flavour, slept: list[float]) -> None:
    with serving(answering({}, 503, Retry_After=formatdate(time.time() + 20, usegmt=True)), FOUND) as server:
        run(server.url, get)
    (wait,) = slept
    assert 10 < wait <= 20


@both
def test_too_long_a_wait_is_left_to_the_caller(run: Flavour, slept: list[float]) -> None:
    with (
        serving(answering({"message": "API rate limit exceeded"}, 429, Retry_After="3600")) as server,
        pytest.raises(RateLimited, match="API rate limit exceeded") as caught,
    ):
        run(server.url, create)
    assert (caught.value.retry_after, slept, len(server.requests)) == (3600, [], 1)


@both
def test_attempts_come_to_an_end(run: Flavour) -> None:
    with (
        serving(answering({"message": "Service Unavailable"}, 503)) as server,
        pytest.raises(ServiceUnavailable, match="GET /v1/subscribers/ada: 503: Service Unavailable"),
    ):
        run(server.url, get, retries=2)
    assert len(server.requests) == 3


@both
def test_no_retries_are_made_when_none_are_wanted(run: Flavour) -> None:
    with serving(Reply(503), FOUND) as server, pytest.raises(ServiceUnavailable):
        run(server.url, get, retries=0)
    assert len(server.requests) == 1


@both
@pytest.mark.parametrize("reply", [Reply(drop=True), Reply(body=b"{", cut=True)], ids=["reset", "cut short"])
def test_a_lost_connection_is_tried_again_and_then_named(run: Flavour, reply: Reply) -> None:
    with serving(reply, FOUND) as server:
        assert run(server.url, get).subscriber_id == "ada"
    with serving(reply) as server, pytest.raises(ConnectionFailed, match=r"POST /v1/subscribers: .+") as caught:
        run(server.url, create, retries=1)
    assert len(server.requests) == 2
    assert not isinstance(caught.value, TimedOut)


@both
def test_nobody_there(run: Flavour) -> None:
    with serving(FOUND) as server:
        url = server.url
    with pytest.raises(ConnectionFailed, match="GET /v1/subscribers/ada: "):
        run(url, get)


@both
@pytest.mark.parametrize("timeout", [0.2, httpx.Timeout(0.2)], ids=["seconds", "httpx"])
def test_a_server_that_hangs_is_not_waited_for_a_second_time(run: Flavour, timeout: Any) -> None:
    with serving(Reply(hang=True)) as server, pytest.raises(TimedOut, match="POST /v1/subscribers: "):
        run(server.url, create, timeout=timeout)
    assert len(server.requests) == 1


STATUSES = {
    400: BadRequest,
    401: Unauthorized,
    403: UnexpectedStatus,
    404: NotFound,
    409: Conflict,
    413: PayloadTooLarge,
    418: UnexpectedStatus,
    422: UnprocessableEntity,
    429: RateLimited,
    500: ServerError,
    503: ServiceUnavailable,
    520: ServerError,
}


@both
@pytest.mark.parametrize("status", STATUSES)
def test_each_status_has_its_error(run: Flavour, status: int) -> None:
    body = {"statusCode": status, "message": ["a is wrong", "b is wrong"]}
    with (
        serving(answering(body, status, X_Request_Id="r-1")) as server,
        pytest.raises(novu_client.StatusError) as caught,
    ):
        run(server.url, create, retries=0)
    error = caught.value
    assert type(error) is STATUSES[status]
    assert (error.status, error.message, error.body) == (status, "a is wrong; b is wrong", body)
    assert (error.method, error.path, error.request_id) == ("POST", "/v1/subscribers", "r-1")
    assert str(error) == f"POST /v1/subscribers: {status}: a is wrong; b is wrong (request r-1)"


def test_every_refusal_of_the_document_has_a_class_of_its_name() -> None:
    assert {STATUSES[status].__name__ for status in REFUSALS} == set(REFUSALS.values())


@both
@pytest.mark.parametrize("status", [202, 302], ids=str)
def test_a_success_that_is_not_documented_is_no_result(run: Flavour, status: int) -> None:
    with serving(answering({"data": ADA}, status)) as server, pytest.raises(UnexpectedStatus):
        run(server.url, get)


HTML = Reply(body=b"<h1>Welcome</h1>", headers={"Content-Type": "text/html"})
UNREADABLE = {
    "html": HTML,
    "truncated": Reply(body=json.dumps({"data": ADA}).encode()[:-9]),
    "nothing": Reply(),
    "not UTF-8": Reply(body=b'{"data": "\xff"}'),
    "another envelope": answering({"result": ADA}),
    "null": answering({"data": None}),
    "a list": answering([ADA]),
}


@both
@pytest.mark.parametrize("what", UNREADABLE)
def test_what_is_no_subscriber_at_all_is_malformed(run: Flavour, what: str) -> None:
    with (
        serving(UNREADABLE[what]) as server,
        pytest.raises(MalformedAnswer, match=r"GET /v1/subscribers/ada: 200: the answer is not ") as caught,
    ):
        run(server.url, get)
    assert caught.value.status == 200


@both
def test_a_page_of_a_proxy_is_an_error_with_its_text(run: Flavour) -> None:
    with serving(Reply(502, HTML.body, HTML.headers)) as server, pytest.raises(ServerError, match="<h1>Welcome</h1>"):
        run(server.url, get)


@both
def test_reading_takes_whatever_comes(run: Flavour) -> None:
    """Nulls where none were promised, missing, further and wrong members, and a choice nobody knows."""
    settings = {"providerId": "pigeon", "credentials": None, "_integrationId": 7}
    odd = {"_id": None, "createdAt": "yesterday", "channels": [settings, None, "?"], "newMember": [1], "topics": {}}
    with serving(answering({"data": odd})) as server:
        ada: Subscriber = run(server.url, get)
    assert (ada.id, ada.subscriber_id, ada.created_at, ada.topics) == (None, None, "yesterday", {})
    assert ada.channels is not None
    first, *others = ada.channels
    assert (first.provider_id, first.credentials, first.integration_id, others) == ("pigeon", None, 7, [None, "?"])
    assert ada.extra == {"newMember": [1]}
    with pytest.raises(AttributeError, match="Subscriber has no name"):
        ada.name  # type: ignore[attr-defined]  # noqa: B018


@both
def test_a_choice_nobody_knows_is_read_as_well_as_it_goes(run: Flavour) -> None:
    steps = [
        {"metadata": {"type": "lunar", "amount": 3}},
        {"metadata": {"type": "timed", "amount": 4}},
        {"metadata": 5},
    ]
    with serving(answering({"data": {"steps": steps}})) as server:
        lunar, timed, odd = run(server.url, lambda novu: novu.workflows.get("w")).steps
    assert (lunar.metadata.type, lunar.metadata.amount) == ("lunar", 3)
    assert type(timed.metadata).__name__ == "TimedStepMetadata"
    assert odd.metadata == 5


@both
def test_a_redirection_is_told_and_not_followed(run: Flavour) -> None:
    asked = {"environment_id": "0" * 24, "hmac_hash": "h"}
    with serving(Reply(302, headers={"Location": "https://example.com/"})) as server:
        found = run(server.url, lambda novu: novu.subscribers.handle_chat_oauth("ada", "slack", **asked))
    assert found.location == "https://example.com/"
    # It is for browsers, which have no API key.
    assert "authorization" not in server.requests[0].headers


@both
def test_the_key_is_sent_as_the_document_says(run: Flavour) -> None:
    with serving(FOUND) as server:
        run(server.url, get)
    assert server.requests[0].headers["authorization"] == f"ApiKey {KEY}"
