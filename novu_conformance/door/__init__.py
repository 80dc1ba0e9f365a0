"""The door layer: who may come in, and what is turned away at the door.

keys          requests without a right API key
environments  requests with the key of another environment
methods       methods that a path does not have
bodies        bodies that are no JSON or break the document
addresses     odd paths and queries
strangers     members and parameters that nobody knows
sweep         how all of them are carried out, and that nothing was done is seen

What is wrong at every door is seen at one: a glance tries everything with one reading and one change. All the others
come in turns, breadth first: turn 0 tries one wrong key and the other environment's, turn 1 a little of everything
else, turn 2 all the rest. A run does all of it in its first round, since nothing in it is drawn.
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
_TURNS = (0, 1, 2)

# An operation with its place in the document.
Placed = tuple[int, Operation]


def layer(run: Run, number: int) -> Iterable[Task]:
    """All tasks of a round."""
    yield from glance(run, number)
    yield from first(run, number)
    yield from rest(run, number)


def glance(run: Run, number: int) -> Iterable[Task]:
    """Everything, with a reading and a change."""
    return _tasks(run, "glance", _TURNS, _glanced_at(run)) if number == 0 else ()


def first(run: Run, number: int) -> Iterable[Task]:
    """What is tried first with all others."""
    return _turn(run, 0) if number == 0 else ()


def rest(run: Run, number: int) -> Iterable[Task]:
    """Everything else."""
    for turn in _TURNS[1:] if number == 0 else ():
        yield from _turn(run, turn)


def _turn(run: Run, turn: int) -> Iterable[Task]:
    glanced_at = _glanced_at(run)
    others = [placed for placed in enumerate(run.contract.operations.values()) if placed not in glanced_at]
    return _tasks(run, str(turn), (turn,), others)


def _glanced_at(run: Run) -> list[Placed]:
    """A reading that needs nothing, and a change whose body may be empty; each has parameters, needs a key, and costs
    least.
    """
    contract = run.contract
    readings: list[Placed] = []
    changes: list[Placed] = []
    for placed in enumerate(contract.operations.values()):
        operation = placed[1]
        if contract.is_public(operation) or operation.operation_id in TOUCHES_OTHERS:
            continue
        query = operation.parameters("query")
        if operation.method == "get" and query:
            if not operation.parameters("path") and not any(parameter.get("required") for parameter in query):
                readings.append(placed)
        elif (
            operation.parameters("path")
            and contract.takes_a_body(operation)
            and bodies.may_be_empty(contract, operation)
        ):
            changes.append(placed)

    def size(placed: Placed) -> int:
        looks = sum(one.method == "get" and one.tag == placed[1].tag for one in contract.operations.values())
        return 2 * looks + sum(len(attempts) for _, _, attempts in _kinds(run, _TURNS, [placed]))

    return [min(those, key=size) for those in (readings, changes) if those]


def _tasks(run: Run, name: str, turns: Sequence[int], operations: Sequence[Placed]) -> Iterable[Task]:
    """A task for each tag and kind of sweep."""
    by_tag: dict[str, list[Placed]] = {}
    for placed in operations:
        by_tag.setdefault(placed[1].tag, []).append(placed)
    for tag, those in by_tag.items():
        for kind, carry_out, attempts in _kinds(run, turns, those):
            yield _task(f"door/{name}/{kind}/{tag}", carry_out, attempts)
    yield from strangers.tasks(run, name, turns, [operation for _, operation in operations])


def _kinds(
    run: Run, turns: Sequence[int], operations: Sequence[Placed]
) -> Iterator[tuple[str, Callable[[Session, Sequence[Attempt]], None], list[Attempt]]]:
    contract = run.contract
    turned_away: list[Attempt] = []
    other: list[Attempt] = []
    tolerated: list[Attempt] = []
    for place, operation in operations:
        for turn in turns:
            turned_away += keys.attempts(contract, operation, turn)
            turned_away += methods.attempts(contract, operation, turn)
            turned_away += bodies.refused(contract, operation, turn, place)
            if not (run.settings.safe and operation.operation_id in TOUCHES_OTHERS):
                tolerated += bodies.odd(contract, operation, turn)
                tolerated += addresses.paths(contract, operation, turn)
                tolerated += addresses.queries(contract, operation, turn)
            if turn == _FOREIGN:
                other += environments.foreign(contract, operation)
            if turn == _TWINS:
                other += environments.twin(contract, operation)
    # What is asked for first cannot have been made by the other key.
    other.sort(key=lambda attempt: attempt.operation.method != "get")
    if run.target.other_key is not None:
        # One look at the objects is enough for both.
        turned_away, other = turned_away + other, []
    for kind, carry_out, attempts in (
        ("turned-away", sweep, turned_away),
        ("other-environment", sweep, other),
        ("tolerated", ask, tolerated),
    ):
        if attempts:
            yield kind, carry_out, attempts


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
