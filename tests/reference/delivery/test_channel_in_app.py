"""Messages in the application."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from tests.support import log, things
from tests.support.api import Api
from tests.support.clock import Clock
from tests.support.log import STARTED
from tests.support.things import step, subscriber, workflow

NOT_RENDERED = "Message content could not be generated"


def test_the_content_is_made_from_payload_subscriber_and_actor(api: Api) -> None:
    text = (
        "{{actor.firstName}} wrote to {{subscriber.firstName}}: {{post.title}} {{{post.title}}} {{payload.post.title}}|"
    )
    ada, grace = subscriber(api, firstName="Ada"), subscriber(api, firstName="Grace")
    payload = {"post": {"title": "Tea & milk"}, "subscriber": "not this"}
    made = workflow(api, step(content=text))
    transaction = things.trigger(api, made, ada, payload=payload, actor={"subscriberId": grace})
    assert _message(api, transaction)["content"] == "Grace wrote to Ada: Tea &amp; milk Tea & milk |"


def test_the_branding_of_the_organization_can_be_used(fresh: Api) -> None:
    made, ada = workflow(fresh, step(content="{{branding.color}} {{branding.logo}}")), subscriber(fresh)
    assert _message(fresh, things.trigger(fresh, made, ada))["content"] == "#f47373 "
    fresh.update_organization_branding({"color": "#00ff00", "logo": "https://example.com/logo.png"})
    shown = _message(fresh, things.trigger(fresh, made, ada))["content"]
    assert shown == "#00ff00 https://example.com/logo.png"


def test_a_message_can_lead_somewhere_and_have_buttons(api: Api) -> None:
    buttons = [{"type": "primary", "content": "Read {{title}}"}, {"type": "secondary", "content": "Not now"}]
    cta = {"type": "redirect", "data": {"url": "/posts/{{id}}"}, "action": {"buttons": buttons}}
    made = workflow(api, step(cta=cta))
    shown = _message(api, things.trigger(api, made, subscriber(api), payload={"id": 7, "title": "Tea"}))["cta"]
    assert (shown["type"], shown["data"]["url"], shown["action"]["status"]) == ("redirect", "/posts/7", "pending")
    assert shown["action"]["buttons"] == [
        {"type": "primary", "content": "Read Tea"},
        {"type": "secondary", "content": "Not now"},
    ]


def test_a_message_appears_in_the_feed_of_its_step(api: Api) -> None:
    feed, ada = things.feed(api), subscriber(api)
    transaction = things.trigger(api, workflow(api, step(feedId=feed["_id"])), ada)
    (shown,) = api.get_subscriber_feed(ada, feed_identifier=feed["identifier"])["data"]
    assert (shown["transactionId"], shown["_feedId"]) == (transaction, feed["_id"])


@pytest.mark.parametrize(
    ("actor", "shown"),
    [
        ({"type": "user", "data": None}, {"type": "user", "data": "https://example.com/grace.png"}),
        ({"type": "system_icon", "data": "{}"}, {"type": "system_icon", "data": "{}"}),
        ({"type": "none", "data": None}, None),
    ],
)
def test_a_message_shows_whose_doing_it_tells_about(api: Api, actor: dict[str, Any], shown: Any) -> None:
    grace = subscriber(api, avatar="https://example.com/grace.png")
    made = workflow(api, step(actor=actor))
    ada = subscriber(api)
    things.trigger(api, made, ada, actor={"subscriberId": grace})
    (message,) = api.get_subscriber_feed(ada)["data"]
    assert message.get("actor") == shown
    known = shown is not None
    assert ((message.get("actorSubscriber") or {}).get("subscriberId") == grace) is known


@pytest.mark.parametrize(
    "template",
    [
        {"content": "{{#if}}"},
        {"cta": {"data": {"url": "{{#each"}}},
        {"cta": {"action": {"buttons": [{"type": "primary", "content": "{{unknown helper}}"}]}}},
    ],
)
def test_a_template_that_is_no_good_leaves_no_message(fresh: Api, template: dict[str, Any]) -> None:
    ada = subscriber(fresh)
    made = workflow(fresh)
    # What cannot be parsed is not accepted any more; such templates come from older servers.
    state = fresh.raw("GET", "/_reference/state").json()
    (stored,) = state["collections"]["message_templates"]
    stored |= template
    assert fresh.raw("PUT", "/_reference/state", state).status_code == 204
    transaction = things.trigger(fresh, made, ada)
    assert log.told(fresh, transaction, "in_app") == [*STARTED, f"!{NOT_RENDERED}"]
    assert log.raw(fresh, transaction, "in_app", NOT_RENDERED)["error"]
    assert fresh.get_subscriber_feed(ada)["data"] == []


def test_the_message_takes_over_what_the_trigger_brought(api: Api) -> None:
    attachment = {"file": "aGVsbG8=", "name": "hello.txt", "mime": "text/plain"}
    made = workflow(api, tags=["news"])
    payload, overrides = {"a": 1, "attachments": [attachment]}, {"in_app": {"x": 1}}
    message = _message(api, things.trigger(api, made, subscriber(api), payload=payload, overrides=overrides))
    assert (message["payload"], message["overrides"]) == ({"a": 1}, overrides)
    assert (message["tags"], message["templateIdentifier"]) == (["news"], things.trigger_of(made))
    assert (message["status"], message["seen"], message["read"], message["providerId"]) == (
        "sent",
        False,
        False,
        "novu",
    )


def test_messages_in_the_application_stay_for_a_year_others_for_a_month(fresh: Api, fresh_clock: Clock) -> None:
    things.integration(fresh, "twilio", "sms")
    now = fresh_clock.now()
    transaction = things.trigger(fresh, workflow(fresh, step(), step("sms")), subscriber(fresh, phone="+1"))
    messages = fresh.list_messages(transaction_id=transaction)["data"]
    days = {one["channel"]: (datetime.fromisoformat(one["expireAt"]) - now).days for one in messages}
    assert days == {"in_app": 365, "sms": 30}


def _message(api: Api, transaction: str) -> dict[str, Any]:
    (found,) = api.list_messages(transaction_id=transaction)["data"]
    shown: dict[str, Any] = found
    return shown
