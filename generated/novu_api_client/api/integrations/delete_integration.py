# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.integration_list_envelope import IntegrationListEnvelope
from ...types import Response


def _get_kwargs(
    integration_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/integrations/{integration_id}".format(
            integration_id=quote(str(integration_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | IntegrationListEnvelope | None:
    if response.status_code == 200:
        response_200 = IntegrationListEnvelope.from_dict(response.json())

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
) -> Response[ErrorBody | IntegrationListEnvelope]:
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
) -> Response[ErrorBody | IntegrationListEnvelope]:
    """Delete integration

     Deletes an integration for good and answers those that are left in the environment of the key. For
    e-mail and SMS the active ones close
    ranks, and none becomes primary by itself.

    Credentials of subscribers that point to the integration stay; a message that needs them fails when
    it is sent.

    Args:
        integration_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | IntegrationListEnvelope]
    """

    kwargs = _get_kwargs(
        integration_id=integration_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    integration_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | IntegrationListEnvelope | None:
    """Delete integration

     Deletes an integration for good and answers those that are left in the environment of the key. For
    e-mail and SMS the active ones close
    ranks, and none becomes primary by itself.

    Credentials of subscribers that point to the integration stay; a message that needs them fails when
    it is sent.

    Args:
        integration_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | IntegrationListEnvelope
    """

    return sync_detailed(
        integration_id=integration_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    integration_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorBody | IntegrationListEnvelope]:
    """Delete integration

     Deletes an integration for good and answers those that are left in the environment of the key. For
    e-mail and SMS the active ones close
    ranks, and none becomes primary by itself.

    Credentials of subscribers that point to the integration stay; a message that needs them fails when
    it is sent.

    Args:
        integration_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | IntegrationListEnvelope]
    """

    kwargs = _get_kwargs(
        integration_id=integration_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    integration_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ErrorBody | IntegrationListEnvelope | None:
    """Delete integration

     Deletes an integration for good and answers those that are left in the environment of the key. For
    e-mail and SMS the active ones close
    ranks, and none becomes primary by itself.

    Credentials of subscribers that point to the integration stay; a message that needs them fails when
    it is sent.

    Args:
        integration_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | IntegrationListEnvelope
    """

    return (
        await asyncio_detailed(
            integration_id=integration_id,
            client=client,
        )
    ).parsed
