"""Sends the steps of a finding again, with names and identifiers of their own, and compares what is answered."""

from __future__ import annotations

import base64
import functools
import json
import re
import secrets
import string
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from novu_conformance.hiding import Hider
from novu_conformance.run import Target
from novu_conformance.trace import KEY_VARIABLES, READING, SHOWN_BYTES, SWAPPED, VARIABLE, parts_of
from novu_conformance.wire import Answer, Request, Trouble, Wire

# The name of a case, as `Run.session` makes it: the name of the run comes first.
CASE_NAME = re.compile(r"nvc([0-9a-z]*)(-\d+-\d+-)")
# What is another one each time: identifiers, times, and what a server adds to make a name its own.
OTHER_EACH_TIME = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|[0-9a-f]{24}"
    r"|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)"
)
MASK = "…"
_LETTERS = string.ascii_lowercase + string.digits
_FIRST_PAUSE_SECONDS = 0.05

# A step as `trace.to_steps` has it, and what it was answered.
Step = Mapping[str, Any]
Told = Mapping[str, Any]


class CannotReplay(Exception):
    """An answer did not tell what a later step needs, or a key is not there."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether the last answer is the one on record, and both as they were compared; all answers as they came."""

    reproduced: bool
    recorded: str
    seen: str
    answers: Sequence[Told]


def renamed_at_random(name: str) -> str:
    """The name of a case, of the same length, of a run that there never was."""
    found = CASE_NAME.fullmatch(name)
    assert found is not None
    return "nvc" + "".join(secrets.choice(_LETTERS) for _ in found[1]) + found[2]


class Replay:
    """Steps as `trace.to_steps` has them, against `target`. `renamed` gives each case in them another name."""

    def __init__(
        self,
        target: Target,
        hider: Hider,
        timeout: float,
        patience: float,
        renamed: Callable[[str], str] = renamed_at_random,
    ) -> None:
        self._target = target
        self._hider = hider
        self._timeout = timeout
        self._patience = patience
        self._renamed = functools.cache(renamed)
        keys = {"A": target.key, "B": target.other_key}
        self._values = {KEY_VARIABLES[name]: key for name, key in keys.items() if key}

    def play(self, steps: Sequence[Step], operation_id: str | None) -> Outcome:
        """Send every step, and look at the last answer. Raises CannotReplay when one of them cannot be sent."""
        recorded = self._comparable(steps[-1]["answer"], operation_id)

        def seen(told: Sequence[Told]) -> str:
            return self._comparable(told[-1], operation_id)

        told = self.answers(steps, lambda told: seen(told) == recorded)
        return Outcome(seen(told) == recorded, recorded, seen(told), told)

    def answers(self, steps: Sequence[Step], enough: Callable[[Sequence[Told]], bool]) -> list[Told]:
        """What the steps are answered. Raises CannotReplay when one of them cannot be sent.

        What is read may take a while to be there, or to be right: the last step, if it reads, is repeated until it is
        enough, or patience ends.
        """
        *before, last = steps
        told: list[Told] = []
        for _, group in groupby(enumerate(before), key=lambda entry: entry[1].get("group", f"alone {entry[0]}")):
            told += self._send_together([step for _, step in group])
        limit = time.monotonic() + self._patience
        pause = _FIRST_PAUSE_SECONDS
        while True:
            every = [*told, _told(self._send(last))]
            if last["method"] not in READING or enough(every) or time.monotonic() > limit:
                return every
            time.sleep(pause)
            pause = min(pause * 2, 1.0)

    def _send_together(self, steps: Sequence[Step]) -> list[Told]:
        with ThreadPoolExecutor(len(steps)) as pool:
            return [
                _told(self._take(step, result)) for step, result in zip(steps, pool.map(self._send, steps), strict=True)
            ]

    def _take(self, step: Step, result: Answer | Trouble) -> Answer | Trouble:
        """Keep what later steps need, which a read may have to be repeated for. The answer that told it."""
        limit = time.monotonic() + self._patience
        for name, pointer in step.get("takes", {}).items():
            value = _at(result, pointer)
            while value is None and step["method"] in READING and time.monotonic() < limit:
                time.sleep(_FIRST_PAUSE_SECONDS)
                result = self._send(step)
                value = _at(result, pointer)
            if value is None:
                raise CannotReplay(f"{step['method']} {step['target']} did not tell {pointer}: {_told(result)}")
            self._values[name] = value
        return result

    def _send(self, step: Step) -> Answer | Trouble:
        with closing(Wire(self._target.url, self._timeout)) as wire:
            if (raw := self._content(step, "raw")) is not None:
                return wire.send_bytes(raw)
            headers = [(name, self._filled(value)) for name, value in step["headers"]]
            if step.get("key"):
                key = self._value(KEY_VARIABLES[step["key"]])
                headers.insert(0, ("Authorization", f"ApiKey {key}"))
            target = self._filled(step["target"])
            return wire.send(Request(step["method"], target, tuple(headers), self._content(step, "body")))

    def _content(self, step: Step, name: str) -> bytes | None:
        if f"{name}Base64" in step:
            return base64.b64decode(step[f"{name}Base64"])
        return self._filled(step[name]).encode() if name in step else None

    def _filled(self, text: str) -> str:
        """`text` with the variables filled in, and the names of cases of its own."""
        text = VARIABLE.sub(lambda found: self._value(found[1]), text)
        return CASE_NAME.sub(lambda found: self._renamed(found[0]), text)

    def _value(self, variable: str) -> str:
        name, _, part = variable.partition(".")
        if name not in self._values:
            option = "--api-key" if name == KEY_VARIABLES["A"] else "--other-api-key"
            raise CannotReplay(f"the steps need a key: add {option}")
        value = self._values[name]
        if part == SWAPPED:
            return value.swapcase()
        return value[: int(part)] if part else value

    def _comparable(self, answer: Told, operation_id: str | None) -> str:
        """An answer without what is another one each time."""
        if "trouble" in answer:
            return str(answer["trouble"])
        body = cut(answer)["body"]
        text = self._hider.text(operation_id, body)
        text = OTHER_EACH_TIME.sub(MASK, CASE_NAME.sub(MASK, text))
        is_cut = len(body.encode()) >= SHOWN_BYTES
        return f"{answer['status']} {text[: len(text) // 2] if is_cut else text}"


def cut(told: Told) -> Told:
    """As much of an answer as is on record."""
    if "trouble" in told:
        return told
    return {**told, "body": told["body"].encode()[:SHOWN_BYTES].decode(errors="replace")}


def _told(result: Answer | Trouble) -> Told:
    if isinstance(result, Trouble):
        return {"trouble": result.kind, "text": result.text}
    return {"status": result.status, "body": result.body.decode(errors="replace")}


def _at(result: Answer | Trouble, pointer: str) -> str | None:
    if isinstance(result, Trouble):
        return None
    try:
        value = json.loads(result.body)
        for part in parts_of(pointer):
            value = value[int(part)] if isinstance(value, list) else value[part]
    except (ValueError, KeyError, IndexError, TypeError):
        return None
    return value if isinstance(value, str) else None
