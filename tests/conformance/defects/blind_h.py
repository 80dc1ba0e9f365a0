"""Written by somebody who knew neither the kit nor the other defects: ordinary mistakes in every part."""

from __future__ import annotations

import asyncio
import copy
import dataclasses
from typing import Any

import orjson

from novu_reference.application import Application
from novu_reference.errors import BadRequest, Conflict, NovuError
from novu_reference.operations.environments import Environments
from novu_reference.storage.collections import (
    API_KEYS,
    LAYOUTS,
    SUBSCRIBERS,
    TENANTS,
)
from tests.conformance.defects.registry import (
    alter,
    defect,
    override,
    replace,
    without_conditions,
    without_effect,
    without_parameters,
)


def _reply(operation_id: str, change: Any) -> None:
    """Let `change` make another reply of (status, headers, payload) of the operation."""

    async def wrong(right: Any, _: Any, operation: Any, *values: Any, **named: Any) -> Any:
        reply = await right(operation, *values, **named)
        return change(*reply) if operation.operation_id == operation_id else reply

    override(Application, "_carry_out", wrong)


def _looks_too_early(operation_id: str, method: str, name: Any) -> None:
    """Let the operation look its subscriber up a moment before it writes. `name` of the values of the request."""

    async def wrong(
        right: Any, app: Any, operation: Any, values: Any, scope: Any, body: Any, headers: Any, by: Any, *more: Any
    ) -> Any:
        if operation.operation_id == operation_id:
            where = {
                "_environmentId": by.environment_id,
                "subscriberId": name(values, body),
                "deleted": False,
            }
            seen = await app._storage.read(lambda session: session.find_one(SUBSCRIBERS, where))
            await asyncio.sleep(0.05)

            def early(call: Any, make: Any = operation.handler) -> Any:
                handlers = make(call)
                if method == "_find_subscriber" or seen is not None:
                    setattr(handlers, method, lambda *_: copy.deepcopy(seen))
                return handlers

            operation = dataclasses.replace(operation, handler=early)
        return await right(operation, values, scope, body, headers, by, *more)

    override(Application, "_carry_out", wrong)


@defect
def primary_is_set_with_200() -> None:
    """Making an integration the primary one answers 200, as if nothing but 201 were documented."""
    _reply("setIntegrationAsPrimary", lambda _, headers, payload: (200, headers, payload))


@defect
def taken_topic_key_is_a_bad_request() -> None:
    """A topic whose key is taken is refused with 400 instead of 409."""

    def wrong(right: Any, _: Any, body: Any) -> Any:
        try:
            return right(body)
        except Conflict as error:
            raise BadRequest(error.message) from error

    replace("createTopic", wrong)


@defect
def listed_overrides_without_preferences() -> None:
    """Lists of workflow overrides leave the channels out."""

    def change(answer: Any) -> None:
        for one in answer["data"]:
            one.pop("preferenceSettings")

    alter("listWorkflowOverrides", change)


@defect
def message_page_number_is_a_text() -> None:
    """Lists of messages give the page back as the text that came in the query."""
    alter("listMessages", lambda answer: answer | {"page": str(answer["page"])})


@defect
def roles_as_one_text() -> None:
    """The answer to new roles of a member has them as one text, not as a list."""

    def change(answer: Any) -> Any:
        return {"data": answer["data"] | {"roles": answer["data"]["roles"][0]}}

    alter("updateOrganizationMemberRoles", change)


@defect
def nobody_failed_is_null() -> None:
    """An addition to a topic in which all were found answers `failed` with null instead of leaving it out."""

    def change(answer: Any) -> None:
        answer["data"].setdefault("failed", None)

    alter("addTopicSubscribers", change)


