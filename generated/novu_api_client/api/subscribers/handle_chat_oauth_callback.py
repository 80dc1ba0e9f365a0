# Made by `make generate` from spec/; do not edit.
from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.chat_provider_id import ChatProviderId
from ...models.error_body import ErrorBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    subscriber_id: str,
    provider_id: ChatProviderId,
    *,
    environment_id: str,
    code: str,
    hmac_hash: str | Unset = UNSET,
    integration_identifier: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["environmentId"] = environment_id

    params["code"] = code

    params["hmacHash"] = hmac_hash

    params["integrationIdentifier"] = integration_identifier

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/subscribers/{subscriber_id}/credentials/{provider_id}/oauth/callback".format(
            subscriber_id=quote(str(subscriber_id), safe=""),
            provider_id=quote(str(provider_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | ErrorBody | str | None:
    if response.status_code == 200:
        response_200 = response.text
        return response_200

    if response.status_code == 302:
        response_302 = cast(Any, None)
        return response_302

    if response.status_code == 400:
        response_400 = ErrorBody.from_dict(response.json())

        return response_400

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
) -> Response[Any | ErrorBody | str]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    subscriber_id: str,
    provider_id: ChatProviderId,
    *,
    client: AuthenticatedClient | Client,
    environment_id: str,
    code: str,
    hmac_hash: str | Unset = UNSET,
    integration_identifier: str | Unset = UNSET,
) -> Response[Any | ErrorBody | str]:
    """Finish connecting a chat account

     The provider sends the browser here. The code is exchanged for a webhook, which is added to the
    subscriber's credentials; a subscriber that is not known is created. The browser then goes on to the
    integration's `redirectUrl`, or gets a page that closes itself. When the provider refuses the code,
    the answer is 400.

    Args:
        subscriber_id (str):
        provider_id (ChatProviderId): A provider of the chat channel.
        environment_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        code (str):
        hmac_hash (str | Unset):
        integration_identifier (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorBody | str]
    """

    kwargs = _get_kwargs(
        subscriber_id=subscriber_id,
        provider_id=provider_id,
        environment_id=environment_id,
        code=code,
        hmac_hash=hmac_hash,
        integration_identifier=integration_identifier,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    subscriber_id: str,
    provider_id: ChatProviderId,
    *,
    client: AuthenticatedClient | Client,
    environment_id: str,
    code: str,
    hmac_hash: str | Unset = UNSET,
    integration_identifier: str | Unset = UNSET,
) -> Any | ErrorBody | str | None:
    """Finish connecting a chat account

     The provider sends the browser here. The code is exchanged for a webhook, which is added to the
    subscriber's credentials; a subscriber that is not known is created. The browser then goes on to the
    integration's `redirectUrl`, or gets a page that closes itself. When the provider refuses the code,
    the answer is 400.

    Args:
        subscriber_id (str):
        provider_id (ChatProviderId): A provider of the chat channel.
        environment_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        code (str):
        hmac_hash (str | Unset):
        integration_identifier (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorBody | str
    """

    return sync_detailed(
        subscriber_id=subscriber_id,
        provider_id=provider_id,
        client=client,
        environment_id=environment_id,
        code=code,
        hmac_hash=hmac_hash,
        integration_identifier=integration_identifier,
    ).parsed


async def asyncio_detailed(
    subscriber_id: str,
    provider_id: ChatProviderId,
    *,
    client: AuthenticatedClient | Client,
    environment_id: str,
    code: str,
    hmac_hash: str | Unset = UNSET,
    integration_identifier: str | Unset = UNSET,
) -> Response[Any | ErrorBody | str]:
    """Finish connecting a chat account

     The provider sends the browser here. The code is exchanged for a webhook, which is added to the
    subscriber's credentials; a subscriber that is not known is created. The browser then goes on to the
    integration's `redirectUrl`, or gets a page that closes itself. When the provider refuses the code,
    the answer is 400.

    Args:
        subscriber_id (str):
        provider_id (ChatProviderId): A provider of the chat channel.
        environment_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        code (str):
        hmac_hash (str | Unset):
        integration_identifier (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ErrorBody | str]
    """

    kwargs = _get_kwargs(
        subscriber_id=subscriber_id,
        provider_id=provider_id,
        environment_id=environment_id,
        code=code,
        hmac_hash=hmac_hash,
        integration_identifier=integration_identifier,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    subscriber_id: str,
    provider_id: ChatProviderId,
    *,
    client: AuthenticatedClient | Client,
    environment_id: str,
    code: str,
    hmac_hash: str | Unset = UNSET,
    integration_identifier: str | Unset = UNSET,
) -> Any | ErrorBody | str | None:
    """Finish connecting a chat account

     The provider sends the browser here. The code is exchanged for a webhook, which is added to the
    subscriber's credentials; a subscriber that is not known is created. The browser then goes on to the
    integration's `redirectUrl`, or gets a page that closes itself. When the provider refuses the code,
    the answer is 400.

    Args:
        subscriber_id (str):
        provider_id (ChatProviderId): A provider of the chat channel.
        environment_id (str): An identifier Novu gave out, 24 hexadecimal digits. Answers use
            lower case.
        code (str):
        hmac_hash (str | Unset):
        integration_identifier (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ErrorBody | str
    """

    return (
        await asyncio_detailed(
            subscriber_id=subscriber_id,
            provider_id=provider_id,
            client=client,
            environment_id=environment_id,
            code=code,
            hmac_hash=hmac_hash,
            integration_identifier=integration_identifier,
        )
    ).parsed
