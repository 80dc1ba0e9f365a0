"""Known deviations: what a server may do although a check objects, each named with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from novu_conformance.trace import Result
from novu_conformance.wire import Answer

OURS = Path(__file__).with_name("deviations.yaml")


@dataclass(frozen=True, slots=True)
class Deviation:
    """`check` is excused for `operations` (operationIds; None: all of them), with the answers of `allow`, if any.

    `instead` names the check that takes its place, `ruling` what it rests on.
    """

    check: str
    operations: frozenset[str] | None
    reason: str
    allow: frozenset[int] = frozenset()
    instead: str | None = None
    ruling: str | None = None


def load(file: Path = OURS) -> list[Deviation]:
    """The entries of a file: a list of check, operations (a list, or `all`), reason, and perhaps allow (statuses).

    Raises ValueError when the file cannot be read, or an entry lacks its check, its operations or its reason.
    """
    try:
        entries: Any = yaml.safe_load(file.read_text(encoding="utf-8")) or []
    except OSError as error:
        raise ValueError(f"{file}: {error.strerror}") from error
    except yaml.YAMLError as error:
        raise ValueError(f"{file} is not YAML: {error}") from error
    if not isinstance(entries, list):
        raise ValueError(f"{file}: give a list of entries, each with check, operations and reason")
    return [_deviation(file, entry) for entry in entries]


def _deviation(file: Path, entry: Any) -> Deviation:
    if not isinstance(entry, dict) or not all(entry.get(member) for member in ("check", "operations", "reason")):
        raise ValueError(f"{file}: an entry needs check, operations and reason: {entry}")
    operations = entry["operations"]
    return Deviation(
        entry["check"],
        None if operations == "all" else frozenset(operations),
        entry["reason"],
        frozenset(entry.get("allow", ())),
        entry.get("instead"),
        entry.get("ruling"),
    )


def excuse(deviations: Sequence[Deviation], check: str, operation_id: str | None, result: Result | None) -> str | None:
    """Why a finding is none, if a deviation says so."""
    for deviation in deviations:
        applies = deviation.operations is None or operation_id in deviation.operations
        status = result.status if isinstance(result, Answer) else None
        if deviation.check == check and applies and (not deviation.allow or status in deviation.allow):
            return deviation.reason
    return None
