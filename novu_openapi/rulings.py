"""Read rulings: who said what, what holds and why, for all on which the revisions of the docs and the server disagree.

A ruling is a file, spec/revisions/rulings/<id>.yaml.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from novu_openapi.findings import Finding, FoundError, Severity, UnreadableError
from novu_openapi.revisions import REVISIONS, Place, Ruling
from novu_openapi.source import Source

KINDS = ("operation", "parameter", "schema", "property", "document")

_ID = re.compile(r"[a-z0-9]+(?:[-.][a-z0-9]+)*\Z")
_SETTLES = re.compile(r"D\d{3}\Z")
_EVIDENCE = re.compile(r"[\w.-]+/[\w.-]+ \S+@[0-9a-f]{8,40}\Z")
_MEMBERS = ("settles", "title", "tag", "where", "said", "server", "ruling", "because", "departs", "views")
_OPTIONAL = ("settles",)


def read_rulings(folder: Path) -> list[Ruling]:
    """The rulings of a folder, sorted by id. Raises FoundError with every file that is not well-formed."""
    found: list[Ruling] = []
    findings: list[Finding] = []
    for path in sorted(folder.glob("*.yaml"), key=lambda path: path.stem):
        source = Source(path)
        wrong = [*source.findings] or [*_malformed(source)]
        findings += wrong
        if not wrong:
            found.append(_ruling(path.stem, source.value))
    if findings:
        raise FoundError(sorted(findings))
    if not found:
        raise UnreadableError(f"there are no rulings in {folder}", "give the folder of the rulings")
    return found


def _ruling(name: str, data: dict[str, Any]) -> Ruling:
    views = data["views"] if isinstance(data["views"], list) else []
    return Ruling(
        id=name,
        title=data["title"],
        tag=data["tag"],
        settles=tuple(data.get("settles") or ()),
        where=tuple(_place(entry) for entry in data["where"]),
        said={revision: data["said"][revision] for revision in REVISIONS},
        behaviour=data["server"]["behaviour"],
        evidence=tuple(data["server"]["evidence"]),
        ruling=data["ruling"],
        because=data["because"],
        departs=data["departs"],
        views={entry["revision"]: entry["change"] for entry in views},
    )


def _place(entry: dict[str, Any]) -> Place:
    ((kind, name),) = entry.items()
    return Place(kind, "" if kind == "document" else name)


# Form


def _malformed(source: Source) -> Iterator[Finding]:
    """Everything that is wrong with the form of a ruling."""

    def found(pointer: str, message: str, remedy: str) -> Finding:
        return Finding(source.position(pointer), Severity.ERROR, "ruling-form", message, remedy)

    data = source.value
    if not isinstance(data, dict):
        yield found("", "the ruling is no object", f"write {', '.join(_MEMBERS)}")
        return
    if not _ID.match(source.path.stem):
        yield found("", f"{source.path.stem} is no id", "name the file in lower case, words joined by hyphens")
    for member in _MEMBERS:
        if member not in data and member not in _OPTIONAL:
            yield found("", f"the ruling has no {member}", f"write {member}")
    for member in data:
        if member not in _MEMBERS:
            yield found(f"/{member}", f"a ruling has no {member}", "remove it")
    for member in ("title", "tag", "ruling", "because"):
        if member in data and not _is_text(data[member]):
            yield found(f"/{member}", f"{member} is no text", "write a text")
    if data.get("departs") is not None and not _is_text(data["departs"]):
        yield found("/departs", "departs is no text", "write why the ruling departs from the first proposal, or null")
    for number, entry in enumerate(_list(data.get("settles", []))):
        if not (isinstance(entry, str) and _SETTLES.match(entry)):
            yield found(f"/settles/{number}", f"{entry} is no discrepancy", "write D and three digits")
    yield from _where(data.get("where"), found)
    said = data.get("said")
    if not isinstance(said, dict) or tuple(said) != REVISIONS:
        yield found("/said", "said does not name the three revisions", f"write {', '.join(REVISIONS)}, in this order")
    else:
        for revision, text in said.items():
            if text is not None and not _is_text(text):
                yield found(f"/said/{revision}", f"what {revision} said is no text", "write a text, or null if silent")
    yield from _server(data.get("server"), found)
    yield from _views(data.get("views"), found)


def _where(where: Any, found: Any) -> Iterator[Finding]:
    if not isinstance(where, list) or not where:
        yield found(
            "/where", "where names nothing", "name an operation, parameter, schema or property, or document: true"
        )
        return
    for number, entry in enumerate(where):
        kind = next(iter(entry), None) if isinstance(entry, dict) and len(entry) == 1 else None
        if kind not in KINDS:
            yield found(f"/where/{number}", "this names nothing", f"write one of {', '.join(KINDS)}")
        elif kind == "document" and entry[kind] is not True:
            yield found(f"/where/{number}", "document is not true", "write document: true")
        elif kind in ("parameter", "property") and "." not in str(entry[kind]):
            yield found(f"/where/{number}", f"{entry[kind]} names no {kind}", "write holder.name")


def _server(server: Any, found: Any) -> Iterator[Finding]:
    if not isinstance(server, dict) or set(server) != {"behaviour", "evidence"}:
        yield found("/server", "server is not behaviour and evidence", "write both")
        return
    if not _is_text(server["behaviour"]):
        yield found("/server/behaviour", "behaviour is no text", "write what the server does")
    for number, entry in enumerate(_list(server["evidence"])):
        if not (isinstance(entry, str) and _EVIDENCE.match(entry)):
            remedy = "write owner/repository path@commit"
            yield found(f"/server/evidence/{number}", f"{entry} names no file", remedy)


def _views(views: Any, found: Any) -> Iterator[Finding]:
    if views == "none":
        return
    if not isinstance(views, list) or not views:
        yield found("/views", "views is neither none nor a list", "write none, or how the views differ")
        return
    seen: list[str] = []
    for number, entry in enumerate(views):
        well_formed = isinstance(entry, dict) and set(entry) == {"revision", "change"} and _is_text(entry["change"])
        if not well_formed or entry["revision"] not in REVISIONS:
            remedy = f"write revision ({', '.join(REVISIONS)}) and change"
            yield found(f"/views/{number}", "this says of no revision how it differs", remedy)
        else:
            seen.append(entry["revision"])
    if seen != [revision for revision in REVISIONS if revision in seen]:
        yield found("/views", "the revisions repeat or are out of order", f"write {', '.join(REVISIONS)}, each once")


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
