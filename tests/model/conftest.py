"""How long the machines run, and on what."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.model.machine import Machine
from tests.support.server import Server, running

Play = Callable[..., None]

SHORT, LONG = "short", "long"
# Turns of a machine until each of its operations was answered with success.
_MOST_TURNS = 10
_PROFILE_VARIABLE = "NOVU_MODEL_PROFILE"
# A disk that is memory, where there is one: durability is tested elsewhere.
_MEMORY = Path("/dev/shm")

_PHASES = (Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink)

# Nothing is loaded here: how other tests use Hypothesis is not this folder's business.
settings.register_profile(
    SHORT,
    max_examples=12,
    stateful_step_count=20,
    derandomize=True,
    database=None,
    deadline=None,
    phases=_PHASES,
    suppress_health_check=list(HealthCheck),
)
settings.register_profile(
    LONG,
    max_examples=150,
    stateful_step_count=40,
    deadline=None,
    phases=_PHASES,
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """The server of this file's machines."""
    place = _MEMORY if os.access(_MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=place) as folder, running(Path(folder) / "state.sqlite") as started:
        yield started


@pytest.fixture
def play(request: pytest.FixtureRequest) -> Play:
    """Runs a machine as the profile says: `play(lambda: Machine(api))`. `share` is the part of its examples to run.

    Afterwards, each operation that the machine is about was answered with success at least once.
    """
    chosen = request.config.getoption("--hypothesis-profile", None) or os.environ.get(_PROFILE_VARIABLE, SHORT)
    profile = settings.get_profile(chosen)

    def run(make: Callable[[], Machine], share: float = 1.0) -> None:
        reached: set[str] = set()
        wanted: set[str] = set()

        def made() -> Machine:
            machine = make()
            machine.tell(reached)
            wanted.update(machine.about)
            return machine

        examples = max(1, round(profile.max_examples * share))
        for turn in range(_MOST_TURNS):
            # The first turn is the same every time, but for what the server gives out; later ones look elsewhere.
            derandomize = profile.derandomize and turn == 0
            run_state_machine_as_test(made, settings=settings(profile, max_examples=examples, derandomize=derandomize))
            if wanted <= reached:
                return
        assert wanted <= reached, f"never answered with success: {', '.join(sorted(wanted - reached))}"

    return run
