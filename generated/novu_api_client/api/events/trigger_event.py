# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.trigger_acknowledgement_envelope import TriggerAcknowledgementEnvelope
from ...models.trigger_event import TriggerEvent
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: TriggerEvent,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/events/trigger",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | TriggerAcknowledgementEnvelope | None:
    if response.status_code == 201:
        response_201 = TriggerAcknowledgementEnvelope.from_dict(response.json())

        return response_201

    if response.status_code == 400:
        response_400 = ErrorBody.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorBody.from_dict(response.json())

        return response_401

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
) -> Response[ErrorBody | TriggerAcknowledgementEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerEvent,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | TriggerAcknowledgementEnvelope]:
    """Trigger event

     Starts a workflow for one or many recipients. A recipient is a subscriber or a topic; subscribers
    that do not exist yet are created, existing
    ones take over the members sent, and nothing is unset. A subscriber reached in several ways is
    notified once. The actor is left out when topics
    are resolved, but not when named as a recipient.

    The answer only says what became of the request; sending happens afterwards. Read `status`: only
    `processed` leads to notifications.

    - Take a `transactionId` of your own to find or cancel what was sent. One that was used before still
    answers `processed`, and nothing
      more happens.
    - Files go into `payload.attachments`, each with its content in base64 as `file`.
    - The body may have 20 MB.

    | refused with | when |
    |---|---|
    | 400 | a variable the workflow requires is missing from the payload; the workflow uses `tenant` or
    `actor` and the request has no such object |
    | 422 | no workflow has that trigger identifier (`workflow_not_found`) |

    Args:
        idempotency_key (str | Unset):
        body (TriggerEvent): A workflow to start, with its recipients and data. An optional member
            that is null counts as left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | TriggerAcknowledgementEnvelope]
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
    body: TriggerEvent,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | TriggerAcknowledgementEnvelope | None:
    """Trigger event

     Starts a workflow for one or many recipients. A recipient is a subscriber or a topic; subscribers
    that do not exist yet are created, existing
    ones take over the members sent, and nothing is unset. A subscriber reached in several ways is
    notified once. The actor is left out when topics
    are resolved, but not when named as a recipient.

    The answer only says what became of the request; sending happens afterwards. Read `status`: only
    `processed` leads to notifications.

    - Take a `transactionId` of your own to find or cancel what was sent. One that was used before still
    answers `processed`, and nothing
      more happens.
    - Files go into `payload.attachments`, each with its content in base64 as `file`.
    - The body may have 20 MB.

    | refused with | when |
    |---|---|
    | 400 | a variable the workflow requires is missing from the payload; the workflow uses `tenant` or
    `actor` and the request has no such object |
    | 422 | no workflow has that trigger identifier (`workflow_not_found`) |

    Args:
        idempotency_key (str | Unset):
        body (TriggerEvent): A workflow to start, with its recipients and data. An optional member
            that is null counts as left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | TriggerAcknowledgementEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TriggerEvent,
    idempotency_key: str | Unset = UNSET,
) -> Response[ErrorBody | TriggerAcknowledgementEnvelope]:
    """Trigger event

     Starts a workflow for one or many recipients. A recipient is a subscriber or a topic; subscribers
    that do not exist yet are created, existing
    ones take over the members sent, and nothing is unset. A subscriber reached in several ways is
    notified once. The actor is left out when topics
    are resolved, but not when named as a recipient.

    The answer only says what became of the request; sending happens afterwards. Read `status`: only
    `processed` leads to notifications.

    - Take a `transactionId` of your own to find or cancel what was sent. One that was used before still
    answers `processed`, and nothing
      more happens.
    - Files go into `payload.attachments`, each with its content in base64 as `file`.
    - The body may have 20 MB.

    | refused with | when |
    |---|---|
    | 400 | a variable the workflow requires is missing from the payload; the workflow uses `tenant` or
    `actor` and the request has no such object |
    | 422 | no workflow has that trigger identifier (`workflow_not_found`) |

    Args:
        idempotency_key (str | Unset):
        body (TriggerEvent): A workflow to start, with its recipients and data. An optional member
            that is null counts as left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | TriggerAcknowledgementEnvelope]
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
    body: TriggerEvent,
    idempotency_key: str | Unset = UNSET,
) -> ErrorBody | TriggerAcknowledgementEnvelope | None:
    """Trigger event

     Starts a workflow for one or many recipients. A recipient is a subscriber or a topic; subscribers
    that do not exist yet are created, existing
    ones take over the members sent, and nothing is unset. A subscriber reached in several ways is
    notified once. The actor is left out when topics
    are resolved, but not when named as a recipient.

    The answer only says what became of the request; sending happens afterwards. Read `status`: only
    `processed` leads to notifications.

    - Take a `transactionId` of your own to find or cancel what was sent. One that was used before still
    answers `processed`, and nothing
      more happens.
    - Files go into `payload.attachments`, each with its content in base64 as `file`.
    - The body may have 20 MB.

    | refused with | when |
    |---|---|
    | 400 | a variable the workflow requires is missing from the payload; the workflow uses `tenant` or
    `actor` and the request has no such object |
    | 422 | no workflow has that trigger identifier (`workflow_not_found`) |

    Args:
        idempotency_key (str | Unset):
        body (TriggerEvent): A workflow to start, with its recipients and data. An optional member
            that is null counts as left out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | TriggerAcknowledgementEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
