"""An SDK in another language, by openapi-generator, into a folder of your choice. Nothing of it is committed.

What openapi-generator warns of is a finding, unless sdk/excused.yaml says why the document is right.
Needs Java, and the network once (scripts/optional).

0: made; 1: it warns of something in the document, or fails; 2: could not run.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from novu_openapi.bundled import bundle_path  # noqa: E402
from novu_openapi.findings import Position, UnreadableError  # noqa: E402
from novu_openapi.generate.delivery import deliver, refuse_what_is_not_ours  # noqa: E402
from novu_openapi.source import Source  # noqa: E402
from scripts.optional.java import openapi_generator  # noqa: E402
from scripts.optional.running import CouldNotRunError, complaint, name_of, one_line, run, say  # noqa: E402

EXCUSED = ROOT / "scripts" / "sdk" / "excused.yaml"
DEFAULT = ROOT / "build" / "sdk"
ALL = "all"

# The generators that digest the document, and the type by which each writes a member that is only ever null.
LANGUAGES = {
    "csharp": "Object",
    "go": "interface{}",
    "java": "Object",
    "kotlin": "kotlin.Any",
    "php": "mixed",
    "ruby": "Object",
    "rust": "serde_json::Value",
    "swift6": "JSONValue",
    "typescript-fetch": "any",
}
# `_id` and `id` of one object would be one name.
RENAMED = ("--name-mappings", "_id=objectId")

_LOGGED = re.compile(r"^\[main\] (?:WARN|ERROR) +\S+ - (.*)$|^\t-(.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Excuse:
    """That a warning may be given; `position`: where excused.yaml says so."""

    says: re.Pattern[str]
    position: Position

    def covers(self, warning: str) -> bool:
        return self.says.fullmatch(warning) is not None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one language. `failed`: why nothing was made, if so."""

    language: str
    folder: Path
    files: int
    warnings: frozenset[str]
    failed: str


def read_excuses() -> list[Excuse]:
    """The entries of excused.yaml. Raises CouldNotRunError when one is not like the others."""
    source = Source(EXCUSED)
    entries = source.value if isinstance(source.value, list) else []
    try:
        return [
            Excuse(re.compile(entry["says"]), source.position(f"/{number}"))
            for number, entry in enumerate(entries)
            if entry["because"]
        ]
    except (KeyError, TypeError, re.error) as error:
        problem = f"an entry has no usable `says`, or no `because`: {error}"
        raise CouldNotRunError(
            "scripts/sdk/excused.yaml cannot be read", problem, "fix: write it like the others"
        ) from error


def make(generator: Sequence[str], language: str, folder: Path, options: Sequence[str]) -> Outcome:
    """Generate one SDK and put it in place. Raises UnreadableError where something would be lost."""
    refuse_what_is_not_ours(folder)
    say(f"generating {language}")
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".sdk-", dir=folder.parent) as scratch:
        made = Path(scratch, "made")
        command = [*generator, "generate", "--generator-name", language, "--input-spec", str(bundle_path())]
        types = ("--type-mappings", f"null={LANGUAGES[language]}")
        done = run([*command, "--output", str(made), "--skip-validate-spec", *RENAMED, *types, *options])
        said = f"{done.stdout}\n{done.stderr}"
        warnings = frozenset(one_line(one or other) for one, other in _LOGGED.findall(said))
        failed = complaint(done) if done.returncode else ""
        return Outcome(language, folder, 0 if failed else deliver(made, folder), warnings, failed)


def problems(outcomes: Iterable[Outcome], excuses: Iterable[Excuse], *, all_of_them: bool) -> list[str]:
    """What failed, what no excuse covers; and when every language was tried, every excuse that covers nothing."""
    found = []
    for outcome in outcomes:
        if outcome.failed:
            found.append(f"{outcome.language}: openapi-generator failed: {outcome.failed}\n    fix: mend the document")
        for warning in sorted(outcome.warnings):
            if not any(excuse.covers(warning) for excuse in excuses):
                remedy = "mend the document, or excuse it with the reason in scripts/sdk/excused.yaml"
                found.append(f"{outcome.language}: {warning}\n    fix: {remedy}")
    if all_of_them:
        said = [warning for outcome in outcomes for warning in outcome.warnings]
        unused = [excuse for excuse in excuses if not any(map(excuse.covers, said))]
        found += [f"{excuse.position}  nothing says this any more\n    fix: remove it" for excuse in unused]
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="sdk", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("language", choices=(*LANGUAGES, ALL), metavar="LANG", help=f"{', '.join(LANGUAGES)}; or {ALL}")
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="where to put it; default: build/sdk/LANG")
    parser.add_argument("options", nargs="*", metavar="OPTION", help="after --: more options for openapi-generator")
    chosen = parser.parse_args(arguments)
    languages = list(LANGUAGES) if chosen.language == ALL else [chosen.language]
    if chosen.out is None or chosen.language == ALL:
        folders = [(chosen.out or DEFAULT) / language for language in languages]
    else:
        folders = [chosen.out]
    try:
        excuses = read_excuses()
        generator = openapi_generator()
        with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
            work = [pool.submit(make, generator, *one, chosen.options) for one in zip(languages, folders, strict=True)]
            outcomes = [one.result() for one in work]
    except (CouldNotRunError, UnreadableError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    for outcome in outcomes:
        if not outcome.failed:
            warnings = f"{len(outcome.warnings)} kinds of warnings"
            print(f"made       {name_of(outcome.folder)}: {outcome.files} files, {warnings}")
    found = problems(outcomes, excuses, all_of_them=chosen.language == ALL)
    print("\n".join(found), end="\n" * bool(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
