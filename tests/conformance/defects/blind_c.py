"""Written without a look at the kit: branches of answers, records, what outlives what, HTTP."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from novu_reference.application import Application
from novu_reference.clock import format_time
from novu_reference.errors import BadRequest, Conflict, NotFound, Unauthorized, UnprocessableEntity
from novu_reference.idempotency import Idempotency
from novu_reference.operations.subscribers import feed, marks, writes
from novu_reference.operations.subscribers import preferences as own_preferences
from novu_reference.operations.subscribers.second_generation import SecondGeneration
from novu_reference.operations.tenants import Tenants
from novu_reference.operations.topics import Topics
from novu_reference.promotion import Promotion
from novu_reference.storage.collections import (
    INTEGRATIONS,
    MESSAGES,
    SUBSCRIBER_PREFERENCES,
    SUBSCRIBERS,
    TENANTS,
    TOPICS,
    WORKFLOWS,
)
from tests.conformance.defects.access import _first_principal
from tests.conformance.defects.overlap import _SEEN, _one, _pausing
from tests.conformance.defects.registry import (
    alter,
    defect,
    override,
    replace,
    without_conditions,
    without_effect,
    without_parameters,
)


@defect
def same_status_is_taken() -> None:
    """Switching a workflow on that is on, or off that is off, succeeds, where 400 is due."""

    def wrong(right: Any, handlers: Any, workflow_id: str, body: Any) -> Any:
        try:
            return right(workflow_id, body)
        except BadRequest:
            return {"data": handlers._shown(handlers._workflow(workflow_id))}

    replace("updateWorkflowStatus", wrong)


@defect
def mark_all_of_nobody_is_zero() -> None:
    """Marking all messages of an unknown subscriber answers 0, where 404 is due."""

    def wrong(right: Any, _: Any, subscriber_id: str, body: Any) -> Any:
        try:
            return right(subscriber_id, body)
        except NotFound:
            return {"data": 0}

    replace("markAllMessages", wrong)


@defect
def primary_of_any_channel() -> None:
    """An integration for chat, push or the app can be made the primary one."""

    def wrong(right: Any, handlers: Any, integration_id: str) -> Any:
        integration = handlers._integration(integration_id)
        if integration["channel"] in ("email", "sms"):
            return right(integration_id)
        integration |= {"active": True, "primary": True}
        handlers._session.replace(INTEGRATIONS, integration)
        return {"data": handlers._shown(integration)}

    replace("setIntegrationAsPrimary", wrong)


@defect
def nobody_is_null() -> None:
    """The activity of recipients whom nobody knows has null in place of an empty list."""

    def wrong(right: Any, handlers: Any, **query: Any) -> Any:
        answer = right(**query)
        named = [query.get(name) for name in ("emails", "search", "subscriber_ids")]
        return answer | {"data": None} if any(named) and not handlers._reached(*named) else answer

    replace("listNotifications", wrong)


@defect
def bulk_leaves_an_empty_list_out() -> None:
    """In bulk, the answer lacks `created` where nobody is new."""

    def spoil(answer: Any) -> None:
        if not answer["data"]["created"]:
            del answer["data"]["created"]

    alter("bulkCreateSubscribers", spoil)


@defect
def read_messages_without_a_status() -> None:
    """In the feed, messages that were read lack `status`."""

    def spoil(answer: Any) -> None:
        for message in answer["data"]:
            if message["read"]:
                del message["status"]

    alter("getSubscriberFeed", spoil)


@defect
def filtered_activity_repeats_rows() -> None:
    """The activity filtered by channel begins a page with the last notification of the page before."""

    def wrong(right: Any, _: Any, **query: Any) -> Any:
        answer, page = right(**query), query.get("page", 0)
        if query.get("channels") and page:
            before = right(**{**query, "page": page - 1})["data"]
            answer["data"] = [*before[-1:], *answer["data"]][: answer["pageSize"]]
        return answer

    replace("listNotifications", wrong)


@defect
def topics_take_over_identifiers() -> None:
    """A topic made under the key of a deleted one has its `_id`."""
    gone: dict[tuple[str, str], str] = {}

    def delete(right: Any, handlers: Any, key: str) -> None:
        topic = handlers._find(key)
        right(key)
        gone[handlers._environment_id, key] = topic["_id"]

    def create(right: Any, self: Any, key: str, name: str) -> Any:
        known = gone.pop((self._environment_id, key), None)
        if known is None:
            return right(key, name)
        topic = self._new(key=key, name=name) | {"_id": known}
        self._session.insert(TOPICS, topic)
        return topic

    replace("deleteTopic", delete)
    override(Topics, "_create", create)


@defect
def second_generation_deletes_for_show() -> None:
    """Who is deleted under /v2 and made again has the `_id` and the profile of before."""

    def wrong(right: Any, handlers: Any, subscriber_id: str) -> Any:
        known = handlers._find_subscriber(subscriber_id) is not None
        return handlers.delete_subscriber(subscriber_id) if known else right(subscriber_id)

    replace("deleteSubscriberV2", wrong)


@defect
def creation_keeps_one_channel() -> None:
    """Of several channels sent with a new subscriber only the first is kept."""

    def wrong(right: Any, _: Any, body: Any) -> Any:
        return right({**body, "channels": body["channels"][:1]} if body.get("channels") else body)

    replace("createSubscriber", wrong)


@defect
def appended_tokens_are_sorted() -> None:
    """Device tokens come in alphabetical order after some were appended."""
    _merging(
        lambda merged, _: (
            merged | ({"deviceTokens": sorted(merged["deviceTokens"])} if "deviceTokens" in merged else {})
        )
    )


@defect
def appending_forgets_the_address() -> None:
    """Appending credentials that do not name the webhook address erases it."""
    _merging(lambda merged, given: {k: v for k, v in merged.items() if k != "webhookUrl" or k in given})


@defect
def unread_is_unseen() -> None:
    """Marking a message as unread marks it as unseen as well."""
    marks._EFFECTS = {**marks._EFFECTS, "unread": {"seen": False, "read": False}}


@defect
def all_read_and_yet_unseen() -> None:
    """Marking all as read leaves those unseen that were."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        if body["markAs"] != "read":
            return right(subscriber_id, body)
        subscriber = handlers._subscriber(subscriber_id)
        where = handlers._in_app(subscriber, marks._as_list(body.get("feedIdentifier"))) | {"read": False}
        found = handlers._session.find(MESSAGES, where)
        handlers._set(found, {"read": True})
        return {"data": len(found)}

    replace("markAllMessages", wrong)


