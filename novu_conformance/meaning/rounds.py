"""The tasks of the layer: the stories of all areas, those first that tell most for what they cost, and their machines.

A story is worth the checks it looks at, each of them half as much every time another has looked at it before. What it
costs, in requests on a good server, is written in costs.json by scripts/story_costs.py.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from types import ModuleType
from typing import TypeVar

from novu_conformance import laws
from novu_conformance.meaning import (
    activity,
    answers,
    bulk,
    changes,
    configuration,
    credentials,
    delivery,
    environments,
    events,
    feed,
    feeds,
    idempotency,
    integrations,
    layouts,
    marks,
    oauth,
    organizations,
    overlap,
    overrides,
    pages,
    preferences,
    recipients,
    steps,
    subscribers,
    subscribers_v2,
    tenants,
    topics,
    waits,
    workflows,
)
from novu_conformance.meaning.machine import Machine
from novu_conformance.meaning.playing import LAYER, play_machine, play_story
from novu_conformance.meaning.story import Story
from novu_conformance.run import Run, Task
from novu_conformance.session import Session

Entry = TypeVar("Entry")

# What is defined in one of these is played.
AREAS: tuple[ModuleType, ...] = (
    subscribers,
    subscribers_v2,
    topics,
    feed,
    marks,
    credentials,
    oauth,
    preferences,
    events,
    recipients,
    delivery,
    waits,
    activity,
    idempotency,
    changes,
    bulk,
    configuration,
    workflows,
    steps,
    integrations,
    layouts,
    overrides,
    tenants,
    feeds,
    environments,
    organizations,
    pages,
    overlap,
    answers,
)

COSTS = Path(__file__).with_name("costs.json")
# In requests: what is told before other layers begin.
_AT_FIRST = 1350
# What a check is worth that one more story has looked at before.
_LESS = 1 / 3

# Examples of a machine, and steps of each, by round; the last one counts for those that follow.
_EXTENT = ((1, 12), (2, 20), (3, 30))


def layer(run: Run, number: int) -> Iterable[Task]:
    """All tasks of a round."""
    yield from told_first(run, number)
    yield from told_then(run, number)
    yield from played(run, number)


def told_first(run: Run, number: int) -> Iterable[Task]:
    """The stories that a round begins with."""
    return _told(run, number, ((name, story) for before, name, story in _in_order() if before < _AT_FIRST))


def told_then(run: Run, number: int) -> Iterable[Task]:
    """The other stories of a round."""
    return _told(run, number, ((name, story) for before, name, story in _in_order() if before >= _AT_FIRST))


def played(run: Run, number: int) -> Iterable[Task]:
    """The machines of a round."""
    examples, steps = _EXTENT[min(number, len(_EXTENT) - 1)]
    for area, kind in _spread([(area, kind) for kind in machines(area)] for area in AREAS):
        name = f"{LAYER}/{number}/{area_name(area)}/{kind.__name__}"
        yield _task(run, name, kind, kind.checks(), partial(_play, kind, name, examples, steps))


def stories(area: ModuleType) -> list[Story]:
    """The stories of an area, alone or in tuples, in their order."""
    values = [value for found in vars(area).values() for value in (found if isinstance(found, tuple) else (found,))]
    return [value for value in values if isinstance(value, Story)]


def machines(area: ModuleType) -> list[type[Machine]]:
    """The machines of an area, in their order."""
    return [
        value
        for value in vars(area).values()
        if isinstance(value, type) and issubclass(value, Machine) and value.__module__ == area.__name__ and value.needs
    ]


@cache
def costs() -> Mapping[str, int]:
    """What each story costs, by its area and name."""
    known: Mapping[str, int] = json.loads(COSTS.read_text(encoding="utf-8"))
    return known


@cache
def _in_order() -> Sequence[tuple[int, str, Story]]:
    """Every story with its name, and the requests that those before it take. One without costs comes early."""
    left = _spread([(f"{area_name(area)}/{story.name}", story) for story in stories(area)] for area in AREAS)
    looked: Counter[str] = Counter()
    before = 0
    found = []

    def worth(entry: tuple[str, Story]) -> float:
        name, story = entry
        return sum(_LESS ** looked[check] for check in story.checks) / costs().get(name, 1)

    while left:
        best = max(left, key=worth)
        left.remove(best)
        name, story = best
        found.append((before, name, story))
        looked.update(story.checks)
        before += costs().get(name, 1)
    return found


def _told(run: Run, number: int, those: Iterable[tuple[str, Story]]) -> Iterable[Task]:
    for story_name, story in those:
        name = f"{LAYER}/{number}/{story_name}"
        yield _task(run, name, story, story.checks, partial(_tell, story, name), needs_other_key=story.both)


def _task(
    run: Run,
    name: str,
    what: Story | type[Machine],
    checks: Iterable[str],
    work: Callable[[Session], None],
    *,
    needs_other_key: bool = False,
) -> Task:
    needs = frozenset(run.contract.identifiers[function] for function in what.needs)
    return Task(
        name=name,
        layer=LAYER,
        operations=needs,
        work=work,
        checks=frozenset(checks) | laws.GROWING,
        needs=needs,
        touches_others=what.touches_others,
        needs_other_key=needs_other_key,
    )


def _spread(columns: Iterable[list[Entry]]) -> list[Entry]:
    """All entries, those of each column spread evenly over the whole, so that no column comes last."""
    placed = [((place + 0.5) / len(column), entry) for column in columns for place, entry in enumerate(column)]
    return [entry for _, entry in sorted(placed, key=lambda pair: pair[0])]


def area_name(area: ModuleType) -> str:
    """What an area is called in the names of tasks."""
    return area.__name__.rpartition(".")[2]


def _tell(story: Story, name: str, session: Session) -> None:
    play_story(story, session, name)


def _play(kind: type[Machine], name: str, examples: int, steps: int, session: Session) -> None:
    play_machine(kind, session.run, name, examples, steps)
