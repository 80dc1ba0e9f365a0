"""One trigger to a large topic: how fast its rows are written, and how long others wait meanwhile.

Beside it a bare script, which is handed the same documents and does no more than write them: as JSON, with the columns
and indexes that the server has, as durable and in as many transactions.
"""

from __future__ import annotations

import contextlib
import http.client
import sqlite3
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from scripts.benchmark.servers import HEADERS, CouldNotRun, Running

MEMBERS = 10_000
_LIMIT_SECONDS = 40.0
# Of one request, when the subscribers and the topic are made.
_BULK = 500
_ADDED = 100
# Recipients for each transaction, as in the server.
_BATCH = 100
_TABLES = ("notifications", "jobs", "execution_details", "messages", "outbox")


@dataclass(frozen=True, slots=True)
class FanOut:
    """What was measured. `seconds` is from the request until the last row is on disk.

    `processor` and `bare_processor` are seconds of processor time, which others on the machine change least. Where the
    server's cannot be had, they are the seconds that passed.
    """

    members: int
    rows: int
    seconds: float
    bare_seconds: float
    processor: float
    bare_processor: float
    answer_ms: float
    slowest_read_ms: float

    @property
    def share(self) -> float:
        """The rows that a second of the processor brings, of those it brings the bare script."""
        return self.bare_processor / self.processor


def measure(reference: Running) -> FanOut:
    """Trigger a workflow with an in-app step for a topic of `MEMBERS`, on a server that nobody used yet.

    Raises CouldNotRun when a row is missing in the end.
    """
    name = _prepare(reference)
    body = {"name": name, "to": {"type": "Topic", "topicKey": "all"}, "payload": {"number": 7}}
    file = reference.folder / "bench.sqlite"
    with contextlib.closing(sqlite3.connect(file)) as database:
        used_before = reference.processor_seconds()
        started = time.perf_counter()
        reference.call("POST", "/v1/events/trigger", body)
        answered = time.perf_counter()
        slowest = _read_until_done(reference, database)
        seconds = time.perf_counter() - started
        used = reference.processor_seconds()
        tables = {table: _stored(database, table) for table in _TABLES}
        if len(tables["messages"].documents) != MEMBERS:
            raise CouldNotRun(f"of {MEMBERS} messages, {len(tables['messages'].documents)} were written")
        bare_seconds, bare_processor = _write_bare(reference.folder / "bare.sqlite", list(tables.values()))
    known = used is not None and used_before is not None
    return FanOut(
        members=MEMBERS,
        rows=sum(len(table.documents) for table in tables.values()),
        seconds=seconds,
        bare_seconds=bare_seconds,
        processor=(used or 0) - (used_before or 0) if known else seconds,
        bare_processor=bare_processor if known else bare_seconds,
        answer_ms=(answered - started) * 1000,
        slowest_read_ms=slowest * 1000,
    )


@dataclass(frozen=True, slots=True)
class _Table:
    """What the bare script is handed."""

    statements: list[str]
    insert: str
    columns: list[str]
    documents: list[Any]


def _prepare(reference: Running) -> str:
    """Make the subscribers, the topic and the workflow; the name to trigger it by."""
    ids = [f"member-{number:05}" for number in range(MEMBERS)]
    for first in range(0, MEMBERS, _BULK):
        people = [{"subscriberId": one, "firstName": "Ada"} for one in ids[first : first + _BULK]]
        reference.call("POST", "/v1/subscribers/bulk", {"subscribers": people})
    reference.call("POST", "/v1/topics", {"key": "all", "name": "All"})
    for first in range(0, MEMBERS, _ADDED):
        reference.call("POST", "/v1/topics/all/subscribers", {"subscribers": ids[first : first + _ADDED]})
    group = reference.call("GET", "/v1/notification-groups")["data"][0]["_id"]
    steps = [{"template": {"type": "in_app", "content": "Hello {{subscriber.firstName}}, you are {{number}}"}}]
    body = {"name": "Fan-out", "notificationGroupId": group, "active": True, "steps": steps}
    name: str = reference.call("POST", "/v1/workflows", body)["data"]["triggers"][0]["identifier"]
    return name


def _read_until_done(reference: Running, database: sqlite3.Connection) -> float:
    """Read one after the other until no batch is left. What the slowest took, in seconds."""
    slowest = 0.0
    end = time.perf_counter() + _LIMIT_SECONDS
    with contextlib.closing(http.client.HTTPConnection("127.0.0.1", reference.port, timeout=_LIMIT_SECONDS)) as reader:
        while database.execute("SELECT count(*) FROM trigger_batches").fetchone()[0]:
            began = time.perf_counter()
            if began > end:
                raise CouldNotRun(f"the topic was not reached within {_LIMIT_SECONDS:.0f} s")
            reader.request("GET", "/v1/subscribers/member-00000", headers=HEADERS)
            reader.getresponse().read()
            slowest = max(slowest, time.perf_counter() - began)
            # Often enough to meet every batch, seldom enough to leave the processor to the server.
            time.sleep(0.005)
    return slowest


def _stored(database: sqlite3.Connection, table: str) -> _Table:
    statements = database.execute("SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL", (table,))
    columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")') if row[1] not in ("seq", "body")]
    names = ", ".join(f'"{column}"' for column in columns)
    places = ", ?" * len(columns)
    return _Table(
        statements=[statement for (statement,) in statements],
        insert=f'INSERT INTO "{table}" (body, {names}) VALUES (?{places})',
        columns=columns,
        documents=[orjson.loads(body) for (body,) in database.execute(f'SELECT body FROM "{table}" ORDER BY seq')],
    )


def _write_bare(file: Path, tables: list[_Table]) -> tuple[float, float]:
    """Write the documents into a new file; how long that takes, in seconds, and of them on the processor."""
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        for table in tables:
            for statement in table.statements:
                database.execute(statement)
        batches = MEMBERS // _BATCH
        started, used = time.perf_counter(), time.process_time()
        for batch in range(batches):
            database.execute("BEGIN IMMEDIATE")
            for table in tables:
                first, last = (len(table.documents) * number // batches for number in (batch, batch + 1))
                database.executemany(
                    table.insert,
                    (
                        (orjson.dumps(document).decode(), *map(document.get, table.columns))
                        for document in table.documents[first:last]
                    ),
                )
            database.execute("COMMIT")
        return time.perf_counter() - started, time.process_time() - used
