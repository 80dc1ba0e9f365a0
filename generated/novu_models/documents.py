# Made by `make generate` from spec/; do not edit.
"""The schemas of the document as typed dictionaries."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class AddTopicSubscribers(TypedDict):
    """Whom to put into a topic."""

    subscribers: list[str]


class BooleanEnvelope(TypedDict):
    """A yes or no as it is sent."""

    data: bool


BooleanText: TypeAlias = Literal["true", "false"]


ButtonType: TypeAlias = Literal["primary", "secondary"]


class ChangeOperation(TypedDict):
    """One edit at one place."""

    op: Literal["add", "update", "delete"]
    path: list[str | int]
    val: NotRequired[Any]
    oldVal: NotRequired[Any]


ChangeType: TypeAlias = Literal[
    "Feed",
    "MessageTemplate",
    "Layout",
    "DefaultLayout",
    "NotificationTemplate",
    "NotificationGroup",
    "TranslationGroup",
    "Translation",
]


class ChannelCredentials(TypedDict):
    """What a provider needs to reach one subscriber. Servers of 2024 keep only `webhookUrl`, `channel` and `deviceTokens` and never send the others back."""

    webhookUrl: NotRequired[str]
    channel: NotRequired[str]
    deviceTokens: NotRequired[list[str]]
    alertUid: NotRequired[str]
    title: NotRequired[str]
    imageUrl: NotRequired[str]
    state: NotRequired[str]
    externalUrl: NotRequired[str]


class ChannelIntegrationStatus(TypedDict):
    """Whether a channel can be delivered."""

    hasActiveIntegrations: bool
    hasPrimaryIntegrations: NotRequired[bool]


ChannelType: TypeAlias = Literal["in_app", "email", "sms", "chat", "push"]


ChatProviderId: TypeAlias = Literal[
    "slack",
    "discord",
    "msteams",
    "mattermost",
    "ryver",
    "zulip",
    "grafana-on-call",
    "getstream",
    "rocket-chat",
    "whatsapp-business",
]


class CreateFeed(TypedDict):
    """A feed to create."""

    name: str


class CreateTopic(TypedDict):
    """The topic to make."""

    key: str
    name: str


class CreateWorkflowGroup(TypedDict):
    """A workflow group to make."""

    name: str


class DeleteResult(TypedDict):
    """That something was deleted."""

    acknowledged: bool
    status: Literal["deleted"]


class DeleteResultEnvelope(TypedDict):
    """A `DeleteResult` as it is sent."""

    data: DeleteResult


EmailBlockType: TypeAlias = Literal["button", "text"]


class EnvironmentBridge(TypedDict):
    """Where workflows written in code are found."""

    url: NotRequired[str | None]


class EnvironmentDns(TypedDict):
    """Settings of inbound e-mail."""

    mxRecordConfigured: NotRequired[bool]
    inboundParseDomain: NotRequired[str | None]


EnvironmentRateLimits = TypedDict(
    "EnvironmentRateLimits",
    {
        "trigger": NotRequired[int],
        "configuration": NotRequired[int],
        "global": NotRequired[int],
    },
)


class EnvironmentWidget(TypedDict):
    """Settings of the in-app client."""

    notificationCenterEncryption: NotRequired[bool]


ExecutionDetailSource: TypeAlias = Literal["Credentials", "Internal", "Payload", "Webhook"]


ExecutionDetailStatus: TypeAlias = Literal[
    "Success", "Warning", "Failed", "Pending", "Queued", "ReadConfirmation"
]


ExecutionDetailText: TypeAlias = str


class FailedSubscriber(TypedDict):
    """A subscriber that could not be written, and why."""

    message: NotRequired[str]
    subscriberId: NotRequired[str]


class FeedActor(TypedDict):
    """Whom or what a message is from."""

    type: Literal["none", "user", "system_icon", "system_custom"]
    data: str | None


FilterOperator: TypeAlias = Literal[
    "LARGER",
    "SMALLER",
    "LARGER_EQUAL",
    "SMALLER_EQUAL",
    "EQUAL",
    "NOT_EQUAL",
    "ALL_IN",
    "ANY_IN",
    "NOT_IN",
    "BETWEEN",
    "NOT_BETWEEN",
    "LIKE",
    "NOT_LIKE",
    "IN",
    "IS_DEFINED",
]


FilterTimeUnit: TypeAlias = Literal["days", "hours", "minutes"]


HexColor: TypeAlias = str | None


HtmlPage: TypeAlias = str


class IsOnlineFilterPart(TypedDict):
    """A condition on whether the subscriber is online now."""

    on: Literal["isOnline"]
    value: bool


class IsOnlineInLastFilterPart(TypedDict):
    """A condition on how long ago the subscriber was online. Being online now is recent enough."""

    on: Literal["isOnlineInLast"]
    value: float
    timeOperator: NotRequired[FilterTimeUnit | None]


JobStatus: TypeAlias = Literal[
    "pending", "queued", "running", "completed", "failed", "delayed", "canceled", "merged", "skipped"
]


JobTitle: TypeAlias = Literal[
    "engineer",
    "engineering_manager",
    "architect",
    "product_manager",
    "designer",
    "cxo_founder",
    "marketing_manager",
    "student",
    "cxo",
    "other",
]


JsonObject: TypeAlias = dict[str, Any]
"""Any JSON object. Its members belong to the caller."""


LenientBoolean: TypeAlias = bool | BooleanText


class MarkMessageAction(TypedDict):
    """What became of the button of a message."""

    status: Literal["pending", "done"]
    payload: NotRequired[JsonObject | None]


MemberRole: TypeAlias = Literal["admin", "member"]


class MessageActionResult(TypedDict):
    """What a button of a message was used for."""

    type: NotRequired[ButtonType | None]
    payload: NotRequired[JsonObject | None]


MessageActionStatus: TypeAlias = Literal["pending", "done"]


class MessageActor(TypedDict):
    """Whose picture an in-app message shows."""

    type: Literal["none", "user", "system_icon", "system_custom"]
    data: NotRequired[str | None]


class MessageButton(TypedDict):
    """A button of a message."""

    type: ButtonType
    content: str
    resultContent: NotRequired[str | None]
    url: NotRequired[str | None]
    target: NotRequired[str | None]


class MessageCtaData(TypedDict):
    """Where a click on a message leads."""

    url: NotRequired[str | None]
    target: NotRequired[str | None]


MessageCtaType: TypeAlias = Literal["redirect"]


class MessageFlags(TypedDict):
    """The flags to set. One left out, or null, stays as it is."""

    seen: NotRequired[bool | None]
    read: NotRequired[bool | None]


MessageMark: TypeAlias = Literal["read", "seen", "unread", "unseen"]


MessageStatus: TypeAlias = Literal["sent", "error", "warning"]


MessageTemplateContentType: TypeAlias = Literal["editor", "customHtml"]


MessageTemplateVariableType: TypeAlias = Literal["String", "Array", "Boolean"]


class NotificationStats(TypedDict):
    """How many notifications there were."""

    weeklySent: int
    monthlySent: int


class NotificationStatsEnvelope(TypedDict):
    """A `NotificationStats` as it is sent."""

    data: NotificationStats


class NumberEnvelope(TypedDict):
    """A count as it is sent."""

    data: int


ObjectId: TypeAlias = str


class OrganizationName(TypedDict):
    """The name of an organization alone."""

    name: str


class OrganizationNameEnvelope(TypedDict):
    """An `OrganizationName` as it is sent."""

    data: OrganizationName


class PartnerConfiguration(TypedDict):
    """A connection to a partner."""

    accessToken: str
    configurationId: str
    teamId: NotRequired[str | None]
    projectIds: NotRequired[list[str]]
    partnerType: Literal["vercel"]


class PayloadFilterPart(TypedDict):
    """A condition on the payload of the trigger."""

    on: Literal["payload"]
    field: str
    operator: FilterOperator
    value: str | None


class PreferenceChannels(TypedDict):
    """Which channels are on. A channel that does not apply is absent."""

    email: NotRequired[bool]
    sms: NotRequired[bool]
    in_app: NotRequired[bool]
    chat: NotRequired[bool]
    push: NotRequired[bool]


class PreferenceOverride(TypedDict):
    """Says who decided about a channel."""

    channel: ChannelType
    source: Literal["subscriber", "template", "workflowOverride"]


class PreferenceSettings(TypedDict):
    """Channels to switch. One left out or null is on in a new workflow or override, and stays as it is in an existing override."""

    email: NotRequired[bool | None]
    sms: NotRequired[bool | None]
    in_app: NotRequired[bool | None]
    chat: NotRequired[bool | None]
    push: NotRequired[bool | None]


class PreviousStepFilterPart(TypedDict):
    """A condition on the message of an earlier step. It holds when that step sent none."""

    on: Literal["previousStep"]
    step: str
    stepType: Literal["read", "unread", "seen", "unseen"]


class ProductUseCases(TypedDict):
    """What an organization wants to use Novu for. It decides nothing."""

    delay: NotRequired[bool]
    translation: NotRequired[bool]
    digest: NotRequired[bool]
    multi_channel: NotRequired[bool]
    in_app: NotRequired[bool]


ProviderId: TypeAlias = Literal[
    "slack",
    "discord",
    "msteams",
    "mattermost",
    "ryver",
    "zulip",
    "grafana-on-call",
    "getstream",
    "rocket-chat",
    "whatsapp-business",
    "fcm",
    "apns",
    "expo",
    "one-signal",
    "pushpad",
    "push-webhook",
    "pusher-beams",
]


class RemoveTopicSubscribers(TypedDict):
    """Whom to take out of a topic."""

    subscribers: list[str]


class RenameOrganization(TypedDict):
    """Another name for the organization."""

    name: str


class RenameTopic(TypedDict):
    """The new name of a topic."""

    name: str


class ReplyCallback(TypedDict):
    """Where replies to an e-mail go."""

    active: NotRequired[bool | None]
    url: NotRequired[str | None]


ScheduleMonthlyType: TypeAlias = Literal["each", "on"]


ScheduleOrdinal: TypeAlias = Literal["1", "2", "3", "4", "5", "last"]


ScheduleOrdinalValue: TypeAlias = Literal[
    "day", "weekday", "weekend", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"
]


ScheduleWeekDay: TypeAlias = Literal[
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
]


StepDurationUnit: TypeAlias = Literal["seconds", "minutes", "hours", "days", "weeks", "months"]


StepFilterLogic: TypeAlias = Literal["AND", "OR"]


StepFilterType: TypeAlias = Literal[
    "BOOLEAN", "TEXT", "DATE", "NUMBER", "STATEMENT", "LIST", "MULTI_LIST", "GROUP"
]


class StepSchedule(TypedDict):
    """When a timed digest fires, in UTC."""

    atTime: NotRequired[str | None]
    weekDays: NotRequired[list[ScheduleWeekDay] | None]
    monthDays: NotRequired[list[int] | None]
    monthlyType: NotRequired[ScheduleMonthlyType | None]
    ordinal: NotRequired[ScheduleOrdinal | None]
    ordinalValue: NotRequired[ScheduleOrdinalValue | None]


StepType: TypeAlias = Literal[
    "in_app", "email", "sms", "chat", "push", "digest", "trigger", "delay", "custom"
]


class SubscriberFilterPart(TypedDict):
    """A condition on the subscriber."""

    on: Literal["subscriber"]
    field: str
    operator: FilterOperator
    value: str | None


class SubscriberReference(TypedDict):
    """Names a subscriber."""

    subscriberId: str


class Tenant(TypedDict):
    """A customer of the application on whose behalf notifications are sent."""

    _id: ObjectId
    identifier: str
    name: NotRequired[str | None]
    data: NotRequired[JsonObject | None]
    _organizationId: ObjectId
    _environmentId: ObjectId
    createdAt: str
    updatedAt: str


class TenantEnvelope(TypedDict):
    """A `Tenant` as it is sent."""

    data: Tenant


class TenantFilterPart(TypedDict):
    """A condition on the tenant of the trigger."""

    on: Literal["tenant"]
    field: str
    operator: FilterOperator
    value: str | None


class TenantPage(TypedDict):
    """One page of tenants."""

    data: list[Tenant]
    page: int
    pageSize: int
    hasMore: bool
    totalCount: NotRequired[int]


class TenantReference(TypedDict):
    """A tenant that exists. Its name and data are updated when they differ. Without an `identifier` it names no tenant."""

    identifier: NotRequired[str | None]
    name: NotRequired[str | None]
    data: NotRequired[JsonObject | None]


TextAlign: TypeAlias = Literal["center", "left", "right"]


class TimedStepMetadata(TypedDict):
    """Collect until the next time of a schedule, which comes round every `amount` units."""

    type: Literal["timed"]
    amount: NotRequired[float | None]
    unit: NotRequired[StepDurationUnit | None]
    digestKey: NotRequired[str | None]
    backoff: NotRequired[bool | None]
    timed: NotRequired[StepSchedule | None]


class Topic(TypedDict):
    """A named group of subscribers that one trigger can reach."""

    _id: ObjectId
    _organizationId: ObjectId
    _environmentId: ObjectId
    key: str
    name: str
    subscribers: list[str]


class TopicAdditionFailure(TypedDict):
    """Subscribers that could not be added, by reason."""

    notFound: NotRequired[list[str]]


class TopicEnvelope(TypedDict):
    """A `Topic` as it is sent."""

    data: Topic


class TopicPage(TypedDict):
    """One page of topics."""

    data: list[Topic]
    page: int
    pageSize: int
    totalCount: int


class TopicRecipient(TypedDict):
    """A topic whose subscribers are to be notified. The topic has to exist."""

    type: Literal["Topic"]
    topicKey: str


class TopicSubscriber(TypedDict):
    """That a subscriber is in a topic."""

    _id: NotRequired[ObjectId]
    _organizationId: ObjectId
    _environmentId: ObjectId
    _topicId: ObjectId
    _subscriberId: ObjectId
    topicKey: str
    externalSubscriberId: str
    createdAt: NotRequired[str]
    updatedAt: NotRequired[str]


class TopicSubscriberEnvelope(TypedDict):
    """A `TopicSubscriber` as it is sent."""

    data: TopicSubscriber


class TriggerOverrides(TypedDict):
    """
    What to do differently for one trigger, by channel (`email`, `sms`, `push`, `chat`, `in_app`), by provider id, or by kind of step such as `delay`.
    What is said of a provider wins over what is said of its channel. `email` and `sms` may name an `integrationIdentifier`.

    """

    layoutIdentifier: NotRequired[str | None]


TriggerStatus: TypeAlias = Literal[
    "error",
    "trigger_not_active",
    "no_workflow_active_steps_defined",
    "no_workflow_steps_defined",
    "processed",
    "subscriber_id_missing",
    "no_tenant_found",
    "invalid_recipients",
]


TriggerStepControls: TypeAlias = dict[str, JsonObject]
"""Values for controls, by the identifier of the step."""


TriggerTenant: TypeAlias = str | TenantReference


class UnseenCount(TypedDict):
    """A number of in-app messages."""

    count: int


class UnseenCountEnvelope(TypedDict):
    """An `UnseenCount` as it is sent."""

    data: UnseenCount


class UntypedStepMetadata(TypedDict):
    """The metadata of a step that does not wait. Answers hold no more than `timed` with two empty lists; what else is sent means nothing."""

    type: NotRequired[None]
    timed: NotRequired[StepSchedule | None]


class UpdateChannelCredentials(TypedDict):
    """Credentials as a caller sends them. A member left out, or null, stays as it is."""

    webhookUrl: NotRequired[str | None]
    channel: NotRequired[str | None]
    deviceTokens: NotRequired[list[str] | None]
    alertUid: NotRequired[str | None]
    title: NotRequired[str | None]
    imageUrl: NotRequired[str | None]
    state: NotRequired[str | None]
    externalUrl: NotRequired[str | None]


class UpdateMemberRoles(TypedDict):
    """The role a member shall have."""

    role: Literal["admin"]


class UpdateOrganizationBranding(TypedDict):
    """The branding that takes the place of the former one. What is missing is removed."""

    logo: NotRequired[str | None]
    color: NotRequired[HexColor]
    fontColor: NotRequired[HexColor]
    contentBackground: NotRequired[HexColor]
    fontFamily: NotRequired[str | None]


class UpdatePreferenceChannels(TypedDict):
    """The channels to switch. Those not named stay as they are."""

    email: NotRequired[bool]
    sms: NotRequired[bool]
    in_app: NotRequired[bool]
    push: NotRequired[bool]
    chat: NotRequired[bool]


class UpdateSubscriberCredentials(TypedDict):
    """Credentials for one provider."""

    providerId: ProviderId
    integrationIdentifier: NotRequired[str | None]
    credentials: UpdateChannelCredentials


class UpdateSubscriberOnlineStatus(TypedDict):
    """Whether the subscriber is online now."""

    isOnline: bool


class UpdateSubscriberPreferencesV2(TypedDict):
    """What to change of the global preference, or of one workflow's."""

    channels: UpdatePreferenceChannels
    workflowId: NotRequired[str | None]


