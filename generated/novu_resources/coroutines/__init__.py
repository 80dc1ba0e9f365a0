# Made by `make generate` from spec/; do not edit.
"""The tags of the document, each with its operations as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..core import AsyncSender

if TYPE_CHECKING:
    from .changes import AsyncChanges
    from .environments import AsyncEnvironments
    from .events import AsyncEvents
    from .execution_details import AsyncExecutionDetails
    from .feeds import AsyncFeeds
    from .integrations import AsyncIntegrations
    from .layouts import AsyncLayouts
    from .messages import AsyncMessages
    from .notifications import AsyncNotifications
    from .organizations import AsyncOrganizations
    from .subscribers import AsyncSubscribers
    from .tenants import AsyncTenants
    from .topics import AsyncTopics
    from .workflow_groups import AsyncWorkflowGroups
    from .workflow_overrides import AsyncWorkflowOverrides
    from .workflows import AsyncWorkflows


class AsyncResources:
    """Everything that can be called. A tag is imported when it is first used."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def events(self) -> AsyncEvents:
        """Trigger workflows, one by one, in bulk or for everybody, and cancel what has not been sent."""
        from .events import AsyncEvents

        return AsyncEvents(self._sender)

    @cached_property
    def subscribers(self) -> AsyncSubscribers:
        """The people who receive notifications, with their credentials, preferences, in-app feed and
        message marks.
        """
        from .subscribers import AsyncSubscribers

        return AsyncSubscribers(self._sender)

    @cached_property
    def topics(self) -> AsyncTopics:
        """Named groups of subscribers that can be triggered together."""
        from .topics import AsyncTopics

        return AsyncTopics(self._sender)

    @cached_property
    def notifications(self) -> AsyncNotifications:
        """The activity feed of what was triggered, its jobs and execution details."""
        from .notifications import AsyncNotifications

        return AsyncNotifications(self._sender)

    @cached_property
    def workflows(self) -> AsyncWorkflows:
        """Sequences of steps that a trigger runs for each recipient."""
        from .workflows import AsyncWorkflows

        return AsyncWorkflows(self._sender)

    @cached_property
    def workflow_overrides(self) -> AsyncWorkflowOverrides:
        """Per-tenant exceptions from a workflow's activity and channel preferences."""
        from .workflow_overrides import AsyncWorkflowOverrides

        return AsyncWorkflowOverrides(self._sender)

    @cached_property
    def workflow_groups(self) -> AsyncWorkflowGroups:
        """Folders in which workflows are kept."""
        from .workflow_groups import AsyncWorkflowGroups

        return AsyncWorkflowGroups(self._sender)

    @cached_property
    def integrations(self) -> AsyncIntegrations:
        """Providers that deliver the messages of a channel, with their credentials and conditions."""
        from .integrations import AsyncIntegrations

        return AsyncIntegrations(self._sender)

    @cached_property
    def layouts(self) -> AsyncLayouts:
        """Frames around the content of e-mails."""
        from .layouts import AsyncLayouts

        return AsyncLayouts(self._sender)

    @cached_property
    def environments(self) -> AsyncEnvironments:
        """The separate worlds of an organization, Development and Production, and their API keys."""
        from .environments import AsyncEnvironments

        return AsyncEnvironments(self._sender)

    @cached_property
    def changes(self) -> AsyncChanges:
        """Edits in Development that wait to be promoted to Production."""
        from .changes import AsyncChanges

        return AsyncChanges(self._sender)

    @cached_property
    def execution_details(self) -> AsyncExecutionDetails:
        """The log of what happened to one recipient's notification."""
        from .execution_details import AsyncExecutionDetails

        return AsyncExecutionDetails(self._sender)

    @cached_property
    def feeds(self) -> AsyncFeeds:
        """Named sections of the in-app feed."""
        from .feeds import AsyncFeeds

        return AsyncFeeds(self._sender)

    @cached_property
    def tenants(self) -> AsyncTenants:
        """Customers of the application on whose behalf a notification is sent."""
        from .tenants import AsyncTenants

        return AsyncTenants(self._sender)

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        """The account that owns the environments, its branding and members."""
        from .organizations import AsyncOrganizations

        return AsyncOrganizations(self._sender)

    @cached_property
    def messages(self) -> AsyncMessages:
        """What was sent over a channel, as a list, and its deletion."""
        from .messages import AsyncMessages

        return AsyncMessages(self._sender)
