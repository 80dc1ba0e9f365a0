"""Subscribers of one environment."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

PROFILE = ("firstName", "lastName", "email", "phone", "avatar", "locale", "data")

Record = dict[str, Any]


class Subscribers:
    """`living` by subscriberId, oldest first. `ghosts` are those that were deleted; made again, one may be the old one.

    A record also keeps what the server gave it and may not change: `_id`, `createdAt`, and the last `updatedAt`.
    """

    def __init__(self) -> None:
        self.living: dict[str, Record] = {}
        self.ghosts: dict[str, Record] = {}

    def knows(self, sid: str) -> bool:
        return sid in self.living

    def upsert(self, sid: str, given: Mapping[str, Any]) -> bool:
        """Null changes nothing, except that it erases the e-mail address. Whether anything changed."""
        said = {name: given[name] for name in PROFILE if given.get(name) is not None}
        if "email" in given:
            said["email"] = given["email"] or None
        return self._set(sid, said)

    def bulk(self, elements: Iterable[Mapping[str, Any]]) -> None:
        """Null is stored."""
        for element in elements:
            self.patch(element["subscriberId"], element)

    def patch(self, sid: str, given: Mapping[str, Any]) -> None:
        """Null erases."""
        self._set(sid, {name: given[name] for name in PROFILE if name in given})

    def delete(self, sid: str) -> None:
        self.ghosts[sid] = self.living.pop(sid)

    def _set(self, sid: str, said: Record) -> bool:
        before = self.living.get(sid)
        record = {"subscriberId": sid, **(before or {}), **said}
        self.living[sid] = record
        return before is None or _text(before) != _text(record)


def _text(record: Record) -> str:
    return json.dumps(record, sort_keys=True)
