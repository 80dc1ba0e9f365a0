# Made by `make generate` from spec/; do not edit.
"""The schemas of the document as pydantic models."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Dict, Literal

from pydantic import (
    MISSING,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    RootModel,
    StrictBool,
    StrictFloat,
    StrictInt,
    StrictStr,
)


class AddTopicSubscribersSubscriber(RootModel[StrictStr]):
    root: Annotated[StrictStr, Field(min_length=1)]


class AddTopicSubscribers(BaseModel):
    """Whom to put into a topic."""

    subscribers: Annotated[
        list[AddTopicSubscribersSubscriber],
        Field(
            description="Identifiers the application gave to the subscribers. One named twice counts once.",
            examples=[["ada-lovelace", "grace-hopper"]],
        ),
    ]


class BooleanEnvelope(BaseModel):
    """A yes or no as it is sent."""

    data: Annotated[StrictBool, Field(description="The answer.")]


class ChangeOperation(BaseModel):
    """One edit at one place."""

    op: Annotated[Literal["add", "update", "delete"], Field(description="What happened at the place.")]
    path: Annotated[
        list[StrictStr | StrictInt],
        Field(
            description="The place, from the outside in, by names of members and positions in lists. Empty for the whole thing.",
            examples=[["tags", 1]],
        ),
    ]
    val: Annotated[
        Any | MISSING,
        Field(
            description="The new value. Any JSON; missing when something was deleted.", examples=["Welcome"]
        ),
    ] = MISSING
    oldVal: Annotated[
        Any | MISSING,
        Field(
            description="The value before. Any JSON; missing when something was added.", examples=["Hello"]
        ),
    ] = MISSING


class ChannelCredentials(BaseModel):
    """What a provider needs to reach one subscriber. Servers of 2024 keep only `webhookUrl`, `channel` and `deviceTokens` and never send the others back."""

    webhookUrl: Annotated[
        StrictStr | MISSING,
        Field(description="Where the chat application listens.", examples=["https://example.com/webhook"]),
    ] = MISSING
    channel: Annotated[
        StrictStr | MISSING,
        Field(
            description="The channel of the chat application, where it has several. Mattermost uses it.",
            examples=["general"],
        ),
    ] = MISSING
    deviceTokens: Annotated[
        list[StrictStr] | MISSING,
        Field(
            description="The devices push messages go to, without repetition.",
            examples=[["token-phone", "token-tablet"]],
        ),
    ] = MISSING
    alertUid: Annotated[
        StrictStr | MISSING, Field(description="For Grafana OnCall, which calls it `alert_uid`.")
    ] = MISSING
    title: Annotated[
        StrictStr | MISSING, Field(description="For Grafana OnCall, the title of the alert.")
    ] = MISSING
    imageUrl: Annotated[
        StrictStr | MISSING, Field(description="For Grafana OnCall, which calls it `image_url`.")
    ] = MISSING
    state: Annotated[
        StrictStr | MISSING, Field(description="For Grafana OnCall, the state of the alert.")
    ] = MISSING
    externalUrl: Annotated[
        StrictStr | MISSING,
        Field(
            description="For Grafana OnCall, which calls it `link_to_upstream_details`. The credentials of an integration have the same as `externalLink`."
        ),
    ] = MISSING


class ChannelIntegrationStatus(BaseModel):
    """Whether a channel can be delivered."""

    hasActiveIntegrations: Annotated[
        StrictBool, Field(description="Whether the channel has an active integration.")
    ]
    hasPrimaryIntegrations: Annotated[
        StrictBool | MISSING,
        Field(description="Whether one of them is primary. Only e-mail and SMS have primary integrations."),
    ] = MISSING


class ChatProviderId(
    RootModel[
        Literal[
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
    ]
):
    root: Annotated[
        Literal[
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
        ],
        Field(description="A provider of the chat channel."),
    ]


class CreateFeed(BaseModel):
    """A feed to create."""

    name: Annotated[
        StrictStr, Field(description="The name, which becomes the identifier too.", examples=["news"])
    ]


class CreateTopic(BaseModel):
    """The topic to make."""

    key: Annotated[
        StrictStr,
        Field(
            description="What the application calls the topic. Any text that is free in the environment; servers from 2025 on may want letters, digits, `-`, `_` and `:` only, or an e-mail address.",
            examples=["engineers"],
            min_length=1,
        ),
    ]
    name: Annotated[
        StrictStr, Field(description="What people call the topic.", examples=["Engineers"], min_length=1)
    ]


class CreateWorkflowGroup(BaseModel):
    """A workflow group to make."""

    name: Annotated[StrictStr, Field(description="What people call it.", examples=["Onboarding"])]


class DeleteResult(BaseModel):
    """That something was deleted."""

    acknowledged: Annotated[StrictBool, Field(description="Always true.")]
    status: Annotated[Literal["deleted"], Field(description="Always `deleted`.")]


class DeleteResultEnvelope(BaseModel):
    """A `DeleteResult` as it is sent."""

    data: Annotated[DeleteResult, Field(description="The outcome.")]


class EnvironmentBridge(BaseModel):
    """Where workflows written in code are found."""

    url: Annotated[
        StrictStr | None | MISSING,
        Field(description="The address of the endpoint.", examples=["https://example.com/api/novu"]),
    ] = MISSING


class EnvironmentDns(BaseModel):
    """Settings of inbound e-mail."""

    mxRecordConfigured: Annotated[
        StrictBool | MISSING, Field(description="Whether the mail record of the domain was found.")
    ] = MISSING
    inboundParseDomain: Annotated[
        StrictStr | None | MISSING,
        Field(description="The domain at which answers by e-mail arrive.", examples=["reply.example.com"]),
    ] = MISSING


class EnvironmentRateLimits(BaseModel):
    """Requests per second by category. A category that is missing follows the plan."""

    trigger: Annotated[StrictInt | MISSING, Field(description="For events.", examples=[60], ge=0)] = MISSING
    configuration: Annotated[
        StrictInt | MISSING, Field(description="For subscribers, topics and tenants.", examples=[20], ge=0)
    ] = MISSING
    global_: Annotated[
        StrictInt | MISSING, Field(alias="global", description="For everything else.", examples=[30], ge=0)
    ] = MISSING


class EnvironmentWidget(BaseModel):
    """Settings of the in-app client."""

    notificationCenterEncryption: Annotated[
        StrictBool | MISSING,
        Field(
            description="Whether the in-app client must prove with a hash that it may read for its subscriber."
        ),
    ] = MISSING


class FailedSubscriber(BaseModel):
    """A subscriber that could not be written, and why."""

    message: Annotated[StrictStr | MISSING, Field(description="What the storage said.")] = MISSING
    subscriberId: Annotated[
        StrictStr | MISSING, Field(description="The identifier the application gave.")
    ] = MISSING


class FeedActor(BaseModel):
    """Whom or what a message is from."""

    type: Annotated[
        Literal["none", "user", "system_icon", "system_custom"],
        Field(
            description="Nobody, another subscriber, one of the built-in icons, or an icon of the application's own."
        ),
    ]
    data: Annotated[
        StrictStr | None,
        Field(
            description="For `user` the avatar of the acting subscriber, otherwise the icon. Null where there is none."
        ),
    ]


class HtmlPage(RootModel[StrictStr]):
    root: Annotated[StrictStr, Field(description="An HTML document.")]


class IsOnlineFilterPart(BaseModel):
    """A condition on whether the subscriber is online now."""

    on: Annotated[Literal["isOnline"], Field(description="The presence of the subscriber.")]
    value: Annotated[StrictBool, Field(description="True for online, false for offline.")]


class IsOnlineInLastFilterPart(BaseModel):
    """A condition on how long ago the subscriber was online. Being online now is recent enough."""

    on: Annotated[Literal["isOnlineInLast"], Field(description="The last presence of the subscriber.")]
    value: Annotated[StrictFloat, Field(description="Most units ago, in whole units.", examples=[10])]
    timeOperator: Annotated[
        Literal["days", "hours", "minutes"] | None | MISSING, Field(description="What `value` counts.")
    ] = MISSING


class MarkMessageAction(BaseModel):
    """What became of the button of a message."""

    status: Annotated[
        Literal["pending", "done"], Field(description="Whether the action is still to be done.")
    ]
    payload: Annotated[
        dict[str, Any] | None | MISSING,
        Field(description="What to keep as the result. Left out, or null, the earlier result stays."),
    ] = MISSING


class MessageActionResult(BaseModel):
    """What a button of a message was used for."""

    type: Annotated[
        Literal["primary", "secondary"] | None | MISSING, Field(description="The button that was used.")
    ] = MISSING
    payload: Annotated[
        dict[str, Any] | None | MISSING, Field(description="What was sent along when it was used.")
    ] = MISSING


class MessageActor(BaseModel):
    """Whose picture an in-app message shows."""

    type: Annotated[
        Literal["none", "user", "system_icon", "system_custom"],
        Field(description="None, the actor of the trigger, an icon by name, or a picture by address."),
    ]
    data: Annotated[
        StrictStr | None | MISSING,
        Field(description="The icon's name or the picture's address. Null for the others."),
    ] = MISSING


class MessageButton(BaseModel):
    """A button of a message."""

    type: Annotated[Literal["primary", "secondary"], Field(description="Which of the two it is.")]
    content: Annotated[StrictStr, Field(description="What it says.")]
    resultContent: Annotated[
        StrictStr | None | MISSING, Field(description="What it says after it was used.")
    ] = MISSING
    url: Annotated[StrictStr | None | MISSING, Field(description="Where it leads.")] = MISSING
    target: Annotated[
        StrictStr | None | MISSING, Field(description="The browsing context that opens the address.")
    ] = MISSING


class MessageCtaData(BaseModel):
    """Where a click on a message leads."""

    url: Annotated[
        StrictStr | None | MISSING,
        Field(description="The address, absolute or a path of the application.", examples=["/inbox"]),
    ] = MISSING
    target: Annotated[
        StrictStr | None | MISSING,
        Field(description="The browsing context that opens it.", examples=["_self"]),
    ] = MISSING


class MessageFlags(BaseModel):
    """The flags to set. One left out, or null, stays as it is."""

    seen: Annotated[StrictBool | None | MISSING, Field(description="Whether the message has been seen.")] = (
        MISSING
    )
    read: Annotated[StrictBool | None | MISSING, Field(description="Whether the message has been read.")] = (
        MISSING
    )


class MessageIdsMessageIds(RootModel[StrictStr]):
    root: Annotated[
        StrictStr,
        Field(
            description="One message, several joined by commas without blanks, or a list. Messages that do not exist are passed over.",
            examples=["6571f3b2c9e77c0012a4b601", ["6571f3b2c9e77c0012a4b601"]],
            pattern="^[0-9a-fA-F]{24}(,[0-9a-fA-F]{24})*$",
        ),
    ]


class NotificationStats(BaseModel):
    """How many notifications there were."""

    weeklySent: Annotated[StrictInt, Field(description="In the last seven days.", ge=0)]
    monthlySent: Annotated[StrictInt, Field(description="In the last calendar month.", ge=0)]


class NotificationStatsEnvelope(BaseModel):
    """A `NotificationStats` as it is sent."""

    data: Annotated[NotificationStats, Field(description="The counts.")]


class NumberEnvelope(BaseModel):
    """A count as it is sent."""

    data: Annotated[StrictInt, Field(description="The count.", ge=0)]


class ObjectId(RootModel[StrictStr]):
    root: Annotated[
        StrictStr,
        Field(
            description="An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]


class OrganizationName(BaseModel):
    """The name of an organization alone."""

    name: Annotated[StrictStr, Field(description="The name.", examples=["Lovelace & Hopper Ltd"])]


class OrganizationNameEnvelope(BaseModel):
    """An `OrganizationName` as it is sent."""

    data: Annotated[OrganizationName, Field(description="The name.")]


class PartnerConfiguration(BaseModel):
    """A connection to a partner."""

    accessToken: Annotated[StrictStr, Field(description="The secret that opens the partner's account.")]
    configurationId: Annotated[StrictStr, Field(description="The partner's name for the connection.")]
    teamId: Annotated[StrictStr | None | MISSING, Field(description="The team at the partner.")] = MISSING
    projectIds: Annotated[list[StrictStr] | MISSING, Field(description="The projects at the partner.")] = (
        MISSING
    )
    partnerType: Annotated[Literal["vercel"], Field(description="Which partner it is.")]


class PayloadFilterPart(BaseModel):
    """A condition on the payload of the trigger."""

    on: Annotated[Literal["payload"], Field(description="The payload.")]
    field: Annotated[StrictStr, Field(description="Dotted path in the payload.", examples=["post.urgent"])]
    operator: Annotated[
        Literal[
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
        ],
        Field(description="How the two are compared."),
    ]
    value: Annotated[
        StrictStr | None,
        Field(
            description="What the field is compared with, a template over `payload`, `subscriber`, `tenant`, `step` and `actor`. Its result is converted to the type of the field.",
            examples=["true"],
        ),
    ]


class PreferenceChannels(BaseModel):
    """Which channels are on. A channel that does not apply is absent."""

    email: Annotated[StrictBool | MISSING, Field(description="Whether e-mail is sent.")] = MISSING
    sms: Annotated[StrictBool | MISSING, Field(description="Whether text messages are sent.")] = MISSING
    in_app: Annotated[
        StrictBool | MISSING, Field(description="Whether messages are shown in the application.")
    ] = MISSING
    chat: Annotated[StrictBool | MISSING, Field(description="Whether chat messages are sent.")] = MISSING
    push: Annotated[StrictBool | MISSING, Field(description="Whether push messages are sent.")] = MISSING


class PreferenceOverride(BaseModel):
    """Says who decided about a channel."""

    channel: Annotated[Literal["in_app", "email", "sms", "chat", "push"], Field(description="The channel.")]
    source: Annotated[
        Literal["subscriber", "template", "workflowOverride"],
        Field(
            description="The subscriber's own choice, the workflow's setting, or the override of a tenant."
        ),
    ]


class PreferenceSettings(BaseModel):
    """Channels to switch. One left out or null is on in a new workflow or override, and stays as it is in an existing override."""

    email: Annotated[StrictBool | None | MISSING, Field(description="Whether to send e-mail.")] = MISSING
    sms: Annotated[StrictBool | None | MISSING, Field(description="Whether to send text messages.")] = MISSING
    in_app: Annotated[
        StrictBool | None | MISSING, Field(description="Whether to show messages in the application.")
    ] = MISSING
    chat: Annotated[StrictBool | None | MISSING, Field(description="Whether to send chat messages.")] = (
        MISSING
    )
    push: Annotated[StrictBool | None | MISSING, Field(description="Whether to send push messages.")] = (
        MISSING
    )


class PreviousStepFilterPart(BaseModel):
    """A condition on the message of an earlier step. It holds when that step sent none."""

    on: Annotated[Literal["previousStep"], Field(description="An earlier step.")]
    step: Annotated[
        StrictStr,
        Field(description="The `uuid` of that step.", examples=["0b6f3c3e-6f0a-4f0e-9d6e-1c5b9a3c2d10"]),
    ]
    stepType: Annotated[
        Literal["read", "unread", "seen", "unseen"], Field(description="The state its message must be in.")
    ]


class ProductUseCases(BaseModel):
    """What an organization wants to use Novu for. It decides nothing."""

    delay: Annotated[StrictBool | MISSING, Field(description="Delayed messages.")] = MISSING
    translation: Annotated[StrictBool | MISSING, Field(description="Translated messages.")] = MISSING
    digest: Annotated[StrictBool | MISSING, Field(description="Messages collected into one.")] = MISSING
    multi_channel: Annotated[StrictBool | MISSING, Field(description="Messages over several channels.")] = (
        MISSING
    )
    in_app: Annotated[StrictBool | MISSING, Field(description="Messages inside the application.")] = MISSING


class RemoveTopicSubscribersSubscriber(RootModel[StrictStr]):
    root: Annotated[StrictStr, Field(min_length=1)]


class RemoveTopicSubscribers(BaseModel):
    """Whom to take out of a topic."""

    subscribers: Annotated[
        list[RemoveTopicSubscribersSubscriber],
        Field(
            description="Identifiers the application gave to the subscribers.", examples=[["grace-hopper"]]
        ),
    ]


class RenameOrganization(BaseModel):
    """Another name for the organization."""

    name: Annotated[
        StrictStr,
        Field(
            description="The name. It need not be unique.", examples=["Lovelace & Hopper Ltd"], min_length=1
        ),
    ]


class RenameTopic(BaseModel):
    """The new name of a topic."""

    name: Annotated[
        StrictStr, Field(description="What people call the topic from now on.", examples=["Engineers"])
    ]


class ReplyCallback(BaseModel):
    """Where replies to an e-mail go."""

    active: Annotated[StrictBool | None | MISSING, Field(description="Whether replies are passed on.")] = (
        MISSING
    )
    url: Annotated[
        StrictStr | None | MISSING,
        Field(description="The address they are posted to.", examples=["https://example.com/replies"]),
    ] = MISSING


class StepScheduleMonthDay(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(ge=1, le=31)]


class StepSchedule(BaseModel):
    """When a timed digest fires, in UTC."""

    atTime: Annotated[
        StrictStr | None | MISSING,
        Field(description="Time of day on the 24-hour clock, as `H:MM` or `H:MM:SS`.", examples=["09:00"]),
    ] = MISSING
    weekDays: Annotated[
        list[Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]]
        | None
        | MISSING,
        Field(description="Days of the week, for weeks."),
    ] = MISSING
    monthDays: Annotated[
        list[StepScheduleMonthDay] | None | MISSING,
        Field(description="Days of the month, for months of type `each`."),
    ] = MISSING
    monthlyType: Annotated[
        Literal["each", "on"] | None | MISSING,
        Field(description="How the days of a month are named. Taken as `each` when absent."),
    ] = MISSING
    ordinal: Annotated[
        Literal["1", "2", "3", "4", "5", "last"] | None | MISSING,
        Field(description="Which one in the month, for months of type `on`."),
    ] = MISSING
    ordinalValue: Annotated[
        Literal[
            "day",
            "weekday",
            "weekend",
            "sunday",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
        ]
        | None
        | MISSING,
        Field(description="What `ordinal` counts."),
    ] = MISSING


class SubscriberFilterPart(BaseModel):
    """A condition on the subscriber."""

    on: Annotated[Literal["subscriber"], Field(description="The subscriber.")]
    field: Annotated[StrictStr, Field(description="Dotted path in the subscriber.", examples=["locale"])]
    operator: Annotated[
        Literal[
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
        ],
        Field(description="How the two are compared."),
    ]
    value: Annotated[
        StrictStr | None,
        Field(
            description="What the field is compared with, a template as in a condition on the payload.",
            examples=["en_GB"],
        ),
    ]


class SubscriberReference(BaseModel):
    """Names a subscriber."""

    subscriberId: Annotated[
        StrictStr, Field(description="The identifier the application gave.", examples=["ada-lovelace"])
    ]


class Tenant(BaseModel):
    """A customer of the application on whose behalf notifications are sent."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's identifier of the tenant. Overrides of workflows name the tenant by it.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    identifier: Annotated[
        StrictStr,
        Field(
            description="The identifier the application gave, unique in the environment. Triggers and addresses name the tenant by it.",
            examples=["acme"],
        ),
    ]
    name: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="The name. Missing when a trigger brought the tenant in without one.",
            examples=["Acme Ltd"],
        ),
    ] = MISSING
    data: Annotated[
        dict[str, Any] | None | MISSING,
        Field(
            description="What the application keeps with the tenant. Templates can read it. Missing or null when nothing was given."
        ),
    ] = MISSING
    field_organizationId: Annotated[
        StrictStr,
        Field(
            alias="_organizationId",
            description="The organization that owns the environment.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_environmentId: Annotated[
        StrictStr,
        Field(
            alias="_environmentId",
            description="The environment to which the tenant belongs.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    createdAt: Annotated[AwareDatetime, Field(description="When it was made.")]
    updatedAt: Annotated[AwareDatetime, Field(description="When it was last changed.")]


class TenantEnvelope(BaseModel):
    """A `Tenant` as it is sent."""

    data: Annotated[Tenant, Field(description="The tenant.")]


class TenantFilterPart(BaseModel):
    """A condition on the tenant of the trigger."""

    on: Annotated[Literal["tenant"], Field(description="The tenant.")]
    field: Annotated[StrictStr, Field(description="Dotted path in the tenant.", examples=["identifier"])]
    operator: Annotated[
        Literal[
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
        ],
        Field(description="How the two are compared."),
    ]
    value: Annotated[
        StrictStr | None,
        Field(
            description="What the field is compared with, a template as in a condition on the payload.",
            examples=["acme"],
        ),
    ]


class TenantPage(BaseModel):
    """One page of tenants."""

    data: Annotated[list[Tenant], Field(description="The tenants of this page.")]
    page: Annotated[StrictInt, Field(description="Number of the page, counted from zero.", ge=0)]
    pageSize: Annotated[StrictInt, Field(description="Most items on a page, as asked for.", ge=1)]
    hasMore: Annotated[
        StrictBool,
        Field(description="Whether this page is full. True also for a last page that happens to be full."),
    ]
    totalCount: Annotated[
        StrictInt | MISSING,
        Field(description="How many tenants there are. Only servers of 2023 sent it.", ge=0),
    ] = MISSING


class TenantReference(BaseModel):
    """A tenant that exists. Its name and data are updated when they differ. Without an `identifier` it names no tenant."""

    identifier: Annotated[
        StrictStr | None | MISSING,
        Field(description="The identifier the application gave to the tenant.", examples=["acme"]),
    ] = MISSING
    name: Annotated[StrictStr | None | MISSING, Field(description="What people call the tenant.")] = MISSING
    data: Annotated[
        dict[str, Any] | None | MISSING, Field(description="Whatever the application keeps there.")
    ] = MISSING


class TimedStepMetadata(BaseModel):
    """Collect until the next time of a schedule, which comes round every `amount` units."""

    type: Annotated[Literal["timed"], Field(description="A recurring time.")]
    amount: Annotated[
        StrictFloat | None | MISSING,
        Field(description="Every how many units the schedule comes round.", examples=[1]),
    ] = MISSING
    unit: Annotated[
        Literal["seconds", "minutes", "hours", "days", "weeks", "months"] | None | MISSING,
        Field(description="What `amount` counts."),
    ] = MISSING
    digestKey: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Dotted path in the payload. Only events with the same value there are collected together."
        ),
    ] = MISSING
    backoff: Annotated[StrictBool | None | MISSING, Field(description="Not used by this type.")] = MISSING
    timed: Annotated[
        StepSchedule | None | MISSING,
        Field(
            description="At what time. Days, weeks and months need `atTime`; weeks need `weekDays` too; months need `monthDays`, or `ordinal` and `ordinalValue`. What is missing is noticed when the step runs, not when it is saved."
        ),
    ] = MISSING


class Topic(BaseModel):
    """A named group of subscribers that one trigger can reach."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="The topic.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_organizationId: Annotated[
        StrictStr,
        Field(
            alias="_organizationId",
            description="The organization it belongs to.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_environmentId: Annotated[
        StrictStr,
        Field(
            alias="_environmentId",
            description="The environment it belongs to.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    key: Annotated[
        StrictStr,
        Field(
            description="What the application calls the topic, unique in the environment.",
            examples=["engineers"],
        ),
    ]
    name: Annotated[
        StrictStr,
        Field(
            description="What people call the topic. `Autogenerated-` and the key where an addition made it.",
            examples=["Engineers"],
        ),
    ]
    subscribers: Annotated[
        list[StrictStr],
        Field(
            description="The subscribers in the topic, by the identifiers the application gave them.",
            examples=[["ada-lovelace", "grace-hopper"]],
        ),
    ]


class TopicAdditionFailure(BaseModel):
    """Subscribers that could not be added, by reason."""

    notFound: Annotated[
        list[StrictStr] | MISSING,
        Field(
            description="Identifiers that no subscriber of the environment has.",
            examples=[["charles-babbage"]],
        ),
    ] = MISSING


class TopicEnvelope(BaseModel):
    """A `Topic` as it is sent."""

    data: Annotated[Topic, Field(description="The topic.")]


class TopicPage(BaseModel):
    """One page of topics."""

    data: Annotated[list[Topic], Field(description="The topics of this page, oldest first.")]
    page: Annotated[StrictInt, Field(description="Number of the page, counted from zero.", ge=0)]
    pageSize: Annotated[StrictInt, Field(description="Most topics on a page, as asked for.", ge=0)]
    totalCount: Annotated[StrictInt, Field(description="Topics on all pages together.", ge=0)]


class TopicRecipient(BaseModel):
    """A topic whose subscribers are to be notified. The topic has to exist."""

    type: Annotated[Literal["Topic"], Field(description="Tells a topic from a subscriber.")]
    topicKey: Annotated[
        StrictStr, Field(description="Key of the topic.", examples=["engineers"], min_length=1)
    ]


class TopicSubscriber(BaseModel):
    """That a subscriber is in a topic."""

    field_id: Annotated[
        StrictStr | MISSING,
        Field(
            alias="_id",
            description="The membership itself.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    field_organizationId: Annotated[
        StrictStr,
        Field(
            alias="_organizationId",
            description="The organization it belongs to.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_environmentId: Annotated[
        StrictStr,
        Field(
            alias="_environmentId",
            description="The environment it belongs to.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_topicId: Annotated[
        StrictStr,
        Field(
            alias="_topicId",
            description="The topic.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_subscriberId: Annotated[
        StrictStr,
        Field(
            alias="_subscriberId",
            description="The subscriber.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    topicKey: Annotated[
        StrictStr, Field(description="What the application calls the topic.", examples=["engineers"])
    ]
    externalSubscriberId: Annotated[
        StrictStr, Field(description="What the application calls the subscriber.", examples=["ada-lovelace"])
    ]
    createdAt: Annotated[AwareDatetime | MISSING, Field(description="When the subscriber was added.")] = (
        MISSING
    )
    updatedAt: Annotated[
        AwareDatetime | MISSING, Field(description="When the membership was last written.")
    ] = MISSING


class TopicSubscriberEnvelope(BaseModel):
    """A `TopicSubscriber` as it is sent."""

    data: Annotated[TopicSubscriber, Field(description="The membership.")]


class TriggerActorTriggerActor(RootModel[StrictStr]):
    root: Annotated[
        StrictStr,
        Field(
            description="A subscriber, by identifier or as an object that also brings data. Created or updated like a recipient.",
            min_length=1,
        ),
    ]


class TriggerOverrides(BaseModel):
    """
    What to do differently for one trigger, by channel (`email`, `sms`, `push`, `chat`, `in_app`), by provider id, or by kind of step such as `delay`.
    What is said of a provider wins over what is said of its channel. `email` and `sms` may name an `integrationIdentifier`.

    """

    model_config = ConfigDict(
        extra="allow",
    )
    __annotations__ = {
        "__pydantic_extra__": Dict[str, Any],
    }
    layoutIdentifier: Annotated[
        StrictStr | None | MISSING, Field(description="Identifier of the layout e-mails are to use.")
    ] = MISSING


class TriggerRecipientTriggerRecipient(RootModel[StrictStr]):
    root: Annotated[
        StrictStr,
        Field(
            description="A subscriber, by identifier or as an object that also brings data, or a topic.",
            min_length=1,
        ),
    ]


class TriggerTenantTriggerTenant(RootModel[StrictStr]):
    root: Annotated[
        StrictStr,
        Field(
            description="A tenant, by identifier or as an object that also brings data. An unknown one is answered with the status `no_tenant_found`. A workflow whose templates use the tenant wants the object.",
            min_length=1,
        ),
    ]


class UnseenCount(BaseModel):
    """A number of in-app messages."""

    count: Annotated[
        StrictInt, Field(description="The number, counted up to the limit of the request.", ge=0, le=1000)
    ]


class UnseenCountEnvelope(BaseModel):
    """An `UnseenCount` as it is sent."""

    data: Annotated[UnseenCount, Field(description="The count.")]


class UntypedStepMetadata(BaseModel):
    """The metadata of a step that does not wait. Answers hold no more than `timed` with two empty lists; what else is sent means nothing."""

    type: Annotated[
        None | MISSING, Field(description="Absent, or null. A type makes it one of the other kinds.")
    ] = MISSING
    timed: Annotated[StepSchedule | None | MISSING, Field(description="Not used without a type.")] = MISSING


class UpdateChannelCredentials(BaseModel):
    """Credentials as a caller sends them. A member left out, or null, stays as it is."""

    webhookUrl: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Where the chat application listens. Sent back unchanged.",
            examples=["https://example.com/webhook"],
        ),
    ] = MISSING
    channel: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="The channel of the chat application, where it has several. Mattermost uses it.",
            examples=["general"],
        ),
    ] = MISSING
    deviceTokens: Annotated[
        list[StrictStr] | None | MISSING,
        Field(
            description="The devices push messages go to. Repetitions are dropped; an empty list removes all that are stored.",
            examples=[["token-phone", "token-tablet"]],
        ),
    ] = MISSING
    alertUid: Annotated[
        StrictStr | None | MISSING,
        Field(description="For Grafana OnCall, which calls it `alert_uid`. Servers of 2024 do not keep it."),
    ] = MISSING
    title: Annotated[
        StrictStr | None | MISSING,
        Field(description="For Grafana OnCall, the title of the alert. Servers of 2024 do not keep it."),
    ] = MISSING
    imageUrl: Annotated[
        StrictStr | None | MISSING,
        Field(description="For Grafana OnCall, which calls it `image_url`. Servers of 2024 do not keep it."),
    ] = MISSING
    state: Annotated[
        StrictStr | None | MISSING,
        Field(description="For Grafana OnCall, the state of the alert. Servers of 2024 do not keep it."),
    ] = MISSING
    externalUrl: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="For Grafana OnCall, which calls it `link_to_upstream_details`. Servers of 2024 do not keep it. The credentials of an integration have the same as `externalLink`."
        ),
    ] = MISSING


class UpdateMemberRoles(BaseModel):
    """The role a member shall have."""

    role: Annotated[
        Literal["admin"], Field(description="The role. Administrator is the only one that can be given.")
    ]


class UpdateOrganizationBranding(BaseModel):
    """The branding that takes the place of the former one. What is missing is removed."""

    logo: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="The address of the logo. It must start with `https://` and end in `.jpg`, `.jpeg`, `.png`, `.gif` or `.svg`.",
            examples=["https://example.com/logo.png"],
            pattern="^https://[^\\s<>/?#]+[^\\s<>]*\\.(jpg|jpeg|png|gif|svg)$",
        ),
    ] = MISSING
    color: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="The main colour.",
            examples=["#0057b8"],
            pattern="^#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$",
        ),
    ] = MISSING
    fontColor: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="The colour of text.",
            examples=["#0057b8"],
            pattern="^#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$",
        ),
    ] = MISSING
    contentBackground: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="The colour behind text.",
            examples=["#0057b8"],
            pattern="^#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$",
        ),
    ] = MISSING
    fontFamily: Annotated[
        StrictStr | None | MISSING, Field(description="The typeface.", examples=["Inter"])
    ] = MISSING


class UpdatePreferenceChannels(BaseModel):
    """The channels to switch. Those not named stay as they are."""

    email: Annotated[StrictBool | MISSING, Field(description="Whether to send e-mail.")] = MISSING
    sms: Annotated[StrictBool | MISSING, Field(description="Whether to send text messages.")] = MISSING
    in_app: Annotated[
        StrictBool | MISSING, Field(description="Whether to show messages in the application.")
    ] = MISSING
    push: Annotated[StrictBool | MISSING, Field(description="Whether to send push messages.")] = MISSING
    chat: Annotated[StrictBool | MISSING, Field(description="Whether to send chat messages.")] = MISSING


class UpdateSubscriberEmail(RootModel[StrictStr]):
    root: Annotated[
        StrictStr,
        Field(description="Where e-mail steps send to. Null or an empty text erases it.", min_length=3),
    ]


class UpdateSubscriberEmail1(RootModel[StrictStr]):
    root: Annotated[
        StrictStr,
        Field(description="Where e-mail steps send to. Null or an empty text erases it.", max_length=0),
    ]


class UpdateSubscriberCredentials(BaseModel):
    """Credentials for one provider."""

    providerId: Annotated[
        Literal[
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
        ],
        Field(description="The provider. The environment needs an active integration of it."),
    ]
    integrationIdentifier: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Picks one integration of the provider. Without it the newest active one is taken.",
            examples=["slack-team"],
        ),
    ] = MISSING
    credentials: Annotated[UpdateChannelCredentials, Field(description="The credentials to store.")]


class UpdateSubscriberOnlineStatus(BaseModel):
    """Whether the subscriber is online now."""

    isOnline: Annotated[StrictBool, Field(description="False also sets `lastOnlineAt` to the present.")]


class UpdateSubscriberPreferencesV2(BaseModel):
    """What to change of the global preference, or of one workflow's."""

    channels: Annotated[UpdatePreferenceChannels, Field(description="The channels to switch.")]
    workflowId: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Identifier or trigger identifier of the workflow to change the preference of. Without it the global preference changes.",
            examples=["6571f3b2c9e77c0012a4b201"],
            min_length=1,
        ),
    ] = MISSING


