"""Subscribers: made, changed, erased in part, deleted and made again, singly and in bulk, in both environments."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.model.conftest import Play
from tests.model.machine import Machine, agree, alike
from tests.model.oracles.subscribers import PROFILE, Subscribers
from tests.model.paging import FULL, every_page
from tests.model.values import DATA, IDENTIFIERS, TEXTS, profiles
from tests.model.wiping import wipe_subscribers
from tests.support.api import Api

ENVIRONMENTS = st.sampled_from((0, 1))
IDS = st.sampled_from(IDENTIFIERS[:6])
SHOWN = (*PROFILE, "subscriberId", "deleted", "isOnline", "_id", "createdAt", "updatedAt")


class SubscriberMachine(Machine):
    """The same identifiers in Development and Production, which know nothing of each other (A3, A4)."""

    about = (
        "create_subscriber",
        "update_subscriber",
        "bulk_create_subscribers",
        "get_subscriber",
        "list_subscribers",
        "delete_subscriber",
        "update_subscriber_online_status",
        "create_subscriber_v2",
        "update_subscriber_v2",
        "get_subscriber_v2",
        "delete_subscriber_v2",
        "search_subscribers",
    )

    def __init__(self, *callers: Api) -> None:
        super().__init__(*callers)
        self.oracles = [Subscribers() for _ in callers]

    @rule(env=ENVIRONMENTS, name=IDS, given=profiles())
    def create(self, env: int, name: str, given: dict[str, Any]) -> None:
        """S1 S2 S3: made, or changed where it is known. S13: one that was deleted is the old one again."""
        sid = self.name + name
        changed = self.oracles[env].upsert(sid, given)
        self.settle(env, sid, self.callers[env].create_subscriber({"subscriberId": sid, **given}).data, changed)

    @rule(env=ENVIRONMENTS, name=IDS, given=profiles(), blank=st.sampled_from(("", " ", "\t\n")))
    def create_with_blanks_around_the_identifier(self, env: int, name: str, given: dict[str, Any], blank: str) -> None:
        """S14: blanks around an identifier are cut off where it stands in a body."""
        sid = self.name + name
        changed = self.oracles[env].upsert(sid, given)
        body = {"subscriberId": f"{blank}{sid}{blank}", **given}
        self.settle(env, sid, self.callers[env].create_subscriber(body).data, changed)

    @rule(env=ENVIRONMENTS, name=IDS, given=profiles(), empty=st.booleans())
    def update(self, env: int, name: str, given: dict[str, Any], empty: bool) -> None:
        """S4 S5 S6 S9: changes what is sent; an empty e-mail erases it; an unknown subscriber is made."""
        sid = self.name + name
        if empty:
            given = given | {"email": ""}
        for _ in range(2):
            changed = self.oracles[env].upsert(sid, given)
            self.settle(env, sid, self.callers[env].update_subscriber(sid, given).data, changed)

    @rule(env=ENVIRONMENTS, elements=st.lists(st.tuples(IDS, profiles()), min_size=1, max_size=4))
    def create_in_bulk(self, env: int, elements: list[tuple[str, dict[str, Any]]]) -> None:
        """B1 B2 B3 B5 S13: known ones are updated, also those that were deleted; the last word counts."""
        bodies = [{"subscriberId": self.name + name, **given} for name, given in elements]
        created, updated = self.oracles[env].bulk(bodies)
        answer = self.callers[env].bulk_create_subscribers({"subscribers": bodies}).data
        assert [one["subscriberId"] for one in answer["created"]] == created
        assert [one["subscriberId"] for one in answer["updated"]] == updated
        assert answer["failed"] == []
        for sid in dict.fromkeys([*created, *updated]):
            self.settle(env, sid, self.callers[env].get_subscriber(sid).data, True)

    @rule(env=ENVIRONMENTS, name=IDS, good=IDS, bad=st.sampled_from(({"email": "no"}, {"data": "no"}, {"locale": ""})))
    def refused(self, env: int, name: str, good: str, bad: dict[str, Any]) -> None:
        """V1 B6: a request that breaks a rule changes nothing, nor does a bulk with one such element."""
        api = self.callers[env].refuses(400)
        body = {"subscriberId": self.name + name, "firstName": "never", **bad}
        api.create_subscriber(body)
        api.update_subscriber(self.name + name, body)
        api.bulk_create_subscribers({"subscribers": [{"subscriberId": self.name + good, "firstName": "never"}, body]})
        api.bulk_create_subscribers({"subscribers": []})
        self.look()

    @rule(env=ENVIRONMENTS, name=IDS, given=profiles())
    def create_v2(self, env: int, name: str, given: dict[str, Any]) -> None:
        """Makes what is not known, and never changes what is."""
        sid = self.name + name
        body = {"subscriberId": sid, **given}
        if self.oracles[env].knows(sid):
            self.callers[env].refuses(409).create_subscriber_v2(body)
            self.look()
        else:
            self.oracles[env].upsert(sid, given)
            self.settle(env, sid, self.callers[env].create_subscriber_v2(body).data, True)

    @rule(env=ENVIRONMENTS, name=IDS, given=profiles())
    def update_v2(self, env: int, name: str, given: dict[str, Any]) -> None:
        """S4 S5 S6: null erases here; an unknown subscriber is not made."""
        sid = self.name + name
        if self.oracles[env].knows(sid):
            self.oracles[env].patch(sid, given)
            self.settle(env, sid, self.callers[env].update_subscriber_v2(sid, given).data, bool(given))
        else:
            self.callers[env].refuses(404).update_subscriber_v2(sid, given)

    @rule(env=ENVIRONMENTS, name=IDS, one=DATA, other=DATA, verb=st.sampled_from(("create", "update", "v2")))
    def replace_data(self, env: int, name: str, one: dict[str, Any], other: dict[str, Any], verb: str) -> None:
        """S1 S4: `data` is what was sent last, to the last bit, however little it differs from what was there."""
        for data in (one, other):
            if verb == "create":
                self.create(env, name, {"data": data})
            elif verb == "update":
                self.update(env, name, {"data": data}, False)
            else:
                self.update_v2(env, name, {"data": data})

    @rule(env=ENVIRONMENTS, name=IDS, online=st.booleans())
    def set_online(self, env: int, name: str, online: bool) -> None:
        """C9: the last value sent is shown, and the time of the last one online never goes back."""
        sid, api = self.name + name, self.callers[env]
        if not self.oracles[env].knows(sid):
            api.refuses(404).update_subscriber_online_status(sid, {"isOnline": online})
            return
        before = api.get_subscriber(sid).data.get("lastOnlineAt") or ""
        self.oracles[env].set_online(sid, online)
        answer = api.update_subscriber_online_status(sid, {"isOnline": online}).data
        after = answer.get("lastOnlineAt") or ""
        assert after >= before if not online else after == before
        self.settle(env, sid, answer, True)

    @rule(env=ENVIRONMENTS, name=IDS, generation=st.sampled_from((1, 2)))
    def delete(self, env: int, name: str, generation: int) -> None:
        """S10 S12: nothing finds it afterwards; made again it is the old one, or after v2 a new one.

        S12 wants a new one always; the facts (subscribers, 1.4) let the first generation undelete.
        """
        sid, api, oracle = self.name + name, self.callers[env], self.oracles[env]
        operation = "delete_subscriber" if generation == 1 else "delete_subscriber_v2"
        if not oracle.knows(sid):
            getattr(api.refuses(404), operation)(sid)
            return
        getattr(api, operation)(sid)
        (oracle.delete if generation == 1 else oracle.delete_for_good)(sid)
        for refusing in ("get_subscriber", "get_subscriber_v2", "delete_subscriber", "delete_subscriber_v2"):
            getattr(api.refuses(404), refusing)(sid)
        api.refuses(400).get_subscriber_feed(sid)
        api.refuses(400).get_subscriber_unseen_count(sid)
        api.refuses(404).mark_all_messages(sid, {"markAs": "seen"})

    @rule(env=ENVIRONMENTS, text=TEXTS, member=st.sampled_from(("email", "phone", "subscriberId", "name")))
    def search(self, env: int, text: str, member: str) -> None:
        """M13 in the second generation: each filter selects exactly those that have the value."""
        known = self.oracles[env].living
        text = next((str(record[member]) for record in known.values() if record.get(member)), text)
        query = {"subscriber_id" if member == "subscriberId" else member: text}
        found = self.callers[env].search_subscribers(limit=100, **query)["data"]
        expected = [sid for sid, record in known.items() if _value(record, member) == _wanted(member, text)]
        assert [one["subscriberId"] for one in found] == expected[::-1]

    def settle(self, env: int, sid: str, answer: dict[str, Any], changed: bool) -> None:
        """S4 S8 S14: the answer is what a read shows; what the server gave stays, and time does not run backwards."""
        record = self.oracles[env].records[sid]
        shown = self.callers[env].get_subscriber(sid).data
        assert alike(answer, shown), f"S4: {answer} is not {shown}"
        assert alike(shown, self.callers[env].get_subscriber_v2(sid).data)
        if "_id" in record:
            assert shown["updatedAt"] >= record["updatedAt"]
            assert changed or shown["updatedAt"] == record["updatedAt"], "S5: nothing changed, but updatedAt did"
        else:
            record["_id"], record["createdAt"] = shown["_id"], shown["createdAt"]
        record["updatedAt"] = shown["updatedAt"]
        agree(shown, record, SHOWN)

    def look(self) -> None:
        """S3 S7 S10 P1: the lists are all the living, once each, oldest first, as the oracle has them."""
        for api, oracle in zip(self.callers, self.oracles, strict=True):
            found = every_page(api.list_subscribers, 4, more=FULL)
            assert [one["subscriberId"] for one in found] == list(oracle.living)
            for shown, record in zip(found, oracle.living.values(), strict=True):
                agree(shown, record, SHOWN)
                assert shown["channels"] == [], "G4"

    def clean_up(self) -> None:
        for api in self.callers:
            wipe_subscribers(api)


def _value(record: dict[str, Any], member: str) -> Any:
    if member == "name":
        return f"{record.get('firstName') or ''} {record.get('lastName') or ''}".strip()
    return record.get(member)


def _wanted(member: str, text: str) -> str:
    return text.strip() if member == "name" else text


def test_subscribers(api: Api, production: Api, play: Play) -> None:
    play(lambda: SubscriberMachine(api, production))
