"""Requests that may be repeated: the first answer under an `Idempotency-Key` is kept and answers every repetition.

A key is entered as in progress, in a transaction of its own, before anything else is looked at. The answer is kept in
the transaction of the handler, so that an effect and its answer reach the disk together; it is kept encrypted, for
answers hold secrets. A key belongs to an organization, whatever the operation or the environment. Source: facts on
idempotency.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus
from typing import Any

import orjson

from novu_reference.call import Tools
from novu_reference.clock import format_time
from novu_reference.errors import Conflict, Headers, NovuError, ServiceUnavailable, UnprocessableEntity
from novu_reference.storage import DuplicateKey, Session, Storage
from novu_reference.storage.collections import IDEMPOTENCY_KEYS
from novu_reference.storage.session import between

IN_PROGRESS = timedelta(minutes=5)
KEPT = timedelta(hours=24)

_DOCUMENTATION = b"https://docs.novu.co/additional-resources/idempotency"

_log = logging.getLogger("novu_reference")


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer that was kept."""

    status: int
    body: bytes

    def replay(self, success: int, path: str, timestamp: str) -> tuple[int, bytes]:
        """Status and body for a request to `path` whose operation succeeds with `success`."""
        if self.status < HTTPStatus.BAD_REQUEST:
            return success, b"" if success == HTTPStatus.NO_CONTENT else self.body
        return self.status, orjson.dumps(orjson.loads(self.body) | {"timestamp": timestamp, "path": path})


@dataclass(frozen=True, slots=True)
class InProgress:
    """A key that was just entered; it is the caller's to answer."""

    document: Mapping[str, Any]


class Idempotency:
    """The keys in use and the answers kept under them."""

    def __init__(self, storage: Storage, tools: Tools) -> None:
        self._storage = storage
        self._tools = tools

    async def open(self, organization_id: str, key: bytes, body: Any) -> InProgress | Answered:
        """What is known of a key; a new one is entered.

        Raises Conflict while the first request is still running, UnprocessableEntity when it had another body, and
        ServiceUnavailable when keys cannot be stored.
        """
        fingerprint = hashlib.blake2s(orjson.dumps(body)).hexdigest()
        name = key.decode("latin-1")
        try:
            return await self._storage.write(lambda session: self._open(session, organization_id, name, fingerprint))
        except NovuError:
            raise
        except Exception as error:
            _log.warning("the idempotency key %s cannot be stored: %s", name, error)
            raise ServiceUnavailable("Service Unavailable") from error

    def keep(self, session: Session, entry: InProgress, status: int, body: bytes) -> None:
        """Make this the answer of the entry. Without effect when the entry has expired meanwhile."""
        sealed = self._tools.vault.encrypt(body.decode())
        answered = {**entry.document, "status": int(status), "body": sealed, "expiresAt": self._after(KEPT)}
        session.replace(IDEMPOTENCY_KEYS, answered)

    def _open(self, session: Session, organization_id: str, name: str, fingerprint: str) -> InProgress | Answered:
        session.delete(IDEMPOTENCY_KEYS, {"expiresAt": between(None, self._tools.clock.timestamp())})
        found = session.find_one(IDEMPOTENCY_KEYS, {"_organizationId": organization_id, "key": name})
        if found is None:
            document = {
                "_id": self._tools.identifiers.new(),
                "_organizationId": organization_id,
                "key": name,
                "fingerprint": fingerprint,
                "expiresAt": self._after(IN_PROGRESS),
            }
            try:
                session.insert(IDEMPOTENCY_KEYS, document)
            except DuplicateKey as error:  # another process was faster
                raise _still_running(name) from error
            return InProgress(document)
        if "status" not in found:
            raise _still_running(name)
        if found["fingerprint"] != fingerprint:
            raise UnprocessableEntity(f"Idempotency key {name} was used with a different body", _told(name))
        return Answered(found["status"], self._tools.vault.decrypt(found["body"]).encode())

    def _after(self, span: timedelta) -> str:
        return format_time(self._tools.clock.now() + span)


def _still_running(name: str) -> Conflict:
    headers = [*_told(name), (b"retry-after", b"1")]
    return Conflict(f"A request with idempotency key {name} is still running, retry after 1 second", headers)


def _told(name: str) -> Headers:
    return [(b"idempotency-key", name.encode("latin-1")), (b"link", _DOCUMENTATION)]
