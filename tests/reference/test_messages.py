"""What was sent: listed over all channels, and deleted."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import things
from tests.support.api import Api
from tests.support.things import NOTHING, message, messages, step, subscriber

# Who was reached by which of two triggers.
PEOPLE = ("first ada", "second ada", "second grace")


def test_list_messages_newest_first_with_a_total(fresh: Api) -> None:
    ada, grace = subscriber(fresh), subscriber(fresh)
    made = things.workflow(fresh)
    newest_first = [message(fresh, ada if number % 2 else grace, made=made) for number in range(13)][::-1]
    for limit in (1, 5, 10, 13, 1000):
        pages = [fresh.list_messages(page=page, limit=limit) for page in range(-(-13 // limit) + 1)]
        assert [identifier for page in pages for identifier in _ids(page)] == newest_first
        assert {page["totalCount"] for page in pages} == {13}
        assert [page["hasMore"] for page in pages] == [True] * (len(pages) - 2) + [False, False]
        assert [page["pageSize"] for page in pages] == [limit] * len(pages)
    assert len(fresh.list_messages()["data"]) == 10


def test_list_messages_by_filters(fresh: Api) -> None:
    things.integration(fresh, "ses", "email")
    ada, grace = subscriber(fresh, email="ada@example.com"), subscriber(fresh, email="grace@example.com")
    made = things.workflow(fresh, step("email", "Text", subject="S", contentType="customHtml"), step())
    first, second = things.trigger(fresh, made, ada), things.trigger(fresh, made, [ada, grace])
    names = {ada: "ada", grace: "grace", first: "first", second: "second"}
    table: list[tuple[dict[str, Any], set[str]]] = [
        ({"transaction_id": first}, {"first ada email", "first ada in_app"}),
        ({"transaction_id": [first, second], "channel": "email"}, {f"{one} email" for one in PEOPLE}),
        ({"transactionId[]": second, "subscriber_id": ada}, {"second ada email", "second ada in_app"}),
        ({"transaction_id": "unknown"}, set()),
        ({"subscriber_id": grace}, {"second grace email", "second grace in_app"}),
        ({"channel": "in_app"}, {f"{one} in_app" for one in PEOPLE}),
        ({"channel": "sms"}, set()),
        ({"channel": "in_app", "subscriber_id": ada, "transaction_id": second}, {"second ada in_app"}),
        ({}, {f"{one} {channel}" for one in PEOPLE for channel in ("email", "in_app")}),
    ]
    for query, wanted in table:
        answer = fresh.list_messages(**query)
        found = [
            " ".join((names[one["transactionId"]], names[one["subscriber"]["subscriberId"]], one["channel"]))
            for one in answer["data"]
        ]
        assert (set(found), len(found), answer["totalCount"]) == (wanted, len(wanted), len(wanted)), query


def test_a_message_shows_what_would_have_been_sent(api: Api) -> None:
    things.integration(api, "ses", "email", identifier="ses-of-messages")
    things.integration(api, "twilio", "sms")
    ada = subscriber(api, email="ada@example.com", phone="+44", firstName="Ada")
    made = things.workflow(
        api,
        step("email", "<p>{{name}} & {{{name}}}</p>", subject="For {{subscriber.firstName}}", contentType="customHtml"),
        step("sms", "{{subscriber.firstName}}, {{name}}"),
    )
    transaction = things.trigger(api, made, ada, payload={"name": "<b>"})
    by_channel = {one["channel"]: one for one in api.list_messages(transaction_id=transaction)["data"]}
    email, sms = by_channel["email"], by_channel["sms"]
    assert (email["email"], email["subject"], email["providerId"]) == ("ada@example.com", "For Ada", "ses")
    assert "<p>&lt;b&gt; & <b></p>" in email["content"]
    assert (sms["phone"], sms["content"], sms["providerId"]) == ("+44", "Ada, &lt;b&gt;", "twilio")
    for one in (email, sms):
        assert (one["status"], one["templateIdentifier"]) == ("sent", things.trigger_of(made))
        assert one["payload"] == {"name": "<b>"}


@pytest.mark.parametrize(
    "query",
    [
        {"limit": 0},
        {"limit": 1001},
        {"limit": "x"},
        {"page": -1},
        {"page": 1.5},
        {"channel": "fax"},
        {"channel": "SMS"},
    ],
    ids=str,
)
def test_list_messages_refuses(api: Api, query: dict[str, Any]) -> None:
    api.refuses(400).list_messages(**query)


def test_list_messages_of_an_unknown_subscriber(api: Api) -> None:
    ada = subscriber(api)
    message(api, ada)
    api.delete_subscriber(ada)
    for unknown in (ada, "nobody"):
        assert unknown in api.refuses(404).list_messages(subscriber_id=unknown).said


def test_delete_message(api: Api) -> None:
    ada = subscriber(api)
    gone, kept = messages(api, ada, 2)
    assert api.delete_message(gone).data == {"acknowledged": True, "status": "deleted"}
    assert _ids(api.get_subscriber_feed(ada)) == [kept]
    assert _ids(api.list_messages(subscriber_id=ada)) == [kept]
    assert api.get_subscriber_unseen_count(ada).data["count"] == 1
    assert api.mark_messages(ada, {"messageId": gone, "markAs": "read"}).data == []
    assert gone in api.refuses(404).delete_message(gone).said
    api.refuses(404).mark_message_action_as_seen(ada, gone, "primary", {"status": "done"})


def test_delete_message_that_is_not_there(api: Api) -> None:
    assert NOTHING in api.refuses(404).delete_message(NOTHING).said
    assert api.refuses(400).delete_message("x")["message"] == ["messageId must be a mongodb id"]


def test_delete_message_of_a_deleted_subscriber(api: Api) -> None:
    ada = subscriber(api)
    left = message(api, ada)
    api.delete_subscriber(ada)
    assert left in api.refuses(400).delete_message(left).said


def test_delete_messages_by_transaction(api: Api) -> None:
    ada, grace = subscriber(api), subscriber(api)
    made = things.workflow(api, step(), step())
    gone, kept = things.trigger(api, made, [ada, grace]), things.trigger(api, made, ada)
    api.delete_messages_by_transaction(gone)
    assert api.list_messages(transaction_id=gone)["data"] == []
    assert len(api.list_messages(transaction_id=kept)["data"]) == 2
    assert [api.get_subscriber_unseen_count(one).data["count"] for one in (ada, grace)] == [2, 0]
    api.refuses(404).delete_messages_by_transaction(gone)


def test_delete_messages_by_transaction_and_channel(api: Api) -> None:
    """The channel is not looked at when the transaction is: one without messages in it deletes nothing, with 204."""
    ada = subscriber(api)
    transaction = things.trigger(api, things.workflow(api), ada)
    api.delete_messages_by_transaction(transaction, channel="email")
    assert len(api.list_messages(transaction_id=transaction)["data"]) == 1
    api.refuses(400).delete_messages_by_transaction(transaction, channel="fax")
    api.delete_messages_by_transaction(transaction, channel="in_app")
    assert api.list_messages(transaction_id=transaction)["data"] == []
    api.refuses(404).delete_messages_by_transaction("unknown")


def _ids(answer: Any) -> list[str]:
    return [shown["_id"] for shown in answer["data"]]
