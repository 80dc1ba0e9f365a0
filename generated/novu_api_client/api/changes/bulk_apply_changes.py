# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.bulk_apply_changes import BulkApplyChanges
from ...models.change_lists_envelope import ChangeListsEnvelope
from ...models.error_body import ErrorBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: BulkApplyChanges,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/changes/bulk/apply",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ChangeListsEnvelope | ErrorBody | None:
    if response.status_code == 201:
        response_201 = ChangeListsEnvelope.from_dict(response.json())

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
) -> Response[ChangeListsEnvelope | ErrorBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: BulkApplyChanges,
    idempotency_key: str | Unset = UNSET,
) -> Response[ChangeListsEnvelope | ErrorBody]:
    """Promote several changes

     Promotes the named changes one after the other, oldest first, each together with the changes that
    belong to it. Unknown identifiers are passed over; an identifier that is not 24 hexadecimal digits
    is refused with 400. When one fails, the error is answered; some servers then leave those before it
    promoted, others promote none. 404 when no environment has the environment of the key as its parent.
    Costs 100 tokens of the rate limit.

    Args:
        idempotency_key (str | Unset):
        body (BulkApplyChanges): Which changes to promote.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChangeListsEnvelope | ErrorBody]
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
    body: BulkApplyChanges,
    idempotency_key: str | Unset = UNSET,
) -> ChangeListsEnvelope | ErrorBody | None:
    """Promote several changes

     Promotes the named changes one after the other, oldest first, each together with the changes that
    belong to it. Unknown identifiers are passed over; an identifier that is not 24 hexadecimal digits
    is refused with 400. When one fails, the error is answered; some servers then leave those before it
    promoted, others promote none. 404 when no environment has the environment of the key as its parent.
    Costs 100 tokens of the rate limit.

    Args:
        idempotency_key (str | Unset):
        body (BulkApplyChanges): Which changes to promote.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChangeListsEnvelope | ErrorBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: BulkApplyChanges,
    idempotency_key: str | Unset = UNSET,
) -> Response[ChangeListsEnvelope | ErrorBody]:
    """Promote several changes

     Promotes the named changes one after the other, oldest first, each together with the changes that
    belong to it. Unknown identifiers are passed over; an identifier that is not 24 hexadecimal digits
    is refused with 400. When one fails, the error is answered; some servers then leave those before it
    promoted, others promote none. 404 when no environment has the environment of the key as its parent.
    Costs 100 tokens of the rate limit.

    Args:
        idempotency_key (str | Unset):
        body (BulkApplyChanges): Which changes to promote.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChangeListsEnvelope | ErrorBody]
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
    body: BulkApplyChanges,
    idempotency_key: str | Unset = UNSET,
) -> ChangeListsEnvelope | ErrorBody | None:
    """Promote several changes

     Promotes the named changes one after the other, oldest first, each together with the changes that
    belong to it. Unknown identifiers are passed over; an identifier that is not 24 hexadecimal digits
    is refused with 400. When one fails, the error is answered; some servers then leave those before it
    promoted, others promote none. 404 when no environment has the environment of the key as its parent.
    Costs 100 tokens of the rate limit.

    Args:
        idempotency_key (str | Unset):
        body (BulkApplyChanges): Which changes to promote.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChangeListsEnvelope | ErrorBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
