"""What the webhooks of conditions answer. None is ever called: their answers are set beforehand.

(ruling: webhook-condition)

An answer is `{"url", "answer", "fail", "times"}`: for the webhook at `url`, or any; the JSON it answers, or why it
does not answer; for so many calls, or for all. The first that fits is taken.
"""

from __future__ import annotations

from typing import Any

from novu_reference.delivery.context import Run
from novu_reference.delivery.scripted import Script
from novu_reference.storage.collections import WEBHOOK_ANSWERS

SCRIPT = Script(
    WEBHOOK_ANSWERS,
    {"url": str, "answer": dict, "fail": str, "times": int},
    one_of=("answer", "fail"),
)


class NoAnswer(Exception):
    """The webhook cannot be reached; the message says why."""


def ask(run: Run, url: str | None) -> Any | None:
    """What the webhook answers; None when nothing was set for it. Raises NoAnswer."""
    scene = SCRIPT.take(run, lambda one: one.get("url") in (None, url))
    if "fail" in scene:
        raise NoAnswer(scene["fail"])
    return scene.get("answer")
