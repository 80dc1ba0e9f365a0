# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.subscriber_envelope import SubscriberEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    subscriber_id: str,
    *,
    include_topics: bool | Unset = False,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["includeTopics"] = include_topics

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/subscribers/{subscriber_id}".format(
            subscriber_id=quote(str(subscriber_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | SubscriberEnvelope | None:
    if response.status_code == 200:
        response_200 = SubscriberEnvelope.from_dict(response.json())

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
) -> Response[ErrorBody | SubscriberEnvelope]:
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
    include_topics: bool | Unset = False,
) -> Response[ErrorBody | SubscriberEnvelope]:
    """Get a subscriber

     Answers one subscriber. One that was deleted is as unknown as one that never was.

    Args:
        subscriber_id (str):
        include_topics (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SubscriberEnvelope]
    """

    kwargs = _get_kwargs(
        subscriber_id=subscriber_id,
        include_topics=include_topics,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_topics: bool | Unset = False,
) -> ErrorBody | SubscriberEnvelope | None:
    """Get a subscriber

     Answers one subscriber. One that was deleted is as unknown as one that never was.

    Args:
        subscriber_id (str):
        include_topics (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | SubscriberEnvelope
    """

    return sync_detailed(
        subscriber_id=subscriber_id,
        client=client,
        include_topics=include_topics,
    ).parsed


async def asyncio_detailed(
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_topics: bool | Unset = False,
) -> Response[ErrorBody | SubscriberEnvelope]:
    """Get a subscriber

     Answers one subscriber. One that was deleted is as unknown as one that never was.

    Args:
        subscriber_id (str):
        include_topics (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SubscriberEnvelope]
    """

    kwargs = _get_kwargs(
        subscriber_id=subscriber_id,
        include_topics=include_topics,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_topics: bool | Unset = False,
) -> ErrorBody | SubscriberEnvelope | None:
    """Get a subscriber

     Answers one subscriber. One that was deleted is as unknown as one that never was.

    Args:
        subscriber_id (str):
        include_topics (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | SubscriberEnvelope
    """

    return (
        await asyncio_detailed(
            subscriber_id=subscriber_id,
            client=client,
            include_topics=include_topics,
        )
    ).parsed
