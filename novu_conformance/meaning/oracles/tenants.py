"""Tenants of one environment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_MEMBERS = ("identifier", "name", "data")


class Tenants:
    """`records` by identifier, oldest first. One that gets another identifier keeps its place."""

    def __init__(self) -> None:
        self.records: dict[str, dict[str, Any]] = {}

    def create(self, given: Mapping[str, Any]) -> None:
        self.records[given["identifier"]] = {name: given.get(name) for name in _MEMBERS}

    def update(self, identifier: str, given: Mapping[str, Any]) -> dict[str, Any]:
        """What is null or an empty text changes nothing; `data` is replaced whole."""
        changed = {name: given[name] for name in _MEMBERS if given.get(name) not in (None, "")}
        self.records = {
            record["identifier"]: record
            for record in (one | changed if one["identifier"] == identifier else one for one in self.records.values())
        }
        return self.records[changed.get("identifier", identifier)]

    def delete(self, identifier: str) -> None:
        del self.records[identifier]
