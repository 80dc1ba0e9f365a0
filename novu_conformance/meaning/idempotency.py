"""Requests that are repeated under an `Idempotency-Key`, on servers that honour it."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from novu_conformance.caller import Reply
from novu_conformance.meaning import things
from novu_conformance.meaning.case import Case, LeftOut
from novu_conformance.meaning.events import event, got, reached
from novu_conformance.meaning.story import story

_TOPICS = ("create_topic", "get_topic", "delete_topic")
_LONGEST = 255


def honoured(key: str, reply: Reply) -> None:
    """Raises LeftOut where the server took no notice of the key, as the answer tells."""
    if reply.headers.get("idempotency-key") != key:
        raise LeftOut("the server takes no notice of Idempotency-Key")


def keyed(case: Case, key: str) -> Any:
    """The caller, who sends this key."""
    return case.a.sending(Idempotency_Key=key)


@story("E8", needs=(*things.EVENTS, "get_subscriber_feed"))
def a_repeated_trigger_is_answered_again_and_acts_once(case: Case) -> None:
    sid, made, key = things.recipient(case), things.plain(case), case.name(case.draw(st.sampled_from(("a", "b c"))))
    first = keyed(case, key).trigger_event(event(made, sid))
    things.messages_go_in_the_end(case, first.data["transactionId"])
    honoured(key, first)
    case.same(first.headers.get("idempotency-replay"), None, "Idempotency-Replay of the first answer is")
    reached(case, first.data["transactionId"], [sid])
    again = keyed(case, key).trigger_event(event(made, sid))
    case.same([again.status, again.body], [first.status, first.body], "the answer to the repetition is")
    case.same(again.headers.get("idempotency-replay"), "true", "Idempotency-Replay is")
    other = keyed(case, f"{key}x").trigger_event(event(made, sid)).data["transactionId"]
    things.messages_go_in_the_end(case, other)
    reached(case, other, [sid])
    case.same(got(case, sid), [other, first.data["transactionId"]], "the transactions of the messages are")


@story("E8", needs=_TOPICS)
def a_key_is_of_one_body(case: Case) -> None:
    keys, key = [case.name("topic") for _ in range(2)], case.name("key")
    for topic in keys:
        things.topic_goes_in_the_end(case, topic)
    honoured(key, keyed(case, key).create_topic({"key": keys[0], "name": "first"}))
    keyed(case, key).refuses(422).create_topic({"key": keys[1], "name": "second"})
    case.a.refuses(404).get_topic(keys[1])
    again = keyed(case, key).create_topic({"key": keys[0], "name": "first"}).data["key"]
    case.same(again, keys[0], "the key in the answer to the repetition is")


@story("E8", needs=_TOPICS)
def a_refusal_is_repeated(case: Case) -> None:
    body, key = {"key": case.name("topic"), "name": "first"}, case.name("key")
    things.topic_goes_in_the_end(case, body["key"])
    case.a.create_topic(body)
    honoured(key, keyed(case, key).refuses(409).create_topic(body))
    case.a.delete_topic(body["key"])
    keyed(case, key).refuses(409).create_topic(body)
    case.a.refuses(404).get_topic(body["key"])


@story("E8", needs=(*_TOPICS, "rename_topic"))
def a_key_counts_for_changes_too(case: Case) -> None:
    topic, key = things.topic(case), case.name("key")
    honoured(key, keyed(case, key).rename_topic(topic, {"name": "first"}))
    case.a.rename_topic(topic, {"name": "second"})
    keyed(case, key).rename_topic(topic, {"name": "first"})
    case.same(case.a.get_topic(topic).data["name"], "second", "the name, which a repetition does not change, is")


@story("E8", needs=_TOPICS)
def a_key_has_a_greatest_length(case: Case) -> None:
    topics, longest = [case.name("topic") for _ in range(2)], case.name("key").ljust(_LONGEST, "k")
    for topic in topics:
        things.topic_goes_in_the_end(case, topic)
    honoured(longest, keyed(case, longest).create_topic({"key": topics[0], "name": "first"}))
    refused = keyed(case, f"{longest}k").refuses(400, case.says("validation-status-400"))
    refused.create_topic({"key": topics[1], "name": "second"})
    case.a.refuses(404).get_topic(topics[1])


@story("E8", needs=("update_subscriber", "create_subscriber", "get_subscriber", "create_topic", "get_topic"))
def a_key_means_nothing_where_repeating_does_no_harm(case: Case) -> None:
    sid, topic, key = things.subscriber(case), case.name("topic"), case.name("key")
    things.topic_goes_in_the_end(case, topic)
    honoured(key, keyed(case, key).create_topic({"key": topic, "name": "first"}))
    for name in ("Ada", "Grace"):
        keyed(case, key).update_subscriber(sid, {"firstName": name})
        shown = keyed(case, key).get_subscriber(sid).data
        case.same(shown["firstName"], name, "the name after an update with a key that was used is")
