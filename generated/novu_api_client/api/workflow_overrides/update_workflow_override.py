# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.update_workflow_override import UpdateWorkflowOverride
from ...models.workflow_override_envelope import WorkflowOverrideEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    override_id: str,
    *,
    body: UpdateWorkflowOverride | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/workflow-overrides/{override_id}".format(
            override_id=quote(str(override_id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | WorkflowOverrideEnvelope | None:
    if response.status_code == 200:
        response_200 = WorkflowOverrideEnvelope.from_dict(response.json())

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
) -> Response[ErrorBody | WorkflowOverrideEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    override_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWorkflowOverride | Unset = UNSET,
) -> Response[ErrorBody | WorkflowOverrideEnvelope]:
    """Update a workflow override

     Changes what the body names; channels not named stay as they are. Only a key of Development may do
    this; one of an environment that has a parent is refused with 401.

    Args:
        override_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        body (UpdateWorkflowOverride | Unset): What to change. Members left out or null stay as
            they are.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | WorkflowOverrideEnvelope]
    """

    kwargs = _get_kwargs(
        override_id=override_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    override_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWorkflowOverride | Unset = UNSET,
) -> ErrorBody | WorkflowOverrideEnvelope | None:
    """Update a workflow override

     Changes what the body names; channels not named stay as they are. Only a key of Development may do
    this; one of an environment that has a parent is refused with 401.

    Args:
        override_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        body (UpdateWorkflowOverride | Unset): What to change. Members left out or null stay as
            they are.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | WorkflowOverrideEnvelope
    """

    return sync_detailed(
        override_id=override_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    override_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWorkflowOverride | Unset = UNSET,
) -> Response[ErrorBody | WorkflowOverrideEnvelope]:
    """Update a workflow override

     Changes what the body names; channels not named stay as they are. Only a key of Development may do
    this; one of an environment that has a parent is refused with 401.

    Args:
        override_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        body (UpdateWorkflowOverride | Unset): What to change. Members left out or null stay as
            they are.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | WorkflowOverrideEnvelope]
    """

    kwargs = _get_kwargs(
        override_id=override_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    override_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWorkflowOverride | Unset = UNSET,
) -> ErrorBody | WorkflowOverrideEnvelope | None:
    """Update a workflow override

     Changes what the body names; channels not named stay as they are. Only a key of Development may do
    this; one of an environment that has a parent is refused with 401.

    Args:
        override_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        body (UpdateWorkflowOverride | Unset): What to change. Members left out or null stay as
            they are.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | WorkflowOverrideEnvelope
    """

    return (
        await asyncio_detailed(
            override_id=override_id,
            client=client,
            body=body,
        )
    ).parsed
