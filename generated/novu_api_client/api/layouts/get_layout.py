# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.layout_envelope import LayoutEnvelope
from ...types import Response


def _get_kwargs(
    layout_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/layouts/{layout_id}".format(
            layout_id=quote(str(layout_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | LayoutEnvelope | None:
    if response.status_code == 200:
        response_200 = LayoutEnvelope.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ErrorBody.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorBody.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = ErrorBody.from_dict(response.json())

        return response_404

    if response.status_code == 429:
        response_429 = ErrorBody.from_dict(response.json())

        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | LayoutEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    layout_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | LayoutEnvelope]:
    """Get a layout

     One layout with its content and variables.

    Args:
        layout_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | LayoutEnvelope]
    """

    kwargs = _get_kwargs(
        layout_id=layout_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    layout_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | LayoutEnvelope | None:
    """Get a layout

     One layout with its content and variables.

    Args:
        layout_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | LayoutEnvelope
    """

    return sync_detailed(
        layout_id=layout_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    layout_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | LayoutEnvelope]:
    """Get a layout

     One layout with its content and variables.

    Args:
        layout_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | LayoutEnvelope]
    """

    kwargs = _get_kwargs(
        layout_id=layout_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    layout_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | LayoutEnvelope | None:
    """Get a layout

     One layout with its content and variables.

    Args:
        layout_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | LayoutEnvelope
    """

    return (
        await asyncio_detailed(
            layout_id=layout_id,
            client=client,
        )
    ).parsed