class UpdateSubscriberV2(TypedDict):
    """What to change of a subscriber. A member left out stays as it is; null erases it."""

    firstName: NotRequired[str | None]
    lastName: NotRequired[str | None]
    email: NotRequired[str | None]
    phone: NotRequired[str | None]
    avatar: NotRequired[str | None]
    locale: NotRequired[str | None]
    timezone: NotRequired[str | None]
    data: NotRequired[JsonObject | None]


class UpdateTenant(TypedDict):
    """What to change of a tenant. Members that are missing, null or an empty text stay as they are."""

    identifier: NotRequired[str | None]
    name: NotRequired[str | None]
    data: NotRequired[JsonObject | None]


class UpdateWorkflowGroup(TypedDict):
    """What to change on a workflow group."""

    name: str


class UpdateWorkflowOverride(TypedDict):
    """What to change. Members left out or null stay as they are."""

    active: NotRequired[bool | None]
    preferenceSettings: NotRequired[PreferenceSettings | None]


class UpdateWorkflowStatus(TypedDict):
    """Whether a workflow is to send anything."""

    active: bool


class WebhookFilterPart(TypedDict):
    """A condition on the answer of a webhook. A network failure is tried three times in all."""

    on: Literal["webhook"]
    field: str
    operator: FilterOperator
    value: str | None
    webhookUrl: NotRequired[str | None]


