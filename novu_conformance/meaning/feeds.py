"""Feeds by name, in both environments, and what they are used for."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from novu_conformance.meaning import things
from novu_conformance.meaning.case import NOTHING, UNKNOWN, Case
from novu_conformance.meaning.kinds import FEED
from novu_conformance.meaning.machine import ENVIRONMENTS, PLACES, Machine, claims, pick
from novu_conformance.meaning.oracles.feeds import Feeds
from novu_conformance.meaning.story import story

NAMES = st.sampled_from(("news", "News", "a b", "ä", ""))

_USING = (*FEED.needs, "create_workflow", "delete_workflow", "update_workflow", "list_workflow_groups")


@story("L17", needs=FEED.needs)
def deleting_a_feed_answers_the_others(case: Case) -> None:
    first, second, third = (FEED.make(case, FEED.bare(case)) for _ in range(3))
    answer = FEED.delete(case.a, second).data
    own = [row["_id"] for row in answer if case.is_own(row["name"])]
    case.same(own, [first["_id"], third["_id"]], "the feeds in the answer, oldest first, are")
    if not case.shared:
        case.same(answer, case.a.list_feeds().data, "the answer, as the list, is")


@story("L16", needs=_USING)
def a_feed_in_use_stays(case: Case) -> None:
    feed, other = FEED.make(case, FEED.bare(case)), FEED.make(case, FEED.bare(case))
    used, changed = (things.workflow(case, things.step(feedId=feed["_id"])) for _ in range(2))
    case.a.delete_workflow(used["_id"])
    case.a.refuses(400).delete_feed(feed["_id"])
    left = [row["_id"] for row in FEED.listed(case, [feed, other])]
    case.same(left, [feed["_id"], other["_id"]], "the feeds after the refusal are")
    case.a.update_workflow(changed["_id"], {"steps": [things.step()]})
    left = [row["_id"] for row in case.a.delete_feed(feed["_id"]).data if case.is_own(row["name"])]
    case.same(left, [other["_id"]], "the feeds that are left are")


class FeedsMachine(Machine):
    """The same names in both environments, which know nothing of each other (A3, A4, A5)."""

    needs = _USING

    def __init__(self, case: Case) -> None:
        super().__init__(case)
        self.oracles = [Feeds() for _ in self.callers]

    @rule(env=ENVIRONMENTS, name=NAMES)
    @claims("L3", "L4")
    def create(self, env: int, name: str) -> None:
        """A name is used once, and free again after a deletion."""
        env, name = self.env(env), self.name + name
        oracle, api = self.oracles[env], self.callers[env]
        if name in oracle.ids:
            api.refuses(409).create_feed({"name": name})
        else:
            made = FEED.make(self.case, {"name": name}, api)
            self.case.agree(made, {"name": name, "identifier": name})
            oracle.ids[name] = made["_id"]
        self.look()

    @rule(place=PLACES)
    @claims("L16")
    def use(self, place: int) -> None:
        """A step writes to it."""
        oracle = self.oracles[0]
        name = pick(oracle.ids, place)
        if name is not None:
            made = things.workflow(self.case, things.step(feedId=oracle.ids[name]))
            oracle.used[made["_id"]] = name

    @rule(place=PLACES)
    @claims("L16")
    def stop_using(self, place: int) -> None:
        """The workflow goes, and the feed stays."""
        workflow = pick(self.oracles[0].used, place)
        if workflow is not None:
            del self.oracles[0].used[workflow]
            self.a.delete_workflow(workflow)

    @rule(env=ENVIRONMENTS, place=PLACES)
    @claims("L7", "L16", "L17", "A5")
    def delete(self, env: int, place: int) -> None:
        """The answer has the others; not while it is used, not from elsewhere, not twice."""
        env = self.env(env)
        oracle, api = self.oracles[env], self.callers[env]
        name = pick(oracle.ids, place)
        if name is None:
            api.refuses(*UNKNOWN).delete_feed(NOTHING)
            return
        feed = oracle.ids[name]
        for stranger in self.callers:
            if stranger is not api:
                stranger.refuses(*UNKNOWN).delete_feed(feed)
        if oracle.is_used(name):
            api.refuses(400).delete_feed(feed)
        else:
            del oracle.ids[name]
            answer = [one["_id"] for one in api.delete_feed(feed).data if self.case.is_own(one["name"])]
            self.case.same(answer, list(oracle.ids.values()), "the feeds in the answer are", "L17")
            api.refuses(*UNKNOWN).delete_feed(feed)
        self.look()

    @claims("L7", "A4")
    def look(self) -> None:
        """The list has every feed once, oldest first."""
        for api, oracle in zip(self.callers, self.oracles, strict=True):
            own = {one["_id"]: one["name"] for one in api.list_feeds().data if self.case.is_own(one["name"])}
            expected = [[feed, name] for name, feed in oracle.ids.items()]
            self.case.same(list(map(list, own.items())), expected, "`_id`s and names of the feeds in the list are")