@defect
def last_online_as_python_writes_it() -> None:
    """Going offline keeps the time as text without T, milliseconds and Z."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        subscriber = right(subscriber_id, body)["data"]
        if "lastOnlineAt" in subscriber and not body["isOnline"]:
            subscriber["lastOnlineAt"] = subscriber["lastOnlineAt"][:19].replace("T", " ")
            handlers._session.replace(SUBSCRIBERS, subscriber)
        return {"data": subscriber}

    replace("updateSubscriberOnlineStatus", wrong)


@defect
def layout_refusal_of_another_shape() -> None:
    """A layout that is not there is refused with a body of its own, `{"error": {"code", "detail"}}`."""

    def wrong(right: Any, _: Any, error: NovuError, scope: Any, operation: Any) -> Any:
        status, headers, payload = right(error, scope, operation)
        if operation is not None and operation.operation_id == "getLayout" and status == 404:
            payload = orjson.dumps({"error": {"code": "layout_not_found", "detail": error.message}})
        return status, headers, payload

    override(Application, "_refusal", wrong)


@defect
def feeds_as_plain_text() -> None:
    """The list of feeds is JSON in an answer that says text/plain."""

    def change(status: int, headers: Any, payload: bytes) -> Any:
        kept = [header for header in headers if header[0] != b"content-type"]
        return status, [(b"content-type", b"text/plain; charset=utf-8"), *kept], payload

    _reply("listFeeds", change)


@defect
def tenant_name_in_latin_1() -> None:
    """A tenant that is changed gets its name with the bytes of UTF-8 read as Latin-1."""

    def wrong(right: Any, _: Any, identifier: str, body: Any) -> Any:
        if body.get("name"):
            body = body | {"name": body["name"].encode().decode("latin-1")}
        return right(identifier, body)

    replace("updateTenant", wrong)


@defect
def plus_in_a_path_is_a_blank() -> None:
    """The membership in a topic is looked up with every plus sign of the subscriber's identifier read as a blank."""

    def wrong(right: Any, _: Any, topic_key: str, external_subscriber_id: str) -> Any:
        return right(topic_key, external_subscriber_id.replace("+", " "))

    replace("getTopicSubscriber", wrong)


@defect
def tenant_pages_overlap() -> None:
    """Every page of tenants but the first begins with the last of the page before."""

    def wrong(right: Any, handlers: Any, *, page: int = 0, limit: int = 10) -> Any:
        answer = right(page=page, limit=limit)
        if page:
            answer["data"] = handlers._session.find(
                TENANTS, handlers._here(), newest_first=True, limit=limit, offset=page * limit - 1
            )
        return answer

    replace("listTenants", wrong)


@defect
def deleted_subscribers_are_found() -> None:
    """The search of subscribers finds those that were deleted by the first generation."""
    without_conditions("searchSubscribers", "deleted")


@defect
def deleted_messages_are_unseen() -> None:
    """The count of unseen messages counts deleted ones."""

    def wrong(right: Any, handlers: Any, *values: Any, **query: Any) -> Any:
        in_app = handlers._in_app

        def all_of_them(*given: Any) -> Any:
            return {name: value for name, value in in_app(*given).items() if name != "deleted"}

        handlers._in_app = all_of_them
        return right(*values, **query)

    replace("getSubscriberUnseenCount", wrong)


@defect
def deleted_layouts_in_the_total() -> None:
    """The total of the layouts counts deleted ones."""

    def wrong(right: Any, handlers: Any, **query: Any) -> Any:
        return right(**query) | {"totalCount": handlers._session.count(LAYOUTS, handlers._here())}

    replace("listLayouts", wrong)


@defect
def removed_member_stays() -> None:
    """A member that is removed is answered, and stays in the list of members."""
    without_effect("deleteOrganizationMember")


@defect
def notifications_whatever_the_workflow() -> None:
    """The activity feed takes no notice of the workflows that are asked for."""
    without_parameters("listNotifications", "templates")


@defect
def switched_off_integrations_are_active() -> None:
    """The list of active integrations has those that are switched off as well."""

    def wrong(_: Any, handlers: Any) -> Any:
        return handlers.list_integrations()

    replace("listActiveIntegrations", wrong)


