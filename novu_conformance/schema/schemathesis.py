"""A Schemathesis run with a fixed, honest profile.

Every check; nothing remembered from other runs; nothing learned from refusals. What a correct server may do although a
check objects is named among the deviations and nowhere else.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from novu_conformance.deviations import Deviation

# What a run leaves in its folder: all that happened, what was made for it beforehand, and what Schemathesis printed.
EVENTS = "events.ndjson"
PROVISIONED = "provisioned.ndjson"
PRINTED = "schemathesis.txt"

# What the check accepts by itself; an entry of the deviations adds to it.
_ACCEPTED = ["2xx", "3xx", "401", "403", "404", "409", "429"]


def configuration(key: str, seed: int, deviations: Sequence[Deviation], timeout: float = 10.0) -> dict[str, Any]:
    """The Schemathesis configuration of a run; `timeout` in seconds is for each answer."""
    checks: dict[str, Any] = {}
    by_operation: dict[str, dict[str, Any]] = {}
    for deviation in deviations:
        if deviation.instead is not None:
            checks[deviation.check] = {"enabled": False}
        if not deviation.allow:
            continue
        for operation_id in sorted(deviation.operations or ()):
            excused = by_operation.setdefault(operation_id, {}).setdefault(
                deviation.check, {"expected-statuses": list(_ACCEPTED)}
            )
            excused["expected-statuses"] += [
                str(status) for status in sorted(deviation.allow) if str(status) not in excused["expected-statuses"]
            ]
    return {
        "seed": seed,
        "workers": 1,
        "hooks": "novu_conformance.schema.hooks",
        "request-timeout": timeout,
        "continue-on-failure": True,
        "cache": {"enabled": False},
        "generation": {"database": "none", "allow-x00": False},
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
    settings: Mapping[str, Any],
    key: str,
    *,
    folder: Path,
    max_examples: int,
    checks: Sequence[str],
    operation_ids: Sequence[str],
    phases: Sequence[str],
    limit: float | None,
) -> None:
    """Run Schemathesis against `url` with the configuration `settings`; everything that happened is left in `folder`.

    `max_examples` is per operation and phase, `limit` in seconds; what happened until then is there. Raises
    RuntimeError with what Schemathesis printed when it could not start.
    """
    config_file = folder / "schemathesis.toml"
    config_file.write_text(_toml(settings))
    command = [
        *(sys.executable, "-m", "schemathesis.cli", "--config-file", str(config_file), "run", str(document)),
        *("--url", url, "--max-examples", str(max_examples)),
        *("--checks", ",".join(checks), "--phases", ",".join(phases)),
        *("--report", "ndjson", "--report-ndjson-path", str(folder / EVENTS)),
    ]
    for operation_id in operation_ids:
        command += ["--include-operation-id", operation_id]
    variables = {
        "NOVU_CONFORMANCE_URL": url,
        "NOVU_CONFORMANCE_KEY": key,
        "NOVU_CONFORMANCE_DOCUMENT": str(document.resolve()),
        "NOVU_CONFORMANCE_PROVISIONED": str((folder / PROVISIONED).resolve()),
    }
    printed = folder / PRINTED
    with printed.open("wb") as output:
        try:
            subprocess.run(
                command, stdout=output, stderr=output, check=False, timeout=limit, env=os.environ | variables
            )
        except subprocess.TimeoutExpired:
            return
    if not (folder / EVENTS).is_file():
        raise RuntimeError(f"Schemathesis could not run: {printed.read_text(errors='replace').strip()[-1000:]}")


def _toml(values: Mapping[str, Any]) -> str:
    """The configuration as TOML: JSON values are TOML values but for tables, which are written inline."""
    return "".join(f"{name} = {_toml_value(value)}\n" for name, value in values.items())


def _toml_value(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{name} = {_toml_value(member)}" for name, member in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_toml_value(element) for element in value) + "]"
    return json.dumps(value)
