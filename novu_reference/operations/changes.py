"""The operations of the tag Changes: what waits to be promoted from Development to Production, and what was."""

from __future__ import annotations

from typing import Any

from novu_models import documents as d

from novu_reference.call import Handlers
from novu_reference.changes import DEFAULT_LAYOUT, Change
from novu_reference.errors import NotFound
from novu_reference.populate import only
from novu_reference.promotion import Promotion
from novu_reference.storage.collections import (
    CHANGES,
    FEEDS,
    LAYOUTS,
    MEMBERS,
    MESSAGE_TEMPLATES,
    WORKFLOW_GROUPS,
    WORKFLOWS,
)

_USER = ("_id", "firstName", "lastName", "profilePicture")
_COLLECTIONS = {
    "Feed": FEEDS,
    "MessageTemplate": MESSAGE_TEMPLATES,
    "Layout": LAYOUTS,
    DEFAULT_LAYOUT: LAYOUTS,
    "NotificationTemplate": WORKFLOWS,
    "NotificationGroup": WORKFLOW_GROUPS,
}


class Changes(Handlers):
    def list_changes(self, *, promoted: str, page: int = 0, limit: int = 10) -> d.ChangePage:
        where = self._here(enabled=promoted == "true", _parentId=None)
        found = self._session.find(CHANGES, where, newest_first=True, limit=limit, offset=page * limit)
        total = self._session.count(CHANGES, where)
        return {
            "page": page,
            "pageSize": limit,
            "totalCount": total,
            "data": [self._listed(change) for change in found],
        }

    def count_changes(self) -> d.NumberEnvelope:
        return {"data": self._session.count(CHANGES, self._here(enabled=False, _parentId=None))}

    def apply_change(self, change_id: str) -> d.ChangeListEnvelope:
        change = self._session.find_one(CHANGES, self._here(_id=change_id.lower()))
        if change is None:
            raise NotFound(f"Change with id {change_id} was not found")
        applied: list[Any] = Promotion(self._call).apply(change)
        return {"data": applied}

    def bulk_apply_changes(self, body: d.BulkApplyChanges) -> d.ChangeListsEnvelope:
        promotion = Promotion(self._call)
        wanted = [change_id.lower() for change_id in body["changeIds"]]
        applied: list[Any] = [promotion.apply(change) for change in self._session.find(CHANGES, self._here(_id=wanted))]
        return {"data": applied}

    def _listed(self, change: Change) -> Any:
        """A change with the name of what it is about and the user who made it."""
        shown = change | {"user": self._user(change["_creatorId"])}
        entity = self._session.find_one(_COLLECTIONS[change["type"]], {"_id": change["_entityId"]})
        if entity is None:
            return shown
        shown["templateName"] = entity.get("name")
        if change["type"] == "NotificationTemplate":
            shown["templateId"] = entity["_id"]
        elif change["type"] == "MessageTemplate":
            shown["messageType"] = entity["type"]
        elif change["type"] == DEFAULT_LAYOUT:
            shown["previousDefaultLayout"] = self._previous_default(change)
        return shown

    def _user(self, user_id: str) -> dict[str, Any] | None:
        member = self._session.find_one(MEMBERS, {"_userId": user_id, "_organizationId": self._organization_id})
        return only(member["user"], _USER) if member else None

    def _previous_default(self, change: Change) -> str | None:
        """The name of the layout that lost the flag last, of those that are promoted together with `change`."""
        parts = self._session.find(CHANGES, {"_parentId": change["_id"], "type": DEFAULT_LAYOUT})
        if not parts:
            return None
        latest = max(parts, key=lambda part: part["updatedAt"])
        layout = self._session.find_one(LAYOUTS, {"_id": latest["_entityId"]})
        return layout["name"] if layout else None
