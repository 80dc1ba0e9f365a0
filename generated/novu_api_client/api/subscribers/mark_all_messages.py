# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.mark_all_messages import MarkAllMessages
from ...models.number_envelope import NumberEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    subscriber_id: str,
    *,
    body: MarkAllMessages,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/subscribers/{subscriber_id}/messages/mark-all".format(
            subscriber_id=quote(str(subscriber_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | NumberEnvelope | None:
    if response.status_code == 201:
        response_201 = NumberEnvelope.from_dict(response.json())

        return response_201

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
) -> Response[ErrorBody | NumberEnvelope]:
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
    body: MarkAllMessages,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | NumberEnvelope]:
    """Mark all messages of a subscriber

     Marks every in-app message of the subscriber, or of the feeds named, and answers how many changed;
    so the same request again answers 0. Marking as `seen` leaves alone what is read. An unknown feed
    has no messages.

    Args:
        subscriber_id (str):
        idempotency_key (str | Unset):
        body (MarkAllMessages): The mark to give every in-app message, or those of some feeds.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | NumberEnvelope]
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
    body: MarkAllMessages,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | NumberEnvelope | None:
    """Mark all messages of a subscriber

     Marks every in-app message of the subscriber, or of the feeds named, and answers how many changed;
    so the same request again answers 0. Marking as `seen` leaves alone what is read. An unknown feed
    has no messages.

    Args:
        subscriber_id (str):
        idempotency_key (str | Unset):
        body (MarkAllMessages): The mark to give every in-app message, or those of some feeds.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | NumberEnvelope
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
    body: MarkAllMessages,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | NumberEnvelope]:
    """Mark all messages of a subscriber

     Marks every in-app message of the subscriber, or of the feeds named, and answers how many changed;
    so the same request again answers 0. Marking as `seen` leaves alone what is read. An unknown feed
    has no messages.

    Args:
        subscriber_id (str):
        idempotency_key (str | Unset):
        body (MarkAllMessages): The mark to give every in-app message, or those of some feeds.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | NumberEnvelope]
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
    body: MarkAllMessages,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | NumberEnvelope | None:
    """Mark all messages of a subscriber

     Marks every in-app message of the subscriber, or of the feeds named, and answers how many changed;
    so the same request again answers 0. Marking as `seen` leaves alone what is read. An unknown feed
    has no messages.

    Args:
        subscriber_id (str):
        idempotency_key (str | Unset):
        body (MarkAllMessages): The mark to give every in-app message, or those of some feeds.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | NumberEnvelope
    """

    return (
        await asyncio_detailed(
            subscriber_id=subscriber_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
