"""novu 1.14.0, the client published for Python, against the reference server: every one of its API groups.

Where the client asks for something that no server has under that address, the refusal is expected here by name.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import requests

from tests.support import things
from tests.support.api import Api
from tests.support.server import DEVELOPMENT_KEY, PRODUCTION_KEY, Server
from tests.support.things import unique

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from novu import api as novu
    from novu.dto.event import InputEventDto
    from novu.dto.integration import IntegrationDto
    from novu.dto.layout import LayoutDto
    from novu.dto.notification_template import NotificationStepDto, NotificationTemplateFormDto
    from novu.dto.organization import OrganizationBrandingDto
    from novu.dto.subscriber import SubscriberDto
    from novu.dto.topic import TriggerTopicDto


class Client:
    """One object of each API class of the client, with one connection."""

    def __init__(self, url: str, key: str) -> None:
        self._given: dict[str, Any] = {"url": url, "api_key": key, "session": requests.Session()}

    def __getattr__(self, name: str) -> Any:
        """`client.topics` is its TopicApi, `client.notification_groups` its NotificationGroupApi."""
        words = name.removesuffix("s").split("_")
        return getattr(novu, "".join(word.capitalize() for word in words) + "Api")(**self._given)


@pytest.fixture(scope="module")
def client(server: Server) -> Client:
    """The client, in Development."""
    return Client(server.url, DEVELOPMENT_KEY)


@contextmanager
def refused(status: int, text: str = "") -> Iterator[None]:
    """What happens inside is answered with this status."""
    with pytest.raises(requests.HTTPError) as caught:
        yield
    response: Any = caught.value.response
    assert response.status_code == status
    assert text in response.text


def test_the_life_of_a_subscriber(client: Client) -> None:
    subscribers, integrations = client.subscribers, client.integrations
    slack = integrations.create(_integration("slack", "chat", {"clientId": "c"}), check=False)
    ada = unique("ada")

    made = subscribers.create(SubscriberDto(ada, email="ada@example.com", first_name="Ada", data={"born": 1815}))
    assert (made.subscriber_id, made.email, made.first_name) == (ada, "ada@example.com", "Ada")
    assert made.data == {"born": 1815}

    got = subscribers.get(ada)
    assert (got._id, got.email, got.deleted) == (made._id, "ada@example.com", False)

    put = subscribers.put(SubscriberDto(ada, email="ada@example.com", last_name="Lovelace"))
    assert (put._id, put.first_name, put.last_name) == (made._id, "Ada", "Lovelace")

    subscribers.credentials(ada, "slack", webhook_url="https://example.com/hook", device_tokens=["a", "b"])
    (channel,) = subscribers.get(ada).channels
    assert (channel.provider_id, channel._integration_id) == ("slack", slack._id)
    assert channel.credentials.webhook_url == "https://example.com/hook"
    assert channel.credentials.device_tokens == ["a", "b"]

    subscribers.delete_credentials(ada, "slack")
    assert subscribers.get(ada).channels == []

    assert subscribers.online_status(ada, True).is_online is True
    assert subscribers.online_status(ada, False).last_online_at

    assert ada in [one.subscriber_id for one in subscribers.list().data]
    subscribers.delete(ada)
    with refused(404, ada):
        subscribers.get(ada)


def test_a_member_that_is_left_unset_is_null_and_erases_the_email_alone(client: Client) -> None:
    """The client sends null for all it was not given."""
    ada = unique("ada")
    client.subscribers.create(SubscriberDto(ada, email="ada@example.com", first_name="Ada", locale="en"))
    after = client.subscribers.put(SubscriberDto(ada, last_name="Lovelace"))
    assert (after.email, after.first_name, after.locale, after.last_name) == (None, "Ada", "en", "Lovelace")


def test_many_subscribers(fresh_server: Server) -> None:
    client = Client(fresh_server.url, DEVELOPMENT_KEY)
    names = [f"s{number}" for number in range(25)]
    result = client.subscribers.bulk_create(SubscriberDto(name) for name in names)
    assert [one.subscriber_id for one in result.created] == names
    assert [one.subscriber_id for one in client.subscribers.bulk_create([SubscriberDto("s3")]).updated] == ["s3"]
    assert [one.subscriber_id for one in client.subscribers.stream()] == names
    assert [one.subscriber_id for one in client.subscribers.list(page=2).data] == names[20:]


def test_from_workflow_to_feed(client: Client, api: Api) -> None:
    ada = things.subscriber(api)
    workflow = _workflow(client, "Hello {{name}}")
    event = client.events.trigger(workflow.triggers[0].identifier, ada, {"name": "Ada"})
    assert (event.acknowledged, event.status) == (True, "processed")

    (message,) = client.messages.list(transaction_id=event.transaction_id).data
    assert (message.content, message.seen, message.read) == ("Hello Ada", False, False)
    assert [shown["_id"] for shown in api.get_subscriber_feed(ada)["data"]] == [message._id]
    assert client.subscribers.unseen_notifications(ada) == 1

    marked = client.subscribers.mark_as(ada, message._id, seen=True)
    assert (marked.seen, marked.read) == (True, False)
    assert client.subscribers.unseen_notifications(ada) == 0
    assert client.subscribers.mark_as(ada, message._id, read=True).read is True

    assert client.subscribers.mark_all_as(ada, "unseen") == 1
    assert client.subscribers.mark_all_as(ada, "unseen") == 0
    assert client.subscribers.mark_all_as(ada, "seen", feed_identifiers=["unknown"]) == 0
    action = client.subscribers.mark_message_action(ada, message._id, "primary", "done", {"reason": "a"})
    assert action.cta["action"]["status"] == "done"


def test_messages(client: Client, api: Api) -> None:
    ada = things.subscriber(api)
    ids = things.messages(api, ada, 12)
    assert [one._id for one in client.messages.stream(subscriber_id=ada)] == ids[::-1]
    page = client.messages.list(limit=5, page=2, subscriber_id=ada, channel="in_app")
    assert ([one._id for one in page.data], page.total_count) == (ids[1::-1], 12)
    assert client.messages.delete(ids[0]) is True
    with refused(404, ids[0]):
        client.messages.delete(ids[0])


def test_events(client: Client, api: Api) -> None:
    ada, grace = things.subscriber(api), things.subscriber(api)
    topic, trigger = things.topic(api, ada, grace), _workflow(client, "x").triggers[0].identifier
    own = unique("transaction")

    answers = client.events.trigger_bulk([
        InputEventDto(trigger, ada, {}, transaction_id=own),
        InputEventDto(trigger, [ada, grace], {}, overrides={"email": {"from": "x"}}, actor=grace),
    ])  # fmt: skip
    assert [(one.status, one.acknowledged) for one in answers] == [("processed", True)] * 2
    assert answers[0].transaction_id == own

    to_topic = client.events.trigger_topic(trigger, TriggerTopicDto(topic, "Topic"), {}, actor=ada)
    assert len(client.messages.list(transaction_id=to_topic.transaction_id).data) == 1
    to_all = client.events.broadcast(trigger, {"a": 1})
    assert len(client.messages.list(transaction_id=to_all.transaction_id, limit=1000).data) >= 2
    client.events.delete(to_all.transaction_id)
    with refused(422, "workflow_not_found"):
        client.events.trigger("unknown", ada, {})


def test_preferences(client: Client, api: Api) -> None:
    ada, workflow = things.subscriber(api), _workflow(client, "x")
    (before,) = [one for one in client.subscribers.preferences(ada) if one.template._id == workflow._id]
    assert (before.preference.enabled, before.preference.channels.in_app) == (True, True)
    after = client.subscribers.change_channel_preference(ada, workflow._id, "in_app", False)
    assert after.preference.channels.in_app is False
    assert client.subscribers.change_preference_state(ada, workflow._id, False).preference.enabled is False


def test_notification_templates(client: Client) -> None:
    """The client calls workflows by their old path."""
    workflow = _workflow(client, "Hello {{name}}", description="d", tags=["t"], critical=True)
    assert (workflow.active, workflow.draft, workflow.tags, workflow.critical) == (True, False, ["t"], True)
    assert [variable.name for variable in workflow.triggers[0].variables] == ["name"]
    templates = client.notification_templates
    got = templates.get(workflow._id)
    assert (got.name, got.notification_group.name) == (workflow.name, "General")
    assert got.steps[0].template["content"] == "Hello {{name}}"

    form = NotificationTemplateFormDto("Renamed", workflow._notification_group_id)
    assert templates.update(workflow._id, form).name == "Renamed"
    assert templates.update_status(workflow._id, False).active is False
    assert workflow._id in [one._id for one in templates.list(limit=100).data]
    assert workflow._id in [one._id for one in templates.stream()]
    templates.delete(workflow._id)
    with refused(404, workflow._id):
        templates.get(workflow._id)


def test_notification_groups(client: Client) -> None:
    groups = client.notification_groups
    made = groups.create(unique("group"))
    assert groups.get(made._id).name == made.name
    assert groups.patch(made._id, "renamed").name == "renamed"
    assert [one.name for one in groups.list().data if one._id == made._id] == ["renamed"]
    assert groups.delete(made._id) == {"acknowledged": True, "status": "deleted"}
    with refused(404):
        groups.get(made._id)


def test_topics(client: Client, api: Api) -> None:
    ada, key = things.subscriber(api), unique("topic")
    topics = client.topics
    assert topics.create(key, "News").key == key
    assert topics.subscribe(key, [ada, "nobody"]) == ([ada], {"notFound": ["nobody"]})
    assert topics.subscribe(key, ada) == ([ada], {})
    got = topics.get(key)
    assert (got.name, got.subscribers) == ("News", [ada])
    assert (topics.subscribed(key, ada), topics.subscribed(key, "nobody")) == (True, False)
    assert topics.rename(key, "Old news").name == "Old news"
    page = topics.list(key=key)
    assert ([one.name for one in page.data], page.total_count) == (["Old news"], 1)
    with refused(409, key):
        topics.delete(key)
    topics.unsubscribe(key, ada)
    topics.delete(key)
    with refused(404, key):
        topics.get(key)


def test_tenants(client: Client) -> None:
    name = unique("tenant")
    tenants = client.tenants
    made = tenants.create(name, "Acme", {"plan": {"name": "gold"}})
    assert (made.identifier, made.data) == (name, {"plan": {"name": "gold"}})
    assert tenants.get(name)._id == made._id
    assert tenants.patch(name, name="Acme Inc.", data={"plan": "free"}).data == {"plan": "free"}
    assert name in [one.identifier for one in tenants.list(limit=100).data]
    assert name in [one.identifier for one in tenants.stream()]
    with refused(409, name):
        tenants.create(name, "again")
    tenants.delete(name)
    with refused(404, name):
        tenants.get(name)


def test_feeds(client: Client) -> None:
    made = client.feeds.create(unique("feed"))
    assert made._id in [one._id for one in client.feeds.list()]
    client.feeds.delete(made._id)
    assert made._id not in [one._id for one in client.feeds.list()]


def test_integrations(client: Client) -> None:
    integrations = client.integrations
    credentials = {"apiKey": "k", "secretKey": "s", "region": "eu", "from": "a@b.cd", "senderName": "Ada"}
    made = integrations.create(_integration("ses", "email", credentials))
    assert (made.provider_id, made.channel, made.active) == ("ses", "email", True)
    assert made.credentials == credentials
    assert made._id in [one._id for one in integrations.list(only_active=True)]

    made.active = False
    assert integrations.update(made).active is False
    assert made._id not in [one._id for one in integrations.list(only_active=True)]
    assert made._id in [one._id for one in integrations.list()]
    assert integrations.set_primary(made._id).active is True
    integrations.delete(made._id)
    with refused(404, made._id):
        integrations.delete(made._id)
    # The address has another spelling, and the other operation was never open to API keys.
    with refused(404):
        integrations.status("ses")
    with refused(404):
        integrations.limit("email")


def test_layouts(client: Client, api: Api) -> None:
    layouts, name = client.layouts, unique("layout")
    # The client knows no identifier, which layouts have had to have since.
    with refused(400, "identifier should not be null or undefined"):
        layouts.create(LayoutDto(name, "d", "{{{body}}}", False))
    made = api.create_layout(
        {"name": name, "identifier": name, "description": "d", "content": "{{{body}}} {{sign}}"}
    ).data["_id"]
    got = layouts.get(made)
    assert (got.name, got.is_default, [one.name for one in got.variables]) == (name, False, ["sign"])
    got.description = "changed"
    assert layouts.patch(got).description == "changed"
    layouts.set_default(made)
    (default,) = [one for one in layouts.list().data if one.is_default]
    assert default._id == made
    with refused(409, made):
        layouts.delete(made)
    layouts.set_default(next(one._id for one in layouts.list().data if one._id != made))
    layouts.delete(made)
    with refused(404, made):
        layouts.get(made)


def test_notifications_and_their_details(client: Client, api: Api) -> None:
    ada, workflow = things.subscriber(api, email=f"{unique('ada')}@example.com"), _workflow(client, "x")
    event = client.events.trigger(workflow.triggers[0].identifier, ada, {})
    (shown,) = client.notifications.list(transaction_id=event.transaction_id).data
    assert (shown.subscriber.email, shown.template.name) == (api.get_subscriber(ada).data["email"], workflow.name)
    filters: dict[str, Any] = {"channels": ["in_app"], "templates": [workflow._id], "subscriber_ids": [ada]}
    assert [one._id for one in client.notifications.list(**filters, emails=[shown.subscriber.email]).data] == [
        shown._id
    ]
    assert [one._id for one in client.notifications.stream(**filters)] == [shown._id]
    assert client.notifications.get(shown._id).transaction_id == event.transaction_id
    weekly, monthly = client.notifications.stats()
    assert 1 <= weekly <= monthly
    assert sum(row.count for row in client.notifications.graph_stats(days=7)) >= 1

    details = list(client.execution_details.list(shown._id, ada))
    assert [one.detail for one in details][-1] == "Message sent"
    assert {one.transaction_id for one in details} == {event.transaction_id}


def test_changes(fresh_server: Server) -> None:
    client, production = Client(fresh_server.url, DEVELOPMENT_KEY), Client(fresh_server.url, PRODUCTION_KEY)
    before = client.changes.count()
    workflow = _workflow(client, "Hello {{name}}")
    assert client.changes.count() == before + 1
    waiting = client.changes.list(limit=100)
    (change,) = [one for one in waiting.data if one._entity_id == workflow._id]
    assert (change.type, change.enabled, waiting.total_count) == ("NotificationTemplate", False, before + 1)
    applied = client.changes.apply(change._id).data
    assert [one.type for one in applied] == ["MessageTemplate", "NotificationTemplate"]
    assert client.changes.count() == before
    (promoted,) = production.notification_templates.list().data
    assert promoted.triggers[0].identifier == workflow.triggers[0].identifier

    feed = client.feeds.create("news")
    (change,) = [one for one in client.changes.list().data if one._entity_id == feed._id]
    assert [one._id for one in client.changes.bulk_apply([change._id])] == [change._id]
    assert [one.name for one in production.feeds.list()] == ["news"]


def test_environments(fresh_server: Server) -> None:
    client = Client(fresh_server.url, DEVELOPMENT_KEY)
    assert [one.name for one in client.environments.list()] == ["Development", "Production"]
    assert client.environments.current().name == "Development"
    assert [one.key for one in client.environments.api_keys()] == [DEVELOPMENT_KEY]
    (made,) = client.environments.regenerate_api_key()
    with refused(401, "API Key not found"):
        client.environments.current()
    assert Client(fresh_server.url, made.key).environments.current().name == "Development"
    # Not open to API keys since the end of 2023.
    with refused(404):
        Client(fresh_server.url, made.key).environments.create("Staging")


def test_organizations(fresh_server: Server) -> None:
    organizations = Client(fresh_server.url, DEVELOPMENT_KEY).organizations
    organizations.rename("Acme")
    assert organizations.current().name == "Acme"
    assert organizations.create("Second", logo="https://example.com/logo.png").name == "Second"
    assert [one.name for one in organizations.list()] == ["Acme", "Second"]
    (member,) = organizations.list_members()
    assert (member.roles, member.member_status) == (["admin"], "active")
    with refused(400):
        organizations.remove_member(member._id)
    branding = OrganizationBrandingDto(color="#ff0000", font_family="Arial", logo="https://example.com/logo.png")
    assert organizations.update_branding(branding).font_family == "Arial"
    assert organizations.current().branding.color == "#ff0000"


def test_what_no_document_of_today_has(client: Client) -> None:
    """Blueprints and inbound parse are left out of the document, so of the server. (ruling: left-out-operations)"""
    with refused(404):
        client.blueprints.get_grouped_by_category()
    with refused(404):
        client.inbound_parses.validate_mx_record_setup()


def _integration(provider: Any, channel: Any, credentials: Any) -> IntegrationDto:
    return IntegrationDto(provider, channel, True, credentials=credentials)


def _workflow(client: Client, content: str, **members: Any) -> Any:
    """A new active workflow with one in-app step, made with the client."""
    group = client.notification_groups.list().data[0]._id
    step = NotificationStepDto(template={"type": "in_app", "content": content})
    form = NotificationTemplateFormDto(unique("workflow"), group, steps=[step], active=True, **members)
    return client.notification_templates.create(form)
