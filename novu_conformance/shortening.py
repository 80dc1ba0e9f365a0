"""Leaves out of the story of a finding what it does not rest on.

The reference server is told the story as well: where its answers differ from those of the target, something is wrong.
A step may go when all these differences are there without it. What the target says alone would not do: where something
is missing from an answer, the step that was to bring it about seems idle.
"""

from __future__ import annotations

import itertools
import json
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from novu_conformance.findings import Finding
from novu_conformance.hiding import Hider
from novu_conformance.reach import TOUCHES_OTHERS
from novu_conformance.reference import Reference
from novu_conformance.replay import CASE_NAME, MASK, OTHER_EACH_TIME, CannotReplay, Replay, Step, Told, cut
from novu_conformance.run import Run, Target
from novu_conformance.trace import READING, VARIABLE
from novu_conformance.wire import Request

# A story of so few steps has none too many.
_SHORT = 2
# The tasks of a run are numbered, and so are the names of its cases; replays come after all of them.
_FIRST_NUMBER = 1_000_000
_TIME = re.compile(r"\d{4}-\d\d-\d\dT")


@dataclass(frozen=True, slots=True)
class Difference:
    """In what the target's answer to a step differs from the right one, at a JSON pointer with `*` for every row.

    A number is told by how much it is too large; anything else by what is there and what is not. What is another one
    each time is told by where it appeared first, times only when nothing else differs: two of them may be the same by
    chance.
    """

    step: int
    pointer: str
    wrong: str = ""
    right: str = ""


class Shortener:
    """Shortens the stories that a run has found, by replays against its target and against a server of its own.

    What the replays make has names of the run. Nothing begins after `seconds`.
    """

    def __init__(self, run: Run, seconds: float) -> None:
        self._run = run
        self._until = time.monotonic() + seconds
        self._reference: Reference | None = None
        self._numbers = itertools.count(_FIRST_NUMBER)
        self._hider = Hider(run.contract, run.target.key, run.target.other_key)

    def __enter__(self) -> Shortener:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if self._reference is not None:
            self._reference.close()

    def shorten(self, finding: Finding) -> None:
        """Take out of the steps of a finding what it does not rest on. Raises DoesNotStart without reference server."""
        steps = finding.steps
        if len(steps) <= _SHORT or self._is_over() or not self._can_be_told_again(steps):
            return
        kept = list(range(len(steps)))
        wrong = self._told_again(steps)
        shown_by = {difference.step for difference in wrong}
        # What is wrong at last is what was found; else any of the wrong answers may be.
        needed = {kept[-1]} if kept[-1] in shown_by else shown_by or set(kept)
        # The last ones first: what led to them may then go too.
        for place in kept[-2::-1]:
            fewer = _without(steps, kept, place)
            if fewer is None or place in needed or self._is_over():
                continue
            if self._shows({difference for difference in wrong if difference.step in fewer}, steps, fewer):
                kept = fewer
        if len(kept) < len(steps):
            finding.steps = self._on_record([steps[place] for place in kept]) or steps

    def _is_over(self) -> bool:
        return time.monotonic() > self._until

    def _can_be_told_again(self, steps: Sequence[Step]) -> bool:
        """Whether nothing in the story overlaps, takes its time, or is there once only."""
        *before, last = steps
        if any("group" in step for step in steps) or any("waits" in step for step in before):
            return False
        if "trouble" in last["answer"]:
            return False
        return not any(self._operation_of(step) in TOUCHES_OTHERS for step in steps)

    def _operation_of(self, step: Step) -> str | None:
        operation = self._run.operation_of(Request(step["method"], step["target"], (), None))
        return None if operation is None else operation.operation_id

    def _sound(self) -> Target:
        if self._reference is None:
            self._reference = Reference(self._run.contract)
        return self._reference.target

    def _told_again(self, steps: Sequence[Step]) -> set[Difference]:
        """In what the answers on record differ from the right ones, and those that the target gives now do, too."""
        every = range(len(steps))
        before = _renamed([step["answer"] for step in steps], dict.fromkeys(_cases(steps), MASK))
        try:
            right, now = self._tell(self._sound(), steps), self._tell(self._run.target, steps)
        except CannotReplay:
            return set()
        for times in (False, True):
            found = [_differences(steps, every, answers, right, times=times) for answers in (before, now)]
            if both := found[0] & found[1]:
                return both
        return set()

    def _shows(self, wrong: set[Difference], steps: Sequence[Step], kept: Sequence[int]) -> bool:
        """Whether the answers to these of the steps have all those differences."""
        told = [steps[place] for place in kept]
        try:
            right = self._tell(self._sound(), told)

            def enough(answers: Sequence[Told]) -> bool:
                return any(wrong <= _differences(steps, kept, answers, right, times=times) for times in (False, True))

            return enough(self._tell(self._run.target, told, enough))
        except CannotReplay:
            return False

    def _on_record(self, steps: Sequence[Step]) -> list[dict[str, Any]] | None:
        """The steps, with what they are answered when there are no others; None when that cannot be had."""
        try:
            told = self._tell(self._run.target, steps, on_record=True)
        except CannotReplay:
            return None
        wanted = _variables(steps)
        return [
            self._hider.step(_taking(step, wanted) | {"answer": cut(answer)}, self._operation_of(step))
            for step, answer in zip(steps, told, strict=True)
        ]

    def _tell(
        self,
        target: Target,
        steps: Sequence[Step],
        enough: Callable[[Sequence[Told]], bool] = lambda _: True,
        *,
        on_record: bool = False,
    ) -> list[Told]:
        """What these steps are answered, about cases of other names, which are masked, or as they are `on_record`.

        Raises CannotReplay.
        """
        settings = self._run.settings
        cases = {case: f"{settings.prefix}-{next(self._numbers)}-1-" for case in sorted(_cases(steps))}
        names = {name: case if on_record else MASK for case, name in cases.items()}
        # Twice as long as any effect has taken.
        patience = 2 * self._run.longest_wait
        replay = Replay(target, self._hider, settings.timeout, patience, cases.__getitem__)
        return _renamed(replay.answers(steps, lambda told: enough(_renamed(told, names))), names)


