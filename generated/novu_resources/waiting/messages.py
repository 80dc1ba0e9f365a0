# Made by `make generate` from spec/; do not edit.
"""Messages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core import Sender

if TYPE_CHECKING:
    from ..models import (
        ChannelType,
        DeleteResult,
        Message,
        MessagePage,
    )


class Messages:
    """What was sent over a channel, as a list, and its deletion."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        channel: ChannelType | None = None,
        subscriber_id: str | None = None,
        transaction_id: Sequence[str] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> MessagePage:
        """List messages.

        What was sent in the environment, over all channels, newest first. The filters narrow each other
        down. Messages are kept for 365 days when in-app and for 30 days otherwise.

        `subscriber` and `actorSubscriber` are filled in, in part. An unknown `subscriberId` answers 404;
        an unknown `transactionId` an empty page.

        GET /v1/messages

        Args:
            channel: Only messages of this channel.
            subscriber_id: Only messages to the subscriber with this identifier of the application.
            transaction_id: Only messages of this transaction. Repeat the parameter to name several.
            page: Number of the page, counted from zero.
            limit: Most messages on a page, up to 1000.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return self._sender.send(
            operations.LIST_MESSAGES,
            query={
                "channel": channel,
                "subscriberId": subscriber_id,
                "transactionId": transaction_id,
                "page": page,
                "limit": limit,
            },
        )

    def iterate(
        self,
        *,
        channel: ChannelType | None = None,
        subscriber_id: str | None = None,
        transaction_id: Sequence[str] | None = None,
        limit: int | None = None,
    ) -> Iterator[Message]:
        """Like `list`, but item by item over all pages."""
        return self._sender.iterate(
            operations.LIST_MESSAGES,
            query={
                "channel": channel,
                "subscriberId": subscriber_id,
                "transactionId": transaction_id,
                "limit": limit,
            },
        )

    def delete_by_transaction(self, transaction_id: str, *, channel: ChannelType | None = None) -> None:
        """Delete messages of a transaction.

        Deletes every message a trigger led to, or only those of one channel. They vanish from lists,
        feeds and counts; what has not been sent yet is still sent, so cancel the event to stop it.

        Answers 404 when the transaction has no message at all. When it has some, but none in `channel`,
        nothing is deleted and the answer is 204.

        DELETE /v1/messages/transaction/{transactionId}

        Args:
            transaction_id: The transaction whose messages go, as answered by the trigger.
            channel: Only messages of this channel.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return self._sender.send(
            operations.DELETE_MESSAGES_BY_TRANSACTION, (transaction_id,), query={"channel": channel}
        )

    def delete(self, message_id: str) -> DeleteResult:
        """Delete message.

        Deletes one message. It vanishes from lists, from the feed of its subscriber and from the counts.

        Answers 404 when the environment has no such message, or no longer, and 400 when the subscriber
        it was sent to is gone.

        DELETE /v1/messages/{messageId}

        Args:
            message_id: The `_id` of the message.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return self._sender.send(operations.DELETE_MESSAGE, (message_id,))
