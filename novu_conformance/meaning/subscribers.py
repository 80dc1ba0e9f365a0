"""Subscribers: made, changed, erased in part, deleted and made again, in both environments."""

from __future__ import annotations

from functools import partial
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from novu_conformance.meaning import things
from novu_conformance.meaning.case import INVALID, UNKNOWN, Case, alike
from novu_conformance.meaning.machine import ENVIRONMENTS, Machine, claims
from novu_conformance.meaning.oracles.subscribers import PROFILE, Subscribers
from novu_conformance.meaning.paging import Pager
from novu_conformance.meaning.story import Story, story
from novu_conformance.meaning.values import (
    DATA,
    EMAILS,
    EVERY_KIND,
    IDENTIFIERS,
    LONG,
    LOOK_ALIKE,
    NUMBERS,
    TEXTS,
    profiles,
    whole_profiles,
)
from novu_conformance.meaning.wholes import nulls_of

IDS = st.sampled_from(IDENTIFIERS[:6])
ALL_IDS = st.sampled_from(IDENTIFIERS)
BLANKS = st.sampled_from(("", " ", "\t\n"))
DELETIONS = ("delete_subscriber", "delete_subscriber_v2")
# More than the clock of a server needs to move on.
_TICK_SECONDS = 0.02

MAKING_V2 = ("create_subscriber_v2", "get_subscriber_v2", "delete_subscriber_v2")
_MAKING = ("create_subscriber", "get_subscriber", "delete_subscriber")


def listed(case: Case, api: Any) -> list[Any]:
    """What the list has of the case's own, oldest first."""
    _, found = Pager.of(case, api, "list_subscribers").tail()
    return [one for one in found if case.is_own(one["subscriberId"])]


def deletions(case: Case) -> list[str]:
    """The operations that delete a subscriber."""
    return [name for name in DELETIONS if case.knows(name)]


@story("S1", "S2", needs=_MAKING)
def what_was_sent_comes_back(case: Case) -> None:
    given = case.draw(whole_profiles()) | {"data": {**case.draw(DATA), **EVERY_KIND}}
    sid = case.name(case.draw(ALL_IDS))
    things.create_subscriber(case, {"subscriberId": sid, **given})
    with case.claims("S2"):
        shown = case.a.get_subscriber(sid).data
        case.same(shown["subscriberId"], sid, "the subscriber that was read is")
    case.agree(shown, given)


@story("S1", needs=_MAKING)
def long_texts_come_back(case: Case) -> None:
    given: dict[str, Any] = {name: f"{name} {LONG}" for name in ("firstName", "lastName", "phone", "avatar")}
    given |= {"data": {"text": LONG * 8, "list": list(range(200))}}
    sid = things.subscriber(case, **given)
    case.agree(case.a.get_subscriber(sid).data, given)


def null_is_nothing(create: str, read: str) -> Story:
    """The story of a new subscriber of whom nothing is said, by null or by silence."""

    def play(case: Case) -> None:
        sid, other = case.name("ada"), case.name("grace")
        things.goes_in_the_end(case, sid)
        things.goes_in_the_end(case, other)
        getattr(case.a, create)({"subscriberId": sid, **nulls_of(case, create)})
        bare = getattr(case.a, create)({"subscriberId": other}).data
        case.agree(getattr(case.a, read)(sid).data, bare, (*PROFILE, "channels", "deleted"))

    play.__name__ = f"null_is_as_good_as_nothing_to_{create}"
    return story("S1", needs=(create, read))(play)


EMPTY = null_is_nothing("create_subscriber", "get_subscriber")


@story("S5", needs=(*_MAKING, "update_subscriber"))
def values_that_look_alike_are_told_apart(case: Case) -> None:
    sid = things.subscriber(case, data=NUMBERS)
    for changes in LOOK_ALIKE:
        for data in changes:
            answer = case.a.update_subscriber(sid, {"data": data}).data
            case.same(answer["data"], data, "the data in the answer are")
        case.same(case.a.get_subscriber(sid).data["data"], data, "the data are")


