"""Subscribers of the second generation: never updated by being made, erased by null, deleted for good, searched."""

from __future__ import annotations

from hypothesis import strategies as st

from novu_conformance.meaning import things
from novu_conformance.meaning.case import Case
from novu_conformance.meaning.oracles.subscribers import PROFILE
from novu_conformance.meaning.selecting import Filter, in_pairs
from novu_conformance.meaning.story import story
from novu_conformance.meaning.subscribers import ALL_IDS, MAKING_V2, null_is_nothing
from novu_conformance.meaning.values import (
    DATA,
    EMAILS,
    EVERY_KIND,
    LOOK_ALIKE,
    NUMBERS,
    whole_profiles,
    whole_profiles_v2,
)

_BELONGINGS = (
    "get_subscriber_preferences_v2",
    "update_subscriber_preferences_v2",
    "update_subscriber_credentials",
    "create_topic",
    "get_topic",
    "add_topic_subscribers",
    *things.EVENTS,
    "get_subscriber_feed",
)

EMPTY = null_is_nothing("create_subscriber_v2", "get_subscriber_v2")


@story("S1", needs=MAKING_V2)
def what_was_sent_comes_back_v2(case: Case) -> None:
    given = case.draw(whole_profiles_v2()) | {"data": {**case.draw(DATA), **EVERY_KIND}}
    sid = case.name(case.draw(ALL_IDS))
    answer = case.a.create_subscriber_v2({"subscriberId": sid, **given}).data
    things.goes_in_the_end(case, sid)
    case.agree(answer, {"subscriberId": sid, **given})
    case.agree(case.a.get_subscriber_v2(sid).data, {"subscriberId": sid, **given})


@story("S5", needs=(*MAKING_V2, "update_subscriber_v2"))
def values_that_look_alike_are_told_apart_v2(case: Case) -> None:
    sid = case.name("ada")
    case.a.create_subscriber_v2({"subscriberId": sid, "data": NUMBERS})
    things.goes_in_the_end(case, sid)
    for changes in LOOK_ALIKE:
        for data in changes:
            answer = case.a.update_subscriber_v2(sid, {"data": data}).data
            case.same(answer["data"], data, "the data in the answer are")
        case.same(case.a.get_subscriber_v2(sid).data["data"], data, "the data are")


@story("S6", "S4", needs=(*MAKING_V2, "update_subscriber_v2"))
def null_erases_what_it_names_v2(case: Case) -> None:
    expected = {**case.draw(whole_profiles_v2()), "firstName": "Ada", "email": case.draw(EMAILS)}
    sid = case.name("ada")
    case.a.create_subscriber_v2({"subscriberId": sid, **expected})
    things.goes_in_the_end(case, sid)
    names = case.draw(st.permutations(sorted(expected)))
    for gone in (names[:3], names[3:]):
        expected |= dict.fromkeys(gone)
        answer = case.a.update_subscriber_v2(sid, dict.fromkeys(gone)).data
        case.agree(answer, expected)
    case.agree(case.a.get_subscriber_v2(sid).data, expected)


@story("S4", "S5", needs=(*MAKING_V2, "update_subscriber_v2"))
def an_update_changes_what_it_names_v2(case: Case) -> None:
    first, wanted = case.draw(whole_profiles_v2()), case.draw(whole_profiles_v2())
    sid, other = case.name("ada"), case.name("grace")
    things.goes_in_the_end(case, sid)
    things.goes_in_the_end(case, other)
    expected = before = case.a.create_subscriber_v2({"subscriberId": sid, **first}).data
    case.a.create_subscriber_v2({"subscriberId": other, **first})
    names = case.draw(st.permutations(sorted(wanted)))
    for named in (names[:3], names[3:]):
        more = {name: wanted[name] for name in named}
        expected = {**expected, **more}
        case.agree(case.a.update_subscriber_v2(sid, more).data, expected, (*wanted, "_id"))
    after = case.a.get_subscriber_v2(sid).data
    case.agree(after, expected, wanted)
    case.agree(after, before, ("_id", "subscriberId", "createdAt"))
    with case.claims("S7"):
        case.agree(case.a.get_subscriber_v2(other).data, first)


@story("S9", needs=(*MAKING_V2, "update_subscriber_v2"))
def an_unknown_one_is_not_made_v2(case: Case) -> None:
    sid = case.name("nobody")
    case.a.refuses(404).update_subscriber_v2(sid, {"firstName": "Ada"})
    case.a.refuses(404).get_subscriber_v2(sid)


