"""Which integration a channel sends through: primary and priority, for e-mail and SMS alone.

Each story starts in a new environment; its integrations are called by letters, in the order in which they are made.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.api import Api
from tests.support.server import PRODUCTION_KEY, Server
from tests.support.things import integration, step, subscriber, trigger, workflow

CONDITIONS = [
    {"value": "AND", "children": [{"field": "plan", "value": "gold", "operator": "EQUAL", "on": "tenant"}]},
]
WITH_RANKS = pytest.mark.parametrize("channel", ["email", "sms"])

# After each step: priority by letter, and the letter of the primary one. None: nobody.
Ranks = tuple[dict[str, int], str | None]
Story = list[tuple[str, str, Ranks]]

STORIES: dict[str, Story] = {
    "the first active one becomes primary": [
        ("create off", "a", ({"a": 0}, None)),
        ("create", "b", ({"a": 0, "b": 1}, "b")),
    ],
    "new ones are ranked below the primary one": [
        ("create", "a", ({"a": 1}, "a")),
        ("create", "b", ({"a": 2, "b": 1}, "a")),
        ("create", "c", ({"a": 3, "b": 1, "c": 2}, "a")),
    ],
    "a new one becomes primary when the top one is not": [
        ("create off", "a", ({"a": 0}, None)),
        ("switch on", "a", ({"a": 1}, None)),
        ("create", "b", ({"a": 1, "b": 2}, "b")),
    ],
    "switched on below the primary one": [
        ("create", "a", ({"a": 1}, "a")),
        ("create off", "b", ({"a": 1, "b": 0}, "a")),
        ("switch on", "b", ({"a": 2, "b": 1}, "a")),
    ],
    "switched on twice": [
        ("create", "a", ({"a": 1}, "a")),
        ("create", "b", ({"a": 2, "b": 1}, "a")),
        ("switch on", "b", ({"a": 2, "b": 1}, "a")),
    ],
    "nobody becomes primary when the primary one is switched off": [
        ("create", "a", ({"a": 1}, "a")),
        ("create", "b", ({"a": 2, "b": 1}, "a")),
        ("create", "c", ({"a": 3, "b": 1, "c": 2}, "a")),
        ("switch off", "a", ({"a": 0, "b": 1, "c": 2}, None)),
        ("switch on", "a", ({"a": 3, "b": 1, "c": 2}, None)),
    ],
    "others close ranks": [
        ("create", "a", ({"a": 1}, "a")),
        ("create", "b", ({"a": 2, "b": 1}, "a")),
        ("create", "c", ({"a": 3, "b": 1, "c": 2}, "a")),
        ("switch off", "c", ({"a": 2, "b": 1, "c": 0}, "a")),
        ("delete", "b", ({"a": 1, "c": 0}, "a")),
    ],
    "nobody becomes primary when the primary one is deleted": [
        ("create", "a", ({"a": 1}, "a")),
        ("create", "b", ({"a": 2, "b": 1}, "a")),
        ("create", "c", ({"a": 3, "b": 1, "c": 2}, "a")),
        ("delete", "a", ({"b": 1, "c": 2}, None)),
    ],
    "made primary": [
        ("create", "a", ({"a": 1}, "a")),
        ("create", "b", ({"a": 2, "b": 1}, "a")),
        ("create", "c", ({"a": 3, "b": 1, "c": 2}, "a")),
        ("make primary", "b", ({"a": 2, "b": 3, "c": 1}, "b")),
        ("make primary", "b", ({"a": 2, "b": 3, "c": 1}, "b")),
        ("make primary", "a", ({"a": 3, "b": 2, "c": 1}, "a")),
    ],
    "made primary while switched off": [
        ("create", "a", ({"a": 1}, "a")),
        ("create off", "b", ({"a": 1, "b": 0}, "a")),
        ("make primary", "b", ({"a": 1, "b": 2}, "b")),
    ],
    "conditions take the flag away": [
        ("create", "a", ({"a": 1}, "a")),
        ("create", "b", ({"a": 2, "b": 1}, "a")),
        ("give conditions", "b", ({"a": 2, "b": 1}, "a")),
        ("give conditions", "a", ({"a": 2, "b": 1}, None)),
        ("make primary", "a", ({"a": 2, "b": 1}, "a")),
    ],
}


@WITH_RANKS
@pytest.mark.parametrize("story", STORIES)
def test_ranks(fresh: Api, channel: str, story: str) -> None:
    ids: dict[str, str] = {}
    for number, (what, letter, after) in enumerate(STORIES[story]):
        _do(fresh, what, letter, channel, ids)
        assert _ranks(fresh, ids) == after, f"step {number}: {what} {letter}"


def test_channels_and_environments_have_ranks_of_their_own(fresh_server: Server) -> None:
    callers = (fresh_server.api(), fresh_server.api(PRODUCTION_KEY))
    made = [integration(caller, "p", channel) for caller in callers for channel in ("email", "sms")]
    assert [(one["priority"], one["primary"]) for one in made] == [(1, True)] * 4
    assert callers[0].list_integrations().data[-4:] == made


@WITH_RANKS
def test_who_moves_to_another_environment_ranks_below_the_primary_one_there(fresh_server: Server, channel: str) -> None:
    here, there = fresh_server.api(), fresh_server.api(PRODUCTION_KEY)
    moved, left, resident = (
        integration(here, "p", channel),
        integration(here, "p", channel),
        integration(there, "p", channel),
    )
    here.update_integration(moved["_id"], {"_environmentId": resident["_environmentId"]})
    shown = {one["_id"]: (one["priority"], one["primary"]) for one in here.list_integrations().data}
    assert [shown[one["_id"]] for one in (left, resident, moved)] == [(1, False), (2, True), (1, False)]


@WITH_RANKS
def test_made_primary_again_nothing_changes(fresh: Api, channel: str) -> None:
    made = integration(fresh, "p", channel)
    assert fresh.set_integration_as_primary(made["_id"]).data == made


@WITH_RANKS
def test_made_primary_it_is_switched_on_and_has_no_conditions(fresh: Api, channel: str) -> None:
    made = integration(fresh, "p", channel, active=False, conditions=CONDITIONS)
    shown = fresh.set_integration_as_primary(made["_id"]).data
    assert (shown["active"], shown["primary"], shown["conditions"]) == (True, True, [])


@pytest.mark.parametrize(("provider", "channel"), [("slack", "chat"), ("fcm", "push")])
def test_other_channels_have_no_primary(fresh: Api, provider: str, channel: str) -> None:
    for _ in range(2):
        made = integration(fresh, provider, channel)
        assert (made["primary"], made["priority"]) == (False, 0)
        assert channel in fresh.refuses(400).set_integration_as_primary(made["_id"]).said
    (in_app, _) = [one for one in fresh.list_integrations().data if one["channel"] == "in_app"]
    fresh.refuses(400).set_integration_as_primary(in_app["_id"])
    assert not any(one["primary"] for one in fresh.list_integrations().data)


def test_what_is_sent_goes_through_the_primary_one(fresh: Api) -> None:
    ada = subscriber(fresh, phone="+44")
    made = workflow(fresh, step("sms", "Hello"))
    first, second = integration(fresh, "twilio", "sms"), integration(fresh, "nexmo", "sms")
    assert _sender(fresh, made, ada) == "twilio"
    fresh.set_integration_as_primary(second["_id"])
    assert _sender(fresh, made, ada) == "nexmo"
    fresh.delete_integration(second["_id"])
    fresh.set_integration_as_primary(first["_id"])
    assert _sender(fresh, made, ada) == "twilio"


def _do(api: Api, what: str, letter: str, channel: str, ids: dict[str, str]) -> None:
    match what:
        case "create" | "create off":
            ids[letter] = integration(api, "p", channel, active=what == "create")["_id"]
        case "switch on" | "switch off":
            api.update_integration(ids[letter], {"active": what == "switch on"})
        case "give conditions":
            api.update_integration(ids[letter], {"conditions": CONDITIONS})
        case "make primary":
            api.set_integration_as_primary(ids[letter])
        case "delete":
            api.delete_integration(ids.pop(letter))


def _ranks(api: Api, ids: dict[str, str]) -> Ranks:
    letters = {identifier: letter for letter, identifier in ids.items()}
    shown = [one for one in api.list_integrations().data if one["_id"] in letters]
    primary = [letters[one["_id"]] for one in shown if one["primary"]]
    assert len(primary) <= 1, f"{primary} are primary at once"
    return {letters[one["_id"]]: one["priority"] for one in shown}, primary[0] if primary else None


def _sender(api: Api, made: dict[str, Any], to: str) -> Any:
    (sent,) = api.list_messages(transaction_id=trigger(api, made, to))["data"]
    return sent["providerId"]