@story("S3", "S8", needs=(*_MAKING, "list_subscribers"))
def made_twice_it_is_one(case: Case) -> None:
    first, more = case.draw(whole_profiles()), case.draw(profiles())
    sid = case.name("ada")
    before = things.create_subscriber(case, {"subscriberId": sid, **first})
    case.a.create_subscriber({"subscriberId": sid, **more})
    after = case.a.get_subscriber(sid).data
    # Null changes nothing; of the e-mail, servers differ.
    said = {name: value for name, value in more.items() if value is not None}
    members = [name for name in PROFILE if not (name == "email" and name in more and more[name] is None)]
    case.agree(after, {**first, **said}, members)
    case.agree(after, before, ("_id", "createdAt"))
    case.same(len([one for one in listed(case, case.a) if one["subscriberId"] == sid]), 1, "in the list it is there")


@story("S4", "S5", "S8", needs=(*_MAKING, "update_subscriber"))
def an_update_changes_what_it_names(case: Case) -> None:
    first = case.draw(whole_profiles())
    changed = case.draw(st.permutations(PROFILE))[:4]
    more = {name: value for name, value in case.draw(whole_profiles()).items() if name in changed}
    ada, grace = case.name("ada"), case.name("grace")
    before, stranger = (things.create_subscriber(case, {"subscriberId": sid, **first}) for sid in (ada, grace))
    answer = case.a.update_subscriber(ada, more).data
    after = case.a.get_subscriber(ada).data
    case.agree(answer, {**first, **more})
    case.agree(after, {**first, **more})
    with case.claims("S8"):
        case.agree(after, before, ("_id", "subscriberId", "createdAt"))
        case.hold(after["updatedAt"] >= before["updatedAt"], "updatedAt has gone back")
    with case.claims("S7"):
        case.agree(case.a.get_subscriber(grace).data, stranger, (*PROFILE, "_id", "subscriberId", "updatedAt"))


@story("S5", "S8", needs=(*_MAKING, "update_subscriber"))
def the_same_update_again_changes_nothing(case: Case) -> None:
    sid = case.name("ada")
    before = things.create_subscriber(case, {"subscriberId": sid})
    given = {"firstName": case.draw(TEXTS) + "!", "data": case.draw(DATA)}
    case.wait(_TICK_SECONDS)
    case.a.update_subscriber(sid, given)
    once = case.a.get_subscriber(sid).data
    moved = once["updatedAt"] > before["updatedAt"]
    case.hold(moved, f"updatedAt is {once['updatedAt']} after a change, as before", "S8")
    case.wait(_TICK_SECONDS)
    case.a.update_subscriber(sid, given)
    case.same(case.a.get_subscriber(sid).data, once, "after the same update again it is")


@story("S6", needs=(*_MAKING, "update_subscriber"))
def null_erases_the_email_alone(case: Case) -> None:
    first = {**case.draw(whole_profiles()), "firstName": "Ada", "email": case.draw(EMAILS)}
    sid = things.subscriber(case, **first)
    erased = {**first, "email": None}
    case.a.update_subscriber(sid, {"email": None, "firstName": None, "phone": None, "data": None})
    case.agree(case.a.get_subscriber(sid).data, erased, PROFILE)
    case.a.update_subscriber(sid, {"email": first["email"]})
    case.a.update_subscriber(sid, {"email": "", "lastName": None, "avatar": None})
    case.agree(case.a.get_subscriber(sid).data, erased, PROFILE)


@story("S9", needs=(*_MAKING, "update_subscriber"))
def an_unknown_one_is_made_or_refused(case: Case) -> None:
    sid, given = case.name("nobody"), case.draw(profiles(nulls=False))
    if case.says("update-subscriber-upsert"):
        case.a.update_subscriber(sid, given)
        things.goes_in_the_end(case, sid)
        case.agree(case.a.get_subscriber(sid).data, {"subscriberId": sid, **given})
    else:
        case.a.refuses(*UNKNOWN).update_subscriber(sid, given)
        case.a.refuses(404).get_subscriber(sid)


