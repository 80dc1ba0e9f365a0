"""Measure how many requests each story of the conformance kit takes on the reference server, and write it down.

The kit tells short stories first. To be run when stories come, go or change much; exit code 0, or 2 when a story finds
something, since then it does not take its usual way.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "generated")]

from novu_conformance.meaning import rounds  # noqa: E402
from novu_conformance.run import Run  # noqa: E402
from tests.conformance import kit  # noqa: E402
from tests.support.server import running  # noqa: E402

FIXTURES = ROOT / "novu_conformance" / "fixtures.json"


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        state = Path(folder) / "state.sqlite"
        with running(state, "--idempotency", "--fixtures", str(FIXTURES)) as server:
            run = kit.new(server.url)
            costs = measure(run)
            run.close()
    if run.result.findings or run.result.failures or run.result.left_out:
        print("\n".join([*kit.told(run.result), *map(str, run.result.failures.items()), *run.result.left_out]))
        return 2
    content = json.dumps(dict(sorted(costs.items())), indent=1)
    rounds.COSTS.write_text(f"{content}\n", encoding="utf-8")
    print(f"{len(costs)} stories, {sum(costs.values())} requests")
    return 0


def measure(run: Run) -> dict[str, int]:
    """The requests of each story, by its area and name, without what is taken away at leisure."""
    costs: dict[str, int] = {}
    for number, task in run.tasks([rounds.told_first, rounds.told_then]):
        before = run.result.cases
        run.do(number, task)
        costs[task.name.split("/", 2)[2]] = run.result.cases - before
    return costs


if __name__ == "__main__":
    sys.exit(main())
