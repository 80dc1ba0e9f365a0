# Made by `make generate` from spec/; do not edit.
"""Tenants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, overload

from .. import operations
from ..core import Sender

if TYPE_CHECKING:
    from ..models import (
        CreateTenant,
        Tenant,
        TenantPage,
        UpdateTenant,
    )


class Tenants:
    """Customers of the application on whose behalf a notification is sent."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, *, page: int | None = None, limit: int | None = None) -> TenantPage:
        """List tenants.

        The tenants of the environment, newest first. A page beyond the end is empty and no error.

        GET /v1/tenants

        Args:
            page: Number of the page, counted from zero.
            limit: Most items on a page.

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return self._sender.send(operations.LIST_TENANTS, query={"page": page, "limit": limit})

    def iterate(self, *, limit: int | None = None) -> Iterator[Tenant]:
        """Like `list`, but item by item over all pages."""
        return self._sender.iterate(operations.LIST_TENANTS, query={"limit": limit})

    @overload
    def create(
        self, body: CreateTenant | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Tenant: ...

    @overload
    def create(
        self,
        *,
        identifier: str,
        name: str,
        data: Mapping[str, Any] | None = ...,
        idempotency_key: str | None = None,
    ) -> Tenant: ...

    def create(self, body: Any = None, *, idempotency_key: str | None = None, **members: Any) -> Tenant:
        """Create a tenant.

        Makes a tenant in the environment of the key. 409 when the identifier is taken there.

        POST /v1/tenants

        Args:
            identifier: The identifier by which the application knows the tenant. It must be free in the
                environment.
            name: The name.
            data: What the application keeps with the tenant.

        Raises: BadRequest, Unauthorized, Conflict, PayloadTooLarge, UnprocessableEntity, RateLimited,
        ServiceUnavailable, NovuError.
        """
        return self._sender.send(
            operations.CREATE_TENANT, body=body, members=members, idempotency_key=idempotency_key
        )

    def get(self, identifier: str) -> Tenant:
        """Get a tenant.

        One tenant by its identifier. 404 when the environment has no such tenant.

        GET /v1/tenants/{identifier}

        Args:
            identifier: The identifier the application gave to the tenant, not Novu's own `_id`.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return self._sender.send(operations.GET_TENANT, (identifier,))

    def delete(self, identifier: str) -> None:
        """Delete a tenant.

        Removes a tenant for good and frees its identifier. Overrides of workflows that name the tenant
        stay. 404 when the environment has no such tenant.

        DELETE /v1/tenants/{identifier}

        Args:
            identifier: The identifier the application gave to the tenant, not Novu's own `_id`.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return self._sender.send(operations.DELETE_TENANT, (identifier,))

    @overload
    def update(
        self,
        tenant_identifier: str,
        body: UpdateTenant | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Tenant: ...

    @overload
    def update(
        self,
        tenant_identifier: str,
        *,
        identifier: str | None = ...,
        name: str | None = ...,
        data: Mapping[str, Any] | None = ...,
        idempotency_key: str | None = None,
    ) -> Tenant: ...

    def update(
        self, tenant_identifier: str, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> Tenant:
        """Update a tenant.

        Changes the members that are sent. Null and the empty text change nothing; `data` is replaced as
        a whole. A new `identifier` must be free, else 409, and the tenant is known by it from then on.
        404 when the environment has no such tenant.

        PATCH /v1/tenants/{identifier}

        Args:
            tenant_identifier: The identifier the application gave to the tenant, not Novu's own `_id`.
            identifier: Another identifier. It must be free in the environment.
            name: Another name.
            data: What takes the place of all that the application kept with the tenant.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return self._sender.send(
            operations.UPDATE_TENANT,
            (tenant_identifier,),
            body=body,
            members=members,
            idempotency_key=idempotency_key,
        )