class WorkflowGroup(TypedDict):
    """A folder in which workflows are kept."""

    _id: ObjectId
    name: str
    _environmentId: ObjectId
    _organizationId: ObjectId
    _parentId: NotRequired[ObjectId | None]
    createdAt: NotRequired[str]
    updatedAt: NotRequired[str]


class WorkflowGroupEnvelope(TypedDict):
    """A `WorkflowGroup` as it is sent."""

    data: WorkflowGroup


class WorkflowGroupListEnvelope(TypedDict):
    """All workflow groups as they are sent."""

    data: list[WorkflowGroup]


class WorkflowGroupName(TypedDict):
    """A workflow group by its name."""

    name: NotRequired[str | None]


class WorkflowIntegrationChannels(TypedDict):
    """Whether each channel can be delivered, used by the workflow or not."""

    in_app: ChannelIntegrationStatus
    email: ChannelIntegrationStatus
    sms: ChannelIntegrationStatus
    chat: ChannelIntegrationStatus
    push: ChannelIntegrationStatus


class WorkflowIntegrationStatus(TypedDict):
    """Whether the channels of a workflow can be delivered."""

    hasActiveIntegrations: bool
    hasPrimaryIntegrations: NotRequired[bool]
    channels: WorkflowIntegrationChannels


class WorkflowOverride(TypedDict):
    """What is different about a workflow for one tenant."""

    _id: ObjectId
    _organizationId: ObjectId
    _environmentId: ObjectId
    _workflowId: ObjectId
    _tenantId: ObjectId
    active: bool
    preferenceSettings: PreferenceChannels
    deleted: bool
    deletedAt: NotRequired[str | None]
    deletedBy: NotRequired[str | None]
    createdAt: str
    updatedAt: NotRequired[str]


class WorkflowOverrideEnvelope(TypedDict):
    """A `WorkflowOverride` as it is sent."""

    data: WorkflowOverride


class WorkflowOverridePage(TypedDict):
    """One page of overrides."""

    data: list[WorkflowOverride]
    page: int
    pageSize: int
    hasMore: bool


class WorkflowReference(TypedDict):
    """Names a workflow."""

    slug: str
    identifier: str
    name: str
    updatedAt: NotRequired[str]


class WorkflowVariable(TypedDict):
    """A value that a workflow reads."""

    name: str
    type: NotRequired[MessageTemplateVariableType]


WorkflowVariableTypes: TypeAlias = dict[str, str]
"""The members of a name, each with the name of its type."""


WritingDirection: TypeAlias = Literal["ltr", "rtl", "trl"]


class ActivityDigestTimed(TypedDict):
    """The time table of a timed digest, in UTC."""

    atTime: NotRequired[str | None]
    weekDays: NotRequired[list[ScheduleWeekDay]]
    monthDays: NotRequired[list[int]]
    monthlyType: NotRequired[ScheduleMonthlyType | None]
    ordinal: NotRequired[ScheduleOrdinal | None]
    ordinalValue: NotRequired[ScheduleOrdinalValue | None]
    cronExpression: NotRequired[str | None]


class ActivityExecutionDetail(TypedDict):
    """One entry in the log of a job, in short."""

    _id: ObjectId
    _jobId: NotRequired[ObjectId]
    detail: ExecutionDetailText
    source: ExecutionDetailSource
    status: ExecutionDetailStatus
    providerId: NotRequired[str | None]
    isTest: bool
    isRetry: bool
    raw: NotRequired[str | None]
    webhookStatus: NotRequired[str | None]
    createdAt: NotRequired[str]
    updatedAt: NotRequired[str]


class ActivitySubscriber(TypedDict):
    """The recipient of a notification, in short."""

    _id: ObjectId
    subscriberId: NotRequired[str]
    firstName: NotRequired[str | None]
    lastName: NotRequired[str | None]
    email: NotRequired[str | None]
    phone: NotRequired[str | None]


class ApiKey(TypedDict):
    """A secret that opens one environment."""

    key: str
    _userId: ObjectId
    hash: NotRequired[str]


class ApiKeyListEnvelope(TypedDict):
    """API keys as they are sent."""

    data: list[ApiKey]


class BackoffStepMetadata(TypedDict):
    """Collect only when it gets busy: an event that finds no other within the back-off time before it passes the digest at once, later ones are collected as with `regular`."""

    type: Literal["backoff"]
    amount: NotRequired[float | None]
    unit: NotRequired[StepDurationUnit | None]
    digestKey: NotRequired[str | None]
    backoff: NotRequired[bool | None]
    backoffAmount: NotRequired[float | None]
    backoffUnit: NotRequired[StepDurationUnit | None]
    updateMode: NotRequired[bool | None]
    timed: NotRequired[StepSchedule | None]


class BulkApplyChanges(TypedDict):
    """Which changes to promote."""

    changeIds: list[ObjectId]


class BulkSubscribersResult(TypedDict):
    """What became of each subscriber of a bulk request, in the order they were sent."""

    updated: list[SubscriberReference]
    created: list[SubscriberReference]
    failed: list[FailedSubscriber]


class BulkSubscribersResultEnvelope(TypedDict):
    """A `BulkSubscribersResult` as it is sent."""

    data: BulkSubscribersResult


class ChangeUser(TypedDict):
    """Who made a change."""

    _id: ObjectId
    firstName: NotRequired[str | None]
    lastName: NotRequired[str | None]
    profilePicture: NotRequired[str | None]


class ChannelPreference(TypedDict):
    """One channel switched on or off."""

    type: ChannelType
    enabled: bool


class ChannelSettings(TypedDict):
    """The credentials a subscriber has for one integration."""

    providerId: ProviderId
    integrationIdentifier: NotRequired[str]
    credentials: ChannelCredentials
    _integrationId: ObjectId


class CreateOrganization(TypedDict):
    """An organization to make."""

    name: str
    logo: NotRequired[str | None]
    jobTitle: NotRequired[JobTitle | None]
    domain: NotRequired[str | None]
    language: NotRequired[list[str] | None]
    productUseCases: NotRequired[JsonObject | None]


class CreateSubscriberV2(TypedDict):
    """A subscriber to create under an identifier that is not yet taken."""

    subscriberId: str
    firstName: NotRequired[str | None]
    lastName: NotRequired[str | None]
    email: NotRequired[str | None]
    phone: NotRequired[str | None]
    avatar: NotRequired[str | None]
    locale: NotRequired[str | None]
    timezone: NotRequired[str | None]
    data: NotRequired[JsonObject | None]


class CreateTenant(TypedDict):
    """A tenant to make."""

    identifier: str
    name: str
    data: NotRequired[JsonObject | None]


