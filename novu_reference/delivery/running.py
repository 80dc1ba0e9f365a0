"""Runs the step of one job. (facts 6)"""

from __future__ import annotations

from novu_reference.delivery import preferences, sending, variants
from novu_reference.delivery.channels import CHANNELS
from novu_reference.delivery.conditions import Verdict
from novu_reference.delivery.context import Document, Outcome, Run, Wait
from novu_reference.delivery.failure import Failed
from novu_reference.delivery.sources import RunSources


def run_step(run: Run) -> Outcome | Wait:
    """Run the job of any step but a digest or a delay, the trigger's own included; also again, after a wait.

    Writes everything but "Step created" and "Step queued"; whoever calls sets the status of the job and stores it.
    A failure leaves `job["error"]`.
    """
    try:
        if "sending" in run.job:
            return sending.resume(run)
        tell_tenant(run)
        if _is_filtered(run, asks_preferences=run.job["type"] in CHANNELS):
            return Outcome.FILTERED
        run.log("Start sending message")
        if run.job["type"] not in CHANNELS:
            return Outcome.COMPLETED
        return sending.begin(run, variants.template_of(run))
    except Failed as failure:
        return fail(run, failure)


def fail(run: Run, failure: Failed) -> Outcome:
    """Let the job end with this failure, which is told."""
    failure.tell(run)
    run.job["error"] = {"message": failure.detail}
    return Outcome.FAILED


def tell_tenant(run: Run) -> None:
    """Write which tenant a job that runs has, if the trigger named one. Also called for digests and delays.

    Raises Failed when the tenant is gone.
    """
    if "tenant" not in run.job:
        return
    if run.tenant is None:
        raise Failed("Tenant identifier not found", run.job["tenant"])
    run.log("Tenant context selected", raw=run.tenant)


def is_filtered(run: Run, *, tell: bool = True) -> bool:
    """Whether the conditions of a digest or delay keep its job from being carried out.

    Asked when the job is scheduled, and again when it runs. `tell` writes the detail of the filter. Raises Failed when
    a condition cannot be evaluated.
    """
    verdict = _verdict(run)
    if tell and not verdict.passed:
        _tell_filtered(run, verdict)
    return not verdict.passed


def _is_filtered(run: Run, *, asks_preferences: bool) -> bool:
    verdict = _verdict(run)
    refusal = preferences.refusal(run) if asks_preferences else None
    if refusal is not None:
        detail, preference = refusal
        run.log(detail, "Success", raw=preference)
        _tell_filtered(run, verdict)
    elif not verdict.passed:
        _tell_filtered(run, verdict, **({"preferences": {"passed": True}} if asks_preferences else {}))
    return refusal is not None or not verdict.passed


def _verdict(run: Run) -> Verdict:
    return RunSources(run).judge(run.job["step"].get("filters"))


def _tell_filtered(run: Run, verdict: Verdict, **more: Document) -> None:
    asked = {"filter": {"conditions": verdict.conditions, "passed": verdict.passed}, **more}
    run.log("Step was filtered based on steps filters", "Success", raw=asked)