class UpdateSubscriberV2(BaseModel):
    """What to change of a subscriber. A member left out stays as it is; null erases it."""

    firstName: Annotated[StrictStr | None | MISSING, Field(description="Given name.")] = MISSING
    lastName: Annotated[StrictStr | None | MISSING, Field(description="Family name.")] = MISSING
    email: Annotated[
        StrictStr | None | MISSING, Field(description="Where e-mail steps send to.", min_length=3)
    ] = MISSING
    phone: Annotated[
        StrictStr | None | MISSING, Field(description="Where SMS steps send to. Its form is not checked.")
    ] = MISSING
    avatar: Annotated[
        StrictStr | None | MISSING, Field(description="Address of a picture. Its form is not checked.")
    ] = MISSING
    locale: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Language, and optionally script and region, joined by `-` or `_`.",
            examples=["en_GB"],
            pattern="^[a-z]{2,4}([_-][A-Za-z]{4})?([_-]([A-Za-z]{2}|[0-9]{3}))?$",
        ),
    ] = MISSING
    timezone: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Name of a zone in the IANA time zone database.",
            examples=["Europe/London"],
            pattern="^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}$",
        ),
    ] = MISSING
    data: Annotated[
        dict[str, Any] | None | MISSING, Field(description="Replaces the stored object as a whole.")
    ] = MISSING


class UpdateTenant(BaseModel):
    """What to change of a tenant. Members that are missing, null or an empty text stay as they are."""

    identifier: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Another identifier. It must be free in the environment.",
            examples=["acme-international"],
        ),
    ] = MISSING
    name: Annotated[
        StrictStr | None | MISSING, Field(description="Another name.", examples=["Acme International"])
    ] = MISSING
    data: Annotated[
        dict[str, Any] | None | MISSING,
        Field(description="What takes the place of all that the application kept with the tenant."),
    ] = MISSING


class UpdateWorkflowGroup(BaseModel):
    """What to change on a workflow group."""

    name: Annotated[StrictStr, Field(description="What people are to call it.", examples=["Onboarding"])]


class UpdateWorkflowOverride(BaseModel):
    """What to change. Members left out or null stay as they are."""

    active: Annotated[
        StrictBool | None | MISSING, Field(description="Whether triggers for the tenant send anything.")
    ] = MISSING
    preferenceSettings: Annotated[
        PreferenceSettings | None | MISSING,
        Field(description="The channels to switch. Those not named stay as they are."),
    ] = MISSING


class UpdateWorkflowStatus(BaseModel):
    """Whether a workflow is to send anything."""

    active: Annotated[StrictBool, Field(description="True to switch it on, false to switch it off.")]


class WebhookFilterPart(BaseModel):
    """A condition on the answer of a webhook. A network failure is tried three times in all."""

    on: Annotated[Literal["webhook"], Field(description="A webhook.")]
    field: Annotated[StrictStr, Field(description="Dotted path in the JSON answer.", examples=["isTrial"])]
    operator: Annotated[
        Literal[
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
        ],
        Field(description="How the two are compared."),
    ]
    value: Annotated[
        StrictStr | None,
        Field(
            description="What the field is compared with, a template as in a condition on the payload.",
            examples=["true"],
        ),
    ]
    webhookUrl: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="The address. It is sent subscriber, payload, identifier, channel and provider by POST.",
            examples=["https://example.com/conditions"],
        ),
    ] = MISSING


