# Made by `make generate` from spec/; do not edit.
"""The objects of the API as classes, and its choices of texts as types."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar, Literal, TypeAlias

from .core import Model

BooleanText: TypeAlias = Literal["true", "false"]
"""A boolean written as a text."""

ButtonType: TypeAlias = Literal["primary", "secondary"]
"""Which of the two buttons of a message."""

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
"""What kind of thing a change is about."""

ChannelType: TypeAlias = Literal["in_app", "email", "sms", "chat", "push"]
"""A way to reach a subscriber."""

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
"""A provider of the chat channel."""

EmailBlockType: TypeAlias = Literal["button", "text"]
"""The kind of a part of an e-mail."""

ExecutionDetailSource: TypeAlias = Literal["Credentials", "Internal", "Payload", "Webhook"]
"""Where an entry comes from. Runs of workflows write `Internal`, and `Webhook` for repeated calls of
webhook conditions; the others are kept for what providers report.
"""

ExecutionDetailStatus: TypeAlias = Literal[
    "Success", "Warning", "Failed", "Pending", "Queued", "ReadConfirmation"
]
"""How an entry ended. `Pending` and `Queued` mark steps on the way."""

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
"""How two values are compared. `IN` and `NOT_IN` ask whether the field contains the value; `IS_DEFINED`
ignores the value. `ALL_IN`, `ANY_IN`, `BETWEEN`, `NOT_BETWEEN`, `LIKE` and `NOT_LIKE` never hold.
"""

FilterTimeUnit: TypeAlias = Literal["days", "hours", "minutes"]
"""A unit of time in a condition."""

JobStatus: TypeAlias = Literal[
    "pending", "queued", "running", "completed", "failed", "delayed", "canceled", "merged", "skipped"
]
"""How far a job got. `pending`, `queued`, `delayed` and `running` are on the way. `completed` did its work,
`failed` could not, `skipped` and `merged` gave way to another digest, `canceled` was stopped by a
request, a condition or a preference.
"""

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
"""What a user does."""

MemberRole: TypeAlias = Literal["admin", "member"]
"""What a member may do. An administrator may do everything."""

MessageActionStatus: TypeAlias = Literal["pending", "done"]
"""Whether a button of a message was used."""

MessageCtaType: TypeAlias = Literal["redirect"]
"""What a click on a message does."""

MessageMark: TypeAlias = Literal["read", "seen", "unread", "unseen"]
"""What to make of a message:

- `read`: seen and read
- `unread`: seen, but not read
- `seen`: seen; whether it is read stays as it is
- `unseen`: not seen; whether it is read stays as it is
"""

MessageStatus: TypeAlias = Literal["sent", "error", "warning"]
"""`sent` from the start, before any provider is tried; `warning` when the recipient has no address for the
channel; `error` when the provider refused.
"""

MessageTemplateContentType: TypeAlias = Literal["editor", "customHtml"]
"""A list of blocks made with the editor, or HTML. Content made with the editor has scripts removed when it
is saved.
"""

MessageTemplateVariableType: TypeAlias = Literal["String", "Array", "Boolean"]
"""The type of a value in the payload."""

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
"""A provider for which a subscriber can have credentials, ten for chat and then seven for push."""

ScheduleMonthlyType: TypeAlias = Literal["each", "on"]
"""By number (`each`), or as the first Monday and the like (`on`)."""

ScheduleOrdinal: TypeAlias = Literal["1", "2", "3", "4", "5", "last"]
"""Which one in the month, counted from its start, or the last."""

ScheduleOrdinalValue: TypeAlias = Literal[
    "day", "weekday", "weekend", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"
]
"""What is counted in the month. A `weekday` is Monday to Friday, a `weekend` Saturday or Sunday, a `day`
any day.
"""

ScheduleWeekDay: TypeAlias = Literal[
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
]
"""A day of the week."""

StepDurationUnit: TypeAlias = Literal["seconds", "minutes", "hours", "days", "weeks", "months"]
"""A unit of time."""

StepFilterLogic: TypeAlias = Literal["AND", "OR"]
"""All (`AND`) or one (`OR`)."""

StepFilterType: TypeAlias = Literal[
    "BOOLEAN", "TEXT", "DATE", "NUMBER", "STATEMENT", "LIST", "MULTI_LIST", "GROUP"
]
"""What an editor shows a group of conditions as."""

StepType: TypeAlias = Literal[
    "in_app", "email", "sms", "chat", "push", "digest", "trigger", "delay", "custom"
]
"""What a step of a workflow does. Five send over a channel; the others wait, collect or start."""

TextAlign: TypeAlias = Literal["center", "left", "right"]
"""A side, or the middle."""

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
"""What became of a trigger.

- `processed`: accepted; notifications follow.
- `trigger_not_active`: the workflow is switched off, by itself or by the override for the tenant.
- `no_workflow_steps_defined`: the workflow has no steps.
- `no_workflow_active_steps_defined`: the workflow has steps, but all are switched off.
- `no_tenant_found`: the environment has no such tenant.
- `error`: an event of a bulk request failed; `error` says why.
- `invalid_recipients`: later servers only; no recipient has an acceptable identifier.
- `subscriber_id_missing`: no longer sent.
"""

WritingDirection: TypeAlias = Literal["ltr", "rtl", "trl"]
"""Which way text runs. `trl` is how servers spell right to left."""


class ActivityDigest(Model):
    """How a step waits or collects, and what it collected."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "amount": "amount",
        "unit": "unit",
        "digestKey": "digest_key",
        "backoff": "backoff",
        "backoffAmount": "backoff_amount",
        "backoffUnit": "backoff_unit",
        "updateMode": "update_mode",
        "events": "events",
        "timed": "timed",
    }

    type: Literal["regular", "backoff", "timed", "scheduled"] | None = None
    """The manner. Absent for steps that neither wait nor collect. `scheduled` stands in delays only."""
    amount: float | None = None
    """How long, in `unit`."""
    unit: StepDurationUnit | None = None
    """What `amount` counts."""
    digest_key: str | None = None
    """Dotted path into the payload. Triggers with the same value there are collected together."""
    backoff: bool | None = None
    """Whether the first trigger passes at once and only the later ones are collected."""
    backoff_amount: float | None = None
    """How far back an earlier trigger counts, in `backoffUnit`."""
    backoff_unit: StepDurationUnit | None = None
    """What `backoffAmount` counts."""
    update_mode: bool | None = None
    """Kept, but without effect."""
    events: builtins.list[dict[str, Any]] | None = None
    """The payloads that were collected."""
    timed: ActivityDigestTimed | None = None
    """The time table of type `timed`. Nearly empty for the others."""


class ActivityDigestTimed(Model):
    """The time table of a timed digest, in UTC."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "atTime": "at_time",
        "weekDays": "week_days",
        "monthDays": "month_days",
        "monthlyType": "monthly_type",
        "ordinal": "ordinal",
        "ordinalValue": "ordinal_value",
        "cronExpression": "cron_expression",
    }

    at_time: str | None = None
    """Time of the day."""
    week_days: builtins.list[ScheduleWeekDay] | None = None
    """Days of the week."""
    month_days: builtins.list[int] | None = None
    """Days of the month, counted from one."""
    monthly_type: ScheduleMonthlyType | None = None
    """Whether `monthDays` (`each`) or `ordinal` and `ordinalValue` (`on`) say the day."""
    ordinal: ScheduleOrdinal | None = None
    """Which one in the month."""
    ordinal_value: ScheduleOrdinalValue | None = None
    """What `ordinal` counts."""
    cron_expression: str | None = None
    """The time table as a cron expression. Sent from 2025 on."""


class ActivityExecutionDetail(Model):
    """One entry in the log of a job, in short."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "_jobId": "job_id",
        "detail": "detail",
        "source": "source",
        "status": "status",
        "providerId": "provider_id",
        "isTest": "is_test",
        "isRetry": "is_retry",
        "raw": "raw",
        "webhookStatus": "webhook_status",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }

    id: str
    """The entry."""
    detail: str
    """What happened."""
    source: ExecutionDetailSource
    """Where the entry comes from."""
    status: ExecutionDetailStatus
    """How it went."""
    is_test: bool
    """Whether the run was a trial."""
    is_retry: bool
    """Whether a repeated attempt wrote it."""
    job_id: str | None = None
    """The job. Left out by servers from 2025 on."""
    provider_id: str | None = None
    """The provider that was to deliver. Absent or null where none was asked."""
    raw: str | None = None
    """More about it, as JSON in a text. Absent or null where there is nothing to add."""
    webhook_status: str | None = None
    """What the provider reported later on. Absent or null without such a report."""
    created_at: datetime | None = None
    """When it happened."""
    updated_at: datetime | None = None
    """When the entry was last written."""


class ActivityJob(Model):
    """The run of one step for one recipient."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "type": "type",
        "status": "status",
        "providerId": "provider_id",
        "step": "step",
        "digest": "digest",
        "payload": "payload",
        "overrides": "overrides",
        "tenant": "tenant",
        "actorId": "actor_id",
        "executionDetails": "execution_details",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }

    id: str
    """The job."""
    type: StepType
    """The type of the step."""
    status: JobStatus
    """How far it got."""
    step: ActivityStep
    """The step as it was when it was triggered."""
    execution_details: builtins.list[ActivityExecutionDetail]
    """The log of the job, oldest entry first."""
    provider_id: str | None = None
    """A provider of the step's channel that was active when the job was made, which need not be the one
    that delivers. Absent or null for other steps and where no provider was active. Two channels may have
    a provider of the same name, so read it together with `type`.
    """
    digest: ActivityDigest | None = None
    """How the step waits or collects, and what it collected. Nearly empty for steps that do neither."""
    payload: dict[str, Any] | None = None
    """The payload of the trigger."""
    overrides: dict[str, Any] | None = None
    """The overrides of the trigger."""
    tenant: dict[str, Any] | None = None
    """The tenant of the trigger. Absent or null when none was named."""
    actor_id: str | None = None
    """Who caused the notification, by the identifier the application gave. Absent or null when nobody was
    named.
    """
    created_at: datetime | None = None
    """When the job was made."""
    updated_at: datetime | None = None
    """When the job was last written."""


class ActivityStep(Model):
    """The step of a workflow as it was when it was triggered."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "_templateId": "template_id",
        "_parentId": "parent_id",
        "uuid": "uuid",
        "name": "name",
        "active": "active",
        "shouldStopOnFail": "should_stop_on_fail",
        "filters": "filters",
        "metadata": "metadata",
        "replyCallback": "reply_callback",
        "controlVariables": "control_variables",
        "issues": "issues",
        "template": "template",
        "variants": "variants",
    }

    id: str
    """The step."""
    template_id: str
    """The message template of the step."""
    active: bool
    """Whether the step was switched on."""
    filters: builtins.list[StepFilter]
    """The conditions of the step."""
    parent_id: str | None = None
    """The step before it. Null for the first."""
    uuid: str | None = None
    """What the author of the workflow calls the step."""
    name: str | None = None
    """What people call the step."""
    should_stop_on_fail: bool | None = None
    """Whether the steps after it are dropped when it fails."""
    metadata: (
        RegularStepMetadata
        | BackoffStepMetadata
        | TimedStepMetadata
        | ScheduledStepMetadata
        | UntypedStepMetadata
        | None
    ) = None
    """How the step waits or collects. No more than empty lists for others."""
    reply_callback: ReplyCallback | None = None
    """Where replies to the step's e-mail go."""
    control_variables: dict[str, Any] | None = None
    """Values for code-first workflows."""
    issues: dict[str, Any] | None = None
    """What newer servers found wrong with the step."""
    template: MessageTemplate | None = None
    """The message template as it was."""
    variants: builtins.list[ActivityStep] | None = None
    """Other versions of the step, of which the first with fitting conditions takes its place."""


class ActivitySubscriber(Model):
    """The recipient of a notification, in short."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "subscriberId": "subscriber_id",
        "firstName": "first_name",
        "lastName": "last_name",
        "email": "email",
        "phone": "phone",
    }

    id: str
    """The subscriber."""
    subscriber_id: str | None = None
    """The identifier the application gave to the subscriber. Left out by old servers."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """E-mail address."""
    phone: str | None = None
    """Phone number."""


class ActivityTemplate(Model):
    """The workflow of a notification, in short."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "name": "name",
        "origin": "origin",
        "triggers": "triggers",
    }

    id: str
    """The workflow."""
    name: str
    """What people call the workflow."""
    triggers: builtins.list[WorkflowTrigger]
    """How the workflow is triggered, in practice one entry."""
    origin: Literal["novu-cloud", "novu-cloud-v1", "external"] | None = None
    """Where the workflow was made. Sent from 2025 on."""


class AddTopicSubscribers(Model):
    """Whom to put into a topic."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"subscribers": "subscribers"}

    subscribers: Sequence[str]
    """Identifiers the application gave to the subscribers. One named twice counts once."""


class ApiKey(Model):
    """A secret that opens one environment."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"key": "key", "_userId": "user_id", "hash": "hash"}

    key: str
    """The secret itself, as it goes after `ApiKey` in the header `Authorization`. Novu's keys are 32
    hexadecimal digits.
    """
    user_id: str
    """The user who owns the key. Requests with it act in the name of this user."""
    hash: str | None = None
    """The SHA-256 of the key in hexadecimal digits. Lists of environments may show it."""


class BackoffStepMetadata(Model):
    """Collect only when it gets busy: an event that finds no other within the back-off time before it
    passes the digest at once, later ones are collected as with `regular`.
    """

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "amount": "amount",
        "unit": "unit",
        "digestKey": "digest_key",
        "backoff": "backoff",
        "backoffAmount": "backoff_amount",
        "backoffUnit": "backoff_unit",
        "updateMode": "update_mode",
        "timed": "timed",
    }

    type: Literal["backoff"]
    """A fixed time, but only when it gets busy."""
    amount: float | None = None
    """How many units the window stays open."""
    unit: StepDurationUnit | None = None
    """What `amount` counts."""
    digest_key: str | None = None
    """Dotted path in the payload. Only events with the same value there are collected together."""
    backoff: bool | None = None
    """Says the same as the type."""
    backoff_amount: float | None = None
    """How many back-off units to look back."""
    backoff_unit: StepDurationUnit | None = None
    """What `backoffAmount` counts."""
    update_mode: bool | None = None
    """Stored; nothing reads it."""
    timed: StepSchedule | None = None
    """Not used by this type. Answers hold its two lists, empty."""


class BroadcastEvent(Model):
    """A workflow to start for every subscriber. An optional member that is null counts as left out."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "payload": "payload",
        "overrides": "overrides",
        "transactionId": "transaction_id",
        "actor": "actor",
        "tenant": "tenant",
    }

    name: str
    """Trigger identifier of the workflow."""
    payload: Mapping[str, Any]
    """Data for the templates and conditions of the workflow. May be empty, but not left out."""
    overrides: TriggerOverrides | Mapping[str, Any] | None = None
    """What to do differently this time."""
    transaction_id: str | None = None
    """A text of the caller's choice that names this trigger. It can be used once in an environment. Left
    out or empty, a UUID is made up.
    """
    actor: str | CreateSubscriber | Mapping[str, Any] | None = None
    """The subscriber whose doing the notification tells about."""
    tenant: str | TenantReference | Mapping[str, Any] | None = None
    """The tenant on whose behalf it is sent."""


class BulkApplyChanges(Model):
    """Which changes to promote."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"changeIds": "change_ids"}

    change_ids: Sequence[str]
    """The `_id` of each change. The order does not matter."""


class BulkCreateSubscribers(Model):
    """Subscribers to create or update in one request."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"subscribers": "subscribers"}

    subscribers: Sequence[CreateSubscriber | Mapping[str, Any]]
    """One element per subscriber. One bad element refuses the whole list."""


class BulkSubscribersResult(Model):
    """What became of each subscriber of a bulk request, in the order they were sent."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"updated": "updated", "created": "created", "failed": "failed"}

    updated: builtins.list[SubscriberReference]
    """Subscribers that were known before."""
    created: builtins.list[SubscriberReference]
    """Subscribers that are new."""
    failed: builtins.list[FailedSubscriber]
    """Subscribers that were not written."""


