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
    workflow_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/workflows/{workflow_id}".format(
            workflow_id=quote(str(workflow_id), safe=""),
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
    workflow_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[BooleanEnvelope | ErrorBody]:
    """Delete a workflow

     Deletes the workflow and the message templates of its steps, and leaves a pending change that
    deletes them in Production too. Notifications
    that are under way fail at their next step.

    An unknown workflow is refused with 400, as is a malformed id; other servers may answer 404.

    Only a key of Development may do this; one of an environment that has a parent is refused with 401.

    Args:
        workflow_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BooleanEnvelope | ErrorBody]
    """

    kwargs = _get_kwargs(
        workflow_id=workflow_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    workflow_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> BooleanEnvelope | ErrorBody | None:
    """Delete a workflow

     Deletes the workflow and the message templates of its steps, and leaves a pending change that
    deletes them in Production too. Notifications
    that are under way fail at their next step.

    An unknown workflow is refused with 400, as is a malformed id; other servers may answer 404.

    Only a key of Development may do this; one of an environment that has a parent is refused with 401.

    Args:
        workflow_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BooleanEnvelope | ErrorBody
    """

    return sync_detailed(
        workflow_id=workflow_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    workflow_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[BooleanEnvelope | ErrorBody]:
    """Delete a workflow

     Deletes the workflow and the message templates of its steps, and leaves a pending change that
    deletes them in Production too. Notifications
    that are under way fail at their next step.

    An unknown workflow is refused with 400, as is a malformed id; other servers may answer 404.

    Only a key of Development may do this; one of an environment that has a parent is refused with 401.

    Args:
        workflow_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BooleanEnvelope | ErrorBody]
    """

    kwargs = _get_kwargs(
        workflow_id=workflow_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    workflow_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> BooleanEnvelope | ErrorBody | None:
    """Delete a workflow

     Deletes the workflow and the message templates of its steps, and leaves a pending change that
    deletes them in Production too. Notifications
    that are under way fail at their next step.

    An unknown workflow is refused with 400, as is a malformed id; other servers may answer 404.

    Only a key of Development may do this; one of an environment that has a parent is refused with 401.

    Args:
        workflow_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BooleanEnvelope | ErrorBody
    """

    return (
        await asyncio_detailed(
            workflow_id=workflow_id,
            client=client,
        )
    ).parsed
