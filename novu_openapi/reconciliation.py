"""reconciliation.md: every ruling in one table per tag, for people who read rather than ask."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from typing import Any

from novu_openapi.revisions import DOCUMENT, REVISIONS, Ruling

FOLDER = "../spec/revisions/rulings"
_HEAD = """# Reconciliation

Three revisions of the public docs describe the Novu API, and they do not agree: {revisions},
oldest first. Nor does the server always do what they say. Each disagreement is settled by a ruling:
{rulings} rulings settle the {settled} that a comparison of the revisions and the source found (D001, D002, …)
and those that came to light while the document was written.

A † means that the view of the revision (`revisions/<revision>.json`) shows what that revision said
instead of what holds. The file behind each link says how it differs, and names the evidence.
`novu-openapi explain NAME` tells the same of one operation, schema or member.
"""


def reconciliation_text(rulings: Sequence[Ruling], document: dict[str, Any]) -> str:
    """The page: counts by tag, then the rulings of each tag, in the order of the document's tags."""
    tags = [tag for tag in [DOCUMENT, *(tag["name"] for tag in document["tags"])] if any(r.tag == tag for r in rulings)]
    settled = sum(len(ruling.settles) for ruling in rulings)
    parts = [_HEAD.format(revisions=_listed(REVISIONS), rulings=len(rulings), settled=settled), _counts(rulings, tags)]
    for tag in tags:
        rows = [_row(ruling) for ruling in rulings if ruling.tag == tag]
        head = ("ruling", *(f"{revision} said" for revision in REVISIONS), "the server", "what holds", "why", "departs")
        parts.append(f"## {tag}\n\n{_table(head, rows)}")
    return "\n".join(parts)


def _counts(rulings: Sequence[Ruling], tags: Sequence[str]) -> str:
    rows = [_count(f"[{tag}](#{tag.lower().replace(' ', '-')})", [r for r in rulings if r.tag == tag]) for tag in tags]
    head = ("tag", "rulings", "settled", *(f"† {revision}" for revision in REVISIONS))
    return _table(head, [*rows, _count("all", rulings)])


def _count(name: str, rulings: Sequence[Ruling]) -> tuple[str, ...]:
    settled = sum(len(ruling.settles) for ruling in rulings)
    differ = (sum(revision in ruling.views for ruling in rulings) for revision in REVISIONS)
    return (name, str(len(rulings)), str(settled), *map(str, differ))


def _row(ruling: Ruling) -> tuple[str, ...]:
    name = f"[{ruling.id}]({FOLDER}/{ruling.id}.yaml)<br>{_text(ruling.title)}"
    if ruling.settles:
        name += f"<br>{', '.join(ruling.settles)}"
    said = (_text(ruling.said[revision] or "silent") + " †" * (revision in ruling.views) for revision in REVISIONS)
    return (name, *said, *map(_text, (ruling.behaviour, ruling.ruling, ruling.because, ruling.departs or "")))


def _text(text: str) -> str:
    """A text as a cell shows it, whatever it contains."""
    return re.sub(r"([\\|*`])", r"\\\1", html.escape(text, quote=False))


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _listed(words: Sequence[str]) -> str:
    return f"{', '.join(words[:-1])} and {words[-1]}"