class BulkTriggerEvents(Model):
    """Events to trigger together."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"events": "events"}

    events: Sequence[TriggerEvent | Mapping[str, Any]]
    """The events."""


class Change(Model):
    """Edits of one thing since it was last promoted. A thing has at most one change that waits."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "_entityId": "entity_id",
        "type": "type",
        "enabled": "enabled",
        "change": "change",
        "_creatorId": "creator_id",
        "user": "user",
        "_environmentId": "environment_id",
        "_organizationId": "organization_id",
        "_parentId": "parent_id",
        "templateName": "template_name",
        "templateId": "template_id",
        "messageType": "message_type",
        "previousDefaultLayout": "previous_default_layout",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }

    id: str
    """Novu's identifier of the change."""
    entity_id: str
    """The thing that was edited."""
    type: ChangeType
    """What kind of thing it is."""
    enabled: bool
    """Whether the change was promoted."""
    change: builtins.list[ChangeOperation]
    """The edits, in order. Replayed over those promoted before, they give the thing as it is in
    Development.
    """
    creator_id: str
    """The user who made the edit."""
    environment_id: str
    """The environment in which the edit was made."""
    organization_id: str
    """The organization that owns the environment."""
    created_at: datetime
    """When the first of the edits was made."""
    user: ChangeUser | None = None
    """The same user with name, in lists. Null when the account is gone."""
    parent_id: str | None = None
    """The change with which this one is promoted, if it belongs to one."""
    template_name: str | None = None
    """The name of the thing, in lists."""
    template_id: str | None = None
    """The workflow that the change is about, in lists, where it is about one."""
    message_type: str | None = None
    """The kind of step to which a changed message template belongs, in lists."""
    previous_default_layout: str | None = None
    """The layout that was the default before, in lists, where the change is about the default."""
    updated_at: datetime | None = None
    """When the last of the edits was made, or when it was promoted."""


class ChangeOperation(Model):
    """One edit at one place."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"op": "op", "path": "path", "val": "val", "oldVal": "old_val"}

    op: Literal["add", "update", "delete"]
    """What happened at the place."""
    path: builtins.list[str | int]
    """The place, from the outside in, by names of members and positions in lists. Empty for the whole
    thing.
    """
    val: Any = None
    """The new value. Any JSON; missing when something was deleted."""
    old_val: Any = None
    """The value before. Any JSON; missing when something was added."""


class ChangePage(Model):
    """One page of changes."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "page": "page",
        "pageSize": "page_size",
        "totalCount": "total_count",
    }

    data: builtins.list[Change]
    """The changes of this page."""
    page: int
    """Number of the page, counted from zero."""
    page_size: int
    """Most items on a page, as asked for."""
    total_count: int
    """How many changes there are on all pages together."""


class ChangeUser(Model):
    """Who made a change."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "firstName": "first_name",
        "lastName": "last_name",
        "profilePicture": "profile_picture",
    }

    id: str
    """Novu's identifier of the user."""
    first_name: str | None = None
    """Given name."""
    last_name: str | None = None
    """Family name."""
    profile_picture: str | None = None
    """The address of a picture."""


class ChannelCredentials(Model):
    """What a provider needs to reach one subscriber. Servers of 2024 keep only `webhookUrl`, `channel` and
    `deviceTokens` and never send the others back.
    """

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "webhookUrl": "webhook_url",
        "channel": "channel",
        "deviceTokens": "device_tokens",
        "alertUid": "alert_uid",
        "title": "title",
        "imageUrl": "image_url",
        "state": "state",
        "externalUrl": "external_url",
    }

    webhook_url: str | None = None
    """Where the chat application listens."""
    channel: str | None = None
    """The channel of the chat application, where it has several. Mattermost uses it."""
    device_tokens: builtins.list[str] | None = None
    """The devices push messages go to, without repetition."""
    alert_uid: str | None = None
    """For Grafana OnCall, which calls it `alert_uid`."""
    title: str | None = None
    """For Grafana OnCall, the title of the alert."""
    image_url: str | None = None
    """For Grafana OnCall, which calls it `image_url`."""
    state: str | None = None
    """For Grafana OnCall, the state of the alert."""
    external_url: str | None = None
    """For Grafana OnCall, which calls it `link_to_upstream_details`. The credentials of an integration have
    the same as `externalLink`.
    """


class ChannelIntegrationStatus(Model):
    """Whether a channel can be delivered."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "hasActiveIntegrations": "has_active_integrations",
        "hasPrimaryIntegrations": "has_primary_integrations",
    }

    has_active_integrations: bool
    """Whether the channel has an active integration."""
    has_primary_integrations: bool | None = None
    """Whether one of them is primary. Only e-mail and SMS have primary integrations."""


class ChannelPreference(Model):
    """One channel switched on or off."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"type": "type", "enabled": "enabled"}

    type: ChannelType
    """The channel."""
    enabled: bool
    """Whether to send over it."""


class ChannelSettings(Model):
    """The credentials a subscriber has for one integration."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "providerId": "provider_id",
        "integrationIdentifier": "integration_identifier",
        "credentials": "credentials",
        "_integrationId": "integration_id",
    }

    provider_id: ProviderId
    """The provider."""
    credentials: ChannelCredentials
    """What is stored. May be empty."""
    integration_id: str
    """The integration the credentials belong to."""
    integration_identifier: str | None = None
    """Identifier of the integration. Documented, but no known server sends it; use `_integrationId`."""


class CreateFeed(Model):
    """A feed to create."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"name": "name"}

    name: str
    """The name, which becomes the identifier too."""


class CreateIntegration(Model):
    """An integration to create. A member that is null counts as left out."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "providerId": "provider_id",
        "channel": "channel",
        "name": "name",
        "identifier": "identifier",
        "_environmentId": "environment_id",
        "credentials": "credentials",
        "active": "active",
        "check": "check",
        "conditions": "conditions",
    }

    provider_id: str
    """The provider, by its id."""
    channel: ChannelType
    """The channel it is to serve."""
    name: str | None = None
    """What people call it. Left out, the provider's display name."""
    identifier: str | None = None
    """What programs call it, unique within the organization. Left out, it is made from the name and a short
    random part.
    """
    environment_id: str | None = None
    """The environment it is for. Left out, the environment of the key."""
    credentials: IntegrationCredentials | Mapping[str, Any] | None = None
    """What the provider needs."""
    active: bool | None = None
    """Whether to use it for sending. Left out, false."""
    check: bool | None = None
    """Whether to try the credentials out first. Only e-mail is tried, active or not, and most providers get
    a real message for it; when that fails nothing is stored. Left out, false. Servers of 2024 took true
    instead and then refused a body without `credentials`, so say which.
    """
    conditions: Sequence[StepFilter | Mapping[str, Any]] | None = None
    """When to choose it over the primary one."""


class CreateLayout(Model):
    """The layout to make."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "identifier": "identifier",
        "description": "description",
        "content": "content",
        "variables": "variables",
        "isDefault": "is_default",
    }

    name: str
    """What people call the layout."""
    identifier: str
    """What the application calls the layout. Must be free in the environment."""
    content: str
    """The Handlebars template. Must hold `{{{body}}}`."""
    description: str | None = None
    """What it is for."""
    variables: Sequence[MessageTemplateVariable | Mapping[str, Any]] | None = None
    """Defaults for names the content asks for. Entries for other names are dropped."""
    is_default: bool | None = None
    """Whether it becomes the default layout. False without it."""


class CreateMessageTemplate(Model):
    """What a step does and says. Feed and layout are named `feedId` and `layoutId` here and `_feedId` and
    `_layoutId` in answers; the latter are ignored when sent back.
    """

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "active": "active",
        "name": "name",
        "subject": "subject",
        "title": "title",
        "preheader": "preheader",
        "senderName": "sender_name",
        "content": "content",
        "contentType": "content_type",
        "variables": "variables",
        "cta": "cta",
        "actor": "actor",
        "feedId": "feed_id",
        "layoutId": "layout_id",
    }

    type: StepType
    """What the step does."""
    active: bool | None = None
    """Ignored. The step's own flag decides."""
    name: str | None = None
    """What people call it."""
    subject: str | None = None
    """Subject of an e-mail, a template."""
    title: str | None = None
    """Title of a push message, a template."""
    preheader: str | None = None
    """Text that mail programs show after the subject, a template."""
    sender_name: str | None = None
    """Name to send an e-mail under, in place of the integration's."""
    content: str | Sequence[EmailBlock | Mapping[str, Any]] | None = None
    """The text, or the blocks of an e-mail made with the editor. Digests and delays need none."""
    content_type: MessageTemplateContentType | None = None
    """How the content of an e-mail was made. Taken as `editor` when absent."""
    variables: Sequence[MessageTemplateVariable | Mapping[str, Any]] | None = None
    """Values the payload has to bring, with their defaults."""
    cta: MessageCta | Mapping[str, Any] | None = None
    """What the recipient can do about an in-app message."""
    actor: MessageActor | Mapping[str, Any] | None = None
    """Whose picture an in-app message shows."""
    feed_id: str | None = None
    """The feed to show an in-app message in. Empty for none."""
    layout_id: str | None = None
    """The layout around an e-mail. A new template without one gets the default layout."""


class CreateOrganization(Model):
    """An organization to make."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "logo": "logo",
        "jobTitle": "job_title",
        "domain": "domain",
        "language": "language",
        "productUseCases": "product_use_cases",
    }

    name: str
    """The name. It need not be unique."""
    logo: str | None = None
    """The address of a logo."""
    job_title: JobTitle | None = None
    """What the owner of the key does. It is kept with the user, not with the organization."""
    domain: str | None = None
    """The domain of the organization's site."""
    language: Sequence[str] | None = None
    """The programming languages in use."""
    product_use_cases: Mapping[str, Any] | None = None
    """What the organization wants to use Novu for. Present servers ignore it."""


class CreateSubscriber(Model):
    """A subscriber to create, or to update when the identifier is known. Null in an optional member is as
    good as leaving it out.
    """

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "subscriberId": "subscriber_id",
        "firstName": "first_name",
        "lastName": "last_name",
        "email": "email",
        "phone": "phone",
        "avatar": "avatar",
        "locale": "locale",
        "data": "data",
        "channels": "channels",
    }

    subscriber_id: str
    """The identifier by which the application knows the subscriber. It may not consist of blanks only;
    blanks around it are cut off.
    """
    first_name: str | None = None
    """Given name."""
    last_name: str | None = None
    """Family name."""
    email: str | None = None
    """Where e-mail steps send to."""
    phone: str | None = None
    """Where SMS steps send to, best in the form `+441632960001`. Its form is not checked."""
    avatar: str | None = None
    """Address of a picture. Its form is not checked."""
    locale: str | None = None
    """Language, and optionally script and region, joined by `-` or `_`."""
    data: Mapping[str, Any] | None = None
    """Whatever the application wants to keep. It replaces what was stored; nothing is merged."""
    channels: Sequence[SubscriberChannel | Mapping[str, Any]] | None = None
    """Credentials to add, each as `PATCH …/credentials` would."""


class CreateSubscriberV2(Model):
    """A subscriber to create under an identifier that is not yet taken."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "subscriberId": "subscriber_id",
        "firstName": "first_name",
        "lastName": "last_name",
        "email": "email",
        "phone": "phone",
        "avatar": "avatar",
        "locale": "locale",
        "timezone": "timezone",
        "data": "data",
    }

    subscriber_id: str
    """The identifier by which the application knows the subscriber. It may not consist of blanks only.
    Later servers take nothing but letters, digits, `-` and `_`, or an e-mail address.
    """
    first_name: str | None = None
    """Given name."""
    last_name: str | None = None
    """Family name."""
    email: str | None = None
    """Where e-mail steps send to."""
    phone: str | None = None
    """Where SMS steps send to. Its form is not checked."""
    avatar: str | None = None
    """Address of a picture. Its form is not checked."""
    locale: str | None = None
    """Language, and optionally script and region, joined by `-` or `_`."""
    timezone: str | None = None
    """Name of a zone in the IANA time zone database. Novu also refuses names of the right shape that are
    not in the database.
    """
    data: Mapping[str, Any] | None = None
    """Whatever the application wants to keep."""


class CreateTenant(Model):
    """A tenant to make."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"identifier": "identifier", "name": "name", "data": "data"}

    identifier: str
    """The identifier by which the application knows the tenant. It must be free in the environment."""
    name: str
    """The name."""
    data: Mapping[str, Any] | None = None
    """What the application keeps with the tenant."""


class CreateTopic(Model):
    """The topic to make."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"key": "key", "name": "name"}

    key: str
    """What the application calls the topic. Any text that is free in the environment; servers from 2025 on
    may want letters, digits, `-`, `_` and `:` only, or an e-mail address.
    """
    name: str
    """What people call the topic."""


class CreateWorkflow(Model):
    """A workflow to make. Members left out or null take their defaults."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "notificationGroupId": "notification_group_id",
        "notificationGroup": "notification_group",
        "description": "description",
        "tags": "tags",
        "active": "active",
        "draft": "draft",
        "critical": "critical",
        "preferenceSettings": "preference_settings",
        "steps": "steps",
        "blueprintId": "blueprint_id",
        "data": "data",
    }

    name: str
    """What people call it. The trigger identifier is made from it."""
    notification_group_id: str
    """The workflow group to keep it in. Whether the group exists is not checked."""
    steps: Sequence[CreateWorkflowStep | Mapping[str, Any]]
    """What happens, in order. May be empty."""
    notification_group: WorkflowGroupName | Mapping[str, Any] | None = None
    """Names the group for a copy of a blueprint; found or made by its name. Ignored without `blueprintId`."""
    description: str | None = None
    """What it is for."""
    tags: Sequence[str] | None = None
    """Labels."""
    active: bool | None = None
    """Whether triggers of it send anything. False when absent."""
    draft: bool | None = None
    """Deprecated. Ignored. It is always the opposite of `active`."""
    critical: bool | None = None
    """Whether it is sent regardless of what subscribers prefer. False when absent."""
    preference_settings: PreferenceSettings | Mapping[str, Any] | None = None
    """Which channels are on for subscribers who chose nothing. All when absent."""
    blueprint_id: str | None = None
    """The blueprint this is a copy of."""
    data: Mapping[str, Any] | None = None
    """What the application keeps with it."""


class CreateWorkflowGroup(Model):
    """A workflow group to make."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"name": "name"}

    name: str
    """What people call it."""


class CreateWorkflowOverride(Model):
    """What is to be different about a workflow for a tenant."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "workflowId": "workflow_id",
        "tenantId": "tenant_id",
        "active": "active",
        "preferenceSettings": "preference_settings",
    }

    workflow_id: str
    """The workflow."""
    tenant_id: str
    """The tenant, by Novu's own identifier and not its `identifier`."""
    active: bool | None = None
    """Whether triggers for the tenant send anything. False when absent."""
    preference_settings: PreferenceSettings | Mapping[str, Any] | None = None
    """Which channels are on for the tenant. All when absent."""


class CreateWorkflowStep(Model):
    """A step to make, or with `_templateId` to change. A step that was read can be sent back."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "_templateId": "template_id",
        "_parentId": "parent_id",
        "uuid": "uuid",
        "name": "name",
        "active": "active",
        "shouldStopOnFail": "should_stop_on_fail",
        "template": "template",
        "filters": "filters",
        "metadata": "metadata",
        "replyCallback": "reply_callback",
        "variants": "variants",
    }

    template: CreateMessageTemplate | Mapping[str, Any]
    """What it does and says."""
    id: str | None = None
    """Ignored. The server takes the identifier of the message template."""
    template_id: str | None = None
    """The message template to keep and change. Only read by update, where an unknown one is refused with
    404.
    """
    parent_id: str | None = None
    """Ignored. The order of the list decides."""
    uuid: str | None = None
    """An identifier of the caller's choice, for conditions on an earlier step."""
    name: str | None = None
    """What people call it."""
    active: bool | None = None
    """Whether it runs. True when absent."""
    should_stop_on_fail: bool | None = None
    """Whether to give up the steps after it when it fails. False when absent."""
    filters: Sequence[StepFilter | Mapping[str, Any]] | None = None
    """Conditions. The step runs if the list is empty or one of its groups holds."""
    metadata: (
        RegularStepMetadata
        | Mapping[str, Any]
        | BackoffStepMetadata
        | TimedStepMetadata
        | ScheduledStepMetadata
        | UntypedStepMetadata
        | None
    ) = None
    """How long a digest or delay waits. Other steps need none."""
    reply_callback: ReplyCallback | Mapping[str, Any] | None = None
    """Where replies to an e-mail go."""
    variants: Sequence[CreateWorkflowStepVariant | Mapping[str, Any]] | None = None
    """Other contents, each with conditions of its own."""


