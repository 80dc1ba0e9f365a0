"""Documents in, documents out: the only place where SQL is written."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from novu_reference.storage.collections import Collection

# A stored document. Its shape is the schema of the document by the same name; storage does not know it.
Document = Any
Value = str | int | float | bool | None
_SCALARS = (str, int, float)


class DuplicateKey(Exception):
    """A unique group of members already has these values."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A comparison other than equality, for the right side of a `where` entry."""

    sql: str
    values: tuple[Value, ...]


def less_than(value: Value) -> Condition:
    return Condition("< ?", (value,))


def greater_than(value: Value) -> Condition:
    return Condition("> ?", (value,))


def at_least(value: Value) -> Condition:
    return Condition(">= ?", (value,))


def different_from(value: Value) -> Condition:
    return Condition("<> ?", (value,))


def between(low: Value, high: Value) -> Condition:
    """From `low` to `high`, both included; None leaves that side open."""
    if low is None:
        return Condition("<= ?", (high,))
    if high is None:
        return at_least(low)
    return Condition("BETWEEN ? AND ?", (low, high))


def contains(text: str) -> Condition:
    """Holds `text` somewhere, without regard to case; no character of it is special."""
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return Condition("LIKE ? ESCAPE '\\'", (f"%{escaped}%",))


Where = Mapping[str, Value | Condition | Sequence[Value]]


