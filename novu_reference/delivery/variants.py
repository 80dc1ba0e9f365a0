"""Which content does a step have for this recipient? (facts 6.7)"""

from __future__ import annotations

from novu_reference.delivery.context import Document, Run
from novu_reference.delivery.failure import Failed
from novu_reference.delivery.sources import RunSources


def template_of(run: Run) -> Document:
    """The template of the first active variant whose conditions hold, which is told; else that of the step.

    Raises Failed when it is gone, or a condition cannot be evaluated.
    """
    step = run.job["step"]
    template = step.get("template")
    for variant in step.get("variants") or []:
        if not variant.get("active", True) or not variant.get("filters"):
            continue
        verdict = RunSources(run).judge(variant["filters"])
        if verdict.passed:
            run.log("Variant was chosen by the provided condition criteria", raw={"conditions": verdict.conditions})
            template = variant.get("template")
            break
    if template is None:
        raise Failed("Message content could not be generated", {"error": "The message template is gone"})
    return template
