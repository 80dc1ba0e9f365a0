"""Rules of this project about rulings: what the document decides, and the file that says why.

A ruling is a file under `revisions/rulings/` beside the root, named by its id. The line it decides carries the
comment `# ruling: <id>`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from novu_openapi.findings import Position
from novu_openapi.lint.document import Document, mapping, sequence, strings
from novu_openapi.lint.rule import Hit, Profile, rule
from novu_openapi.lint.structure import did_you_mean
from novu_openapi.source import Source, escape

_REQUIRED = ("title", "tag", "where", "said", "server", "ruling", "because", "departs", "views")
_REVISIONS = ("2024-12", "v0.x", "2025-02")
_COMMENT = re.compile(r"ruling:\s*(\S+)")


# Five rules read the same two hundred files of one document.
@lru_cache(maxsize=1)
def _files(document: Document) -> list[Source]:
    folder = document.made.root.path.parent / "revisions" / "rulings"
    return [Source(path) for path in sorted(folder.glob("*.yaml"))]


def _comments(document: Document) -> Iterator[tuple[Position, str]]:
    for source in document.made.sources.values():
        for line, comment in source.comments() if "ruling:" in source.text else ():
            found = _COMMENT.match(comment)
            if found:
                column = source.text.splitlines()[line - 1].index("#") + 1
                yield Position(source.name, line, column), found[1]


@rule(
    "ruling-file-missing",
    "every `# ruling:` comment has its file",
    fix="write the file, or correct the id in the comment",
    profile=Profile.PROJECT,
)
def missing_files(document: Document) -> Iterator[Hit]:
    """The id is the name of a file in revisions/rulings."""
    known = {source.path.stem for source in _files(document)}
    for position, name in _comments(document):
        if name not in known:
            yield Hit(position, f"there is no ruling {name}", did_you_mean(name, known))


@rule(
    "ruling-comment-missing",
    "every ruling has its comment in the document",
    fix="write `# ruling: <id>` above the line it decides, or `where: [{document: true}]`",
    profile=Profile.PROJECT,
)
def missing_comments(document: Document) -> Iterator[Hit]:
    """Except those about the whole document, which decide nothing in one place."""
    named = {name for _, name in _comments(document)}
    for source in _files(document):
        places = sequence(mapping(source.value).get("where"))
        whole = any(mapping(place).get("document") is True for place in places)
        if source.path.stem not in named and not whole:
            yield Hit(source.position(), f"no line of the document carries the ruling {source.path.stem}")


@rule(
    "ruling-malformed",
    "a ruling says who said what, what holds and why",
    fix="write it like its neighbours",
    profile=Profile.PROJECT,
)
def malformed(document: Document) -> Iterator[Hit]:
    """The members of the file, and the revisions it speaks about."""
    tags = [mapping(tag).get("name") for tag in sequence(document.value.get("tags"))] + ["Document"]
    for source in _files(document):
        for finding in source.findings:
            yield Hit(finding.position, finding.message, finding.remedy)
        value = mapping(source.value)
        for key in _REQUIRED:
            if key not in value:
                yield Hit(source.position(), f"the ruling has no member {key}")
        for key in value.keys() - {*_REQUIRED, "settles"}:
            yield Hit(source.position(f"/{key}"), f"a ruling has no member {key}", did_you_mean(key, _REQUIRED))
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", source.path.stem):
            yield Hit(source.position(), f"{source.path.stem} is not kebab-case", "rename the file")
        if value.get("tag") not in tags:
            yield Hit(source.position("/tag"), f"there is no tag {value.get('tag')}")
        if set(mapping(value.get("said"))) != set(_REVISIONS):
            yield Hit(source.position("/said"), f"`said` does not speak about each of {', '.join(_REVISIONS)}")
        for index, view in enumerate(sequence(value.get("views"))):
            if mapping(view).get("revision") not in _REVISIONS or not mapping(view).get("change"):
                yield Hit(source.position(f"/views/{index}"), "a view names a revision and its change")
        for index, name in enumerate(strings(value.get("settles"))):
            if not re.fullmatch(r"D\d{3}", name):
                yield Hit(source.position(f"/settles/{index}"), f"{name} is no discrepancy")


@rule(
    "ruling-place-unknown",
    "what a ruling decides is in the document",
    fix="name an operation, schema, property (Schema.member) or parameter (operationId.name) of the document",
    profile=Profile.PROJECT,
)
def unknown_places(document: Document) -> Iterator[Hit]:
    """The entries of `where`."""
    for source in _files(document):
        places = sequence(mapping(source.value).get("where"))
        if not places:
            yield Hit(source.position("/where"), "the ruling decides nothing")
        for index, place in enumerate(places):
            for kind, name in mapping(place).items():
                if not _exists(document, kind, name):
                    yield Hit(source.position(f"/where/{index}"), f"there is no {kind} {name}")


def _exists(document: Document, kind: str, name: Any) -> bool:
    if kind == "document":
        return name is True
    owner, _, member = str(name).partition(".")
    schemas = mapping(mapping(document.value.get("components")).get("schemas"))
    match kind:
        case "operation":
            return owner in document.by_id and not member
        case "schema":
            return owner in schemas and not member
        case "property":
            parts = document.parts(f"/components/schemas/{escape(owner)}", schemas.get(owner))
            return any(member in mapping(part.value.get("properties")) for part in parts)
        case "parameter":
            operation = document.by_id.get(owner)
            parameters = document.parameters(operation) if operation else []
            return any(parameter.value.get("name") == member for parameter in parameters)
    return False


@rule(
    "ruling-settled-twice",
    "no discrepancy is settled by two rulings",
    fix="merge the two, or strike it from one",
    profile=Profile.PROJECT,
)
def settled_twice(document: Document) -> Iterator[Hit]:
    """Each has one ruling, so that there is one answer."""
    seen: dict[str, Path] = {}
    for source in _files(document):
        for index, name in enumerate(strings(mapping(source.value).get("settles"))):
            first = seen.setdefault(name, source.path)
            if first != source.path:
                yield Hit(source.position(f"/settles/{index}"), f"{name} is settled by {first.stem} too")
