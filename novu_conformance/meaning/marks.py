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
    one, other = things.messages(case, things.workflow(case), sid, 2)
    state = {"seen": False, "read": False}
    before = next(row for row in feed_of(case, sid) if row["_id"] == one)
    for mark in ("read", "unseen", "unread", *case.draw(st.lists(MARKS, min_size=2, max_size=4))):
        state |= EFFECTS[mark]
        expected = [state["seen"], state["read"]]
        (told,) = case.a.mark_messages(sid, {"messageId": one, "markAs": mark}).data or [{"seen": None, "read": None}]
        case.same(flags(told), expected, f"seen and read in the answer to {mark} are")
        shown = {row["_id"]: row for row in feed_of(case, sid)}
        case.same(flags(shown[one]), expected, f"seen and read after {mark} are")
        case.agree(shown[one], before, before.keys() - _MARKED)
        case.same(flags(shown[other]), [False, False], "seen and read of another message are", "M4")
        case.same(unseen(case, sid), 1 + (not state["seen"]), f"the count after {mark} is", "M2")


@story("M4", "M9", needs=(*FEED, "mark_messages"))
def marking_touches_those_listed(case: Case) -> None:
    ada, grace = things.recipient(case), things.recipient(case, "grace")
    made, mark = things.workflow(case), case.draw(st.sampled_from(("seen", "read")))
    mine, theirs = things.messages(case, made, ada, 3), things.messages(case, made, grace)
    chosen = [mine[0], mine[2], theirs[0], NOTHING]
    case.a.mark_messages(ada, {"messageId": ",".join(mine), "markAs": "read"})
    case.same([one["read"] for one in feed_of(case, ada)], [True] * 3, "read of messages joined by commas is")
    case.a.mark_messages(ada, {"messageId": mine, "markAs": "unseen"})
    for listed in (chosen, chosen, ",".join(chosen)):
        told = case.a.mark_messages(ada, {"messageId": listed, "markAs": mark}).data
        own = [one for one in ids_of(told) if one not in theirs]
        case.same(sorted(own), sorted([mine[0], mine[2]]), "the messages in the answer are")
        seen = {one["_id"]: one["seen"] for one in feed_of(case, ada)}
        case.same([seen[one] for one in mine], [True, False, True], "seen of the three messages is")
    with case.claims("M9"):
        case.same(flags(case.only(feed_of(case, grace), "messages of somebody else")), [False, False], "its flags are")
        case.same(unseen(case, grace), 1, "the count of somebody else is")


@story("M4", "M9", needs=(*FEED, "mark_messages_by_flags"))
def flags_are_set_as_given(case: Case) -> None:
    ada, grace = things.recipient(case), things.recipient(case, "grace")
    made = things.workflow(case)
    one, other = things.messages(case, made, ada, 2)
    (theirs,) = things.messages(case, made, grace)
    state = {"seen": False, "read": False}
    kinds = st.dictionaries(st.sampled_from(("seen", "read")), st.booleans(), min_size=1)
    for given in ({"read": True}, {"seen": True}, {"read": False}, case.draw(kinds)):
        state |= given
        case.a.mark_messages_by_flags(ada, {"messageId": [one, theirs], "mark": given})
        shown = {row["_id"]: row for row in feed_of(case, ada)}
        case.same(flags(shown[one]), [state["seen"], state["read"]], f"seen and read after {given} are")
        case.same(flags(shown[other]), [False, False], "seen and read of another message are")
    case.same(flags(feed_of(case, grace)[0]), [False, False], "seen and read of somebody else's are", "M9")


@story("M5", "M6", "M7", "M9", needs=(*FEED, "mark_messages", "mark_all_messages"))
def mark_all_marks_all(case: Case) -> None:
    ada, grace = things.recipient(case), things.recipient(case, "grace")
    made = things.workflow(case)
    ids = things.messages(case, made, ada, 3)
    things.messages(case, made, grace)
    case.a.mark_messages(ada, {"messageId": ids[:1], "markAs": "read"})
    case.a.mark_messages(ada, {"messageId": ids[:1], "markAs": "unseen"})
    case.same(case.a.mark_all_messages(ada, {"markAs": "seen"}).data, 3, "the number of changed messages is", "M6")
    case.same(unseen(case, ada), 0, "the count after mark-all is")
    read = {one["_id"]: one["read"] for one in feed_of(case, ada)}
    case.same([read[one] for one in ids], [True, False, False], "read of the messages marked as seen is", "M7")
    case.same(case.a.mark_all_messages(ada, {"markAs": "seen"}).data, 0, "the number, a second time, is", "M6")
    case.same(case.a.mark_all_messages(ada, {"markAs": "read"}).data, 2, "the number of changed messages is", "M6")
    case.same([flags(one) for one in feed_of(case, ada)], [[True, True]] * 3, "seen and read are")
    case.same(case.a.mark_all_messages(ada, {"markAs": "unread"}).data, 3, "the number of changed messages is", "M6")
    case.same([flags(one) for one in feed_of(case, ada)], [[True, False]] * 3, "seen and read are", "M3")
    case.same(case.a.mark_all_messages(ada, {"markAs": "unseen"}).data, 3, "the number of changed messages is", "M6")
    case.same(unseen(case, ada), 3, "the count after marking all as unseen is")
    case.same(case.a.mark_all_messages(ada, {"markAs": "read"}).data, 3, "the number of changed messages is", "M6")
    case.same([flags(one) for one in feed_of(case, ada)], [[True, True]] * 3, "seen and read are", "M3")
    case.same(unseen(case, grace), 1, "the count of somebody else is", "M9")
    case.a.refuses(404).mark_all_messages(case.name("nobody"), {"markAs": "seen"})


