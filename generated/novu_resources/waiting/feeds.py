# Made by `make generate` from spec/; do not edit.
"""Feeds."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, overload

from .. import operations
from ..core import Sender

if TYPE_CHECKING:
    from ..models import (
        CreateFeed,
        Feed,
    )


class Feeds:
    """Named sections of the in-app feed."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self) -> builtins.list[Feed]:
        """List feeds.

        All feeds of the environment, in the order of their creation and on one page.

        GET /v1/feeds

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return self._sender.send(operations.LIST_FEEDS)

    @overload
    def create(self, body: CreateFeed | Mapping[str, Any], *, idempotency_key: str | None = None) -> Feed: ...

    @overload
    def create(self, *, name: str, idempotency_key: str | None = None) -> Feed: ...

    def create(self, body: Any = None, *, idempotency_key: str | None = None, **members: Any) -> Feed:
        """Create feed.

        Makes a section of the in-app feed that in-app steps of workflows can write to. Its identifier is
        its name, and the name of a deleted feed is free again. Also leaves a change that waits to be
        promoted to Production.

        Answers 409 when the environment has a feed of that name.

        POST /v1/feeds

        Args:
            name: The name, which becomes the identifier too.

        Raises: BadRequest, Unauthorized, Conflict, PayloadTooLarge, UnprocessableEntity, RateLimited,
        ServiceUnavailable, NovuError.
        """
        return self._sender.send(
            operations.CREATE_FEED, body=body, members=members, idempotency_key=idempotency_key
        )

    def delete(self, feed_id: str) -> builtins.list[Feed]:
        """Delete feed.

        Deletes a feed and answers those that are left in the environment. Also leaves a change that
        waits to be promoted to Production.

        An unknown feed is refused with 400, not 404, and so is one that a step of a workflow writes to.

        DELETE /v1/feeds/{feedId}

        Args:
            feed_id: The `_id` of the feed, not its identifier.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return self._sender.send(operations.DELETE_FEED, (feed_id,))
