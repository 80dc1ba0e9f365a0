# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.feed_page import FeedPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    subscriber_id: str,
    *,
    page: int | Unset = 0,
    limit: int | Unset = 10,
    feed_identifier: list[str] | Unset = UNSET,
    seen: bool | Unset = UNSET,
    read: bool | Unset = UNSET,
    payload: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page"] = page

    params["limit"] = limit

    json_feed_identifier: list[str] | Unset = UNSET
    if not isinstance(feed_identifier, Unset):
        json_feed_identifier = feed_identifier

    params["feedIdentifier"] = json_feed_identifier

    params["seen"] = seen

    params["read"] = read

    params["payload"] = payload

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/subscribers/{subscriber_id}/notifications/feed".format(
            subscriber_id=quote(str(subscriber_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | FeedPage | None:
    if response.status_code == 200:
        response_200 = FeedPage.from_dict(response.json())

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
) -> Response[ErrorBody | FeedPage]:
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
    page: int | Unset = 0,
    limit: int | Unset = 10,
    feed_identifier: list[str] | Unset = UNSET,
    seen: bool | Unset = UNSET,
    read: bool | Unset = UNSET,
    payload: str | Unset = UNSET,
) -> Response[ErrorBody | FeedPage]:
    """Get the in-app feed of a subscriber

     Lists the in-app messages of the subscriber, newest first, page by page. Filters add up. A page past
    the end is empty. An unknown subscriber is a 400, on later servers a 404.

    Args:
        subscriber_id (str):
        page (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 10.
        feed_identifier (list[str] | Unset):
        seen (bool | Unset):
        read (bool | Unset):
        payload (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | FeedPage]
    """

    kwargs = _get_kwargs(
        subscriber_id=subscriber_id,
        page=page,
        limit=limit,
        feed_identifier=feed_identifier,
        seen=seen,
        read=read,
        payload=payload,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = 0,
    limit: int | Unset = 10,
    feed_identifier: list[str] | Unset = UNSET,
    seen: bool | Unset = UNSET,
    read: bool | Unset = UNSET,
    payload: str | Unset = UNSET,
) -> ErrorBody | FeedPage | None:
    """Get the in-app feed of a subscriber

     Lists the in-app messages of the subscriber, newest first, page by page. Filters add up. A page past
    the end is empty. An unknown subscriber is a 400, on later servers a 404.

    Args:
        subscriber_id (str):
        page (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 10.
        feed_identifier (list[str] | Unset):
        seen (bool | Unset):
        read (bool | Unset):
        payload (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | FeedPage
    """

    return sync_detailed(
        subscriber_id=subscriber_id,
        client=client,
        page=page,
        limit=limit,
        feed_identifier=feed_identifier,
        seen=seen,
        read=read,
        payload=payload,
    ).parsed


async def asyncio_detailed(
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = 0,
    limit: int | Unset = 10,
    feed_identifier: list[str] | Unset = UNSET,
    seen: bool | Unset = UNSET,
    read: bool | Unset = UNSET,
    payload: str | Unset = UNSET,
) -> Response[ErrorBody | FeedPage]:
    """Get the in-app feed of a subscriber

     Lists the in-app messages of the subscriber, newest first, page by page. Filters add up. A page past
    the end is empty. An unknown subscriber is a 400, on later servers a 404.

    Args:
        subscriber_id (str):
        page (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 10.
        feed_identifier (list[str] | Unset):
        seen (bool | Unset):
        read (bool | Unset):
        payload (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | FeedPage]
    """

    kwargs = _get_kwargs(
        subscriber_id=subscriber_id,
        page=page,
        limit=limit,
        feed_identifier=feed_identifier,
        seen=seen,
        read=read,
        payload=payload,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = 0,
    limit: int | Unset = 10,
    feed_identifier: list[str] | Unset = UNSET,
    seen: bool | Unset = UNSET,
    read: bool | Unset = UNSET,
    payload: str | Unset = UNSET,
) -> ErrorBody | FeedPage | None:
    """Get the in-app feed of a subscriber

     Lists the in-app messages of the subscriber, newest first, page by page. Filters add up. A page past
    the end is empty. An unknown subscriber is a 400, on later servers a 404.

    Args:
        subscriber_id (str):
        page (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 10.
        feed_identifier (list[str] | Unset):
        seen (bool | Unset):
        read (bool | Unset):
        payload (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | FeedPage
    """

    return (
        await asyncio_detailed(
            subscriber_id=subscriber_id,
            client=client,
            page=page,
            limit=limit,
            feed_identifier=feed_identifier,
            seen=seen,
            read=read,
            payload=payload,
        )
    ).parsed
