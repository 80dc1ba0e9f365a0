# Made by `make generate` from spec/; do not edit.
"""Contains all the data models used in inputs/outputs"""

from .activity_digest import ActivityDigest
from .activity_digest_timed import ActivityDigestTimed
from .activity_digest_type import ActivityDigestType
from .activity_execution_detail import ActivityExecutionDetail
from .activity_job import ActivityJob
from .activity_step import ActivityStep
from .activity_subscriber import ActivitySubscriber
from .activity_template import ActivityTemplate
from .activity_template_origin import ActivityTemplateOrigin
from .add_topic_subscribers import AddTopicSubscribers
from .api_key import ApiKey
from .api_key_list_envelope import ApiKeyListEnvelope
from .backoff_step_metadata import BackoffStepMetadata
from .backoff_step_metadata_type import BackoffStepMetadataType
from .boolean_envelope import BooleanEnvelope
from .boolean_text import BooleanText
from .broadcast_event import BroadcastEvent
from .bulk_apply_changes import BulkApplyChanges
from .bulk_create_subscribers import BulkCreateSubscribers
from .bulk_subscribers_result import BulkSubscribersResult
from .bulk_subscribers_result_envelope import BulkSubscribersResultEnvelope
from .bulk_trigger_events import BulkTriggerEvents
from .button_type import ButtonType
from .change_list_envelope import ChangeListEnvelope
from .change_lists_envelope import ChangeListsEnvelope
from .change_model import Change
from .change_operation import ChangeOperation
from .change_operation_op import ChangeOperationOp
from .change_page import ChangePage
from .change_type import ChangeType
from .change_user import ChangeUser
from .channel_credentials import ChannelCredentials
from .channel_integration_status import ChannelIntegrationStatus
from .channel_preference import ChannelPreference
from .channel_settings import ChannelSettings
from .channel_type import ChannelType
from .chat_provider_id import ChatProviderId
from .create_feed import CreateFeed
from .create_integration import CreateIntegration
from .create_layout import CreateLayout
from .create_message_template import CreateMessageTemplate
from .create_organization import CreateOrganization
from .create_subscriber import CreateSubscriber
from .create_subscriber_v2 import CreateSubscriberV2
from .create_tenant import CreateTenant
from .create_topic import CreateTopic
from .create_workflow import CreateWorkflow
from .create_workflow_group import CreateWorkflowGroup
from .create_workflow_override import CreateWorkflowOverride
from .create_workflow_step import CreateWorkflowStep
from .create_workflow_step_variant import CreateWorkflowStepVariant
from .created_layout import CreatedLayout
from .created_layout_envelope import CreatedLayoutEnvelope
from .created_topic import CreatedTopic
from .created_topic_envelope import CreatedTopicEnvelope
from .delete_result import DeleteResult
from .delete_result_envelope import DeleteResultEnvelope
from .delete_result_status import DeleteResultStatus
from .email_block import EmailBlock
from .email_block_styles import EmailBlockStyles
from .email_block_type import EmailBlockType
from .environment import Environment
from .environment_bridge import EnvironmentBridge
from .environment_dns import EnvironmentDns
from .environment_envelope import EnvironmentEnvelope
from .environment_list_envelope import EnvironmentListEnvelope
from .environment_rate_limits import EnvironmentRateLimits
from .environment_widget import EnvironmentWidget
from .error_body import ErrorBody
from .execution_detail import ExecutionDetail
from .execution_detail_list_envelope import ExecutionDetailListEnvelope
from .execution_detail_source import ExecutionDetailSource
from .execution_detail_status import ExecutionDetailStatus
from .failed_subscriber import FailedSubscriber
from .feed import Feed
from .feed_actor import FeedActor
from .feed_actor_type import FeedActorType
from .feed_envelope import FeedEnvelope
from .feed_list_envelope import FeedListEnvelope
from .feed_page import FeedPage
from .feed_subscriber import FeedSubscriber
from .feed_template import FeedTemplate
from .filter_operator import FilterOperator
from .filter_time_unit import FilterTimeUnit
from .global_subscriber_preference import GlobalSubscriberPreference
from .global_subscriber_preference_envelope import GlobalSubscriberPreferenceEnvelope
from .integration import Integration
from .integration_credentials import IntegrationCredentials
from .integration_envelope import IntegrationEnvelope
from .integration_list_envelope import IntegrationListEnvelope
from .is_online_filter_part import IsOnlineFilterPart
from .is_online_filter_part_on import IsOnlineFilterPartOn
from .is_online_in_last_filter_part import IsOnlineInLastFilterPart
from .is_online_in_last_filter_part_on import IsOnlineInLastFilterPartOn
from .job_status import JobStatus
from .job_title import JobTitle
from .json_object import JsonObject
from .layout import Layout
from .layout_envelope import LayoutEnvelope
from .layout_page import LayoutPage
from .level_preference import LevelPreference
from .level_preference_list_envelope import LevelPreferenceListEnvelope
from .list_changes_promoted import ListChangesPromoted
from .list_layouts_order_by import ListLayoutsOrderBy
from .list_subscriber_preferences_by_level_parameter import (
    ListSubscriberPreferencesByLevelParameter,
)
from .mark_all_messages import MarkAllMessages
from .mark_message_action import MarkMessageAction
from .mark_message_action_as_seen_type import MarkMessageActionAsSeenType
from .mark_message_action_status import MarkMessageActionStatus
from .mark_messages import MarkMessages
from .mark_messages_by_flags import MarkMessagesByFlags
from .member import Member
from .member_envelope import MemberEnvelope
from .member_invite import MemberInvite
from .member_list_envelope import MemberListEnvelope
from .member_member_status import MemberMemberStatus
from .member_role import MemberRole
from .member_user import MemberUser
from .message import Message
from .message_action import MessageAction
from .message_action_result import MessageActionResult
from .message_action_status import MessageActionStatus
from .message_actor import MessageActor
from .message_actor_type import MessageActorType
from .message_button import MessageButton
from .message_cta import MessageCta
from .message_cta_data import MessageCtaData
from .message_cta_type import MessageCtaType
from .message_envelope import MessageEnvelope
from .message_flags import MessageFlags
from .message_list_envelope import MessageListEnvelope
from .message_mark import MessageMark
from .message_page import MessagePage
from .message_status import MessageStatus
from .message_subscriber import MessageSubscriber
from .message_template import MessageTemplate
from .message_template_content_type import MessageTemplateContentType
from .message_template_summary import MessageTemplateSummary
from .message_template_variable import MessageTemplateVariable
from .message_template_variable_type import MessageTemplateVariableType
from .notification import Notification
from .notification_day import NotificationDay
from .notification_day_list_envelope import NotificationDayListEnvelope
from .notification_envelope import NotificationEnvelope
from .notification_feed_item import NotificationFeedItem
from .notification_feed_item_status import NotificationFeedItemStatus
from .notification_page import NotificationPage
from .notification_stats import NotificationStats
from .notification_stats_envelope import NotificationStatsEnvelope
from .number_envelope import NumberEnvelope
from .organization import Organization
from .organization_branding import OrganizationBranding
from .organization_branding_envelope import OrganizationBrandingEnvelope
from .organization_envelope import OrganizationEnvelope
from .organization_list_envelope import OrganizationListEnvelope
from .organization_name import OrganizationName
from .organization_name_envelope import OrganizationNameEnvelope
from .partner_configuration import PartnerConfiguration
from .partner_configuration_partner_type import PartnerConfigurationPartnerType
from .payload_filter_part import PayloadFilterPart
from .payload_filter_part_on import PayloadFilterPartOn
from .preference import Preference
from .preference_channels import PreferenceChannels
from .preference_override import PreferenceOverride
from .preference_override_source import PreferenceOverrideSource
from .preference_settings import PreferenceSettings
from .preference_template import PreferenceTemplate
from .previous_step_filter_part import PreviousStepFilterPart
from .previous_step_filter_part_on import PreviousStepFilterPartOn
from .previous_step_filter_part_step_type import PreviousStepFilterPartStepType
from .product_use_cases import ProductUseCases
from .provider_id import ProviderId
from .regular_step_metadata import RegularStepMetadata
from .regular_step_metadata_type import RegularStepMetadataType
from .remove_topic_subscribers import RemoveTopicSubscribers
from .rename_organization import RenameOrganization
from .rename_topic import RenameTopic
from .reply_callback import ReplyCallback
from .schedule_monthly_type import ScheduleMonthlyType
from .schedule_ordinal import ScheduleOrdinal
from .schedule_ordinal_value import ScheduleOrdinalValue
from .schedule_week_day import ScheduleWeekDay
from .scheduled_step_metadata import ScheduledStepMetadata
from .scheduled_step_metadata_type import ScheduledStepMetadataType
from .search_subscribers_order_by import SearchSubscribersOrderBy
from .search_subscribers_order_direction import SearchSubscribersOrderDirection
from .step_duration_unit import StepDurationUnit
from .step_filter import StepFilter
from .step_filter_logic import StepFilterLogic
from .step_filter_type import StepFilterType
from .step_schedule import StepSchedule
from .step_type import StepType
from .subscriber import Subscriber
from .subscriber_channel import SubscriberChannel
from .subscriber_envelope import SubscriberEnvelope
from .subscriber_filter_part import SubscriberFilterPart
from .subscriber_filter_part_on import SubscriberFilterPartOn
from .subscriber_page import SubscriberPage
from .subscriber_preference import SubscriberPreference
from .subscriber_preference_envelope import SubscriberPreferenceEnvelope
from .subscriber_preference_list_envelope import SubscriberPreferenceListEnvelope
from .subscriber_preferences import SubscriberPreferences
from .subscriber_preferences_envelope import SubscriberPreferencesEnvelope
from .subscriber_recipient import SubscriberRecipient
from .subscriber_recipient_type import SubscriberRecipientType
from .subscriber_reference import SubscriberReference
from .subscriber_search_page import SubscriberSearchPage
from .tenant import Tenant
from .tenant_envelope import TenantEnvelope
from .tenant_filter_part import TenantFilterPart
from .tenant_filter_part_on import TenantFilterPartOn
from .tenant_page import TenantPage
from .tenant_reference import TenantReference
from .text_align import TextAlign
from .timed_step_metadata import TimedStepMetadata
from .timed_step_metadata_type import TimedStepMetadataType
from .topic import Topic
from .topic_addition import TopicAddition
from .topic_addition_envelope import TopicAdditionEnvelope
from .topic_addition_failure import TopicAdditionFailure
from .topic_envelope import TopicEnvelope
from .topic_page import TopicPage
from .topic_recipient import TopicRecipient
from .topic_recipient_type import TopicRecipientType
from .topic_subscriber import TopicSubscriber
from .topic_subscriber_envelope import TopicSubscriberEnvelope
from .trigger_acknowledgement import TriggerAcknowledgement
from .trigger_acknowledgement_envelope import TriggerAcknowledgementEnvelope
from .trigger_acknowledgement_list_envelope import TriggerAcknowledgementListEnvelope
from .trigger_controls import TriggerControls
from .trigger_event import TriggerEvent
from .trigger_overrides import TriggerOverrides
from .trigger_status import TriggerStatus
from .trigger_step_controls import TriggerStepControls
from .unseen_count import UnseenCount
from .unseen_count_envelope import UnseenCountEnvelope
from .untyped_step_metadata import UntypedStepMetadata
from .update_channel_credentials import UpdateChannelCredentials
from .update_integration import UpdateIntegration
from .update_layout import UpdateLayout
from .update_member_roles import UpdateMemberRoles
from .update_member_roles_role import UpdateMemberRolesRole
from .update_organization_branding import UpdateOrganizationBranding
from .update_preference_channels import UpdatePreferenceChannels
from .update_subscriber import UpdateSubscriber
from .update_subscriber_credentials import UpdateSubscriberCredentials
from .update_subscriber_global_preferences import UpdateSubscriberGlobalPreferences
from .update_subscriber_online_status import UpdateSubscriberOnlineStatus
from .update_subscriber_preference import UpdateSubscriberPreference
from .update_subscriber_preferences_v2 import UpdateSubscriberPreferencesV2
from .update_subscriber_v2 import UpdateSubscriberV2
from .update_tenant import UpdateTenant
from .update_workflow import UpdateWorkflow
from .update_workflow_group import UpdateWorkflowGroup
from .update_workflow_override import UpdateWorkflowOverride
from .update_workflow_status import UpdateWorkflowStatus
from .webhook_filter_part import WebhookFilterPart
from .webhook_filter_part_on import WebhookFilterPartOn
from .workflow import Workflow
from .workflow_envelope import WorkflowEnvelope
from .workflow_group import WorkflowGroup
from .workflow_group_envelope import WorkflowGroupEnvelope
from .workflow_group_list_envelope import WorkflowGroupListEnvelope
from .workflow_group_name import WorkflowGroupName
from .workflow_integration_channels import WorkflowIntegrationChannels
from .workflow_integration_status import WorkflowIntegrationStatus
from .workflow_origin import WorkflowOrigin
from .workflow_override import WorkflowOverride
from .workflow_override_envelope import WorkflowOverrideEnvelope
from .workflow_override_page import WorkflowOverridePage
from .workflow_page import WorkflowPage
from .workflow_preference import WorkflowPreference
from .workflow_reference import WorkflowReference
from .workflow_reserved_variables import WorkflowReservedVariables
from .workflow_reserved_variables_type import WorkflowReservedVariablesType
from .workflow_step import WorkflowStep
from .workflow_step_variant import WorkflowStepVariant
from .workflow_system_variables import WorkflowSystemVariables
from .workflow_trigger import WorkflowTrigger
from .workflow_trigger_type import WorkflowTriggerType
from .workflow_type import WorkflowType
from .workflow_variable import WorkflowVariable
from .workflow_variable_types import WorkflowVariableTypes
from .workflow_variables import WorkflowVariables
from .workflow_variables_envelope import WorkflowVariablesEnvelope
from .writing_direction import WritingDirection

