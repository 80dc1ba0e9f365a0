"""Integrations of both environments: who is active, who is primary, who is tried first."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from novu_conformance.meaning.values import NAMES, TEXTS
from tests.model.conftest import Play
from tests.model.machine import PLACES, Machine, agree, pick
from tests.model.oracles.integrations import RANKED, Integrations
from tests.model.wiping import wipe_integrations
from tests.support.api import Api
from tests.support.things import NOTHING, unique

ENVIRONMENTS = st.sampled_from((0, 0, 0, 1))
# Few channels, so that ranks get long.
CHANNELS = {"email": "ses", "sms": "twilio", "chat": "slack"}
IDENTIFIERS = st.sampled_from(("a", "A", "b", "c d", "ä"))
CREDENTIALS = st.dictionaries(st.sampled_from(("apiKey", "password", "user", "host", "port")), TEXTS, max_size=3)
CONDITION = {"value": "AND", "children": [{"field": "plan", "value": "gold", "operator": "EQUAL", "on": "tenant"}]}
CONDITIONS = st.sampled_from(([], [CONDITION]))
SHOWN = ("name", "identifier", "channel", "providerId", "active", "primary", "priority", "credentials", "_id")


class IntegrationMachine(Machine):
    """Integrations are listed and named for the whole organization, and ranked in each environment (A6)."""

    about = (
        "create_integration",
        "list_integrations",
        "list_active_integrations",
        "update_integration",
        "set_integration_as_primary",
        "delete_integration",
    )

    def __init__(self, *callers: Api) -> None:
        super().__init__(*callers)
        self.oracle = Integrations()
        # What every environment has from the start, and nobody here touches.
        self.before = self.api.list_integrations().data

    @rule(
        env=ENVIRONMENTS,
        channel=st.sampled_from(tuple(CHANNELS)),
        identifier=IDENTIFIERS,
        name=NAMES,
        active=st.sampled_from((True, True, False)),
        credentials=CREDENTIALS,
        conditions=CONDITIONS,
    )
    def create(
        self, env: int, channel: str, identifier: str, conditions: list[Any], active: bool, **given: Any
    ) -> None:
        """I1 I3 I4: what is sent comes back; an identifier is used once in the organization."""
        members = {
            "channel": channel,
            "providerId": CHANNELS[channel],
            "identifier": self.name + identifier,
            "active": active,
            "conditions": conditions,
            **given,
        }
        if self.oracle.is_taken(members["identifier"]):
            self.callers[env].refuses(409).create_integration(members)
        else:
            answer = self.callers[env].create_integration(members).data
            name = unique("integration")
            self.oracle.create(name, {**members, "_id": answer["_id"], "env": env})
            self.see(answer, self.oracle.records[name])
        self.look()

    @rule(
        env=ENVIRONMENTS,
        place=PLACES,
        identifier=st.none() | IDENTIFIERS,
        given=st.fixed_dictionaries(
            {},
            optional={
                "name": NAMES,
                "active": st.booleans(),
                "credentials": CREDENTIALS,
                "conditions": CONDITIONS,
            },
        ),
    )
    def update(self, env: int, place: int, identifier: str | None, given: dict[str, Any]) -> None:
        """I3 I5: changes what is sent; the primary one that is switched off, or gets conditions, is primary no more."""
        name = pick(self.oracle.records, place)
        if name is None:
            self.api.refuses(404).update_integration(NOTHING, {"name": "x"})
            return
        one, api = self.oracle.records[name], self.callers[env]
        if identifier is not None:
            given = given | {"identifier": self.name + identifier}
        if "identifier" in given and self.oracle.is_taken(given["identifier"], name):
            api.refuses(409).update_integration(one["_id"], given)
        elif not given:
            api.refuses(400).update_integration(one["_id"], given)
        else:
            self.oracle.update(name, given)
            self.see(api.update_integration(one["_id"], given).data, one)
        self.look()

    @rule(env=ENVIRONMENTS, place=PLACES, on=st.booleans())
    def switch(self, env: int, place: int, on: bool) -> None:
        """I4 I5: on or off, also when it is so already."""
        self.update(env, place, None, {"active": on})

    @rule(env=ENVIRONMENTS, place=PLACES)
    def make_primary(self, env: int, place: int) -> None:
        """I4: it is primary and active, and no other of its channel and environment; chat has no primary."""
        name = pick(self.oracle.records, place)
        if name is None:
            self.api.refuses(404).set_integration_as_primary(NOTHING)
            return
        one = self.oracle.records[name]
        if one["channel"] in RANKED:
            self.oracle.make_primary(name)
            self.see(self.callers[env].set_integration_as_primary(one["_id"]).data, one)
        else:
            self.callers[env].refuses(400).set_integration_as_primary(one["_id"])
        self.look()

    @rule(env=ENVIRONMENTS, place=PLACES)
    def delete(self, env: int, place: int) -> None:
        """I6: gone from both lists; the answer has those that remain here; a second time it is unknown."""
        name = pick(self.oracle.records, place)
        if name is None:
            self.api.refuses(404).delete_integration(NOTHING)
            return
        gone = self.oracle.records[name]
        self.oracle.delete(name)
        remaining = self.callers[env].delete_integration(gone["_id"]).data
        here = [one for one in self.api.list_integrations().data if one["_environmentId"] == self.environment_id(env)]
        assert remaining == here
        self.callers[env].refuses(404).delete_integration(gone["_id"])
        self.callers[env].refuses(404).set_integration_as_primary(gone["_id"])
        self.look()

    def environment_id(self, env: int) -> str:
        found: str = self.callers[env].get_current_environment().data["_id"]
        return found

    def see(self, shown: dict[str, Any], one: dict[str, Any]) -> None:
        agree(shown, one, SHOWN)
        assert [_told(condition) for condition in shown["conditions"]] == one["conditions"]
        assert shown["_environmentId"] == self.environment_id(one["env"])

    def look(self) -> None:
        """I1 I2 I4 I7: the list has everything once, oldest first; the active list is its active part."""
        shown = self.api.list_integrations().data
        assert shown[: len(self.before)] == self.before
        mine = shown[len(self.before) :]
        assert [one["_id"] for one in mine] == [one["_id"] for one in self.oracle.records.values()]
        for there, one in zip(mine, self.oracle.records.values(), strict=True):
            agree(there, one, SHOWN)
        assert self.callers[1].list_integrations().data == shown
        assert self.api.list_active_integrations().data == [one for one in shown if one["active"]]
        primary = [(one["_environmentId"], one["channel"]) for one in shown if one["primary"]]
        assert len(primary) == len(set(primary)), "I4: two primary ones"

    def clean_up(self) -> None:
        wipe_integrations(self.api)


def _told(condition: dict[str, Any]) -> dict[str, Any]:
    """A condition without the identifiers that the server gives it."""
    children = [{name: value for name, value in part.items() if name != "_id"} for part in condition["children"]]
    return {"value": condition["value"], "children": children}


def test_integrations(api: Api, production: Api, play: Play) -> None:
    play(lambda: IntegrationMachine(api, production))
