"""The door layer: who may come in, and what is turned away at the door.

keys          requests without a right API key
environments  requests with the key of another environment
methods       methods that a path does not have
bodies        bodies that are no JSON or break the document
addresses     odd paths and queries
strangers     members and parameters that nobody knows
sweep         how all of them are carried out, and that nothing was done is seen

Breadth comes first: turn 0 tries one wrong key and the other environment's for every operation, turn 1 a little of
everything else, turn 2 all the rest. A run takes all turns in its first round, since nothing in them is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from novu_conformance.door import addresses, bodies, environments, keys, methods, strangers
from novu_conformance.door.sweep import LAYER, Attempt, ask, sweep
from novu_conformance.reach import TOUCHES_OTHERS
from novu_conformance.run import Run, Task
from novu_conformance.session import Session
from novu_openapi.generate.document import Operation

_EVERY_ANSWER = frozenset({"G1", "G2", "G5", "G8", "G9"})
_FOREIGN, _TWINS = 0, 1
_LAST_TURN = 2


def first(run: Run, number: int) -> Iterable[Task]:
    """What is tried before all else, in the first round."""
    return layer(run, 0) if number == 0 else ()


def rest(run: Run, number: int) -> Iterable[Task]:
    """Everything else, in the first round as well."""
    for turn in range(1, _LAST_TURN + 1) if number == 0 else ():
        yield from layer(run, turn)


def layer(run: Run, number: int) -> Iterable[Task]:
    """The tasks of a turn, one for each tag and kind of sweep."""
    by_tag: dict[str, list[tuple[int, Operation]]] = {}
    for place, operation in enumerate(run.contract.operations.values()):
        by_tag.setdefault(operation.tag, []).append((place, operation))
    for tag, operations in by_tag.items() if number <= _LAST_TURN else ():
        for kind, carry_out, attempts in _kinds(run, number, operations):
            if attempts:
                yield _task(f"door/{number}/{kind}/{tag}", carry_out, attempts)
    yield from strangers.tasks(run, number)


def _kinds(
    run: Run, number: int, operations: Sequence[tuple[int, Operation]]
) -> Iterator[tuple[str, Callable[[Session, Sequence[Attempt]], None], list[Attempt]]]:
    contract = run.contract
    turned_away: list[Attempt] = []
    other: list[Attempt] = []
    tolerated: list[Attempt] = []
    for place, operation in operations:
        turned_away += keys.attempts(contract, operation, number)
        turned_away += methods.attempts(contract, operation, number)
        turned_away += bodies.refused(contract, operation, number, place)
        if not (run.settings.safe and operation.operation_id in TOUCHES_OTHERS):
            tolerated += bodies.odd(contract, operation, number)
            tolerated += addresses.paths(contract, operation, number)
            tolerated += addresses.queries(contract, operation, number)
        if number == _FOREIGN:
            other += environments.foreign(contract, operation)
        if number == _TWINS:
            other += environments.twin(contract, operation)
    # What is asked for first cannot have been made by the other key.
    other.sort(key=lambda attempt: attempt.operation.method != "get")
    if number == _FOREIGN and run.target.other_key is not None:
        # One look at the objects is enough for both.
        yield "turned-away", sweep, turned_away + other
    else:
        yield "turned-away", sweep, turned_away
        yield "other-environment", sweep, other
    yield "tolerated", ask, tolerated


def _task(name: str, carry_out: Callable[[Session, Sequence[Attempt]], None], attempts: Sequence[Attempt]) -> Task:
    def work(session: Session) -> None:
        settings = session.run.settings
        chosen = [
            attempt
            for attempt in attempts
            if attempt.check in settings.checks
            and (not settings.only or attempt.operation.operation_id in settings.only)
        ]
        carry_out(session, chosen)

    return Task(
        name=name,
        layer=LAYER,
        operations=frozenset(attempt.operation.operation_id for attempt in attempts),
        work=work,
        checks=frozenset(attempt.check for attempt in attempts) | _EVERY_ANSWER,
        needs_other_key=all(attempt.elsewhere for attempt in attempts),
    )
