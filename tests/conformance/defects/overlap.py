"""Requests at the same time.

What a server reads before it writes may have changed in between. Here there is a pause of that kind, and what was read
before it is used after it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

from novu_reference.application import Application
from novu_reference.delivery import fan_out
from novu_reference.operations.subscribers.lookup import SubscriberLookup
from novu_reference.operations.topics import Topics
from novu_reference.operations.workflows import Workflows
from novu_reference.storage import DuplicateKey
from novu_reference.storage.collections import (
    FEEDS,
    INTEGRATIONS,
    JOBS,
    LAYOUTS,
    MESSAGES,
    SUBSCRIBERS,
    TENANTS,
    TOPIC_SUBSCRIBERS,
    TOPICS,
    WORKFLOWS,
)
from tests.conformance.defects.registry import defect, override, replace

# Reads what a request is about; it is given the session, the environment, the values of the path and the body.
Look = Callable[[Any, str, list[str], Any], Any]

_PAUSE_SECONDS = 0.02
# What the request at hand read before its pause.
_SEEN: ContextVar[Any] = ContextVar("seen")


@defect
def subscribers_made_at_once_fail() -> None:
    """Of several requests at once that make one subscriber, all but one fail."""
    _pausing("createSubscriber", _subscriber_of_body)

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        if _SEEN.get() is None and handlers._find_subscriber(body["subscriberId"].strip()) is not None:
            raise DuplicateKey(body["subscriberId"])
        return right(body)

    replace("createSubscriber", wrong)


@defect
def topics_made_at_once_fail() -> None:
    """Of several requests at once that make one topic, all but one are errors of the server."""
    _pausing("createTopic", lambda session, here, _, body: _one(session, TOPICS, here, key=body["key"]))
    _finding(Topics, "_find")


@defect
def feeds_made_at_once_are_several() -> None:
    """Several requests at once that make one feed make several."""
    _pausing(
        "createFeed",
        lambda session, here, _, body: _one(session, FEEDS, here, identifier=body["name"], deleted=False),
    )

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        if _SEEN.get() is not None:
            return right(body)
        feed = handlers._new(name=body["name"], identifier=body["name"], deleted=False)
        handlers._session.insert(FEEDS, feed)
        return {"data": feed}

    replace("createFeed", wrong)


@defect
def tenants_made_at_once_overwrite() -> None:
    """Of several requests at once that make one tenant, all succeed, each with an id of its own."""
    _pausing("createTenant", lambda session, here, _, body: _one(session, TENANTS, here, identifier=body["identifier"]))

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        if _SEEN.get() is None:
            handlers._session.delete(TENANTS, handlers._here(identifier=body["identifier"]))
        return right(body)

    replace("createTenant", wrong)


@defect
def layouts_made_at_once_are_several() -> None:
    """Several requests at once that make a layout of one identifier make several."""
    _pausing(
        "createLayout",
        lambda session, here, _, body: _one(session, LAYOUTS, here, identifier=body["identifier"], deleted=False),
    )

    def wrong(right: Any, handlers: Any, body: Any) -> Any:
        if _SEEN.get() is None:
            handlers._refuse_taken = lambda _: None
        return right(body)

    replace("createLayout", wrong)


@defect
def workflows_made_at_once_share_their_trigger() -> None:
    """Workflows of one name that are made at once get one trigger identifier."""
    _pausing(
        "createWorkflow",
        lambda session, here, *_: [one["identifier"] for one in session.find(WORKFLOWS, _in(here, deleted=False))],
    )

    def wrong(right: Any, _: Any, identifier: str) -> Any:
        taken = _SEEN.get(None)
        return right(identifier) if taken is None else identifier in taken or None

    override(Workflows, "_holder", wrong)


@defect
def tokens_added_at_once_are_lost() -> None:
    """Of device tokens that are added at once only the last remain."""
    _pausing("modifySubscriberCredentials", _subscriber_of_path)
    _finding(SubscriberLookup, "_find_subscriber")


@defect
def updates_at_once_are_lost() -> None:
    """Of two updates of a subscriber at once the later one undoes the earlier one."""
    _pausing("updateSubscriber", _subscriber_of_path)

    def wrong(right: Any, handlers: Any, subscriber_id: str, body: Any) -> Any:
        if _SEEN.get() is not None:
            handlers._session.replace(SUBSCRIBERS, _SEEN.get())
        return right(subscriber_id, body)

    replace("updateSubscriber", wrong)


@defect
def members_added_at_once_are_lost() -> None:
    """Of members that are added to a topic at once only the last remain."""
    _pausing(
        "addTopicSubscribers",
        lambda session, here, values, _: [
            one["_id"] for one in session.find(TOPIC_SUBSCRIBERS, _in(here, topicKey=values[0]))
        ],
    )

    def wrong(right: Any, handlers: Any, key: str, body: Any) -> Any:
        for member in handlers._session.find(TOPIC_SUBSCRIBERS, handlers._here(topicKey=key)):
            if member["_id"] not in _SEEN.get():
                handlers._session.delete(TOPIC_SUBSCRIBERS, {"_id": member["_id"]})
        return right(key, body)

    replace("addTopicSubscribers", wrong)


@defect
def mark_all_at_once_counts_twice() -> None:
    """Of several mark-all at once each counts all messages."""

    def look(session: Any, here: str, values: list[str], body: Any) -> Any:
        subscriber = _one(session, SUBSCRIBERS, here, subscriberId=values[0])
        if subscriber is None or body["markAs"] != "seen" or body.get("feedIdentifier"):
            return 0
        return session.count(
            MESSAGES, _in(here, _subscriberId=subscriber["_id"], channel="in_app", deleted=False, seen=False)
        )

    _pausing("markAllMessages", look)

    def wrong(right: Any, _: Any, subscriber_id: str, body: Any) -> Any:
        answer = right(subscriber_id, body)
        return {"data": max(answer["data"], _SEEN.get())}

    replace("markAllMessages", wrong)


@defect
def primaries_set_at_once_are_two() -> None:
    """Two integrations that are made primary at once both are."""
    _pausing("setIntegrationAsPrimary", lambda session, here, *_: session.find(INTEGRATIONS, _in(here, deleted=False)))

    def wrong(right: Any, handlers: Any, integration_id: str) -> Any:
        now = handlers._session.find(INTEGRATIONS, handlers._here(deleted=False))
        primary_before = {one["_id"] for one in _SEEN.get() if one["primary"]}
        answer = right(integration_id)
        for one in now:
            if one["primary"] and one["_id"] not in primary_before:
                handlers._session.replace(INTEGRATIONS, one)
        return answer

    replace("setIntegrationAsPrimary", wrong)


@defect
def transactions_at_once_are_several() -> None:
    """Triggers of one transaction that come at once are all delivered."""
    _pausing(
        "triggerEvent",
        lambda session, here, _, body: (
            "transactionId" in body and session.count(JOBS, _in(here, transactionId=body["transactionId"]))
        ),
    )
    original = fan_out.is_repeated

    def wrong(delivery: Any) -> bool:
        seen = _SEEN.get(None)
        return original(delivery) if seen is None else bool(seen)

    fan_out.is_repeated = wrong


@defect
def answers_are_mixed_up() -> None:
    """Of several subscribers that are read at once some get the answer of another."""
    latest: list[list[str]] = [[]]

    async def wrong(right: Any, _: Any, operation: Any, values: list[str], *rest: Any) -> Any:
        if operation.operation_id == "getSubscriber":
            latest[0] = values
            await asyncio.sleep(_PAUSE_SECONDS / 4)
            values = latest[0]
        return await right(operation, values, *rest)

    override(Application, "_carry_out", wrong)


@defect
def environments_are_mixed_up() -> None:
    """Of several requests at once some are carried out in the environment of another."""
    latest: list[Any] = [None]

    async def wrong(right: Any, _: Any, headers: Any) -> Any:
        latest[0] = await right(headers)
        await asyncio.sleep(0)
        return latest[0]

    override(Application, "_principal", wrong)


def _pausing(operation_id: str, look: Look) -> None:
    """Between reading and writing, the operation makes a pause; what `look` read before is in `_SEEN` after it."""

    async def wrong(
        right: Any,
        self: Any,
        operation: Any,
        values: Any,
        scope: Any,
        body: Any,
        headers: Any,
        principal: Any,
        *keep: Any,
    ) -> Any:
        if operation.operation_id == operation_id:
            if operation.body is not None:
                operation.body.check(body)
            here = principal.environment_id
            _SEEN.set(await self._storage.read(lambda session: look(session, here, values, body)))
            await asyncio.sleep(_PAUSE_SECONDS)
        return await right(operation, values, scope, body, headers, principal, *keep)

    override(Application, "_carry_out", wrong)


def _finding(owner: type, name: str) -> None:
    """What is looked for after the pause is what was there before it."""
    override(owner, name, lambda right, _self, *values: _SEEN.get() if _SEEN.get(...) is not ... else right(*values))


def _subscriber_of_path(session: Any, here: str, values: list[str], _: Any) -> Any:
    return _one(session, SUBSCRIBERS, here, subscriberId=values[0], deleted=False)


def _subscriber_of_body(session: Any, here: str, _: list[str], body: Any) -> Any:
    return _one(session, SUBSCRIBERS, here, subscriberId=body["subscriberId"].strip())


def _one(session: Any, collection: Any, here: str, **members: Any) -> Any:
    return session.find_one(collection, _in(here, **members))


def _in(environment_id: str, **members: Any) -> dict[str, Any]:
    return {"_environmentId": environment_id, **members}
