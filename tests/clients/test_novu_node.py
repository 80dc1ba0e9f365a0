"""@novu/node 2.6.6, the client published for Node.js, against the reference server: every method it offers.

It is skipped where there is no Node.js. What the client asks for and no server has under that address, or asks for in
a way that every server refuses, is expected here by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.optional.node import Node
from tests.clients.novu_node import PACKAGE, PACKAGES, Answer, Client, started
from tests.support import things
from tests.support.api import Api
from tests.support.node import node_with
from tests.support.server import DEVELOPMENT_KEY, PRODUCTION_KEY, Server, running
from tests.support.things import step, unique


@pytest.fixture(scope="module")
def node() -> Node:
    """Node with the client."""
    return node_with(PACKAGE, PACKAGES)


@pytest.fixture(scope="module")
def client(node: Node, server: Server) -> Iterator[Client]:
    """The client, in Development."""
    with started(node, server) as one:
        yield one


@pytest.fixture
def fresh_client(node: Node, fresh_server: Server) -> Iterator[Client]:
    """The client, in Development of a server that nobody has used yet."""
    with started(node, fresh_server) as one:
        yield one


def test_every_method_of_the_client_is_called_here(client: Client) -> None:
    called = set(re.findall(r"client\.(\w+)\.(\w+)\(", Path(__file__).read_text()))
    offered = {(group, method) for group, methods in client.offers().items() for method in methods}
    assert sorted(offered - called) == []


def test_the_life_of_a_subscriber(client: Client) -> None:
    ada = unique("ada")
    made = client.subscribers.identify(ada, {"firstName": "Ada", "email": "ada@example.com", "data": {"born": 1815}})
    assert (made.status, made.data["subscriberId"], made.data["firstName"]) == (201, ada, "Ada")
    got = client.subscribers.get(ada)
    assert (got.status, got.data) == (200, made.data)

    updated = client.subscribers.update(ada, {"lastName": "Lovelace", "avatar": None}).data
    assert (updated["_id"], updated["firstName"], updated["lastName"]) == (made.data["_id"], "Ada", "Lovelace")

    bulk = client.subscribers.bulkCreate([{"subscriberId": ada}, {"subscriberId": f"{ada}-2", "phone": "+44"}])
    assert bulk.status == 201
    assert bulk.data["updated"] == [{"subscriberId": ada}]
    assert bulk.data["created"] == [{"subscriberId": f"{ada}-2"}]
    page = client.subscribers.list(0, 100)
    assert [one["subscriberId"] for one in page.data][-2:] == [ada, f"{ada}-2"]
    assert client.subscribers.list().body["pageSize"] == 10

    assert client.subscribers.delete(ada).data == {"acknowledged": True, "status": "deleted"}
    gone = client.subscribers.get(ada)
    assert (gone.status, ada in gone.body["message"]) == (404, True)


def test_credentials_of_a_subscriber(client: Client, api: Api) -> None:
    ada = things.subscriber(api)
    slack = things.integration(api)
    push = things.integration(api, "expo", "push")
    client.subscribers.setCredentials(ada, "slack", {"webhookUrl": "https://a.example/?x=1"}, slack["identifier"])
    shown = client.subscribers.setCredentials(ada, "expo", {"deviceTokens": ["a", "b", "a"]}).data["channels"]
    assert [one["_integrationId"] for one in shown] == [slack["_id"], push["_id"]]
    assert [one["credentials"] for one in shown] == [
        {"webhookUrl": "https://a.example/?x=1"},
        {"deviceTokens": ["a", "b"]},
    ]
    (_, emptied) = client.subscribers.unsetCredentials(ada, "expo").data["channels"]
    assert emptied["credentials"] == {"deviceTokens": []}
    assert client.subscribers.deleteCredentials(ada, "slack").status == 204
    assert [one["providerId"] for one in client.subscribers.get(ada).data["channels"]] == ["expo"]
    assert client.subscribers.setCredentials(ada, "apns", {"deviceTokens": ["a"]}).status == 400


def test_the_online_status_is_refused_everywhere(client: Client, api: Api) -> None:
    """The client sends `online`; the API has always wanted `isOnline`."""
    answer = client.subscribers.updateOnlineStatus(things.subscriber(api), True)
    assert answer.status == 400
    assert "isOnline must be a boolean value" in answer.body["message"]


def test_preferences(client: Client, api: Api) -> None:
    ada = things.subscriber(api)
    made = things.workflow(api, step(), step("sms"))

    def shown(**options: Any) -> dict[str, Any]:
        listed = client.subscribers.getPreference(ada, *([options] if options else [])).data
        (found,) = [one for one in listed if one["template"]["_id"] == made["_id"]]
        preference: dict[str, Any] = found["preference"]
        return preference

    assert len(shown()["channels"]) == len(shown(includeInactiveChannels=True)["channels"]) == 5
    assert shown(includeInactiveChannels=False)["channels"] == {"in_app": True, "sms": True}
    off = client.subscribers.updatePreference(ada, made["_id"], {"channel": {"type": "sms", "enabled": False}})
    assert off.data["preference"]["channels"] == {"in_app": True, "sms": False}
    assert shown()["channels"]["sms"] is False
    by_level = client.subscribers.getPreferenceByLevel(ada, "template").data
    assert by_level == client.subscribers.getPreference(ada).data

    general = {"enabled": True, "preferences": [{"type": "email", "enabled": False}]}
    assert client.subscribers.updateGlobalPreference(ada, general).data["preference"]["channels"]["email"] is False
    (whole,) = client.subscribers.getGlobalPreference(ada).data
    assert whole["preference"]["channels"]["email"] is False
    assert client.subscribers.getPreferenceByLevel(ada, "global").data == [whole]


def test_the_feed(client: Client, api: Api) -> None:
    ada, feed = things.subscriber(api), things.feed(api)
    in_feed = things.workflow(api, step("in_app", "{{n}}", feedId=feed["_id"]))
    ids = things.messages(api, ada, made=in_feed, payload={"n": 1})
    ids += things.messages(api, ada, payload={"n": 2, "deep": {"er": "x"}})

    def feed_of(**query: Any) -> list[str]:
        return [one["_id"] for one in client.subscribers.getNotificationsFeed(ada, query).data]

    assert [one["_id"] for one in client.subscribers.getNotificationsFeed(ada).data] == ids[::-1]
    assert feed_of(page=1, limit=1) == ids[:1]
    assert feed_of(feedIdentifier=feed["identifier"]) == ids[:1]
    assert feed_of(feedIdentifier=[feed["identifier"], "unknown"]) == ids[:1]
    assert feed_of(payload={"deep": {"er": "x"}}) == ids[1:]
    assert client.subscribers.getUnseenCount(ada, False).data == {"count": 2}
    assert client.subscribers.getUnseenCount(ada).data == {"count": 2}

    (seen,) = client.subscribers.markMessageSeen(ada, ids[0]).data
    assert (seen["seen"], seen["read"]) == (True, False)
    assert feed_of(seen=False) == ids[1:]
    (read,) = client.subscribers.markMessageRead(ada, ids[1]).data
    assert (read["seen"], read["read"]) == (False, True)
    marked = client.subscribers.markMessageAs(ada, ids, {"seen": True, "read": False})
    assert (marked.status, [one["_id"] for one in marked.data]) == (201, ids)
    assert client.subscribers.getUnseenCount(ada, True).data == {"count": 2}
    assert feed_of(seen=True, read=False) == ids[::-1]

    assert client.subscribers.markAllMessagesAs(ada, "unseen", feed["identifier"]).data == 1
    assert client.subscribers.markAllMessagesAs(ada, "unseen").data == 1
    assert client.subscribers.markAllMessagesAs(ada, "read", [feed["identifier"]]).data == 1


def test_the_button_of_a_message(client: Client, api: Api) -> None:
    ada = things.subscriber(api)
    message = things.message(api, ada)
    for data in ({"status": "done", "payload": {"answer": "yes"}}, {"status": "pending"}):
        answer = client.subscribers.markMessageActionSeen(ada, message, "primary", data)
        assert answer.status == 201
        assert answer.data["cta"]["action"]["status"] == data["status"]
        assert answer.data["cta"]["action"]["result"] == {"type": "primary", "payload": {"answer": "yes"}}


def test_events(client: Client, api: Api) -> None:
    ada, grace, new = things.subscriber(api), things.subscriber(api), unique("new")
    topic, tenant = things.topic(api, ada, grace), things.tenant(api)
    name = things.trigger_of(things.workflow(api, step("in_app", "{{n}} {{tenant.name}}")))

    def reached(answer: Answer) -> list[str]:
        assert (answer.status, answer.data["acknowledged"], answer.data["status"]) == (201, True, "processed")
        found = api.list_messages(transaction_id=answer.data["transactionId"])["data"][::-1]
        return [one["subscriber"]["subscriberId"] for one in found]

    described = {"subscriberId": new, "email": "new@example.com"}
    content = {"payload": {"n": 1}, "tenant": {"identifier": tenant["identifier"], "name": "Acme"}}
    assert reached(client.events.trigger(name, {"to": [ada, described], **content})) == [ada, new]
    assert api.get_subscriber(new).data["email"] == "new@example.com"
    assert api.get_subscriber_feed(ada)["data"][0]["content"] == "1 Acme"
    to_topic = {"to": {"type": "Topic", "topicKey": topic}, "actor": {"subscriberId": grace}, **content}
    assert reached(client.events.trigger(name, to_topic)) == [ada]
    assert reached(client.own("trigger", name, {"to": ada, "transactionId": unique("own"), **content})) == [ada]

    everybody = client.events.broadcast(name, content)
    assert {ada, grace, new} <= set(reached(everybody))
    assert client.own("broadcast", name, content).data["status"] == "processed"

    events = [{"name": name, "to": ada, **content}, {"name": "unknown", "to": ada, "payload": {}}]
    for bulk in (client.events.bulkTrigger(events), client.own("bulkTrigger", events)):
        assert [one["status"] for one in bulk.data] == ["processed", "error"]
        assert bulk.data[1]["error"] == ["workflow_not_found"]

    assert client.events.cancel(everybody.data["transactionId"]).data is False
    unknown = client.events.trigger("unknown", {"to": ada, "payload": {}})
    assert (unknown.status, unknown.body["message"]) == (422, "workflow_not_found")


def test_messages_and_execution_details(client: Client, api: Api) -> None:
    ada = things.subscriber(api)
    made = things.workflow(api)
    transactions = [things.trigger(api, made, ada) for _ in range(3)]
    listed = client.messages.list({"subscriberId": ada, "channel": "in_app", "limit": 2})
    assert (listed.body["totalCount"], len(listed.data), listed.body["hasMore"]) == (3, 2, True)
    several = client.messages.list({"transactionIds": transactions[:2]}).data
    assert [one["transactionId"] for one in several] == transactions[1::-1]
    details = client.executionDetails.get({"notificationId": several[0]["_notificationId"], "subscriberId": ada})
    assert "Message sent" in [one["detail"] for one in details.data]
    assert client.messages.deleteById(several[0]["_id"]).data == {"acknowledged": True, "status": "deleted"}
    assert client.messages.deleteByTransactionId(transactions[2]).status == 204
    assert [one["transactionId"] for one in client.messages.list({"subscriberId": ada}).data] == transactions[:1]


def test_topics(client: Client, api: Api) -> None:
    key, ada = unique("news"), things.subscriber(api)
    made = client.topics.create({"key": key, "name": "News"})
    assert (made.status, made.data["key"]) == (201, key)
    assert client.topics.create({"key": key, "name": "News"}).status == 409
    added = client.topics.addSubscribers(key, {"subscribers": [ada, "nobody"]})
    assert (added.status, added.data) == (200, {"succeeded": [ada], "failed": {"notFound": ["nobody"]}})
    assert client.topics.getSubscriber(key, ada).data["externalSubscriberId"] == ada
    assert client.topics.checkSubscriber(key, "nobody").status == 404
    assert client.topics.get(key).data["subscribers"] == [ada]
    assert client.topics.rename(key, "Latest").data["name"] == "Latest"
    assert client.topics.delete(key).status == 409
    assert client.topics.removeSubscribers(key, {"subscribers": [ada]}).status == 204
    (listed,) = client.topics.list({"page": 0, "pageSize": 5, "key": key}).data
    assert listed["name"] == "Latest"
    assert client.topics.delete(key).status == 204
    assert client.topics.get(key).status == 404


def test_tenants(client: Client) -> None:
    acme = unique("acme")
    made = client.tenants.create(acme, {"name": "Acme", "data": {"plan": "gold"}})
    assert (made.status, made.data["identifier"], made.data["data"]) == (201, acme, {"plan": "gold"})
    assert client.tenants.create(acme, {"name": "Acme"}).status == 409
    assert client.tenants.update(acme, {"name": "Acme Ltd"}).data["name"] == "Acme Ltd"
    assert client.tenants.get(acme).data["data"] == {"plan": "gold"}
    page = client.tenants.list({"page": 0, "limit": 1})
    assert ([one["identifier"] for one in page.data], page.body["hasMore"]) == ([acme], True)
    assert client.tenants.delete(acme).status == 204
    assert client.tenants.get(acme).status == 404


def test_feeds(client: Client) -> None:
    name = unique("feed")
    made = client.feeds.create(name)
    assert (made.status, made.data["identifier"]) == (201, name)
    assert client.feeds.create(name).status == 409
    assert made.data["_id"] in [one["_id"] for one in client.feeds.get().data]
    assert made.data["_id"] not in [one["_id"] for one in client.feeds.delete(made.data["_id"]).data]


def test_notification_groups(client: Client) -> None:
    made = client.notificationGroups.create("Onboarding")
    assert made.status == 201
    group = made.data["_id"]
    assert client.notificationGroups.getOne(group).data["name"] == "Onboarding"
    assert client.notificationGroups.update(group, {"name": "Later"}).data["name"] == "Later"
    assert (group, "Later") in [(one["_id"], one["name"]) for one in client.notificationGroups.get().data]
    assert client.notificationGroups.delete(group).data == {"acknowledged": True, "status": "deleted"}
    assert client.notificationGroups.getOne(group).status == 404


def test_notification_templates(client: Client) -> None:
    (group, *_) = client.notificationGroups.get().data
    wanted = {
        "name": unique("Template"),
        "notificationGroupId": group["_id"],
        "tags": ["t"],
        "description": "d",
        "preferenceSettings": {"email": False},
        "steps": [{"template": {"type": "in_app", "content": "Hello {{name}}", "variables": []}, "active": True}],
    }
    made = client.notificationTemplates.create(wanted)
    assert (made.status, made.data["active"], made.data["draft"]) == (201, False, True)
    template = made.data["_id"]
    assert client.notificationTemplates.updateStatus(template, True).data["active"] is True
    updated = client.notificationTemplates.update(template, {"name": "Renamed", "steps": []}).data
    assert (updated["name"], updated["steps"]) == ("Renamed", [])
    assert client.notificationTemplates.getOne(template).data["tags"] == ["t"]
    page = client.notificationTemplates.getAll(0, 1)
    assert ([one["_id"] for one in page.data], page.body["pageSize"]) == ([template], 1)
    assert client.notificationTemplates.delete(template).data is True
    assert client.notificationTemplates.getOne(template).status == 404


def test_workflow_overrides(client: Client, api: Api) -> None:
    workflow, tenant = things.workflow(api)["_id"], things.tenant(api)["_id"]
    made = client.workflowOverrides.create({"workflowId": workflow, "tenantId": tenant, "active": True})
    assert (made.status, made.data["active"]) == (201, True)
    override = made.data["_id"]
    off = client.workflowOverrides.updateOneById(override, {"preferenceSettings": {"sms": False}}).data
    assert (off["active"], off["preferenceSettings"]["sms"], off["preferenceSettings"]["push"]) == (True, False, True)
    changed = client.workflowOverrides.updateOneByTenantIdandWorkflowId(workflow, tenant, {"active": False}).data
    assert changed["active"] is False
    assert client.workflowOverrides.getOneByTenantIdandWorkflowId(workflow, tenant).data == changed
    assert client.workflowOverrides.getOneById(override).data == changed
    assert [one["_id"] for one in client.workflowOverrides.list(0, 1).data] == [override]
    assert client.workflowOverrides.delete(override).data is True
    assert client.workflowOverrides.getOneById(override).status == 404


def test_integrations(client: Client) -> None:
    name = unique("SendGrid")
    wanted = {
        "channel": "email",
        "name": name,
        "identifier": name,
        "credentials": {"apiKey": "secret", "from": "a@example.com", "senderName": "A", "secure": True},
        "active": True,
        "check": False,
    }
    made = client.integrations.create("sendgrid", wanted)
    assert (made.status, made.data["name"], made.data["credentials"]["apiKey"]) == (201, name, "secret")
    integration = made.data["_id"]
    assert client.integrations.create("sendgrid", wanted).status == 409
    changed = client.integrations.update(integration, {"name": "Mail", "active": True, "credentials": {"apiKey": "k"}})
    assert (changed.data["name"], changed.data["credentials"]) == ("Mail", {"apiKey": "k"})
    primary = client.integrations.setIntegrationAsPrimary(integration)
    assert (primary.status, primary.data["primary"]) == (201, True)
    assert client.integrations.getWebhookProviderStatus("sendgrid").data is True
    assert integration in [one["_id"] for one in client.integrations.getAll().data]
    assert integration in [one["_id"] for one in client.integrations.getActive().data]
    assert integration not in [one["_id"] for one in client.integrations.delete(integration).data]


def test_layouts(client: Client) -> None:
    name = unique("frame")
    variables = [{"name": "title", "type": "String", "defaultValue": "Hello", "required": False}]
    wanted = {"name": name, "identifier": name, "content": "<h1>{{title}}</h1>{{{body}}}", "variables": variables}
    made = client.layouts.create(wanted)
    assert made.status == 201
    layout = made.data["_id"]
    updated = client.layouts.update(layout, {"name": "Frame", "description": "d", "isDefault": False}).data
    assert (updated["name"], updated["isDefault"], updated["variables"]) == ("Frame", False, variables)
    newest = client.layouts.list({"page": 0, "pageSize": 1, "sortBy": "createdAt", "orderBy": -1})
    assert ([one["_id"] for one in newest.data], newest.body["pageSize"]) == ([layout], 1)
    (default,) = [one for one in client.layouts.list().data if one["isDefault"]]
    assert client.layouts.setDefault(layout).status == 204
    assert client.layouts.delete(layout).status == 409
    assert client.layouts.setDefault(default["_id"]).status == 204
    assert client.layouts.delete(layout).status == 204


def test_a_layout_by_its_id_is_a_list(client: Client) -> None:
    """The client asks for the list, with the id in a parameter that no server knows."""
    answer = client.layouts.get(things.NOTHING)
    assert answer.status == 200
    assert isinstance(answer.data, list) and answer.body["totalCount"] > 0


def test_changes(fresh_client: Client) -> None:
    client = fresh_client
    waiting = client.changes.getCount().data
    names = [unique("feed") for _ in range(3)]
    feeds = [client.feeds.create(name).data["_id"] for name in names]
    assert client.changes.getCount().data == waiting + 3
    page = client.changes.get({"page": 0, "limit": 3, "promoted": "false"})
    assert ([one["_entityId"] for one in page.data], page.body["totalCount"]) == (feeds[::-1], waiting + 3)
    changes = {one["_entityId"]: one["_id"] for one in page.data}

    one = client.changes.applyOne(changes[feeds[0]])
    assert (one.status, [change["_id"] for change in one.data]) == (201, [changes[feeds[0]]])
    many = client.changes.applyMany([changes[feed] for feed in feeds[1:]])
    assert [[change["_entityId"] for change in group] for group in many.data] == [[feed] for feed in feeds[1:]]
    assert client.changes.getCount().data == waiting
    promoted = client.changes.get({"page": 0, "limit": 10, "promoted": "true"}).body
    assert promoted["totalCount"] == 3
    assert [one["name"] for one in client.with_key(PRODUCTION_KEY).feeds.get().data] == names


def test_environments(fresh_client: Client) -> None:
    client = fresh_client
    current = client.environments.getCurrent().data
    assert current["name"] == "Development"
    assert [one["name"] for one in client.environments.getAll().data] == ["Development", "Production"]
    assert [one["key"] for one in client.environments.getApiKeys().data] == [DEVELOPMENT_KEY]
    renewed = client.environments.regenerateApiKeys()
    (key,) = [one["key"] for one in renewed.data]
    assert (renewed.status, key != DEVELOPMENT_KEY) == (201, True)
    assert client.environments.getCurrent().status == 401
    assert client.with_key(key).environments.getCurrent().data == current
    # Only a session of the dashboard may do these, and the document leaves them out.
    for refused in (
        client.environments.create({"name": "Staging"}),
        client.environments.updateOne(current["_id"], {"name": "Staging"}),
    ):
        assert refused.status == 404


def test_organizations(fresh_client: Client) -> None:
    client = fresh_client
    current = client.organizations.getCurrent().data
    made = client.organizations.create({"name": "Acme", "logo": "https://example.com/logo.png"})
    assert (made.status, made.data["name"]) == (201, "Acme")
    assert [one["_id"] for one in client.organizations.list().data] == [current["_id"], made.data["_id"]]
    assert client.organizations.rename({"name": "Renamed"}).data == {"name": "Renamed"}
    branding = {"logo": "https://example.com/logo.png", "color": "#ff0000", "fontColor": "#000000"}
    assert client.organizations.updateBranding(branding).data == branding
    (member,) = client.organizations.getMembers().data
    assert client.organizations.updateMemberRole(member["_id"], {"role": "admin"}).data["roles"] == ["admin"]
    assert client.organizations.removeMember(member["_id"]).status == 400


def test_what_no_document_of_today_has(client: Client) -> None:
    for answer in (client.inboundParse.getMxStatus(), client.integrations.getInAppStatus()):
        assert answer.status == 404


def test_a_client_that_retries(node: Node, tmp_path: Path) -> None:
    """It gives each POST and PATCH an idempotency key of its own, and another one when it repeats a 422."""
    with running(tmp_path / "state.sqlite", "--idempotency") as server, started(node, server) as plain:
        retrying = plain.with_options(retryConfig={"retryMax": 2, "waitMin": 0.01})
        ada = unique("ada")
        for name in ("Ada", "Augusta"):
            assert retrying.subscribers.identify(ada, {"firstName": name}).data["firstName"] == name
        assert retrying.subscribers.get(ada).data["firstName"] == "Augusta"
        assert retrying.events.trigger("unknown", {"to": ada, "payload": {}}).status == 422


def test_a_wrong_key(client: Client) -> None:
    answer = client.with_key("wrong").subscribers.list()
    assert (answer.status, answer.body["message"]) == (401, "API Key not found")
