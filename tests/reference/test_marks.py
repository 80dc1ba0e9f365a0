"""Marking messages as seen and read, and answering their buttons."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import things
from tests.support.api import Api
from tests.support.things import NOTHING, message, messages, step, subscriber

# Flags before, the mark, flags after. (seen, read)
Flags = tuple[bool, bool]
TRANSITIONS: list[tuple[Flags, str, Flags]] = [
    ((seen, read), mark, after)
    for seen, read in ((False, False), (True, False), (True, True), (False, True))
    for mark, after in (
        ("seen", (True, read)),
        ("unseen", (False, read)),
        ("read", (True, True)),
        ("unread", (True, False)),
    )
]
DATES = {
    "seen": {"lastSeenDate"},
    "unseen": {"lastSeenDate"},
    "read": {"lastSeenDate", "lastReadDate"},
    "unread": {"lastSeenDate", "lastReadDate"},
}
BUTTONS = {
    "type": "redirect",
    "data": {"url": "/orders/{{order}}"},
    "action": {
        "status": "pending",
        "buttons": [{"type": "primary", "content": "Accept {{order}}"}, {"type": "secondary", "content": "No"}],
    },
}


@pytest.mark.parametrize(("before", "mark", "after"), TRANSITIONS)
def test_mark_messages(api: Api, before: Flags, mark: str, after: Flags) -> None:
    ada = subscriber(api)
    marked, other = messages(api, ada, 2)
    _set(api, ada, marked, before)
    untouched = _shown(api, other)
    for _ in range(2):
        (answer,) = api.mark_messages(ada, {"messageId": marked, "markAs": mark}).data
        shown = _shown(api, marked)
        assert (answer["seen"], answer["read"]) == (shown["seen"], shown["read"]) == after
    assert _shown(api, other) == untouched


@pytest.mark.parametrize("mark", sorted(DATES))
def test_mark_messages_notes_when(api: Api, mark: str) -> None:
    ada = subscriber(api)
    marked = message(api, ada)
    (answer,) = api.mark_messages(ada, {"messageId": marked, "markAs": mark}).data
    assert {name for name in ("lastSeenDate", "lastReadDate") if answer.get(name)} == DATES[mark]


@pytest.mark.parametrize("form", ["list", "commas", "repeated"])
def test_mark_several_messages(api: Api, form: str) -> None:
    ada = subscriber(api)
    one, other, third = messages(api, ada, 3)
    ids: Any = {"list": [one, other], "commas": f"{one},{other}", "repeated": [one, other, one]}[form]
    answer = api.mark_messages(ada, {"messageId": ids, "markAs": "read"}).data
    assert {shown["_id"] for shown in answer} == {one, other}
    assert len(answer) == 2
    assert [_shown(api, identifier)["read"] for identifier in (one, other, third)] == [True, True, False]


def test_mark_messages_leaves_those_of_others_alone(api: Api) -> None:
    ada, grace = subscriber(api), subscriber(api)
    own, foreign = message(api, ada), message(api, grace)
    before = _shown(api, foreign)
    answer = api.mark_messages(ada, {"messageId": [own, foreign, NOTHING], "markAs": "read"}).data
    assert [shown["_id"] for shown in answer] == [own]
    assert _shown(api, foreign) == before
    assert api.mark_messages(ada, {"messageId": NOTHING, "markAs": "read"}).data == []


@pytest.mark.parametrize(
    ("flags", "after"),
    [
        ({"seen": True}, (True, False)),
        ({"seen": False}, (False, False)),
        ({"read": True}, (False, True)),
        ({"seen": True, "read": True}, (True, True)),
        ({"seen": None, "read": True}, (False, True)),
        ({}, (False, False)),
    ],
)
def test_mark_messages_by_flags(api: Api, flags: dict[str, Any], after: Flags) -> None:
    """The deprecated operation sets exactly the flags given."""
    ada = subscriber(api)
    marked = message(api, ada)
    (answer,) = api.mark_messages_by_flags(ada, {"messageId": marked, "mark": flags}).data
    assert (answer["seen"], answer["read"]) == after
    dates = {"seen": "lastSeenDate", "read": "lastReadDate"}
    given = {dates[name] for name, value in flags.items() if value is not None}
    assert {name for name in dates.values() if answer.get(name)} == given


@pytest.mark.parametrize("operation", ["mark_messages", "mark_messages_by_flags"])
@pytest.mark.parametrize("ids", [None, "", [], "x", ["x"], f"{NOTHING}, {NOTHING}", f"{NOTHING},", 7, [None]], ids=str)
def test_marks_want_message_ids(api: Api, operation: str, ids: Any) -> None:
    body = {"markAs": "read", "mark": {"read": True}}
    getattr(api.refuses(400), operation)(subscriber(api), body)
    getattr(api.refuses(400), operation)(subscriber(api), body | {"messageId": ids})


@pytest.mark.parametrize("mark", [None, "", "READ", "seen ", "archived", True])
def test_marks_want_one_of_the_four_marks(api: Api, mark: Any) -> None:
    ada = subscriber(api)
    marked = message(api, ada)
    before = _shown(api, marked)
    said = "markAs must be one of the following values: read, seen, unread, unseen"
    assert said in api.refuses(400).mark_messages(ada, {"messageId": marked, "markAs": mark})["message"]
    assert said in api.refuses(400).mark_all_messages(ada, {"markAs": mark})["message"]
    assert _shown(api, marked) == before


@pytest.mark.parametrize(("before", "mark", "after"), TRANSITIONS)
def test_mark_all_messages_changes_those_that_differ(api: Api, before: Flags, mark: str, after: Flags) -> None:
    """It answers how many it changed, so 0 the second time."""
    ada, grace = subscriber(api), subscriber(api)
    marked, foreign = message(api, ada), message(api, grace)
    _set(api, ada, marked, before)
    untouched = _shown(api, foreign)
    flag = {"seen": 0, "unseen": 0, "read": 1, "unread": 1}[mark]
    differs = before[flag] != after[flag]
    assert api.mark_all_messages(ada, {"markAs": mark}).data == int(differs)
    shown = _shown(api, marked)
    assert (shown["seen"], shown["read"]) == (after if differs else before)
    assert api.mark_all_messages(ada, {"markAs": mark}).data == 0
    assert _shown(api, foreign) == untouched


def test_mark_all_messages_reaches_beyond_a_page(api: Api) -> None:
    ada = subscriber(api)
    made = things.workflow(api, *[step() for _ in range(30)])
    for _ in range(4):
        things.trigger(api, made, ada)
    assert api.mark_all_messages(ada, {"markAs": "seen"}).data == 120
    assert api.get_subscriber_unseen_count(ada, limit=1000).data["count"] == 0
    assert api.get_subscriber_feed(ada, read=True)["data"] == []
    assert api.mark_all_messages(ada, {"markAs": "read"}).data == 120
    assert api.get_subscriber_feed(ada, read=False)["data"] == []


@pytest.mark.parametrize("form", ["one", "commas", "list", "empty", "null"])
def test_mark_all_messages_of_some_feeds(api: Api, form: str) -> None:
    ada = subscriber(api)
    first, second = things.feed(api), things.feed(api)
    made = things.workflow(api, step(feedId=first["_id"]), step(feedId=second["_id"]), step())
    things.trigger(api, made, ada)
    identifiers: Any = {
        "one": first["identifier"],
        "commas": f"{first['identifier']},{second['identifier']}",
        "list": [first["identifier"], second["identifier"], "unknown"],
        "empty": "",
        "null": None,
    }[form]
    wanted = {"one": 1, "commas": 2, "list": 2, "empty": 3, "null": 3}[form]
    assert api.mark_all_messages(ada, {"markAs": "read", "feedIdentifier": identifiers}).data == wanted
    assert api.get_subscriber_unseen_count(ada).data["count"] == 3 - wanted


def test_mark_all_messages_of_an_unknown_feed(api: Api) -> None:
    ada = subscriber(api)
    message(api, ada)
    assert api.mark_all_messages(ada, {"markAs": "read", "feedIdentifier": "unknown"}).data == 0
    assert api.get_subscriber_unseen_count(ada).data["count"] == 1


def test_mark_message_action_as_seen(api: Api) -> None:
    ada = subscriber(api)
    made = things.workflow(api, step(cta=BUTTONS))
    one, other = (message(api, ada, made=made, payload={"order": number}) for number in (1, 2))
    before, untouched = _shown(api, one), _shown(api, other)
    assert before["cta"]["data"]["url"] == "/orders/1"
    assert before["cta"]["action"]["buttons"] == [
        {"type": "primary", "content": "Accept 1"},
        {"type": "secondary", "content": "No"},
    ]
    story: list[tuple[str, str, Any, Any]] = [
        ("primary", "done", {"reason": {"a": 1}}, {"reason": {"a": 1}}),
        ("primary", "done", {"reason": {"a": 1}}, {"reason": {"a": 1}}),
        ("secondary", "pending", None, {"reason": {"a": 1}}),
        ("primary", "pending", {}, {}),
        ("secondary", "done", {"b": 2}, {"b": 2}),
    ]
    for button, status, payload, kept in story:
        body = {"status": status, **({} if payload is None else {"payload": payload})}
        answer = api.mark_message_action_as_seen(ada, one, button, body).data
        shown = _shown(api, one)
        for action in (answer["cta"]["action"], shown["cta"]["action"]):
            assert (action["status"], action["result"]) == (status, {"type": button, "payload": kept})
            assert action["buttons"] == before["cta"]["action"]["buttons"]
        for name in ("seen", "read", "lastSeenDate", "lastReadDate", "content", "createdAt"):
            assert shown.get(name) == before.get(name)
    assert _shown(api, other) == untouched


def test_mark_message_action_as_seen_without_buttons(api: Api) -> None:
    ada = subscriber(api)
    marked = message(api, ada)
    action = api.mark_message_action_as_seen(ada, marked, "primary", {"status": "done"}).data["cta"]["action"]
    assert (action["status"], action["result"]["type"]) == ("done", "primary")


def test_mark_message_action_as_seen_of_the_wrong_message(api: Api) -> None:
    ada, grace = subscriber(api), subscriber(api)
    foreign = message(api, grace)
    before = _shown(api, foreign)
    done = {"status": "done"}
    assert NOTHING in api.refuses(404).mark_message_action_as_seen(ada, NOTHING, "primary", done).said
    assert "nobody" in api.refuses(400).mark_message_action_as_seen("nobody", foreign, "primary", done).said
    api.refuses(400).mark_message_action_as_seen(ada, foreign, "primary", done)
    said = api.refuses(400).mark_message_action_as_seen(ada, "x", "primary", done)["message"]
    assert said == ["messageId must be a mongodb id"]
    assert _shown(api, foreign) == before


@pytest.mark.parametrize(
    ("button", "body"),
    [
        ("tertiary", {"status": "done"}),
        ("Primary", {"status": "done"}),
        ("primary", {}),
        ("primary", {"status": None}),
        ("primary", {"status": "DONE"}),
        ("primary", {"status": 1}),
        ("primary", {"status": "done", "payload": "text"}),
    ],
)
def test_mark_message_action_as_seen_refuses(api: Api, button: str, body: dict[str, Any]) -> None:
    ada = subscriber(api)
    marked = message(api, ada)
    before = _shown(api, marked)
    api.refuses(400).mark_message_action_as_seen(ada, marked, button, body)
    assert _shown(api, marked) == before


def _shown(api: Api, identifier: str) -> Any:
    (found,) = [shown for shown in api.list_messages(limit=1000)["data"] if shown["_id"] == identifier]
    return found


def _set(api: Api, subscriber_id: str, identifier: str, flags: Flags) -> None:
    mark = {"seen": flags[0], "read": flags[1]}
    api.mark_messages_by_flags(subscriber_id, {"messageId": identifier, "mark": mark})
