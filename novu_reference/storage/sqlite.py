"""SQLite as the place for documents: a file, or memory.

Work runs on the event loop's thread, one piece at a time. Writes that arrive together share one transaction, each
inside a savepoint of its own; the commit, with its wait for the disk, runs on another thread, and only then are the
writes acknowledged.
Reads use a second connection, which sees what is committed.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TypeVar

from novu_reference.storage.collections import COLLECTIONS
from novu_reference.storage.session import Session, create_tables

Result = TypeVar("Result")

MEMORY = ":memory:"


@dataclass(slots=True)
class _Group:
    """Writes that share a transaction. Each waits for its end by itself: one may be cancelled without the others."""

    ended: asyncio.Event = field(default_factory=asyncio.Event)
    problem: BaseException | None = None

    async def committed(self) -> None:
        """Return when the transaction is on disk. Raises what kept it from getting there."""
        await self.ended.wait()
        if self.problem is not None:
            raise self.problem


class SqliteStorage:
    """Keeps documents in the SQLite file `database`, or in memory when it is `:memory:`.

    Raises sqlite3.Error when the file cannot be opened or is not a database.
    """

    def __init__(self, database: str) -> None:
        self._in_memory = database == MEMORY
        self._writer = _connect(database)
        self._writer.execute("BEGIN IMMEDIATE")
        for statement in create_tables(COLLECTIONS):
            self._writer.execute(statement)
        self._writer.execute("COMMIT")
        self._reader = self._writer if self._in_memory else _connect(database)
        self._read_session = Session(self._reader)
        self._write_session = Session(self._writer)
        self._committer = ThreadPoolExecutor(1, thread_name_prefix="commit")
        self._group: _Group | None = None
        self._committing: _Group | None = None

    async def read(self, work: Callable[[Session], Result]) -> Result:
        return work(self._read_session)

    async def write(self, work: Callable[[Session], Result]) -> Result:
        while self._committing is not None:
            await self._committing.ended.wait()
        group = self._open_group()
        self._writer.execute("SAVEPOINT piece")
        try:
            result = work(self._write_session)
        except BaseException:
            self._writer.execute("ROLLBACK TO piece")
            self._writer.execute("RELEASE piece")
            # What it refused may rest on a write of the same group: answer after that one is on disk.
            await group.committed()
            raise
        self._writer.execute("RELEASE piece")
        await group.committed()
        return result

    def write_now(self, work: Callable[[Session], Result]) -> Result:
        """As `write`, without an event loop. Only before the first request."""
        self._writer.execute("BEGIN IMMEDIATE")
        try:
            result = work(self._write_session)
            self._writer.execute("COMMIT")
        except BaseException:
            self._writer.execute("ROLLBACK")
            raise
        return result

    async def close(self) -> None:
        for group in (self._committing, self._group):
            if group is not None:
                await group.ended.wait()
        self._committer.shutdown()
        self._reader.close()
        self._writer.close()

    def _open_group(self) -> _Group:
        if self._group is None:
            loop = asyncio.get_running_loop()
            self._writer.execute("BEGIN IMMEDIATE")
            self._group = _Group()
            loop.call_soon(lambda: loop.create_task(self._commit()))
        return self._group

    async def _commit(self) -> None:
        """Commit the open group and acknowledge all of it, or fail all of it."""
        group, self._group = self._group, None
        assert group is not None
        self._committing = group
        try:
            if self._in_memory:
                self._writer.execute("COMMIT")
            else:
                loop = asyncio.get_running_loop()
                await loop.run_in_executor(self._committer, self._writer.execute, "COMMIT")
        except sqlite3.Error as error:
            group.problem = error
            if self._writer.in_transaction:
                self._writer.execute("ROLLBACK")
        except BaseException as error:
            group.problem = error
            raise
        finally:
            self._committing = None
            group.ended.set()


def _connect(database: str) -> sqlite3.Connection:
    connection = sqlite3.connect(database, isolation_level=None, check_same_thread=False, cached_statements=512)
    connection.execute("PRAGMA busy_timeout = 5000")
    if database != MEMORY:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    return connection
