# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.topic_subscriber_envelope import TopicSubscriberEnvelope
from ...types import Response


def _get_kwargs(
    topic_key: str,
    external_subscriber_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/topics/{topic_key}/subscribers/{external_subscriber_id}".format(
            topic_key=quote(str(topic_key), safe=""),
            external_subscriber_id=quote(str(external_subscriber_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | TopicSubscriberEnvelope | None:
    if response.status_code == 200:
        response_200 = TopicSubscriberEnvelope.from_dict(response.json())

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
) -> Response[ErrorBody | TopicSubscriberEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    topic_key: str,
    external_subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | TopicSubscriberEnvelope]:
    """Check whether a subscriber is in a topic

     The membership of one subscriber. 404 stands for an unknown topic and for one the subscriber is not
    in alike.

    Args:
        topic_key (str):
        external_subscriber_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | TopicSubscriberEnvelope]
    """

    kwargs = _get_kwargs(
        topic_key=topic_key,
        external_subscriber_id=external_subscriber_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    topic_key: str,
    external_subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | TopicSubscriberEnvelope | None:
    """Check whether a subscriber is in a topic

     The membership of one subscriber. 404 stands for an unknown topic and for one the subscriber is not
    in alike.

    Args:
        topic_key (str):
        external_subscriber_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | TopicSubscriberEnvelope
    """

    return sync_detailed(
        topic_key=topic_key,
        external_subscriber_id=external_subscriber_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    topic_key: str,
    external_subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | TopicSubscriberEnvelope]:
    """Check whether a subscriber is in a topic

     The membership of one subscriber. 404 stands for an unknown topic and for one the subscriber is not
    in alike.

    Args:
        topic_key (str):
        external_subscriber_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | TopicSubscriberEnvelope]
    """

    kwargs = _get_kwargs(
        topic_key=topic_key,
        external_subscriber_id=external_subscriber_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    topic_key: str,
    external_subscriber_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | TopicSubscriberEnvelope | None:
    """Check whether a subscriber is in a topic

     The membership of one subscriber. 404 stands for an unknown topic and for one the subscriber is not
    in alike.

    Args:
        topic_key (str):
        external_subscriber_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | TopicSubscriberEnvelope
    """

    return (
        await asyncio_detailed(
            topic_key=topic_key,
            external_subscriber_id=external_subscriber_id,
            client=client,
        )
    ).parsed
