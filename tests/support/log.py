"""The log of a notification, as stories tell it: step by step, in words."""

from __future__ import annotations

import json
from typing import Any

from tests.support import things
from tests.support.api import Api

# How every job begins, and how one goes on that is carried out.
BEGUN = ["Step created", "Step queued"]
STARTED = [*BEGUN, "Start sending message"]


def job(api: Api, transaction: str, kind: str) -> dict[str, Any]:
    """The one job of this type of the only notification of a transaction."""
    (found,) = [one for one in things.notification_of(api, transaction)["jobs"] if one["type"] == kind]
    shown: dict[str, Any] = found
    return shown


def told(api: Api, transaction: str, kind: str) -> list[str]:
    """What its log says. A failure is marked by `!`, a warning by `?`."""
    marks = {"Failed": "!", "Warning": "?"}
    return [marks.get(one["status"], "") + one["detail"] for one in job(api, transaction, kind)["executionDetails"]]


def raw(api: Api, transaction: str, kind: str, detail: str) -> Any:
    """What stands beside the only entry with these words."""
    (found,) = [one for one in job(api, transaction, kind)["executionDetails"] if one["detail"] == detail]
    return json.loads(found["raw"])


def statuses(api: Api, transaction: str) -> list[tuple[str, str]]:
    """Type and status of each job."""
    return [(one["type"], one["status"]) for one in things.notification_of(api, transaction)["jobs"]]
