# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.workflow_page import WorkflowPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    page: int | Unset = 0,
    limit: int | Unset = 10,
    query: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page"] = page

    params["limit"] = limit

    params["query"] = query

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/workflows",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | WorkflowPage | None:
    if response.status_code == 200:
        response_200 = WorkflowPage.from_dict(response.json())

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
) -> Response[ErrorBody | WorkflowPage]:
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
    limit: int | Unset = 10,
    query: str | Unset = UNSET,
) -> Response[ErrorBody | WorkflowPage]:
    """List workflows

     The workflows of the environment, the newest first, each with whether its channels can be delivered.
    To keep the answer small, steps come without variants and their templates with `_id` and `type`
    alone; read one workflow for the rest.

    Args:
        page (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 10.
        query (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | WorkflowPage]
    """

    kwargs = _get_kwargs(
        page=page,
        limit=limit,
        query=query,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = 0,
    limit: int | Unset = 10,
    query: str | Unset = UNSET,
) -> ErrorBody | WorkflowPage | None:
    """List workflows

     The workflows of the environment, the newest first, each with whether its channels can be delivered.
    To keep the answer small, steps come without variants and their templates with `_id` and `type`
    alone; read one workflow for the rest.

    Args:
        page (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 10.
        query (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | WorkflowPage
    """

    return sync_detailed(
        client=client,
        page=page,
        limit=limit,
        query=query,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = 0,
    limit: int | Unset = 10,
    query: str | Unset = UNSET,
) -> Response[ErrorBody | WorkflowPage]:
    """List workflows

     The workflows of the environment, the newest first, each with whether its channels can be delivered.
    To keep the answer small, steps come without variants and their templates with `_id` and `type`
    alone; read one workflow for the rest.

    Args:
        page (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 10.
        query (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | WorkflowPage]
    """

    kwargs = _get_kwargs(
        page=page,
        limit=limit,
        query=query,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = 0,
    limit: int | Unset = 10,
    query: str | Unset = UNSET,
) -> ErrorBody | WorkflowPage | None:
    """List workflows

     The workflows of the environment, the newest first, each with whether its channels can be delivered.
    To keep the answer small, steps come without variants and their templates with `_id` and `type`
    alone; read one workflow for the rest.

    Args:
        page (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 10.
        query (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | WorkflowPage
    """

    return (
        await asyncio_detailed(
            client=client,
            page=page,
            limit=limit,
            query=query,
        )
    ).parsed