class WorkflowGroup(BaseModel):
    """A folder in which workflows are kept."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's own identifier.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    name: Annotated[
        StrictStr, Field(description="What people call it. Need not be unique.", examples=["General"])
    ]
    field_environmentId: Annotated[
        StrictStr,
        Field(
            alias="_environmentId",
            description="The environment.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_organizationId: Annotated[
        StrictStr,
        Field(
            alias="_organizationId",
            description="The organization.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_parentId: Annotated[
        ObjectId | None | MISSING,
        Field(
            alias="_parentId",
            description="The group in Development that this one was promoted from. Some servers set it on other groups too, where it means nothing.",
        ),
    ] = MISSING
    createdAt: Annotated[AwareDatetime | MISSING, Field(description="When it was made.")] = MISSING
    updatedAt: Annotated[AwareDatetime | MISSING, Field(description="When it last changed.")] = MISSING


class WorkflowGroupEnvelope(BaseModel):
    """A `WorkflowGroup` as it is sent."""

    data: Annotated[WorkflowGroup, Field(description="The workflow group.")]


class WorkflowGroupListEnvelope(BaseModel):
    """All workflow groups as they are sent."""

    data: Annotated[list[WorkflowGroup], Field(description="The workflow groups, the oldest first.")]


class WorkflowGroupName(BaseModel):
    """A workflow group by its name."""

    name: Annotated[
        StrictStr | None | MISSING, Field(description="The name of the group.", examples=["General"])
    ] = MISSING


class WorkflowIntegrationChannels(BaseModel):
    """Whether each channel can be delivered, used by the workflow or not."""

    in_app: Annotated[ChannelIntegrationStatus, Field(description="Messages in the application.")]
    email: Annotated[ChannelIntegrationStatus, Field(description="E-mail.")]
    sms: Annotated[ChannelIntegrationStatus, Field(description="Text messages.")]
    chat: Annotated[ChannelIntegrationStatus, Field(description="Chat messages.")]
    push: Annotated[ChannelIntegrationStatus, Field(description="Push messages.")]


class WorkflowIntegrationStatus(BaseModel):
    """Whether the channels of a workflow can be delivered."""

    hasActiveIntegrations: Annotated[
        StrictBool, Field(description="Whether each channel that a step uses has an active integration.")
    ]
    hasPrimaryIntegrations: Annotated[
        StrictBool | MISSING,
        Field(description="False when an e-mail or SMS step lacks a primary integration. Absent otherwise."),
    ] = MISSING
    channels: Annotated[WorkflowIntegrationChannels, Field(description="The same for each channel.")]


class WorkflowOverride(BaseModel):
    """What is different about a workflow for one tenant."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's own identifier.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_organizationId: Annotated[
        StrictStr,
        Field(
            alias="_organizationId",
            description="The organization.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_environmentId: Annotated[
        StrictStr,
        Field(
            alias="_environmentId",
            description="The environment.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_workflowId: Annotated[
        StrictStr,
        Field(
            alias="_workflowId",
            description="The workflow.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_tenantId: Annotated[
        StrictStr,
        Field(
            alias="_tenantId",
            description="The tenant, by Novu's own identifier. The tenant may be gone.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    active: Annotated[
        StrictBool,
        Field(
            description="Whether triggers for the tenant send anything, whatever the workflow itself says."
        ),
    ]
    preferenceSettings: Annotated[
        PreferenceChannels,
        Field(
            description="Which channels are on for the tenant. They overrule the workflow, and what a subscriber chose overrules them."
        ),
    ]
    deleted: Annotated[StrictBool, Field(description="Always false.")]
    deletedAt: Annotated[
        AwareDatetime | None | MISSING,
        Field(description="Not set by any operation; a deleted override is gone."),
    ] = MISSING
    deletedBy: Annotated[
        StrictStr | None | MISSING, Field(description="Not set by any operation; a deleted override is gone.")
    ] = MISSING
    createdAt: Annotated[AwareDatetime, Field(description="When it was made.")]
    updatedAt: Annotated[
        AwareDatetime | MISSING,
        Field(description="When it last changed. The answer of an update may still tell the time before."),
    ] = MISSING


class WorkflowOverrideEnvelope(BaseModel):
    """A `WorkflowOverride` as it is sent."""

    data: Annotated[WorkflowOverride, Field(description="The override.")]


class WorkflowOverridePage(BaseModel):
    """One page of overrides."""

    data: Annotated[list[WorkflowOverride], Field(description="The overrides, the newest first.")]
    page: Annotated[StrictInt, Field(description="Number of this page, counted from zero.", ge=0)]
    pageSize: Annotated[StrictInt, Field(description="Most overrides on a page, as asked for.", ge=1)]
    hasMore: Annotated[
        StrictBool,
        Field(description="Whether this page is full. True too when it is the last one and exactly full."),
    ]


class WorkflowReference(BaseModel):
    """Names a workflow."""

    slug: Annotated[StrictStr, Field(description="Name and identifier in a form that fits an address.")]
    identifier: Annotated[
        StrictStr, Field(description="The identifier by which events trigger the workflow.")
    ]
    name: Annotated[StrictStr, Field(description="Name of the workflow.")]
    updatedAt: Annotated[
        AwareDatetime | MISSING, Field(description="When the workflow last changed. Later servers send it.")
    ] = MISSING


class WorkflowVariable(BaseModel):
    """A value that a workflow reads."""

    name: Annotated[StrictStr, Field(description="Dotted path of the value.", examples=["post.title"])]
    type: Annotated[
        Literal["String", "Array", "Boolean"] | MISSING,
        Field(
            description="How the templates use it. A mention makes it text, `each` a list, `if` and `unless` a flag. Absent for subscribers' values."
        ),
    ] = MISSING


class ActivityDigestTimed(BaseModel):
    """The time table of a timed digest, in UTC."""

    atTime: Annotated[
        StrictStr | None | MISSING, Field(description="Time of the day.", examples=["09:00"])
    ] = MISSING
    weekDays: Annotated[
        list[Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]] | MISSING,
        Field(description="Days of the week."),
    ] = MISSING
    monthDays: Annotated[
        list[StrictInt] | MISSING, Field(description="Days of the month, counted from one.")
    ] = MISSING
    monthlyType: Annotated[
        Literal["each", "on"] | None | MISSING,
        Field(description="Whether `monthDays` (`each`) or `ordinal` and `ordinalValue` (`on`) say the day."),
    ] = MISSING
    ordinal: Annotated[
        Literal["1", "2", "3", "4", "5", "last"] | None | MISSING,
        Field(description="Which one in the month."),
    ] = MISSING
    ordinalValue: Annotated[
        Literal[
            "day",
            "weekday",
            "weekend",
            "sunday",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
        ]
        | None
        | MISSING,
        Field(description="What `ordinal` counts."),
    ] = MISSING
    cronExpression: Annotated[
        StrictStr | None | MISSING,
        Field(description="The time table as a cron expression. Sent from 2025 on.", examples=["0 9 * * 1"]),
    ] = MISSING


class ActivityExecutionDetail(BaseModel):
    """One entry in the log of a job, in short."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="The entry.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_jobId: Annotated[
        StrictStr | MISSING,
        Field(
            alias="_jobId",
            description="The job. Left out by servers from 2025 on.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    detail: Annotated[StrictStr, Field(description="What happened.", examples=["Message sent"])]
    source: Annotated[
        Literal["Credentials", "Internal", "Payload", "Webhook"],
        Field(description="Where the entry comes from."),
    ]
    status: Annotated[
        Literal["Success", "Warning", "Failed", "Pending", "Queued", "ReadConfirmation"],
        Field(description="How it went."),
    ]
    providerId: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="The provider that was to deliver. Absent or null where none was asked.",
            examples=["ses"],
        ),
    ] = MISSING
    isTest: Annotated[StrictBool, Field(description="Whether the run was a trial.")]
    isRetry: Annotated[StrictBool, Field(description="Whether a repeated attempt wrote it.")]
    raw: Annotated[
        StrictStr | None | MISSING,
        Field(description="More about it, as JSON in a text. Absent or null where there is nothing to add."),
    ] = MISSING
    webhookStatus: Annotated[
        StrictStr | None | MISSING,
        Field(description="What the provider reported later on. Absent or null without such a report."),
    ] = MISSING
    createdAt: Annotated[AwareDatetime | MISSING, Field(description="When it happened.")] = MISSING
    updatedAt: Annotated[AwareDatetime | MISSING, Field(description="When the entry was last written.")] = (
        MISSING
    )


class ActivitySubscriber(BaseModel):
    """The recipient of a notification, in short."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="The subscriber.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    subscriberId: Annotated[
        StrictStr | MISSING,
        Field(
            description="The identifier the application gave to the subscriber. Left out by old servers.",
            examples=["ada-lovelace"],
        ),
    ] = MISSING
    firstName: Annotated[StrictStr | None | MISSING, Field(description="First name.", examples=["Ada"])] = (
        MISSING
    )
    lastName: Annotated[
        StrictStr | None | MISSING, Field(description="Last name.", examples=["Lovelace"])
    ] = MISSING
    email: Annotated[
        StrictStr | None | MISSING, Field(description="E-mail address.", examples=["ada@example.com"])
    ] = MISSING
    phone: Annotated[
        StrictStr | None | MISSING, Field(description="Phone number.", examples=["+441632960001"])
    ] = MISSING


class ApiKey(BaseModel):
    """A secret that opens one environment."""

    key: Annotated[
        StrictStr,
        Field(
            description="The secret itself, as it goes after `ApiKey` in the header `Authorization`. Novu's keys are 32 hexadecimal digits.",
            examples=["dummy-secret-key"],
            min_length=1,
        ),
    ]
    field_userId: Annotated[
        StrictStr,
        Field(
            alias="_userId",
            description="The user who owns the key. Requests with it act in the name of this user.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    hash: Annotated[
        StrictStr | MISSING,
        Field(description="The SHA-256 of the key in hexadecimal digits. Lists of environments may show it."),
    ] = MISSING


class ApiKeyListEnvelope(BaseModel):
    """API keys as they are sent."""

    data: Annotated[list[ApiKey], Field(description="The keys.")]


class BackoffStepMetadata(BaseModel):
    """Collect only when it gets busy: an event that finds no other within the back-off time before it passes the digest at once, later ones are collected as with `regular`."""

    type: Annotated[Literal["backoff"], Field(description="A fixed time, but only when it gets busy.")]
    amount: Annotated[
        StrictFloat | None | MISSING, Field(description="How many units the window stays open.", examples=[5])
    ] = MISSING
    unit: Annotated[
        Literal["seconds", "minutes", "hours", "days", "weeks", "months"] | None | MISSING,
        Field(description="What `amount` counts."),
    ] = MISSING
    digestKey: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Dotted path in the payload. Only events with the same value there are collected together.",
            examples=["post.id"],
        ),
    ] = MISSING
    backoff: Annotated[StrictBool | None | MISSING, Field(description="Says the same as the type.")] = MISSING
    backoffAmount: Annotated[
        StrictFloat | None | MISSING,
        Field(description="How many back-off units to look back.", examples=[30]),
    ] = MISSING
    backoffUnit: Annotated[
        Literal["seconds", "minutes", "hours", "days", "weeks", "months"] | None | MISSING,
        Field(description="What `backoffAmount` counts."),
    ] = MISSING
    updateMode: Annotated[StrictBool | None | MISSING, Field(description="Stored; nothing reads it.")] = (
        MISSING
    )
    timed: Annotated[
        StepSchedule | None | MISSING,
        Field(description="Not used by this type. Answers hold its two lists, empty."),
    ] = MISSING


class BulkApplyChanges(BaseModel):
    """Which changes to promote."""

    changeIds: Annotated[
        list[ObjectId], Field(description="The `_id` of each change. The order does not matter.")
    ]


class BulkSubscribersResult(BaseModel):
    """What became of each subscriber of a bulk request, in the order they were sent."""

    updated: Annotated[list[SubscriberReference], Field(description="Subscribers that were known before.")]
    created: Annotated[list[SubscriberReference], Field(description="Subscribers that are new.")]
    failed: Annotated[list[FailedSubscriber], Field(description="Subscribers that were not written.")]


class BulkSubscribersResultEnvelope(BaseModel):
    """A `BulkSubscribersResult` as it is sent."""

    data: Annotated[BulkSubscribersResult, Field(description="The outcome.")]


class ChangeUser(BaseModel):
    """Who made a change."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's identifier of the user.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    firstName: Annotated[StrictStr | None | MISSING, Field(description="Given name.", examples=["Ada"])] = (
        MISSING
    )
    lastName: Annotated[
        StrictStr | None | MISSING, Field(description="Family name.", examples=["Lovelace"])
    ] = MISSING
    profilePicture: Annotated[
        StrictStr | None | MISSING,
        Field(description="The address of a picture.", examples=["https://example.com/ada.png"]),
    ] = MISSING


class ChannelPreference(BaseModel):
    """One channel switched on or off."""

    type: Annotated[Literal["in_app", "email", "sms", "chat", "push"], Field(description="The channel.")]
    enabled: Annotated[StrictBool, Field(description="Whether to send over it.")]


class ChannelSettings(BaseModel):
    """The credentials a subscriber has for one integration."""

    providerId: Annotated[
        Literal[
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
        ],
        Field(description="The provider."),
    ]
    integrationIdentifier: Annotated[
        StrictStr | MISSING,
        Field(
            description="Identifier of the integration. Documented, but no known server sends it; use `_integrationId`."
        ),
    ] = MISSING
    credentials: Annotated[ChannelCredentials, Field(description="What is stored. May be empty.")]
    field_integrationId: Annotated[
        StrictStr,
        Field(
            alias="_integrationId",
            description="The integration the credentials belong to.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]


class CreateOrganization(BaseModel):
    """An organization to make."""

    name: Annotated[
        StrictStr, Field(description="The name. It need not be unique.", examples=["Lovelace Ltd"])
    ]
    logo: Annotated[
        StrictStr | None | MISSING,
        Field(description="The address of a logo.", examples=["https://example.com/logo.png"]),
    ] = MISSING
    jobTitle: Annotated[
        Literal[
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
        | None
        | MISSING,
        Field(
            description="What the owner of the key does. It is kept with the user, not with the organization."
        ),
    ] = MISSING
    domain: Annotated[
        StrictStr | None | MISSING,
        Field(description="The domain of the organization's site.", examples=["example.com"]),
    ] = MISSING
    language: Annotated[
        list[StrictStr] | None | MISSING,
        Field(description="The programming languages in use.", examples=[["python", "go"]]),
    ] = MISSING
    productUseCases: Annotated[
        dict[str, Any] | None | MISSING,
        Field(description="What the organization wants to use Novu for. Present servers ignore it."),
    ] = MISSING


class CreateSubscriberV2(BaseModel):
    """A subscriber to create under an identifier that is not yet taken."""

    subscriberId: Annotated[
        StrictStr,
        Field(
            description="The identifier by which the application knows the subscriber. It may not consist of blanks only. Later servers take nothing but letters, digits, `-` and `_`, or an e-mail address.",
            examples=["ada-lovelace"],
            min_length=1,
            pattern="\\S",
        ),
    ]
    firstName: Annotated[StrictStr | None | MISSING, Field(description="Given name.")] = MISSING
    lastName: Annotated[StrictStr | None | MISSING, Field(description="Family name.")] = MISSING
    email: Annotated[
        StrictStr | None | MISSING, Field(description="Where e-mail steps send to.", min_length=3)
    ] = MISSING
    phone: Annotated[
        StrictStr | None | MISSING, Field(description="Where SMS steps send to. Its form is not checked.")
    ] = MISSING
    avatar: Annotated[
        StrictStr | None | MISSING, Field(description="Address of a picture. Its form is not checked.")
    ] = MISSING
    locale: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Language, and optionally script and region, joined by `-` or `_`.",
            examples=["en_GB"],
            pattern="^[a-z]{2,4}([_-][A-Za-z]{4})?([_-]([A-Za-z]{2}|[0-9]{3}))?$",
        ),
    ] = MISSING
    timezone: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Name of a zone in the IANA time zone database. Novu also refuses names of the right shape that are not in the database.",
            examples=["Europe/London", "UTC", "America/Argentina/Ushuaia"],
            pattern="^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}$",
        ),
    ] = MISSING
    data: Annotated[
        dict[str, Any] | None | MISSING, Field(description="Whatever the application wants to keep.")
    ] = MISSING


class CreateTenant(BaseModel):
    """A tenant to make."""

    identifier: Annotated[
        StrictStr,
        Field(
            description="The identifier by which the application knows the tenant. It must be free in the environment.",
            examples=["acme"],
            min_length=1,
        ),
    ]
    name: Annotated[StrictStr, Field(description="The name.", examples=["Acme Ltd"], min_length=1)]
    data: Annotated[
        dict[str, Any] | None | MISSING, Field(description="What the application keeps with the tenant.")
    ] = MISSING


class CreateWorkflowOverride(BaseModel):
    """What is to be different about a workflow for a tenant."""

    workflowId: Annotated[
        StrictStr,
        Field(
            description="The workflow.", examples=["6571f3b2c9e77c0012a4b901"], pattern="^[0-9a-fA-F]{24}$"
        ),
    ]
    tenantId: Annotated[
        StrictStr,
        Field(
            description="The tenant, by Novu's own identifier and not its `identifier`.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    active: Annotated[
        StrictBool | None | MISSING,
        Field(description="Whether triggers for the tenant send anything. False when absent."),
    ] = MISSING
    preferenceSettings: Annotated[
        PreferenceSettings | None | MISSING,
        Field(description="Which channels are on for the tenant. All when absent."),
    ] = MISSING


class CreatedLayout(BaseModel):
    """The identifier of a new layout."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="The layout.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]


class CreatedLayoutEnvelope(BaseModel):
    """A `CreatedLayout` as it is sent."""

    data: Annotated[CreatedLayout, Field(description="The new layout.")]


