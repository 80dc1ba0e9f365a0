"""Whom a trigger reaches: those it names, the members of topics, everybody; each once. And what it makes of them."""

from __future__ import annotations

from functools import partial
from typing import Any

from hypothesis import strategies as st

from novu_conformance.meaning import things
from novu_conformance.meaning.case import Case
from novu_conformance.meaning.events import (
    EVENTS,
    FEED,
    ON_TOPICS,
    acknowledged,
    as_topic,
    got,
    inactive,
    is_unknown,
    reached,
)
from novu_conformance.meaning.story import story
from novu_conformance.meaning.values import NAMES, profiles, whole_profiles


@story("E4", needs=EVENTS)
def who_is_named_twice_is_reached_once(case: Case) -> None:
    ada, grace = things.subscribers(case, "ada", "grace")
    made = things.plain(case)
    to = case.draw(st.permutations((ada, {"subscriberId": ada}, grace, ada)))
    reached(case, things.trigger(case, made, to), [ada, grace])


@story("E4", needs=EVENTS)
def one_recipient_needs_no_list(case: Case) -> None:
    sid, made = things.recipient(case), things.plain(case)
    told = [things.trigger(case, made, to) for to in (sid, {"subscriberId": sid}, [sid])]
    shown = sorted(one["transactionId"] for one in reached(case, told, [sid] * 3))
    case.same(shown, sorted(told), "the transactions of the messages are")


@story("E4", needs=ON_TOPICS)
def several_topics_reach_each_member_once(case: Case) -> None:
    ada, grace, lise = things.subscribers(case, "ada", "grace", "lise")
    keys = [things.topic(case, ada, grace), things.topic(case, grace, lise)]
    to = case.draw(st.permutations([*map(as_topic, keys), ada]))
    reached(case, things.trigger(case, things.plain(case), to), [ada, grace, lise])


@story("E4", "T3", needs=ON_TOPICS)
def the_actor_is_left_out_of_topics(case: Case) -> None:
    ada, grace, lise = things.subscribers(case, "ada", "grace", "lise")
    key, made = things.topic(case, ada, grace), things.plain(case)
    actor = case.draw(st.sampled_from((ada, {"subscriberId": ada})))
    reached(case, things.trigger(case, made, as_topic(key), actor=actor), [grace])
    reached(case, things.trigger(case, made, [as_topic(key), ada], actor=ada), [ada, grace])
    # It reaches who is in it now.
    case.a.remove_topic_subscribers(key, {"subscribers": [ada]})
    case.a.add_topic_subscribers(key, {"subscribers": [lise]})
    reached(case, things.trigger(case, made, as_topic(key)), [grace, lise])


@story("E4", needs=ON_TOPICS)
def a_topic_reaches_all_of_many(case: Case) -> None:
    people = things.subscribers(case, *(["ada"] * 105))
    key, made = things.topic(case, *people[:50]), things.plain(case)
    for start in (50, 100):
        case.a.add_topic_subscribers(key, {"subscribers": people[start : start + 50]})
    transaction = things.trigger(case, made, as_topic(key))

    def look() -> list[Any]:
        pages = [case.a.list_messages(transaction_id=transaction, limit=100, page=page)["data"] for page in (0, 1)]
        # Messages that come between two pages move some from one to the other.
        return list({row["_id"]: row for page in pages for row in page}.values())

    found = things.at_least(case, len(people), look)
    told = sorted((one.get("subscriber") or {}).get("subscriberId", "nobody") for one in found)
    case.same(len(told), len(people), "the number of those who got a message is")
    case.hold(told == sorted(people), "not everybody got one message")


