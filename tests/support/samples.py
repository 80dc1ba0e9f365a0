"""One valid request for every operation: its own example, with objects that exist in the place of the example's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from novu_openapi.generate.document import Operation, resolve
from tests.support import things
from tests.support.api import Answer, Api
from tests.support.document import DOCUMENT, OPERATIONS, is_public, takes_a_body


@dataclass(frozen=True)
class Sample:
    """A request: values of the path and of required query parameters by name, and a body where there is one."""

    operation: Operation
    path_values: Mapping[str, str]
    query: Mapping[str, Any]
    body: Any

    def send(self, api: Api) -> Answer:
        """The answer, which may be any that is documented."""
        return api.send(self.operation, self.path_values, self.body, self.query)

    def with_body(self, body: Any) -> Sample:
        return replace(self, body=body)


def furnish(api: Api) -> dict[str, Any]:
    """Makes one of everything. Values are listed by the name that parameters and bodies have for them."""
    slack = things.integration(api, credentials={"clientId": "client"})
    things.integration(api, "fcm", "push")
    ses = things.integration(api, "ses", "email", credentials={"apiKey": "key"})
    ada = things.subscriber(api, firstName="Ada", email="ada@example.com")
    channel = {"providerId": "slack", "credentials": {"webhookUrl": "https://example.com/hook"}}
    api.update_subscriber_credentials(ada, channel | {"integrationIdentifier": slack["identifier"]})
    feed, tenant = things.feed(api), things.tenant(api)
    workflow = things.workflow(api)
    transaction = things.trigger(api, workflow, ada)
    (message,) = api.list_messages(transaction_id=transaction)["data"]
    override = api.create_workflow_override({"workflowId": workflow["_id"], "tenantId": tenant["_id"]}).data
    group = api.create_workflow_group({"name": things.unique("group")}).data
    key = things.unique("layout")
    layout = api.create_layout({"name": key, "identifier": key, "content": "{{{body}}}"}).data
    changes = api.list_changes(promoted=False)["data"]
    (change,) = [one for one in changes if one["_entityId"] == feed["_id"]]
    return {
        "subscriberId": ada,
        "externalSubscriberId": ada,
        "topicKey": things.topic(api, ada),
        "emptyTopicKey": things.topic(api),
        "providerId": "slack",
        "integrationIdentifier": slack["identifier"],
        "integrationId": ses["_id"],
        "providerOrIntegrationId": ses["_id"],
        "environmentId": slack["_environmentId"],
        "feedId": feed["_id"],
        "identifier": tenant["identifier"],
        "tenantId": tenant["_id"],
        "otherTenantId": things.tenant(api)["_id"],
        "workflowId": workflow["_id"],
        "trigger": things.trigger_of(workflow),
        "transactionId": transaction,
        "notificationId": message["_notificationId"],
        "messageId": message["_id"],
        "overrideId": override["_id"],
        "id": group["_id"],
        "notificationGroupId": group["_id"],
        "layoutId": layout["_id"],
        "changeId": change["_id"],
        "memberId": api.list_organization_members().data[0]["_id"],
    }


def samples(furniture: Mapping[str, Any]) -> dict[str, Sample]:
    """A request for every operation, by name, about the things listed."""
    return {name: _sample(name, operation, furniture) for name, operation in OPERATIONS.items()}


def readings(furniture: Mapping[str, Any]) -> dict[str, Sample]:
    """The requests that only read and need a key."""
    return {
        name: sample
        for name, sample in samples(furniture).items()
        if sample.operation.method == "get" and not is_public(sample.operation)
    }


def read_everything(api: Api, furniture: Mapping[str, Any]) -> dict[str, Any]:
    """What every reading operation answers about the things listed, by name."""
    return {name: sample.send(api).body for name, sample in readings(furniture).items()}


def body_example(operation: Operation) -> Any:
    """The first example of the request body, None where there is no body."""
    if not takes_a_body(operation):
        return None
    (content,) = resolve(DOCUMENT, operation.body["requestBody"])["content"].values()
    example = next(iter(content["examples"].values()))
    return resolve(DOCUMENT, example)["value"]


def _sample(name: str, operation: Operation, furniture: Mapping[str, Any]) -> Sample:
    known = {**furniture, **_of_operation(name, furniture)}
    body = body_example(operation)
    if isinstance(body, dict):
        body = {**body, **_body_members(name, body, furniture)}
    return Sample(operation, _values(operation, "path", known), _values(operation, "query", known), body)


def _values(operation: Operation, place: str, known: Mapping[str, Any]) -> dict[str, Any]:
    return {
        parameter["name"]: known.get(parameter["name"], parameter.get("example"))
        for parameter in operation.parameters(place)
        if parameter.get("required")
    }


def _of_operation(name: str, furniture: Mapping[str, Any]) -> dict[str, Any]:
    """Values of parameters whose name means something else in this operation."""
    return {
        "delete_topic": {"topicKey": furniture["emptyTopicKey"]},
        "list_subscriber_preferences_by_level": {"parameter": "global"},
        "update_subscriber_preference": {"parameter": furniture["workflowId"]},
    }.get(name, {})


def _body_members(name: str, example: Mapping[str, Any], furniture: Mapping[str, Any]) -> dict[str, Any]:
    """Members of the example that have to name things which exist, or which do not."""
    trigger = {"name": furniture["trigger"], "transactionId": None}
    own = {
        "trigger_event": trigger,
        "broadcast_event": trigger,
        "bulk_trigger_events": {"events": [{**trigger, "to": furniture["subscriberId"], "payload": {}}]},
        "bulk_apply_changes": {"changeIds": [furniture["changeId"]]},
        "create_feed": {"name": things.unique("feed")},
        "create_workflow_override": {"tenantId": furniture["otherTenantId"]},
    }
    same = ("messageId", "workflowId", "tenantId", "notificationGroupId")
    new = ("identifier", "key", "subscriberId")
    return {
        **{member: furniture[member] for member in same if member in example},
        **{member: things.unique(str(example[member])) for member in new if member in example},
        **({"steps": [things.step()]} if "steps" in example else {}),
        **({"subscribers": [furniture["subscriberId"]]} if name.endswith("_topic_subscribers") else {}),
        **({"integrationIdentifier": None} if "integrationIdentifier" in example else {}),
        **own.get(name, {}),
    }