class Session:
    """Reads and writes documents over one connection.

    A `where` maps searched members to a value (equality), None (absent or null), a list (any of) or a Condition.
    Documents come in insertion order unless `order` names a member or `newest_first` asks for the reverse.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def version(self) -> tuple[int, int]:
        """Another one than before if any document was written since, by this process or another."""
        (elsewhere,) = self._connection.execute("PRAGMA data_version").fetchone()
        return elsewhere, self._connection.total_changes

    def insert(self, collection: Collection, document: Mapping[str, Any]) -> None:
        """Raises DuplicateKey when a unique group of members is taken."""
        self.insert_many(collection, [document])

    def insert_many(self, collection: Collection, documents: Iterable[Mapping[str, Any]]) -> None:
        """Raises DuplicateKey when a unique group of members is taken; then nothing was inserted."""
        columns = "".join(f', "{member}"' for member in collection.members)
        places = ", ?" * len(collection.members)
        try:
            self._connection.executemany(
                f'INSERT INTO "{collection.name}" (_id, body{columns}) VALUES (?, ?{places})',
                (
                    (document["_id"], orjson.dumps(document).decode(), *_columns(collection, document))
                    for document in documents
                ),
            )
        except sqlite3.IntegrityError as error:
            raise DuplicateKey(str(error)) from error

    def replace(self, collection: Collection, document: Mapping[str, Any]) -> None:
        """Stores `document` in the place of the one with its `_id`.

        Raises DuplicateKey when a unique group of members is taken.
        """
        columns = "".join(f', "{member}" = ?' for member in collection.members)
        try:
            self._connection.execute(
                f'UPDATE "{collection.name}" SET body = ?{columns} WHERE _id = ?',
                (orjson.dumps(document).decode(), *_columns(collection, document), document["_id"]),
            )
        except sqlite3.IntegrityError as error:
            raise DuplicateKey(str(error)) from error

    def delete(self, collection: Collection, where: Where) -> int:
        """Removes the documents for good; how many there were."""
        condition, values = _condition(where)
        return self._connection.execute(f'DELETE FROM "{collection.name}"{condition}', values).rowcount

    def find(
        self,
        collection: Collection,
        where: Where,
        *,
        order: str = "seq",
        newest_first: bool = False,
        limit: int | None = None,
        offset: int = 0,
    ) -> list[Document]:
        """The documents that fit, in order; ties keep the order of insertion."""
        return list(self.each(collection, where, order=order, newest_first=newest_first, limit=limit, offset=offset))

    def each(
        self,
        collection: Collection,
        where: Where,
        *,
        order: str = "seq",
        newest_first: bool = False,
        limit: int | None = None,
        offset: int = 0,
    ) -> Iterator[Document]:
        """As `find`, one by one."""
        for (body,) in self._select(collection, where, order, newest_first, limit, offset):
            yield orjson.loads(body)

    def texts(self, collection: Collection) -> list[str]:
        """All documents as they are stored, as JSON, in the order of insertion."""
        return [body for (body,) in self._select(collection, {}, "seq", False, None, 0)]

    def find_one(
        self, collection: Collection, where: Where, *, order: str = "seq", newest_first: bool = False
    ) -> Document | None:
        """The first document that fits, or None."""
        row = self._select(collection, where, order, newest_first, 1, 0).fetchone()
        return None if row is None else orjson.loads(row[0])

    def count(self, collection: Collection, where: Where, *, limit: int | None = None, offset: int = 0) -> int:
        """How many documents fit, after leaving out the first `offset`; never more than `limit`."""
        condition, values = _condition(where)
        row = self._connection.execute(
            f'SELECT COUNT(*) FROM (SELECT 1 FROM "{collection.name}"{condition} LIMIT ? OFFSET ?)',
            (*values, -1 if limit is None else limit, min(offset, 2**63 - 1)),
        ).fetchone()
        return int(row[0])

    def _select(
        self, collection: Collection, where: Where, order: str, newest_first: bool, limit: int | None, offset: int
    ) -> sqlite3.Cursor:
        condition, values = _condition(where)
        direction = "DESC" if newest_first else "ASC"
        ordering = f'"{order}" {direction}' if order == "seq" else f'"{order}" {direction}, seq {direction}'
        return self._connection.execute(
            f'SELECT body FROM "{collection.name}"{condition} ORDER BY {ordering} LIMIT ? OFFSET ?',
            (*values, -1 if limit is None else limit, min(offset, 2**63 - 1)),
        )


def create_tables(collections: Iterable[Collection]) -> Iterator[str]:
    """The statements that make the tables and indexes which are not there yet."""
    for collection in collections:
        columns = "".join(f', "{member}"' for member in collection.members)
        yield (
            f'CREATE TABLE IF NOT EXISTS "{collection.name}" '
            f"(seq INTEGER PRIMARY KEY AUTOINCREMENT, _id TEXT NOT NULL UNIQUE, body TEXT NOT NULL{columns})"
        )
        for kind, groups in (("UNIQUE INDEX", collection.unique), ("INDEX", collection.indexed)):
            for group in groups:
                name = "_".join([collection.name, *group]).replace(".", "_")
                members = ", ".join(f'"{member}"' for member in group)
                yield f'CREATE {kind} IF NOT EXISTS "{name}" ON "{collection.name}" ({members})'


def _columns(collection: Collection, document: Mapping[str, Any]) -> Iterator[Value]:
    for member in collection.members:
        if "." not in member:
            yield document.get(member)
            continue
        value: Any = document
        for part in member.split("."):
            value = value.get(part) if isinstance(value, Mapping) else None
        yield value


def _condition(where: Where) -> tuple[str, list[Value]]:
    parts: list[str] = []
    values: list[Value] = []
    for member, wanted in where.items():
        if isinstance(wanted, _SCALARS):
            parts.append(f'"{member}" = ?')
            values.append(wanted)
        elif wanted is None:
            parts.append(f'"{member}" IS NULL')
        elif isinstance(wanted, Condition):
            parts.append(f'"{member}" {wanted.sql}')
            values += wanted.values
        else:
            # One parameter, however long the list: statements stay few and no limit on parameters is met.
            parts.append(f'"{member}" IN (SELECT value FROM json_each(?))')
            values.append(orjson.dumps(list(wanted)).decode())
    return (" WHERE " + " AND ".join(parts) if parts else ""), values
