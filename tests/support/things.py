"""What a story needs to be there before it starts. Everything made has a name of its own."""

from __future__ import annotations

import itertools
from typing import Any

from tests.support.api import Api

_numbers = itertools.count(1)

# A form that no server gives out, for identifiers of nothing.
NOTHING = "0123456789abcdef01234567"


def unique(name: str) -> str:
    """`name` with a number behind it, another one each time."""
    return f"{name}-{next(_numbers)}"


def subscriber(api: Api, name: str = "ada", **members: Any) -> str:
    """A new subscriber; its `subscriberId`."""
    subscriber_id = unique(name)
    api.create_subscriber({"subscriberId": subscriber_id, **members})
    return subscriber_id


def integration(api: Api, provider: str = "slack", channel: str = "chat", **members: Any) -> dict[str, Any]:
    """A new integration, active unless `members` says otherwise."""
    wanted = {"providerId": provider, "channel": channel, "identifier": unique(provider), "active": True, **members}
    made: dict[str, Any] = api.create_integration(wanted).data
    return made


def step(kind: str = "in_app", content: Any = "Hello", **template: Any) -> dict[str, Any]:
    """A step of a workflow with this message template."""
    return {"template": {"type": kind, "content": content, **template}}


def digest(**metadata: Any) -> dict[str, Any]:
    """A step that collects for five minutes, or as `metadata` says."""
    return {"template": {"type": "digest"}, "metadata": {"type": "regular", "amount": 5, "unit": "minutes"} | metadata}


def delay(**metadata: Any) -> dict[str, Any]:
    """A step that waits for a day, or as `metadata` says."""
    return {"template": {"type": "delay"}, "metadata": {"type": "regular", "amount": 1, "unit": "days"} | metadata}


def workflow(api: Api, *steps: dict[str, Any], **members: Any) -> dict[str, Any]:
    """A new workflow, active and with one in-app step unless the arguments say otherwise."""
    group = api.list_workflow_groups().data[0]["_id"]
    wanted = {
        "name": unique("workflow"),
        "notificationGroupId": group,
        "steps": list(steps) or [step()],
        "active": True,
        **members,
    }
    made: dict[str, Any] = api.create_workflow(wanted).data
    return made


def trigger_of(made: dict[str, Any]) -> str:
    """The identifier by which a workflow is triggered."""
    identifier: str = made["triggers"][0]["identifier"]
    return identifier


def trigger(api: Api, made: dict[str, Any], to: Any, **members: Any) -> str:
    """Trigger a workflow; the transaction id."""
    answer = api.trigger_event({"name": trigger_of(made), "to": to, "payload": {}, **members}).data
    assert answer["status"] == "processed", answer
    transaction: str = answer["transactionId"]
    return transaction


def messages(api: Api, to: str, count: int = 1, made: dict[str, Any] | None = None, **members: Any) -> list[str]:
    """New in-app messages for the subscriber, by their ids, oldest first."""
    source = made or workflow(api)
    return [_only_message(api, trigger(api, source, to, **members)) for _ in range(count)]


def message(api: Api, to: str, **members: Any) -> str:
    """A new in-app message for the subscriber; its id."""
    return messages(api, to, **members)[0]


def topic(api: Api, *members: str) -> str:
    """A new topic with these subscribers; its key."""
    key = unique("topic")
    api.create_topic({"key": key, "name": key})
    if members:
        api.add_topic_subscribers(key, {"subscribers": list(members)})
    return key


def large_topic(api: Api, count: int) -> dict[str, Any]:
    """A new topic with so many new subscribers, `member-0` and on, as a recipient of a trigger."""
    ids = [f"member-{number}" for number in range(count)]
    for first in range(0, count, 500):
        api.bulk_create_subscribers({"subscribers": [{"subscriberId": one} for one in ids[first : first + 500]]})
    key = topic(api)
    for first in range(0, count, 100):
        api.add_topic_subscribers(key, {"subscribers": ids[first : first + 100]})
    return {"type": "Topic", "topicKey": key}


def feed(api: Api) -> dict[str, Any]:
    """A new feed."""
    made: dict[str, Any] = api.create_feed({"name": unique("feed")}).data
    return made


def tenant(api: Api, **members: Any) -> dict[str, Any]:
    """A new tenant."""
    identifier = unique("tenant")
    made: dict[str, Any] = api.create_tenant({"identifier": identifier, "name": identifier, **members}).data
    return made


def notification_of(api: Api, transaction: str) -> dict[str, Any]:
    """The one notification of a transaction, with its jobs and their log."""
    (found,) = api.list_notifications(transaction_id=transaction)["data"]
    shown: dict[str, Any] = found
    return shown


def jobs_of(api: Api, transaction: str) -> list[tuple[str, str]]:
    """Type and status of each job of the one notification of a transaction, in order."""
    return [(job["type"], job["status"]) for job in notification_of(api, transaction)["jobs"]]


def logs_of(api: Api, transaction: str) -> list[list[str]]:
    """What the log of each of these jobs says."""
    return [[entry["detail"] for entry in job["executionDetails"]] for job in notification_of(api, transaction)["jobs"]]


def contents(api: Api, subscriber_id: str) -> list[str]:
    """What the subscriber's in-app messages say, oldest first."""
    return [message["content"] for message in api.get_subscriber_feed(subscriber_id, limit=100)["data"]][::-1]


def _only_message(api: Api, transaction: str) -> str:
    (found,) = api.list_messages(transaction_id=transaction)["data"]
    identifier: str = found["_id"]
    return identifier
