"""State out and in: the control endpoints under /_reference/, and the fixtures that a new account starts with."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from novu_openapi.bundled import bundle_path
from novu_reference.state import _SCHEMAS, _TEXTS
from novu_reference.storage.collections import COLLECTIONS
from tests.support import things
from tests.support.api import Api
from tests.support.document import DOCUMENT
from tests.support.samples import furnish, read_everything, samples
from tests.support.server import DEVELOPMENT_KEY, PRODUCTION_KEY, Server, refusal_to_start, running, start

State = dict[str, Any]

CLIENT = httpx.Client(timeout=20)


def export(server: Server) -> State:
    answer = CLIENT.get(f"{server.url}/_reference/state")
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    state: State = answer.json()
    return state


def put(server: Server, state: Any) -> httpx.Response:
    return CLIENT.put(f"{server.url}/_reference/state", json=state)


def reset(server: Server) -> None:
    answer = CLIENT.post(f"{server.url}/_reference/reset")
    assert (answer.status_code, answer.content) == (204, b""), answer.text


def taken_over(server: Server, state: State) -> None:
    answer = put(server, state)
    assert (answer.status_code, answer.content) == (204, b""), answer.text


def without_ids_and_times(state: State) -> str:
    text = re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", "TIME", json.dumps(state))
    return re.sub(r"[0-9a-f]{10,24}", "ID", text)


def refused(server: Server, state: Any) -> list[str]:
    """What the server says of a state that it refuses; nothing is lost by it."""
    before = export(server)
    answer = put(server, state)
    body = answer.json()
    assert (answer.status_code, body["statusCode"], body["error"]) == (400, 400, "Bad Request"), answer.text
    assert body["path"] == "/_reference/state"
    assert export(server) == before
    message: list[str] = body["message"]
    return message


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Server]:
    """Another server, which seals secrets with another key."""
    with running(tmp_path / "elsewhere.sqlite") as started:
        yield started


# ---- out and in ----------------------------------------------------------------------------------------------------


def test_the_export_has_every_collection_in_the_order_of_insertion(server: Server, api: Api) -> None:
    made = [things.subscriber(api) for _ in range(12)]
    state = export(server)
    assert state["version"] == 1
    assert list(state["collections"]) == [collection.name for collection in COLLECTIONS]
    assert [one["subscriberId"] for one in state["collections"]["subscribers"]][-12:] == made


def test_secrets_are_exported_in_clear(server: Server, api: Api) -> None:
    things.integration(api, "sendgrid", "email", credentials={"apiKey": "SG.secret", "from": "ada@example.com"})
    collections = export(server)["collections"]
    assert collections["integrations"][-1]["credentials"] == {"apiKey": "SG.secret", "from": "ada@example.com"}
    assert [one["key"] for one in collections["api_keys"]][:2] == [DEVELOPMENT_KEY, PRODUCTION_KEY]
    assert "nvsk." not in json.dumps(collections)


def test_a_state_is_the_same_on_another_server(fresh_server: Server, fresh: Api, elsewhere: Server) -> None:
    """Everything that can be made is, and every operation has left what it leaves."""
    furniture = furnish(fresh)
    for name, sample in samples(furnish(fresh)).items():
        if name != "regenerate_api_keys":
            sample.send(fresh)
    state = export(fresh_server)
    full = {name for name, documents in state["collections"].items() if documents}
    assert {"subscribers", "integrations", "messages", "jobs", "execution_details", "changes", "topics"} <= full
    told = read_everything(fresh, furniture)
    taken_over(elsewhere, state)
    assert json.dumps(export(elsewhere)) == json.dumps(state)
    there = elsewhere.api()
    same = read_everything(there, furniture)
    for name, body in told.items():
        assert _lasting(same[name]) == _lasting(body), name
    # Secrets were sealed again, and work goes on.
    integration = things.integration(there, "ses", "email", credentials={"apiKey": "key"})
    assert integration["credentials"] == {"apiKey": "key"}
    things.trigger(there, things.workflow(there), "grace")
    there.close()


def test_answers_kept_under_idempotency_keys_go_along(tmp_path: Path) -> None:
    with (
        running(tmp_path / "one.sqlite", "--idempotency") as one,
        running(tmp_path / "two.sqlite", "--idempotency") as two,
    ):
        here = one.api().sending(Idempotency_Key="key")
        first = here.create_topic({"key": "engineers", "name": "Engineers"})
        taken_over(two, export(one))
        there = two.api().sending(Idempotency_Key="key")
        again = there.create_topic({"key": "engineers", "name": "Engineers"})
        assert (again.body, again.headers["idempotency-replay"]) == (first.body, "true")


def test_an_import_replaces_everything_also_the_keys(fresh_server: Server, fresh: Api) -> None:
    ada = things.subscriber(fresh)
    state = export(fresh_server)
    grace = things.subscriber(fresh, "grace")
    taken_over(fresh_server, state)
    fresh.get_subscriber(ada)
    fresh.refuses(404).get_subscriber(grace)
    state["collections"]["api_keys"][0]["key"] = "another-key"
    taken_over(fresh_server, state)
    fresh.refuses(401).get_subscriber(ada)
    fresh_server.api("another-key").get_subscriber(ada)


def test_an_import_survives_a_power_cut(tmp_path: Path, fresh_server: Server, fresh: Api) -> None:
    ada = things.subscriber(fresh)
    state = export(fresh_server)
    first = start(tmp_path / "durable.sqlite")
    taken_over(first, state)
    first.kill()
    with running(tmp_path / "durable.sqlite") as second:
        second.api().get_subscriber(ada)
        assert export(second) == state


def test_readers_see_one_state_or_the_other(fresh_server: Server, fresh: Api) -> None:
    for number in range(40):
        fresh.create_subscriber({"subscriberId": f"ada-{number}"})
    state = export(fresh_server)
    states = [state, json.loads(json.dumps(state).replace('"ada-', '"grace-'))]
    done = threading.Event()

    def change() -> None:
        with httpx.Client(timeout=20) as client:
            for number in range(20):
                client.put(f"{fresh_server.url}/_reference/state", json=states[number % 2]).raise_for_status()
        done.set()

    thread = threading.Thread(target=change)
    thread.start()
    seen = set()
    while not done.is_set():
        page = fresh.list_subscribers(limit=100)["data"]
        seen.add((len(page), *sorted({one["subscriberId"].partition("-")[0] for one in page})))
    thread.join()
    assert seen <= {(40, "ada"), (40, "grace")}


def test_no_collection_is_taken_over_unchecked() -> None:
    assert {*_SCHEMAS, *_TEXTS} == set(COLLECTIONS)


# ---- what is refused -----------------------------------------------------------------------------------------------


def _without(state: State, name: str) -> State:
    return state | {"collections": {key: value for key, value in state["collections"].items() if key != name}}


def _with(state: State, name: str, **members: Any) -> State:
    """The state with a first document of a collection, made of the account's ids and of what is given."""
    environment = state["collections"]["environments"][0]
    document = {
        "_id": things.NOTHING,
        "_environmentId": environment["_id"],
        "_organizationId": environment["_organizationId"],
        "createdAt": "2024-10-24T12:00:00.000Z",
        "updatedAt": "2024-10-24T12:00:00.000Z",
        **members,
    }
    return state | {"collections": state["collections"] | {name: [document]}}