class CreateWorkflowOverride(TypedDict):
    """What is to be different about a workflow for a tenant."""

    workflowId: ObjectId
    tenantId: ObjectId
    active: NotRequired[bool | None]
    preferenceSettings: NotRequired[PreferenceSettings | None]


class CreatedLayout(TypedDict):
    """The identifier of a new layout."""

    _id: ObjectId


class CreatedLayoutEnvelope(TypedDict):
    """A `CreatedLayout` as it is sent."""

    data: CreatedLayout


class CreatedTopic(TypedDict):
    """The identifiers of a new topic."""

    _id: ObjectId
    key: str


class CreatedTopicEnvelope(TypedDict):
    """A `CreatedTopic` as it is sent."""

    data: CreatedTopic


class EmailBlockStyles(TypedDict):
    """How a part of an e-mail looks."""

    textAlign: NotRequired[TextAlign | None]


class Environment(TypedDict):
    """One of the separate worlds of an organization. Nothing but integrations is seen across its border."""

    _id: ObjectId
    name: str
    identifier: str
    slug: NotRequired[str]
    _organizationId: ObjectId
    _parentId: NotRequired[ObjectId | None]
    apiKeys: NotRequired[list[ApiKey]]
    widget: NotRequired[EnvironmentWidget]
    dns: NotRequired[EnvironmentDns]
    bridge: NotRequired[EnvironmentBridge]
    echo: NotRequired[EnvironmentBridge]
    apiRateLimits: NotRequired[EnvironmentRateLimits]
    createdAt: NotRequired[str]
    updatedAt: NotRequired[str]


class EnvironmentEnvelope(TypedDict):
    """An `Environment` as it is sent."""

    data: Environment


class EnvironmentListEnvelope(TypedDict):
    """All environments as they are sent."""

    data: list[Environment]


class ErrorBody(TypedDict):
    """What every refusal carries. Further members may stand beside these; later revisions repeat fields of `ctx` here."""

    statusCode: int
    timestamp: NotRequired[str]
    path: NotRequired[str]
    message: str | list[str] | JsonObject
    error: NotRequired[str | JsonObject]
    errors: NotRequired[JsonObject]
    errorId: NotRequired[str]
    ctx: NotRequired[JsonObject]


class ExecutionDetail(TypedDict):
    """One entry in the log of a notification. Entries are only ever added."""

    _id: ObjectId
    _organizationId: ObjectId
    _environmentId: ObjectId
    _jobId: ObjectId
    _notificationId: ObjectId
    _notificationTemplateId: ObjectId
    _subscriberId: ObjectId
    _messageId: NotRequired[ObjectId | None]
    providerId: NotRequired[str | None]
    transactionId: str
    channel: StepType
    detail: ExecutionDetailText
    source: ExecutionDetailSource
    status: ExecutionDetailStatus
    isTest: bool
    isRetry: bool
    raw: NotRequired[str | None]
    webhookStatus: NotRequired[str | None]
    createdAt: NotRequired[str]
    updatedAt: NotRequired[str]
    expireAt: NotRequired[str]


class ExecutionDetailListEnvelope(TypedDict):
    """The log as it is sent."""

    data: list[ExecutionDetail]


class Feed(TypedDict):
    """A named section of the in-app feed."""

    _id: ObjectId
    id: NotRequired[ObjectId]
    name: str
    identifier: str
    _environmentId: ObjectId
    _organizationId: ObjectId
    _parentId: NotRequired[ObjectId]
    deleted: NotRequired[bool]
    createdAt: NotRequired[str]
    updatedAt: NotRequired[str]
    __v: NotRequired[int]


class FeedEnvelope(TypedDict):
    """A `Feed` as it is sent."""

    data: Feed


class FeedListEnvelope(TypedDict):
    """Feeds as they are sent."""

    data: list[Feed]


class FeedSubscriber(TypedDict):
    """A subscriber as the feed shows it."""

    _id: ObjectId
    id: NotRequired[ObjectId]
    subscriberId: str
    firstName: NotRequired[str | None]
    lastName: NotRequired[str | None]
    avatar: NotRequired[str | None]


class FeedTemplate(TypedDict):
    """A workflow as the feed shows it."""

    _id: ObjectId
    id: NotRequired[ObjectId]
    tags: NotRequired[list[str]]


FilterPart: TypeAlias = (
    PayloadFilterPart
    | SubscriberFilterPart
    | TenantFilterPart
    | WebhookFilterPart
    | IsOnlineFilterPart
    | IsOnlineInLastFilterPart
    | PreviousStepFilterPart
)


IntegrationCredentials = TypedDict(
    "IntegrationCredentials",
    {
        "apiKey": NotRequired[str | None],
        "user": NotRequired[str | None],
        "secretKey": NotRequired[str | None],
        "domain": NotRequired[str | None],
        "password": NotRequired[str | None],
        "host": NotRequired[str | None],
        "port": NotRequired[str | None],
        "secure": NotRequired[LenientBoolean | None],
        "region": NotRequired[str | None],
        "accountSid": NotRequired[str | None],
        "messageProfileId": NotRequired[str | None],
        "token": NotRequired[str | None],
        "from": NotRequired[str | None],
        "senderName": NotRequired[str | None],
        "projectName": NotRequired[str | None],
        "applicationId": NotRequired[str | None],
        "clientId": NotRequired[str | None],
        "requireTls": NotRequired[LenientBoolean | None],
        "ignoreTls": NotRequired[LenientBoolean | None],
        "tlsOptions": NotRequired[JsonObject | None],
        "baseUrl": NotRequired[str | None],
        "webhookUrl": NotRequired[str | None],
        "redirectUrl": NotRequired[str | None],
        "hmac": NotRequired[bool | None],
        "serviceAccount": NotRequired[str | None],
        "ipPoolName": NotRequired[str | None],
        "apiKeyRequestHeader": NotRequired[str | None],
        "secretKeyRequestHeader": NotRequired[str | None],
        "idPath": NotRequired[str | None],
        "datePath": NotRequired[str | None],
        "apiToken": NotRequired[str | None],
        "authenticateByToken": NotRequired[bool | None],
        "authenticationTokenKey": NotRequired[str | None],
        "instanceId": NotRequired[str | None],
        "alertUid": NotRequired[str | None],
        "title": NotRequired[str | None],
        "imageUrl": NotRequired[str | None],
        "state": NotRequired[str | None],
        "externalLink": NotRequired[str | None],
        "channelId": NotRequired[str | None],
        "phoneNumberIdentification": NotRequired[str | None],
        "accessKey": NotRequired[str | None],
    },
)


class MarkAllMessages(TypedDict):
    """The mark to give every in-app message, or those of some feeds."""

    markAs: MessageMark
    feedIdentifier: NotRequired[str | list[str] | None]


class MemberInvite(TypedDict):
    """An invitation to an organization."""

    email: str
    token: str
    invitationDate: str
    answerDate: NotRequired[str | None]
    _inviterId: ObjectId


class MemberUser(TypedDict):
    """The user behind a membership."""

    _id: ObjectId
    firstName: NotRequired[str | None]
    lastName: NotRequired[str | None]
    email: NotRequired[str | None]
    profilePicture: NotRequired[str | None]
    createdAt: NotRequired[str]


class MessageAction(TypedDict):
    """The buttons of a message, and which was used."""

    status: NotRequired[MessageActionStatus | None]
    buttons: NotRequired[list[MessageButton] | None]
    result: NotRequired[MessageActionResult | None]


class MessageCta(TypedDict):
    """What the recipient of a message can do about it."""

    type: NotRequired[MessageCtaType | None]
    data: NotRequired[MessageCtaData | None]
    action: NotRequired[MessageAction | None]


MessageIds: TypeAlias = str | list[ObjectId]


class MessageSubscriber(TypedDict):
    """The subscriber of a message. Most operations fill in the identifiers, the names and the avatar only."""

    _id: ObjectId
    id: NotRequired[ObjectId]
    subscriberId: str
    firstName: NotRequired[str | None]
    lastName: NotRequired[str | None]
    email: NotRequired[str | None]
    phone: NotRequired[str | None]
    avatar: NotRequired[str | None]
    locale: NotRequired[str | None]
    timezone: NotRequired[str | None]
    data: NotRequired[JsonObject | None]
    channels: NotRequired[list[ChannelSettings]]
    topics: NotRequired[list[str]]
    isOnline: NotRequired[bool | None]
    lastOnlineAt: NotRequired[str | None]
    _organizationId: NotRequired[ObjectId]
    _environmentId: NotRequired[ObjectId]
    deleted: NotRequired[bool]
    createdAt: NotRequired[str]
    updatedAt: NotRequired[str]
    __v: NotRequired[int]


