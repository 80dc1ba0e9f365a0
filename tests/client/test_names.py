"""What things are called in Python, and what the emitter does when two would have one name."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from novu_client import Novu
from novu_client.models import Subscriber
from novu_openapi.generate.resources.methods import Flavour, tag_modules
from novu_openapi.generate.resources.models import models_module
from novu_openapi.generate.resources.schemas import schemas_module
from novu_openapi.generate.tools import GenerateError
from tests.support.document import DOCUMENT, OPERATIONS

NAMES = {
    "createSubscriber": "subscribers.create",
    "listSubscribers": "subscribers.list",
    "bulkCreateSubscribers": "subscribers.bulk_create",
    "updateSubscriberCredentials": "subscribers.update_credentials",
    "createSubscriberV2": "subscribers.create_v2",
    "markAllMessages": "subscribers.mark_all_messages",
    "triggerEvent": "events.trigger",
    "bulkTriggerEvents": "events.bulk_trigger",
    "addTopicSubscribers": "topics.add_subscribers",
    "getNotificationGraphStats": "notifications.get_graph_stats",
    "listWorkflowOverrides": "workflow_overrides.list",
    "listNotificationTemplates": "workflows.list_notification_templates",
    "setIntegrationAsPrimary": "integrations.set_as_primary",
    "getCurrentEnvironment": "environments.get_current",
    "listExecutionDetails": "execution_details.list",
}


@pytest.mark.parametrize("operation_id", NAMES)
def test_a_method_is_called_by_its_operation_without_the_noun_of_the_tag(operation_id: str) -> None:
    tag, method = NAMES[operation_id].split(".")
    with Novu("key") as novu:
        described = getattr(getattr(novu, tag), method).__doc__
    operation = next(one for one in OPERATIONS.values() if one.operation_id == operation_id)
    assert f"{operation.method.upper()} {operation.path}\n" in described


def test_docstrings_tell_arguments_and_errors() -> None:
    with Novu("key") as novu:
        described = novu.subscribers.get.__doc__ or ""
    assert "Args:\n            subscriber_id: " in described
    assert "Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError." in described


def test_members_read_naturally() -> None:
    names = set(Subscriber.MEMBERS.values())
    assert {"id", "subscriber_id", "first_name", "environment_id", "v"} <= names
    assert not any(name.startswith(("_", "field_")) for name in names)


def changed(path: str, value: Any) -> Any:
    document: Any = copy.deepcopy(DOCUMENT)
    *parents, last = path.split("|")
    node = document
    for part in parents:
        node = node[part]
    node[last] = value
    return document


def methods(document: Any) -> Any:
    return tag_modules(document, Flavour.WAITING)


REFUSED: dict[str, tuple[Any, str, Any, str]] = {
    "two methods": (
        methods,
        "paths|/v1/subscribers|post|operationId",
        "deleteSubscriber",
        "deleteSubscriber (DELETE /v1/subscribers/{subscriberId}) and deleteSubscriber (POST /v1/subscribers) are both "
        "called subscribers.delete",
    ),
    "method and iterator": (
        methods,
        "paths|/v1/subscribers|post|operationId",
        "iterateSubscribers",
        "are both called subscribers.iterate",
    ),
    "no name left": (
        methods,
        "paths|/v1/subscribers|post|operationId",
        "subscribers",
        "nothing is no name for a method",
    ),
    "a word of Python": (
        methods,
        "paths|/v1/subscribers|post|operationId",
        "importSubscriber",
        "import is no name for a method",
    ),
    "a body without members": (
        methods,
        "components|schemas|CreateFeed",
        {"type": "array", "items": {"type": "string"}},
        "createFeed (POST /v1/feeds): the body must be an object with members, and have a name",
    ),
    "a member called as an argument": (
        methods,
        "components|schemas|CreateFeed|properties",
        {"body": {"type": "string"}},
        "createFeed (POST /v1/feeds): no member may be called body",
    ),
    "two members": (
        models_module,
        "components|schemas|Feed|properties|_name",
        {"type": "integer"},
        "Feed: two members of different types would be called name",
    ),
    "an unknown keyword": (
        schemas_module,
        "components|schemas|CreateFeed|propertyNames",
        {"pattern": "x"},
        "CreateFeed: the client knows no propertyNames; teach novu_client/checking.py",
    ),
    "a pattern": (
        schemas_module,
        "components|schemas|CreateFeed|properties|name|pattern",
        "(",
        "CreateFeed.name: Python cannot read the pattern (",
    ),
    "an object without a name": (
        schemas_module,
        "components|schemas|CreateFeed|properties|name",
        {"type": "object", "properties": {}},
        "CreateFeed.name: an object with members needs a name",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_would_not_be_clear_is_refused(what: str) -> None:
    emit, path, value, said = REFUSED[what]
    with pytest.raises(GenerateError) as caught:
        emit(changed(path, value))
    assert said in str(caught.value)
