"""Steps of a request, made into stored steps and message templates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from novu_reference.call import Call, Handlers
from novu_reference.changes import move_change, record_change, waiting_change
from novu_reference.errors import BadRequest, NotFound
from novu_reference.storage.collections import LAYOUTS, MESSAGE_TEMPLATES
from novu_reference.workflows import shapes
from novu_reference.workflows.sanitizing import sanitized
from novu_reference.workflows.shapes import keep
from novu_reference.workflows.steps import Step

Template = Any

# What an update leaves as it was when the request has nothing, or nothing but an empty text, to say about it.
_STAYS = ("name", "subject", "title", "contentType", "actor")


class StepWriter(Handlers):
    """Writes the message templates of one workflow.

    `own` are those it has already, which steps may name again; None for a new one, where `_templateId` means nothing.
    """

    def __init__(self, call: Call, own: Iterable[str] | None, *, with_feeds: bool = True) -> None:
        super().__init__(call)
        self._own = None if own is None else frozenset(own)
        self._left = set(self._own or ())
        self._with_feeds = with_feeds
        self._written: list[Template] = []

    def write(self, given: list[Any]) -> list[Step]:
        """The steps of a request with their message templates, now stored. Those no step names any more are deleted.

        Raises BadRequest for a variant without conditions, NotFound for a template the workflow does not have.
        """
        for step in given:
            for variant in step.get("variants") or []:
                if not any(group.get("children") for group in variant["filters"]):
                    raise BadRequest(f"Variant filters are required, variant name {variant.get('name')}")
        steps = [
            step | {"variants": self._chain(wanted.get("variants") or [])}
            for step, wanted in zip(self._chain(given), given, strict=True)
        ]
        self.delete_rest()
        return steps

    def delete_rest(self) -> None:
        """Delete the message templates that were not written."""
        now = self._now()
        for template in self._session.find(MESSAGE_TEMPLATES, self._here(_id=sorted(self._left))):
            template |= {"deleted": True, "deletedAt": now, "updatedAt": now}
            self._session.replace(MESSAGE_TEMPLATES, template)
            self._written.append(template)

    def record_changes(self, parent: str) -> None:
        """Note what was written as parts of the workflow's change `parent`, with the feeds and layouts it uses."""
        for template in self._written:
            record_change(self._call, "MessageTemplate", template, parent=parent)
            if template["deleted"]:
                continue
            for used in filter(None, (template["_feedId"], template["_layoutId"])):
                change = waiting_change(self._session, used)
                if change is not None and change["type"] in ("Feed", "Layout"):
                    move_change(self._session, change, parent)

    def _chain(self, given: Iterable[Any]) -> list[Step]:
        """Steps, or variants of a step, each pointing to the one before."""
        chain: list[Step] = []
        for step in given:
            chain.append(self._step(step, chain[-1]["_id"] if chain else None))
        return chain

    def _step(self, given: Mapping[str, Any], before: str | None) -> Step:
        template = self._template(given.get("_templateId"), given["template"])
        return {
            "_id": template["_id"],
            "_templateId": template["_id"],
            "_parentId": before,
            **{name: value for name, value in keep(given, shapes.STEP).items() if value != {}},
            "active": given.get("active") is not False,
            "shouldStopOnFail": bool(given.get("shouldStopOnFail")),
            "filters": keep(given.get("filters") or [], shapes.FILTERS, nulls=True),
            "metadata": shapes.metadata(given.get("metadata")),
            "template": template,
        }

    def _template(self, template_id: str | None, given: Mapping[str, Any]) -> Template:
        if template_id is None or self._own is None:
            template = self._new_template(given)
            self._session.insert(MESSAGE_TEMPLATES, template)
        else:
            template = self._changed_template(self._own_template(template_id.lower()), given)
            self._session.replace(MESSAGE_TEMPLATES, template)
        self._written.append(template)
        return template

    def _new_template(self, given: Mapping[str, Any]) -> Template:
        template = self._new(
            active=True,
            variables=[],
            _feedId=None,
            _layoutId=None,
            _creatorId=self._call.principal.user_id,
            deleted=False,
        )
        template |= self._said(given)
        if template["type"] == "email" and template["_layoutId"] is None:
            default = self._session.find_one(LAYOUTS, self._here(isDefault=True, deleted=False))
            template["_layoutId"] = default["_id"] if default else None
        return template

    def _own_template(self, template_id: str) -> Template:
        found = self._session.find_one(MESSAGE_TEMPLATES, self._here(_id=template_id))
        if found is None or template_id not in (self._own or ()):
            raise NotFound(f"Message template with id {template_id} not found")
        self._left.discard(template_id)
        return found

    def _changed_template(self, stored: Template, given: Mapping[str, Any]) -> Template:
        """A message template after an update. Content, action, feed, preheader, sender are gone unless said again."""
        for name in ("content", "cta", "preheader", "senderName"):
            stored.pop(name, None)
        said = self._said(given)
        kept = {name: stored[name] for name in _STAYS if name in stored and not said.get(name)}
        return stored | {"_feedId": None} | said | kept | {"updatedAt": self._now()}

    def _said(self, given: Mapping[str, Any]) -> Template:
        """The members of a message template that the request speaks of."""
        said: Template = keep(given, shapes.TEMPLATE)
        if given.get("content") is not None:
            content = given["content"]
            said["content"] = keep(content, shapes.BLOCKS) if isinstance(content, list) else content
            if said.get("contentType") == "editor":
                said["content"] = sanitized(said["content"])
        if given.get("variables") is not None:
            said["variables"] = [
                {name: value for name, value in variable.items() if (name, value) != ("defaultValue", "")}
                for variable in keep(given["variables"], shapes.VARIABLES)
            ]
        if given.get("feedId") and self._with_feeds:
            said["_feedId"] = given["feedId"].lower()
        if given.get("layoutId"):
            said["_layoutId"] = given["layoutId"].lower()
        return said