class MessageTemplateVariable(TypedDict):
    """A value that the payload has to bring."""

    name: str
    type: NotRequired[MessageTemplateVariableType | None]
    required: NotRequired[bool | None]
    defaultValue: NotRequired[Any]


class NotificationDay(TypedDict):
    """What happened on one day, counted in UTC."""

    _id: str
    count: int
    templates: list[ObjectId]
    channels: list[StepType]


class NotificationDayListEnvelope(TypedDict):
    """The daily counts as they are sent."""

    data: list[NotificationDay]


class NotificationFeedItem(TypedDict):
    """An in-app message as the feed shows it."""

    _id: ObjectId
    id: NotRequired[ObjectId]
    _templateId: NotRequired[ObjectId]
    _environmentId: ObjectId
    _messageTemplateId: NotRequired[ObjectId]
    _organizationId: ObjectId
    _notificationId: ObjectId
    _subscriberId: ObjectId
    _feedId: NotRequired[ObjectId | None]
    _jobId: NotRequired[ObjectId]
    _actorId: NotRequired[ObjectId | None]
    createdAt: str
    updatedAt: NotRequired[str | None]
    expireAt: NotRequired[str | None]
    actor: NotRequired[FeedActor | None]
    subscriber: NotRequired[FeedSubscriber | None]
    actorSubscriber: NotRequired[FeedSubscriber | None]
    template: NotRequired[FeedTemplate | None]
    transactionId: str
    templateIdentifier: NotRequired[str | None]
    identifier: NotRequired[str | None]
    providerId: NotRequired[str | None]
    content: str
    subject: NotRequired[str | None]
    title: NotRequired[str | None]
    avatar: NotRequired[str | None]
    channel: ChannelType
    read: bool
    seen: bool
    archived: NotRequired[bool]
    lastSeenDate: NotRequired[str | None]
    lastReadDate: NotRequired[str | None]
    deleted: NotRequired[bool]
    deviceTokens: NotRequired[list[str] | None]
    cta: NotRequired[MessageCta]
    status: Literal["sent", "error", "warning"]
    payload: NotRequired[JsonObject]
    overrides: NotRequired[JsonObject]
    data: NotRequired[JsonObject | None]
    tags: NotRequired[list[str]]


class OrganizationBranding(TypedDict):
    """How the messages of an organization look. Every member may be missing or null."""

    direction: NotRequired[WritingDirection | None]
    logo: NotRequired[str | None]
    color: NotRequired[str | None]
    fontColor: NotRequired[str | None]
    contentBackground: NotRequired[str | None]
    fontFamily: NotRequired[str | None]


class OrganizationBrandingEnvelope(TypedDict):
    """An `OrganizationBranding` as it is sent."""

    data: OrganizationBranding


class Preference(TypedDict):
    """Whether a subscriber wants to be notified, and over which channels."""

    enabled: bool
    channels: PreferenceChannels
    overrides: NotRequired[list[PreferenceOverride]]


class RegularStepMetadata(TypedDict):
    """Wait for a fixed time. A delay uses `amount` and `unit` alone; a digest opens a window of that length and collects the events that come before it closes."""

    type: Literal["regular"]
    amount: NotRequired[float | None]
    unit: NotRequired[StepDurationUnit | None]
    digestKey: NotRequired[str | None]
    backoff: NotRequired[bool | None]
    backoffAmount: NotRequired[float | None]
    backoffUnit: NotRequired[StepDurationUnit | None]
    updateMode: NotRequired[bool | None]
    timed: NotRequired[StepSchedule | None]


class ScheduledStepMetadata(TypedDict):
    """Delay until a moment that the payload names."""

    type: Literal["scheduled"]
    delayPath: NotRequired[str | None]
    timed: NotRequired[StepSchedule | None]


class StepFilter(TypedDict):
    """A group of conditions. Groups are alternatives: the first that holds is enough. The same shape is sent and answered; in answers the group and its parts may carry an `_id` and `id`."""

    isNegated: NotRequired[bool | None]
    type: NotRequired[StepFilterType | None]
    value: StepFilterLogic | None
    children: list[FilterPart] | None


StepMetadata: TypeAlias = (
    RegularStepMetadata | BackoffStepMetadata | TimedStepMetadata | ScheduledStepMetadata
)


class Subscriber(TypedDict):
    """Somebody who can be notified, as one environment knows them."""

    _id: ObjectId
    id: NotRequired[ObjectId]
    subscriberId: str
    firstName: NotRequired[str | None]
    lastName: NotRequired[str | None]
    email: NotRequired[str | None]
    phone: NotRequired[str | None]
    avatar: NotRequired[str | None]
    locale: NotRequired[str | None]
    timezone: NotRequired[str | None]
    data: NotRequired[JsonObject | None]
    channels: NotRequired[list[ChannelSettings]]
    topics: NotRequired[list[str]]
    isOnline: NotRequired[bool | None]
    lastOnlineAt: NotRequired[str | None]
    _organizationId: ObjectId
    _environmentId: ObjectId
    deleted: bool
    createdAt: str
    updatedAt: str
    __v: NotRequired[int]


class SubscriberChannel(TypedDict):
    """Credentials for one provider, as a part of a subscriber that is created or updated."""

    providerId: ProviderId
    integrationIdentifier: NotRequired[str | None]
    credentials: UpdateChannelCredentials


class SubscriberEnvelope(TypedDict):
    """A subscriber as it is sent."""

    data: Subscriber


class SubscriberPage(TypedDict):
    """One page of subscribers. There is no outer `data`."""

    page: int
    pageSize: int
    hasMore: bool
    data: list[Subscriber]


class SubscriberRecipient(TypedDict):
    """A subscriber to notify, created if need be. The other members are stored with the subscriber first; one that is left out, or null, stays as it is."""

    type: NotRequired[Literal["Subscriber"]]
    subscriberId: str
    firstName: NotRequired[str | None]
    lastName: NotRequired[str | None]
    email: NotRequired[str | None]
    phone: NotRequired[str | None]
    avatar: NotRequired[str | None]
    locale: NotRequired[str | None]
    timezone: NotRequired[str | None]
    data: NotRequired[JsonObject | None]
    channels: NotRequired[list[SubscriberChannel] | None]


class SubscriberSearchPage(TypedDict):
    """One page of a search, with the cursors of its neighbours. There is no outer `data`."""

    data: list[Subscriber]
    next: ObjectId | None
    previous: ObjectId | None


class TopicAddition(TypedDict):
    """What became of the subscribers that were to be added."""

    succeeded: list[str]
    failed: NotRequired[TopicAdditionFailure]


class TopicAdditionEnvelope(TypedDict):
    """A `TopicAddition` as it is sent."""

    data: TopicAddition


class TriggerAcknowledgement(TypedDict):
    """What became of a trigger."""

    acknowledged: bool
    status: TriggerStatus
    transactionId: NotRequired[str]
    error: NotRequired[list[str]]
    activityFeedLink: NotRequired[str]


class TriggerAcknowledgementEnvelope(TypedDict):
    """A `TriggerAcknowledgement` as it is sent."""

    data: TriggerAcknowledgement


class TriggerAcknowledgementListEnvelope(TypedDict):
    """Results of a bulk trigger as they are sent."""

    data: list[TriggerAcknowledgement]


class TriggerControls(TypedDict):
    """Values for the controls of a workflow that lives in the application's code."""

    steps: NotRequired[TriggerStepControls | None]


TriggerRecipient: TypeAlias = str | SubscriberRecipient | TopicRecipient


TriggerRecipients: TypeAlias = TriggerRecipient | list[TriggerRecipient]


class UpdateIntegration(TypedDict):
    """What to change of an integration. A member left out, or null, stays as it is. At least one has to make a change."""

    name: NotRequired[str | None]
    identifier: NotRequired[str | None]
    _environmentId: NotRequired[ObjectId | None]
    active: NotRequired[bool | None]
    credentials: NotRequired[IntegrationCredentials | None]
    removeNovuBranding: NotRequired[bool | None]
    check: NotRequired[bool | None]
    conditions: NotRequired[list[StepFilter] | None]


