# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.subscriber_envelope import SubscriberEnvelope
from ...models.update_subscriber_v2 import UpdateSubscriberV2
from ...types import UNSET, Response, Unset


def _get_kwargs(
    subscriber_id: str,
    *,
    body: UpdateSubscriberV2 | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v2/subscribers/{subscriber_id}".format(
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
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSubscriberV2 | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | SubscriberEnvelope]:
    """Update or erase parts of a subscriber

     Changes the members that are sent: a value replaces the old one, null erases it, and what is left
    out stays. `data` is replaced as a whole. The identifier cannot be changed. Unlike `PUT
    /v1/subscribers/{subscriberId}` it never creates.

    Args:
        subscriber_id (str):
        idempotency_key (str | Unset):
        body (UpdateSubscriberV2 | Unset): What to change of a subscriber. A member left out stays
            as it is; null erases it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SubscriberEnvelope]
    """

    kwargs = _get_kwargs(
        subscriber_id=subscriber_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSubscriberV2 | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | SubscriberEnvelope | None:
    """Update or erase parts of a subscriber

     Changes the members that are sent: a value replaces the old one, null erases it, and what is left
    out stays. `data` is replaced as a whole. The identifier cannot be changed. Unlike `PUT
    /v1/subscribers/{subscriberId}` it never creates.

    Args:
        subscriber_id (str):
        idempotency_key (str | Unset):
        body (UpdateSubscriberV2 | Unset): What to change of a subscriber. A member left out stays
            as it is; null erases it.

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
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSubscriberV2 | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | SubscriberEnvelope]:
    """Update or erase parts of a subscriber

     Changes the members that are sent: a value replaces the old one, null erases it, and what is left
    out stays. `data` is replaced as a whole. The identifier cannot be changed. Unlike `PUT
    /v1/subscribers/{subscriberId}` it never creates.

    Args:
        subscriber_id (str):
        idempotency_key (str | Unset):
        body (UpdateSubscriberV2 | Unset): What to change of a subscriber. A member left out stays
            as it is; null erases it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SubscriberEnvelope]
    """

    kwargs = _get_kwargs(
        subscriber_id=subscriber_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSubscriberV2 | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | SubscriberEnvelope | None:
    """Update or erase parts of a subscriber

     Changes the members that are sent: a value replaces the old one, null erases it, and what is left
    out stays. `data` is replaced as a whole. The identifier cannot be changed. Unlike `PUT
    /v1/subscribers/{subscriberId}` it never creates.

    Args:
        subscriber_id (str):
        idempotency_key (str | Unset):
        body (UpdateSubscriberV2 | Unset): What to change of a subscriber. A member left out stays
            as it is; null erases it.

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
            idempotency_key=idempotency_key,
        )
    ).parsed
