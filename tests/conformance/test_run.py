"""A run goes on when a part of the kit itself fails, and tells of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from novu_conformance import reach
from novu_conformance.run import Run, Task
from novu_conformance.session import Session
from tests.conformance import kit
from tests.support.server import Server


def breaking(_: Run, number: int) -> Iterator[Task]:
    """A layer with a good task, and none after it."""
    yield Task("good", "reach", frozenset(), lambda _: None, frozenset({"R1"}))
    raise LookupError(f"no task in round {number}")


def failing(_run: Run, _number: int) -> Iterator[Task]:
    """A layer with a task that cannot be carried out."""

    def work(_: Session) -> None:
        raise LookupError("no work")

    yield Task("bad", "reach", frozenset(), work, frozenset({"R1"}))


def interrupted(_run: Run, _number: int) -> Iterator[Task]:
    """A layer with a task that takes an interrupt for a fault of its own."""

    def work(_: Session) -> None:
        try:
            raise KeyboardInterrupt
        except BaseException as error:
            raise AssertionError("what was interrupted is not ready") from error

    yield Task("interrupted", "reach", frozenset(), work, frozenset({"R1"}))


def test_an_interrupt_is_never_taken_for_a_fault(server: Server) -> None:
    with pytest.raises(KeyboardInterrupt):
        kit.run(server.url, interrupted, prefix="fourth")


def test_what_the_kit_cannot_do_is_told_and_everything_else_is_done(server: Server) -> None:
    result = kit.run(server.url, breaking, failing, reach.layer, prefix="third")
    assert kit.told(result) == []
    assert {"good", "bad", "reach/0/createFeed"} <= set(result.tasks)
    layer, task = result.failures
    assert (layer.rpartition(".")[2], task) == ("breaking, round 0", "bad")
    assert "no task in round 0 (test_run.py:" in result.failures[layer]
    assert "no work (test_run.py:" in result.failures[task]