class CreateWorkflowStepVariant(Model):
    """Another content of a step, used when its conditions hold."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "_templateId": "template_id",
        "_parentId": "parent_id",
        "uuid": "uuid",
        "name": "name",
        "active": "active",
        "shouldStopOnFail": "should_stop_on_fail",
        "template": "template",
        "filters": "filters",
        "metadata": "metadata",
        "replyCallback": "reply_callback",
    }

    template: CreateMessageTemplate | Mapping[str, Any]
    """What it says."""
    filters: Sequence[StepFilter | Mapping[str, Any]]
    """Conditions. A variant needs a group with at least one part."""
    id: str | None = None
    """Ignored. The server takes the identifier of the message template."""
    template_id: str | None = None
    """The message template to keep and change. Only read by update."""
    parent_id: str | None = None
    """Ignored. The order of the list decides."""
    uuid: str | None = None
    """An identifier of the caller's choice."""
    name: str | None = None
    """What people call it."""
    active: bool | None = None
    """Whether it is considered. True when absent."""
    should_stop_on_fail: bool | None = None
    """Stored; the step's own flag decides."""
    metadata: (
        RegularStepMetadata
        | Mapping[str, Any]
        | BackoffStepMetadata
        | TimedStepMetadata
        | ScheduledStepMetadata
        | UntypedStepMetadata
        | None
    ) = None
    """As on a step."""
    reply_callback: ReplyCallback | Mapping[str, Any] | None = None
    """As on a step."""


class CreatedLayout(Model):
    """The identifier of a new layout."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"_id": "id"}

    id: str
    """The layout."""


class CreatedTopic(Model):
    """The identifiers of a new topic."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"_id": "id", "key": "key"}

    id: str
    """The topic."""
    key: str
    """The key that was asked for."""


class DeleteResult(Model):
    """That something was deleted."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"acknowledged": "acknowledged", "status": "status"}

    acknowledged: bool
    """Always true."""
    status: Literal["deleted"]
    """Always `deleted`."""


class EmailBlock(Model):
    """A part of an e-mail made with the editor."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "content": "content",
        "url": "url",
        "styles": "styles",
    }

    type: EmailBlockType
    """Text, or a button."""
    content: str
    """What it says. HTML in a text."""
    url: str | None = None
    """Where a button leads."""
    styles: EmailBlockStyles | None = None
    """How it looks."""


class EmailBlockStyles(Model):
    """How a part of an e-mail looks."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"textAlign": "text_align"}

    text_align: TextAlign | None = None
    """Where it is aligned."""


class Environment(Model):
    """One of the separate worlds of an organization. Nothing but integrations is seen across its border."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "name": "name",
        "identifier": "identifier",
        "slug": "slug",
        "_organizationId": "organization_id",
        "_parentId": "parent_id",
        "apiKeys": "api_keys",
        "widget": "widget",
        "dns": "dns",
        "bridge": "bridge",
        "echo": "echo",
        "apiRateLimits": "api_rate_limits",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }

    id: str
    """Novu's identifier of the environment."""
    name: str
    """The name, `Development` or `Production` where it came with the organization."""
    identifier: str
    """The public identifier by which the in-app client names the environment. It is no secret."""
    organization_id: str
    """The organization that owns the environment."""
    slug: str | None = None
    """A short name for addresses. Only later servers send it."""
    parent_id: str | None = None
    """The environment from which changes are promoted into this one. Missing or null on a root such as
    Development.
    """
    api_keys: builtins.list[ApiKey] | None = None
    """The API keys in lists, for the environment of the key alone; empty for the others. Missing where a
    single environment is read.
    """
    widget: EnvironmentWidget | None = None
    """Settings of the in-app client."""
    dns: EnvironmentDns | None = None
    """Settings of inbound e-mail."""
    bridge: EnvironmentBridge | None = None
    """Where workflows written in code are found."""
    echo: EnvironmentBridge | None = None
    """The former name of `bridge`."""
    api_rate_limits: EnvironmentRateLimits | None = None
    """Limits of its own in place of those of the plan."""
    created_at: datetime | None = None
    """When it was made."""
    updated_at: datetime | None = None
    """When it was last changed."""


class EnvironmentBridge(Model):
    """Where workflows written in code are found."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"url": "url"}

    url: str | None = None
    """The address of the endpoint."""


class EnvironmentDns(Model):
    """Settings of inbound e-mail."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "mxRecordConfigured": "mx_record_configured",
        "inboundParseDomain": "inbound_parse_domain",
    }

    mx_record_configured: bool | None = None
    """Whether the mail record of the domain was found."""
    inbound_parse_domain: str | None = None
    """The domain at which answers by e-mail arrive."""


class EnvironmentRateLimits(Model):
    """Requests per second by category. A category that is missing follows the plan."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "trigger": "trigger",
        "configuration": "configuration",
        "global": "global_",
    }

    trigger: int | None = None
    """For events."""
    configuration: int | None = None
    """For subscribers, topics and tenants."""
    global_: int | None = None
    """For everything else."""


class EnvironmentWidget(Model):
    """Settings of the in-app client."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"notificationCenterEncryption": "notification_center_encryption"}

    notification_center_encryption: bool | None = None
    """Whether the in-app client must prove with a hash that it may read for its subscriber."""


class ExecutionDetail(Model):
    """One entry in the log of a notification. Entries are only ever added."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "_organizationId": "organization_id",
        "_environmentId": "environment_id",
        "_jobId": "job_id",
        "_notificationId": "notification_id",
        "_notificationTemplateId": "notification_template_id",
        "_subscriberId": "subscriber_id",
        "_messageId": "message_id",
        "providerId": "provider_id",
        "transactionId": "transaction_id",
        "channel": "channel",
        "detail": "detail",
        "source": "source",
        "status": "status",
        "isTest": "is_test",
        "isRetry": "is_retry",
        "raw": "raw",
        "webhookStatus": "webhook_status",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "expireAt": "expire_at",
    }

    id: str
    """The entry."""
    organization_id: str
    """The organization it belongs to."""
    environment_id: str
    """The environment it belongs to."""
    job_id: str
    """The job that wrote it, one per step and one for the trigger."""
    notification_id: str
    """The notification it is about."""
    notification_template_id: str
    """The workflow that ran."""
    subscriber_id: str
    """The recipient."""
    transaction_id: str
    """The trigger it goes back to."""
    channel: StepType
    """The type of the step, also where that is not a channel."""
    detail: str
    """What happened."""
    source: ExecutionDetailSource
    """Where the entry comes from."""
    status: ExecutionDetailStatus
    """How it went."""
    is_test: bool
    """Whether the run was a trial. False in all that triggers cause."""
    is_retry: bool
    """Whether a repeated attempt wrote it. Only calls of webhook conditions are repeated."""
    message_id: str | None = None
    """The message it is about. Absent or null before there is one."""
    provider_id: str | None = None
    """The provider that was to deliver. Absent or null where none was asked."""
    raw: str | None = None
    """More about it, as JSON in a text. Absent or null where there is nothing to add."""
    webhook_status: str | None = None
    """What the provider reported later on. Absent or null without such a report."""
    created_at: datetime | None = None
    """When it happened."""
    updated_at: datetime | None = None
    """When the entry was last written."""
    expire_at: datetime | None = None
    """When the entry is cleared away, 30 days after the notification is expected to be done."""


class FailedSubscriber(Model):
    """A subscriber that could not be written, and why."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"message": "message", "subscriberId": "subscriber_id"}

    message: str | None = None
    """What the storage said."""
    subscriber_id: str | None = None
    """The identifier the application gave."""


class Feed(Model):
    """A named section of the in-app feed."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "id": "id",
        "name": "name",
        "identifier": "identifier",
        "_environmentId": "environment_id",
        "_organizationId": "organization_id",
        "_parentId": "parent_id",
        "deleted": "deleted",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "__v": "v",
    }

    id: str
    """Novu's own identifier."""
    name: str
    """The name. No two feeds of an environment share one."""
    identifier: str
    """By what to ask for the feed when reading or marking messages. The same as the name."""
    environment_id: str
    """The environment."""
    organization_id: str
    """The organization."""
    parent_id: str | None = None
    """The feed in Development that this one in Production was promoted from."""
    deleted: bool | None = None
    """Always false in answers; deleted feeds are not shown."""
    created_at: datetime | None = None
    """When it was created."""
    updated_at: datetime | None = None
    """When it last changed."""
    v: int | None = None
    """Revision of the stored record."""


class FeedActor(Model):
    """Whom or what a message is from."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"type": "type", "data": "data"}

    type: Literal["none", "user", "system_icon", "system_custom"]
    """Nobody, another subscriber, one of the built-in icons, or an icon of the application's own."""
    data: str | None
    """For `user` the avatar of the acting subscriber, otherwise the icon. Null where there is none."""


class FeedPage(Model):
    """One page of a subscriber's in-app feed. There is no outer `data`."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "totalCount": "total_count",
        "hasMore": "has_more",
        "data": "data",
        "pageSize": "page_size",
        "page": "page",
    }

    has_more: bool
    """Whether at least one match follows this page."""
    data: builtins.list[NotificationFeedItem]
    """The messages, newest first."""
    page_size: int
    """The limit that was asked for."""
    page: int
    """The page that was asked for."""
    total_count: int | None = None
    """Not a total, despite its name, but the number of matches from this page on, counted up to the limit;
    so the size of this page.
    """


class FeedSubscriber(Model):
    """A subscriber as the feed shows it."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "id": "id",
        "subscriberId": "subscriber_id",
        "firstName": "first_name",
        "lastName": "last_name",
        "avatar": "avatar",
    }

    id: str
    """Novu's own identifier."""
    subscriber_id: str
    """The identifier the application gave."""
    first_name: str | None = None
    """Given name."""
    last_name: str | None = None
    """Family name."""
    avatar: str | None = None
    """Address of a picture."""


class FeedTemplate(Model):
    """A workflow as the feed shows it."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"_id": "id", "id": "id", "tags": "tags"}

    id: str
    """Identifier of the workflow."""
    tags: builtins.list[str] | None = None
    """Tags of the workflow."""


class GlobalSubscriberPreference(Model):
    """What a subscriber prefers for all workflows."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"preference": "preference"}

    preference: Preference
    """The preference."""


class Integration(Model):
    """A provider connected to a channel of an environment."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "id": "id",
        "_environmentId": "environment_id",
        "_organizationId": "organization_id",
        "name": "name",
        "identifier": "identifier",
        "providerId": "provider_id",
        "channel": "channel",
        "credentials": "credentials",
        "active": "active",
        "primary": "primary",
        "priority": "priority",
        "conditions": "conditions",
        "removeNovuBranding": "remove_novu_branding",
        "deleted": "deleted",
        "deletedAt": "deleted_at",
        "deletedBy": "deleted_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "__v": "v",
    }

    id: str
    """Novu's own identifier."""
    environment_id: str
    """The environment it sends for."""
    organization_id: str
    """The organization."""
    name: str
    """What people call it."""
    identifier: str
    """What programs call it. Unique within the organization."""
    provider_id: str
    """The provider."""
    channel: ChannelType
    """The channel it serves."""
    active: bool
    """Whether it is used for sending."""
    primary: bool
    """Whether its channel sends through it by default. Always false for channels other than e-mail and SMS."""
    deleted: bool
    """Always false in answers; deleted integrations are not shown."""
    credentials: IntegrationCredentials | None = None
    """What the provider needs. Readable, so treat the answer as a secret. May be absent when nothing is
    stored, as for Novu's own providers.
    """
    priority: int | None = None
    """Rank among the active integrations of its channel and environment, the highest first. Zero when
    inactive, and for channels other than e-mail and SMS.
    """
    conditions: builtins.list[StepFilter] | None = None
    """When it is chosen over the primary one. Empty when it has none."""
    remove_novu_branding: bool | None = None
    """Whether the in-app inbox hides Novu's name. Absent until it was set."""
    deleted_at: datetime | None = None
    """When it was deleted. Absent as long as it is not."""
    deleted_by: str | None = None
    """Who deleted it. Absent as long as it is not."""
    created_at: datetime | None = None
    """When it was created."""
    updated_at: datetime | None = None
    """When it last changed."""
    v: int | None = None
    """Revision of the stored record."""


class IntegrationCredentials(Model):
    """What a provider needs, in a request as in an answer. Which members matter depends on the provider;
    that they are there, or belong to it, is not examined. Unknown members are dropped, `contentType`,
    `apiURL` and `appID` of some providers' forms among them.

    The secret ones are stored encrypted and answered in clear. Some servers answer writes with the
    stored form, which starts with `nvsk.`; never send that back.
    """

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "apiKey": "api_key",
        "user": "user",
        "secretKey": "secret_key",
        "domain": "domain",
        "password": "password",
        "host": "host",
        "port": "port",
        "secure": "secure",
        "region": "region",
        "accountSid": "account_sid",
        "messageProfileId": "message_profile_id",
        "token": "token",
        "from": "from_",
        "senderName": "sender_name",
        "projectName": "project_name",
        "applicationId": "application_id",
        "clientId": "client_id",
        "requireTls": "require_tls",
        "ignoreTls": "ignore_tls",
        "tlsOptions": "tls_options",
        "baseUrl": "base_url",
        "webhookUrl": "webhook_url",
        "redirectUrl": "redirect_url",
        "hmac": "hmac",
        "serviceAccount": "service_account",
        "ipPoolName": "ip_pool_name",
        "apiKeyRequestHeader": "api_key_request_header",
        "secretKeyRequestHeader": "secret_key_request_header",
        "idPath": "id_path",
        "datePath": "date_path",
        "apiToken": "api_token",
        "authenticateByToken": "authenticate_by_token",
        "authenticationTokenKey": "authentication_token_key",
        "instanceId": "instance_id",
        "alertUid": "alert_uid",
        "title": "title",
        "imageUrl": "image_url",
        "state": "state",
        "externalLink": "external_link",
        "channelId": "channel_id",
        "phoneNumberIdentification": "phone_number_identification",
        "accessKey": "access_key",
    }

    api_key: str | None = None
    """Key of the provider's API. Stored encrypted."""
    user: str | None = None
    """Account or user name."""
    secret_key: str | None = None
    """The secret that belongs to the key. Stored encrypted."""
    domain: str | None = None
    """Domain that sends; for a generic SMS provider, where to fetch the token."""
    password: str | None = None
    """Password of the account. Stored encrypted."""
    host: str | None = None
    """Host name of the server."""
    port: str | None = None
    """Port of the server, as a text."""
    secure: bool | BooleanText | None = None
    """Whether to use TLS from the start; for APNs, whether this is the production service."""
    region: str | None = None
    """Region of the cloud service."""
    account_sid: str | None = None
    """Identifier of the account."""
    message_profile_id: str | None = None
    """Messaging profile of Telnyx."""
    token: str | None = None
    """Access token. Stored encrypted."""
    from_: str | None = None
    """Address or number that appears as the sender."""
    sender_name: str | None = None
    """Name that appears beside the sender."""
    project_name: str | None = None
    """Name of the project."""
    application_id: str | None = None
    """Identifier of the application."""
    client_id: str | None = None
    """Client id of the OAuth application."""
    require_tls: bool | BooleanText | None = None
    """Whether to insist on STARTTLS."""
    ignore_tls: bool | BooleanText | None = None
    """Whether to do without STARTTLS even if the server offers it."""
    tls_options: dict[str, Any] | None = None
    """Further TLS options of the SMTP client."""
    base_url: str | None = None
    """Address of the provider's API."""
    webhook_url: str | None = None
    """Address that gets the message."""
    redirect_url: str | None = None
    """Where the browser goes after the chat OAuth is done."""
    hmac: bool | None = None
    """Whether subscribers have to prove themselves with an HMAC hash."""
    service_account: str | None = None
    """Service account of Firebase, as a JSON text. Stored encrypted."""
    ip_pool_name: str | None = None
    """IP pool of SendGrid."""
    api_key_request_header: str | None = None
    """Header that carries `apiKey`."""
    secret_key_request_header: str | None = None
    """Header that carries `secretKey`."""
    id_path: str | None = None
    """Where the answer of the provider has the id of the message."""
    date_path: str | None = None
    """Where the answer of the provider has the time of sending."""
    api_token: str | None = None
    """Token of the provider's API. Stored encrypted."""
    authenticate_by_token: bool | None = None
    """Whether to fetch a token before sending."""
    authentication_token_key: str | None = None
    """Header that carries the fetched token."""
    instance_id: str | None = None
    """Instance of Pusher Beams."""
    alert_uid: str | None = None
    """For Grafana OnCall, identifier of the alert."""
    title: str | None = None
    """For Grafana OnCall, title of the alert."""
    image_url: str | None = None
    """For Grafana OnCall, picture of the alert."""
    state: str | None = None
    """For Grafana OnCall, state of the alert."""
    external_link: str | None = None
    """For Grafana OnCall, address with more about the alert. A subscriber's credentials call it
    `externalUrl`.
    """
    channel_id: str | None = None
    """Channel of Eazy."""
    phone_number_identification: str | None = None
    """Identifier of the sending number at WhatsApp."""
    access_key: str | None = None
    """Access key of the provider."""


