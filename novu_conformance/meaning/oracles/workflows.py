"""Workflows of one environment, and the groups they are in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

CHANNELS = ("email", "sms", "in_app", "chat", "push")

# Ends of names, and what they are in the trigger identifiers made of these.
SLUGS = {
    "Welcome E-mail: Part #2!": "welcome-e-mail-part-2",
    "Hello World": "hello-world",
    "HELLO world": "hello-world",
    "a_b.c/d": "abcd",
    "abcd": "abcd",
}

Workflow = dict[str, Any]


class Workflows:
    """`records` by `_id`, oldest first. A step is told as its channel and its text."""

    def __init__(self) -> None:
        self.records: dict[str, Workflow] = {}
        self.groups: dict[str, str] = {}

    def holder(self, identifier: str) -> str | None:
        return next((known for known, one in self.records.items() if one["identifier"] == identifier), None)

    def create(self, workflow_id: str, identifier: str, given: Mapping[str, Any]) -> Workflow:
        said = {name: value for name, value in given.items() if value is not None}
        self.records[workflow_id] = {
            "_id": workflow_id,
            "description": None,
            "tags": [],
            "active": False,
            "critical": False,
            "data": None,
            **said,
            "identifier": identifier,
            "preferenceSettings": _switches(given.get("preferenceSettings")),
        }
        return self.records[workflow_id]

    def update(self, workflow_id: str, given: Mapping[str, Any]) -> Workflow:
        """Null changes nothing, nor does an empty name or identifier."""
        said = {
            name: value
            for name, value in given.items()
            if value is not None and not (name in ("name", "identifier") and value == "")
        }
        if "preferenceSettings" in said:
            said["preferenceSettings"] = _switches(said["preferenceSettings"])
        self.records[workflow_id] |= said
        return self.records[workflow_id]

    def searched(self, query: str) -> list[str]:
        """The ids of those whose name or identifier has the text, newest first."""
        text = query.casefold()
        return [
            one["_id"]
            for one in reversed(self.records.values())
            if text in one["name"].casefold() or text in one["identifier"].casefold()
        ]


def _switches(given: Mapping[str, bool] | Sequence[Any] | None) -> dict[str, bool]:
    return dict.fromkeys(CHANNELS, True) | dict(given or {})
