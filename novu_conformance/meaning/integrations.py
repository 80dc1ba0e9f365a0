"""Integrations: as sent, by their identifiers, active or not, primary or not, each with its own credentials."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from novu_conformance.meaning import things
from novu_conformance.meaning.case import INVALID, NOTHING, UNKNOWN, Case, LeftOut
from novu_conformance.meaning.machine import PLACES, Machine, claims, pick
from novu_conformance.meaning.oracles.integrations import RANKED, Integrations
from novu_conformance.meaning.paging import first_page
from novu_conformance.meaning.story import story
from novu_conformance.meaning.things import Made
from novu_conformance.meaning.values import NAMES, TEXTS
from novu_conformance.meaning.wholes import whole

# Few channels, so that ranks get long.
CHANNELS = {"email": "ses", "sms": "twilio", "chat": "slack"}
_PROVIDERS = {"email": ("sendgrid", "mailgun"), "sms": ("nexmo", "plivo")}
ENVIRONMENTS = st.sampled_from((0, 0, 0, 1))
IDENTIFIERS = st.sampled_from(("a", "A", "b", "c d", "ä"))
# Some of them are kept as secrets.
CREDENTIALS = st.dictionaries(
    st.sampled_from(("apiKey", "secretKey", "password", "user", "host", "port")), TEXTS, min_size=1, max_size=3
)
CONDITION = {"value": "AND", "children": [{"field": "plan", "value": "gold", "operator": "EQUAL", "on": "tenant"}]}
CONDITIONS = st.sampled_from(([], [CONDITION]))
# What a write may answer in the place of a secret. (ruling: integration-credentials-decrypted)
_SEALED = "nvsk."

_MAKING = ("create_integration", "list_integrations", "list_active_integrations", "delete_integration")
_CHANGING = (*_MAKING, "update_integration")
_PRIMARY = (*_CHANGING, "set_integration_as_primary")


def make(case: Case, channel: str, caller: Any = None, **members: Any) -> Made:
    """A new integration of this channel, active unless `members` says otherwise."""
    return things.integration(case, CHANNELS[channel], channel, caller, **members)


def rows_of(case: Case, *those: Made, rows: list[Made] | None = None) -> list[Made]:
    """Integrations as the list has them; or as these rows are, which were read already."""
    rows = case.a.list_integrations().data if rows is None else rows
    return [
        case.only([row for row in rows if row["_id"] == made["_id"]], "integrations of this `_id` in the list")
        for made in those
    ]


def see_active(case: Case, rows: list[Made]) -> list[Made]:
    """The list of the active ones, which has these rows of the other list as they are, if they are active."""
    active: list[Made] = case.a.list_active_integrations().data
    ids = [row["_id"] for row in rows]
    shown = {one["_id"]: one for one in active if one["_id"] in ids}
    expected = {row["_id"]: row for row in rows if row["active"]}
    case.same(shown, expected, "what the list of the active ones has of them is", "I2")
    return active


def all_credentials(case: Case) -> Made:
    """Credentials that say everything."""
    contract = case.session.run.contract
    schema = contract.resolved(contract.operations["create_integration"].request_schema() or {})
    said: Made = whole(case, schema["properties"]["credentials"])
    return said


def see(case: Case, shown: Made, expected: Mapping[str, Any]) -> None:
    """Hold an integration to be as expected; secrets may be sealed in the answer to a write."""
    for member, value in expected.items():
        if member == "credentials":
            see_credentials(case, shown.get(member) or {}, value)
        elif member == "conditions":
            case.same(_told(shown.get(member)), value, "the conditions are")
        else:
            case.same(shown.get(member), value, f"{member} is")


def see_credentials(case: Case, shown: Mapping[str, Any], expected: Mapping[str, Any]) -> None:
    """Hold the credentials to be as expected."""
    told = {
        name: expected.get(name) if str(value).startswith(_SEALED) else value
        for name, value in shown.items()
        if value is not None
    }
    case.same(told, dict(expected), "the credentials are", "I7")


def primaries(case: Case, rows: list[Made], made: Made) -> list[str]:
    """The primary integrations of the channel and environment of one, among these rows of the list; never two."""
    found = [
        row["_id"]
        for row in rows
        if row["primary"] and [row["channel"], row["_environmentId"]] == [made["channel"], made["_environmentId"]]
    ]
    case.hold(len(found) <= 1, f"{len(found)} integrations of the channel are primary: {', '.join(found)}", "I4")
    return found


def primary_comes_back(case: Case, former: list[str]) -> None:
    """Make the former primary integration primary again when the case is over."""
    for known in former:
        case.later(partial(case.a.set_integration_as_primary, known))


def _told(conditions: Any) -> list[Any]:
    """Conditions without the identifiers that the server gives them."""
    return [
        {
            "value": condition["value"],
            "children": [
                {name: value for name, value in part.items() if name not in ("_id", "id")}
                for part in condition["children"]
            ],
        }
        for condition in conditions or []
    ]


@story("I1", "I2", "I7", needs=_MAKING)
def an_integration_comes_back_as_sent(case: Case) -> None:
    channel = case.draw(st.sampled_from(tuple(CHANNELS)))
    given = {
        "name": case.draw(NAMES),
        "identifier": case.name("integration"),
        "active": case.draw(st.booleans()),
        "credentials": all_credentials(case),
        "conditions": case.draw(CONDITIONS),
    }
    made = make(case, channel, **given)
    expected = {**given, "channel": channel, "providerId": CHANNELS[channel]}
    see(case, made, expected)
    bare = case.a.create_integration({"providerId": "slack", "channel": "chat", "check": False, "credentials": {}}).data
    case.at_leisure(lambda: case.a.delete_integration(bare["_id"]))
    rows = rows_of(case, made, bare)
    see_active(case, rows)
    see(case, rows[0], expected)
    row = rows[1]
    see(case, row, {"active": False, "primary": False, "conditions": [], "credentials": {}})
    made_up = row["name"] and row["identifier"] and row["identifier"] != made["identifier"]
    case.hold(bool(made_up), f"name and identifier made up are {row['name']!r} and {row['identifier']!r}")


@story("I2", "I5", needs=_CHANGING)
def the_active_ones_are_listed(case: Case) -> None:
    on, off = make(case, "chat"), make(case, "chat", active=False)
    for switched in (False, True):
        if switched:
            for made in (on, off):
                case.a.update_integration(made["_id"], {"active": not made["active"], "check": False})
        rows = case.a.list_integrations().data
        own = rows_of(case, on, off, rows=rows)
        case.same([row["active"] for row in own], [not switched, switched], "active, in the list, is", "I5")
        active = see_active(case, own)
        if not case.shared:
            case.same(active, [row for row in rows if row["active"]], "the list of the active ones is")


@story("I3", needs=_CHANGING)
def an_identifier_is_used_once(case: Case) -> None:
    made, other = make(case, "chat", name="first"), make(case, "chat", active=False)
    body = {"providerId": "slack", "channel": "chat", "check": False, "identifier": made["identifier"]}
    case.a.refuses(409).create_integration(body)
    case.a.refuses(409).update_integration(
        other["_id"], {"identifier": made["identifier"], "name": "never", "check": False}
    )
    if case.b is not None:
        elsewhere = make(case, "chat", case.b)
        if elsewhere["_organizationId"] == made["_organizationId"]:
            case.b.refuses(409).create_integration(body)
    rows = case.a.list_integrations().data
    named = [row["_id"] for row in rows if row["identifier"] == made["identifier"]]
    case.same(named, [made["_id"]], "the integrations of the identifier are")
    for row, told in zip(rows_of(case, made, other, rows=rows), (made, other), strict=True):
        case.agree(row, told, ("identifier", "name", "active", "channel", "providerId", "primary"))
    identifier = case.name("new")
    renamed = case.a.update_integration(made["_id"], {"identifier": identifier, "check": False}).data
    case.same(renamed["identifier"], identifier, "the identifier after the update is", "I5")
    # Which is free by now.
    again = make(case, "chat", identifier=made["identifier"])
    case.a.delete_integration(again["_id"])
    make(case, "chat", identifier=again["identifier"])


@story("I5", "I7", needs=_CHANGING)
def an_update_changes_what_it_names(case: Case) -> None:
    channel = case.draw(st.sampled_from(tuple(CHANNELS)))
    given = {
        "name": case.draw(NAMES),
        "identifier": case.name("integration"),
        "active": False,
        "credentials": case.draw(CREDENTIALS),
        "conditions": [CONDITION],
    }
    made, other = make(case, channel, **given), make(case, channel, active=False, credentials={"apiKey": "other"})
    expected: dict[str, Any] = dict(given)
    for more in (
        {"name": case.draw(NAMES)},
        {"credentials": all_credentials(case)},
        {"credentials": {"apiKey": case.draw(NAMES)}},
        {"conditions": case.draw(CONDITIONS), "name": None},
    ):
        expected |= {name: value for name, value in more.items() if value is not None}
        see(case, case.a.update_integration(made["_id"], {**more, "check": False}).data, expected)
        # What the answer may seal, and the next update replaces.
        if len(more.get("credentials", ())) > 1:
            see(case, rows_of(case, made)[0], expected)
    case.a.refuses(*INVALID).update_integration(made["_id"], {"check": False})
    case.a.refuses(404).update_integration(NOTHING, {"name": "never", "check": False})
    after, stranger = rows_of(case, made, other)
    see(case, after, expected)
    case.agree(after, made, ("_id", "createdAt", "channel", "providerId", "_environmentId"))
    with case.claims("I7"):
        see(case, stranger, {"credentials": {"apiKey": "other"}, "conditions": []})
        case.agree(stranger, other, ("name", "identifier", "active", "primary"))


def see_primary_no_more(case: Case, made: Made, changed: Made) -> None:
    """Hold that an update has made this one primary no more, and no other in its place."""
    rows = case.a.list_integrations().data
    with case.claims("I5"):
        see(case, rows_of(case, made, rows=rows)[0], {"primary": False, **changed})
        if not case.shared:
            found = primaries(case, rows, made)
            case.same(found, [], "the primary integrations, when the one there was is not, are")


@story("I4", "I5", needs=_PRIMARY, touches_others=True)
def one_of_a_channel_is_primary(case: Case) -> None:
    channel, other_channel = case.draw(st.permutations(RANKED))
    rows = case.a.list_integrations().data
    first = make(case, channel)
    former = primaries(case, rows, first)
    primary_comes_back(case, former)
    second = make(case, channel, active=False, conditions=[CONDITION])
    other = make(case, other_channel)
    rows = case.a.list_integrations().data
    elsewhere = primaries(case, rows, other)
    if not case.shared:
        case.same(rows_of(case, first, rows=rows)[0]["primary"], not former, "whether a new one is primary is")
    for made, times in ((second, 2), (first, 1)):
        for _ in range(times):
            answer = case.a.set_integration_as_primary(made["_id"]).data
            case.agree(answer, {"_id": made["_id"], "primary": True, "active": True})
        rows = case.a.list_integrations().data
        found = primaries(case, rows, made)
        if not case.shared:
            case.same(found, [made["_id"]], "the primary integrations of the channel are")
            case.same(primaries(case, rows, other), elsewhere, "those of another channel are")
            see(case, rows_of(case, made, rows=rows)[0], {"primary": True, "active": True, "conditions": []})
    # The second would be there to take its place.
    case.a.update_integration(first["_id"], {"conditions": [CONDITION], "check": False})
    see_primary_no_more(case, first, {"conditions": [CONDITION]})
    case.a.set_integration_as_primary(first["_id"])
    case.a.update_integration(first["_id"], {"active": False, "check": False})
    see_primary_no_more(case, first, {"active": False})
    answer = case.a.update_integration(first["_id"], {"active": True, "check": False}).data
    with case.claims("I5"):
        case.agree(answer, {"active": True, "primary": False})


@story("I1", "A4", needs=(*_MAKING, "get_current_environment"), both=True)
def an_integration_is_made_for_the_environment_named(case: Case) -> None:
    here, there = (things.environment_of(case, api)["_id"] for api in case.callers)
    made = [make(case, "chat", _environmentId=one, active=False) for one in (there, here)]
    shown = [row["_environmentId"] for row in rows_of(case, *made)]
    case.same(shown, [there, here], "the environments of the integrations are")


@story("I4", needs=_PRIMARY)
def other_channels_have_no_primary(case: Case) -> None:
    made = make(case, "chat")
    case.same(made["primary"], False, "primary is")
    case.a.refuses(400).set_integration_as_primary(made["_id"])
    case.a.refuses(404).set_integration_as_primary(NOTHING)
    case.agree(rows_of(case, made)[0], made, ("primary", "active", "name", "identifier"))


@story("I6", "L17", needs=(*_PRIMARY, "update_subscriber_credentials"))
def a_deleted_integration_is_gone(case: Case) -> None:
    made, other = make(case, "chat"), make(case, "chat", credentials={"token": "other"})
    sid = things.subscriber(case)
    remaining = case.a.delete_integration(made["_id"]).data
    case.a.refuses(404).delete_integration(made["_id"])
    case.a.refuses(404).update_integration(made["_id"], {"name": "never", "check": False})
    case.a.refuses(404).set_integration_as_primary(made["_id"])
    credentials = {"providerId": "slack", "integrationIdentifier": made["identifier"], "credentials": {"channel": "c"}}
    case.a.refuses(*UNKNOWN).update_subscriber_credentials(sid, credentials)
    lists = [case.a.list_integrations().data, case.a.list_active_integrations().data]
    for rows in (remaining, *lists):
        own = [row["_id"] for row in rows if row["_id"] in (made["_id"], other["_id"])]
        case.same(own, [other["_id"]], "those of the two that are left are")
    if not case.shared:
        here = [row["_id"] for row in lists[0] if row["_environmentId"] == made["_environmentId"]]
        case.same([row["_id"] for row in remaining], here, "the integrations in the answer are", "L17")
    (stranger,) = rows_of(case, other, rows=lists[0])
    with case.claims("I7"):
        case.agree(stranger, other, ("name", "identifier", "active"))
        see(case, stranger, {"credentials": {"token": "other"}})


@story("I8", needs=(*_MAKING, "get_integration_webhook_status"))
def webhooks_depend_on_the_provider(case: Case) -> None:
    ready, bare = (make(case, "email", active=False, credentials=given) for given in ({"apiKey": "key"}, {}))
    chat = make(case, "chat", credentials={"token": "token"})
    by_provider = case.a.get_integration_webhook_status(CHANNELS["email"]).data
    case.same(case.a.get_integration_webhook_status(ready["_id"]).data, by_provider, "the answer by `_id` is")
    case.a.refuses(400).get_integration_webhook_status(bare["_id"])
    case.a.refuses(400).get_integration_webhook_status(chat["_id"])
    case.a.delete_integration(ready["_id"])
    case.a.refuses(404).get_integration_webhook_status(ready["_id"])


@story(
    "E16",
    needs=(*_CHANGING, *things.EVENTS),
    touches_others=True,
)
def a_trigger_names_the_integration_that_sends(case: Case) -> None:
    channel = case.draw(st.sampled_from(tuple(RANKED)))
    sid, made = case.name("ada"), things.workflow(case, things.step(channel, "text", subject="subject"))
    things.goes_in_the_end(case, sid)
    to = {"subscriberId": sid, "email": "ada@example.com", "phone": "+4912345"}
    # None of them is that of the other, whichever sends when none is named.
    for provider in _PROVIDERS[channel]:
        named = things.integration(case, provider, channel)["identifier"]
        overrides = {channel: {"integrationIdentifier": named}}
        (sent,) = things.arrived(case, things.trigger(case, made, to, overrides=overrides))
        case.same(sent["providerId"], provider, "the provider of the message is")


@story(
    "I9",
    needs=(*_CHANGING, "create_workflow", "delete_workflow", "list_workflow_groups", "list_workflows"),
    compares=True,
)
def workflows_tell_whether_they_can_be_delivered(case: Case) -> None:
    if case.shared:
        raise LeftOut("others at work may switch integrations meanwhile")
    channel = case.draw(st.sampled_from(("chat", "sms")))
    made, workflow = make(case, channel), things.workflow(case, things.step(channel, "text"))
    for active in (True, False):
        if not active:
            case.a.update_integration(made["_id"], {"active": active, "check": False})
        rows = [row for row in case.a.list_active_integrations().data if row["channel"] == channel]
        expected = any(row["_environmentId"] == made["_environmentId"] for row in rows)
        listed = [row for row in first_page(case, case.a, "list_workflows") if row["_id"] == workflow["_id"]]
        status = case.only(listed, "workflows of this `_id` in the list")["workflowIntegrationStatus"]
        told = [status["hasActiveIntegrations"], status["channels"][channel]["hasActiveIntegrations"]]
        case.same(told, [expected, expected], "whether workflow and channel have an active integration is")


class IntegrationMachine(Machine):
    """Integrations are named for the whole organization, and ranked in each environment."""

    needs = _PRIMARY
    touches_others = True

    def __init__(self, case: Case) -> None:
        super().__init__(case)
        self.oracle = Integrations()
        self.environments: list[str] = []

    @initialize(active=st.booleans())
    @claims("I1")
    def begin(self, active: bool) -> None:
        """What is there already has its ranks, and may be primary."""
        probes = [make(self.case, "chat", caller, active=active) for caller in self.callers]
        # Two organizations have nothing to do with each other.
        probes = [probe for probe in probes if probe["_organizationId"] == probes[0]["_organizationId"]]
        self.callers = self.callers[: len(probes)]
        for env, probe in enumerate(probes):
            self.environments.append(probe["_environmentId"])
            for channel in RANKED:
                rows = [row for row in self.rows(env) if row["channel"] == channel and row["active"]]
                rows.sort(key=lambda row: -int(row.get("priority", 0)))
                self.oracle.ranks[env, channel] = [row["_id"] for row in rows]
                former = [row["_id"] for row in rows if row["primary"]]
                self.oracle.primary[env, channel] = former[0] if former else None
                primary_comes_back(self.case, former)

    @rule(
        env=ENVIRONMENTS,
        channel=st.sampled_from(tuple(CHANNELS)),
        identifier=IDENTIFIERS,
        name=NAMES,
        active=st.sampled_from((True, True, False)),
        credentials=CREDENTIALS,
        conditions=CONDITIONS,
    )
    @claims("I1", "I3", "I4", "I7")
    def create(self, env: int, channel: str, identifier: str, **given: Any) -> None:
        """What is sent comes back; an identifier is used once in the organization."""
        env = self.env(env)
        identifier = self.name + identifier
        if self.oracle.is_taken(identifier):
            body = {"channel": channel, "providerId": CHANNELS[channel], "identifier": identifier, "check": False}
            with self.case.claims("I3"):
                self.callers[env].refuses(409).create_integration(body | given)
        else:
            answer = make(self.case, channel, self.callers[env], identifier=identifier, **given)
            said = {"channel": channel, "providerId": CHANNELS[channel], "identifier": identifier, **given}
            self.oracle.create(answer["_id"], {**said, "env": env})
            self.see(answer)
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
    @claims("I5", "I3", "I4", "I7")
    def update(self, env: int, place: int, identifier: str | None, given: dict[str, Any]) -> None:
        """Changes what is sent; the primary one that is switched off, or gets conditions, is primary no more."""
        known, api = pick(self.oracle.records, place), self.callers[self.env(env)]
        if known is None:
            api.refuses(404).update_integration(NOTHING, {"name": "never", "check": False})
            return
        if identifier is not None:
            given = given | {"identifier": self.name + identifier}
        body = {**given, "check": False}
        if "identifier" in given and self.oracle.is_taken(given["identifier"], known):
            with self.case.claims("I3"):
                api.refuses(409).update_integration(known, body)
        elif not given:
            api.refuses(*INVALID).update_integration(known, body)
        else:
            self.oracle.update(known, given)
            self.see(api.update_integration(known, body).data)
        self.look()

    @rule(env=ENVIRONMENTS, place=PLACES, on=st.booleans())
    @claims("I5", "I4")
    def switch(self, env: int, place: int, on: bool) -> None:
        """On or off, also when it is so already."""
        self.update(env=env, place=place, identifier=None, given={"active": on})

    @rule(env=ENVIRONMENTS, place=PLACES)
    @claims("I4")
    def make_primary(self, env: int, place: int) -> None:
        """It is primary and active, and no other of its channel and environment; chat has no primary."""
        known, api = pick(self.oracle.records, place), self.callers[self.env(env)]
        if known is None:
            api.refuses(404).set_integration_as_primary(NOTHING)
        elif self.oracle.records[known]["channel"] not in RANKED:
            api.refuses(400).set_integration_as_primary(known)
        else:
            self.oracle.make_primary(known)
            self.see(api.set_integration_as_primary(known).data)
        self.look()

    @rule(env=ENVIRONMENTS, place=PLACES)
    @claims("I6", "L17")
    def delete(self, env: int, place: int) -> None:
        """Gone from both lists; the answer has those that remain here; a second time it is unknown."""
        env = self.env(env)
        known, api = pick(self.oracle.records, place), self.callers[env]
        if known is None:
            api.refuses(404).delete_integration(NOTHING)
            return
        self.oracle.delete(known)
        remaining = [row["_id"] for row in api.delete_integration(known).data]
        own = [one for one, record in self.oracle.records.items() if record["env"] == env]
        found = [one for one in remaining if one in self.oracle.records]
        self.case.same(found, own, "the integrations in the answer are", "L17")
        api.refuses(404).delete_integration(known)
        self.look()

    def rows(self, env: int) -> list[Made]:
        """The integrations of an environment, as its list has them."""
        api = self.callers[env]
        every, active = api.list_integrations().data, api.list_active_integrations().data
        if not self.case.shared:
            self.case.same(active, [row for row in every if row["active"]], "the list of the active ones is", "I2")
        return [row for row in every if row["_environmentId"] == self.environments[env]]

    def see(self, shown: Made) -> None:
        """An integration is as the oracle has it."""
        record = self.oracle.records[shown["_id"]]
        see(self.case, shown, {name: value for name, value in record.items() if name != "env"})
        environment = self.environments[record["env"]]
        self.case.same(shown["_environmentId"], environment, "the environment of the integration is", "I1")
        if not self.case.shared:
            self.case.same(shown["primary"], self.oracle.is_primary(shown["_id"]), "primary is", "I4")

    @claims("I1", "I2", "I4", "I6", "I7")
    def look(self) -> None:
        """Each list has everything once, oldest first; the ranks of the active ones are in their order."""
        for env in range(len(self.callers)):
            rows = self.rows(env)
            own = [row for row in rows if row["_id"] in self.oracle.records]
            expected = [known for known, record in self.oracle.records.items() if record["env"] == env]
            self.case.same([row["_id"] for row in own], expected, "the integrations in the list are", "I6")
            for row in own:
                self.see(row)
            for channel in RANKED:
                self.see_ranks(env, channel, [row for row in rows if row["channel"] == channel])

    def see_ranks(self, env: int, channel: str, rows: list[Made]) -> None:
        """At most one is primary; own ones are in the order in which they are tried."""
        primary = [row["_id"] for row in rows if row["primary"]]
        self.case.hold(len(primary) <= 1, f"{len(primary)} integrations of {channel} are primary", "I4")
        if self.case.shared or not all("priority" in row for row in rows):
            return
        active = sorted((row for row in rows if row["active"]), key=lambda row: -int(row["priority"]))
        found = [row["_id"] for row in active if row["_id"] in self.oracle.records]
        expected = [one for one in self.oracle.ranks.get((env, channel), []) if one in self.oracle.records]
        self.case.same(found, expected, f"the active integrations of {channel}, highest priority first, are", "I4")
        resting = {row["priority"] for row in rows if not row["active"] and row["_id"] in self.oracle.records}
        self.case.hold(resting <= {0}, f"inactive integrations have the priorities {resting}", "I4")
