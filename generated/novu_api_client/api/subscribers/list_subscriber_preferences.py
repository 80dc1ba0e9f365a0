# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.subscriber_preference_list_envelope import (
    SubscriberPreferenceListEnvelope,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    subscriber_id: str,
    *,
    include_inactive_channels: bool | Unset = True,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["includeInactiveChannels"] = include_inactive_channels

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/subscribers/{subscriber_id}/preferences".format(
            subscriber_id=quote(str(subscriber_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | SubscriberPreferenceListEnvelope | None:
    if response.status_code == 200:
        response_200 = SubscriberPreferenceListEnvelope.from_dict(response.json())

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
) -> Response[ErrorBody | SubscriberPreferenceListEnvelope]:
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
    include_inactive_channels: bool | Unset = True,
) -> Response[ErrorBody | SubscriberPreferenceListEnvelope]:
    """List the workflow preferences of a subscriber

     Lists what the subscriber prefers for each active workflow, whether it ever chose or not. A choice
    of the subscriber goes before the workflow's own settings; the global preference is not mixed in.
    Reading stores nothing. An unknown subscriber is a 400, on later servers a 404.

    Args:
        subscriber_id (str):
        include_inactive_channels (bool | Unset):  Default: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SubscriberPreferenceListEnvelope]
    """

    kwargs = _get_kwargs(
        subscriber_id=subscriber_id,
        include_inactive_channels=include_inactive_channels,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_inactive_channels: bool | Unset = True,
) -> ErrorBody | SubscriberPreferenceListEnvelope | None:
    """List the workflow preferences of a subscriber

     Lists what the subscriber prefers for each active workflow, whether it ever chose or not. A choice
    of the subscriber goes before the workflow's own settings; the global preference is not mixed in.
    Reading stores nothing. An unknown subscriber is a 400, on later servers a 404.

    Args:
        subscriber_id (str):
        include_inactive_channels (bool | Unset):  Default: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | SubscriberPreferenceListEnvelope
    """

    return sync_detailed(
        subscriber_id=subscriber_id,
        client=client,
        include_inactive_channels=include_inactive_channels,
    ).parsed


async def asyncio_detailed(
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_inactive_channels: bool | Unset = True,
) -> Response[ErrorBody | SubscriberPreferenceListEnvelope]:
    """List the workflow preferences of a subscriber

     Lists what the subscriber prefers for each active workflow, whether it ever chose or not. A choice
    of the subscriber goes before the workflow's own settings; the global preference is not mixed in.
    Reading stores nothing. An unknown subscriber is a 400, on later servers a 404.

    Args:
        subscriber_id (str):
        include_inactive_channels (bool | Unset):  Default: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SubscriberPreferenceListEnvelope]
    """

    kwargs = _get_kwargs(
        subscriber_id=subscriber_id,
        include_inactive_channels=include_inactive_channels,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_inactive_channels: bool | Unset = True,
) -> ErrorBody | SubscriberPreferenceListEnvelope | None:
    """List the workflow preferences of a subscriber

     Lists what the subscriber prefers for each active workflow, whether it ever chose or not. A choice
    of the subscriber goes before the workflow's own settings; the global preference is not mixed in.
    Reading stores nothing. An unknown subscriber is a 400, on later servers a 404.

    Args:
        subscriber_id (str):
        include_inactive_channels (bool | Unset):  Default: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | SubscriberPreferenceListEnvelope
    """

    return (
        await asyncio_detailed(
            subscriber_id=subscriber_id,
            client=client,
            include_inactive_channels=include_inactive_channels,
        )
    ).parsed
