"""Keys and environments."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from novu_reference import account, application, authentication, state
from novu_reference.call import PUBLIC
from novu_reference.errors import Unauthorized
from novu_reference.storage.collections import ENVIRONMENTS
from tests.conformance.defects.registry import defect, without_conditions


@defect
def door_open_for_one_operation() -> None:
    """Reading a topic needs no key."""
    _open("GET", b"/v1/topics/")


@defect
def door_open_for_a_write() -> None:
    """Deleting a layout needs no key; then it is that of the first environment."""
    _open("DELETE", b"/v1/layouts/")


@defect
def key_compared_by_its_beginning() -> None:
    """An API key is right if all but its last two characters are."""
    original = authentication.key_hash
    _hash_everywhere(lambda key: original(key[:-2]))


@defect
def key_compared_without_case() -> None:
    """The case of an API key does not matter."""
    original = authentication.key_hash
    _hash_everywhere(lambda key: original(key.lower()))


@defect
def bearer_is_taken() -> None:
    """A right key is taken under the scheme Bearer as well."""
    original = authentication.authenticate

    def wrong(session: Any, header: str | None) -> Any:
        return original(session, header.replace("Bearer ", "ApiKey ", 1) if header else header)

    authentication.authenticate = wrong


@defect
def refused_after_the_effect() -> None:
    """A tenant is made before the key is looked at; the answer is 401 all the same."""
    original = application.Application._perform

    async def wrong(self: Any, operation: Any, values: Any, scope: Any, body: Any) -> Any:
        if operation.operation_id != "createTenant":
            return await original(self, operation, values, scope, body)
        try:
            return await original(self, operation, values, scope, body)
        except Unauthorized:
            opened = dict(scope)
            first = await self._storage.read(_first_principal)
            await self._carry_out(operation, values, opened, body, dict(scope["headers"]), first)
            raise

    application.Application._perform = wrong  # type: ignore[method-assign]


@defect
def subscribers_of_all_environments() -> None:
    """A subscriber is found from every environment."""
    without_conditions("getSubscriber")


@defect
def topic_renamed_from_elsewhere() -> None:
    """A topic can be renamed with the key of another environment."""
    without_conditions("renameTopic")


@defect
def list_of_all_environments() -> None:
    """The list of tenants shows those of all environments."""
    without_conditions("listTenants")


@defect
def messages_of_all_environments() -> None:
    """Messages can be deleted by their transaction from another environment."""
    without_conditions("deleteMessagesByTransaction")


@defect
def layout_read_from_elsewhere() -> None:
    """A layout is shown to every environment that knows its id."""
    without_conditions("getLayout")


def _open(method: str, beginning: bytes) -> None:
    original = application.Application._perform

    async def wrong(self: Any, operation: Any, values: Any, scope: Any, body: Any) -> Any:
        if scope["method"] == method and scope["raw_path"].startswith(beginning) and scope["raw_path"].count(b"/") == 3:
            try:
                principal = await self._principal(dict(scope["headers"]))
            except Unauthorized:
                principal = await self._storage.read(_first_principal)
            return await self._carry_out(operation, values, scope, body, dict(scope["headers"]), principal)
        return await original(self, operation, values, scope, body)

    application.Application._perform = wrong  # type: ignore[method-assign]


def _first_principal(session: Any) -> Any:
    environment = session.find_one(ENVIRONMENTS, {})
    return dataclasses.replace(
        PUBLIC, environment_id=environment["_id"], organization_id=environment["_organizationId"], user_id="0" * 24
    )


def _hash_everywhere(hash_of: Callable[[str], str]) -> None:
    for module in (authentication, account, state):
        module.key_hash = hash_of  # type: ignore[attr-defined]
