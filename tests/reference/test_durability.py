"""What was acknowledged survives a power cut; secrets at rest are unreadable; a start that cannot go well says why."""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support import things
from tests.support.api import Api
from tests.support.samples import furnish, read_everything
from tests.support.server import DEVELOPMENT_KEY, PRODUCTION_KEY, Server, refusal_to_start, running, start

WRITERS = 16
SECRET = "a secret that nobody shall read from the disk"
OTHER_KEY = "ab" * 32


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "state.sqlite"


def test_what_was_acknowledged_survives_kill_9(database: Path) -> None:
    acknowledged = _written_until_killed(start(database), enough=300)
    with running(database) as again:
        api = again.api()
        there = set(_all_subscribers(api))
        api.close()
    assert set(acknowledged) <= there
    assert len(there) <= len(acknowledged) + WRITERS, "more was written than was ever asked for"


def test_everything_reads_the_same_after_a_cut(database: Path) -> None:
    server = start(database)
    api = server.api()
    known = furnish(api)
    before = read_everything(api, known)
    server.kill()
    api.close()
    with running(database) as again:
        api = again.api()
        assert read_everything(api, known) == before
        api.close()


def test_an_ordinary_end_is_quick_and_loses_nothing(database: Path) -> None:
    server = start(database)
    api = server.api()
    ada = things.subscriber(api, firstName="Ada")
    server.stop()
    api.close()
    assert server.log.read_text() == ""
    with running(database) as again:
        assert again.api().get_subscriber(ada).data["firstName"] == "Ada"


def test_the_keys_of_a_new_account_are_told_once(database: Path) -> None:
    told = start(database, with_keys=False).stop()
    keys = dict(re.findall(r"^  (\w+) +Authorization: ApiKey ([0-9a-f]{32})$", told, re.MULTILINE))
    assert sorted(keys) == ["Development", "Production"]
    again = start(database, with_keys=False)
    for key in keys.values():
        again.api(key).list_subscribers()
    assert again.stop() == ""


def test_a_key_that_is_given_replaces_the_old_one(database: Path) -> None:
    start(database).stop()
    server = start(database, "--dev-api-key", "new", with_keys=False)
    server.api(DEVELOPMENT_KEY).refuses(401).list_subscribers()
    for key in ("new", PRODUCTION_KEY):
        server.api(key).list_subscribers()
    assert re.findall("ApiKey (.+)", server.stop()) == ["new"]


def test_keys_that_were_regenerated_stay(database: Path) -> None:
    with running(database) as server:
        (made,) = server.api(PRODUCTION_KEY).regenerate_api_keys().data
    again = start(database, with_keys=False)
    for key in (made["key"], DEVELOPMENT_KEY):
        again.api(key).list_subscribers()
    again.api(PRODUCTION_KEY).refuses(401).list_subscribers()
    again.stop()


def test_secrets_are_not_on_the_disk_in_clear(database: Path) -> None:
    with running(database) as server:
        api = server.api()
        credentials = dict.fromkeys(("apiKey", "secretKey", "token", "password", "apiToken", "serviceAccount"), SECRET)
        made = things.integration(api, "ses", "email", credentials={**credentials, "user": "in clear"})
        api.update_integration(made["_id"], {"credentials": {**credentials, "user": "in clear"}})
        assert _credentials(api, made["_id"]) == {**credentials, "user": "in clear"}
        on_disk = _bytes_of(database)
        api.close()
    on_disk += _bytes_of(database)
    for text in (SECRET, DEVELOPMENT_KEY, PRODUCTION_KEY):
        assert text.encode() not in on_disk
    assert b"in clear" in on_disk
    with running(database) as again:
        assert _credentials(again.api(), made["_id"]) == {**credentials, "user": "in clear"}


def test_the_same_secret_twice_looks_different_on_the_disk(database: Path) -> None:
    with running(database) as server:
        api = server.api()
        for _ in range(2):
            things.integration(api, credentials={"apiKey": SECRET})
        api.close()
    sealed = {part.split(b'"')[0] for part in _bytes_of(database).split(b'"apiKey":"')[1:]}
    assert len(sealed) >= 2


def test_the_key_file_is_for_its_owner_alone(database: Path) -> None:
    previous = os.umask(0)
    try:
        start(database).stop()
    finally:
        os.umask(previous)
    assert stat.S_IMODE(_key_file(database).stat().st_mode) == 0o600


def test_the_key_may_come_from_the_environment(database: Path) -> None:
    variables = {"NOVU_REFERENCE_ENCRYPTION_KEY": OTHER_KEY}
    for _ in range(2):
        server = start(database, variables=variables)
        assert server.api().list_api_keys().data[0]["key"] == DEVELOPMENT_KEY
        server.stop()
    assert not _key_file(database).exists()


