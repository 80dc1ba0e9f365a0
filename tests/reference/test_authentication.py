"""Who may call: API keys, what is said without one, and that nothing happens then."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.api import Api
from tests.support.document import OPERATIONS, is_for_development, is_public
from tests.support.samples import furnish, read_everything, samples
from tests.support.server import DEVELOPMENT_KEY, PRODUCTION_KEY, Server
from tests.support.things import subscriber

NEED_A_KEY = [name for name, operation in OPERATIONS.items() if not is_public(operation)]

WRONG: list[tuple[str, str | None, str, str | None]] = [
    ("nothing", None, "Missing authorization header", "Unauthorized"),
    ("an empty text", "", "Missing authorization header", "Unauthorized"),
    ("an unknown key", f"ApiKey {'0' * 32}", "API Key not found", "Unauthorized"),
    ("the key cut short", f"ApiKey {DEVELOPMENT_KEY[:-1]}", "API Key not found", "Unauthorized"),
    ("another last character", f"ApiKey {DEVELOPMENT_KEY[:-1]}x", "API Key not found", "Unauthorized"),
    ("the key in capitals", f"ApiKey {DEVELOPMENT_KEY.upper()}", "API Key not found", "Unauthorized"),
    ("two blanks", f"ApiKey  {DEVELOPMENT_KEY}", "API Key not found", "Unauthorized"),
    ("more behind the key", f"ApiKey {DEVELOPMENT_KEY} x", "API Key not found", "Unauthorized"),
    ("the scheme alone", "ApiKey", "Unauthorized", None),
    ("a bearer token", f"Bearer {DEVELOPMENT_KEY}", "Unauthorized", None),
    ("Bearer alone", "Bearer", "Unauthorized", None),
    ("the scheme in small letters", f"apikey {DEVELOPMENT_KEY}", '"apikey"', "Unauthorized"),
    ("another scheme", f"Basic {DEVELOPMENT_KEY}", '"Basic"', "Unauthorized"),
    ("the key alone", DEVELOPMENT_KEY, f'"{DEVELOPMENT_KEY}"', "Unauthorized"),
]


@pytest.fixture(scope="module")
def furniture(api: Api) -> dict[str, Any]:
    """One of everything in Development."""
    return furnish(api)


@pytest.fixture(scope="module")
def everything(api: Api, furniture: dict[str, Any]) -> dict[str, Any]:
    """What there is to be read in Development before anybody was refused."""
    return read_everything(api, furniture)


@pytest.fixture(scope="module")
def stranger(server: Server) -> Iterator[Api]:
    """Somebody with a key that was never given out."""
    caller = server.api("0" * 32)
    yield caller
    caller.close()


@pytest.mark.parametrize(("header", "said", "error"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG])
def test_what_is_said_without_a_right_key(api: Api, header: str | None, said: str, error: str | None) -> None:
    nobody = Api(api.url, None)
    caller = nobody if header is None else nobody.sending(authorization=header)
    refusal = caller.refuses(401).list_subscribers(page=1)
    assert said in refusal.said
    assert refusal.body.get("error") == error
    assert (refusal["statusCode"], refusal["path"]) == (401, "/v1/subscribers?page=1")
    nobody.close()


@pytest.mark.parametrize("header", [f"ApiKey {DEVELOPMENT_KEY}", f"ApiKey {PRODUCTION_KEY}"])
def test_the_name_of_the_header_is_read_in_any_case(api: Api, header: str) -> None:
    nobody = Api(api.url, None)
    for name in ("authorization", "AUTHORIZATION", "Authorization"):
        nobody.sending(**{name: header}).list_subscribers()
    nobody.close()


@pytest.mark.parametrize("name", NEED_A_KEY)
def test_every_operation_needs_a_key(
    api: Api, stranger: Api, furniture: dict[str, Any], everything: dict[str, Any], name: str
) -> None:
    sample = samples(furniture)[name]
    nobody = Api(api.url, None)
    for caller, said in ((nobody, "Missing authorization header"), (stranger, "API Key not found")):
        assert sample.send(caller.refuses(401)).said == said
    nobody.close()
    assert read_everything(api, furniture) == everything


@pytest.mark.parametrize("name", NEED_A_KEY)
def test_a_missing_key_is_told_before_a_broken_rule(stranger: Api, name: str) -> None:
    operation = OPERATIONS[name]
    nonsense = {parameter["name"]: "x" for parameter in operation.parameters("path")}
    assert stranger.send(operation, nonsense, {"nonsense": True}, {"page": "x"}).status == 401


@pytest.mark.parametrize("name", [name for name in OPERATIONS if name not in NEED_A_KEY])
def test_some_operations_need_none(fresh: Api, name: str) -> None:
    nobody = Api(fresh.url, None)
    assert samples(furnish(fresh))[name].send(nobody).status < 400
    nobody.close()


@pytest.mark.parametrize("name", [name for name, operation in OPERATIONS.items() if is_for_development(operation)])
def test_some_operations_are_for_development_alone(
    api: Api, production: Api, furniture: dict[str, Any], everything: dict[str, Any], name: str
) -> None:
    assert "Development" in samples(furniture)[name].send(production.refuses(401)).said
    assert read_everything(api, furniture) == everything


def test_a_refused_request_does_not_spoil_the_connection(server: Server) -> None:
    """Key or no key is looked at for each request, whatever came before on the same connection."""
    caller = server.api()
    nobody = caller.sending(authorization="ApiKey nonsense")
    for _ in range(3):
        caller.list_subscribers()
        nobody.refuses(401).list_subscribers()
    caller.close()


def test_regenerate_api_keys(fresh_server: Server) -> None:
    old, production = fresh_server.api(), fresh_server.api(PRODUCTION_KEY)
    ada = subscriber(old)
    (made,) = old.regenerate_api_keys().data
    assert len(made["key"]) == 32
    assert int(made["key"], 16) >= 0
    old.refuses(401).get_subscriber(ada)
    new = fresh_server.api(made["key"])
    new.get_subscriber(ada)
    assert [one["key"] for one in new.list_api_keys().data] == [made["key"]]
    assert [one["key"] for one in production.list_api_keys().data] == [PRODUCTION_KEY]


def test_keys_are_shown_for_the_own_environment_alone(api: Api, production: Api) -> None:
    for caller, key in ((api, DEVELOPMENT_KEY), (production, PRODUCTION_KEY)):
        own = caller.get_current_environment().data
        assert "apiKeys" not in own
        keys = {one["_id"]: [key["key"] for key in one["apiKeys"]] for one in caller.list_environments().data}
        assert keys.pop(own["_id"]) == [key]
        assert list(keys.values()) == [[]]
