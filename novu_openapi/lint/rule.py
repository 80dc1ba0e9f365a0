"""What a rule is, and how one is declared.

A rule is one function that yields `Hit`s. The decorator registers it:

    @rule("tag-undeclared", "a tag of an operation is declared in `tags`", fix="declare it, or correct its name")
    def undeclared_tags(document: Document) -> Iterator[Hit]: ...
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from novu_openapi.findings import Position, Severity

if TYPE_CHECKING:
    from novu_openapi.lint.document import Document


class Profile(StrEnum):
    """Whom a rule is for: anybody, or this project with its own conventions (which includes the general rules)."""

    GENERAL = "general"
    PROJECT = "project"


class Hit(NamedTuple):
    """What a rule found: where (a JSON pointer of the bundle, or a place in a file), and what is wrong there."""

    where: str | Position
    message: str
    # Overrides the rule's remedy where the function knows better.
    fix: str = ""


Check = Callable[["Document"], Iterator[Hit]]


@dataclass(frozen=True)
class Rule:
    """A rule; `help` completes the sentence "in a good document …"."""

    id: str
    help: str
    fix: str
    severity: Severity
    profile: Profile
    check: Check
    # Whether the rule reads the text of the files, and so works on a document that could not be parsed.
    reads_files: bool


RULES: dict[str, Rule] = {}


def rule(
    id: str,
    help: str,
    *,
    fix: str,
    severity: Severity = Severity.ERROR,
    profile: Profile = Profile.GENERAL,
    reads_files: bool = False,
) -> Callable[[Check], Check]:
    """Register a check function as a rule. Raises ValueError when the id is taken."""

    def register(check: Check) -> Check:
        if id in RULES:
            raise ValueError(f"two rules are called {id}")
        RULES[id] = Rule(id, help, fix, severity, profile, check, reads_files)
        return check

    return register
