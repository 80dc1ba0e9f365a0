"""Fills references of stored documents with what they point to, as the server's answers show it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from novu_reference.storage import Session
from novu_reference.storage.collections import SUBSCRIBERS, WORKFLOWS, Collection

_SUBSCRIBER_MEMBERS = ("_id", "firstName", "lastName", "avatar", "subscriberId")


def populate_messages(session: Session, messages: list[dict[str, Any]]) -> list[Any]:
    """The messages with `subscriber`, `template` and, where there is an actor, `actorSubscriber` filled in."""
    subscribers = _by_id(
        session,
        SUBSCRIBERS,
        [message.get(key) for message in messages for key in ("_subscriberId", "_actorId")],
    )
    workflows = _by_id(session, WORKFLOWS, [message.get("_templateId") for message in messages])
    return [_populate(message, subscribers, workflows) for message in messages]


def _populate(message: dict[str, Any], subscribers: Mapping[str, Any], workflows: Mapping[str, Any]) -> dict[str, Any]:
    shown = dict(message)
    if subscriber := subscribers.get(message["_subscriberId"]):
        shown["subscriber"] = only(subscriber, _SUBSCRIBER_MEMBERS)
    if workflow := workflows.get(message.get("_templateId", "")):
        shown["template"] = {"_id": workflow["_id"], "tags": workflow.get("tags") or []}
    if message.get("_actorId"):
        actor = subscribers.get(message["_actorId"])
        shown["actorSubscriber"] = only(actor, _SUBSCRIBER_MEMBERS) if actor else None
        if (message.get("actor") or {}).get("type") == "user":
            shown["actor"] = {"type": "user", "data": actor.get("avatar") if actor else None}
    return shown


def _by_id(session: Session, collection: Collection, ids: Iterable[str | None]) -> dict[str, dict[str, Any]]:
    wanted = sorted({identifier for identifier in ids if identifier})
    if not wanted:
        return {}
    return {document["_id"]: document for document in session.find(collection, {"_id": wanted})}


def only(document: Mapping[str, Any], members: Iterable[str]) -> dict[str, Any]:
    """The named members of `document`, those it has."""
    return {member: document[member] for member in members if member in document}
