"""What templates and conditions can name. (facts 6.1, 8)"""

from __future__ import annotations

from typing import Any

from novu_reference.delivery.context import Document, Run
from novu_reference.storage.collections import ORGANIZATIONS

_COLOR = "#f47373"


def of_conditions(run: Run) -> Document:
    """What conditions compare, and the templates in them name: the payload stands under `payload`."""
    return {"payload": run.job["payload"], **_of_every_run(run)}


def of_messages(run: Run) -> Document:
    """What the template of a message names: the members of the payload stand beside the others, which win."""
    return {**run.job["payload"], **_of_every_run(run)}


def branding(run: Run) -> Document:
    """Logo and colour of the organization."""
    key = ("branding", run.job["_organizationId"])
    if key not in run.cache:
        organization = run.session.find_one(ORGANIZATIONS, {"_id": run.job["_organizationId"]})
        found = (organization or {}).get("branding") or {}
        run.cache[key] = {"logo": found.get("logo"), "color": found.get("color") or _COLOR}
    return dict(run.cache[key])


def _of_every_run(run: Run) -> Document:
    events = run.job["digest"].get("events") or []
    step: dict[str, Any] = {"digest": bool(events)}
    if events:
        step |= {"events": events, "total_count": len(events)}
    return {"subscriber": run.subscriber, "step": step, "tenant": run.tenant, "actor": run.actor}
