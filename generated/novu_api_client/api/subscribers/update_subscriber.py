# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.subscriber_envelope import SubscriberEnvelope
from ...models.update_subscriber import UpdateSubscriber
from ...types import UNSET, Response, Unset


def _get_kwargs(
    subscriber_id: str,
    *,
    body: UpdateSubscriber | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/subscribers/{subscriber_id}".format(
            subscriber_id=quote(str(subscriber_id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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

    if response.status_code == 413:
        response_413 = ErrorBody.from_dict(response.json())

        return response_413

    if response.status_code == 422:
        response_422 = ErrorBody.from_dict(response.json())

        return response_422

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
    body: UpdateSubscriber | Unset = UNSET,
) -> Response[ErrorBody | SubscriberEnvelope]:
    """Update a subscriber, or create it

     Changes the members that are sent and leaves the others alone; `data` is replaced as a whole. A
    subscriber that is not known is
    created, also with 200. If nothing would change, nothing is written.

    Servers of 2024 do not create: there an unknown subscriber is a 400. If the environment has no
    active integration for one of the
    `channels`, the answer is 400 too.

    Args:
        subscriber_id (str):
        body (UpdateSubscriber | Unset): What to change of a subscriber. A member left out, or
            null, stays as it is; only a null `email` is erased. A `subscriberId` in the body is
            ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SubscriberEnvelope]
    """

    kwargs = _get_kwargs(
        subscriber_id=subscriber_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSubscriber | Unset = UNSET,
) -> ErrorBody | SubscriberEnvelope | None:
    """Update a subscriber, or create it

     Changes the members that are sent and leaves the others alone; `data` is replaced as a whole. A
    subscriber that is not known is
    created, also with 200. If nothing would change, nothing is written.

    Servers of 2024 do not create: there an unknown subscriber is a 400. If the environment has no
    active integration for one of the
    `channels`, the answer is 400 too.

    Args:
        subscriber_id (str):
        body (UpdateSubscriber | Unset): What to change of a subscriber. A member left out, or
            null, stays as it is; only a null `email` is erased. A `subscriberId` in the body is
            ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | SubscriberEnvelope
    """

    return sync_detailed(
        subscriber_id=subscriber_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSubscriber | Unset = UNSET,
) -> Response[ErrorBody | SubscriberEnvelope]:
    """Update a subscriber, or create it

     Changes the members that are sent and leaves the others alone; `data` is replaced as a whole. A
    subscriber that is not known is
    created, also with 200. If nothing would change, nothing is written.

    Servers of 2024 do not create: there an unknown subscriber is a 400. If the environment has no
    active integration for one of the
    `channels`, the answer is 400 too.

    Args:
        subscriber_id (str):
        body (UpdateSubscriber | Unset): What to change of a subscriber. A member left out, or
            null, stays as it is; only a null `email` is erased. A `subscriberId` in the body is
            ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SubscriberEnvelope]
    """

    kwargs = _get_kwargs(
        subscriber_id=subscriber_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSubscriber | Unset = UNSET,
) -> ErrorBody | SubscriberEnvelope | None:
    """Update a subscriber, or create it

     Changes the members that are sent and leaves the others alone; `data` is replaced as a whole. A
    subscriber that is not known is
    created, also with 200. If nothing would change, nothing is written.

    Servers of 2024 do not create: there an unknown subscriber is a 400. If the environment has no
    active integration for one of the
    `channels`, the answer is 400 too.

    Args:
        subscriber_id (str):
        body (UpdateSubscriber | Unset): What to change of a subscriber. A member left out, or
            null, stays as it is; only a null `email` is erased. A `subscriberId` in the body is
            ignored.

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
            body=body,
        )
    ).parsed
