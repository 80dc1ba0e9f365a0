"""The collections, and the few members of their documents that are searched.

A document is kept whole, as JSON; the members named here stand in columns beside it. A member may be dotted
(`actor.type`).
"""

from __future__ import annotations

from dataclasses import dataclass, field


# Each is there once, so that being the same is being equal.
@dataclass(frozen=True, slots=True, eq=False)
class Collection:
    """`unique` lists groups of members whose values together may occur once; `indexed` groups that are searched
    together; `rare` members that few documents have, and those are searched by them.
    """

    name: str
    members: tuple[str, ...]
    unique: tuple[tuple[str, ...], ...] = ()
    indexed: tuple[tuple[str, ...], ...] = field(default=())
    rare: tuple[str, ...] = ()
    # Whether a member is dotted.
    has_paths: bool = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "has_paths", any("." in member for member in self.members))


ORGANIZATIONS = Collection("organizations", ())
ENVIRONMENTS = Collection("environments", ("_organizationId", "_parentId", "name"))
API_KEYS = Collection("api_keys", ("_environmentId", "hash"), unique=(("hash",),))

SUBSCRIBERS = Collection(
    "subscribers",
    ("_environmentId", "subscriberId", "deleted", "email", "phone", "updatedAt"),
    unique=(("_environmentId", "subscriberId"),),
    indexed=(("_environmentId", "deleted"),),
)
SUBSCRIBER_PREFERENCES = Collection(
    "subscriber_preferences",
    ("_environmentId", "_subscriberId", "level", "_templateId"),
    indexed=(("_subscriberId", "level", "_templateId"),),
)
INTEGRATIONS = Collection(
    "integrations",
    (
        "_organizationId",
        "_environmentId",
        "identifier",
        "providerId",
        "channel",
        "active",
        "primary",
        "priority",
        "deleted",
    ),
    indexed=(("_organizationId", "deleted"), ("_environmentId", "channel", "deleted")),
)
FEEDS = Collection(
    "feeds",
    ("_environmentId", "identifier", "name", "deleted"),
    indexed=(("_environmentId", "deleted"),),
)
MESSAGES = Collection(
    "messages",
    (
        "_environmentId",
        "_subscriberId",
        "_notificationId",
        "_templateId",
        "_feedId",
        "channel",
        "seen",
        "read",
        "transactionId",
        "deleted",
    ),
    indexed=(
        ("_environmentId", "deleted"),
        ("_subscriberId", "channel", "deleted", "seen"),
        ("_environmentId", "transactionId"),
        ("_notificationId",),
    ),
)
WORKFLOW_GROUPS = Collection(
    "workflow_groups",
    ("_environmentId", "_parentId", "name"),
    indexed=(("_environmentId",),),
)
WORKFLOWS = Collection(
    "workflows",
    ("_environmentId", "_notificationGroupId", "_parentId", "identifier", "name", "active", "deleted"),
    indexed=(("_environmentId", "deleted", "identifier"),),
)
MESSAGE_TEMPLATES = Collection(
    "message_templates",
    ("_environmentId", "_parentId", "_feedId", "_layoutId", "deleted"),
    indexed=(("_environmentId", "deleted"),),
)
WORKFLOW_OVERRIDES = Collection(
    "workflow_overrides",
    ("_environmentId", "_workflowId", "_tenantId"),
    unique=(("_environmentId", "_workflowId", "_tenantId"),),
)
LAYOUTS = Collection(
    "layouts",
    ("_environmentId", "_parentId", "identifier", "name", "isDefault", "deleted", "createdAt", "updatedAt"),
    indexed=(("_environmentId", "deleted"),),
)
TENANTS = Collection(
    "tenants",
    ("_environmentId", "identifier"),
    unique=(("_environmentId", "identifier"),),
)
TOPICS = Collection(
    "topics",
    ("_environmentId", "key"),
    unique=(("_environmentId", "key"),),
)
TOPIC_SUBSCRIBERS = Collection(
    "topic_subscribers",
    ("_environmentId", "_topicId", "topicKey", "_subscriberId", "externalSubscriberId"),
    unique=(("_topicId", "_subscriberId"),),
    indexed=(("_environmentId", "externalSubscriberId"), ("_subscriberId",)),
)
NOTIFICATIONS = Collection(
    "notifications",
    ("_environmentId", "_templateId", "_subscriberId", "transactionId", "createdAt"),
    indexed=(("_environmentId", "createdAt"), ("_environmentId", "transactionId")),
)
# `dueAt` is the time at which a job that waits goes on, `_mergedDigestId` the digest that took it up.
JOBS = Collection(
    "jobs",
    (
        "_environmentId",
        "_notificationId",
        "_subscriberId",
        "_templateId",
        "transactionId",
        "status",
        "type",
        "_mergedDigestId",
        "dueAt",
    ),
    indexed=(("_notificationId",), ("_environmentId", "transactionId"), ("_subscriberId", "type", "status")),
    rare=("_mergedDigestId", "dueAt"),
)
EXECUTION_DETAILS = Collection(
    "execution_details",
    ("_environmentId", "_notificationId", "_subscriberId", "_jobId"),
    indexed=(("_notificationId",),),
)
# Triggers with recipients still to be reached, and those recipients, batch by batch.
TRIGGERS = Collection(
    "triggers",
    ("_environmentId", "transactionId"),
    indexed=(("_environmentId", "transactionId"),),
)
TRIGGER_BATCHES = Collection(
    "trigger_batches",
    ("_environmentId", "_triggerId", "createdAt"),
    indexed=(("_triggerId",),),
)
# What would have left the machine; `dueAt` is the time at which the provider reports what became of it.
OUTBOX = Collection(
    "outbox",
    ("_environmentId", "channel", "providerId", "subscriberId", "transactionId", "dueAt"),
    indexed=(("transactionId",),),
    rare=("dueAt",),
)
# How providers, and the webhooks of conditions, were told to behave.
PROVIDER_BEHAVIOURS = Collection("provider_behaviours", ())
WEBHOOK_ANSWERS = Collection("webhook_answers", ())
CHANGES = Collection(
    "changes",
    ("_environmentId", "_entityId", "_parentId", "type", "enabled", "createdAt"),
    indexed=(("_environmentId", "enabled"), ("_entityId",), ("_parentId",)),
)
IDEMPOTENCY_KEYS = Collection(
    "idempotency_keys",
    ("_organizationId", "key", "expiresAt"),
    unique=(("_organizationId", "key"),),
    indexed=(("expiresAt",),),
)
MEMBERS = Collection("members", ("_organizationId", "_userId"))
# The time of a virtual clock: one document, or none where the clock is real.
CLOCK = Collection("clock", ())

COLLECTIONS: tuple[Collection, ...] = tuple(
    value for value in list(globals().values()) if isinstance(value, Collection)
)
