# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.integration_envelope import IntegrationEnvelope
from ...models.update_integration import UpdateIntegration
from ...types import UNSET, Response, Unset


def _get_kwargs(
    integration_id: str,
    *,
    body: UpdateIntegration | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/integrations/{integration_id}".format(
            integration_id=quote(str(integration_id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | IntegrationEnvelope | None:
    if response.status_code == 200:
        response_200 = IntegrationEnvelope.from_dict(response.json())

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
    body: UpdateIntegration | Unset = UNSET,
) -> Response[ErrorBody | IntegrationEnvelope]:
    """Update integration

     Changes the members that are sent. `credentials` and `conditions` are replaced as a whole, so send
    them complete. Provider and channel
    cannot be changed and are ignored.

    For e-mail and SMS, `active` moves the integration within the order of its channel. Switched off, it
    loses its priority and its primary flag,
    the others close ranks, and none of them becomes primary by itself. Switched on, it is ranked below
    the primary one, or on top when
    the top one is not primary, but is not made primary. Non-empty `conditions` take the primary flag
    away.

    | refused with | when |
    |---|---|
    | 400 | nothing is left to change; the check of the credentials fails |
    | 404 | the organization has no such integration |
    | 409 | the new `identifier` is taken within the organization |

    Args:
        integration_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        body (UpdateIntegration | Unset): What to change of an integration. A member left out, or
            null, stays as it is. At least one has to make a change.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | IntegrationEnvelope]
    """

    kwargs = _get_kwargs(
        integration_id=integration_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    integration_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateIntegration | Unset = UNSET,
) -> ErrorBody | IntegrationEnvelope | None:
    """Update integration

     Changes the members that are sent. `credentials` and `conditions` are replaced as a whole, so send
    them complete. Provider and channel
    cannot be changed and are ignored.

    For e-mail and SMS, `active` moves the integration within the order of its channel. Switched off, it
    loses its priority and its primary flag,
    the others close ranks, and none of them becomes primary by itself. Switched on, it is ranked below
    the primary one, or on top when
    the top one is not primary, but is not made primary. Non-empty `conditions` take the primary flag
    away.

    | refused with | when |
    |---|---|
    | 400 | nothing is left to change; the check of the credentials fails |
    | 404 | the organization has no such integration |
    | 409 | the new `identifier` is taken within the organization |

    Args:
        integration_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        body (UpdateIntegration | Unset): What to change of an integration. A member left out, or
            null, stays as it is. At least one has to make a change.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | IntegrationEnvelope
    """

    return sync_detailed(
        integration_id=integration_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    integration_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateIntegration | Unset = UNSET,
) -> Response[ErrorBody | IntegrationEnvelope]:
    """Update integration

     Changes the members that are sent. `credentials` and `conditions` are replaced as a whole, so send
    them complete. Provider and channel
    cannot be changed and are ignored.

    For e-mail and SMS, `active` moves the integration within the order of its channel. Switched off, it
    loses its priority and its primary flag,
    the others close ranks, and none of them becomes primary by itself. Switched on, it is ranked below
    the primary one, or on top when
    the top one is not primary, but is not made primary. Non-empty `conditions` take the primary flag
    away.

    | refused with | when |
    |---|---|
    | 400 | nothing is left to change; the check of the credentials fails |
    | 404 | the organization has no such integration |
    | 409 | the new `identifier` is taken within the organization |

    Args:
        integration_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        body (UpdateIntegration | Unset): What to change of an integration. A member left out, or
            null, stays as it is. At least one has to make a change.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | IntegrationEnvelope]
    """

    kwargs = _get_kwargs(
        integration_id=integration_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    integration_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateIntegration | Unset = UNSET,
) -> ErrorBody | IntegrationEnvelope | None:
    """Update integration

     Changes the members that are sent. `credentials` and `conditions` are replaced as a whole, so send
    them complete. Provider and channel
    cannot be changed and are ignored.

    For e-mail and SMS, `active` moves the integration within the order of its channel. Switched off, it
    loses its priority and its primary flag,
    the others close ranks, and none of them becomes primary by itself. Switched on, it is ranked below
    the primary one, or on top when
    the top one is not primary, but is not made primary. Non-empty `conditions` take the primary flag
    away.

    | refused with | when |
    |---|---|
    | 400 | nothing is left to change; the check of the credentials fails |
    | 404 | the organization has no such integration |
    | 409 | the new `identifier` is taken within the organization |

    Args:
        integration_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        body (UpdateIntegration | Unset): What to change of an integration. A member left out, or
            null, stays as it is. At least one has to make a change.

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
            body=body,
        )
    ).parsed
