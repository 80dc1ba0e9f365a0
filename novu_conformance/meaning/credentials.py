"""Credentials of subscribers: replaced, added to and deleted, over several integrations that go on and off."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from novu_conformance.meaning import things
from novu_conformance.meaning.case import UNKNOWN, Case
from novu_conformance.meaning.machine import Machine, claims
from novu_conformance.meaning.oracles.credentials import Credentials
from novu_conformance.meaning.story import story
from novu_conformance.meaning.values import TEXTS

PROVIDERS = {"fcm": "push", "slack": "chat", "expo": "push"}
# Two of one provider, one of another; nothing for the third.
INTEGRATIONS = {"one": "fcm", "other": "fcm", "slack": "slack"}
PEOPLE = st.sampled_from(("ada", "grace"))
NAMED = st.sampled_from((*INTEGRATIONS, *INTEGRATIONS, "foreign", "unknown"))
WANTED = st.sampled_from(tuple(PROVIDERS))
VERBS = st.sampled_from(("update_subscriber_credentials", "modify_subscriber_credentials"))
_ADDRESS = "https://hooks.example.com/%7Eada?x=%2F&y=+#z"
URLS = st.sampled_from((_ADDRESS, "https://example.com/a b", "")) | TEXTS
TOKENS = st.lists(st.sampled_from(("a", "b", "c", "A", "")), max_size=4)
GIVEN = st.fixed_dictionaries(
    {}, optional={"webhookUrl": URLS | st.none(), "channel": TEXTS | st.none(), "deviceTokens": TOKENS | st.none()}
)

_MAKING = (
    "update_subscriber_credentials",
    "modify_subscriber_credentials",
    "create_integration",
    "delete_integration",
)


def give(case: Case, operation: str, sid: str, integration: Any, given: dict[str, Any]) -> Any:
    """Store credentials for an integration; the answer."""
    return getattr(case.a, operation)(sid, _body(integration, given)).data


def entries(case: Case, sid: str) -> dict[str, Any]:
    """The credentials of a subscriber by the `_id` of the integration, each of which is there once."""
    return entries_of(case, things.read_subscriber(case, sid))


def entries_of(case: Case, shown: dict[str, Any]) -> dict[str, Any]:
    """The same, of a subscriber that was read."""
    channels = shown.get("channels") or []
    ids = [one["_integrationId"] for one in channels]
    case.same(sorted(set(ids)), sorted(ids), "integrations with credentials, each once, are")
    return {one["_integrationId"]: _stored(one["credentials"]) for one in channels}


def _stored(credentials: dict[str, Any]) -> dict[str, Any]:
    """What is null or an empty list is as good as absent."""
    return {name: value for name, value in credentials.items() if value is not None and value != []}


def _body(integration: Any, given: dict[str, Any]) -> dict[str, Any]:
    return {
        "providerId": integration["providerId"],
        "integrationIdentifier": integration["identifier"],
        "credentials": given,
    }


def _tokens(case: Case, shown: dict[str, Any], integration: Any) -> Any:
    return entries_of(case, shown).get(integration["_id"], {}).get("deviceTokens", [])


def _any(case: Case, provider: str) -> things.Made:
    """The integration that all stories share to which it is enough that there is one by its identifier."""
    made: things.Made = case.once(
        f"integration of {provider}", lambda: things.integration(case, provider, PROVIDERS[provider])
    )
    return made


@story("C1", needs=_MAKING)
def patch_adds_tokens(case: Case) -> None:
    sid, fcm = things.subscriber(case), _any(case, "fcm")
    expected: list[str] = []
    for tokens in (["a", "b"], ["b", "c", "c"], case.draw(TOKENS.filter(bool))):
        answer = give(case, "modify_subscriber_credentials", sid, fcm, {"deviceTokens": tokens})
        expected = list(dict.fromkeys([*expected, *tokens]))
        case.same(_tokens(case, answer, fcm), expected, "the device tokens in the answer are")
    case.same(_tokens(case, things.read_subscriber(case, sid), fcm), expected, "the device tokens are")


@story("C2", needs=_MAKING)
def put_replaces_tokens(case: Case) -> None:
    sid, fcm = things.subscriber(case), _any(case, "fcm")
    answer = give(case, "update_subscriber_credentials", sid, fcm, {"deviceTokens": ["old", "a", "old"]})
    case.same(_tokens(case, answer, fcm), ["old", "a"], "the device tokens in the answer are")
    tokens = ["b", "a", "b", *case.draw(TOKENS)]
    give(case, "update_subscriber_credentials", sid, fcm, {"deviceTokens": tokens})
    shown = things.read_subscriber(case, sid)
    case.same(_tokens(case, shown, fcm), list(dict.fromkeys(tokens)), "the device tokens are")


@story("C3", needs=_MAKING)
def an_empty_list_clears(case: Case) -> None:
    sid, fcm = things.subscriber(case), _any(case, "fcm")
    for verb in case.draw(st.permutations(("update_subscriber_credentials", "modify_subscriber_credentials"))):
        give(case, verb, sid, fcm, {"deviceTokens": ["a"]})
        answer = give(case, verb, sid, fcm, {"deviceTokens": []})
        case.same(_tokens(case, answer, fcm), [], f"the device tokens in the answer to {verb} with none are")
    case.same(_tokens(case, things.read_subscriber(case, sid), fcm), [], "the device tokens are")


@story("C4", "C8", needs=_MAKING)
def other_members_stay_unless_named(case: Case) -> None:
    sid, slack = things.subscriber(case), _any(case, "slack")
    url, verb = _ADDRESS, case.draw(VERBS)
    first = {"webhookUrl": url, "deviceTokens": ["a"]}
    answer = give(case, case.draw(VERBS), sid, slack, first)
    with case.claims("C8"):
        case.same(entries_of(case, answer).get(slack["_id"]), first, "the credentials in the answer are")
    give(case, verb, sid, slack, {"channel": "general"})
    case.same(entries(case, sid).get(slack["_id"]), {**first, "channel": "general"}, "the credentials are")


@story("C5", needs=(*_MAKING, "bulk_create_subscribers"))
def providers_and_integrations_are_apart(case: Case) -> None:
    ada, grace = things.subscribers(case, "ada", "grace")
    one, other = _any(case, "fcm"), things.integration(case, "fcm", "push")
    slack = _any(case, "slack")
    expected: dict[str, Any] = {}
    for number, integration in enumerate((one, slack, other)):
        answer = give(case, case.draw(VERBS), ada, integration, {"deviceTokens": [f"token-{number}"]})
        expected[integration["_id"]] = {"deviceTokens": [f"token-{number}"]}
        case.same(entries_of(case, answer), expected, "the credentials in the answer are")
    case.same(entries(case, ada), expected, "the credentials are")
    case.same(entries(case, grace), {}, "the credentials of somebody else are")


@story("C6", needs=(*_MAKING, "update_integration"))
def the_integration_meant_is_the_one_named_or_the_newest_active(case: Case) -> None:
    sid = things.subscriber(case)
    old, new = things.integration(case, "fcm", "push"), things.integration(case, "fcm", "push")
    answer = give(case, "update_subscriber_credentials", sid, old, {"deviceTokens": ["named"]})
    expected = {old["_id"]: {"deviceTokens": ["named"]}}
    case.same(entries_of(case, answer), expected, "the credentials in the answer are")
    if not case.shared:
        body = {"providerId": "fcm", "credentials": {"deviceTokens": ["newest"]}}
        shown = entries_of(case, case.a.update_subscriber_credentials(sid, body).data)
        expected[new["_id"]] = {"deviceTokens": ["newest"]}
        case.same(shown, expected, "the credentials, after some for no integration by name, are")
    case.a.update_integration(new["_id"], {"active": False})
    case.a.refuses(400).modify_subscriber_credentials(sid, _body(new, {"deviceTokens": ["never"]}))
    unknown = {"providerId": "fcm", "identifier": case.name("unknown")}
    case.a.refuses(400).update_subscriber_credentials(sid, _body(unknown, {"deviceTokens": ["never"]}))
    mismatch = {"providerId": "slack", "identifier": old["identifier"]}
    case.a.refuses(400).update_subscriber_credentials(sid, _body(mismatch, {"deviceTokens": ["never"]}))
    case.same(entries(case, sid), expected, "the credentials, after refusals, are")


@story("C7", needs=(*_MAKING, "delete_subscriber_credentials", "bulk_create_subscribers"))
def forgetting_a_provider_leaves_the_others(case: Case) -> None:
    ada, grace = things.subscribers(case, "ada", "grace")
    one, other = _any(case, "fcm"), things.integration(case, "fcm", "push")
    slack = _any(case, "slack")
    for sid, integration in ((ada, one), (ada, slack), (ada, other), (grace, one)):
        give(case, "update_subscriber_credentials", sid, integration, {"deviceTokens": ["a"]})
    case.a.delete_subscriber_credentials(ada, "fcm")
    case.same(entries(case, ada), {slack["_id"]: {"deviceTokens": ["a"]}}, "the credentials that are left are")
    case.a.delete_subscriber_credentials(ada, "fcm")
    case.same(entries(case, grace), {one["_id"]: {"deviceTokens": ["a"]}}, "somebody else's credentials are")
    case.a.refuses(404).delete_subscriber_credentials(case.name("nobody"), "fcm")


@story("C7", needs=_MAKING)
def nobody_gets_no_credentials(case: Case) -> None:
    fcm, sid = _any(case, "fcm"), case.name("nobody")
    for verb in ("update_subscriber_credentials", "modify_subscriber_credentials"):
        getattr(case.a.refuses(*UNKNOWN), verb)(sid, _body(fcm, {"deviceTokens": ["a"]}))
    read = case.a.refuses(404)
    (read.get_subscriber if case.knows("get_subscriber") else read.get_subscriber_v2)(sid)


@story("C1", "C6", needs=(*_MAKING, "create_subscriber", "get_subscriber"))
def channels_come_with_the_subscriber(case: Case) -> None:
    fcm, slack = _any(case, "fcm"), _any(case, "slack")
    sid, url = case.name("ada"), case.draw(URLS)
    channels = [_body(fcm, {"deviceTokens": ["a", "b"]}), _body(slack, {"webhookUrl": url})]
    things.create_subscriber(case, {"subscriberId": sid, "channels": channels})
    expected = {fcm["_id"]: {"deviceTokens": ["a", "b"]}, slack["_id"]: {"webhookUrl": url}}
    case.same(entries(case, sid), expected, "the credentials are")
    more = {"subscriberId": sid, "channels": [_body(fcm, {"deviceTokens": ["b", "c"]})]}
    case.a.create_subscriber(more)
    expected[fcm["_id"]] = {"deviceTokens": ["a", "b", "c"]}
    case.same(entries(case, sid), expected, "the credentials, after more of them, are")


@story("A5", needs=_MAKING, both=True)
def an_integration_of_elsewhere_is_unknown(case: Case) -> None:
    sid, foreign = things.subscriber(case), things.integration(case, "fcm", "push", case.b)
    case.a.refuses(400).update_subscriber_credentials(sid, _body(foreign, {"deviceTokens": ["never"]}))
    case.same(entries(case, sid), {}, "the credentials are")


class CredentialMachine(Machine):
    """Two subscribers, three integrations here, and one elsewhere that nobody here may use (A5)."""

    needs = (
        *_MAKING,
        "delete_subscriber_credentials",
        "update_integration",
        "create_subscriber",
        "get_subscriber",
        "update_subscriber",
    )

    def __init__(self, case: Case) -> None:
        super().__init__(case)
        self.oracle = Credentials()
        self.made: dict[str, Any] = {}

    @initialize(active=st.fixed_dictionaries({name: st.booleans() for name in INTEGRATIONS}))
    @claims("C6")
    def begin(self, active: dict[str, bool]) -> None:
        for name, provider in INTEGRATIONS.items():
            channel = PROVIDERS[provider]
            self.made[name] = things.integration(self.case, provider, channel, active=active[name])
            self.oracle.integrations[name] = {"provider": provider, "active": active[name]}
        if self.case.b is not None:
            self.made["foreign"] = things.integration(self.case, "fcm", "push", self.case.b)
        for name in ("ada", "grace"):
            things.create_subscriber(self.case, {"subscriberId": self.name + name})
            self.oracle.entries[self.name + name] = {}

    @rule(name=PEOPLE, provider=WANTED, identifier=NAMED, given=GIVEN)
    @claims("C2", "C3", "C4", "C5", "C8", "C6")
    def put(self, name: str, provider: str, identifier: str, given: dict[str, Any]) -> None:
        """Device tokens are those sent, the other members join those that are there."""
        self.give("update_subscriber_credentials", name, provider, identifier, given)

    @rule(name=PEOPLE, provider=WANTED, identifier=NAMED, given=GIVEN)
    @claims("C1", "C3", "C4", "C5", "C8", "C6")
    def patch(self, name: str, provider: str, identifier: str, given: dict[str, Any]) -> None:
        """Device tokens join those that are there, once each and in order."""
        self.give("modify_subscriber_credentials", name, provider, identifier, given)

    @rule(
        name=PEOPLE,
        channels=st.lists(st.tuples(st.sampled_from(tuple(INTEGRATIONS)), GIVEN), min_size=1, max_size=3),
        verb=st.sampled_from(("create_subscriber", "update_subscriber")),
    )
    @claims("C1", "C6")
    def write_with_channels(self, name: str, channels: list[tuple[str, dict[str, Any]]], verb: str) -> None:
        """The channels of a subscriber that is made or updated are added, one after the other."""
        sid = self.name + name
        bodies = [self.body(INTEGRATIONS[identifier], identifier, given) for identifier, given in channels]
        allowed = all(self.oracle.integrations[identifier]["active"] for identifier, _ in channels)
        api = self.a if allowed else self.a.refuses(400)
        if verb == "create_subscriber":
            api.create_subscriber({"subscriberId": sid, "channels": bodies})
        else:
            api.update_subscriber(sid, {"channels": bodies})
        if allowed:
            for identifier, given in channels:
                self.oracle.patch(sid, (INTEGRATIONS[identifier], identifier), given)
            self.look()
        else:
            # Servers may have stored those before the one that was refused.
            self.adopt(sid)

    @rule(name=PEOPLE, provider=WANTED)
    @claims("C7")
    def forget(self, name: str, provider: str) -> None:
        """All that there is for a provider goes; when there is nothing, that is fine as well."""
        self.a.delete_subscriber_credentials(self.name + name, provider)
        self.oracle.delete(self.name + name, provider)
        self.look()

    @rule(name=st.sampled_from(tuple(INTEGRATIONS)), active=st.booleans())
    @claims("C6")
    def switch(self, name: str, active: bool) -> None:
        """What an integration is switched to decides whether it can be used, and nothing that is stored."""
        self.oracle.integrations[name]["active"] = active
        self.a.update_integration(self.made[name]["_id"], {"active": active})
        self.look()

    def give(self, operation: str, name: str, provider: str, identifier: str, given: dict[str, Any]) -> None:
        """The integration has to be active and of that provider; else it is a refusal without effect."""
        sid, body = self.name + name, self.body(provider, identifier, given)
        if not self.oracle.can_be_used(provider, identifier):
            getattr(self.a.refuses(400), operation)(sid, body)
        else:
            change = self.oracle.put if operation == "update_subscriber_credentials" else self.oracle.patch
            change(sid, (provider, identifier), given)
            answer = getattr(self.a, operation)(sid, body).data
            self.see(sid, answer)
        self.look()

    def body(self, provider: str, identifier: str, given: dict[str, Any]) -> dict[str, Any]:
        known = self.made.get(identifier, {}).get("identifier", self.name + identifier)
        return _body({"providerId": provider, "identifier": known}, given)

    def adopt(self, sid: str) -> None:
        names = {one["_id"]: name for name, one in self.made.items()}
        shown = entries(self.case, sid)
        self.oracle.entries[sid] = {(INTEGRATIONS[names[key]], names[key]): kept for key, kept in shown.items()}

    def see(self, sid: str, shown: dict[str, Any]) -> None:
        expected = {self.made[name]["_id"]: _stored(kept) for (_, name), kept in self.oracle.entries[sid].items()}
        self.case.same(entries_of(self.case, shown), expected, "the credentials by integration are")

    @claims("C5")
    def look(self) -> None:
        """Each subscriber has the entries of the oracle, and no others."""
        for sid in self.oracle.entries:
            self.see(sid, self.a.get_subscriber(sid).data)
