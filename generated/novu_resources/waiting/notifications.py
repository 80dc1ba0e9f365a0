# Made by `make generate` from spec/; do not edit.
"""Notifications."""

from __future__ import annotations

import builtins
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from .. import operations
from ..core import Sender

if TYPE_CHECKING:
    from ..models import (
        ChannelType,
        Notification,
        NotificationDay,
        NotificationPage,
        NotificationStats,
    )


class Notifications:
    """The activity feed of what was triggered, its jobs and execution details."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        channels: Sequence[ChannelType] | None = None,
        templates: Sequence[str] | None = None,
        emails: Sequence[str] | None = None,
        subscriber_ids: Sequence[str] | None = None,
        search: str | None = None,
        transaction_id: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        after: datetime | str | None = None,
        before: datetime | str | None = None,
    ) -> NotificationPage:
        """List notifications.

        The activity feed: what was triggered, newest first, one item per recipient, each with its jobs
        and their log. `subscriberIds`, `emails` and `search` together name one set of recipients,
        anybody who fits one of them; the other filters must all hold. When they name nobody the answer
        is an empty page 0, whatever page was asked for. Jobs of type `trigger` are left out.

        GET /v1/notifications

        Args:
            channels: Only notifications that use at least one of these channels. May repeat.
            templates: Only notifications of these workflows, by their `_id`. May repeat.
            emails: Recipients with one of these e-mail addresses. May repeat.
            subscriber_ids: Recipients with one of these identifiers, as the application gave them. May
                repeat.
            search: Recipients whose e-mail address holds this text, in any letter case, or whose
                identifier is exactly this text. Deprecated, use `emails` and `subscriberIds`.
            transaction_id: Only what this one trigger caused.
            page: Number of the page, counted from zero.
            limit: Most notifications on a page. Servers older than 2025 ignore it and put ten on each.
            after: Only notifications made at this time or later. Servers older than 2025 ignore it.
            before: Only notifications made at this time or earlier. Servers older than 2025 ignore it.

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return self._sender.send(
            operations.LIST_NOTIFICATIONS,
            query={
                "channels": channels,
                "templates": templates,
                "emails": emails,
                "subscriberIds": subscriber_ids,
                "search": search,
                "transactionId": transaction_id,
                "page": page,
                "limit": limit,
                "after": after,
                "before": before,
            },
        )

    def iterate(
        self,
        *,
        channels: Sequence[ChannelType] | None = None,
        templates: Sequence[str] | None = None,
        emails: Sequence[str] | None = None,
        subscriber_ids: Sequence[str] | None = None,
        search: str | None = None,
        transaction_id: str | None = None,
        limit: int | None = None,
        after: datetime | str | None = None,
        before: datetime | str | None = None,
    ) -> Iterator[Notification]:
        """Like `list`, but item by item over all pages."""
        return self._sender.iterate(
            operations.LIST_NOTIFICATIONS,
            query={
                "channels": channels,
                "templates": templates,
                "emails": emails,
                "subscriberIds": subscriber_ids,
                "search": search,
                "transactionId": transaction_id,
                "limit": limit,
                "after": after,
                "before": before,
            },
        )

    def get_graph_stats(self, *, days: int | None = None) -> builtins.list[NotificationDay]:
        """Get daily notification counts.

        One row for each day in UTC that saw a notification, newest day first; days without one are left
        out. A notification counts once for each of its channels.

        GET /v1/notifications/graph/stats

        Args:
            days: How many days to look back from now.

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return self._sender.send(operations.GET_NOTIFICATION_GRAPH_STATS, query={"days": days})

    def get_stats(self) -> NotificationStats:
        """Get notification counts.

        How many notifications the environment made in the last seven days and in the last calendar
        month, counted back from now. A notification counts once, however many channels it used and
        whether or not anything could be delivered.

        GET /v1/notifications/stats

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return self._sender.send(operations.GET_NOTIFICATION_STATS)

    def get(self, notification_id: str) -> Notification:
        """Get a notification.

        One item of the activity feed with its jobs and their log. Real servers answer an unknown
        notification with 200 and `data` null; this document asks for 404.

        GET /v1/notifications/{notificationId}

        Args:
            notification_id: The notification, by its `_id`.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return self._sender.send(operations.GET_NOTIFICATION, (notification_id,))