def _cases(steps: Iterable[Step]) -> set[str]:
    """The names of the cases that the steps speak of."""
    return {found[0] for step in steps for found in CASE_NAME.finditer(_asked(step))}


def _asked(step: Step) -> str:
    """What a step says, apart from what it was answered."""
    return json.dumps({name: value for name, value in step.items() if name != "answer"})


def _renamed(answers: Iterable[Told], names: Mapping[str, str]) -> list[Told]:
    """The answers with other names for these."""

    def renamed(body: str) -> str:
        for name, other in names.items():
            body = body.replace(name, other)
        return body

    return [{**told, "body": renamed(told["body"])} if "body" in told else told for told in answers]


def _differences(
    steps: Sequence[Step], kept: Sequence[int], answers: Sequence[Told], right: Sequence[Told], *, times: bool
) -> set[Difference]:
    """In what answers to these of the steps differ from the right ones; `times`: in times, too."""
    shown, expected = _values(answers, kept, times=times), _values(right, kept, times=times)
    return {
        difference
        for place in shown.keys() | expected.keys()
        if _is_about_ours(steps[place[0]])
        for difference in _compared(*place, shown.get(place, []), expected.get(place, []))
    }


def _without(steps: Sequence[Step], kept: Sequence[int], place: int) -> list[int] | None:
    """Those kept, but for one, and for reads that only told what it needed; None when it has to stay.

    Reads stay otherwise: a finding may compare them.
    """
    if steps[place]["method"] in READING or place not in kept:
        return None
    fewer = [each for each in kept if each != place]
    last = fewer[-1]
    for reading in reversed(fewer[:-1]):
        step = steps[reading]
        told = step.get("takes", {}).keys()
        wanted = _variables(steps[each] for each in fewer)
        if step["method"] in READING and told and not told & wanted and not _have_one_path(step, steps[last]):
            fewer.remove(reading)
    return None if steps[place].get("takes", {}).keys() & _variables(steps[each] for each in fewer) else fewer


def _have_one_path(one: Step, other: Step) -> bool:
    paths = {step["target"].partition("?")[0] for step in (one, other)}
    return len(paths) == 1


def _variables(steps: Iterable[Step]) -> set[str]:
    """What earlier answers have to tell for these steps."""
    return {found[1] for step in steps for found in VARIABLE.finditer(_asked(step))}


def _taking(step: Step, wanted: set[str]) -> dict[str, Any]:
    """The step, with nothing to be kept of its answer but what is wanted."""
    takes = {name: pointer for name, pointer in step.get("takes", {}).items() if name in wanted}
    rest = {name: value for name, value in step.items() if name != "takes"}
    return {**rest, "takes": takes} if takes else rest


def _is_about_ours(step: Step) -> bool:
    """Whether a step names what the story has made; else its answer may rest on whatever else is there."""
    return CASE_NAME.search(_asked(step)) is not None or bool(_variables([step]))


def _values(answers: Sequence[Told], places: Sequence[int], *, times: bool) -> dict[tuple[int, str], list[str]]:
    """All values of the answers, by the place of the step and the pointer; see Difference."""
    first: dict[str, str] = {}
    found: dict[tuple[int, str], list[str]] = {}
    for place, told in zip(places, answers, strict=True):
        for pointer, value in _members("", _body(told)):
            here = f"{MASK}{place}{pointer}"
            text = json.dumps(value)
            for one in OTHER_EACH_TIME.findall(text):
                is_hidden = _TIME.match(one) and not times
                text = text.replace(one, MASK if is_hidden else first.setdefault(one, here))
            found.setdefault((place, pointer), []).append(text)
    return found


def _compared(step: int, pointer: str, wrong: list[str], right: list[str]) -> Iterator[Difference]:
    if wrong == right:
        return
    if len(wrong) == len(right) == 1 and wrong[0].isdecimal() and right[0].isdecimal():
        yield Difference(step, pointer, wrong=f"{int(wrong[0]) - int(right[0]):+}")
    elif set(wrong) == set(right):
        yield Difference(step, pointer, json.dumps(wrong), json.dumps(right))
    else:
        yield from (Difference(step, pointer, wrong=value) for value in set(wrong) - set(right))
        yield from (Difference(step, pointer, right=value) for value in set(right) - set(wrong))


def _body(told: Told) -> dict[str, Any]:
    if "trouble" in told:
        return {"trouble": told["trouble"]}
    try:
        body = json.loads(told["body"])
    except ValueError:
        body = told["body"]
    # No number that may be too large.
    return {"status": str(told["status"]), "body": body}


def _members(pointer: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Whatever is in a JSON value and holds nothing, and how many rows there are: of ours, where some are."""
    if isinstance(value, dict) and value:
        for name, member in value.items():
            yield from _members(f"{pointer}/{name}", member)
    elif isinstance(value, list):
        rows = [row for row in value if MASK in json.dumps(row, ensure_ascii=False)] or value
        yield pointer, len(rows)
        for row in rows:
            yield from _members(f"{pointer}/*", row)
    else:
        yield pointer, value
