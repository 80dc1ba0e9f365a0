"""What is made under generated/, one step each. A new kind of output is one more entry of STEPS.

A step says what it reads and what it makes; from that follow what runs side by side and what can be skipped.
It stands below the steps whose output it reads.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from novu_openapi.generate.client import PACKAGE, make_client
from novu_openapi.generate.index import operations_text
from novu_openapi.generate.models import make_documents, make_models, make_package
from novu_openapi.generate.protocols import operations_module
from novu_openapi.generate.resources import PACKAGE as RESOURCES
from novu_openapi.generate.resources import make_resources
from novu_openapi.generate.tools import NOTICE
from novu_openapi.revisions import REVISIONS, rulings_to_data

BUNDLE = "generated/openapi.json"
MODELS = "novu_models"
VIEWS = "revisions"
# No step: `make typescript` makes it, for that needs Node.
TYPESCRIPT = "typescript"
OVERLAYS = "spec/revisions"
RULINGS = "spec/revisions/rulings"


@dataclass(frozen=True)
class Job:
    """What a step is given: a folder to write to, where what it reads stands now, and what code says of its origin."""

    out: Path
    sources: Mapping[str, Path]
    notice: str = NOTICE

    def source(self, name: str) -> Path:
        """Where something the step reads is; what an earlier step made may not be under generated/ yet."""
        return self.sources[name]

    def target(self, name: str) -> Path:
        """Where to write something the step makes."""
        path = self.out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def document(self) -> dict[str, Any]:
        """The bundle."""
        content: dict[str, Any] = json.loads(self.source(BUNDLE).read_text(encoding="utf-8"))
        return content


@dataclass(frozen=True)
class Step:
    """Something that is made.

    `reads`: files and folders, from the root of the repository; earlier steps make those under generated/.
    `makes`: files and folders named from generated/.
    `tools`: distributions whose version decides what comes out.
    `code`: files of this package that decide it too, beside novu_openapi/generate/.
    """

    name: str
    reads: tuple[str, ...]
    makes: tuple[str, ...]
    run: Callable[[Job], None]
    tools: tuple[str, ...] = ()
    code: tuple[str, ...] = ()


def _bundle(job: Job) -> None:
    from novu_openapi.bundle import bundle, dump

    document = bundle(job.source("spec") / "openapi.yaml").document
    job.target("openapi.json").write_text(dump(document, "json"), encoding="utf-8")
    job.target("openapi.yaml").write_text(f"# {NOTICE}\n{dump(document, 'yaml')}", encoding="utf-8")


def _views(job: Job) -> None:
    from novu_openapi.views import make_view, overlay_of
    from novu_openapi.writing import dump

    for revision in REVISIONS:
        view = make_view(job.document(), overlay_of(revision, job.source(OVERLAYS)))
        job.target(f"{VIEWS}/{revision}.json").write_text(dump(view, "json"), encoding="utf-8")


def _rulings(job: Job) -> None:
    from novu_openapi.reconciliation import reconciliation_text
    from novu_openapi.rulings import read_rulings
    from novu_openapi.writing import dump

    rulings = read_rulings(job.source(RULINGS))
    job.target("rulings.json").write_text(dump(rulings_to_data(rulings), "json"), encoding="utf-8")
    page = f"<!-- {NOTICE} -->\n{reconciliation_text(rulings, job.document())}"
    job.target("reconciliation.md").write_text(page, encoding="utf-8")


def _index(job: Job) -> None:
    folder = job.source(f"generated/{VIEWS}")
    views = {name: json.loads((folder / f"{name}.json").read_text(encoding="utf-8")) for name in REVISIONS}
    job.target("operations.txt").write_text(operations_text(job.document(), views), encoding="utf-8")


def _client(job: Job) -> None:
    make_client(job.source(BUNDLE), job.target(PACKAGE), job.notice)


def _resources(job: Job) -> None:
    make_resources(job.source(BUNDLE), job.target(RESOURCES), job.notice)


def _models(job: Job) -> None:
    make_models(job.source(BUNDLE), job.target(f"{MODELS}/models.py"), job.notice)


def _documents(job: Job) -> None:
    make_documents(job.source(BUNDLE), job.target(f"{MODELS}/documents.py"), job.notice)


def _protocols(job: Job) -> None:
    job.target(f"{MODELS}/operations.py").write_text(operations_module(job.document(), job.notice), encoding="utf-8")


def _package(job: Job) -> None:
    make_package(job.target(f"{MODELS}/__init__.py").parent, job.notice)


_CLIENT_TOOLS = ("openapi-python-client", "ruff")
_MODEL_TOOLS = ("datamodel-code-generator", "ruff")
_VIEW_TOOLS = ("python-jsonpath", "jsonschema-rs", "pyyaml")
_BUNDLE_CODE = ("bundle.py", "findings.py", "grammar.py", "source.py", "writing.py")
_VIEW_CODE = ("views.py", "overlay.py", "revisions.py", "schemas.py", "algebra.py", "dialect.py", *_BUNDLE_CODE[1:])
_RULING_CODE = ("rulings.py", "reconciliation.py", "revisions.py", "source.py", "writing.py")

STEPS: tuple[Step, ...] = (
    Step("bundle", ("spec",), ("openapi.json", "openapi.yaml"), _bundle, ("pyyaml",), _BUNDLE_CODE),
    Step("client", (BUNDLE,), (PACKAGE,), _client, _CLIENT_TOOLS),
    Step("resources", (BUNDLE,), (RESOURCES,), _resources, ("ruff",), ("naming.py",)),
    Step("models", (BUNDLE,), (f"{MODELS}/models.py",), _models, _MODEL_TOOLS),
    Step("documents", (BUNDLE,), (f"{MODELS}/documents.py",), _documents, _MODEL_TOOLS),
    Step("protocols", (BUNDLE,), (f"{MODELS}/operations.py",), _protocols, ("ruff",), ("naming.py",)),
    Step("package", (), (f"{MODELS}/__init__.py", f"{MODELS}/py.typed"), _package),
    Step("views", (BUNDLE, OVERLAYS), (VIEWS,), _views, _VIEW_TOOLS, _VIEW_CODE),
    Step("rulings", (BUNDLE, RULINGS), ("rulings.json", "reconciliation.md"), _rulings, ("pyyaml",), _RULING_CODE),
    Step("index", (BUNDLE, f"generated/{VIEWS}"), ("operations.txt",), _index),
)
