"""`novu-openapi generate`: client and models of the document, or of one revision, for a project of one's own."""

from __future__ import annotations

import argparse
import importlib
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from novu_openapi.bundled import read_bundle, read_generated
from novu_openapi.generate.client import PACKAGE as CLIENT
from novu_openapi.generate.compare import gaps
from novu_openapi.generate.delivery import deliver, refuse_what_is_not_ours
from novu_openapi.generate.steps import BUNDLE, MODELS, STEPS, Job
from novu_openapi.generate.tools import GenerateError
from novu_openapi.revisions import REVISIONS
from novu_openapi.writing import dump

# What the steps start as commands: without one of them this one cannot run.
for _tool in ("openapi_python_client", "datamodel_code_generator", "ruff"):
    importlib.import_module(_tool)

NOTICE = "Made by `novu-openapi generate`; do not edit."
# What our own packages are named after.
NAME = "novu"


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where to put the packages")
    parser.add_argument("--revision", choices=REVISIONS, help="as this revision told it; default: the document itself")
    parser.add_argument(
        "--name",
        type=_name,
        default=NAME,
        help=f"how the packages are called: NAME_api_client and NAME_models; default: {NAME}",
    )


def run(arguments: argparse.Namespace) -> int:
    """Make both packages, then put them in place. Raises UnreadableError where something would be lost."""
    revision, out = arguments.revision, arguments.out
    document = read_generated(f"revisions/{revision}.json") if revision else read_bundle()
    packages = {made: out / f"{arguments.name}{made.removeprefix(NAME)}" for made in (CLIENT, MODELS)}
    for folder in packages.values():
        refuse_what_is_not_ours(folder)
    out.mkdir(parents=True, exist_ok=True)
    # Beside the packages, so that putting one in place is a rename.
    with tempfile.TemporaryDirectory(prefix=".novu-openapi-", dir=out) as scratch:
        try:
            _make(dump(document), Path(scratch))
        except GenerateError as error:
            print(f"could not generate: {error}", file=sys.stderr)
            return 2
        for made, folder in packages.items():
            print(f"made       {folder}: {deliver(Path(scratch, made), folder)} files")
    return 0


def _make(document: str, out: Path) -> None:
    """Both packages, by the steps that make ours."""
    bundle = out / "openapi.json"
    bundle.write_text(document, encoding="utf-8")
    steps = [step for step in STEPS if step.makes[0].partition("/")[0] in (CLIENT, MODELS)]
    job = Job(out, {BUNDLE: bundle}, NOTICE)
    with ThreadPoolExecutor(max_workers=len(steps)) as pool:
        list(pool.map(lambda step: step.run(job), steps))
    models = [out / MODELS / f"{name}.py" for name in ("documents", "models", "operations")]
    if lacking := gaps(bundle, out / CLIENT, *models):
        raise GenerateError("\n".join(["the generators left something out", *map(str, lacking)]))


def _name(text: str) -> str:
    if not text.isidentifier():
        raise argparse.ArgumentTypeError(f"{text!r} cannot begin the name of a package of Python")
    return text
