# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.update_workflow import UpdateWorkflow
from ...models.workflow_envelope import WorkflowEnvelope
from ...types import Response


def _get_kwargs(
    workflow_id: str,
    *,
    body: UpdateWorkflow,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/notification-templates/{workflow_id}".format(
            workflow_id=quote(str(workflow_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | WorkflowEnvelope | None:
    if response.status_code == 200:
        response_200 = WorkflowEnvelope.from_dict(response.json())

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
) -> Response[ErrorBody | WorkflowEnvelope]:
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
    body: UpdateWorkflow,
) -> Response[ErrorBody | WorkflowEnvelope]:
    """Update a workflow by its old name

     The old path of `updateWorkflow`, which new callers use in its place: `PUT
    /v1/workflows/{workflowId}`. Body, rules and answers are the same.

    Args:
        workflow_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        body (UpdateWorkflow): What to change. Members left out or null stay as they are; at least
            one must say something.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | WorkflowEnvelope]
    """

    kwargs = _get_kwargs(
        workflow_id=workflow_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    workflow_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWorkflow,
) -> ErrorBody | WorkflowEnvelope | None:
    """Update a workflow by its old name

     The old path of `updateWorkflow`, which new callers use in its place: `PUT
    /v1/workflows/{workflowId}`. Body, rules and answers are the same.

    Args:
        workflow_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        body (UpdateWorkflow): What to change. Members left out or null stay as they are; at least
            one must say something.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | WorkflowEnvelope
    """

    return sync_detailed(
        workflow_id=workflow_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    workflow_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWorkflow,
) -> Response[ErrorBody | WorkflowEnvelope]:
    """Update a workflow by its old name

     The old path of `updateWorkflow`, which new callers use in its place: `PUT
    /v1/workflows/{workflowId}`. Body, rules and answers are the same.

    Args:
        workflow_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        body (UpdateWorkflow): What to change. Members left out or null stay as they are; at least
            one must say something.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | WorkflowEnvelope]
    """

    kwargs = _get_kwargs(
        workflow_id=workflow_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    workflow_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWorkflow,
) -> ErrorBody | WorkflowEnvelope | None:
    """Update a workflow by its old name

     The old path of `updateWorkflow`, which new callers use in its place: `PUT
    /v1/workflows/{workflowId}`. Body, rules and answers are the same.

    Args:
        workflow_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        body (UpdateWorkflow): What to change. Members left out or null stay as they are; at least
            one must say something.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | WorkflowEnvelope
    """

    return (
        await asyncio_detailed(
            workflow_id=workflow_id,
            client=client,
            body=body,
        )
    ).parsed
