# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.rename_topic import RenameTopic
from ...models.topic_envelope import TopicEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    topic_key: str,
    *,
    body: RenameTopic,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/topics/{topic_key}".format(
            topic_key=quote(str(topic_key), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | TopicEnvelope | None:
    if response.status_code == 200:
        response_200 = TopicEnvelope.from_dict(response.json())

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
) -> Response[ErrorBody | TopicEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    topic_key: str,
    *,
    client: AuthenticatedClient | Client,
    body: RenameTopic,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | TopicEnvelope]:
    """Rename a topic

     Gives the topic another name. Key and subscribers stay.

    Args:
        topic_key (str):
        idempotency_key (str | Unset):
        body (RenameTopic): The new name of a topic.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | TopicEnvelope]
    """

    kwargs = _get_kwargs(
        topic_key=topic_key,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    topic_key: str,
    *,
    client: AuthenticatedClient | Client,
    body: RenameTopic,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | TopicEnvelope | None:
    """Rename a topic

     Gives the topic another name. Key and subscribers stay.

    Args:
        topic_key (str):
        idempotency_key (str | Unset):
        body (RenameTopic): The new name of a topic.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | TopicEnvelope
    """

    return sync_detailed(
        topic_key=topic_key,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    topic_key: str,
    *,
    client: AuthenticatedClient | Client,
    body: RenameTopic,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | TopicEnvelope]:
    """Rename a topic

     Gives the topic another name. Key and subscribers stay.

    Args:
        topic_key (str):
        idempotency_key (str | Unset):
        body (RenameTopic): The new name of a topic.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | TopicEnvelope]
    """

    kwargs = _get_kwargs(
        topic_key=topic_key,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    topic_key: str,
    *,
    client: AuthenticatedClient | Client,
    body: RenameTopic,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | TopicEnvelope | None:
    """Rename a topic

     Gives the topic another name. Key and subscribers stay.

    Args:
        topic_key (str):
        idempotency_key (str | Unset):
        body (RenameTopic): The new name of a topic.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | TopicEnvelope
    """

    return (
        await asyncio_detailed(
            topic_key=topic_key,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
