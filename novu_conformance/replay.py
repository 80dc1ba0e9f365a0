"""Sends the steps of a finding again, with names and identifiers of their own, and compares the last answer."""

from __future__ import annotations

import base64
import json
import re
import secrets
import string
import time
from collections.abc import Mapping, Sequence
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
_RUN_NAME = re.compile(r"nvc[0-9a-z]+(?=-\d+-\d+-)")
# What is another one each time: identifiers, times, and what a server adds to make a name its own.
_OTHER_EACH_TIME = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|[0-9a-f]{24}"
    r"|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)"
)
_MASK = "…"
_LETTERS = string.ascii_lowercase + string.digits
_FIRST_PAUSE_SECONDS = 0.05


class CannotReplay(Exception):
    """An answer did not tell what a later step needs, or a key is not there."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether the last answer is the one on record, and both as they were compared."""

    reproduced: bool
    recorded: str
    seen: str


class Replay:
    """Steps as `trace.to_steps` has them, against `target`."""

    def __init__(self, target: Target, hider: Hider, timeout: float, patience: float) -> None:
        self._target = target
        self._hider = hider
        self._timeout = timeout
        self._patience = patience
        keys = {"A": target.key, "B": target.other_key}
        self._values = {KEY_VARIABLES[name]: key for name, key in keys.items() if key}
        self._names: dict[str, str] = {}

    def play(self, steps: Sequence[Mapping[str, Any]], operation_id: str | None) -> Outcome:
        """Send every step. Raises CannotReplay when one of them cannot be sent."""
        *before, last = steps
        for _, group in groupby(enumerate(before), key=lambda entry: entry[1].get("group", f"alone {entry[0]}")):
            self._send_together([step for _, step in group])
        recorded = self._comparable(last["answer"], operation_id)
        limit = time.monotonic() + self._patience
        pause = _FIRST_PAUSE_SECONDS
        while True:
            seen = self._comparable(_told(self._send(last)), operation_id)
            # What is read may take a while to be there, or to be right: it counts as it is in the end.
            if last["method"] not in READING or time.monotonic() > limit:
                return Outcome(seen == recorded, recorded, seen)
            time.sleep(pause)
            pause = min(pause * 2, 1.0)

    def _send_together(self, steps: Sequence[Mapping[str, Any]]) -> None:
        with ThreadPoolExecutor(len(steps)) as pool:
            for step, result in zip(steps, pool.map(self._send, steps), strict=True):
                self._take(step, result)

    def _take(self, step: Mapping[str, Any], result: Answer | Trouble) -> None:
        """Keep what later steps need, which a read may have to be repeated for."""
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

    def _send(self, step: Mapping[str, Any]) -> Answer | Trouble:
        with closing(Wire(self._target.url, self._timeout)) as wire:
            if (raw := self._content(step, "raw")) is not None:
                return wire.send_bytes(raw)
            headers = [(name, self._filled(value)) for name, value in step["headers"]]
            if step.get("key"):
                key = self._value(KEY_VARIABLES[step["key"]])
                headers.insert(0, ("Authorization", f"ApiKey {key}"))
            target = self._filled(step["target"])
            return wire.send(Request(step["method"], target, tuple(headers), self._content(step, "body")))

    def _content(self, step: Mapping[str, Any], name: str) -> bytes | None:
        if f"{name}Base64" in step:
            return base64.b64decode(step[f"{name}Base64"])
        return self._filled(step[name]).encode() if name in step else None

    def _filled(self, text: str) -> str:
        """`text` with the variables filled in, and the name of a run of its own, of the same length."""
        text = VARIABLE.sub(lambda found: self._value(found[1]), text)
        return _RUN_NAME.sub(lambda found: self._renamed(found[0]), text)

    def _renamed(self, name: str) -> str:
        if name not in self._names:
            self._names[name] = "nvc" + "".join(secrets.choice(_LETTERS) for _ in name[len("nvc") :])
        return self._names[name]

    def _value(self, variable: str) -> str:
        name, _, part = variable.partition(".")
        if name not in self._values:
            option = "--api-key" if name == KEY_VARIABLES["A"] else "--other-api-key"
            raise CannotReplay(f"the steps need a key: add {option}")
        value = self._values[name]
        if part == SWAPPED:
            return value.swapcase()
        return value[: int(part)] if part else value

    def _comparable(self, answer: Mapping[str, Any], operation_id: str | None) -> str:
        """An answer without what is another one each time."""
        if "trouble" in answer:
            return str(answer["trouble"])
        text = self._hider.text(operation_id, answer["body"])
        text = _OTHER_EACH_TIME.sub(_MASK, _RUN_NAME.sub(_MASK, text))
        is_cut = len(answer["body"].encode()) >= SHOWN_BYTES
        return f"{answer['status']} {text[: len(text) // 2] if is_cut else text}"


def _told(result: Answer | Trouble) -> dict[str, Any]:
    if isinstance(result, Trouble):
        return {"trouble": result.kind}
    return {"status": result.status, "body": result.body[:SHOWN_BYTES].decode(errors="replace")}


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
