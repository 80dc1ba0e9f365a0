"""Preferences: of subscribers, for every workflow and for everything, in both generations."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from novu_conformance.meaning import things
from novu_conformance.meaning.case import INVALID, NOTHING, UNKNOWN, Case
from novu_conformance.meaning.machine import Machine, claims
from novu_conformance.meaning.oracles.preferences import CHANNELS, Preferences
from novu_conformance.meaning.story import story

PEOPLE = st.sampled_from(("ada", "grace"))
WORKFLOWS = st.sampled_from((0, 1, 2))
CHANNEL = st.sampled_from(CHANNELS)
SWITCHES = st.dictionaries(CHANNEL, st.booleans(), max_size=3)
MAYBE = st.none() | st.booleans()

_V1 = (
    "create_workflow",
    "list_workflow_groups",
    "delete_workflow",
    "create_subscriber",
    "list_subscriber_preferences",
    "update_subscriber_preference",
)
_V2 = ("get_subscriber_preferences_v2", "update_subscriber_preferences_v2")
_GLOBAL = ("update_subscriber_global_preferences", "list_subscriber_preferences_by_level")


def workflow(case: Case, *channels: str, **members: Any) -> Any:
    """A workflow with an active step of each channel, and one of chat that is not active."""
    steps = [things.step(channel, "text", subject="s", title="t") for channel in channels]
    return things.workflow(case, *steps, {**things.step("chat", "text"), "active": False}, **members)


def shown_for(case: Case, sid: str, own: list[str], **query: Any) -> dict[str, Any]:
    """What the list shows of the case's own workflows, by their `_id`."""
    rows = case.a.list_subscriber_preferences(sid, **query).data
    found = {row["template"]["_id"]: told(row["preference"]) for row in rows if row["template"]["_id"] in own}
    case.same(len([row for row in rows if row["template"]["_id"] in own]), len(found), "workflows in the list are")
    return found


def told(preference: dict[str, Any]) -> dict[str, Any]:
    """A preference as the oracle tells it."""
    return {"enabled": preference["enabled"], "channels": preference["channels"]}


def general(case: Case, sid: str) -> dict[str, Any]:
    """The global preference."""
    rows = case.a.list_subscriber_preferences_by_level(sid, "global").data
    return told(case.only(rows, "global preferences")["preference"])


def unchanged(case: Case) -> list[Any]:
    """The two workflows of in-app and sms that cases share, none of which changes them."""
    made: list[Any] = case.once("workflows of two channels", lambda: [workflow(case, "in_app", "sms") for _ in "ab"])
    return made


@story("F7", needs=_V1)
def somebody_new_has_the_defaults(case: Case) -> None:
    settings = {"sms": case.draw(st.booleans()), "in_app": case.draw(st.booleans())}
    made = workflow(case, "in_app", "sms", preferenceSettings=settings)
    asleep = workflow(case, "in_app", active=False)
    sid = things.subscriber(case)
    expected = {"enabled": True, "channels": settings}
    own = [made["_id"], asleep["_id"]]
    shown = shown_for(case, sid, own, include_inactive_channels=False)
    case.same(shown, {made["_id"]: expected}, "the preferences are")
    if case.says("include-inactive-channels"):
        every = shown_for(case, sid, own)[made["_id"]]["channels"]
        case.same(every, {**dict.fromkeys(CHANNELS, True), **settings}, "the preferences for all channels are")


@story("F3", "F4", needs=(*_V1, "bulk_create_subscribers"))
def one_channel_of_one_workflow_changes(case: Case) -> None:
    one, other = unchanged(case)
    ada, grace = things.subscribers(case, "ada", "grace")
    channel = case.draw(st.sampled_from(("in_app", "sms")))
    start = {"enabled": True, "channels": {"in_app": True, "sms": True}}
    for on in (False, False, True, False):
        answer = case.a.update_subscriber_preference(ada, one["_id"], {"channel": {"type": channel, "enabled": on}})
        expected = {"enabled": True, "channels": {**start["channels"], channel: on}}  # type: ignore[dict-item]
        case.same(told(answer.data["preference"]), expected, "the preference in the answer is", "F4")
    own = [one["_id"], other["_id"]]
    mine = shown_for(case, ada, own, include_inactive_channels=False)
    case.same(mine, {one["_id"]: expected, other["_id"]: start}, "the preferences are")
    theirs = shown_for(case, grace, own, include_inactive_channels=False)
    case.same(theirs, {one["_id"]: start, other["_id"]: start}, "the preferences of somebody else are")


