# Made by `make generate` from spec/; do not edit.
"""The tags of the document, each with its operations as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..core import Sender

if TYPE_CHECKING:
    from .changes import Changes
    from .environments import Environments
    from .events import Events
    from .execution_details import ExecutionDetails
    from .feeds import Feeds
    from .integrations import Integrations
    from .layouts import Layouts
    from .messages import Messages
    from .notifications import Notifications
    from .organizations import Organizations
    from .subscribers import Subscribers
    from .tenants import Tenants
    from .topics import Topics
    from .workflow_groups import WorkflowGroups
    from .workflow_overrides import WorkflowOverrides
    from .workflows import Workflows


class Resources:
    """Everything that can be called. A tag is imported when it is first used."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def events(self) -> Events:
        """Trigger workflows, one by one, in bulk or for everybody, and cancel what has not been sent."""
        from .events import Events

        return Events(self._sender)

    @cached_property
    def subscribers(self) -> Subscribers:
        """The people who receive notifications, with their credentials, preferences, in-app feed and
        message marks.
        """
        from .subscribers import Subscribers

        return Subscribers(self._sender)

    @cached_property
    def topics(self) -> Topics:
        """Named groups of subscribers that can be triggered together."""
        from .topics import Topics

        return Topics(self._sender)

    @cached_property
    def notifications(self) -> Notifications:
        """The activity feed of what was triggered, its jobs and execution details."""
        from .notifications import Notifications

        return Notifications(self._sender)

    @cached_property
    def workflows(self) -> Workflows:
        """Sequences of steps that a trigger runs for each recipient."""
        from .workflows import Workflows

        return Workflows(self._sender)

    @cached_property
    def workflow_overrides(self) -> WorkflowOverrides:
        """Per-tenant exceptions from a workflow's activity and channel preferences."""
        from .workflow_overrides import WorkflowOverrides

        return WorkflowOverrides(self._sender)

    @cached_property
    def workflow_groups(self) -> WorkflowGroups:
        """Folders in which workflows are kept."""
        from .workflow_groups import WorkflowGroups

        return WorkflowGroups(self._sender)

    @cached_property
    def integrations(self) -> Integrations:
        """Providers that deliver the messages of a channel, with their credentials and conditions."""
        from .integrations import Integrations

        return Integrations(self._sender)

    @cached_property
    def layouts(self) -> Layouts:
        """Frames around the content of e-mails."""
        from .layouts import Layouts

        return Layouts(self._sender)

    @cached_property
    def environments(self) -> Environments:
        """The separate worlds of an organization, Development and Production, and their API keys."""
        from .environments import Environments

        return Environments(self._sender)

    @cached_property
    def changes(self) -> Changes:
        """Edits in Development that wait to be promoted to Production."""
        from .changes import Changes

        return Changes(self._sender)

    @cached_property
    def execution_details(self) -> ExecutionDetails:
        """The log of what happened to one recipient's notification."""
        from .execution_details import ExecutionDetails

        return ExecutionDetails(self._sender)

    @cached_property
    def feeds(self) -> Feeds:
        """Named sections of the in-app feed."""
        from .feeds import Feeds

        return Feeds(self._sender)

    @cached_property
    def tenants(self) -> Tenants:
        """Customers of the application on whose behalf a notification is sent."""
        from .tenants import Tenants

        return Tenants(self._sender)

    @cached_property
    def organizations(self) -> Organizations:
        """The account that owns the environments, its branding and members."""
        from .organizations import Organizations

        return Organizations(self._sender)

    @cached_property
    def messages(self) -> Messages:
        """What was sent over a channel, as a list, and its deletion."""
        from .messages import Messages

        return Messages(self._sender)
