"""Plays stories and machines with values from Hypothesis, and tells what broke as shortly as it can."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from hypothesis import HealthCheck, Phase, Verbosity, given, reject, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import UnsatisfiedAssumption
from hypothesis.stateful import run_state_machine_as_test
from hypothesis.strategies._internal.featureflags import FeatureFlags

from novu_conformance.findings import Broken
from novu_conformance.meaning.case import Case, LeftOut, understood
from novu_conformance.meaning.chance import BACKEND
from novu_conformance.meaning.machine import BEGIN, Machine, Step
from novu_conformance.meaning.story import Story
from novu_conformance.run import Run
from novu_conformance.session import Session

LAYER = "meaning"

# So that nothing is ever tried out.
_WIDE = st.integers(0, 2**64)
# How many requests may be spent to make the story of a failure shorter.
_MOST_REQUESTS = 1200
# Hypothesis begins to look for small values only when it is to play more.
_MOST_EXAMPLES = 9


class _EnoughError(BaseException):
    """All examples were played. Hypothesis lets it pass."""


def play_story(told: Story, session: Session, name: str) -> None:
    """Play it once. What breaks is reported to the run."""
    is_trivial = True

    @seed(_seed(session.run, name))
    @_settings(1, 1)
    @given(st.data())
    def once(data: st.DataObject) -> None:
        nonlocal is_trivial
        data.draw(_WIDE)
        if is_trivial:
            # Hypothesis begins with the simplest values of all, which show least.
            is_trivial = False
            reject()
        case = Case(session, data.draw)
        session.trace.compares = told.compares
        try:
            with case.claims(told.checks[0]), understood():
                told.play(case)
            session.run.count(told.checks[0])
        except Broken as broken:
            session.run.report(LAYER, session, broken)
        except LeftOut as reason:
            session.run.result.left_out[name] = str(reason)
        finally:
            _clean_up(case)
        raise _EnoughError

    _to_the_end(once)


def play_machine(kind: type[Machine], run: Run, name: str, examples: int, steps: int) -> None:
    """Play so many examples, of so many steps. What breaks is reported to the run, with as few steps as possible."""
    played = -1

    def begin() -> Machine:
        machine = kind(_case(run))
        # Hypothesis begins with the simplest values of all, which show least.
        machine.is_trivial = played < 0
        machine.over = partial(over, machine)  # type: ignore[method-assign]
        # Hypothesis would leave out some of the rules from each example, which pays when there are many of them.
        machine._rules_strategy.enabled_rules_strategy = st.just(FeatureFlags())
        return machine

    def over(machine: Machine) -> None:
        nonlocal played
        played += 1
        _settle(machine)
        if played == min(examples, _MOST_EXAMPLES):
            raise _EnoughError

    # A function that makes one serves as well as its type.
    as_type: Any = seed(_seed(run, name))(begin)
    how = _settings(_MOST_EXAMPLES, steps)
    # The first example to be played would otherwise have no steps where nothing is drawn to begin.
    _to_the_end(lambda: run_state_machine_as_test(as_type, settings=how, _min_steps=steps))


def _settle(machine: Machine) -> None:
    run = machine.case.session.run
    if machine.broken is None:
        _clean_up(machine.case)
        return
    cause = run.cause(machine.case.session, machine.broken)
    is_new = run.report(LAYER, machine.case.session, machine.broken)
    _clean_up(machine.case)
    if is_new:
        _shorten(machine, cause)


def _shorten(machine: Machine, cause: tuple[str, str | None]) -> None:
    """Look for fewer steps that fail in the same way: without all of one rule, then without any part of them."""
    kind, run = type(machine), machine.case.session.run
    limit = run.result.cases + _MOST_REQUESTS
    fixed = sum(name == BEGIN for name, _ in machine.steps)
    beginning, steps = machine.steps[:fixed], machine.steps[fixed:]

    def fails(fewer: list[Step]) -> list[Step] | None:
        """The steps it took, if they fail in the same way."""
        again = _replay(kind, run, beginning + fewer)
        same = again.broken is not None and run.cause(again.case.session, again.broken) == cause
        if same and again.broken is not None:
            run.retell(LAYER, again.case.session, again.broken)
        _clean_up(again.case)
        return again.steps[fixed:] if same else None

    for name in sorted({name for name, _ in steps}):
        if run.result.cases < limit:
            steps = fails([step for step in steps if step[0] != name]) or steps
    size = len(steps) // 2
    while size and run.result.cases < limit:
        place = 0
        while place < len(steps) and run.result.cases < limit:
            fewer = fails(steps[:place] + steps[place + size :])
            steps, place = (fewer, place) if fewer is not None else (steps, place + size)
        size //= 2


def _replay(kind: type[Machine], run: Run, steps: list[Step]) -> Machine:
    machine = kind(_case(run))
    try:
        for name, values in steps:
            getattr(machine, name)(**values)
    except UnsatisfiedAssumption:
        assert machine.broken is not None
    return machine


def _clean_up(case: Case) -> None:
    try:
        case.clean_up()
    except Broken as broken:
        case.session.run.report(LAYER, case.session, broken)


def _case(run: Run) -> Case:
    return Case(run.session(), _no_draw)


def _no_draw(strategy: st.SearchStrategy[Any]) -> Any:
    raise TypeError(f"a machine draws nothing within a rule: {strategy}")


def _seed(run: Run, name: str) -> int:
    return run.random(name).getrandbits(64)


def _settings(examples: int, steps: int) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        backend=BACKEND,
        database=None,
        deadline=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
        verbosity=Verbosity.quiet,
        print_blob=False,
    )


def _to_the_end(play: Callable[[], Any]) -> None:
    try:
        play()
    except _EnoughError:
        return