@defect
def notification_shown_elsewhere() -> None:
    """A notification is shown to every environment that knows its id."""
    without_conditions("getNotification", "_environmentId")


@defect
def feed_names_of_all_environments() -> None:
    """A feed cannot have the name of one in another environment."""
    without_conditions("createFeed", "_environmentId")


@defect
def graph_needs_no_key() -> None:
    """The graph of the activity needs no key."""

    async def wrong(right: Any, self: Any, operation: Any, given: Any, scope: Any, body: Any) -> Any:
        if operation.operation_id != "getNotificationGraphStats":
            return await right(operation, given, scope, body)
        headers = dict(scope["headers"])
        try:
            principal = await self._principal(headers)
        except Unauthorized:
            principal = await self._storage.read(_first_principal)
        return await self._carry_out(operation, given, scope, body, headers, principal)

    override(Application, "_perform", wrong)


@defect
def tenant_updates_at_once_are_lost() -> None:
    """Of two updates of a tenant at once the later one undoes the earlier one."""
    _pausing("updateTenant", lambda session, here, given, _: _one(session, TENANTS, here, identifier=given[0]))
    override(Tenants, "_tenant", lambda right, _, identifier: _SEEN.get(None) or right(identifier))


@defect
def preferences_at_once_are_lost() -> None:
    """Of two channels of one workflow that are switched at once only one is."""

    def look(session: Any, here: str, given: list[str], _: Any) -> Any:
        subscriber = _one(session, SUBSCRIBERS, here, subscriberId=given[0], deleted=False)
        where = {"_subscriberId": subscriber and subscriber["_id"], "_templateId": given[1].lower()}
        found = session.find_one(SUBSCRIBER_PREFERENCES, where)
        return (found["channels"] if found else {},)

    def wrong(right: Any, _: Any, subscriber: Any, workflow_id: Any, stored: Any, *rest: Any) -> None:
        seen = _SEEN.get(None)
        if stored is not None and workflow_id is not None and seen is not None:
            stored["channels"] = dict(seen[0])
        right(subscriber, workflow_id, stored, *rest)

    _pausing("updateSubscriberPreference", look)
    override(own_preferences.Preferences, "_write", wrong)


@defect
def line_ends_are_changed() -> None:
    """In the content of a layout, line ends of two characters become one."""

    def wrong(right: Any, _: Any, *given: Any) -> Any:
        *path, body = given
        text = body.get("content")
        return right(*path, {**body, "content": text.replace("\r\n", "\n")} if text else body)

    replace("createLayout", wrong)
    replace("updateLayout", wrong)


