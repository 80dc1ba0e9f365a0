"""API keys: from the `Authorization` header to a principal."""

from __future__ import annotations

import hashlib

from novu_reference.call import Principal
from novu_reference.errors import Unauthorized
from novu_reference.storage import Session
from novu_reference.storage.collections import API_KEYS, ENVIRONMENTS

_SCHEME = "ApiKey"


class _PlainUnauthorized(Unauthorized):
    """A 401 without a text of its own."""

    terse = True

    def __init__(self) -> None:
        super().__init__("Unauthorized")


class Doorkeeper:
    """Remembers who the keys belong to for as long as nothing is written."""

    def __init__(self) -> None:
        self._version: tuple[int, int] | None = None
        self._known: dict[str | None, Principal] = {}

    def principal(self, session: Session, header: str | None) -> Principal:
        """As `authenticate`."""
        version = session.version()
        if version != self._version:
            self._version = version
            self._known.clear()
        known = self._known.get(header)
        if known is None:
            known = self._known[header] = authenticate(session, header)
        return known


def key_hash(key: str) -> str:
    """What is stored to find a key again."""
    return hashlib.sha256(key.encode()).hexdigest()


def authenticate(session: Session, header: str | None) -> Principal:
    """The principal of the key in `header`.

    Raises Unauthorized. Source: facts on authentication.
    """
    if not header or not header.strip():
        raise Unauthorized("Missing authorization header")
    scheme, _, key = header.partition(" ")
    if scheme not in (_SCHEME, "Bearer"):
        raise Unauthorized(f'Invalid authentication scheme: "{scheme}"')
    if scheme == "Bearer" or not key:
        raise _PlainUnauthorized
    found = session.find_one(API_KEYS, {"hash": key_hash(key)})
    if found is None:
        raise Unauthorized("API Key not found")
    environment = session.find_one(ENVIRONMENTS, {"_id": found["_environmentId"]})
    if environment is None:
        raise Unauthorized("API Key not found")
    return Principal(
        environment_id=environment["_id"],
        organization_id=environment["_organizationId"],
        user_id=found["_userId"],
        is_root="_parentId" not in environment,
    )
