"""API keys: from the `Authorization` header to a principal."""

from __future__ import annotations

import hashlib
import secrets

from novu_reference.call import Principal
from novu_reference.errors import NovuError, Unauthorized
from novu_reference.storage import Session
from novu_reference.storage.collections import API_KEYS, ENVIRONMENTS

_SCHEME = "ApiKey"


class _PlainUnauthorized(Unauthorized):
    """A 401 without a text of its own: its body has no `error` member."""

    def __init__(self) -> None:
        NovuError.__init__(self, "Unauthorized")

    def body(self, path: str, timestamp: str) -> dict[str, object]:
        body = super().body(path, timestamp)
        del body["error"]
        return body


def new_key() -> str:
    """A fresh API key: 32 hexadecimal digits."""
    return secrets.token_hex(16)


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
