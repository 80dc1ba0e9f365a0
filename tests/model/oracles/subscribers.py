"""Subscribers of one environment."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

PROFILE = ("firstName", "lastName", "email", "phone", "avatar", "locale", "data")

Record = dict[str, Any]


class Subscribers:
    """`records` by subscriberId, oldest first; what was deleted in the first generation stays, and comes back.

    A record also keeps what the server gave it and may not change: `_id`, `createdAt`, and the last `updatedAt`.
    """

    def __init__(self) -> None:
        self.records: dict[str, Record] = {}

    @property
    def living(self) -> dict[str, Record]:
        return {sid: record for sid, record in self.records.items() if not record["deleted"]}

    def knows(self, sid: str) -> bool:
        return sid in self.living

    def upsert(self, sid: str, given: Mapping[str, Any]) -> bool:
        """Null changes nothing, except that it erases the e-mail address. Whether anything changed."""
        said = {name: given[name] for name in PROFILE if given.get(name) is not None}
        if "email" in given:
            said["email"] = given["email"] or None
        return self._set(sid, said)

    def bulk(self, elements: Iterable[Mapping[str, Any]]) -> tuple[list[str], list[str]]:
        """Null is stored. The ids that were made, and those that were there, in order, each as often as it was sent."""
        created, updated = [], []
        for element in elements:
            sid = element["subscriberId"]
            (updated if sid in self.records else created).append(sid)
            self._set(sid, {name: element[name] for name in PROFILE if name in element})
        return created, updated

    def patch(self, sid: str, given: Mapping[str, Any]) -> None:
        """Second generation: null erases."""
        self._set(sid, {name: given[name] for name in PROFILE if name in given})

    def set_online(self, sid: str, online: bool) -> None:
        self.records[sid]["isOnline"] = online

    def delete(self, sid: str) -> None:
        self.records[sid]["deleted"] = True

    def delete_for_good(self, sid: str) -> None:
        del self.records[sid]

    def _set(self, sid: str, said: Record) -> bool:
        before = self.records.get(sid)
        record = {"subscriberId": sid, **(before or {}), **said, "deleted": False}
        self.records[sid] = record
        return before is None or _text(before) != _text(record)


def _text(record: Record) -> str:
    return json.dumps(record, sort_keys=True)
