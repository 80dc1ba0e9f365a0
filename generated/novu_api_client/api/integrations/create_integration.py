# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_integration import CreateIntegration
from ...models.error_body import ErrorBody
from ...models.integration_envelope import IntegrationEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateIntegration,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/integrations",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | IntegrationEnvelope | None:
    if response.status_code == 201:
        response_201 = IntegrationEnvelope.from_dict(response.json())

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
) -> Response[ErrorBody | IntegrationEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateIntegration,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | IntegrationEnvelope]:
    """Create integration

     Connects a provider to a channel, in the environment of the key unless `_environmentId` names
    another one.

    A channel may have several integrations, also of one provider. Novu's own providers are the
    exception: one `novu`, one
    `novu-email` and one `novu-sms` per environment.

    E-mail and SMS know a primary integration. One that is created active becomes the primary one of its
    channel and environment unless the
    active integration with the highest priority already is; it then takes its place below that one.

    Whether `providerId` is known, suits the channel or has the credentials it needs is not examined,
    unless `check` is true.

    | refused with | when |
    |---|---|
    | 400 | the environment has its in-app integration; the server has no credentials for that Novu
    provider; the check of the credentials fails |
    | 409 | `identifier` is taken within the organization; the environment has that Novu e-mail or SMS
    provider |

    Args:
        idempotency_key (str | Unset):
        body (CreateIntegration): An integration to create. A member that is null counts as left
            out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | IntegrationEnvelope]
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
    body: CreateIntegration,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | IntegrationEnvelope | None:
    """Create integration

     Connects a provider to a channel, in the environment of the key unless `_environmentId` names
    another one.

    A channel may have several integrations, also of one provider. Novu's own providers are the
    exception: one `novu`, one
    `novu-email` and one `novu-sms` per environment.

    E-mail and SMS know a primary integration. One that is created active becomes the primary one of its
    channel and environment unless the
    active integration with the highest priority already is; it then takes its place below that one.

    Whether `providerId` is known, suits the channel or has the credentials it needs is not examined,
    unless `check` is true.

    | refused with | when |
    |---|---|
    | 400 | the environment has its in-app integration; the server has no credentials for that Novu
    provider; the check of the credentials fails |
    | 409 | `identifier` is taken within the organization; the environment has that Novu e-mail or SMS
    provider |

    Args:
        idempotency_key (str | Unset):
        body (CreateIntegration): An integration to create. A member that is null counts as left
            out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | IntegrationEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateIntegration,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | IntegrationEnvelope]:
    """Create integration

     Connects a provider to a channel, in the environment of the key unless `_environmentId` names
    another one.

    A channel may have several integrations, also of one provider. Novu's own providers are the
    exception: one `novu`, one
    `novu-email` and one `novu-sms` per environment.

    E-mail and SMS know a primary integration. One that is created active becomes the primary one of its
    channel and environment unless the
    active integration with the highest priority already is; it then takes its place below that one.

    Whether `providerId` is known, suits the channel or has the credentials it needs is not examined,
    unless `check` is true.

    | refused with | when |
    |---|---|
    | 400 | the environment has its in-app integration; the server has no credentials for that Novu
    provider; the check of the credentials fails |
    | 409 | `identifier` is taken within the organization; the environment has that Novu e-mail or SMS
    provider |

    Args:
        idempotency_key (str | Unset):
        body (CreateIntegration): An integration to create. A member that is null counts as left
            out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | IntegrationEnvelope]
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
    body: CreateIntegration,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | IntegrationEnvelope | None:
    """Create integration

     Connects a provider to a channel, in the environment of the key unless `_environmentId` names
    another one.

    A channel may have several integrations, also of one provider. Novu's own providers are the
    exception: one `novu`, one
    `novu-email` and one `novu-sms` per environment.

    E-mail and SMS know a primary integration. One that is created active becomes the primary one of its
    channel and environment unless the
    active integration with the highest priority already is; it then takes its place below that one.

    Whether `providerId` is known, suits the channel or has the credentials it needs is not examined,
    unless `check` is true.

    | refused with | when |
    |---|---|
    | 400 | the environment has its in-app integration; the server has no credentials for that Novu
    provider; the check of the credentials fails |
    | 409 | `identifier` is taken within the organization; the environment has that Novu e-mail or SMS
    provider |

    Args:
        idempotency_key (str | Unset):
        body (CreateIntegration): An integration to create. A member that is null counts as left
            out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | IntegrationEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