def _of_another(state: State, name: str) -> State:
    """The state with a second account, and with all documents of a collection in that."""
    organization, environment = "a" * 24, "b" * 24
    collections = json.loads(json.dumps(state["collections"]))
    collections["organizations"].append({"_id": organization, "name": "Another"})
    collections["environments"].append(
        {"_id": environment, "name": "Development", "identifier": "another", "_organizationId": organization}
    )
    for document in collections[name]:
        document |= (
            {"_environmentId": environment} if "_environmentId" in document else {"_organizationId": organization}
        )
    return state | {"collections": collections}


def _twice(state: State, name: str) -> State:
    documents = state["collections"][name]
    return state | {"collections": state["collections"] | {name: [*documents, documents[0]]}}


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (lambda state: [state], "collections: an object is needed"),
        (lambda _: {}, "collections: an object is needed"),
        (lambda state: state | {"collections": []}, "collections: an object is needed"),
        (lambda state: state | {"version": 2}, "version: 1 is what this server reads, not 2"),
        (lambda state: state | {"seed": 1}, "seed: unknown"),
        (lambda state: state | {"collections": {"users": []}}, "collections.users: unknown; there are organizations,"),
        (lambda state: state | {"collections": {"topics": {}}}, "collections.topics: a list is needed"),
        (lambda state: state | {"collections": {"topics": [{}, 3]}}, "collections.topics[1]: an object is needed"),
        (lambda state: state | {"collections": {}}, "collections.organizations: one at least is needed"),
        (lambda state: _without(state, "environments"), "collections.environments: one at least is needed"),
        (lambda state: _without(state, "api_keys"), "collections.api_keys: one at least is needed"),
        (lambda state: _without(state, "members"), "collections.members: one at least is needed"),
        (lambda state: _with(state, "tenants"), 'collections.tenants[0]: "identifier" is a required property'),
        (
            lambda state: _with(state, "tenants", identifier=5),
            'collections.tenants[0].identifier: 5 is not of type "str',
        ),
        (lambda state: _with(state, "jobs"), "collections.jobs[0]._notificationId: a text is needed"),
        (lambda state: _with(state, "api_keys", key=1), "collections.api_keys[0]._userId: a text is needed"),
        (lambda state: _with(state, "subscribers", subscriberId="a", _id="a"), "collections.subscribers[0]._id: "),
        (lambda state: _with(state, "subscribers", subscriberId="a", email=[]), "collections.subscribers[0].email: "),
        (
            lambda state: _with(state, "subscribers", subscriberId="a", _environmentId=things.NOTHING),
            f"collections.subscribers[0]._environmentId: there is no environment {things.NOTHING}",
        ),
        (
            lambda state: _with(state, "subscribers", subscriberId="a", _organizationId=things.NOTHING),
            f"collections.subscribers[0]._organizationId: there is no organization {things.NOTHING}",
        ),
        (
            lambda state: _with(state, "members", _organizationId=things.NOTHING),
            "collections.members[0]._organizationId",
        ),
        (lambda state: _of_another(state, "members"), "collections.members: none is of the organization "),
        (lambda state: _of_another(state, "api_keys"), "collections.api_keys: none is for Development of the org"),
        (lambda state: _twice(state, "layouts"), "collections.layouts[1]: there is one already with _id "),
        (lambda state: _twice(state, "api_keys"), "collections.api_keys[2]: there is one already with _id "),
    ],
)
def test_what_does_not_fit_is_refused_by_its_place(server: Server, broken: Any, said: str) -> None:
    messages = refused(server, broken(export(server)))
    assert any(message.startswith(said) for message in messages), messages


