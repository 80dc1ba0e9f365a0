"""Tenants, in both environments."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from novu_conformance.meaning.case import Case
from novu_conformance.meaning.kinds import TENANT
from novu_conformance.meaning.machine import ENVIRONMENTS, Machine, claims
from novu_conformance.meaning.oracles.tenants import Tenants
from novu_conformance.meaning.paging import first_page
from novu_conformance.meaning.story import story
from novu_conformance.meaning.values import DATA, IDENTIFIERS, NAMES, TEXTS

IDS = st.sampled_from(IDENTIFIERS[:5])


@story("L6", "L3", needs=TENANT.needs)
def a_new_identifier_takes_the_place_of_the_old(case: Case) -> None:
    made, other = TENANT.make(case, TENANT.given(case)), TENANT.make(case, TENANT.given(case))
    with case.claims("L3"):
        case.a.refuses(409).update_tenant(made["identifier"], {"identifier": other["identifier"], "name": "never"})
        case.agree(TENANT.read(case, made), made)
        case.agree(TENANT.read(case, other), other)
    identifier = case.name(case.draw(IDS))
    case.at_leisure(lambda: case.a.delete_tenant(identifier))
    case.a.update_tenant(made["identifier"], {"identifier": identifier})
    shown = case.a.get_tenant(identifier).data
    case.agree(shown, {**made, "identifier": identifier}, ("identifier", "_id", "name", "data", "createdAt"))
    case.a.refuses(404).get_tenant(made["identifier"])


@story("L6", needs=TENANT.needs)
def what_is_null_or_empty_changes_nothing(case: Case) -> None:
    given = TENANT.given(case)
    made = TENANT.make(case, given)
    nothing = case.draw(st.sampled_from(({"name": ""}, {"name": None, "data": None})))
    TENANT.change(case.a, made, nothing)
    case.agree(TENANT.read(case, made), given)
    case.agree(TENANT.change(case.a, made, {"data": {}}), {**given, "data": {}})


class TenantMachine(Machine):
    """The same identifiers in both environments, which know nothing of each other (A3, A4)."""

    needs = TENANT.needs

    def __init__(self, case: Case) -> None:
        super().__init__(case)
        self.oracles = [Tenants() for _ in self.callers]

    @rule(env=ENVIRONMENTS, identifier=IDS, name=NAMES, data=st.none() | DATA)
    @claims("L3", "L4")
    def create(self, env: int, identifier: str, name: str, data: Any) -> None:
        """An identifier is used once; what is sent comes back."""
        env = self.env(env)
        given = {"identifier": self.name + identifier, "name": name, "data": data}
        if given["identifier"] in self.oracles[env].records:
            self.callers[env].refuses(409).create_tenant(given)
            self.look()
        else:
            self.oracles[env].create(given)
            self.settle(env, given["identifier"], TENANT.make(self.case, given, self.callers[env]))

    @rule(
        env=ENVIRONMENTS,
        identifier=IDS,
        other=st.none() | st.just("") | IDS,
        given=st.fixed_dictionaries({}, optional={"name": TEXTS | st.none(), "data": st.none() | DATA}),
    )
    @claims("L6", "L3")
    def update(self, env: int, identifier: str, other: str | None, given: dict[str, Any]) -> None:
        """Changes what is sent; an identifier that is taken is refused and nothing changes."""
        env, identifier = self.env(env), self.name + identifier
        oracle, api = self.oracles[env], self.callers[env]
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
            self.case.at_leisure(lambda: api.delete_tenant(record["identifier"]))
            self.settle(env, record["identifier"], api.update_tenant(identifier, given).data)
            if new and new != identifier:
                api.refuses(404).get_tenant(identifier)

    @rule(env=ENVIRONMENTS, identifier=IDS)
    @claims("L7")
    def delete(self, env: int, identifier: str) -> None:
        """Gone from everywhere, and the identifier is free."""
        env, identifier = self.env(env), self.name + identifier
        oracle, api = self.oracles[env], self.callers[env]
        if identifier in oracle.records:
            oracle.delete(identifier)
            api.delete_tenant(identifier)
        TENANT.is_unknown(api, {"identifier": identifier})

    def settle(self, env: int, identifier: str, answer: dict[str, Any]) -> None:
        """The answer is what a read shows; what the server gave stays."""
        record = self.oracles[env].records[identifier]
        shown = self.callers[env].get_tenant(identifier).data
        self.case.agree(answer, shown)
        for given in ("_id", "createdAt"):
            record.setdefault(given, shown[given])
        self.case.agree(shown, record)

    @claims("L8", "L7", "A4")
    def look(self) -> None:
        """The list has every tenant once, newest first."""
        for api, oracle in zip(self.callers, self.oracles, strict=True):
            rows = first_page(self.case, api, TENANT.listing)
            found = [one for one in rows if self.case.is_own(one["identifier"])]
            expected = list(oracle.records.values())[::-1]
            shown = [one["identifier"] for one in found]
            self.case.same(shown, [one["identifier"] for one in expected], "the tenants in the list are", "L7")
            for row, record in zip(found, expected, strict=True):
                self.case.agree(row, record)
