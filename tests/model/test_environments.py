"""Two environments: what is made, changed and deleted in one is never seen, and never touched, from the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.model.conftest import Play
from tests.model.machine import PLACES, Machine, pick
from tests.model.oracles.environments import Environments
from tests.model.wiping import (
    wipe_feeds,
    wipe_groups,
    wipe_messages,
    wipe_subscribers,
    wipe_tenants,
    wipe_topics,
)
from tests.support import things
from tests.support.api import Api
from tests.support.things import unique

ENVIRONMENTS = st.sampled_from((0, 1))
LABELS = st.sampled_from(("a", "b"))
# Somebody in both environments, for messages.
READER = "reader"


@dataclass(frozen=True)
class Kind:
    """A kind of thing: how it is made under a label, read, changed to something new, and deleted.

    `pokes` are requests about a thing of the other environment, with the status each has to get; None is success, and
    no effect.
    """

    make: Callable[[Any, str], str]
    read: Callable[[Any, str], Any]
    change: Callable[[Any, str, str], Any] | None
    delete: Callable[[Any, str], Any]
    pokes: tuple[tuple[str, int | None, tuple[Any, ...]], ...]


def _make_subscriber(api: Any, label: str) -> str:
    api.create_subscriber({"subscriberId": label})
    return label


def _make_topic(api: Any, label: str) -> str:
    api.create_topic({"key": label, "name": label})
    api.add_topic_subscribers(label, {"subscribers": [READER]})
    return label


def _delete_topic(api: Any, key: str) -> None:
    api.remove_topic_subscribers(key, {"subscribers": [READER]})
    api.delete_topic(key)


def _make_tenant(api: Any, label: str) -> str:
    api.create_tenant({"identifier": label, "name": label})
    return label


def _make_layout(api: Any, label: str) -> str:
    made: str = api.create_layout({"name": label, "identifier": label, "content": "{{{body}}}"}).data["_id"]
    return made


def _make_group(api: Any, label: str) -> str:
    made: str = api.create_workflow_group({"name": label}).data["_id"]
    return made


def _make_feed(api: Any, label: str) -> str:
    made: str = api.create_feed({"name": label}).data["_id"]
    return made


def _make_message(api: Any, label: str) -> str:
    answer = api.trigger_event({"name": "isolated", "to": READER, "payload": {"label": label}}).data
    assert answer["status"] == "processed"
    made: str = api.list_messages(transaction_id=answer["transactionId"])["data"][0]["_id"]
    return made


def _read_message(api: Any, message_id: str) -> Any:
    found = {one["_id"]: one for one in api.get_subscriber_feed(READER, limit=100)["data"]}
    return found[message_id] | {"seen of all": api.get_subscriber_unseen_count(READER, seen=True).data}


def _change_message(api: Any, message_id: str, text: str) -> None:
    body = {"status": "done", "payload": {"text": text}}
    api.mark_message_action_as_seen(READER, message_id, "primary", body)
    api.mark_messages(READER, {"messageId": message_id, "markAs": "seen"})


KINDS = {
    "subscriber": Kind(
        _make_subscriber,
        lambda api, sid: api.get_subscriber(sid).data,
        lambda api, sid, text: api.update_subscriber(sid, {"firstName": text}),
        lambda api, sid: api.delete_subscriber_v2(sid),
        (
            ("get_subscriber", 404, ()),
            ("update_subscriber_v2", 404, ({"firstName": "never"},)),
            ("update_subscriber_online_status", 404, ({"isOnline": True},)),
            ("delete_subscriber_credentials", 404, ("fcm",)),
            ("get_subscriber_feed", 400, ()),
            ("mark_all_messages", 404, ({"markAs": "read"},)),
            ("update_subscriber_global_preferences", 404, ({"enabled": False},)),
            ("delete_subscriber", 404, ()),
        ),
    ),
    "topic": Kind(
        _make_topic,
        lambda api, key: api.get_topic(key).data,
        lambda api, key, text: api.rename_topic(key, {"name": text}),
        _delete_topic,
        (
            ("get_topic", 404, ()),
            ("rename_topic", 404, ({"name": "never"},)),
            ("remove_topic_subscribers", None, ({"subscribers": [READER]},)),
            ("get_topic_subscriber", 404, (READER,)),
            ("delete_topic", 404, ()),
        ),
    ),
    "tenant": Kind(
        _make_tenant,
        lambda api, identifier: api.get_tenant(identifier).data,
        lambda api, identifier, text: api.update_tenant(identifier, {"data": {"text": text}}),
        lambda api, identifier: api.delete_tenant(identifier),
        (
            ("get_tenant", 404, ()),
            ("update_tenant", 404, ({"name": "never"},)),
            ("delete_tenant", 404, ()),
        ),
    ),
    "layout": Kind(
        _make_layout,
        lambda api, layout_id: api.get_layout(layout_id).data,
        lambda api, layout_id, text: api.update_layout(layout_id, {"description": text}),
        lambda api, layout_id: api.delete_layout(layout_id),
        (
            ("get_layout", 404, ()),
            ("update_layout", 404, ({"name": "never"},)),
            ("set_default_layout", 404, ()),
            ("delete_layout", 404, ()),
        ),
    ),
    "group": Kind(
        _make_group,
        lambda api, group_id: api.get_workflow_group(group_id).data,
        lambda api, group_id, text: api.update_workflow_group(group_id, {"name": text}),
        lambda api, group_id: api.delete_workflow_group(group_id),
        (
            ("get_workflow_group", 404, ()),
            ("update_workflow_group", 404, ({"name": "never"},)),
            ("delete_workflow_group", 404, ()),
        ),
    ),
    "feed": Kind(
        _make_feed,
        lambda api, feed_id: [one for one in api.list_feeds().data if one["_id"] == feed_id],
        None,
        lambda api, feed_id: api.delete_feed(feed_id),
        (("delete_feed", 400, ()),),
    ),
    "message": Kind(
        _make_message,
        _read_message,
        _change_message,
        lambda api, message_id: api.delete_message(message_id),
        (("delete_message", 404, ()),),
    ),
}


class EnvironmentMachine(Machine):
    """The same labels in both; what is named by an identifier of Novu's is named by that of the other one."""

    about = ("list_environments", "get_current_environment", "delete_message", "delete_topic", "delete_layout")

    def __init__(self, *callers: Api) -> None:
        super().__init__(*callers)
        self.oracle = Environments(len(callers))
        self.groups = [[group["_id"] for group in api.list_workflow_groups().data] for api in self.callers]
        for api in self.callers:
            api.create_subscriber({"subscriberId": READER})

    @rule(env=ENVIRONMENTS, kind=st.sampled_from(tuple(KINDS)), label=LABELS)
    def make(self, env: int, kind: str, label: str) -> None:
        """A3 A4 T5: what the other environment has is no hindrance."""
        label = self.name + label
        if kind == "message" or not self.has_label(env, kind, label):
            name = KINDS[kind].make(self.callers[env], label)
            self.oracle.see(env, (kind, name), None)
            self.read_own(env)
        self.look()

    @rule(env=ENVIRONMENTS, place=PLACES)
    def change(self, env: int, place: int) -> None:
        """A4: the namesake in the other environment stays as it is."""
        name = pick(self.oracle.shown[env], place)
        if name is not None and (change := KINDS[name[0]].change) is not None:
            change(self.callers[env], name[1], unique("text"))
            self.read_own(env)
        self.look()

    @rule(env=ENVIRONMENTS, place=PLACES)
    def delete(self, env: int, place: int) -> None:
        """A4: the namesake in the other environment stays."""
        name = pick(self.oracle.shown[env], place)
        if name is not None:
            KINDS[name[0]].delete(self.callers[env], name[1])
            self.oracle.forget(env, name)
            self.read_own(env)
        self.look()

    @rule(env=ENVIRONMENTS, place=PLACES)
    def poke(self, env: int, place: int) -> None:
        """A3 A5 M9: what is the other environment's is unknown, and no request from here changes it."""
        name = pick(self.oracle.foreign(env), place)
        if name is None:
            return
        for operation, status, values in KINDS[name[0]].pokes:
            api = self.callers[env] if status is None else self.callers[env].refuses(status)
            getattr(api, operation)(name[1], *values)
            self.look()

    @rule(env=ENVIRONMENTS, place=PLACES)
    def mark_foreign(self, env: int, place: int) -> None:
        """A5 M9: a mark and an answer from the namesake of the reader reach nothing."""
        messages = [name for kind, name in self.oracle.shown[1 - env] if kind == "message"]
        message = pick(messages, place)
        if message is not None:
            api = self.callers[env]
            assert api.mark_messages(READER, {"messageId": message, "markAs": "read"}).data == []
            api.refuses(404).mark_message_action_as_seen(READER, message, "primary", {"status": "done"})
            self.look()

    @rule(env=ENVIRONMENTS, mark=st.sampled_from(("read", "unseen")))
    def mark_all(self, env: int, mark: str) -> None:
        """A4 M9: all means all of this environment."""
        self.callers[env].mark_all_messages(READER, {"markAs": mark})
        self.read_own(env)
        self.look()

    def has_label(self, env: int, kind: str, label: str) -> bool:
        """Layouts and feeds are kept by an id, and are not to be made twice under one label."""
        known = [value for (of, _), value in self.oracle.shown[env].items() if of == kind]
        return any(label in str(value) for value in known)

    def read_own(self, env: int) -> None:
        for kind, name in list(self.oracle.shown[env]):
            self.oracle.see(env, (kind, name), KINDS[kind].read(self.callers[env], name))

    def look(self) -> None:
        """A3 A4: each environment shows what it showed when it was last changed from within, and lists no more."""
        for env, api in enumerate(self.callers):
            for (kind, name), value in self.oracle.shown[env].items():
                assert KINDS[kind].read(api, name) == value, f"{kind} {name} of {env} is not what it was"
            own = {kind: {name for of, name in self.oracle.shown[env] if of == kind} for kind in KINDS}
            listed = {one["subscriberId"] for one in api.list_subscribers(limit=100)["data"]}
            assert listed == own["subscriber"] | {READER}
            assert {one["key"] for one in api.list_topics()["data"]} == own["topic"]
            assert {one["identifier"] for one in api.list_tenants(limit=100)["data"]} == own["tenant"]
            assert {one["_id"] for one in api.list_feeds().data} == own["feed"]
            assert {one["_id"] for one in api.list_messages(limit=1000)["data"]} == own["message"]
            current = api.get_current_environment().data
            assert current["_id"] in [one["_id"] for one in api.list_environments().data]

    def clean_up(self) -> None:
        for env, api in enumerate(self.callers):
            wipe_messages(api)
            wipe_topics(api)
            wipe_tenants(api)
            wipe_feeds(api)
            wipe_groups(api, keep=self.groups[env])
            wipe_subscribers(api)
            for kind, name in self.oracle.shown[env]:
                if kind == "layout":
                    api.delete_layout(name)


@pytest.fixture(scope="module")
def isolated(api: Api) -> None:
    """One workflow in both environments, the one of Production promoted from Development."""
    buttons = [{"type": "primary", "content": "Yes"}]
    things.workflow(api, things.step(cta={"type": "redirect", "action": {"buttons": buttons}}), name="Isolated")
    waiting = api.list_changes(promoted=False)["data"]
    api.bulk_apply_changes({"changeIds": [change["_id"] for change in waiting]})


@pytest.mark.usefixtures("isolated")
def test_environments(api: Api, production: Api, play: Play) -> None:
    play(lambda: EnvironmentMachine(api, production))
