# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.member_envelope import MemberEnvelope
from ...models.update_member_roles import UpdateMemberRoles
from ...types import Response


def _get_kwargs(
    member_id: str,
    *,
    body: UpdateMemberRoles,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/organizations/members/{member_id}/roles".format(
            member_id=quote(str(member_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | MemberEnvelope | None:
    if response.status_code == 200:
        response_200 = MemberEnvelope.from_dict(response.json())

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
) -> Response[ErrorBody | MemberEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    member_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateMemberRoles,
) -> Response[ErrorBody | MemberEnvelope]:
    """Make a member an administrator

     Sets the roles of a member to administrator alone. No other role can be set. 404 when the
    organization has no such member.

    Args:
        member_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        body (UpdateMemberRoles): The role a member shall have.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | MemberEnvelope]
    """

    kwargs = _get_kwargs(
        member_id=member_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    member_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateMemberRoles,
) -> ErrorBody | MemberEnvelope | None:
    """Make a member an administrator

     Sets the roles of a member to administrator alone. No other role can be set. 404 when the
    organization has no such member.

    Args:
        member_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        body (UpdateMemberRoles): The role a member shall have.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | MemberEnvelope
    """

    return sync_detailed(
        member_id=member_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    member_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateMemberRoles,
) -> Response[ErrorBody | MemberEnvelope]:
    """Make a member an administrator

     Sets the roles of a member to administrator alone. No other role can be set. 404 when the
    organization has no such member.

    Args:
        member_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        body (UpdateMemberRoles): The role a member shall have.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | MemberEnvelope]
    """

    kwargs = _get_kwargs(
        member_id=member_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    member_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateMemberRoles,
) -> ErrorBody | MemberEnvelope | None:
    """Make a member an administrator

     Sets the roles of a member to administrator alone. No other role can be set. 404 when the
    organization has no such member.

    Args:
        member_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        body (UpdateMemberRoles): The role a member shall have.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | MemberEnvelope
    """

    return (
        await asyncio_detailed(
            member_id=member_id,
            client=client,
            body=body,
        )
    ).parsed