@story("S10", needs=(*_MAKING, "list_subscribers", "bulk_create_subscribers"))
def who_is_deleted_is_found_nowhere(case: Case) -> None:
    deletes = case.draw(st.permutations(deletions(case)))
    *gone, grace = things.subscribers(case, *("ada" for _ in deletes), "grace")
    for delete, sid in zip(deletes, gone, strict=True):
        getattr(case.a, delete)(sid)
    ada = gone[0]
    for name in ("get_subscriber", "get_subscriber_v2", *DELETIONS):
        if case.knows(name):
            getattr(case.a.refuses(404), name)(ada)
    case.a.refuses(*UNKNOWN).get_subscriber_feed(ada)
    case.a.refuses(*UNKNOWN).get_subscriber_unseen_count(ada)
    case.a.refuses(*UNKNOWN).mark_all_messages(ada, {"markAs": "seen"})
    case.same([one["subscriberId"] for one in listed(case, case.a)], [grace], "those left in the list are")
    if case.knows("search_subscribers"):
        for sid in gone:
            case.same(case.a.search_subscribers(subscriber_id=sid)["data"], [], "what a search finds of them is")


@story("S12", needs=_MAKING)
def who_comes_back_is_as_sent(case: Case) -> None:
    first, again = case.draw(whole_profiles()), case.draw(whole_profiles())
    sid = things.subscriber(case, **first)
    for delete in case.draw(st.permutations(deletions(case))):
        getattr(case.a, delete)(sid)
        case.a.refuses(404).get_subscriber(sid)
        case.agree(case.a.create_subscriber({"subscriberId": sid, **again}).data, {"subscriberId": sid, **again})
    case.agree(case.a.get_subscriber(sid).data, {"subscriberId": sid, **again})


@story("S14", "S7", needs=_MAKING)
def identifiers_are_compared_exactly(case: Case) -> None:
    word = case.name("")
    words = case.draw(st.sampled_from((("ada", "Ada", "a b"), ("ada", "Ada", "ä"), ("a+b", "a b", "a%2Bb"))))
    ids = [f"{word}{identifier}" for identifier in words]
    for sid in ids:
        things.create_subscriber(case, {"subscriberId": sid, "firstName": sid})
    for sid in ids:
        case.agree(case.a.get_subscriber(sid).data, {"subscriberId": sid, "firstName": sid})
    case.a.refuses(404).get_subscriber(word.upper() + "ADA")
    case.a.delete_subscriber(ids[0])
    case.agree(case.a.get_subscriber(ids[1]).data, {"subscriberId": ids[1], "firstName": ids[1]})


@story("S14", needs=_MAKING)
def blanks_around_an_identifier_are_cut_off(case: Case) -> None:
    sid, blank = case.name("ada"), case.draw(st.sampled_from((" ", "\t", "\n ")))
    things.create_subscriber(case, {"subscriberId": sid, "firstName": "first"})
    case.a.create_subscriber({"subscriberId": f"{blank}{sid}{blank}", "firstName": "second"})
    case.agree(case.a.get_subscriber(sid).data, {"subscriberId": sid, "firstName": "second"})


@story("A4", needs=(*_MAKING, "list_subscribers"), both=True)
def the_same_name_elsewhere_is_somebody_else(case: Case) -> None:
    sid = case.name("ada")
    mine, theirs = case.draw(whole_profiles()), case.draw(whole_profiles())
    things.create_subscriber(case, {"subscriberId": sid, **mine})
    case.b.refuses(404).get_subscriber(sid)
    case.b.refuses(404).delete_subscriber(sid)
    things.create_subscriber(case, {"subscriberId": sid, **theirs}, case.b)
    case.agree(case.b.get_subscriber(sid).data, theirs)
    case.b.delete_subscriber(sid)
    case.agree(case.a.get_subscriber(sid).data, mine)
    case.same(listed(case, case.b), [], "those in the other environment are")


