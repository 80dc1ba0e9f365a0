"""The release gate: the version of the document says what it does to those who use the last release.

Semantic versioning. A breaking change demands the next major version, before 1.0 the next minor one; any other
change that clients can see demands the next minor version, before 1.0 the next patch. A change that nobody can
decide counts as breaking.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from novu_openapi.diff import Change, Severity, compare
from novu_openapi.diff.loading import Loaded

# The document as it was released last, beside the one that is being written.
RELEASED = "spec/released/openapi.json"

_VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?\Z")
# How many changes a problem names.
_SHOWN = 5


class Version(NamedTuple):
    """A semantic version: the three numbers, and what makes it a pre-release."""

    major: int
    minor: int
    patch: int
    pre: str = ""

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}{f'-{self.pre}' if self.pre else ''}"

    @property
    def core(self) -> tuple[int, int, int]:
        """The three numbers: a pre-release of a version promises what the version does."""
        return self.major, self.minor, self.patch

    def precedes(self, other: Version) -> bool:
        """Whether it is older than another version."""
        if self.core != other.core or self.pre == other.pre:
            return self.core < other.core
        return bool(self.pre) and (not other.pre or _precedence(self.pre) < _precedence(other.pre))

    def after(self, severity: Severity | None) -> Version:
        """The least version that may follow, by the worst change; None: no change that clients can see."""
        if severity is None or self.pre:
            return self  # whoever uses a pre-release has been warned
        if severity is Severity.COMPATIBLE:
            return Version(self.major, self.minor + 1, 0) if self.major else Version(0, self.minor, self.patch + 1)
        return Version(self.major + 1, 0, 0) if self.major else Version(0, self.minor + 1, 0)


class Problem(NamedTuple):
    """What stands in the way of a release, and what to do about it."""

    problem: str
    fix: str


class Outcome(NamedTuple):
    """What the gate says: one line about the release, and the problems, which may be none."""

    summary: str
    problems: list[Problem]


def parse_version(text: Any) -> Version | None:
    """A semantic version; None when the text is none."""
    found = _VERSION.match(text) if isinstance(text, str) else None
    return Version(int(found[1]), int(found[2]), int(found[3]), found[4] or "") if found else None


def check_release(current: dict[str, Any], released: dict[str, Any] | None, changelog: str | None) -> Outcome:
    """Whether the current document may be released after the last one. `changelog`: None when there is none."""
    version = parse_version(current.get("info", {}).get("version"))
    if version is None:
        text = current.get("info", {}).get("version")
        fix = "write it as MAJOR.MINOR.PATCH in spec/openapi.yaml"
        return Outcome("no version", [Problem(f"info.version {text!r} is no semantic version", fix)])
    if released is None:
        return Outcome(f"nothing is released yet ({RELEASED}); {version} can be the first", [])
    last = parse_version(released.get("info", {}).get("version"))
    if last is None:
        fix = "restore the file from git"
        return Outcome(f"{version} after nothing", [Problem(f"{RELEASED} has no semantic version", fix)])
    changes = compare(Loaded(str(last), released), Loaded(str(version), current))
    problems = _version_problems(version, last, changes)
    if (changes or version != last) and not _has_section(changelog, version):
        fix = f"write a section `## {version}` that tells users what changed"
        problems.append(Problem(f"CHANGELOG.md has no section for {version}", fix))
    return Outcome(f"{version} after {last}: {_count(changes)}", problems)


def _version_problems(version: Version, last: Version, changes: Sequence[Change]) -> list[Problem]:
    if version.precedes(last):
        return [Problem(f"info.version {version} is older than {last}", f"set it above {last} in spec/openapi.yaml")]
    worst = min((change.severity for change in changes), key=list(Severity).index, default=None)
    least = last.after(worst)
    if version.core >= least.core and (worst is None or version != last):
        return []
    relevant = [change for change in changes if change.severity is not Severity.COMPATIBLE] or list(changes)
    shown = "".join(f"\n    {change.severity}  {change.subject}: {change.message}" for change in relevant[:_SHOWN])
    more = f"\n    and {len(relevant) - _SHOWN} more" if len(relevant) > _SHOWN else ""
    fix = f"set info.version in spec/openapi.yaml; the changes: novu-openapi diff {RELEASED} current"
    demand = f"{_count(changes)} since {last} {'demands' if len(changes) == 1 else 'demand'} {least} or later"
    return [Problem(f"{demand}, not {version}{shown}{more}", fix)]


def _has_section(changelog: str | None, version: Version) -> bool:
    """Whether a heading names the version: `## 1.2.3`, `## [1.2.3]`, with or without a date."""
    heading = rf"^##\s+\[?v?{re.escape(str(version))}\]?(?:\s.*)?$"
    return changelog is not None and re.search(heading, changelog, re.MULTILINE) is not None


def _count(changes: Sequence[Change]) -> str:
    numbers = [(sum(change.severity is severity for change in changes), severity) for severity in Severity]
    parts = ", ".join(f"{number} {severity}" for number, severity in numbers if number)
    return f"{parts} change{'' if len(changes) == 1 else 's'}" if changes else "no changes that clients can see"


def _precedence(pre: str) -> list[tuple[bool, int, str]]:
    """The parts of a pre-release in an order: numbers by value, and before words."""
    return [(not part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in pre.split(".")]
