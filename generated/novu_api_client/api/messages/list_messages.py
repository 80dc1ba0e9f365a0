# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.channel_type import ChannelType
from ...models.error_body import ErrorBody
from ...models.message_page import MessagePage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    channel: ChannelType | Unset = UNSET,
    subscriber_id: str | Unset = UNSET,
    transaction_id: list[str] | Unset = UNSET,
    page: int | Unset = 0,
    limit: int | Unset = 10,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_channel: str | Unset = UNSET
    if not isinstance(channel, Unset):
        json_channel = channel

    params["channel"] = json_channel

    params["subscriberId"] = subscriber_id

    json_transaction_id: list[str] | Unset = UNSET
    if not isinstance(transaction_id, Unset):
        json_transaction_id = transaction_id

    params["transactionId"] = json_transaction_id

    params["page"] = page

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/messages",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | MessagePage | None:
    if response.status_code == 200:
        response_200 = MessagePage.from_dict(response.json())

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
) -> Response[ErrorBody | MessagePage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    channel: ChannelType | Unset = UNSET,
    subscriber_id: str | Unset = UNSET,
    transaction_id: list[str] | Unset = UNSET,
    page: int | Unset = 0,
    limit: int | Unset = 10,
) -> Response[ErrorBody | MessagePage]:
    """List messages

     What was sent in the environment, over all channels, newest first. The filters narrow each other
    down. Messages are kept for 365 days when
    in-app and for 30 days otherwise.

    `subscriber` and `actorSubscriber` are filled in, in part. An unknown `subscriberId` answers 404; an
    unknown `transactionId` an empty page.

    Args:
        channel (ChannelType | Unset): A way to reach a subscriber.
        subscriber_id (str | Unset):
        transaction_id (list[str] | Unset):
        page (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 10.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | MessagePage]
    """

    kwargs = _get_kwargs(
        channel=channel,
        subscriber_id=subscriber_id,
        transaction_id=transaction_id,
        page=page,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    channel: ChannelType | Unset = UNSET,
    subscriber_id: str | Unset = UNSET,
    transaction_id: list[str] | Unset = UNSET,
    page: int | Unset = 0,
    limit: int | Unset = 10,
) -> ErrorBody | MessagePage | None:
    """List messages

     What was sent in the environment, over all channels, newest first. The filters narrow each other
    down. Messages are kept for 365 days when
    in-app and for 30 days otherwise.

    `subscriber` and `actorSubscriber` are filled in, in part. An unknown `subscriberId` answers 404; an
    unknown `transactionId` an empty page.

    Args:
        channel (ChannelType | Unset): A way to reach a subscriber.
        subscriber_id (str | Unset):
        transaction_id (list[str] | Unset):
        page (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 10.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | MessagePage
    """

    return sync_detailed(
        client=client,
        channel=channel,
        subscriber_id=subscriber_id,
        transaction_id=transaction_id,
        page=page,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    channel: ChannelType | Unset = UNSET,
    subscriber_id: str | Unset = UNSET,
    transaction_id: list[str] | Unset = UNSET,
    page: int | Unset = 0,
    limit: int | Unset = 10,
) -> Response[ErrorBody | MessagePage]:
    """List messages

     What was sent in the environment, over all channels, newest first. The filters narrow each other
    down. Messages are kept for 365 days when
    in-app and for 30 days otherwise.

    `subscriber` and `actorSubscriber` are filled in, in part. An unknown `subscriberId` answers 404; an
    unknown `transactionId` an empty page.

    Args:
        channel (ChannelType | Unset): A way to reach a subscriber.
        subscriber_id (str | Unset):
        transaction_id (list[str] | Unset):
        page (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 10.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | MessagePage]
    """

    kwargs = _get_kwargs(
        channel=channel,
        subscriber_id=subscriber_id,
        transaction_id=transaction_id,
        page=page,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    channel: ChannelType | Unset = UNSET,
    subscriber_id: str | Unset = UNSET,
    transaction_id: list[str] | Unset = UNSET,
    page: int | Unset = 0,
    limit: int | Unset = 10,
) -> ErrorBody | MessagePage | None:
    """List messages

     What was sent in the environment, over all channels, newest first. The filters narrow each other
    down. Messages are kept for 365 days when
    in-app and for 30 days otherwise.

    `subscriber` and `actorSubscriber` are filled in, in part. An unknown `subscriberId` answers 404; an
    unknown `transactionId` an empty page.

    Args:
        channel (ChannelType | Unset): A way to reach a subscriber.
        subscriber_id (str | Unset):
        transaction_id (list[str] | Unset):
        page (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 10.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | MessagePage
    """

    return (
        await asyncio_detailed(
            client=client,
            channel=channel,
            subscriber_id=subscriber_id,
            transaction_id=transaction_id,
            page=page,
            limit=limit,
        )
    ).parsed
