# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.remove_topic_subscribers import RemoveTopicSubscribers
from ...types import UNSET, Response, Unset


def _get_kwargs(
    topic_key: str,
    *,
    body: RemoveTopicSubscribers,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/topics/{topic_key}/subscribers/removal".format(
            topic_key=quote(str(topic_key), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | ErrorBody | None:
    if response.status_code == 204:
        response_204 = cast(Any, None)
        return response_204

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
) -> Response[Any | ErrorBody]:
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
    body: RemoveTopicSubscribers,
    idempotency_key: str | Unset = UNSET,
) -> Response[Any | ErrorBody]:
    """Remove subscribers from a topic

     Takes the named subscribers out of the topic; the subscribers themselves stay. Identifiers that are
    not in the topic, or that nobody has, are passed over, and so is an unknown topic: the call may be
    repeated freely.

    Args:
        topic_key (str):
        idempotency_key (str | Unset):
        body (RemoveTopicSubscribers): Whom to take out of a topic.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorBody]
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
    body: RemoveTopicSubscribers,
    idempotency_key: str | Unset = UNSET,
) -> Any | ErrorBody | None:
    """Remove subscribers from a topic

     Takes the named subscribers out of the topic; the subscribers themselves stay. Identifiers that are
    not in the topic, or that nobody has, are passed over, and so is an unknown topic: the call may be
    repeated freely.

    Args:
        topic_key (str):
        idempotency_key (str | Unset):
        body (RemoveTopicSubscribers): Whom to take out of a topic.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorBody
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
    body: RemoveTopicSubscribers,
    idempotency_key: str | Unset = UNSET,
) -> Response[Any | ErrorBody]:
    """Remove subscribers from a topic

     Takes the named subscribers out of the topic; the subscribers themselves stay. Identifiers that are
    not in the topic, or that nobody has, are passed over, and so is an unknown topic: the call may be
    repeated freely.

    Args:
        topic_key (str):
        idempotency_key (str | Unset):
        body (RemoveTopicSubscribers): Whom to take out of a topic.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorBody]
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
    body: RemoveTopicSubscribers,
    idempotency_key: str | Unset = UNSET,
) -> Any | ErrorBody | None:
    """Remove subscribers from a topic

     Takes the named subscribers out of the topic; the subscribers themselves stay. Identifiers that are
    not in the topic, or that nobody has, are passed over, and so is an unknown topic: the call may be
    repeated freely.

    Args:
        topic_key (str):
        idempotency_key (str | Unset):
        body (RemoveTopicSubscribers): Whom to take out of a topic.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorBody
    """

    return (
        await asyncio_detailed(
            topic_key=topic_key,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
