# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_body import ErrorBody
from ...models.search_subscribers_order_by import (
    SearchSubscribersOrderBy,
)
from ...models.search_subscribers_order_direction import (
    SearchSubscribersOrderDirection,
)
from ...models.subscriber_search_page import SubscriberSearchPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = 10,
    order_by: SearchSubscribersOrderBy | Unset = "_id",
    order_direction: SearchSubscribersOrderDirection | Unset = "DESC",
    include_cursor: bool | Unset = False,
    email: str | Unset = UNSET,
    name: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    subscriber_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["after"] = after

    params["before"] = before

    params["limit"] = limit

    json_order_by: str | Unset = UNSET
    if not isinstance(order_by, Unset):
        json_order_by = order_by

    params["orderBy"] = json_order_by

    json_order_direction: str | Unset = UNSET
    if not isinstance(order_direction, Unset):
        json_order_direction = order_direction

    params["orderDirection"] = json_order_direction

    params["includeCursor"] = include_cursor

    params["email"] = email

    params["name"] = name

    params["phone"] = phone

    params["subscriberId"] = subscriber_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/subscribers",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | SubscriberSearchPage | None:
    if response.status_code == 200:
        response_200 = SubscriberSearchPage.from_dict(response.json())

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
) -> Response[ErrorBody | SubscriberSearchPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = 10,
    order_by: SearchSubscribersOrderBy | Unset = "_id",
    order_direction: SearchSubscribersOrderDirection | Unset = "DESC",
    include_cursor: bool | Unset = False,
    email: str | Unset = UNSET,
    name: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    subscriber_id: str | Unset = UNSET,
) -> Response[ErrorBody | SubscriberSearchPage]:
    """Search subscribers

     Lists the subscribers of the environment that have all the values given, newest first unless asked
    otherwise. To read on, send `next` as `after`; to read back, `previous` as `before`. A cursor that
    names nobody answers an empty page without cursors. Both cursors at once are a 400.

    Args:
        after (str | Unset): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        before (str | Unset): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        limit (int | Unset):  Default: 10.
        order_by (SearchSubscribersOrderBy | Unset):  Default: '_id'.
        order_direction (SearchSubscribersOrderDirection | Unset):  Default: 'DESC'.
        include_cursor (bool | Unset):  Default: False.
        email (str | Unset):
        name (str | Unset):
        phone (str | Unset):
        subscriber_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SubscriberSearchPage]
    """

    kwargs = _get_kwargs(
        after=after,
        before=before,
        limit=limit,
        order_by=order_by,
        order_direction=order_direction,
        include_cursor=include_cursor,
        email=email,
        name=name,
        phone=phone,
        subscriber_id=subscriber_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = 10,
    order_by: SearchSubscribersOrderBy | Unset = "_id",
    order_direction: SearchSubscribersOrderDirection | Unset = "DESC",
    include_cursor: bool | Unset = False,
    email: str | Unset = UNSET,
    name: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    subscriber_id: str | Unset = UNSET,
) -> ErrorBody | SubscriberSearchPage | None:
    """Search subscribers

     Lists the subscribers of the environment that have all the values given, newest first unless asked
    otherwise. To read on, send `next` as `after`; to read back, `previous` as `before`. A cursor that
    names nobody answers an empty page without cursors. Both cursors at once are a 400.

    Args:
        after (str | Unset): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        before (str | Unset): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        limit (int | Unset):  Default: 10.
        order_by (SearchSubscribersOrderBy | Unset):  Default: '_id'.
        order_direction (SearchSubscribersOrderDirection | Unset):  Default: 'DESC'.
        include_cursor (bool | Unset):  Default: False.
        email (str | Unset):
        name (str | Unset):
        phone (str | Unset):
        subscriber_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | SubscriberSearchPage
    """

    return sync_detailed(
        client=client,
        after=after,
        before=before,
        limit=limit,
        order_by=order_by,
        order_direction=order_direction,
        include_cursor=include_cursor,
        email=email,
        name=name,
        phone=phone,
        subscriber_id=subscriber_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = 10,
    order_by: SearchSubscribersOrderBy | Unset = "_id",
    order_direction: SearchSubscribersOrderDirection | Unset = "DESC",
    include_cursor: bool | Unset = False,
    email: str | Unset = UNSET,
    name: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    subscriber_id: str | Unset = UNSET,
) -> Response[ErrorBody | SubscriberSearchPage]:
    """Search subscribers

     Lists the subscribers of the environment that have all the values given, newest first unless asked
    otherwise. To read on, send `next` as `after`; to read back, `previous` as `before`. A cursor that
    names nobody answers an empty page without cursors. Both cursors at once are a 400.

    Args:
        after (str | Unset): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        before (str | Unset): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        limit (int | Unset):  Default: 10.
        order_by (SearchSubscribersOrderBy | Unset):  Default: '_id'.
        order_direction (SearchSubscribersOrderDirection | Unset):  Default: 'DESC'.
        include_cursor (bool | Unset):  Default: False.
        email (str | Unset):
        name (str | Unset):
        phone (str | Unset):
        subscriber_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | SubscriberSearchPage]
    """

    kwargs = _get_kwargs(
        after=after,
        before=before,
        limit=limit,
        order_by=order_by,
        order_direction=order_direction,
        include_cursor=include_cursor,
        email=email,
        name=name,
        phone=phone,
        subscriber_id=subscriber_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = 10,
    order_by: SearchSubscribersOrderBy | Unset = "_id",
    order_direction: SearchSubscribersOrderDirection | Unset = "DESC",
    include_cursor: bool | Unset = False,
    email: str | Unset = UNSET,
    name: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    subscriber_id: str | Unset = UNSET,
) -> ErrorBody | SubscriberSearchPage | None:
    """Search subscribers

     Lists the subscribers of the environment that have all the values given, newest first unless asked
    otherwise. To read on, send `next` as `after`; to read back, `previous` as `before`. A cursor that
    names nobody answers an empty page without cursors. Both cursors at once are a 400.

    Args:
        after (str | Unset): An identifier Novu gave out, 24 hexadecimal digits. Answers use lower
            case.
        before (str | Unset): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        limit (int | Unset):  Default: 10.
        order_by (SearchSubscribersOrderBy | Unset):  Default: '_id'.
        order_direction (SearchSubscribersOrderDirection | Unset):  Default: 'DESC'.
        include_cursor (bool | Unset):  Default: False.
        email (str | Unset):
        name (str | Unset):
        phone (str | Unset):
        subscriber_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | SubscriberSearchPage
    """

    return (
        await asyncio_detailed(
            client=client,
            after=after,
            before=before,
            limit=limit,
            order_by=order_by,
            order_direction=order_direction,
            include_cursor=include_cursor,
            email=email,
            name=name,
            phone=phone,
            subscriber_id=subscriber_id,
        )
    ).parsed
