"""Carries changes from an environment over to the environment whose parent it is, from Development to Production.

A copy points with `_parentId` to what it was promoted from. What a workflow needs and was not promoted yet goes before
it: its group, the feeds and layouts of its steps. (facts, section 8)
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from novu_reference.call import Call
from novu_reference.changes import Change, promoted_state
from novu_reference.errors import Conflict, NotFound
from novu_reference.storage.collections import (
    CHANGES,
    ENVIRONMENTS,
    FEEDS,
    LAYOUTS,
    MESSAGE_TEMPLATES,
    WORKFLOW_GROUPS,
    WORKFLOWS,
    Collection,
)

Document = dict[str, Any]

_GROUP = ("name",)
_LAYOUT = (
    "name",
    "identifier",
    "description",
    "content",
    "contentType",
    "channel",
    "variables",
    "isDeleted",
    "deleted",
)
_TEMPLATE = (
    *("type", "name", "subject", "title", "preheader", "senderName", "content", "contentType"),
    *("variables", "cta", "actor", "active", "deleted"),
)
_WORKFLOW = (
    *("name", "description", "active", "draft", "critical", "isBlueprint", "blueprintId", "tags", "data"),
    *("identifier", "triggers", "preferenceSettings", "type", "origin", "deleted"),
)


class Promotion:
    """Promotes changes of the caller's environment. Raises NotFound when no environment has it as its parent."""

    def __init__(self, call: Call) -> None:
        target = call.session.find_one(ENVIRONMENTS, {"_parentId": call.principal.environment_id})
        if target is None:
            raise NotFound(f"There is no environment to promote to from {call.principal.environment_id}")
        self._call = call
        self._session = call.session
        self._target: str = target["_id"]

    def apply(self, change: Change) -> list[Change]:
        """Promote the changes that belong to `change`, oldest first, then itself. Returns them as they were before."""
        parts = [*self._session.find(CHANGES, {"_parentId": change["_id"]}), change]
        for part in parts:
            self._apply(part)
        return parts

    def _apply(self, change: Change) -> None:
        now = self._call.tools.clock.timestamp()
        self._session.replace(CHANGES, change | {"enabled": True, "updatedAt": now})
        source = promoted_state(self._session, change["_entityId"])
        match change["type"]:
            case "NotificationTemplate":
                self._promote_workflow(source)
            case "MessageTemplate":
                self._promote_template(source)
            case "NotificationGroup":
                self._put(WORKFLOW_GROUPS, source, _GROUP)
            case "Feed":
                self._promote_feed(source)
            case "Layout" | "DefaultLayout":
                self._promote_layout(source)

    def _apply_all(self, entity_id: str) -> None:
        for change in self._session.find(CHANGES, {"_entityId": entity_id}):
            self._apply(change)

    def _promote_workflow(self, source: Document) -> None:
        if source["deleted"]:
            self._remove(WORKFLOWS, source)
            return
        self._refuse_taken(WORKFLOWS, source)
        self._put(
            WORKFLOWS,
            source,
            _WORKFLOW,
            _notificationGroupId=self._group(source["_notificationGroupId"]),
            steps=self._steps(source["steps"]),
        )

    def _group(self, group_id: str) -> str:
        found = self._copy_of(WORKFLOW_GROUPS, group_id)
        if found is None:
            self._apply_all(group_id)
            found = self._copy_of(WORKFLOW_GROUPS, group_id)
        if found is None:
            raise NotFound(f"Workflow group with id {group_id} was not found")
        return str(found["_id"])

    def _steps(self, steps: Iterable[Document]) -> list[Document]:
        """The steps, or the variants of a step, with the promoted templates in place of their own."""
        chain: list[Document] = []
        for step in steps:
            template = self._copy_of(MESSAGE_TEMPLATES, step["_templateId"])
            if template is None:
                continue
            chain.append(
                step
                | {
                    "_id": template["_id"],
                    "_templateId": template["_id"],
                    "_parentId": chain[-1]["_id"] if chain else None,
                    **({"variants": self._steps(step["variants"])} if "variants" in step else {}),
                    "template": {"_id": template["_id"], "type": template["type"]},
                }
            )
        return chain

    def _promote_template(self, source: Document) -> None:
        if source["deleted"]:
            self._remove(MESSAGE_TEMPLATES, source)
            return
        self._put(
            MESSAGE_TEMPLATES,
            source,
            _TEMPLATE,
            _feedId=self._feed(source["_feedId"]),
            _layoutId=self._layout(source["_layoutId"]),
        )

    def _layout(self, layout_id: str | None) -> str | None:
        if layout_id is None:
            return None
        found = self._copy_of(LAYOUTS, layout_id)
        if found is None:
            self._apply_all(layout_id)
            found = self._copy_of(LAYOUTS, layout_id)
        return found["_id"] if found else None

    def _promote_layout(self, source: Document) -> None:
        if source["deleted"]:
            self._remove(LAYOUTS, source)
            return
        self._refuse_taken(LAYOUTS, source)
        before = self._copy_of(LAYOUTS, source["_id"])
        # The flag of a default is only ever taken by another, so that there is always one.
        is_default = source["isDefault"] or bool(before and before["isDefault"])
        copy = self._put(LAYOUTS, source, _LAYOUT, isDefault=is_default)
        if source["isDefault"]:
            for other in self._session.find(LAYOUTS, {"_environmentId": self._target, "isDefault": True}):
                if other["_id"] != copy["_id"]:
                    self._session.replace(LAYOUTS, other | {"isDefault": False})

    def _feed(self, feed_id: str | None) -> str | None:
        source = self._session.find_one(FEEDS, {"_id": feed_id}) if feed_id else None
        if source is None:
            return None
        found = self._feed_named(source["identifier"])
        if found is None:
            self._apply_all(source["_id"])
            found = self._feed_named(source["identifier"])
        return found["_id"] if found else None

    def _promote_feed(self, source: Document) -> None:
        """Feeds are matched by their name, which never changes."""
        found = self._feed_named(source["identifier"])
        if source["deleted"]:
            if found is not None and found.get("_parentId") == source["_id"]:
                self._delete(FEEDS, found)
        elif found is None:
            self._insert(FEEDS, source, {name: source[name] for name in ("name", "identifier", "deleted")})
        else:
            self._session.replace(FEEDS, found | {"_parentId": source["_id"]})

    def _feed_named(self, identifier: str) -> Document | None:
        return self._session.find_one(
            FEEDS, {"_environmentId": self._target, "identifier": identifier, "deleted": False}
        )

    def _copy_of(self, collection: Collection, source_id: str) -> Document | None:
        return self._session.find_one(collection, {"_environmentId": self._target, "_parentId": source_id})

    def _put(self, collection: Collection, source: Document, members: Iterable[str], **mapped: Any) -> Document:
        """Make the copy of `source`, or bring it up to date: `members` as they are there, or gone as they are there."""
        said = {name: source[name] for name in members if name in source} | mapped
        copy = self._copy_of(collection, source["_id"])
        if copy is None:
            return self._insert(collection, source, said)
        kept = {name: value for name, value in copy.items() if name not in members}
        copy = kept | said | {"updatedAt": self._call.tools.clock.timestamp()}
        self._session.replace(collection, copy)
        return copy

    def _insert(self, collection: Collection, source: Document, members: Document) -> Document:
        now = self._call.tools.clock.timestamp()
        copy = {
            "_id": self._call.tools.identifiers.new(),
            "_environmentId": self._target,
            "_organizationId": source["_organizationId"],
            "_parentId": source["_id"],
            **({"_creatorId": self._call.principal.user_id} if "_creatorId" in source else {}),
            **members,
            "createdAt": now,
            "updatedAt": now,
            "__v": 0,
        }
        self._session.insert(collection, copy)
        return copy

    def _remove(self, collection: Collection, source: Document) -> None:
        """Delete the copy of `source`, if it was ever promoted."""
        copy = self._copy_of(collection, source["_id"])
        if copy is not None:
            self._delete(collection, copy)

    def _delete(self, collection: Collection, copy: Document) -> None:
        now = self._call.tools.clock.timestamp()
        gone: Document = {"deleted": True, "deletedAt": now, "updatedAt": now}
        if collection is LAYOUTS:
            gone |= {"isDeleted": True, "isDefault": False}
        self._session.replace(collection, copy | gone)

    def _refuse_taken(self, collection: Collection, source: Document) -> None:
        """Raises Conflict when something made in the target itself has the identifier."""
        where = {"_environmentId": self._target, "identifier": source["identifier"], "deleted": False}
        for found in self._session.find(collection, where):
            if found.get("_parentId") != source["_id"]:
                raise Conflict(f"{source['identifier']} already exists in the environment {self._target}")
