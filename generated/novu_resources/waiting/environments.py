# Made by `make generate` from spec/; do not edit.
"""Environments."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .. import operations
from ..core import Sender

if TYPE_CHECKING:
    from ..models import (
        ApiKey,
        Environment,
    )


class Environments:
    """The separate worlds of an organization, Development and Production, and their API keys."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self) -> builtins.list[Environment]:
        """List the environments.

        All environments of the organization that owns the key, as a plain list without paging. Only the
        environment of the key shows its API keys; the others carry an empty list. 404 when the
        organization has no environment at all.

        GET /v1/environments

        Raises: BadRequest, Unauthorized, NotFound, RateLimited, NovuError.
        """
        return self._sender.send(operations.LIST_ENVIRONMENTS)

    def list_api_keys(self) -> builtins.list[ApiKey]:
        """List the API keys.

        The API keys of the environment of the key, in plain text. Whoever holds one key can read them
        all, so treat the answer as a secret.

        GET /v1/environments/api-keys

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return self._sender.send(operations.LIST_API_KEYS)

    def regenerate_api_keys(self, *, idempotency_key: str | None = None) -> builtins.list[ApiKey]:
        """Replace the API keys.

        Makes one new key for the environment and drops every key it had, including the one of this
        request: the next request needs the key from the answer. Servers of late August 2024 and later
        refuse API keys here with 401 and want the session of an administrator.

        POST /v1/environments/api-keys/regenerate

        Raises: BadRequest, Unauthorized, Conflict, UnprocessableEntity, RateLimited, ServiceUnavailable,
        NovuError.
        """
        return self._sender.send(operations.REGENERATE_API_KEYS, idempotency_key=idempotency_key)

    def get_current(self) -> Environment:
        """Get the environment of the key.

        The environment that the key of this request fixes, without its API keys.

        GET /v1/environments/me

        Raises: BadRequest, Unauthorized, RateLimited, NovuError.
        """
        return self._sender.send(operations.GET_CURRENT_ENVIRONMENT)