def test_of_many_problems_the_first_are_told(server: Server) -> None:
    state = export(server)
    state["collections"]["tenants"] = [{} for _ in range(500)]
    messages = refused(server, state)
    assert len(messages) == 20
    assert messages[0] == 'collections.tenants[0]: "identifier" is a required property'


@pytest.mark.parametrize("body", ["", "{", '{"collections": {"topics": [NaN]}}', '{"a": "\\ud800"}', "\udcff"])
def test_what_is_not_json_is_refused(server: Server, body: str) -> None:
    before = export(server)
    answer = CLIENT.put(f"{server.url}/_reference/state", content=body.encode(errors="surrogateescape"))
    assert (answer.status_code, answer.json()["message"][:15]) == (400, "Malformed JSON:")
    assert export(server) == before


def test_a_document_too_deep_to_be_written_is_refused(server: Server) -> None:
    deep: Any = {}
    for _ in range(300):
        deep = {"deeper": deep}
    answer = put(server, {"collections": {"tenants": [{"data": deep}]}})
    assert (answer.status_code, answer.json()["message"][0][:21]) == (400, "the state is not JSON")


# ---- reset ---------------------------------------------------------------------------------------------------------


def test_a_reset_goes_back_to_the_start_with_the_same_keys(fresh_server: Server, fresh: Api) -> None:
    before = export(fresh_server)
    furnish(fresh)
    new_key = fresh.regenerate_api_keys().data[0]["key"]
    reset(fresh_server)
    assert without_ids_and_times(export(fresh_server)) == without_ids_and_times(before)
    fresh.list_subscribers()
    fresh_server.api(PRODUCTION_KEY).list_subscribers()
    fresh_server.api(new_key).refuses(401).list_subscribers()
    furnish(fresh)


