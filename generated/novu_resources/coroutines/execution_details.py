# Made by `make generate` from spec/; do not edit.
"""Execution details."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .. import operations
from ..core import AsyncSender

if TYPE_CHECKING:
    from ..models import (
        ExecutionDetail,
    )


class AsyncExecutionDetails:
    """The log of what happened to one recipient's notification."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, *, notification_id: str, subscriber_id: str) -> builtins.list[ExecutionDetail]:
        """List execution details.

        The log of what happened to one notification for one subscriber, step by step, oldest entry first
        and not paged. Both identifiers are needed. An unknown subscriber is answered with 404; an
        unknown notification, or one that went to somebody else, with an empty list.

        GET /v1/execution-details

        Args:
            notification_id: The notification, by the `_id` the activity feed shows.
            subscriber_id: The identifier the application gave to the recipient.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(
            operations.LIST_EXECUTION_DETAILS,
            query={"notificationId": notification_id, "subscriberId": subscriber_id},
        )
