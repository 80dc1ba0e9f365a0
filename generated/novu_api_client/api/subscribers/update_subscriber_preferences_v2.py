# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.subscriber_preferences_envelope import SubscriberPreferencesEnvelope
from ...models.update_subscriber_preferences_v2 import UpdateSubscriberPreferencesV2
from ...types import UNSET, Response, Unset


def _get_kwargs(
    subscriber_id: str,
    *,
    body: UpdateSubscriberPreferencesV2,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v2/subscribers/{subscriber_id}/preferences".format(
            subscriber_id=quote(str(subscriber_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | SubscriberPreferencesEnvelope | None:
    if response.status_code == 200:
        response_200 = SubscriberPreferencesEnvelope.from_dict(response.json())

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
) -> Response[ErrorBody | SubscriberPreferencesEnvelope]:
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
    body: UpdateSubscriberPreferencesV2,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | SubscriberPreferencesEnvelope]:
    """Update the global preference or a workflow preference

     Switches channels on or off, for the workflow named or, without one, for all. What is not named
    stays as it is. An unknown workflow is a 404, a critical one a 400.

    Args:
        subscriber_id (str):
        idempotency_key (str | Unset):
        body (UpdateSubscriberPreferencesV2): What to change of the global preference, or of one
            workflow's.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SubscriberPreferencesEnvelope]
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
    body: UpdateSubscriberPreferencesV2,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | SubscriberPreferencesEnvelope | None:
    """Update the global preference or a workflow preference

     Switches channels on or off, for the workflow named or, without one, for all. What is not named
    stays as it is. An unknown workflow is a 404, a critical one a 400.

    Args:
        subscriber_id (str):
        idempotency_key (str | Unset):
        body (UpdateSubscriberPreferencesV2): What to change of the global preference, or of one
            workflow's.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | SubscriberPreferencesEnvelope
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
    body: UpdateSubscriberPreferencesV2,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | SubscriberPreferencesEnvelope]:
    """Update the global preference or a workflow preference

     Switches channels on or off, for the workflow named or, without one, for all. What is not named
    stays as it is. An unknown workflow is a 404, a critical one a 400.

    Args:
        subscriber_id (str):
        idempotency_key (str | Unset):
        body (UpdateSubscriberPreferencesV2): What to change of the global preference, or of one
            workflow's.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SubscriberPreferencesEnvelope]
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
    body: UpdateSubscriberPreferencesV2,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | SubscriberPreferencesEnvelope | None:
    """Update the global preference or a workflow preference

     Switches channels on or off, for the workflow named or, without one, for all. What is not named
    stays as it is. An unknown workflow is a 404, a critical one a 400.

    Args:
        subscriber_id (str):
        idempotency_key (str | Unset):
        body (UpdateSubscriberPreferencesV2): What to change of the global preference, or of one
            workflow's.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | SubscriberPreferencesEnvelope
    """

    return (
        await asyncio_detailed(
            subscriber_id=subscriber_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
