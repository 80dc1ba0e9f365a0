"""E-mails: what would have been sent, and what is left of it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import log, things
from tests.support.api import Api
from tests.support.log import STARTED
from tests.support.outside import Outside
from tests.support.things import step, subscriber, workflow

CHOSEN, CREATED, SENT = "Integration instance selected", "Message created", "Message sent"
NOT_RENDERED = "Message content could not be generated"


@pytest.fixture(autouse=True)
def _ses(fresh: Api) -> None:
    things.integration(fresh, "ses", "email", credentials={"from": "news@example.com", "senderName": "News"})


def test_an_email_is_handed_over_as_it_was_written(fresh: Api, fresh_outside: Outside) -> None:
    ada = subscriber(fresh, email="ada@example.com", firstName="Ada")
    made = workflow(fresh, _mail("<b>Dear {{subscriber.firstName}}</b>", subject=" Hello {{name}} "))
    transaction = things.trigger(fresh, made, ada, payload={"name": "you"})
    (sent,) = fresh_outside.outbox()
    assert (sent["to"], sent["from"], sent["senderName"]) == (["ada@example.com"], "news@example.com", "News")
    assert (sent["subject"], sent["html"], sent["text"]) == ("Hello you", "<b>Dear Ada</b>", None)
    (message,) = fresh.list_messages(transaction_id=transaction)["data"]
    assert (message["subject"], message["content"], message["email"]) == ("Hello you", "<b>Dear Ada</b>", sent["to"][0])
    assert (message["status"], message["identifier"], message["providerId"]) == ("sent", message["_id"], "ses")
    assert log.told(fresh, transaction, "email") == [*STARTED, CHOSEN, CREATED, SENT]
    assert log.raw(fresh, transaction, "email", SENT)["id"] == message["_id"]


def test_blocks_of_the_editor_become_html(fresh: Api, fresh_outside: Outside) -> None:
    blocks = [
        {"type": "text", "content": "<i>{{a}}</i>", "styles": {"textAlign": "center"}},
        {"type": "button", "content": "Open {{a}}", "url": "https://example.com/?q={{a}}&b"},
    ]
    made = workflow(fresh, _mail(blocks, contentType="editor"))
    fresh.update_organization_branding({"color": "#123456", "logo": "https://example.com/logo.png"})
    things.trigger(fresh, made, subscriber(fresh, email="ada@example.com"), payload={"a": "tea"})
    (sent,) = fresh_outside.outbox()
    for part in (
        "<i>tea</i>",
        "text-align: center",
        ">Open tea</a>",
        'href="https://example.com/?q=tea&amp;b"',
        "#123456",
    ):
        assert part in sent["html"]
    (message,) = fresh.list_messages(channel="email")["data"]
    assert [block["content"] for block in message["content"]] == ["<i>tea</i>", "Open tea"]
    assert message["content"][1]["url"] == "https://example.com/?q=tea&b"


def test_blocks_without_a_layout_have_a_page_of_their_own(fresh: Api, fresh_outside: Outside) -> None:
    made = workflow(fresh, _mail([{"type": "text", "content": "Hello"}], contentType="editor"))
    _edit_template(fresh, {"_layoutId": None})
    fresh.update_organization_branding({"color": "#123456", "logo": "https://example.com/logo.png"})
    things.trigger(fresh, made, subscriber(fresh, email="ada@example.com"))
    (sent,) = fresh_outside.outbox()
    assert sent["html"].startswith("<!DOCTYPE html>")
    assert 'src="https://example.com/logo.png"' in sent["html"]


def test_a_layout_stands_around_the_content(fresh: Api, fresh_outside: Outside) -> None:
    layout = _layout(fresh, "<body class=x><h1>{{company}}</h1>{{{body}}}<p>{{subject}}</p></body>", company="Acme")
    made = workflow(fresh, _mail("<b>Hi</b>", layoutId=layout["_id"], preheader="For {{name}}"))
    ada = subscriber(fresh, email="ada@example.com")
    things.trigger(fresh, made, ada, payload={"name": "<you>"})
    (sent,) = fresh_outside.outbox()
    start, _, rest = sent["html"].partition("<h1>")
    assert rest == "Acme</h1><b>Hi</b><p>S</p></body>"
    assert start.startswith("<body class=x><div style=")
    assert start.endswith(">For &lt;you&gt;</div>")


def test_a_layout_can_need_something(fresh: Api, fresh_outside: Outside) -> None:
    layout = _layout(fresh, "{{company}}: {{{body}}}", required=True)
    made, ada = workflow(fresh, _mail("Hi", layoutId=layout["_id"])), subscriber(fresh, email="ada@example.com")
    transaction = things.trigger(fresh, made, ada)
    assert log.told(fresh, transaction, "email") == [*STARTED, CHOSEN, f"!{NOT_RENDERED}"]
    assert "company (Value)" in log.raw(fresh, transaction, "email", NOT_RENDERED)["error"]
    assert fresh_outside.outbox() == []
    things.trigger(fresh, made, ada, payload={"company": "Acme"})
    assert [sent["html"] for sent in fresh_outside.outbox()] == ["Acme: Hi"]


def test_a_trigger_can_name_another_layout(fresh: Api, fresh_outside: Outside) -> None:
    layout = _layout(fresh, "Special: {{{body}}}")
    made, ada = workflow(fresh, _mail("Hi")), subscriber(fresh, email="ada@example.com")
    things.trigger(fresh, made, ada, overrides={"layoutIdentifier": layout["identifier"]})
    assert [sent["html"] for sent in fresh_outside.outbox()] == ["Special: Hi"]
    transaction = things.trigger(fresh, made, ada, overrides={"layoutIdentifier": "unknown"})
    assert log.told(fresh, transaction, "email") == [*STARTED, CHOSEN, "!Layout not found "]
    assert fresh.list_messages(transaction_id=transaction)["data"] == []


def test_a_template_that_is_no_good_leaves_a_message_without_content(fresh: Api, fresh_outside: Outside) -> None:
    made = workflow(fresh, _mail("Hi", subject="Hello {{name}}"))
    _edit_template(fresh, {"content": "{{#if}}"})
    transaction = things.trigger(fresh, made, subscriber(fresh, email="ada@example.com"), payload={"name": "you"})
    assert log.told(fresh, transaction, "email") == [*STARTED, CHOSEN, f"!{NOT_RENDERED}"]
    (message,) = fresh.list_messages(transaction_id=transaction)["data"]
    assert (message["subject"], "content" in message) == ("Hello {{name}}", False)
    assert fresh_outside.outbox() == []


def test_the_trigger_overrides_what_is_sent(fresh: Api, fresh_outside: Outside) -> None:
    of_channel = {
        "to": ["grace@example.com", "ada@example.com"],
        "cc": ["cc@example.com"],
        "bcc": "bcc@example.com",
        "from": "other@example.com",
        "subject": "Of the channel",
        "senderName": "Other",
        "text": "Plain",
        "replyTo": "reply@example.com",
        "headers": {"X-A": "b"},
        "customData": {"c": 1},
        "ipPoolName": "pool",
    }
    overrides = {"email": of_channel, "ses": {"subject": "Of the provider"}, "mailgun": {"subject": "Of another"}}
    attachment = {"file": "aGVsbG8=", "name": "hello.txt", "mime": "text/plain"}
    ada, made = subscriber(fresh, email="ada@example.com"), workflow(fresh, _mail("Hi"))
    transaction = things.trigger(fresh, made, ada, payload={"attachments": [attachment]}, overrides=overrides)
    (sent,) = fresh_outside.outbox()
    assert sent["to"] == ["ada@example.com", "grace@example.com"]
    assert (sent["cc"], sent["bcc"]) == (["cc@example.com"], ["bcc@example.com"])
    assert (sent["subject"], sent["from"], sent["senderName"]) == ("Of the provider", "other@example.com", "Other")
    assert (sent["text"], sent["html"], sent["replyTo"]) == ("Plain", "Plain", "reply@example.com")
    assert (sent["headers"], sent["customData"], sent["ipPoolName"]) == ({"X-A": "b"}, {"c": 1}, "pool")
    assert [one["name"] for one in sent["attachments"]] == ["hello.txt"]
    (message,) = fresh.list_messages(transaction_id=transaction)["data"]
    assert message["overrides"] == {**of_channel, "subject": "Of the provider"}


def test_the_template_names_its_sender(fresh: Api, fresh_outside: Outside) -> None:
    made = workflow(fresh, _mail("Hi", senderName="{{team}} team"))
    things.trigger(fresh, made, subscriber(fresh, email="ada@example.com"), payload={"team": "Tea"})
    assert [sent["senderName"] for sent in fresh_outside.outbox()] == ["Tea team"]


def test_the_payload_can_bring_the_address(fresh: Api, fresh_outside: Outside) -> None:
    ada = subscriber(fresh, email="ada@example.com")
    things.trigger(fresh, workflow(fresh, _mail("Hi")), ada, payload={"email": "home@example.com"})
    assert [sent["to"] for sent in fresh_outside.outbox()] == [["home@example.com"]]


def test_without_an_address_nothing_is_handed_over(fresh: Api, fresh_outside: Outside) -> None:
    transaction = things.trigger(fresh, workflow(fresh, _mail("Hi")), subscriber(fresh))
    trouble = "!Subscriber missing recipient details"
    assert log.told(fresh, transaction, "email") == [*STARTED, CHOSEN, CREATED, trouble]
    (message,) = fresh.list_messages(transaction_id=transaction)["data"]
    assert (message["status"], message["errorId"], message["content"]) == ("warning", "mail_unexpected_error", "Hi")
    assert fresh_outside.outbox() == []


@pytest.mark.parametrize(
    ("url", "dns", "trouble", "address"),
    [
        (None, {}, "Missing replay callback URL", None),
        ("https://example.com/r", {}, "Missing configuration", None),
        ("https://example.com/r", {"mxRecordConfigured": True}, "Missing MX route domain configuration", None),
        ("https://example.com/r", {"inboundParseDomain": "in.example"}, "Missing MX Record configuration", None),
        ("https://example.com/r", {"mxRecordConfigured": True, "inboundParseDomain": "in.example"}, None, "in.example"),
    ],
)
def test_replies_go_to_the_environment_if_it_can_receive_them(
    fresh: Api, fresh_outside: Outside, url: str | None, dns: dict[str, Any], trouble: str | None, address: str | None
) -> None:
    callback = {"active": True, **({"url": url} if url else {})}
    mail = {**_mail("Reply to {{step.reply_to_address}}"), "replyCallback": callback}
    made = workflow(fresh, mail)
    state = fresh.raw("GET", "/_reference/state").json()
    for environment in state["collections"]["environments"]:
        environment["dns"] = dns
    assert fresh.raw("PUT", "/_reference/state", state).status_code == 204
    transaction = things.trigger(fresh, made, subscriber(fresh, email="ada@example.com"))
    told = [f"?Inbound mail - {trouble}"] if trouble else []
    assert log.told(fresh, transaction, "email") == [*STARTED, CHOSEN, *told, CREATED, SENT]
    (sent,) = fresh_outside.outbox()
    if address is None:
        assert (sent["replyTo"], sent["html"]) == (None, "Reply to ")
    else:
        assert sent["replyTo"].startswith(f"parse+{transaction}-nv-e=")
        assert sent["replyTo"].endswith(f"@{address}")


def _mail(content: Any, **template: Any) -> dict[str, Any]:
    return step("email", content, **{"subject": "S", "contentType": "customHtml", **template})


def _layout(api: Api, content: str, company: str | None = None, *, required: bool = False) -> dict[str, Any]:
    identifier = things.unique("layout")
    variable = {"name": "company", "type": "String", "required": required, "defaultValue": company or ""}
    body = {"name": identifier, "identifier": identifier, "content": content, "variables": [variable]}
    made = api.get_layout(api.create_layout(body).data["_id"]).data
    shown: dict[str, Any] = made
    return shown


def _edit_template(api: Api, members: dict[str, Any]) -> None:
    """Change the only template in a way that the API does not let."""
    state = api.raw("GET", "/_reference/state").json()
    (template,) = state["collections"]["message_templates"]
    template |= members
    assert api.raw("PUT", "/_reference/state", state).status_code == 204
