"""Topics and their members, in both environments, while subscribers come and go."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from novu_conformance.meaning import things
from novu_conformance.meaning.case import INVALID, Case
from novu_conformance.meaning.machine import Machine, claims
from novu_conformance.meaning.oracles.topics import Topics
from novu_conformance.meaning.paging import Pager
from novu_conformance.meaning.story import story
from novu_conformance.meaning.values import IDENTIFIERS, NAMES

KEYS = st.sampled_from(IDENTIFIERS[:3])
PEOPLE = st.sampled_from(IDENTIFIERS[:4])
# Those who leave; were it all of them, topics would be empty most of the time.
LEAVING = st.sampled_from(IDENTIFIERS[:2])
CROWDS = st.lists(PEOPLE, min_size=1, max_size=4)

# Mostly here, so that things meet.
_PLACES = st.sampled_from((0, 0, 1))
_MAKING = ("create_topic", "get_topic", "delete_topic", "add_topic_subscribers", "remove_topic_subscribers")


def see(case: Case, api: Any, key: str, name: str | None, members: list[str]) -> None:
    """Hold a topic to be as expected; its members come in any order, each once."""
    shown = api.get_topic(key).data
    case.same([shown["key"], shown["name"]], [key, name], "key and name are")
    case.same(sorted(shown["subscribers"]), sorted(members), "the members are")


def see_member(case: Case, api: Any, key: str, sid: str, *, is_member: bool) -> None:
    """Hold the question for one member to be answered rightly."""
    with case.claims("T4"):
        if is_member:
            member = api.get_topic_subscriber(key, sid).data
            shown = [member["topicKey"], member["externalSubscriberId"]]
            case.same(shown, [key, sid], "topic and subscriber of the membership are")
        else:
            api.refuses(404).get_topic_subscriber(key, sid)


def find(case: Case, api: Any, key: str) -> list[Any]:
    """The topics of that key, as the list has them."""
    page = api.list_topics(key=key).body
    with case.claims("T8"):
        case.same(page["totalCount"], len(page["data"]), "totalCount of the list filtered by key is")
    return list(page["data"])


@story("T1", "T4", needs=(*_MAKING, "get_topic_subscriber"))
def members_are_those_that_were_added(case: Case) -> None:
    ada, grace = (things.subscriber(case, case.draw(PEOPLE)) for _ in range(2))
    key, unknown, lise = things.topic(case, ada), case.name("unknown"), things.subscriber(case)
    answer = case.a.add_topic_subscribers(key, {"subscribers": [grace, unknown, ada, grace]}).data
    case.same(sorted(answer["succeeded"]), sorted([ada, grace]), "succeeded are")
    case.same((answer.get("failed") or {}).get("notFound", []), [unknown], "not found are")
    see(case, case.a, key, key, [ada, grace])
    see_member(case, case.a, key, ada, is_member=True)
    see_member(case, case.a, key, lise, is_member=False)


@story("S14", "T1", needs=_MAKING)
def keys_are_compared_exactly(case: Case) -> None:
    ada, word = things.subscriber(case), case.name("")
    made = []
    for key in ("t", "T", case.draw(st.sampled_from(("日本", "ä", "t u", "t+u")))):
        things.topic_goes_in_the_end(case, word + key)
        # Later servers want few letters in a key.
        answer = case.a.refuses(201, *INVALID).create_topic({"key": word + key, "name": f"the one of {key}"})
        made += [key] if answer.status not in INVALID else []
    case.a.add_topic_subscribers(word + made[-1], {"subscribers": [ada]})
    for key in made:
        see(case, case.a, word + key, f"the one of {key}", [ada] if key == made[-1] else [])


@story("T2", needs=_MAKING)
def adding_makes_the_topic(case: Case) -> None:
    ada = things.subscriber(case)
    key = case.name(case.draw(KEYS))
    case.a.add_topic_subscribers(key, {"subscribers": [ada]})
    things.topic_goes_in_the_end(case, key)
    case.same(case.a.get_topic(key).data["subscribers"], [ada], "the members of a topic made by adding are")


@story("T3", "T1", "T4", needs=(*_MAKING, "get_topic_subscriber"))
def removing_touches_those_named(case: Case) -> None:
    ada, grace = (things.subscriber(case, case.draw(PEOPLE)) for _ in range(2))
    key = things.topic(case, ada, grace)
    for _ in range(2):
        case.a.remove_topic_subscribers(key, {"subscribers": [grace, case.name("unknown")]})
        case.same(case.a.get_topic(key).data["subscribers"], [ada], "the members left are")
    other = things.topic(case, ada, grace)
    case.a.remove_topic_subscribers(key, {"subscribers": [ada]})
    case.same(case.a.get_topic(key).data["subscribers"], [], "the members left are")
    see(case, case.a, other, other, [ada, grace])
    see_member(case, case.a, key, grace, is_member=False)
    see_member(case, case.a, other, grace, is_member=True)
    case.a.remove_topic_subscribers(other, {"subscribers": [grace, ada]})
    case.same(case.a.get_topic(other).data["subscribers"], [], "the members left are")


@story("T5", needs=_MAKING)
def a_key_is_used_once(case: Case) -> None:
    ada = things.subscriber(case)
    key = things.topic(case, ada)
    case.a.refuses(409).create_topic({"key": key, "name": case.draw(NAMES)})
    see(case, case.a, key, key, [ada])
    if case.b is not None:
        case.b.create_topic({"key": key, "name": "elsewhere"})
        things.topic_goes_in_the_end(case, key, case.b)
        see(case, case.a, key, key, [ada])
        see(case, case.b, key, "elsewhere", [])


@story("T6", "T1", "T8", needs=(*_MAKING, "rename_topic", "list_topics"))
def a_new_name_is_shown_everywhere(case: Case) -> None:
    ada = things.subscriber(case)
    key, other = things.topic(case, ada), things.topic(case)
    name = case.draw(NAMES)
    answer = case.a.rename_topic(key, {"name": name}).data
    case.same([answer["key"], answer["name"]], [key, name], "key and name in the answer are")
    see(case, case.a, key, name, [ada])
    see(case, case.a, other, other, [])
    case.same(case.only(find(case, case.a, key), "topics of the key")["name"], name, "the name in the list is")


@story("T7", "T8", needs=(*_MAKING, "rename_topic", "get_topic_subscriber", "list_topics"))
def a_topic_goes_when_it_is_empty(case: Case) -> None:
    ada = things.subscriber(case)
    key = things.topic(case, ada)
    case.a.refuses(409).delete_topic(key)
    see(case, case.a, key, key, [ada])
    case.a.remove_topic_subscribers(key, {"subscribers": [ada]})
    case.a.delete_topic(key)
    case.a.refuses(404).get_topic(key)
    case.a.refuses(404).delete_topic(key)
    case.a.refuses(404).rename_topic(key, {"name": "gone"})
    case.a.refuses(404).get_topic_subscriber(key, ada)
    case.same(find(case, case.a, key), [], "the topics of the key are")


@story("T8", "P6", needs=(*_MAKING, "list_topics"))
def the_list_counts_what_comes_and_goes(case: Case) -> None:
    total = case.a.list_topics()["totalCount"]
    word = case.name("t")
    keys = [word, f"{word}x"]
    for number, key in enumerate(keys, 1):
        case.a.create_topic({"key": key, "name": "same"})
        things.topic_goes_in_the_end(case, key)
        if not case.shared:
            case.same(case.a.list_topics()["totalCount"], total + number, "totalCount after one more is", "P6")
    for key in keys:
        case.same([one["key"] for one in find(case, case.a, key)], [key], "the keys that the filter selects are")
    case.a.delete_topic(keys[0])
    if not case.shared:
        case.same(case.a.list_topics()["totalCount"], total + 1, "totalCount after one less is", "P6")
    case.same([one["key"] for one in find(case, case.a, keys[1])], keys[1:], "the keys that are left are")


@story("S11", needs=(*_MAKING, "get_topic_subscriber"))
def who_is_deleted_is_a_member_of_nothing(case: Case) -> None:
    ada, grace = things.subscriber(case), things.subscriber(case)
    key = things.topic(case, ada, grace)
    names = ("delete_subscriber", "delete_subscriber_v2")
    delete = case.draw(st.sampled_from([name for name in names if case.knows(name)]))
    getattr(case.a, delete)(ada)
    case.a.refuses(404).get_topic_subscriber(key, ada)
    case.same(case.a.get_topic(key).data["subscribers"], [grace], "the members are")
    things.create_subscriber(case, {"subscriberId": ada})
    case.a.refuses(404).get_topic_subscriber(key, ada)
    case.same(case.a.get_topic(key).data["subscribers"], [grace], "the members, now that the subscriber is back, are")


@story("S11", needs=(*_MAKING, "get_subscriber"))
def a_subscriber_tells_its_topics(case: Case) -> None:
    ada, grace = things.subscriber(case), things.subscriber(case)
    keys = [things.topic(case, ada), things.topic(case, ada, grace)]
    things.topic(case, grace)
    case.a.get_topic(keys[0])
    shown = case.a.get_subscriber(ada, include_topics=True).data["topics"]
    case.same(sorted(shown), sorted(keys), "the topics of a subscriber are")


class TopicMachine(Machine):
    """The same keys and subscribers in both environments, which know nothing of each other (A3, A4, T5)."""

    needs = (*_MAKING, "list_topics", "rename_topic", "get_topic_subscriber")

    def __init__(self, case: Case) -> None:
        super().__init__(case)
        self.oracles = [Topics() for _ in self.callers]

    @initialize(names=st.lists(PEOPLE, min_size=3, unique=True))
    @claims("S2")
    def begin(self, names: list[str]) -> None:
        for name in names:
            self.come(0, name)

    @rule(env=_PLACES, key=KEYS, name=NAMES)
    @claims("T5")
    def create(self, env: int, key: str, name: str) -> None:
        """A key is used once; a refusal leaves the topic as it was."""
        env, key = self.env(env), self.name + key
        oracle, api = self.oracles[env], self.callers[env]
        if key in oracle.names:
            api.refuses(409).create_topic({"key": key, "name": name})
        else:
            oracle.create(key, name)
            things.topic_goes_in_the_end(self.case, key, api)
            self.case.same(api.create_topic({"key": key, "name": name}).data["key"], key, "the key of a new topic is")
        self.see(env, key)

    @rule(env=_PLACES, key=KEYS, names=CROWDS)
    @claims("T1", "T2")
    def add(self, env: int, key: str, names: list[str]) -> None:
        """Members are those before and those known of the ones sent; the others are named."""
        env, key, wanted = self.env(env), self.name + key, [self.name + name for name in names]
        oracle, api = self.oracles[env], self.callers[env]
        if key not in oracle.names:
            things.topic_goes_in_the_end(self.case, key, api)
        succeeded, unknown = oracle.add(key, wanted)
        answer = api.add_topic_subscribers(key, {"subscribers": wanted}).data
        self.case.same(sorted(answer["succeeded"]), sorted(succeeded), "succeeded are")
        told = (answer.get("failed") or {}).get("notFound", [])
        self.case.same(sorted(told), sorted(unknown), "not found are")
        if oracle.names[key] is None:
            oracle.names[key] = api.get_topic(key).data["name"]
        self.see(env, key)

    @rule(env=_PLACES, key=KEYS, names=CROWDS)
    @claims("T3")
    def remove(self, env: int, key: str, names: list[str]) -> None:
        """Only those named leave, and only this topic; again it changes nothing."""
        env, key, unwanted = self.env(env), self.name + key, [self.name + name for name in names]
        self.oracles[env].remove(key, unwanted)
        for _ in range(2):
            self.callers[env].remove_topic_subscribers(key, {"subscribers": unwanted})
        self.see(env, key)

    @rule(env=_PLACES, key=KEYS, name=NAMES)
    @claims("T6")
    def rename(self, env: int, key: str, name: str) -> None:
        """The name changes, the key and the members do not."""
        env, key = self.env(env), self.name + key
        oracle, api = self.oracles[env], self.callers[env]
        if key in oracle.names:
            oracle.names[key] = name
            self.case.same(api.rename_topic(key, {"name": name}).data["name"], name, "the name in the answer is")
            self.see(env, key)
        else:
            api.refuses(404).rename_topic(key, {"name": name})

    @rule(env=_PLACES, key=KEYS)
    @claims("T7")
    def delete(self, env: int, key: str) -> None:
        """Not while it has members; then it is gone everywhere."""
        env, key = self.env(env), self.name + key
        oracle, api = self.oracles[env], self.callers[env]
        if key not in oracle.names:
            api.refuses(404).delete_topic(key)
        elif oracle.members[key]:
            api.refuses(409).delete_topic(key)
            self.see(env, key)
        else:
            oracle.delete(key)
            api.delete_topic(key)
            api.refuses(404).get_topic(key)

    @rule(env=_PLACES, name=PEOPLE)
    @claims("S11")
    def come(self, env: int, name: str) -> None:
        """A subscriber that comes again is a member of nothing."""
        env, sid = self.env(env), self.name + name
        if sid not in self.oracles[env].people:
            things.create_subscriber(self.case, {"subscriberId": sid}, self.callers[env])
            self.oracles[env].come(sid)
            for key in self.oracles[env].names:
                see_member(self.case, self.callers[env], key, sid, is_member=False)

    @rule(env=_PLACES, name=LEAVING, first=st.booleans())
    @claims("S11")
    def go(self, env: int, name: str, first: bool) -> None:
        """A subscriber that is deleted leaves every topic, of this environment."""
        env, sid = self.env(env), self.name + name
        api = self.callers[env]
        if sid in self.oracles[env].people:
            name = "delete_subscriber" if first else "delete_subscriber_v2"
            getattr(api, name if api.knows(name) else "delete_subscriber_v2" if first else "delete_subscriber")(sid)
            self.oracles[env].go(sid)
            self.look()

    def see(self, env: int, key: str) -> None:
        """The topic has the members of the oracle, and each question for one is answered accordingly."""
        oracle, api = self.oracles[env], self.callers[env]
        if key not in oracle.names:
            api.refuses(404).get_topic(key)
            return
        see(self.case, api, key, oracle.names[key], oracle.members[key])
        for name in IDENTIFIERS[:5:2]:
            see_member(self.case, api, key, self.name + name, is_member=self.name + name in oracle.members[key])

    @claims("T8", "P1", "P6")
    def look(self) -> None:
        """The list has every topic once, oldest first; the filter by key is exact."""
        for env, oracle in enumerate(self.oracles):
            _, found = Pager.of(self.case, self.callers[env], "list_topics").tail()
            shown = {one["key"]: one for one in found}
            own = [key for key in shown if self.case.is_own(key)]
            self.case.same(own, list(oracle.names), "the topics in the list are")
            for key in own:
                members = sorted(shown[key]["subscribers"])
                self.case.same(members, sorted(oracle.members[key]), "the members in the list are")
            for name in IDENTIFIERS[:2]:
                expected = [self.name + name] if self.name + name in oracle.names else []
                of_key = find(self.case, self.callers[env], self.name + name)
                self.case.same([one["key"] for one in of_key], expected, "the topics of one key are")
