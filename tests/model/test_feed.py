"""The in-app feed and its counts: messages arrive, are marked, answered and deleted, by ones and by dozens."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from tests.model.conftest import Play
from tests.model.machine import PLACES, Machine, alike, pick
from tests.model.oracles.messages import EFFECTS, Messages
from tests.model.paging import EXACT, every_page
from tests.model.wiping import wipe_messages, wipe_subscribers
from tests.support import things
from tests.support.api import Api
from tests.support.things import NOTHING, step

PEOPLE = st.sampled_from(("ada", "grace"))
SOURCES = ("news", "offers", None)
MARKS = st.sampled_from(tuple(EFFECTS))
FEEDS = st.none() | st.lists(st.sampled_from(("news", "offers", "unknown")), min_size=1, max_size=3, unique=True)
FLAG = st.none() | st.booleans()
PAYLOADS = ({}, {"kind": "a"}, {"kind": "a", "deep": {"er": 1}}, {"kind": "a", "deep": {"er": True}}, {"kind": None})
RESULTS = st.sampled_from((None, {}, {"answer": "yes", "n": 1}, {"answer": ["no"]}))


@dataclass(frozen=True)
class Furniture:
    """What the messages of every machine come from: feeds by name, and a workflow for each and for none."""

    feeds: dict[str, str]
    workflows: dict[str | None, dict[str, Any]]


@pytest.fixture(scope="module")
def furniture(api: Api) -> Furniture:
    feeds = {name: api.create_feed({"name": name}).data["_id"] for name in ("news", "offers")}
    buttons = [{"type": "primary", "content": "Yes"}, {"type": "secondary", "content": "No"}]
    cta = {"type": "redirect", "data": {"url": "/"}, "action": {"buttons": buttons}}
    workflows = {
        name: things.workflow(api, step("in_app", "{{kind}}", feedId=feeds.get(str(name)), cta=cta)) for name in SOURCES
    }
    return Furniture(feeds, workflows)


class FeedMachine(Machine):
    """Two subscribers, who get messages together and apart."""

    about = (
        "trigger_event",
        "bulk_trigger_events",
        "get_subscriber_feed",
        "get_subscriber_unseen_count",
        "mark_messages",
        "mark_messages_by_flags",
        "mark_all_messages",
        "mark_message_action_as_seen",
        "list_messages",
        "delete_message",
        "delete_messages_by_transaction",
    )

    def __init__(self, furniture: Furniture, *callers: Api) -> None:
        super().__init__(*callers)
        self.furniture = furniture
        self.oracle = Messages()
        self.transactions: list[str] = []

    @initialize()
    def begin(self) -> None:
        for name in ("ada", "grace"):
            self.api.create_subscriber({"subscriberId": self.name + name})
        # Somebody of the same name, to whom nothing of this happens. (A4 M2)
        self.callers[1].create_subscriber({"subscriberId": self.name + "ada"})

    @rule(
        names=st.lists(PEOPLE, min_size=1, unique=True),
        source=st.sampled_from(SOURCES),
        payload=st.sampled_from(PAYLOADS),
        count=st.sampled_from((1, 1, 2, 12)),
    )
    def arrive(self, names: list[str], source: str | None, payload: dict[str, Any], count: int) -> None:
        """M1 E1: each trigger is one message for each recipient, with its payload and its transaction."""
        to = [self.name + name for name in names]
        event = {"name": things.trigger_of(self.furniture.workflows[source]), "to": to, "payload": payload}
        events = [event | {"transactionId": things.unique(self.name)} for _ in range(count)]
        if count == 1:
            answers = [self.api.trigger_event(events[0]).data]
        else:
            answers = self.api.bulk_trigger_events({"events": events}).data
        assert [answer["transactionId"] for answer in answers] == [event["transactionId"] for event in events]
        for transaction in (event["transactionId"] for event in events):
            self.transactions.append(transaction)
            found = self.api.list_messages(transaction_id=transaction)["data"][::-1]
            assert [one["subscriber"]["subscriberId"] for one in found] == to
            for sid, one in zip(to, found, strict=True):
                arrived = {"sid": sid, "feed": source, "payload": payload, "transaction": transaction}
                self.oracle.arrive(one["_id"], arrived)

    @rule(name=PEOPLE, places=st.lists(PLACES, min_size=1, max_size=4), mark=MARKS, joined=st.booleans())
    def mark(self, name: str, places: list[int], mark: str, joined: bool) -> None:
        """M3 M4 M9: only the subscriber's own among those listed change; the answer has them; again nothing changes."""
        ids = self.ids(places)
        for _ in range(2):
            marked = self.oracle.mark(self.name + name, ids, EFFECTS[mark])
            body = {"messageId": ",".join(ids) if joined else ids, "markAs": mark}
            answer = self.api.mark_messages(self.name + name, body).data
            self.see(answer, marked)

    @rule(
        name=PEOPLE,
        places=st.lists(PLACES, min_size=1, max_size=3),
        flags=st.dictionaries(st.sampled_from(("seen", "read")), st.booleans(), min_size=1),
    )
    def mark_by_flags(self, name: str, places: list[int], flags: dict[str, bool]) -> None:
        """M4 M9: exactly the flags that are sent."""
        ids = self.ids(places)
        marked = self.oracle.mark(self.name + name, ids, flags)
        answer = self.api.mark_messages_by_flags(self.name + name, {"messageId": ids, "mark": flags}).data
        self.see(answer, marked)

    @rule(name=PEOPLE, mark=MARKS, feeds=FEEDS, joined=st.booleans())
    def mark_all(self, name: str, mark: str, feeds: list[str] | None, joined: bool) -> None:
        """M5 M6 M7 M8: those that differ change and are counted; a second time there are none."""
        sid = self.name + name
        body: dict[str, Any] = {"markAs": mark}
        if feeds is not None:
            body["feedIdentifier"] = ",".join(feeds) if joined else feeds
        changed = self.oracle.mark_all(sid, mark, feeds)
        assert self.api.mark_all_messages(sid, body).data == changed
        assert self.api.mark_all_messages(sid, body).data == 0
        if feeds is None and mark == "seen":
            assert self.api.get_subscriber_unseen_count(sid).data["count"] == 0

    @rule(
        place=PLACES,
        button=st.sampled_from(("primary", "secondary")),
        status=st.sampled_from(("pending", "done")),
        payload=RESULTS,
    )
    def act(self, place: int, button: str, status: str, payload: Any) -> None:
        """M14: button, status and payload are shown and stay; seen and read do not change."""
        one = pick(self.oracle.messages.values(), place)
        body = {"status": status, "payload": payload}
        if one is None:
            self.api.refuses(404).mark_message_action_as_seen(self.name + "ada", NOTHING, button, body)
            return
        stranger = next(self.name + name for name in ("ada", "grace") if self.name + name != one["sid"])
        self.api.refuses(400).mark_message_action_as_seen(stranger, one["_id"], button, body)
        self.callers[1].refuses(404).mark_message_action_as_seen(one["sid"], one["_id"], button, body)
        self.look_at(one["sid"])
        self.oracle.act(one["_id"], button, status, payload)
        self.see([self.api.mark_message_action_as_seen(one["sid"], one["_id"], button, body).data], [one])

    @rule(place=PLACES)
    def delete(self, place: int) -> None:
        """M12: gone from feed and list; a second time it is unknown."""
        one = pick(self.oracle.messages.values(), place)
        if one is None:
            self.api.refuses(404).delete_message(NOTHING)
            return
        self.callers[1].refuses(404).delete_message(one["_id"])
        self.oracle.delete(one["_id"])
        self.api.delete_message(one["_id"])
        self.api.refuses(404).delete_message(one["_id"])
        assert self.api.mark_messages(one["sid"], {"messageId": one["_id"], "markAs": "read"}).data == []

    @rule(place=PLACES, channel=st.sampled_from((None, "in_app", "sms")))
    def delete_transaction(self, place: int, channel: str | None) -> None:
        """M12: exactly the messages of the transaction, and of the channel if there is one."""
        transaction = pick(self.transactions, place)
        if transaction is None or not list(self.oracle.of_transaction(transaction)):
            self.api.refuses(404).delete_messages_by_transaction(transaction or "unknown")
            return
        self.callers[1].refuses(404).delete_messages_by_transaction(transaction)
        self.api.delete_messages_by_transaction(transaction, **({} if channel is None else {"channel": channel}))
        if channel != "sms":
            self.oracle.delete_transaction(transaction)

    @rule(
        name=PEOPLE,
        feeds=FEEDS,
        seen=FLAG,
        read=FLAG,
        payload=st.none() | st.sampled_from(PAYLOADS),
        size=st.sampled_from((1, 4, 10)),
    )
    def read_feed(
        self, name: str, feeds: list[str] | None, seen: bool | None, read: bool | None, payload: Any, size: int
    ) -> None:
        """M10 M11 P1: every filter selects exactly its part, all together their intersection, page by page."""
        sid = self.name + name
        query: dict[str, Any] = {"seen": seen, "read": read, "feed_identifier": feeds}
        query = {name: value for name, value in query.items() if value is not None}
        flags = {name: value for name, value in query.items() if name != "feed_identifier"}
        if payload:
            query["payload"] = base64.b64encode(json.dumps(payload).encode()).decode()
        expected = [
            one for one in self.oracle.of(sid, feeds, **flags) if not payload or _holds(one["payload"], payload)
        ]
        self.see(every_page(partial(self.api.get_subscriber_feed, sid), size, more=EXACT, **query), expected)

    @rule(name=PEOPLE, feeds=FEEDS, seen=st.booleans(), limit=st.sampled_from((1, 5, 100, 1000)))
    def count(self, name: str, feeds: list[str] | None, seen: bool, limit: int) -> None:
        """M2: as many as there are, and no more than the limit."""
        sid = self.name + name
        query = {"seen": seen, "limit": limit, **({} if feeds is None else {"feed_identifier": feeds})}
        expected = min(len(self.oracle.of(sid, feeds, seen=seen)), limit)
        assert self.api.get_subscriber_unseen_count(sid, **query).data["count"] == expected

    def ids(self, places: Sequence[int]) -> list[str]:
        """Messages of anybody, and one of nobody."""
        known = [one["_id"] for place in places if (one := pick(self.oracle.messages.values(), place)) is not None]
        return [*dict.fromkeys(known), NOTHING]

    def see(self, shown: Sequence[dict[str, Any]], expected: Sequence[dict[str, Any]]) -> None:
        assert [one["_id"] for one in shown] == [one["_id"] for one in expected]
        for there, one in zip(shown, expected, strict=True):
            assert (there["seen"], there["read"]) == (one["seen"], one["read"]), f"M3: {there} is not {one}"
            assert alike(there["payload"], one["payload"])
            assert there["transactionId"] == one["transaction"]
            assert there["_feedId"] == self.furniture.feeds.get(one["feed"])
            assert _action(there) == one["action"]

    def look_at(self, sid: str) -> None:
        found = self.api.get_subscriber_feed(sid, limit=100)["data"]
        self.see(found, self.oracle.of(sid)[:100])

    def look(self) -> None:
        """M9 M13: every feed is right, and so are the lists of messages, by subscriber and altogether."""
        everything = every_page(self.api.list_messages, 50, more=EXACT)
        self.see(everything, list(self.oracle.messages.values())[::-1])
        for name in ("ada", "grace"):
            sid = self.name + name
            self.look_at(sid)
            self.see(every_page(self.api.list_messages, 7, more=EXACT, subscriber_id=sid), self.oracle.of(sid))
            page = self.api.list_messages(subscriber_id=sid, channel="in_app")
            assert page["totalCount"] == len(self.oracle.of(sid)), "P6"
            assert self.api.list_messages(subscriber_id=sid, channel="sms")["totalCount"] == 0
        assert self.callers[1].get_subscriber_feed(self.name + "ada")["data"] == []

    def clean_up(self) -> None:
        wipe_messages(self.api)
        for api in self.callers:
            wipe_subscribers(api)


def _action(shown: dict[str, Any]) -> dict[str, Any]:
    """What became of the buttons of a message, as the oracle tells it."""
    action = shown["cta"]["action"]
    result = action["result"]
    if "type" not in result:
        assert action["status"] == "pending"
        return {}
    return {"type": result["type"], "status": action["status"], "payload": result["payload"]}


def _holds(payload: dict[str, Any], wanted: dict[str, Any]) -> bool:
    return all(
        _holds(payload.get(name) or {}, value)
        if isinstance(value, dict)
        else name in payload and alike(payload[name], value)
        for name, value in wanted.items()
    )


def test_feed(api: Api, production: Api, furniture: Furniture, play: Play) -> None:
    play(lambda: FeedMachine(furniture, api, production))
