# Made by `make generate` from spec/; do not edit.
import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.channel_type import ChannelType
from ...models.error_body import ErrorBody
from ...models.notification_page import NotificationPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    channels: list[ChannelType] | Unset = UNSET,
    templates: list[str] | Unset = UNSET,
    emails: list[str] | Unset = UNSET,
    subscriber_ids: list[str] | Unset = UNSET,
    search: str | Unset = UNSET,
    transaction_id: str | Unset = UNSET,
    page: int | Unset = 0,
    limit: int | Unset = 10,
    after: datetime.datetime | Unset = UNSET,
    before: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_channels: list[str] | Unset = UNSET
    if not isinstance(channels, Unset):
        json_channels = []
        for channels_item_data in channels:
            channels_item: str = channels_item_data
            json_channels.append(channels_item)

    params["channels"] = json_channels

    json_templates: list[str] | Unset = UNSET
    if not isinstance(templates, Unset):
        json_templates = templates

    params["templates"] = json_templates

    json_emails: list[str] | Unset = UNSET
    if not isinstance(emails, Unset):
        json_emails = emails

    params["emails"] = json_emails

    json_subscriber_ids: list[str] | Unset = UNSET
    if not isinstance(subscriber_ids, Unset):
        json_subscriber_ids = subscriber_ids

    params["subscriberIds"] = json_subscriber_ids

    params["search"] = search

    params["transactionId"] = transaction_id

    params["page"] = page

    params["limit"] = limit

    json_after: str | Unset = UNSET
    if not isinstance(after, Unset):
        json_after = after.isoformat()
    params["after"] = json_after

    json_before: str | Unset = UNSET
    if not isinstance(before, Unset):
        json_before = before.isoformat()
    params["before"] = json_before

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/notifications",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | NotificationPage | None:
    if response.status_code == 200:
        response_200 = NotificationPage.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ErrorBody.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorBody.from_dict(response.json())

        return response_401

    if response.status_code == 429:
        response_429 = ErrorBody.from_dict(response.json())

        return response_429

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | NotificationPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    channels: list[ChannelType] | Unset = UNSET,
    templates: list[str] | Unset = UNSET,
    emails: list[str] | Unset = UNSET,
    subscriber_ids: list[str] | Unset = UNSET,
    search: str | Unset = UNSET,
    transaction_id: str | Unset = UNSET,
    page: int | Unset = 0,
    limit: int | Unset = 10,
    after: datetime.datetime | Unset = UNSET,
    before: datetime.datetime | Unset = UNSET,
) -> Response[ErrorBody | NotificationPage]:
    """List notifications

     The activity feed: what was triggered, newest first, one item per recipient, each with its jobs and
    their log. `subscriberIds`, `emails` and `search` together name one set of recipients, anybody who
    fits one of them; the other filters must all hold. When they name nobody the answer is an empty page
    0, whatever page was asked for. Jobs of type `trigger` are left out.

    Args:
        channels (list[ChannelType] | Unset):
        templates (list[str] | Unset):
        emails (list[str] | Unset):
        subscriber_ids (list[str] | Unset):
        search (str | Unset):
        transaction_id (str | Unset):
        page (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 10.
        after (datetime.datetime | Unset):
        before (datetime.datetime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | NotificationPage]
    """

    kwargs = _get_kwargs(
        channels=channels,
        templates=templates,
        emails=emails,
        subscriber_ids=subscriber_ids,
        search=search,
        transaction_id=transaction_id,
        page=page,
        limit=limit,
        after=after,
        before=before,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    channels: list[ChannelType] | Unset = UNSET,
    templates: list[str] | Unset = UNSET,
    emails: list[str] | Unset = UNSET,
    subscriber_ids: list[str] | Unset = UNSET,
    search: str | Unset = UNSET,
    transaction_id: str | Unset = UNSET,
    page: int | Unset = 0,
    limit: int | Unset = 10,
    after: datetime.datetime | Unset = UNSET,
    before: datetime.datetime | Unset = UNSET,
) -> ErrorBody | NotificationPage | None:
    """List notifications

     The activity feed: what was triggered, newest first, one item per recipient, each with its jobs and
    their log. `subscriberIds`, `emails` and `search` together name one set of recipients, anybody who
    fits one of them; the other filters must all hold. When they name nobody the answer is an empty page
    0, whatever page was asked for. Jobs of type `trigger` are left out.

    Args:
        channels (list[ChannelType] | Unset):
        templates (list[str] | Unset):
        emails (list[str] | Unset):
        subscriber_ids (list[str] | Unset):
        search (str | Unset):
        transaction_id (str | Unset):
        page (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 10.
        after (datetime.datetime | Unset):
        before (datetime.datetime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | NotificationPage
    """

    return sync_detailed(
        client=client,
        channels=channels,
        templates=templates,
        emails=emails,
        subscriber_ids=subscriber_ids,
        search=search,
        transaction_id=transaction_id,
        page=page,
        limit=limit,
        after=after,
        before=before,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    channels: list[ChannelType] | Unset = UNSET,
    templates: list[str] | Unset = UNSET,
    emails: list[str] | Unset = UNSET,
    subscriber_ids: list[str] | Unset = UNSET,
    search: str | Unset = UNSET,
    transaction_id: str | Unset = UNSET,
    page: int | Unset = 0,
    limit: int | Unset = 10,
    after: datetime.datetime | Unset = UNSET,
    before: datetime.datetime | Unset = UNSET,
) -> Response[ErrorBody | NotificationPage]:
    """List notifications

     The activity feed: what was triggered, newest first, one item per recipient, each with its jobs and
    their log. `subscriberIds`, `emails` and `search` together name one set of recipients, anybody who
    fits one of them; the other filters must all hold. When they name nobody the answer is an empty page
    0, whatever page was asked for. Jobs of type `trigger` are left out.

    Args:
        channels (list[ChannelType] | Unset):
        templates (list[str] | Unset):
        emails (list[str] | Unset):
        subscriber_ids (list[str] | Unset):
        search (str | Unset):
        transaction_id (str | Unset):
        page (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 10.
        after (datetime.datetime | Unset):
        before (datetime.datetime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | NotificationPage]
    """

    kwargs = _get_kwargs(
        channels=channels,
        templates=templates,
        emails=emails,
        subscriber_ids=subscriber_ids,
        search=search,
        transaction_id=transaction_id,
        page=page,
        limit=limit,
        after=after,
        before=before,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    channels: list[ChannelType] | Unset = UNSET,
    templates: list[str] | Unset = UNSET,
    emails: list[str] | Unset = UNSET,
    subscriber_ids: list[str] | Unset = UNSET,
    search: str | Unset = UNSET,
    transaction_id: str | Unset = UNSET,
    page: int | Unset = 0,
    limit: int | Unset = 10,
    after: datetime.datetime | Unset = UNSET,
    before: datetime.datetime | Unset = UNSET,
) -> ErrorBody | NotificationPage | None:
    """List notifications

     The activity feed: what was triggered, newest first, one item per recipient, each with its jobs and
    their log. `subscriberIds`, `emails` and `search` together name one set of recipients, anybody who
    fits one of them; the other filters must all hold. When they name nobody the answer is an empty page
    0, whatever page was asked for. Jobs of type `trigger` are left out.

    Args:
        channels (list[ChannelType] | Unset):
        templates (list[str] | Unset):
        emails (list[str] | Unset):
        subscriber_ids (list[str] | Unset):
        search (str | Unset):
        transaction_id (str | Unset):
        page (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 10.
        after (datetime.datetime | Unset):
        before (datetime.datetime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | NotificationPage
    """

    return (
        await asyncio_detailed(
            client=client,
            channels=channels,
            templates=templates,
            emails=emails,
            subscriber_ids=subscriber_ids,
            search=search,
            transaction_id=transaction_id,
            page=page,
            limit=limit,
            after=after,
            before=before,
        )
    ).parsed
