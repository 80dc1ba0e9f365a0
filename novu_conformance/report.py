"""What a run tells: one set of plain data, which every form of the report is made from, and which merges.

The file `report.json` holds it as it stands here; `format` counts up when a member changes its meaning.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from novu_conformance.checks import catalogue
from novu_conformance.contract import Contract
from novu_conformance.findings import SEVERITIES, Finding
from novu_conformance.run import COMPLETE, Result, Settings
from novu_conformance.sweep import CleanUp
from novu_conformance.trace import to_curl
from novu_openapi.bundled import bundle_path
from novu_openapi.findings import UnreadableError

FORMAT = 1


# What the same thing said of two operations differs in: names, paths, values, numbers.
_OF_ONE_OPERATION = re.compile(r"\"[^\"]*\"|'[^']*'|/\S+|\d+|\b[a-z]+[A-Z]\w*")


@dataclass(frozen=True, slots=True)
class Setup:
    """What the shards of one run share. `document` is its version, `digest` the SHA-256 of its content."""

    url: str
    document: str
    digest: str
    revision: str | None
    profile: str
    seed: int
    rounds: int
    only: list[str]
    checks: list[str]
    safe: bool
    other_key: bool
    shards: int


@dataclass(slots=True)
class Operation:
    """An operation on offer: how often it was called, answered with success, and looked at by a check.

    `source` is file and line, where it is written by hand, if that is at hand; `reason` why no success was to be had.
    """

    operation_id: str
    tag: str
    method: str
    path: str
    source: str | None
    calls: int
    successes: int
    looks: int
    reason: str | None = None


@dataclass(slots=True)
class Look:
    """A check of the run, how often it was made, and what it says."""

    id: str
    name: str
    layer: str
    severity: str
    statement: str
    basis: str
    rulings: list[str]
    count: int


@dataclass(slots=True)
class Report:
    """What was run, what was reached, what was found and what was left. `command` runs it again, without the keys.

    `left_out` has tasks that were not to be done, `failures` those that the kit failed to do, each with the reason.
    """

    setup: Setup
    shards: list[int]
    command: str
    ended: str
    tasks: int
    cases: int
    seconds: float
    operations: list[Operation]
    checks: list[Look]
    findings: list[Finding]
    left_out: dict[str, str]
    failures: dict[str, str]
    clean_up: CleanUp
    format: int = field(default=FORMAT)

    @property
    def broken(self) -> list[Finding]:
        """The findings that no deviation excuses, worst first."""
        return [finding for finding in self.findings if finding.excuse is None]

    @property
    def causes(self) -> list[list[Finding]]:
        """`broken`, what one check says in the same words of several operations together, the shortest story first."""
        found: dict[tuple[str, str], list[Finding]] = {}
        for finding in self.broken:
            found.setdefault((finding.check, _OF_ONE_OPERATION.sub("…", finding.text)), []).append(finding)
        return [sorted(together, key=lambda each: len(each.steps)) for together in found.values()]

    @property
    def excused(self) -> list[Finding]:
        return [finding for finding in self.findings if finding.excuse is not None]

    @property
    def unreached(self) -> list[Operation]:
        """Operations that never answered with success: nothing is known of them."""
        return [operation for operation in self.operations if not operation.successes]

    @property
    def missing_shards(self) -> list[int]:
        return [number for number in range(1, self.setup.shards + 1) if number not in self.shards]

    @property
    def is_complete(self) -> bool:
        return self.ended == COMPLETE and not self.missing_shards

    def operation(self, finding: Finding) -> Operation | None:
        """The operation that a finding is about."""
        return next((each for each in self.operations if each.operation_id == finding.operation_id), None)

    def check(self, finding: Finding) -> Look:
        """The check that failed."""
        return next(check for check in self.checks if check.id == finding.check)

    def reasons(self) -> dict[str, int]:
        """Why tasks were left out, and how many each time; of which operation each lacks, the data says more."""
        return dict(Counter(reason.partition(":")[0] for reason in self.left_out.values()).most_common())

    def to_data(self) -> dict[str, Any]:
        findings = [
            finding.to_data() | {"id": identifier(finding), "curl": to_curl(finding.steps)} for finding in self.findings
        ]
        return {"format": self.format, **asdict(self), "findings": findings}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Report:
        """Raises ValueError, KeyError or TypeError when it is no report of this format."""
        if data["format"] != FORMAT:
            raise ValueError(f"its format is {data['format']}, this version reads {FORMAT}")
        made = {"id", "curl"}
        findings = [
            Finding.from_data({name: value for name, value in finding.items() if name not in made})
            for finding in data["findings"]
        ]
        return cls(
            **{
                **data,
                "setup": Setup(**data["setup"]),
                "operations": [Operation(**each) for each in data["operations"]],
                "checks": [Look(**each) for each in data["checks"]],
                "findings": findings,
                "clean_up": CleanUp(**data["clean_up"]),
            }
        )


def identifier(finding: Finding) -> str:
    """What `replay` calls a finding: the check, and the operation if there is one."""
    return finding.check if finding.operation_id is None else f"{finding.check}:{finding.operation_id}"


def sorted_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Worst first, of one severity by check and operation."""
    return sorted(findings, key=lambda each: (SEVERITIES.index(each.severity), each.check, each.operation_id or ""))