@story("M8", needs=(*FEED, "mark_all_messages", "create_feed", "delete_feed"))
def mark_all_keeps_to_the_feeds_named(case: Case) -> None:
    sid = things.recipient(case)
    news, offers = things.feed(case), things.feed(case)
    for feed in (news, offers, None):
        made = things.workflow(case, step(None if feed is None else feed["_id"]))
        things.messages(case, made, sid)
    none = case.a.mark_all_messages(sid, {"markAs": "seen", "feedIdentifier": [case.name("unknown")]}).data
    case.same(none, 0, "the number of messages of an unknown feed is")
    case.same(unseen(case, sid), 3, "the count is")
    forms = (news["name"], [news["name"]], f"{news['name']},{case.name('unknown')}")
    first, *others = case.draw(st.permutations(forms))
    one = case.a.mark_all_messages(sid, {"markAs": "seen", "feedIdentifier": first}).data
    case.same(one, 1, "the number of messages of one feed is")
    for named in others:
        case.a.mark_all_messages(sid, {"markAs": "unseen"})
        one = case.a.mark_all_messages(sid, {"markAs": "seen", "feedIdentifier": named}).data
        case.same(one, 1, f"the number of messages of {named} is")
    seen = {row.get("_feedId"): row["seen"] for row in feed_of(case, sid)}
    told = [seen.get(feed) for feed in (news["_id"], offers["_id"], None)]
    case.same(told, [True, False, False], "seen of the messages in that feed, another and none is")
    with case.claims("M2"):
        case.same(unseen(case, sid, feed_identifier=[news["name"]]), 0, "the count of that feed is")
        case.same(unseen(case, sid, feed_identifier=[news["name"], offers["name"]]), 1, "the count of both feeds is")
        case.same(unseen(case, sid), 2, "the count of all is")


@story("M14", needs=(*FEED, "mark_message_action_as_seen"))
def what_became_of_a_button_is_kept(case: Case) -> None:
    ada, grace = things.recipient(case), things.subscriber(case, "grace")
    one, other = things.messages(case, things.workflow(case, step()), ada, 2)
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
        shown = {row["_id"]: row for row in feed_of(case, ada)}
        case.same(action_of(shown[one]), expected, "the action is")
        case.same(flags(shown[one]), [False, False], "seen and read are")
        case.same(shown[other], untouched, "another message is")
    never = {"status": "done", "payload": {"never": True}}
    case.a.refuses(404).mark_message_action_as_seen(ada, NOTHING, "primary", never)
    case.a.refuses(400).mark_message_action_as_seen(grace, one, "primary", never)
    shown = {row["_id"]: row for row in feed_of(case, ada)}
    case.same(action_of(shown[one]), expected, "the action, after refusals, is")


@story("M5", "M1", "M2", "M6", needs=(*FEED, "mark_all_messages"))
def counts_go_beyond_a_hundred(case: Case) -> None:
    sid, made = things.recipient(case), things.workflow(case, *[things.step()] * 35)
    for _ in range(3):
        things.trigger(case, made, sid)
    case.eventually(lambda: unseen(case, sid, limit=1000) == 105)
    case.same(unseen(case, sid, limit=1000), 105, "the count up to a thousand is", "M2")
    case.same(unseen(case, sid), 100, "the count up to the default of a hundred is", "M2")
    case.same(unseen(case, sid, limit=101), 101, "the count up to 101 is", "M2")
    case.same(case.a.mark_all_messages(sid, {"markAs": "seen"}).data, 105, "the number of changed messages is", "M6")
    case.same(unseen(case, sid), 0, "the count after mark-all is")