class IsOnlineFilterPart(Model):
    """A condition on whether the subscriber is online now."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"on": "on", "value": "value"}

    on: Literal["isOnline"]
    """The presence of the subscriber."""
    value: bool
    """True for online, false for offline."""


class IsOnlineInLastFilterPart(Model):
    """A condition on how long ago the subscriber was online. Being online now is recent enough."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"on": "on", "value": "value", "timeOperator": "time_operator"}

    on: Literal["isOnlineInLast"]
    """The last presence of the subscriber."""
    value: float
    """Most units ago, in whole units."""
    time_operator: FilterTimeUnit | None = None
    """What `value` counts."""


class Layout(Model):
    """A frame around the content of e-mails."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "_organizationId": "organization_id",
        "_environmentId": "environment_id",
        "_creatorId": "creator_id",
        "_parentId": "parent_id",
        "name": "name",
        "identifier": "identifier",
        "description": "description",
        "channel": "channel",
        "content": "content",
        "contentType": "content_type",
        "variables": "variables",
        "isDefault": "is_default",
        "isDeleted": "is_deleted",
        "deleted": "deleted",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }

    id: str
    """The layout."""
    organization_id: str
    """The organization it belongs to."""
    environment_id: str
    """The environment it belongs to."""
    creator_id: str
    """The user who made it."""
    name: str
    """What people call the layout."""
    identifier: str
    """What the application calls the layout, unique in the environment."""
    channel: ChannelType
    """Always `email`."""
    content: str
    """The Handlebars template, with `{{{body}}}` where the e-mail goes."""
    content_type: str
    """The kind of content, `customHtml`."""
    variables: builtins.list[MessageTemplateVariable]
    """The names the content asks for, other than `body`."""
    is_default: bool
    """Whether e-mail steps that name no layout use this one. True of one layout of the environment."""
    is_deleted: bool
    """Whether it was deleted. False in all that can be read."""
    created_at: datetime
    """When it was made."""
    updated_at: datetime
    """When it was last written."""
    parent_id: str | None = None
    """The layout of the Development environment it was promoted from."""
    description: str | None = None
    """What it is for."""
    deleted: bool | None = None
    """The same as `isDeleted`."""


class LayoutPage(Model):
    """One page of layouts."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "page": "page",
        "pageSize": "page_size",
        "totalCount": "total_count",
    }

    data: builtins.list[Layout]
    """The layouts of this page."""
    page: int
    """Number of the page, counted from zero."""
    page_size: int
    """Most layouts on a page, as asked for."""
    total_count: int
    """Layouts on all pages together."""


class LevelPreference(Model):
    """A preference of either level. The global one has no `template`."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "template": "template",
        "preference": "preference",
        "type": "type",
    }

    preference: Preference
    """The preference."""
    template: PreferenceTemplate | None = None
    """The workflow. Absent at the level `global`."""
    type: str | None = None
    """Kind of the workflow, such as `REGULAR`."""


class MarkAllMessages(Model):
    """The mark to give every in-app message, or those of some feeds."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"markAs": "mark_as", "feedIdentifier": "feed_identifier"}

    mark_as: MessageMark
    """The mark."""
    feed_identifier: str | Sequence[str] | None = None
    """One feed, several joined by commas, or a list. Without it, or with an empty text, all feeds."""


class MarkMessageAction(Model):
    """What became of the button of a message."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"status": "status", "payload": "payload"}

    status: Literal["pending", "done"]
    """Whether the action is still to be done."""
    payload: Mapping[str, Any] | None = None
    """What to keep as the result. Left out, or null, the earlier result stays."""


class MarkMessages(Model):
    """Messages and the mark to give them."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"messageId": "message_id", "markAs": "mark_as"}

    message_id: str | Sequence[str]
    """The messages to mark."""
    mark_as: MessageMark
    """The mark."""


class MarkMessagesByFlags(Model):
    """Messages and the flags to set on them."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"messageId": "message_id", "mark": "mark"}

    message_id: str | Sequence[str]
    """The messages to mark."""
    mark: MessageFlags | Mapping[str, Any]
    """The flags."""


class Member(Model):
    """Somebody's membership of an organization, or the invitation to it."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "_userId": "user_id",
        "user": "user",
        "roles": "roles",
        "invite": "invite",
        "memberStatus": "member_status",
        "_organizationId": "organization_id",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }

    id: str
    """Novu's identifier of the membership."""
    organization_id: str
    """The organization."""
    user_id: str | None = None
    """The user. Missing or null for somebody invited who has no account yet."""
    user: MemberUser | None = None
    """The same user with name and address. Missing or null without a user, and where roles were set."""
    roles: builtins.list[MemberRole] | None = None
    """What the member may do."""
    invite: MemberInvite | None = None
    """The invitation by which the member came. Missing for whoever made the organization."""
    member_status: Literal["new", "active", "invited"] | None = None
    """How far the membership has come."""
    created_at: datetime | None = None
    """When it was made."""
    updated_at: datetime | None = None
    """When it was last changed."""


class MemberInvite(Model):
    """An invitation to an organization."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "token": "token",
        "invitationDate": "invitation_date",
        "answerDate": "answer_date",
        "_inviterId": "inviter_id",
    }

    email: str
    """The address that was invited. Empty for readers who are not administrators."""
    token: str
    """The secret that accepts the invitation."""
    invitation_date: datetime
    """When the invitation was sent."""
    inviter_id: str
    """The user who invited."""
    answer_date: datetime | None = None
    """When it was accepted. Missing or null while it is open."""


class MemberUser(Model):
    """The user behind a membership."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "firstName": "first_name",
        "lastName": "last_name",
        "email": "email",
        "profilePicture": "profile_picture",
        "createdAt": "created_at",
    }

    id: str
    """Novu's identifier of the user."""
    first_name: str | None = None
    """Given name."""
    last_name: str | None = None
    """Family name."""
    email: str | None = None
    """The e-mail address. Empty for readers who are not administrators."""
    profile_picture: str | None = None
    """The address of a picture."""
    created_at: datetime | None = None
    """When the account was made."""


class Message(Model):
    """What was sent, or was to be sent, to one subscriber over one channel."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "id": "id",
        "_templateId": "template_id",
        "_environmentId": "environment_id",
        "_messageTemplateId": "message_template_id",
        "_organizationId": "organization_id",
        "_notificationId": "notification_id",
        "_subscriberId": "subscriber_id",
        "_jobId": "job_id",
        "_feedId": "feed_id",
        "_actorId": "actor_id",
        "subscriber": "subscriber",
        "actorSubscriber": "actor_subscriber",
        "template": "template",
        "templateIdentifier": "template_identifier",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "expireAt": "expire_at",
        "lastSeenDate": "last_seen_date",
        "lastReadDate": "last_read_date",
        "archivedAt": "archived_at",
        "content": "content",
        "transactionId": "transaction_id",
        "subject": "subject",
        "title": "title",
        "channel": "channel",
        "read": "read",
        "seen": "seen",
        "archived": "archived",
        "deleted": "deleted",
        "email": "email",
        "phone": "phone",
        "directWebhookUrl": "direct_webhook_url",
        "chatWebhookUrl": "chat_webhook_url",
        "providerId": "provider_id",
        "deviceTokens": "device_tokens",
        "cta": "cta",
        "actor": "actor",
        "avatar": "avatar",
        "status": "status",
        "errorId": "error_id",
        "errorText": "error_text",
        "identifier": "identifier",
        "payload": "payload",
        "data": "data",
        "overrides": "overrides",
        "tags": "tags",
        "__v": "v",
    }

    id: str
    """Novu's own identifier."""
    template_id: str
    """The workflow that sent it."""
    environment_id: str
    """The environment."""
    message_template_id: str
    """The template its content was made from."""
    organization_id: str
    """The organization."""
    notification_id: str
    """The notification it belongs to."""
    subscriber_id: str
    """The subscriber, by Novu's own identifier."""
    created_at: datetime
    """When it was made. An in-app message that is sent again gets a new time."""
    transaction_id: str
    """The transaction of the trigger."""
    channel: ChannelType
    """The channel it was sent over."""
    read: bool
    """Whether it was marked read."""
    seen: bool
    """Whether it was marked seen. A message can be read and not seen."""
    cta: MessageCta
    """What the recipient can do about it. For channels other than in-app nearly empty."""
    status: MessageStatus
    """What became of it."""
    job_id: str | None = None
    """The job that sent it."""
    feed_id: str | None = None
    """The feed it is shown in, for in-app messages that have one."""
    actor_id: str | None = None
    """The subscriber whose doing it tells about, by Novu's own identifier."""
    subscriber: MessageSubscriber | None = None
    """Who received it. Only some operations fill it in. Null when the subscriber is gone."""
    actor_subscriber: MessageSubscriber | None = None
    """Whose doing it tells about. Only some operations fill it in. Null when the trigger had no actor."""
    template: MessageTemplateSummary | None = None
    """The workflow that sent it. Only some operations fill it in. Null when the workflow is gone."""
    template_identifier: str | None = None
    """Trigger identifier of the workflow. Chat messages lack it."""
    updated_at: datetime | None = None
    """When it last changed."""
    expire_at: datetime | None = None
    """When it vanishes by itself."""
    last_seen_date: datetime | None = None
    """When it was last marked seen or unseen."""
    last_read_date: datetime | None = None
    """When it was last marked read or unread."""
    archived_at: datetime | None = None
    """When it was archived."""
    content: str | builtins.list[EmailBlock] | EmailBlock | None = None
    """What it says. Absent when the server does not keep the content of its channel, or could not make it."""
    subject: str | None = None
    """Subject of an e-mail."""
    title: str | None = None
    """Title of a push message."""
    archived: bool | None = None
    """Whether it was archived."""
    deleted: bool | None = None
    """Always false in answers; deleted messages are not shown."""
    email: str | None = None
    """The address an e-mail went to."""
    phone: str | None = None
    """The number an SMS, or a chat message by number, went to."""
    direct_webhook_url: str | None = None
    """The webhook it went to."""
    chat_webhook_url: str | None = None
    """The chat webhook it went to."""
    provider_id: str | None = None
    """The provider that sent it."""
    device_tokens: builtins.list[str] | None = None
    """The devices a push message went to. Empty for other channels."""
    actor: MessageActor | None = None
    """The picture to show with it."""
    avatar: str | None = None
    """Address of the picture to show with it, where the server resolved one."""
    error_id: str | None = None
    """What kind of trouble there was. Absent without trouble."""
    error_text: str | None = None
    """The trouble in words. Absent without trouble."""
    identifier: str | None = None
    """What the provider calls it."""
    payload: dict[str, Any] | None = None
    """The payload of the trigger, without attachments. Chat messages lack it."""
    data: dict[str, Any] | None = None
    """Further data of an in-app message."""
    overrides: dict[str, Any] | None = None
    """The overrides that were in force. Chat messages lack them."""
    tags: builtins.list[str] | None = None
    """The tags of the workflow at the time."""
    v: int | None = None
    """Revision of the stored record."""


class MessageAction(Model):
    """The buttons of a message, and which was used."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"status": "status", "buttons": "buttons", "result": "result"}

    status: MessageActionStatus | None = None
    """Whether a button was used."""
    buttons: builtins.list[MessageButton] | None = None
    """The buttons, the primary one first."""
    result: MessageActionResult | None = None
    """Which button was used, and with what."""


class MessageActionResult(Model):
    """What a button of a message was used for."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"type": "type", "payload": "payload"}

    type: ButtonType | None = None
    """The button that was used."""
    payload: dict[str, Any] | None = None
    """What was sent along when it was used."""


class MessageActor(Model):
    """Whose picture an in-app message shows."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"type": "type", "data": "data"}

    type: Literal["none", "user", "system_icon", "system_custom"]
    """None, the actor of the trigger, an icon by name, or a picture by address."""
    data: str | None = None
    """The icon's name or the picture's address. Null for the others."""


class MessageButton(Model):
    """A button of a message."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "content": "content",
        "resultContent": "result_content",
        "url": "url",
        "target": "target",
    }

    type: ButtonType
    """Which of the two it is."""
    content: str
    """What it says."""
    result_content: str | None = None
    """What it says after it was used."""
    url: str | None = None
    """Where it leads."""
    target: str | None = None
    """The browsing context that opens the address."""


class MessageCta(Model):
    """What the recipient of a message can do about it."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"type": "type", "data": "data", "action": "action"}

    type: MessageCtaType | None = None
    """What happens on a click."""
    data: MessageCtaData | None = None
    """Where a click leads. Absent for channels other than in-app."""
    action: MessageAction | None = None
    """Buttons, and which was used."""


class MessageCtaData(Model):
    """Where a click on a message leads."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"url": "url", "target": "target"}

    url: str | None = None
    """The address, absolute or a path of the application."""
    target: str | None = None
    """The browsing context that opens it."""


class MessageFlags(Model):
    """The flags to set. One left out, or null, stays as it is."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"seen": "seen", "read": "read"}

    seen: bool | None = None
    """Whether the message has been seen."""
    read: bool | None = None
    """Whether the message has been read."""


class MessagePage(Model):
    """A page of messages."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "page": "page",
        "totalCount": "total_count",
        "hasMore": "has_more",
        "pageSize": "page_size",
        "data": "data",
    }

    page: int
    """Number of the page, counted from zero."""
    has_more: bool
    """Whether a page follows. Servers that leave out `totalCount` say true whenever the page is full."""
    page_size: int
    """Most messages on a page."""
    data: builtins.list[Message]
    """The messages, newest first."""
    total_count: int | None = None
    """Number of messages on all pages. Some servers leave it out."""


class MessageSubscriber(Model):
    """The subscriber of a message. Most operations fill in the identifiers, the names and the avatar only."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "id": "id",
        "subscriberId": "subscriber_id",
        "firstName": "first_name",
        "lastName": "last_name",
        "email": "email",
        "phone": "phone",
        "avatar": "avatar",
        "locale": "locale",
        "timezone": "timezone",
        "data": "data",
        "channels": "channels",
        "topics": "topics",
        "isOnline": "is_online",
        "lastOnlineAt": "last_online_at",
        "_organizationId": "organization_id",
        "_environmentId": "environment_id",
        "deleted": "deleted",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "__v": "v",
    }

    id: str
    """Novu's own identifier."""
    subscriber_id: str
    """The identifier the application gave."""
    first_name: str | None = None
    """Given name."""
    last_name: str | None = None
    """Family name."""
    email: str | None = None
    """E-mail address."""
    phone: str | None = None
    """Telephone number."""
    avatar: str | None = None
    """Address of a picture."""
    locale: str | None = None
    """Language, with or without a region."""
    timezone: str | None = None
    """Time zone by its IANA name."""
    data: dict[str, Any] | None = None
    """Whatever the application keeps there."""
    channels: builtins.list[ChannelSettings] | None = None
    """Credentials by provider and integration."""
    topics: builtins.list[str] | None = None
    """Keys of topics."""
    is_online: bool | None = None
    """Whether the subscriber is online."""
    last_online_at: datetime | None = None
    """When the subscriber went offline last."""
    organization_id: str | None = None
    """The organization."""
    environment_id: str | None = None
    """The environment."""
    deleted: bool | None = None
    """Whether the subscriber is deleted."""
    created_at: datetime | None = None
    """When the subscriber was created."""
    updated_at: datetime | None = None
    """When the subscriber last changed."""
    v: int | None = None
    """Revision of the stored record."""


