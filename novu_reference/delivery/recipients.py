"""Whom does a trigger reach? (facts, section 3)"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from novu_reference.delivery.context import Delivery, Document
from novu_reference.storage.collections import JOBS, SUBSCRIBERS, TOPIC_SUBSCRIBERS, TOPICS

Upsert = Callable[[Document], Document]


def is_repeated(delivery: Delivery) -> bool:
    """A transaction id that has jobs already: the whole trigger is dropped."""
    where = {"_environmentId": delivery.environment_id, "transactionId": delivery.transaction_id}
    return delivery.session.count(JOBS, where, limit=1) > 0


def named(delivery: Delivery, to: Any, upsert: Upsert) -> Iterator[tuple[Document, Document]]:
    """Each subscriber that `to` reaches, with the recipient as sent: those named first, then the members of topics.

    `upsert` makes or changes a subscriber from its recipient object. Nobody is reached when an element names nobody;
    topics are left out when one of them does not exist.
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
            return
        people[recipient["subscriberId"]] = recipient
    for recipient in people.values():
        yield upsert(recipient), recipient
    yield from _members(delivery, topic_keys, set(people))


def everybody(delivery: Delivery) -> Iterator[tuple[Document, Document]]:
    """Every subscriber of the environment."""
    here: dict[str, Any] = {"_environmentId": delivery.environment_id, "deleted": False}
    for subscriber in delivery.session.find(SUBSCRIBERS, here):
        yield subscriber, {"subscriberId": subscriber["subscriberId"]}


def _members(delivery: Delivery, topic_keys: list[str], left_out: set[str]) -> Iterator[tuple[Document, Document]]:
    here = {"_environmentId": delivery.environment_id}
    topics = [delivery.session.find_one(TOPICS, {**here, "key": key}) for key in dict.fromkeys(topic_keys)]
    if None in topics:
        return
    if delivery.actor is not None:
        left_out = left_out | {delivery.actor["subscriberId"]}
    for topic in topics:
        assert topic is not None
        for member in delivery.session.find(TOPIC_SUBSCRIBERS, {"_topicId": topic["_id"]}):
            subscriber_id = member["externalSubscriberId"]
            if subscriber_id in left_out:
                continue
            left_out = left_out | {subscriber_id}
            subscriber = delivery.session.find_one(
                SUBSCRIBERS, {**here, "subscriberId": subscriber_id, "deleted": False}
            )
            if subscriber is not None:
                yield subscriber, {"subscriberId": subscriber_id, "topicKey": topic["key"]}
