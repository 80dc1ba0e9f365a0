# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.global_subscriber_preference_envelope import (
    GlobalSubscriberPreferenceEnvelope,
)
from ...models.update_subscriber_global_preferences import (
    UpdateSubscriberGlobalPreferences,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    subscriber_id: str,
    *,
    body: UpdateSubscriberGlobalPreferences | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/subscribers/{subscriber_id}/preferences".format(
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
) -> ErrorBody | GlobalSubscriberPreferenceEnvelope | None:
    if response.status_code == 200:
        response_200 = GlobalSubscriberPreferenceEnvelope.from_dict(response.json())

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
) -> Response[ErrorBody | GlobalSubscriberPreferenceEnvelope]:
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
    body: UpdateSubscriberGlobalPreferences | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | GlobalSubscriberPreferenceEnvelope]:
    """Update the global preference of a subscriber

     Switches all workflows, or channels of all workflows, on or off for the subscriber. What is not
    named stays as it is; an empty body changes nothing. Servers of 2025 also drop the choices made per
    workflow for the channels named, so that the last request wins.

    Args:
        subscriber_id (str):
        idempotency_key (str | Unset):
        body (UpdateSubscriberGlobalPreferences | Unset): What to change of the global preference.
            A member left out, or null, stays as it is.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | GlobalSubscriberPreferenceEnvelope]
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
    body: UpdateSubscriberGlobalPreferences | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | GlobalSubscriberPreferenceEnvelope | None:
    """Update the global preference of a subscriber

     Switches all workflows, or channels of all workflows, on or off for the subscriber. What is not
    named stays as it is; an empty body changes nothing. Servers of 2025 also drop the choices made per
    workflow for the channels named, so that the last request wins.

    Args:
        subscriber_id (str):
        idempotency_key (str | Unset):
        body (UpdateSubscriberGlobalPreferences | Unset): What to change of the global preference.
            A member left out, or null, stays as it is.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | GlobalSubscriberPreferenceEnvelope
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
    body: UpdateSubscriberGlobalPreferences | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | GlobalSubscriberPreferenceEnvelope]:
    """Update the global preference of a subscriber

     Switches all workflows, or channels of all workflows, on or off for the subscriber. What is not
    named stays as it is; an empty body changes nothing. Servers of 2025 also drop the choices made per
    workflow for the channels named, so that the last request wins.

    Args:
        subscriber_id (str):
        idempotency_key (str | Unset):
        body (UpdateSubscriberGlobalPreferences | Unset): What to change of the global preference.
            A member left out, or null, stays as it is.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | GlobalSubscriberPreferenceEnvelope]
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
    body: UpdateSubscriberGlobalPreferences | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | GlobalSubscriberPreferenceEnvelope | None:
    """Update the global preference of a subscriber

     Switches all workflows, or channels of all workflows, on or off for the subscriber. What is not
    named stays as it is; an empty body changes nothing. Servers of 2025 also drop the choices made per
    workflow for the channels named, so that the last request wins.

    Args:
        subscriber_id (str):
        idempotency_key (str | Unset):
        body (UpdateSubscriberGlobalPreferences | Unset): What to change of the global preference.
            A member left out, or null, stays as it is.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | GlobalSubscriberPreferenceEnvelope
    """

    return (
        await asyncio_detailed(
            subscriber_id=subscriber_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
