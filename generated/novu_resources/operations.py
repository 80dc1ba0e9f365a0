# Made by `make generate` from spec/; do not edit.
"""The operations of the document, each under its operationId."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .core import Answer, Html, Operation, Redirect

if TYPE_CHECKING:
    from .models import (
        ApiKey,
        BulkSubscribersResult,
        Change,
        ChangePage,
        CreatedLayout,
        CreatedTopic,
        DeleteResult,
        Environment,
        ExecutionDetail,
        Feed,
        FeedPage,
        GlobalSubscriberPreference,
        Integration,
        Layout,
        LayoutPage,
        LevelPreference,
        Member,
        Message,
        MessagePage,
        Notification,
        NotificationDay,
        NotificationPage,
        NotificationStats,
        Organization,
        OrganizationBranding,
        OrganizationName,
        Subscriber,
        SubscriberPage,
        SubscriberPreference,
        SubscriberPreferences,
        SubscriberSearchPage,
        Tenant,
        TenantPage,
        Topic,
        TopicAddition,
        TopicPage,
        TopicSubscriber,
        TriggerAcknowledgement,
        UnseenCount,
        Workflow,
        WorkflowGroup,
        WorkflowOverride,
        WorkflowOverridePage,
        WorkflowPage,
        WorkflowVariables,
    )

TRIGGER_EVENT: Operation[TriggerAcknowledgement] = Operation(
    "triggerEvent",
    "POST",
    "/v1/events/trigger",
    answers={201: Answer("data", {"$ref": "TriggerAcknowledgement"})},
    path_parameters={},
    body={"$ref": "TriggerEvent"},
    body_required=True,
    takes_idempotency_key=True,
)
BROADCAST_EVENT: Operation[TriggerAcknowledgement] = Operation(
    "broadcastEvent",
    "POST",
    "/v1/events/trigger/broadcast",
    answers={201: Answer("data", {"$ref": "TriggerAcknowledgement"})},
    path_parameters={},
    body={"$ref": "BroadcastEvent"},
    body_required=True,
    takes_idempotency_key=True,
)
BULK_TRIGGER_EVENTS: Operation[builtins.list[TriggerAcknowledgement]] = Operation(
    "bulkTriggerEvents",
    "POST",
    "/v1/events/trigger/bulk",
    answers={201: Answer("data", {"type": "array", "items": {"$ref": "TriggerAcknowledgement"}})},
    path_parameters={},
    body={"$ref": "BulkTriggerEvents"},
    body_required=True,
    takes_idempotency_key=True,
)
CANCEL_EVENT: Operation[bool] = Operation(
    "cancelEvent",
    "DELETE",
    "/v1/events/trigger/{transactionId}",
    answers={200: Answer("data", {"type": "boolean"})},
    path_parameters={"transactionId": {"type": "string", "minLength": 1}},
)
LIST_SUBSCRIBERS: Operation[SubscriberPage] = Operation(
    "listSubscribers",
    "GET",
    "/v1/subscribers",
    answers={200: Answer("json", {"$ref": "SubscriberPage"})},
    path_parameters={},
    query={
        "page": {"type": "integer", "minimum": 0, "maximum": 9007199254740991},
        "limit": {"type": "integer", "minimum": 1, "maximum": 100},
    },
    paging="page",
)
CREATE_SUBSCRIBER: Operation[Subscriber] = Operation(
    "createSubscriber",
    "POST",
    "/v1/subscribers",
    answers={201: Answer("data", {"$ref": "Subscriber"})},
    path_parameters={},
    body={"$ref": "CreateSubscriber"},
    body_required=True,
    takes_idempotency_key=True,
)
BULK_CREATE_SUBSCRIBERS: Operation[BulkSubscribersResult] = Operation(
    "bulkCreateSubscribers",
    "POST",
    "/v1/subscribers/bulk",
    answers={201: Answer("data", {"$ref": "BulkSubscribersResult"})},
    path_parameters={},
    body={"$ref": "BulkCreateSubscribers"},
    body_required=True,
    takes_idempotency_key=True,
)
GET_SUBSCRIBER: Operation[Subscriber] = Operation(
    "getSubscriber",
    "GET",
    "/v1/subscribers/{subscriberId}",
    answers={200: Answer("data", {"$ref": "Subscriber"})},
    path_parameters={"subscriberId": {"type": "string", "minLength": 1}},
    query={"includeTopics": {"type": "boolean"}},
)
UPDATE_SUBSCRIBER: Operation[Subscriber] = Operation(
    "updateSubscriber",
    "PUT",
    "/v1/subscribers/{subscriberId}",
    answers={200: Answer("data", {"$ref": "Subscriber"})},
    path_parameters={"subscriberId": {"type": "string", "minLength": 1}},
    body={"$ref": "UpdateSubscriber"},
)
DELETE_SUBSCRIBER: Operation[DeleteResult] = Operation(
    "deleteSubscriber",
    "DELETE",
    "/v1/subscribers/{subscriberId}",
    answers={200: Answer("data", {"$ref": "DeleteResult"})},
    path_parameters={"subscriberId": {"type": "string", "minLength": 1}},
)
UPDATE_SUBSCRIBER_CREDENTIALS: Operation[Subscriber] = Operation(
    "updateSubscriberCredentials",
    "PUT",
    "/v1/subscribers/{subscriberId}/credentials",
    answers={200: Answer("data", {"$ref": "Subscriber"})},
    path_parameters={"subscriberId": {"type": "string", "minLength": 1}},
    body={"$ref": "UpdateSubscriberCredentials"},
    body_required=True,
)
MODIFY_SUBSCRIBER_CREDENTIALS: Operation[Subscriber] = Operation(
    "modifySubscriberCredentials",
    "PATCH",
    "/v1/subscribers/{subscriberId}/credentials",
    answers={200: Answer("data", {"$ref": "Subscriber"})},
    path_parameters={"subscriberId": {"type": "string", "minLength": 1}},
    body={"$ref": "UpdateSubscriberCredentials"},
    body_required=True,
    takes_idempotency_key=True,
)
DELETE_SUBSCRIBER_CREDENTIALS: Operation[None] = Operation(
    "deleteSubscriberCredentials",
    "DELETE",
    "/v1/subscribers/{subscriberId}/credentials/{providerId}",
    answers={204: Answer("nothing")},
    path_parameters={
        "subscriberId": {"type": "string", "minLength": 1},
        "providerId": {"type": "string", "minLength": 1},
    },
)
HANDLE_CHAT_OAUTH: Operation[Redirect] = Operation(
    "handleChatOauth",
    "GET",
    "/v1/subscribers/{subscriberId}/credentials/{providerId}/oauth",
    answers={302: Answer("redirect")},
    path_parameters={
        "subscriberId": {"type": "string", "minLength": 1},
        "providerId": {"$ref": "ChatProviderId"},
    },
    query={
        "environmentId": {"$ref": "ObjectId"},
        "hmacHash": {"type": "string"},
        "integrationIdentifier": {"type": "string"},
    },
    public=True,
)
HANDLE_CHAT_OAUTH_CALLBACK: Operation[Html | Redirect] = Operation(
    "handleChatOauthCallback",
    "GET",
    "/v1/subscribers/{subscriberId}/credentials/{providerId}/oauth/callback",
    answers={200: Answer("html"), 302: Answer("redirect")},
    path_parameters={
        "subscriberId": {"type": "string", "minLength": 1},
        "providerId": {"$ref": "ChatProviderId"},
    },
    query={
        "environmentId": {"$ref": "ObjectId"},
        "code": {"type": "string"},
        "hmacHash": {"type": "string"},
        "integrationIdentifier": {"type": "string"},
    },
    public=True,
)
MARK_ALL_MESSAGES: Operation[int] = Operation(
    "markAllMessages",
    "POST",
    "/v1/subscribers/{subscriberId}/messages/mark-all",
    answers={201: Answer("data", {"type": "integer", "minimum": 0})},
    path_parameters={"subscriberId": {"type": "string", "minLength": 1}},
    body={"$ref": "MarkAllMessages"},
    body_required=True,
    takes_idempotency_key=True,
)
MARK_MESSAGES: Operation[builtins.list[Message]] = Operation(
    "markMessages",
    "POST",
    "/v1/subscribers/{subscriberId}/messages/mark-as",
    answers={201: Answer("data", {"type": "array", "items": {"$ref": "Message"}})},
    path_parameters={"subscriberId": {"type": "string", "minLength": 1}},
    body={"$ref": "MarkMessages"},
    body_required=True,
    takes_idempotency_key=True,
)
MARK_MESSAGES_BY_FLAGS: Operation[builtins.list[Message]] = Operation(
    "markMessagesByFlags",
    "POST",
    "/v1/subscribers/{subscriberId}/messages/markAs",
    answers={201: Answer("data", {"type": "array", "items": {"$ref": "Message"}})},
    path_parameters={"subscriberId": {"type": "string", "minLength": 1}},
    body={"$ref": "MarkMessagesByFlags"},
    body_required=True,
    takes_idempotency_key=True,
)
MARK_MESSAGE_ACTION_AS_SEEN: Operation[Message] = Operation(
    "markMessageActionAsSeen",
    "POST",
    "/v1/subscribers/{subscriberId}/messages/{messageId}/actions/{type}",
    answers={201: Answer("data", {"$ref": "Message"})},
    path_parameters={
        "subscriberId": {"type": "string", "minLength": 1},
        "messageId": {"$ref": "ObjectId"},
        "type": {"type": "string", "enum": ["primary", "secondary"]},
    },
    body={"$ref": "MarkMessageAction"},
    body_required=True,
    takes_idempotency_key=True,
)
GET_SUBSCRIBER_FEED: Operation[FeedPage] = Operation(
    "getSubscriberFeed",
    "GET",
    "/v1/subscribers/{subscriberId}/notifications/feed",
    answers={200: Answer("json", {"$ref": "FeedPage"})},
    path_parameters={"subscriberId": {"type": "string", "minLength": 1}},
    query={
        "page": {"type": "integer", "minimum": 0, "maximum": 9007199254740991},
        "limit": {"type": "integer", "minimum": 1, "maximum": 100},
        "feedIdentifier": {"type": "array", "items": {"type": "string", "minLength": 1}},
        "seen": {"type": "boolean"},
        "read": {"type": "boolean"},
        "payload": {"type": "string", "pattern": "^e[A-Za-z0-9+/_-]+={0,2}$"},
    },
    paging="page",
)
GET_SUBSCRIBER_UNSEEN_COUNT: Operation[UnseenCount] = Operation(
    "getSubscriberUnseenCount",
    "GET",
    "/v1/subscribers/{subscriberId}/notifications/unseen",
    answers={200: Answer("data", {"$ref": "UnseenCount"})},
    path_parameters={"subscriberId": {"type": "string", "minLength": 1}},
    query={
        "seen": {"type": "boolean"},
        "limit": {"type": "integer", "minimum": 1, "maximum": 1000},
        "feedIdentifier": {"type": "array", "items": {"type": "string", "minLength": 1}},
    },
)
UPDATE_SUBSCRIBER_ONLINE_STATUS: Operation[Subscriber] = Operation(
    "updateSubscriberOnlineStatus",
    "PATCH",
    "/v1/subscribers/{subscriberId}/online-status",
    answers={200: Answer("data", {"$ref": "Subscriber"})},
    path_parameters={"subscriberId": {"type": "string", "minLength": 1}},
    body={"$ref": "UpdateSubscriberOnlineStatus"},
    body_required=True,
    takes_idempotency_key=True,
)
LIST_SUBSCRIBER_PREFERENCES: Operation[builtins.list[SubscriberPreference]] = Operation(
    "listSubscriberPreferences",
    "GET",
    "/v1/subscribers/{subscriberId}/preferences",
    answers={200: Answer("data", {"type": "array", "items": {"$ref": "SubscriberPreference"}})},
    path_parameters={"subscriberId": {"type": "string", "minLength": 1}},
    query={"includeInactiveChannels": {"type": "boolean"}},
)
UPDATE_SUBSCRIBER_GLOBAL_PREFERENCES: Operation[GlobalSubscriberPreference] = Operation(
    "updateSubscriberGlobalPreferences",
    "PATCH",
    "/v1/subscribers/{subscriberId}/preferences",
    answers={200: Answer("data", {"$ref": "GlobalSubscriberPreference"})},
    path_parameters={"subscriberId": {"type": "string", "minLength": 1}},
    body={"$ref": "UpdateSubscriberGlobalPreferences"},
    takes_idempotency_key=True,
)
LIST_SUBSCRIBER_PREFERENCES_BY_LEVEL: Operation[builtins.list[LevelPreference]] = Operation(
    "listSubscriberPreferencesByLevel",
    "GET",
    "/v1/subscribers/{subscriberId}/preferences/{parameter}",
    answers={200: Answer("data", {"type": "array", "items": {"$ref": "LevelPreference"}})},
    path_parameters={
        "subscriberId": {"type": "string", "minLength": 1},
        "parameter": {"type": "string", "enum": ["global", "template"]},
    },
    query={"includeInactiveChannels": {"type": "boolean"}},
)
UPDATE_SUBSCRIBER_PREFERENCE: Operation[SubscriberPreference] = Operation(
    "updateSubscriberPreference",
    "PATCH",
    "/v1/subscribers/{subscriberId}/preferences/{parameter}",
    answers={200: Answer("data", {"$ref": "SubscriberPreference"})},
    path_parameters={"subscriberId": {"type": "string", "minLength": 1}, "parameter": {"$ref": "ObjectId"}},
    body={"$ref": "UpdateSubscriberPreference"},
    body_required=True,
    takes_idempotency_key=True,
)
SEARCH_SUBSCRIBERS: Operation[SubscriberSearchPage] = Operation(
    "searchSubscribers",
    "GET",
    "/v2/subscribers",
    answers={200: Answer("json", {"$ref": "SubscriberSearchPage"})},
    path_parameters={},
    query={
        "after": {"$ref": "ObjectId"},
        "before": {"$ref": "ObjectId"},
        "limit": {"type": "integer", "minimum": 1, "maximum": 9007199254740991},
        "orderBy": {"type": "string", "enum": ["_id", "updatedAt"]},
        "orderDirection": {"type": "string", "enum": ["ASC", "DESC"]},
        "includeCursor": {"type": "boolean"},
        "email": {"type": "string"},
        "name": {"type": "string"},
        "phone": {"type": "string"},
        "subscriberId": {"type": "string"},
    },
    paging="cursor",
)
CREATE_SUBSCRIBER_V2: Operation[Subscriber] = Operation(
    "createSubscriberV2",
    "POST",
    "/v2/subscribers",
    answers={201: Answer("data", {"$ref": "Subscriber"})},
    path_parameters={},
    body={"$ref": "CreateSubscriberV2"},
    body_required=True,
    takes_idempotency_key=True,
)
GET_SUBSCRIBER_V2: Operation[Subscriber] = Operation(
    "getSubscriberV2",
    "GET",
    "/v2/subscribers/{subscriberId}",
    answers={200: Answer("data", {"$ref": "Subscriber"})},
    path_parameters={"subscriberId": {"type": "string", "minLength": 1}},
)
UPDATE_SUBSCRIBER_V2: Operation[Subscriber] = Operation(
    "updateSubscriberV2",
    "PATCH",
    "/v2/subscribers/{subscriberId}",
    answers={200: Answer("data", {"$ref": "Subscriber"})},
    path_parameters={"subscriberId": {"type": "string", "minLength": 1}},
    body={"$ref": "UpdateSubscriberV2"},
    takes_idempotency_key=True,
)
DELETE_SUBSCRIBER_V2: Operation[DeleteResult] = Operation(
    "deleteSubscriberV2",
    "DELETE",
    "/v2/subscribers/{subscriberId}",
    answers={200: Answer("data", {"$ref": "DeleteResult"})},
    path_parameters={"subscriberId": {"type": "string", "minLength": 1}},
)
GET_SUBSCRIBER_PREFERENCES_V2: Operation[SubscriberPreferences] = Operation(
    "getSubscriberPreferencesV2",
    "GET",
    "/v2/subscribers/{subscriberId}/preferences",
    answers={200: Answer("data", {"$ref": "SubscriberPreferences"})},
    path_parameters={"subscriberId": {"type": "string", "minLength": 1}},
)
UPDATE_SUBSCRIBER_PREFERENCES_V2: Operation[SubscriberPreferences] = Operation(
    "updateSubscriberPreferencesV2",
    "PATCH",
    "/v2/subscribers/{subscriberId}/preferences",
    answers={200: Answer("data", {"$ref": "SubscriberPreferences"})},
    path_parameters={"subscriberId": {"type": "string", "minLength": 1}},
    body={"$ref": "UpdateSubscriberPreferencesV2"},
    body_required=True,
    takes_idempotency_key=True,
)
LIST_TOPICS: Operation[TopicPage] = Operation(
    "listTopics",
    "GET",
    "/v1/topics",
    answers={200: Answer("json", {"$ref": "TopicPage"})},
    path_parameters={},
    query={
        "page": {"type": "integer", "minimum": 0, "maximum": 9007199254740991},
        "pageSize": {"type": "integer", "minimum": 1, "maximum": 10},
        "key": {"type": "string"},
    },
    paging="page",
)
CREATE_TOPIC: Operation[CreatedTopic] = Operation(
    "createTopic",
    "POST",
    "/v1/topics",
    answers={201: Answer("data", {"$ref": "CreatedTopic"})},
    path_parameters={},
    body={"$ref": "CreateTopic"},
    body_required=True,
    takes_idempotency_key=True,
)
GET_TOPIC: Operation[Topic] = Operation(
    "getTopic",
    "GET",
    "/v1/topics/{topicKey}",
    answers={200: Answer("data", {"$ref": "Topic"})},
    path_parameters={"topicKey": {"type": "string", "minLength": 1}},
)
RENAME_TOPIC: Operation[Topic] = Operation(
    "renameTopic",
    "PATCH",
    "/v1/topics/{topicKey}",
    answers={200: Answer("data", {"$ref": "Topic"})},
    path_parameters={"topicKey": {"type": "string", "minLength": 1}},
    body={"$ref": "RenameTopic"},
    body_required=True,
    takes_idempotency_key=True,
)
DELETE_TOPIC: Operation[None] = Operation(
    "deleteTopic",
    "DELETE",
    "/v1/topics/{topicKey}",
    answers={204: Answer("nothing")},
    path_parameters={"topicKey": {"type": "string", "minLength": 1}},
)
ADD_TOPIC_SUBSCRIBERS: Operation[TopicAddition] = Operation(
    "addTopicSubscribers",
    "POST",
    "/v1/topics/{topicKey}/subscribers",
    answers={200: Answer("data", {"$ref": "TopicAddition"})},
    path_parameters={"topicKey": {"type": "string", "minLength": 1}},
    body={"$ref": "AddTopicSubscribers"},
    body_required=True,
    takes_idempotency_key=True,
)
REMOVE_TOPIC_SUBSCRIBERS: Operation[None] = Operation(
    "removeTopicSubscribers",
    "POST",
    "/v1/topics/{topicKey}/subscribers/removal",
    answers={204: Answer("nothing")},
    path_parameters={"topicKey": {"type": "string", "minLength": 1}},
    body={"$ref": "RemoveTopicSubscribers"},
    body_required=True,
    takes_idempotency_key=True,
)
GET_TOPIC_SUBSCRIBER: Operation[TopicSubscriber] = Operation(
    "getTopicSubscriber",
    "GET",
    "/v1/topics/{topicKey}/subscribers/{externalSubscriberId}",
    answers={200: Answer("data", {"$ref": "TopicSubscriber"})},
    path_parameters={
        "topicKey": {"type": "string", "minLength": 1},
        "externalSubscriberId": {"type": "string", "minLength": 1},
    },
)
LIST_NOTIFICATIONS: Operation[NotificationPage] = Operation(
    "listNotifications",
    "GET",
    "/v1/notifications",
    answers={200: Answer("json", {"$ref": "NotificationPage"})},
    path_parameters={},
    query={
        "channels": {"type": "array", "items": {"$ref": "ChannelType"}},
        "templates": {"type": "array", "items": {"$ref": "ObjectId"}},
        "emails": {"type": "array", "items": {"type": "string"}},
        "subscriberIds": {"type": "array", "items": {"type": "string"}},
        "search": {"type": "string"},
        "transactionId": {"type": "string"},
        "page": {"type": "integer", "minimum": 0, "maximum": 9007199254740991},
        "limit": {"type": "integer", "minimum": 1, "maximum": 50},
        "after": {"type": "string", "format": "date-time"},
        "before": {"type": "string", "format": "date-time"},
    },
    paging="page",
)
GET_NOTIFICATION_GRAPH_STATS: Operation[builtins.list[NotificationDay]] = Operation(
    "getNotificationGraphStats",
    "GET",
    "/v1/notifications/graph/stats",
    answers={200: Answer("data", {"type": "array", "items": {"$ref": "NotificationDay"}})},
    path_parameters={},
    query={"days": {"type": "integer", "minimum": 0, "maximum": 9007199254740991}},
)
GET_NOTIFICATION_STATS: Operation[NotificationStats] = Operation(
    "getNotificationStats",
    "GET",
    "/v1/notifications/stats",
    answers={200: Answer("data", {"$ref": "NotificationStats"})},
    path_parameters={},
)
GET_NOTIFICATION: Operation[Notification] = Operation(
    "getNotification",
    "GET",
    "/v1/notifications/{notificationId}",
    answers={200: Answer("data", {"$ref": "Notification"})},
    path_parameters={"notificationId": {"$ref": "ObjectId"}},
)
LIST_WORKFLOWS: Operation[WorkflowPage] = Operation(
    "listWorkflows",
    "GET",
    "/v1/workflows",
    answers={200: Answer("json", {"$ref": "WorkflowPage"})},
    path_parameters={},
    query={
        "page": {"type": "integer", "minimum": 0, "maximum": 9007199254740991},
        "limit": {"type": "integer", "minimum": 1, "maximum": 100},
        "query": {"type": "string"},
    },
    paging="page",
)
CREATE_WORKFLOW: Operation[Workflow] = Operation(
    "createWorkflow",
    "POST",
    "/v1/workflows",
    answers={201: Answer("data", {"$ref": "Workflow"})},
    path_parameters={},
    body={"$ref": "CreateWorkflow"},
    body_required=True,
    takes_idempotency_key=True,
)
GET_WORKFLOW_VARIABLES: Operation[WorkflowVariables] = Operation(
    "getWorkflowVariables",
    "GET",
    "/v1/workflows/variables",
    answers={200: Answer("data", {"$ref": "WorkflowVariables"})},
    path_parameters={},
)
GET_WORKFLOW: Operation[Workflow] = Operation(
    "getWorkflow",
    "GET",
    "/v1/workflows/{workflowId}",
    answers={200: Answer("data", {"$ref": "Workflow"})},
    path_parameters={"workflowId": {"type": "string", "minLength": 1}},
)
UPDATE_WORKFLOW: Operation[Workflow] = Operation(
    "updateWorkflow",
    "PUT",
    "/v1/workflows/{workflowId}",
    answers={200: Answer("data", {"$ref": "Workflow"})},
    path_parameters={"workflowId": {"$ref": "ObjectId"}},
    body={"$ref": "UpdateWorkflow"},
    body_required=True,
)
DELETE_WORKFLOW: Operation[bool] = Operation(
    "deleteWorkflow",
    "DELETE",
    "/v1/workflows/{workflowId}",
    answers={200: Answer("data", {"type": "boolean"})},
    path_parameters={"workflowId": {"$ref": "ObjectId"}},
)
UPDATE_WORKFLOW_STATUS: Operation[Workflow] = Operation(
    "updateWorkflowStatus",
    "PUT",
    "/v1/workflows/{workflowId}/status",
    answers={200: Answer("data", {"$ref": "Workflow"})},
    path_parameters={"workflowId": {"$ref": "ObjectId"}},
    body={"$ref": "UpdateWorkflowStatus"},
    body_required=True,
)
LIST_NOTIFICATION_TEMPLATES: Operation[WorkflowPage] = Operation(
    "listNotificationTemplates",
    "GET",
    "/v1/notification-templates",
    answers={200: Answer("json", {"$ref": "WorkflowPage"})},
    path_parameters={},
    query={
        "page": {"type": "integer", "minimum": 0, "maximum": 9007199254740991},
        "limit": {"type": "integer", "minimum": 1, "maximum": 100},
        "query": {"type": "string"},
    },
    paging="page",
)
CREATE_NOTIFICATION_TEMPLATE: Operation[Workflow] = Operation(
    "createNotificationTemplate",
    "POST",
    "/v1/notification-templates",
    answers={201: Answer("data", {"$ref": "Workflow"})},
    path_parameters={},
    body={"$ref": "CreateWorkflow"},
    body_required=True,
    takes_idempotency_key=True,
)
GET_NOTIFICATION_TEMPLATE: Operation[Workflow] = Operation(
    "getNotificationTemplate",
    "GET",
    "/v1/notification-templates/{workflowId}",
    answers={200: Answer("data", {"$ref": "Workflow"})},
    path_parameters={"workflowId": {"type": "string", "minLength": 1}},
)
UPDATE_NOTIFICATION_TEMPLATE: Operation[Workflow] = Operation(
    "updateNotificationTemplate",
    "PUT",
    "/v1/notification-templates/{workflowId}",
    answers={200: Answer("data", {"$ref": "Workflow"})},
    path_parameters={"workflowId": {"$ref": "ObjectId"}},
    body={"$ref": "UpdateWorkflow"},
    body_required=True,
)
DELETE_NOTIFICATION_TEMPLATE: Operation[bool] = Operation(
    "deleteNotificationTemplate",
    "DELETE",
    "/v1/notification-templates/{workflowId}",
    answers={200: Answer("data", {"type": "boolean"})},
    path_parameters={"workflowId": {"$ref": "ObjectId"}},
)
UPDATE_NOTIFICATION_TEMPLATE_STATUS: Operation[Workflow] = Operation(
    "updateNotificationTemplateStatus",
    "PUT",
    "/v1/notification-templates/{workflowId}/status",
    answers={200: Answer("data", {"$ref": "Workflow"})},
    path_parameters={"workflowId": {"$ref": "ObjectId"}},
    body={"$ref": "UpdateWorkflowStatus"},
    body_required=True,
)
LIST_WORKFLOW_OVERRIDES: Operation[WorkflowOverridePage] = Operation(
    "listWorkflowOverrides",
    "GET",
    "/v1/workflow-overrides",
    answers={200: Answer("json", {"$ref": "WorkflowOverridePage"})},
    path_parameters={},
    query={
        "page": {"type": "integer", "minimum": 0, "maximum": 9007199254740991},
        "limit": {"type": "integer", "minimum": 1, "maximum": 100},
    },
    paging="page",
)
CREATE_WORKFLOW_OVERRIDE: Operation[WorkflowOverride] = Operation(
    "createWorkflowOverride",
    "POST",
    "/v1/workflow-overrides",
    answers={201: Answer("data", {"$ref": "WorkflowOverride"})},
    path_parameters={},
    body={"$ref": "CreateWorkflowOverride"},
    body_required=True,
    takes_idempotency_key=True,
)
GET_TENANT_WORKFLOW_OVERRIDE: Operation[WorkflowOverride] = Operation(
    "getTenantWorkflowOverride",
    "GET",
    "/v1/workflow-overrides/workflows/{workflowId}/tenants/{tenantId}",
    answers={200: Answer("data", {"$ref": "WorkflowOverride"})},
    path_parameters={"workflowId": {"$ref": "ObjectId"}, "tenantId": {"$ref": "ObjectId"}},
)
UPDATE_TENANT_WORKFLOW_OVERRIDE: Operation[WorkflowOverride] = Operation(
    "updateTenantWorkflowOverride",
    "PUT",
    "/v1/workflow-overrides/workflows/{workflowId}/tenants/{tenantId}",
    answers={200: Answer("data", {"$ref": "WorkflowOverride"})},
    path_parameters={"workflowId": {"$ref": "ObjectId"}, "tenantId": {"$ref": "ObjectId"}},
    body={"$ref": "UpdateWorkflowOverride"},
)
GET_WORKFLOW_OVERRIDE: Operation[WorkflowOverride] = Operation(
    "getWorkflowOverride",
    "GET",
    "/v1/workflow-overrides/{overrideId}",
    answers={200: Answer("data", {"$ref": "WorkflowOverride"})},
    path_parameters={"overrideId": {"$ref": "ObjectId"}},
)
UPDATE_WORKFLOW_OVERRIDE: Operation[WorkflowOverride] = Operation(
    "updateWorkflowOverride",
    "PUT",
    "/v1/workflow-overrides/{overrideId}",
    answers={200: Answer("data", {"$ref": "WorkflowOverride"})},
    path_parameters={"overrideId": {"$ref": "ObjectId"}},
    body={"$ref": "UpdateWorkflowOverride"},
)
DELETE_WORKFLOW_OVERRIDE: Operation[bool] = Operation(
    "deleteWorkflowOverride",
    "DELETE",
    "/v1/workflow-overrides/{overrideId}",
    answers={200: Answer("data", {"type": "boolean"})},
    path_parameters={"overrideId": {"$ref": "ObjectId"}},
)
LIST_WORKFLOW_GROUPS: Operation[builtins.list[WorkflowGroup]] = Operation(
    "listWorkflowGroups",
    "GET",
    "/v1/notification-groups",
    answers={200: Answer("data", {"type": "array", "items": {"$ref": "WorkflowGroup"}})},
    path_parameters={},
)
CREATE_WORKFLOW_GROUP: Operation[WorkflowGroup] = Operation(
    "createWorkflowGroup",
    "POST",
    "/v1/notification-groups",
    answers={201: Answer("data", {"$ref": "WorkflowGroup"})},
    path_parameters={},
    body={"$ref": "CreateWorkflowGroup"},
    body_required=True,
    takes_idempotency_key=True,
)
GET_WORKFLOW_GROUP: Operation[WorkflowGroup] = Operation(
    "getWorkflowGroup",
    "GET",
    "/v1/notification-groups/{id}",
    answers={200: Answer("data", {"$ref": "WorkflowGroup"})},
    path_parameters={"id": {"type": "string", "minLength": 1}},
)
DELETE_WORKFLOW_GROUP: Operation[DeleteResult] = Operation(
    "deleteWorkflowGroup",
    "DELETE",
    "/v1/notification-groups/{id}",
    answers={200: Answer("data", {"$ref": "DeleteResult"})},
    path_parameters={"id": {"type": "string", "minLength": 1}},
)
UPDATE_WORKFLOW_GROUP: Operation[WorkflowGroup] = Operation(
    "updateWorkflowGroup",
    "PATCH",
    "/v1/notification-groups/{id}",
    answers={200: Answer("data", {"$ref": "WorkflowGroup"})},
    path_parameters={"id": {"type": "string", "minLength": 1}},
    body={"$ref": "UpdateWorkflowGroup"},
    body_required=True,
    takes_idempotency_key=True,
)
LIST_INTEGRATIONS: Operation[builtins.list[Integration]] = Operation(
    "listIntegrations",
    "GET",
    "/v1/integrations",
    answers={200: Answer("data", {"type": "array", "items": {"$ref": "Integration"}})},
    path_parameters={},
)
CREATE_INTEGRATION: Operation[Integration] = Operation(
    "createIntegration",
    "POST",
    "/v1/integrations",
    answers={201: Answer("data", {"$ref": "Integration"})},
    path_parameters={},
    body={"$ref": "CreateIntegration"},
    body_required=True,
    takes_idempotency_key=True,
)
LIST_ACTIVE_INTEGRATIONS: Operation[builtins.list[Integration]] = Operation(
    "listActiveIntegrations",
    "GET",
    "/v1/integrations/active",
    answers={200: Answer("data", {"type": "array", "items": {"$ref": "Integration"}})},
    path_parameters={},
)
GET_INTEGRATION_WEBHOOK_STATUS: Operation[bool] = Operation(
    "getIntegrationWebhookStatus",
    "GET",
    "/v1/integrations/webhook/provider/{providerOrIntegrationId}/status",
    answers={200: Answer("data", {"type": "boolean"})},
    path_parameters={"providerOrIntegrationId": {"type": "string", "minLength": 1}},
)
UPDATE_INTEGRATION: Operation[Integration] = Operation(
    "updateIntegration",
    "PUT",
    "/v1/integrations/{integrationId}",
    answers={200: Answer("data", {"$ref": "Integration"})},
    path_parameters={"integrationId": {"$ref": "ObjectId"}},
    body={"$ref": "UpdateIntegration"},
)
DELETE_INTEGRATION: Operation[builtins.list[Integration]] = Operation(
    "deleteIntegration",
    "DELETE",
    "/v1/integrations/{integrationId}",
    answers={200: Answer("data", {"type": "array", "items": {"$ref": "Integration"}})},
    path_parameters={"integrationId": {"$ref": "ObjectId"}},
)
SET_INTEGRATION_AS_PRIMARY: Operation[Integration] = Operation(
    "setIntegrationAsPrimary",
    "POST",
    "/v1/integrations/{integrationId}/set-primary",
    answers={201: Answer("data", {"$ref": "Integration"})},
    path_parameters={"integrationId": {"$ref": "ObjectId"}},
    takes_idempotency_key=True,
)
LIST_LAYOUTS: Operation[LayoutPage] = Operation(
    "listLayouts",
    "GET",
    "/v1/layouts",
    answers={200: Answer("json", {"$ref": "LayoutPage"})},
    path_parameters={},
    query={
        "page": {"type": "integer", "minimum": 0, "maximum": 9007199254740991},
        "pageSize": {"type": "integer", "minimum": 1, "maximum": 1000},
        "sortBy": {"type": "string"},
        "orderBy": {"type": "string", "enum": ["ASC", "DESC", "1", "-1"]},
    },
    paging="page",
)
CREATE_LAYOUT: Operation[CreatedLayout] = Operation(
    "createLayout",
    "POST",
    "/v1/layouts",
    answers={201: Answer("data", {"$ref": "CreatedLayout"})},
    path_parameters={},
    body={"$ref": "CreateLayout"},
    body_required=True,
    takes_idempotency_key=True,
)
GET_LAYOUT: Operation[Layout] = Operation(
    "getLayout",
    "GET",
    "/v1/layouts/{layoutId}",
    answers={200: Answer("data", {"$ref": "Layout"})},
    path_parameters={"layoutId": {"$ref": "ObjectId"}},
)
UPDATE_LAYOUT: Operation[Layout] = Operation(
    "updateLayout",
    "PATCH",
    "/v1/layouts/{layoutId}",
    answers={200: Answer("data", {"$ref": "Layout"})},
    path_parameters={"layoutId": {"$ref": "ObjectId"}},
    body={"$ref": "UpdateLayout"},
    body_required=True,
    takes_idempotency_key=True,
)
DELETE_LAYOUT: Operation[None] = Operation(
    "deleteLayout",
    "DELETE",
    "/v1/layouts/{layoutId}",
    answers={204: Answer("nothing")},
    path_parameters={"layoutId": {"$ref": "ObjectId"}},
)
SET_DEFAULT_LAYOUT: Operation[None] = Operation(
    "setDefaultLayout",
    "POST",
    "/v1/layouts/{layoutId}/default",
    answers={204: Answer("nothing")},
    path_parameters={"layoutId": {"$ref": "ObjectId"}},
    takes_idempotency_key=True,
)
LIST_ENVIRONMENTS: Operation[builtins.list[Environment]] = Operation(
    "listEnvironments",
    "GET",
    "/v1/environments",
    answers={200: Answer("data", {"type": "array", "items": {"$ref": "Environment"}})},
    path_parameters={},
)
LIST_API_KEYS: Operation[builtins.list[ApiKey]] = Operation(
    "listApiKeys",
    "GET",
    "/v1/environments/api-keys",
    answers={200: Answer("data", {"type": "array", "items": {"$ref": "ApiKey"}})},
    path_parameters={},
)
REGENERATE_API_KEYS: Operation[builtins.list[ApiKey]] = Operation(
    "regenerateApiKeys",
    "POST",
    "/v1/environments/api-keys/regenerate",
    answers={201: Answer("data", {"type": "array", "items": {"$ref": "ApiKey"}})},
    path_parameters={},
    takes_idempotency_key=True,
)
GET_CURRENT_ENVIRONMENT: Operation[Environment] = Operation(
    "getCurrentEnvironment",
    "GET",
    "/v1/environments/me",
    answers={200: Answer("data", {"$ref": "Environment"})},
    path_parameters={},
)
LIST_CHANGES: Operation[ChangePage] = Operation(
    "listChanges",
    "GET",
    "/v1/changes",
    answers={200: Answer("json", {"$ref": "ChangePage"})},
    path_parameters={},
    query={
        "page": {"type": "integer", "minimum": 0, "maximum": 9007199254740991},
        "limit": {"type": "integer", "minimum": 1, "maximum": 100},
        "promoted": {"type": "string", "enum": ["true", "false"]},
    },
    paging="page",
)
BULK_APPLY_CHANGES: Operation[builtins.list[builtins.list[Change]]] = Operation(
    "bulkApplyChanges",
    "POST",
    "/v1/changes/bulk/apply",
    answers={201: Answer("data", {"type": "array", "items": {"type": "array", "items": {"$ref": "Change"}}})},
    path_parameters={},
    body={"$ref": "BulkApplyChanges"},
    body_required=True,
    takes_idempotency_key=True,
)
COUNT_CHANGES: Operation[int] = Operation(
    "countChanges",
    "GET",
    "/v1/changes/count",
    answers={200: Answer("data", {"type": "integer", "minimum": 0})},
    path_parameters={},
)
APPLY_CHANGE: Operation[builtins.list[Change]] = Operation(
    "applyChange",
    "POST",
    "/v1/changes/{changeId}/apply",
    answers={201: Answer("data", {"type": "array", "items": {"$ref": "Change"}})},
    path_parameters={"changeId": {"$ref": "ObjectId"}},
    takes_idempotency_key=True,
)
LIST_EXECUTION_DETAILS: Operation[builtins.list[ExecutionDetail]] = Operation(
    "listExecutionDetails",
    "GET",
    "/v1/execution-details",
    answers={200: Answer("data", {"type": "array", "items": {"$ref": "ExecutionDetail"}})},
    path_parameters={},
    query={"notificationId": {"$ref": "ObjectId"}, "subscriberId": {"type": "string", "minLength": 1}},
)
LIST_FEEDS: Operation[builtins.list[Feed]] = Operation(
    "listFeeds",
    "GET",
    "/v1/feeds",
    answers={200: Answer("data", {"type": "array", "items": {"$ref": "Feed"}})},
    path_parameters={},
)
CREATE_FEED: Operation[Feed] = Operation(
    "createFeed",
    "POST",
    "/v1/feeds",
    answers={201: Answer("data", {"$ref": "Feed"})},
    path_parameters={},
    body={"$ref": "CreateFeed"},
    body_required=True,
    takes_idempotency_key=True,
)
DELETE_FEED: Operation[builtins.list[Feed]] = Operation(
    "deleteFeed",
    "DELETE",
    "/v1/feeds/{feedId}",
    answers={200: Answer("data", {"type": "array", "items": {"$ref": "Feed"}})},
    path_parameters={"feedId": {"$ref": "ObjectId"}},
)
LIST_TENANTS: Operation[TenantPage] = Operation(
    "listTenants",
    "GET",
    "/v1/tenants",
    answers={200: Answer("json", {"$ref": "TenantPage"})},
    path_parameters={},
    query={
        "page": {"type": "integer", "minimum": 0, "maximum": 9007199254740991},
        "limit": {"type": "integer", "minimum": 1, "maximum": 100},
    },
    paging="page",
)
CREATE_TENANT: Operation[Tenant] = Operation(
    "createTenant",
    "POST",
    "/v1/tenants",
    answers={201: Answer("data", {"$ref": "Tenant"})},
    path_parameters={},
    body={"$ref": "CreateTenant"},
    body_required=True,
    takes_idempotency_key=True,
)
GET_TENANT: Operation[Tenant] = Operation(
    "getTenant",
    "GET",
    "/v1/tenants/{identifier}",
    answers={200: Answer("data", {"$ref": "Tenant"})},
    path_parameters={"identifier": {"type": "string", "minLength": 1}},
)
DELETE_TENANT: Operation[None] = Operation(
    "deleteTenant",
    "DELETE",
    "/v1/tenants/{identifier}",
    answers={204: Answer("nothing")},
    path_parameters={"identifier": {"type": "string", "minLength": 1}},
)
UPDATE_TENANT: Operation[Tenant] = Operation(
    "updateTenant",
    "PATCH",
    "/v1/tenants/{identifier}",
    answers={200: Answer("data", {"$ref": "Tenant"})},
    path_parameters={"identifier": {"type": "string", "minLength": 1}},
    body={"$ref": "UpdateTenant"},
    takes_idempotency_key=True,
)
LIST_ORGANIZATIONS: Operation[builtins.list[Organization]] = Operation(
    "listOrganizations",
    "GET",
    "/v1/organizations",
    answers={200: Answer("data", {"type": "array", "items": {"$ref": "Organization"}})},
    path_parameters={},
)
CREATE_ORGANIZATION: Operation[Organization] = Operation(
    "createOrganization",
    "POST",
    "/v1/organizations",
    answers={201: Answer("data", {"$ref": "Organization"})},
    path_parameters={},
    body={"$ref": "CreateOrganization"},
    body_required=True,
    takes_idempotency_key=True,
)
RENAME_ORGANIZATION: Operation[OrganizationName] = Operation(
    "renameOrganization",
    "PATCH",
    "/v1/organizations",
    answers={200: Answer("data", {"$ref": "OrganizationName"})},
    path_parameters={},
    body={"$ref": "RenameOrganization"},
    body_required=True,
    takes_idempotency_key=True,
)
UPDATE_ORGANIZATION_BRANDING: Operation[OrganizationBranding] = Operation(
    "updateOrganizationBranding",
    "PUT",
    "/v1/organizations/branding",
    answers={200: Answer("data", {"$ref": "OrganizationBranding"})},
    path_parameters={},
    body={"$ref": "UpdateOrganizationBranding"},
)
GET_CURRENT_ORGANIZATION: Operation[Organization] = Operation(
    "getCurrentOrganization",
    "GET",
    "/v1/organizations/me",
    answers={200: Answer("data", {"$ref": "Organization"})},
    path_parameters={},
)
LIST_ORGANIZATION_MEMBERS: Operation[builtins.list[Member]] = Operation(
    "listOrganizationMembers",
    "GET",
    "/v1/organizations/members",
    answers={200: Answer("data", {"type": "array", "items": {"$ref": "Member"}})},
    path_parameters={},
)
DELETE_ORGANIZATION_MEMBER: Operation[Member] = Operation(
    "deleteOrganizationMember",
    "DELETE",
    "/v1/organizations/members/{memberId}",
    answers={200: Answer("data", {"$ref": "Member"})},
    path_parameters={"memberId": {"$ref": "ObjectId"}},
)
UPDATE_ORGANIZATION_MEMBER_ROLES: Operation[Member] = Operation(
    "updateOrganizationMemberRoles",
    "PUT",
    "/v1/organizations/members/{memberId}/roles",
    answers={200: Answer("data", {"$ref": "Member"})},
    path_parameters={"memberId": {"$ref": "ObjectId"}},
    body={"$ref": "UpdateMemberRoles"},
    body_required=True,
)
LIST_MESSAGES: Operation[MessagePage] = Operation(
    "listMessages",
    "GET",
    "/v1/messages",
    answers={200: Answer("json", {"$ref": "MessagePage"})},
    path_parameters={},
    query={
        "channel": {"$ref": "ChannelType"},
        "subscriberId": {"type": "string", "minLength": 1},
        "transactionId": {"type": "array", "items": {"type": "string", "minLength": 1}},
        "page": {"type": "integer", "minimum": 0, "maximum": 9007199254740991},
        "limit": {"type": "integer", "minimum": 1, "maximum": 1000},
    },
    paging="page",
)
DELETE_MESSAGES_BY_TRANSACTION: Operation[None] = Operation(
    "deleteMessagesByTransaction",
    "DELETE",
    "/v1/messages/transaction/{transactionId}",
    answers={204: Answer("nothing")},
    path_parameters={"transactionId": {"type": "string", "minLength": 1}},
    query={"channel": {"$ref": "ChannelType"}},
)
DELETE_MESSAGE: Operation[DeleteResult] = Operation(
    "deleteMessage",
    "DELETE",
    "/v1/messages/{messageId}",
    answers={200: Answer("data", {"$ref": "DeleteResult"})},
    path_parameters={"messageId": {"$ref": "ObjectId"}},
)
