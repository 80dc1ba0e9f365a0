# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.organization_branding_envelope import OrganizationBrandingEnvelope
from ...models.update_organization_branding import UpdateOrganizationBranding
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: UpdateOrganizationBranding | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/organizations/branding",
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | OrganizationBrandingEnvelope | None:
    if response.status_code == 200:
        response_200 = OrganizationBrandingEnvelope.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ErrorBody.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorBody.from_dict(response.json())

        return response_401

    if response.status_code == 413:
        response_413 = ErrorBody.from_dict(response.json())

        return response_413

    if response.status_code == 422:
        response_422 = ErrorBody.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = ErrorBody.from_dict(response.json())

        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | OrganizationBrandingEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateOrganizationBranding | Unset = UNSET,
) -> Response[ErrorBody | OrganizationBrandingEnvelope]:
    """Replace the branding

     Replaces logo, colours and typeface of the organization of the key. What is not sent is gone
    afterwards, the writing direction included.

    Args:
        body (UpdateOrganizationBranding | Unset): The branding that takes the place of the former
            one. What is missing is removed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | OrganizationBrandingEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateOrganizationBranding | Unset = UNSET,
) -> ErrorBody | OrganizationBrandingEnvelope | None:
    """Replace the branding

     Replaces logo, colours and typeface of the organization of the key. What is not sent is gone
    afterwards, the writing direction included.

    Args:
        body (UpdateOrganizationBranding | Unset): The branding that takes the place of the former
            one. What is missing is removed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | OrganizationBrandingEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateOrganizationBranding | Unset = UNSET,
) -> Response[ErrorBody | OrganizationBrandingEnvelope]:
    """Replace the branding

     Replaces logo, colours and typeface of the organization of the key. What is not sent is gone
    afterwards, the writing direction included.

    Args:
        body (UpdateOrganizationBranding | Unset): The branding that takes the place of the former
            one. What is missing is removed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | OrganizationBrandingEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateOrganizationBranding | Unset = UNSET,
) -> ErrorBody | OrganizationBrandingEnvelope | None:
    """Replace the branding

     Replaces logo, colours and typeface of the organization of the key. What is not sent is gone
    afterwards, the writing direction included.

    Args:
        body (UpdateOrganizationBranding | Unset): The branding that takes the place of the former
            one. What is missing is removed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | OrganizationBrandingEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
