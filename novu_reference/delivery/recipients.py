"""Whom does a trigger reach? (facts 3)

A recipient is what its notification keeps as `to`: the element of the request, or a member of a topic.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from novu_reference.delivery.context import Delivery, Document
from novu_reference.storage.collections import SUBSCRIBERS, TOPIC_SUBSCRIBERS, TOPICS
from novu_reference.storage.session import Where


def named(delivery: Delivery, to: Any, upsert: Callable[[Document], Document]) -> list[Document]:
    """Each recipient that `to` reaches: those named first, then the members of topics, without the actor.

    `upsert` makes or changes the subscriber of a recipient that is named. Nobody is reached when an element names
    nobody; topics are left out when one of them does not exist.
    """
    people: dict[str, Document] = {}
    topic_keys: list[str] = []
    for element in to if isinstance(to, list) else [to]:
        if not element:
            continue
        if isinstance(element, dict) and element.get("type") == "Topic":
            topic_keys.append(element["topicKey"])
            continue
        recipient = {"subscriberId": element} if isinstance(element, str) else element
        if not isinstance(recipient.get("subscriberId"), str) or not recipient["subscriberId"]:
            return []
        people[recipient["subscriberId"]] = recipient
    for recipient in people.values():
        upsert(recipient)
    left_out = set(people)
    if delivery.actor is not None:
        left_out.add(delivery.actor["subscriberId"])
    return [*people.values(), *_members(delivery, topic_keys, left_out)]


def everybody(delivery: Delivery) -> list[Document]:
    """Every subscriber of the environment."""
    here: Where = {"_environmentId": delivery.environment_id, "deleted": False}
    return [{"subscriberId": one} for one in delivery.session.values(SUBSCRIBERS, "subscriberId", here)]


def subscribers(delivery: Delivery, recipients: Sequence[Document]) -> list[tuple[Document, Document]]:
    """Each recipient with its subscriber; those whose subscriber is gone are left out."""
    wanted = [recipient["subscriberId"] for recipient in recipients]
    here: Where = {"_environmentId": delivery.environment_id, "deleted": False, "subscriberId": wanted}
    found = {one["subscriberId"]: one for one in delivery.session.each(SUBSCRIBERS, here)}
    reached = ((recipient, found.get(recipient["subscriberId"])) for recipient in recipients)
    return [(recipient, subscriber) for recipient, subscriber in reached if subscriber is not None]


def _members(delivery: Delivery, topic_keys: list[str], left_out: set[str]) -> Iterator[Document]:
    """The members of the topics, each once. `left_out` grows by them."""
    here = {"_environmentId": delivery.environment_id}
    topics = [delivery.session.find_one(TOPICS, {**here, "key": key}) for key in dict.fromkeys(topic_keys)]
    if None in topics:
        return
    for topic in topics:
        assert topic is not None
        of_topic = {"_topicId": topic["_id"]}
        for subscriber_id in delivery.session.values(TOPIC_SUBSCRIBERS, "externalSubscriberId", of_topic):
            if subscriber_id not in left_out:
                left_out.add(subscriber_id)
                yield {"subscriberId": subscriber_id, "topicKey": topic["key"]}
