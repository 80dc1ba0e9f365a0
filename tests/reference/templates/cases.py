"""Templates with contexts, and what comes of them: from the corpus, and by the server's own renderer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from novu_reference.delivery.templates import TemplateError, parse, render

HERE = Path(__file__).parent
OUTCOMES = HERE / "outcomes.json"

# {"output": text}, or {"error": "syntax" or "rendering"}.
Outcome = dict[str, str]


class Case(NamedTuple):
    template: str
    context: dict[str, Any]


def corpus() -> list[Case]:
    groups = yaml.safe_load((HERE / "corpus.yaml").read_text(encoding="utf-8"))
    return [Case(template, group["context"]) for group in groups for template in group["templates"]]


def committed() -> list[tuple[str, Outcome]]:
    """Each template of the corpus, with what the real Handlebars made of it."""
    return [(template, outcome) for template, outcome in json.loads(OUTCOMES.read_text(encoding="utf-8"))]


def ours(case: Case) -> Outcome:
    """What the server makes of it."""
    try:
        parse(case.template)
    except TemplateError:
        return {"error": "syntax"}
    try:
        return {"output": render(case.template, case.context)}
    except TemplateError:
        return {"error": "rendering"}
