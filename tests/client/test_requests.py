"""What a caller may give: checked against the document before anything is sent, and sent as the document says."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from novu_client import InvalidRequest, NovuError
from novu_client.models import CreateSubscriber, SubscriberRecipient, TopicRecipient, TriggerEvent
from tests.client.flavours import waiting
from tests.client.misbehaving import Request, answering, serving

ACCEPTED = answering({"data": {"acknowledged": True, "status": "processed"}}, 201)


def sent(call: Callable[[Any], Any], answer: Any = ACCEPTED) -> Request:
    """The request of a call."""
    with serving(answer) as server:
        waiting(server.url, call)
    (request,) = server.requests
    return request


def triggered(**members: Any) -> Any:
    """The JSON that a trigger is sent as."""
    return json.loads(sent(lambda novu: novu.events.trigger(**members)).body)


def test_models_mappings_and_plain_members_are_the_same_request() -> None:
    ada = SubscriberRecipient(subscriber_id="ada", first_name="Ada")
    wanted = {"name": "welcome", "to": [{"subscriberId": "ada", "firstName": "Ada"}], "payload": {"n": 1.5}}
    assert triggered(name="welcome", to=[ada], payload={"n": 1.5}) == wanted
    assert triggered(**wanted) == wanted
    whole = TriggerEvent(name="welcome", to=[ada], payload={"n": 1.5})
    for body in (whole, wanted):
        assert json.loads(sent(lambda novu, body=body: novu.events.trigger(body)).body) == wanted  # type: ignore[misc]


def test_null_is_sent_and_what_is_not_given_is_not() -> None:
    request = sent(lambda novu: novu.subscribers.update("ada", phone=None), answering({"data": {}}))
    assert json.loads(request.body) == {"phone": None}


def test_an_optional_body_is_left_out_when_there_is_nothing_to_say() -> None:
    request = sent(lambda novu: novu.subscribers.update("ada"), answering({"data": {}}))
    assert (request.body, request.headers.get("content-type")) == (b"", None)


def test_a_name_that_path_and_body_share_means_both() -> None:
    request = sent(lambda novu: novu.tenants.update("acme", identifier="acme-2"), answering({"data": {}}))
    assert (request.target, json.loads(request.body)) == ("/v1/tenants/acme", {"identifier": "acme-2"})


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("a/b?c#d", "/v1/subscribers/a%2Fb%3Fc%23d"),
        ("..", "/v1/subscribers/%2E%2E"),
        ("ä %", "/v1/subscribers/%C3%A4%20%25"),
    ],
)
def test_a_value_of_the_path_stays_one_segment(name: str, target: str) -> None:
    assert sent(lambda novu: novu.subscribers.get(name), answering({"data": {}})).target == target


def test_query_parameters_are_repeated_or_left_out() -> None:
    noon = datetime(2024, 12, 1, 13, tzinfo=timezone(timedelta(hours=1)))
    page = answering({"data": [], "page": 0, "pageSize": 10, "hasMore": False})
    request = sent(
        lambda novu: novu.notifications.list(channels=["email", "sms"], emails=None, after=noon, page=2), page
    )
    assert parse_qs(urlsplit(request.target).query) == {
        "channels": ["email", "sms"],
        "after": ["2024-12-01T12:00:00.000Z"],
        "page": ["2"],
    }


def test_truth_is_sent_as_json_writes_it() -> None:
    request = sent(
        lambda novu: novu.subscribers.list_preferences("ada", include_inactive_channels=False), answering({"data": []})
    )
    assert urlsplit(request.target).query == "includeInactiveChannels=false"


REFUSED: dict[str, tuple[Callable[[Any], Any], str]] = {
    "wrong type": (
        lambda novu: novu.subscribers.create(subscriber_id=3),
        "CreateSubscriber.subscriberId: must be string, not 3",
    ),
    "no text": (lambda novu: novu.subscribers.get(""), "subscriberId: must have 1 characters or more"),
    "pattern": (lambda novu: novu.feeds.delete("x"), "feedId: 'x' does not match"),
    "missing": (lambda novu: novu.subscribers.create({}), "CreateSubscriber: lacks the required member subscriberId"),
    "null": (lambda novu: novu.topics.create(key="k", name=None), "CreateTopic.name: must be string, not NoneType"),
    "Python name in JSON": (
        lambda novu: novu.subscribers.create({"subscriber_id": "ada"}),
        "CreateSubscriber.subscriber_id: there is no such member; there are subscriberId, ",
    ),
    "choice": (
        lambda novu: novu.integrations.create(provider_id="x", channel="pigeon"),
        "CreateIntegration.channel: must be one of 'in_app', 'email', 'sms', 'chat', 'push', not 'pigeon'",
    ),
    "inside": (
        lambda novu: novu.events.trigger(name="w", to=["ada", {"subscriberId": 3}]),
        "TriggerEvent.to[1].subscriberId: must be string, not 3",
    ),
    "inside a model": (
        lambda novu: novu.events.trigger(name="w", to=TopicRecipient(type="Topic", topic_key=3)),  # type: ignore[arg-type]
        "TriggerEvent.to.topicKey: must be string, not 3",
    ),
    "no branch": (
        lambda novu: novu.events.trigger(name="w", to=3),
        "TriggerEvent.to: must be string or object or array, not 3",
    ),
    "too few": (
        lambda novu: novu.subscribers.bulk_create(subscribers=[]),
        "BulkCreateSubscribers.subscribers: must have 1 elements or more",
    ),
    "too many": (
        lambda novu: novu.subscribers.bulk_create(subscribers=[CreateSubscriber(subscriber_id="a")] * 501),
        "BulkCreateSubscribers.subscribers: must have 500 elements or fewer, not 501",
    ),
    "too long": (
        lambda novu: novu.workflows.update("0" * 24, description="x" * 301),
        "UpdateWorkflow.description: must have 300 characters or fewer, not 301",
    ),
    "nothing to change": (lambda novu: novu.layouts.update("0" * 24), "UpdateLayout: must have 1 members or more"),
    "too small": (lambda novu: novu.subscribers.list(limit=0), "limit: must be 1 or more, not 0"),
    "too large": (lambda novu: novu.subscribers.list(limit=101), "limit: must be 100 or less, not 101"),
    "truth is no number": (lambda novu: novu.subscribers.list(limit=True), "limit: must be integer, not True"),
    "no time": (lambda novu: novu.notifications.list(after="noon"), "after: 'noon' is no time in ISO 8601"),
    "time without zone": (
        lambda novu: novu.notifications.list(after=datetime(2024, 1, 1)),
        "after: a time needs a time zone",
    ),
    "not JSON": (
        lambda novu: novu.events.trigger(name="w", to="a", payload={"x": [Decimal(1)]}),
        "TriggerEvent.payload.x[0]: Decimal cannot be sent as JSON",
    ),
    "not a number": (
        lambda novu: novu.events.trigger(name="w", to="a", payload={"x": float("nan")}),
        "TriggerEvent.payload.x: float cannot be sent",
    ),
    "name no text": (
        lambda novu: novu.events.trigger(name="w", to="a", payload={1: 2}),
        "TriggerEvent.payload: the name of a member must be a text, not 1",
    ),
    "half a character": (
        lambda novu: novu.events.trigger(name="w\ud800", to="a"),
        "body: a text holds an unpaired surrogate",
    ),
    "key": (
        lambda novu: novu.feeds.create(name="f", idempotency_key="\n"),
        "idempotency_key: must have 1 to 255 printable",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_the_document_does_not_allow_is_not_sent(what: str) -> None:
    call, problem = REFUSED[what]
    with serving(ACCEPTED) as server, pytest.raises(InvalidRequest) as caught:
        waiting(server.url, call)
    assert str(caught.value).startswith(problem)
    assert isinstance(caught.value, NovuError)
    assert isinstance(caught.value, ValueError)
    assert server.requests == []


def test_a_member_that_does_not_exist_is_a_mistake_in_the_program() -> None:
    with pytest.raises(TypeError, match="CreateSubscriber has no firstname; it has avatar, "):
        waiting("http://127.0.0.1:1", lambda novu: novu.subscribers.create(subscriber_id="ada", firstname="Ada"))
    with pytest.raises(TypeError, match="createSubscriber takes a body or its members, not both: first_name"):
        waiting("http://127.0.0.1:1", lambda novu: novu.subscribers.create({"subscriberId": "ada"}, first_name="Ada"))


def test_times_are_sent_in_utc() -> None:
    at = datetime(2024, 12, 1, 12, tzinfo=UTC)
    assert triggered(name="w", to="ada", payload={"at": at})["payload"] == {"at": "2024-12-01T12:00:00.000Z"}


def test_operations_that_are_deprecated_say_so() -> None:
    with pytest.warns(DeprecationWarning, match=r"listNotificationTemplates is deprecated\. .*listWorkflows"):
        sent(lambda novu: novu.workflows.list_notification_templates(), answering({"data": []}))
