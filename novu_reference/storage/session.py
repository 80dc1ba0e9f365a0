"""Documents in, documents out: the only place where SQL is written."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
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


def present() -> Condition:
    """Any value but none."""
    return Condition("IS NOT NULL", ())


def at_most(value: Value) -> Condition:
    return Condition("<= ?", (value,))


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

    @contextmanager
    def batch(self) -> Iterator[Batch]:
        """A session whose writes go out together, all of them by the end of the block."""
        batch = Batch(self._connection)
        yield batch
        batch.flush()

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
        self.replace_many(collection, [document])

    def replace_many(self, collection: Collection, documents: Iterable[Mapping[str, Any]]) -> None:
        """Raises DuplicateKey when a unique group of members is taken; then nothing was replaced."""
        columns = "".join(f', "{member}" = ?' for member in collection.members)
        try:
            self._connection.executemany(
                f'UPDATE "{collection.name}" SET body = ?{columns} WHERE _id = ?',
                (
                    (orjson.dumps(document).decode(), *_columns(collection, document), document["_id"])
                    for document in documents
                ),
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

    def values(
        self, collection: Collection, member: str, where: Where, *, order: str = "seq", limit: int | None = None
    ) -> list[Any]:
        """What the documents that fit have as `member`, which is a searched one, in order."""
        return [value for (value,) in self._select(collection, where, order, False, limit, 0, column=member)]

    def count(self, collection: Collection, where: Where, *, limit: int | None = None, offset: int = 0) -> int:
        """How many documents fit, after leaving out the first `offset`; never more than `limit`."""
        condition, values = _condition(where)
        row = self._connection.execute(
            f'SELECT COUNT(*) FROM (SELECT 1 FROM "{collection.name}"{condition} LIMIT ? OFFSET ?)',
            (*values, -1 if limit is None else limit, min(offset, 2**63 - 1)),
        ).fetchone()
        return int(row[0])

    def _select(
        self,
        collection: Collection,
        where: Where,
        order: str,
        newest_first: bool,
        limit: int | None,
        offset: int,
        column: str = "body",
    ) -> sqlite3.Cursor:
        condition, values = _condition(where)
        direction = "DESC" if newest_first else "ASC"
        ordering = f'"{order}" {direction}' if order == "seq" else f'"{order}" {direction}, seq {direction}'
        return self._connection.execute(
            f'SELECT "{column}" FROM "{collection.name}"{condition} ORDER BY {ordering} LIMIT ? OFFSET ?',
            (*values, -1 if limit is None else limit, min(offset, 2**63 - 1)),
        )


class Batch(Session):
    """Keeps documents back and writes them together, in order: for work that writes many.

    What is kept back of a collection goes out before the collection is read. A document belongs to the batch from
    `insert` or `replace` on: the last that is done to it counts. DuplicateKey comes when it goes out.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__(connection)
        self._new: dict[Collection, dict[str, Mapping[str, Any]]] = {}
        self._changed: dict[Collection, dict[str, Mapping[str, Any]]] = {}

    def insert(self, collection: Collection, document: Mapping[str, Any]) -> None:
        self._new.setdefault(collection, {})[document["_id"]] = document

    def replace(self, collection: Collection, document: Mapping[str, Any]) -> None:
        new = self._new.get(collection, {})
        kept = new if document["_id"] in new else self._changed.setdefault(collection, {})
        kept[document["_id"]] = document

    def delete(self, collection: Collection, where: Where) -> int:
        self._write(collection)
        return super().delete(collection, where)

    def count(self, collection: Collection, where: Where, *, limit: int | None = None, offset: int = 0) -> int:
        self._write(collection)
        return super().count(collection, where, limit=limit, offset=offset)

    def flush(self) -> None:
        """Write all that is kept back."""
        for collection in [*self._new, *self._changed]:
            self._write(collection)

    def _select(self, collection: Collection, *rest: Any, **more: Any) -> sqlite3.Cursor:
        self._write(collection)
        return super()._select(collection, *rest, **more)

    def _write(self, collection: Collection) -> None:
        if new := self._new.pop(collection, None):
            self.insert_many(collection, new.values())
        if changed := self._changed.pop(collection, None):
            self.replace_many(collection, changed.values())


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
                yield _create_index(kind, collection, group)
        for member in collection.rare:
            yield f'{_create_index("INDEX", collection, (member,))} WHERE "{member}" IS NOT NULL'


def _create_index(kind: str, collection: Collection, group: tuple[str, ...]) -> str:
    name = "_".join([collection.name, *group]).replace(".", "_")
    members = ", ".join(f'"{member}"' for member in group)
    return f'CREATE {kind} IF NOT EXISTS "{name}" ON "{collection.name}" ({members})'


def _columns(collection: Collection, document: Mapping[str, Any]) -> Iterable[Value]:
    if collection.has_paths:
        return [_at(document, member) for member in collection.members]
    return map(document.get, collection.members)


def _at(document: Any, path: str) -> Value:
    for part in path.split("."):
        document = document.get(part) if isinstance(document, Mapping) else None
    value: Value = document
    return value


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
