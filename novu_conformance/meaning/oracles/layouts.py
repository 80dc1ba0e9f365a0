"""Layouts of one environment, of which one is the default."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Layout = dict[str, Any]


class Layouts:
    """`records` by `_id`, oldest first; `used` has the layouts that a workflow frames its e-mails with, by workflow.

    `default` may be one that is not among them.
    """

    def __init__(self, default: str) -> None:
        self.default = default
        self.records: dict[str, Layout] = {}
        self.used: dict[str, str] = {}

    def holder(self, identifier: str) -> str | None:
        return next((known for known, one in self.records.items() if one["identifier"] == identifier), None)

    def create(self, layout_id: str, given: Mapping[str, Any], variables: Sequence[str]) -> None:
        """It has the variables of its content, with what was said of them."""
        said = {one["name"]: one for one in given.get("variables") or []}
        self.records[layout_id] = {
            **{name: given.get(name) for name in ("name", "identifier", "description", "content")},
            "_id": layout_id,
            "variables": [_variable({**said.get(name, {}), "name": name, "type": "String"}) for name in variables],
        }
        if given.get("isDefault"):
            self.default = layout_id

    def update(self, layout_id: str, given: Mapping[str, Any]) -> None:
        """What is null or empty changes nothing; variables are those sent."""
        record = self.records[layout_id]
        record |= {name: given[name] for name in ("name", "identifier", "description", "content") if given.get(name)}
        if given.get("variables") is not None:
            record["variables"] = [_variable(one) for one in given["variables"]]
        if given.get("isDefault"):
            self.default = layout_id

    def shown(self, layout_id: str) -> Layout:
        return self.records[layout_id] | {"isDefault": self.default == layout_id}


def _variable(given: Mapping[str, Any]) -> dict[str, Any]:
    """An empty default is none."""
    default = {"defaultValue": given["defaultValue"]} if given.get("defaultValue") not in (None, "") else {}
    return {"name": given["name"], "type": given["type"], "required": bool(given.get("required")), **default}
