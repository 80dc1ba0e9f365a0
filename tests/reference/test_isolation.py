"""Development and Production do not see each other: identifiers of one are unknown to the key of the other."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import things
from tests.support.api import Api
from tests.support.document import OPERATIONS, is_for_development, is_public, success
from tests.support.samples import furnish, read_everything, samples
from tests.support.server import PRODUCTION_KEY, Server

# What Production may do although the request names things of Development, and why that is right.
ITS_OWN = {
    "create_subscriber": "makes something of its own",
    "bulk_create_subscribers": "makes something of its own",
    "create_subscriber_v2": "makes something of its own",
    "create_topic": "makes something of its own",
    "remove_topic_subscribers": "does not mind an unknown topic",
    "create_workflow_group": "makes something of its own",
    "create_integration": "makes something of its own",
    "create_layout": "makes something of its own",
    "create_feed": "makes something of its own",
    "create_tenant": "makes something of its own",
    "create_organization": "makes something of its own",
    "bulk_trigger_events": "answers an error in the place of the event",
    "cancel_event": "answers false for an unknown transaction",
}
# What makes a thing that is not known, under the same name; it has a test of its own.
MAKING = {"update_subscriber", "add_topic_subscribers"}
# What belongs to the organization, so to both.
SHARED = {
    "update_integration",
    "set_integration_as_primary",
    "delete_integration",
    "rename_organization",
    "update_organization_branding",
    "delete_organization_member",
    "update_organization_member_roles",
    "regenerate_api_keys",
}
OF_THE_ORGANIZATION = (
    "list_environments",
    "list_integrations",
    "list_active_integrations",
    "list_organizations",
    "list_organization_members",
    "get_current_organization",
)
NAMES_THINGS = [
    name
    for name, operation in OPERATIONS.items()
    if not (is_public(operation) or is_for_development(operation) or name in SHARED | MAKING)
    and ("{" in operation.path or operation.method != "get")
]
# Every list of an environment that needs nothing to be known.
LISTS = [
    name
    for name, operation in OPERATIONS.items()
    if operation.method == "get"
    and "{" not in operation.path
    and not (is_for_development(operation) or name in (*OF_THE_ORGANIZATION, "list_execution_details"))
]


class World:
    """A server with one of everything in Development, and what Development can read of it."""

    def __init__(self, server: Server) -> None:
        self.development, self.production = server.api(), server.api(PRODUCTION_KEY)
        self.furniture = furnish(self.development)
        self.before = self.read()

    def read(self) -> dict[str, Any]:
        """All of Development, without what belongs to the organization."""
        everything = read_everything(self.development, self.furniture)
        return {name: shown for name, shown in everything.items() if name not in OF_THE_ORGANIZATION}


@pytest.fixture(scope="module")
def world(server: Server) -> World:
    """Shared by the tests of this file: nothing that Production does may change it."""
    return World(server)


@pytest.mark.parametrize("name", NAMES_THINGS)
def test_things_of_development_are_unknown_to_production(world: World, name: str) -> None:
    sample = samples(world.furniture)[name]
    answer = sample.send(world.production)
    if name in ITS_OWN:
        assert answer.status == success(sample.operation), answer
    else:
        assert answer.status in (400, 404, 422), f"{name} was allowed: {answer}"
    assert world.read() == world.before


def test_what_is_not_known_is_made_anew(fresh: Api, fresh_production: Api) -> None:
    furniture = furnish(fresh)
    before = read_everything(fresh, furniture)
    for name in sorted(MAKING):
        samples(furniture)[name].send(fresh_production)
    ada, topic = furniture["subscriberId"], furniture["topicKey"]
    assert fresh_production.get_subscriber(ada).data["_id"] != before["get_subscriber"]["data"]["_id"]
    assert fresh_production.get_topic(topic).data["_id"] != before["get_topic"]["data"]["_id"]
    assert read_everything(fresh, furniture) == before


def test_cancel_event_of_the_other_environment(world: World) -> None:
    assert world.production.cancel_event(world.furniture["transactionId"]).data is False


def test_lists_show_nothing_of_the_other_environment(fresh: Api, fresh_production: Api) -> None:
    furniture = furnish(fresh)
    of_the_organization = {"memberId", "environmentId"}
    names = {label: value for label, value in furniture.items() if label not in of_the_organization}
    names["providerId"] = furniture["integrationIdentifier"]
    for name in LISTS:
        query = {"promoted": "false"} if name == "list_changes" else {}
        shown = getattr(fresh_production, name)(**query).text
        seen = [label for label, value in names.items() if f'"{value}"' in shown]
        assert not seen, f"{name} shows {', '.join(seen)}"


def test_the_same_names_in_both_environments(fresh: Api, fresh_production: Api) -> None:
    """Two things, whatever happens to one."""
    both = (fresh, fresh_production)
    for caller in both:
        things.integration(caller, "expo", "push")
        for name in ("ada", "grace"):
            caller.create_subscriber({"subscriberId": name, "firstName": "First"})
        caller.create_topic({"key": "news", "name": "News"})
        caller.add_topic_subscribers("news", {"subscribers": ["ada", "grace"]})
        caller.create_tenant({"identifier": "acme", "name": "Acme"})
        caller.create_feed({"name": "updates"})
    things.message(fresh, "ada")
    before = _read(fresh)
    production = fresh_production
    production.update_subscriber("ada", {"firstName": "Second"})
    credentials = {"providerId": "expo", "credentials": {"deviceTokens": ["a"]}}
    production.update_subscriber_credentials("ada", credentials)
    production.update_subscriber_online_status("ada", {"isOnline": True})
    production.update_subscriber_global_preferences("ada", {"enabled": False})
    assert production.mark_all_messages("ada", {"markAs": "read"}).data == 0
    production.rename_topic("news", {"name": "Old news"})
    production.remove_topic_subscribers("news", {"subscribers": ["ada"]})
    production.update_tenant("acme", {"identifier": "acme-2"})
    production.delete_subscriber("grace")
    production.delete_feed(production.list_feeds().data[0]["_id"])
    assert _read(fresh) == before


def _read(api: Api) -> list[Any]:
    return [
        api.get_subscriber("ada", include_topics=True).body,
        api.get_subscriber("grace", include_topics=True).body,
        api.list_subscriber_preferences_by_level("ada", "global").body,
        api.get_subscriber_feed("ada").body,
        api.get_topic("news").body,
        api.list_tenants().body,
        api.list_feeds().body,
    ]