__all__ = (
    "ActivityDigest",
    "ActivityDigestTimed",
    "ActivityDigestType",
    "ActivityExecutionDetail",
    "ActivityJob",
    "ActivityStep",
    "ActivitySubscriber",
    "ActivityTemplate",
    "ActivityTemplateOrigin",
    "AddTopicSubscribers",
    "ApiKey",
    "ApiKeyListEnvelope",
    "BackoffStepMetadata",
    "BackoffStepMetadataType",
    "BooleanEnvelope",
    "BooleanText",
    "BroadcastEvent",
    "BulkApplyChanges",
    "BulkCreateSubscribers",
    "BulkSubscribersResult",
    "BulkSubscribersResultEnvelope",
    "BulkTriggerEvents",
    "ButtonType",
    "Change",
    "ChangeListEnvelope",
    "ChangeListsEnvelope",
    "ChangeOperation",
    "ChangeOperationOp",
    "ChangePage",
    "ChangeType",
    "ChangeUser",
    "ChannelCredentials",
    "ChannelIntegrationStatus",
    "ChannelPreference",
    "ChannelSettings",
    "ChannelType",
    "ChatProviderId",
    "CreatedLayout",
    "CreatedLayoutEnvelope",
    "CreatedTopic",
    "CreatedTopicEnvelope",
    "CreateFeed",
    "CreateIntegration",
    "CreateLayout",
    "CreateMessageTemplate",
    "CreateOrganization",
    "CreateSubscriber",
    "CreateSubscriberV2",
    "CreateTenant",
    "CreateTopic",
    "CreateWorkflow",
    "CreateWorkflowGroup",
    "CreateWorkflowOverride",
    "CreateWorkflowStep",
    "CreateWorkflowStepVariant",
    "DeleteResult",
    "DeleteResultEnvelope",
    "DeleteResultStatus",
    "EmailBlock",
    "EmailBlockStyles",
    "EmailBlockType",
    "Environment",
    "EnvironmentBridge",
    "EnvironmentDns",
    "EnvironmentEnvelope",
    "EnvironmentListEnvelope",
    "EnvironmentRateLimits",
    "EnvironmentWidget",
    "ErrorBody",
    "ExecutionDetail",
    "ExecutionDetailListEnvelope",
    "ExecutionDetailSource",
    "ExecutionDetailStatus",
    "FailedSubscriber",
    "Feed",
    "FeedActor",
    "FeedActorType",
    "FeedEnvelope",
    "FeedListEnvelope",
    "FeedPage",
    "FeedSubscriber",
    "FeedTemplate",
    "FilterOperator",
    "FilterTimeUnit",
    "GlobalSubscriberPreference",
    "GlobalSubscriberPreferenceEnvelope",
    "Integration",
    "IntegrationCredentials",
    "IntegrationEnvelope",
    "IntegrationListEnvelope",
    "IsOnlineFilterPart",
    "IsOnlineFilterPartOn",
    "IsOnlineInLastFilterPart",
    "IsOnlineInLastFilterPartOn",
    "JobStatus",
    "JobTitle",
    "JsonObject",
    "Layout",
    "LayoutEnvelope",
    "LayoutPage",
    "LevelPreference",
    "LevelPreferenceListEnvelope",
    "ListChangesPromoted",
    "ListLayoutsOrderBy",
    "ListSubscriberPreferencesByLevelParameter",
    "MarkAllMessages",
    "MarkMessageAction",
    "MarkMessageActionAsSeenType",
    "MarkMessageActionStatus",
    "MarkMessages",
    "MarkMessagesByFlags",
    "Member",
    "MemberEnvelope",
    "MemberInvite",
    "MemberListEnvelope",
    "MemberMemberStatus",
    "MemberRole",
    "MemberUser",
    "Message",
    "MessageAction",
    "MessageActionResult",
    "MessageActionStatus",
    "MessageActor",
    "MessageActorType",
    "MessageButton",
    "MessageCta",
    "MessageCtaData",
    "MessageCtaType",
    "MessageEnvelope",
    "MessageFlags",
    "MessageListEnvelope",
    "MessageMark",
    "MessagePage",
    "MessageStatus",
    "MessageSubscriber",
    "MessageTemplate",
    "MessageTemplateContentType",
    "MessageTemplateSummary",
    "MessageTemplateVariable",
    "MessageTemplateVariableType",
    "Notification",
    "NotificationDay",
    "NotificationDayListEnvelope",
    "NotificationEnvelope",
    "NotificationFeedItem",
    "NotificationFeedItemStatus",
    "NotificationPage",
    "NotificationStats",
    "NotificationStatsEnvelope",
    "NumberEnvelope",
    "Organization",
    "OrganizationBranding",
    "OrganizationBrandingEnvelope",
    "OrganizationEnvelope",
    "OrganizationListEnvelope",
    "OrganizationName",
    "OrganizationNameEnvelope",
    "PartnerConfiguration",
    "PartnerConfigurationPartnerType",
    "PayloadFilterPart",
    "PayloadFilterPartOn",
    "Preference",
    "PreferenceChannels",
    "PreferenceOverride",
    "PreferenceOverrideSource",
    "PreferenceSettings",
    "PreferenceTemplate",
    "PreviousStepFilterPart",
    "PreviousStepFilterPartOn",
    "PreviousStepFilterPartStepType",
    "ProductUseCases",
    "ProviderId",
    "RegularStepMetadata",
    "RegularStepMetadataType",
    "RemoveTopicSubscribers",
    "RenameOrganization",
    "RenameTopic",
    "ReplyCallback",
    "ScheduledStepMetadata",
    "ScheduledStepMetadataType",
    "ScheduleMonthlyType",
    "ScheduleOrdinal",
    "ScheduleOrdinalValue",
    "ScheduleWeekDay",
    "SearchSubscribersOrderBy",
    "SearchSubscribersOrderDirection",
    "StepDurationUnit",
    "StepFilter",
    "StepFilterLogic",
    "StepFilterType",
    "StepSchedule",
    "StepType",
    "Subscriber",
    "SubscriberChannel",
    "SubscriberEnvelope",
    "SubscriberFilterPart",
    "SubscriberFilterPartOn",
    "SubscriberPage",
    "SubscriberPreference",
    "SubscriberPreferenceEnvelope",
    "SubscriberPreferenceListEnvelope",
    "SubscriberPreferences",
    "SubscriberPreferencesEnvelope",
    "SubscriberRecipient",
    "SubscriberRecipientType",
    "SubscriberReference",
    "SubscriberSearchPage",
    "Tenant",
    "TenantEnvelope",
    "TenantFilterPart",
    "TenantFilterPartOn",
    "TenantPage",
    "TenantReference",
    "TextAlign",
    "TimedStepMetadata",
    "TimedStepMetadataType",
    "Topic",
    "TopicAddition",
    "TopicAdditionEnvelope",
    "TopicAdditionFailure",
    "TopicEnvelope",
    "TopicPage",
    "TopicRecipient",
    "TopicRecipientType",
    "TopicSubscriber",
    "TopicSubscriberEnvelope",
    "TriggerAcknowledgement",
    "TriggerAcknowledgementEnvelope",
    "TriggerAcknowledgementListEnvelope",
    "TriggerControls",
    "TriggerEvent",
    "TriggerOverrides",
    "TriggerStatus",
    "TriggerStepControls",
    "UnseenCount",
    "UnseenCountEnvelope",
    "UntypedStepMetadata",
    "UpdateChannelCredentials",
    "UpdateIntegration",
    "UpdateLayout",
    "UpdateMemberRoles",
    "UpdateMemberRolesRole",
    "UpdateOrganizationBranding",
    "UpdatePreferenceChannels",
    "UpdateSubscriber",
    "UpdateSubscriberCredentials",
    "UpdateSubscriberGlobalPreferences",
    "UpdateSubscriberOnlineStatus",
    "UpdateSubscriberPreference",
    "UpdateSubscriberPreferencesV2",
    "UpdateSubscriberV2",
    "UpdateTenant",
    "UpdateWorkflow",
    "UpdateWorkflowGroup",
    "UpdateWorkflowOverride",
    "UpdateWorkflowStatus",
    "WebhookFilterPart",
    "WebhookFilterPartOn",
    "Workflow",
    "WorkflowEnvelope",
    "WorkflowGroup",
    "WorkflowGroupEnvelope",
    "WorkflowGroupListEnvelope",
    "WorkflowGroupName",
    "WorkflowIntegrationChannels",
    "WorkflowIntegrationStatus",
    "WorkflowOrigin",
    "WorkflowOverride",
    "WorkflowOverrideEnvelope",
    "WorkflowOverridePage",
    "WorkflowPage",
    "WorkflowPreference",
    "WorkflowReference",
    "WorkflowReservedVariables",
    "WorkflowReservedVariablesType",
    "WorkflowStep",
    "WorkflowStepVariant",
    "WorkflowSystemVariables",
    "WorkflowTrigger",
    "WorkflowTriggerType",
    "WorkflowType",
    "WorkflowVariable",
    "WorkflowVariables",
    "WorkflowVariablesEnvelope",
    "WorkflowVariableTypes",
    "WritingDirection",
)
