"""Takes things out of the lists of an environment, all of them, whoever made them and whatever went wrong before."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from typing import Any


def wipe_subscribers(api: Any) -> None:
    for one in _until_empty(lambda: api.list_subscribers(limit=100)["data"]):
        api.delete_subscriber_v2(one["subscriberId"])


def wipe_topics(api: Any) -> None:
    for one in _until_empty(lambda: api.list_topics()["data"]):
        if one["subscribers"]:
            api.remove_topic_subscribers(one["key"], {"subscribers": one["subscribers"]})
        api.delete_topic(one["key"])


def wipe_tenants(api: Any) -> None:
    for one in _until_empty(lambda: api.list_tenants(limit=100)["data"]):
        api.delete_tenant(one["identifier"])


def wipe_messages(api: Any) -> None:
    while found := api.list_messages(limit=1000)["data"]:
        for transaction in dict.fromkeys(one["transactionId"] for one in found):
            api.delete_messages_by_transaction(transaction)


def wipe_workflows(api: Any) -> None:
    for one in _until_empty(lambda: api.list_workflows(limit=100)["data"]):
        api.delete_workflow(one["_id"])


def wipe_overrides(api: Any) -> None:
    for one in _until_empty(lambda: api.list_workflow_overrides(limit=100)["data"]):
        api.delete_workflow_override(one["_id"])


def wipe_groups(api: Any, *, keep: Container[str]) -> None:
    """All but those whose id is in `keep`."""
    for one in api.list_workflow_groups().data:
        if one["_id"] not in keep:
            api.delete_workflow_group(one["_id"])


def wipe_feeds(api: Any) -> None:
    for one in api.list_feeds().data:
        api.delete_feed(one["_id"])


def wipe_layouts(api: Any, *, keep: str) -> None:
    """All but `keep`, which is the default afterwards. Nothing may use them any more."""
    api.set_default_layout(keep)
    for one in api.list_layouts(page_size=1000)["data"]:
        if one["_id"] != keep:
            api.delete_layout(one["_id"])


def wipe_integrations(api: Any) -> None:
    """All of the organization but those that every environment has from the start."""
    for one in api.list_integrations().data:
        if one["channel"] != "in_app":
            api.delete_integration(one["_id"])


def _until_empty(read: Callable[[], list[dict[str, Any]]]) -> Iterator[dict[str, Any]]:
    while found := read():
        yield from found