def test_a_reset_fills_the_buckets_of_the_rate_limits(tmp_path: Path) -> None:
    with running(tmp_path / "state.sqlite", "--rate-limits", "free", "--seed", "1") as started:
        api = started.api()
        full = api.list_subscribers().headers["ratelimit-remaining"]
        assert api.list_subscribers().headers["ratelimit-remaining"] != full
        reset(started)
        assert api.list_subscribers().headers["ratelimit-remaining"] == full


# ---- the other endpoints -------------------------------------------------------------------------------------------


def test_health_says_what_is_served(server: Server) -> None:
    answer = CLIENT.get(f"{server.url}/_reference/health")
    assert answer.status_code == 200
    assert answer.json() == {"ready": True, "version": DOCUMENT["info"]["version"], "revision": None}


def test_the_document_is_served_and_says_nothing_of_all_this(server: Server) -> None:
    answer = CLIENT.get(f"{server.url}/_reference/openapi.json")
    assert answer.json() == json.loads(bundle_path().read_text()) == DOCUMENT
    assert "_reference" not in answer.text


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/_reference/"),
        ("GET", "/_reference/nothing"),
        ("DELETE", "/_reference/state"),
        ("GET", "/_reference/reset"),
        ("POST", "/_reference/health"),
    ],
)
def test_what_is_not_there_is_answered_as_the_api_does(server: Server, method: str, path: str) -> None:
    answer = CLIENT.request(method, f"{server.url}{path}")
    body = answer.json()
    assert (answer.status_code, body.pop("timestamp")[-1]) == (404, "Z")
    message = f"Cannot {method} {path}"
    assert body == {"statusCode": 404, "path": path, "message": message, "error": "Not Found"}


def test_pages_of_other_sites_are_refused(server: Server) -> None:
    for site, status in (("cross-site", 403), ("same-site", 403), ("same-origin", 200), ("none", 200)):
        answer = CLIENT.get(f"{server.url}/_reference/state", headers={"Sec-Fetch-Site": site})
        assert answer.status_code == status
        assert "access-control-allow-origin" not in answer.headers
    preflight = CLIENT.options(f"{server.url}/_reference/state", headers={"Sec-Fetch-Site": "cross-site"})
    assert preflight.status_code == 403


# ---- fixtures ------------------------------------------------------------------------------------------------------


def written(path: Path, state: Any) -> Path:
    path.write_text(json.dumps(state))
    return path


PART = {
    "collections": {
        "subscribers": [{"subscriberId": "ada", "firstName": "Ada"}, {"subscriberId": "grace"}],
        "integrations": [
            {
                "providerId": "sendgrid",
                "channel": "email",
                "name": "SendGrid",
                "identifier": "sendgrid",
                "active": True,
                "credentials": {"apiKey": "SG.secret"},
            }
        ],
        "topics": [{"_id": things.NOTHING, "key": "engineers", "name": "Engineers"}],
        "tenants": [{"identifier": "acme", "name": "Acme", "_environmentId": "Production"}],
        "feeds": [{"identifier": "news", "name": "news"}],
    }
}


