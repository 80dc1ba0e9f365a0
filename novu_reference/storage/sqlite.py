"""SQLite as the place for documents: a file, or memory.

Work runs on the event loop's thread, one piece at a time. Writes that arrive together share one transaction, each
inside a savepoint of
its own; the commit, with its wait for the disk, runs on another thread, and only then are the writes acknowledged.
Reads use a second connection, which sees what is committed.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from novu_reference.storage.collections import COLLECTIONS
from novu_reference.storage.session import Session, create_tables

Result = TypeVar("Result")

MEMORY = ":memory:"


class SqliteStorage:
    """Keeps documents in the SQLite file `database`, or in memory when it is `:memory:`.

    Raises sqlite3.Error when the file cannot be opened or is not a database.
    """

    def __init__(self, database: str) -> None:
        self._in_memory = database == MEMORY
        self._writer = _connect(database)
        for statement in create_tables(COLLECTIONS):
            self._writer.execute(statement)
        self._reader = self._writer if self._in_memory else _connect(database)
        self._read_session = Session(self._reader)
        self._write_session = Session(self._writer)
        self._committer = ThreadPoolExecutor(1, thread_name_prefix="commit")
        self._group: asyncio.Future[None] | None = None
        self._idle: asyncio.Future[None] | None = None

    async def read(self, work: Callable[[Session], Result]) -> Result:
        return work(self._read_session)

    async def write(self, work: Callable[[Session], Result]) -> Result:
        while self._idle is not None:
            await self._idle
        group = self._open_group()
        self._writer.execute("SAVEPOINT piece")
        try:
            result = work(self._write_session)
        except BaseException:
            self._writer.execute("ROLLBACK TO piece")
            self._writer.execute("RELEASE piece")
            # What it refused may rest on a write of the same group: answer after that one is on disk.
            await asyncio.shield(group)
            raise
        self._writer.execute("RELEASE piece")
        await asyncio.shield(group)
        return result

    async def close(self) -> None:
        if self._group is not None:
            await asyncio.shield(self._group)
        self._committer.shutdown()
        self._reader.close()
        self._writer.close()

    def _open_group(self) -> asyncio.Future[None]:
        if self._group is None:
            loop = asyncio.get_running_loop()
            self._writer.execute("BEGIN IMMEDIATE")
            self._group = loop.create_future()
            loop.call_soon(lambda: loop.create_task(self._commit()))
        return self._group

    async def _commit(self) -> None:
        """Commit the open group and acknowledge all of it, or fail all of it."""
        group, self._group = self._group, None
        assert group is not None
        loop = asyncio.get_running_loop()
        self._idle = loop.create_future()
        try:
            if self._in_memory:
                self._writer.execute("COMMIT")
            else:
                await loop.run_in_executor(self._committer, self._writer.execute, "COMMIT")
        except sqlite3.Error as error:
            if self._writer.in_transaction:
                self._writer.execute("ROLLBACK")
            group.set_exception(error)
        else:
            group.set_result(None)
        finally:
            idle, self._idle = self._idle, None
            idle.set_result(None)


def _connect(database: str) -> sqlite3.Connection:
    connection = sqlite3.connect(database, isolation_level=None, check_same_thread=False, cached_statements=512)
    connection.execute("PRAGMA busy_timeout = 5000")
    if database != MEMORY:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    return connection
