# Made by `make generate` from spec/; do not edit.
"""Workflow groups."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, overload

from .. import operations
from ..core import AsyncSender

if TYPE_CHECKING:
    from ..models import (
        CreateWorkflowGroup,
        DeleteResult,
        UpdateWorkflowGroup,
        WorkflowGroup,
    )


class AsyncWorkflowGroups:
    """Folders in which workflows are kept."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self) -> builtins.list[WorkflowGroup]:
        """List workflow groups.

        All workflow groups of the environment in the order they were made, without paging. A new
        environment has one, `General`.

        GET /v1/notification-groups

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return await self._sender.send(operations.LIST_WORKFLOW_GROUPS)

    @overload
    async def create(
        self, body: CreateWorkflowGroup | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> WorkflowGroup: ...

    @overload
    async def create(self, *, name: str, idempotency_key: str | None = None) -> WorkflowGroup: ...

    async def create(
        self, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> WorkflowGroup:
        """Create a workflow group.

        Makes a workflow group and a pending change for promotion. Names may repeat: the same name makes
        another group, and 409 can only mean that a request with the same idempotency key is still
        running.

        POST /v1/notification-groups

        Args:
            name: What people call it.

        Raises: BadRequest, Unauthorized, Conflict, PayloadTooLarge, UnprocessableEntity, RateLimited,
        ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.CREATE_WORKFLOW_GROUP, body=body, members=members, idempotency_key=idempotency_key
        )

    async def get(self, id: str) -> WorkflowGroup:
        """Get a workflow group.

        One workflow group. An unknown one is answered with 404, whose body has no `error`.

        GET /v1/notification-groups/{id}

        Args:
            id: The `_id` of the workflow group. Anything else is an unknown group.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(operations.GET_WORKFLOW_GROUP, (id,))

    async def delete(self, id: str) -> DeleteResult:
        """Delete a workflow group.

        Deletes the group for good. Nothing holds it back: not `General`, not one with workflows in it.
        Those keep pointing to a group that is gone. Makes no change, so a promoted copy stays in
        Production.

        DELETE /v1/notification-groups/{id}

        Args:
            id: The `_id` of the workflow group. Anything else is an unknown group.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(operations.DELETE_WORKFLOW_GROUP, (id,))

    @overload
    async def update(
        self, id: str, body: UpdateWorkflowGroup | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> WorkflowGroup: ...

    @overload
    async def update(self, id: str, *, name: str, idempotency_key: str | None = None) -> WorkflowGroup: ...

    async def update(
        self, id: str, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> WorkflowGroup:
        """Rename a workflow group.

        Gives the group another name, which other groups may have too. Makes no change, so a promoted
        copy keeps the old name.

        PATCH /v1/notification-groups/{id}

        Args:
            id: The `_id` of the workflow group. Anything else is an unknown group.
            name: What people are to call it.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.UPDATE_WORKFLOW_GROUP,
            (id,),
            body=body,
            members=members,
            idempotency_key=idempotency_key,
        )