def test_a_part_of_a_state_is_added_to_the_new_account(tmp_path: Path) -> None:
    file = written(tmp_path / "fixtures.json", PART)
    with running(tmp_path / "state.sqlite", "--fixtures", str(file)) as started:
        api = started.api()
        own = api.get_current_environment().data
        ada = api.get_subscriber("ada").data
        assert re.fullmatch("[0-9a-f]{24}", ada["_id"])
        assert (ada["_environmentId"], ada["_organizationId"]) == (own["_id"], own["_organizationId"])
        assert (ada["firstName"], ada["channels"], ada["deleted"]) == ("Ada", [], False)
        assert ada["createdAt"] == ada["updatedAt"] >= own["createdAt"]
        assert api.list_integrations().data[-1]["credentials"] == {"apiKey": "SG.secret"}
        api.add_topic_subscribers("engineers", {"subscribers": ["ada", "grace"]})
        things.trigger(api, things.workflow(api), [{"type": "Topic", "topicKey": "engineers"}])
        assert len(api.list_messages()["data"]) == 2
        assert [one["name"] for one in api.list_feeds().data] == ["news"]
        api.refuses(404).get_tenant("acme")
        started.api(PRODUCTION_KEY).get_tenant("acme")
        reset(started)
        assert [one["subscriberId"] for one in api.list_subscribers()["data"]] == ["ada", "grace"]
        assert api.list_messages()["data"] == []


def test_fixtures_are_for_a_new_account_only(tmp_path: Path) -> None:
    file = written(tmp_path / "fixtures.json", PART)
    for expected in (["ada", "grace"], ["ada"], ["ada"]):
        with running(tmp_path / "state.sqlite", "--fixtures", str(file)) as started:
            subscribers = export(started)["collections"]["subscribers"]
            assert [one["subscriberId"] for one in subscribers if not one["deleted"]] == expected
            if len(expected) == 2:
                started.api().delete_subscriber("grace")


def test_a_whole_state_is_the_account(tmp_path: Path, fresh_server: Server, fresh: Api) -> None:
    """With its own keys, unless others are asked for."""
    things.subscriber(fresh)
    state = export(fresh_server)
    for document in state["collections"]["api_keys"]:
        document["key"] = f"exported-{document['key']}"
    file = written(tmp_path / "export.json", state)
    with running(tmp_path / "state.sqlite", "--fixtures", str(file)) as started:
        now = export(started)
        assert [one["key"] for one in now["collections"].pop("api_keys")] == [DEVELOPMENT_KEY, PRODUCTION_KEY]
        state["collections"].pop("api_keys")
        assert now == state
        things.subscriber(started.api())
        reset(started)
        assert without_ids_and_times(export(started)["collections"]["subscribers"]) == without_ids_and_times(
            state["collections"]["subscribers"]
        )
        started.api().list_subscribers()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "cannot start: {file}: No such file or directory"),
        ("{", "cannot start: {file} is not JSON: "),
        ("[]", "the fixtures in {file} do not fit:\n  collections: an object is needed"),
        (
            '{"collections": {"subscribers": [{"subscriberId": "ada"}, {"subscriberId": "ada"}, {}]}}',
            "the fixtures in {file} do not fit:\n  collections.subscribers[1]: there is one already with _env",
        ),
    ],
)
def test_fixtures_that_do_not_fit_keep_the_server_from_starting(tmp_path: Path, content: str | None, said: str) -> None:
    file = tmp_path / "fixtures.json"
    if content is not None:
        file.write_text(content)
    assert refusal_to_start("--fixtures", file).startswith(said.format(file=file))


def _lasting(value: Any) -> Any:
    """Without what is told of now."""
    return json.loads(re.sub(r'"(statusCode|timestamp)": ?"?[^",}]*"?', '"x": 0', json.dumps(value)))