def test_the_wrong_encryption_key(database: Path) -> None:
    start(database).stop()
    key_file = _key_file(database)
    right = key_file.read_bytes()
    for content in (OTHER_KEY.encode(), b"", b"abcd", b"\xff\xfe", None):
        if content is None:
            key_file.unlink()
        else:
            key_file.write_bytes(content)
        assert refusal_to_start("--database", database) == (
            "cannot start: the secrets of the database are encrypted with another key\n"
            if content in (OTHER_KEY.encode(), None)
            else f"cannot start: {key_file} must hold 64 hexadecimal digits\n"
        )
    key_file.write_bytes(right)
    with running(database) as server:
        assert server.api().list_api_keys().data[0]["key"] == DEVELOPMENT_KEY


def test_the_wrong_encryption_key_in_the_environment(database: Path) -> None:
    start(database).stop()
    for content, why in (
        (OTHER_KEY, "the secrets of the database are encrypted with another key"),
        ("no key", "NOVU_REFERENCE_ENCRYPTION_KEY must hold 64 hexadecimal digits"),
    ):
        variables = {"NOVU_REFERENCE_ENCRYPTION_KEY": content}
        assert refusal_to_start("--database", database, variables=variables) == f"cannot start: {why}\n"


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("These are my notes, and they are longer than the head of a database.\n" * 50)
    said = refusal_to_start("--database", path)
    assert said == f"cannot use the database {path}: file is not a database\n"
    assert path.read_text().startswith("These are my notes")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("path", ["missing/state.sqlite", "."])
def test_a_database_that_cannot_be_opened(tmp_path: Path, path: str) -> None:
    said = refusal_to_start("--database", tmp_path / path)
    assert said == f"cannot use the database {tmp_path / path}: unable to open database file\n"


def test_a_port_that_is_taken(database: Path) -> None:
    with running(database) as server:
        address = httpx.URL(server.url)
        said = refusal_to_start("--port", str(address.port))
    assert said == f"cannot listen on {address.host}:{address.port}: Address already in use\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--dev-api-key", "same", "--prod-api-key", "same"], "the two environments need different API keys"),
        (["--dev-api-key", "two words"], "an API key is printable ASCII without blanks"),
        (["--prod-api-key", "schlüssel"], "an API key is printable ASCII without blanks"),
        (["--port", "70000"], "'70000' is not a port"),
        (["--port", "http"], "'http' is not a port"),
        (["--unknown"], "--unknown"),
    ],
)
def test_arguments_that_make_no_sense(arguments: list[str], said: str) -> None:
    assert said in refusal_to_start(*arguments)


def test_memory_leaves_no_file(tmp_path: Path) -> None:
    server = start(tmp_path / "unused.sqlite", "--database", ":memory:")
    things.subscriber(server.api())
    server.stop()
    assert list(tmp_path.iterdir()) == [server.log]


def _written_until_killed(server: Server, enough: int) -> list[str]:
    """Write from many threads, cut the power when `enough` was acknowledged; all that was acknowledged."""
    acknowledged: list[str] = []
    reached = threading.Event()
    numbers = itertools.count()

    def write() -> None:
        with (
            contextlib.suppress(httpx.HTTPError),
            httpx.Client(base_url=server.url, timeout=10, verify=False) as client,
        ):
            while True:
                subscriber_id = f"s{next(numbers)}"
                response = client.post(
                    "/v1/subscribers",
                    json={"subscriberId": subscriber_id, "data": {"padding": "x" * 500}},
                    headers={"Authorization": f"ApiKey {DEVELOPMENT_KEY}"},
                )
                assert response.status_code == 201
                acknowledged.append(subscriber_id)
                if len(acknowledged) >= enough:
                    reached.set()

    writers = [threading.Thread(target=write) for _ in range(WRITERS)]
    for writer in writers:
        writer.start()
    assert reached.wait(30), f"only {len(acknowledged)} writes in half a minute"
    server.kill()
    for writer in writers:
        writer.join(10)
    return acknowledged


def _all_subscribers(api: Api) -> Iterator[str]:
    for page in itertools.count():
        found = api.list_subscribers(page=page, limit=100)["data"]
        yield from (one["subscriberId"] for one in found)
        if not found:
            return


def _credentials(api: Api, integration_id: str) -> Any:
    (found,) = [one for one in api.list_integrations().data if one["_id"] == integration_id]
    return found["credentials"]


def _bytes_of(database: Path) -> bytes:
    """The database and what lies beside it, without the key."""
    files = [path for path in database.parent.iterdir() if path.name.startswith(database.name)]
    return b"".join(path.read_bytes() for path in files if path != _key_file(database))


def _key_file(database: Path) -> Path:
    return database.with_name(f"{database.name}.key")
