# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.delete_result_envelope import DeleteResultEnvelope
from ...models.error_body import ErrorBody
from ...types import Response


def _get_kwargs(
    message_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/messages/{message_id}".format(
            message_id=quote(str(message_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DeleteResultEnvelope | ErrorBody | None:
    if response.status_code == 200:
        response_200 = DeleteResultEnvelope.from_dict(response.json())

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
) -> Response[DeleteResultEnvelope | ErrorBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DeleteResultEnvelope | ErrorBody]:
    """Delete message

     Deletes one message. It vanishes from lists, from the feed of its subscriber and from the counts.

    Answers 404 when the environment has no such message, or no longer, and 400 when the subscriber it
    was sent to is gone.

    Args:
        message_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteResultEnvelope | ErrorBody]
    """

    kwargs = _get_kwargs(
        message_id=message_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> DeleteResultEnvelope | ErrorBody | None:
    """Delete message

     Deletes one message. It vanishes from lists, from the feed of its subscriber and from the counts.

    Answers 404 when the environment has no such message, or no longer, and 400 when the subscriber it
    was sent to is gone.

    Args:
        message_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteResultEnvelope | ErrorBody
    """

    return sync_detailed(
        message_id=message_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DeleteResultEnvelope | ErrorBody]:
    """Delete message

     Deletes one message. It vanishes from lists, from the feed of its subscriber and from the counts.

    Answers 404 when the environment has no such message, or no longer, and 400 when the subscriber it
    was sent to is gone.

    Args:
        message_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteResultEnvelope | ErrorBody]
    """

    kwargs = _get_kwargs(
        message_id=message_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    message_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> DeleteResultEnvelope | ErrorBody | None:
    """Delete message

     Deletes one message. It vanishes from lists, from the feed of its subscriber and from the counts.

    Answers 404 when the environment has no such message, or no longer, and 400 when the subscriber it
    was sent to is gone.

    Args:
        message_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteResultEnvelope | ErrorBody
    """

    return (
        await asyncio_detailed(
            message_id=message_id,
            client=client,
        )
    ).parsed
