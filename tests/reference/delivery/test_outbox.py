"""The outbox: what would have left the machine."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from novu_reference.local import LocalServer
from tests.support import things
from tests.support.api import Api
from tests.support.outside import Outside
from tests.support.server import Server
from tests.support.things import step, subscriber, workflow


def test_a_record_says_where_it_comes_from(fresh: Api, fresh_outside: Outside) -> None:
    twilio = things.integration(fresh, "twilio", "sms")
    ada, made = subscriber(fresh, phone="+1"), workflow(fresh, step("sms"))
    transaction = things.trigger(fresh, made, ada)
    (message,) = fresh.list_messages(transaction_id=transaction)["data"]
    (record,) = fresh_outside.outbox()
    assert (record["channel"], record["providerId"], record["integration"]) == ("sms", "twilio", twilio["identifier"])
    assert (record["subscriberId"], record["transactionId"]) == (ada, transaction)
    assert (record["workflow"], record["messageId"]) == (things.trigger_of(made), message["_id"])
    assert (record["result"], record["createdAt"]) == ("accepted", message["createdAt"])


def test_messages_in_the_application_are_there_too(fresh: Api, fresh_outside: Outside) -> None:
    cta = {"data": {"url": "/posts/{{id}}"}}
    things.trigger(fresh, workflow(fresh, step(content="Post {{id}}", cta=cta)), subscriber(fresh), payload={"id": 7})
    (record,) = fresh_outside.outbox(channel="in_app")
    assert (record["content"], record["cta"]["data"]["url"]) == ("Post 7", "/posts/7")


def test_the_newest_record_is_the_last(fresh: Api, fresh_outside: Outside) -> None:
    ada, made = subscriber(fresh), workflow(fresh)
    transactions = [things.trigger(fresh, made, ada) for _ in range(5)]
    assert [record["transactionId"] for record in fresh_outside.outbox()] == transactions
    assert [record["transactionId"] for record in fresh_outside.outbox(limit=2)] == transactions[-2:]
    assert fresh_outside.outbox(limit=0) == []


def test_the_outbox_can_be_narrowed_down_and_emptied(fresh: Api, fresh_outside: Outside) -> None:
    things.integration(fresh, "twilio", "sms")
    ada, grace = subscriber(fresh, phone="+1"), subscriber(fresh, phone="+2")
    made = workflow(fresh, step(), step("sms"))
    first, second = things.trigger(fresh, made, ada), things.trigger(fresh, made, grace)
    for query, count in (
        ({}, 4),
        ({"channel": "sms"}, 2),
        ({"provider": "novu"}, 2),
        ({"subscriberId": ada}, 2),
        ({"transactionId": second}, 2),
        ({"transactionId": second, "channel": "sms"}, 1),
        ({"transactionId": second, "subscriberId": ada}, 0),
    ):
        assert len(fresh_outside.outbox(**query)) == count, query
    fresh_outside.clear_outbox(transactionId=first, channel="sms")
    assert [(one["subscriberId"], one["channel"]) for one in fresh_outside.outbox()] == [
        (ada, "in_app"),
        (grace, "in_app"),
        (grace, "sms"),
    ]
    fresh_outside.clear_outbox()
    assert fresh_outside.outbox() == []
    # The messages themselves stay.
    assert fresh.list_messages()["totalCount"] == 4


@pytest.mark.parametrize("query", ["chanel=sms", "limit=-1", "limit=two", "limit="])
def test_a_query_that_says_nothing_is_refused(outside: Outside, query: str) -> None:
    assert outside.refuses("GET", f"outbox?{query}")


@pytest.mark.parametrize("query", ["subscriber=ada", "limit=2"])
def test_nothing_is_forgotten_by_mistake(outside: Outside, query: str) -> None:
    assert outside.refuses("DELETE", f"outbox?{query}")


def test_the_outbox_is_part_of_the_state(fresh: Api, fresh_server: Server, fresh_outside: Outside) -> None:
    things.trigger(fresh, workflow(fresh), subscriber(fresh))
    kept, state = fresh_outside.outbox(), fresh.raw("GET", "/_reference/state").json()
    assert state["collections"]["outbox"] == kept
    fresh_server.reset()
    assert fresh_outside.outbox() == []
    assert fresh.raw("PUT", "/_reference/state", state).status_code == 204
    assert fresh_outside.outbox() == kept


def test_the_fixture_shows_it_in_python(novu: LocalServer) -> None:
    with httpx.Client(base_url=novu.base_url, headers={"Authorization": f"ApiKey {novu.api_key}"}) as client:
        api = Api(novu.base_url, novu.api_key, client=client)
        things.integration(api, "twilio", "sms")
        ada, grace = subscriber(api, phone="+1"), subscriber(api, phone="+2")
        made = workflow(api, step("sms", "{{code}}"))
        credit = {
            "on": "webhook",
            "field": "credit",
            "operator": "LARGER",
            "value": "3",
            "webhookUrl": "https://x.example",
        }
        careful = workflow(api, {**step("sms"), "filters": [{"value": "AND", "children": [credit]}]})
        first = things.trigger(api, made, ada, payload={"code": 1})
        novu.set_providers({"provider": "twilio", "fail": "Over quota", "times": 1})
        second = things.trigger(api, made, grace, payload={"code": 2})
        novu.set_webhooks({"answer": {"credit": 1}})
        things.trigger(api, careful, ada)
    assert [(sent["content"], sent["result"]) for sent in novu.outbox()] == [("1", "accepted"), ("2", "failed")]
    assert [sent["to"] for sent in novu.outbox(transaction_id=first)] == ["+1"]
    assert [sent["transactionId"] for sent in novu.outbox("sms", "twilio", subscriber_id=grace)] == [second]
    assert novu.outbox(channel="email") == []
    with pytest.raises(ValueError, match=r"\[0\]\.fail: a text is needed"):
        novu.set_providers({"fail": 7})
    novu.clear_outbox()
    assert novu.outbox() == []


def test_it_holds_nothing_of_a_step_that_was_not_carried_out(fresh: Api, fresh_outside: Outside) -> None:
    part: dict[str, Any] = {"on": "payload", "field": "a", "operator": "EQUAL", "value": "1"}
    made = workflow(fresh, {**step(), "filters": [{"value": "AND", "children": [part]}]}, step("sms"))
    things.trigger(fresh, made, subscriber(fresh))
    assert fresh_outside.outbox() == []
