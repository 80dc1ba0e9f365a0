# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.channel_type import ChannelType
from ...models.error_body import ErrorBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    transaction_id: str,
    *,
    channel: ChannelType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_channel: str | Unset = UNSET
    if not isinstance(channel, Unset):
        json_channel = channel

    params["channel"] = json_channel

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/messages/transaction/{transaction_id}".format(
            transaction_id=quote(str(transaction_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | ErrorBody | None:
    if response.status_code == 204:
        response_204 = cast(Any, None)
        return response_204

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
) -> Response[Any | ErrorBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    transaction_id: str,
    *,
    client: AuthenticatedClient | Client,
    channel: ChannelType | Unset = UNSET,
) -> Response[Any | ErrorBody]:
    """Delete messages of a transaction

     Deletes every message a trigger led to, or only those of one channel. They vanish from lists, feeds
    and counts; what has not been sent yet
    is still sent, so cancel the event to stop it.

    Answers 404 when the transaction has no message at all. When it has some, but none in `channel`,
    nothing is deleted and the answer is 204.

    Args:
        transaction_id (str):
        channel (ChannelType | Unset): A way to reach a subscriber.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorBody]
    """

    kwargs = _get_kwargs(
        transaction_id=transaction_id,
        channel=channel,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    transaction_id: str,
    *,
    client: AuthenticatedClient | Client,
    channel: ChannelType | Unset = UNSET,
) -> Any | ErrorBody | None:
    """Delete messages of a transaction

     Deletes every message a trigger led to, or only those of one channel. They vanish from lists, feeds
    and counts; what has not been sent yet
    is still sent, so cancel the event to stop it.

    Answers 404 when the transaction has no message at all. When it has some, but none in `channel`,
    nothing is deleted and the answer is 204.

    Args:
        transaction_id (str):
        channel (ChannelType | Unset): A way to reach a subscriber.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorBody
    """

    return sync_detailed(
        transaction_id=transaction_id,
        client=client,
        channel=channel,
    ).parsed


async def asyncio_detailed(
    transaction_id: str,
    *,
    client: AuthenticatedClient | Client,
    channel: ChannelType | Unset = UNSET,
) -> Response[Any | ErrorBody]:
    """Delete messages of a transaction

     Deletes every message a trigger led to, or only those of one channel. They vanish from lists, feeds
    and counts; what has not been sent yet
    is still sent, so cancel the event to stop it.

    Answers 404 when the transaction has no message at all. When it has some, but none in `channel`,
    nothing is deleted and the answer is 204.

    Args:
        transaction_id (str):
        channel (ChannelType | Unset): A way to reach a subscriber.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorBody]
    """

    kwargs = _get_kwargs(
        transaction_id=transaction_id,
        channel=channel,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    transaction_id: str,
    *,
    client: AuthenticatedClient | Client,
    channel: ChannelType | Unset = UNSET,
) -> Any | ErrorBody | None:
    """Delete messages of a transaction

     Deletes every message a trigger led to, or only those of one channel. They vanish from lists, feeds
    and counts; what has not been sent yet
    is still sent, so cancel the event to stop it.

    Answers 404 when the transaction has no message at all. When it has some, but none in `channel`,
    nothing is deleted and the answer is 204.

    Args:
        transaction_id (str):
        channel (ChannelType | Unset): A way to reach a subscriber.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorBody
    """

    return (
        await asyncio_detailed(
            transaction_id=transaction_id,
            client=client,
            channel=channel,
        )
    ).parsed
