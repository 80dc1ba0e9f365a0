# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.boolean_envelope import BooleanEnvelope
from ...models.error_body import ErrorBody
from ...types import Response


def _get_kwargs(
    provider_or_integration_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/integrations/webhook/provider/{provider_or_integration_id}/status".format(
            provider_or_integration_id=quote(str(provider_or_integration_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BooleanEnvelope | ErrorBody | None:
    if response.status_code == 200:
        response_200 = BooleanEnvelope.from_dict(response.json())

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
) -> Response[BooleanEnvelope | ErrorBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    provider_or_integration_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[BooleanEnvelope | ErrorBody]:
    """Get webhook support status

     Tells whether Novu can take the delivery events of a provider through a webhook. Asked by provider
    id, it looks at any integration of that
    provider in the environment that has credentials, whether active or not.

    Answers 404 when there is no such integration or Novu has no adapter for the provider, and 400 when
    the integration has no credentials or
    its channel is not e-mail or SMS.

    Args:
        provider_or_integration_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BooleanEnvelope | ErrorBody]
    """

    kwargs = _get_kwargs(
        provider_or_integration_id=provider_or_integration_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    provider_or_integration_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> BooleanEnvelope | ErrorBody | None:
    """Get webhook support status

     Tells whether Novu can take the delivery events of a provider through a webhook. Asked by provider
    id, it looks at any integration of that
    provider in the environment that has credentials, whether active or not.

    Answers 404 when there is no such integration or Novu has no adapter for the provider, and 400 when
    the integration has no credentials or
    its channel is not e-mail or SMS.

    Args:
        provider_or_integration_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BooleanEnvelope | ErrorBody
    """

    return sync_detailed(
        provider_or_integration_id=provider_or_integration_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    provider_or_integration_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[BooleanEnvelope | ErrorBody]:
    """Get webhook support status

     Tells whether Novu can take the delivery events of a provider through a webhook. Asked by provider
    id, it looks at any integration of that
    provider in the environment that has credentials, whether active or not.

    Answers 404 when there is no such integration or Novu has no adapter for the provider, and 400 when
    the integration has no credentials or
    its channel is not e-mail or SMS.

    Args:
        provider_or_integration_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BooleanEnvelope | ErrorBody]
    """

    kwargs = _get_kwargs(
        provider_or_integration_id=provider_or_integration_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    provider_or_integration_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> BooleanEnvelope | ErrorBody | None:
    """Get webhook support status

     Tells whether Novu can take the delivery events of a provider through a webhook. Asked by provider
    id, it looks at any integration of that
    provider in the environment that has credentials, whether active or not.

    Answers 404 when there is no such integration or Novu has no adapter for the provider, and 400 when
    the integration has no credentials or
    its channel is not e-mail or SMS.

    Args:
        provider_or_integration_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BooleanEnvelope | ErrorBody
    """

    return (
        await asyncio_detailed(
            provider_or_integration_id=provider_or_integration_id,
            client=client,
        )
    ).parsed
