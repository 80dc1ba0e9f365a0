"""Feeds by name, in both environments."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.model.conftest import Play
from tests.model.machine import PLACES, Machine, pick
from tests.model.oracles.feeds import Feeds
from tests.model.wiping import wipe_feeds, wipe_workflows
from tests.support import things
from tests.support.api import Api
from tests.support.things import NOTHING

ENVIRONMENTS = st.sampled_from((0, 1))
NAMES = st.sampled_from(("news", "News", "a b", "ä", ""))


class FeedsMachine(Machine):
    """The same names in both environments, which know nothing of each other (A3, A4, A5)."""

    about = ("create_feed", "list_feeds", "delete_feed")

    def __init__(self, *callers: Api) -> None:
        super().__init__(*callers)
        self.oracles = [Feeds() for _ in callers]

    @rule(env=ENVIRONMENTS, name=NAMES)
    def create(self, env: int, name: str) -> None:
        """L3: a name is used once, and free again after a deletion."""
        name, oracle = self.name + name, self.oracles[env]
        if name in oracle.ids:
            self.callers[env].refuses(409).create_feed({"name": name})
        else:
            made = self.callers[env].create_feed({"name": name}).data
            assert (made["name"], made["identifier"]) == (name, name)
            oracle.ids[name] = made["_id"]
        self.look()

    @rule(place=PLACES)
    def use(self, place: int) -> None:
        oracle = self.oracles[0]
        name = pick(oracle.ids, place)
        if name is not None:
            made = things.workflow(self.api, things.step(feedId=oracle.ids[name]))
            oracle.used[made["_id"]] = name

    @rule(place=PLACES)
    def stop_using(self, place: int) -> None:
        workflow = pick(self.oracles[0].used, place)
        if workflow is not None:
            del self.oracles[0].used[workflow]
            self.api.delete_workflow(workflow)

    @rule(env=ENVIRONMENTS, place=PLACES)
    def delete(self, env: int, place: int) -> None:
        """L4 S10 A5: the answer has the others; not while it is used, not from elsewhere, not twice."""
        oracle, api, stranger = self.oracles[env], self.callers[env], self.callers[1 - env]
        name = pick(oracle.ids, place)
        if name is None:
            api.refuses(400).delete_feed(NOTHING)
            return
        feed = oracle.ids[name]
        stranger.refuses(400).delete_feed(feed)
        if oracle.is_used(name):
            api.refuses(400).delete_feed(feed)
        else:
            del oracle.ids[name]
            remaining = api.delete_feed(feed).data
            assert [one["_id"] for one in remaining] == list(oracle.ids.values())
            api.refuses(400).delete_feed(feed)
        self.look()

    def look(self) -> None:
        """A3 L3: the list has every feed once, oldest first."""
        for api, oracle in zip(self.callers, self.oracles, strict=True):
            assert [(one["name"], one["_id"]) for one in api.list_feeds().data] == list(oracle.ids.items())

    def clean_up(self) -> None:
        wipe_workflows(self.api)
        for api in self.callers:
            wipe_feeds(api)


def test_feeds(api: Api, production: Api, play: Play) -> None:
    play(lambda: FeedsMachine(api, production))
