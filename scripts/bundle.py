"""Write generated/openapi.json and generated/openapi.yaml from spec/. `--check` writes nothing and only compares."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from novu_openapi.bundle import bundle, dump  # noqa: E402
from novu_openapi.findings import FoundError, UnreadableError  # noqa: E402
from novu_openapi.generate.tools import NOTICE  # noqa: E402


def main() -> int:
    """0: written, or fresh; 1: stale, or the document has errors; 2: could not run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="exit 1 when a file is not what spec/ gives")
    check: bool = parser.parse_args().check
    try:
        document = bundle(ROOT / "spec" / "openapi.yaml").document
    except (FoundError, UnreadableError) as error:
        print(error, file=sys.stderr)
        return 1 if isinstance(error, FoundError) else 2
    texts = {"openapi.json": dump(document), "openapi.yaml": f"# {NOTICE}\n{dump(document, 'yaml')}"}
    for name, text in texts.items():
        file = ROOT / "generated" / name
        if file.is_file() and file.read_text(encoding="utf-8") == text:
            continue
        if check:
            print(f"stale   generated/{name}\n        problem: it is not what spec/ gives\n        run: make generate")
            return 1
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
        print(f"written generated/{name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
