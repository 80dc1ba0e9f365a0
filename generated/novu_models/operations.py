# Made by `make generate` from spec/; do not edit.
"""The operations of the document as protocols: one per tag, with one method per operationId.

Path parameters come first, then the body, then query parameters by keyword. Headers and cookies are left
to the server itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Literal

    from .documents import (
        AddTopicSubscribers,
        ApiKeyListEnvelope,
        BooleanEnvelope,
        BroadcastEvent,
        BulkApplyChanges,
        BulkCreateSubscribers,
        BulkSubscribersResultEnvelope,
        BulkTriggerEvents,
        ChangeListEnvelope,
        ChangeListsEnvelope,
        ChangePage,
        ChannelType,
        ChatProviderId,
        CreatedLayoutEnvelope,
        CreatedTopicEnvelope,
        CreateFeed,
        CreateIntegration,
        CreateLayout,
        CreateOrganization,
        CreateSubscriber,
        CreateSubscriberV2,
        CreateTenant,
        CreateTopic,
        CreateWorkflow,
        CreateWorkflowGroup,
        CreateWorkflowOverride,
        DeleteResultEnvelope,
        EnvironmentEnvelope,
        EnvironmentListEnvelope,
        ExecutionDetailListEnvelope,
        FeedEnvelope,
        FeedListEnvelope,
        FeedPage,
        GlobalSubscriberPreferenceEnvelope,
        IntegrationEnvelope,
        IntegrationListEnvelope,
        LayoutEnvelope,
        LayoutPage,
        LevelPreferenceListEnvelope,
        MarkAllMessages,
        MarkMessageAction,
        MarkMessages,
        MarkMessagesByFlags,
        MemberEnvelope,
        MemberListEnvelope,
        MessageEnvelope,
        MessageListEnvelope,
        MessagePage,
        NotificationDayListEnvelope,
        NotificationEnvelope,
        NotificationPage,
        NotificationStatsEnvelope,
        NumberEnvelope,
        ObjectId,
        OrganizationBrandingEnvelope,
        OrganizationEnvelope,
        OrganizationListEnvelope,
        OrganizationNameEnvelope,
        RemoveTopicSubscribers,
        RenameOrganization,
        RenameTopic,
        SubscriberEnvelope,
        SubscriberPage,
        SubscriberPreferenceEnvelope,
        SubscriberPreferenceListEnvelope,
        SubscriberPreferencesEnvelope,
        SubscriberSearchPage,
        TenantEnvelope,
        TenantPage,
        TopicAdditionEnvelope,
        TopicEnvelope,
        TopicPage,
        TopicSubscriberEnvelope,
        TriggerAcknowledgementEnvelope,
        TriggerAcknowledgementListEnvelope,
        TriggerEvent,
        UnseenCountEnvelope,
        UpdateIntegration,
        UpdateLayout,
        UpdateMemberRoles,
        UpdateOrganizationBranding,
        UpdateSubscriber,
        UpdateSubscriberCredentials,
        UpdateSubscriberGlobalPreferences,
        UpdateSubscriberOnlineStatus,
        UpdateSubscriberPreference,
        UpdateSubscriberPreferencesV2,
        UpdateSubscriberV2,
        UpdateTenant,
        UpdateWorkflow,
        UpdateWorkflowGroup,
        UpdateWorkflowOverride,
        UpdateWorkflowStatus,
        WorkflowEnvelope,
        WorkflowGroupEnvelope,
        WorkflowGroupListEnvelope,
        WorkflowOverrideEnvelope,
        WorkflowOverridePage,
        WorkflowPage,
        WorkflowVariablesEnvelope,
    )

C = TypeVar("C")


class Redirect(NamedTuple):
    """An answer that sends the caller elsewhere."""

    location: str


class Html(NamedTuple):
    """An answer that is a page."""

    text: str
    headers: Mapping[str, str] = MappingProxyType({})


class Operation(NamedTuple):
    """Where an operation is implemented: method `function` of the field `service` of `Services`."""

    operation_id: str
    method: str
    path: str
    service: str
    function: str


class EventsOperations(Protocol):
    """Events."""

    def trigger_event(self, body: TriggerEvent) -> TriggerAcknowledgementEnvelope:
        """Trigger event.

        POST /v1/events/trigger
        """
        ...

    def broadcast_event(self, body: BroadcastEvent) -> TriggerAcknowledgementEnvelope:
        """Broadcast event.

        POST /v1/events/trigger/broadcast
        """
        ...

    def bulk_trigger_events(self, body: BulkTriggerEvents) -> TriggerAcknowledgementListEnvelope:
        """Bulk trigger events.

        POST /v1/events/trigger/bulk
        """
        ...

    def cancel_event(self, transaction_id: str) -> BooleanEnvelope:
        """Cancel event.

        DELETE /v1/events/trigger/{transactionId}
        """
        ...


class SubscribersOperations(Protocol):
    """Subscribers."""

    def list_subscribers(self, *, page: int = 0, limit: int = 10) -> SubscriberPage:
        """List subscribers.

        GET /v1/subscribers
        """
        ...

    def create_subscriber(self, body: CreateSubscriber) -> SubscriberEnvelope:
        """Create a subscriber.

        POST /v1/subscribers
        """
        ...

    def bulk_create_subscribers(self, body: BulkCreateSubscribers) -> BulkSubscribersResultEnvelope:
        """Create up to 500 subscribers.

        POST /v1/subscribers/bulk
        """
        ...

    def get_subscriber(self, subscriber_id: str, *, include_topics: bool = False) -> SubscriberEnvelope:
        """Get a subscriber.

        GET /v1/subscribers/{subscriberId}
        """
        ...

    def update_subscriber(self, subscriber_id: str, body: UpdateSubscriber) -> SubscriberEnvelope:
        """Update a subscriber, or create it.

        PUT /v1/subscribers/{subscriberId}
        """
        ...

    def delete_subscriber(self, subscriber_id: str) -> DeleteResultEnvelope:
        """Delete a subscriber.

        DELETE /v1/subscribers/{subscriberId}
        """
        ...

    def update_subscriber_credentials(
        self, subscriber_id: str, body: UpdateSubscriberCredentials
    ) -> SubscriberEnvelope:
        """Update the credentials of a subscriber.

        PUT /v1/subscribers/{subscriberId}/credentials
        """
        ...

    def modify_subscriber_credentials(
        self, subscriber_id: str, body: UpdateSubscriberCredentials
    ) -> SubscriberEnvelope:
        """Add to the credentials of a subscriber.

        PATCH /v1/subscribers/{subscriberId}/credentials
        """
        ...

    def delete_subscriber_credentials(self, subscriber_id: str, provider_id: str) -> None:
        """Delete the credentials of a subscriber for a provider.

        DELETE /v1/subscribers/{subscriberId}/credentials/{providerId}
        """
        ...

    def handle_chat_oauth(
        self,
        subscriber_id: str,
        provider_id: ChatProviderId,
        *,
        environment_id: ObjectId,
        hmac_hash: str | None = None,
        integration_identifier: str | None = None,
    ) -> Redirect:
        """Start connecting a chat account.

        GET /v1/subscribers/{subscriberId}/credentials/{providerId}/oauth
        """
        ...

    def handle_chat_oauth_callback(
        self,
        subscriber_id: str,
        provider_id: ChatProviderId,
        *,
        environment_id: ObjectId,
        code: str,
        hmac_hash: str | None = None,
        integration_identifier: str | None = None,
    ) -> Html | Redirect:
        """Finish connecting a chat account.

        GET /v1/subscribers/{subscriberId}/credentials/{providerId}/oauth/callback
        """
        ...

    def mark_all_messages(self, subscriber_id: str, body: MarkAllMessages) -> NumberEnvelope:
        """Mark all messages of a subscriber.

        POST /v1/subscribers/{subscriberId}/messages/mark-all
        """
        ...

    def mark_messages(self, subscriber_id: str, body: MarkMessages) -> MessageListEnvelope:
        """Mark messages of a subscriber.

        POST /v1/subscribers/{subscriberId}/messages/mark-as
        """
        ...

    def mark_messages_by_flags(self, subscriber_id: str, body: MarkMessagesByFlags) -> MessageListEnvelope:
        """Deprecated. Mark messages of a subscriber by flags.

        POST /v1/subscribers/{subscriberId}/messages/markAs
        """
        ...

    def mark_message_action_as_seen(
        self,
        subscriber_id: str,
        message_id: ObjectId,
        type: Literal["primary", "secondary"],
        body: MarkMessageAction,
    ) -> MessageEnvelope:
        """Update the action of a message.

        POST /v1/subscribers/{subscriberId}/messages/{messageId}/actions/{type}
        """
        ...

    def get_subscriber_feed(
        self,
        subscriber_id: str,
        *,
        page: int = 0,
        limit: int = 10,
        feed_identifier: list[str] | None = None,
        seen: bool | None = None,
        read: bool | None = None,
        payload: str | None = None,
    ) -> FeedPage:
        """Get the in-app feed of a subscriber.

        GET /v1/subscribers/{subscriberId}/notifications/feed
        """
        ...

    def get_subscriber_unseen_count(
        self,
        subscriber_id: str,
        *,
        seen: bool = False,
        limit: int = 100,
        feed_identifier: list[str] | None = None,
    ) -> UnseenCountEnvelope:
        """Count the unseen in-app messages of a subscriber.

        GET /v1/subscribers/{subscriberId}/notifications/unseen
        """
        ...

    def update_subscriber_online_status(
        self, subscriber_id: str, body: UpdateSubscriberOnlineStatus
    ) -> SubscriberEnvelope:
        """Report whether a subscriber is online.

        PATCH /v1/subscribers/{subscriberId}/online-status
        """
        ...

    def list_subscriber_preferences(
        self, subscriber_id: str, *, include_inactive_channels: bool = True
    ) -> SubscriberPreferenceListEnvelope:
        """List the workflow preferences of a subscriber.

        GET /v1/subscribers/{subscriberId}/preferences
        """
        ...

    def update_subscriber_global_preferences(
        self, subscriber_id: str, body: UpdateSubscriberGlobalPreferences
    ) -> GlobalSubscriberPreferenceEnvelope:
        """Update the global preference of a subscriber.

        PATCH /v1/subscribers/{subscriberId}/preferences
        """
        ...

    def list_subscriber_preferences_by_level(
        self,
        subscriber_id: str,
        parameter: Literal["global", "template"],
        *,
        include_inactive_channels: bool = True,
    ) -> LevelPreferenceListEnvelope:
        """List the preferences of a subscriber at one level.

        GET /v1/subscribers/{subscriberId}/preferences/{parameter}
        """
        ...

    def update_subscriber_preference(
        self, subscriber_id: str, parameter: ObjectId, body: UpdateSubscriberPreference
    ) -> SubscriberPreferenceEnvelope:
        """Update a workflow preference of a subscriber.

        PATCH /v1/subscribers/{subscriberId}/preferences/{parameter}
        """
        ...

    def search_subscribers(
        self,
        *,
        after: ObjectId | None = None,
        before: ObjectId | None = None,
        limit: int = 10,
        order_by: Literal["_id", "updatedAt"] = "_id",
        order_direction: Literal["ASC", "DESC"] = "DESC",
        include_cursor: bool = False,
        email: str | None = None,
        name: str | None = None,
        phone: str | None = None,
        subscriber_id: str | None = None,
    ) -> SubscriberSearchPage:
        """Search subscribers.

        GET /v2/subscribers
        """
        ...

    def create_subscriber_v2(self, body: CreateSubscriberV2) -> SubscriberEnvelope:
        """Create a new subscriber.

        POST /v2/subscribers
        """
        ...

    def get_subscriber_v2(self, subscriber_id: str) -> SubscriberEnvelope:
        """Get a subscriber by its identifier.

        GET /v2/subscribers/{subscriberId}
        """
        ...

    def update_subscriber_v2(self, subscriber_id: str, body: UpdateSubscriberV2) -> SubscriberEnvelope:
        """Update or erase parts of a subscriber.

        PATCH /v2/subscribers/{subscriberId}
        """
        ...

    def delete_subscriber_v2(self, subscriber_id: str) -> DeleteResultEnvelope:
        """Delete a subscriber with its preferences.

        DELETE /v2/subscribers/{subscriberId}
        """
        ...

    def get_subscriber_preferences_v2(self, subscriber_id: str) -> SubscriberPreferencesEnvelope:
        """Get all preferences of a subscriber.

        GET /v2/subscribers/{subscriberId}/preferences
        """
        ...

    def update_subscriber_preferences_v2(
        self, subscriber_id: str, body: UpdateSubscriberPreferencesV2
    ) -> SubscriberPreferencesEnvelope:
        """Update the global preference or a workflow preference.

        PATCH /v2/subscribers/{subscriberId}/preferences
        """
        ...


class TopicsOperations(Protocol):
    """Topics."""

    def list_topics(self, *, page: int = 0, page_size: int = 10, key: str | None = None) -> TopicPage:
        """List topics.

        GET /v1/topics
        """
        ...

    def create_topic(self, body: CreateTopic) -> CreatedTopicEnvelope:
        """Create a topic.

        POST /v1/topics
        """
        ...

    def get_topic(self, topic_key: str) -> TopicEnvelope:
        """Get a topic.

        GET /v1/topics/{topicKey}
        """
        ...

    def rename_topic(self, topic_key: str, body: RenameTopic) -> TopicEnvelope:
        """Rename a topic.

        PATCH /v1/topics/{topicKey}
        """
        ...

    def delete_topic(self, topic_key: str) -> None:
        """Delete a topic.

        DELETE /v1/topics/{topicKey}
        """
        ...

    def add_topic_subscribers(self, topic_key: str, body: AddTopicSubscribers) -> TopicAdditionEnvelope:
        """Add subscribers to a topic.

        POST /v1/topics/{topicKey}/subscribers
        """
        ...

    def remove_topic_subscribers(self, topic_key: str, body: RemoveTopicSubscribers) -> None:
        """Remove subscribers from a topic.

        POST /v1/topics/{topicKey}/subscribers/removal
        """
        ...

    def get_topic_subscriber(self, topic_key: str, external_subscriber_id: str) -> TopicSubscriberEnvelope:
        """Check whether a subscriber is in a topic.

        GET /v1/topics/{topicKey}/subscribers/{externalSubscriberId}
        """
        ...


class NotificationsOperations(Protocol):
    """Notifications."""

    def list_notifications(
        self,
        *,
        channels: list[ChannelType] | None = None,
        templates: list[ObjectId] | None = None,
        emails: list[str] | None = None,
        subscriber_ids: list[str] | None = None,
        search: str | None = None,
        transaction_id: str | None = None,
        page: int = 0,
        limit: int = 10,
        after: str | None = None,
        before: str | None = None,
    ) -> NotificationPage:
        """List notifications.

        GET /v1/notifications
        """
        ...

    def get_notification_graph_stats(self, *, days: int = 32) -> NotificationDayListEnvelope:
        """Get daily notification counts.

        GET /v1/notifications/graph/stats
        """
        ...

    def get_notification_stats(self) -> NotificationStatsEnvelope:
        """Get notification counts.

        GET /v1/notifications/stats
        """
        ...

    def get_notification(self, notification_id: ObjectId) -> NotificationEnvelope:
        """Get a notification.

        GET /v1/notifications/{notificationId}
        """
        ...


class WorkflowsOperations(Protocol):
    """Workflows."""

    def list_workflows(self, *, page: int = 0, limit: int = 10, query: str | None = None) -> WorkflowPage:
        """List workflows.

        GET /v1/workflows
        """
        ...

    def create_workflow(self, body: CreateWorkflow) -> WorkflowEnvelope:
        """Create a workflow.

        POST /v1/workflows
        """
        ...

    def get_workflow_variables(self) -> WorkflowVariablesEnvelope:
        """Get the variables of templates.

        GET /v1/workflows/variables
        """
        ...

    def get_workflow(self, workflow_id: str) -> WorkflowEnvelope:
        """Get a workflow.

        GET /v1/workflows/{workflowId}
        """
        ...

    def update_workflow(self, workflow_id: ObjectId, body: UpdateWorkflow) -> WorkflowEnvelope:
        """Update a workflow.

        PUT /v1/workflows/{workflowId}
        """
        ...

    def delete_workflow(self, workflow_id: ObjectId) -> BooleanEnvelope:
        """Delete a workflow.

        DELETE /v1/workflows/{workflowId}
        """
        ...

    def update_workflow_status(self, workflow_id: ObjectId, body: UpdateWorkflowStatus) -> WorkflowEnvelope:
        """Switch a workflow on or off.

        PUT /v1/workflows/{workflowId}/status
        """
        ...

    def list_notification_templates(
        self, *, page: int = 0, limit: int = 10, query: str | None = None
    ) -> WorkflowPage:
        """Deprecated. List workflows by their old name.

        GET /v1/notification-templates
        """
        ...

    def create_notification_template(self, body: CreateWorkflow) -> WorkflowEnvelope:
        """Deprecated. Create a workflow by its old name.

        POST /v1/notification-templates
        """
        ...

    def get_notification_template(self, workflow_id: str) -> WorkflowEnvelope:
        """Deprecated. Get a workflow by its old name.

        GET /v1/notification-templates/{workflowId}
        """
        ...

    def update_notification_template(self, workflow_id: ObjectId, body: UpdateWorkflow) -> WorkflowEnvelope:
        """Deprecated. Update a workflow by its old name.

        PUT /v1/notification-templates/{workflowId}
        """
        ...

    def delete_notification_template(self, workflow_id: ObjectId) -> BooleanEnvelope:
        """Deprecated. Delete a workflow by its old name.

        DELETE /v1/notification-templates/{workflowId}
        """
        ...

    def update_notification_template_status(
        self, workflow_id: ObjectId, body: UpdateWorkflowStatus
    ) -> WorkflowEnvelope:
        """Deprecated. Switch a workflow on or off by its old name.

        PUT /v1/notification-templates/{workflowId}/status
        """
        ...


class WorkflowOverridesOperations(Protocol):
    """Workflow overrides."""

    def list_workflow_overrides(self, *, page: int = 0, limit: int = 10) -> WorkflowOverridePage:
        """List workflow overrides.

        GET /v1/workflow-overrides
        """
        ...

    def create_workflow_override(self, body: CreateWorkflowOverride) -> WorkflowOverrideEnvelope:
        """Create a workflow override.

        POST /v1/workflow-overrides
        """
        ...

    def get_tenant_workflow_override(
        self, workflow_id: ObjectId, tenant_id: ObjectId
    ) -> WorkflowOverrideEnvelope:
        """Get the override of a workflow for a tenant.

        GET /v1/workflow-overrides/workflows/{workflowId}/tenants/{tenantId}
        """
        ...

    def update_tenant_workflow_override(
        self, workflow_id: ObjectId, tenant_id: ObjectId, body: UpdateWorkflowOverride
    ) -> WorkflowOverrideEnvelope:
        """Update the override of a workflow for a tenant.

        PUT /v1/workflow-overrides/workflows/{workflowId}/tenants/{tenantId}
        """
        ...

    def get_workflow_override(self, override_id: ObjectId) -> WorkflowOverrideEnvelope:
        """Get a workflow override.

        GET /v1/workflow-overrides/{overrideId}
        """
        ...

    def update_workflow_override(
        self, override_id: ObjectId, body: UpdateWorkflowOverride
    ) -> WorkflowOverrideEnvelope:
        """Update a workflow override.

        PUT /v1/workflow-overrides/{overrideId}
        """
        ...

    def delete_workflow_override(self, override_id: ObjectId) -> BooleanEnvelope:
        """Delete a workflow override.

        DELETE /v1/workflow-overrides/{overrideId}
        """
        ...


class WorkflowGroupsOperations(Protocol):
    """Workflow groups."""

    def list_workflow_groups(self) -> WorkflowGroupListEnvelope:
        """List workflow groups.

        GET /v1/notification-groups
        """
        ...

    def create_workflow_group(self, body: CreateWorkflowGroup) -> WorkflowGroupEnvelope:
        """Create a workflow group.

        POST /v1/notification-groups
        """
        ...

    def get_workflow_group(self, id: str) -> WorkflowGroupEnvelope:
        """Get a workflow group.

        GET /v1/notification-groups/{id}
        """
        ...

    def delete_workflow_group(self, id: str) -> DeleteResultEnvelope:
        """Delete a workflow group.

        DELETE /v1/notification-groups/{id}
        """
        ...

    def update_workflow_group(self, id: str, body: UpdateWorkflowGroup) -> WorkflowGroupEnvelope:
        """Rename a workflow group.

        PATCH /v1/notification-groups/{id}
        """
        ...


class IntegrationsOperations(Protocol):
    """Integrations."""

    def list_integrations(self) -> IntegrationListEnvelope:
        """List integrations.

        GET /v1/integrations
        """
        ...

    def create_integration(self, body: CreateIntegration) -> IntegrationEnvelope:
        """Create integration.

        POST /v1/integrations
        """
        ...

    def list_active_integrations(self) -> IntegrationListEnvelope:
        """List active integrations.

        GET /v1/integrations/active
        """
        ...

    def get_integration_webhook_status(self, provider_or_integration_id: str) -> BooleanEnvelope:
        """Get webhook support status.

        GET /v1/integrations/webhook/provider/{providerOrIntegrationId}/status
        """
        ...

    def update_integration(self, integration_id: ObjectId, body: UpdateIntegration) -> IntegrationEnvelope:
        """Update integration.

        PUT /v1/integrations/{integrationId}
        """
        ...

    def delete_integration(self, integration_id: ObjectId) -> IntegrationListEnvelope:
        """Delete integration.

        DELETE /v1/integrations/{integrationId}
        """
        ...

    def set_integration_as_primary(self, integration_id: ObjectId) -> IntegrationEnvelope:
        """Set integration as primary.

        POST /v1/integrations/{integrationId}/set-primary
        """
        ...


class LayoutsOperations(Protocol):
    """Layouts."""

    def list_layouts(
        self,
        *,
        page: int = 0,
        page_size: int = 10,
        sort_by: str | None = None,
        order_by: Literal["ASC", "DESC", "1", "-1"] | None = None,
    ) -> LayoutPage:
        """List layouts.

        GET /v1/layouts
        """
        ...

    def create_layout(self, body: CreateLayout) -> CreatedLayoutEnvelope:
        """Create a layout.

        POST /v1/layouts
        """
        ...

    def get_layout(self, layout_id: ObjectId) -> LayoutEnvelope:
        """Get a layout.

        GET /v1/layouts/{layoutId}
        """
        ...

    def update_layout(self, layout_id: ObjectId, body: UpdateLayout) -> LayoutEnvelope:
        """Update a layout.

        PATCH /v1/layouts/{layoutId}
        """
        ...

    def delete_layout(self, layout_id: ObjectId) -> None:
        """Delete a layout.

        DELETE /v1/layouts/{layoutId}
        """
        ...

    def set_default_layout(self, layout_id: ObjectId) -> None:
        """Make a layout the default.

        POST /v1/layouts/{layoutId}/default
        """
        ...


class EnvironmentsOperations(Protocol):
    """Environments."""

    def list_environments(self) -> EnvironmentListEnvelope:
        """List the environments.

        GET /v1/environments
        """
        ...

    def list_api_keys(self) -> ApiKeyListEnvelope:
        """List the API keys.

        GET /v1/environments/api-keys
        """
        ...

    def regenerate_api_keys(self) -> ApiKeyListEnvelope:
        """Replace the API keys.

        POST /v1/environments/api-keys/regenerate
        """
        ...

    def get_current_environment(self) -> EnvironmentEnvelope:
        """Get the environment of the key.

        GET /v1/environments/me
        """
        ...


class ChangesOperations(Protocol):
    """Changes."""

    def list_changes(
        self, *, page: int = 0, limit: int = 10, promoted: Literal["true", "false"]
    ) -> ChangePage:
        """List changes.

        GET /v1/changes
        """
        ...

    def bulk_apply_changes(self, body: BulkApplyChanges) -> ChangeListsEnvelope:
        """Promote several changes.

        POST /v1/changes/bulk/apply
        """
        ...

    def count_changes(self) -> NumberEnvelope:
        """Count the waiting changes.

        GET /v1/changes/count
        """
        ...

    def apply_change(self, change_id: ObjectId) -> ChangeListEnvelope:
        """Promote a change.

        POST /v1/changes/{changeId}/apply
        """
        ...


class ExecutionDetailsOperations(Protocol):
    """Execution details."""

    def list_execution_details(
        self, *, notification_id: ObjectId, subscriber_id: str
    ) -> ExecutionDetailListEnvelope:
        """List execution details.

        GET /v1/execution-details
        """
        ...


class FeedsOperations(Protocol):
    """Feeds."""

    def list_feeds(self) -> FeedListEnvelope:
        """List feeds.

        GET /v1/feeds
        """
        ...

    def create_feed(self, body: CreateFeed) -> FeedEnvelope:
        """Create feed.

        POST /v1/feeds
        """
        ...

    def delete_feed(self, feed_id: ObjectId) -> FeedListEnvelope:
        """Delete feed.

        DELETE /v1/feeds/{feedId}
        """
        ...


class TenantsOperations(Protocol):
    """Tenants."""

    def list_tenants(self, *, page: int = 0, limit: int = 10) -> TenantPage:
        """List tenants.

        GET /v1/tenants
        """
        ...

    def create_tenant(self, body: CreateTenant) -> TenantEnvelope:
        """Create a tenant.

        POST /v1/tenants
        """
        ...

    def get_tenant(self, identifier: str) -> TenantEnvelope:
        """Get a tenant.

        GET /v1/tenants/{identifier}
        """
        ...

    def delete_tenant(self, identifier: str) -> None:
        """Delete a tenant.

        DELETE /v1/tenants/{identifier}
        """
        ...

    def update_tenant(self, identifier: str, body: UpdateTenant) -> TenantEnvelope:
        """Update a tenant.

        PATCH /v1/tenants/{identifier}
        """
        ...


class OrganizationsOperations(Protocol):
    """Organizations."""

    def list_organizations(self) -> OrganizationListEnvelope:
        """List the organizations.

        GET /v1/organizations
        """
        ...

    def create_organization(self, body: CreateOrganization) -> OrganizationEnvelope:
        """Create an organization.

        POST /v1/organizations
        """
        ...

    def rename_organization(self, body: RenameOrganization) -> OrganizationNameEnvelope:
        """Rename the organization.

        PATCH /v1/organizations
        """
        ...

    def update_organization_branding(self, body: UpdateOrganizationBranding) -> OrganizationBrandingEnvelope:
        """Replace the branding.

        PUT /v1/organizations/branding
        """
        ...

    def get_current_organization(self) -> OrganizationEnvelope:
        """Get the organization of the key.

        GET /v1/organizations/me
        """
        ...

    def list_organization_members(self) -> MemberListEnvelope:
        """List the members.

        GET /v1/organizations/members
        """
        ...

    def delete_organization_member(self, member_id: ObjectId) -> MemberEnvelope:
        """Remove a member.

        DELETE /v1/organizations/members/{memberId}
        """
        ...

    def update_organization_member_roles(
        self, member_id: ObjectId, body: UpdateMemberRoles
    ) -> MemberEnvelope:
        """Make a member an administrator.

        PUT /v1/organizations/members/{memberId}/roles
        """
        ...


class MessagesOperations(Protocol):
    """Messages."""

    def list_messages(
        self,
        *,
        channel: ChannelType | None = None,
        subscriber_id: str | None = None,
        transaction_id: list[str] | None = None,
        page: int = 0,
        limit: int = 10,
    ) -> MessagePage:
        """List messages.

        GET /v1/messages
        """
        ...

    def delete_messages_by_transaction(
        self, transaction_id: str, *, channel: ChannelType | None = None
    ) -> None:
        """Delete messages of a transaction.

        DELETE /v1/messages/transaction/{transactionId}
        """
        ...

    def delete_message(self, message_id: ObjectId) -> DeleteResultEnvelope:
        """Delete message.

        DELETE /v1/messages/{messageId}
        """
        ...


@dataclass(frozen=True)
class Services(Generic[C]):
    """For each tag, what makes its operations from the context a request is served in."""

    events: Callable[[C], EventsOperations]
    subscribers: Callable[[C], SubscribersOperations]
    topics: Callable[[C], TopicsOperations]
    notifications: Callable[[C], NotificationsOperations]
    workflows: Callable[[C], WorkflowsOperations]
    workflow_overrides: Callable[[C], WorkflowOverridesOperations]
    workflow_groups: Callable[[C], WorkflowGroupsOperations]
    integrations: Callable[[C], IntegrationsOperations]
    layouts: Callable[[C], LayoutsOperations]
    environments: Callable[[C], EnvironmentsOperations]
    changes: Callable[[C], ChangesOperations]
    execution_details: Callable[[C], ExecutionDetailsOperations]
    feeds: Callable[[C], FeedsOperations]
    tenants: Callable[[C], TenantsOperations]
    organizations: Callable[[C], OrganizationsOperations]
    messages: Callable[[C], MessagesOperations]


OPERATIONS: tuple[Operation, ...] = (
    Operation("triggerEvent", "POST", "/v1/events/trigger", "events", "trigger_event"),
    Operation("broadcastEvent", "POST", "/v1/events/trigger/broadcast", "events", "broadcast_event"),
    Operation("bulkTriggerEvents", "POST", "/v1/events/trigger/bulk", "events", "bulk_trigger_events"),
    Operation("cancelEvent", "DELETE", "/v1/events/trigger/{transactionId}", "events", "cancel_event"),
    Operation("listSubscribers", "GET", "/v1/subscribers", "subscribers", "list_subscribers"),
    Operation("createSubscriber", "POST", "/v1/subscribers", "subscribers", "create_subscriber"),
    Operation(
        "bulkCreateSubscribers", "POST", "/v1/subscribers/bulk", "subscribers", "bulk_create_subscribers"
    ),
    Operation("getSubscriber", "GET", "/v1/subscribers/{subscriberId}", "subscribers", "get_subscriber"),
    Operation(
        "updateSubscriber", "PUT", "/v1/subscribers/{subscriberId}", "subscribers", "update_subscriber"
    ),
    Operation(
        "deleteSubscriber", "DELETE", "/v1/subscribers/{subscriberId}", "subscribers", "delete_subscriber"
    ),
    Operation(
        "updateSubscriberCredentials",
        "PUT",
        "/v1/subscribers/{subscriberId}/credentials",
        "subscribers",
        "update_subscriber_credentials",
    ),
    Operation(
        "modifySubscriberCredentials",
        "PATCH",
        "/v1/subscribers/{subscriberId}/credentials",
        "subscribers",
        "modify_subscriber_credentials",
    ),
    Operation(
        "deleteSubscriberCredentials",
        "DELETE",
        "/v1/subscribers/{subscriberId}/credentials/{providerId}",
        "subscribers",
        "delete_subscriber_credentials",
    ),
    Operation(
        "handleChatOauth",
        "GET",
        "/v1/subscribers/{subscriberId}/credentials/{providerId}/oauth",
        "subscribers",
        "handle_chat_oauth",
    ),
    Operation(
        "handleChatOauthCallback",
        "GET",
        "/v1/subscribers/{subscriberId}/credentials/{providerId}/oauth/callback",
        "subscribers",
        "handle_chat_oauth_callback",
    ),
    Operation(
        "markAllMessages",
        "POST",
        "/v1/subscribers/{subscriberId}/messages/mark-all",
        "subscribers",
        "mark_all_messages",
    ),
    Operation(
        "markMessages",
        "POST",
        "/v1/subscribers/{subscriberId}/messages/mark-as",
        "subscribers",
        "mark_messages",
    ),
    Operation(
        "markMessagesByFlags",
        "POST",
        "/v1/subscribers/{subscriberId}/messages/markAs",
        "subscribers",
        "mark_messages_by_flags",
    ),
    Operation(
        "markMessageActionAsSeen",
        "POST",
        "/v1/subscribers/{subscriberId}/messages/{messageId}/actions/{type}",
        "subscribers",
        "mark_message_action_as_seen",
    ),
    Operation(
        "getSubscriberFeed",
        "GET",
        "/v1/subscribers/{subscriberId}/notifications/feed",
        "subscribers",
        "get_subscriber_feed",
    ),
    Operation(
        "getSubscriberUnseenCount",
        "GET",
        "/v1/subscribers/{subscriberId}/notifications/unseen",
        "subscribers",
        "get_subscriber_unseen_count",
    ),
    Operation(
        "updateSubscriberOnlineStatus",
        "PATCH",
        "/v1/subscribers/{subscriberId}/online-status",
        "subscribers",
        "update_subscriber_online_status",
    ),
    Operation(
        "listSubscriberPreferences",
        "GET",
        "/v1/subscribers/{subscriberId}/preferences",
        "subscribers",
        "list_subscriber_preferences",
    ),
    Operation(
        "updateSubscriberGlobalPreferences",
        "PATCH",
        "/v1/subscribers/{subscriberId}/preferences",
        "subscribers",
        "update_subscriber_global_preferences",
    ),
    Operation(
        "listSubscriberPreferencesByLevel",
        "GET",
        "/v1/subscribers/{subscriberId}/preferences/{parameter}",
        "subscribers",
        "list_subscriber_preferences_by_level",
    ),
    Operation(
        "updateSubscriberPreference",
        "PATCH",
        "/v1/subscribers/{subscriberId}/preferences/{parameter}",
        "subscribers",
        "update_subscriber_preference",
    ),
    Operation("searchSubscribers", "GET", "/v2/subscribers", "subscribers", "search_subscribers"),
    Operation("createSubscriberV2", "POST", "/v2/subscribers", "subscribers", "create_subscriber_v2"),
    Operation("getSubscriberV2", "GET", "/v2/subscribers/{subscriberId}", "subscribers", "get_subscriber_v2"),
    Operation(
        "updateSubscriberV2", "PATCH", "/v2/subscribers/{subscriberId}", "subscribers", "update_subscriber_v2"
    ),
    Operation(
        "deleteSubscriberV2",
        "DELETE",
        "/v2/subscribers/{subscriberId}",
        "subscribers",
        "delete_subscriber_v2",
    ),
    Operation(
        "getSubscriberPreferencesV2",
        "GET",
        "/v2/subscribers/{subscriberId}/preferences",
        "subscribers",
        "get_subscriber_preferences_v2",
    ),
    Operation(
        "updateSubscriberPreferencesV2",
        "PATCH",
        "/v2/subscribers/{subscriberId}/preferences",
        "subscribers",
        "update_subscriber_preferences_v2",
    ),
    Operation("listTopics", "GET", "/v1/topics", "topics", "list_topics"),
    Operation("createTopic", "POST", "/v1/topics", "topics", "create_topic"),
    Operation("getTopic", "GET", "/v1/topics/{topicKey}", "topics", "get_topic"),
    Operation("renameTopic", "PATCH", "/v1/topics/{topicKey}", "topics", "rename_topic"),
    Operation("deleteTopic", "DELETE", "/v1/topics/{topicKey}", "topics", "delete_topic"),
    Operation(
        "addTopicSubscribers", "POST", "/v1/topics/{topicKey}/subscribers", "topics", "add_topic_subscribers"
    ),
    Operation(
        "removeTopicSubscribers",
        "POST",
        "/v1/topics/{topicKey}/subscribers/removal",
        "topics",
        "remove_topic_subscribers",
    ),
    Operation(
        "getTopicSubscriber",
        "GET",
        "/v1/topics/{topicKey}/subscribers/{externalSubscriberId}",
        "topics",
        "get_topic_subscriber",
    ),
    Operation("listNotifications", "GET", "/v1/notifications", "notifications", "list_notifications"),
    Operation(
        "getNotificationGraphStats",
        "GET",
        "/v1/notifications/graph/stats",
        "notifications",
        "get_notification_graph_stats",
    ),
    Operation(
        "getNotificationStats", "GET", "/v1/notifications/stats", "notifications", "get_notification_stats"
    ),
    Operation(
        "getNotification", "GET", "/v1/notifications/{notificationId}", "notifications", "get_notification"
    ),
    Operation("listWorkflows", "GET", "/v1/workflows", "workflows", "list_workflows"),
    Operation("createWorkflow", "POST", "/v1/workflows", "workflows", "create_workflow"),
    Operation(
        "getWorkflowVariables", "GET", "/v1/workflows/variables", "workflows", "get_workflow_variables"
    ),
    Operation("getWorkflow", "GET", "/v1/workflows/{workflowId}", "workflows", "get_workflow"),
    Operation("updateWorkflow", "PUT", "/v1/workflows/{workflowId}", "workflows", "update_workflow"),
    Operation("deleteWorkflow", "DELETE", "/v1/workflows/{workflowId}", "workflows", "delete_workflow"),
    Operation(
        "updateWorkflowStatus",
        "PUT",
        "/v1/workflows/{workflowId}/status",
        "workflows",
        "update_workflow_status",
    ),
    Operation(
        "listNotificationTemplates",
        "GET",
        "/v1/notification-templates",
        "workflows",
        "list_notification_templates",
    ),
    Operation(
        "createNotificationTemplate",
        "POST",
        "/v1/notification-templates",
        "workflows",
        "create_notification_template",
    ),
    Operation(
        "getNotificationTemplate",
        "GET",
        "/v1/notification-templates/{workflowId}",
        "workflows",
        "get_notification_template",
    ),
    Operation(
        "updateNotificationTemplate",
        "PUT",
        "/v1/notification-templates/{workflowId}",
        "workflows",
        "update_notification_template",
    ),
    Operation(
        "deleteNotificationTemplate",
        "DELETE",
        "/v1/notification-templates/{workflowId}",
        "workflows",
        "delete_notification_template",
    ),
    Operation(
        "updateNotificationTemplateStatus",
        "PUT",
        "/v1/notification-templates/{workflowId}/status",
        "workflows",
        "update_notification_template_status",
    ),
    Operation(
        "listWorkflowOverrides",
        "GET",
        "/v1/workflow-overrides",
        "workflow_overrides",
        "list_workflow_overrides",
    ),
    Operation(
        "createWorkflowOverride",
        "POST",
        "/v1/workflow-overrides",
        "workflow_overrides",
        "create_workflow_override",
    ),
    Operation(
        "getTenantWorkflowOverride",
        "GET",
        "/v1/workflow-overrides/workflows/{workflowId}/tenants/{tenantId}",
        "workflow_overrides",
        "get_tenant_workflow_override",
    ),
    Operation(
        "updateTenantWorkflowOverride",
        "PUT",
        "/v1/workflow-overrides/workflows/{workflowId}/tenants/{tenantId}",
        "workflow_overrides",
        "update_tenant_workflow_override",
    ),
    Operation(
        "getWorkflowOverride",
        "GET",
        "/v1/workflow-overrides/{overrideId}",
        "workflow_overrides",
        "get_workflow_override",
    ),
    Operation(
        "updateWorkflowOverride",
        "PUT",
        "/v1/workflow-overrides/{overrideId}",
        "workflow_overrides",
        "update_workflow_override",
    ),
    Operation(
        "deleteWorkflowOverride",
        "DELETE",
        "/v1/workflow-overrides/{overrideId}",
        "workflow_overrides",
        "delete_workflow_override",
    ),
    Operation(
        "listWorkflowGroups", "GET", "/v1/notification-groups", "workflow_groups", "list_workflow_groups"
    ),
    Operation(
        "createWorkflowGroup", "POST", "/v1/notification-groups", "workflow_groups", "create_workflow_group"
    ),
    Operation(
        "getWorkflowGroup", "GET", "/v1/notification-groups/{id}", "workflow_groups", "get_workflow_group"
    ),
    Operation(
        "deleteWorkflowGroup",
        "DELETE",
        "/v1/notification-groups/{id}",
        "workflow_groups",
        "delete_workflow_group",
    ),
    Operation(
        "updateWorkflowGroup",
        "PATCH",
        "/v1/notification-groups/{id}",
        "workflow_groups",
        "update_workflow_group",
    ),
    Operation("listIntegrations", "GET", "/v1/integrations", "integrations", "list_integrations"),
    Operation("createIntegration", "POST", "/v1/integrations", "integrations", "create_integration"),
    Operation(
        "listActiveIntegrations", "GET", "/v1/integrations/active", "integrations", "list_active_integrations"
    ),
    Operation(
        "getIntegrationWebhookStatus",
        "GET",
        "/v1/integrations/webhook/provider/{providerOrIntegrationId}/status",
        "integrations",
        "get_integration_webhook_status",
    ),
    Operation(
        "updateIntegration", "PUT", "/v1/integrations/{integrationId}", "integrations", "update_integration"
    ),
    Operation(
        "deleteIntegration",
        "DELETE",
        "/v1/integrations/{integrationId}",
        "integrations",
        "delete_integration",
    ),
    Operation(
        "setIntegrationAsPrimary",
        "POST",
        "/v1/integrations/{integrationId}/set-primary",
        "integrations",
        "set_integration_as_primary",
    ),
    Operation("listLayouts", "GET", "/v1/layouts", "layouts", "list_layouts"),
    Operation("createLayout", "POST", "/v1/layouts", "layouts", "create_layout"),
    Operation("getLayout", "GET", "/v1/layouts/{layoutId}", "layouts", "get_layout"),
    Operation("updateLayout", "PATCH", "/v1/layouts/{layoutId}", "layouts", "update_layout"),
    Operation("deleteLayout", "DELETE", "/v1/layouts/{layoutId}", "layouts", "delete_layout"),
    Operation("setDefaultLayout", "POST", "/v1/layouts/{layoutId}/default", "layouts", "set_default_layout"),
    Operation("listEnvironments", "GET", "/v1/environments", "environments", "list_environments"),
    Operation("listApiKeys", "GET", "/v1/environments/api-keys", "environments", "list_api_keys"),
    Operation(
        "regenerateApiKeys",
        "POST",
        "/v1/environments/api-keys/regenerate",
        "environments",
        "regenerate_api_keys",
    ),
    Operation(
        "getCurrentEnvironment", "GET", "/v1/environments/me", "environments", "get_current_environment"
    ),
    Operation("listChanges", "GET", "/v1/changes", "changes", "list_changes"),
    Operation("bulkApplyChanges", "POST", "/v1/changes/bulk/apply", "changes", "bulk_apply_changes"),
    Operation("countChanges", "GET", "/v1/changes/count", "changes", "count_changes"),
    Operation("applyChange", "POST", "/v1/changes/{changeId}/apply", "changes", "apply_change"),
    Operation(
        "listExecutionDetails", "GET", "/v1/execution-details", "execution_details", "list_execution_details"
    ),
    Operation("listFeeds", "GET", "/v1/feeds", "feeds", "list_feeds"),
    Operation("createFeed", "POST", "/v1/feeds", "feeds", "create_feed"),
    Operation("deleteFeed", "DELETE", "/v1/feeds/{feedId}", "feeds", "delete_feed"),
    Operation("listTenants", "GET", "/v1/tenants", "tenants", "list_tenants"),
    Operation("createTenant", "POST", "/v1/tenants", "tenants", "create_tenant"),
    Operation("getTenant", "GET", "/v1/tenants/{identifier}", "tenants", "get_tenant"),
    Operation("deleteTenant", "DELETE", "/v1/tenants/{identifier}", "tenants", "delete_tenant"),
    Operation("updateTenant", "PATCH", "/v1/tenants/{identifier}", "tenants", "update_tenant"),
    Operation("listOrganizations", "GET", "/v1/organizations", "organizations", "list_organizations"),
    Operation("createOrganization", "POST", "/v1/organizations", "organizations", "create_organization"),
    Operation("renameOrganization", "PATCH", "/v1/organizations", "organizations", "rename_organization"),
    Operation(
        "updateOrganizationBranding",
        "PUT",
        "/v1/organizations/branding",
        "organizations",
        "update_organization_branding",
    ),
    Operation(
        "getCurrentOrganization", "GET", "/v1/organizations/me", "organizations", "get_current_organization"
    ),
    Operation(
        "listOrganizationMembers",
        "GET",
        "/v1/organizations/members",
        "organizations",
        "list_organization_members",
    ),
    Operation(
        "deleteOrganizationMember",
        "DELETE",
        "/v1/organizations/members/{memberId}",
        "organizations",
        "delete_organization_member",
    ),
    Operation(
        "updateOrganizationMemberRoles",
        "PUT",
        "/v1/organizations/members/{memberId}/roles",
        "organizations",
        "update_organization_member_roles",
    ),
    Operation("listMessages", "GET", "/v1/messages", "messages", "list_messages"),
    Operation(
        "deleteMessagesByTransaction",
        "DELETE",
        "/v1/messages/transaction/{transactionId}",
        "messages",
        "delete_messages_by_transaction",
    ),
    Operation("deleteMessage", "DELETE", "/v1/messages/{messageId}", "messages", "delete_message"),
)