class CreatedTopic(BaseModel):
    """The identifiers of a new topic."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="The topic.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    key: Annotated[StrictStr, Field(description="The key that was asked for.", examples=["engineers"])]


class CreatedTopicEnvelope(BaseModel):
    """A `CreatedTopic` as it is sent."""

    data: Annotated[CreatedTopic, Field(description="The new topic.")]


class EmailBlockStyles(BaseModel):
    """How a part of an e-mail looks."""

    textAlign: Annotated[
        Literal["center", "left", "right"] | None | MISSING, Field(description="Where it is aligned.")
    ] = MISSING


class Environment(BaseModel):
    """One of the separate worlds of an organization. Nothing but integrations is seen across its border."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's identifier of the environment.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    name: Annotated[
        StrictStr,
        Field(
            description="The name, `Development` or `Production` where it came with the organization.",
            examples=["Development"],
        ),
    ]
    identifier: Annotated[
        StrictStr,
        Field(
            description="The public identifier by which the in-app client names the environment. It is no secret.",
            examples=["dev-lovelace"],
        ),
    ]
    slug: Annotated[
        StrictStr | MISSING,
        Field(
            description="A short name for addresses. Only later servers send it.",
            examples=["dev_env_24TfHQpNNB1CWvVQ"],
        ),
    ] = MISSING
    field_organizationId: Annotated[
        StrictStr,
        Field(
            alias="_organizationId",
            description="The organization that owns the environment.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_parentId: Annotated[
        ObjectId | None | MISSING,
        Field(
            alias="_parentId",
            description="The environment from which changes are promoted into this one. Missing or null on a root such as Development.",
        ),
    ] = MISSING
    apiKeys: Annotated[
        list[ApiKey] | MISSING,
        Field(
            description="The API keys in lists, for the environment of the key alone; empty for the others. Missing where a single environment is read."
        ),
    ] = MISSING
    widget: Annotated[EnvironmentWidget | MISSING, Field(description="Settings of the in-app client.")] = (
        MISSING
    )
    dns: Annotated[EnvironmentDns | MISSING, Field(description="Settings of inbound e-mail.")] = MISSING
    bridge: Annotated[
        EnvironmentBridge | MISSING, Field(description="Where workflows written in code are found.")
    ] = MISSING
    echo: Annotated[EnvironmentBridge | MISSING, Field(description="The former name of `bridge`.")] = MISSING
    apiRateLimits: Annotated[
        EnvironmentRateLimits | MISSING, Field(description="Limits of its own in place of those of the plan.")
    ] = MISSING
    createdAt: Annotated[AwareDatetime | MISSING, Field(description="When it was made.")] = MISSING
    updatedAt: Annotated[AwareDatetime | MISSING, Field(description="When it was last changed.")] = MISSING


class EnvironmentEnvelope(BaseModel):
    """An `Environment` as it is sent."""

    data: Annotated[Environment, Field(description="The environment.")]


class EnvironmentListEnvelope(BaseModel):
    """All environments as they are sent."""

    data: Annotated[list[Environment], Field(description="The environments.")]


class ErrorBody(BaseModel):
    """What every refusal carries. Further members may stand beside these; later revisions repeat fields of `ctx` here."""

    statusCode: Annotated[StrictInt, Field(description="The HTTP status, repeated.", ge=400, le=599)]
    timestamp: Annotated[
        AwareDatetime | MISSING,
        Field(
            description="When the server answered. Absent from answers of servers older than October 2024."
        ),
    ] = MISSING
    path: Annotated[
        StrictStr | MISSING,
        Field(
            description="The path of the request with its query. Absent from answers of servers older than October 2024."
        ),
    ] = MISSING
    message: Annotated[
        StrictStr | list[StrictStr] | dict[str, Any],
        Field(
            description="What went wrong. A list of sentences, one per broken rule, when the request did not validate."
        ),
    ]
    error: Annotated[
        StrictStr | dict[str, Any] | MISSING,
        Field(description="The reason phrase of the status, where the server gave one."),
    ] = MISSING
    errors: Annotated[
        dict[str, Any] | MISSING, Field(description="Broken rules by field, in answers of later revisions.")
    ] = MISSING
    errorId: Annotated[
        StrictStr | MISSING, Field(description="Names an unexpected failure in the server's log.")
    ] = MISSING
    ctx: Annotated[
        dict[str, Any] | MISSING, Field(description="Details of the refusal, in answers of later revisions.")
    ] = MISSING


class ExecutionDetail(BaseModel):
    """One entry in the log of a notification. Entries are only ever added."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="The entry.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_organizationId: Annotated[
        StrictStr,
        Field(
            alias="_organizationId",
            description="The organization it belongs to.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_environmentId: Annotated[
        StrictStr,
        Field(
            alias="_environmentId",
            description="The environment it belongs to.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_jobId: Annotated[
        StrictStr,
        Field(
            alias="_jobId",
            description="The job that wrote it, one per step and one for the trigger.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_notificationId: Annotated[
        StrictStr,
        Field(
            alias="_notificationId",
            description="The notification it is about.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_notificationTemplateId: Annotated[
        StrictStr,
        Field(
            alias="_notificationTemplateId",
            description="The workflow that ran.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_subscriberId: Annotated[
        StrictStr,
        Field(
            alias="_subscriberId",
            description="The recipient.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_messageId: Annotated[
        ObjectId | None | MISSING,
        Field(alias="_messageId", description="The message it is about. Absent or null before there is one."),
    ] = MISSING
    providerId: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="The provider that was to deliver. Absent or null where none was asked.",
            examples=["ses"],
        ),
    ] = MISSING
    transactionId: Annotated[
        StrictStr,
        Field(description="The trigger it goes back to.", examples=["5b1a6f0e-9f0c-4a37-8a5b-1f2d3c4b5a60"]),
    ]
    channel: Annotated[
        Literal["in_app", "email", "sms", "chat", "push", "digest", "trigger", "delay", "custom"],
        Field(description="The type of the step, also where that is not a channel."),
    ]
    detail: Annotated[StrictStr, Field(description="What happened.", examples=["Message sent"])]
    source: Annotated[
        Literal["Credentials", "Internal", "Payload", "Webhook"],
        Field(description="Where the entry comes from."),
    ]
    status: Annotated[
        Literal["Success", "Warning", "Failed", "Pending", "Queued", "ReadConfirmation"],
        Field(description="How it went."),
    ]
    isTest: Annotated[
        StrictBool, Field(description="Whether the run was a trial. False in all that triggers cause.")
    ]
    isRetry: Annotated[
        StrictBool,
        Field(
            description="Whether a repeated attempt wrote it. Only calls of webhook conditions are repeated."
        ),
    ]
    raw: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="More about it, as JSON in a text. Absent or null where there is nothing to add.",
            examples=['{"delay":300000}'],
        ),
    ] = MISSING
    webhookStatus: Annotated[
        StrictStr | None | MISSING,
        Field(description="What the provider reported later on. Absent or null without such a report."),
    ] = MISSING
    createdAt: Annotated[AwareDatetime | MISSING, Field(description="When it happened.")] = MISSING
    updatedAt: Annotated[AwareDatetime | MISSING, Field(description="When the entry was last written.")] = (
        MISSING
    )
    expireAt: Annotated[
        AwareDatetime | MISSING,
        Field(
            description="When the entry is cleared away, 30 days after the notification is expected to be done."
        ),
    ] = MISSING


class ExecutionDetailListEnvelope(BaseModel):
    """The log as it is sent."""

    data: Annotated[list[ExecutionDetail], Field(description="The entries, oldest first.")]


class Feed(BaseModel):
    """A named section of the in-app feed."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's own identifier.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    id: Annotated[
        StrictStr | MISSING,
        Field(
            description="The same as `_id`. Absent from lists.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    name: Annotated[
        StrictStr, Field(description="The name. No two feeds of an environment share one.", examples=["news"])
    ]
    identifier: Annotated[
        StrictStr,
        Field(
            description="By what to ask for the feed when reading or marking messages. The same as the name.",
            examples=["news"],
        ),
    ]
    field_environmentId: Annotated[
        StrictStr,
        Field(
            alias="_environmentId",
            description="The environment.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_organizationId: Annotated[
        StrictStr,
        Field(
            alias="_organizationId",
            description="The organization.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_parentId: Annotated[
        StrictStr | MISSING,
        Field(
            alias="_parentId",
            description="The feed in Development that this one in Production was promoted from.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    deleted: Annotated[
        StrictBool | MISSING, Field(description="Always false in answers; deleted feeds are not shown.")
    ] = MISSING
    createdAt: Annotated[AwareDatetime | MISSING, Field(description="When it was created.")] = MISSING
    updatedAt: Annotated[AwareDatetime | MISSING, Field(description="When it last changed.")] = MISSING
    field__v: Annotated[
        StrictInt | MISSING, Field(alias="__v", description="Revision of the stored record.")
    ] = MISSING


class FeedEnvelope(BaseModel):
    """A `Feed` as it is sent."""

    data: Annotated[Feed, Field(description="The feed.")]


class FeedListEnvelope(BaseModel):
    """Feeds as they are sent."""

    data: Annotated[list[Feed], Field(description="The feeds.")]


class FeedSubscriber(BaseModel):
    """A subscriber as the feed shows it."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's own identifier.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    id: Annotated[
        StrictStr | MISSING,
        Field(
            description="The same as `_id`.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    subscriberId: Annotated[StrictStr, Field(description="The identifier the application gave.")]
    firstName: Annotated[StrictStr | None | MISSING, Field(description="Given name.")] = MISSING
    lastName: Annotated[StrictStr | None | MISSING, Field(description="Family name.")] = MISSING
    avatar: Annotated[StrictStr | None | MISSING, Field(description="Address of a picture.")] = MISSING


class FeedTemplate(BaseModel):
    """A workflow as the feed shows it."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Identifier of the workflow.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    id: Annotated[
        StrictStr | MISSING,
        Field(
            description="The same as `_id`.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    tags: Annotated[list[StrictStr] | MISSING, Field(description="Tags of the workflow.")] = MISSING


class IntegrationCredentials(BaseModel):
    """
    What a provider needs, in a request as in an answer. Which members matter depends on the provider; that they are there, or belong to it, is not
    examined. Unknown members are dropped, `contentType`, `apiURL` and `appID` of some providers' forms among them.

    The secret ones are stored encrypted and answered in clear. Some servers answer writes with the stored form, which starts with `nvsk.`; never
    send that back.

    """

    apiKey: Annotated[
        StrictStr | None | MISSING, Field(description="Key of the provider's API. Stored encrypted.")
    ] = MISSING
    user: Annotated[StrictStr | None | MISSING, Field(description="Account or user name.")] = MISSING
    secretKey: Annotated[
        StrictStr | None | MISSING, Field(description="The secret that belongs to the key. Stored encrypted.")
    ] = MISSING
    domain: Annotated[
        StrictStr | None | MISSING,
        Field(description="Domain that sends; for a generic SMS provider, where to fetch the token."),
    ] = MISSING
    password: Annotated[
        StrictStr | None | MISSING, Field(description="Password of the account. Stored encrypted.")
    ] = MISSING
    host: Annotated[StrictStr | None | MISSING, Field(description="Host name of the server.")] = MISSING
    port: Annotated[StrictStr | None | MISSING, Field(description="Port of the server, as a text.")] = MISSING
    secure: Annotated[
        StrictBool | Literal["true", "false"] | None | MISSING,
        Field(
            description="Whether to use TLS from the start; for APNs, whether this is the production service."
        ),
    ] = MISSING
    region: Annotated[StrictStr | None | MISSING, Field(description="Region of the cloud service.")] = MISSING
    accountSid: Annotated[StrictStr | None | MISSING, Field(description="Identifier of the account.")] = (
        MISSING
    )
    messageProfileId: Annotated[
        StrictStr | None | MISSING, Field(description="Messaging profile of Telnyx.")
    ] = MISSING
    token: Annotated[StrictStr | None | MISSING, Field(description="Access token. Stored encrypted.")] = (
        MISSING
    )
    from_: Annotated[
        StrictStr | None | MISSING,
        Field(alias="from", description="Address or number that appears as the sender."),
    ] = MISSING
    senderName: Annotated[
        StrictStr | None | MISSING, Field(description="Name that appears beside the sender.")
    ] = MISSING
    projectName: Annotated[StrictStr | None | MISSING, Field(description="Name of the project.")] = MISSING
    applicationId: Annotated[
        StrictStr | None | MISSING, Field(description="Identifier of the application.")
    ] = MISSING
    clientId: Annotated[
        StrictStr | None | MISSING, Field(description="Client id of the OAuth application.")
    ] = MISSING
    requireTls: Annotated[
        StrictBool | Literal["true", "false"] | None | MISSING,
        Field(description="Whether to insist on STARTTLS."),
    ] = MISSING
    ignoreTls: Annotated[
        StrictBool | Literal["true", "false"] | None | MISSING,
        Field(description="Whether to do without STARTTLS even if the server offers it."),
    ] = MISSING
    tlsOptions: Annotated[
        dict[str, Any] | None | MISSING, Field(description="Further TLS options of the SMTP client.")
    ] = MISSING
    baseUrl: Annotated[StrictStr | None | MISSING, Field(description="Address of the provider's API.")] = (
        MISSING
    )
    webhookUrl: Annotated[StrictStr | None | MISSING, Field(description="Address that gets the message.")] = (
        MISSING
    )
    redirectUrl: Annotated[
        StrictStr | None | MISSING, Field(description="Where the browser goes after the chat OAuth is done.")
    ] = MISSING
    hmac: Annotated[
        StrictBool | None | MISSING,
        Field(description="Whether subscribers have to prove themselves with an HMAC hash."),
    ] = MISSING
    serviceAccount: Annotated[
        StrictStr | None | MISSING,
        Field(description="Service account of Firebase, as a JSON text. Stored encrypted."),
    ] = MISSING
    ipPoolName: Annotated[StrictStr | None | MISSING, Field(description="IP pool of SendGrid.")] = MISSING
    apiKeyRequestHeader: Annotated[
        StrictStr | None | MISSING, Field(description="Header that carries `apiKey`.")
    ] = MISSING
    secretKeyRequestHeader: Annotated[
        StrictStr | None | MISSING, Field(description="Header that carries `secretKey`.")
    ] = MISSING
    idPath: Annotated[
        StrictStr | None | MISSING,
        Field(description="Where the answer of the provider has the id of the message."),
    ] = MISSING
    datePath: Annotated[
        StrictStr | None | MISSING,
        Field(description="Where the answer of the provider has the time of sending."),
    ] = MISSING
    apiToken: Annotated[
        StrictStr | None | MISSING, Field(description="Token of the provider's API. Stored encrypted.")
    ] = MISSING
    authenticateByToken: Annotated[
        StrictBool | None | MISSING, Field(description="Whether to fetch a token before sending.")
    ] = MISSING
    authenticationTokenKey: Annotated[
        StrictStr | None | MISSING, Field(description="Header that carries the fetched token.")
    ] = MISSING
    instanceId: Annotated[StrictStr | None | MISSING, Field(description="Instance of Pusher Beams.")] = (
        MISSING
    )
    alertUid: Annotated[
        StrictStr | None | MISSING, Field(description="For Grafana OnCall, identifier of the alert.")
    ] = MISSING
    title: Annotated[
        StrictStr | None | MISSING, Field(description="For Grafana OnCall, title of the alert.")
    ] = MISSING
    imageUrl: Annotated[
        StrictStr | None | MISSING, Field(description="For Grafana OnCall, picture of the alert.")
    ] = MISSING
    state: Annotated[
        StrictStr | None | MISSING, Field(description="For Grafana OnCall, state of the alert.")
    ] = MISSING
    externalLink: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="For Grafana OnCall, address with more about the alert. A subscriber's credentials call it `externalUrl`."
        ),
    ] = MISSING
    channelId: Annotated[StrictStr | None | MISSING, Field(description="Channel of Eazy.")] = MISSING
    phoneNumberIdentification: Annotated[
        StrictStr | None | MISSING, Field(description="Identifier of the sending number at WhatsApp.")
    ] = MISSING
    accessKey: Annotated[StrictStr | None | MISSING, Field(description="Access key of the provider.")] = (
        MISSING
    )


class MarkAllMessages(BaseModel):
    """The mark to give every in-app message, or those of some feeds."""

    markAs: Annotated[Literal["read", "seen", "unread", "unseen"], Field(description="The mark.")]
    feedIdentifier: Annotated[
        StrictStr | list[StrictStr] | None | MISSING,
        Field(
            description="One feed, several joined by commas, or a list. Without it, or with an empty text, all feeds.",
            examples=["news"],
        ),
    ] = MISSING


class MemberInvite(BaseModel):
    """An invitation to an organization."""

    email: Annotated[
        StrictStr,
        Field(
            description="The address that was invited. Empty for readers who are not administrators.",
            examples=["grace@example.com"],
        ),
    ]
    token: Annotated[
        StrictStr,
        Field(description="The secret that accepts the invitation.", examples=["dummy-invitation-token"]),
    ]
    invitationDate: Annotated[AwareDatetime, Field(description="When the invitation was sent.")]
    answerDate: Annotated[
        AwareDatetime | None | MISSING,
        Field(description="When it was accepted. Missing or null while it is open."),
    ] = MISSING
    field_inviterId: Annotated[
        StrictStr,
        Field(
            alias="_inviterId",
            description="The user who invited.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]


class MemberUser(BaseModel):
    """The user behind a membership."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's identifier of the user.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    firstName: Annotated[StrictStr | None | MISSING, Field(description="Given name.", examples=["Ada"])] = (
        MISSING
    )
    lastName: Annotated[
        StrictStr | None | MISSING, Field(description="Family name.", examples=["Lovelace"])
    ] = MISSING
    email: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="The e-mail address. Empty for readers who are not administrators.",
            examples=["ada@example.com"],
        ),
    ] = MISSING
    profilePicture: Annotated[
        StrictStr | None | MISSING,
        Field(description="The address of a picture.", examples=["https://example.com/ada.png"]),
    ] = MISSING
    createdAt: Annotated[AwareDatetime | MISSING, Field(description="When the account was made.")] = MISSING


class MessageAction(BaseModel):
    """The buttons of a message, and which was used."""

    status: Annotated[
        Literal["pending", "done"] | None | MISSING, Field(description="Whether a button was used.")
    ] = MISSING
    buttons: Annotated[
        list[MessageButton] | None | MISSING, Field(description="The buttons, the primary one first.")
    ] = MISSING
    result: Annotated[
        MessageActionResult | None | MISSING, Field(description="Which button was used, and with what.")
    ] = MISSING


class MessageCta(BaseModel):
    """What the recipient of a message can do about it."""

    type: Annotated[Literal["redirect"] | None | MISSING, Field(description="What happens on a click.")] = (
        MISSING
    )
    data: Annotated[
        MessageCtaData | None | MISSING,
        Field(description="Where a click leads. Absent for channels other than in-app."),
    ] = MISSING
    action: Annotated[MessageAction | None | MISSING, Field(description="Buttons, and which was used.")] = (
        MISSING
    )


class MessageIdsMessageIds1(RootModel[list[ObjectId]]):
    root: Annotated[
        list[ObjectId],
        Field(
            description="One message, several joined by commas without blanks, or a list. Messages that do not exist are passed over.",
            examples=["6571f3b2c9e77c0012a4b601", ["6571f3b2c9e77c0012a4b601"]],
            min_length=1,
        ),
    ]


class MessageSubscriber(BaseModel):
    """The subscriber of a message. Most operations fill in the identifiers, the names and the avatar only."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's own identifier.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    id: Annotated[
        StrictStr | MISSING,
        Field(
            description="The same as `_id`.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    subscriberId: Annotated[StrictStr, Field(description="The identifier the application gave.")]
    firstName: Annotated[StrictStr | None | MISSING, Field(description="Given name.")] = MISSING
    lastName: Annotated[StrictStr | None | MISSING, Field(description="Family name.")] = MISSING
    email: Annotated[StrictStr | None | MISSING, Field(description="E-mail address.")] = MISSING
    phone: Annotated[StrictStr | None | MISSING, Field(description="Telephone number.")] = MISSING
    avatar: Annotated[StrictStr | None | MISSING, Field(description="Address of a picture.")] = MISSING
    locale: Annotated[
        StrictStr | None | MISSING, Field(description="Language, with or without a region.")
    ] = MISSING
    timezone: Annotated[StrictStr | None | MISSING, Field(description="Time zone by its IANA name.")] = (
        MISSING
    )
    data: Annotated[
        dict[str, Any] | None | MISSING, Field(description="Whatever the application keeps there.")
    ] = MISSING
    channels: Annotated[
        list[ChannelSettings] | MISSING, Field(description="Credentials by provider and integration.")
    ] = MISSING
    topics: Annotated[list[StrictStr] | MISSING, Field(description="Keys of topics.")] = MISSING
    isOnline: Annotated[
        StrictBool | None | MISSING, Field(description="Whether the subscriber is online.")
    ] = MISSING
    lastOnlineAt: Annotated[
        AwareDatetime | None | MISSING, Field(description="When the subscriber went offline last.")
    ] = MISSING
    field_organizationId: Annotated[
        StrictStr | MISSING,
        Field(
            alias="_organizationId",
            description="The organization.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    field_environmentId: Annotated[
        StrictStr | MISSING,
        Field(
            alias="_environmentId",
            description="The environment.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    deleted: Annotated[StrictBool | MISSING, Field(description="Whether the subscriber is deleted.")] = (
        MISSING
    )
    createdAt: Annotated[AwareDatetime | MISSING, Field(description="When the subscriber was created.")] = (
        MISSING
    )
    updatedAt: Annotated[AwareDatetime | MISSING, Field(description="When the subscriber last changed.")] = (
        MISSING
    )
    field__v: Annotated[
        StrictInt | MISSING, Field(alias="__v", description="Revision of the stored record.")
    ] = MISSING


class MessageTemplateVariable(BaseModel):
    """A value that the payload has to bring."""

    name: Annotated[StrictStr, Field(description="Dotted path in the payload.", examples=["post.title"])]
    type: Annotated[
        Literal["String", "Array", "Boolean"] | None | MISSING,
        Field(description="What it must be. Text takes a number too."),
    ] = MISSING
    required: Annotated[
        StrictBool | None | MISSING,
        Field(description="Whether a trigger without it is refused. Taken as false when absent."),
    ] = MISSING
    defaultValue: Annotated[
        Any | MISSING,
        Field(description="Used when the payload does not bring it. The empty string counts as no default."),
    ] = MISSING


class NotificationDay(BaseModel):
    """What happened on one day, counted in UTC."""

    field_id: Annotated[date, Field(alias="_id", description="The day.", examples=["2024-10-24"])]
    count: Annotated[
        StrictInt, Field(description="Notifications of the day, each once per channel it used.", ge=0)
    ]
    templates: Annotated[list[ObjectId], Field(description="The workflows that ran, each once.")]
    channels: Annotated[
        list[Literal["in_app", "email", "sms", "chat", "push", "digest", "trigger", "delay", "custom"]],
        Field(
            description="The step types that were used, each once. Holds waiting and collecting steps as well as channels."
        ),
    ]


class NotificationDayListEnvelope(BaseModel):
    """The daily counts as they are sent."""

    data: Annotated[list[NotificationDay], Field(description="One row per day, newest first.")]


class NotificationFeedItem(BaseModel):
    """An in-app message as the feed shows it."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Identifier of the message.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    id: Annotated[
        StrictStr | MISSING,
        Field(
            description="The same as `_id`.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    field_templateId: Annotated[
        StrictStr | MISSING,
        Field(
            alias="_templateId",
            description="The workflow the message comes from.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    field_environmentId: Annotated[
        StrictStr,
        Field(
            alias="_environmentId",
            description="The environment.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_messageTemplateId: Annotated[
        StrictStr | MISSING,
        Field(
            alias="_messageTemplateId",
            description="The template that was rendered.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    field_organizationId: Annotated[
        StrictStr,
        Field(
            alias="_organizationId",
            description="The organization.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_notificationId: Annotated[
        StrictStr,
        Field(
            alias="_notificationId",
            description="The notification the message belongs to.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_subscriberId: Annotated[
        StrictStr,
        Field(
            alias="_subscriberId",
            description="The subscriber, by Novu's own identifier.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_feedId: Annotated[
        ObjectId | None | MISSING, Field(alias="_feedId", description="The section of the feed, if any.")
    ] = MISSING
    field_jobId: Annotated[
        StrictStr | MISSING,
        Field(
            alias="_jobId",
            description="The job that made the message.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    field_actorId: Annotated[
        ObjectId | None | MISSING, Field(alias="_actorId", description="The acting subscriber, if any.")
    ] = MISSING
    createdAt: Annotated[AwareDatetime, Field(description="When the message was made.")]
    updatedAt: Annotated[
        AwareDatetime | None | MISSING, Field(description="When the message last changed.")
    ] = MISSING
    expireAt: Annotated[
        AwareDatetime | None | MISSING,
        Field(description="When the message will vanish, a year after it was made."),
    ] = MISSING
    actor: Annotated[FeedActor | None | MISSING, Field(description="Whom or what the message is from.")] = (
        MISSING
    )
    subscriber: Annotated[FeedSubscriber | None | MISSING, Field(description="Who receives the message.")] = (
        MISSING
    )
    actorSubscriber: Annotated[
        FeedSubscriber | None | MISSING, Field(description="The acting subscriber, where there is one.")
    ] = MISSING
    template: Annotated[
        FeedTemplate | None | MISSING, Field(description="The workflow in brief, where it is known.")
    ] = MISSING
    transactionId: Annotated[StrictStr, Field(description="The transaction of the trigger.")]
    templateIdentifier: Annotated[
        StrictStr | None | MISSING, Field(description="The identifier by which the workflow was triggered.")
    ] = MISSING
    identifier: Annotated[
        StrictStr | None | MISSING,
        Field(description="An identifier of the message beside `_id`, where the server gives one."),
    ] = MISSING
    providerId: Annotated[
        StrictStr | None | MISSING, Field(description="The provider of the in-app channel.")
    ] = MISSING
    content: Annotated[StrictStr, Field(description="The text, rendered.")]
    subject: Annotated[
        StrictStr | None | MISSING, Field(description="The subject, where the step has one.")
    ] = MISSING
    title: Annotated[StrictStr | None | MISSING, Field(description="The title, where the step has one.")] = (
        MISSING
    )
    avatar: Annotated[
        StrictStr | None | MISSING, Field(description="Address of a picture to show beside the message.")
    ] = MISSING
    channel: Annotated[
        Literal["in_app", "email", "sms", "chat", "push"], Field(description="Always `in_app`.")
    ]
    read: Annotated[StrictBool, Field(description="Whether the message has been read.")]
    seen: Annotated[StrictBool, Field(description="Whether the message has been seen.")]
    archived: Annotated[StrictBool | MISSING, Field(description="Whether the message has been put away.")] = (
        MISSING
    )
    lastSeenDate: Annotated[
        AwareDatetime | None | MISSING, Field(description='When the mark "seen" was last changed.')
    ] = MISSING
    lastReadDate: Annotated[
        AwareDatetime | None | MISSING, Field(description='When the mark "read" was last changed.')
    ] = MISSING
    deleted: Annotated[StrictBool | MISSING, Field(description="Always false here.")] = MISSING
    deviceTokens: Annotated[
        list[StrictStr] | None | MISSING, Field(description="Empty for in-app messages.")
    ] = MISSING
    cta: Annotated[
        MessageCta | MISSING, Field(description="What the subscriber can do about the message.")
    ] = MISSING
    status: Annotated[Literal["sent", "error", "warning"], Field(description="How the delivery went.")]
    payload: Annotated[dict[str, Any] | MISSING, Field(description="The payload of the trigger.")] = MISSING
    overrides: Annotated[dict[str, Any] | MISSING, Field(description="The overrides of the trigger.")] = (
        MISSING
    )
    data: Annotated[
        dict[str, Any] | None | MISSING, Field(description="Custom data of the step, rendered.")
    ] = MISSING
    tags: Annotated[list[StrictStr] | MISSING, Field(description="Tags of the workflow at the time.")] = (
        MISSING
    )


class OrganizationBranding(BaseModel):
    """How the messages of an organization look. Every member may be missing or null."""

    direction: Annotated[
        Literal["ltr", "rtl", "trl"] | None | MISSING,
        Field(description="Which way text runs. No operation here sets it."),
    ] = MISSING
    logo: Annotated[
        StrictStr | None | MISSING,
        Field(description="The address of the logo.", examples=["https://example.com/logo.png"]),
    ] = MISSING
    color: Annotated[
        StrictStr | None | MISSING,
        Field(description="The main colour, in hexadecimal digits.", examples=["#0057b8"]),
    ] = MISSING
    fontColor: Annotated[
        StrictStr | None | MISSING,
        Field(description="The colour of text, in hexadecimal digits.", examples=["#1a1a1a"]),
    ] = MISSING
    contentBackground: Annotated[
        StrictStr | None | MISSING,
        Field(description="The colour behind text, in hexadecimal digits.", examples=["#ffffff"]),
    ] = MISSING
    fontFamily: Annotated[
        StrictStr | None | MISSING, Field(description="The typeface.", examples=["Inter"])
    ] = MISSING


class OrganizationBrandingEnvelope(BaseModel):
    """An `OrganizationBranding` as it is sent."""

    data: Annotated[OrganizationBranding, Field(description="The branding.")]


class Preference(BaseModel):
    """Whether a subscriber wants to be notified, and over which channels."""

    enabled: Annotated[StrictBool, Field(description="Whether anything is sent at all.")]
    channels: Annotated[
        PreferenceChannels,
        Field(
            description="One switch per channel. A workflow may leave out channels it has no active step for."
        ),
    ]
    overrides: Annotated[
        list[PreferenceOverride] | MISSING,
        Field(description="Who decided about each channel. Absent from global preferences."),
    ] = MISSING


class RegularStepMetadata(BaseModel):
    """Wait for a fixed time. A delay uses `amount` and `unit` alone; a digest opens a window of that length and collects the events that come before it closes."""

    type: Annotated[Literal["regular"], Field(description="A fixed time.")]
    amount: Annotated[
        StrictFloat | None | MISSING, Field(description="How many units to wait.", examples=[5])
    ] = MISSING
    unit: Annotated[
        Literal["seconds", "minutes", "hours", "days", "weeks", "months"] | None | MISSING,
        Field(description="What `amount` counts."),
    ] = MISSING
    digestKey: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Dotted path in the payload. Only events with the same value there are collected together.",
            examples=["post.id"],
        ),
    ] = MISSING
    backoff: Annotated[
        StrictBool | None | MISSING,
        Field(description="True means the same as the type `backoff`; older clients set this flag instead."),
    ] = MISSING
    backoffAmount: Annotated[
        StrictFloat | None | MISSING, Field(description="How many back-off units to look back.")
    ] = MISSING
    backoffUnit: Annotated[
        Literal["seconds", "minutes", "hours", "days", "weeks", "months"] | None | MISSING,
        Field(description="What `backoffAmount` counts."),
    ] = MISSING
    updateMode: Annotated[StrictBool | None | MISSING, Field(description="Stored; nothing reads it.")] = (
        MISSING
    )
    timed: Annotated[
        StepSchedule | None | MISSING,
        Field(description="Not used by this type. Answers hold its two lists, empty."),
    ] = MISSING


class ScheduledStepMetadata(BaseModel):
    """Delay until a moment that the payload names."""

    type: Annotated[Literal["scheduled"], Field(description="A moment in the payload.")]
    delayPath: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Member of the payload that holds the moment, as ISO 8601 in UTC with milliseconds. Without it, or without that member in the payload, every trigger is refused with 400.",
            examples=["sendAt"],
        ),
    ] = MISSING
    timed: Annotated[
        StepSchedule | None | MISSING,
        Field(description="Not used by this type. Answers hold its two lists, empty."),
    ] = MISSING


class StepFilter(BaseModel):
    """A group of conditions. Groups are alternatives: the first that holds is enough. The same shape is sent and answered; in answers the group and its parts may carry an `_id` and `id`."""

    isNegated: Annotated[
        StrictBool | None | MISSING, Field(description="Stored; the server does not act on it.")
    ] = MISSING
    type: Annotated[
        Literal["BOOLEAN", "TEXT", "DATE", "NUMBER", "STATEMENT", "LIST", "MULTI_LIST", "GROUP"]
        | None
        | MISSING,
        Field(description="What an editor shows it as. The server does not act on it."),
    ] = MISSING
    value: Annotated[
        Literal["AND", "OR"] | None,
        Field(
            description="Whether all parts must hold or one. With two parts or more, neither means the group does not hold."
        ),
    ]
    children: Annotated[
        list[
            Annotated[
                PayloadFilterPart
                | SubscriberFilterPart
                | TenantFilterPart
                | WebhookFilterPart
                | IsOnlineFilterPart
                | IsOnlineInLastFilterPart
                | PreviousStepFilterPart,
                Field(discriminator="on"),
            ]
        ]
        | None,
        Field(description="The parts. A group without any holds."),
    ]


class Subscriber(BaseModel):
    """Somebody who can be notified, as one environment knows them."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's own identifier. Requests name a subscriber by `subscriberId` instead.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    id: Annotated[
        StrictStr | MISSING,
        Field(
            description="The same as `_id`. Servers send it on single subscribers, not in lists.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    subscriberId: Annotated[
        StrictStr,
        Field(
            description="The identifier the application gave, unique in the environment.",
            examples=["ada-lovelace"],
            min_length=1,
        ),
    ]
    firstName: Annotated[StrictStr | None | MISSING, Field(description="Given name.")] = MISSING
    lastName: Annotated[StrictStr | None | MISSING, Field(description="Family name.")] = MISSING
    email: Annotated[StrictStr | None | MISSING, Field(description="Where e-mail steps send to.")] = MISSING
    phone: Annotated[StrictStr | None | MISSING, Field(description="Where SMS steps send to.")] = MISSING
    avatar: Annotated[StrictStr | None | MISSING, Field(description="Address of a picture.")] = MISSING
    locale: Annotated[
        StrictStr | None | MISSING,
        Field(description="Language and region, for example `en_GB`.", examples=["en_GB"]),
    ] = MISSING
    timezone: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Name of a time zone. Servers of 2024 do not keep one.", examples=["Europe/London"]
        ),
    ] = MISSING
    data: Annotated[
        dict[str, Any] | None | MISSING,
        Field(description="Whatever the application keeps about the subscriber."),
    ] = MISSING
    channels: Annotated[
        list[ChannelSettings] | MISSING,
        Field(
            description="Credentials by provider and integration. A subscriber that never had any may lack the member."
        ),
    ] = MISSING
    topics: Annotated[
        list[StrictStr] | MISSING,
        Field(
            deprecated=True,
            description="Keys of the topics the subscriber belongs to. Filled only when asked for with `includeTopics`; ask the topic instead.",
        ),
    ] = MISSING
    isOnline: Annotated[
        StrictBool | None | MISSING,
        Field(
            description="Whether the subscriber was last reported online. Absent or null until the first report."
        ),
    ] = MISSING
    lastOnlineAt: Annotated[
        AwareDatetime | None | MISSING, Field(description="When the subscriber was last reported offline.")
    ] = MISSING
    field_organizationId: Annotated[
        StrictStr,
        Field(
            alias="_organizationId",
            description="The organization the environment belongs to.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_environmentId: Annotated[
        StrictStr,
        Field(
            alias="_environmentId",
            description="The environment the subscriber belongs to.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    deleted: Annotated[StrictBool, Field(description="False wherever a subscriber can still be read.")]
    createdAt: Annotated[AwareDatetime, Field(description="When the subscriber was created.")]
    updatedAt: Annotated[
        AwareDatetime, Field(description="When something about the subscriber last changed.")
    ]
    field__v: Annotated[
        StrictInt | MISSING,
        Field(alias="__v", description="A revision counter of the storage. Means nothing to callers.", ge=0),
    ] = MISSING


class SubscriberChannel(BaseModel):
    """Credentials for one provider, as a part of a subscriber that is created or updated."""

    providerId: Annotated[
        Literal[
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
        ],
        Field(description="The provider. The environment needs an active integration of it."),
    ]
    integrationIdentifier: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Picks one integration of the provider. Without it the newest active one is taken.",
            examples=["slack-team"],
        ),
    ] = MISSING
    credentials: Annotated[UpdateChannelCredentials, Field(description="The credentials to add.")]


class SubscriberEnvelope(BaseModel):
    """A subscriber as it is sent."""

    data: Annotated[Subscriber, Field(description="The subscriber.")]


class SubscriberPage(BaseModel):
    """One page of subscribers. There is no outer `data`."""

    page: Annotated[StrictInt, Field(description="The page that was asked for.", ge=0)]
    pageSize: Annotated[StrictInt, Field(description="The limit that was asked for.", ge=1)]
    hasMore: Annotated[
        StrictBool,
        Field(description="False when nothing follows. True may mean no more than that this page is full."),
    ]
    data: Annotated[list[Subscriber], Field(description="The subscribers, oldest first.")]


class SubscriberRecipient(BaseModel):
    """A subscriber to notify, created if need be. The other members are stored with the subscriber first; one that is left out, or null, stays as it is."""

    type: Annotated[Literal["Subscriber"] | MISSING, Field(description="May be left out.")] = MISSING
    subscriberId: Annotated[
        StrictStr,
        Field(description="The identifier the application gives.", examples=["ada-lovelace"], min_length=1),
    ]
    firstName: Annotated[StrictStr | None | MISSING, Field(description="Given name.")] = MISSING
    lastName: Annotated[StrictStr | None | MISSING, Field(description="Family name.")] = MISSING
    email: Annotated[
        StrictStr | None | MISSING, Field(description="E-mail address. Its form is not examined here.")
    ] = MISSING
    phone: Annotated[StrictStr | None | MISSING, Field(description="Telephone number.")] = MISSING
    avatar: Annotated[StrictStr | None | MISSING, Field(description="Address of a picture.")] = MISSING
    locale: Annotated[
        StrictStr | None | MISSING,
        Field(description="Language, with or without a region.", examples=["en_GB"]),
    ] = MISSING
    timezone: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Time zone by its IANA name. Known to later servers only.", examples=["Europe/London"]
        ),
    ] = MISSING
    data: Annotated[
        dict[str, Any] | None | MISSING,
        Field(description="Whatever the application wants to keep there. Replaces what is stored."),
    ] = MISSING
    channels: Annotated[
        list[SubscriberChannel] | None | MISSING,
        Field(description="Credentials to add, each for an integration that is active."),
    ] = MISSING


class SubscriberSearchPage(BaseModel):
    """One page of a search, with the cursors of its neighbours. There is no outer `data`."""

    data: Annotated[list[Subscriber], Field(description="The subscribers, in the order asked for.")]
    next: Annotated[
        ObjectId | None, Field(description="Send it as `after` to read on. Null on the last page.")
    ]
    previous: Annotated[
        ObjectId | None, Field(description="Send it as `before` to read back. Null on the first page.")
    ]


class TopicAddition(BaseModel):
    """What became of the subscribers that were to be added."""

    succeeded: Annotated[
        list[StrictStr],
        Field(
            description="Those in the topic now, each once, in no particular order. Holds those who were in it before.",
            examples=[["ada-lovelace", "grace-hopper"]],
        ),
    ]
    failed: Annotated[
        TopicAdditionFailure | MISSING, Field(description="Those left out. Absent when there are none.")
    ] = MISSING


class TopicAdditionEnvelope(BaseModel):
    """A `TopicAddition` as it is sent."""

    data: Annotated[TopicAddition, Field(description="The outcome.")]


class TriggerAcknowledgement(BaseModel):
    """What became of a trigger."""

    acknowledged: Annotated[
        StrictBool,
        Field(description="Always true. It says that the request arrived, not that anything is sent."),
    ]
    status: Annotated[
        Literal[
            "error",
            "trigger_not_active",
            "no_workflow_active_steps_defined",
            "no_workflow_steps_defined",
            "processed",
            "subscriber_id_missing",
            "no_tenant_found",
            "invalid_recipients",
        ],
        Field(description="The result."),
    ]
    transactionId: Annotated[
        StrictStr | MISSING,
        Field(
            description="Names this trigger from now on. Always there when `status` is `processed`; otherwise only later servers send it."
        ),
    ] = MISSING
    error: Annotated[
        list[StrictStr] | MISSING,
        Field(description="Why the event failed. Only there when `status` is `error`."),
    ] = MISSING
    activityFeedLink: Annotated[
        StrictStr | MISSING,
        Field(description="Address of the notification in the dashboard. Later servers only."),
    ] = MISSING


class TriggerAcknowledgementEnvelope(BaseModel):
    """A `TriggerAcknowledgement` as it is sent."""

    data: Annotated[TriggerAcknowledgement, Field(description="The result.")]


class TriggerAcknowledgementListEnvelope(BaseModel):
    """Results of a bulk trigger as they are sent."""

    data: Annotated[
        list[TriggerAcknowledgement], Field(description="One result per event, in the order sent.")
    ]


class TriggerControls(BaseModel):
    """Values for the controls of a workflow that lives in the application's code."""

    steps: Annotated[dict[str, dict[str, Any]] | None | MISSING, Field(description="The values by step.")] = (
        MISSING
    )


class UpdateIntegration(BaseModel):
    """What to change of an integration. A member left out, or null, stays as it is. At least one has to make a change."""

    name: Annotated[
        StrictStr | None | MISSING, Field(description="What people call it. An empty text is ignored.")
    ] = MISSING
    identifier: Annotated[
        StrictStr | None | MISSING,
        Field(description="What programs call it, unique within the organization. An empty text is ignored."),
    ] = MISSING
    field_environmentId: Annotated[
        ObjectId | None | MISSING, Field(alias="_environmentId", description="The environment to move it to.")
    ] = MISSING
    active: Annotated[StrictBool | None | MISSING, Field(description="Whether to use it for sending.")] = (
        MISSING
    )
    credentials: Annotated[
        IntegrationCredentials | None | MISSING,
        Field(description="What the provider needs. Replaces everything stored."),
    ] = MISSING
    removeNovuBranding: Annotated[
        StrictBool | None | MISSING,
        Field(
            description="Whether the in-app inbox hides Novu's name. Ignored without a word on the free plan."
        ),
    ] = MISSING
    check: Annotated[
        StrictBool | None | MISSING,
        Field(
            description="Whether to try the credentials out first, the ones sent or else the stored ones. Only e-mail is tried; when that fails nothing is changed. Left out, false. Servers of 2024 took true instead, so say which."
        ),
    ] = MISSING
    conditions: Annotated[
        list[StepFilter] | None | MISSING,
        Field(
            description="When to choose it over the primary one. Replaces the stored ones; a list that is not empty takes the primary flag away."
        ),
    ] = MISSING


class UpdateLayout(BaseModel):
    """What to change about a layout. At least one member."""

    name: Annotated[
        StrictStr | None | MISSING,
        Field(description="What people call the layout from now on.", examples=["Company frame"]),
    ] = MISSING
    identifier: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="What the application calls the layout from now on. Must be free in the environment.",
            examples=["company-frame"],
        ),
    ] = MISSING
    description: Annotated[StrictStr | None | MISSING, Field(description="What it is for.")] = MISSING
    content: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="The Handlebars template. Must hold `{{{body}}}` unless empty.",
            examples=["<html><body><h1>{{headline}}</h1>{{{body}}}</body></html>"],
            pattern="^$|\\{\\{\\{body\\}\\}\\}",
        ),
    ] = MISSING
    variables: Annotated[
        list[MessageTemplateVariable] | None | MISSING,
        Field(description="The variables of the layout from now on, kept as sent."),
    ] = MISSING
    isDefault: Annotated[
        StrictBool | None | MISSING,
        Field(description="True makes it the default layout. False is refused for the default."),
    ] = MISSING


class UpdateSubscriber(BaseModel):
    """What to change of a subscriber. A member left out, or null, stays as it is; only a null `email` is erased. A `subscriberId` in the body is ignored."""

    firstName: Annotated[StrictStr | None | MISSING, Field(description="Given name.")] = MISSING
    lastName: Annotated[StrictStr | None | MISSING, Field(description="Family name.")] = MISSING
    email: Annotated[
        UpdateSubscriberEmail | UpdateSubscriberEmail1 | None | MISSING,
        Field(description="Where e-mail steps send to. Null or an empty text erases it."),
    ] = MISSING
    phone: Annotated[
        StrictStr | None | MISSING, Field(description="Where SMS steps send to. Its form is not checked.")
    ] = MISSING
    avatar: Annotated[
        StrictStr | None | MISSING, Field(description="Address of a picture. Its form is not checked.")
    ] = MISSING
    locale: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Language, and optionally script and region, joined by `-` or `_`.",
            examples=["en_GB"],
            pattern="^[a-z]{2,4}([_-][A-Za-z]{4})?([_-]([A-Za-z]{2}|[0-9]{3}))?$",
        ),
    ] = MISSING
    data: Annotated[
        dict[str, Any] | None | MISSING, Field(description="Replaces the stored object as a whole.")
    ] = MISSING
    channels: Annotated[
        list[SubscriberChannel] | None | MISSING,
        Field(
            description="Credentials to add, each as `PATCH …/credentials` would. Servers of October 2024 ignore the member."
        ),
    ] = MISSING


