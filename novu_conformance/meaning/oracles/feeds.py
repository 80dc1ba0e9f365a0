"""Feeds of one environment."""

from __future__ import annotations


class Feeds:
    """`ids` by name, oldest first; `used` has the feeds that a workflow sends to, by workflow."""

    def __init__(self) -> None:
        self.ids: dict[str, str] = {}
        self.used: dict[str, str] = {}

    def is_used(self, name: str) -> bool:
        return name in self.used.values()
