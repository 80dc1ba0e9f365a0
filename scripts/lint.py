"""Lint spec/ by the rules of the project, then let openapi-spec-validator judge the bundle.

0: nothing found, 1: something found, 2: could not run.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from novu_openapi.bundle import Bundle, bundle  # noqa: E402
from novu_openapi.findings import Finding, FoundError, Severity, UnreadableError  # noqa: E402
from novu_openapi.lint import lint  # noqa: E402
from novu_openapi.lint.report import FORMATS, totals  # noqa: E402
from novu_openapi.lint.rule import Profile  # noqa: E402
from novu_openapi.source import escape  # noqa: E402

SPEC = ROOT / "spec" / "openapi.yaml"


def conformance(made: Bundle) -> Iterator[Finding]:
    """What openapi-spec-validator has against the bundle, each in one line with its place in spec/."""
    from openapi_spec_validator import OpenAPIV31SpecValidator

    fix = "make the document conform to OpenAPI 3.1"
    try:
        for error in OpenAPIV31SpecValidator(made.document).iter_errors():
            pointer = "".join(f"/{escape(str(step))}" for step in error.absolute_path)
            # The whole text repeats the value, which may be the whole document.
            yield Finding(made.position(pointer), Severity.ERROR, "conformance", error.message[:300], fix)
    except Exception as error:  # it gives up on what it does not expect, by any exception
        message = f"the validator gave up: {type(error).__name__}: {str(error)[:200]}"
        yield Finding(made.position(), Severity.ERROR, "conformance", message, fix)


def main() -> int:
    """Print the findings of both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--format", choices=tuple(FORMATS.keys() - {"sarif"}), default="text")
    parser.add_argument("--check", action="store_true", help="accepted for uniformity: linting never writes anything")
    arguments = parser.parse_args()
    findings: list[Finding] = []
    try:
        findings += lint(SPEC, Profile.PROJECT)
        findings += conformance(bundle(SPEC))
    except FoundError:
        pass  # no bundle can be made: the rules have said why
    except UnreadableError as error:
        print(error, file=sys.stderr)
        return 2
    sys.stdout.write(FORMATS[arguments.format](findings))
    if findings:
        print(totals(findings), file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
