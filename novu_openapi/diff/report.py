"""Changes as text for people, as Markdown for a changelog, and as JSON and GitHub annotations for machines."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from novu_openapi.diff.change import Change, Severity
from novu_openapi.findings import Position

# Longer values, and longer lists of operations, are cut: the JSON has them in full.
_LONGEST_WITNESS = 200
_MOST_NAMES = 4
# So many operations with the very same change are told once.
_MANY = 4

_LEVELS = {Severity.BREAKING: "error", Severity.UNKNOWN: "warning", Severity.COMPATIBLE: "notice"}


class Section(NamedTuple):
    """The changes of one subject, the worst first."""

    title: str
    changes: list[Change]


class Report(NamedTuple):
    """What a comparison of two documents found."""

    old: str
    new: str
    changes: Sequence[Change]
    # Where a change stands in a file of the new document.
    locate: Callable[[Change], Position | None] = lambda _: None


def totals(changes: Sequence[Change]) -> str:
    """How many changes, of which severity, in how many places: one line."""
    if not changes:
        return "no changes"
    count = Counter(change.severity for change in changes)
    parts = ", ".join(f"{count[severity]} {severity}" for severity in Severity if count[severity])
    operations = {operation for change in changes for operation in change.operations}
    where = f" in {_plural(len(operations), 'operation')}" if operations else ""
    return f"{_plural(len(changes), 'change')} ({parts}){where}"


def text(report: Report) -> str:
    """Each subject with its changes: state, place, and a value that proves it; then the totals."""
    lines = []
    for section in _sections(report.changes):
        lines.append(section.title)
        for change in section.changes:
            lines.append(f"  {change.severity:<12}{change.rule}: {change.message}")
            lines.append(f"    place     {_place(change)}")
            if change.witness is not None:
                lines.append(f"    witness   {_witness(change)}")
        lines.append("")
    return "\n".join([*lines, totals(report.changes)]) + "\n"


def as_json(report: Report) -> str:
    """One object: `old`, `new`, `changes` with all there is to know of each, and `totals` by severity."""
    value = {
        "old": report.old,
        "new": report.new,
        "changes": [
            {
                "severity": change.severity,
                "rule": change.rule,
                "message": change.message,
                "subject": change.subject,
                "direction": change.direction,
                "place": change.place.words,
                "path": change.place.path,
                "pointer": change.point.pointer,
                "document": "old" if change.point.gone else "new",
                **({} if change.witness is None else {"witness": json.loads(change.witness), "effect": change.effect}),
                "operations": list(change.operations),
                **(
                    {}
                    if change.seen is None
                    else {
                        "seen": {
                            "operation": change.seen.operation,
                            "place": change.seen.place.words,
                            "path": change.seen.place.path,
                        }
                    }
                ),
            }
            for change in report.changes
        ],
        "totals": {severity: sum(change.severity is severity for change in report.changes) for severity in Severity},
    }
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def markdown(report: Report) -> str:
    """A section for each subject."""
    lines = [f"# From {_code(report.old)} to {_code(report.new)}", "", f"{totals(report.changes).capitalize()}.", ""]
    for section in _sections(report.changes):
        lines += [f"## {_escaped(section.title)}", ""]
        for change in section.changes:
            lines.append(f"- **{change.severity}** {_code(change.rule)}: {_escaped(change.message)}")
            lines.append(f"  - {_escaped(_place(change, pointer=False))} at {_code(_pointer(change))}")
            if change.witness is not None:
                lines.append(f"  - {_code(_cut(change.witness))} is {change.effect}")
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def github(report: Report) -> str:
    """Workflow commands: GitHub shows each change beside its line, as far as it has one."""
    lines = []
    for change in report.changes:
        position = report.locate(change)
        where = f"file={_property(position.file)},line={position.line},col={position.column}," if position else ""
        proof = f"; {_witness(change)}" if change.witness is not None else ""
        message = f"{change.subject}: {_place(change, pointer=False)}: {change.message}{proof}"
        lines.append(f"::{_LEVELS[change.severity]} {where}title={_property(change.rule)}::{_data(message)}\n")
    return "".join(lines)


FORMATS: dict[str, Callable[[Report], str]] = {"text": text, "json": as_json, "markdown": markdown, "github": github}


def _sections(changes: Sequence[Change]) -> Iterator[Section]:
    """The changes by subject, in the order in which they came; what is the same in many operations comes once."""
    alike: dict[tuple[object, ...], list[Change]] = {}
    for change in changes:
        alike.setdefault(_likeness(change), []).append(change)
    merged = {key: found for key, found in alike.items() if len(found) >= _MANY and found[0].seen is None}
    together: dict[str, list[Change]] = {}
    for found in merged.values():
        together.setdefault(_names([name for change in found for name in change.operations]), []).append(found[0])
    for title, many in together.items():
        yield Section(title, _worst_first(many))
    # Operations first, then what they share.
    left = [change for change in changes if _likeness(change) not in merged]
    order = {change.subject: (change.seen is not None, index) for index, change in reversed(list(enumerate(left)))}
    for subject, group in groupby(sorted(left, key=lambda change: order[change.subject]), key=lambda one: one.subject):
        section = list(group)
        names = list(dict.fromkeys(name for change in section for name in change.operations))
        shared = any(change.seen for change in section)
        yield Section(f"{subject}, in {_names(names)}" if shared else subject, _worst_first(section))


def _worst_first(changes: Sequence[Change]) -> list[Change]:
    order = list(Severity)
    return sorted(changes, key=lambda change: order.index(change.severity))


def _likeness(change: Change) -> tuple[object, ...]:
    own = "operation" in change.place.words
    where = "" if own else change.point.pointer.split("/", 4)[-1]
    return (
        change.severity,
        change.rule,
        change.message,
        change.place,
        where,
        change.witness,
        change.effect,
        # Operations that come and go are told one by one.
        change.subject if own or not change.operations or change.seen else "",
    )


def _names(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_MOST_NAMES])
    more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    return f"{_plural(len(names), 'operation')}: {shown}{more}" if names else "no operation"


def _place(change: Change, pointer: bool = True) -> str:
    place = str(change.seen or change.place)
    if not pointer:
        return place
    return f"{place}  {_pointer(change)}"


def _pointer(change: Change) -> str:
    return f"{change.point.pointer or '/'}{' (old)' if change.point.gone else ''}"


def _witness(change: Change) -> str:
    return f"{_cut(change.witness or '')} is {change.effect}"


def _cut(witness: str) -> str:
    if len(witness) <= _LONGEST_WITNESS:
        return witness
    half = _LONGEST_WITNESS // 2
    return f"{witness[:half]} … {witness[-half:]} ({len(witness)} characters)"


def _plural(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("*", "\\*").replace("_", "\\_").replace("<", "&lt;").replace("`", "\\`")


def _code(words: str) -> str:
    fence = "``" if "`" in words else "`"
    return f"{fence} {words} {fence}" if "`" in words else f"`{words}`"


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")
