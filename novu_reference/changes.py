"""What was edited since it was last promoted.

Every edit of a workflow, message template, workflow group, layout or feed leaves a change. While it waits, further
edits of the same thing rewrite it. Its operations lead from what the promoted changes of the thing add up to, to what
the thing is now. (facts, section 8)
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from novu_reference.call import Call
from novu_reference.diff import difference, replay
from novu_reference.storage import Session
from novu_reference.storage.collections import CHANGES

Change = dict[str, Any]

DEFAULT_LAYOUT = "DefaultLayout"


def record_change(call: Call, kind: str, entity: Mapping[str, Any], *, parent: str | None = None) -> Change:
    """Note that `entity` is now as given, in the change of it that waits or in a new one.

    `parent` is the change together with which it is to be promoted; None leaves that as it was.
    """
    operations = difference(promoted_state(call.session, entity["_id"]), entity)
    now = call.tools.clock.timestamp()
    change = waiting_change(call.session, entity["_id"])
    if change is None:
        change = {
            "_id": call.tools.identifiers.new(),
            "_environmentId": entity["_environmentId"],
            "_organizationId": entity["_organizationId"],
            "_creatorId": call.principal.user_id,
            "_entityId": entity["_id"],
            "type": kind,
            "enabled": False,
            "change": operations,
            **({} if parent is None else {"_parentId": parent}),
            "createdAt": now,
            "updatedAt": now,
            "__v": 0,
        }
        call.session.insert(CHANGES, change)
        return change
    change |= {"change": operations, "updatedAt": now}
    if change["type"] != DEFAULT_LAYOUT:
        change["type"] = kind
    if parent is not None:
        change["_parentId"] = parent
    call.session.replace(CHANGES, change)
    return change


def waiting_change(session: Session, entity_id: str) -> Change | None:
    """The change of the entity that waits for promotion. There is at most one."""
    return session.find_one(CHANGES, {"_entityId": entity_id, "enabled": False})


def move_change(session: Session, change: Change, parent: str | None) -> None:
    """Let a change that waits be promoted together with the change `parent`, or, when it is None, on its own."""
    if parent is None:
        change.pop("_parentId", None)
    else:
        change["_parentId"] = parent
    session.replace(CHANGES, change)


def promoted_state(session: Session, entity_id: str) -> dict[str, Any]:
    """The entity as the promoted changes of it tell; empty when none was promoted."""
    state: dict[str, Any] = {}
    for change in session.find(CHANGES, {"_entityId": entity_id, "enabled": True}):
        replay(state, change["change"])
    return state
