"""Answers on request: `Prefer: code=409`, and `delay`, for a server that was told to allow it."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from novu_conformance.caller import path_of
from novu_openapi.generate.document import Operation, resolve
from tests.support import things
from tests.support.api import Api, checked
from tests.support.document import DOCUMENT, OPERATIONS, success, takes_a_body
from tests.support.server import DEVELOPMENT_KEY, Server, running

CLIENT = httpx.Client(timeout=20)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("server") / "state.sqlite", "--allow-faults") as started:
        yield started


def asked(server: Server, operation: Operation, *preferences: str, method: str | None = None) -> httpx.Response:
    """A request that is wrong in every other way: no key, no body, and identifiers of nothing."""
    values = {parameter["name"]: things.NOTHING for parameter in operation.parameters("path")}
    headers = [("Prefer", preference) for preference in preferences]
    path = path_of(operation, values)
    return CLIENT.request(method or operation.method.upper(), f"{server.url}{path}?page=-1", headers=headers)


def documented(operation: Operation) -> dict[str, Any]:
    return {status: resolve(DOCUMENT, answer) for status, answer in operation.responses()}


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_documented_answer_can_be_had(server: Server, name: str) -> None:
    operation = OPERATIONS[name]
    for status, described in documented(operation).items():
        response = asked(server, operation, f"code={status}")
        assert response.status_code == int(status)
        answer = checked(operation, response)
        examples = [
            resolve(DOCUMENT, example)["value"]
            for content in described.get("content", {}).values()
            for example in content["examples"].values()
        ]
        if int(status) >= 400:
            body = answer.body
            assert body["statusCode"] == int(status)
            assert body["path"] == f"{response.request.url.path}?page=-1"
            assert body["timestamp"] > "2024-10-24T12:00:00.000Z"
            assert body["message"] == examples[0]["message"]
        elif examples:
            assert (answer.text if isinstance(examples[0], str) else answer.body) == examples[0]
        else:
            assert (answer.content, "content-type" in answer.headers) == (b"", False)
        for header, value in described.get("headers", {}).items():
            pretended = not header.startswith("Idempotency-")
            assert response.headers.get(header) == (str(resolve(DOCUMENT, value)["example"]) if pretended else None)
        assert response.headers["preference-applied"] == f"code={status}"


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_answer_that_is_not_documented_is_refused(server: Server, name: str) -> None:
    operation = OPERATIONS[name]
    answer = asked(server, operation, "code=418").json()
    known = ", ".join(sorted(documented(operation)))
    assert answer["statusCode"] == 400
    assert answer["error"] == "Bad Request"
    assert answer["message"] == f"{operation.operation_id} has no answer '418'; documented are {known}"


@pytest.mark.parametrize(
    ("preferences", "status"),
    [
        (['code="409"'], 409),
        (["CODE = 409"], 409),
        (["respond-async, code=409; foo=bar, wait=100"], 409),
        (["respond-async", "code=409"], 409),
        (["code=409", "code=429"], 409),
        (["code=409, delay=0"], 409),
        (["code"], 400),
        (["code="], 400),
        (["code=4xx"], 400),
        (["code=0409"], 400),
        (["code=409, delay=-1"], 400),
        (["code=409, delay=soon"], 400),
        (["code=409, delay=1e3"], 400),
        (["code=409, delay=600001"], 400),
        (["code=409, delay=" + "9" * 5000], 400),
        (["delay"], 400),
        (["respond-async"], 401),
        ([""], 401),
        (["encode=409"], 401),
    ],
)
def test_how_the_header_is_read(server: Server, preferences: list[str], status: int) -> None:
    assert asked(server, OPERATIONS["create_topic"], *preferences).status_code == status


def test_nothing_is_written(server: Server, api: Api) -> None:
    before = CLIENT.get(f"{server.url}/_reference/state").content
    for name, operation in OPERATIONS.items():
        forced = api.sending(Prefer=f"code={success(operation)}")
        values = {parameter["name"]: things.NOTHING for parameter in operation.parameters("path")}
        assert forced.send(operation, values, {} if takes_a_body(operation) else None).status == success(operation), (
            name
        )
    assert CLIENT.get(f"{server.url}/_reference/state").content == before


def test_the_body_of_the_request_is_read_to_its_end(server: Server) -> None:
    body = json.dumps({"data": "a" * 3_000_000})
    with httpx.Client() as client:
        for _ in range(3):
            answer = client.post(f"{server.url}/v1/topics", content=body, headers={"Prefer": "code=409"})
            assert answer.status_code == 409


def test_a_delay_before_a_forced_answer(server: Server) -> None:
    started = time.monotonic()
    assert asked(server, OPERATIONS["create_topic"], "code=409, delay=300").status_code == 409
    assert 0.3 <= time.monotonic() - started < 10


def test_a_delay_before_the_real_answer(api: Api) -> None:
    slow = api.sending(Prefer="delay=400")
    started = time.monotonic()
    ada = slow.create_subscriber({"subscriberId": "ada"}).data
    assert time.monotonic() - started >= 0.4
    assert api.get_subscriber("ada").data == ada
    slow.refuses(404).get_subscriber("nobody")


def test_head_has_the_headers_alone(server: Server) -> None:
    get, head = (asked(server, OPERATIONS["list_topics"], "code=429", method=method) for method in ("GET", "HEAD"))
    assert (head.status_code, head.content, len(get.content)) == (429, b"", int(head.headers["content-length"]))
    assert head.headers["retry-after"] == get.headers["retry-after"]


def test_paths_that_do_not_exist_stay_unknown(server: Server) -> None:
    for path in ("/v1/nothing", "/v1/topics/%ff", "/_reference/nothing"):
        answer = CLIENT.get(f"{server.url}{path}", headers={"Prefer": "code=500"})
        assert answer.status_code in (400, 404)
        assert "documented" not in answer.text
    assert CLIENT.get(f"{server.url}/_reference/health", headers={"Prefer": "code=500"}).status_code == 200


def test_a_server_that_was_not_told_ignores_the_header(fresh_server: Server) -> None:
    started = time.monotonic()
    headers = {"Prefer": "code=409, delay=20000", "Authorization": f"ApiKey {DEVELOPMENT_KEY}"}
    assert CLIENT.get(f"{fresh_server.url}/v1/topics", headers=headers).status_code == 200
    assert time.monotonic() - started < 15


def test_a_revision_forces_only_what_it_knows(tmp_path: Any) -> None:
    with running(tmp_path / "state.sqlite", "--allow-faults", "--revision", "2024-12") as old:
        assert asked(old, OPERATIONS["search_subscribers"], "code=200").status_code == 404
        assert asked(old, OPERATIONS["list_subscribers"], "code=200").status_code == 200