class UpdateSubscriberGlobalPreferences(BaseModel):
    """What to change of the global preference. A member left out, or null, stays as it is."""

    enabled: Annotated[StrictBool | None | MISSING, Field(description="Whether anything is sent at all.")] = (
        MISSING
    )
    preferences: Annotated[
        list[ChannelPreference] | None | MISSING,
        Field(description="The channels to switch. Those not named stay as they are."),
    ] = MISSING


class UpdateSubscriberPreference(BaseModel):
    """What to change of a workflow preference. At least one member."""

    channel: Annotated[
        ChannelPreference | None | MISSING,
        Field(description="The channel to switch. The others stay as they are."),
    ] = MISSING
    enabled: Annotated[
        StrictBool | None | MISSING,
        Field(description="Whether the workflow is sent at all. Servers of 2025 ignore it."),
    ] = MISSING


class WorkflowPreference(BaseModel):
    """What a subscriber prefers for one workflow, in the second generation of the API."""

    enabled: Annotated[StrictBool, Field(description="Whether the workflow is sent at all.")]
    channels: Annotated[
        PreferenceChannels, Field(description="One switch per channel the workflow has an active step for.")
    ]
    overrides: Annotated[list[PreferenceOverride], Field(description="Who decided about each channel.")]
    workflow: Annotated[WorkflowReference, Field(description="The workflow.")]


class WorkflowReservedVariables(BaseModel):
    """What a trigger must bring of the tenant or the actor."""

    type: Annotated[Literal["tenant", "actor"], Field(description="Of which of the two.")]
    variables: Annotated[list[WorkflowVariable], Field(description="The members it must bring.")]


class WorkflowSystemVariables(BaseModel):
    """The names the server itself fills in templates."""

    subscriber: Annotated[dict[str, StrictStr], Field(description="The recipient.")]
    actor: Annotated[dict[str, StrictStr], Field(description="The actor of the trigger.")]
    step: Annotated[dict[str, StrictStr], Field(description="What a digest collected.")]
    branding: Annotated[dict[str, StrictStr], Field(description="The look of the organization.")]
    tenant: Annotated[dict[str, StrictStr], Field(description="The tenant of the trigger.")]


class WorkflowTrigger(BaseModel):
    """How a workflow is called, and what its templates want to know."""

    type: Annotated[Literal["event"], Field(description="By an event.")]
    identifier: Annotated[
        StrictStr,
        Field(
            description="The name a trigger request gives. Unique in the environment.", examples=["welcome"]
        ),
    ]
    variables: Annotated[
        list[WorkflowVariable], Field(description="What the templates and conditions read from the payload.")
    ]
    subscriberVariables: Annotated[
        list[WorkflowVariable] | MISSING,
        Field(description="What the channels need to know of a subscriber, `email` and `phone`."),
    ] = MISSING
    reservedVariables: Annotated[
        list[WorkflowReservedVariables] | MISSING,
        Field(
            description="Whether the templates use the tenant or the actor. A trigger must then bring them."
        ),
    ] = MISSING


class WorkflowVariables(BaseModel):
    """What templates can read besides the payload."""

    translations: Annotated[
        dict[str, Any], Field(description="Translation groups. Empty without the translations feature.")
    ]
    system: Annotated[WorkflowSystemVariables, Field(description="The names the server itself fills.")]


class WorkflowVariablesEnvelope(BaseModel):
    """The `WorkflowVariables` as they are sent."""

    data: Annotated[WorkflowVariables, Field(description="The variables.")]


class ActivityDigest(BaseModel):
    """How a step waits or collects, and what it collected."""

    type: Annotated[
        Literal["regular", "backoff", "timed", "scheduled"] | MISSING,
        Field(
            description="The manner. Absent for steps that neither wait nor collect. `scheduled` stands in delays only."
        ),
    ] = MISSING
    amount: Annotated[
        StrictFloat | None | MISSING, Field(description="How long, in `unit`.", examples=[5])
    ] = MISSING
    unit: Annotated[
        Literal["seconds", "minutes", "hours", "days", "weeks", "months"] | None | MISSING,
        Field(description="What `amount` counts."),
    ] = MISSING
    digestKey: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Dotted path into the payload. Triggers with the same value there are collected together.",
            examples=["post.id"],
        ),
    ] = MISSING
    backoff: Annotated[
        StrictBool | None | MISSING,
        Field(description="Whether the first trigger passes at once and only the later ones are collected."),
    ] = MISSING
    backoffAmount: Annotated[
        StrictFloat | None | MISSING,
        Field(description="How far back an earlier trigger counts, in `backoffUnit`."),
    ] = MISSING
    backoffUnit: Annotated[
        Literal["seconds", "minutes", "hours", "days", "weeks", "months"] | None | MISSING,
        Field(description="What `backoffAmount` counts."),
    ] = MISSING
    updateMode: Annotated[StrictBool | None | MISSING, Field(description="Kept, but without effect.")] = (
        MISSING
    )
    events: Annotated[
        list[dict[str, Any]] | MISSING, Field(description="The payloads that were collected.")
    ] = MISSING
    timed: Annotated[
        ActivityDigestTimed | MISSING,
        Field(description="The time table of type `timed`. Nearly empty for the others."),
    ] = MISSING