class MessageTemplate(Model):
    """What a step says, or only its type when the step says nothing."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "type": "type",
        "active": "active",
        "name": "name",
        "stepId": "step_id",
        "subject": "subject",
        "title": "title",
        "preheader": "preheader",
        "senderName": "sender_name",
        "content": "content",
        "contentType": "content_type",
        "variables": "variables",
        "cta": "cta",
        "actor": "actor",
        "_feedId": "feed_id",
        "_layoutId": "layout_id",
        "_parentId": "parent_id",
        "_creatorId": "creator_id",
        "_organizationId": "organization_id",
        "_environmentId": "environment_id",
        "deleted": "deleted",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }

    id: str
    """Novu's own identifier."""
    type: StepType
    """What the step does."""
    active: bool | None = None
    """Whether it is in use."""
    name: str | None = None
    """What people call it."""
    step_id: str | None = None
    """The step's name in code, for workflows defined there."""
    subject: str | None = None
    """Subject of an e-mail, a template."""
    title: str | None = None
    """Title of a push message, a template."""
    preheader: str | None = None
    """Text that mail programs show after the subject, a template."""
    sender_name: str | None = None
    """Name an e-mail is sent under, in place of the integration's."""
    content: str | builtins.list[EmailBlock] | None = None
    """The text, or the blocks of an e-mail made with the editor. Absent from lists and from steps that say
    nothing.
    """
    content_type: MessageTemplateContentType | None = None
    """How the content of an e-mail was made."""
    variables: builtins.list[MessageTemplateVariable] | None = None
    """Values the payload has to bring, with their defaults."""
    cta: MessageCta | None = None
    """What the recipient can do about an in-app message."""
    actor: MessageActor | None = None
    """Whose picture an in-app message shows."""
    feed_id: str | None = None
    """The feed an in-app message is shown in. Null for none."""
    layout_id: str | None = None
    """The layout around an e-mail. Null for none."""
    parent_id: str | None = None
    """The template in Development that this one was promoted from."""
    creator_id: str | None = None
    """The user who made it, or whose key did."""
    organization_id: str | None = None
    """The organization."""
    environment_id: str | None = None
    """The environment."""
    deleted: bool | None = None
    """Whether it was deleted with its step."""
    created_at: datetime | None = None
    """When it was made."""
    updated_at: datetime | None = None
    """When it last changed."""


class MessageTemplateSummary(Model):
    """The workflow of a message. Most operations fill in the identifier and the tags only."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "id": "id",
        "name": "name",
        "description": "description",
        "active": "active",
        "draft": "draft",
        "critical": "critical",
        "preferenceSettings": "preference_settings",
        "tags": "tags",
        "steps": "steps",
        "triggers": "triggers",
        "notificationGroup": "notification_group",
        "data": "data",
        "workflowIntegrationStatus": "workflow_integration_status",
        "_organizationId": "organization_id",
        "_environmentId": "environment_id",
        "_creatorId": "creator_id",
        "_notificationGroupId": "notification_group_id",
        "_parentId": "parent_id",
        "deleted": "deleted",
        "deletedAt": "deleted_at",
        "deletedBy": "deleted_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }

    id: str
    """Novu's own identifier."""
    name: str | None = None
    """The name."""
    description: str | None = None
    """What it is for."""
    active: bool | None = None
    """Whether it can be triggered."""
    draft: bool | None = None
    """Whether it is a draft."""
    critical: bool | None = None
    """Whether it is sent regardless of preferences."""
    preference_settings: PreferenceChannels | None = None
    """Which channels are on by default."""
    tags: builtins.list[str] | None = None
    """The tags."""
    steps: builtins.list[WorkflowStep] | None = None
    """The steps, in their order."""
    triggers: builtins.list[WorkflowTrigger] | None = None
    """By what it is triggered, and the variables it uses."""
    notification_group: WorkflowGroup | None = None
    """Its workflow group."""
    data: dict[str, Any] | None = None
    """Whatever the application keeps there."""
    workflow_integration_status: dict[str, Any] | None = None
    """For each channel, whether an integration is there."""
    organization_id: str | None = None
    """The organization."""
    environment_id: str | None = None
    """The environment."""
    creator_id: str | None = None
    """Who created it."""
    notification_group_id: str | None = None
    """Its workflow group, by identifier."""
    parent_id: str | None = None
    """The workflow in Development that this one in Production was promoted from."""
    deleted: bool | None = None
    """Whether it is deleted."""
    deleted_at: datetime | None = None
    """When it was deleted."""
    deleted_by: str | None = None
    """Who deleted it."""
    created_at: datetime | None = None
    """When it was created."""
    updated_at: datetime | None = None
    """When it last changed."""


class MessageTemplateVariable(Model):
    """A value that the payload has to bring."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type",
        "required": "required",
        "defaultValue": "default_value",
    }

    name: str
    """Dotted path in the payload."""
    type: MessageTemplateVariableType | None = None
    """What it must be. Text takes a number too."""
    required: bool | None = None
    """Whether a trigger without it is refused. Taken as false when absent."""
    default_value: Any = None
    """Used when the payload does not bring it. The empty string counts as no default."""


class Notification(Model):
    """What one trigger caused for one recipient: an item of the activity feed. Kept for 30 days after its
    last wait ends.
    """

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "_organizationId": "organization_id",
        "_environmentId": "environment_id",
        "_subscriberId": "subscriber_id",
        "_templateId": "template_id",
        "_digestedNotificationId": "digested_notification_id",
        "transactionId": "transaction_id",
        "channels": "channels",
        "to": "to",
        "payload": "payload",
        "controls": "controls",
        "tags": "tags",
        "subscriber": "subscriber",
        "template": "template",
        "jobs": "jobs",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "expireAt": "expire_at",
    }

    id: str
    """The notification."""
    organization_id: str
    """The organization it belongs to."""
    environment_id: str
    """The environment it belongs to."""
    transaction_id: str
    """The trigger. All notifications of one trigger share it."""
    channels: builtins.list[StepType]
    """Types of the active steps, each once, in the order of the steps. Holds waiting and collecting steps
    as well as channels.
    """
    jobs: builtins.list[ActivityJob]
    """One job per step, oldest first."""
    created_at: datetime
    """When the notification was made."""
    subscriber_id: str | None = None
    """The recipient."""
    template_id: str | None = None
    """The workflow that ran."""
    digested_notification_id: str | None = None
    """The notification whose digest took this one in. Absent or null for all others."""
    to: dict[str, Any] | None = None
    """The recipient as the trigger named it, at least its `subscriberId`."""
    payload: dict[str, Any] | None = None
    """The payload of the trigger with the workflow's defaults filled in."""
    controls: dict[str, Any] | None = None
    """Values for code-first workflows."""
    tags: builtins.list[str] | None = None
    """Tags of the workflow when it was triggered."""
    subscriber: ActivitySubscriber | None = None
    """The recipient as it is now. Null once deleted."""
    template: ActivityTemplate | None = None
    """The workflow as it is now. Null once deleted."""
    updated_at: datetime | None = None
    """When it was last written."""
    expire_at: datetime | None = None
    """When it is cleared away."""


class NotificationDay(Model):
    """What happened on one day, counted in UTC."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "count": "count",
        "templates": "templates",
        "channels": "channels",
    }

    id: str
    """The day."""
    count: int
    """Notifications of the day, each once per channel it used."""
    templates: builtins.list[str]
    """The workflows that ran, each once."""
    channels: builtins.list[StepType]
    """The step types that were used, each once. Holds waiting and collecting steps as well as channels."""


class NotificationFeedItem(Model):
    """An in-app message as the feed shows it."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "id": "id",
        "_templateId": "template_id",
        "_environmentId": "environment_id",
        "_messageTemplateId": "message_template_id",
        "_organizationId": "organization_id",
        "_notificationId": "notification_id",
        "_subscriberId": "subscriber_id",
        "_feedId": "feed_id",
        "_jobId": "job_id",
        "_actorId": "actor_id",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "expireAt": "expire_at",
        "actor": "actor",
        "subscriber": "subscriber",
        "actorSubscriber": "actor_subscriber",
        "template": "template",
        "transactionId": "transaction_id",
        "templateIdentifier": "template_identifier",
        "identifier": "identifier",
        "providerId": "provider_id",
        "content": "content",
        "subject": "subject",
        "title": "title",
        "avatar": "avatar",
        "channel": "channel",
        "read": "read",
        "seen": "seen",
        "archived": "archived",
        "lastSeenDate": "last_seen_date",
        "lastReadDate": "last_read_date",
        "deleted": "deleted",
        "deviceTokens": "device_tokens",
        "cta": "cta",
        "status": "status",
        "payload": "payload",
        "overrides": "overrides",
        "data": "data",
        "tags": "tags",
    }

    id: str
    """Identifier of the message."""
    environment_id: str
    """The environment."""
    organization_id: str
    """The organization."""
    notification_id: str
    """The notification the message belongs to."""
    subscriber_id: str
    """The subscriber, by Novu's own identifier."""
    created_at: datetime
    """When the message was made."""
    transaction_id: str
    """The transaction of the trigger."""
    content: str
    """The text, rendered."""
    channel: ChannelType
    """Always `in_app`."""
    read: bool
    """Whether the message has been read."""
    seen: bool
    """Whether the message has been seen."""
    status: Literal["sent", "error", "warning"]
    """How the delivery went."""
    template_id: str | None = None
    """The workflow the message comes from."""
    message_template_id: str | None = None
    """The template that was rendered."""
    feed_id: str | None = None
    """The section of the feed, if any."""
    job_id: str | None = None
    """The job that made the message."""
    actor_id: str | None = None
    """The acting subscriber, if any."""
    updated_at: datetime | None = None
    """When the message last changed."""
    expire_at: datetime | None = None
    """When the message will vanish, a year after it was made."""
    actor: FeedActor | None = None
    """Whom or what the message is from."""
    subscriber: FeedSubscriber | None = None
    """Who receives the message."""
    actor_subscriber: FeedSubscriber | None = None
    """The acting subscriber, where there is one."""
    template: FeedTemplate | None = None
    """The workflow in brief, where it is known."""
    template_identifier: str | None = None
    """The identifier by which the workflow was triggered."""
    identifier: str | None = None
    """An identifier of the message beside `_id`, where the server gives one."""
    provider_id: str | None = None
    """The provider of the in-app channel."""
    subject: str | None = None
    """The subject, where the step has one."""
    title: str | None = None
    """The title, where the step has one."""
    avatar: str | None = None
    """Address of a picture to show beside the message."""
    archived: bool | None = None
    """Whether the message has been put away."""
    last_seen_date: datetime | None = None
    """When the mark "seen" was last changed."""
    last_read_date: datetime | None = None
    """When the mark "read" was last changed."""
    deleted: bool | None = None
    """Always false here."""
    device_tokens: builtins.list[str] | None = None
    """Empty for in-app messages."""
    cta: MessageCta | None = None
    """What the subscriber can do about the message."""
    payload: dict[str, Any] | None = None
    """The payload of the trigger."""
    overrides: dict[str, Any] | None = None
    """The overrides of the trigger."""
    data: dict[str, Any] | None = None
    """Custom data of the step, rendered."""
    tags: builtins.list[str] | None = None
    """Tags of the workflow at the time."""


class NotificationPage(Model):
    """One page of the activity feed."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "page": "page",
        "pageSize": "page_size",
        "hasMore": "has_more",
    }

    data: builtins.list[Notification]
    """The notifications of this page, newest first."""
    page: int
    """Number of the page, counted from zero."""
    page_size: int
    """Most notifications on a page."""
    has_more: bool
    """Whether more may follow. Servers may say true for a last page that is exactly full."""


class NotificationStats(Model):
    """How many notifications there were."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"weeklySent": "weekly_sent", "monthlySent": "monthly_sent"}

    weekly_sent: int
    """In the last seven days."""
    monthly_sent: int
    """In the last calendar month."""


class Organization(Model):
    """The account that owns environments and members."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "name": "name",
        "logo": "logo",
        "branding": "branding",
        "partnerConfigurations": "partner_configurations",
        "apiServiceLevel": "api_service_level",
        "defaultLocale": "default_locale",
        "domain": "domain",
        "language": "language",
        "productUseCases": "product_use_cases",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }

    id: str
    """Novu's identifier of the organization."""
    name: str
    """The name."""
    logo: str | None = None
    """The address of a logo given when the organization was made. The logo of messages is that of
    `branding`.
    """
    branding: OrganizationBranding | None = None
    """Logo, colours and typeface of messages. Missing until it is set."""
    partner_configurations: builtins.list[PartnerConfiguration] | None = None
    """Connections to partners. Servers leave them out of these answers as a rule."""
    api_service_level: str | None = None
    """The plan that decides on the rate limits."""
    default_locale: str | None = None
    """The language of translations where a subscriber names none."""
    domain: str | None = None
    """The domain of the organization's site."""
    language: builtins.list[str] | None = None
    """The programming languages in use, as stated when the organization was made."""
    product_use_cases: ProductUseCases | None = None
    """What the organization wants to use Novu for."""
    created_at: datetime | None = None
    """When it was made."""
    updated_at: datetime | None = None
    """When it was last changed."""


class OrganizationBranding(Model):
    """How the messages of an organization look. Every member may be missing or null."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "direction": "direction",
        "logo": "logo",
        "color": "color",
        "fontColor": "font_color",
        "contentBackground": "content_background",
        "fontFamily": "font_family",
    }

    direction: WritingDirection | None = None
    """Which way text runs. No operation here sets it."""
    logo: str | None = None
    """The address of the logo."""
    color: str | None = None
    """The main colour, in hexadecimal digits."""
    font_color: str | None = None
    """The colour of text, in hexadecimal digits."""
    content_background: str | None = None
    """The colour behind text, in hexadecimal digits."""
    font_family: str | None = None
    """The typeface."""


class OrganizationName(Model):
    """The name of an organization alone."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"name": "name"}

    name: str
    """The name."""


class PartnerConfiguration(Model):
    """A connection to a partner."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "accessToken": "access_token",
        "configurationId": "configuration_id",
        "teamId": "team_id",
        "projectIds": "project_ids",
        "partnerType": "partner_type",
    }

    access_token: str
    """The secret that opens the partner's account."""
    configuration_id: str
    """The partner's name for the connection."""
    partner_type: Literal["vercel"]
    """Which partner it is."""
    team_id: str | None = None
    """The team at the partner."""
    project_ids: builtins.list[str] | None = None
    """The projects at the partner."""


class PayloadFilterPart(Model):
    """A condition on the payload of the trigger."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "on": "on",
        "field": "field",
        "operator": "operator",
        "value": "value",
    }

    on: Literal["payload"]
    """The payload."""
    field: str
    """Dotted path in the payload."""
    operator: FilterOperator
    """How the two are compared."""
    value: str | None
    """What the field is compared with, a template over `payload`, `subscriber`, `tenant`, `step` and
    `actor`. Its result is converted to the type of the field.
    """


class Preference(Model):
    """Whether a subscriber wants to be notified, and over which channels."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "channels": "channels",
        "overrides": "overrides",
    }

    enabled: bool
    """Whether anything is sent at all."""
    channels: PreferenceChannels
    """One switch per channel. A workflow may leave out channels it has no active step for."""
    overrides: builtins.list[PreferenceOverride] | None = None
    """Who decided about each channel. Absent from global preferences."""


class PreferenceChannels(Model):
    """Which channels are on. A channel that does not apply is absent."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "sms": "sms",
        "in_app": "in_app",
        "chat": "chat",
        "push": "push",
    }

    email: bool | None = None
    """Whether e-mail is sent."""
    sms: bool | None = None
    """Whether text messages are sent."""
    in_app: bool | None = None
    """Whether messages are shown in the application."""
    chat: bool | None = None
    """Whether chat messages are sent."""
    push: bool | None = None
    """Whether push messages are sent."""


class PreferenceOverride(Model):
    """Says who decided about a channel."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"channel": "channel", "source": "source"}

    channel: ChannelType
    """The channel."""
    source: Literal["subscriber", "template", "workflowOverride"]
    """The subscriber's own choice, the workflow's setting, or the override of a tenant."""


class PreferenceSettings(Model):
    """Channels to switch. One left out or null is on in a new workflow or override, and stays as it is in
    an existing override.
    """

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "sms": "sms",
        "in_app": "in_app",
        "chat": "chat",
        "push": "push",
    }

    email: bool | None = None
    """Whether to send e-mail."""
    sms: bool | None = None
    """Whether to send text messages."""
    in_app: bool | None = None
    """Whether to show messages in the application."""
    chat: bool | None = None
    """Whether to send chat messages."""
    push: bool | None = None
    """Whether to send push messages."""


