# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.change_list_envelope import ChangeListEnvelope
from ...models.error_body import ErrorBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    change_id: str,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/changes/{change_id}/apply".format(
            change_id=quote(str(change_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ChangeListEnvelope | ErrorBody | None:
    if response.status_code == 201:
        response_201 = ChangeListEnvelope.from_dict(response.json())

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
) -> Response[ChangeListEnvelope | ErrorBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    change_id: str,
    *,
    client: AuthenticatedClient | Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[ChangeListEnvelope | ErrorBody]:
    """Promote a change

     Carries a change, and those that belong to it, over to the environment whose parent is the
    environment of the key. The copy keeps names and trigger identifiers; something deleted in
    Development is deleted in Production too. When a part fails, the error is answered; some servers
    then leave the parts before it promoted, others promote none. 404 when the change is unknown, or
    when there is no environment to promote to.

    Args:
        change_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        idempotency_key (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChangeListEnvelope | ErrorBody]
    """

    kwargs = _get_kwargs(
        change_id=change_id,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    change_id: str,
    *,
    client: AuthenticatedClient | Client,
    idempotency_key: str | Unset = UNSET,
) -> ChangeListEnvelope | ErrorBody | None:
    """Promote a change

     Carries a change, and those that belong to it, over to the environment whose parent is the
    environment of the key. The copy keeps names and trigger identifiers; something deleted in
    Development is deleted in Production too. When a part fails, the error is answered; some servers
    then leave the parts before it promoted, others promote none. 404 when the change is unknown, or
    when there is no environment to promote to.

    Args:
        change_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        idempotency_key (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChangeListEnvelope | ErrorBody
    """

    return sync_detailed(
        change_id=change_id,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    change_id: str,
    *,
    client: AuthenticatedClient | Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[ChangeListEnvelope | ErrorBody]:
    """Promote a change

     Carries a change, and those that belong to it, over to the environment whose parent is the
    environment of the key. The copy keeps names and trigger identifiers; something deleted in
    Development is deleted in Production too. When a part fails, the error is answered; some servers
    then leave the parts before it promoted, others promote none. 404 when the change is unknown, or
    when there is no environment to promote to.

    Args:
        change_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        idempotency_key (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChangeListEnvelope | ErrorBody]
    """

    kwargs = _get_kwargs(
        change_id=change_id,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    change_id: str,
    *,
    client: AuthenticatedClient | Client,
    idempotency_key: str | Unset = UNSET,
) -> ChangeListEnvelope | ErrorBody | None:
    """Promote a change

     Carries a change, and those that belong to it, over to the environment whose parent is the
    environment of the key. The copy keeps names and trigger identifiers; something deleted in
    Development is deleted in Production too. When a part fails, the error is answered; some servers
    then leave the parts before it promoted, others promote none. 404 when the change is unknown, or
    when there is no environment to promote to.

    Args:
        change_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        idempotency_key (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChangeListEnvelope | ErrorBody
    """

    return (
        await asyncio_detailed(
            change_id=change_id,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
