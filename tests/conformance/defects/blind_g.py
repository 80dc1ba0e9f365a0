"""Written without a look at the kit: ordinary mistakes in every part, once more."""

from __future__ import annotations

import asyncio
import dataclasses
import hashlib
import re
from typing import Any

import orjson

from novu_reference.application import Application
from novu_reference.delivery import conditions, digests, preferences, recipients
from novu_reference.errors import BadRequest, NotFound
from novu_reference.idempotency import Idempotency
from novu_reference.operations import events, layouts
from novu_reference.operations.subscribers.writes import SubscriberWrites
from novu_reference.operations.tenants import Tenants
from novu_reference.promotion import Promotion
from novu_reference.storage.collections import (
    ENVIRONMENTS,
    IDEMPOTENCY_KEYS,
    JOBS,
    MESSAGE_TEMPLATES,
    TENANTS,
    TOPICS,
)
from novu_reference.workflows.preferences import channel_switches
from tests.conformance.defects.registry import alter, defect, override, replace


@defect
def unknown_feeds_are_not_found() -> None:
    """Deleting a feed that is not there is refused with 404, where 400 is due."""

    def wrong(right: Any, _: Any, feed_id: str) -> Any:
        try:
            return right(feed_id)
        except BadRequest as error:
            if "Could not find" in error.message:
                raise NotFound(error.message) from error
            raise

    replace("deleteFeed", wrong)


@defect
def topics_are_left_out_when_there_are_none() -> None:
    """A subscriber in no topic, asked for with its topics, lacks `topics` instead of having an empty list."""

    def change(answer: Any) -> None:
        if answer["data"].get("topics") == []:
            del answer["data"]["topics"]

    alter("getSubscriber", change)


@defect
def bulk_writes_data_as_texts() -> None:
    """Numbers and flags in the `data` of subscribers made in bulk are stored as texts."""

    def text(value: Any) -> Any:
        return orjson.dumps(value).decode() if isinstance(value, int | float) else value

    def wrong(right: Any, _: Any, body: Any) -> Any:
        given = [
            {**one, "data": {name: text(value) for name, value in one["data"].items()}} if one.get("data") else one
            for one in body["subscribers"]
        ]
        return right({**body, "subscribers": given})

    replace("bulkCreateSubscribers", wrong)


@defect
def changes_of_no_workflow_have_null() -> None:
    """In the list, a change that is not about a workflow has null as `templateId`, which it should not have at all."""

    def change(answer: Any) -> None:
        for one in answer["data"]:
            one.setdefault("templateId", None)

    alter("listChanges", change)


@defect
def counts_stop_at_ten() -> None:
    """The unseen count stops at 10 when no limit is given, as if it were a page of a list, where 100 is the default."""

    def wrong(right: Any, _: Any, subscriber_id: str, **query: Any) -> Any:
        limit = query.get("limit", 100)
        return right(subscriber_id, **{**query, "limit": 10 if limit == 100 else limit})

    replace("getSubscriberUnseenCount", wrong)


@defect
def pages_before_begin_at_the_start() -> None:
    """A search with `before` gives the very first page, and not the one that ends at the cursor."""

    def wrong(right: Any, _: Any, **query: Any) -> Any:
        answer = right(**query)
        if query.get("before") and answer["previous"]:
            return right(**{name: value for name, value in query.items() if name != "before"})
        return answer

    replace("searchSubscribers", wrong)


@defect
def feeds_of_deleted_workflows_cannot_go() -> None:
    """A feed that only a deleted workflow wrote to is still said to be in use, and cannot be deleted."""

    def wrong(right: Any, handlers: Any, feed_id: str) -> Any:
        if handlers._session.find_one(MESSAGE_TEMPLATES, handlers._here(_feedId=feed_id.lower())):
            raise BadRequest(f"Can not delete feed {feed_id}: it has messages")
        return right(feed_id)

    replace("deleteFeed", wrong)


@defect
def members_of_two_topics_get_two() -> None:
    """A trigger to two topics reaches whoever is a member of both twice."""

    def wrong(delivery: Any, topic_keys: list[str], left_out: set[str]) -> Any:
        keys = list(dict.fromkeys(topic_keys))
        here = {"_environmentId": delivery.environment_id, "key": keys}
        if delivery.session.count(TOPICS, here) == len(keys):
            for key in keys:
                yield from original(delivery, [key], set(left_out))

    original = recipients._members
    recipients._members = wrong


@defect
def credentials_of_the_second_integration_stay() -> None:
    """Deleting the credentials for a provider deletes those for one integration of it, and leaves the others."""

    def wrong(_: Any, handlers: Any, subscriber_id: str, provider_id: str) -> None:
        subscriber = handlers._subscriber(subscriber_id)
        first = next((one for one in subscriber["channels"] if one["providerId"] == provider_id), None)
        if first is not None:
            subscriber["channels"].remove(first)
            handlers._save_subscriber(subscriber)

    replace("deleteSubscriberCredentials", wrong)


