"""Preferences: of two subscribers, for every workflow and for everything, in both generations."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from tests.model.conftest import Play
from tests.model.machine import Machine
from tests.model.oracles.preferences import CHANNELS, Preferences
from tests.model.wiping import wipe_subscribers, wipe_workflows
from tests.support import things
from tests.support.api import Api
from tests.support.things import step

PEOPLE = st.sampled_from(("ada", "grace"))
WORKFLOWS = st.sampled_from((0, 1, 2))
CHANNEL = st.sampled_from(CHANNELS)
SWITCHES = st.dictionaries(CHANNEL, st.booleans(), max_size=3)
MAYBE = st.none() | st.booleans()


class PreferenceMachine(Machine):
    """Three workflows: of several channels, of one, and a critical one."""

    about = (
        "list_subscriber_preferences",
        "list_subscriber_preferences_by_level",
        "update_subscriber_preference",
        "update_subscriber_global_preferences",
        "get_subscriber_preferences_v2",
        "update_subscriber_preferences_v2",
    )

    def __init__(self, *callers: Api) -> None:
        super().__init__(*callers)
        self.oracle = Preferences()
        self.ids: list[str] = []
        self.identifiers: list[str] = []
        self.people: list[str] = []

    @initialize(settings=SWITCHES, active=st.booleans())
    def begin(self, settings: dict[str, bool], active: bool) -> None:
        self.make(["in_app", "sms"], settings, active)
        self.make(["email"], {}, True)
        self.make(["in_app", "push"], {"push": False}, True, critical=True)
        for name in ("ada", "grace"):
            self.people.append(self.name + name)
            self.api.create_subscriber({"subscriberId": self.name + name})

    @rule(name=PEOPLE, workflow=WORKFLOWS, channel=CHANNEL, on=st.booleans(), enabled=MAYBE)
    def choose_channel(self, name: str, workflow: int, channel: str, on: bool, enabled: bool | None) -> None:
        """F1 F3 F4: one channel of one workflow changes, and nothing else; twice is as good as once."""
        body = {"channel": {"type": channel, "enabled": on}, "enabled": enabled}
        self.choose(name, workflow, body, enabled, {channel: on})

    @rule(name=PEOPLE, workflow=WORKFLOWS, enabled=MAYBE)
    def choose_workflow(self, name: str, workflow: int, enabled: bool | None) -> None:
        """F3 F4: the whole workflow goes on or off, its channels stay as they are; null changes nothing."""
        self.choose(name, workflow, {"enabled": enabled}, enabled, {})

    @rule(name=PEOPLE, enabled=MAYBE, channels=SWITCHES)
    def choose_in_general(self, name: str, enabled: bool | None, channels: dict[str, bool]) -> None:
        """F1 F3 F4: what is said in general changes nothing that is said of a workflow."""
        sid = self.name + name
        self.oracle.choose(sid, None, enabled, channels)
        body = {"enabled": enabled, "preferences": [{"type": name, "enabled": on} for name, on in channels.items()]}
        answer = self.api.update_subscriber_global_preferences(sid, body).data
        assert answer["preference"] == self.oracle.in_general(sid)
        self.look()

    @rule(name=PEOPLE, workflow=WORKFLOWS, channels=SWITCHES, by_id=st.booleans())
    def choose_v2(self, name: str, workflow: int, channels: dict[str, bool], by_id: bool) -> None:
        """F2 F3 F4: as in the first generation, but a critical workflow is refused."""
        sid, workflow_id = self.name + name, self.ids[workflow]
        body = {"channels": channels, "workflowId": workflow_id if by_id else self.identifiers[workflow]}
        if self.oracle.workflows[workflow_id]["critical"]:
            self.api.refuses(400).update_subscriber_preferences_v2(sid, body)
        else:
            self.oracle.choose(sid, workflow_id, None, channels)
            answer = self.api.update_subscriber_preferences_v2(sid, body).data
            assert answer == self.api.get_subscriber_preferences_v2(sid).data
        self.look()

    @rule(name=PEOPLE, channels=SWITCHES)
    def choose_in_general_v2(self, name: str, channels: dict[str, bool]) -> None:
        """F4: the last word counts: it withdraws what was said of these channels by workflow."""
        sid = self.name + name
        self.oracle.choose_all(sid, channels)
        answer = self.api.update_subscriber_preferences_v2(sid, {"channels": channels}).data
        assert answer == self.api.get_subscriber_preferences_v2(sid).data
        self.look()

    @rule(workflow=WORKFLOWS)
    def switch_workflow(self, workflow: int) -> None:
        """F7: the lists have every active workflow, and no other; what was chosen outlives a pause."""
        of = self.oracle.workflows[self.ids[workflow]]
        of["active"] = not of["active"]
        self.api.update_workflow_status(self.ids[workflow], {"active": of["active"]})
        self.look()

    @rule(name=PEOPLE, workflow=WORKFLOWS, on=st.booleans())
    def refused(self, name: str, workflow: int, on: bool) -> None:
        """F6: an unknown subscriber or workflow, a body that says nothing, another environment: nothing changes."""
        known, unknown, body = self.name + name, self.name + "nobody", {"enabled": on}
        not_found = self.api.refuses(404)
        not_found.update_subscriber_preference(unknown, self.ids[workflow], body)
        not_found.update_subscriber_preference(known, things.NOTHING, body)
        not_found.update_subscriber_global_preferences(unknown, body)
        not_found.update_subscriber_preferences_v2(unknown, {"channels": {}})
        not_found.update_subscriber_preferences_v2(known, {"channels": {}, "workflowId": things.NOTHING})
        not_found.get_subscriber_preferences_v2(unknown)
        self.callers[1].refuses(404).update_subscriber_preference(known, self.ids[workflow], body)
        bad = self.api.refuses(400)
        bad.update_subscriber_preference(known, self.ids[workflow], {})
        bad.list_subscriber_preferences(unknown)
        bad.list_subscriber_preferences_by_level(unknown, "global")
        self.look()

    def choose(
        self, name: str, workflow: int, body: dict[str, Any], enabled: bool | None, channels: dict[str, bool]
    ) -> None:
        sid, workflow_id = self.name + name, self.ids[workflow]
        self.oracle.choose(sid, workflow_id, enabled, channels)
        for _ in range(2):
            answer = self.api.update_subscriber_preference(sid, workflow_id, body).data
            expected = self.oracle.of_workflow(sid, workflow_id, all_channels=False)
            assert _told(answer["preference"]) == expected
        self.look()

    def make(self, channels: list[str], settings: dict[str, bool], active: bool, *, critical: bool = False) -> None:
        steps = [step(channel, "text", subject="s", title="t") for channel in channels]
        # A channel whose only step is switched off is not used.
        steps.append({**step("chat", "text"), "active": False})
        made = things.workflow(
            self.api,
            *steps,
            preferenceSettings=settings,
            active=active,
            critical=critical,
            name=f"{self.name} workflow",
        )
        self.ids.append(made["_id"])
        self.identifiers.append(things.trigger_of(made))
        self.oracle.workflows[made["_id"]] = {
            "channels": channels,
            "settings": settings,
            "active": active,
            "critical": critical,
        }

    def look(self) -> None:
        """F1 F2 F7: every list of every subscriber is what the oracle works out."""
        for sid in self.people:
            for everything in (True, False):
                query = {"include_inactive_channels": everything}
                shown = self.api.list_subscriber_preferences(sid, **query).data
                expected = [
                    (workflow, self.oracle.of_workflow(sid, workflow, all_channels=everything))
                    for workflow in self.oracle.active()
                ]
                assert [(one["template"]["_id"], _told(one["preference"])) for one in shown] == expected
                assert self.api.list_subscriber_preferences_by_level(sid, "template", **query).data == shown
            (general,) = self.api.list_subscriber_preferences_by_level(sid, "global").data
            assert general["preference"] == self.oracle.in_general(sid)
            second = self.api.get_subscriber_preferences_v2(sid).data
            assert second["global"] == self.oracle.in_general(sid)
            assert [_told(one) for one in second["workflows"]] == [told for _, told in expected]
            assert [one["workflow"]["identifier"] for one in second["workflows"]] == [
                self.identifiers[self.ids.index(workflow)] for workflow in self.oracle.active()
            ]

    def clean_up(self) -> None:
        wipe_workflows(self.api)
        wipe_subscribers(self.api)


def _told(preference: dict[str, Any]) -> dict[str, Any]:
    """A preference as the oracle tells it."""
    return {
        "enabled": preference["enabled"],
        "channels": preference["channels"],
        "sources": {one["channel"]: one["source"] for one in preference["overrides"]},
    }


def test_preferences(api: Api, production: Api, play: Play) -> None:
    play(lambda: PreferenceMachine(api, production))
