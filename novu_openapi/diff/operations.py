"""Compare two documents, operation by operation."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from novu_openapi.diff.bodies import Bodies, optional
from novu_openapi.diff.change import Change, Place, Point, Severity
from novu_openapi.diff.loading import Loaded
from novu_openapi.diff.parameters import Parameters
from novu_openapi.diff.schemas import Schemas
from novu_openapi.diff.security import compare_security
from novu_openapi.diff.side import Object, Operation, Side, mapping, sequence
from novu_openapi.diff.work import NEW, OLD, Group, Work

_OPERATION = Place("operation")


class Pair(NamedTuple):
    """An operation in both documents; None where it is not."""

    old: Operation | None
    new: Operation | None


def compare(old: Loaded, new: Loaded) -> list[Change]:
    """What changed from one document to the other, each shared component once for each direction."""
    work = Work(old, new)
    schemas = Schemas(work)
    bodies, parameters = Bodies(work, schemas), Parameters(work, schemas)
    _document(work)
    for pair in _pairs(work):
        group = _group(work, pair)
        if pair.old is None or pair.new is None:
            _come_or_gone(pair, group)
            continue
        _named(pair.old, pair.new, group)
        parameters.compare(pair.old, pair.new, group)
        before, after = (Object(one.pointer, one.pointer, one.value) for one in (pair.old, pair.new))
        bodies.request(optional(work.old, before, "requestBody"), optional(work.new, after, "requestBody"), group)
        bodies.responses(before, after, group)
        compare_security(work.old, work.new, pair.old, pair.new, group)
    return work.changes()


def _pairs(work: Work) -> list[Pair]:
    """Every operation with its counterpart: the one that answers the same requests, or else the one of that name."""
    left = {operation.key: operation for operation in work.old.operations}
    counterparts = {
        operation.key: left.pop(operation.key) for operation in work.new.operations if operation.key in left
    }
    named = {operation.id: operation for operation in left.values() if operation.id}
    pairs = []
    for operation in work.new.operations:
        old = counterparts.get(operation.key)
        if old is None and operation.id in named:
            old = named.pop(operation.id)
            del left[old.key]
        pairs.append(Pair(old, operation))
    return pairs + [Pair(operation, None) for operation in left.values()]


def _group(work: Work, pair: Pair) -> Group:
    operation = pair.new or pair.old
    assert operation is not None
    title = f"{operation} {operation.id}" if operation.id else str(operation)
    return work.group(("operation", "new" if pair.new else "old", str(operation)), title, operation.name)


def _come_or_gone(pair: Pair, group: Group) -> None:
    if pair.new is not None:
        group.tell(Severity.COMPATIBLE, "operation-added", "new", _OPERATION, Point(pair.new.pointer))
    elif pair.old is not None:
        message = "gone; it had been deprecated" if pair.old.deprecated else "gone"
        point = Point(pair.old.pointer, gone=True)
        group.tell(Severity.BREAKING, "operation-removed", message, _OPERATION, point)


def _named(old: Operation, new: Operation, group: Group) -> None:
    """Tell what changed about the operation itself."""
    if old.key != new.key:
        message = f"it was {old} before"
        group.tell(Severity.BREAKING, "operation-moved", message, _OPERATION, Point(new.pointer))
    elif old.id != new.id and old.id:
        now = f"called {new.id} now" if new.id else "without a name now"
        message = f"{now}, {old.id} before; requests stay the same, generated clients do not"
        point = Point(f"{new.pointer}/operationId" if new.id else new.pointer)
        group.tell(Severity.BREAKING, "operation-renamed", message, _OPERATION, point)
    if old.deprecated is not new.deprecated:
        rule = "operation-deprecated" if new.deprecated else "operation-undeprecated"
        message = "deprecated" if new.deprecated else "no longer deprecated"
        group.tell(Severity.COMPATIBLE, rule, message, _OPERATION, Point(new.pointer))
    if _differ(old.value, new.value, "callbacks"):
        _not_compared(group, "callbacks", Point(new.pointer))


def _document(work: Work) -> None:
    """Tell what is about no operation."""
    group = work.group(("document",), "the document")
    before, after = _servers(work.old), _servers(work.new)
    place = Place("servers")
    for url in before:
        if url not in after:
            message = f"{url} is gone; whoever sends requests there has to move"
            group.tell(Severity.UNKNOWN, "server-removed", message, place, Point("/servers", gone=True))
    for url in after:
        if url not in before:
            group.tell(Severity.COMPATIBLE, "server-added", f"{url} is new", place, Point("/servers"))
    if _differ(work.old.value, work.new.value, "webhooks"):
        _not_compared(group, "webhooks", Point("/webhooks"))


def _differ(old: dict[str, Any], new: dict[str, Any], key: str) -> bool:
    """Whether a member differs in its words; references of schemas carry the name of their document."""
    one, other = (json.dumps(value.get(key), sort_keys=True) for value in (old, new))
    return one.replace(OLD, "") != other.replace(NEW, "")


def _servers(side: Side) -> list[str]:
    return [str(mapping(server).get("url")) for server in sequence(side.value.get("servers"))]


def _not_compared(group: Group, what: str, point: Point) -> None:
    group.tell(Severity.UNKNOWN, f"{what}-not-compared", f"the {what} differ, and are not compared", Place(what), point)