@defect
def replays_are_200() -> None:
    """An answer that repeats an earlier one of 201 has the status 200."""

    async def wrong(right: Any, _: Any, *given: Any) -> Any:
        status, headers, payload = await right(*given)
        replayed = any(name == b"idempotency-replay" for name, _ in headers)
        return 200 if replayed and status == 201 else status, headers, payload

    override(Application, "_once", wrong)


@defect
def another_body_is_a_conflict() -> None:
    """An idempotency key that comes again with another body is refused with 409, not 422."""

    def wrong(right: Any, _: Any, *given: Any) -> Any:
        try:
            return right(*given)
        except UnprocessableEntity as error:
            raise Conflict(error.message, error.headers) from error

    override(Idempotency, "_open", wrong)


@defect
def activity_oldest_first() -> None:
    """The activity shows the oldest notification first."""

    def wrong(right: Any, handlers: Any, **query: Any) -> Any:
        session = handlers._session
        each = session.each
        session.each = lambda *given, **named: each(*given, **{**named, "newest_first": False})
        try:
            return right(**query)
        finally:
            del session.each

    replace("listNotifications", wrong)


@defect
def marking_moves_the_creation() -> None:
    """Marking a message moves its `createdAt`."""

    def wrong(right: Any, self: Any, message: Any) -> None:
        message["createdAt"] = self._now()
        right(message)

    override(marks.Marks, "_save", wrong)


@defect
def last_online_in_another_zone() -> None:
    """`lastOnlineAt` is two hours ahead."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        subscriber = right(subscriber_id, body)["data"]
        if not body["isOnline"]:
            moment = datetime.fromisoformat(subscriber["lastOnlineAt"]) + timedelta(hours=2)
            subscriber = handlers._save_subscriber(subscriber | {"lastOnlineAt": format_time(moment)})
        return {"data": subscriber}

    replace("updateSubscriberOnlineStatus", wrong)


@defect
def source_is_always_the_template() -> None:
    """Preferences tell the template as the source of what the subscriber chose."""

    def wrong(right: Any, _: Any, *given: Any, **named: Any) -> Any:
        shown = right(*given, **named)
        for entry in shown["preference"]["overrides"]:
            entry["source"] = "template"
        return shown

    override(own_preferences.Preferences, "_workflow_preference", wrong)


@defect
def critical_gives_way_under_v2() -> None:
    """Under /v2 the preference of a critical workflow can be changed, where 400 is due."""
    override(SecondGeneration, "_workflow", lambda right, _, workflow_id: right(workflow_id) | {"critical": False})


@defect
def promotion_forgets_tags() -> None:
    """A promoted workflow has no tags in Production."""

    def wrong(right: Any, _: Any, collection: Any, source: Any, members: Any, **mapped: Any) -> Any:
        return right(collection, source, members, **mapped, **({"tags": []} if collection is WORKFLOWS else {}))

    override(Promotion, "_put", wrong)


@defect
def promoted_deletion_leaves_the_copy() -> None:
    """Promoting that a workflow, template or layout was deleted leaves it in Production."""
    override(Promotion, "_remove", lambda *_: None)


@defect
def integration_update_forgets_conditions() -> None:
    """An update of an integration that does not name its conditions erases them."""

    def wrong(right: Any, _: Any, integration_id: str, body: Any) -> Any:
        return right(integration_id, {**body, "conditions": body.get("conditions") or []} if body else body)

    replace("updateIntegration", wrong)


@defect
def old_path_deletes_for_show() -> None:
    """Deleting a workflow under the old path answers true and does nothing."""
    without_effect("deleteNotificationTemplate")


@defect
def second_button_is_the_first() -> None:
    """Answering the second button of a message is kept as an answer of the first."""
    replace(
        "markMessageActionAsSeen",
        lambda right, _, subscriber_id, message_id, __, body: right(subscriber_id, message_id, "primary", body),
    )


@defect
def nested_payload_is_not_filtered() -> None:
    """The filter of the feed by payload takes no notice of what is nested."""
    original = feed._holds
    feed._holds = lambda payload, wanted: original(
        payload, {name: value for name, value in wanted.items() if not isinstance(value, dict)}
    )


@defect
def activity_ignores_its_beginning() -> None:
    """The activity shows what was made before `after` as well."""
    without_parameters("listNotifications", "after")


def _merging(spoil: Callable[[dict[str, Any], dict[str, Any]], dict[str, Any]]) -> None:
    """What comes of stored credentials when some are appended is spoilt; `spoil` gets that, and what was given."""
    original = writes._merge

    def wrong(stored: dict[str, Any], given: dict[str, Any], *, replace: bool) -> dict[str, Any]:
        merged = original(stored, given, replace=replace)
        return merged if replace else spoil(merged, given)

    writes._merge = wrong
