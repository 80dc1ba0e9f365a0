# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.layout_envelope import LayoutEnvelope
from ...models.update_layout import UpdateLayout
from ...types import UNSET, Response, Unset


def _get_kwargs(
    layout_id: str,
    *,
    body: UpdateLayout,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/layouts/{layout_id}".format(
            layout_id=quote(str(layout_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | LayoutEnvelope | None:
    if response.status_code == 200:
        response_200 = LayoutEnvelope.from_dict(response.json())

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
) -> Response[ErrorBody | LayoutEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    layout_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateLayout,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | LayoutEnvelope]:
    """Update a layout

     Changes the members sent and leaves the others; null and empty texts change nothing. A list of
    variables replaces the old one as it is. The new default takes that flag from the old one, but the
    default cannot give it up: sending `isDefault` false to it is refused with 409, and so is the
    identifier of another layout. An empty body is refused with 400. Leaves a change to promote.

    Args:
        layout_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        idempotency_key (str | Unset):
        body (UpdateLayout): What to change about a layout. At least one member.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | LayoutEnvelope]
    """

    kwargs = _get_kwargs(
        layout_id=layout_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    layout_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateLayout,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | LayoutEnvelope | None:
    """Update a layout

     Changes the members sent and leaves the others; null and empty texts change nothing. A list of
    variables replaces the old one as it is. The new default takes that flag from the old one, but the
    default cannot give it up: sending `isDefault` false to it is refused with 409, and so is the
    identifier of another layout. An empty body is refused with 400. Leaves a change to promote.

    Args:
        layout_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        idempotency_key (str | Unset):
        body (UpdateLayout): What to change about a layout. At least one member.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | LayoutEnvelope
    """

    return sync_detailed(
        layout_id=layout_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    layout_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateLayout,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | LayoutEnvelope]:
    """Update a layout

     Changes the members sent and leaves the others; null and empty texts change nothing. A list of
    variables replaces the old one as it is. The new default takes that flag from the old one, but the
    default cannot give it up: sending `isDefault` false to it is refused with 409, and so is the
    identifier of another layout. An empty body is refused with 400. Leaves a change to promote.

    Args:
        layout_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        idempotency_key (str | Unset):
        body (UpdateLayout): What to change about a layout. At least one member.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | LayoutEnvelope]
    """

    kwargs = _get_kwargs(
        layout_id=layout_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    layout_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateLayout,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | LayoutEnvelope | None:
    """Update a layout

     Changes the members sent and leaves the others; null and empty texts change nothing. A list of
    variables replaces the old one as it is. The new default takes that flag from the old one, but the
    default cannot give it up: sending `isDefault` false to it is refused with 409, and so is the
    identifier of another layout. An empty body is refused with 400. Leaves a change to promote.

    Args:
        layout_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        idempotency_key (str | Unset):
        body (UpdateLayout): What to change about a layout. At least one member.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | LayoutEnvelope
    """

    return (
        await asyncio_detailed(
            layout_id=layout_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
