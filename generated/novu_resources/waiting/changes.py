# Made by `make generate` from spec/; do not edit.
"""Changes."""

from __future__ import annotations

import builtins
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from .. import operations
from ..core import Sender

if TYPE_CHECKING:
    from ..models import (
        BulkApplyChanges,
        Change,
        ChangePage,
    )


class Changes:
    """Edits in Development that wait to be promoted to Production."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self, *, promoted: Literal["true", "false"], page: int | None = None, limit: int | None = None
    ) -> ChangePage:
        """List changes.

        Edits of the environment of the key, newest first: those that wait for promotion, or those that
        were promoted. Changes that belong to another change, such as the templates of a workflow, are
        left out; they are promoted with it.

        GET /v1/changes

        Args:
            page: Number of the page, counted from zero.
            limit: Most items on a page.
            promoted: `true` for changes that were promoted, `false` for those that wait.

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return self._sender.send(
            operations.LIST_CHANGES, query={"page": page, "limit": limit, "promoted": promoted}
        )

    def iterate(self, *, promoted: Literal["true", "false"], limit: int | None = None) -> Iterator[Change]:
        """Like `list`, but item by item over all pages."""
        return self._sender.iterate(operations.LIST_CHANGES, query={"limit": limit, "promoted": promoted})

    @overload
    def bulk_apply(
        self, body: BulkApplyChanges | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> builtins.list[builtins.list[Change]]: ...

    @overload
    def bulk_apply(
        self, *, change_ids: Sequence[str], idempotency_key: str | None = None
    ) -> builtins.list[builtins.list[Change]]: ...

    def bulk_apply(
        self, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> builtins.list[builtins.list[Change]]:
        """Promote several changes.

        Promotes the named changes one after the other, oldest first, each together with the changes that
        belong to it. Unknown identifiers are passed over; an identifier that is not 24 hexadecimal
        digits is refused with 400. When one fails, the error is answered; some servers then leave those
        before it promoted, others promote none. 404 when no environment has the environment of the key
        as its parent. Costs 100 tokens of the rate limit.

        POST /v1/changes/bulk/apply

        Args:
            change_ids: The `_id` of each change. The order does not matter.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return self._sender.send(
            operations.BULK_APPLY_CHANGES, body=body, members=members, idempotency_key=idempotency_key
        )

    def count(self) -> int:
        """Count the waiting changes.

        How many changes of the environment of the key wait for promotion. As in the list, changes that
        belong to another change do not count.

        GET /v1/changes/count

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return self._sender.send(operations.COUNT_CHANGES)

    def apply(self, change_id: str, *, idempotency_key: str | None = None) -> builtins.list[Change]:
        """Promote a change.

        Carries a change, and those that belong to it, over to the environment whose parent is the
        environment of the key. The copy keeps names and trigger identifiers; something deleted in
        Development is deleted in Production too. When a part fails, the error is answered; some servers
        then leave the parts before it promoted, others promote none. 404 when the change is unknown, or
        when there is no environment to promote to.

        POST /v1/changes/{changeId}/apply

        Args:
            change_id: The `_id` of the change.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, UnprocessableEntity, RateLimited,
        ServiceUnavailable, NovuError.
        """
        return self._sender.send(operations.APPLY_CHANGE, (change_id,), idempotency_key=idempotency_key)
