"""Carries out what waits: the recipients of large triggers that were kept, and jobs whose time has come.

Each chunk is one transaction, so a job is run once in effect, whatever happens to the process. Between two chunks
others have their turn.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from typing import Any

from novu_reference.call import Tools
from novu_reference.clock import VirtualClock, format_time, read_time
from novu_reference.delivery import fan_out, reports, scheduling
from novu_reference.storage import Session, Storage
from novu_reference.storage.collections import JOBS, OUTBOX, TRIGGER_BATCHES
from novu_reference.storage.session import at_most, present
from novu_reference.timekeeping import remember

_CHUNK = 100
# The clock of the machine may be set while the engine sleeps.
_LONGEST_SLEEP_SECONDS = 60.0
_PAUSE_AFTER_TROUBLE_SECONDS = 1.0

_log = logging.getLogger("novu_reference")


class _Broken(Exception):
    """Work that raised something nobody expected. `give_up` takes it out of what waits."""

    def __init__(self, name: str, give_up: Callable[[Session], None]) -> None:
        super().__init__(name)
        self.give_up = give_up


class Engine:
    """Does what is due on `storage`: by itself when the clock is real, when it is told to when the clock is virtual.

    It sleeps until the alarm is due, and is no task at all while nothing waits.
    """

    def __init__(self, storage: Storage, tools: Tools) -> None:
        self._storage = storage
        self._tools = tools
        self._task: asyncio.Task[None] | None = None
        self._rung = asyncio.Event()
        tools.alarm.ring = self.wake

    def look(self, session: Session) -> None:
        """Set the alarm by what is stored."""
        self._tools.alarm.due = next_due(session)

    def wake(self) -> None:
        """Look at the alarm again, on the event loop that is to do the work."""
        if self._tools.alarm.due is None or isinstance(self._tools.clock, VirtualClock):
            return
        loop = asyncio.get_running_loop()
        if self._task is None or self._task.done() or self._task.get_loop() is not loop:
            self._rung = asyncio.Event()
            self._task = loop.create_task(self._work())
        self._rung.set()

    async def settle(self) -> None:
        """Do all that is due now."""
        await self._carry_out(self._tools.clock.now())

    async def advance_to(self, moment: datetime) -> int:
        """Move a virtual clock to `moment`; each job that falls due before is run at its own time.

        How many jobs that had waited were run. Raises ValueError when the clock does not go there.
        """
        clock = self._tools.clock
        if not isinstance(clock, VirtualClock):
            raise ValueError("the clock is the machine's and cannot be moved; make it virtual (serve --clock virtual)")
        clock.check(moment)
        ran = await self._carry_out(moment)

        def arrive(session: Session) -> None:
            clock.move_to(max(moment, clock.now()))
            remember(session, clock)

        await self._storage.write(arrive)
        return ran

    async def close(self) -> None:
        """Stop. What waits is kept."""
        if self._task is not None and self._task.get_loop() is asyncio.get_running_loop():
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _work(self) -> None:
        """Sleep and work in turn until nothing waits."""
        while (due := self._tools.alarm.due) is not None:
            self._rung.clear()
            seconds = (read_time(due) - self._tools.clock.now()).total_seconds()
            if seconds > 0:
                await self._sleep(min(seconds, _LONGEST_SLEEP_SECONDS))
                continue
            try:
                await self.settle()
            except Exception:
                _log.exception("what is due could not be carried out; it is tried again")
                await self._sleep(_PAUSE_AFTER_TROUBLE_SECONDS)

    async def _sleep(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._rung.wait(), seconds)
        except TimeoutError:
            return

    async def _carry_out(self, moment: datetime) -> int:
        """Do all that is due at `moment`, chunk by chunk. How many jobs were run."""
        alarm, clock = self._tools.alarm, self._tools.clock
        limit, ran = format_time(moment), 0
        while (due := alarm.due) is not None and due <= limit:
            # The machine's clock is past it; a virtual one gets there now.
            chunk = partial(self._chunk, now=max(due, clock.timestamp()))
            try:
                ran += await self._storage.write(chunk)
            except _Broken as broken:
                _log.exception("%s could not be carried out and is given up", broken)
                await self._storage.write(broken.give_up)
                await self._storage.write(self.look)
            except BaseException:
                alarm.set(due)
                raise
        return ran

    def _chunk(self, session: Session, now: str) -> int:
        """Do one chunk of what is due, and set the alarm by what is left. How many jobs were run."""
        tools = self._tools
        if isinstance(tools.clock, VirtualClock):
            tools.clock.move_to(read_time(now))
            remember(session, tools.clock)
        ran = 0
        batch = session.find_one(TRIGGER_BATCHES, {})
        if batch is not None:
            with _giving_up(f"the batch {batch['_id']}", partial(fan_out.drop, batch=batch)):
                fan_out.carry_on(session, tools, batch)
        else:
            cache: dict[Any, Any] = {}
            jobs = session.find(JOBS, {"dueAt": at_most(now)}, order="dueAt", limit=_CHUNK)
            reports.come_in(session, tools, now, _CHUNK)
            with session.batch() as together:
                for job in jobs:
                    with _giving_up(f"the job {job['_id']}", partial(scheduling.give_up, tools=tools, job=job)):
                        scheduling.resume(together, tools, job, cache)
            ran = len(jobs)
        self.look(session)
        return ran


def next_due(session: Session) -> str | None:
    """From when on there is something to do, as the API writes times; None when nothing waits."""
    kept = session.values(TRIGGER_BATCHES, "createdAt", {}, limit=1)
    jobs = session.values(JOBS, "dueAt", {"dueAt": present()}, order="dueAt", limit=1)
    reported = session.values(OUTBOX, "dueAt", {"dueAt": present()}, order="dueAt", limit=1)
    return min([*kept, *jobs, *reported], default=None)


@contextmanager
def _giving_up(name: str, give_up: Callable[[Session], None]) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        raise _Broken(name, give_up) from error
