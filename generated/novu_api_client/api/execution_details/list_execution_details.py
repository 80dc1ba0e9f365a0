# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.execution_detail_list_envelope import ExecutionDetailListEnvelope
from ...types import UNSET, Response


def _get_kwargs(
    *,
    notification_id: str,
    subscriber_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["notificationId"] = notification_id

    params["subscriberId"] = subscriber_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/execution-details",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | ExecutionDetailListEnvelope | None:
    if response.status_code == 200:
        response_200 = ExecutionDetailListEnvelope.from_dict(response.json())

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
) -> Response[ErrorBody | ExecutionDetailListEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    notification_id: str,
    subscriber_id: str,
) -> Response[ErrorBody | ExecutionDetailListEnvelope]:
    """List execution details

     The log of what happened to one notification for one subscriber, step by step, oldest entry first
    and not paged. Both identifiers are needed. An unknown subscriber is answered with 404; an unknown
    notification, or one that went to somebody else, with an empty list.

    Args:
        notification_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        subscriber_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | ExecutionDetailListEnvelope]
    """

    kwargs = _get_kwargs(
        notification_id=notification_id,
        subscriber_id=subscriber_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    notification_id: str,
    subscriber_id: str,
) -> ErrorBody | ExecutionDetailListEnvelope | None:
    """List execution details

     The log of what happened to one notification for one subscriber, step by step, oldest entry first
    and not paged. Both identifiers are needed. An unknown subscriber is answered with 404; an unknown
    notification, or one that went to somebody else, with an empty list.

    Args:
        notification_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        subscriber_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | ExecutionDetailListEnvelope
    """

    return sync_detailed(
        client=client,
        notification_id=notification_id,
        subscriber_id=subscriber_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    notification_id: str,
    subscriber_id: str,
) -> Response[ErrorBody | ExecutionDetailListEnvelope]:
    """List execution details

     The log of what happened to one notification for one subscriber, step by step, oldest entry first
    and not paged. Both identifiers are needed. An unknown subscriber is answered with 404; an unknown
    notification, or one that went to somebody else, with an empty list.

    Args:
        notification_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        subscriber_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | ExecutionDetailListEnvelope]
    """

    kwargs = _get_kwargs(
        notification_id=notification_id,
        subscriber_id=subscriber_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    notification_id: str,
    subscriber_id: str,
) -> ErrorBody | ExecutionDetailListEnvelope | None:
    """List execution details

     The log of what happened to one notification for one subscriber, step by step, oldest entry first
    and not paged. Both identifiers are needed. An unknown subscriber is answered with 404; an unknown
    notification, or one that went to somebody else, with an empty list.

    Args:
        notification_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        subscriber_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | ExecutionDetailListEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            notification_id=notification_id,
            subscriber_id=subscriber_id,
        )
    ).parsed