class UpdateLayout(TypedDict):
    """What to change about a layout. At least one member."""

    name: NotRequired[str | None]
    identifier: NotRequired[str | None]
    description: NotRequired[str | None]
    content: NotRequired[str | None]
    variables: NotRequired[list[MessageTemplateVariable] | None]
    isDefault: NotRequired[bool | None]


class UpdateSubscriber(TypedDict):
    """What to change of a subscriber. A member left out, or null, stays as it is; only a null `email` is erased. A `subscriberId` in the body is ignored."""

    firstName: NotRequired[str | None]
    lastName: NotRequired[str | None]
    email: NotRequired[str | None]
    phone: NotRequired[str | None]
    avatar: NotRequired[str | None]
    locale: NotRequired[str | None]
    data: NotRequired[JsonObject | None]
    channels: NotRequired[list[SubscriberChannel] | None]


class UpdateSubscriberGlobalPreferences(TypedDict):
    """What to change of the global preference. A member left out, or null, stays as it is."""

    enabled: NotRequired[bool | None]
    preferences: NotRequired[list[ChannelPreference] | None]


class UpdateSubscriberPreference(TypedDict):
    """What to change of a workflow preference. At least one member."""

    channel: NotRequired[ChannelPreference | None]
    enabled: NotRequired[bool | None]


class WorkflowPreference(TypedDict):
    """What a subscriber prefers for one workflow, in the second generation of the API."""

    enabled: bool
    channels: PreferenceChannels
    overrides: list[PreferenceOverride]
    workflow: WorkflowReference


class WorkflowReservedVariables(TypedDict):
    """What a trigger must bring of the tenant or the actor."""

    type: Literal["tenant", "actor"]
    variables: list[WorkflowVariable]


class WorkflowSystemVariables(TypedDict):
    """The names the server itself fills in templates."""

    subscriber: WorkflowVariableTypes
    actor: WorkflowVariableTypes
    step: WorkflowVariableTypes
    branding: WorkflowVariableTypes
    tenant: WorkflowVariableTypes


class WorkflowTrigger(TypedDict):
    """How a workflow is called, and what its templates want to know."""

    type: Literal["event"]
    identifier: str
    variables: list[WorkflowVariable]
    subscriberVariables: NotRequired[list[WorkflowVariable]]
    reservedVariables: NotRequired[list[WorkflowReservedVariables]]


class WorkflowVariables(TypedDict):
    """What templates can read besides the payload."""

    translations: JsonObject
    system: WorkflowSystemVariables


class WorkflowVariablesEnvelope(TypedDict):
    """The `WorkflowVariables` as they are sent."""

    data: WorkflowVariables


class ActivityDigest(TypedDict):
    """How a step waits or collects, and what it collected."""

    type: NotRequired[Literal["regular", "backoff", "timed", "scheduled"]]
    amount: NotRequired[float | None]
    unit: NotRequired[StepDurationUnit | None]
    digestKey: NotRequired[str | None]
    backoff: NotRequired[bool | None]
    backoffAmount: NotRequired[float | None]
    backoffUnit: NotRequired[StepDurationUnit | None]
    updateMode: NotRequired[bool | None]
    events: NotRequired[list[JsonObject]]
    timed: NotRequired[ActivityDigestTimed]


class ActivityTemplate(TypedDict):
    """The workflow of a notification, in short."""

    _id: ObjectId
    name: str
    origin: NotRequired[Literal["novu-cloud", "novu-cloud-v1", "external"]]
    triggers: list[WorkflowTrigger]


class Change(TypedDict):
    """Edits of one thing since it was last promoted. A thing has at most one change that waits."""

    _id: ObjectId
    _entityId: ObjectId
    type: ChangeType
    enabled: bool
    change: list[ChangeOperation]
    _creatorId: ObjectId
    user: NotRequired[ChangeUser | None]
    _environmentId: ObjectId
    _organizationId: ObjectId
    _parentId: NotRequired[ObjectId | None]
    templateName: NotRequired[str | None]
    templateId: NotRequired[ObjectId]
    messageType: NotRequired[str | None]
    previousDefaultLayout: NotRequired[str | None]
    createdAt: str
    updatedAt: NotRequired[str]


class ChangeListEnvelope(TypedDict):
    """The promoted changes as they are sent."""

    data: list[Change]


class ChangeListsEnvelope(TypedDict):
    """The outcome of promoting several changes as it is sent."""

    data: list[list[Change]]


class ChangePage(TypedDict):
    """One page of changes."""

    data: list[Change]
    page: int
    pageSize: int
    totalCount: int


class CreateIntegration(TypedDict):
    """An integration to create. A member that is null counts as left out."""

    providerId: str
    channel: ChannelType
    name: NotRequired[str | None]
    identifier: NotRequired[str | None]
    _environmentId: NotRequired[ObjectId | None]
    credentials: NotRequired[IntegrationCredentials | None]
    active: NotRequired[bool | None]
    check: NotRequired[bool | None]
    conditions: NotRequired[list[StepFilter] | None]


class CreateLayout(TypedDict):
    """The layout to make."""

    name: str
    identifier: str
    description: NotRequired[str | None]
    content: str
    variables: NotRequired[list[MessageTemplateVariable] | None]
    isDefault: NotRequired[bool | None]


class CreateSubscriber(TypedDict):
    """A subscriber to create, or to update when the identifier is known. Null in an optional member is as good as leaving it out."""

    subscriberId: str
    firstName: NotRequired[str | None]
    lastName: NotRequired[str | None]
    email: NotRequired[str | None]
    phone: NotRequired[str | None]
    avatar: NotRequired[str | None]
    locale: NotRequired[str | None]
    data: NotRequired[JsonObject | None]
    channels: NotRequired[list[SubscriberChannel] | None]


class EmailBlock(TypedDict):
    """A part of an e-mail made with the editor."""

    type: EmailBlockType
    content: str
    url: NotRequired[str | None]
    styles: NotRequired[EmailBlockStyles | None]


class FeedPage(TypedDict):
    """One page of a subscriber's in-app feed. There is no outer `data`."""

    totalCount: NotRequired[int]
    hasMore: bool
    data: list[NotificationFeedItem]
    pageSize: int
    page: int


class GlobalSubscriberPreference(TypedDict):
    """What a subscriber prefers for all workflows."""

    preference: Preference


class GlobalSubscriberPreferenceEnvelope(TypedDict):
    """The global preference as it is sent."""

    data: GlobalSubscriberPreference


class Integration(TypedDict):
    """A provider connected to a channel of an environment."""

    _id: ObjectId
    id: NotRequired[ObjectId]
    _environmentId: ObjectId
    _organizationId: ObjectId
    name: str
    identifier: str
    providerId: str
    channel: ChannelType
    credentials: NotRequired[IntegrationCredentials]
    active: bool
    primary: bool
    priority: NotRequired[int]
    conditions: NotRequired[list[StepFilter]]
    removeNovuBranding: NotRequired[bool]
    deleted: bool
    deletedAt: NotRequired[str | None]
    deletedBy: NotRequired[str | None]
    createdAt: NotRequired[str]
    updatedAt: NotRequired[str]
    __v: NotRequired[int]


class IntegrationEnvelope(TypedDict):
    """An `Integration` as it is sent."""

    data: Integration


class IntegrationListEnvelope(TypedDict):
    """Integrations as they are sent."""

    data: list[Integration]


class Layout(TypedDict):
    """A frame around the content of e-mails."""

    _id: ObjectId
    _organizationId: ObjectId
    _environmentId: ObjectId
    _creatorId: ObjectId
    _parentId: NotRequired[ObjectId]
    name: str
    identifier: str
    description: NotRequired[str | None]
    channel: ChannelType
    content: str
    contentType: str
    variables: list[MessageTemplateVariable]
    isDefault: bool
    isDeleted: bool
    deleted: NotRequired[bool]
    createdAt: str
    updatedAt: str


class LayoutEnvelope(TypedDict):
    """A `Layout` as it is sent."""

    data: Layout


class LayoutPage(TypedDict):
    """One page of layouts."""

    data: list[Layout]
    page: int
    pageSize: int
    totalCount: int


class MarkMessages(TypedDict):
    """Messages and the mark to give them."""

    messageId: MessageIds
    markAs: MessageMark


class MarkMessagesByFlags(TypedDict):
    """Messages and the flags to set on them."""

    messageId: MessageIds
    mark: MessageFlags