@story("E5", "E1", needs=(*EVENTS, "broadcast_event"), touches_others=True)
def a_broadcast_reaches_everybody(case: Case) -> None:
    made = things.plain(case)
    *people, gone = things.subscribers(case, "ada", "grace", "gone")
    delete = case.a.delete_subscriber if case.knows("delete_subscriber") else case.a.delete_subscriber_v2
    delete(gone)
    if case.b is not None:
        things.create_subscriber(case, {"subscriberId": people[0]}, case.b)
    transaction = case.name("broadcast")
    things.messages_go_in_the_end(case, transaction)
    body = {"name": things.trigger_of(made), "payload": {}, "transactionId": transaction, "actor": people[0]}
    answer = case.a.broadcast_event(body).data
    acknowledged(case, answer, "processed")
    case.same(answer["transactionId"], transaction, "the transaction in the answer is", "E1")

    def messages_of(sid: str) -> list[Any]:
        return list(case.a.list_messages(transaction_id=transaction, subscriber_id=sid)["data"])

    for sid in people:
        case.same(len(case.eventually(partial(messages_of, sid))), 1, "the number of messages of a subscriber is")
    is_unknown(case, gone)
    if case.b is not None:
        found = case.b.list_messages(transaction_id=transaction)["data"]
        case.same(found, [], "the messages in the other environment are", "A3")


@story("E5", needs=(*FEED, "broadcast_event"), touches_others=True)
def a_broadcast_tells_not_why_it_does_not_run(case: Case) -> None:
    sid, made, transaction = things.subscriber(case), inactive(case), case.name("broadcast")
    things.messages_go_in_the_end(case, transaction)
    body = {"name": things.trigger_of(made), "payload": {}, "transactionId": transaction}
    acknowledged(case, case.a.broadcast_event(body).data, "processed")
    case.same(got(case, sid), [], "the transactions of the messages are")


@story("S15", needs=EVENTS)
def a_trigger_makes_whom_it_names(case: Case) -> None:
    (sid, actor), made = things.recipients(case, "ada", "actor"), things.plain(case)
    said, of_actor = case.draw(whole_profiles()), {"firstName": case.draw(NAMES), "email": "ada@example.com"}
    to = [{"subscriberId": sid, **said}]
    reached(case, things.trigger(case, made, to, actor={"subscriberId": actor, **of_actor}), [sid])
    case.agree(things.read_subscriber(case, sid), said)
    case.agree(case.eventually(lambda: things.read_subscriber(case, actor)), of_actor)


@story("S15", "S12", needs=EVENTS)
def a_trigger_makes_anew_who_was_deleted(case: Case) -> None:
    sid, made = things.subscriber(case, firstName="before"), things.plain(case)
    (case.a.delete_subscriber if case.knows("delete_subscriber") else case.a.delete_subscriber_v2)(sid)
    reached(case, things.trigger(case, made, {"subscriberId": sid, "firstName": "after"}), [sid])
    case.agree(things.read_subscriber(case, sid), {"subscriberId": sid, "firstName": "after"})


@story("S15", "S5", needs=EVENTS)
def a_trigger_changes_what_it_says(case: Case) -> None:
    known = case.draw(whole_profiles())
    sid, made = things.subscriber(case, **known), things.plain(case)
    sent: tuple[dict[str, Any], ...] = (case.draw(profiles(nulls=False)), case.draw(profiles()))
    for said in sent:
        reached(case, things.trigger(case, made, {"subscriberId": sid, **said}), [sid])
        known |= {name: value for name, value in said.items() if value is not None}
    case.agree(things.read_subscriber(case, sid), known)


@story("S15", "C1", needs=(*EVENTS, "create_integration", "delete_integration"))
def a_trigger_adds_credentials(case: Case) -> None:
    made, fcm, sid = things.plain(case), things.integration(case, "fcm", "push"), case.name("ada")
    things.goes_in_the_end(case, sid)
    expected: list[str] = []
    for tokens in (["one"], ["two", "one"]):
        channel = {"providerId": "fcm", "integrationIdentifier": fcm["identifier"]}
        to = {"subscriberId": sid, "channels": [{**channel, "credentials": {"deviceTokens": tokens}}]}
        reached(case, things.trigger(case, made, to), [sid])
        expected = list(dict.fromkeys([*expected, *tokens]))
    shown = case.only(things.read_subscriber(case, sid).get("channels") or [], "channels of the subscriber")
    case.same(shown["credentials"].get("deviceTokens"), expected, "the device tokens are")
