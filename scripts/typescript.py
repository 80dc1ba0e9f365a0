"""The document as types for TypeScript, generated/typescript/novu.d.ts, by openapi-typescript. `--check` only compares.

Apart from `make generate`, for it needs Node (scripts/optional).

0: made, or fresh; 1: stale; 2: could not run.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from novu_openapi.generate.compare import difference  # noqa: E402
from novu_openapi.generate.steps import BUNDLE, TYPESCRIPT  # noqa: E402
from scripts.optional.node import Node, find_node, install_packages, script_of  # noqa: E402
from scripts.optional.running import CACHE, CouldNotRunError, complaint, run  # noqa: E402

REMEDY = "make typescript"
NOTICE = f"// Made by `{REMEDY}` from the bundle; do not edit.\n"
PACKAGES = CACHE / "typescript"
PACKAGE = ROOT / "scripts" / "typescript" / "package.json"
TYPES = f"{TYPESCRIPT}/novu.d.ts"


def install(node: Node) -> None:
    """What scripts/typescript/package.json names. Raises CouldNotRunError without the npm registry."""
    install_packages(node, PACKAGE, PACKAGES)


def make_types(node: Node, bundle: Path, made: Path) -> None:
    """Write the types of a bundle. Raises CouldNotRunError when openapi-typescript refuses it."""
    # A copy with a plain name, beside the output: nothing of this machine can end in it.
    shutil.copyfile(bundle, made.with_name("openapi.json"))
    command = (node.node, script_of(PACKAGES, "openapi-typescript", "openapi-typescript"), "openapi.json")
    done = run((*command, "--output", made.name), cwd=made.parent)
    if done.returncode:
        raise CouldNotRunError("openapi-typescript made nothing", complaint(done), "run: make lint")
    made.write_text(NOTICE + made.read_text(encoding="utf-8"), encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(prog="typescript", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the types are not the bundle's")
    parser.add_argument("--root", type=Path, default=ROOT, metavar="FOLDER", help="the repository; default: this one")
    options = parser.parse_args()
    found: Path = options.root / "generated" / TYPES
    try:
        node = find_node()
        install(node)
        with tempfile.TemporaryDirectory() as scratch:
            made = Path(scratch, found.name)
            make_types(node, options.root / BUNDLE, made)
            text = made.read_text(encoding="utf-8")
            fresh = found.is_file() and found.read_text(encoding="utf-8") == text
            if options.check and not fresh:
                print(difference(TYPES, made, found, REMEDY))
                return 1
    except (CouldNotRunError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    if not fresh:
        found.parent.mkdir(parents=True, exist_ok=True)
        found.write_text(text, encoding="utf-8")
    print(f"{'fresh' if fresh else 'rewritten':<11}generated/{TYPES}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
