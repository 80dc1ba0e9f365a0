"""What does not conform, and how it is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from novu_openapi.generate.document import Operation


class Broken(Exception):
    """Something that has to hold does not. `check` names it; None stands for the one that is being looked at."""

    def __init__(self, check: str | None, text: str, operation: Operation | None = None) -> None:
        super().__init__(text)
        self.check, self.text, self.operation = check, text, operation


class Stop(BaseException):
    """The time or the number of requests is used up. Not an error, so that nothing on its way takes it for one."""


@dataclass(slots=True)
class Finding:
    """A check that failed, with the shortest story that shows it.

    `layer` is `reach`, `schema`, `door` or `meaning`; `severity` one of SEVERITIES; `operation_id` the operation whose
    answer showed it, None when it is that of a path or of the server; `steps` as `trace.to_steps` has them; `times` how
    often it was met; `cases` how many requests the run had sent by then, `seconds` how long it had run; `excuse` the
    reason, if it is a known deviation.
    """

    check: str
    layer: str
    severity: str
    operation_id: str | None
    text: str
    steps: list[dict[str, Any]]
    task: str
    cases: int
    seconds: float
    times: int = 1
    excuse: str | None = None
    location: str | None = None
    rulings: list[str] = field(default_factory=list)

    @property
    def cause(self) -> tuple[str, str | None]:
        """What findings of one cause share."""
        return self.check, self.operation_id

    def retell(self, other: Finding) -> None:
        """Take over the story of another finding of this cause, if it is shorter."""
        if len(other.steps) < len(self.steps):
            self.steps, self.text, self.task = other.steps, other.text, other.task

    def to_data(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Finding:
        return cls(**data)


# Worst first.
SEVERITIES = ("critical", "high", "medium", "low")
