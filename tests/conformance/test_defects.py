"""The catalogue of defects serves its purpose, the kit finds some of each kind at once, and its stories are true."""

from __future__ import annotations

import inspect
import multiprocessing
import re
import sys
from concurrent.futures import ProcessPoolExecutor
from types import ModuleType
from typing import Any

import pytest

from novu_conformance import door, meaning, reach, schema
from novu_conformance.findings import Finding
from novu_conformance.run import Layer
from novu_reference.asgi import create_app
from scripts.sensitivity import SHOWS_IT, campaign_of, masked, said_by, typed, until_found
from tests.conformance.defects.registry import defects
from tests.conformance.defects.serving import KEY, serving
from tests.support.server import environment

_KNOWN = defects()
# One of each module, and the layer that is to find it by itself.
_FOUND: dict[str, Layer] = {
    "count-as-text": reach.layer,
    "door-open-for-a-write": door.layer,
    "patch-and-put-are-one": door.layer,
    "tokens-stored-twice": meaning.layer,
    "mark-all-seen-reads": meaning.layer,
    "topic-with-members-is-deleted": meaning.layer,
    "group-stays-after-deletion": meaning.layer,
    "tenant-data-is-merged": meaning.layer,
    "preferences-are-ignored": meaning.layer,
    "rows-skipped-between-pages": meaning.layer,
    "members-added-at-once-are-lost": meaning.layer,
    "unknown-methods-are-get": schema.layer,
}
# Their last answer tells the defect by itself.
_TOLD = ("count-as-text", "door-open-for-a-write", "tokens-stored-twice", "topic-with-members-is-deleted")
_MOST_REQUESTS = 3000
_SECONDS = 30.0


def test_every_defect_replaces_what_is_there_and_the_server_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in environment().items():
        monkeypatch.setenv(name, value)
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    with ProcessPoolExecutor(2, context, max_tasks_per_child=1) as pool:
        problems = [problem for found in pool.map(problems_of, _KNOWN) for problem in found]
    assert problems == []


def problems_of(name: str) -> list[str]:
    """What is wrong with a defect, in a process of its own. Raises what keeps the server from being built."""
    before = places()
    _KNOWN[name].spoil()
    after = places()
    problems = [f"{name} makes {'.'.join(place)}, which nobody uses" for place in after.keys() - before.keys()]
    if all(after[place] is thing for place, thing in before.items()):
        problems.append(f"{name} replaces nothing")
    create_app(dev_api_key=KEY, seed=1)
    return problems


def places() -> dict[tuple[str, ...], Any]:
    """Everything in the server's modules and classes, by its place."""
    modules: list[ModuleType] = [module for name, module in sys.modules.items() if name.startswith("novu_reference")]
    found = {(module.__name__, name): thing for module in modules for name, thing in vars(module).items()}
    classes = {
        each for each in found.values() if inspect.isclass(each) and each.__module__.startswith("novu_reference")
    }
    return found | {
        (owner.__module__, owner.__qualname__, name): inspect.getattr_static(owner, name)
        for owner in classes
        for name in dir(owner)
    }


def test_every_defect_says_in_a_sentence_what_is_wrong() -> None:
    assert [name for name, each in _KNOWN.items() if not re.fullmatch(r"[^\n]+\.", each.about)] == []


@pytest.mark.parametrize("name", _FOUND)
def test_a_layer_finds_it_early(name: str) -> None:
    with serving(name) as url:
        assert found_at(url, _FOUND[name]).cases <= _MOST_REQUESTS


@pytest.mark.parametrize("name", _TOLD)
def test_its_shell_lines_show_the_defect_and_only_where_it_is(name: str) -> None:
    with serving(name) as url:
        first = found_at(url, _FOUND[name])
    assert typed(first, name) == SHOWS_IT
    with serving(name) as url:
        answered = without_numbers(said_by(first, url))
    assert without_numbers(first.steps[-1]["answer"]["body"]) in answered


def without_numbers(text: str) -> str:
    """Answers whose identifiers and times are all the same."""
    return re.sub(r"…\d+", "…", masked(text, times=True))


def found_at(url: str, layer: Layer) -> Finding:
    run = campaign_of(url, 1, _SECONDS).run
    first, ended = until_found(run, layers=(layer,))
    run.close()
    assert first is not None, ended
    return first