class PreferenceTemplate(Model):
    """The workflow a preference is about, in brief."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "name": "name",
        "tags": "tags",
        "critical": "critical",
        "triggers": "triggers",
        "data": "data",
    }

    id: str
    """Identifier of the workflow."""
    name: str
    """Name of the workflow."""
    critical: bool
    """True when the workflow is sent whatever the subscriber prefers."""
    triggers: builtins.list[WorkflowTrigger]
    """How the workflow is triggered."""
    tags: builtins.list[str] | None = None
    """Tags of the workflow."""
    data: dict[str, Any] | None = None
    """Custom data of the workflow."""


class PreviousStepFilterPart(Model):
    """A condition on the message of an earlier step. It holds when that step sent none."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"on": "on", "step": "step", "stepType": "step_type"}

    on: Literal["previousStep"]
    """An earlier step."""
    step: str
    """The `uuid` of that step."""
    step_type: Literal["read", "unread", "seen", "unseen"]
    """The state its message must be in."""


class ProductUseCases(Model):
    """What an organization wants to use Novu for. It decides nothing."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "delay": "delay",
        "translation": "translation",
        "digest": "digest",
        "multi_channel": "multi_channel",
        "in_app": "in_app",
    }

    delay: bool | None = None
    """Delayed messages."""
    translation: bool | None = None
    """Translated messages."""
    digest: bool | None = None
    """Messages collected into one."""
    multi_channel: bool | None = None
    """Messages over several channels."""
    in_app: bool | None = None
    """Messages inside the application."""


class RegularStepMetadata(Model):
    """Wait for a fixed time. A delay uses `amount` and `unit` alone; a digest opens a window of that length
    and collects the events that come before it closes.
    """

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "amount": "amount",
        "unit": "unit",
        "digestKey": "digest_key",
        "backoff": "backoff",
        "backoffAmount": "backoff_amount",
        "backoffUnit": "backoff_unit",
        "updateMode": "update_mode",
        "timed": "timed",
    }

    type: Literal["regular"]
    """A fixed time."""
    amount: float | None = None
    """How many units to wait."""
    unit: StepDurationUnit | None = None
    """What `amount` counts."""
    digest_key: str | None = None
    """Dotted path in the payload. Only events with the same value there are collected together."""
    backoff: bool | None = None
    """True means the same as the type `backoff`; older clients set this flag instead."""
    backoff_amount: float | None = None
    """How many back-off units to look back."""
    backoff_unit: StepDurationUnit | None = None
    """What `backoffAmount` counts."""
    update_mode: bool | None = None
    """Stored; nothing reads it."""
    timed: StepSchedule | None = None
    """Not used by this type. Answers hold its two lists, empty."""


class RemoveTopicSubscribers(Model):
    """Whom to take out of a topic."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"subscribers": "subscribers"}

    subscribers: Sequence[str]
    """Identifiers the application gave to the subscribers."""


class RenameOrganization(Model):
    """Another name for the organization."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"name": "name"}

    name: str
    """The name. It need not be unique."""


class RenameTopic(Model):
    """The new name of a topic."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"name": "name"}

    name: str
    """What people call the topic from now on."""


class ReplyCallback(Model):
    """Where replies to an e-mail go."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"active": "active", "url": "url"}

    active: bool | None = None
    """Whether replies are passed on."""
    url: str | None = None
    """The address they are posted to."""


class ScheduledStepMetadata(Model):
    """Delay until a moment that the payload names."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"type": "type", "delayPath": "delay_path", "timed": "timed"}

    type: Literal["scheduled"]
    """A moment in the payload."""
    delay_path: str | None = None
    """Member of the payload that holds the moment, as ISO 8601 in UTC with milliseconds. Without it, or
    without that member in the payload, every trigger is refused with 400.
    """
    timed: StepSchedule | None = None
    """Not used by this type. Answers hold its two lists, empty."""


class StepFilter(Model):
    """A group of conditions. Groups are alternatives: the first that holds is enough. The same shape is
    sent and answered; in answers the group and its parts may carry an `_id` and `id`.
    """

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "isNegated": "is_negated",
        "type": "type",
        "value": "value",
        "children": "children",
    }

    value: StepFilterLogic | None
    """Whether all parts must hold or one. With two parts or more, neither means the group does not hold."""
    children: (
        builtins.list[
            PayloadFilterPart
            | SubscriberFilterPart
            | TenantFilterPart
            | WebhookFilterPart
            | IsOnlineFilterPart
            | IsOnlineInLastFilterPart
            | PreviousStepFilterPart
        ]
        | None
    )
    """The parts. A group without any holds."""
    is_negated: bool | None = None
    """Stored; the server does not act on it."""
    type: StepFilterType | None = None
    """What an editor shows it as. The server does not act on it."""


class StepSchedule(Model):
    """When a timed digest fires, in UTC."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "atTime": "at_time",
        "weekDays": "week_days",
        "monthDays": "month_days",
        "monthlyType": "monthly_type",
        "ordinal": "ordinal",
        "ordinalValue": "ordinal_value",
    }

    at_time: str | None = None
    """Time of day on the 24-hour clock, as `H:MM` or `H:MM:SS`."""
    week_days: builtins.list[ScheduleWeekDay] | None = None
    """Days of the week, for weeks."""
    month_days: builtins.list[int] | None = None
    """Days of the month, for months of type `each`."""
    monthly_type: ScheduleMonthlyType | None = None
    """How the days of a month are named. Taken as `each` when absent."""
    ordinal: ScheduleOrdinal | None = None
    """Which one in the month, for months of type `on`."""
    ordinal_value: ScheduleOrdinalValue | None = None
    """What `ordinal` counts."""


class Subscriber(Model):
    """Somebody who can be notified, as one environment knows them."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "id": "id",
        "subscriberId": "subscriber_id",
        "firstName": "first_name",
        "lastName": "last_name",
        "email": "email",
        "phone": "phone",
        "avatar": "avatar",
        "locale": "locale",
        "timezone": "timezone",
        "data": "data",
        "channels": "channels",
        "topics": "topics",
        "isOnline": "is_online",
        "lastOnlineAt": "last_online_at",
        "_organizationId": "organization_id",
        "_environmentId": "environment_id",
        "deleted": "deleted",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "__v": "v",
    }

    id: str
    """Novu's own identifier. Requests name a subscriber by `subscriberId` instead."""
    subscriber_id: str
    """The identifier the application gave, unique in the environment."""
    organization_id: str
    """The organization the environment belongs to."""
    environment_id: str
    """The environment the subscriber belongs to."""
    deleted: bool
    """False wherever a subscriber can still be read."""
    created_at: datetime
    """When the subscriber was created."""
    updated_at: datetime
    """When something about the subscriber last changed."""
    first_name: str | None = None
    """Given name."""
    last_name: str | None = None
    """Family name."""
    email: str | None = None
    """Where e-mail steps send to."""
    phone: str | None = None
    """Where SMS steps send to."""
    avatar: str | None = None
    """Address of a picture."""
    locale: str | None = None
    """Language and region, for example `en_GB`."""
    timezone: str | None = None
    """Name of a time zone. Servers of 2024 do not keep one."""
    data: dict[str, Any] | None = None
    """Whatever the application keeps about the subscriber."""
    channels: builtins.list[ChannelSettings] | None = None
    """Credentials by provider and integration. A subscriber that never had any may lack the member."""
    topics: builtins.list[str] | None = None
    """Deprecated. Keys of the topics the subscriber belongs to. Filled only when asked for with
    `includeTopics`; ask the topic instead.
    """
    is_online: bool | None = None
    """Whether the subscriber was last reported online. Absent or null until the first report."""
    last_online_at: datetime | None = None
    """When the subscriber was last reported offline."""
    v: int | None = None
    """A revision counter of the storage. Means nothing to callers."""


class SubscriberChannel(Model):
    """Credentials for one provider, as a part of a subscriber that is created or updated."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "providerId": "provider_id",
        "integrationIdentifier": "integration_identifier",
        "credentials": "credentials",
    }

    provider_id: ProviderId
    """The provider. The environment needs an active integration of it."""
    credentials: UpdateChannelCredentials | Mapping[str, Any]
    """The credentials to add."""
    integration_identifier: str | None = None
    """Picks one integration of the provider. Without it the newest active one is taken."""


class SubscriberFilterPart(Model):
    """A condition on the subscriber."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "on": "on",
        "field": "field",
        "operator": "operator",
        "value": "value",
    }

    on: Literal["subscriber"]
    """The subscriber."""
    field: str
    """Dotted path in the subscriber."""
    operator: FilterOperator
    """How the two are compared."""
    value: str | None
    """What the field is compared with, a template as in a condition on the payload."""


class SubscriberPage(Model):
    """One page of subscribers. There is no outer `data`."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "page": "page",
        "pageSize": "page_size",
        "hasMore": "has_more",
        "data": "data",
    }

    page: int
    """The page that was asked for."""
    page_size: int
    """The limit that was asked for."""
    has_more: bool
    """False when nothing follows. True may mean no more than that this page is full."""
    data: builtins.list[Subscriber]
    """The subscribers, oldest first."""


class SubscriberPreference(Model):
    """What a subscriber prefers for one workflow."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "template": "template",
        "preference": "preference",
        "type": "type",
    }

    template: PreferenceTemplate
    """The workflow."""
    preference: Preference
    """The preference."""
    type: str | None = None
    """Kind of the workflow, such as `REGULAR`."""


class SubscriberPreferences(Model):
    """Everything a subscriber prefers."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"global": "global_", "workflows": "workflows"}

    global_: Preference
    """The global preference."""
    workflows: builtins.list[WorkflowPreference]
    """One element per active workflow."""


class SubscriberRecipient(Model):
    """A subscriber to notify, created if need be. The other members are stored with the subscriber first;
    one that is left out, or null, stays as it is.
    """

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "subscriberId": "subscriber_id",
        "firstName": "first_name",
        "lastName": "last_name",
        "email": "email",
        "phone": "phone",
        "avatar": "avatar",
        "locale": "locale",
        "timezone": "timezone",
        "data": "data",
        "channels": "channels",
    }

    subscriber_id: str
    """The identifier the application gives."""
    type: Literal["Subscriber"] | None = None
    """May be left out."""
    first_name: str | None = None
    """Given name."""
    last_name: str | None = None
    """Family name."""
    email: str | None = None
    """E-mail address. Its form is not examined here."""
    phone: str | None = None
    """Telephone number."""
    avatar: str | None = None
    """Address of a picture."""
    locale: str | None = None
    """Language, with or without a region."""
    timezone: str | None = None
    """Time zone by its IANA name. Known to later servers only."""
    data: Mapping[str, Any] | None = None
    """Whatever the application wants to keep there. Replaces what is stored."""
    channels: Sequence[SubscriberChannel | Mapping[str, Any]] | None = None
    """Credentials to add, each for an integration that is active."""


class SubscriberReference(Model):
    """Names a subscriber."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"subscriberId": "subscriber_id"}

    subscriber_id: str
    """The identifier the application gave."""


class SubscriberSearchPage(Model):
    """One page of a search, with the cursors of its neighbours. There is no outer `data`."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"data": "data", "next": "next", "previous": "previous"}

    data: builtins.list[Subscriber]
    """The subscribers, in the order asked for."""
    next: str | None
    """Send it as `after` to read on. Null on the last page."""
    previous: str | None
    """Send it as `before` to read back. Null on the first page."""


class Tenant(Model):
    """A customer of the application on whose behalf notifications are sent."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "identifier": "identifier",
        "name": "name",
        "data": "data",
        "_organizationId": "organization_id",
        "_environmentId": "environment_id",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }

    id: str
    """Novu's identifier of the tenant. Overrides of workflows name the tenant by it."""
    identifier: str
    """The identifier the application gave, unique in the environment. Triggers and addresses name the
    tenant by it.
    """
    organization_id: str
    """The organization that owns the environment."""
    environment_id: str
    """The environment to which the tenant belongs."""
    created_at: datetime
    """When it was made."""
    updated_at: datetime
    """When it was last changed."""
    name: str | None = None
    """The name. Missing when a trigger brought the tenant in without one."""
    data: dict[str, Any] | None = None
    """What the application keeps with the tenant. Templates can read it. Missing or null when nothing was
    given.
    """


class TenantFilterPart(Model):
    """A condition on the tenant of the trigger."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "on": "on",
        "field": "field",
        "operator": "operator",
        "value": "value",
    }

    on: Literal["tenant"]
    """The tenant."""
    field: str
    """Dotted path in the tenant."""
    operator: FilterOperator
    """How the two are compared."""
    value: str | None
    """What the field is compared with, a template as in a condition on the payload."""


class TenantPage(Model):
    """One page of tenants."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "page": "page",
        "pageSize": "page_size",
        "hasMore": "has_more",
        "totalCount": "total_count",
    }

    data: builtins.list[Tenant]
    """The tenants of this page."""
    page: int
    """Number of the page, counted from zero."""
    page_size: int
    """Most items on a page, as asked for."""
    has_more: bool
    """Whether this page is full. True also for a last page that happens to be full."""
    total_count: int | None = None
    """How many tenants there are. Only servers of 2023 sent it."""


class TenantReference(Model):
    """A tenant that exists. Its name and data are updated when they differ. Without an `identifier` it
    names no tenant.
    """

    MEMBERS: ClassVar[Mapping[str, str]] = {"identifier": "identifier", "name": "name", "data": "data"}

    identifier: str | None = None
    """The identifier the application gave to the tenant."""
    name: str | None = None
    """What people call the tenant."""
    data: Mapping[str, Any] | None = None
    """Whatever the application keeps there."""


class TimedStepMetadata(Model):
    """Collect until the next time of a schedule, which comes round every `amount` units."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "amount": "amount",
        "unit": "unit",
        "digestKey": "digest_key",
        "backoff": "backoff",
        "timed": "timed",
    }

    type: Literal["timed"]
    """A recurring time."""
    amount: float | None = None
    """Every how many units the schedule comes round."""
    unit: StepDurationUnit | None = None
    """What `amount` counts."""
    digest_key: str | None = None
    """Dotted path in the payload. Only events with the same value there are collected together."""
    backoff: bool | None = None
    """Not used by this type."""
    timed: StepSchedule | None = None
    """At what time. Days, weeks and months need `atTime`; weeks need `weekDays` too; months need
    `monthDays`, or `ordinal` and `ordinalValue`. What is missing is noticed when the step runs, not when
    it is saved.
    """


class Topic(Model):
    """A named group of subscribers that one trigger can reach."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "_organizationId": "organization_id",
        "_environmentId": "environment_id",
        "key": "key",
        "name": "name",
        "subscribers": "subscribers",
    }

    id: str
    """The topic."""
    organization_id: str
    """The organization it belongs to."""
    environment_id: str
    """The environment it belongs to."""
    key: str
    """What the application calls the topic, unique in the environment."""
    name: str
    """What people call the topic. `Autogenerated-` and the key where an addition made it."""
    subscribers: builtins.list[str]
    """The subscribers in the topic, by the identifiers the application gave them."""


class TopicAddition(Model):
    """What became of the subscribers that were to be added."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"succeeded": "succeeded", "failed": "failed"}

    succeeded: builtins.list[str]
    """Those in the topic now, each once, in no particular order. Holds those who were in it before."""
    failed: TopicAdditionFailure | None = None
    """Those left out. Absent when there are none."""


class TopicAdditionFailure(Model):
    """Subscribers that could not be added, by reason."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"notFound": "not_found"}

    not_found: builtins.list[str] | None = None
    """Identifiers that no subscriber of the environment has."""


class TopicPage(Model):
    """One page of topics."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "page": "page",
        "pageSize": "page_size",
        "totalCount": "total_count",
    }

    data: builtins.list[Topic]
    """The topics of this page, oldest first."""
    page: int
    """Number of the page, counted from zero."""
    page_size: int
    """Most topics on a page, as asked for."""
    total_count: int
    """Topics on all pages together."""


class TopicRecipient(Model):
    """A topic whose subscribers are to be notified. The topic has to exist."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"type": "type", "topicKey": "topic_key"}

    type: Literal["Topic"]
    """Tells a topic from a subscriber."""
    topic_key: str
    """Key of the topic."""


