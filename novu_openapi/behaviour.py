"""Where behaviour differs between the revisions: one switch per behaviour, named by its ruling.

A server of a revision knows the operations of that revision's view and follows its switches. Requests and answers are
still held to the document itself, which allows what each revision really answered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from novu_openapi.bundled import read_generated
from novu_openapi.revisions import REVISIONS

# By ruling: what the document itself holds to, and what a revision does otherwise.
#   update-subscriber-upsert    whether PUT makes a subscriber that is not known; otherwise it is refused with 400
#   validation-status-400       the status of broken rules, where the operation documents it
#   integration-defaults        whether `check` is on when the request does not say
#   include-inactive-channels   whether preferences list channels without an active step when the request does not say
#   error-body                  the members of a refusal beside `statusCode` and `message`
SWITCHES: Mapping[str, tuple[Any, Mapping[str, Any]]] = {
    "update-subscriber-upsert": (True, {"2024-12": False}),
    "validation-status-400": (400, {"2025-02": 422}),
    "integration-defaults": (False, {"2024-12": True, "v0.x": True}),
    "include-inactive-channels": (True, {"2024-12": False, "v0.x": False}),
    "error-body": (
        ("timestamp", "path", "error"),
        {"v0.x": ("error",), "2025-02": ("timestamp", "path", "errors")},
    ),
}


@dataclass(frozen=True, slots=True)
class Revision:
    """What a server is a server of: a revision by its name, or, without one, the document itself.

    `operations` are the operationIds it knows; None: all of them.
    """

    name: str | None = None
    operations: frozenset[str] | None = None
    _values: Mapping[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        values = {
            ruling: held if self.name is None else differing.get(self.name, held)
            for ruling, (held, differing) in SWITCHES.items()
        }
        object.__setattr__(self, "_values", values)

    def says(self, ruling: str) -> Any:
        """The position of the switch that `ruling` names. Raises KeyError when there is no such switch."""
        return self._values[ruling]

    def knows(self, operation_id: str) -> bool:
        """Whether the revision has that operation."""
        return self.operations is None or operation_id in self.operations


def read_revision(name: str) -> Revision:
    """The revision of that name. Raises ValueError when there is none, UnreadableError when its view is missing."""
    if name not in REVISIONS:
        raise ValueError(f"there is no revision {name}: choose one of {', '.join(REVISIONS)}")
    view = read_generated(f"revisions/{name}.json")
    return Revision(
        name,
        frozenset(
            operation["operationId"]
            for item in view["paths"].values()
            for operation in item.values()
            if isinstance(operation, dict)
        ),
    )
