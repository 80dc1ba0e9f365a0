"""Every provider is a sink on this machine: it accepts what it is handed, unless it was told to behave otherwise.

A behaviour is for one `integration` (identifier or `_id`), one `provider` or one `channel`, or for all of them:

    {"integration", "provider", "channel", "delay", "fail", "report", "reason", "after", "times"}

`delay` milliseconds pass before it answers; it refuses with the text `fail`, or accepts and then, `after`
milliseconds, reports `delivered`, `opened` or `bounced`, with a `reason`. The first that fits is taken, for so many
`times`, or always.
"""

from __future__ import annotations

from novu_reference.delivery.channels.base import ERROR_IDS
from novu_reference.delivery.context import Document, Run
from novu_reference.delivery.reports import REPORTS
from novu_reference.delivery.scripted import Script
from novu_reference.storage.collections import PROVIDER_BEHAVIOURS

SCRIPT = Script(
    PROVIDER_BEHAVIOURS,
    {
        "integration": str,
        "provider": str,
        "channel": tuple(ERROR_IDS),
        "delay": int,
        "fail": str,
        "report": tuple(REPORTS),
        "reason": str,
        "after": int,
        "times": int,
    },
    one_of=("delay", "fail", "report"),
)


def behaviour(run: Run, integration: Document) -> Document:
    """How the provider takes the message it is handed now; empty when it simply accepts it."""

    def fits(scene: Document) -> bool:
        return (
            scene.get("integration") in (None, integration["identifier"], integration["_id"])
            and scene.get("provider") in (None, integration["providerId"])
            and scene.get("channel") in (None, run.job["type"])
        )

    return SCRIPT.take(run, fits)