class TopicSubscriber(Model):
    """That a subscriber is in a topic."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "_organizationId": "organization_id",
        "_environmentId": "environment_id",
        "_topicId": "topic_id",
        "_subscriberId": "subscriber_id",
        "topicKey": "topic_key",
        "externalSubscriberId": "external_subscriber_id",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }

    organization_id: str
    """The organization it belongs to."""
    environment_id: str
    """The environment it belongs to."""
    topic_id: str
    """The topic."""
    subscriber_id: str
    """The subscriber."""
    topic_key: str
    """What the application calls the topic."""
    external_subscriber_id: str
    """What the application calls the subscriber."""
    id: str | None = None
    """The membership itself."""
    created_at: datetime | None = None
    """When the subscriber was added."""
    updated_at: datetime | None = None
    """When the membership was last written."""


class TriggerAcknowledgement(Model):
    """What became of a trigger."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "acknowledged": "acknowledged",
        "status": "status",
        "transactionId": "transaction_id",
        "error": "error",
        "activityFeedLink": "activity_feed_link",
    }

    acknowledged: bool
    """Always true. It says that the request arrived, not that anything is sent."""
    status: TriggerStatus
    """The result."""
    transaction_id: str | None = None
    """Names this trigger from now on. Always there when `status` is `processed`; otherwise only later
    servers send it.
    """
    error: builtins.list[str] | None = None
    """Why the event failed. Only there when `status` is `error`."""
    activity_feed_link: str | None = None
    """Address of the notification in the dashboard. Later servers only."""


class TriggerControls(Model):
    """Values for the controls of a workflow that lives in the application's code."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"steps": "steps"}

    steps: Mapping[str, Mapping[str, Any]] | None = None
    """The values by step."""


class TriggerEvent(Model):
    """A workflow to start, with its recipients and data. An optional member that is null counts as left
    out.
    """

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "to": "to",
        "payload": "payload",
        "overrides": "overrides",
        "transactionId": "transaction_id",
        "actor": "actor",
        "tenant": "tenant",
        "bridgeUrl": "bridge_url",
        "controls": "controls",
    }

    name: str
    """Trigger identifier of the workflow."""
    to: (
        str
        | SubscriberRecipient
        | Mapping[str, Any]
        | TopicRecipient
        | Sequence[str | SubscriberRecipient | Mapping[str, Any] | TopicRecipient]
    )
    """Who is to be notified."""
    payload: Mapping[str, Any] | None = None
    """Data for the templates and conditions of the workflow. Left out, an empty object."""
    overrides: TriggerOverrides | Mapping[str, Any] | None = None
    """What to do differently this time."""
    transaction_id: str | None = None
    """A text of the caller's choice that names this trigger. It can be used once in an environment. Left
    out or empty, a UUID is made up.
    """
    actor: str | CreateSubscriber | Mapping[str, Any] | None = None
    """The subscriber whose doing the notification tells about."""
    tenant: str | TenantReference | Mapping[str, Any] | None = None
    """The tenant on whose behalf it is sent."""
    bridge_url: str | None = None
    """Internal, for workflows that live in the application's code. Leave it out."""
    controls: TriggerControls | Mapping[str, Any] | None = None
    """Internal, for workflows that live in the application's code. Leave it out."""


class TriggerOverrides(Model):
    """What to do differently for one trigger, by channel (`email`, `sms`, `push`, `chat`, `in_app`), by
    provider id, or by kind of step such as `delay`. What is said of a provider wins over what is said of
    its channel. `email` and `sms` may name an `integrationIdentifier`.
    """

    MEMBERS: ClassVar[Mapping[str, str]] = {"layoutIdentifier": "layout_identifier"}

    layout_identifier: str | None = None
    """Identifier of the layout e-mails are to use."""


class UnseenCount(Model):
    """A number of in-app messages."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"count": "count"}

    count: int
    """The number, counted up to the limit of the request."""


class UntypedStepMetadata(Model):
    """The metadata of a step that does not wait. Answers hold no more than `timed` with two empty lists;
    what else is sent means nothing.
    """

    MEMBERS: ClassVar[Mapping[str, str]] = {"type": "type", "timed": "timed"}

    type: None = None
    """Absent, or null. A type makes it one of the other kinds."""
    timed: StepSchedule | None = None
    """Not used without a type."""


class UpdateChannelCredentials(Model):
    """Credentials as a caller sends them. A member left out, or null, stays as it is."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "webhookUrl": "webhook_url",
        "channel": "channel",
        "deviceTokens": "device_tokens",
        "alertUid": "alert_uid",
        "title": "title",
        "imageUrl": "image_url",
        "state": "state",
        "externalUrl": "external_url",
    }

    webhook_url: str | None = None
    """Where the chat application listens. Sent back unchanged."""
    channel: str | None = None
    """The channel of the chat application, where it has several. Mattermost uses it."""
    device_tokens: Sequence[str] | None = None
    """The devices push messages go to. Repetitions are dropped; an empty list removes all that are stored."""
    alert_uid: str | None = None
    """For Grafana OnCall, which calls it `alert_uid`. Servers of 2024 do not keep it."""
    title: str | None = None
    """For Grafana OnCall, the title of the alert. Servers of 2024 do not keep it."""
    image_url: str | None = None
    """For Grafana OnCall, which calls it `image_url`. Servers of 2024 do not keep it."""
    state: str | None = None
    """For Grafana OnCall, the state of the alert. Servers of 2024 do not keep it."""
    external_url: str | None = None
    """For Grafana OnCall, which calls it `link_to_upstream_details`. Servers of 2024 do not keep it. The
    credentials of an integration have the same as `externalLink`.
    """


class UpdateIntegration(Model):
    """What to change of an integration. A member left out, or null, stays as it is. At least one has to
    make a change.
    """

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "identifier": "identifier",
        "_environmentId": "environment_id",
        "active": "active",
        "credentials": "credentials",
        "removeNovuBranding": "remove_novu_branding",
        "check": "check",
        "conditions": "conditions",
    }

    name: str | None = None
    """What people call it. An empty text is ignored."""
    identifier: str | None = None
    """What programs call it, unique within the organization. An empty text is ignored."""
    environment_id: str | None = None
    """The environment to move it to."""
    active: bool | None = None
    """Whether to use it for sending."""
    credentials: IntegrationCredentials | Mapping[str, Any] | None = None
    """What the provider needs. Replaces everything stored."""
    remove_novu_branding: bool | None = None
    """Whether the in-app inbox hides Novu's name. Ignored without a word on the free plan."""
    check: bool | None = None
    """Whether to try the credentials out first, the ones sent or else the stored ones. Only e-mail is
    tried; when that fails nothing is changed. Left out, false. Servers of 2024 took true instead, so say
    which.
    """
    conditions: Sequence[StepFilter | Mapping[str, Any]] | None = None
    """When to choose it over the primary one. Replaces the stored ones; a list that is not empty takes the
    primary flag away.
    """


class UpdateLayout(Model):
    """What to change about a layout. At least one member."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "identifier": "identifier",
        "description": "description",
        "content": "content",
        "variables": "variables",
        "isDefault": "is_default",
    }

    name: str | None = None
    """What people call the layout from now on."""
    identifier: str | None = None
    """What the application calls the layout from now on. Must be free in the environment."""
    description: str | None = None
    """What it is for."""
    content: str | None = None
    """The Handlebars template. Must hold `{{{body}}}` unless empty."""
    variables: Sequence[MessageTemplateVariable | Mapping[str, Any]] | None = None
    """The variables of the layout from now on, kept as sent."""
    is_default: bool | None = None
    """True makes it the default layout. False is refused for the default."""


class UpdateMemberRoles(Model):
    """The role a member shall have."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"role": "role"}

    role: Literal["admin"]
    """The role. Administrator is the only one that can be given."""


class UpdateOrganizationBranding(Model):
    """The branding that takes the place of the former one. What is missing is removed."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "logo": "logo",
        "color": "color",
        "fontColor": "font_color",
        "contentBackground": "content_background",
        "fontFamily": "font_family",
    }

    logo: str | None = None
    """The address of the logo. It must start with `https://` and end in `.jpg`, `.jpeg`, `.png`, `.gif` or
    `.svg`.
    """
    color: str | None = None
    """The main colour."""
    font_color: str | None = None
    """The colour of text."""
    content_background: str | None = None
    """The colour behind text."""
    font_family: str | None = None
    """The typeface."""


class UpdatePreferenceChannels(Model):
    """The channels to switch. Those not named stay as they are."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "sms": "sms",
        "in_app": "in_app",
        "push": "push",
        "chat": "chat",
    }

    email: bool | None = None
    """Whether to send e-mail."""
    sms: bool | None = None
    """Whether to send text messages."""
    in_app: bool | None = None
    """Whether to show messages in the application."""
    push: bool | None = None
    """Whether to send push messages."""
    chat: bool | None = None
    """Whether to send chat messages."""


class UpdateSubscriber(Model):
    """What to change of a subscriber. A member left out, or null, stays as it is; only a null `email` is
    erased. A `subscriberId` in the body is ignored.
    """

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "firstName": "first_name",
        "lastName": "last_name",
        "email": "email",
        "phone": "phone",
        "avatar": "avatar",
        "locale": "locale",
        "data": "data",
        "channels": "channels",
    }

    first_name: str | None = None
    """Given name."""
    last_name: str | None = None
    """Family name."""
    email: str | None = None
    """Where e-mail steps send to. Null or an empty text erases it."""
    phone: str | None = None
    """Where SMS steps send to. Its form is not checked."""
    avatar: str | None = None
    """Address of a picture. Its form is not checked."""
    locale: str | None = None
    """Language, and optionally script and region, joined by `-` or `_`."""
    data: Mapping[str, Any] | None = None
    """Replaces the stored object as a whole."""
    channels: Sequence[SubscriberChannel | Mapping[str, Any]] | None = None
    """Credentials to add, each as `PATCH …/credentials` would. Servers of October 2024 ignore the member."""


class UpdateSubscriberCredentials(Model):
    """Credentials for one provider."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "providerId": "provider_id",
        "integrationIdentifier": "integration_identifier",
        "credentials": "credentials",
    }

    provider_id: ProviderId
    """The provider. The environment needs an active integration of it."""
    credentials: UpdateChannelCredentials | Mapping[str, Any]
    """The credentials to store."""
    integration_identifier: str | None = None
    """Picks one integration of the provider. Without it the newest active one is taken."""


class UpdateSubscriberGlobalPreferences(Model):
    """What to change of the global preference. A member left out, or null, stays as it is."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"enabled": "enabled", "preferences": "preferences"}

    enabled: bool | None = None
    """Whether anything is sent at all."""
    preferences: Sequence[ChannelPreference | Mapping[str, Any]] | None = None
    """The channels to switch. Those not named stay as they are."""


class UpdateSubscriberOnlineStatus(Model):
    """Whether the subscriber is online now."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"isOnline": "is_online"}

    is_online: bool
    """False also sets `lastOnlineAt` to the present."""


class UpdateSubscriberPreference(Model):
    """What to change of a workflow preference. At least one member."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"channel": "channel", "enabled": "enabled"}

    channel: ChannelPreference | Mapping[str, Any] | None = None
    """The channel to switch. The others stay as they are."""
    enabled: bool | None = None
    """Whether the workflow is sent at all. Servers of 2025 ignore it."""


class UpdateSubscriberPreferencesV2(Model):
    """What to change of the global preference, or of one workflow's."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"channels": "channels", "workflowId": "workflow_id"}

    channels: UpdatePreferenceChannels | Mapping[str, Any]
    """The channels to switch."""
    workflow_id: str | None = None
    """Identifier or trigger identifier of the workflow to change the preference of. Without it the global
    preference changes.
    """


class UpdateSubscriberV2(Model):
    """What to change of a subscriber. A member left out stays as it is; null erases it."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "firstName": "first_name",
        "lastName": "last_name",
        "email": "email",
        "phone": "phone",
        "avatar": "avatar",
        "locale": "locale",
        "timezone": "timezone",
        "data": "data",
    }

    first_name: str | None = None
    """Given name."""
    last_name: str | None = None
    """Family name."""
    email: str | None = None
    """Where e-mail steps send to."""
    phone: str | None = None
    """Where SMS steps send to. Its form is not checked."""
    avatar: str | None = None
    """Address of a picture. Its form is not checked."""
    locale: str | None = None
    """Language, and optionally script and region, joined by `-` or `_`."""
    timezone: str | None = None
    """Name of a zone in the IANA time zone database."""
    data: Mapping[str, Any] | None = None
    """Replaces the stored object as a whole."""


class UpdateTenant(Model):
    """What to change of a tenant. Members that are missing, null or an empty text stay as they are."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"identifier": "identifier", "name": "name", "data": "data"}

    identifier: str | None = None
    """Another identifier. It must be free in the environment."""
    name: str | None = None
    """Another name."""
    data: Mapping[str, Any] | None = None
    """What takes the place of all that the application kept with the tenant."""


class UpdateWorkflow(Model):
    """What to change. Members left out or null stay as they are; at least one must say something."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "identifier": "identifier",
        "description": "description",
        "notificationGroupId": "notification_group_id",
        "tags": "tags",
        "critical": "critical",
        "preferenceSettings": "preference_settings",
        "steps": "steps",
        "data": "data",
    }

    name: str | None = None
    """What people call it. The trigger identifier does not follow. An empty text is ignored."""
    identifier: str | None = None
    """A new trigger identifier. One that another workflow has is refused with 400."""
    description: str | None = None
    """What it is for. An empty text empties it."""
    notification_group_id: str | None = None
    """The workflow group to keep it in. Whether the group exists is not checked."""
    tags: Sequence[str] | None = None
    """Labels, in place of the old ones."""
    critical: bool | None = None
    """Whether it is sent regardless of what subscribers prefer."""
    preference_settings: PreferenceSettings | Mapping[str, Any] | None = None
    """Which channels are on for subscribers who chose nothing, in place of the old ones."""
    steps: Sequence[CreateWorkflowStep | Mapping[str, Any]] | None = None
    """The steps, in place of the old ones. A step with `_templateId` keeps that message template and
    changes it; one without gets a new one. Templates that no step names any more are deleted.
    """
    data: Mapping[str, Any] | None = None
    """What the application keeps with it, in place of the old."""


class UpdateWorkflowGroup(Model):
    """What to change on a workflow group."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"name": "name"}

    name: str
    """What people are to call it."""


class UpdateWorkflowOverride(Model):
    """What to change. Members left out or null stay as they are."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"active": "active", "preferenceSettings": "preference_settings"}

    active: bool | None = None
    """Whether triggers for the tenant send anything."""
    preference_settings: PreferenceSettings | Mapping[str, Any] | None = None
    """The channels to switch. Those not named stay as they are."""


class UpdateWorkflowStatus(Model):
    """Whether a workflow is to send anything."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"active": "active"}

    active: bool
    """True to switch it on, false to switch it off."""


class WebhookFilterPart(Model):
    """A condition on the answer of a webhook. A network failure is tried three times in all."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "on": "on",
        "field": "field",
        "operator": "operator",
        "value": "value",
        "webhookUrl": "webhook_url",
    }

    on: Literal["webhook"]
    """A webhook."""
    field: str
    """Dotted path in the JSON answer."""
    operator: FilterOperator
    """How the two are compared."""
    value: str | None
    """What the field is compared with, a template as in a condition on the payload."""
    webhook_url: str | None = None
    """The address. It is sent subscriber, payload, identifier, channel and provider by POST."""