@defect
def all_that_is_read_is_not_seen() -> None:
    """Marking all messages as read leaves those unseen that were unseen, so that they are still counted."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        mark = handlers._set
        if body["markAs"] == "read":
            handlers._set = lambda messages, _: mark(messages, {"read": True})
        return right(subscriber_id, body)

    replace("markAllMessages", wrong)


@defect
def cancelling_reaches_the_other_environment() -> None:
    """Whoever cancels a transaction id cancels what waits under it in every environment."""

    def wrong(session: Any, tools: Any, _: str, transaction_id: str) -> bool:
        canceled = [original(session, tools, one["_id"], transaction_id) for one in session.find(ENVIRONMENTS, {})]
        return any(canceled)

    original = events.cancel  # type: ignore[attr-defined]
    events.cancel = wrong  # type: ignore[attr-defined]


@defect
def any_key_reads_the_variables() -> None:
    """The variables of workflows are told to everybody who sends something as a key, be it known or not."""

    async def wrong(right: Any, _: Any, operation: Any, values: Any, scope: Any, body: Any) -> Any:
        if operation.operation_id == "getWorkflowVariables":
            given = dict(scope["headers"]).get(b"authorization", b"")
            operation = dataclasses.replace(operation, public=given.startswith(b"ApiKey "))
        return await right(operation, values, scope, body)

    override(Application, "_perform", wrong)


@defect
def tenants_are_written_back_whole() -> None:
    """Of two updates of a tenant at the same time, the later one writes back what the earlier one changed."""

    async def wrong(right: Any, self: Any, operation: Any, values: Any, scope: Any, body: Any, *rest: Any) -> Any:
        if operation.operation_id != "updateTenant":
            return await right(operation, values, scope, body, *rest)
        principal = rest[1]
        where = {"_environmentId": principal.environment_id, "identifier": values[0]}
        before = await self._storage.read(lambda session: session.find_one(TENANTS, where))
        await asyncio.sleep(0.05)
        reply = await right(operation, values, scope, body, *rest)
        unsaid = {name: before[name] for name in ("name", "data") if name in before and not body.get(name)}

        def write_back(session: Any) -> None:
            session.replace(TENANTS, session.find_one(TENANTS, {"_id": before["_id"]}) | unsaid)

        await self._storage.write(write_back)
        return reply

    override(Application, "_carry_out", wrong)


@defect
def topic_names_have_no_emojis() -> None:
    """In the name of a topic, signs of more than three bytes in UTF-8 become question marks."""

    def narrow(body: Any) -> Any:
        return {**body, "name": re.sub("[\U00010000-\U0010ffff]", "?", body["name"])}

    replace("createTopic", lambda right, _, body: right(narrow(body)))
    replace("renameTopic", lambda right, _, topic_key, body: right(topic_key, narrow(body)))


@defect
def refusals_are_for_the_same_origin() -> None:
    """The answers to requests that are refused lack Access-Control-Allow-Origin."""

    def wrong(right: Any, _: Any, *given: Any) -> Any:
        status, headers, payload = right(*given)
        return status, [header for header in headers if header[0] != b"access-control-allow-origin"], payload

    override(Application, "_refusal", wrong)


@defect
def search_by_update_goes_by_creation() -> None:
    """A search of subscribers in the order of `updatedAt` has them in the order in which they were made."""
    replace("searchSubscribers", lambda right, _, **query: right(**{**query, "order_by": "_id"}))


@defect
def first_farewell_counts() -> None:
    """`lastOnlineAt` stays at the first time that a subscriber went offline."""

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        before = handlers._subscriber(subscriber_id).get("lastOnlineAt")
        answer = right(subscriber_id, body)
        return {"data": handlers._save_subscriber(answer["data"] | {"lastOnlineAt": before})} if before else answer

    replace("updateSubscriberOnlineStatus", wrong)


@defect
def ids_are_made_of_identifiers() -> None:
    """A subscriber made anew after being deleted for good has the same `_id` again, and with it the old messages."""

    def wrong(right: Any, self: Any, subscriber_id: str, members: Any) -> Any:
        made_of = f"{self._environment_id} {subscriber_id}"
        self._new_id = lambda: hashlib.sha256(made_of.encode()).hexdigest()[:24]
        try:
            return right(subscriber_id, members)
        finally:
            del self._new_id

    override(SubscriberWrites, "_insert", wrong)


@defect
def nobody_is_switched_off_in_the_app() -> None:
    """Messages in the application come even to those who switched everything off."""

    def wrong(run: Any) -> Any:
        own = original(run)
        if run.job["type"] != "in_app" or None not in own:
            return own
        return {**own, None: own[None] | {"enabled": True}}

    original = preferences._own
    preferences._own = wrong


@defect
def equal_events_are_digested_once() -> None:
    """Of the events of a digest that have the same payload, only one is collected and counted."""

    def wrong(chain: Any, run: Any) -> None:
        original(chain, run)
        for job in (run.job, *chain.later(run.job)):
            job["digest"]["events"] = list({orjson.dumps(one): one for one in job["digest"]["events"]}.values())
            run.session.replace(JOBS, job)

    original = digests.close_window
    digests.close_window = wrong


@defect
def cancelling_reaches_one_recipient() -> None:
    """Of a transaction with several recipients, what waits is cancelled for the first alone."""

    def wrong(session: Any, tools: Any, environment_id: str, transaction_id: str) -> bool:
        here = {"_environmentId": environment_id, "transactionId": transaction_id}
        first = session.find_one(JOBS, {**here, "status": ["delayed", "merged"]})
        others = [
            job for job in session.find(JOBS, here) if first and job["_notificationId"] != first["_notificationId"]
        ]
        canceled: bool = original(session, tools, environment_id, transaction_id)
        session.replace_many(JOBS, others)
        return canceled

    original = events.cancel  # type: ignore[attr-defined]
    events.cancel = wrong  # type: ignore[attr-defined]


@defect
def numbers_are_larger_as_texts() -> None:
    """Conditions compare numbers by their digits, so that 10 is smaller than 9."""

    def by_digits(right: Any) -> Any:
        def wrong(actual: Any, expected: Any) -> Any:
            if isinstance(actual, str) or not isinstance(actual, int | float):
                return right(actual, expected)
            return right(f"{actual:g}", f"{expected:g}")

        return wrong

    known = conditions._OPERATORS
    ordering = ("LARGER", "SMALLER", "LARGER_EQUAL", "SMALLER_EQUAL")
    conditions._OPERATORS = {**known, **{name: by_digits(known[name]) for name in ordering}}


@defect
def variants_left_out_stay() -> None:
    """An update whose steps have no variants any more leaves the variants that they had."""

    def wrong(right: Any, handlers: Any, workflow_id: str, body: Any) -> Any:
        stored = handlers._full(handlers._workflow(workflow_id))["steps"]
        variants = {step["_templateId"]: step["variants"] for step in stored}
        if body.get("steps"):
            steps = [
                step if step.get("variants") else {**step, "variants": variants.get(step.get("_templateId")) or []}
                for step in body["steps"]
            ]
            body = {**body, "steps": steps}
        return right(workflow_id, body)

    replace("updateWorkflow", wrong)


@defect
def old_secrets_stay_beside_the_new() -> None:
    """An update of an integration merges its credentials into the stored ones, which it should replace."""

    def wrong(right: Any, handlers: Any, integration_id: str, body: Any) -> Any:
        if body.get("credentials"):
            stored = handlers._opened(handlers._integration(integration_id))
            body = {**body, "credentials": {**stored, **body["credentials"]}}
        return right(integration_id, body)

    replace("updateIntegration", wrong)


@defect
def layouts_declare_their_body() -> None:
    """The `body` that the content of a layout makes room for is among its variables."""
    layouts._BODY = ""  # type: ignore[attr-defined]


@defect
def triggers_make_tenants() -> None:
    """A trigger for a tenant that is not there makes the tenant and is processed."""

    def wrong(call: Any, event: Any) -> Any:
        outcome = original(call, event)
        if outcome.status != "no_tenant_found":
            return outcome
        given = event["tenant"] if isinstance(event["tenant"], dict) else {"identifier": event["tenant"]}
        Tenants(call).create_tenant({**given, "name": given.get("name") or given["identifier"]})
        return original(call, {**event, "transactionId": outcome.transaction_id})

    original = events.evaluate  # type: ignore[attr-defined]
    events.evaluate = wrong  # type: ignore[attr-defined]


@defect
def overrides_forget_the_other_channels() -> None:
    """An update that names one channel of a workflow override switches the others on."""

    def wrong(right: Any, _: Any, *values: Any) -> Any:
        *path, body = values
        if body.get("preferenceSettings"):
            body = {**body, "preferenceSettings": channel_switches(body["preferenceSettings"])}
        return right(*path, body)

    replace("updateWorkflowOverride", wrong)
    replace("updateTenantWorkflowOverride", wrong)


@defect
def conditions_stay_in_development() -> None:
    """The copy of a workflow in Production has steps without their conditions."""

    def wrong(right: Any, _: Any, steps: Any) -> Any:
        return [step | {"filters": []} if "variants" in step else step for step in right(steps)]

    override(Promotion, "_steps", wrong)


@defect
def first_feed_counts() -> None:
    """Of several feeds that are asked for, the messages of the first are shown."""

    def wrong(right: Any, _: Any, subscriber_id: str, **query: Any) -> Any:
        if query.get("feed_identifier"):
            query["feed_identifier"] = query["feed_identifier"][:1]
        return right(subscriber_id, **query)

    replace("getSubscriberFeed", wrong)


@defect
def refusals_are_not_kept() -> None:
    """A request that was refused is carried out when it is repeated with its idempotency key; no refusal is kept."""

    def wrong(right: Any, _: Any, session: Any, entry: Any, status: int, body: bytes) -> None:
        if status >= 400:
            session.delete(IDEMPOTENCY_KEYS, {"_id": entry.document["_id"]})
        else:
            right(session, entry, status, body)

    override(Idempotency, "keep", wrong)
