"""What a check says about a document: where, how bad, which rule, what is wrong and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad a finding is. `ERROR` sorts before `WARNING`."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, order=True, slots=True)
class Position:
    """A place in a file; lines and columns count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True, slots=True)
class Finding:
    """One thing that is wrong, sortable by place."""

    position: Position
    severity: Severity
    rule: str
    message: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.position}  {self.severity}  {self.rule}  {self.message}\n    fix: {self.remedy}"


class FoundError(Exception):
    """A document that cannot be used because of what was found in it; `findings` is never empty."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__("\n".join(map(str, findings)))
        self.findings = findings


class UnreadableError(Exception):
    """Something outside the document stops the work: a missing file, say. It tells the problem and the remedy."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(f"{problem}\n    fix: {remedy}")
        self.problem = problem
        self.remedy = remedy