class ActivityTemplate(BaseModel):
    """The workflow of a notification, in short."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="The workflow.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    name: Annotated[StrictStr, Field(description="What people call the workflow.", examples=["Welcome"])]
    origin: Annotated[
        Literal["novu-cloud", "novu-cloud-v1", "external"] | MISSING,
        Field(description="Where the workflow was made. Sent from 2025 on."),
    ] = MISSING
    triggers: Annotated[
        list[WorkflowTrigger], Field(description="How the workflow is triggered, in practice one entry.")
    ]


class Change(BaseModel):
    """Edits of one thing since it was last promoted. A thing has at most one change that waits."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's identifier of the change.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_entityId: Annotated[
        StrictStr,
        Field(
            alias="_entityId",
            description="The thing that was edited.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    type: Annotated[
        Literal[
            "Feed",
            "MessageTemplate",
            "Layout",
            "DefaultLayout",
            "NotificationTemplate",
            "NotificationGroup",
            "TranslationGroup",
            "Translation",
        ],
        Field(description="What kind of thing it is."),
    ]
    enabled: Annotated[StrictBool, Field(description="Whether the change was promoted.")]
    change: Annotated[
        list[ChangeOperation],
        Field(
            description="The edits, in order. Replayed over those promoted before, they give the thing as it is in Development."
        ),
    ]
    field_creatorId: Annotated[
        StrictStr,
        Field(
            alias="_creatorId",
            description="The user who made the edit.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    user: Annotated[
        ChangeUser | None | MISSING,
        Field(description="The same user with name, in lists. Null when the account is gone."),
    ] = MISSING
    field_environmentId: Annotated[
        StrictStr,
        Field(
            alias="_environmentId",
            description="The environment in which the edit was made.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_organizationId: Annotated[
        StrictStr,
        Field(
            alias="_organizationId",
            description="The organization that owns the environment.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_parentId: Annotated[
        ObjectId | None | MISSING,
        Field(
            alias="_parentId", description="The change with which this one is promoted, if it belongs to one."
        ),
    ] = MISSING
    templateName: Annotated[
        StrictStr | None | MISSING,
        Field(description="The name of the thing, in lists.", examples=["Welcome"]),
    ] = MISSING
    templateId: Annotated[
        StrictStr | MISSING,
        Field(
            description="The workflow that the change is about, in lists, where it is about one.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    messageType: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="The kind of step to which a changed message template belongs, in lists.",
            examples=["email"],
        ),
    ] = MISSING
    previousDefaultLayout: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="The layout that was the default before, in lists, where the change is about the default."
        ),
    ] = MISSING
    createdAt: Annotated[AwareDatetime, Field(description="When the first of the edits was made.")]
    updatedAt: Annotated[
        AwareDatetime | MISSING,
        Field(description="When the last of the edits was made, or when it was promoted."),
    ] = MISSING


class ChangeListEnvelope(BaseModel):
    """The promoted changes as they are sent."""

    data: Annotated[list[Change], Field(description="The parts, oldest first, and then the change itself.")]


class ChangeListsEnvelope(BaseModel):
    """The outcome of promoting several changes as it is sent."""

    data: Annotated[
        list[list[Change]],
        Field(description="For each change the list that promoting it alone would answer."),
    ]


class ChangePage(BaseModel):
    """One page of changes."""

    data: Annotated[list[Change], Field(description="The changes of this page.")]
    page: Annotated[StrictInt, Field(description="Number of the page, counted from zero.", ge=0)]
    pageSize: Annotated[StrictInt, Field(description="Most items on a page, as asked for.", ge=1)]
    totalCount: Annotated[
        StrictInt, Field(description="How many changes there are on all pages together.", ge=0)
    ]


class CreateIntegration(BaseModel):
    """An integration to create. A member that is null counts as left out."""

    providerId: Annotated[
        StrictStr,
        Field(description="The provider, by its id.", examples=["ses", "slack", "fcm"], min_length=1),
    ]
    channel: Annotated[
        Literal["in_app", "email", "sms", "chat", "push"], Field(description="The channel it is to serve.")
    ]
    name: Annotated[
        StrictStr | None | MISSING,
        Field(description="What people call it. Left out, the provider's display name."),
    ] = MISSING
    identifier: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="What programs call it, unique within the organization. Left out, it is made from the name and a short random part.",
            min_length=1,
        ),
    ] = MISSING
    field_environmentId: Annotated[
        ObjectId | None | MISSING,
        Field(
            alias="_environmentId",
            description="The environment it is for. Left out, the environment of the key.",
        ),
    ] = MISSING
    credentials: Annotated[
        IntegrationCredentials | None | MISSING, Field(description="What the provider needs.")
    ] = MISSING
    active: Annotated[
        StrictBool | None | MISSING, Field(description="Whether to use it for sending. Left out, false.")
    ] = MISSING
    check: Annotated[
        StrictBool | None | MISSING,
        Field(
            description="Whether to try the credentials out first. Only e-mail is tried, active or not, and most providers get a real message for it; when that fails nothing is stored. Left out, false. Servers of 2024 took true instead and then refused a body without `credentials`, so say which."
        ),
    ] = MISSING
    conditions: Annotated[
        list[StepFilter] | None | MISSING, Field(description="When to choose it over the primary one.")
    ] = MISSING


class CreateLayout(BaseModel):
    """The layout to make."""

    name: Annotated[StrictStr, Field(description="What people call the layout.", examples=["Company frame"])]
    identifier: Annotated[
        StrictStr,
        Field(
            description="What the application calls the layout. Must be free in the environment.",
            examples=["company-frame"],
            min_length=1,
        ),
    ]
    description: Annotated[StrictStr | None | MISSING, Field(description="What it is for.")] = MISSING
    content: Annotated[
        StrictStr,
        Field(
            description="The Handlebars template. Must hold `{{{body}}}`.",
            examples=["<html><body><h1>{{headline}}</h1>{{{body}}}</body></html>"],
            pattern="\\{\\{\\{body\\}\\}\\}",
        ),
    ]
    variables: Annotated[
        list[MessageTemplateVariable] | None | MISSING,
        Field(description="Defaults for names the content asks for. Entries for other names are dropped."),
    ] = MISSING
    isDefault: Annotated[
        StrictBool | None | MISSING,
        Field(description="Whether it becomes the default layout. False without it."),
    ] = MISSING


class CreateSubscriber(BaseModel):
    """A subscriber to create, or to update when the identifier is known. Null in an optional member is as good as leaving it out."""

    subscriberId: Annotated[
        StrictStr,
        Field(
            description="The identifier by which the application knows the subscriber. It may not consist of blanks only; blanks around it are cut off.",
            examples=["ada-lovelace"],
            min_length=1,
            pattern="\\S",
        ),
    ]
    firstName: Annotated[StrictStr | None | MISSING, Field(description="Given name.")] = MISSING
    lastName: Annotated[StrictStr | None | MISSING, Field(description="Family name.")] = MISSING
    email: Annotated[
        StrictStr | None | MISSING, Field(description="Where e-mail steps send to.", min_length=3)
    ] = MISSING
    phone: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Where SMS steps send to, best in the form `+441632960001`. Its form is not checked."
        ),
    ] = MISSING
    avatar: Annotated[
        StrictStr | None | MISSING, Field(description="Address of a picture. Its form is not checked.")
    ] = MISSING
    locale: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Language, and optionally script and region, joined by `-` or `_`.",
            examples=["en_GB", "en-US", "zh_Hant_TW"],
            pattern="^[a-z]{2,4}([_-][A-Za-z]{4})?([_-]([A-Za-z]{2}|[0-9]{3}))?$",
        ),
    ] = MISSING
    data: Annotated[
        dict[str, Any] | None | MISSING,
        Field(
            description="Whatever the application wants to keep. It replaces what was stored; nothing is merged."
        ),
    ] = MISSING
    channels: Annotated[
        list[SubscriberChannel] | None | MISSING,
        Field(description="Credentials to add, each as `PATCH …/credentials` would."),
    ] = MISSING


class EmailBlock(BaseModel):
    """A part of an e-mail made with the editor."""

    type: Annotated[Literal["button", "text"], Field(description="Text, or a button.")]
    content: Annotated[StrictStr, Field(description="What it says. HTML in a text.")]
    url: Annotated[StrictStr | None | MISSING, Field(description="Where a button leads.")] = MISSING
    styles: Annotated[EmailBlockStyles | None | MISSING, Field(description="How it looks.")] = MISSING


class FeedPage(BaseModel):
    """One page of a subscriber's in-app feed. There is no outer `data`."""

    totalCount: Annotated[
        StrictInt | MISSING,
        Field(
            description="Not a total, despite its name, but the number of matches from this page on, counted up to the limit; so the size of this page.",
            ge=0,
        ),
    ] = MISSING
    hasMore: Annotated[StrictBool, Field(description="Whether at least one match follows this page.")]
    data: Annotated[list[NotificationFeedItem], Field(description="The messages, newest first.")]
    pageSize: Annotated[StrictInt, Field(description="The limit that was asked for.", ge=1)]
    page: Annotated[StrictInt, Field(description="The page that was asked for.", ge=0)]


class GlobalSubscriberPreference(BaseModel):
    """What a subscriber prefers for all workflows."""

    preference: Annotated[Preference, Field(description="The preference.")]


class GlobalSubscriberPreferenceEnvelope(BaseModel):
    """The global preference as it is sent."""

    data: Annotated[GlobalSubscriberPreference, Field(description="The preference.")]


