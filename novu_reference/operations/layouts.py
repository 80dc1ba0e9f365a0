"""The operations of the tag Layouts. One layout of an environment is the default."""

from __future__ import annotations

from typing import Any

from novu_models import documents as d

from novu_reference.call import Handlers
from novu_reference.changes import DEFAULT_LAYOUT, move_change, record_change
from novu_reference.errors import Conflict, NotFound
from novu_reference.storage.collections import CHANGES, LAYOUTS, MESSAGE_TEMPLATES
from novu_reference.workflows.variables import names_in

# A stored layout. Its shape is the schema `Layout` of the document; storage does not know it.
Layout = Any

_BODY = "body"
_ASCENDING = ("ASC", "1")


class Layouts(Handlers):
    def list_layouts(
        self, *, page: int = 0, page_size: int = 10, sort_by: str | None = None, order_by: str | None = None
    ) -> d.LayoutPage:
        where = self._here(deleted=False)
        found: list[Any] = self._session.find(
            LAYOUTS,
            where,
            order=sort_by if sort_by in LAYOUTS.members else "seq",
            newest_first=order_by not in _ASCENDING,
            limit=page_size,
            offset=page * page_size,
        )
        total = self._session.count(LAYOUTS, where)
        return {"page": page, "pageSize": page_size, "totalCount": total, "data": found}

    def create_layout(self, body: d.CreateLayout) -> d.CreatedLayoutEnvelope:
        found = names_in(body["content"])
        self._refuse_taken(body["identifier"])
        given = {variable["name"]: variable for variable in body.get("variables") or []}
        layout = self._new(
            name=body["name"],
            identifier=body["identifier"],
            **({"description": body["description"]} if body.get("description") is not None else {}),
            content=body["content"],
            contentType="customHtml",
            channel="email",
            variables=[
                _variable({**given.get(name, {}), "name": name, "type": kind})
                for name, kind in found.items()
                if name != _BODY
            ],
            isDefault=False,
            isDeleted=False,
            deleted=False,
            _creatorId=self._call.principal.user_id,
        )
        self._session.insert(LAYOUTS, layout)
        self._record(layout, becomes_default=bool(body.get("isDefault")))
        return {"data": {"_id": layout["_id"]}}

    def get_layout(self, layout_id: str) -> d.LayoutEnvelope:
        return {"data": self._layout(layout_id)}

    def update_layout(self, layout_id: str, body: d.UpdateLayout) -> d.LayoutEnvelope:
        layout = self._layout(layout_id)
        identifier = body.get("identifier")
        if identifier and identifier != layout["identifier"]:
            self._refuse_taken(identifier)
        if body.get("isDefault") is False and layout["isDefault"]:
            raise Conflict("One default layout is required")
        names_in(body.get("content"))
        # null and empty texts change nothing
        layout |= {name: body[name] for name in ("name", "identifier", "description", "content") if body.get(name)}
        if (variables := body.get("variables")) is not None:
            layout["variables"] = [_variable(dict(variable)) for variable in variables]
        layout["updatedAt"] = self._now()
        self._session.replace(LAYOUTS, layout)
        self._record(layout, becomes_default=bool(body.get("isDefault")) and not layout["isDefault"])
        return {"data": layout}

    def set_default_layout(self, layout_id: str) -> None:
        layout = self._layout(layout_id)
        if not layout["isDefault"]:
            self._make_default(layout)

    def delete_layout(self, layout_id: str) -> None:
        layout = self._layout(layout_id)
        if self._session.find_one(MESSAGE_TEMPLATES, self._here(_layoutId=layout["_id"], deleted=False)):
            raise Conflict(f"Layout with id {layout_id} is being used so it can not be deleted")
        if layout["isDefault"]:
            raise Conflict(f"Layout with id {layout_id} is being used as your default layout, so it can not be deleted")
        now = self._now()
        layout |= {"deleted": True, "isDeleted": True, "deletedAt": now, "updatedAt": now}
        self._session.replace(LAYOUTS, layout)
        record_change(self._call, "Layout", layout)

    def _layout(self, layout_id: str) -> Layout:
        found = self._session.find_one(LAYOUTS, self._here(_id=layout_id.lower(), deleted=False))
        if found is None:
            raise NotFound(f"Layout not found for id {layout_id} in the environment {self._environment_id}")
        return found

    def _refuse_taken(self, identifier: str) -> None:
        if self._session.find_one(LAYOUTS, self._here(identifier=identifier, deleted=False)):
            raise Conflict(
                f"Layout with identifier: {identifier} already exists under environment {self._environment_id}"
            )

    def _record(self, layout: Layout, *, becomes_default: bool) -> None:
        if becomes_default:
            self._make_default(layout)
        else:
            record_change(self._call, "Layout", layout)

    def _make_default(self, layout: Layout) -> None:
        """Move the flag to `layout`. Whoever lost it since the last promotion is promoted together with it."""
        former = self._session.find(LAYOUTS, self._here(isDefault=True, deleted=False))
        layout |= {"isDefault": True, "updatedAt": self._now()}
        self._session.replace(LAYOUTS, layout)
        change = record_change(self._call, DEFAULT_LAYOUT, layout)
        move_change(self._session, change, None)
        for other in former:
            other |= {"isDefault": False, "updatedAt": self._now()}
            self._session.replace(LAYOUTS, other)
            record_change(self._call, DEFAULT_LAYOUT, other)
        for waiting in self._session.find(CHANGES, self._here(type=DEFAULT_LAYOUT, enabled=False)):
            if waiting["_id"] != change["_id"]:
                move_change(self._session, waiting, change["_id"])


def _variable(given: dict[str, Any]) -> dict[str, Any]:
    """A variable as it is kept."""
    kept = {"name": given["name"], "type": given.get("type") or "String", "required": bool(given.get("required"))}
    if given.get("defaultValue") not in (None, ""):
        kept["defaultValue"] = given["defaultValue"]
    return kept
