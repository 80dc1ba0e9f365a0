"""Messages that are marked as seen or read, one by one and all at once, and answered by their buttons."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from novu_conformance.meaning import things
from novu_conformance.meaning.case import NOTHING, Case
from novu_conformance.meaning.feed import FEED, MARKS, action_of, feed_of, flags, ids_of, step, unseen
from novu_conformance.meaning.oracles.messages import EFFECTS
from novu_conformance.meaning.story import story
from novu_conformance.meaning.values import EVERY_KIND

# What marking may change of a message.
_MARKED = {"seen", "read", "lastSeenDate", "lastReadDate", "updatedAt", "__v"}


@story("M3", "M4", needs=(*FEED, "mark_messages"))
def each_mark_does_what_it_says(case: Case) -> None:
    sid = things.recipient(case)
    one, other = things.messages(case, things.plain(case, 2), sid)
    state = {"seen": False, "read": False}
    before = next(row for row in feed_of(case, sid) if row["_id"] == one)
    for mark in ("read", "unseen", "unread", *case.draw(st.lists(MARKS, min_size=1, max_size=2))):
        state |= EFFECTS[mark]
        expected = [state["seen"], state["read"]]
        (told,) = case.a.mark_messages(sid, {"messageId": one, "markAs": mark}).data or [{"seen": None, "read": None}]
        case.same(flags(told), expected, f"seen and read in the answer to {mark} are")
        shown = {row["_id"]: row for row in feed_of(case, sid)}
        case.same(flags(shown[one]), expected, f"seen and read after {mark} are")
        case.agree(shown[one], before, before.keys() - _MARKED)
        case.same(flags(shown[other]), [False, False], "seen and read of another message are", "M4")
        if mark in ("read", "unseen"):
            case.same(unseen(case, sid), 1 + (not state["seen"]), f"the count after {mark} is", "M2")


def _of_both(case: Case, count: int, *people: str) -> list[list[str]]:
    """So many new messages of one transaction for each of these; their ids, oldest first."""
    made = things.plain(case, count)
    found = things.arrived(case, things.trigger(case, made, list(people)), count * len(people))
    return [[one["_id"] for one in found if one["subscriber"]["subscriberId"] == sid] for sid in people]


@story("M4", "M9", needs=(*FEED, "mark_messages"))
def marking_touches_those_listed(case: Case) -> None:
    ada, grace = things.recipient(case), things.recipient(case, "grace")
    mark = case.draw(st.sampled_from(("seen", "read")))
    mine, theirs = _of_both(case, 3, ada, grace)
    chosen = [mine[0], mine[2], theirs[0], NOTHING]
    # Joined by commas or not, and a second time they are as they were.
    for listed in case.draw(st.permutations((",".join(chosen), chosen))):
        told = case.a.mark_messages(ada, {"messageId": listed, "markAs": mark}).data
        own = [one for one in ids_of(told) if one not in theirs]
        case.same(sorted(own), sorted([mine[0], mine[2]]), "the messages in the answer are")
        seen = {one["_id"]: one["seen"] for one in feed_of(case, ada)}
        case.same([seen[one] for one in mine], [True, False, True], "seen of the three messages is")
    with case.claims("M9"):
        case.same([flags(one) for one in feed_of(case, grace)], [[False, False]] * 3, "flags of somebody else's are")
        case.same(unseen(case, grace), 3, "the count of somebody else is")


@story("M4", "M9", needs=(*FEED, "mark_messages_by_flags"))
def flags_are_set_as_given(case: Case) -> None:
    ada, grace = things.recipient(case), things.recipient(case, "grace")
    (one, other), (theirs, _) = _of_both(case, 2, ada, grace)
    state = {"seen": False, "read": False}
    kinds = st.sampled_from(({}, {"seen": True}, {"seen": False}))
    for given in ({"read": True}, {"seen": True}, {"read": False, **case.draw(kinds)}):
        state |= given
        case.a.mark_messages_by_flags(ada, {"messageId": [one, theirs], "mark": given})
        shown = {row["_id"]: row for row in feed_of(case, ada)}
        case.same(flags(shown[one]), [state["seen"], state["read"]], f"seen and read after {given} are")
        case.same(flags(shown[other]), [False, False], "seen and read of another message are")
    theirs_now = [flags(row) for row in feed_of(case, grace)]
    case.same(theirs_now, [[False, False]] * 2, "seen and read of somebody else's are", "M9")


@story("M5", "M6", "M7", "M9", needs=(*FEED, "mark_messages", "mark_all_messages"))
def mark_all_marks_all(case: Case) -> None:
    ada, grace = things.recipient(case), things.recipient(case, "grace")
    ids, _ = _of_both(case, 3, ada, grace)
    case.a.mark_messages(ada, {"messageId": ids[:1], "markAs": "read"})
    case.a.mark_messages(ada, {"messageId": ids[:1], "markAs": "unseen"})
    case.same(case.a.mark_all_messages(ada, {"markAs": "seen"}).data, 3, "the number of changed messages is", "M6")
    case.same(unseen(case, ada), 0, "the count after mark-all is")
    read = {one["_id"]: one["read"] for one in feed_of(case, ada)}
    case.same([read[one] for one in ids], [True, False, False], "read of the messages marked as seen is", "M7")
    case.same(case.a.mark_all_messages(ada, {"markAs": "seen"}).data, 0, "the number, a second time, is", "M6")
    # As unread they stay seen: all of them can be marked as unseen.
    case.same(case.a.mark_all_messages(ada, {"markAs": "unread"}).data, 1, "the number of changed messages is", "M6")
    case.same(case.a.mark_all_messages(ada, {"markAs": "unseen"}).data, 3, "the number of changed messages is", "M6")
    case.same(unseen(case, ada), 3, "the count after marking all as unseen is")
    case.same(case.a.mark_all_messages(ada, {"markAs": "read"}).data, 3, "the number of changed messages is", "M6")
    case.same([flags(one) for one in feed_of(case, ada)], [[True, True]] * 3, "seen and read are", "M3")
    case.same(unseen(case, grace), 3, "the count of somebody else is", "M9")
    case.a.refuses(404).mark_all_messages(case.name("nobody"), {"markAs": "seen"})


@story("M8", needs=(*FEED, "mark_all_messages", "create_feed", "delete_feed"))
def mark_all_keeps_to_the_feeds_named(case: Case) -> None:
    sid = things.recipient(case)
    news, offers = things.feed(case), things.feed(case)
    things.messages(case, things.workflow(case, step(news["_id"]), step(offers["_id"]), step()), sid)
    none = case.a.mark_all_messages(sid, {"markAs": "seen", "feedIdentifier": [case.name("unknown")]}).data
    case.same(none, 0, "the number of messages of an unknown feed is")
    forms = (news["name"], [news["name"]], f"{news['name']},{case.name('unknown')}")
    for named, mark in zip(case.draw(st.permutations(forms)), ("seen", "unseen", "seen"), strict=True):
        one = case.a.mark_all_messages(sid, {"markAs": mark, "feedIdentifier": named}).data
        case.same(one, 1, f"the number of messages of {named} that were marked as {mark} is")
    seen = {row.get("_feedId"): row["seen"] for row in feed_of(case, sid)}
    told = [seen.get(feed) for feed in (news["_id"], offers["_id"], None)]
    case.same(told, [True, False, False], "seen of the messages in that feed, another and none is")
    with case.claims("M2"):
        case.same(unseen(case, sid, feed_identifier=[news["name"]]), 0, "the count of that feed is")
        case.same(unseen(case, sid, feed_identifier=[news["name"], offers["name"]]), 1, "the count of both feeds is")
        case.same(unseen(case, sid), 2, "the count of all is")


@story("M14", needs=(*FEED, "mark_message_action_as_seen"))
def what_became_of_a_button_is_kept(case: Case) -> None:
    ada, grace = things.recipient(case), things.recipient(case, "grace")
    transaction = things.trigger(case, things.workflow(case, step(), step()), [ada, grace])
    found = things.arrived(case, transaction, 4)
    one, other = (row["_id"] for row in found if row["subscriber"]["subscriberId"] == ada)
    untouched = next(row for row in feed_of(case, ada) if row["_id"] == other)
    expected: dict[str, Any] = {}
    results: tuple[tuple[str, str, dict[str, Any]], ...] = (
        ("primary", "done", {"answer": "yes", "first": EVERY_KIND}),
        ("secondary", "pending", {"answer": ["no"], "n": 1}),
        ("secondary", "done", {}),
    )
    for button, status, payload in results:
        body = {"status": status, "payload": payload}
        told = case.a.mark_message_action_as_seen(ada, one, button, body).data
        expected = {"type": button, "status": status, "payload": payload}
        case.same(action_of(told), expected, "the action in the answer is")
    never = {"status": "done", "payload": {"never": True}}
    case.a.refuses(404).mark_message_action_as_seen(ada, NOTHING, "primary", never)
    case.a.refuses(400).mark_message_action_as_seen(grace, one, "primary", never)
    shown = {row["_id"]: row for row in feed_of(case, ada)}
    case.same(action_of(shown[one]), expected, "the action, after refusals, is")
    case.same(flags(shown[one]), [False, False], "seen and read are")
    case.same(shown[other], untouched, "another message is")


@story("M5", "M1", "M2", "M6", needs=(*FEED, "bulk_trigger_events", "mark_all_messages"))
def counts_go_beyond_a_hundred(case: Case) -> None:
    sid, made = things.recipient(case), things.workflow(case, *[things.step()] * 35)
    event = {"name": things.trigger_of(made), "to": sid, "payload": {}}
    told = [one["transactionId"] for one in case.a.bulk_trigger_events({"events": [event] * 3}).data]
    things.messages_go_in_the_end(case, *told)
    counted = case.eventually(lambda: unseen(case, sid, limit=1000) == 105)
    case.hold(counted, "the count up to a thousand does not come to 105", "M2")
    case.same(unseen(case, sid), 100, "the count up to the default of a hundred is", "M2")
    case.same(unseen(case, sid, limit=101), 101, "the count up to 101 is", "M2")
    case.same(case.a.mark_all_messages(sid, {"markAs": "seen"}).data, 105, "the number of changed messages is", "M6")
    case.same(unseen(case, sid), 0, "the count after mark-all is")
