"""The in-app feed and its counts: messages arrive, are marked, answered and deleted, by ones and by dozens."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from functools import partial
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from novu_conformance.meaning import things
from novu_conformance.meaning.case import NOTHING, Case, alike
from novu_conformance.meaning.machine import PLACES, Machine, claims, pick
from novu_conformance.meaning.oracles.messages import EFFECTS, Messages
from novu_conformance.meaning.paging import EXACT, Pager
from novu_conformance.meaning.story import story
from novu_conformance.meaning.values import EVERY_KIND

PEOPLE = st.sampled_from(("ada", "grace"))
SOURCES = ("news", "offers", None)
MARKS = st.sampled_from(tuple(EFFECTS))
FEEDS = st.none() | st.lists(st.sampled_from(("news", "offers", "unknown")), min_size=1, max_size=3, unique=True)
FLAG = st.none() | st.booleans()
PAYLOADS: tuple[dict[str, Any], ...] = (
    {},
    {"kind": "a"},
    {"kind": "a", "deep": {"er": 1}},
    {"kind": "a", "deep": {"er": True}},
    {"kind": None},
)
RESULTS = st.sampled_from((None, {}, {"answer": "yes", "n": 1}, {"answer": ["no"]}))
BUTTONS = st.sampled_from(("primary", "secondary"))
STATUSES = st.sampled_from(("pending", "done"))

FEED = (*things.EVENTS, "get_subscriber_feed", "get_subscriber_unseen_count")
_CTA = {
    "type": "redirect",
    "data": {"url": "/"},
    "action": {"buttons": [{"type": "primary", "content": "Yes"}, {"type": "secondary", "content": "No"}]},
}


def step(feed_id: str | None = None) -> Any:
    """An in-app step with buttons, whose messages go into a feed."""
    return things.step("in_app", "{{kind}}", cta=_CTA, **({} if feed_id is None else {"feedId": feed_id}))


def feed_of(case: Case, sid: str, **query: Any) -> list[Any]:
    """The first hundred messages of a feed."""
    return list(case.a.get_subscriber_feed(sid, limit=100, **query)["data"])


def ids_of(messages: Sequence[Any]) -> list[str]:
    return [one["_id"] for one in messages]


def flags(shown: Any) -> list[bool]:
    """Seen and read."""
    return [shown["seen"], shown["read"]]


def unseen(case: Case, sid: str, **query: Any) -> int:
    """What the count says."""
    count: int = case.a.get_subscriber_unseen_count(sid, **query).data["count"]
    return count


def payload_query(payload: dict[str, Any]) -> str:
    return base64.b64encode(json.dumps(payload).encode()).decode()


@story("M1", needs=FEED)
def a_trigger_is_one_message(case: Case) -> None:
    ada = things.recipient(case)
    made, payload = things.plain(case), {**case.draw(st.sampled_from(PAYLOADS[1:])), "every": EVERY_KIND}
    first = things.trigger(case, made, ada)
    transaction = things.trigger(case, made, ada, payload=payload, transactionId=case.name("transaction"))
    sent = things.at_least(case, 2, lambda: case.a.list_messages(transaction_id=[first, transaction])["data"])
    found = feed_of(case, ada)
    case.same(ids_of(found), ids_of(sent), "the messages of the feed, beside those of the list, are")
    case.same(sorted(one["transactionId"] for one in found), sorted([first, transaction]), "their transactions are")
    given = next(one for one in found if one["transactionId"] == transaction)
    case.same(given["payload"], payload, "the payload of the message is")
    case.same(flags(given), [False, False], "seen and read of a new message are")
    grace = things.subscriber(case, "grace")
    with case.claims("M2"):
        case.same(unseen(case, ada), 2, "the count is")
        case.same(unseen(case, grace), 0, "the count of somebody else is")
    with case.claims("M9"):
        case.same(feed_of(case, grace), [], "the feed of somebody else is")


@story("M2", needs=(*FEED, "mark_messages"))
def counts_stop_at_the_limit(case: Case) -> None:
    sid = things.recipient(case)
    ids = things.messages(case, things.plain(case, 3), sid)
    case.a.mark_messages(sid, {"messageId": ids[:1], "markAs": "seen"})
    expected = {(False, 1): 1, (False, 2): 2, (True, 100): 1}
    for (seen, limit), count in expected.items():
        case.same(unseen(case, sid, seen=seen, limit=limit), count, f"the count for seen={seen} up to {limit} is")
    case.same(unseen(case, sid), 2, "the count of unseen messages is")


@story("M10", needs=(*FEED, "mark_messages", "create_feed", "delete_feed"))
def filters_select_exactly(case: Case) -> None:
    sid, feed = things.recipient(case), things.feed(case)
    inside, outside = things.workflow(case, *[step(feed["_id"])] * 2), things.plain(case)
    payload = {"kind": "a", "deep": {"er": 1}}
    a, b = things.messages(case, inside, sid, payload=payload)
    (c,) = things.messages(case, outside, sid, payload={"kind": "b", "deep": {"er": 2}})
    case.a.mark_messages(sid, {"messageId": [a], "markAs": "seen"})
    case.a.mark_messages(sid, {"messageId": [c], "markAs": "read"})
    names, unknown = {a: "a", b: "b", c: "c"}, case.name("unknown")
    named, other = {"feed_identifier": [unknown, feed["name"]]}, payload_query({"deep": {"er": 2}, "kind": "b"})
    every = {"seen": True, "read": False, **named, "payload": payload_query({"kind": "a"})}
    for query, expected in (
        ({"seen": True}, "ca"),
        ({"read": False}, "ba"),
        (named, "ba"),
        ({"payload": payload_query({"deep": {"er": 1}})}, "ba"),
        ({"payload": other}, "c"),
        (every, "a"),
        # Each of them counts, whatever the others say.
        ({**every, "seen": False}, "b"),
        ({**every, "read": True}, ""),
        ({**every, "feed_identifier": [unknown]}, ""),
        ({**every, "payload": other}, ""),
    ):
        found = "".join(names.get(one, "?") for one in ids_of(feed_of(case, sid, **query)))
        case.same(found, expected, f"the messages a, b, c selected by {query}, newest first, are")


@story("M11", "M10", "P1", "P2", "P5", needs=FEED, compares=True)
def the_feed_is_read_page_by_page(case: Case) -> None:
    sid = things.recipient(case)
    chosen = things.messages(case, things.plain(case, 2), sid, payload={"kind": "a"})
    every = [*chosen, *things.messages(case, things.plain(case, 2), sid, payload={"kind": "b"})]
    selection = {"payload": payload_query({"kind": "a"})}
    queries: tuple[tuple[dict[str, str], int, list[str]], ...] = (
        ({}, case.draw(st.sampled_from((1, 2, 3, 4))), every),
        (selection, 1, chosen),
    )
    for query, size, ids in queries:
        found = Pager.of(case, case.a, "get_subscriber_feed", sid, more=EXACT, **query).every(size)
        case.same(ids_of(found), ids[::-1], f"the messages selected by {query}, in pages of {size}, are", "P1")


@story("M12", needs=(*FEED, "delete_message"))
def a_deleted_message_is_gone(case: Case) -> None:
    ada, grace = things.recipient(case), things.recipient(case, "grace")
    transaction = things.trigger(case, things.plain(case, 2), [ada, grace])
    found = things.arrived(case, transaction, 4)
    mine = [one["_id"] for one in found if one["subscriber"]["subscriberId"] == ada]
    gone, left = case.draw(st.permutations(mine))
    case.a.delete_message(gone)
    case.same(ids_of(feed_of(case, ada)), [left], "the messages in the feed are")
    # The others of its transaction stay.
    expected = [one for one in ids_of(found[::-1]) if one != gone]
    listed = case.a.list_messages(transaction_id=transaction)["data"]
    case.same(ids_of(listed), expected, "the messages in the list are")
    case.same(unseen(case, ada), 1, "the count is")
    case.a.refuses(404).delete_message(gone)
    case.a.refuses(404).delete_message(NOTHING)
    if case.knows("mark_messages"):
        told = case.a.mark_messages(ada, {"messageId": [gone, left], "markAs": "seen"}).data
        case.same(ids_of(told), [left], "the messages that were marked are")


@story("M12", needs=(*FEED, "delete_messages_by_transaction"))
def a_transaction_goes_as_a_whole(case: Case) -> None:
    ada, grace = things.recipient(case), things.recipient(case, "grace")
    made = things.plain(case)
    first, other = things.trigger(case, made, [ada, grace]), things.trigger(case, made, [ada])
    found = things.at_least(case, 3, lambda: case.a.list_messages(transaction_id=[first, other])["data"])
    left = case.only([one for one in found if one["transactionId"] == other], "messages of the second transaction")
    case.a.delete_messages_by_transaction(first, channel="sms")
    case.same(unseen(case, ada), 2, "the count, after deleting those of another channel, is")
    case.a.delete_messages_by_transaction(first, **case.draw(st.sampled_from(({}, {"channel": "in_app"}))))
    case.same(ids_of(feed_of(case, ada)), [left["_id"]], "the messages left are")
    case.same(feed_of(case, grace), [], "the messages left of somebody else are")
    case.same(unseen(case, ada), 1, "the count is")
    case.a.refuses(404).delete_messages_by_transaction(first)


@story("M13", needs=FEED)
def the_list_of_messages_selects_exactly(case: Case) -> None:
    ada, grace = things.recipient(case), things.recipient(case, "grace")
    made = things.plain(case)
    both, one = things.trigger(case, made, [ada, grace]), things.trigger(case, made, [ada])
    of_both, (of_one,) = things.arrived(case, both, 2), things.arrived(case, one)
    names = {row["_id"]: "b" if row["subscriber"]["subscriberId"] == ada else "g" for row in of_both}
    names[of_one["_id"]] = "a"
    every = {"transaction_id": both, "subscriber_id": ada, "channel": "in_app"}
    for query, expected in (
        ({"transaction_id": [both, one]}, "abg"),
        ({"transaction_id": case.name("unknown")}, ""),
        ({"transaction_id": both, "channel": "sms"}, ""),
        (every, "b"),
        # Each of them counts, whatever the others say.
        ({**every, "transaction_id": one}, "a"),
        ({**every, "subscriber_id": grace}, "g"),
        ({**every, "channel": "sms"}, ""),
    ):
        page = case.a.list_messages(**query).body
        found = "".join(sorted(names.get(one, "?") for one in ids_of(page["data"])))
        case.same(found, expected, f"the messages a, b, g selected by {query} are")
        if "totalCount" in page:
            case.same(page["totalCount"], len(expected), f"totalCount for {query} is", "P6")
    case.a.refuses(404).list_messages(subscriber_id=case.name("nobody"))
    rows = Pager.of(case, case.a, "list_messages", subscriber_id=ada).every(1)
    case.same([names.get(one) for one in ids_of(rows)], ["a", "b"], "the messages of one, on pages of one, are", "P1")


@story("A3", "A5", needs=(*FEED, "mark_messages", "delete_message"), both=True)
def messages_stay_in_their_environment(case: Case) -> None:
    sid = things.recipient(case)
    things.create_subscriber(case, {"subscriberId": sid}, case.b)
    (one,) = things.messages(case, things.plain(case), sid)
    case.same(case.b.get_subscriber_feed(sid)["data"], [], "the feed in the other environment is")
    case.same(case.b.get_subscriber_unseen_count(sid).data["count"], 0, "the count in the other environment is")
    case.same(case.b.list_messages(subscriber_id=sid)["data"], [], "the messages in the other environment are")
    with case.claims("A5"):
        case.b.mark_messages(sid, {"messageId": [one], "markAs": "read"})
        case.b.mark_all_messages(sid, {"markAs": "read"})
        case.b.refuses(404).delete_message(one)
        case.same([flags(row) for row in feed_of(case, sid)], [[False, False]], "seen and read here are")


class FeedMachine(Machine):
    """Two subscribers, who get messages together and apart, in two feeds and in none."""

    needs = (
        *FEED,
        "create_feed",
        "delete_feed",
        "bulk_trigger_events",
        "mark_messages",
        "mark_all_messages",
        "mark_message_action_as_seen",
        "delete_message",
        "delete_messages_by_transaction",
    )

    def __init__(self, case: Case) -> None:
        super().__init__(case)
        self.oracle = Messages()
        self.transactions: list[str] = []
        self.feeds: dict[str, Any] = {}
        self.workflows: dict[str | None, Any] = {}

    @initialize()
    @claims("M1")
    def begin(self) -> None:
        for name in SOURCES:
            if name is not None:
                self.feeds[name] = things.feed(self.case)
            feed = self.feeds.get(name or "")
            self.workflows[name] = things.workflow(self.case, step(None if feed is None else feed["_id"]))
        for name in ("ada", "grace"):
            things.create_subscriber(self.case, {"subscriberId": self.name + name})

    @rule(
        names=st.lists(PEOPLE, min_size=1, unique=True),
        source=st.sampled_from(SOURCES),
        payload=st.sampled_from(PAYLOADS),
        count=st.sampled_from((1, 1, 2, 5)),
    )
    @claims("M1")
    def arrive(self, names: list[str], source: str | None, payload: dict[str, Any], count: int) -> None:
        """Each trigger is one message for each recipient, with its payload and its transaction."""
        to = [self.name + name for name in names]
        event: dict[str, Any] = {"name": things.trigger_of(self.workflows[source]), "to": to, "payload": payload}
        events = [event | {"transactionId": self.case.name("transaction")} for _ in range(count)]
        for event in events:
            self.case.at_leisure(partial(self.a.delete_messages_by_transaction, event["transactionId"]))
        if count == 1:
            answers = [self.a.trigger_event(events[0]).data]
        else:
            answers = self.a.bulk_trigger_events({"events": events}).data
        sent: list[str] = [event["transactionId"] for event in events]
        self.case.same([answer["transactionId"] for answer in answers], sent, "the transactions are")
        found = self.arrived(sent, len(to))
        # Those of one transaction arrive in any order, and so do those of one request.
        for one in found[::-1]:
            arrived = {"feed": source, "payload": payload, "transaction": one["transactionId"]}
            self.oracle.arrive(one["_id"], {"sid": one["subscriber"]["subscriberId"], **arrived})
        self.transactions += sent

    def arrived(self, sent: list[str], each: int) -> list[Any]:
        """Messages of these transactions, newest first."""

        def look() -> list[Any]:
            found: list[Any] = self.a.list_messages(transaction_id=sent, limit=1000)["data"]
            return found if len(found) == each * len(sent) else []

        found: list[Any] = self.case.eventually(look)
        told = sorted(one["transactionId"] for one in found)
        self.case.same(told, sorted(sent * each), "the transactions of the messages are")
        return found

    @rule(name=PEOPLE, places=st.lists(PLACES, min_size=1, max_size=4), mark=MARKS, joined=st.booleans())
    @claims("M4", "M3", "M9")
    def mark(self, name: str, places: list[int], mark: str, joined: bool) -> None:
        """Only the subscriber's own among those listed change; the answer has them; again nothing changes."""
        ids, sid = self.ids(places), self.name + name
        for _ in range(2):
            marked = self.oracle.mark(sid, ids, EFFECTS[mark])
            body = {"messageId": ",".join(ids) if joined else ids, "markAs": mark}
            self.see_marked(self.a.mark_messages(sid, body).data, marked)
        self.look_at(sid)

    @rule(
        name=PEOPLE,
        places=st.lists(PLACES, min_size=1, max_size=3),
        given=st.dictionaries(st.sampled_from(("seen", "read")), st.booleans(), min_size=1),
    )
    @claims("M4", "M9")
    def mark_by_flags(self, name: str, places: list[int], given: dict[str, bool]) -> None:
        """Exactly the flags that are sent."""
        if not self.case.knows("mark_messages_by_flags"):
            return
        ids = self.ids(places)
        marked = self.oracle.mark(self.name + name, ids, given)
        answer = self.a.mark_messages_by_flags(self.name + name, {"messageId": ids, "mark": given}).data
        self.see_marked(answer, marked)

    @rule(name=PEOPLE, mark=MARKS, feeds=FEEDS, joined=st.booleans())
    @claims("M6", "M5", "M7", "M8")
    def mark_all(self, name: str, mark: str, feeds: list[str] | None, joined: bool) -> None:
        """Those that differ change and are counted; a second time there are none."""
        sid = self.name + name
        body: dict[str, Any] = {"markAs": mark}
        if feeds is not None:
            named = self.feed_names(feeds)
            body["feedIdentifier"] = ",".join(named) if joined else named
        changed = self.oracle.mark_all(sid, mark, feeds)
        for expected in (changed, 0):
            told = self.a.mark_all_messages(sid, body).data
            self.case.same(told, expected, "the number of changed messages is")
        if feeds is None and mark == "seen":
            self.case.same(unseen(self.case, sid), 0, "the count after mark-all is", "M5")
        self.look_at(sid)

    @rule(place=PLACES, button=BUTTONS, status=STATUSES, payload=RESULTS)
    @claims("M14")
    def act(self, place: int, button: str, status: str, payload: Any) -> None:
        """Button, status and payload are shown and stay; seen and read do not change."""
        one = pick(self.oracle.messages.values(), place)
        body = {"status": status} if payload is None else {"status": status, "payload": payload}
        if one is None:
            sid = self.name + "ada"
            self.a.refuses(404).mark_message_action_as_seen(sid, NOTHING, button, body)
            return
        self.oracle.act(one["_id"], button, status, payload)
        answer = self.a.mark_message_action_as_seen(one["sid"], one["_id"], button, body).data
        self.see([answer], [one])
        self.look_at(one["sid"])

    @rule(place=PLACES)
    @claims("M12")
    def delete(self, place: int) -> None:
        """A message is gone, and nothing finds it."""
        one = pick(self.oracle.messages.values(), place)
        if one is None:
            self.a.refuses(404).delete_message(NOTHING)
            return
        self.oracle.delete(one["_id"])
        self.a.delete_message(one["_id"])
        self.a.refuses(404).delete_message(one["_id"])
        self.look_at(one["sid"])

    @rule(place=PLACES, channel=st.sampled_from((None, "in_app", "sms")))
    @claims("M12")
    def delete_transaction(self, place: int, channel: str | None) -> None:
        """Exactly the messages of the transaction, and of the channel if there is one."""
        transaction = pick(self.transactions, place)
        if transaction is None or not list(self.oracle.of_transaction(transaction)):
            self.a.refuses(404).delete_messages_by_transaction(transaction or self.case.name("unknown"))
            return
        self.a.delete_messages_by_transaction(transaction, **({} if channel is None else {"channel": channel}))
        if channel != "sms":
            self.oracle.delete_transaction(transaction)
        self.look()

    @rule(
        name=PEOPLE,
        feeds=FEEDS,
        seen=FLAG,
        read=FLAG,
        payload=st.none() | st.sampled_from(PAYLOADS[:4]),
        size=st.sampled_from((4, 10)),
    )
    @claims("M10", "M11", "P1", "P5")
    def read_feed(
        self, name: str, feeds: list[str] | None, seen: bool | None, read: bool | None, payload: Any, size: int
    ) -> None:
        """Every filter selects exactly its part, all together their intersection, page by page."""
        sid = self.name + name
        wanted = {name: value for name, value in (("seen", seen), ("read", read)) if value is not None}
        query: dict[str, Any] = dict(wanted)
        if feeds is not None:
            query["feed_identifier"] = self.feed_names(feeds)
        if payload:
            query["payload"] = payload_query(payload)
        expected = [
            one for one in self.oracle.of(sid, feeds, **wanted) if not payload or _holds(one["payload"], payload)
        ]
        self.see(Pager.of(self.case, self.a, "get_subscriber_feed", sid, more=EXACT, **query).every(size), expected)

    @rule(name=PEOPLE, feeds=FEEDS, seen=st.booleans(), limit=st.sampled_from((1, 5, 100, 1000)))
    @claims("M2")
    def count(self, name: str, feeds: list[str] | None, seen: bool, limit: int) -> None:
        """As many as there are, and no more than the limit."""
        sid = self.name + name
        query = {"seen": seen, "limit": limit}
        named = {} if feeds is None else {"feed_identifier": self.feed_names(feeds)}
        expected = min(len(self.oracle.of(sid, feeds, seen=seen)), limit)
        self.case.same(unseen(self.case, sid, **query, **named), expected, "the count is")

    def feed_names(self, feeds: list[str]) -> list[str]:
        return [self.feeds[name]["name"] if name in self.feeds else self.name + name for name in feeds]

    def ids(self, places: Sequence[int]) -> list[str]:
        """Messages of anybody, and one of nobody."""
        known = [one["_id"] for place in places if (one := pick(self.oracle.messages.values(), place)) is not None]
        return [*dict.fromkeys(known), NOTHING]

    def see_marked(self, told: Sequence[Any], marked: Sequence[dict[str, Any]]) -> None:
        """The answer has the subscriber's own; some servers show others as well, which do not count."""
        own = {one["_id"]: one for one in marked}
        shown = {one["_id"]: one for one in told if one["_id"] in own or one["_id"] not in self.oracle.messages}
        self.case.same(sorted(shown), sorted(own), "the messages in the answer are")
        for message_id, one in own.items():
            self.case.same(flags(shown[message_id]), [one["seen"], one["read"]], "seen and read in the answer are")

    def see(self, shown: Sequence[Any], expected: Sequence[dict[str, Any]]) -> None:
        self.case.same(ids_of(shown), [one["_id"] for one in expected], "the messages, newest first, are")
        for there, one in zip(shown, expected, strict=True):
            self.case.same(flags(there), [one["seen"], one["read"]], "seen and read are")
            self.case.same(there["payload"], one["payload"], "the payload is")
            self.case.same(there["transactionId"], one["transaction"], "the transaction is")
            self.case.same(there.get("_feedId"), self.feeds.get(one["feed"] or "", {}).get("_id"), "the feed is")
            self.case.same(action_of(there), one["action"], "the action is")

    def look_at(self, sid: str) -> None:
        self.see(feed_of(self.case, sid), self.oracle.of(sid)[:100])

    @claims("M9", "M13", "M3")
    def look(self) -> None:
        """Every feed is right, and so are the lists of messages."""
        for name in ("ada", "grace"):
            sid = self.name + name
            self.look_at(sid)
            self.see(Pager.of(self.case, self.a, "list_messages", subscriber_id=sid).every(40), self.oracle.of(sid))
            expected = min(len(self.oracle.of(sid, seen=False)), 100)
            self.case.same(unseen(self.case, sid), expected, "the count is", "M2")


def action_of(shown: dict[str, Any]) -> dict[str, Any]:
    """What became of the buttons of a message, as the oracle tells it."""
    action = (shown.get("cta") or {}).get("action") or {}
    result = action.get("result") or {}
    if result.get("type") is None:
        return {}
    return {"type": result["type"], "status": action.get("status"), "payload": result.get("payload") or {}}


def _holds(payload: dict[str, Any], wanted: dict[str, Any]) -> bool:
    return all(
        _holds(payload.get(name) or {}, value)
        if isinstance(value, dict)
        else name in payload and alike(payload[name], value)
        for name, value in wanted.items()
    )
