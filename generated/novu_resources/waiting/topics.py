# Made by `make generate` from spec/; do not edit.
"""Topics."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from .. import operations
from ..core import Sender

if TYPE_CHECKING:
    from ..models import (
        AddTopicSubscribers,
        CreatedTopic,
        CreateTopic,
        RemoveTopicSubscribers,
        RenameTopic,
        Topic,
        TopicAddition,
        TopicPage,
        TopicSubscriber,
    )


class Topics:
    """Named groups of subscribers that can be triggered together."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self, *, page: int | None = None, page_size: int | None = None, key: str | None = None
    ) -> TopicPage:
        """List topics.

        The topics of the environment in the order they were made, each with the subscribers in it. A
        page holds ten at most.

        GET /v1/topics

        Args:
            page: Number of the page, counted from zero.
            page_size: Most topics on a page. More than ten is refused.
            key: Only the topic with exactly this key.

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return self._sender.send(
            operations.LIST_TOPICS, query={"page": page, "pageSize": page_size, "key": key}
        )

    def iterate(self, *, page_size: int | None = None, key: str | None = None) -> Iterator[Topic]:
        """Like `list`, but item by item over all pages."""
        return self._sender.iterate(operations.LIST_TOPICS, query={"pageSize": page_size, "key": key})

    @overload
    def create(
        self, body: CreateTopic | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> CreatedTopic: ...

    @overload
    def create(self, *, key: str, name: str, idempotency_key: str | None = None) -> CreatedTopic: ...

    def create(self, body: Any = None, *, idempotency_key: str | None = None, **members: Any) -> CreatedTopic:
        """Create a topic.

        Makes an empty topic. Its key is the caller's choice, unique in the environment and never
        changed; a key in use is refused with 409 and the topic that has it stays as it is. The answer
        holds no more than the new identifiers.

        POST /v1/topics

        Args:
            key: What the application calls the topic. Any text that is free in the environment; servers
                from 2025 on may want letters, digits, `-`, `_` and `:` only, or an e-mail address.
            name: What people call the topic.

        Raises: BadRequest, Unauthorized, Conflict, PayloadTooLarge, UnprocessableEntity, RateLimited,
        ServiceUnavailable, NovuError.
        """
        return self._sender.send(
            operations.CREATE_TOPIC, body=body, members=members, idempotency_key=idempotency_key
        )

    def get(self, topic_key: str) -> Topic:
        """Get a topic.

        One topic with the identifiers of all its subscribers.

        GET /v1/topics/{topicKey}

        Args:
            topic_key: The key the application gave to the topic.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return self._sender.send(operations.GET_TOPIC, (topic_key,))

    @overload
    def rename(
        self, topic_key: str, body: RenameTopic | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Topic: ...

    @overload
    def rename(self, topic_key: str, *, name: str, idempotency_key: str | None = None) -> Topic: ...

    def rename(
        self, topic_key: str, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> Topic:
        """Rename a topic.

        Gives the topic another name. Key and subscribers stay.

        PATCH /v1/topics/{topicKey}

        Args:
            topic_key: The key the application gave to the topic.
            name: What people call the topic from now on.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return self._sender.send(
            operations.RENAME_TOPIC, (topic_key,), body=body, members=members, idempotency_key=idempotency_key
        )

    def delete(self, topic_key: str) -> None:
        """Delete a topic.

        Deletes an empty topic for good. A topic that still has subscribers is refused with 409 and keeps
        them; take them out first.

        DELETE /v1/topics/{topicKey}

        Args:
            topic_key: The key the application gave to the topic.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, RateLimited, NovuError.
        """
        return self._sender.send(operations.DELETE_TOPIC, (topic_key,))

    @overload
    def add_subscribers(
        self,
        topic_key: str,
        body: AddTopicSubscribers | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> TopicAddition: ...

    @overload
    def add_subscribers(
        self, topic_key: str, *, subscribers: Sequence[str], idempotency_key: str | None = None
    ) -> TopicAddition: ...

    def add_subscribers(
        self, topic_key: str, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> TopicAddition:
        """Add subscribers to a topic.

        Puts existing subscribers into the topic. One who is in it already counts as added; an identifier
        nobody has is reported and skipped, it makes no subscriber. A key that no topic has makes one,
        named `Autogenerated-` followed by the key, even where nobody could be added.

        POST /v1/topics/{topicKey}/subscribers

        Args:
            topic_key: The key of the topic. It need not exist yet.
            subscribers: Identifiers the application gave to the subscribers. One named twice counts
                once.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return self._sender.send(
            operations.ADD_TOPIC_SUBSCRIBERS,
            (topic_key,),
            body=body,
            members=members,
            idempotency_key=idempotency_key,
        )

    @overload
    def remove_subscribers(
        self,
        topic_key: str,
        body: RemoveTopicSubscribers | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> None: ...

    @overload
    def remove_subscribers(
        self, topic_key: str, *, subscribers: Sequence[str], idempotency_key: str | None = None
    ) -> None: ...

    def remove_subscribers(
        self, topic_key: str, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> None:
        """Remove subscribers from a topic.

        Takes the named subscribers out of the topic; the subscribers themselves stay. Identifiers that
        are not in the topic, or that nobody has, are passed over, and so is an unknown topic: the call
        may be repeated freely.

        POST /v1/topics/{topicKey}/subscribers/removal

        Args:
            topic_key: The key of the topic. One that no topic has is ignored.
            subscribers: Identifiers the application gave to the subscribers.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return self._sender.send(
            operations.REMOVE_TOPIC_SUBSCRIBERS,
            (topic_key,),
            body=body,
            members=members,
            idempotency_key=idempotency_key,
        )

    def get_subscriber(self, topic_key: str, external_subscriber_id: str) -> TopicSubscriber:
        """Check whether a subscriber is in a topic.

        The membership of one subscriber. 404 stands for an unknown topic and for one the subscriber is
        not in alike.

        GET /v1/topics/{topicKey}/subscribers/{externalSubscriberId}

        Args:
            topic_key: The key the application gave to the topic.
            external_subscriber_id: The identifier the application gave to the subscriber.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return self._sender.send(
            operations.GET_TOPIC_SUBSCRIBER,
            (
                topic_key,
                external_subscriber_id,
            ),
        )