@story("F4", needs=_V1)
def a_whole_workflow_goes_off_and_on(case: Case) -> None:
    (made, _), sid = unchanged(case), things.subscriber(case)
    body = {"channel": {"type": "sms", "enabled": False}}
    preference = case.a.update_subscriber_preference(sid, made["_id"], body).data["preference"]
    sources = {one["channel"]: one["source"] for one in preference.get("overrides") or []}
    case.same(sources.get("sms", "subscriber"), "subscriber", "who decided about a channel that was switched is")
    # A word on a channel without step changes nothing.
    without_step = {"channel": {"type": "email", "enabled": False}}
    for enabled in (False, True):
        case.a.update_subscriber_preference(sid, made["_id"], {"enabled": enabled})
        if enabled:
            case.a.update_subscriber_preference(sid, made["_id"], without_step)
        expected = {"enabled": enabled, "channels": {"in_app": True, "sms": False}}
        shown = shown_for(case, sid, [made["_id"]], include_inactive_channels=False)
        case.same(shown, {made["_id"]: expected}, "the preference is")


@story("F1", "F4", needs=(*_V1, *_GLOBAL, "bulk_create_subscribers"))
def the_general_word_does_not_touch_the_special(case: Case) -> None:
    made = workflow(case, "in_app", "sms", preferenceSettings={"sms": True, "in_app": True})
    ada, grace = things.subscribers(case, "ada", "grace")
    case.a.update_subscriber_preference(ada, made["_id"], {"channel": {"type": "sms", "enabled": True}})
    body = {"preferences": [{"type": "sms", "enabled": False}, {"type": "push", "enabled": False}]}
    answer = case.a.update_subscriber_global_preferences(ada, body).data
    expected = {"enabled": True, "channels": {**dict.fromkeys(CHANNELS, True), "sms": False, "push": False}}
    case.same(told(answer["preference"]), expected, "the global preference in the answer is", "F4")
    shown = shown_for(case, ada, [made["_id"]], include_inactive_channels=False)[made["_id"]]
    case.same(shown["channels"], {"in_app": True, "sms": True}, "the preference for the workflow is")
    case.a.update_subscriber_global_preferences(ada, {"preferences": [{"type": "push", "enabled": True}]})
    expected["channels"]["push"] = True  # type: ignore[index]
    case.same(general(case, ada), expected, "the global preference is", "F4")
    case.a.update_subscriber_global_preferences(ada, {"enabled": False})
    case.a.update_subscriber_global_preferences(ada, {"preferences": [{"type": "chat", "enabled": False}]})
    case.same(general(case, ada)["enabled"], False, "whether anything is on, after a word on one channel, is", "F4")
    untouched = {"enabled": True, "channels": dict.fromkeys(CHANNELS, True)}
    case.same(general(case, grace), untouched, "the global preference of somebody else is", "F3")


@story("F2", needs=(*_V1, *_V2))
def a_critical_workflow_cannot_be_refused(case: Case) -> None:
    made, sid = workflow(case, "in_app", "push", critical=True), things.subscriber(case)
    body = {"workflowId": made["_id"], "channels": {"in_app": False}}
    case.a.refuses(400).update_subscriber_preferences_v2(sid, body)
    shown = shown_for(case, sid, [made["_id"]], include_inactive_channels=False)[made["_id"]]
    case.same(shown["channels"], {"in_app": True, "push": True}, "the preference is")


@story("F3", "F4", needs=(*_V1, *_V2, "bulk_create_subscribers"))
def one_channel_of_one_workflow_changes_v2(case: Case) -> None:
    one, other = unchanged(case)
    ada, grace = things.subscribers(case, "ada", "grace")
    start, changed = {"in_app": True, "sms": True}, {"in_app": True, "sms": False}
    # It is called by either of its names.
    for identifier, on in (one["_id"], True), (things.trigger_of(one), False):
        body = {"workflowId": identifier, "channels": {"sms": on}}
        answer = case.a.update_subscriber_preferences_v2(ada, body).data
    names = [things.trigger_of(one), things.trigger_of(other)]
    for shown, expected in (
        (answer, [changed, start]),
        (case.a.get_subscriber_preferences_v2(ada).data, [changed, start]),
        (case.a.get_subscriber_preferences_v2(grace).data, [start, start]),
    ):
        found = {row["workflow"]["identifier"]: row["channels"] for row in shown["workflows"]}
        case.same([found.get(name) for name in names], expected, "the preferences for the workflows are")


@story("F4", needs=_V2)
def the_general_word_is_shown_v2(case: Case) -> None:
    ada, grace = things.subscriber(case), things.subscriber(case, "grace")
    expected: dict[str, bool] = {}
    for _ in range(2):
        channels = case.draw(st.dictionaries(CHANNEL, st.booleans(), min_size=1, max_size=3))
        expected |= channels
        answer = case.a.update_subscriber_preferences_v2(ada, {"channels": channels}).data
        told_now = {name: answer["global"]["channels"].get(name) for name in expected}
        case.same(told_now, expected, "the global preference in the answer is")
    shown = case.a.get_subscriber_preferences_v2(ada).data["global"]["channels"]
    case.same({name: shown.get(name) for name in expected}, expected, "the global preference is")
    untouched = case.a.get_subscriber_preferences_v2(grace).data["global"]["channels"]
    case.hold(all(untouched.values()), f"the global preference of somebody else is {untouched}", "F3")