@story("C9", needs=(*_MAKING, "update_subscriber_online_status"))
def online_is_what_was_said_last(case: Case) -> None:
    ada, grace = things.subscriber(case), case.name("grace")
    last = ""
    for online in (True, False, case.draw(st.booleans())):
        answer = case.a.update_subscriber_online_status(ada, {"isOnline": online}).data
        shown = case.a.get_subscriber(ada).data
        case.same([answer.get("isOnline"), shown.get("isOnline")], [online, online], "isOnline in answer and read is")
        at = shown.get("lastOnlineAt") or ""
        case.hold((at >= last and bool(at)) or online, f"lastOnlineAt is {at!r} after {last!r}")
        case.hold(not online or at == last, f"lastOnlineAt became {at!r} by going online")
        last = at
    # Whoever is made tells what time it is for the server.
    before = things.create_subscriber(case, {"subscriberId": grace})["createdAt"]
    for online in (True, False):
        case.a.update_subscriber_online_status(ada, {"isOnline": online})
    after = things.create_subscriber(case, {"subscriberId": case.name("after")})["createdAt"]
    at = case.a.get_subscriber(ada).data["lastOnlineAt"]
    case.hold(before <= at <= after, f"lastOnlineAt is {at}, and it was {before} before that, and {after} after it")
    case.hold(not case.a.get_subscriber(grace).data.get("isOnline"), "another subscriber is online")
    case.a.refuses(404).update_subscriber_online_status(case.name("nobody"), {"isOnline": True})


@story(
    "S5",
    "C9",
    needs=(*_MAKING, "update_subscriber", "update_subscriber_online_status", "update_subscriber_credentials"),
)
def each_writer_leaves_what_others_wrote(case: Case) -> None:
    sid, fcm = things.subscriber(case), things.integration(case, "fcm", "push")
    named = {"providerId": "fcm", "integrationIdentifier": fcm["identifier"]}
    for number, online in enumerate((True, False)):
        name, token = f"name-{number}", f"token-{number}"
        writes = (
            partial(case.a.update_subscriber, sid, {"firstName": name}),
            partial(case.a.update_subscriber_online_status, sid, {"isOnline": online}),
            partial(case.a.update_subscriber_credentials, sid, {**named, "credentials": {"deviceTokens": [token]}}),
        )
        # Once in this order and once in the other, so that each comes after each.
        for write in writes if online else writes[::-1]:
            write()
        shown = case.a.get_subscriber(sid).data
        tokens = [one["credentials"].get("deviceTokens") for one in shown.get("channels") or []]
        case.agree({**shown, "tokens": tokens[:1]}, {"firstName": name, "isOnline": online, "tokens": [[token]]})


