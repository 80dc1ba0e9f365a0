"""Credentials of subscribers: replaced, added to and deleted, over several integrations that go on and off."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from tests.model.conftest import Play
from tests.model.machine import Machine
from tests.model.oracles.credentials import Credentials
from tests.model.values import TEXTS
from tests.model.wiping import wipe_integrations, wipe_subscribers
from tests.support.api import Api

PROVIDERS = {"fcm": "push", "slack": "chat", "expo": "push"}
# Two of one provider, one of another; nothing for the third.
INTEGRATIONS = {"one": "fcm", "other": "fcm", "slack": "slack"}
PEOPLE = st.sampled_from(("ada", "grace"))
NAMED = st.none() | st.sampled_from((*INTEGRATIONS, "foreign", "unknown"))
WANTED = st.sampled_from(tuple(PROVIDERS))
URLS = TEXTS | st.just("https://hooks.example.com/%7Eada?x=%2F&y=+#z")
TOKENS = st.lists(st.sampled_from(("a", "b", "c", "A", "")), max_size=4)
GIVEN = st.fixed_dictionaries(
    {}, optional={"webhookUrl": URLS | st.none(), "channel": TEXTS | st.none(), "deviceTokens": TOKENS | st.none()}
)


class CredentialMachine(Machine):
    """Two subscribers, three integrations here, and one in Production that nobody here may use (A5)."""

    about = (
        "update_subscriber_credentials",
        "modify_subscriber_credentials",
        "delete_subscriber_credentials",
        "create_subscriber",
        "update_subscriber",
    )

    def __init__(self, *callers: Api) -> None:
        super().__init__(*callers)
        self.oracle = Credentials()
        self.ids: dict[str, str] = {}

    @initialize(active=st.fixed_dictionaries({name: st.booleans() for name in INTEGRATIONS}))
    def begin(self, active: dict[str, bool]) -> None:
        for name, provider in INTEGRATIONS.items():
            self.make_integration(0, name, provider, active[name])
            self.oracle.integrations[self.name + name] = {"provider": provider, "active": active[name]}
        self.make_integration(1, "foreign", "fcm", True)
        for name in ("ada", "grace"):
            self.api.create_subscriber({"subscriberId": self.name + name})
            self.oracle.entries[self.name + name] = {}

    @rule(name=PEOPLE, provider=WANTED, identifier=NAMED, given=GIVEN)
    def put(self, name: str, provider: str, identifier: str | None, given: dict[str, Any]) -> None:
        """C2 C3 C4 C8: device tokens are those sent, the other members join those that are there."""
        self.give("update_subscriber_credentials", name, provider, identifier, given)

    @rule(name=PEOPLE, provider=WANTED, identifier=NAMED, given=GIVEN)
    def patch(self, name: str, provider: str, identifier: str | None, given: dict[str, Any]) -> None:
        """C1 C3 C4 C8: device tokens join those that are there, once each and in order."""
        self.give("modify_subscriber_credentials", name, provider, identifier, given)

    @rule(
        name=PEOPLE,
        channels=st.lists(st.tuples(WANTED, NAMED, GIVEN), max_size=3),
        operation=st.sampled_from(("create_subscriber", "update_subscriber")),
    )
    def write_with_channels(
        self, name: str, channels: list[tuple[str, str | None, dict[str, Any]]], operation: str
    ) -> None:
        """C1 C6: the channels of a subscriber that is made or updated are added, one after the other."""
        sid = self.name + name
        bodies = [self.body(*channel) for channel in channels]
        chosen = [self.oracle.chosen(body["providerId"], body.get("integrationIdentifier")) for body in bodies]
        api = self.api if None not in chosen else self.api.refuses(400)
        if operation == "create_subscriber":
            api.create_subscriber({"subscriberId": sid, "channels": bodies})
        else:
            api.update_subscriber(sid, {"channels": bodies})
        if None not in chosen:
            for body, integration in zip(bodies, chosen, strict=True):
                self.oracle.patch(sid, (body["providerId"], str(integration)), body["credentials"])
        self.look()

    @rule(name=PEOPLE, provider=WANTED)
    def delete(self, name: str, provider: str) -> None:
        """C7: every entry of the provider goes, no other; again it is still 204."""
        self.oracle.delete(self.name + name, provider)
        for _ in range(2):
            self.api.delete_subscriber_credentials(self.name + name, provider)
            self.look()

    @rule(name=st.sampled_from(tuple(INTEGRATIONS)), active=st.booleans())
    def switch(self, name: str, active: bool) -> None:
        """C6 I6: what an integration is switched to decides which one is meant, and nothing that is stored."""
        self.oracle.integrations[self.name + name]["active"] = active
        self.api.update_integration(self.ids[name], {"active": active})
        self.look()

    @rule(given=GIVEN)
    def give_to_nobody(self, given: dict[str, Any]) -> None:
        """C7: an unknown subscriber is refused, and not made."""
        body = {"providerId": "fcm", "credentials": given}
        self.api.refuses(400).update_subscriber_credentials(self.name + "nobody", body)
        self.api.refuses(400).modify_subscriber_credentials(self.name + "nobody", body)
        self.api.refuses(404).delete_subscriber_credentials(self.name + "nobody", "fcm")
        self.api.refuses(404).get_subscriber(self.name + "nobody")

    def give(self, operation: str, name: str, provider: str, identifier: str | None, given: dict[str, Any]) -> None:
        """C6: the integration named, else the newest active one; none of these is a refusal without effect."""
        sid, body = self.name + name, self.body(provider, identifier, given)
        chosen = self.oracle.chosen(provider, body.get("integrationIdentifier"))
        if chosen is None:
            getattr(self.api.refuses(400), operation)(sid, body)
        else:
            change = self.oracle.put if operation == "update_subscriber_credentials" else self.oracle.patch
            change(sid, (provider, chosen), given)
            answer = getattr(self.api, operation)(sid, body).data
            assert answer == self.api.get_subscriber(sid).data
        self.look()

    def body(self, provider: str, identifier: str | None, given: dict[str, Any]) -> dict[str, Any]:
        named = {} if identifier is None else {"integrationIdentifier": self.name + identifier}
        return {"providerId": provider, "credentials": given, **named}

    def make_integration(self, env: int, name: str, provider: str, active: bool) -> None:
        body = {"providerId": provider, "channel": PROVIDERS[provider], "identifier": self.name + name}
        self.ids[name] = self.callers[env].create_integration({**body, "active": active, "check": False}).data["_id"]

    def look(self) -> None:
        """C5: each subscriber has the entries of the oracle, in order, and no others."""
        for sid, entries in self.oracle.entries.items():
            channels = self.api.get_subscriber(sid).data["channels"]
            shown = {(one["providerId"], one["_integrationId"]): one["credentials"] for one in channels}
            expected = {
                (provider, self.ids[identifier.removeprefix(self.name)]): kept
                for (provider, identifier), kept in entries.items()
            }
            assert list(shown.items()) == list(expected.items())
            assert len(channels) == len(shown), "an entry is there twice"

    def clean_up(self) -> None:
        wipe_integrations(self.api)
        wipe_subscribers(self.api)


def test_credentials(api: Api, production: Api, play: Play) -> None:
    play(lambda: CredentialMachine(api, production))