class Integration(BaseModel):
    """A provider connected to a channel of an environment."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's own identifier.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    id: Annotated[
        StrictStr | MISSING,
        Field(
            description="The same as `_id`. Absent from lists.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    field_environmentId: Annotated[
        StrictStr,
        Field(
            alias="_environmentId",
            description="The environment it sends for.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_organizationId: Annotated[
        StrictStr,
        Field(
            alias="_organizationId",
            description="The organization.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    name: Annotated[StrictStr, Field(description="What people call it.", examples=["Amazon SES"])]
    identifier: Annotated[
        StrictStr,
        Field(description="What programs call it. Unique within the organization.", examples=["ses-main"]),
    ]
    providerId: Annotated[StrictStr, Field(description="The provider.", examples=["ses", "slack", "fcm"])]
    channel: Annotated[
        Literal["in_app", "email", "sms", "chat", "push"], Field(description="The channel it serves.")
    ]
    credentials: Annotated[
        IntegrationCredentials | MISSING,
        Field(
            description="What the provider needs. Readable, so treat the answer as a secret. May be absent when nothing is stored, as for Novu's own providers."
        ),
    ] = MISSING
    active: Annotated[StrictBool, Field(description="Whether it is used for sending.")]
    primary: Annotated[
        StrictBool,
        Field(
            description="Whether its channel sends through it by default. Always false for channels other than e-mail and SMS."
        ),
    ]
    priority: Annotated[
        StrictInt | MISSING,
        Field(
            description="Rank among the active integrations of its channel and environment, the highest first. Zero when inactive, and for channels other than e-mail and SMS.",
            ge=0,
        ),
    ] = MISSING
    conditions: Annotated[
        list[StepFilter] | MISSING,
        Field(description="When it is chosen over the primary one. Empty when it has none."),
    ] = MISSING
    removeNovuBranding: Annotated[
        StrictBool | MISSING,
        Field(description="Whether the in-app inbox hides Novu's name. Absent until it was set."),
    ] = MISSING
    deleted: Annotated[
        StrictBool, Field(description="Always false in answers; deleted integrations are not shown.")
    ]
    deletedAt: Annotated[
        AwareDatetime | None | MISSING, Field(description="When it was deleted. Absent as long as it is not.")
    ] = MISSING
    deletedBy: Annotated[
        StrictStr | None | MISSING, Field(description="Who deleted it. Absent as long as it is not.")
    ] = MISSING
    createdAt: Annotated[AwareDatetime | MISSING, Field(description="When it was created.")] = MISSING
    updatedAt: Annotated[AwareDatetime | MISSING, Field(description="When it last changed.")] = MISSING
    field__v: Annotated[
        StrictInt | MISSING, Field(alias="__v", description="Revision of the stored record.")
    ] = MISSING


class IntegrationEnvelope(BaseModel):
    """An `Integration` as it is sent."""

    data: Annotated[Integration, Field(description="The integration.")]


class IntegrationListEnvelope(BaseModel):
    """Integrations as they are sent."""

    data: Annotated[list[Integration], Field(description="The integrations.")]


class Layout(BaseModel):
    """A frame around the content of e-mails."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="The layout.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_organizationId: Annotated[
        StrictStr,
        Field(
            alias="_organizationId",
            description="The organization it belongs to.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_environmentId: Annotated[
        StrictStr,
        Field(
            alias="_environmentId",
            description="The environment it belongs to.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_creatorId: Annotated[
        StrictStr,
        Field(
            alias="_creatorId",
            description="The user who made it.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_parentId: Annotated[
        StrictStr | MISSING,
        Field(
            alias="_parentId",
            description="The layout of the Development environment it was promoted from.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    name: Annotated[StrictStr, Field(description="What people call the layout.", examples=["Company frame"])]
    identifier: Annotated[
        StrictStr,
        Field(
            description="What the application calls the layout, unique in the environment.",
            examples=["company-frame"],
        ),
    ]
    description: Annotated[StrictStr | None | MISSING, Field(description="What it is for.")] = MISSING
    channel: Annotated[
        Literal["in_app", "email", "sms", "chat", "push"], Field(description="Always `email`.")
    ]
    content: Annotated[
        StrictStr,
        Field(
            description="The Handlebars template, with `{{{body}}}` where the e-mail goes.",
            examples=["<html><body><h1>{{headline}}</h1>{{{body}}}</body></html>"],
        ),
    ]
    contentType: Annotated[
        StrictStr, Field(description="The kind of content, `customHtml`.", examples=["customHtml"])
    ]
    variables: Annotated[
        list[MessageTemplateVariable], Field(description="The names the content asks for, other than `body`.")
    ]
    isDefault: Annotated[
        StrictBool,
        Field(
            description="Whether e-mail steps that name no layout use this one. True of one layout of the environment."
        ),
    ]
    isDeleted: Annotated[
        StrictBool, Field(description="Whether it was deleted. False in all that can be read.")
    ]
    deleted: Annotated[StrictBool | MISSING, Field(description="The same as `isDeleted`.")] = MISSING
    createdAt: Annotated[AwareDatetime, Field(description="When it was made.")]
    updatedAt: Annotated[AwareDatetime, Field(description="When it was last written.")]


class LayoutEnvelope(BaseModel):
    """A `Layout` as it is sent."""

    data: Annotated[Layout, Field(description="The layout.")]


class LayoutPage(BaseModel):
    """One page of layouts."""

    data: Annotated[list[Layout], Field(description="The layouts of this page.")]
    page: Annotated[StrictInt, Field(description="Number of the page, counted from zero.", ge=0)]
    pageSize: Annotated[StrictInt, Field(description="Most layouts on a page, as asked for.", ge=0)]
    totalCount: Annotated[StrictInt, Field(description="Layouts on all pages together.", ge=0)]


class MarkMessages(BaseModel):
    """Messages and the mark to give them."""

    messageId: Annotated[
        MessageIdsMessageIds | MessageIdsMessageIds1,
        Field(
            description="The messages to mark.",
            examples=["6571f3b2c9e77c0012a4b601", ["6571f3b2c9e77c0012a4b601"]],
        ),
    ]
    markAs: Annotated[Literal["read", "seen", "unread", "unseen"], Field(description="The mark.")]


class MarkMessagesByFlags(BaseModel):
    """Messages and the flags to set on them."""

    messageId: Annotated[
        MessageIdsMessageIds | MessageIdsMessageIds1,
        Field(
            description="The messages to mark.",
            examples=["6571f3b2c9e77c0012a4b601", ["6571f3b2c9e77c0012a4b601"]],
        ),
    ]
    mark: Annotated[MessageFlags, Field(description="The flags.")]


class Member(BaseModel):
    """Somebody's membership of an organization, or the invitation to it."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's identifier of the membership.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_userId: Annotated[
        ObjectId | None | MISSING,
        Field(
            alias="_userId",
            description="The user. Missing or null for somebody invited who has no account yet.",
        ),
    ] = MISSING
    user: Annotated[
        MemberUser | None | MISSING,
        Field(
            description="The same user with name and address. Missing or null without a user, and where roles were set."
        ),
    ] = MISSING
    roles: Annotated[
        list[Literal["admin", "member"]] | MISSING, Field(description="What the member may do.")
    ] = MISSING
    invite: Annotated[
        MemberInvite | MISSING,
        Field(
            description="The invitation by which the member came. Missing for whoever made the organization."
        ),
    ] = MISSING
    memberStatus: Annotated[
        Literal["new", "active", "invited"] | MISSING, Field(description="How far the membership has come.")
    ] = MISSING
    field_organizationId: Annotated[
        StrictStr,
        Field(
            alias="_organizationId",
            description="The organization.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    createdAt: Annotated[AwareDatetime | MISSING, Field(description="When it was made.")] = MISSING
    updatedAt: Annotated[AwareDatetime | MISSING, Field(description="When it was last changed.")] = MISSING


class MemberEnvelope(BaseModel):
    """A `Member` as it is sent."""

    data: Annotated[Member, Field(description="The membership.")]


class MemberListEnvelope(BaseModel):
    """Memberships as they are sent."""

    data: Annotated[list[Member], Field(description="The memberships.")]


class Organization(BaseModel):
    """The account that owns environments and members."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's identifier of the organization.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    name: Annotated[StrictStr, Field(description="The name.", examples=["Lovelace Ltd"])]
    logo: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="The address of a logo given when the organization was made. The logo of messages is that of `branding`.",
            examples=["https://example.com/logo.png"],
        ),
    ] = MISSING
    branding: Annotated[
        OrganizationBranding | MISSING,
        Field(description="Logo, colours and typeface of messages. Missing until it is set."),
    ] = MISSING
    partnerConfigurations: Annotated[
        list[PartnerConfiguration] | MISSING,
        Field(description="Connections to partners. Servers leave them out of these answers as a rule."),
    ] = MISSING
    apiServiceLevel: Annotated[
        StrictStr | MISSING, Field(description="The plan that decides on the rate limits.", examples=["free"])
    ] = MISSING
    defaultLocale: Annotated[
        StrictStr | None | MISSING,
        Field(description="The language of translations where a subscriber names none.", examples=["en_GB"]),
    ] = MISSING
    domain: Annotated[
        StrictStr | None | MISSING,
        Field(description="The domain of the organization's site.", examples=["example.com"]),
    ] = MISSING
    language: Annotated[
        list[StrictStr] | MISSING,
        Field(description="The programming languages in use, as stated when the organization was made."),
    ] = MISSING
    productUseCases: Annotated[
        ProductUseCases | MISSING, Field(description="What the organization wants to use Novu for.")
    ] = MISSING
    createdAt: Annotated[AwareDatetime | MISSING, Field(description="When it was made.")] = MISSING
    updatedAt: Annotated[AwareDatetime | MISSING, Field(description="When it was last changed.")] = MISSING


class OrganizationEnvelope(BaseModel):
    """An `Organization` as it is sent."""

    data: Annotated[Organization, Field(description="The organization.")]


class OrganizationListEnvelope(BaseModel):
    """Organizations as they are sent."""

    data: Annotated[list[Organization], Field(description="The organizations.")]


class PreferenceTemplate(BaseModel):
    """The workflow a preference is about, in brief."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Identifier of the workflow.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    name: Annotated[StrictStr, Field(description="Name of the workflow.")]
    tags: Annotated[list[StrictStr] | MISSING, Field(description="Tags of the workflow.")] = MISSING
    critical: Annotated[
        StrictBool, Field(description="True when the workflow is sent whatever the subscriber prefers.")
    ]
    triggers: Annotated[list[WorkflowTrigger], Field(description="How the workflow is triggered.")]
    data: Annotated[dict[str, Any] | None | MISSING, Field(description="Custom data of the workflow.")] = (
        MISSING
    )


class SubscriberPreference(BaseModel):
    """What a subscriber prefers for one workflow."""

    template: Annotated[PreferenceTemplate, Field(description="The workflow.")]
    preference: Annotated[Preference, Field(description="The preference.")]
    type: Annotated[StrictStr | MISSING, Field(description="Kind of the workflow, such as `REGULAR`.")] = (
        MISSING
    )


class SubscriberPreferenceEnvelope(BaseModel):
    """A workflow preference as it is sent."""

    data: Annotated[SubscriberPreference, Field(description="The preference.")]


class SubscriberPreferenceListEnvelope(BaseModel):
    """Workflow preferences as they are sent."""

    data: Annotated[list[SubscriberPreference], Field(description="One element per active workflow.")]


class SubscriberPreferences(BaseModel):
    """Everything a subscriber prefers."""

    global_: Annotated[Preference, Field(alias="global", description="The global preference.")]
    workflows: Annotated[list[WorkflowPreference], Field(description="One element per active workflow.")]


class SubscriberPreferencesEnvelope(BaseModel):
    """All preferences as they are sent."""

    data: Annotated[SubscriberPreferences, Field(description="The preferences.")]


class TriggerEvent(BaseModel):
    """A workflow to start, with its recipients and data. An optional member that is null counts as left out."""

    name: Annotated[StrictStr, Field(description="Trigger identifier of the workflow.", examples=["welcome"])]
    to: Annotated[
        list[TriggerRecipientTriggerRecipient | SubscriberRecipient | TopicRecipient]
        | TriggerRecipientTriggerRecipient
        | SubscriberRecipient
        | TopicRecipient,
        Field(description="Who is to be notified."),
    ]
    payload: Annotated[
        dict[str, Any] | None | MISSING,
        Field(
            description="Data for the templates and conditions of the workflow. Left out, an empty object."
        ),
    ] = MISSING
    overrides: Annotated[
        TriggerOverrides | None | MISSING, Field(description="What to do differently this time.")
    ] = MISSING
    transactionId: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="A text of the caller's choice that names this trigger. It can be used once in an environment. Left out or empty, a UUID is made up.",
            examples=["5b1a6f0e-9f0c-4a37-8a5b-1f2d3c4b5a60"],
        ),
    ] = MISSING
    actor: Annotated[
        TriggerActorTriggerActor | CreateSubscriber | None | MISSING,
        Field(description="The subscriber whose doing the notification tells about."),
    ] = MISSING
    tenant: Annotated[
        TriggerTenantTriggerTenant | TenantReference | None | MISSING,
        Field(description="The tenant on whose behalf it is sent."),
    ] = MISSING
    bridgeUrl: Annotated[
        StrictStr | None | MISSING,
        Field(description="Internal, for workflows that live in the application's code. Leave it out."),
    ] = MISSING
    controls: Annotated[
        TriggerControls | None | MISSING,
        Field(description="Internal, for workflows that live in the application's code. Leave it out."),
    ] = MISSING


class BroadcastEvent(BaseModel):
    """A workflow to start for every subscriber. An optional member that is null counts as left out."""

    name: Annotated[StrictStr, Field(description="Trigger identifier of the workflow.", examples=["welcome"])]
    payload: Annotated[
        dict[str, Any],
        Field(
            description="Data for the templates and conditions of the workflow. May be empty, but not left out."
        ),
    ]
    overrides: Annotated[
        TriggerOverrides | None | MISSING, Field(description="What to do differently this time.")
    ] = MISSING
    transactionId: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="A text of the caller's choice that names this trigger. It can be used once in an environment. Left out or empty, a UUID is made up.",
            examples=["5b1a6f0e-9f0c-4a37-8a5b-1f2d3c4b5a60"],
        ),
    ] = MISSING
    actor: Annotated[
        TriggerActorTriggerActor | CreateSubscriber | None | MISSING,
        Field(description="The subscriber whose doing the notification tells about."),
    ] = MISSING
    tenant: Annotated[
        TriggerTenantTriggerTenant | TenantReference | None | MISSING,
        Field(description="The tenant on whose behalf it is sent."),
    ] = MISSING


class BulkCreateSubscribers(BaseModel):
    """Subscribers to create or update in one request."""

    subscribers: Annotated[
        list[CreateSubscriber],
        Field(
            description="One element per subscriber. One bad element refuses the whole list.",
            max_length=500,
            min_length=1,
        ),
    ]


class BulkTriggerEvents(BaseModel):
    """Events to trigger together."""

    events: Annotated[list[TriggerEvent], Field(description="The events.", max_length=100, min_length=1)]


class CreateMessageTemplate(BaseModel):
    """What a step does and says. Feed and layout are named `feedId` and `layoutId` here and `_feedId` and `_layoutId` in answers; the latter are ignored when sent back."""

    type: Annotated[
        Literal["in_app", "email", "sms", "chat", "push", "digest", "trigger", "delay", "custom"],
        Field(description="What the step does."),
    ]
    active: Annotated[
        StrictBool | None | MISSING, Field(description="Ignored. The step's own flag decides.")
    ] = MISSING
    name: Annotated[StrictStr | None | MISSING, Field(description="What people call it.")] = MISSING
    subject: Annotated[StrictStr | None | MISSING, Field(description="Subject of an e-mail, a template.")] = (
        MISSING
    )
    title: Annotated[
        StrictStr | None | MISSING, Field(description="Title of a push message, a template.")
    ] = MISSING
    preheader: Annotated[
        StrictStr | None | MISSING,
        Field(description="Text that mail programs show after the subject, a template."),
    ] = MISSING
    senderName: Annotated[
        StrictStr | None | MISSING,
        Field(description="Name to send an e-mail under, in place of the integration's."),
    ] = MISSING
    content: Annotated[
        StrictStr | list[EmailBlock] | None | MISSING,
        Field(
            description="The text, or the blocks of an e-mail made with the editor. Digests and delays need none."
        ),
    ] = MISSING
    contentType: Annotated[
        Literal["editor", "customHtml"] | None | MISSING,
        Field(description="How the content of an e-mail was made. Taken as `editor` when absent."),
    ] = MISSING
    variables: Annotated[
        list[MessageTemplateVariable] | None | MISSING,
        Field(description="Values the payload has to bring, with their defaults."),
    ] = MISSING
    cta: Annotated[
        MessageCta | None | MISSING, Field(description="What the recipient can do about an in-app message.")
    ] = MISSING
    actor: Annotated[
        MessageActor | None | MISSING, Field(description="Whose picture an in-app message shows.")
    ] = MISSING
    feedId: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="The feed to show an in-app message in. Empty for none.",
            pattern="^([0-9a-fA-F]{24})?$",
        ),
    ] = MISSING
    layoutId: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="The layout around an e-mail. A new template without one gets the default layout.",
            pattern="^([0-9a-fA-F]{24})?$",
        ),
    ] = MISSING


class CreateWorkflowStepVariant(BaseModel):
    """Another content of a step, used when its conditions hold."""

    field_id: Annotated[
        StrictStr | None | MISSING,
        Field(alias="_id", description="Ignored. The server takes the identifier of the message template."),
    ] = MISSING
    field_templateId: Annotated[
        ObjectId | None | MISSING,
        Field(
            alias="_templateId", description="The message template to keep and change. Only read by update."
        ),
    ] = MISSING
    field_parentId: Annotated[
        StrictStr | None | MISSING,
        Field(alias="_parentId", description="Ignored. The order of the list decides."),
    ] = MISSING
    uuid: Annotated[
        StrictStr | None | MISSING, Field(description="An identifier of the caller's choice.")
    ] = MISSING
    name: Annotated[StrictStr | None | MISSING, Field(description="What people call it.")] = MISSING
    active: Annotated[
        StrictBool | None | MISSING, Field(description="Whether it is considered. True when absent.")
    ] = MISSING
    shouldStopOnFail: Annotated[
        StrictBool | None | MISSING, Field(description="Stored; the step's own flag decides.")
    ] = MISSING
    template: Annotated[CreateMessageTemplate, Field(description="What it says.")]
    filters: Annotated[
        list[StepFilter],
        Field(description="Conditions. A variant needs a group with at least one part.", min_length=1),
    ]
    metadata: Annotated[
        UntypedStepMetadata
        | RegularStepMetadata
        | BackoffStepMetadata
        | TimedStepMetadata
        | ScheduledStepMetadata
        | None
        | MISSING,
        Field(description="As on a step."),
    ] = MISSING
    replyCallback: Annotated[ReplyCallback | None | MISSING, Field(description="As on a step.")] = MISSING


class LevelPreference(BaseModel):
    """A preference of either level. The global one has no `template`."""

    template: Annotated[
        PreferenceTemplate | MISSING, Field(description="The workflow. Absent at the level `global`.")
    ] = MISSING
    preference: Annotated[Preference, Field(description="The preference.")]
    type: Annotated[StrictStr | MISSING, Field(description="Kind of the workflow, such as `REGULAR`.")] = (
        MISSING
    )


class LevelPreferenceListEnvelope(BaseModel):
    """The preferences of one level as they are sent."""

    data: Annotated[
        list[LevelPreference],
        Field(description="One element for the level `global`; for `template` one per active workflow."),
    ]


class MessageTemplate(BaseModel):
    """What a step says, or only its type when the step says nothing."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's own identifier.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    type: Annotated[
        Literal["in_app", "email", "sms", "chat", "push", "digest", "trigger", "delay", "custom"],
        Field(description="What the step does."),
    ]
    active: Annotated[StrictBool | MISSING, Field(description="Whether it is in use.")] = MISSING
    name: Annotated[StrictStr | None | MISSING, Field(description="What people call it.")] = MISSING
    stepId: Annotated[
        StrictStr | None | MISSING, Field(description="The step's name in code, for workflows defined there.")
    ] = MISSING
    subject: Annotated[StrictStr | None | MISSING, Field(description="Subject of an e-mail, a template.")] = (
        MISSING
    )
    title: Annotated[
        StrictStr | None | MISSING, Field(description="Title of a push message, a template.")
    ] = MISSING
    preheader: Annotated[
        StrictStr | None | MISSING,
        Field(description="Text that mail programs show after the subject, a template."),
    ] = MISSING
    senderName: Annotated[
        StrictStr | None | MISSING,
        Field(description="Name an e-mail is sent under, in place of the integration's."),
    ] = MISSING
    content: Annotated[
        StrictStr | list[EmailBlock] | None | MISSING,
        Field(
            description="The text, or the blocks of an e-mail made with the editor. Absent from lists and from steps that say nothing."
        ),
    ] = MISSING
    contentType: Annotated[
        Literal["editor", "customHtml"] | None | MISSING,
        Field(description="How the content of an e-mail was made."),
    ] = MISSING
    variables: Annotated[
        list[MessageTemplateVariable] | MISSING,
        Field(description="Values the payload has to bring, with their defaults."),
    ] = MISSING
    cta: Annotated[
        MessageCta | MISSING, Field(description="What the recipient can do about an in-app message.")
    ] = MISSING
    actor: Annotated[
        MessageActor | None | MISSING, Field(description="Whose picture an in-app message shows.")
    ] = MISSING
    field_feedId: Annotated[
        ObjectId | None | MISSING,
        Field(alias="_feedId", description="The feed an in-app message is shown in. Null for none."),
    ] = MISSING
    field_layoutId: Annotated[
        ObjectId | None | MISSING,
        Field(alias="_layoutId", description="The layout around an e-mail. Null for none."),
    ] = MISSING
    field_parentId: Annotated[
        ObjectId | None | MISSING,
        Field(alias="_parentId", description="The template in Development that this one was promoted from."),
    ] = MISSING
    field_creatorId: Annotated[
        StrictStr | MISSING,
        Field(
            alias="_creatorId",
            description="The user who made it, or whose key did.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    field_organizationId: Annotated[
        StrictStr | MISSING,
        Field(
            alias="_organizationId",
            description="The organization.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    field_environmentId: Annotated[
        StrictStr | MISSING,
        Field(
            alias="_environmentId",
            description="The environment.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    deleted: Annotated[StrictBool | MISSING, Field(description="Whether it was deleted with its step.")] = (
        MISSING
    )
    createdAt: Annotated[AwareDatetime | MISSING, Field(description="When it was made.")] = MISSING
    updatedAt: Annotated[AwareDatetime | MISSING, Field(description="When it last changed.")] = MISSING


class WorkflowStepVariant(BaseModel):
    """Another content of a step, used when its conditions hold."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's own identifier. The server uses the one of the message template.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    uuid: Annotated[
        StrictStr | None | MISSING, Field(description="The identifier the caller gave, if any.")
    ] = MISSING
    name: Annotated[StrictStr | None | MISSING, Field(description="What people call it.")] = MISSING
    active: Annotated[StrictBool, Field(description="Whether it is considered.")]
    shouldStopOnFail: Annotated[
        StrictBool, Field(description="Kept for the symmetry with steps; the step's own flag decides.")
    ]
    field_templateId: Annotated[
        StrictStr,
        Field(
            alias="_templateId",
            description="The message template.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    template: Annotated[
        MessageTemplate | None | MISSING,
        Field(
            description="The message template itself. Absent when the workflow was looked up by its trigger identifier."
        ),
    ] = MISSING
    filters: Annotated[list[StepFilter], Field(description="Conditions, at least one group with a part.")]
    field_parentId: Annotated[
        ObjectId | None | MISSING,
        Field(alias="_parentId", description="The variant before it. Null for the first of the step."),
    ] = MISSING
    metadata: Annotated[
        UntypedStepMetadata
        | RegularStepMetadata
        | BackoffStepMetadata
        | TimedStepMetadata
        | ScheduledStepMetadata
        | MISSING,
        Field(description="As on a step."),
    ] = MISSING
    replyCallback: Annotated[ReplyCallback | MISSING, Field(description="As on a step.")] = MISSING


class ActivityStep(BaseModel):
    """The step of a workflow as it was when it was triggered."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="The step.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_templateId: Annotated[
        StrictStr,
        Field(
            alias="_templateId",
            description="The message template of the step.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_parentId: Annotated[
        ObjectId | None | MISSING,
        Field(alias="_parentId", description="The step before it. Null for the first."),
    ] = MISSING
    uuid: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="What the author of the workflow calls the step.",
            examples=["0b6f3c3e-6f0a-4f0e-9d6e-1c5b9a3c2d10"],
        ),
    ] = MISSING
    name: Annotated[
        StrictStr | None | MISSING, Field(description="What people call the step.", examples=["Say hello"])
    ] = MISSING
    active: Annotated[StrictBool, Field(description="Whether the step was switched on.")]
    shouldStopOnFail: Annotated[
        StrictBool | MISSING, Field(description="Whether the steps after it are dropped when it fails.")
    ] = MISSING
    filters: Annotated[list[StepFilter], Field(description="The conditions of the step.")]
    metadata: Annotated[
        UntypedStepMetadata
        | RegularStepMetadata
        | BackoffStepMetadata
        | TimedStepMetadata
        | ScheduledStepMetadata
        | MISSING,
        Field(description="How the step waits or collects. No more than empty lists for others."),
    ] = MISSING
    replyCallback: Annotated[
        ReplyCallback | MISSING, Field(description="Where replies to the step's e-mail go.")
    ] = MISSING
    controlVariables: Annotated[
        dict[str, Any] | MISSING, Field(description="Values for code-first workflows.")
    ] = MISSING
    issues: Annotated[
        dict[str, Any] | MISSING, Field(description="What newer servers found wrong with the step.")
    ] = MISSING
    template: Annotated[
        MessageTemplate | None | MISSING, Field(description="The message template as it was.")
    ] = MISSING
    variants: Annotated[
        list[ActivityStep] | MISSING,
        Field(
            description="Other versions of the step, of which the first with fitting conditions takes its place."
        ),
    ] = MISSING


class CreateWorkflowStep(BaseModel):
    """A step to make, or with `_templateId` to change. A step that was read can be sent back."""

    field_id: Annotated[
        StrictStr | None | MISSING,
        Field(alias="_id", description="Ignored. The server takes the identifier of the message template."),
    ] = MISSING
    field_templateId: Annotated[
        ObjectId | None | MISSING,
        Field(
            alias="_templateId",
            description="The message template to keep and change. Only read by update, where an unknown one is refused with 404.",
        ),
    ] = MISSING
    field_parentId: Annotated[
        StrictStr | None | MISSING,
        Field(alias="_parentId", description="Ignored. The order of the list decides."),
    ] = MISSING
    uuid: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="An identifier of the caller's choice, for conditions on an earlier step.",
            examples=["0b6f3c3e-6f0a-4f0e-9d6e-1c5b9a3c2d10"],
        ),
    ] = MISSING
    name: Annotated[StrictStr | None | MISSING, Field(description="What people call it.")] = MISSING
    active: Annotated[
        StrictBool | None | MISSING, Field(description="Whether it runs. True when absent.")
    ] = MISSING
    shouldStopOnFail: Annotated[
        StrictBool | None | MISSING,
        Field(description="Whether to give up the steps after it when it fails. False when absent."),
    ] = MISSING
    template: Annotated[CreateMessageTemplate, Field(description="What it does and says.")]
    filters: Annotated[
        list[StepFilter] | None | MISSING,
        Field(description="Conditions. The step runs if the list is empty or one of its groups holds."),
    ] = MISSING
    metadata: Annotated[
        UntypedStepMetadata
        | RegularStepMetadata
        | BackoffStepMetadata
        | TimedStepMetadata
        | ScheduledStepMetadata
        | None
        | MISSING,
        Field(description="How long a digest or delay waits. Other steps need none."),
    ] = MISSING
    replyCallback: Annotated[
        ReplyCallback | None | MISSING, Field(description="Where replies to an e-mail go.")
    ] = MISSING
    variants: Annotated[
        list[CreateWorkflowStepVariant] | None | MISSING,
        Field(description="Other contents, each with conditions of its own."),
    ] = MISSING


class UpdateWorkflow(BaseModel):
    """What to change. Members left out or null stay as they are; at least one must say something."""

    name: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="What people call it. The trigger identifier does not follow. An empty text is ignored."
        ),
    ] = MISSING
    identifier: Annotated[
        StrictStr | None | MISSING,
        Field(description="A new trigger identifier. One that another workflow has is refused with 400."),
    ] = MISSING
    description: Annotated[
        StrictStr | None | MISSING,
        Field(description="What it is for. An empty text empties it.", max_length=300),
    ] = MISSING
    notificationGroupId: Annotated[
        ObjectId | None | MISSING,
        Field(description="The workflow group to keep it in. Whether the group exists is not checked."),
    ] = MISSING
    tags: Annotated[
        list[StrictStr] | None | MISSING, Field(description="Labels, in place of the old ones.")
    ] = MISSING
    critical: Annotated[
        StrictBool | None | MISSING,
        Field(description="Whether it is sent regardless of what subscribers prefer."),
    ] = MISSING
    preferenceSettings: Annotated[
        PreferenceSettings | None | MISSING,
        Field(
            description="Which channels are on for subscribers who chose nothing, in place of the old ones."
        ),
    ] = MISSING
    steps: Annotated[
        list[CreateWorkflowStep] | None | MISSING,
        Field(
            description="The steps, in place of the old ones. A step with `_templateId` keeps that message template and changes it; one without gets a new one. Templates that no step names any more are deleted."
        ),
    ] = MISSING
    data: Annotated[
        dict[str, Any] | None | MISSING,
        Field(description="What the application keeps with it, in place of the old."),
    ] = MISSING


class WorkflowStep(BaseModel):
    """One step of a workflow."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's own identifier. The server uses the one of the message template.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    uuid: Annotated[
        StrictStr | None | MISSING,
        Field(description="The identifier the caller gave, if any. Conditions on an earlier step name it."),
    ] = MISSING
    name: Annotated[StrictStr | None | MISSING, Field(description="What people call it.")] = MISSING
    active: Annotated[StrictBool, Field(description="Whether it runs.")]
    shouldStopOnFail: Annotated[
        StrictBool, Field(description="Whether the steps after it are given up when it fails.")
    ]
    field_templateId: Annotated[
        StrictStr,
        Field(
            alias="_templateId",
            description="The message template.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    template: Annotated[
        MessageTemplate | None | MISSING,
        Field(description="The message template itself. Null when it is gone."),
    ] = MISSING
    filters: Annotated[
        list[StepFilter],
        Field(description="Conditions. The step runs if the list is empty or one of its groups holds."),
    ]
    field_parentId: Annotated[
        ObjectId | None | MISSING,
        Field(alias="_parentId", description="The step before it. Null for the first."),
    ] = MISSING
    metadata: Annotated[
        UntypedStepMetadata
        | RegularStepMetadata
        | BackoffStepMetadata
        | TimedStepMetadata
        | ScheduledStepMetadata
        | MISSING,
        Field(description="How long a digest or delay waits. For other steps no more than empty lists."),
    ] = MISSING
    replyCallback: Annotated[
        ReplyCallback | MISSING,
        Field(description="Where replies to an e-mail go. Absent when nothing was set."),
    ] = MISSING
    variants: Annotated[
        list[WorkflowStepVariant] | MISSING,
        Field(
            description="Other contents, each with conditions of its own; the first whose conditions hold replaces the template. Absent from lists."
        ),
    ] = MISSING


class ActivityJob(BaseModel):
    """The run of one step for one recipient."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="The job.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    type: Annotated[
        Literal["in_app", "email", "sms", "chat", "push", "digest", "trigger", "delay", "custom"],
        Field(description="The type of the step."),
    ]
    status: Annotated[
        Literal[
            "pending", "queued", "running", "completed", "failed", "delayed", "canceled", "merged", "skipped"
        ],
        Field(description="How far it got."),
    ]
    providerId: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="A provider of the step's channel that was active when the job was made, which need not be the one that delivers. Absent or null for other steps and where no provider was active. Two channels may have a provider of the same name, so read it together with `type`.",
            examples=["ses"],
        ),
    ] = MISSING
    step: Annotated[ActivityStep, Field(description="The step as it was when it was triggered.")]
    digest: Annotated[
        ActivityDigest | MISSING,
        Field(
            description="How the step waits or collects, and what it collected. Nearly empty for steps that do neither."
        ),
    ] = MISSING
    payload: Annotated[dict[str, Any] | MISSING, Field(description="The payload of the trigger.")] = MISSING
    overrides: Annotated[dict[str, Any] | MISSING, Field(description="The overrides of the trigger.")] = (
        MISSING
    )
    tenant: Annotated[
        dict[str, Any] | None | MISSING,
        Field(description="The tenant of the trigger. Absent or null when none was named."),
    ] = MISSING
    actorId: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Who caused the notification, by the identifier the application gave. Absent or null when nobody was named."
        ),
    ] = MISSING
    executionDetails: Annotated[
        list[ActivityExecutionDetail], Field(description="The log of the job, oldest entry first.")
    ]
    createdAt: Annotated[AwareDatetime | MISSING, Field(description="When the job was made.")] = MISSING
    updatedAt: Annotated[AwareDatetime | MISSING, Field(description="When the job was last written.")] = (
        MISSING
    )


