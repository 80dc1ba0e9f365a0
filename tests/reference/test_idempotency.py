"""Idempotency: a POST or PATCH that repeats a key gets the first answer, and nothing happens a second time."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from novu_openapi.generate.document import Operation
from novu_reference.call import Tools
from novu_reference.clock import SEEDED_START, Clock, Identifiers, VirtualClock
from novu_reference.errors import Conflict
from novu_reference.idempotency import Answered, Idempotency, InProgress
from novu_reference.storage.sqlite import MEMORY, SqliteStorage
from novu_reference.vault import Vault, load_key
from tests.support import things
from tests.support.api import Answer, Api
from tests.support.document import OPERATIONS
from tests.support.server import PRODUCTION_KEY, Server, running, start
from tests.support.things import NOTHING, feed, subscriber, topic, unique

KEY = "Idempotency-Key"
REPLAY = "Idempotency-Replay"
SLACK = {"providerId": "slack", "channel": "chat"}
LINK = "https://docs.novu.co/additional-resources/idempotency"

CLIENT = httpx.Client(timeout=20)

# One has a test of its own: the key of the tests would be gone.
HONOURS = [
    operation
    for operation in OPERATIONS.values()
    if any(parameter["name"] == KEY for parameter in operation.parameters("header"))
    and operation.function != "regenerate_api_keys"
]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("server") / "state.sqlite", "--idempotency") as started:
        yield started


@pytest.fixture
def key() -> str:
    return unique("key")


def is_first(answer: Answer, key: str) -> bool:
    return answer.headers[KEY] == key and REPLAY not in answer.headers


def is_replay(answer: Answer, key: str) -> bool:
    return answer.headers[KEY] == key and answer.headers[REPLAY] == "true"


def test_repetition_gets_the_first_answer_and_has_no_effect(api: Api, key: str) -> None:
    ada, made = subscriber(api), things.workflow(api)
    body = {"name": things.trigger_of(made), "to": ada, "payload": {}}
    first = api.sending(Idempotency_Key=key).trigger_event(body)
    again = api.sending(Idempotency_Key=key).trigger_event(body)
    assert is_first(first, key) and is_replay(again, key)
    assert again.content == first.content
    assert len(api.list_messages(subscriber_id=ada)["data"]) == 1


def test_patch_is_repeated_like_post(api: Api, key: str) -> None:
    tenant = things.tenant(api)["identifier"]
    first = api.sending(Idempotency_Key=key).update_tenant(tenant, {"name": "first"})
    api.update_tenant(tenant, {"name": "second"})
    again = api.sending(Idempotency_Key=key).update_tenant(tenant, {"name": "first"})
    assert is_first(first, key) and is_replay(again, key)
    assert again.content == first.content
    assert api.get_tenant(tenant).data["name"] == "second"


def test_repetition_of_an_answer_without_a_body(api: Api, key: str) -> None:
    layout = api.list_layouts()["data"][0]["_id"]
    first = api.sending(Idempotency_Key=key).set_default_layout(layout)
    again = api.sending(Idempotency_Key=key).set_default_layout(layout)
    assert is_first(first, key) and is_replay(again, key)
    assert first.content == again.content == b""


@pytest.mark.parametrize("operation", HONOURS, ids=lambda operation: operation.function)
def test_every_operation_that_takes_a_key_honours_it(api: Api, key: str, operation: Operation) -> None:
    asking = api.sending(Idempotency_Key=key)
    values = {parameter["name"]: NOTHING for parameter in operation.parameters("path")}
    first, again = (asking.send(operation, values, {"name": key}) for _ in range(2))
    assert is_first(first, key) and is_replay(again, key)
    assert (again.status, without_time(again)) == (first.status, without_time(first))


def test_put_delete_and_get_ignore_the_key(api: Api, key: str) -> None:
    asking = api.sending(Idempotency_Key=key)
    ada = subscriber(api)
    answers = [
        asking.update_subscriber(ada, {"firstName": "Ada"}),
        asking.update_subscriber(ada, {"firstName": "Augusta"}),
        asking.get_subscriber(ada),
        asking.delete_subscriber(ada),
        asking.refuses(404).get_subscriber(ada),
    ]
    assert answers[2].data["firstName"] == "Augusta"
    assert all(KEY not in answer.headers and REPLAY not in answer.headers for answer in answers)


def test_another_body_under_the_same_key(api: Api, key: str) -> None:
    asking = api.sending(Idempotency_Key=key)
    one, other = unique("topic"), unique("topic")
    first = asking.create_topic({"key": one, "name": one})
    refusal = asking.refuses(422).create_topic({"key": other, "name": other})
    assert key in refusal.said
    assert refusal["error"] == "Unprocessable Entity"
    assert (refusal.headers[KEY], refusal.headers["Link"]) == (key, LINK)
    assert REPLAY not in refusal.headers and "Retry-After" not in refusal.headers
    api.refuses(404).get_topic(other)
    assert asking.create_topic({"key": one, "name": one}).content == first.content


def test_the_body_is_compared_as_parsed(api: Api, key: str) -> None:
    name = unique("topic")
    spaced = f'{{ "key":"{name}", "name":\n"{name[:-1]}\\u{ord(name[-1]):04x}" }}'
    first = api.sending(Idempotency_Key=key).create_topic({"key": name, "name": name})
    again = raw(api, "/v1/topics", spaced, key)
    assert is_replay(again, key)
    assert again.content == first.content
    assert raw(api, "/v1/topics", f'{{"key": "{name}"}}', key).status == 422


def test_path_and_query_are_no_part_of_the_request(api: Api, key: str) -> None:
    """The same key and body on another operation: the body of the first, with the status of the second."""
    name = unique("anything")
    body = {"key": name, "identifier": name, "name": name}
    topic_made = api.sending(Idempotency_Key=key).create_topic(body)
    tenant_asked = raw(api, "/v1/tenants?x=1", body, key)
    assert is_replay(tenant_asked, key)
    assert (tenant_asked.status, tenant_asked.content) == (201, topic_made.content)
    api.refuses(404).get_tenant(name)
    layout = api.list_layouts()["data"][0]["_id"]
    default_asked = raw(api, f"/v1/layouts/{layout}/default", body, key)
    assert (default_asked.status, default_asked.content) == (204, b"")


def test_keys_are_shared_by_the_environments(api: Api, production: Api, key: str) -> None:
    name = unique("topic")
    first = api.sending(Idempotency_Key=key).create_topic({"key": name, "name": name})
    again = production.sending(Idempotency_Key=key).create_topic({"key": name, "name": name})
    assert is_replay(again, key)
    assert again.content == first.content
    production.refuses(404).get_topic(name)


def test_refusals_are_kept_too(api: Api, key: str) -> None:
    taken = feed(api)
    asking = api.sending(Idempotency_Key=key).refuses(409)
    first = asking.create_feed({"name": taken["name"]})
    api.delete_feed(taken["_id"])
    time.sleep(0.005)
    again = asking.create_feed({"name": taken["name"]})
    assert is_first(first, key) and is_replay(again, key)
    assert without_time(again) == without_time(first)
    assert again["timestamp"] > first["timestamp"]
    api.create_feed({"name": taken["name"]})


def test_a_kept_refusal_tells_the_path_of_the_repetition(api: Api, key: str) -> None:
    first = raw(api, "/v1/feeds?first=1", {"name": 1}, key)
    again = raw(api, "/v1/topics?again=1", {"name": 1}, key)
    assert (first.status, first["path"]) == (400, "/v1/feeds?first=1")
    assert (again.status, again["path"], again["message"]) == (400, "/v1/topics?again=1", first["message"])


def test_broken_rules_are_kept_too(api: Api, key: str) -> None:
    asking = api.sending(Idempotency_Key=key)
    first, again = asking.refuses(400).create_topic({}), asking.refuses(400).create_topic({})
    assert is_first(first, key) and is_replay(again, key)
    assert again["message"] == first["message"]
    asking.refuses(422).create_topic({"key": key, "name": key})
    api.refuses(404).get_topic(key)


def test_what_is_refused_before_is_not_kept(api: Api, key: str) -> None:
    for refusal in (
        raw(api, "/v1/topics", "{", key),
        raw(Api(api.url, "wrong"), "/v1/topics", {"key": key, "name": key}, key),
        raw(api, "/v1/nowhere", {"key": key, "name": key}, key),
    ):
        assert refusal.status in (400, 401, 404)
        assert KEY not in refusal.headers
    assert is_first(api.sending(Idempotency_Key=key).create_topic({"key": key, "name": key}), key)


def test_length_of_keys(api: Api, key: str) -> None:
    longest = key.ljust(255, "k")
    first = api.sending(Idempotency_Key=longest).create_topic({"key": key, "name": key})
    assert is_first(first, longest)
    assert is_replay(api.sending(Idempotency_Key=longest).create_topic({"key": key, "name": key}), longest)
    for _ in range(2):
        refusal = api.sending(Idempotency_Key=longest + "k").refuses(400).create_topic({"key": key, "name": key})
        assert KEY in refusal.said and "255" in refusal.said
        assert KEY not in refusal.headers and REPLAY not in refusal.headers


def test_an_empty_key_is_none(api: Api) -> None:
    name = unique("topic")
    assert KEY not in api.sending(Idempotency_Key="").create_topic({"key": name, "name": name}).headers
    api.sending(Idempotency_Key="").refuses(409).create_topic({"key": name, "name": name})


def test_any_text_is_a_key(api: Api) -> None:
    for text in ("a b, c;d=\"e\"'f'%25", "\u00fc\u00ff\u00a0x", unique("'; DROP TABLE idempotency_keys; --")):
        sent = text.encode("latin-1")
        answers = [
            httpx.post(
                f"{api.url}/v1/feeds",
                json={"name": unique("feed")} if attempt == 2 else {"name": text},
                headers={b"Authorization": f"ApiKey {api.key}".encode(), KEY.encode(): sent},
            )
            for attempt in range(3)
        ]
        assert [answer.status_code for answer in answers] == [201, 201, 422]
        assert all((KEY.lower().encode(), sent) in lowered(answer) for answer in answers)
        assert text in answers[2].json()["message"]


def test_off_unless_asked_for(fresh: Api, key: str) -> None:
    asking = fresh.sending(Idempotency_Key=key)
    made = asking.create_topic({"key": key, "name": key})
    refusal = asking.refuses(409).create_topic({"key": key, "name": key})
    assert KEY not in made.headers and KEY not in refusal.headers


def test_exactly_one_of_many_at_once_is_carried_out(api: Api, key: str) -> None:
    ada, made = subscriber(api), things.workflow(api)
    body = {"name": things.trigger_of(made), "to": ada, "payload": {}}
    answers = at_once(40, lambda _: raw(api, "/v1/events/trigger", body, key))
    (first,) = [answer for answer in answers if answer.status == 201 and REPLAY not in answer.headers]
    for answer in answers:
        if answer.status == 409:
            assert key in answer.said
            assert answer.headers["Retry-After"] == "1"
        else:
            assert answer.content == first.content
        assert answer.headers[KEY] == key
    assert raw(api, "/v1/events/trigger", body, key).content == first.content
    assert len(api.list_messages(subscriber_id=ada)["data"]) == 1


def test_many_keys_at_once(api: Api, key: str) -> None:
    names = [f"{key}-{number}" for number in range(30)]
    answers = at_once(60, lambda n: raw(api, "/v1/topics", {"key": names[n // 2], "name": "x"}, names[n // 2]))
    for number in range(30):
        pair = answers[2 * number : 2 * number + 2]
        assert sum(answer.status == 201 and REPLAY not in answer.headers for answer in pair) == 1
        assert all(answer.status == 201 or answer.headers["Retry-After"] == "1" for answer in pair)


def test_the_request_of_another_process(server: Server, api: Api, key: str) -> None:
    """The keys in the file count, whoever entered them."""
    body = {"key": key, "name": key}
    organization = api.get_current_organization().data["_id"]
    with another_process(server.database) as (storage, idempotency):
        entry = asyncio.run(idempotency.open(organization, key.encode(), body))
        assert isinstance(entry, InProgress)
        refusal = api.sending(Idempotency_Key=key).refuses(409).create_topic(body)
        assert key in refusal.said
        assert refusal["error"] == "Conflict"
        assert (refusal.headers[KEY], refusal.headers["Link"]) == (key, LINK)
        assert refusal.headers["Retry-After"] == "1"
        assert raw(api, "/v1/topics", {"another": "body"}, key).status == 409
        asyncio.run(storage.write(lambda session: idempotency.keep(session, entry, 201, b'{"data": {"kept": 1}}')))
        assert raw(api, "/v1/topics", body, key).content == b'{"data": {"kept": 1}}'
        api.refuses(404).get_topic(key)


def test_two_servers_on_one_file(tmp_path: Path, key: str) -> None:
    database = tmp_path / "state.sqlite"
    with running(database, "--idempotency") as one, running(database, "--idempotency") as other:
        apis = one.api(), other.api()
        for round_number in range(3):
            name = f"{key}-{round_number}"
            ask = partial(raw, path="/v1/integrations", body=SLACK | {"name": name}, key=name)
            answers = at_once(20, lambda number, ask=ask: ask(apis[number % 2]))
            assert sum(answer.status == 201 and REPLAY not in answer.headers for answer in answers) == 1
            assert {answer.status for answer in answers} <= {201, 409}
            assert len([found for found in apis[0].list_integrations().data if found["name"] == name]) == 1


def test_keys_survive_a_kill(tmp_path: Path, key: str) -> None:
    database = tmp_path / "state.sqlite"
    before = start(database, "--idempotency")
    body = {"key": key, "name": key}
    first = before.api().sending(Idempotency_Key=key).create_topic(body)
    before.kill()
    with running(database, "--idempotency") as after:
        again = after.api().sending(Idempotency_Key=key).create_topic(body)
        assert is_replay(again, key)
        assert again.content == first.content


def test_a_kill_parts_no_effect_from_its_answer(tmp_path: Path, key: str) -> None:
    """Whatever moment the server dies at: a request was carried out once, or the server does not say that it was."""
    database = tmp_path / "state.sqlite"
    before = start(database, "--idempotency")

    def ask(api: Api, name: str) -> Answer:
        return raw(api, "/v1/integrations", SLACK | {"name": name}, name)

    def insist(thread: int) -> list[str]:
        names = []
        for number in range(1000):
            names.append(f"{key}-{thread}-{number}")
            try:
                ask(before.api(), names[-1])
            except httpx.TransportError:
                break
        return names

    with ThreadPoolExecutor(8) as threads:
        asking = [threads.submit(insist, thread) for thread in range(8)]
        time.sleep(0.5)
        before.kill()
    with running(database, "--idempotency") as after:
        api = after.api()
        again = {name: ask(api, name).status for names in asking for name in names.result()}
        made = Counter(integration["name"] for integration in api.list_integrations().data)
    assert set(again.values()) <= {201, 409}
    assert {name: made[name] for name in again} == {name: int(status == 201) for name, status in again.items()}


def test_kept_answers_hold_no_readable_secrets(tmp_path: Path, key: str) -> None:
    with running(tmp_path / "state.sqlite", "--idempotency") as server:
        production = server.api(PRODUCTION_KEY)
        first = production.sending(Idempotency_Key=key).regenerate_api_keys()
        (made,) = first.data
        again = server.api(made["key"]).sending(Idempotency_Key=key).regenerate_api_keys()
        assert is_replay(again, key)
        assert again.content == first.content
        stored = b"".join(path.read_bytes() for path in tmp_path.glob("state.sqlite*"))
        assert key.encode() in stored
        assert made["key"].encode() not in stored


def test_keys_that_cannot_be_stored(tmp_path: Path, key: str) -> None:
    with running(tmp_path / "state.sqlite", "--idempotency") as server:
        with sqlite3.connect(server.database) as connection:
            connection.execute("DROP TABLE idempotency_keys")
        connection.close()
        api = server.api()
        refusal = api.sending(Idempotency_Key=key).refuses(503).create_topic({"key": key, "name": key})
        assert refusal["message"] == "Service Unavailable"
        assert "error" not in refusal.body
        assert KEY not in refusal.headers
        api.refuses(404).get_topic(key)
        topic(api)


def test_how_long_keys_are_known() -> None:
    """Five minutes while the first request is running, a day once it is answered."""

    async def story() -> None:
        clock = VirtualClock(SEEDED_START)
        storage = SqliteStorage(MEMORY)
        idempotency = Idempotency(storage, Tools(clock, Identifiers(clock), Vault(bytes(32))))

        async def ask() -> InProgress | Answered:
            return await idempotency.open("organization", b"key", {"a": 1})

        lost = await ask()
        clock.move_to(clock.now() + timedelta(minutes=4, seconds=59))
        with pytest.raises(Conflict):
            await ask()
        clock.move_to(clock.now() + timedelta(seconds=1))
        entry = await ask()
        assert isinstance(lost, InProgress) and isinstance(entry, InProgress)
        await storage.write(lambda session: idempotency.keep(session, lost, 201, b"too late"))
        with pytest.raises(Conflict):
            await ask()
        await storage.write(lambda session: idempotency.keep(session, entry, 201, b"kept"))
        clock.move_to(clock.now() + timedelta(hours=23, minutes=59, seconds=59))
        assert await ask() == Answered(201, b"kept")
        clock.move_to(clock.now() + timedelta(seconds=1))
        assert isinstance(await ask(), InProgress)
        await storage.close()

    asyncio.run(story())


@contextmanager
def another_process(database: Path) -> Iterator[tuple[SqliteStorage, Idempotency]]:
    """The state of a running server, as a second process on the same file sees it."""
    storage, clock = SqliteStorage(str(database)), Clock()
    yield storage, Idempotency(storage, Tools(clock, Identifiers(clock), Vault(load_key(str(database)))))
    asyncio.run(storage.close())


def raw(api: Api, path: str, body: Any, key: str) -> Answer:
    """A POST that is held against nothing."""
    content = {"content": body} if isinstance(body, str) else {"json": body}
    headers = {"Authorization": f"ApiKey {api.key}", "Content-Type": "application/json", KEY: key}
    return Answer(CLIENT.post(f"{api.url}{path}", headers=headers, **content))


def at_once(count: int, ask: Any) -> list[Answer]:
    with ThreadPoolExecutor(count) as threads:
        return list(threads.map(ask, range(count)))


def without_time(answer: Answer) -> Any:
    return {name: value for name, value in answer.body.items() if name != "timestamp"} if answer.content else None


def lowered(answer: httpx.Response) -> list[tuple[bytes, bytes]]:
    return [(name.lower(), value) for name, value in answer.headers.raw]
