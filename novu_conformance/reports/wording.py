"""What every form of a report says in the same words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from novu_conformance.findings import Finding
from novu_conformance.report import Report
from novu_conformance.trace import UNPRINTABLE, to_curl

_SHOWN_CHARACTERS = 300


@dataclass(frozen=True, slots=True)
class Row:
    """One tag: operations on offer and reached with success, answers, checks made on them, findings."""

    tag: str
    offered: int
    reached: int
    calls: int
    looks: int
    findings: int


def rows(report: Report) -> list[Row]:
    """A row for each tag, in the order of the document."""
    found: list[Row] = []
    for tag in dict.fromkeys(operation.tag for operation in report.operations):
        own = [operation for operation in report.operations if operation.tag == tag]
        names = {operation.operation_id for operation in own}
        found.append(
            Row(
                tag,
                len(own),
                sum(operation.successes > 0 for operation in own),
                sum(operation.calls for operation in own),
                sum(operation.looks for operation in own),
                sum(finding.operation_id in names for finding in report.broken),
            )
        )
    return found


def total(report: Report) -> Row:
    """The sum of all rows, and of what belongs to no tag."""
    every = rows(report)
    return Row(
        "all",
        sum(row.offered for row in every),
        sum(row.reached for row in every),
        sum(row.calls for row in every),
        sum(row.looks for row in every),
        len(report.broken),
    )


def verdict(report: Report) -> str:
    """The result in one sentence."""
    number = len(report.causes)
    found = "nothing found" if not number else "1 finding" if number == 1 else f"{number} findings"
    reached = f"{len(report.operations) - len(report.unreached)} of {len(report.operations)} operations reached"
    return f"{found}; {reached} with success; {report.cases} requests in {report.seconds:.0f} s"


def facts(report: Report) -> list[tuple[str, str]]:
    """What was run, as names and values."""
    setup = report.setup
    shards = f"{', '.join(map(str, report.shards))} of {setup.shards}" if setup.shards > 1 else None
    entries = [
        ("target", setup.url),
        ("document", f"{setup.document}, {f'revision {setup.revision}' if setup.revision else 'the document itself'}"),
        ("profile", f"{setup.profile}, {setup.rounds} round{'' if setup.rounds == 1 else 's'}"),
        ("seed", str(setup.seed)),
        ("shard", shards),
        ("ended", report.ended),
        ("tasks", str(report.tasks)),
    ]
    return [(name, value) for name, value in entries if value is not None]


def notes(report: Report) -> list[str]:
    """What a reader must know before trusting the result: what was not done, and what stayed behind."""
    found = []
    if missing := report.missing_shards:
        found.append(f"Not there: shard {', '.join(map(str, missing))} of {report.setup.shards}.")
    if not report.setup.other_key:
        found.append("No --other-api-key: nothing is known of leaks from one environment to the other.")
    if report.unreached:
        names = [
            f"{operation.operation_id} ({operation.reason})" if operation.reason else operation.operation_id
            for operation in report.unreached
        ]
        found.append(f"Never answered with success, so nothing is known of what they do: {', '.join(names)}.")
    found += [f"The kit itself failed in {task}: {told}." for task, told in report.failures.items()]
    found += [f"Left out, {_count(number, 'task')}: {reason}." for reason, number in report.reasons().items()]
    clean_up = report.clean_up
    for kind, ids in clean_up.left_behind.items():
        found.append(f"Left behind: {len(ids)} of {kind}: {clean_up.reasons[kind]}.")
    for kind, ids in clean_up.missing.items():
        found.append(f"Was there before and is gone: {len(ids)} of {kind}: {', '.join(ids[:5])}.")
    found += [f"Not compared before and after: {kind}: {reason}." for kind, reason in clean_up.unread.items()]
    return found


def cleaned(report: Report) -> str:
    """What became of the things that the run made."""
    clean_up = report.clean_up
    if not clean_up.compared:
        return "Nothing was cleaned up."
    left = sum(map(len, clean_up.left_behind.values()))
    return (
        f"Removed {sum(clean_up.removed.values())}, left behind {left}, missing of others' "
        f"{sum(map(len, clean_up.missing.values()))}; {len(clean_up.compared)} lists read before and after."
    )


def printable(text: str) -> str:
    """`text` with what has no shape of its own written as an escape."""
    return UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def explained(rulings: list[str]) -> str:
    """How to read the rulings that a check stands on."""
    return "; ".join(f"novu-openapi explain {ruling}" for ruling in rulings)


def curl(finding: Finding) -> list[str]:
    """The story for a shell, with the last answer as a comment."""
    if not finding.steps:
        return []
    answer = finding.steps[-1]["answer"]
    told = f"{answer['status']} {answer['body']}" if "status" in answer else f"{answer['trouble']}: {answer['text']}"
    return [*to_curl(finding.steps), f"# answers {' '.join(told[:_SHOWN_CHARACTERS].split())}"]


def also(others: Sequence[Finding]) -> str:
    """Where else the same was found."""
    names = [str(other.operation_id) for other in others]
    return f"the same in {len(names)} more: {', '.join(names)}" if names else ""


def met(finding: Finding) -> str:
    """How often a finding was met, and when first."""
    times = f"met {finding.times} times, " if finding.times > 1 else ""
    return f"{times}first after {_count(finding.cases, 'request')}, in {finding.task}"


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
