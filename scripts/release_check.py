"""Whether the version and the changelog say what changed since the last release. `--record` keeps this one as the last.

0: they do, or nothing is released yet; 1: they do not; 2: could not run.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from novu_openapi.diff.loading import load  # noqa: E402
from novu_openapi.findings import UnreadableError  # noqa: E402
from novu_openapi.release import RELEASED, check_release  # noqa: E402

BUNDLE = ROOT / "generated" / "openapi.json"
CHANGELOG = ROOT / "CHANGELOG.md"


def main() -> int:
    """Check, and record when asked to and nothing stands in the way."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--record", action="store_true", help=f"write the bundle to {RELEASED}: it is released now")
    record: bool = parser.parse_args().record
    last = ROOT / RELEASED
    try:
        current = load(str(BUNDLE)).value
        released = load(str(last)).value if last.is_file() else None
        changelog = CHANGELOG.read_text(encoding="utf-8") if CHANGELOG.is_file() else None
    except (UnreadableError, OSError, UnicodeDecodeError) as error:
        print(error, file=sys.stderr)
        return 2
    outcome = check_release(current, released, changelog)
    print(f"{'failed' if outcome.problems else 'ok':<8}{outcome.summary}")
    for problem in outcome.problems:
        print(f"        problem: {problem.problem}\n        fix: {problem.fix}")
    if outcome.problems:
        return 1
    if record:
        last.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(BUNDLE, last)
        print(f"written {RELEASED}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
