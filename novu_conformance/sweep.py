"""Cleaning up: what is in an environment before and after a run, by the lists of the document, and what became of it.

A kind of thing is a list that needs no parameter. What the document can delete there it tells by a link from some
answer to the delete operation whose path goes on where the list's ends.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from novu_conformance.caller import path_of, query_of
from novu_conformance.contract import Contract
from novu_conformance.wire import Request, Trouble, Wire
from novu_openapi.generate.document import Operation, is_json

# What is needed by something else is refused at first, and not once that is gone.
_PASSES = 3
_MOST_ROWS = 20_000
_SHOWN_BYTES = 200
_NO_OPERATION = "the API has no operation for it"
# What Novu gives out, as opposed to a day, say.
_IDENTIFIER = {"$ref": "#/components/schemas/ObjectId"}
_FIRST_ROW = re.compile(r"\$response\.body#/data/(?:\d+/)?([^/]+)")


@dataclass(frozen=True, slots=True)
class Delete:
    """An operation that removes what has this value in `member`."""

    operation: Operation
    member: str


@dataclass(frozen=True, slots=True)
class Kind:
    """Things of one list. `member` tells one from the other; `deletes` remove them: the first that is not refused."""

    listing: Operation
    member: str
    deletes: tuple[Delete, ...]

    @property
    def name(self) -> str:
        return self.listing.path


@dataclass(slots=True)
class CleanUp:
    """What a run left. By kind: how many were removed, the ids that stayed and why, and those that others miss.

    `missing` is what was there before the run and is gone; `unread` says which lists could not be compared, and why.
    """

    removed: dict[str, int] = field(default_factory=dict)
    left_behind: dict[str, list[str]] = field(default_factory=dict)
    reasons: dict[str, str] = field(default_factory=dict)
    missing: dict[str, list[str]] = field(default_factory=dict)
    unread: dict[str, str] = field(default_factory=dict)
    compared: list[str] = field(default_factory=list)

    def add(self, other: CleanUp) -> None:
        """Take over what another clean-up tells of another environment, or of another shard."""
        for kind, number in other.removed.items():
            self.removed[kind] = self.removed.get(kind, 0) + number
        for own, others in ((self.left_behind, other.left_behind), (self.missing, other.missing)):
            for kind, ids in others.items():
                own[kind] = sorted({*own.get(kind, ()), *ids})
        self.reasons |= other.reasons
        self.unread |= other.unread
        self.compared = sorted({*self.compared, *other.compared})


# The things of each kind, by what tells them from each other.
Inventory = Mapping[str, Mapping[str, Any]]


class Environment:
    """The environment that an API key opens, as its lists show it. `label` goes after the names of its kinds."""

    def __init__(self, contract: Contract, wire: Wire, key: str, label: str = "") -> None:
        self._contract = contract
        self._wire = wire
        self.use(key)
        self._kinds = kinds(contract)
        self._label = label
        self._unread: dict[str, str] = {}

    def use(self, key: str) -> None:
        """Ask with this key from now on."""
        self._headers = (("Authorization", f"ApiKey {key}"),)

    def inventory(self, only: Collection[str] | None = None) -> Inventory:
        """Everything that the lists hold; with `only`, the lists of these kinds. What cannot be read is left out."""
        found: dict[str, Mapping[str, Any]] = {}
        for kind in self._kinds:
            if kind.name in self._unread or (only is not None and kind.name not in only):
                continue
            try:
                rows = list(self._rows(kind.listing))
            except _Unreadable as error:
                self._unread[kind.name] = str(error)
            else:
                found[kind.name] = {str(row.get(kind.member)): row for row in rows}
        return found

    def clean(self, before: Inventory, prefix: str | None) -> CleanUp:
        """Remove what came since `before`; with `prefix`, only that in which it occurs. Read everything again after."""
        removed: Counter[str] = Counter()
        reasons: dict[str, str] = {}
        now = self.inventory(before)
        for _ in range(_PASSES):
            gone: Counter[str] = Counter()
            for kind in self._kinds:
                for identifier in _new(kind, before, now, prefix) if kind.deletes else ():
                    refusal = self._remove(kind, now[kind.name][identifier])
                    gone[kind.name] += refusal is None
                    reasons[kind.name] = refusal or ""
            if not +gone:
                break
            removed += gone
            now = {**now, **self.inventory(gone)}
        after = self.inventory(before)
        left = {kind.name: _new(kind, before, after, prefix) for kind in self._kinds}
        missing = {name: sorted(before[name].keys() - after[name].keys()) for name in after}
        return CleanUp(
            removed=self._labelled(+removed),
            left_behind=self._labelled({name: ids for name, ids in left.items() if ids}),
            reasons=self._labelled({name: reasons.get(name, _NO_OPERATION) for name, ids in left.items() if ids}),
            missing=self._labelled({name: ids for name, ids in missing.items() if ids}),
            unread=self._labelled(self._unread),
            compared=sorted(self._labelled(after)),
        )

    def _labelled(self, by_kind: Mapping[str, Any]) -> dict[str, Any]:
        return {f"{name}{self._label}": value for name, value in by_kind.items()}

    def _remove(self, kind: Kind, row: Mapping[str, Any]) -> str | None:
        """Why a thing cannot be removed, if so."""
        reason = None
        for operation, value in ((delete.operation, row.get(delete.member)) for delete in kind.deletes):
            (parameter,) = operation.parameters("path")
            target = path_of(operation, {parameter["name"]: str(value)})
            result = self._wire.send(Request(operation.method.upper(), target, self._headers))
            if isinstance(result, Trouble):
                return f"no answer: {result.text}"
            if self._contract.is_success(result.status):
                return None
            reason = reason or f"answered {result.status} {_message(result.body)}"
        return reason

    def _rows(self, listing: Operation) -> Iterator[Mapping[str, Any]]:
        """Every row of a list, page by page. Raises _Unreadable."""
        query: dict[str, Any] = {}
        parameters = {parameter["name"]: parameter["schema"] for parameter in listing.parameters("query")}
        for size in ("limit", "pageSize"):
            if size in parameters:
                query[size] = min(parameters[size].get("maximum", 100), 100)
        seen = 0
        while True:
            body = self._read(listing, query)
            rows = body["data"]
            yield from rows
            seen += len(rows)
            if seen > _MOST_ROWS:
                raise _Unreadable(f"more than {_MOST_ROWS} entries")
            if "page" in parameters and rows:
                query["page"] = query.get("page", 0) + 1
            elif "after" in parameters and body.get("next"):
                query["after"] = body["next"]
            else:
                return

    def _read(self, listing: Operation, query: Mapping[str, Any]) -> Any:
        target = listing.path + (f"?{query_of(query)}" if query else "")
        result = self._wire.send(Request("GET", target, self._headers))
        if isinstance(result, Trouble):
            raise _Unreadable(f"no answer: {result.text}")
        if not self._contract.is_success(result.status):
            raise _Unreadable(f"answered {result.status}")
        try:
            body = json.loads(result.body)
        except ValueError:
            raise _Unreadable("the answer is not JSON") from None
        if not (isinstance(body, dict) and _is_rows(body.get("data"))):
            raise _Unreadable("the answer is no list")
        return body


class _Unreadable(Exception):
    """A list that cannot be read."""


def kinds(contract: Contract) -> list[Kind]:
    """The kinds of things there are, each list of the same things once.

    First what can be deleted; of that, what nobody creates, since it belongs to something that is created.
    """
    created = {operation.path for operation in contract.operations.values() if operation.method == "post"}
    members = _members(contract)
    found: list[Kind] = []
    for listing in contract.operations.values():
        below = [
            Delete(operation, members[operation.operation_id])
            for operation in contract.operations.values()
            if operation.operation_id in members and operation.path.startswith(f"{listing.path}/")
        ]
        # One by one, as its path goes on; or, where that is refused, with others like it.
        own = [delete for delete in below if delete.operation.path.rpartition("/")[0] == listing.path]
        row = _row(contract, listing)
        member = own[0].member if own else "_id"
        if member in row and (own or contract.resolved(row[member]) == contract.resolved(_IDENTIFIER)):
            others = [delete for delete in below if delete not in own and delete.member in row]
            found.append(Kind(listing, member, tuple(own + others) if own else ()))
    found.sort(key=lambda kind: (not kind.deletes, kind.listing.path in created))
    first = {_schema(contract, kind.listing): kind for kind in reversed(found)}
    return [kind for kind in found if kind in first.values()]


def occurs(prefix: str, inventory: Inventory) -> bool:
    """Whether anything in an environment has a name that begins with `prefix`, or holds it."""
    return any(_has(prefix, row) for rows in inventory.values() for row in rows.values())


def _members(contract: Contract) -> dict[str, str]:
    """By delete operation with one parameter: the member of an answer that it takes, as the links say."""
    operations = {operation.operation_id: operation for operation in contract.operations.values()}
    members: dict[str, str] = {}
    for operation in operations.values():
        for _, answer in operation.responses():
            for link in map(contract.resolved, answer.get("links", {}).values()):
                for expression in link.get("parameters", {}).values():
                    told = _FIRST_ROW.fullmatch(str(expression))
                    fed = operations.get(link["operationId"])
                    if told and fed is not None and fed.method == "delete" and len(fed.parameters("path")) == 1:
                        members.setdefault(fed.operation_id, told[1])
    return members


def _row(contract: Contract, operation: Operation) -> dict[str, Any]:
    """The members of each row that an operation lists, if it lists things and needs nothing to be told."""
    parameters = operation.parameters("path") + operation.parameters("query")
    if operation.method != "get" or any(parameter.get("required") for parameter in parameters):
        return {}
    if not (reference := _schema(contract, operation)):
        return {}
    data = contract.resolved({"$ref": reference}).get("properties", {}).get("data", {})
    row: dict[str, Any] = contract.resolved(contract.resolved(data).get("items", {})).get("properties", {})
    return row


def _schema(contract: Contract, operation: Operation) -> str:
    """What the schema of a success answer is called."""
    content = dict(operation.responses())[str(contract.success(operation))].get("content", {})
    return next((str(media["schema"].get("$ref", "")) for name, media in content.items() if is_json(name)), "")


def _new(kind: Kind, before: Inventory, now: Inventory, prefix: str | None) -> list[str]:
    rows = now.get(kind.name, {})
    old = before.get(kind.name, {})
    return [name for name, row in rows.items() if name not in old and (prefix is None or _has(prefix, row))]


def _has(prefix: str, row: Any) -> bool:
    return f"{prefix}-" in json.dumps(row, ensure_ascii=False)


def _message(body: bytes) -> str:
    """What a refusal says, in its own words."""
    try:
        return str(json.loads(body)["message"])
    except (ValueError, KeyError, TypeError):
        return body[:_SHOWN_BYTES].decode(errors="replace")


def _is_rows(value: Any) -> bool:
    return isinstance(value, Sequence) and all(isinstance(row, Mapping) for row in value)
