"""`serve --seed`: the same requests get the same answers, but for times."""

from __future__ import annotations

import itertools
import json
import re
import subprocess
from pathlib import Path
from typing import Any

import httpx
import pytest

from novu_reference.chance import Chance
from novu_reference.clock import Clock, Identifiers
from novu_reference.local import LocalServer
from novu_reference.server import Settings
from tests.support import things
from tests.support.api import Answer, Api
from tests.support.samples import furnish, samples
from tests.support.server import ROOT, Server, command, environment, running

_ID = re.compile(r'"_id":"([0-9a-f]{24})"')


def without_times(text: str) -> str:
    return re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", "TIME", text)


def everything(server: Server) -> list[str]:
    """Every operation, and the state it leaves, as text without times."""
    told: list[str] = []

    def note(response: httpx.Response) -> None:
        response.read()
        told.append(without_times(f"{response.request.url.path} {response.status_code} {response.text}"))

    client = httpx.Client(base_url=server.url, timeout=20, event_hooks={"response": [note]})
    api = Api(server.url, server.api().key, client=client)
    for sample in samples(furnish(api)).values():
        if sample.operation.function != "regenerate_api_keys":
            sample.send(api)
    api.regenerate_api_keys()
    client.get("/_reference/state")
    client.close()
    return told


def export(server: Server) -> str:
    return httpx.get(f"{server.url}/_reference/state", timeout=20).text


@pytest.fixture(autouse=True)
def same_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test counts the names of its things from one."""
    _count_from_one(monkeypatch)


def _count_from_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(things, "_numbers", itertools.count(1))


@pytest.mark.parametrize(("seeds", "same"), [(("7", "7"), True), (("7", "8"), False)])
def test_the_seed_decides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seeds: tuple[str, str], same: bool) -> None:
    """In two processes, whose sets are in different orders."""
    told = []
    for number, seed in enumerate(seeds):
        _count_from_one(monkeypatch)
        with running(
            tmp_path / f"{number}.sqlite", "--seed", seed, "--idempotency", "--rate-limits", "unlimited"
        ) as one:
            told.append(everything(one))
    assert len(told[0]) > 120
    if same:
        # One by one, so that a difference is told where it begins.
        for first, second in zip(*told, strict=True):
            assert first == second
    else:
        assert told[0][-1] != told[1][-1]


def test_without_a_seed_nothing_is_foreseeable(tmp_path: Path) -> None:
    found = []
    for number in range(2):
        with running(tmp_path / f"{number}.sqlite") as one:
            found.append(set(_ID.findall(export(one))))
    assert not found[0] & found[1]


def test_keys_are_made_from_the_seed() -> None:
    assert _keys_of("3") == _keys_of("3") != _keys_of("4")


def test_given_keys_change_nothing_else(tmp_path: Path) -> None:
    states = []
    with running(tmp_path / "given.sqlite", "--seed", "3") as given, LocalServer(Settings(seed=3)) as made:
        for state in (json.loads(export(given)), made.state()):
            keys = [document.pop("key") for document in state["collections"]["api_keys"]]
            states.append((keys, without_times(json.dumps(state))))
    assert states[0][0] != states[1][0]
    assert states[0][1] == states[1][1]


def test_a_reset_begins_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With fixtures, some of whose identifiers are to be made."""
    (tmp_path / "fixtures.json").write_text('{"collections": {"subscribers": [{"subscriberId": "grace"}]}}')
    with running(tmp_path / "state.sqlite", "--seed", "5", "--fixtures", str(tmp_path / "fixtures.json")) as one:
        first = everything(one)
        httpx.post(f"{one.url}/_reference/reset").raise_for_status()
        _count_from_one(monkeypatch)
        assert everything(one) == first


def test_a_database_that_goes_on_repeats_no_identifier(tmp_path: Path) -> None:
    """Nor does it repeat transaction ids, and two that go on from the same state go on in the same way."""
    seen: set[str] = set()
    for _ in range(3):
        with running(tmp_path / "state.sqlite", "--seed", "5") as one:
            api = one.api()
            before = set(_ID.findall(export(one)))
            ada = things.subscriber(api)
            transaction = things.trigger(api, things.workflow(api), ada)
            made = {transaction, api.get_subscriber(ada).data["_id"]}
            assert not made & (before | seen)
            seen |= made


def test_a_state_that_is_taken_over_has_its_identifiers_to_itself(tmp_path: Path) -> None:
    """A state that this very seed made, on a server that would make the same identifiers next."""
    with running(tmp_path / "one.sqlite", "--seed", "5") as one:
        furnish(one.api())
        state = export(one)
    continued = []
    for number in range(2):
        with running(tmp_path / f"two{number}.sqlite", "--seed", "5") as two:
            client = httpx.Client(base_url=two.url)
            client.put("/_reference/state", content=state).raise_for_status()
            api = Api(two.url, two.api().key, client=client)
            ada = api.create_subscriber({"subscriberId": "new"}).data["_id"]
            answer: Answer = api.create_integration({"providerId": "slack", "channel": "chat", "name": "Slack"})
            assert {ada, answer.data["_id"]} & set(_ID.findall(state)) == set()
            continued.append((ada, answer.data["_id"], answer.data["identifier"]))
            client.close()
    assert continued[0] == continued[1]


def test_randomness_has_one_source() -> None:
    """`vault` makes the key file of a database, which no seed may foretell."""
    importing = re.compile(r"^ *(?:import|from) (?:secrets|uuid|random)\b|urandom", re.M)
    found = {path.name for path in (ROOT / "novu_reference").rglob("*.py") if importing.search(path.read_text())}
    assert found == {"chance.py", "vault.py"}


def test_identifiers_grow_also_when_the_counter_is_full() -> None:
    identifiers = Identifiers(Clock(), Chance(1))
    first = identifiers.new()
    almost = f"{first[:-6]}fffffe"
    identifiers.continue_after(almost.encode())
    following = [identifiers.new() for _ in range(3)]
    assert [first, almost, *following] == sorted({first, almost, *following})
    assert following[1][-6:] == "000000"
    identifiers.continue_after(following[2].encode())
    assert identifiers.new() > following[2]
    identifiers.restart()
    assert identifiers.new() == first


def test_stages_do_not_repeat_one_another() -> None:
    chance = Chance(1)
    drawn: list[Any] = []
    for stage in (0, 1, 2, 12, 0):
        chance.restart(stage)
        drawn.append((chance.key(), chance.uuid(), chance.suffix(), chance.bits(64)))
    assert drawn[0] == drawn[4]
    assert len(set(drawn)) == 4
    assert re.fullmatch("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", drawn[0][1])


def _keys_of(seed: str) -> list[str]:
    """The lines with the keys that a server in memory prints."""
    process = subprocess.Popen(command("--seed", seed), env=environment(), stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(3)][1:]
    process.terminate()
    process.wait()
    process.stdout.close()
    assert all("Authorization: ApiKey " in line for line in lines)
    return lines