class CreateWorkflow(BaseModel):
    """A workflow to make. Members left out or null take their defaults."""

    name: Annotated[
        StrictStr,
        Field(
            description="What people call it. The trigger identifier is made from it.", examples=["Welcome"]
        ),
    ]
    notificationGroupId: Annotated[
        StrictStr,
        Field(
            description="The workflow group to keep it in. Whether the group exists is not checked.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    notificationGroup: Annotated[
        WorkflowGroupName | None | MISSING,
        Field(
            description="Names the group for a copy of a blueprint; found or made by its name. Ignored without `blueprintId`."
        ),
    ] = MISSING
    description: Annotated[
        StrictStr | None | MISSING, Field(description="What it is for.", max_length=1000)
    ] = MISSING
    tags: Annotated[list[StrictStr] | None | MISSING, Field(description="Labels.")] = MISSING
    active: Annotated[
        StrictBool | None | MISSING,
        Field(description="Whether triggers of it send anything. False when absent."),
    ] = MISSING
    draft: Annotated[
        StrictBool | None | MISSING,
        Field(deprecated=True, description="Ignored. It is always the opposite of `active`."),
    ] = MISSING
    critical: Annotated[
        StrictBool | None | MISSING,
        Field(description="Whether it is sent regardless of what subscribers prefer. False when absent."),
    ] = MISSING
    preferenceSettings: Annotated[
        PreferenceSettings | None | MISSING,
        Field(description="Which channels are on for subscribers who chose nothing. All when absent."),
    ] = MISSING
    steps: Annotated[list[CreateWorkflowStep], Field(description="What happens, in order. May be empty.")]
    blueprintId: Annotated[
        StrictStr | None | MISSING, Field(description="The blueprint this is a copy of.")
    ] = MISSING
    data: Annotated[
        dict[str, Any] | None | MISSING, Field(description="What the application keeps with it.")
    ] = MISSING


class MessageTemplateSummary(BaseModel):
    """The workflow of a message. Most operations fill in the identifier and the tags only."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's own identifier.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    id: Annotated[
        StrictStr | MISSING,
        Field(
            description="The same as `_id`.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    name: Annotated[StrictStr | MISSING, Field(description="The name.")] = MISSING
    description: Annotated[StrictStr | None | MISSING, Field(description="What it is for.")] = MISSING
    active: Annotated[StrictBool | MISSING, Field(description="Whether it can be triggered.")] = MISSING
    draft: Annotated[StrictBool | MISSING, Field(description="Whether it is a draft.")] = MISSING
    critical: Annotated[
        StrictBool | MISSING, Field(description="Whether it is sent regardless of preferences.")
    ] = MISSING
    preferenceSettings: Annotated[
        PreferenceChannels | MISSING, Field(description="Which channels are on by default.")
    ] = MISSING
    tags: Annotated[list[StrictStr] | MISSING, Field(description="The tags.")] = MISSING
    steps: Annotated[list[WorkflowStep] | MISSING, Field(description="The steps, in their order.")] = MISSING
    triggers: Annotated[
        list[WorkflowTrigger] | MISSING,
        Field(description="By what it is triggered, and the variables it uses."),
    ] = MISSING
    notificationGroup: Annotated[WorkflowGroup | None | MISSING, Field(description="Its workflow group.")] = (
        MISSING
    )
    data: Annotated[
        dict[str, Any] | None | MISSING, Field(description="Whatever the application keeps there.")
    ] = MISSING
    workflowIntegrationStatus: Annotated[
        dict[str, Any] | MISSING, Field(description="For each channel, whether an integration is there.")
    ] = MISSING
    field_organizationId: Annotated[
        StrictStr | MISSING,
        Field(
            alias="_organizationId",
            description="The organization.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    field_environmentId: Annotated[
        StrictStr | MISSING,
        Field(
            alias="_environmentId",
            description="The environment.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    field_creatorId: Annotated[
        StrictStr | MISSING,
        Field(
            alias="_creatorId",
            description="Who created it.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    field_notificationGroupId: Annotated[
        StrictStr | MISSING,
        Field(
            alias="_notificationGroupId",
            description="Its workflow group, by identifier.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    field_parentId: Annotated[
        ObjectId | None | MISSING,
        Field(
            alias="_parentId",
            description="The workflow in Development that this one in Production was promoted from.",
        ),
    ] = MISSING
    deleted: Annotated[StrictBool | MISSING, Field(description="Whether it is deleted.")] = MISSING
    deletedAt: Annotated[AwareDatetime | None | MISSING, Field(description="When it was deleted.")] = MISSING
    deletedBy: Annotated[StrictStr | None | MISSING, Field(description="Who deleted it.")] = MISSING
    createdAt: Annotated[AwareDatetime | MISSING, Field(description="When it was created.")] = MISSING
    updatedAt: Annotated[AwareDatetime | MISSING, Field(description="When it last changed.")] = MISSING


class Notification(BaseModel):
    """What one trigger caused for one recipient: an item of the activity feed. Kept for 30 days after its last wait ends."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="The notification.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_organizationId: Annotated[
        StrictStr,
        Field(
            alias="_organizationId",
            description="The organization it belongs to.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_environmentId: Annotated[
        StrictStr,
        Field(
            alias="_environmentId",
            description="The environment it belongs to.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_subscriberId: Annotated[
        StrictStr | MISSING,
        Field(
            alias="_subscriberId",
            description="The recipient.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    field_templateId: Annotated[
        StrictStr | MISSING,
        Field(
            alias="_templateId",
            description="The workflow that ran.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    field_digestedNotificationId: Annotated[
        ObjectId | None | MISSING,
        Field(
            alias="_digestedNotificationId",
            description="The notification whose digest took this one in. Absent or null for all others.",
        ),
    ] = MISSING
    transactionId: Annotated[
        StrictStr,
        Field(
            description="The trigger. All notifications of one trigger share it.",
            examples=["5b1a6f0e-9f0c-4a37-8a5b-1f2d3c4b5a60"],
        ),
    ]
    channels: Annotated[
        list[Literal["in_app", "email", "sms", "chat", "push", "digest", "trigger", "delay", "custom"]],
        Field(
            description="Types of the active steps, each once, in the order of the steps. Holds waiting and collecting steps as well as channels.",
            examples=[["digest", "in_app"]],
        ),
    ]
    to: Annotated[
        dict[str, Any] | MISSING,
        Field(description="The recipient as the trigger named it, at least its `subscriberId`."),
    ] = MISSING
    payload: Annotated[
        dict[str, Any] | MISSING,
        Field(description="The payload of the trigger with the workflow's defaults filled in."),
    ] = MISSING
    controls: Annotated[dict[str, Any] | MISSING, Field(description="Values for code-first workflows.")] = (
        MISSING
    )
    tags: Annotated[
        list[StrictStr] | MISSING, Field(description="Tags of the workflow when it was triggered.")
    ] = MISSING
    subscriber: Annotated[
        ActivitySubscriber | None | MISSING,
        Field(description="The recipient as it is now. Null once deleted."),
    ] = MISSING
    template: Annotated[
        ActivityTemplate | None | MISSING, Field(description="The workflow as it is now. Null once deleted.")
    ] = MISSING
    jobs: Annotated[list[ActivityJob], Field(description="One job per step, oldest first.")]
    createdAt: Annotated[AwareDatetime, Field(description="When the notification was made.")]
    updatedAt: Annotated[AwareDatetime | MISSING, Field(description="When it was last written.")] = MISSING
    expireAt: Annotated[AwareDatetime | MISSING, Field(description="When it is cleared away.")] = MISSING


class NotificationEnvelope(BaseModel):
    """A `Notification` as it is sent."""

    data: Annotated[Notification, Field(description="The notification.")]


class NotificationPage(BaseModel):
    """One page of the activity feed."""

    data: Annotated[list[Notification], Field(description="The notifications of this page, newest first.")]
    page: Annotated[StrictInt, Field(description="Number of the page, counted from zero.", ge=0)]
    pageSize: Annotated[StrictInt, Field(description="Most notifications on a page.", ge=0)]
    hasMore: Annotated[
        StrictBool,
        Field(
            description="Whether more may follow. Servers may say true for a last page that is exactly full."
        ),
    ]


class Workflow(BaseModel):
    """A sequence of steps that a trigger runs for each recipient. Full answers also carry the copy `id` of `_id` and the revision `__v`."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's own identifier.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    name: Annotated[
        StrictStr, Field(description="What people call it. Need not be unique.", examples=["Welcome"])
    ]
    description: Annotated[StrictStr | None | MISSING, Field(description="What it is for.")] = MISSING
    active: Annotated[StrictBool, Field(description="Whether triggers of it send anything.")]
    draft: Annotated[StrictBool, Field(description="The opposite of `active`.")]
    critical: Annotated[
        StrictBool, Field(description="Whether it is sent regardless of what subscribers prefer.")
    ]
    isBlueprint: Annotated[
        StrictBool | MISSING,
        Field(description="Whether it is a blueprint that other organizations can copy."),
    ] = MISSING
    blueprintId: Annotated[
        StrictStr | None | MISSING, Field(description="The blueprint it was copied from.")
    ] = MISSING
    type: Annotated[
        Literal["REGULAR", "ECHO", "BRIDGE"] | MISSING,
        Field(
            description="Who defines it. `REGULAR` for what this API creates; the others are defined in code."
        ),
    ] = MISSING
    origin: Annotated[
        Literal["novu-cloud", "novu-cloud-v1", "external"] | MISSING, Field(description="Where it came from.")
    ] = MISSING
    tags: Annotated[
        list[StrictStr],
        Field(description="Labels, copied to every notification it sends.", examples=[["onboarding"]]),
    ]
    preferenceSettings: Annotated[
        PreferenceChannels,
        Field(description="Which channels are on for subscribers who chose nothing. All five are there."),
    ]
    steps: Annotated[list[WorkflowStep], Field(description="What happens, in order.")]
    triggers: Annotated[list[WorkflowTrigger], Field(description="How it is called. Always exactly one.")]
    data: Annotated[
        dict[str, Any] | MISSING,
        Field(description="What the application keeps with it. Absent when nothing was."),
    ] = MISSING
    payloadSchema: Annotated[
        dict[str, Any] | MISSING,
        Field(description="JSON Schema of the payload, for workflows defined in code. Absent otherwise."),
    ] = MISSING
    rawData: Annotated[
        dict[str, Any] | MISSING,
        Field(description="The definition a workflow in code was made from. Absent otherwise."),
    ] = MISSING
    field_notificationGroupId: Annotated[
        StrictStr,
        Field(
            alias="_notificationGroupId",
            description="The workflow group it is kept in. The group may be gone.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    notificationGroup: Annotated[
        WorkflowGroup | None | MISSING,
        Field(
            description="The workflow group itself. Absent from the answer of create. Null when the group is gone."
        ),
    ] = MISSING
    workflowIntegrationStatus: Annotated[
        WorkflowIntegrationStatus | MISSING,
        Field(description="Whether its channels can be delivered. Only in lists."),
    ] = MISSING
    field_creatorId: Annotated[
        StrictStr,
        Field(
            alias="_creatorId",
            description="The user who made it, or whose key did.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_organizationId: Annotated[
        StrictStr,
        Field(
            alias="_organizationId",
            description="The organization.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_environmentId: Annotated[
        StrictStr,
        Field(
            alias="_environmentId",
            description="The environment.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_parentId: Annotated[
        ObjectId | None | MISSING,
        Field(alias="_parentId", description="The workflow in Development that this one was promoted from."),
    ] = MISSING
    deleted: Annotated[
        StrictBool, Field(description="Always false in answers; deleted workflows are not shown.")
    ]
    deletedAt: Annotated[
        AwareDatetime | None | MISSING, Field(description="When it was deleted. Absent while it lives.")
    ] = MISSING
    deletedBy: Annotated[
        StrictStr | None | MISSING, Field(description="Who deleted it. Absent while it lives.")
    ] = MISSING
    createdAt: Annotated[AwareDatetime, Field(description="When it was made.")]
    updatedAt: Annotated[AwareDatetime, Field(description="When it last changed.")]


class WorkflowEnvelope(BaseModel):
    """A `Workflow` as it is sent."""

    data: Annotated[Workflow, Field(description="The workflow.")]


class WorkflowPage(BaseModel):
    """One page of workflows."""

    data: Annotated[
        list[Workflow],
        Field(
            description="The workflows, the newest first. Their steps come without variants, and their templates with `_id` and `type` alone."
        ),
    ]
    page: Annotated[StrictInt, Field(description="Number of this page, counted from zero.", ge=0)]
    pageSize: Annotated[StrictInt, Field(description="Most workflows on a page, as asked for.", ge=1)]
    totalCount: Annotated[
        StrictInt, Field(description="How many workflows match, on all pages together.", ge=0)
    ]


class Message(BaseModel):
    """What was sent, or was to be sent, to one subscriber over one channel."""

    field_id: Annotated[
        StrictStr,
        Field(
            alias="_id",
            description="Novu's own identifier.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    id: Annotated[
        StrictStr | MISSING,
        Field(
            description="The same as `_id`. Absent from some lists.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    field_templateId: Annotated[
        StrictStr,
        Field(
            alias="_templateId",
            description="The workflow that sent it.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_environmentId: Annotated[
        StrictStr,
        Field(
            alias="_environmentId",
            description="The environment.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_messageTemplateId: Annotated[
        StrictStr,
        Field(
            alias="_messageTemplateId",
            description="The template its content was made from.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_organizationId: Annotated[
        StrictStr,
        Field(
            alias="_organizationId",
            description="The organization.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_notificationId: Annotated[
        StrictStr,
        Field(
            alias="_notificationId",
            description="The notification it belongs to.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_subscriberId: Annotated[
        StrictStr,
        Field(
            alias="_subscriberId",
            description="The subscriber, by Novu's own identifier.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ]
    field_jobId: Annotated[
        StrictStr | MISSING,
        Field(
            alias="_jobId",
            description="The job that sent it.",
            examples=["6571f3b2c9e77c0012a4b901"],
            pattern="^[0-9a-fA-F]{24}$",
        ),
    ] = MISSING
    field_feedId: Annotated[
        ObjectId | None | MISSING,
        Field(alias="_feedId", description="The feed it is shown in, for in-app messages that have one."),
    ] = MISSING
    field_actorId: Annotated[
        ObjectId | None | MISSING,
        Field(
            alias="_actorId",
            description="The subscriber whose doing it tells about, by Novu's own identifier.",
        ),
    ] = MISSING
    subscriber: Annotated[
        MessageSubscriber | None | MISSING,
        Field(
            description="Who received it. Only some operations fill it in. Null when the subscriber is gone."
        ),
    ] = MISSING
    actorSubscriber: Annotated[
        MessageSubscriber | None | MISSING,
        Field(
            description="Whose doing it tells about. Only some operations fill it in. Null when the trigger had no actor."
        ),
    ] = MISSING
    template: Annotated[
        MessageTemplateSummary | None | MISSING,
        Field(
            description="The workflow that sent it. Only some operations fill it in. Null when the workflow is gone."
        ),
    ] = MISSING
    templateIdentifier: Annotated[
        StrictStr | None | MISSING,
        Field(description="Trigger identifier of the workflow. Chat messages lack it."),
    ] = MISSING
    createdAt: Annotated[
        AwareDatetime,
        Field(description="When it was made. An in-app message that is sent again gets a new time."),
    ]
    updatedAt: Annotated[AwareDatetime | MISSING, Field(description="When it last changed.")] = MISSING
    expireAt: Annotated[AwareDatetime | MISSING, Field(description="When it vanishes by itself.")] = MISSING
    lastSeenDate: Annotated[
        AwareDatetime | None | MISSING, Field(description="When it was last marked seen or unseen.")
    ] = MISSING
    lastReadDate: Annotated[
        AwareDatetime | None | MISSING, Field(description="When it was last marked read or unread.")
    ] = MISSING
    archivedAt: Annotated[AwareDatetime | None | MISSING, Field(description="When it was archived.")] = (
        MISSING
    )
    content: Annotated[
        StrictStr | list[EmailBlock] | EmailBlock | MISSING,
        Field(
            description="What it says. Absent when the server does not keep the content of its channel, or could not make it."
        ),
    ] = MISSING
    transactionId: Annotated[StrictStr, Field(description="The transaction of the trigger.")]
    subject: Annotated[StrictStr | None | MISSING, Field(description="Subject of an e-mail.")] = MISSING
    title: Annotated[StrictStr | None | MISSING, Field(description="Title of a push message.")] = MISSING
    channel: Annotated[
        Literal["in_app", "email", "sms", "chat", "push"], Field(description="The channel it was sent over.")
    ]
    read: Annotated[StrictBool, Field(description="Whether it was marked read.")]
    seen: Annotated[
        StrictBool, Field(description="Whether it was marked seen. A message can be read and not seen.")
    ]
    archived: Annotated[StrictBool | MISSING, Field(description="Whether it was archived.")] = MISSING
    deleted: Annotated[
        StrictBool | MISSING, Field(description="Always false in answers; deleted messages are not shown.")
    ] = MISSING
    email: Annotated[StrictStr | None | MISSING, Field(description="The address an e-mail went to.")] = (
        MISSING
    )
    phone: Annotated[
        StrictStr | None | MISSING,
        Field(description="The number an SMS, or a chat message by number, went to."),
    ] = MISSING
    directWebhookUrl: Annotated[StrictStr | None | MISSING, Field(description="The webhook it went to.")] = (
        MISSING
    )
    chatWebhookUrl: Annotated[
        StrictStr | None | MISSING, Field(description="The chat webhook it went to.")
    ] = MISSING
    providerId: Annotated[StrictStr | None | MISSING, Field(description="The provider that sent it.")] = (
        MISSING
    )
    deviceTokens: Annotated[
        list[StrictStr] | None | MISSING,
        Field(description="The devices a push message went to. Empty for other channels."),
    ] = MISSING
    cta: Annotated[
        MessageCta,
        Field(description="What the recipient can do about it. For channels other than in-app nearly empty."),
    ]
    actor: Annotated[MessageActor | None | MISSING, Field(description="The picture to show with it.")] = (
        MISSING
    )
    avatar: Annotated[
        StrictStr | None | MISSING,
        Field(description="Address of the picture to show with it, where the server resolved one."),
    ] = MISSING
    status: Annotated[Literal["sent", "error", "warning"], Field(description="What became of it.")]
    errorId: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="What kind of trouble there was. Absent without trouble.",
            examples=["mail_unexpected_error"],
        ),
    ] = MISSING
    errorText: Annotated[
        StrictStr | None | MISSING, Field(description="The trouble in words. Absent without trouble.")
    ] = MISSING
    identifier: Annotated[StrictStr | None | MISSING, Field(description="What the provider calls it.")] = (
        MISSING
    )
    payload: Annotated[
        dict[str, Any] | MISSING,
        Field(description="The payload of the trigger, without attachments. Chat messages lack it."),
    ] = MISSING
    data: Annotated[
        dict[str, Any] | None | MISSING, Field(description="Further data of an in-app message.")
    ] = MISSING
    overrides: Annotated[
        dict[str, Any] | MISSING,
        Field(description="The overrides that were in force. Chat messages lack them."),
    ] = MISSING
    tags: Annotated[list[StrictStr] | MISSING, Field(description="The tags of the workflow at the time.")] = (
        MISSING
    )
    field__v: Annotated[
        StrictInt | MISSING, Field(alias="__v", description="Revision of the stored record.")
    ] = MISSING


class MessageEnvelope(BaseModel):
    """A `Message` as it is sent."""

    data: Annotated[Message, Field(description="The message.")]


class MessageListEnvelope(BaseModel):
    """Messages as they are sent."""

    data: Annotated[list[Message], Field(description="The messages.")]


class MessagePage(BaseModel):
    """A page of messages."""

    page: Annotated[StrictInt, Field(description="Number of the page, counted from zero.", ge=0)]
    totalCount: Annotated[
        StrictInt | MISSING,
        Field(description="Number of messages on all pages. Some servers leave it out.", ge=0),
    ] = MISSING
    hasMore: Annotated[
        StrictBool,
        Field(
            description="Whether a page follows. Servers that leave out `totalCount` say true whenever the page is full."
        ),
    ]
    pageSize: Annotated[StrictInt, Field(description="Most messages on a page.", ge=0)]
    data: Annotated[list[Message], Field(description="The messages, newest first.")]


ActivityStep.model_rebuild()
