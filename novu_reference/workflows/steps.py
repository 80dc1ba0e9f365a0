"""Stored steps, read back together with their message templates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from novu_reference.storage import Session
from novu_reference.storage.collections import MESSAGE_TEMPLATES

Step = dict[str, Any]


def load_steps(session: Session, workflow: Mapping[str, Any], *, with_variants: bool = True) -> list[Step]:
    """The steps of a stored workflow, each with its whole message template, or None where that is gone.

    Variants of steps come with their templates too, unless told otherwise: then they have no member `template` at all.
    """
    ids = template_ids(workflow["steps"])
    templates = {found["_id"]: found for found in session.find(MESSAGE_TEMPLATES, {"_id": ids})} if ids else {}
    return [
        step
        | {
            "template": templates.get(step["_templateId"]),
            "variants": [
                variant | {"template": templates.get(variant["_templateId"])}
                if with_variants
                else {name: value for name, value in variant.items() if name != "template"}
                for variant in step["variants"]
            ],
        }
        for step in workflow["steps"]
    ]


def template_ids(steps: Iterable[Mapping[str, Any]]) -> list[str]:
    """The message templates of the steps and of their variants."""
    return [part["_templateId"] for step in steps for part in (step, *step["variants"])]


def with_brief_templates(steps: Iterable[Step]) -> list[Step]:
    """Steps as they are stored: of each message template `_id` and `type`."""
    return [_brief(step) | {"variants": [_brief(variant) for variant in step["variants"]]} for step in steps]


def _brief(step: Step) -> Step:
    template = step["template"]
    return step | {"template": {"_id": template["_id"], "type": template["type"]}}
