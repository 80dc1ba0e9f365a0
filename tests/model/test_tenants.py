"""Tenants, in both environments."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from novu_conformance.meaning.values import DATA, IDENTIFIERS, NAMES, TEXTS
from tests.model.conftest import Play
from tests.model.machine import Machine, agree, alike
from tests.model.oracles.tenants import Tenants
from tests.model.paging import FULL, every_page
from tests.model.wiping import wipe_tenants
from tests.support.api import Api

ENVIRONMENTS = st.sampled_from((0, 1))
IDS = st.sampled_from(IDENTIFIERS[:5])


class TenantMachine(Machine):
    """The same identifiers in both environments, which know nothing of each other (A3, A4)."""

    about = ("create_tenant", "list_tenants", "get_tenant", "update_tenant", "delete_tenant")

    def __init__(self, *callers: Api) -> None:
        super().__init__(*callers)
        self.oracles = [Tenants() for _ in callers]

    @rule(env=ENVIRONMENTS, identifier=IDS, name=NAMES, data=st.none() | DATA)
    def create(self, env: int, identifier: str, name: str, data: Any) -> None:
        """L3 L4 S1 S2: an identifier is used once; what is sent comes back."""
        given = {"identifier": self.name + identifier, "name": name, "data": data}
        if given["identifier"] in self.oracles[env].records:
            self.callers[env].refuses(409).create_tenant(given)
            self.look()
        else:
            self.oracles[env].create(given)
            self.settle(env, given["identifier"], self.callers[env].create_tenant(given).data)

    @rule(
        env=ENVIRONMENTS,
        identifier=IDS,
        other=st.none() | st.just("") | IDS,
        given=st.fixed_dictionaries({}, optional={"name": TEXTS | st.none(), "data": st.none() | DATA}),
    )
    def update(self, env: int, identifier: str, other: str | None, given: dict[str, Any]) -> None:
        """L3 L4 S4 S5 S8: changes what is sent; an identifier that is taken is refused and nothing changes."""
        identifier, oracle, api = self.name + identifier, self.oracles[env], self.callers[env]
        if other is not None:
            given = given | {"identifier": other and self.name + other}
        new = given.get("identifier")
        if identifier not in oracle.records:
            api.refuses(404).update_tenant(identifier, given)
        elif new and new != identifier and new in oracle.records:
            api.refuses(409).update_tenant(identifier, given)
            self.look()
        else:
            record = oracle.update(identifier, given)
            self.settle(env, record["identifier"], api.update_tenant(identifier, given).data)
            if new and new != identifier:
                api.refuses(404).get_tenant(identifier)

    @rule(env=ENVIRONMENTS, identifier=IDS)
    def delete(self, env: int, identifier: str) -> None:
        """L3 L4 S10: gone from everywhere, and the identifier is free."""
        identifier, oracle, api = self.name + identifier, self.oracles[env], self.callers[env]
        if identifier in oracle.records:
            oracle.delete(identifier)
            api.delete_tenant(identifier)
        for operation in ("get_tenant", "delete_tenant"):
            getattr(api.refuses(404), operation)(identifier)

    def settle(self, env: int, identifier: str, answer: dict[str, Any]) -> None:
        """S4 S8: the answer is what a read shows; what the server gave stays."""
        record = self.oracles[env].records[identifier]
        shown = self.callers[env].get_tenant(identifier).data
        assert alike(answer, shown)
        for given in ("_id", "createdAt"):
            record.setdefault(given, shown[given])
        agree(shown, record)

    def look(self) -> None:
        """P1 L3: the list has every tenant once, newest first."""
        for api, oracle in zip(self.callers, self.oracles, strict=True):
            found = every_page(api.list_tenants, 2, more=FULL)
            expected = list(oracle.records.values())[::-1]
            assert [one["identifier"] for one in found] == [one["identifier"] for one in expected]
            for shown, record in zip(found, expected, strict=True):
                agree(shown, record)

    def clean_up(self) -> None:
        for api in self.callers:
            wipe_tenants(api)


def test_tenants(api: Api, production: Api, play: Play) -> None:
    play(lambda: TenantMachine(api, production))
