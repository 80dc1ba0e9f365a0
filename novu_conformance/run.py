"""A run: tasks of all layers in a fixed order, until they are done or time or requests are used up."""

from __future__ import annotations

import itertools
import json
import random
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from novu_conformance.checks import catalogue
from novu_conformance.contract import Contract
from novu_conformance.deviations import Deviation, excuse
from novu_conformance.findings import Broken, Finding, Stop
from novu_conformance.hiding import Hider
from novu_conformance.session import Session
from novu_conformance.trace import Exchange, to_steps
from novu_conformance.wire import Answer, Request, Trouble, Wire
from novu_openapi.generate.document import Operation

# In a row; then the server is taken for gone, or the key for withdrawn, and the run ends.
_MOST_TROUBLES = 20
_MOST_REFUSED = 20
_UNAUTHORIZED = 401
# Seconds; see Run.patience.
_SHORTER_WAIT = 0.3


@dataclass(frozen=True, slots=True)
class Target:
    """The server that is tested, and the API keys of two of its environments."""

    url: str
    key: str
    other_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How to run. `rounds` is how often the layers are gone through, each time with other values.

    `max_seconds` and `max_cases` (requests) end a run earlier. `shard` is (which, of how many), from 1. `only` holds
    operationIds, empty for all; `checks` those to look at. `safe` leaves out what touches objects of others; `shared`
    says that somebody else may use the environment at the same time. `timeout` and `patience` in seconds.
    `prefix` begins the names of everything the run makes. With `renew_keys`, the operation that makes the key of the
    run invalid is called as well, and the run goes on with the new one.
    """

    seed: int = 1
    rounds: int = 1
    max_seconds: float | None = None
    max_cases: int | None = None
    shard: tuple[int, int] = (1, 1)
    only: frozenset[str] = frozenset()
    checks: frozenset[str] = frozenset()
    safe: bool = False
    shared: bool = False
    timeout: float = 10.0
    patience: float = 5.0
    prefix: str = "nvc"
    renew_keys: bool = False


@dataclass(frozen=True, slots=True)
class Task:
    """One piece of work of a layer. `operations` are those it is about, by operationId; it needs all of `needs`.

    `checks` are those it looks at. `touches_others`: it changes what it did not make. `work` raises Broken when a check
    fails; a task that goes on after a failure reports to the session's run by itself. `needs_other_key`: it calls with
    the API key of another environment too.
    """

    name: str
    layer: str
    operations: frozenset[str]
    work: Callable[[Session], None]
    checks: frozenset[str]
    needs: frozenset[str] = frozenset()
    touches_others: bool = False
    needs_other_key: bool = False


# How a run has ended that did everything it was to do.
COMPLETE = "complete"
# And one that cannot go on.
GONE = "the server answers no more"
KEY_REFUSED = "the server no longer takes the API key"

# Afterwards the API key that it was called with is valid no more.
RENEWS_KEYS = "regenerateApiKeys"

# The tasks of one layer in one round, the first of which has the number 0.
Layer = Callable[["Run", int], Iterable[Task]]


@dataclass(slots=True)
class Result:
    """What a run found. `calls` and `successes` count answers by operationId, `left_out` says which tasks and why.

    `failures` are tasks that the kit itself could not carry out. `checks` counts by check what was looked at, `looks`
    the same by the operation that had answered last.
    """

    findings: dict[tuple[str, str | None], Finding] = field(default_factory=dict)
    calls: Counter[str] = field(default_factory=Counter)
    successes: Counter[str] = field(default_factory=Counter)
    checks: Counter[str] = field(default_factory=Counter)
    looks: Counter[str] = field(default_factory=Counter)
    tasks: list[str] = field(default_factory=list)
    left_out: dict[str, str] = field(default_factory=dict)
    failures: dict[str, str] = field(default_factory=dict)
    unreached: dict[str, str] = field(default_factory=dict)
    cases: int = 0
    seconds: float = 0.0
    ended: str = COMPLETE


class Run:
    """Carries out tasks against `target`. `tell` hears of progress: the task at hand and the result so far."""

    def __init__(
        self,
        target: Target,
        contract: Contract,
        settings: Settings,
        deviations: Sequence[Deviation] = (),
        tell: Callable[[str, Result], None] | None = None,
    ) -> None:
        self.target, self.contract, self.settings = target, contract, settings
        self.result = Result()
        self.deviations = deviations
        self._tell = tell
        self._started = time.monotonic()
        self._until = None if settings.max_seconds is None else self._started + settings.max_seconds
        self._wire = self.wire()
        self._troubles = 0
        self._refused = 0
        self.longest_wait = 0.0
        self._waited_in_vain = False
        self._last_operation: str | None = None
        self._hider = Hider(contract, target.key, target.other_key)
        self._task = ""
        self._layer = ""
        self._number = 0
        self._later: list[tuple[str, Session, Callable[[], Any]]] = []
        self._is_over = False
        # What cases share: what was asked once, and the exchanges that told it.
        self.remembered: dict[str, tuple[Any, list[Exchange]]] = {}
        self._cases_of_task = 0
        self._routes = _Routes(contract)

    def carry_out(self, layers: Sequence[Layer]) -> Result:
        """Every task of every round that this run is to do."""
        try:
            for number, task in self.tasks(layers):
                self.do(number, task)
        except Stop as stop:
            self.result.ended = str(stop)
        finally:
            self.result.seconds = time.monotonic() - self._started
            self.close()
        return self.result

    def later(self, session: Session, undo: Callable[[], Any]) -> None:
        """Do this at the end of the round, the last one first. It takes something away that is in nobody's way."""
        self._later.append((self._layer, session, undo))

    def close(self) -> None:
        """Do what was left for later, which counts for no limit, and let go of the connection."""
        self._is_over = True
        with suppress(Stop):
            self._do_later()
        self._wire.close()

    def _do_later(self) -> None:
        self.remembered.clear()
        while self._later:
            layer, session, undo = self._later.pop()
            try:
                undo()
            except Broken as broken:
                # It may be gone already; but an answer has to fit the document.
                if broken.check is not None:
                    self.report(layer, session, broken)

    def random(self, *words: object) -> random.Random:
        """Chance that is the same in every run of this seed."""
        return random.Random("/".join(map(str, (self.settings.seed, *words))))

    def session(self) -> Session:
        """A new case of the task at hand."""
        self._cases_of_task += 1
        return Session(self, f"{self.settings.prefix}-{self._number}-{self._cases_of_task}-")

    def wire(self) -> Wire:
        """Another connection, for requests at the same time. To be closed by who asked for it."""
        return Wire(self.target.url, self.settings.timeout, self._until)

    def send(self, request: Request, wire: Wire | None = None) -> Answer | Trouble:
        """Perform one exchange. Raises Stop when the run is over."""
        self.spend()
        result = (wire or self._wire).send(request)
        self.seen(result)
        return result

    def spend(self) -> None:
        """Take one request from what the run may use. Raises Stop when nothing is left."""
        settings = self.settings
        if self._is_over:
            return
        if settings.max_cases is not None and self.result.cases >= settings.max_cases:
            raise Stop("requests used up")
        if settings.max_seconds is not None and time.monotonic() - self._started >= settings.max_seconds:
            raise Stop("time used up")
        self.result.cases += 1

    def seen(self, result: Answer | Trouble) -> None:
        """Raises Stop when the server has not answered for long."""
        self._troubles = self._troubles + 1 if isinstance(result, Trouble) else 0
        if self._troubles >= _MOST_TROUBLES:
            raise Stop(GONE)

    @property
    def patience(self) -> float:
        """How long to wait for an effect, in seconds; after a wait in vain, no longer than what the others suggest."""
        most = self.settings.patience
        return min(most, _SHORTER_WAIT + 10 * self.longest_wait) if self._waited_in_vain else most

    def waited(self, seconds: float, *, in_vain: bool) -> None:
        """Learn how long the server takes until an effect is seen."""
        if in_vain:
            self._waited_in_vain = True
        else:
            self.longest_wait = max(self.longest_wait, seconds)

    def saw(self, exchange: Exchange) -> None:
        """Count the operation that an exchange called."""
        operation_id = self._routes.operation_of(exchange.request)
        if operation_id is None or not isinstance(exchange.result, Answer):
            return
        status = exchange.result.status
        self.result.calls[operation_id] += 1
        self.result.successes[operation_id] += self.contract.is_success(status)
        self._last_operation = operation_id
        if operation_id == RENEWS_KEYS and self.contract.is_success(status) and exchange.key == "A":
            self._go_on_with_new_key(exchange.result)
        if exchange.key == "A":
            self._refused = self._refused + 1 if status == _UNAUTHORIZED else 0
            if self._refused >= _MOST_REFUSED:
                raise Stop(KEY_REFUSED)

    def _go_on_with_new_key(self, answer: Answer) -> None:
        key = json.loads(answer.body)["data"][0]["key"]
        self.target = replace(self.target, key=key)
        self._hider.learn(key)

    def took(self, exchange: Exchange) -> None:
        """Count an exchange that was performed by something else."""
        self.result.cases += 1
        self.saw(exchange)

    def remaining_seconds(self) -> float | None:
        """How long the run may go on; None for as long as it takes."""
        limit = self.settings.max_seconds
        return None if limit is None else limit - (time.monotonic() - self._started)

    def operation_of(self, request: Request) -> Operation | None:
        """The operation that a request calls, if it is one on offer."""
        return self._routes.operations.get(self._routes.operation_of(request) or "")

    def count(self, check: str) -> None:
        self.result.checks[check] += 1
        if self._last_operation is not None:
            self.result.looks[self._last_operation] += 1

    def report(self, layer: str, session: Session, broken: Broken, exchanges: Sequence[Exchange] | None = None) -> bool:
        """Note a check that failed, with the exchanges that show it: those of the session, less what is idle.

        Whether it is the first of its cause.
        """
        finding = self._finding(layer, session, broken, exchanges)
        if finding.check not in self.settings.checks:
            return False
        is_new = finding.cause not in self.result.findings
        self.add(finding)
        return is_new

    def retell(self, layer: str, session: Session, broken: Broken) -> None:
        """Tell a finding that was noted by the exchanges of this session, if they are fewer."""
        finding = self._finding(layer, session, broken)
        self.result.findings[finding.cause].retell(finding)

    def cause(self, session: Session, broken: Broken) -> tuple[str, str | None]:
        """What findings of one cause share."""
        return self._finding("", session, broken).cause

    def _finding(
        self, layer: str, session: Session, broken: Broken, exchanges: Sequence[Exchange] | None = None
    ) -> Finding:
        check = broken.check or session.claim
        known = catalogue()[check]
        shown = exchanges or (session.trace.without_idle_reads() if session.trace.exchanges else [])
        operation_id = broken.operation.operation_id if broken.operation else None
        if operation_id is None and shown:
            operation_id = self._routes.operation_of(shown[-1].request)
        steps = zip(to_steps(shown), shown, strict=True)
        return Finding(
            check=check,
            layer=layer,
            severity=known.severity,
            operation_id=operation_id,
            text=self._hider.text(operation_id, str(broken)),
            steps=[self._hider.step(step, self._routes.operation_of(told.request)) for step, told in steps],
            task=self._task,
            cases=self.result.cases,
            seconds=round(time.monotonic() - self._started, 3),
            excuse=excuse(self.deviations, check, operation_id, shown[-1].result if shown else None),
            location=self._routes.location_of(operation_id),
            rulings=list(known.rulings),
        )

    def add(self, finding: Finding) -> None:
        """Note a finding; of one cause, the shortest story is kept."""
        before = self.result.findings.get(finding.cause)
        if before is None:
            self.result.findings[finding.cause] = finding
            return
        before.times += 1
        before.retell(finding)

    def is_known(self, check: str | None, operation_id: str | None) -> bool:
        """Whether a finding of that cause is noted already."""
        return (check, operation_id) in self.result.findings

    def tasks(self, layers: Sequence[Layer]) -> Iterator[tuple[int, Task]]:
        """Every task that this run is to do, with its number among all tasks of all shards."""
        which, of = self.settings.shard
        numbers = itertools.count()
        for place in range(self.settings.rounds):
            chosen = False
            for layer in layers:
                for index, task in enumerate(self._tasks_of(layer, place)):
                    number = next(numbers)
                    reason = self._why_not(task)
                    if reason is not None:
                        self.result.left_out[task.name] = reason
                        continue
                    chosen = True
                    # By turns within a layer, and each round another one first: tasks differ in size.
                    if (index + place) % of == which - 1:
                        yield number, task
            self._do_later()
            if not chosen:
                return

    def _tasks_of(self, layer: Layer, place: int) -> Iterator[Task]:
        """The tasks of a layer in a round, up to where it fails to make one."""
        try:
            yield from layer(self, place)
        except Exception as error:
            self._failed(f"{layer.__module__}.{layer.__qualname__}, round {place}", error)

    def do(self, number: int, task: Task) -> None:
        """Carry out one task. Raises Stop when the run is over."""
        self._task, self._layer, self._number, self._cases_of_task = task.name, task.layer, number, 0
        self._last_operation = None
        self.result.tasks.append(task.name)
        if self._tell is not None:
            self._tell(task.name, self.result)
        session = self.session()
        try:
            task.work(session)
        except Broken as broken:
            self.report(task.layer, session, broken)
        except Exception as error:
            if isinstance(error.__context__, KeyboardInterrupt):
                # Hypothesis, interrupted before its engine is there, fails by an assertion of its own.
                raise error.__context__ from None
            self._failed(task.name, error)

    def _failed(self, what: str, error: Exception) -> None:
        """Note a fault of the kit: everything else and the clean-up go on, and the report tells of it."""
        place = traceback.extract_tb(error.__traceback__)[-1]
        told = f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})"
        self.result.failures[what] = self._hider.text(None, told)

    def _why_not(self, task: Task) -> str | None:
        """Why no shard of this run does a task."""
        if missing := sorted(task.needs - {operation.operation_id for operation in self.contract.operations.values()}):
            return f"not in this revision: {', '.join(missing)}"
        if task.needs_other_key and self.target.other_key is None:
            return "it needs the key of another environment (--other-api-key)"
        if self.settings.safe and task.touches_others:
            return "it changes what others made (--safe)"
        if task.checks and not task.checks & self.settings.checks:
            return "its checks were not chosen"
        if self.settings.only and not task.operations & self.settings.only:
            return "not about what was asked for (--only)"
        return None


class _Routes:
    """Which operation a request calls."""

    def __init__(self, contract: Contract) -> None:
        self._tree: dict[str, Any] = {}
        self.operations = {operation.operation_id: operation for operation in contract.operations.values()}
        for operation in contract.operations.values():
            node = self._tree
            for part in operation.path.strip("/").split("/"):
                node = node.setdefault("{}" if part.startswith("{") else part, {})
            node[f" {operation.method.upper()}"] = operation.operation_id

    def operation_of(self, request: Request) -> str | None:
        """Its operationId. Fixed segments win over parameters."""
        nodes: list[Mapping[str, Any]] = [self._tree]
        for part in request.target.partition("?")[0].strip("/").split("/"):
            nodes = [node[name] for node in nodes for name in (part, "{}") if name in node]
        found = (node.get(f" {request.method}") for node in nodes)
        return next((operation_id for operation_id in found if operation_id), None)

    def location_of(self, operation_id: str | None) -> str | None:
        """Where in the document it stands, as a JSON pointer."""
        operation = self.operations.get(operation_id or "")
        if operation is None:
            return None
        return f"#/paths/{operation.path.replace('~', '~0').replace('/', '~1')}/{operation.method}"