def make(
    contract: Contract,
    settings: Settings,
    result: Result,
    clean_up: CleanUp,
    *,
    url: str,
    profile: str,
    other_key: bool,
    command: str,
) -> Report:
    """The report of a run that has ended."""
    which, shards = settings.shard
    sources = _sources()
    broken = {finding.check for finding in result.findings.values()}
    return Report(
        setup=Setup(
            url=url,
            document=str(contract.document["info"]["version"]),
            digest=hashlib.sha256(json.dumps(contract.document, sort_keys=True).encode()).hexdigest(),
            revision=contract.revision.name,
            profile=profile,
            seed=settings.seed,
            rounds=settings.rounds,
            only=sorted(settings.only),
            checks=sorted(settings.checks),
            safe=settings.safe,
            other_key=other_key,
            shards=shards,
        ),
        shards=[which],
        command=command,
        ended=result.ended,
        tasks=len(result.tasks),
        cases=result.cases,
        seconds=round(result.seconds, 3),
        operations=[
            Operation(
                operation_id=(identity := operation.operation_id),
                tag=operation.tag,
                method=operation.method.upper(),
                path=operation.path,
                source=sources.get(identity),
                calls=result.calls[identity],
                successes=result.successes[identity],
                looks=result.looks[identity],
                reason=result.unreached.get(identity),
            )
            for operation in contract.operations.values()
        ],
        checks=[
            Look(**(asdict(check) | {"rulings": list(check.rulings), "count": result.checks[check.id]}))
            for check in catalogue().values()
            if check.id in settings.checks or check.id in broken
        ],
        findings=sorted_findings(result.findings.values()),
        left_out=dict(result.left_out),
        failures=dict(result.failures),
        clean_up=clean_up,
    )


def merge(reports: Sequence[Report]) -> Report:
    """One report of several shards of a run; of findings with one cause the shortest story is kept.

    Raises ValueError naming what differs when they are not shards of one run, or the same shard twice.
    """
    first, *others = reports
    for other in others:
        for name, value in asdict(first.setup).items():
            if (theirs := getattr(other.setup, name)) != value:
                raise ValueError(f"they are not of one run: {name} is {value} and {theirs}")
    shards = [shard for report in reports for shard in report.shards]
    if repeated := sorted({shard for shard in shards if shards.count(shard) > 1}):
        raise ValueError(f"shard {', '.join(map(str, repeated))} is there more than once")
    merged = replace(
        first,
        shards=sorted(shards),
        command="\n".join(report.command for report in reports),
        ended="; ".join(dict.fromkeys(report.ended for report in reports if report.ended != COMPLETE)) or COMPLETE,
        tasks=sum(report.tasks for report in reports),
        cases=sum(report.cases for report in reports),
        seconds=max(report.seconds for report in reports),
        operations=[replace(each) for each in first.operations],
        checks=[replace(each) for each in first.checks],
        findings=_merged_findings(reports),
        left_out={name: reason for report in reports for name, reason in report.left_out.items()},
        failures={name: told for report in reports for name, told in report.failures.items()},
        clean_up=CleanUp(),
    )
    for report in reports:
        merged.clean_up.add(report.clean_up)
    for other in others:
        for mine, its in zip(merged.operations, other.operations, strict=True):
            mine.calls, mine.successes, mine.looks = (
                mine.calls + its.calls,
                mine.successes + its.successes,
                mine.looks + its.looks,
            )
        for look, its_look in zip(merged.checks, other.checks, strict=True):
            look.count += its_look.count
    return merged


def read(file: Path) -> Report:
    """A report from its file. Raises UnreadableError when it is none."""
    try:
        return Report.from_data(json.loads(file.read_text(encoding="utf-8")))
    except OSError as error:
        raise UnreadableError(
            f"{file}: {error.strerror}", "give a report.json that `novu-openapi fuzz` wrote"
        ) from None
    except (ValueError, KeyError, TypeError) as error:
        remedy = "give a report.json that `novu-openapi fuzz` of this version wrote"
        raise UnreadableError(f"{file} is no report: {error}", remedy) from None


def _merged_findings(reports: Sequence[Report]) -> list[Finding]:
    found: dict[tuple[str, str | None], Finding] = {}
    for finding in (finding for report in reports for finding in report.findings):
        before = found.get(finding.cause)
        if before is None:
            found[finding.cause] = replace(finding)
            continue
        shorter = min(before, finding, key=lambda each: len(each.steps))
        found[finding.cause] = replace(
            shorter,
            times=before.times + finding.times,
            cases=min(before.cases, finding.cases),
            seconds=min(before.seconds, finding.seconds),
        )
    return sorted_findings(found.values())


def _sources() -> dict[str, str]:
    """Where each operation is written by hand, in a checkout; nothing where only the package is."""
    root = bundle_path().parents[1]
    # Links have it too, but deeper.
    pattern = re.compile(r"^ {4}operationId: (\w+)$")
    return {
        found[1]: f"{file.relative_to(root)}:{number}"
        for file in sorted((root / "spec").glob("*/paths.yaml"))
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if (found := pattern.match(line))
    }
