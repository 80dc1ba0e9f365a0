"""The reference server, built from its settings: for the command, for tests, for whoever mounts it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from novu_openapi.behaviour import Revision, read_revision
from novu_openapi.bundled import read_bundle
from novu_reference.account import Keys, account_keys, open_account
from novu_reference.application import Application
from novu_reference.call import Tools
from novu_reference.chance import Chance
from novu_reference.clock import SEEDED_START, Clock, Identifiers, VirtualClock
from novu_reference.delivery import outbox
from novu_reference.delivery.engine import Engine, next_due
from novu_reference.delivery.scripted import Script
from novu_reference.faults import Faults
from novu_reference.idempotency import Idempotency
from novu_reference.rate_limit import Numbers, RateLimits
from novu_reference.state import BadState, Importer, State, clear, export_state, is_whole, read_state, stored_text
from novu_reference.storage import Session
from novu_reference.storage.collections import ENVIRONMENTS
from novu_reference.storage.sqlite import MEMORY, SqliteStorage
from novu_reference.timekeeping import recall
from novu_reference.vault import Vault, load_key
from novu_reference.wire import ASGIApplication, Receive, Scope, Send

REAL, VIRTUAL = "real", "virtual"
CLOCKS = (REAL, VIRTUAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a server is to be like.

    `fixtures` is the plain data of a state, or of part of one, that a new account starts with. With `seed`,
    everything that is made up is the same every time, but for times. `clock` is one of `CLOCKS`: with a virtual one
    times are the same, too. `revision` names the one to behave like.
    """

    database: str = MEMORY
    keys: Keys = field(default_factory=Keys)
    fixtures: Mapping[str, Any] | None = None
    seed: int | None = None
    clock: str = REAL
    revision: str | None = None
    self_check: bool = False
    allow_faults: bool = False
    idempotency: bool = False
    rate_limits: Numbers | None = None


