"""An e-mail as it is read: subject, what was written, and the HTML with the layout around it. (facts 8)"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import Any

from novu_reference.delivery import values, variables
from novu_reference.delivery.channels.base import NOT_RENDERED, rendered
from novu_reference.delivery.context import Document, Run
from novu_reference.delivery.failure import Failed
from novu_reference.storage.collections import LAYOUTS

# Around blocks that have no layout of their own.
_PLAIN_LAYOUT = """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{{subject}}</title></head>
<body>{{#if branding.logo}}<p><img src="{{branding.logo}}" alt=""></p>
{{/if}}{{{body}}}</body></html>
"""
_BODY = re.compile(r"<body\b[^<>]*>")


@dataclass(frozen=True, slots=True)
class EmailContent:
    """`content` is what was written, as messages show it: a text, or blocks."""

    subject: str
    content: Any
    html: str
    sender_name: str | None


def written(run: Run, template: Document, layout_id: str | None, step: Document) -> EmailContent:
    """Render everything, the content as well. (ruling: custom-html-content)

    `step` is what the templates find under that name, beside the usual.

    A list of blocks was made with the editor, a text is HTML. (ruling: email-content-kind) Raises Failed.
    """
    layout = _layout(run, layout_id)
    named = values.of_messages(run)
    if layout is not None:
        _refuse_missing(layout, named)
        named = variables.with_defaults(layout["variables"], named)
    named |= {
        "step": {**named["step"], **step},
        "branding": values.branding(run),
        "preheader": template.get("preheader"),
    }
    subject, preheader, sender = (
        rendered(template.get(member), named).strip() for member in ("subject", "preheader", "senderName")
    )
    named |= {"subject": subject, "preheader": preheader}
    blocks = template.get("content")
    content: Any
    if isinstance(blocks, list):
        content = [_block(block, named) for block in blocks]
        body = "\n".join(_html_of(block, named["branding"]["color"]) for block in content)
        around = _PLAIN_LAYOUT if layout is None else layout["content"]
    else:
        content = body = rendered(blocks, named)
        around = None if layout is None else layout["content"]
    whole = body
    if around is not None:
        blocks_named = content if isinstance(content, list) else []
        whole = _with_preheader(rendered(around, {**named, "body": body, "blocks": blocks_named}), preheader)
    return EmailContent(subject, content, whole, sender or None)


def _layout(run: Run, layout_id: str | None) -> Document | None:
    """Raises Failed when it is gone."""
    if layout_id is None:
        return None
    key = ("layout", layout_id)
    if key not in run.cache:
        run.cache[key] = run.session.find_one(LAYOUTS, {"_id": layout_id, "deleted": False})
    if run.cache[key] is None:
        raise Failed(NOT_RENDERED, {"error": f"The layout {layout_id} is gone"})
    return run.cache[key]


def _refuse_missing(layout: Document, named: Document) -> None:
    absent = list(variables.missing(layout["variables"], named))
    if absent:
        raise Failed(NOT_RENDERED, {"error": f"payload is missing required key(s) and type(s): {', '.join(absent)}"})


def _block(block: Document, named: Document) -> Document:
    shown = {**block, "content": rendered(block.get("content"), named).strip()}
    return shown | ({"url": rendered(block["url"], named).strip()} if block.get("url") else {})


def _html_of(block: Document, color: str) -> str:
    """Blocks hold HTML already."""
    align = (block.get("styles") or {}).get("textAlign") or "left"
    inner = block["content"]
    if block["type"] == "button":
        style = f"background-color: {html.escape(color)}; color: #ffffff; padding: 8px 16px"
        inner = f'<a href="{html.escape(block.get("url") or "")}" style="{style}">{inner}</a>'
    return f'<div style="text-align: {html.escape(align)}">{inner}</div>'


def _with_preheader(page: str, preheader: str) -> str:
    """The page with the text that mail programs show after the subject, which readers of the page do not see.

    What is rendered is HTML already.
    """
    if not preheader:
        return page
    hidden = f'<div style="display: none; max-height: 0; overflow: hidden">{preheader}</div>'
    return _BODY.sub(lambda body: body[0] + hidden, page, count=1)
