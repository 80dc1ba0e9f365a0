"""Exceptions that a document itself declares, each with its reason.

    # lint-allow union-unproven: the server tells the branches apart by the path
    oneOf: ...

The comment stands at the end of the line of the finding, or above it. One that excuses nothing is a finding
itself, so that no exception outlives its cause.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from novu_openapi.findings import Finding, Position, Severity
from novu_openapi.lint.rule import RULES, Hit, rule
from novu_openapi.source import Source

if TYPE_CHECKING:
    from novu_openapi.lint.document import Document

UNUSED = "allow-unused"
_COMMENT = re.compile(r"lint-allow\b\s*(?P<rule>[^\s:]*)\s*:?\s*(?P<reason>.*)")


class Exemption(NamedTuple):
    """A comment that excuses findings of one rule on one line."""

    position: Position
    rule: str
    reason: str
    line: int


class Exemptions:
    """The exceptions declared in some files, and which of them were needed."""

    def __init__(self, sources: Iterable[Source], in_force: Collection[str]) -> None:
        """`in_force`: ids of the rules that run; exceptions from other rules are left alone."""
        self.declared = [found for source in sources for found in _declared(source)]
        self._in_force = in_force
        self._needed: set[Exemption] = set()

    def cover(self, finding: Finding) -> bool:
        """Whether an exception covers the finding; if so it counts as needed."""
        place = finding.position
        covering = [
            entry
            for entry in self.declared
            if (entry.position.file, entry.line, entry.rule) == (place.file, place.line, finding.rule) and entry.reason
        ]
        self._needed.update(covering)
        return bool(covering)

    def unused(self) -> list[Exemption]:
        """Those that have not covered anything so far."""
        return [entry for entry in self.declared if entry.rule in self._in_force and entry not in self._needed]


def _declared(source: Source) -> Iterator[Exemption]:
    if "lint-allow" not in source.text:
        return
    lines = source.text.splitlines()
    for number, comment in source.comments():
        found = _COMMENT.match(comment)
        if found:
            line = number
            while line <= len(lines) and lines[line - 1].lstrip().startswith("#"):
                line += 1
            column = lines[number - 1].index("#") + 1
            yield Exemption(Position(source.name, number, column), found["rule"], found["reason"].strip(), line)


@rule(
    "allow-malformed",
    "a `lint-allow` comment names a rule and gives a reason",
    fix="write `# lint-allow <rule>: <reason>`",
    reads_files=True,
)
def malformed(document: Document) -> Iterator[Hit]:
    """An exception for no rule at all, or without a reason."""
    for entry in document.exemptions.declared:
        if entry.rule not in RULES:
            yield Hit(entry.position, f"there is no rule {entry.rule or '(empty)'}")
        elif not entry.reason:
            yield Hit(entry.position, f"no reason is given for the exception from {entry.rule}")


@rule(
    UNUSED,
    "a `lint-allow` comment excuses something",
    fix="remove the comment",
    severity=Severity.WARNING,
    reads_files=True,
)
def unused(document: Document) -> Iterator[Hit]:
    """An exception from a rule that found nothing there. The engine runs this rule last."""
    for entry in document.exemptions.unused():
        if entry.reason:
            yield Hit(entry.position, f"{entry.rule} finds nothing here")