class Server:
    """A server with its account, ready to be served: `application` speaks ASGI.

    `keys` open the account. `new_keys` are those that were made or set while it was built, None if there were none.
    Raises BindingError, BadState, ValueError (an unusable encryption key), OSError (its file), sqlite3.Error.
    """

    def __init__(self, settings: Settings) -> None:
        self.document = read_bundle()
        self._settings = settings
        self._fixtures = None if settings.fixtures is None else read_state(settings.fixtures)
        # First, so that no key is left beside a file that cannot be used.
        self._storage = SqliteStorage(settings.database)
        clock, chance = _clock(settings), Chance(settings.seed)
        vault = Vault(load_key(settings.database, Chance(settings.seed).bytes), chance.bytes)
        revision = Revision() if settings.revision is None else read_revision(settings.revision)
        self._tools = Tools(clock, Identifiers(clock, chance), vault, chance, revision)
        self._engine = Engine(self._storage, self._tools)
        self._importer = Importer(self.document, self._tools)
        self._rate_limits = None if settings.rate_limits is None else RateLimits(settings.rate_limits, clock)
        application = Application(
            self.document,
            self._storage,
            self._tools,
            self._engine,
            self_check=settings.self_check,
            rate_limits=self._rate_limits,
            idempotency=Idempotency(self._storage, self._tools) if settings.idempotency else None,
            control=self._control,
        )
        self.application: ASGIApplication = application
        if settings.allow_faults:
            self.application = Faults(application, self.document, self._tools)
        self._control_application: ASGIApplication | None = None
        self.new_keys = self._storage.write_now(self._open)
        self.keys = self._first_keys = self._storage.write_now(self._keys)

    @property
    def clock(self) -> Clock:
        return self._tools.clock

    @property
    def revision(self) -> Revision:
        return self._tools.revision

    async def state(self) -> bytes:
        """All there is, as JSON."""
        # A write, so that it is one moment, and one that is on disk.
        return await self._storage.write(lambda session: export_state(session, self._tools.vault))

    async def replace_state(self, value: Any) -> None:
        """Put a whole state, as plain data, in the place of everything. Raises BadState; then nothing was changed."""
        state = read_state(value)
        await self._change(lambda session: self._importer.replace(session, state))

    async def load(self, value: Any) -> None:
        """Take over a whole state, or add a part of one. Raises BadState; then nothing was changed."""
        state = read_state(value)
        enter = self._importer.replace if is_whole(state) else self._importer.add
        await self._change(lambda session: enter(session, state))

    async def reset(self) -> None:
        """Go back to what the account started with, and to the keys of when the server was built."""

        def work(session: Session) -> None:
            clear(session)
            self._tools.identifiers.restart()
            if isinstance(self.clock, VirtualClock):
                self.clock.restart()
            self._fill(session, self._first_keys)

        await self._change(work)

    async def advance_to(self, moment: datetime) -> int:
        """Move a virtual clock, and run all that falls due on the way. How many jobs were run.

        Raises ValueError when the clock does not go there.
        """
        return await self._engine.advance_to(moment)

    async def next_due(self) -> str | None:
        """When the next waiting job runs."""
        return await self._storage.read(next_due)

    async def outbox(self, where: Mapping[str, Any], limit: int | None = None) -> list[Any]:
        """The last `limit` records of what would have left the machine that fit, or all, the newest last."""
        return await self._storage.read(lambda session: outbox.found(session, where, limit))

    async def clear_outbox(self, where: Mapping[str, Any]) -> None:
        """Forget those that fit."""
        await self._storage.write(lambda session: outbox.clear(session, where))

    async def script(self, script: Script) -> list[Any]:
        """How the outside world was told to behave."""
        return await self._storage.read(script.shown)

    async def set_script(self, script: Script, scenes: Any) -> None:
        """Tell it. Raises ValueError, naming the places, when `scenes` do not fit; then nothing was changed."""
        await self._storage.write(lambda session: script.replace(session, self._tools, scenes))

    def wake(self) -> None:
        """Carry on with what waits from an earlier process, on this event loop; it is asked for once at least."""
        self._engine.wake()

    async def close(self) -> None:
        await self._engine.close()
        await self._storage.close()

    async def _change(self, work: Callable[[Session], None]) -> None:
        def work_and_look(session: Session) -> Keys:
            work(session)
            self._set_clock(session)
            return self._keys(session)

        self.keys = await self._storage.write(work_and_look)
        self._engine.wake()
        if self._rate_limits is not None:
            self._rate_limits.clear()

    def _set_clock(self, session: Session) -> None:
        """Set the clock to the time that is stored, if any, and the alarm to what waits."""
        try:
            recall(session, self.clock)
        except ValueError as error:
            raise BadState([f"collections.clock[0].now: {error}"]) from error
        self._engine.look(session)

    def _open(self, session: Session) -> Keys | None:
        keys = self._open_account(session)
        self._set_clock(session)
        return keys

    def _open_account(self, session: Session) -> Keys | None:
        wanted = self._settings.keys
        if session.count(ENVIRONMENTS, {}, limit=1) == 0:
            self._fill(session, wanted)
            return self._keys(session)
        if self._tools.chance.is_seeded:
            self._tools.identifiers.continue_after(stored_text(session))
        return open_account(session, self._tools, wanted)

    def _fill(self, session: Session, wanted: Keys) -> None:
        """Make the account, or take it from the fixtures, which otherwise are added to it."""
        fixtures: State = self._fixtures or {}
        if is_whole(fixtures):
            self._importer.replace(session, fixtures)
        open_account(session, self._tools, wanted)
        if not is_whole(fixtures):
            self._importer.add(session, fixtures)

    def _keys(self, session: Session) -> Keys:
        return account_keys(session, self._tools)

    async def _control(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._control_application is None:
            # Only who asks for it waits for what it needs.
            from novu_reference.control import control_application

            self._control_application = control_application(self)
        await self._control_application(scope, receive, send)


def _clock(settings: Settings) -> Clock:
    if settings.clock == REAL:
        return Clock()
    if settings.clock == VIRTUAL:
        return VirtualClock(datetime.now(UTC) if settings.seed is None else SEEDED_START)
    raise ValueError(f"the clock is one of {', '.join(CLOCKS)}, not {settings.clock}")


def read_fixtures(path: Path) -> Any:
    """The plain data of a file of fixtures. Raises ValueError when it cannot be read or is not JSON."""
    try:
        return json.loads(path.read_bytes())
    except OSError as error:
        raise ValueError(f"{path}: {error.strerror or error}") from error
    except ValueError as error:
        raise ValueError(f"{path} is not JSON: {error}") from error
