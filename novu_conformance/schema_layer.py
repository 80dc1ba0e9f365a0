"""A Schemathesis run with a fixed, honest profile.

Every phase and check; nothing remembered from other runs; nothing learned from refusals; warnings fail. What a
correct server may do although a check objects is named in deviations.yaml and nowhere else.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

import yaml

DEVIATIONS = Path(__file__).with_name("deviations.yaml")

# What a run leaves in its folder beside report.json: all that happened, and what was made for it beforehand.
EVENTS = "events.ndjson"
PROVISIONED = "provisioned.ndjson"

# What the check accepts by itself; an entry of deviations.yaml adds to it.
_ACCEPTED = ["2xx", "3xx", "401", "403", "404", "409", "429"]
# Not `validation_mismatch`: where refusals are excused most requests may be refused; `reached` tells the same better.
_WARNINGS = ("missing_auth", "missing_test_data", "base_url_mismatch", "missing_deserializer", "unused_openapi_auth")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run found. `reached` holds the labels (`GET /v1/feeds`) of operations that gave a success answer."""

    exit_code: int
    cases: int
    failures: int
    errors: int
    operations: int
    reached: frozenset[str]
    warnings: Mapping[str, Any]


def load_deviations(file: Path = DEVIATIONS) -> list[dict[str, Any]]:
    """The entries of a deviations file.

    Raises ValueError when an entry lacks its check, its operations or its reason.
    """
    entries: list[dict[str, Any]] = yaml.safe_load(file.read_text()) or []
    for entry in entries:
        if not all(entry.get(member) for member in ("check", "operations", "reason")):
            raise ValueError(f"{file}: an entry needs check, operations and reason: {entry}")
    return entries


def configuration(
    key: str, seed: int, deviations: Sequence[Mapping[str, Any]], *, fail_on_warnings: bool = True
) -> dict[str, Any]:
    """The Schemathesis configuration of a run."""
    checks: dict[str, Any] = {}
    by_operation: dict[str, dict[str, Any]] = {}
    for deviation in deviations:
        if deviation["operations"] == "all":
            checks[deviation["check"]] = {"enabled": False}
            continue
        for operation_id in deviation["operations"]:
            excused = by_operation.setdefault(operation_id, {}).setdefault(
                deviation["check"], {"expected-statuses": list(_ACCEPTED)}
            )
            excused["expected-statuses"] += [
                str(status) for status in deviation["allow"] if str(status) not in excused["expected-statuses"]
            ]
    return {
        "seed": seed,
        "workers": 1,
        "hooks": "novu_conformance.hooks",
        "request-timeout": 10.0,
        "continue-on-failure": True,
        "cache": {"enabled": False},
        "generation": {"database": "none", "allow-x00": False},
        "warnings": {"display": list(_WARNINGS), "fail-on": fail_on_warnings},
        "analysis": {"constants": {"enabled": False}},
        # The folder of a run is private; who tells others of it leaves the key out.
        "output": {"sanitization": {"enabled": False}},
        "auth": {"openapi": {"apiKey": {"api_key": f"ApiKey {key}"}}},
        "checks": checks,
        "phases": {
            "fuzzing": {"error-feedback": {"enabled": False}},
            # The other algorithm reads addresses out of answers, and Schemathesis 4.32.5 dies of a text like `http://[`.
            "stateful": {"inference": {"algorithms": ["dependency-analysis"]}},
        },
        "operations": [
            {"include-operation-id": operation_id, "checks": excused}
            for operation_id, excused in sorted(by_operation.items())
        ],
    }


def run(
    document: Path,
    url: str,
    key: str,
    *,
    seed: int,
    folder: Path,
    max_examples: int,
    limit: float | None = None,
    checks: Sequence[str] = (),
    operation_ids: Sequence[str] = (),
    phases: Sequence[str] = (),
    events: bool = False,
    output: TextIO | None = None,
) -> Outcome:
    """Run Schemathesis against `url`; reports and its configuration are left in `folder`.

    `max_examples` is per operation and phase, `limit` in seconds, `checks` those to run and `operation_ids` those to
    call, `phases` those of Schemathesis, all when none is named. With `events`, everything that happened is kept.
    Raises RuntimeError when the run could not start, subprocess.TimeoutExpired when the limit was met.
    """
    folder.mkdir(parents=True, exist_ok=True)
    config_file = folder / "schemathesis.toml"
    # Warnings are about how much was reached, which says little of a few checks on a part of the operations.
    settings = configuration(key, seed, load_deviations(), fail_on_warnings=not checks)
    config_file.write_text(_toml(settings))
    report = folder / "report.json"
    for left in (report, folder / EVENTS, folder / PROVISIONED):
        left.unlink(missing_ok=True)
    command = [
        *(sys.executable, "-m", "schemathesis.cli", "--config-file", str(config_file), "run", str(document)),
        *("--url", url, "--max-examples", str(max_examples)),
        *("--report", "json", "--report-json-path", str(report)),
    ]
    if events:
        command += ["--report", "ndjson", "--report-ndjson-path", str(folder / EVENTS)]
    if phases:
        command += ["--phases", ",".join(phases)]
    for operation_id in operation_ids:
        command += ["--include-operation-id", operation_id]
    if checks:
        command += ["--checks", ",".join(checks)]
    finished = subprocess.run(
        command,
        stdout=output or subprocess.DEVNULL,
        stderr=output or subprocess.DEVNULL,
        check=False,
        timeout=limit,
        env=os.environ
        | {
            "NOVU_CONFORMANCE_URL": url,
            "NOVU_CONFORMANCE_KEY": key,
            "NOVU_CONFORMANCE_DOCUMENT": str(document.resolve()),
            "NOVU_CONFORMANCE_PROVISIONED": str((folder / PROVISIONED).resolve()),
        },
    )
    if not report.is_file():
        raise RuntimeError(f"Schemathesis could not run (exit code {finished.returncode})")
    return _outcome(json.loads(report.read_text()), finished.returncode)


def _outcome(report: Mapping[str, Any], exit_code: int) -> Outcome:
    return Outcome(
        exit_code=exit_code,
        cases=report["test_cases"]["generated"],
        failures=report["test_cases"]["unique_failures"],
        errors=len(report["errors"]),
        operations=report["operations"]["total"],
        reached=frozenset(
            label
            for label, phases in report["valid_rates"].items()
            if any(rate["accepted"] for rate in phases.values())
        ),
        warnings=report["warnings"],
    )


def _toml(values: Mapping[str, Any]) -> str:
    """The configuration as TOML: JSON values are TOML values but for tables, which are written inline."""
    return "".join(f"{name} = {_toml_value(value)}\n" for name, value in values.items())


def _toml_value(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{name} = {_toml_value(member)}" for name, member in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_toml_value(element) for element in value) + "]"
    return json.dumps(value)
