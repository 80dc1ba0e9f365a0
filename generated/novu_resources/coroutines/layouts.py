# Made by `make generate` from spec/; do not edit.
"""Layouts."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from .. import operations
from ..core import AsyncSender

if TYPE_CHECKING:
    from ..models import (
        CreatedLayout,
        CreateLayout,
        Layout,
        LayoutPage,
        MessageTemplateVariable,
        UpdateLayout,
    )


class AsyncLayouts:
    """Frames around the content of e-mails."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["ASC", "DESC", "1", "-1"] | None = None,
    ) -> LayoutPage:
        """List layouts.

        The layouts of the environment, newest first unless asked otherwise. Deleted ones are left out.

        GET /v1/layouts

        Args:
            page: Number of the page, counted from zero.
            page_size: Most layouts on a page. More than a thousand is refused.
            sort_by: The member of a layout to sort by. Without it, the time a layout was made.
            order_by: `ASC` or `1` puts the smallest or oldest first, `DESC` or `-1` the largest or
                newest, which is also the order without this parameter. Real servers may take `ASC` for
                `DESC`; `1` is safe everywhere.

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return await self._sender.send(
            operations.LIST_LAYOUTS,
            query={"page": page, "pageSize": page_size, "sortBy": sort_by, "orderBy": order_by},
        )

    def iterate(
        self,
        *,
        page_size: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["ASC", "DESC", "1", "-1"] | None = None,
    ) -> AsyncIterator[Layout]:
        """Like `list`, but item by item over all pages."""
        return self._sender.iterate(
            operations.LIST_LAYOUTS, query={"pageSize": page_size, "sortBy": sort_by, "orderBy": order_by}
        )

    @overload
    async def create(
        self, body: CreateLayout | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> CreatedLayout: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        identifier: str,
        content: str,
        description: str | None = ...,
        variables: Sequence[MessageTemplateVariable | Mapping[str, Any]] | None = ...,
        is_default: bool | None = ...,
        idempotency_key: str | None = None,
    ) -> CreatedLayout: ...

    async def create(
        self, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> CreatedLayout:
        """Create a layout.

        Makes a frame for e-mails. Its content is a Handlebars template that must hold `{{{body}}}`, the
        place where the e-mail goes, and is refused with 400 without it or when it cannot be parsed.
        Other names found in the content become its variables. A new default takes that flag from the old
        one. Refused with 409 when a layout of the environment has the identifier. Leaves a change to
        promote.

        POST /v1/layouts

        Args:
            name: What people call the layout.
            identifier: What the application calls the layout. Must be free in the environment.
            description: What it is for.
            content: The Handlebars template. Must hold `{{{body}}}`.
            variables: Defaults for names the content asks for. Entries for other names are dropped.
            is_default: Whether it becomes the default layout. False without it.

        Raises: BadRequest, Unauthorized, Conflict, PayloadTooLarge, UnprocessableEntity, RateLimited,
        ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.CREATE_LAYOUT, body=body, members=members, idempotency_key=idempotency_key
        )

    async def get(self, layout_id: str) -> Layout:
        """Get a layout.

        One layout with its content and variables.

        GET /v1/layouts/{layoutId}

        Args:
            layout_id: The layout, by its `_id`.

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return await self._sender.send(operations.GET_LAYOUT, (layout_id,))

    @overload
    async def update(
        self, layout_id: str, body: UpdateLayout | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Layout: ...

    @overload
    async def update(
        self,
        layout_id: str,
        *,
        name: str | None = ...,
        identifier: str | None = ...,
        description: str | None = ...,
        content: str | None = ...,
        variables: Sequence[MessageTemplateVariable | Mapping[str, Any]] | None = ...,
        is_default: bool | None = ...,
        idempotency_key: str | None = None,
    ) -> Layout: ...

    async def update(
        self, layout_id: str, body: Any = None, *, idempotency_key: str | None = None, **members: Any
    ) -> Layout:
        """Update a layout.

        Changes the members sent and leaves the others; null and empty texts change nothing. A list of
        variables replaces the old one as it is. The new default takes that flag from the old one, but
        the default cannot give it up: sending `isDefault` false to it is refused with 409, and so is the
        identifier of another layout. An empty body is refused with 400. Leaves a change to promote.

        PATCH /v1/layouts/{layoutId}

        Args:
            layout_id: The layout, by its `_id`.
            name: What people call the layout from now on.
            identifier: What the application calls the layout from now on. Must be free in the
                environment.
            description: What it is for.
            content: The Handlebars template. Must hold `{{{body}}}` unless empty.
            variables: The variables of the layout from now on, kept as sent.
            is_default: True makes it the default layout. False is refused for the default.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity,
        RateLimited, ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.UPDATE_LAYOUT,
            (layout_id,),
            body=body,
            members=members,
            idempotency_key=idempotency_key,
        )

    async def delete(self, layout_id: str) -> None:
        """Delete a layout.

        Takes the layout away. Refused with 409 while a step of a workflow uses it, and for the default
        layout, which must first hand over that flag. Leaves a change to promote.

        DELETE /v1/layouts/{layoutId}

        Args:
            layout_id: The layout, by its `_id`.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, RateLimited, NovuError.
        """
        return await self._sender.send(operations.DELETE_LAYOUT, (layout_id,))

    async def set_default(self, layout_id: str, *, idempotency_key: str | None = None) -> None:
        """Make a layout the default.

        Makes this the layout of e-mail steps that name none. The old default loses the flag. Repeating
        it changes nothing.

        POST /v1/layouts/{layoutId}/default

        Args:
            layout_id: The layout, by its `_id`.

        Raises: BadRequest, Unauthorized, NotFound, Conflict, UnprocessableEntity, RateLimited,
        ServiceUnavailable, NovuError.
        """
        return await self._sender.send(
            operations.SET_DEFAULT_LAYOUT, (layout_id,), idempotency_key=idempotency_key
        )
