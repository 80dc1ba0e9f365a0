# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_subscriber import CreateSubscriber
from ...models.error_body import ErrorBody
from ...models.subscriber_envelope import SubscriberEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateSubscriber,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/subscribers",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | SubscriberEnvelope | None:
    if response.status_code == 201:
        response_201 = SubscriberEnvelope.from_dict(response.json())

        return response_201

    if response.status_code == 400:
        response_400 = ErrorBody.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorBody.from_dict(response.json())

        return response_401

    if response.status_code == 409:
        response_409 = ErrorBody.from_dict(response.json())

        return response_409

    if response.status_code == 413:
        response_413 = ErrorBody.from_dict(response.json())

        return response_413

    if response.status_code == 422:
        response_422 = ErrorBody.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = ErrorBody.from_dict(response.json())

        return response_429

    if response.status_code == 503:
        response_503 = ErrorBody.from_dict(response.json())

        return response_503

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
    *,
    client: AuthenticatedClient | Client,
    body: CreateSubscriber,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | SubscriberEnvelope]:
    """Create a subscriber

     Creates a subscriber, or updates the one that has the identifier: then members left out, or null,
    stay as they are, and the answer is
    201 all the same. Two such requests at the same time make one subscriber.

    `channels` are stored after the subscriber. If the environment has no active integration of a
    provider, the answer is 400; some
    servers leave the subscriber created without those credentials.

    Args:
        idempotency_key (str | Unset):
        body (CreateSubscriber): A subscriber to create, or to update when the identifier is
            known. Null in an optional member is as good as leaving it out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SubscriberEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateSubscriber,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | SubscriberEnvelope | None:
    """Create a subscriber

     Creates a subscriber, or updates the one that has the identifier: then members left out, or null,
    stay as they are, and the answer is
    201 all the same. Two such requests at the same time make one subscriber.

    `channels` are stored after the subscriber. If the environment has no active integration of a
    provider, the answer is 400; some
    servers leave the subscriber created without those credentials.

    Args:
        idempotency_key (str | Unset):
        body (CreateSubscriber): A subscriber to create, or to update when the identifier is
            known. Null in an optional member is as good as leaving it out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | SubscriberEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateSubscriber,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | SubscriberEnvelope]:
    """Create a subscriber

     Creates a subscriber, or updates the one that has the identifier: then members left out, or null,
    stay as they are, and the answer is
    201 all the same. Two such requests at the same time make one subscriber.

    `channels` are stored after the subscriber. If the environment has no active integration of a
    provider, the answer is 400; some
    servers leave the subscriber created without those credentials.

    Args:
        idempotency_key (str | Unset):
        body (CreateSubscriber): A subscriber to create, or to update when the identifier is
            known. Null in an optional member is as good as leaving it out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SubscriberEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateSubscriber,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | SubscriberEnvelope | None:
    """Create a subscriber

     Creates a subscriber, or updates the one that has the identifier: then members left out, or null,
    stay as they are, and the answer is
    201 all the same. Two such requests at the same time make one subscriber.

    `channels` are stored after the subscriber. If the environment has no active integration of a
    provider, the answer is 400; some
    servers leave the subscriber created without those credentials.

    Args:
        idempotency_key (str | Unset):
        body (CreateSubscriber): A subscriber to create, or to update when the identifier is
            known. Null in an optional member is as good as leaving it out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | SubscriberEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
