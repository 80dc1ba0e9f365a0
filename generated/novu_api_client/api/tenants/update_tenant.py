# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.tenant_envelope import TenantEnvelope
from ...models.update_tenant import UpdateTenant
from ...types import UNSET, Response, Unset


def _get_kwargs(
    identifier: str,
    *,
    body: UpdateTenant | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/tenants/{identifier}".format(
            identifier=quote(str(identifier), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | TenantEnvelope | None:
    if response.status_code == 200:
        response_200 = TenantEnvelope.from_dict(response.json())

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
) -> Response[ErrorBody | TenantEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    identifier: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTenant | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | TenantEnvelope]:
    """Update a tenant

     Changes the members that are sent. Null and the empty text change nothing; `data` is replaced as a
    whole. A new `identifier` must be free, else 409, and the tenant is known by it from then on. 404
    when the environment has no such tenant.

    Args:
        identifier (str):
        idempotency_key (str | Unset):
        body (UpdateTenant | Unset): What to change of a tenant. Members that are missing, null or
            an empty text stay as they are.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | TenantEnvelope]
    """

    kwargs = _get_kwargs(
        identifier=identifier,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    identifier: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTenant | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | TenantEnvelope | None:
    """Update a tenant

     Changes the members that are sent. Null and the empty text change nothing; `data` is replaced as a
    whole. A new `identifier` must be free, else 409, and the tenant is known by it from then on. 404
    when the environment has no such tenant.

    Args:
        identifier (str):
        idempotency_key (str | Unset):
        body (UpdateTenant | Unset): What to change of a tenant. Members that are missing, null or
            an empty text stay as they are.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | TenantEnvelope
    """

    return sync_detailed(
        identifier=identifier,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    identifier: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTenant | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | TenantEnvelope]:
    """Update a tenant

     Changes the members that are sent. Null and the empty text change nothing; `data` is replaced as a
    whole. A new `identifier` must be free, else 409, and the tenant is known by it from then on. 404
    when the environment has no such tenant.

    Args:
        identifier (str):
        idempotency_key (str | Unset):
        body (UpdateTenant | Unset): What to change of a tenant. Members that are missing, null or
            an empty text stay as they are.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | TenantEnvelope]
    """

    kwargs = _get_kwargs(
        identifier=identifier,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    identifier: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTenant | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | TenantEnvelope | None:
    """Update a tenant

     Changes the members that are sent. Null and the empty text change nothing; `data` is replaced as a
    whole. A new `identifier` must be free, else 409, and the tenant is known by it from then on. 404
    when the environment has no such tenant.

    Args:
        identifier (str):
        idempotency_key (str | Unset):
        body (UpdateTenant | Unset): What to change of a tenant. Members that are missing, null or
            an empty text stay as they are.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | TenantEnvelope
    """

    return (
        await asyncio_detailed(
            identifier=identifier,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
