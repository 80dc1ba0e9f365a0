# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.layout_page import LayoutPage
from ...models.list_layouts_order_by import (
    ListLayoutsOrderBy,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    page: int | Unset = 0,
    page_size: int | Unset = 10,
    sort_by: str | Unset = UNSET,
    order_by: ListLayoutsOrderBy | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page"] = page

    params["pageSize"] = page_size

    params["sortBy"] = sort_by

    json_order_by: str | Unset = UNSET
    if not isinstance(order_by, Unset):
        json_order_by = order_by

    params["orderBy"] = json_order_by

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/layouts",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | LayoutPage | None:
    if response.status_code == 200:
        response_200 = LayoutPage.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ErrorBody.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorBody.from_dict(response.json())

        return response_401

    if response.status_code == 429:
        response_429 = ErrorBody.from_dict(response.json())

        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | LayoutPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = 0,
    page_size: int | Unset = 10,
    sort_by: str | Unset = UNSET,
    order_by: ListLayoutsOrderBy | Unset = UNSET,
) -> Response[ErrorBody | LayoutPage]:
    """List layouts

     The layouts of the environment, newest first unless asked otherwise. Deleted ones are left out.

    Args:
        page (int | Unset):  Default: 0.
        page_size (int | Unset):  Default: 10.
        sort_by (str | Unset):
        order_by (ListLayoutsOrderBy | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | LayoutPage]
    """

    kwargs = _get_kwargs(
        page=page,
        page_size=page_size,
        sort_by=sort_by,
        order_by=order_by,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = 0,
    page_size: int | Unset = 10,
    sort_by: str | Unset = UNSET,
    order_by: ListLayoutsOrderBy | Unset = UNSET,
) -> ErrorBody | LayoutPage | None:
    """List layouts

     The layouts of the environment, newest first unless asked otherwise. Deleted ones are left out.

    Args:
        page (int | Unset):  Default: 0.
        page_size (int | Unset):  Default: 10.
        sort_by (str | Unset):
        order_by (ListLayoutsOrderBy | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | LayoutPage
    """

    return sync_detailed(
        client=client,
        page=page,
        page_size=page_size,
        sort_by=sort_by,
        order_by=order_by,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = 0,
    page_size: int | Unset = 10,
    sort_by: str | Unset = UNSET,
    order_by: ListLayoutsOrderBy | Unset = UNSET,
) -> Response[ErrorBody | LayoutPage]:
    """List layouts

     The layouts of the environment, newest first unless asked otherwise. Deleted ones are left out.

    Args:
        page (int | Unset):  Default: 0.
        page_size (int | Unset):  Default: 10.
        sort_by (str | Unset):
        order_by (ListLayoutsOrderBy | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | LayoutPage]
    """

    kwargs = _get_kwargs(
        page=page,
        page_size=page_size,
        sort_by=sort_by,
        order_by=order_by,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = 0,
    page_size: int | Unset = 10,
    sort_by: str | Unset = UNSET,
    order_by: ListLayoutsOrderBy | Unset = UNSET,
) -> ErrorBody | LayoutPage | None:
    """List layouts

     The layouts of the environment, newest first unless asked otherwise. Deleted ones are left out.

    Args:
        page (int | Unset):  Default: 0.
        page_size (int | Unset):  Default: 10.
        sort_by (str | Unset):
        order_by (ListLayoutsOrderBy | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | LayoutPage
    """

    return (
        await asyncio_detailed(
            client=client,
            page=page,
            page_size=page_size,
            sort_by=sort_by,
            order_by=order_by,
        )
    ).parsed
