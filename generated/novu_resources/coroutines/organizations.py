# Made by `make generate` from spec/; do not edit.
"""Organizations."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from .. import operations
from ..core import AsyncSender

if TYPE_CHECKING:
    from ..models import (
        CreateOrganization,
        JobTitle,
        Member,
        Organization,
        OrganizationBranding,
        OrganizationName,
        RenameOrganization,
        UpdateMemberRoles,
        UpdateOrganizationBranding,
    )


class AsyncOrganizations:
    """The account that owns the environments, its branding and members."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self) -> builtins.list[Organization]:
        """List the organizations.

        The organizations of which the owner of the key is an active member, as a plain list without
        paging.

        GET /v1/organizations

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return await self._sender.send(operations.LIST_ORGANIZATIONS)

    @overload
    async def create(
        self, body: CreateOrganization | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Organization: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        logo: str | None = ...,
        job_title: JobTitle | None = ...,
        domain: str | None = ...,
        language: Sequence[str] | None = ...,
        product_use_cases: Mapping[str, Any] | None = ...,
        idempotency_key: str | None = None,
    ) -> Organization: ...

    async def create(
        self, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> Organization:
        """Create an organization.

        Makes an organization of which the owner of the key becomes the administrator, with the
        environments Development and, below it, Production, each with an API key and an in-app
        integration. The key of this request still belongs to its old organization, and no operation
        hands out the keys of the new one.

        POST /v1/organizations

        Args:
            name: The name. It need not be unique.
            logo: The address of a logo.
            job_title: What the owner of the key does. It is kept with the user, not with the
                organization.
            domain: The domain of the organization's site.
            language: The programming languages in use.
            product_use_cases: What the organization wants to use Novu for. Present servers ignore it.

        Raises: BadRequest, Unauthorized, Conflict, PayloadTooLarge, UnprocessableEntity, RateLimited,
        ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.CREATE_ORGANIZATION, body=body, members=members, idempotency_key=idempotency_key
        )

    @overload
    async def rename(
        self, body: RenameOrganization | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> OrganizationName: ...

    @overload
    async def rename(self, *, name: str, idempotency_key: str | None = None) -> OrganizationName: ...

    async def rename(
        self, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> OrganizationName:
        """Rename the organization.

        Gives the organization of the key another name. Names need not be unique; an empty one is
        refused.

        PATCH /v1/organizations

        Args:
            name: The name. It need not be unique.

        Raises: BadRequest, Unauthorized, Conflict, PayloadTooLarge, UnprocessableEntity, RateLimited,
        ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.RENAME_ORGANIZATION, body=body, members=members, idempotency_key=idempotency_key
        )

    @overload
    async def update_branding(
        self, body: UpdateOrganizationBranding | Mapping[str, Any]
    ) -> OrganizationBranding: ...

    @overload
    async def update_branding(
        self,
        *,
        logo: str | None = ...,
        color: str | None = ...,
        font_color: str | None = ...,
        content_background: str | None = ...,
        font_family: str | None = ...,
    ) -> OrganizationBranding: ...

    async def update_branding(self, body: Any = None, **members: Any) -> OrganizationBranding:
        """Replace the branding.

        Replaces logo, colours and typeface of the organization of the key. What is not sent is gone
        afterwards, the writing direction included.

        PUT /v1/organizations/branding

        Args:
            logo: The address of the logo. It must start with `https://` and end in `.jpg`, `.jpeg`,
                `.png`, `.gif` or `.svg`.
            color: The main colour.
            font_color: The colour of text.
            content_background: The colour behind text.
            font_family: The typeface.

        Raises: BadRequest, Unauthorized, PayloadTooLarge, UnprocessableEntity, RateLimited, NovuError.
        """
        return await self._sender.send(operations.UPDATE_ORGANIZATION_BRANDING, body=body, members=members)

    async def get_current(self) -> Organization:
        """Get the organization of the key.

        The organization that owns the environment of the key, with its branding.

        GET /v1/organizations/me

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return await self._sender.send(operations.GET_CURRENT_ORGANIZATION)

    async def list_members(self) -> builtins.list[Member]:
        """List the members.

        Everybody who belongs to the organization of the key or is invited to it, as a plain list without
        paging. Somebody invited who has no account yet comes without a user. Invitations show the token
        that accepts them, so treat the answer as a secret.

        GET /v1/organizations/members

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return await self._sender.send(operations.LIST_ORGANIZATION_MEMBERS)

    async def delete_member(self, member_id: str) -> Member:
        """Remove a member.

        Ends a membership or takes back an invitation. API keys that belonged to the user pass to an
        administrator and keep working. 400 for the member who owns the key of this request; 404 when the
        organization has no such member.

        DELETE /v1/organizations/members/{memberId}

        Args:
            member_id: The `_id` of the membership, not that of the user.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(operations.DELETE_ORGANIZATION_MEMBER, (member_id,))

    @overload
    async def update_member_roles(
        self, member_id: str, body: UpdateMemberRoles | Mapping[str, Any]
    ) -> Member: ...

    @overload
    async def update_member_roles(self, member_id: str, *, role: Literal["admin"]) -> Member: ...

    async def update_member_roles(self, member_id: str, body: Any = None, **members: Any) -> Member:
        """Make a member an administrator.

        Sets the roles of a member to administrator alone. No other role can be set. 404 when the
        organization has no such member.

        PUT /v1/organizations/members/{memberId}/roles

        Args:
            member_id: The `_id` of the membership, not that of the user.
            role: The role. Administrator is the only one that can be given.

        Raises: BadRequest, Unauthorized, NotFound, PayloadTooLarge, UnprocessableEntity, RateLimited,
        NovuError.
        """
        return await self._sender.send(
            operations.UPDATE_ORGANIZATION_MEMBER_ROLES, (member_id,), body=body, members=members
        )
