"""Find the document that a word on the command line means."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from novu_openapi.bundle import Bundle, assemble
from novu_openapi.bundled import bundle_path
from novu_openapi.findings import Finding, Position, Severity, UnreadableError
from novu_openapi.revisions import REVISIONS

CURRENT = "current"
GIT = "git:"
# Where the bundle lies in a commit.
BUNDLE = "generated/openapi.json"

# What a document must not have to be compared at all; other findings are the linter's business.
_FATAL = ("syntax", "duplicate-key", "component-clash", "ref-loop")


@dataclass(frozen=True)
class Loaded:
    """A document, and where its parts stand in a file, if it lies in one."""

    name: str
    value: dict[str, Any]
    unresolved: frozenset[str] = frozenset()
    # What the comparison has to do without.
    warnings: tuple[Finding, ...] = ()
    locate: Callable[[str], Position | None] = field(default=lambda _: None, compare=False)


def load(word: str) -> Loaded:
    """The document a word means: `current`, `git:REVISION`, the name of a revision of the docs, or a file.

    Raises UnreadableError when there is no such document, or it cannot be used.
    """
    if word == CURRENT:
        return _current()
    if word.startswith(GIT):
        return _from_git(word.removeprefix(GIT), word)
    path = Path(word)
    if path.is_file():
        return _from_file(path, word)
    if word in REVISIONS:
        return _from_file(revision_path(word), word)
    if path.suffix or len(path.parts) > 1:
        raise UnreadableError(f"there is no file {word}", "give the path of a document")
    known = ", ".join((CURRENT, f"{GIT}REVISION", *REVISIONS))
    raise UnreadableError(f"{word} is no file and no revision of the docs", f"give a file, or one of: {known}")


def revision_path(revision: str) -> Path:
    """The document as a revision of the docs told it. Raises UnreadableError when it has not been made."""
    path = bundle_path().parent / "revisions" / f"{revision}.json"
    if not path.is_file():
        raise UnreadableError(f"the document as {revision} told it is missing ({path})", "run: make generate")
    return path


def _current() -> Loaded:
    path = bundle_path()
    made = _from_file(path, CURRENT)
    root = path.parents[1] / "spec" / "openapi.yaml"
    if not root.is_file():
        return made

    @cache
    def source() -> Bundle:
        return assemble(root)

    # Nobody edits the bundle: the place that matters is the one in spec/.
    return Loaded(made.name, made.value, locate=lambda pointer: source().position(pointer))


def _from_file(path: Path, name: str) -> Loaded:
    made = assemble(path)
    errors = [finding for finding in made.findings if finding.severity is Severity.ERROR]
    if fatal := sorted(finding for finding in errors if finding.rule in _FATAL):
        raise UnreadableError(f"{name} cannot be used: {fatal[0].message} ({fatal[0].position})", fatal[0].remedy)
    return Loaded(
        name,
        _checked(made.document, name),
        frozenset(made.unresolved),
        tuple(sorted({finding for finding in made.findings if finding.rule in ("dangling-ref", "remote-ref")})),
        made.position,
    )


def _from_git(revision: str, name: str) -> Loaded:
    _git("rev-parse", "--is-inside-work-tree", why="this is no working copy of git", fix="run it inside the repository")
    commit = _git(
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        f"{revision}^{{commit}}",
        why=f"git knows no revision {revision!r}",
        fix="give a branch, a tag or a commit; a shallow clone has few of them",
    ).strip()
    text = _git(
        "show",
        f"{commit}:{BUNDLE}",
        why=f"{revision} has no {BUNDLE}",
        fix="give a revision that has one",
    )
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableError(f"{BUNDLE} of {revision} is not JSON: {error}", "give another revision") from None
    return Loaded(name, _checked(value, name))


def _git(*arguments: str, why: str, fix: str) -> str:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise UnreadableError("git is not installed", "install it, or give a file") from None
    if done.returncode:
        raise UnreadableError(why, fix)
    return done.stdout.decode("utf-8", "replace")


def _checked(value: Any, name: str) -> dict[str, Any]:
    version = value.get("openapi") if isinstance(value, dict) else None
    if not isinstance(version, str):
        raise UnreadableError(f"{name} is no OpenAPI document", "give the root file of a document")
    if not version.startswith(("3.0", "3.1")):
        raise UnreadableError(f"{name} is OpenAPI {version}", "give a document of OpenAPI 3.0 or 3.1")
    document: dict[str, Any] = value
    return document
