# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.mark_message_action import MarkMessageAction
from ...models.mark_message_action_as_seen_type import (
    MarkMessageActionAsSeenType,
)
from ...models.message_envelope import MessageEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    subscriber_id: str,
    message_id: str,
    type_: MarkMessageActionAsSeenType,
    *,
    body: MarkMessageAction,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/subscribers/{subscriber_id}/messages/{message_id}/actions/{type_}".format(
            subscriber_id=quote(str(subscriber_id), safe=""),
            message_id=quote(str(message_id), safe=""),
            type_=quote(str(type_), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | MessageEnvelope | None:
    if response.status_code == 201:
        response_201 = MessageEnvelope.from_dict(response.json())

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
) -> Response[ErrorBody | MessageEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    subscriber_id: str,
    message_id: str,
    type_: MarkMessageActionAsSeenType,
    *,
    client: AuthenticatedClient | Client,
    body: MarkMessageAction,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | MessageEnvelope]:
    """Update the action of a message

     Keeps what became of a button of the message: `cta.action.status`, and under `cta.action.result` the
    button and the payload. May be
    repeated; the last request wins. Whether the message is seen or read does not change, whatever the
    name of the operation suggests.

    An unknown message is a 404. An unknown subscriber, or a message of somebody else, is a 400 and
    changes nothing.

    Args:
        subscriber_id (str):
        message_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        type_ (MarkMessageActionAsSeenType):
        idempotency_key (str | Unset):
        body (MarkMessageAction): What became of the button of a message.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | MessageEnvelope]
    """

    kwargs = _get_kwargs(
        subscriber_id=subscriber_id,
        message_id=message_id,
        type_=type_,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    subscriber_id: str,
    message_id: str,
    type_: MarkMessageActionAsSeenType,
    *,
    client: AuthenticatedClient | Client,
    body: MarkMessageAction,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | MessageEnvelope | None:
    """Update the action of a message

     Keeps what became of a button of the message: `cta.action.status`, and under `cta.action.result` the
    button and the payload. May be
    repeated; the last request wins. Whether the message is seen or read does not change, whatever the
    name of the operation suggests.

    An unknown message is a 404. An unknown subscriber, or a message of somebody else, is a 400 and
    changes nothing.

    Args:
        subscriber_id (str):
        message_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        type_ (MarkMessageActionAsSeenType):
        idempotency_key (str | Unset):
        body (MarkMessageAction): What became of the button of a message.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | MessageEnvelope
    """

    return sync_detailed(
        subscriber_id=subscriber_id,
        message_id=message_id,
        type_=type_,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    subscriber_id: str,
    message_id: str,
    type_: MarkMessageActionAsSeenType,
    *,
    client: AuthenticatedClient | Client,
    body: MarkMessageAction,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | MessageEnvelope]:
    """Update the action of a message

     Keeps what became of a button of the message: `cta.action.status`, and under `cta.action.result` the
    button and the payload. May be
    repeated; the last request wins. Whether the message is seen or read does not change, whatever the
    name of the operation suggests.

    An unknown message is a 404. An unknown subscriber, or a message of somebody else, is a 400 and
    changes nothing.

    Args:
        subscriber_id (str):
        message_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        type_ (MarkMessageActionAsSeenType):
        idempotency_key (str | Unset):
        body (MarkMessageAction): What became of the button of a message.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | MessageEnvelope]
    """

    kwargs = _get_kwargs(
        subscriber_id=subscriber_id,
        message_id=message_id,
        type_=type_,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    subscriber_id: str,
    message_id: str,
    type_: MarkMessageActionAsSeenType,
    *,
    client: AuthenticatedClient | Client,
    body: MarkMessageAction,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | MessageEnvelope | None:
    """Update the action of a message

     Keeps what became of a button of the message: `cta.action.status`, and under `cta.action.result` the
    button and the payload. May be
    repeated; the last request wins. Whether the message is seen or read does not change, whatever the
    name of the operation suggests.

    An unknown message is a 404. An unknown subscriber, or a message of somebody else, is a 400 and
    changes nothing.

    Args:
        subscriber_id (str):
        message_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        type_ (MarkMessageActionAsSeenType):
        idempotency_key (str | Unset):
        body (MarkMessageAction): What became of the button of a message.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | MessageEnvelope
    """

    return (
        await asyncio_detailed(
            subscriber_id=subscriber_id,
            message_id=message_id,
            type_=type_,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