class Member(TypedDict):
    """Somebody's membership of an organization, or the invitation to it."""

    _id: ObjectId
    _userId: NotRequired[ObjectId | None]
    user: NotRequired[MemberUser | None]
    roles: NotRequired[list[MemberRole]]
    invite: NotRequired[MemberInvite]
    memberStatus: NotRequired[Literal["new", "active", "invited"]]
    _organizationId: ObjectId
    createdAt: NotRequired[str]
    updatedAt: NotRequired[str]


class MemberEnvelope(TypedDict):
    """A `Member` as it is sent."""

    data: Member


class MemberListEnvelope(TypedDict):
    """Memberships as they are sent."""

    data: list[Member]


MessageContent: TypeAlias = str | list[EmailBlock] | EmailBlock


MessageTemplateContent: TypeAlias = str | list[EmailBlock] | None


class Organization(TypedDict):
    """The account that owns environments and members."""

    _id: ObjectId
    name: str
    logo: NotRequired[str | None]
    branding: NotRequired[OrganizationBranding]
    partnerConfigurations: NotRequired[list[PartnerConfiguration]]
    apiServiceLevel: NotRequired[str]
    defaultLocale: NotRequired[str | None]
    domain: NotRequired[str | None]
    language: NotRequired[list[str]]
    productUseCases: NotRequired[ProductUseCases]
    createdAt: NotRequired[str]
    updatedAt: NotRequired[str]


class OrganizationEnvelope(TypedDict):
    """An `Organization` as it is sent."""

    data: Organization


class OrganizationListEnvelope(TypedDict):
    """Organizations as they are sent."""

    data: list[Organization]


class PreferenceTemplate(TypedDict):
    """The workflow a preference is about, in brief."""

    _id: ObjectId
    name: str
    tags: NotRequired[list[str]]
    critical: bool
    triggers: list[WorkflowTrigger]
    data: NotRequired[JsonObject | None]


class SubscriberPreference(TypedDict):
    """What a subscriber prefers for one workflow."""

    template: PreferenceTemplate
    preference: Preference
    type: NotRequired[str]


class SubscriberPreferenceEnvelope(TypedDict):
    """A workflow preference as it is sent."""

    data: SubscriberPreference


class SubscriberPreferenceListEnvelope(TypedDict):
    """Workflow preferences as they are sent."""

    data: list[SubscriberPreference]


SubscriberPreferences = TypedDict(
    "SubscriberPreferences",
    {
        "global": Preference,
        "workflows": list[WorkflowPreference],
    },
)


class SubscriberPreferencesEnvelope(TypedDict):
    """All preferences as they are sent."""

    data: SubscriberPreferences


TriggerActor: TypeAlias = str | CreateSubscriber


class TriggerEvent(TypedDict):
    """A workflow to start, with its recipients and data. An optional member that is null counts as left out."""

    name: str
    to: TriggerRecipients
    payload: NotRequired[JsonObject | None]
    overrides: NotRequired[TriggerOverrides | None]
    transactionId: NotRequired[str | None]
    actor: NotRequired[TriggerActor | None]
    tenant: NotRequired[TriggerTenant | None]
    bridgeUrl: NotRequired[str | None]
    controls: NotRequired[TriggerControls | None]


class BroadcastEvent(TypedDict):
    """A workflow to start for every subscriber. An optional member that is null counts as left out."""

    name: str
    payload: JsonObject
    overrides: NotRequired[TriggerOverrides | None]
    transactionId: NotRequired[str | None]
    actor: NotRequired[TriggerActor | None]
    tenant: NotRequired[TriggerTenant | None]


class BulkCreateSubscribers(TypedDict):
    """Subscribers to create or update in one request."""

    subscribers: list[CreateSubscriber]


class BulkTriggerEvents(TypedDict):
    """Events to trigger together."""

    events: list[TriggerEvent]


class CreateMessageTemplate(TypedDict):
    """What a step does and says. Feed and layout are named `feedId` and `layoutId` here and `_feedId` and `_layoutId` in answers; the latter are ignored when sent back."""

    type: StepType
    active: NotRequired[bool | None]
    name: NotRequired[str | None]
    subject: NotRequired[str | None]
    title: NotRequired[str | None]
    preheader: NotRequired[str | None]
    senderName: NotRequired[str | None]
    content: NotRequired[MessageTemplateContent]
    contentType: NotRequired[MessageTemplateContentType | None]
    variables: NotRequired[list[MessageTemplateVariable] | None]
    cta: NotRequired[MessageCta | None]
    actor: NotRequired[MessageActor | None]
    feedId: NotRequired[str | None]
    layoutId: NotRequired[str | None]


class CreateWorkflowStepVariant(TypedDict):
    """Another content of a step, used when its conditions hold."""

    _id: NotRequired[str | None]
    _templateId: NotRequired[ObjectId | None]
    _parentId: NotRequired[str | None]
    uuid: NotRequired[str | None]
    name: NotRequired[str | None]
    active: NotRequired[bool | None]
    shouldStopOnFail: NotRequired[bool | None]
    template: CreateMessageTemplate
    filters: list[StepFilter]
    metadata: NotRequired[StepMetadata | UntypedStepMetadata | None]
    replyCallback: NotRequired[ReplyCallback | None]


class LevelPreference(TypedDict):
    """A preference of either level. The global one has no `template`."""

    template: NotRequired[PreferenceTemplate]
    preference: Preference
    type: NotRequired[str]


class LevelPreferenceListEnvelope(TypedDict):
    """The preferences of one level as they are sent."""

    data: list[LevelPreference]


class MessageTemplate(TypedDict):
    """What a step says, or only its type when the step says nothing."""

    _id: ObjectId
    type: StepType
    active: NotRequired[bool]
    name: NotRequired[str | None]
    stepId: NotRequired[str | None]
    subject: NotRequired[str | None]
    title: NotRequired[str | None]
    preheader: NotRequired[str | None]
    senderName: NotRequired[str | None]
    content: NotRequired[MessageTemplateContent]
    contentType: NotRequired[MessageTemplateContentType | None]
    variables: NotRequired[list[MessageTemplateVariable]]
    cta: NotRequired[MessageCta]
    actor: NotRequired[MessageActor | None]
    _feedId: NotRequired[ObjectId | None]
    _layoutId: NotRequired[ObjectId | None]
    _parentId: NotRequired[ObjectId | None]
    _creatorId: NotRequired[ObjectId]
    _organizationId: NotRequired[ObjectId]
    _environmentId: NotRequired[ObjectId]
    deleted: NotRequired[bool]
    createdAt: NotRequired[str]
    updatedAt: NotRequired[str]


class WorkflowStepVariant(TypedDict):
    """Another content of a step, used when its conditions hold."""

    _id: ObjectId
    uuid: NotRequired[str | None]
    name: NotRequired[str | None]
    active: bool
    shouldStopOnFail: bool
    _templateId: ObjectId
    template: NotRequired[MessageTemplate | None]
    filters: list[StepFilter]
    _parentId: NotRequired[ObjectId | None]
    metadata: NotRequired[StepMetadata | UntypedStepMetadata]
    replyCallback: NotRequired[ReplyCallback]


class ActivityStep(TypedDict):
    """The step of a workflow as it was when it was triggered."""

    _id: ObjectId
    _templateId: ObjectId
    _parentId: NotRequired[ObjectId | None]
    uuid: NotRequired[str | None]
    name: NotRequired[str | None]
    active: bool
    shouldStopOnFail: NotRequired[bool]
    filters: list[StepFilter]
    metadata: NotRequired[StepMetadata | UntypedStepMetadata]
    replyCallback: NotRequired[ReplyCallback]
    controlVariables: NotRequired[JsonObject]
    issues: NotRequired[JsonObject]
    template: NotRequired[MessageTemplate | None]
    variants: NotRequired[list[ActivityStep]]


class CreateWorkflowStep(TypedDict):
    """A step to make, or with `_templateId` to change. A step that was read can be sent back."""

    _id: NotRequired[str | None]
    _templateId: NotRequired[ObjectId | None]
    _parentId: NotRequired[str | None]
    uuid: NotRequired[str | None]
    name: NotRequired[str | None]
    active: NotRequired[bool | None]
    shouldStopOnFail: NotRequired[bool | None]
    template: CreateMessageTemplate
    filters: NotRequired[list[StepFilter] | None]
    metadata: NotRequired[StepMetadata | UntypedStepMetadata | None]
    replyCallback: NotRequired[ReplyCallback | None]
    variants: NotRequired[list[CreateWorkflowStepVariant] | None]