@defect
def tenant_of_the_other_environment() -> None:
    """A tenant is found by its identifier whatever environment it is in."""
    without_conditions("getTenant", "_environmentId")


@defect
def message_deleted_from_the_other_environment() -> None:
    """A message can be deleted with the key of the other environment."""
    without_conditions("deleteMessage", "_environmentId")


@defect
def all_keys_in_the_list_of_environments() -> None:
    """The list of environments shows the keys of every environment, not only those of the caller's."""

    def wrong(right: Any, handlers: Any) -> Any:
        answer = right()
        for environment in answer["data"]:
            handlers._environment_id = environment["_id"]
            environment["apiKeys"] = handlers._keys(with_hash=True)
        return answer

    replace("listEnvironments", wrong)


@defect
def workflow_variables_without_a_key() -> None:
    """The variables of workflows are told without a key, or with a wrong one."""

    async def wrong(right: Any, _: Any, operation: Any, *values: Any, **named: Any) -> Any:
        if operation.operation_id == "getWorkflowVariables":
            operation = dataclasses.replace(operation, public=True, rate_class=None)
        return await right(operation, *values, **named)

    override(Application, "_perform", wrong)


@defect
def production_makes_overrides() -> None:
    """A workflow override can be looked for with a key of Production, which is answered 404 instead of 401."""

    async def wrong(right: Any, _: Any, operation: Any, *values: Any, **named: Any) -> Any:
        if operation.operation_id == "deleteWorkflowOverride":
            operation = dataclasses.replace(operation, development_only=False)
        return await right(operation, *values, **named)

    override(Application, "_perform", wrong)


@defect
def former_key_still_opens() -> None:
    """The key that was replaced by a new one still opens the environment."""

    def wrong(right: Any, handlers: Any) -> Any:
        former = handlers._session.find(API_KEYS, handlers._here())
        answer = right()
        handlers._session.insert_many(API_KEYS, former)
        return answer

    replace("regenerateApiKeys", wrong)
    override(Environments, "_keys", lambda right, _, **named: right(**named)[:1])


@defect
def patch_adds_a_second_channel() -> None:
    """PATCH of credentials appends an entry of its own even where the integration has one already."""

    def wrong(_: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        subscriber = handlers._subscriber_or_400(subscriber_id)
        former, subscriber["channels"] = subscriber["channels"], []
        subscriber = handlers._apply_credentials(subscriber, body, replace=False)
        subscriber["channels"] = [*former, *subscriber["channels"]]
        return {"data": handlers._save_subscriber(subscriber)}

    replace("modifySubscriberCredentials", wrong)


@defect
def put_keeps_repeated_tokens() -> None:
    """PUT of credentials stores a device token twice that the request repeats."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        subscriber = right(subscriber_id, body)["data"]
        tokens = (body.get("credentials") or {}).get("deviceTokens")
        for channel in subscriber["channels"]:
            if tokens and channel["providerId"] == body["providerId"]:
                channel["credentials"]["deviceTokens"] = list(tokens)
        return {"data": handlers._save_subscriber(subscriber)}

    replace("updateSubscriberCredentials", wrong)


@defect
def bulk_calls_everybody_created() -> None:
    """A bulk creation tells subscribers that were there before under `created`."""

    def change(answer: Any) -> Any:
        told = answer["data"]
        return {"data": told | {"created": [*told["created"], *told["updated"]], "updated": []}}

    alter("bulkCreateSubscribers", change)


@defect
def concurrent_changes_are_lost() -> None:
    """Of two changes of a subscriber at the same time, the one that is written last undoes the other."""
    _looks_too_early("updateSubscriberV2", "_subscriber", lambda values, _: values[0])


@defect
def two_creations_at_once() -> None:
    """Of two creations of the same subscriber at the same time, both succeed."""
    _looks_too_early("createSubscriberV2", "_find_subscriber", lambda _, body: body["subscriberId"])
