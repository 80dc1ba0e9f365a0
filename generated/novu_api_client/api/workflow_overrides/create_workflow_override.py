# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_workflow_override import CreateWorkflowOverride
from ...models.error_body import ErrorBody
from ...models.workflow_override_envelope import WorkflowOverrideEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateWorkflowOverride,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/workflow-overrides",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | WorkflowOverrideEnvelope | None:
    if response.status_code == 201:
        response_201 = WorkflowOverrideEnvelope.from_dict(response.json())

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
) -> Response[ErrorBody | WorkflowOverrideEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateWorkflowOverride,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | WorkflowOverrideEnvelope]:
    """Create a workflow override

     Makes an exception from a workflow for one tenant: whether triggers for the tenant send anything,
    and over which channels. It decides in place
    of the workflow, so an active override revives a workflow that is off, and an inactive one silences
    a workflow that is on. New overrides are
    inactive unless `active` is true.

    An unknown tenant, then an unknown workflow, is refused with 404; a second override for the same
    pair with 409.

    Only a key of Development may do this; one of an environment that has a parent is refused with 401.

    Args:
        idempotency_key (str | Unset):
        body (CreateWorkflowOverride): What is to be different about a workflow for a tenant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | WorkflowOverrideEnvelope]
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
    body: CreateWorkflowOverride,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | WorkflowOverrideEnvelope | None:
    """Create a workflow override

     Makes an exception from a workflow for one tenant: whether triggers for the tenant send anything,
    and over which channels. It decides in place
    of the workflow, so an active override revives a workflow that is off, and an inactive one silences
    a workflow that is on. New overrides are
    inactive unless `active` is true.

    An unknown tenant, then an unknown workflow, is refused with 404; a second override for the same
    pair with 409.

    Only a key of Development may do this; one of an environment that has a parent is refused with 401.

    Args:
        idempotency_key (str | Unset):
        body (CreateWorkflowOverride): What is to be different about a workflow for a tenant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | WorkflowOverrideEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateWorkflowOverride,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | WorkflowOverrideEnvelope]:
    """Create a workflow override

     Makes an exception from a workflow for one tenant: whether triggers for the tenant send anything,
    and over which channels. It decides in place
    of the workflow, so an active override revives a workflow that is off, and an inactive one silences
    a workflow that is on. New overrides are
    inactive unless `active` is true.

    An unknown tenant, then an unknown workflow, is refused with 404; a second override for the same
    pair with 409.

    Only a key of Development may do this; one of an environment that has a parent is refused with 401.

    Args:
        idempotency_key (str | Unset):
        body (CreateWorkflowOverride): What is to be different about a workflow for a tenant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | WorkflowOverrideEnvelope]
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
    body: CreateWorkflowOverride,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | WorkflowOverrideEnvelope | None:
    """Create a workflow override

     Makes an exception from a workflow for one tenant: whether triggers for the tenant send anything,
    and over which channels. It decides in place
    of the workflow, so an active override revives a workflow that is off, and an inactive one silences
    a workflow that is on. New overrides are
    inactive unless `active` is true.

    An unknown tenant, then an unknown workflow, is refused with 404; a second override for the same
    pair with 409.

    Only a key of Development may do this; one of an environment that has a parent is refused with 401.

    Args:
        idempotency_key (str | Unset):
        body (CreateWorkflowOverride): What is to be different about a workflow for a tenant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | WorkflowOverrideEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
