"""Many subscribers, or many triggers, in one request."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from novu_conformance.meaning import things
from novu_conformance.meaning.case import INVALID, Case
from novu_conformance.meaning.events import EVENTS, event, inactive, is_unknown, reached
from novu_conformance.meaning.story import story
from novu_conformance.meaning.subscribers import deletions
from novu_conformance.meaning.values import profiles, whole_profiles

_BULK = ("bulk_create_subscribers",)
_EVENTS = (*EVENTS, "bulk_trigger_events")
_MOST = 500


@story("B1", "B2", needs=_BULK)
def bulk_tells_the_new_from_the_known(case: Case) -> None:
    first = case.draw(whole_profiles())
    known, stranger = things.subscribers(case, "ada", "grace", **first)
    given = {case.name("new"): case.draw(whole_profiles()), known: case.draw(profiles(nulls=False))}
    given[case.name("new")] = case.draw(profiles(nulls=False))
    for sid in given:
        things.goes_in_the_end(case, sid)
    bodies = [{"subscriberId": sid, **profile} for sid, profile in given.items()]
    answer = case.a.bulk_create_subscribers({"subscribers": bodies}).data
    created = sorted(one["subscriberId"] for one in answer["created"])
    case.same(created, sorted(sid for sid in given if sid != known), "created are")
    case.same([one["subscriberId"] for one in answer["updated"]], [known], "updated are")
    case.same(answer["failed"], [], "failed are")
    with case.claims("B2"):
        for sid, profile in given.items():
            expected = {**(first if sid == known else {}), **profile}
            case.agree(things.read_subscriber(case, sid), {"subscriberId": sid, **expected})
        case.agree(things.read_subscriber(case, stranger), first)


@story("B3", needs=_BULK)
def bulk_of_one_is_as_good_as_one(case: Case) -> None:
    given = case.draw(whole_profiles())
    case.agree(things.create_subscriber(case, {"subscriberId": case.name("alone"), **given}), given)
    (in_bulk,) = things.subscribers(case, "bulk", **given)
    case.agree(things.read_subscriber(case, in_bulk), given)


@story("B5", needs=_BULK)
def the_last_of_one_identifier_counts(case: Case) -> None:
    sid, names = case.name("twice"), case.draw(st.permutations(("first", "second", "third")))
    things.goes_in_the_end(case, sid)
    bodies = [{"subscriberId": sid, "firstName": name} for name in names]
    answer = case.a.bulk_create_subscribers({"subscribers": bodies}).data
    case.same([one["subscriberId"] for one in answer["created"]], [sid], "created are")
    told = {one["subscriberId"] for one in answer["updated"]}
    case.hold(told <= {sid}, f"updated are {sorted(told)}, though only {sid} was sent")
    case.same(things.read_subscriber(case, sid)["firstName"], names[-1], "the name is")


@story("B6", needs=_BULK)
def one_bad_element_refuses_all(case: Case) -> None:
    known = things.subscriber(case, firstName="before")
    new = case.name("new")
    bad = case.draw(st.sampled_from(({"email": "no"}, {"data": "no"}, {"locale": ""})))
    bodies = [
        {"subscriberId": new},
        {"subscriberId": known, "firstName": "never"},
        {"subscriberId": case.name("bad"), **bad},
    ]
    case.a.refuses(*INVALID).bulk_create_subscribers({"subscribers": bodies})
    case.a.refuses(*INVALID).bulk_create_subscribers({"subscribers": []})
    case.same(things.read_subscriber(case, known)["firstName"], "before", "the name of one that was known is")
    read = case.a.refuses(404)
    (read.get_subscriber if case.knows("get_subscriber") else read.get_subscriber_v2)(new)


@story("S13", needs=_BULK)
def who_was_deleted_comes_back_in_bulk(case: Case) -> None:
    given = case.draw(whole_profiles())
    sid = things.subscriber(case)
    getattr(case.a, case.draw(st.sampled_from(deletions(case))))(sid)
    answer = case.a.bulk_create_subscribers({"subscribers": [{"subscriberId": sid, **given}]}).data
    told = [one["subscriberId"] for part in ("created", "updated") for one in answer[part]]
    case.same(told, [sid], "created or updated are")
    case.agree(things.read_subscriber(case, sid), {"subscriberId": sid, **given})


@story("B4", needs=_BULK)
def there_is_a_largest_bulk(case: Case) -> None:
    word = case.name("many")
    bodies = [{"subscriberId": f"{word}-{number}"} for number in range(_MOST + 1)]
    case.a.refuses(*INVALID).bulk_create_subscribers({"subscribers": bodies})
    read = case.a.refuses(404)
    first = bodies[0]["subscriberId"]
    (read.get_subscriber if case.knows("get_subscriber") else read.get_subscriber_v2)(first)


@story("A3", needs=_BULK, both=True)
def bulk_stays_in_its_environment(case: Case) -> None:
    sid = things.subscriber(case, firstName="here")
    things.goes_in_the_end(case, sid, case.b)
    answer = case.b.bulk_create_subscribers({"subscribers": [{"subscriberId": sid, "firstName": "there"}]}).data
    case.same([one["subscriberId"] for one in answer["created"]], [sid], "created in the other environment are")
    case.same(things.read_subscriber(case, sid)["firstName"], "here", "the name in this environment is")
    case.same(things.read_subscriber(case, sid, case.b)["firstName"], "there", "the name in the other is")


@story("B7", "E2", "E3", needs=_EVENTS)
def one_of_a_bulk_does_not_bother_the_others(case: Case) -> None:
    ada, grace = things.recipients(case, "ada", "grace")
    made, asleep = things.plain(case), inactive(case)
    names = [case.name("transaction") for _ in range(2)]
    things.messages_go_in_the_end(case, *names)
    planned: tuple[tuple[dict[str, Any], str], ...] = (
        (event(made, ada, transactionId=names[0]), "processed"),
        ({"name": case.name("unknown"), "to": ada, "payload": {}}, "error"),
        (event(asleep, ada), "trigger_not_active"),
        ({"name": things.trigger_of(made), "to": ada}, "error"),
        (event(made, [grace, ada], transactionId=names[1]), "processed"),
    )
    planned = tuple(case.draw(st.permutations(planned)))
    answers = case.a.bulk_trigger_events({"events": [one for one, _ in planned]}).data
    case.same([one["status"] for one in answers], [status for _, status in planned], "the statuses are")
    told = [one["transactionId"] for one in answers if one["status"] == "processed"]
    given = [one["transactionId"] for one, status in planned if status == "processed"]
    case.same(told, given, "the transactions are")
    for one in answers:
        has = bool(one.get("error"))
        case.same(has, one["status"] == "error", "whether there is an error is")
    found = reached(case, names, [ada, ada, grace])
    of_first = [one["subscriber"]["subscriberId"] for one in found if one["transactionId"] == names[0]]
    case.same(of_first, [ada], "those who got a message of the first transaction are")


@story("B7", "E1", needs=_EVENTS)
def each_of_a_bulk_is_one_of_its_own(case: Case) -> None:
    people = things.recipients(case, "ada", "grace", "lise")
    one, other = (things.workflow(case, things.step(content=f"{word} {{{{a}}}}{{{{b}}}}")) for word in ("one", "other"))
    payloads: tuple[dict[str, Any], ...] = ({"a": "1"}, {"b": "2"}, {})
    planned = list(zip((one, other, one), people, payloads, ("one 1", "other 2", "one "), strict=True))
    events = [event(made, sid, payload=payload) for made, sid, payload, _ in planned]
    told = [answer["transactionId"] for answer in case.a.bulk_trigger_events({"events": events}).data]
    things.messages_go_in_the_end(case, *told)
    case.same(len(set(told)), len(events), "the number of different transactions is", "E1")
    found = {sent["transactionId"]: sent for sent in reached(case, told, people)}
    for transaction, (_, sid, payload, content) in zip(told, planned, strict=True):
        sent = found.get(transaction, {})
        shown = [(sent.get("subscriber") or {}).get("subscriberId"), sent.get("content"), sent.get("payload") or {}]
        case.same(shown, [sid, content, payload], "subscriber, content and payload of a message are")


@story("B7", needs=_EVENTS)
def a_bulk_has_a_limit(case: Case) -> None:
    sid, made = things.recipient(case), things.plain(case)
    for count in (101, 0):
        case.a.refuses(*INVALID).bulk_trigger_events({"events": [event(made, sid)] * count})
    unknown = {"name": case.name("unknown"), "to": sid, "payload": {}}
    answers = case.a.bulk_trigger_events({"events": [unknown] * 100}).data
    case.same([one["status"] for one in answers], ["error"] * 100, "the statuses of a hundred are")
    is_unknown(case, sid)