@story("F6", needs=_V1)
def what_is_unknown_changes_nothing(case: Case) -> None:
    (made, _), sid, nobody = unchanged(case), things.subscriber(case), case.name("nobody")
    body = {"enabled": False}
    case.a.refuses(*UNKNOWN).update_subscriber_preference(nobody, made["_id"], body)
    case.a.refuses(*UNKNOWN).list_subscriber_preferences(nobody)
    case.a.refuses(404).update_subscriber_preference(sid, NOTHING, body)
    case.a.refuses(*INVALID).update_subscriber_preference(sid, made["_id"], {})
    shown = shown_for(case, sid, [made["_id"]], include_inactive_channels=False)
    usual = {"enabled": True, "channels": {"in_app": True, "sms": True}}
    case.same(shown, {made["_id"]: usual}, "the preference is")
    if case.b is not None:
        things.create_subscriber(case, {"subscriberId": sid}, case.b)
        case.b.refuses(404).update_subscriber_preference(sid, made["_id"], body)


class PreferenceMachine(Machine):
    """Three workflows: of several channels, of one, and a critical one."""

    needs = (*_V1, *_GLOBAL, "update_workflow_status")

    def __init__(self, case: Case) -> None:
        super().__init__(case)
        self.oracle = Preferences()
        self.ids: list[str] = []
        self.identifiers: list[str] = []
        self.people: list[str] = []

    @initialize(settings=SWITCHES, active=st.booleans())
    @claims("F7")
    def begin(self, settings: dict[str, bool], active: bool) -> None:
        self.make(["in_app", "sms"], settings, active)
        self.make(["email"], {}, True)
        self.make(["in_app", "push"], {"push": False}, True, critical=True)
        for name in ("ada", "grace"):
            self.people.append(self.name + name)
            things.create_subscriber(self.case, {"subscriberId": self.name + name})

    @rule(name=PEOPLE, workflow=WORKFLOWS, channel=CHANNEL, on=st.booleans(), enabled=MAYBE)
    @claims("F3", "F4")
    def choose_channel(self, name: str, workflow: int, channel: str, on: bool, enabled: bool | None) -> None:
        """One channel of one workflow changes, and nothing else; twice is as good as once."""
        body = {"channel": {"type": channel, "enabled": on}, "enabled": enabled}
        self.choose(name, workflow, body, enabled, {channel: on})

    @rule(name=PEOPLE, workflow=WORKFLOWS, enabled=st.booleans())
    @claims("F3", "F4")
    def choose_workflow(self, name: str, workflow: int, enabled: bool) -> None:
        """The whole workflow goes on or off, its channels stay as they are."""
        self.choose(name, workflow, {"enabled": enabled}, enabled, {})

    @rule(name=PEOPLE, enabled=MAYBE, channels=SWITCHES)
    @claims("F1", "F3", "F4")
    def choose_in_general(self, name: str, enabled: bool | None, channels: dict[str, bool]) -> None:
        """What is said in general changes nothing that is said of a workflow, or withdraws it."""
        sid = self.name + name
        self.oracle.choose(sid, None, enabled, channels)
        body = {"enabled": enabled, "preferences": [{"type": name, "enabled": on} for name, on in channels.items()]}
        answer = self.a.update_subscriber_global_preferences(sid, body).data
        self.case.same(told(answer["preference"]), self.oracle.in_general(sid), "the global preference is", "F4")
        self.withdraw(sid, channels)
        self.look_at(sid)

    @rule(name=PEOPLE, workflow=WORKFLOWS, channels=SWITCHES, by_id=st.booleans())
    @claims("F3", "F2", "F4")
    def choose_v2(self, name: str, workflow: int, channels: dict[str, bool], by_id: bool) -> None:
        """As in the first generation, but a critical workflow is refused."""
        if not self.case.knows(*_V2):
            return
        sid, workflow_id = self.name + name, self.ids[workflow]
        body = {"channels": channels, "workflowId": workflow_id if by_id else self.identifiers[workflow]}
        if self.oracle.workflows[workflow_id]["critical"]:
            self.a.refuses(400).update_subscriber_preferences_v2(sid, body)
        else:
            self.oracle.choose(sid, workflow_id, None, channels)
            self.see_v2(sid, self.a.update_subscriber_preferences_v2(sid, body).data)
        self.look_at(sid)

    @rule(name=PEOPLE, channels=SWITCHES)
    @claims("F4", "F1")
    def choose_in_general_v2(self, name: str, channels: dict[str, bool]) -> None:
        """What was said of these channels by workflow stays, or is withdrawn."""
        if not self.case.knows(*_V2):
            return
        sid = self.name + name
        self.oracle.choose(sid, None, None, channels)
        answer = self.a.update_subscriber_preferences_v2(sid, {"channels": channels}).data
        self.withdraw(sid, channels)
        self.see_v2(sid, answer)
        self.look_at(sid)

    @rule(workflow=WORKFLOWS)
    @claims("F7")
    def switch_workflow(self, workflow: int) -> None:
        """The lists have every active workflow, and no other; what was chosen outlives a pause."""
        of = self.oracle.workflows[self.ids[workflow]]
        of["active"] = not of["active"]
        self.a.update_workflow_status(self.ids[workflow], {"active": of["active"]})
        for sid in self.people:
            # What was said in general meanwhile may have withdrawn it.
            self.withdraw(sid, self.oracle.said(sid, None))
        self.look()

    def withdraw(self, sid: str, channels: Iterable[str]) -> None:
        """What a subscriber has said of these channels by workflow, the server may have forgotten."""
        shown = shown_for(self.case, sid, self.ids, include_inactive_channels=self.extents()[-1])
        for workflow, preference in shown.items():
            self.forget(sid, workflow, channels, preference["channels"])

    def forget(self, sid: str, workflow: str, channels: Iterable[str], shown: dict[str, bool]) -> None:
        """What the subscriber has said of these channels of one workflow, if it is not what is shown."""
        said = self.oracle.said(sid, workflow)
        for channel in channels:
            if channel in said and channel in shown and shown[channel] != said[channel]:
                self.oracle.withdraw(sid, workflow, channel)

    def choose(
        self, name: str, workflow: int, body: dict[str, Any], enabled: bool | None, channels: dict[str, bool]
    ) -> None:
        sid, workflow_id = self.name + name, self.ids[workflow]
        if self.oracle.workflows[workflow_id]["critical"]:
            # Some servers refuse it. (ruling: preference-empty-update)
            return
        self.oracle.choose(sid, workflow_id, enabled, channels)
        for _ in range(2):
            answer = self.a.update_subscriber_preference(sid, workflow_id, body).data
            if not self.oracle.workflows[workflow_id]["active"]:
                # What was said in general while nothing showed it may have withdrawn it.
                said_since = self.oracle.said(sid, None).keys() - channels.keys()
                self.forget(sid, workflow_id, said_since, answer["preference"]["channels"])
            expected = self.oracle.of_workflow(sid, workflow_id, all_channels=False)
            self.case.same(told(answer["preference"]), expected, "the preference in the answer is", "F4")
        self.look_at(sid)

    def make(self, channels: list[str], settings: dict[str, bool], active: bool, *, critical: bool = False) -> None:
        made = workflow(self.case, *channels, preferenceSettings=settings, active=active, critical=critical)
        self.ids.append(made["_id"])
        self.identifiers.append(things.trigger_of(made))
        of = {"channels": channels, "settings": settings, "active": active, "critical": critical}
        self.oracle.workflows[made["_id"]] = of

    def extents(self) -> tuple[bool, ...]:
        """Whether to ask for channels without an active step: some revisions never list them."""
        return (False, True) if self.case.says("include-inactive-channels") else (False,)

    def look_at(self, sid: str) -> None:
        for everything in self.extents():
            expected = {
                workflow: self.oracle.of_workflow(sid, workflow, all_channels=everything)
                for workflow in self.oracle.active()
            }
            shown = shown_for(self.case, sid, self.ids, include_inactive_channels=everything)
            self.case.same(shown, expected, "the preferences by workflow are")
        self.case.same(general(self.case, sid), self.oracle.in_general(sid), "the global preference is")

    def see_v2(self, sid: str, shown: dict[str, Any]) -> None:
        self.case.same(shown["global"]["channels"], self.oracle.in_general(sid)["channels"], "the global channels are")
        found = {row["workflow"]["identifier"]: row["channels"] for row in shown["workflows"]}
        for workflow in self.oracle.active():
            name = self.identifiers[self.ids.index(workflow)]
            expected = self.oracle.of_workflow(sid, workflow, all_channels=False)["channels"]
            self.case.same(found.get(name), expected, "the channels of a workflow are")

    @claims("F3", "F1", "F2", "F7")
    def look(self) -> None:
        """Every list of every subscriber is what the oracle works out."""
        for sid in self.people:
            self.look_at(sid)
            if self.case.knows(*_V2):
                self.see_v2(sid, self.a.get_subscriber_preferences_v2(sid).data)
