"""Topics and their members, in both environments, while subscribers come and go."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from tests.model.conftest import Play
from tests.model.machine import Machine
from tests.model.oracles.topics import Topics
from tests.model.paging import every_page
from tests.model.values import IDENTIFIERS, NAMES
from tests.model.wiping import wipe_subscribers, wipe_topics
from tests.support.api import Api

ENVIRONMENTS = st.sampled_from((0, 1))
KEYS = st.sampled_from(IDENTIFIERS[:4])
PEOPLE = st.sampled_from(IDENTIFIERS[:5])
CROWDS = st.lists(PEOPLE, min_size=1, max_size=5)


class TopicMachine(Machine):
    """The same keys and subscribers in both environments, which know nothing of each other (A3, A4, T5)."""

    about = (
        "create_topic",
        "list_topics",
        "get_topic",
        "rename_topic",
        "delete_topic",
        "add_topic_subscribers",
        "remove_topic_subscribers",
        "get_topic_subscriber",
    )

    def __init__(self, *callers: Api) -> None:
        super().__init__(*callers)
        self.oracles = [Topics() for _ in callers]

    @initialize(names=st.lists(PEOPLE, min_size=2, unique=True))
    def begin(self, names: list[str]) -> None:
        for env in range(len(self.callers)):
            for name in names:
                self.come(env, name)

    @rule(env=ENVIRONMENTS, key=KEYS, name=NAMES)
    def create(self, env: int, key: str, name: str) -> None:
        """T5: a key is used once; a refusal leaves the topic as it was."""
        key, oracle = self.name + key, self.oracles[env]
        if key in oracle.names:
            self.callers[env].refuses(409).create_topic({"key": key, "name": name})
        else:
            oracle.create(key, name)
            assert self.callers[env].create_topic({"key": key, "name": name}).data["key"] == key
        self.see(env, key)

    @rule(env=ENVIRONMENTS, key=KEYS, names=CROWDS)
    def add(self, env: int, key: str, names: list[str]) -> None:
        """T1 T2: members are those before and those known of the ones sent; the others are named."""
        key, wanted = self.name + key, [self.name + name for name in names]
        succeeded, unknown = self.oracles[env].add(key, wanted)
        answer = self.callers[env].add_topic_subscribers(key, {"subscribers": wanted}).data
        assert len(answer["succeeded"]) == len(succeeded) and set(answer["succeeded"]) == succeeded
        assert (answer.get("failed") or {"notFound": []})["notFound"] == unknown
        self.see(env, key)

    @rule(env=ENVIRONMENTS, key=KEYS, names=CROWDS)
    def remove(self, env: int, key: str, names: list[str]) -> None:
        """T3: only those named leave, and only this topic; again it changes nothing."""
        key, unwanted = self.name + key, [self.name + name for name in names]
        self.oracles[env].remove(key, unwanted)
        for _ in range(2):
            self.callers[env].remove_topic_subscribers(key, {"subscribers": unwanted})
            self.see(env, key)

    @rule(env=ENVIRONMENTS, key=KEYS, name=NAMES)
    def rename(self, env: int, key: str, name: str) -> None:
        """T6: the name changes, the key and the members do not."""
        key, oracle = self.name + key, self.oracles[env]
        if key in oracle.names:
            oracle.rename(key, name)
            shown = self.callers[env].rename_topic(key, {"name": name}).data
            assert shown == self.callers[env].get_topic(key).data
            self.see(env, key)
        else:
            self.callers[env].refuses(404).rename_topic(key, {"name": name})

    @rule(env=ENVIRONMENTS, key=KEYS)
    def delete(self, env: int, key: str) -> None:
        """T7: not while it has members; then it is gone everywhere."""
        key, oracle, api = self.name + key, self.oracles[env], self.callers[env]
        if key not in oracle.names:
            api.refuses(404).delete_topic(key)
        elif oracle.members[key]:
            api.refuses(409).delete_topic(key)
            self.see(env, key)
        else:
            oracle.delete(key)
            api.delete_topic(key)
            api.refuses(404).get_topic(key)
            api.refuses(404).delete_topic(key)

    @rule(env=ENVIRONMENTS, name=PEOPLE)
    def come(self, env: int, name: str) -> None:
        """S11: a subscriber that comes again is a member of nothing."""
        sid, oracle = self.name + name, self.oracles[env]
        self.callers[env].create_subscriber({"subscriberId": sid})
        oracle.come(sid)
        mine = [key for key, members in oracle.members.items() if sid in members]
        assert sorted(self.callers[env].get_subscriber(sid, include_topics=True).data["topics"]) == sorted(mine)

    @rule(env=ENVIRONMENTS, name=PEOPLE)
    def go(self, env: int, name: str) -> None:
        """S11: a subscriber that is deleted leaves every topic, of this environment."""
        sid, oracle = self.name + name, self.oracles[env]
        if sid in oracle.people:
            self.callers[env].delete_subscriber_v2(sid)
            oracle.go(sid)
            self.look()

    def see(self, env: int, key: str) -> None:
        """T4: the topic has the members of the oracle, and each question for one is answered accordingly."""
        oracle, api = self.oracles[env], self.callers[env]
        if key not in oracle.names:
            api.refuses(404).get_topic(key)
            api.refuses(404).get_topic_subscriber(key, self.name + IDENTIFIERS[0])
            return
        shown = api.get_topic(key).data
        assert (shown["key"], shown["name"]) == (key, oracle.names[key])
        assert shown["subscribers"] == oracle.members[key]
        for name in IDENTIFIERS[:5]:
            sid = self.name + name
            if sid in oracle.members[key]:
                member = api.get_topic_subscriber(key, sid).data
                assert (member["topicKey"], member["externalSubscriberId"]) == (key, sid)
                assert member["_topicId"] == shown["_id"]
            else:
                api.refuses(404).get_topic_subscriber(key, sid)

    def look(self) -> None:
        """T8 P1 P6: the list has every topic once, oldest first; the filter by key is exact."""
        for api, oracle in zip(self.callers, self.oracles, strict=True):
            found = every_page(api.list_topics, 3, size_name="page_size")
            shown = {topic["key"]: (topic["name"], topic["subscribers"]) for topic in found}
            assert [topic["key"] for topic in found] == list(oracle.names)
            assert shown == {key: (oracle.names[key], oracle.members[key]) for key in oracle.names}
            for name in IDENTIFIERS[:4]:
                page = api.list_topics(key=self.name + name)
                expected = [self.name + name] if self.name + name in oracle.names else []
                assert [topic["key"] for topic in page["data"]] == expected
                assert page["totalCount"] == len(expected)

    def clean_up(self) -> None:
        for api in self.callers:
            wipe_topics(api)
            wipe_subscribers(api)


def test_topics(api: Api, production: Api, play: Play) -> None:
    play(lambda: TopicMachine(api, production))
