"""Does the recipient want to be reached over this channel? (ruling: preferences-in-delivery)"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from novu_reference.delivery.context import Document, Run
from novu_reference.storage import Session
from novu_reference.storage.collections import SUBSCRIBER_PREFERENCES, WORKFLOW_OVERRIDES
from novu_reference.workflows.preferences import channel_switches

_NOBODY_SAID = {"enabled": True, "channels": {}}


def look_ahead(session: Session, cache: dict[Any, Any], subscriber_ids: Sequence[str]) -> None:
    """Look up at once what these subscribers said, for the runs that share the cache."""
    found: dict[str, Document] = {subscriber_id: {} for subscriber_id in subscriber_ids}
    for stored in session.each(SUBSCRIBER_PREFERENCES, {"_subscriberId": subscriber_ids}):
        found[stored["_subscriberId"]][stored["_templateId"]] = stored
    cache[look_ahead] = found


def refusal(run: Run) -> tuple[str, Document] | None:
    """Which preference keeps the step from being carried out: the words for the log, and the preference.

    None when both the global one and that of the workflow allow it, and always for a critical workflow.
    """
    if run.workflow.get("critical"):
        return None
    own = _own(run)
    globally = _preference(own.get(None, _NOBODY_SAID), {})
    if not _allows(globally, run.job["type"]):
        return "Step filtered by subscriber global preferences", globally
    here = _preference(own.get(run.workflow["_id"], _NOBODY_SAID), _switches(run))
    if not _allows(here, run.job["type"]):
        return "Step filtered by subscriber workflow preferences", here
    return None


def _own(run: Run) -> Document:
    """What the subscriber said, by workflow; for all of them, under None."""
    subscriber_id = run.subscriber["_id"]
    if subscriber_id not in run.cache.get(look_ahead, {}):
        look_ahead(run.session, run.cache, [subscriber_id])
    return run.cache[look_ahead][subscriber_id]


def _preference(stored: Document, switches: Document) -> Document:
    """What the subscriber said, over what applies to all."""
    return {"enabled": stored["enabled"], "channels": channel_switches(switches) | stored["channels"]}


def _allows(preference: Document, channel: str) -> bool:
    return bool(preference["enabled"] and preference["channels"][channel])


def _switches(run: Run) -> Document:
    """The channels as the workflow has them, or its override for the tenant."""
    key = ("switches", run.workflow["_id"], run.tenant and run.tenant["_id"])
    if key not in run.cache:
        switches = run.workflow.get("preferenceSettings") or {}
        if run.tenant is not None:
            where = {"_workflowId": run.workflow["_id"], "_tenantId": run.tenant["_id"]}
            override = run.session.find_one(WORKFLOW_OVERRIDES, {**where, "_environmentId": run.job["_environmentId"]})
            switches = switches | ((override or {}).get("preferenceSettings") or {})
        run.cache[key] = switches
    return run.cache[key]