class SubscriberMachine(Machine):
    """The same identifiers in both environments, which know nothing of each other (A3, A4)."""

    needs = (*_MAKING, "update_subscriber", "bulk_create_subscribers", "list_subscribers")

    def __init__(self, case: Case) -> None:
        super().__init__(case)
        self.oracles = [Subscribers() for _ in self.callers]

    @rule(env=ENVIRONMENTS, name=IDS, given=profiles(), blank=BLANKS)
    @claims("S3", "S1", "S2", "S14")
    def create(self, env: int, name: str, given: dict[str, Any], blank: str) -> None:
        """Made, or changed where it is known; blanks around the identifier are cut off."""
        env, sid = self.env(env), self.name + name
        self.come(env, sid)
        self.oracles[env].upsert(sid, given)
        body = {"subscriberId": f"{blank}{sid}{blank}", **given}
        self.settle(env, sid, self.callers[env].create_subscriber(body).data, True)

    @rule(env=ENVIRONMENTS, name=IDS, given=profiles(), empty=st.booleans())
    @claims("S5", "S4", "S6", "S9")
    def update(self, env: int, name: str, given: dict[str, Any], empty: bool) -> None:
        """Changes what is sent; an empty e-mail erases it; an unknown subscriber is made, or refused."""
        env, sid = self.env(env), self.name + name
        oracle, api = self.oracles[env], self.callers[env]
        if empty:
            given = given | {"email": ""}
        if not oracle.knows(sid) and not self.case.says("update-subscriber-upsert"):
            api.refuses(*UNKNOWN).update_subscriber(sid, given)
            api.refuses(404).get_subscriber(sid)
            return
        self.come(env, sid)
        for _ in range(2):
            changed = oracle.upsert(sid, given)
            self.settle(env, sid, api.update_subscriber(sid, given).data, changed)

    @rule(env=ENVIRONMENTS, elements=st.lists(st.tuples(IDS, profiles()), min_size=1, max_size=4))
    @claims("B1", "B2", "B5", "S13")
    def create_in_bulk(self, env: int, elements: list[tuple[str, dict[str, Any]]]) -> None:
        """Known ones are updated, the others made; the last word counts."""
        env = self.env(env)
        oracle, api = self.oracles[env], self.callers[env]
        bodies = [{"subscriberId": self.name + name, **given} for name, given in elements]
        ids = list(dict.fromkeys(body["subscriberId"] for body in bodies))
        answer = api.bulk_create_subscribers({"subscribers": bodies}).data
        created = {one["subscriberId"] for one in answer["created"]}
        updated = {one["subscriberId"] for one in answer["updated"]}
        for sid in ids:
            known = oracle.knows(sid)
            self.case.hold(sid in created | updated, f"{sid} was neither created nor updated")
            if sid not in oracle.ghosts:
                self.case.hold(sid in (updated if known else created), f"{sid} was {'' if known else 'not '}known")
            self.come(env, sid)
        self.case.same(sorted(created | updated), sorted(ids), "created and updated are")
        self.case.same(answer["failed"], [], "failed are")
        oracle.bulk(bodies)
        for sid in ids:
            self.settle(env, sid, api.get_subscriber(sid).data, True)

    @rule(env=ENVIRONMENTS, name=IDS, good=IDS, bad=st.sampled_from(({"email": "no"}, {"data": "no"}, {"locale": ""})))
    @claims("B6", "V1")
    def refused(self, env: int, name: str, good: str, bad: dict[str, Any]) -> None:
        """A request that breaks a rule changes nothing, nor does a bulk with one such element."""
        env = self.env(env)
        api = self.callers[env].refuses(*INVALID)
        body = {"subscriberId": self.name + name, "firstName": "never", **bad}
        api.create_subscriber(body)
        api.update_subscriber(self.name + name, body)
        api.bulk_create_subscribers({"subscribers": [{"subscriberId": self.name + good, "firstName": "never"}, body]})
        self.look_at(env, self.name + name)
        self.look_at(env, self.name + good)

    @rule(env=ENVIRONMENTS, name=IDS, given=profiles())
    @claims("S3", "S1")
    def create_v2(self, env: int, name: str, given: dict[str, Any]) -> None:
        """Makes what is not known, and never changes what is."""
        env, sid = self.env(env), self.name + name
        if not self.case.knows(*MAKING_V2):
            return
        oracle, api, body = self.oracles[env], self.callers[env], {"subscriberId": sid, **given}
        if oracle.knows(sid):
            api.refuses(409).create_subscriber_v2(body)
            self.look_at(env, sid)
        else:
            self.come(env, sid)
            oracle.patch(sid, given)
            self.settle(env, sid, api.create_subscriber_v2(body).data, True)

    @rule(env=ENVIRONMENTS, name=IDS, given=profiles())
    @claims("S5", "S4", "S6", "S9")
    def update_v2(self, env: int, name: str, given: dict[str, Any]) -> None:
        """Null erases here; an unknown subscriber is not made."""
        env, sid = self.env(env), self.name + name
        oracle, api = self.oracles[env], self.callers[env]
        if not self.case.knows("update_subscriber_v2"):
            return
        if oracle.knows(sid):
            oracle.patch(sid, given)
            self.settle(env, sid, api.update_subscriber_v2(sid, given).data, True)
        else:
            api.refuses(404).update_subscriber_v2(sid, given)
            self.look_at(env, sid)

    @rule(env=ENVIRONMENTS, name=IDS, one=DATA, other=DATA, verb=st.sampled_from(("create", "update", "v2")))
    @claims("S1", "S4")
    def replace_data(self, env: int, name: str, one: dict[str, Any], other: dict[str, Any], verb: str) -> None:
        """`data` is what was sent last, to the last bit, however little it differs from what was there."""
        for data in (one, other):
            if verb == "create":
                self.create(env, name, {"data": data}, "")
            elif verb == "update":
                self.update(env, name, {"data": data}, False)
            else:
                self.update_v2(env, name, {"data": data})

    @rule(env=ENVIRONMENTS, name=IDS, first=st.booleans())
    @claims("S10", "S12")
    def delete(self, env: int, name: str, first: bool) -> None:
        """Nothing finds it afterwards."""
        env, sid = self.env(env), self.name + name
        oracle, api, names = self.oracles[env], self.callers[env], deletions(self.case)
        operation = names[0] if first else names[-1]
        if not oracle.knows(sid):
            getattr(api.refuses(404), operation)(sid)
            return
        getattr(api, operation)(sid)
        oracle.delete(sid)
        self.look_at(env, sid)

    def come(self, env: int, sid: str) -> None:
        if not self.oracles[env].knows(sid):
            things.goes_in_the_end(self.case, sid, self.callers[env])

    def settle(self, env: int, sid: str, answer: dict[str, Any], changed: bool) -> None:
        """The answer is what a read shows; what the server gave stays, and time does not run backwards."""
        oracle, api = self.oracles[env], self.callers[env]
        record, ghost = oracle.living[sid], oracle.ghosts.pop(sid, {})
        shown = api.get_subscriber(sid).data
        with self.case.claims("S4"):
            self.case.agree(answer, shown, (*PROFILE, "_id", "subscriberId"))
        for member in PROFILE:
            # Made again, it may be the old one.
            if record.get(member) is None and alike(shown.get(member), ghost.get(member)):
                record[member] = ghost.get(member)
        if "_id" in record:
            with self.case.claims("S8"):
                self.case.hold(shown["updatedAt"] >= record["updatedAt"], "updatedAt has gone back")
            quiet = changed or shown["updatedAt"] == record["updatedAt"]
            self.case.hold(quiet, "nothing changed, but updatedAt did", "S5")
        else:
            record["_id"], record["createdAt"] = shown["_id"], shown["createdAt"]
        record["updatedAt"] = shown["updatedAt"]
        self.see(shown, record)

    def look_at(self, env: int, sid: str) -> None:
        """It is as the oracle has it, or unknown."""
        oracle, api = self.oracles[env], self.callers[env]
        if oracle.knows(sid):
            self.see(api.get_subscriber(sid).data, oracle.living[sid])
        else:
            api.refuses(404).get_subscriber(sid)

    def see(self, shown: dict[str, Any], record: dict[str, Any]) -> None:
        self.case.agree(shown, record, (*PROFILE, "subscriberId", "_id", "createdAt", "updatedAt"))

    @claims("S10", "S3", "S7", "P1")
    def look(self) -> None:
        """The lists are all the living, once each, oldest first, as the oracle has them."""
        for api, oracle in zip(self.callers, self.oracles, strict=True):
            found = listed(self.case, api)
            expected = sorted(oracle.living)
            self.case.same(sorted(one["subscriberId"] for one in found), expected, "the subscribers in the list are")
            for shown in found:
                self.see(shown, oracle.living[shown["subscriberId"]])