@story("S3", needs=MAKING_V2)
def a_taken_identifier_is_a_conflict_v2(case: Case) -> None:
    first = case.draw(whole_profiles())
    sid = case.name("ada")
    before = case.a.create_subscriber_v2({"subscriberId": sid, **first}).data
    things.goes_in_the_end(case, sid)
    case.a.refuses(409).create_subscriber_v2({"subscriberId": sid, "firstName": "never"})
    case.agree(case.a.get_subscriber_v2(sid).data, before, (*first, "_id", "subscriberId", "updatedAt"))


@story("S12", "G10", needs=MAKING_V2)
def who_was_deleted_for_good_comes_back_bare(case: Case) -> None:
    sid = case.name("ada")
    bare, whole = {"subscriberId": sid}, {"subscriberId": sid, **case.draw(whole_profiles())}
    make = case.a.create_subscriber_v2
    again = [make, case.a.create_subscriber] if case.knows("create_subscriber") else [make]
    things.goes_in_the_end(case, sid)
    ids: list[str] = []
    for create, body in (one for anew in again for one in ((make, whole), (anew, bare))):
        if ids:
            case.a.delete_subscriber_v2(sid)
        made = create(body).data
        case.hold(made["_id"] not in ids, f"somebody new has the _id {made['_id']}, which was another's", "G10")
        ids.append(made["_id"])
        if body is bare:
            shown = case.a.get_subscriber_v2(sid).data
            case.agree(shown, {"_id": made["_id"], **bare}, ("_id", *PROFILE))
            case.same(shown.get("channels") or [], [], "the channels of somebody new are")


@story("S12", needs=(*MAKING_V2, *_BELONGINGS))
def nothing_belongs_to_who_comes_back(case: Case) -> None:
    sid, fcm = things.recipient(case), things.integration(case, "fcm", "push")
    things.messages(case, things.plain(case), sid)
    case.a.update_subscriber_preferences_v2(sid, {"channels": {"in_app": False, "sms": False}})
    credentials = {"providerId": "fcm", "integrationIdentifier": fcm["identifier"]}
    case.a.update_subscriber_credentials(sid, {**credentials, "credentials": {"deviceTokens": ["token"]}})
    key = things.topic(case, sid)
    case.a.delete_subscriber_v2(sid)
    case.a.create_subscriber_v2({"subscriberId": sid})
    case.same(case.a.get_subscriber_v2(sid).data.get("channels") or [], [], "the credentials are")
    case.same(case.a.get_topic(key).data["subscribers"], [], "the members of the topic are")
    preferred = case.a.get_subscriber_preferences_v2(sid).data["global"]["channels"]
    case.hold(all(preferred.values()), f"the preferences of somebody new are {preferred}")
    case.same(case.a.get_subscriber_feed(sid)["data"], [], "the messages of somebody new are")


@story("S16", needs=("search_subscribers", *MAKING_V2))
def a_search_selects_exactly(case: Case) -> None:
    word = case.name("x")
    people = {
        case.name("ada"): {"firstName": word, "lastName": "One", "email": f"{word}@example.com", "phone": f"+{word}"},
        case.name("grace"): {"firstName": word, "lastName": "Two", "email": f"2{word}@example.com", "phone": word},
    }
    for sid, profile in people.items():
        case.a.create_subscriber_v2({"subscriberId": sid, **profile})
        things.goes_in_the_end(case, sid)
    names = dict(zip(people, "ag", strict=True))
    filters: list[Filter] = [({"subscriber_id": sid}, names[sid]) for sid in people]
    for member in ("email", "phone"):
        filters += [({member: profile[member]}, names[sid]) for sid, profile in people.items()]
    filters += [({"name": f"{one['firstName']} {one['lastName']}"}, names[sid]) for sid, one in people.items()]
    # Each of them alone, and all that is known of one.
    single = (filters[0], filters[2], filters[5], filters[6])
    chosen = case.draw(st.sampled_from("ag"))
    together = {name: value for given, of in filters if of == chosen for name, value in given.items()}
    for query, expected in (*single, *in_pairs(filters), (together, chosen)):
        found = "".join(names.get(one["subscriberId"], "?") for one in case.a.search_subscribers(**query)["data"])
        case.same(found, expected, f"those of a and g found by {query} are")