class UpdateWorkflow(TypedDict):
    """What to change. Members left out or null stay as they are; at least one must say something."""

    name: NotRequired[str | None]
    identifier: NotRequired[str | None]
    description: NotRequired[str | None]
    notificationGroupId: NotRequired[ObjectId | None]
    tags: NotRequired[list[str] | None]
    critical: NotRequired[bool | None]
    preferenceSettings: NotRequired[PreferenceSettings | None]
    steps: NotRequired[list[CreateWorkflowStep] | None]
    data: NotRequired[JsonObject | None]


class WorkflowStep(TypedDict):
    """One step of a workflow."""

    _id: ObjectId
    uuid: NotRequired[str | None]
    name: NotRequired[str | None]
    active: bool
    shouldStopOnFail: bool
    _templateId: ObjectId
    template: NotRequired[MessageTemplate | None]
    filters: list[StepFilter]
    _parentId: NotRequired[ObjectId | None]
    metadata: NotRequired[StepMetadata | UntypedStepMetadata]
    replyCallback: NotRequired[ReplyCallback]
    variants: NotRequired[list[WorkflowStepVariant]]


class ActivityJob(TypedDict):
    """The run of one step for one recipient."""

    _id: ObjectId
    type: StepType
    status: JobStatus
    providerId: NotRequired[str | None]
    step: ActivityStep
    digest: NotRequired[ActivityDigest]
    payload: NotRequired[JsonObject]
    overrides: NotRequired[JsonObject]
    tenant: NotRequired[JsonObject | None]
    actorId: NotRequired[str | None]
    executionDetails: list[ActivityExecutionDetail]
    createdAt: NotRequired[str]
    updatedAt: NotRequired[str]


class CreateWorkflow(TypedDict):
    """A workflow to make. Members left out or null take their defaults."""

    name: str
    notificationGroupId: ObjectId
    notificationGroup: NotRequired[WorkflowGroupName | None]
    description: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
    active: NotRequired[bool | None]
    draft: NotRequired[bool | None]
    critical: NotRequired[bool | None]
    preferenceSettings: NotRequired[PreferenceSettings | None]
    steps: list[CreateWorkflowStep]
    blueprintId: NotRequired[str | None]
    data: NotRequired[JsonObject | None]


class MessageTemplateSummary(TypedDict):
    """The workflow of a message. Most operations fill in the identifier and the tags only."""

    _id: ObjectId
    id: NotRequired[ObjectId]
    name: NotRequired[str]
    description: NotRequired[str | None]
    active: NotRequired[bool]
    draft: NotRequired[bool]
    critical: NotRequired[bool]
    preferenceSettings: NotRequired[PreferenceChannels]
    tags: NotRequired[list[str]]
    steps: NotRequired[list[WorkflowStep]]
    triggers: NotRequired[list[WorkflowTrigger]]
    notificationGroup: NotRequired[WorkflowGroup | None]
    data: NotRequired[JsonObject | None]
    workflowIntegrationStatus: NotRequired[JsonObject]
    _organizationId: NotRequired[ObjectId]
    _environmentId: NotRequired[ObjectId]
    _creatorId: NotRequired[ObjectId]
    _notificationGroupId: NotRequired[ObjectId]
    _parentId: NotRequired[ObjectId | None]
    deleted: NotRequired[bool]
    deletedAt: NotRequired[str | None]
    deletedBy: NotRequired[str | None]
    createdAt: NotRequired[str]
    updatedAt: NotRequired[str]


class Notification(TypedDict):
    """What one trigger caused for one recipient: an item of the activity feed. Kept for 30 days after its last wait ends."""

    _id: ObjectId
    _organizationId: ObjectId
    _environmentId: ObjectId
    _subscriberId: NotRequired[ObjectId]
    _templateId: NotRequired[ObjectId]
    _digestedNotificationId: NotRequired[ObjectId | None]
    transactionId: str
    channels: list[StepType]
    to: NotRequired[JsonObject]
    payload: NotRequired[JsonObject]
    controls: NotRequired[JsonObject]
    tags: NotRequired[list[str]]
    subscriber: NotRequired[ActivitySubscriber | None]
    template: NotRequired[ActivityTemplate | None]
    jobs: list[ActivityJob]
    createdAt: str
    updatedAt: NotRequired[str]
    expireAt: NotRequired[str]


class NotificationEnvelope(TypedDict):
    """A `Notification` as it is sent."""

    data: Notification


class NotificationPage(TypedDict):
    """One page of the activity feed."""

    data: list[Notification]
    page: int
    pageSize: int
    hasMore: bool


class Workflow(TypedDict):
    """A sequence of steps that a trigger runs for each recipient. Full answers also carry the copy `id` of `_id` and the revision `__v`."""

    _id: ObjectId
    name: str
    description: NotRequired[str | None]
    active: bool
    draft: bool
    critical: bool
    isBlueprint: NotRequired[bool]
    blueprintId: NotRequired[str | None]
    type: NotRequired[Literal["REGULAR", "ECHO", "BRIDGE"]]
    origin: NotRequired[Literal["novu-cloud", "novu-cloud-v1", "external"]]
    tags: list[str]
    preferenceSettings: PreferenceChannels
    steps: list[WorkflowStep]
    triggers: list[WorkflowTrigger]
    data: NotRequired[JsonObject]
    payloadSchema: NotRequired[JsonObject]
    rawData: NotRequired[JsonObject]
    _notificationGroupId: ObjectId
    notificationGroup: NotRequired[WorkflowGroup | None]
    workflowIntegrationStatus: NotRequired[WorkflowIntegrationStatus]
    _creatorId: ObjectId
    _organizationId: ObjectId
    _environmentId: ObjectId
    _parentId: NotRequired[ObjectId | None]
    deleted: bool
    deletedAt: NotRequired[str | None]
    deletedBy: NotRequired[str | None]
    createdAt: str
    updatedAt: str


class WorkflowEnvelope(TypedDict):
    """A `Workflow` as it is sent."""

    data: Workflow


class WorkflowPage(TypedDict):
    """One page of workflows."""

    data: list[Workflow]
    page: int
    pageSize: int
    totalCount: int


class Message(TypedDict):
    """What was sent, or was to be sent, to one subscriber over one channel."""

    _id: ObjectId
    id: NotRequired[ObjectId]
    _templateId: ObjectId
    _environmentId: ObjectId
    _messageTemplateId: ObjectId
    _organizationId: ObjectId
    _notificationId: ObjectId
    _subscriberId: ObjectId
    _jobId: NotRequired[ObjectId]
    _feedId: NotRequired[ObjectId | None]
    _actorId: NotRequired[ObjectId | None]
    subscriber: NotRequired[MessageSubscriber | None]
    actorSubscriber: NotRequired[MessageSubscriber | None]
    template: NotRequired[MessageTemplateSummary | None]
    templateIdentifier: NotRequired[str | None]
    createdAt: str
    updatedAt: NotRequired[str]
    expireAt: NotRequired[str]
    lastSeenDate: NotRequired[str | None]
    lastReadDate: NotRequired[str | None]
    archivedAt: NotRequired[str | None]
    content: NotRequired[MessageContent]
    transactionId: str
    subject: NotRequired[str | None]
    title: NotRequired[str | None]
    channel: ChannelType
    read: bool
    seen: bool
    archived: NotRequired[bool]
    deleted: NotRequired[bool]
    email: NotRequired[str | None]
    phone: NotRequired[str | None]
    directWebhookUrl: NotRequired[str | None]
    chatWebhookUrl: NotRequired[str | None]
    providerId: NotRequired[str | None]
    deviceTokens: NotRequired[list[str] | None]
    cta: MessageCta
    actor: NotRequired[MessageActor | None]
    avatar: NotRequired[str | None]
    status: MessageStatus
    errorId: NotRequired[str | None]
    errorText: NotRequired[str | None]
    identifier: NotRequired[str | None]
    payload: NotRequired[JsonObject]
    data: NotRequired[JsonObject | None]
    overrides: NotRequired[JsonObject]
    tags: NotRequired[list[str]]
    __v: NotRequired[int]


class MessageEnvelope(TypedDict):
    """A `Message` as it is sent."""

    data: Message


class MessageListEnvelope(TypedDict):
    """Messages as they are sent."""

    data: list[Message]


class MessagePage(TypedDict):
    """A page of messages."""

    page: int
    totalCount: NotRequired[int]
    hasMore: bool
    pageSize: int
    data: list[Message]
