# Made by `make generate` from spec/; do not edit.
"""Workflow overrides."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any, overload

from .. import operations
from ..core import AsyncSender

if TYPE_CHECKING:
    from ..models import (
        CreateWorkflowOverride,
        PreferenceSettings,
        UpdateWorkflowOverride,
        WorkflowOverride,
        WorkflowOverridePage,
    )


class AsyncWorkflowOverrides:
    """Per-tenant exceptions from a workflow's activity and channel preferences."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, *, page: int | None = None, limit: int | None = None) -> WorkflowOverridePage:
        """List workflow overrides.

        The overrides of the environment, the newest first. Only a key of Development may do this; one of
        an environment that has a parent is refused with 401.

        GET /v1/workflow-overrides

        Args:
            page: Number of the page, counted from zero.
            limit: Most items on a page.

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return await self._sender.send(
            operations.LIST_WORKFLOW_OVERRIDES, query={"page": page, "limit": limit}
        )

    def iterate(self, *, limit: int | None = None) -> AsyncIterator[WorkflowOverride]:
        """Like `list`, but item by item over all pages."""
        return self._sender.iterate(operations.LIST_WORKFLOW_OVERRIDES, query={"limit": limit})

    @overload
    async def create(
        self, body: CreateWorkflowOverride | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> WorkflowOverride: ...

    @overload
    async def create(
        self,
        *,
        workflow_id: str,
        tenant_id: str,
        active: bool | None = ...,
        preference_settings: PreferenceSettings | Mapping[str, Any] | None = ...,
        idempotency_key: str | None = None,
    ) -> WorkflowOverride: ...

    async def create(
        self, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> WorkflowOverride:
        """Create a workflow override.

        Makes an exception from a workflow for one tenant: whether triggers for the tenant send anything,
        and over which channels. It decides in place of the workflow, so an active override revives a
        workflow that is off, and an inactive one silences a workflow that is on. New overrides are
        inactive unless `active` is true.

        An unknown tenant, then an unknown workflow, is refused with 404; a second override for the same
        pair with 409.

        Only a key of Development may do this; one of an environment that has a parent is refused with
        401.

        POST /v1/workflow-overrides

        Args:
            workflow_id: The workflow.
            tenant_id: The tenant, by Novu's own identifier and not its `identifier`.
            active: Whether triggers for the tenant send anything. False when absent.
            preference_settings: Which channels are on for the tenant. All when absent.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.CREATE_WORKFLOW_OVERRIDE, body=body, members=members, idempotency_key=idempotency_key
        )

    async def get_tenant(self, workflow_id: str, tenant_id: str) -> WorkflowOverride:
        """Get the override of a workflow for a tenant.

        The override of that pair; 404 when there is none. Only a key of Development may do this; one of
        an environment that has a parent is refused with 401.

        GET /v1/workflow-overrides/workflows/{workflowId}/tenants/{tenantId}

        Args:
            workflow_id: The `_id` of the workflow.
            tenant_id: The `_id` of the tenant, not its `identifier`.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(
            operations.GET_TENANT_WORKFLOW_OVERRIDE,
            (
                workflow_id,
                tenant_id,
            ),
        )

    @overload
    async def update_tenant(
        self, workflow_id: str, tenant_id: str, body: UpdateWorkflowOverride | Mapping[str, Any]
    ) -> WorkflowOverride: ...

    @overload
    async def update_tenant(
        self,
        workflow_id: str,
        tenant_id: str,
        *,
        active: bool | None = ...,
        preference_settings: PreferenceSettings | Mapping[str, Any] | None = ...,
    ) -> WorkflowOverride: ...

    async def update_tenant(
        self, workflow_id: str, tenant_id: str, body: Any = None, **members: Any
    ) -> WorkflowOverride:
        """Update the override of a workflow for a tenant.

        Changes what the body names; channels not named stay as they are. It does not make an override
        where there is none, that is 404. Only a key of Development may do this; one of an environment
        that has a parent is refused with 401.

        PUT /v1/workflow-overrides/workflows/{workflowId}/tenants/{tenantId}

        Args:
            workflow_id: The `_id` of the workflow.
            tenant_id: The `_id` of the tenant, not its `identifier`.
            active: Whether triggers for the tenant send anything.
            preference_settings: The channels to switch. Those not named stay as they are.

        Raises: BadRequest, Unauthorized, NotFound, PayloadTooLarge, UnprocessableEntity, RateLimited,
        NovuError.
        """
        return await self._sender.send(
            operations.UPDATE_TENANT_WORKFLOW_OVERRIDE,
            (
                workflow_id,
                tenant_id,
            ),
            body=body,
            members=members,
        )

    async def get(self, override_id: str) -> WorkflowOverride:
        """Get a workflow override.

        One override. Only a key of Development may do this; one of an environment that has a parent is
        refused with 401.

        GET /v1/workflow-overrides/{overrideId}

        Args:
            override_id: The `_id` of the override.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(operations.GET_WORKFLOW_OVERRIDE, (override_id,))

    @overload
    async def update(
        self, override_id: str, body: UpdateWorkflowOverride | Mapping[str, Any]
    ) -> WorkflowOverride: ...

    @overload
    async def update(
        self,
        override_id: str,
        *,
        active: bool | None = ...,
        preference_settings: PreferenceSettings | Mapping[str, Any] | None = ...,
    ) -> WorkflowOverride: ...

    async def update(self, override_id: str, body: Any = None, **members: Any) -> WorkflowOverride:
        """Update a workflow override.

        Changes what the body names; channels not named stay as they are. Only a key of Development may
        do this; one of an environment that has a parent is refused with 401.

        PUT /v1/workflow-overrides/{overrideId}

        Args:
            override_id: The `_id` of the override.
            active: Whether triggers for the tenant send anything.
            preference_settings: The channels to switch. Those not named stay as they are.

        Raises: BadRequest, Unauthorized, NotFound, PayloadTooLarge, UnprocessableEntity, RateLimited,
        NovuError.
        """
        return await self._sender.send(
            operations.UPDATE_WORKFLOW_OVERRIDE, (override_id,), body=body, members=members
        )

    async def delete(self, override_id: str) -> bool:
        """Delete a workflow override.

        Deletes the override for good; the workflow decides for the tenant again. Only a key of
        Development may do this; one of an environment that has a parent is refused with 401.

        DELETE /v1/workflow-overrides/{overrideId}

        Args:
            override_id: The `_id` of the override.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(operations.DELETE_WORKFLOW_OVERRIDE, (override_id,))
