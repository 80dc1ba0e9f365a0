"""One case of a run: callers that note what they do, a name of its own, and the checks that hold or do not."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from novu_conformance import laws
from novu_conformance.caller import Call, Caller
from novu_conformance.findings import Broken
from novu_conformance.trace import Exchange, Result, Trace
from novu_conformance.wire import Request

if TYPE_CHECKING:
    from novu_conformance.run import Run

_FIRST_PAUSE_SECONDS = 0.02


class Session:
    """What a task works with. `a` calls with the API key of the run, `b` with that of another environment, if given.

    `prefix` begins the names of everything that the case makes; no other case has it.
    """

    def __init__(self, run: Run, prefix: str) -> None:
        self.run = run
        self.prefix = prefix
        self.trace = Trace()
        self.a = self._caller("A", lambda: run.target.key)
        self.b = self._caller("B", lambda: run.target.other_key) if run.target.other_key else None
        self.nobody = self._caller(None, lambda: None)
        self._claims: list[str] = []
        self._waited = 0.0
        self._laws = laws.of_all(run.contract, prefix if run.settings.shared else None)

    @property
    def claim(self) -> str:
        """The check that is being looked at."""
        return self._claims[-1] if self._claims else "G1"

    @contextmanager
    def claims(self, check: str) -> Iterator[None]:
        """Whatever is not as expected within the block breaks this check."""
        self._claims.append(check)
        try:
            yield
        except Broken as broken:
            broken.check = broken.check or check
            raise
        finally:
            self._claims.pop()

    def hold(self, condition: bool, text: str, check: str | None = None) -> None:
        """Count a check; raise Broken, with `text` saying what was seen and what was expected, when it fails."""
        name = check or self.claim
        self.run.count(name)
        if not condition:
            raise Broken(name, text)

    def eventually(self, look: Callable[[], Any]) -> Any:
        """What `look` returns as soon as it is true and raises no Broken, or in the end: effects may take a while.

        The limit is that of the run (`--patience`). Raises what `look` raised last.
        """
        started = time.monotonic()
        pause = _FIRST_PAUSE_SECONDS
        while True:
            waited = time.monotonic() - started
            late = waited > self.run.patience
            try:
                found = look()
                if found or late:
                    self.run.waited(waited, in_vain=not found)
                    return found
            except Broken:
                if late:
                    self.run.waited(waited, in_vain=True)
                    raise
            self.wait(pause)
            pause = min(pause * 2, 1.0)

    def wait(self, seconds: float) -> None:
        """Let so much time pass before the next request."""
        time.sleep(seconds)
        self._waited += seconds

    def once(self, name: str, ask: Callable[[], Any]) -> Any:
        """What `ask` returns, asked by the first case that wants it; the others tell it as if they had asked, too."""
        remembered = self.run.remembered
        if name in remembered:
            value, exchanges = remembered[name]
            self.trace.exchanges += exchanges
            return value
        before = len(self.trace.exchanges)
        value = ask()
        remembered[name] = value, self.trace.exchanges[before:]
        return value

    def send(self, request: Request, key: str | None, *, group: int | None = None) -> Result:
        """Perform one exchange and note it."""
        result = self.run.send(request)
        self.note(Exchange(request, result, key, group))
        return result

    def note(self, exchange: Exchange) -> None:
        """Note an exchange that was performed otherwise."""
        exchange.waited, self._waited = self._waited, 0.0
        self.trace.exchanges.append(exchange)
        self.run.saw(exchange)
        if not exchange.is_reading:
            self._laws.changes()

    def _hear(self, call: Call) -> None:
        for breach in self._laws.hears(call, self.trace.exchanges[-1]):
            if not self.run.is_known(breach.broken.check, call.operation.operation_id):
                shown = self.trace.without_idle_reads(*breach.beside)
                self.run.report(laws.LAYER, self, breach.broken, shown)

    def _caller(self, name: str | None, key: Callable[[], str | None]) -> Caller:
        return Caller(self.run.contract, self.send, name, key, heard=self._hear)
