"""One class per tag, one method per operationId. A reader finds a behaviour by the operationId in snake case."""

from typing import TYPE_CHECKING

from novu_models import operations
from novu_models.operations import Services

from novu_reference.call import Call
from novu_reference.operations.changes import Changes
from novu_reference.operations.environments import Environments
from novu_reference.operations.events import Events
from novu_reference.operations.execution_details import ExecutionDetails
from novu_reference.operations.feeds import Feeds
from novu_reference.operations.integrations import Integrations
from novu_reference.operations.layouts import Layouts
from novu_reference.operations.messages import Messages
from novu_reference.operations.notifications import Notifications
from novu_reference.operations.organizations import Organizations
from novu_reference.operations.subscribers import Subscribers
from novu_reference.operations.tenants import Tenants
from novu_reference.operations.topics import Topics
from novu_reference.operations.workflow_groups import WorkflowGroups
from novu_reference.operations.workflow_overrides import WorkflowOverrides
from novu_reference.operations.workflows import Workflows

SERVICES: Services[Call] = Services(
    events=Events,
    subscribers=Subscribers,
    topics=Topics,
    notifications=Notifications,
    workflows=Workflows,
    workflow_overrides=WorkflowOverrides,
    workflow_groups=WorkflowGroups,
    integrations=Integrations,
    layouts=Layouts,
    environments=Environments,
    changes=Changes,
    execution_details=ExecutionDetails,
    feeds=Feeds,
    tenants=Tenants,
    organizations=Organizations,
    messages=Messages,
)

if TYPE_CHECKING:
    # Of an instance, unlike of a class, the type checker names the very member that is missing or does not fit.
    def _complete(call: Call) -> None:
        _events: operations.EventsOperations = Events(call)
        _subscribers: operations.SubscribersOperations = Subscribers(call)
        _topics: operations.TopicsOperations = Topics(call)
        _notifications: operations.NotificationsOperations = Notifications(call)
        _workflows: operations.WorkflowsOperations = Workflows(call)
        _workflow_overrides: operations.WorkflowOverridesOperations = WorkflowOverrides(call)
        _workflow_groups: operations.WorkflowGroupsOperations = WorkflowGroups(call)
        _integrations: operations.IntegrationsOperations = Integrations(call)
        _layouts: operations.LayoutsOperations = Layouts(call)
        _environments: operations.EnvironmentsOperations = Environments(call)
        _changes: operations.ChangesOperations = Changes(call)
        _execution_details: operations.ExecutionDetailsOperations = ExecutionDetails(call)
        _feeds: operations.FeedsOperations = Feeds(call)
        _tenants: operations.TenantsOperations = Tenants(call)
        _organizations: operations.OrganizationsOperations = Organizations(call)
        _messages: operations.MessagesOperations = Messages(call)