class Workflow(Model):
    """A sequence of steps that a trigger runs for each recipient. Full answers also carry the copy `id` of
    `_id` and the revision `__v`.
    """

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "name": "name",
        "description": "description",
        "active": "active",
        "draft": "draft",
        "critical": "critical",
        "isBlueprint": "is_blueprint",
        "blueprintId": "blueprint_id",
        "type": "type",
        "origin": "origin",
        "tags": "tags",
        "preferenceSettings": "preference_settings",
        "steps": "steps",
        "triggers": "triggers",
        "data": "data",
        "payloadSchema": "payload_schema",
        "rawData": "raw_data",
        "_notificationGroupId": "notification_group_id",
        "notificationGroup": "notification_group",
        "workflowIntegrationStatus": "workflow_integration_status",
        "_creatorId": "creator_id",
        "_organizationId": "organization_id",
        "_environmentId": "environment_id",
        "_parentId": "parent_id",
        "deleted": "deleted",
        "deletedAt": "deleted_at",
        "deletedBy": "deleted_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }

    id: str
    """Novu's own identifier."""
    name: str
    """What people call it. Need not be unique."""
    active: bool
    """Whether triggers of it send anything."""
    draft: bool
    """The opposite of `active`."""
    critical: bool
    """Whether it is sent regardless of what subscribers prefer."""
    tags: builtins.list[str]
    """Labels, copied to every notification it sends."""
    preference_settings: PreferenceChannels
    """Which channels are on for subscribers who chose nothing. All five are there."""
    steps: builtins.list[WorkflowStep]
    """What happens, in order."""
    triggers: builtins.list[WorkflowTrigger]
    """How it is called. Always exactly one."""
    notification_group_id: str
    """The workflow group it is kept in. The group may be gone."""
    creator_id: str
    """The user who made it, or whose key did."""
    organization_id: str
    """The organization."""
    environment_id: str
    """The environment."""
    deleted: bool
    """Always false in answers; deleted workflows are not shown."""
    created_at: datetime
    """When it was made."""
    updated_at: datetime
    """When it last changed."""
    description: str | None = None
    """What it is for."""
    is_blueprint: bool | None = None
    """Whether it is a blueprint that other organizations can copy."""
    blueprint_id: str | None = None
    """The blueprint it was copied from."""
    type: Literal["REGULAR", "ECHO", "BRIDGE"] | None = None
    """Who defines it. `REGULAR` for what this API creates; the others are defined in code."""
    origin: Literal["novu-cloud", "novu-cloud-v1", "external"] | None = None
    """Where it came from."""
    data: dict[str, Any] | None = None
    """What the application keeps with it. Absent when nothing was."""
    payload_schema: dict[str, Any] | None = None
    """JSON Schema of the payload, for workflows defined in code. Absent otherwise."""
    raw_data: dict[str, Any] | None = None
    """The definition a workflow in code was made from. Absent otherwise."""
    notification_group: WorkflowGroup | None = None
    """The workflow group itself. Absent from the answer of create. Null when the group is gone."""
    workflow_integration_status: WorkflowIntegrationStatus | None = None
    """Whether its channels can be delivered. Only in lists."""
    parent_id: str | None = None
    """The workflow in Development that this one was promoted from."""
    deleted_at: datetime | None = None
    """When it was deleted. Absent while it lives."""
    deleted_by: str | None = None
    """Who deleted it. Absent while it lives."""


class WorkflowGroup(Model):
    """A folder in which workflows are kept."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "name": "name",
        "_environmentId": "environment_id",
        "_organizationId": "organization_id",
        "_parentId": "parent_id",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }

    id: str
    """Novu's own identifier."""
    name: str
    """What people call it. Need not be unique."""
    environment_id: str
    """The environment."""
    organization_id: str
    """The organization."""
    parent_id: str | None = None
    """The group in Development that this one was promoted from. Some servers set it on other groups too,
    where it means nothing.
    """
    created_at: datetime | None = None
    """When it was made."""
    updated_at: datetime | None = None
    """When it last changed."""


class WorkflowGroupName(Model):
    """A workflow group by its name."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"name": "name"}

    name: str | None = None
    """The name of the group."""


class WorkflowIntegrationChannels(Model):
    """Whether each channel can be delivered, used by the workflow or not."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "in_app": "in_app",
        "email": "email",
        "sms": "sms",
        "chat": "chat",
        "push": "push",
    }

    in_app: ChannelIntegrationStatus
    """Messages in the application."""
    email: ChannelIntegrationStatus
    """E-mail."""
    sms: ChannelIntegrationStatus
    """Text messages."""
    chat: ChannelIntegrationStatus
    """Chat messages."""
    push: ChannelIntegrationStatus
    """Push messages."""


class WorkflowIntegrationStatus(Model):
    """Whether the channels of a workflow can be delivered."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "hasActiveIntegrations": "has_active_integrations",
        "hasPrimaryIntegrations": "has_primary_integrations",
        "channels": "channels",
    }

    has_active_integrations: bool
    """Whether each channel that a step uses has an active integration."""
    channels: WorkflowIntegrationChannels
    """The same for each channel."""
    has_primary_integrations: bool | None = None
    """False when an e-mail or SMS step lacks a primary integration. Absent otherwise."""


class WorkflowOverride(Model):
    """What is different about a workflow for one tenant."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "_organizationId": "organization_id",
        "_environmentId": "environment_id",
        "_workflowId": "workflow_id",
        "_tenantId": "tenant_id",
        "active": "active",
        "preferenceSettings": "preference_settings",
        "deleted": "deleted",
        "deletedAt": "deleted_at",
        "deletedBy": "deleted_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }

    id: str
    """Novu's own identifier."""
    organization_id: str
    """The organization."""
    environment_id: str
    """The environment."""
    workflow_id: str
    """The workflow."""
    tenant_id: str
    """The tenant, by Novu's own identifier. The tenant may be gone."""
    active: bool
    """Whether triggers for the tenant send anything, whatever the workflow itself says."""
    preference_settings: PreferenceChannels
    """Which channels are on for the tenant. They overrule the workflow, and what a subscriber chose
    overrules them.
    """
    deleted: bool
    """Always false."""
    created_at: datetime
    """When it was made."""
    deleted_at: datetime | None = None
    """Not set by any operation; a deleted override is gone."""
    deleted_by: str | None = None
    """Not set by any operation; a deleted override is gone."""
    updated_at: datetime | None = None
    """When it last changed. The answer of an update may still tell the time before."""


class WorkflowOverridePage(Model):
    """One page of overrides."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "page": "page",
        "pageSize": "page_size",
        "hasMore": "has_more",
    }

    data: builtins.list[WorkflowOverride]
    """The overrides, the newest first."""
    page: int
    """Number of this page, counted from zero."""
    page_size: int
    """Most overrides on a page, as asked for."""
    has_more: bool
    """Whether this page is full. True too when it is the last one and exactly full."""


class WorkflowPage(Model):
    """One page of workflows."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "page": "page",
        "pageSize": "page_size",
        "totalCount": "total_count",
    }

    data: builtins.list[Workflow]
    """The workflows, the newest first. Their steps come without variants, and their templates with `_id`
    and `type` alone.
    """
    page: int
    """Number of this page, counted from zero."""
    page_size: int
    """Most workflows on a page, as asked for."""
    total_count: int
    """How many workflows match, on all pages together."""


class WorkflowPreference(Model):
    """What a subscriber prefers for one workflow, in the second generation of the API."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "channels": "channels",
        "overrides": "overrides",
        "workflow": "workflow",
    }

    enabled: bool
    """Whether the workflow is sent at all."""
    channels: PreferenceChannels
    """One switch per channel the workflow has an active step for."""
    overrides: builtins.list[PreferenceOverride]
    """Who decided about each channel."""
    workflow: WorkflowReference
    """The workflow."""


class WorkflowReference(Model):
    """Names a workflow."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "slug": "slug",
        "identifier": "identifier",
        "name": "name",
        "updatedAt": "updated_at",
    }

    slug: str
    """Name and identifier in a form that fits an address."""
    identifier: str
    """The identifier by which events trigger the workflow."""
    name: str
    """Name of the workflow."""
    updated_at: datetime | None = None
    """When the workflow last changed. Later servers send it."""


class WorkflowReservedVariables(Model):
    """What a trigger must bring of the tenant or the actor."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"type": "type", "variables": "variables"}

    type: Literal["tenant", "actor"]
    """Of which of the two."""
    variables: builtins.list[WorkflowVariable]
    """The members it must bring."""


class WorkflowStep(Model):
    """One step of a workflow."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "uuid": "uuid",
        "name": "name",
        "active": "active",
        "shouldStopOnFail": "should_stop_on_fail",
        "_templateId": "template_id",
        "template": "template",
        "filters": "filters",
        "_parentId": "parent_id",
        "metadata": "metadata",
        "replyCallback": "reply_callback",
        "variants": "variants",
    }

    id: str
    """Novu's own identifier. The server uses the one of the message template."""
    active: bool
    """Whether it runs."""
    should_stop_on_fail: bool
    """Whether the steps after it are given up when it fails."""
    template_id: str
    """The message template."""
    filters: builtins.list[StepFilter]
    """Conditions. The step runs if the list is empty or one of its groups holds."""
    uuid: str | None = None
    """The identifier the caller gave, if any. Conditions on an earlier step name it."""
    name: str | None = None
    """What people call it."""
    template: MessageTemplate | None = None
    """The message template itself. Null when it is gone."""
    parent_id: str | None = None
    """The step before it. Null for the first."""
    metadata: (
        RegularStepMetadata
        | BackoffStepMetadata
        | TimedStepMetadata
        | ScheduledStepMetadata
        | UntypedStepMetadata
        | None
    ) = None
    """How long a digest or delay waits. For other steps no more than empty lists."""
    reply_callback: ReplyCallback | None = None
    """Where replies to an e-mail go. Absent when nothing was set."""
    variants: builtins.list[WorkflowStepVariant] | None = None
    """Other contents, each with conditions of its own; the first whose conditions hold replaces the
    template. Absent from lists.
    """


class WorkflowStepVariant(Model):
    """Another content of a step, used when its conditions hold."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "uuid": "uuid",
        "name": "name",
        "active": "active",
        "shouldStopOnFail": "should_stop_on_fail",
        "_templateId": "template_id",
        "template": "template",
        "filters": "filters",
        "_parentId": "parent_id",
        "metadata": "metadata",
        "replyCallback": "reply_callback",
    }

    id: str
    """Novu's own identifier. The server uses the one of the message template."""
    active: bool
    """Whether it is considered."""
    should_stop_on_fail: bool
    """Kept for the symmetry with steps; the step's own flag decides."""
    template_id: str
    """The message template."""
    filters: builtins.list[StepFilter]
    """Conditions, at least one group with a part."""
    uuid: str | None = None
    """The identifier the caller gave, if any."""
    name: str | None = None
    """What people call it."""
    template: MessageTemplate | None = None
    """The message template itself. Absent when the workflow was looked up by its trigger identifier."""
    parent_id: str | None = None
    """The variant before it. Null for the first of the step."""
    metadata: (
        RegularStepMetadata
        | BackoffStepMetadata
        | TimedStepMetadata
        | ScheduledStepMetadata
        | UntypedStepMetadata
        | None
    ) = None
    """As on a step."""
    reply_callback: ReplyCallback | None = None
    """As on a step."""


class WorkflowSystemVariables(Model):
    """The names the server itself fills in templates."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "subscriber": "subscriber",
        "actor": "actor",
        "step": "step",
        "branding": "branding",
        "tenant": "tenant",
    }

    subscriber: dict[str, str]
    """The recipient."""
    actor: dict[str, str]
    """The actor of the trigger."""
    step: dict[str, str]
    """What a digest collected."""
    branding: dict[str, str]
    """The look of the organization."""
    tenant: dict[str, str]
    """The tenant of the trigger."""


class WorkflowTrigger(Model):
    """How a workflow is called, and what its templates want to know."""

    MEMBERS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "identifier": "identifier",
        "variables": "variables",
        "subscriberVariables": "subscriber_variables",
        "reservedVariables": "reserved_variables",
    }

    type: Literal["event"]
    """By an event."""
    identifier: str
    """The name a trigger request gives. Unique in the environment."""
    variables: builtins.list[WorkflowVariable]
    """What the templates and conditions read from the payload."""
    subscriber_variables: builtins.list[WorkflowVariable] | None = None
    """What the channels need to know of a subscriber, `email` and `phone`."""
    reserved_variables: builtins.list[WorkflowReservedVariables] | None = None
    """Whether the templates use the tenant or the actor. A trigger must then bring them."""


class WorkflowVariable(Model):
    """A value that a workflow reads."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"name": "name", "type": "type"}

    name: str
    """Dotted path of the value."""
    type: MessageTemplateVariableType | None = None
    """How the templates use it. A mention makes it text, `each` a list, `if` and `unless` a flag. Absent
    for subscribers' values.
    """


class WorkflowVariables(Model):
    """What templates can read besides the payload."""

    MEMBERS: ClassVar[Mapping[str, str]] = {"translations": "translations", "system": "system"}

    translations: dict[str, Any]
    """Translation groups. Empty without the translations feature."""
    system: WorkflowSystemVariables
    """The names the server itself fills."""


__all__ = [
    "ActivityDigest",
    "ActivityDigestTimed",
    "ActivityExecutionDetail",
    "ActivityJob",
    "ActivityStep",
    "ActivitySubscriber",
    "ActivityTemplate",
    "AddTopicSubscribers",
    "ApiKey",
    "BackoffStepMetadata",
    "BooleanText",
    "BroadcastEvent",
    "BulkApplyChanges",
    "BulkCreateSubscribers",
    "BulkSubscribersResult",
    "BulkTriggerEvents",
    "ButtonType",
    "Change",
    "ChangeOperation",
    "ChangePage",
    "ChangeType",
    "ChangeUser",
    "ChannelCredentials",
    "ChannelIntegrationStatus",
    "ChannelPreference",
    "ChannelSettings",
    "ChannelType",
    "ChatProviderId",
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
    "CreatedLayout",
    "CreatedTopic",
    "DeleteResult",
    "EmailBlock",
    "EmailBlockStyles",
    "EmailBlockType",
    "Environment",
    "EnvironmentBridge",
    "EnvironmentDns",
    "EnvironmentRateLimits",
    "EnvironmentWidget",
    "ExecutionDetail",
    "ExecutionDetailSource",
    "ExecutionDetailStatus",
    "FailedSubscriber",
    "Feed",
    "FeedActor",
    "FeedPage",
    "FeedSubscriber",
    "FeedTemplate",
    "FilterOperator",
    "FilterTimeUnit",
    "GlobalSubscriberPreference",
    "Integration",
    "IntegrationCredentials",
    "IsOnlineFilterPart",
    "IsOnlineInLastFilterPart",
    "JobStatus",
    "JobTitle",
    "Layout",
    "LayoutPage",
    "LevelPreference",
    "MarkAllMessages",
    "MarkMessageAction",
    "MarkMessages",
    "MarkMessagesByFlags",
    "Member",
    "MemberInvite",
    "MemberRole",
    "MemberUser",
    "Message",
    "MessageAction",
    "MessageActionResult",
    "MessageActionStatus",
    "MessageActor",
    "MessageButton",
    "MessageCta",
    "MessageCtaData",
    "MessageCtaType",
    "MessageFlags",
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
    "NotificationFeedItem",
    "NotificationPage",
    "NotificationStats",
    "Organization",
    "OrganizationBranding",
    "OrganizationName",
    "PartnerConfiguration",
    "PayloadFilterPart",
    "Preference",
    "PreferenceChannels",
    "PreferenceOverride",
    "PreferenceSettings",
    "PreferenceTemplate",
    "PreviousStepFilterPart",
    "ProductUseCases",
    "ProviderId",
    "RegularStepMetadata",
    "RemoveTopicSubscribers",
    "RenameOrganization",
    "RenameTopic",
    "ReplyCallback",
    "ScheduleMonthlyType",
    "ScheduleOrdinal",
    "ScheduleOrdinalValue",
    "ScheduleWeekDay",
    "ScheduledStepMetadata",
    "StepDurationUnit",
    "StepFilter",
    "StepFilterLogic",
    "StepFilterType",
    "StepSchedule",
    "StepType",
    "Subscriber",
    "SubscriberChannel",
    "SubscriberFilterPart",
    "SubscriberPage",
    "SubscriberPreference",
    "SubscriberPreferences",
    "SubscriberRecipient",
    "SubscriberReference",
    "SubscriberSearchPage",
    "Tenant",
    "TenantFilterPart",
    "TenantPage",
    "TenantReference",
    "TextAlign",
    "TimedStepMetadata",
    "Topic",
    "TopicAddition",
    "TopicAdditionFailure",
    "TopicPage",
    "TopicRecipient",
    "TopicSubscriber",
    "TriggerAcknowledgement",
    "TriggerControls",
    "TriggerEvent",
    "TriggerOverrides",
    "TriggerStatus",
    "UnseenCount",
    "UntypedStepMetadata",
    "UpdateChannelCredentials",
    "UpdateIntegration",
    "UpdateLayout",
    "UpdateMemberRoles",
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
    "Workflow",
    "WorkflowGroup",
    "WorkflowGroupName",
    "WorkflowIntegrationChannels",
    "WorkflowIntegrationStatus",
    "WorkflowOverride",
    "WorkflowOverridePage",
    "WorkflowPage",
    "WorkflowPreference",
    "WorkflowReference",
    "WorkflowReservedVariables",
    "WorkflowStep",
    "WorkflowStepVariant",
    "WorkflowSystemVariables",
    "WorkflowTrigger",
    "WorkflowVariable",
    "WorkflowVariables",
    "WritingDirection",
]
