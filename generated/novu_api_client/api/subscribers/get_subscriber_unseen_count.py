# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.unseen_count_envelope import UnseenCountEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    subscriber_id: str,
    *,
    seen: bool | Unset = False,
    limit: int | Unset = 100,
    feed_identifier: list[str] | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["seen"] = seen

    params["limit"] = limit

    json_feed_identifier: list[str] | Unset = UNSET
    if not isinstance(feed_identifier, Unset):
        json_feed_identifier = feed_identifier

    params["feedIdentifier"] = json_feed_identifier

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/subscribers/{subscriber_id}/notifications/unseen".format(
            subscriber_id=quote(str(subscriber_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | UnseenCountEnvelope | None:
    if response.status_code == 200:
        response_200 = UnseenCountEnvelope.from_dict(response.json())

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
) -> Response[ErrorBody | UnseenCountEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    seen: bool | Unset = False,
    limit: int | Unset = 100,
    feed_identifier: list[str] | Unset = UNSET,
) -> Response[ErrorBody | UnseenCountEnvelope]:
    """Count the unseen in-app messages of a subscriber

     Counts the in-app messages that are unseen, or with `seen=true` those that are seen, and stops
    counting at the limit. An unknown subscriber is a 400, on later servers a 404.

    Args:
        subscriber_id (str):
        seen (bool | Unset):  Default: False.
        limit (int | Unset):  Default: 100.
        feed_identifier (list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | UnseenCountEnvelope]
    """

    kwargs = _get_kwargs(
        subscriber_id=subscriber_id,
        seen=seen,
        limit=limit,
        feed_identifier=feed_identifier,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    seen: bool | Unset = False,
    limit: int | Unset = 100,
    feed_identifier: list[str] | Unset = UNSET,
) -> ErrorBody | UnseenCountEnvelope | None:
    """Count the unseen in-app messages of a subscriber

     Counts the in-app messages that are unseen, or with `seen=true` those that are seen, and stops
    counting at the limit. An unknown subscriber is a 400, on later servers a 404.

    Args:
        subscriber_id (str):
        seen (bool | Unset):  Default: False.
        limit (int | Unset):  Default: 100.
        feed_identifier (list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | UnseenCountEnvelope
    """

    return sync_detailed(
        subscriber_id=subscriber_id,
        client=client,
        seen=seen,
        limit=limit,
        feed_identifier=feed_identifier,
    ).parsed


async def asyncio_detailed(
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    seen: bool | Unset = False,
    limit: int | Unset = 100,
    feed_identifier: list[str] | Unset = UNSET,
) -> Response[ErrorBody | UnseenCountEnvelope]:
    """Count the unseen in-app messages of a subscriber

     Counts the in-app messages that are unseen, or with `seen=true` those that are seen, and stops
    counting at the limit. An unknown subscriber is a 400, on later servers a 404.

    Args:
        subscriber_id (str):
        seen (bool | Unset):  Default: False.
        limit (int | Unset):  Default: 100.
        feed_identifier (list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | UnseenCountEnvelope]
    """

    kwargs = _get_kwargs(
        subscriber_id=subscriber_id,
        seen=seen,
        limit=limit,
        feed_identifier=feed_identifier,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    seen: bool | Unset = False,
    limit: int | Unset = 100,
    feed_identifier: list[str] | Unset = UNSET,
) -> ErrorBody | UnseenCountEnvelope | None:
    """Count the unseen in-app messages of a subscriber

     Counts the in-app messages that are unseen, or with `seen=true` those that are seen, and stops
    counting at the limit. An unknown subscriber is a 400, on later servers a 404.

    Args:
        subscriber_id (str):
        seen (bool | Unset):  Default: False.
        limit (int | Unset):  Default: 100.
        feed_identifier (list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | UnseenCountEnvelope
    """

    return (
        await asyncio_detailed(
            subscriber_id=subscriber_id,
            client=client,
            seen=seen,
            limit=limit,
            feed_identifier=feed_identifier,
        )
    ).parsed
