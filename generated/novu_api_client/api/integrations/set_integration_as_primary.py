# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.integration_envelope import IntegrationEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    integration_id: str,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/integrations/{integration_id}/set-primary".format(
            integration_id=quote(str(integration_id), safe=""),
        ),
    }

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

    if response.status_code == 404:
        response_404 = ErrorBody.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = ErrorBody.from_dict(response.json())

        return response_409

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
    integration_id: str,
    *,
    client: AuthenticatedClient | Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | IntegrationEnvelope]:
    """Set integration as primary

     Makes an integration the one its channel sends through by default. It is switched on if need be, its
    `conditions` are emptied, it gets the
    highest priority, and the former primary one steps back. Doing it again changes nothing.

    Only e-mail and SMS have a primary integration; for other channels the answer is 400. The request
    has no body.

    Args:
        integration_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        idempotency_key (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | IntegrationEnvelope]
    """

    kwargs = _get_kwargs(
        integration_id=integration_id,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    integration_id: str,
    *,
    client: AuthenticatedClient | Client,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | IntegrationEnvelope | None:
    """Set integration as primary

     Makes an integration the one its channel sends through by default. It is switched on if need be, its
    `conditions` are emptied, it gets the
    highest priority, and the former primary one steps back. Doing it again changes nothing.

    Only e-mail and SMS have a primary integration; for other channels the answer is 400. The request
    has no body.

    Args:
        integration_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        idempotency_key (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | IntegrationEnvelope
    """

    return sync_detailed(
        integration_id=integration_id,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    integration_id: str,
    *,
    client: AuthenticatedClient | Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | IntegrationEnvelope]:
    """Set integration as primary

     Makes an integration the one its channel sends through by default. It is switched on if need be, its
    `conditions` are emptied, it gets the
    highest priority, and the former primary one steps back. Doing it again changes nothing.

    Only e-mail and SMS have a primary integration; for other channels the answer is 400. The request
    has no body.

    Args:
        integration_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        idempotency_key (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | IntegrationEnvelope]
    """

    kwargs = _get_kwargs(
        integration_id=integration_id,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    integration_id: str,
    *,
    client: AuthenticatedClient | Client,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | IntegrationEnvelope | None:
    """Set integration as primary

     Makes an integration the one its channel sends through by default. It is switched on if need be, its
    `conditions` are emptied, it gets the
    highest priority, and the former primary one steps back. Doing it again changes nothing.

    Only e-mail and SMS have a primary integration; for other channels the answer is 400. The request
    has no body.

    Args:
        integration_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        idempotency_key (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | IntegrationEnvelope
    """

    return (
        await asyncio_detailed(
            integration_id=integration_id,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
