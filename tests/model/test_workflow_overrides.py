"""Workflow overrides: one for each workflow and tenant, found by its own id and by the pair."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from tests.model.conftest import Play
from tests.model.machine import Machine, agree
from tests.model.oracles.overrides import CHANNELS, Overrides
from tests.model.paging import FULL, every_page
from tests.model.wiping import wipe_overrides, wipe_tenants, wipe_workflows
from tests.support import things
from tests.support.api import Api
from tests.support.things import NOTHING

# Two workflows and two tenants, and one of each that does not exist.
NUMBERS = st.sampled_from((0, 1, 0, 1, 2))
ACTIVE = st.none() | st.booleans()
SWITCHES = st.none() | st.dictionaries(st.sampled_from(CHANNELS), st.booleans(), max_size=3)
BY = st.sampled_from(("id", "pair"))


class OverrideMachine(Machine):
    about = (
        "create_workflow_override",
        "list_workflow_overrides",
        "get_workflow_override",
        "get_tenant_workflow_override",
        "update_workflow_override",
        "update_tenant_workflow_override",
        "delete_workflow_override",
    )

    def __init__(self, *callers: Api) -> None:
        super().__init__(*callers)
        self.oracle = Overrides()
        self.workflows: list[str] = []
        self.tenants: list[str] = []

    @initialize()
    def begin(self) -> None:
        for number in range(2):
            self.workflows.append(things.workflow(self.api)["_id"])
            self.tenants.append(self.api.create_tenant({"identifier": f"{self.name}{number}", "name": "t"}).data["_id"])
        self.workflows.append(NOTHING)
        self.tenants.append(NOTHING)

    @rule(workflow=NUMBERS, tenant=NUMBERS, active=ACTIVE, channels=SWITCHES)
    def create(self, workflow: int, tenant: int, active: bool | None, channels: dict[str, bool] | None) -> None:
        """L4 L3: one for each pair; a second is refused and the first stays as it was."""
        pair = self.workflows[workflow], self.tenants[tenant]
        body = {"workflowId": pair[0], "tenantId": pair[1], "active": active, "preferenceSettings": channels}
        if NOTHING in pair:
            self.api.refuses(404).create_workflow_override(body)
        elif pair in self.oracle.records:
            self.api.refuses(409).create_workflow_override(body)
            self.settle(pair)
        else:
            answer = self.api.create_workflow_override(body).data
            self.oracle.create(pair, answer["_id"], active, channels)
            agree(answer, self.oracle.records[pair])
            self.settle(pair)

    @rule(workflow=NUMBERS, tenant=NUMBERS, active=ACTIVE, channels=SWITCHES, by=BY)
    def update(
        self, workflow: int, tenant: int, active: bool | None, channels: dict[str, bool] | None, by: str
    ) -> None:
        """L4 S4 S5: what is not sent stays, each channel for itself."""
        pair = self.workflows[workflow], self.tenants[tenant]
        body = {"active": active, "preferenceSettings": channels}
        if pair not in self.oracle.records:
            self.api.refuses(404).update_tenant_workflow_override(*pair, body)
            self.api.refuses(404).update_workflow_override(NOTHING, body)
            return
        self.oracle.update(pair, active, channels)
        record = self.oracle.records[pair]
        if by == "id":
            answer = self.api.update_workflow_override(record["_id"], body).data
        else:
            answer = self.api.update_tenant_workflow_override(*pair, body).data
        agree(answer, record)
        self.settle(pair)

    @rule(workflow=NUMBERS, tenant=NUMBERS)
    def delete(self, workflow: int, tenant: int) -> None:
        """L4 S10: gone from everywhere, and the pair is free."""
        pair = self.workflows[workflow], self.tenants[tenant]
        gone = self.oracle.records.pop(pair, {"_id": NOTHING})["_id"]
        if gone != NOTHING:
            assert self.api.delete_workflow_override(gone).data is True
        self.api.refuses(404).delete_workflow_override(gone)
        self.api.refuses(404).get_workflow_override(gone)
        self.api.refuses(404).get_tenant_workflow_override(*pair)

    def settle(self, pair: tuple[str, str]) -> None:
        record = self.oracle.records[pair]
        shown: dict[str, Any] = self.api.get_tenant_workflow_override(*pair).data
        assert shown == self.api.get_workflow_override(record["_id"]).data
        agree(shown, record)
        assert (shown["_workflowId"], shown["_tenantId"]) == pair

    def look(self) -> None:
        """P1: the list has every override once, newest first."""
        found = every_page(self.api.list_workflow_overrides, 2, more=FULL)
        expected = list(self.oracle.records.items())[::-1]
        assert [(one["_workflowId"], one["_tenantId"]) for one in found] == [pair for pair, _ in expected]
        for shown, (_, record) in zip(found, expected, strict=True):
            agree(shown, record)

    def clean_up(self) -> None:
        wipe_overrides(self.api)
        wipe_workflows(self.api)
        wipe_tenants(self.api)


def test_workflow_overrides(api: Api, play: Play) -> None:
    play(lambda: OverrideMachine(api))
