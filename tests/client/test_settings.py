"""What a client is made of: key, address, transport, hooks. Its key is nowhere to be read."""

from __future__ import annotations

import copy
import logging
import pickle
import subprocess
import sys
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from novu_client import AsyncNovu, ConfigurationError, ConnectionFailed, NotFound, Novu, NovuError
from novu_client.models import Subscriber
from tests.client.flavours import FLAVOURS, KEY, waiting
from tests.client.misbehaving import Reply, answering, serving

Flavour = Callable[..., Any]
both = pytest.mark.parametrize("run", FLAVOURS)
FOUND = answering({"data": {"_id": "6b01699843fff6707e0638df", "subscriberId": "ada"}})


def get(novu: Any) -> Any:
    return novu.subscribers.get("ada")


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOVU_API_KEY", raising=False)
    monkeypatch.delenv("NOVU_BASE_URL", raising=False)


@both
def test_key_and_address_can_come_from_the_environment(run: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(FOUND) as server:
        monkeypatch.setenv("NOVU_API_KEY", "from-outside")
        monkeypatch.setenv("NOVU_BASE_URL", f"{server.url}/api/")
        run(None, get, api_key=None)
    (request,) = server.requests
    assert (request.headers["authorization"], request.target) == ("ApiKey from-outside", "/api/v1/subscribers/ada")


@both
def test_what_is_passed_comes_before_the_environment(run: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOVU_API_KEY", "from-outside")
    monkeypatch.setenv("NOVU_BASE_URL", "http://127.0.0.1:1")
    with serving(FOUND) as server:
        run(server.url, get)
    assert server.requests[0].headers["authorization"] == f"ApiKey {KEY}"


def test_without_an_address_it_is_novu_cloud() -> None:
    with Novu(KEY) as novu:
        assert repr(novu) == "Novu(base_url='https://api.novu.co', retries=3)"


@pytest.mark.parametrize("kind", [Novu, AsyncNovu])
@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({}, "there is no API key: pass api_key=…, or set NOVU_API_KEY"),
        ({"api_key": ""}, "there is no API key"),
        ({"api_key": f"{KEY}\n"}, "the API key holds blanks or characters that no API key has"),
        ({"api_key": KEY, "base_url": "api.novu.co"}, "base_url must look like https://api.novu.co, not 'api.novu.co'"),
        ({"api_key": KEY, "retries": -1}, "retries must be 0 or more, not -1"),
    ],
)
def test_what_no_client_can_be_made_of_is_named(kind: Any, settings: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        kind(**settings)
    assert str(caught.value).startswith(said)
    assert KEY not in str(caught.value)


@both
def test_the_key_is_in_no_text(run: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    shown: list[str] = []

    def look(novu: Any) -> Any:
        shown.extend(map(repr, (novu, novu.subscribers, vars(novu), vars(novu.subscribers))))
        return get(novu)

    with serving(answering({"message": "no"}, 404), Reply(drop=True)) as server:
        for kind in (NotFound, ConnectionFailed):
            with pytest.raises(kind) as caught:
                run(server.url, look, retries=0)
            shown += [repr(caught.value), *traceback.format_exception(caught.value)]
    shown += [record.getMessage() for record in caplog.records]
    assert len(shown) > 10
    assert not any(KEY in text for text in shown)


@both
def test_each_attempt_is_one_line_of_the_log(run: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "novu_client")
    with serving(Reply(drop=True), answering({}, 429, Retry_After="0"), FOUND) as server:
        run(server.url, get)
    lines = [record.getMessage().split() for record in caplog.records if record.name == "novu_client"]
    assert [line[:2] for line in lines] == [["GET", "/v1/subscribers/ada"]] * 3
    assert [line[2] for line in lines] == ["ReadError", "429", "200"]
    assert all(line[4] == "ms" and float(line[3]) > 0 for line in lines)


@both
def test_hooks_see_every_attempt(run: Flavour) -> None:
    seen: list[str] = []

    def on_request(request: httpx.Request) -> None:
        seen.append(request.method)

    def on_response(response: httpx.Response) -> None:
        seen.append(str(response.status_code))

    async def on_request_later(request: httpx.Request) -> None:
        on_request(request)

    async def on_response_later(response: httpx.Response) -> None:
        on_response(response)

    hooks = {"request": [on_request], "response": [on_response]}
    if run is not waiting:
        hooks = {"request": [on_request_later], "response": [on_response_later]}
    with serving(answering({}, 429, Retry_After="0"), FOUND) as server:
        run(server.url, get, event_hooks=hooks)
    assert seen == ["GET", "429", "GET", "200"]


@both
def test_any_transport_of_httpx_will_do(run: Flavour) -> None:
    transport = httpx.MockTransport(
        lambda request: httpx.Response(200, json={"data": {"subscriberId": request.url.path}})
    )
    assert run("https://novu.example", get, transport=transport).subscriber_id == "/v1/subscribers/ada"


@both
@pytest.mark.parametrize(
    ("given", "seconds"),
    [({}, (30, 5)), ({"timeout": 60}, (60, 5)), ({"timeout": 2}, (2, 2)), ({"timeout": httpx.Timeout(9)}, (9, 9))],
)
def test_there_is_always_a_time_out(run: Flavour, given: dict[str, Any], seconds: tuple[int, int]) -> None:
    """For an answer, and for a connection."""
    asked: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.extensions["timeout"])
        return httpx.Response(200, json={"data": {}})

    run("https://novu.example", get, transport=httpx.MockTransport(answer), **given)
    assert [(times["read"], times["connect"]) for times in asked] == [seconds]


@both
def test_after_its_block_a_client_is_closed(run: Flavour) -> None:
    kept: list[Any] = []
    with serving(FOUND) as server:
        run(server.url, lambda novu: kept.append(novu) or get(novu))
    assert kept[0]._http.is_closed


def test_models_can_be_compared_copied_and_pickled() -> None:
    with serving(FOUND) as server:
        ada: Subscriber = waiting(server.url, get)
    assert ada == copy.deepcopy(ada) == pickle.loads(pickle.dumps(ada)) != Subscriber(subscriber_id="ada")  # type: ignore[call-arg]
    assert repr(ada) == "Subscriber(id='6b01699843fff6707e0638df', subscriber_id='ada')"
    with pytest.raises(TypeError, match="Subscriber has no name; it has "):
        Subscriber(name="ada")  # type: ignore[call-arg]


def test_errors_can_be_pickled() -> None:
    with serving(answering({"message": "no"}, 429, Retry_After="60")) as server, pytest.raises(NovuError) as caught:
        waiting(server.url, get)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), str(again), vars(again)) == (type(caught.value), str(caught.value), vars(caught.value))


def test_importing_it_imports_no_http_library() -> None:
    """Programs that only might send something start as fast as before."""
    code = "import sys, novu_client; print(sorted({'attrs', 'httpx', 'novu_api_client', 'ssl'} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
