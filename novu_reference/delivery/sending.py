"""Carries a channel step out: target by target, call by call, also when a provider takes its time.

    targets ─prepare─▶ message, calls ─hand over─▶ accepted │ refused │ wait

What is left to do while a provider is slow stands in the member `sending` of the job.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import timedelta

from novu_reference.delivery import outbox, providers, reports
from novu_reference.delivery.channels import CHANNELS
from novu_reference.delivery.channels.base import ERROR_IDS, Call, set_trouble
from novu_reference.delivery.context import Document, Outcome, Run, Wait
from novu_reference.delivery.failure import Failed
from novu_reference.storage.collections import MESSAGES


@dataclass(slots=True)
class _Progress:
    """What is left to do: the calls of the message at hand first, then further targets."""

    template: Document
    targets: list[Document]
    attempts: int
    calls: list[Call] = field(default_factory=list)
    # How the provider takes the first of the calls, once it was asked.
    behaviour: Document | None = None
    failures: list[str] = field(default_factory=list)


def begin(run: Run, template: Document) -> Outcome | Wait:
    """Send what `template` says. Raises Failed when there is nobody to send to."""
    targets = CHANNELS[run.job["type"]].targets(run, template)
    return _go_on(run, _Progress(template, targets, len(targets)))


def resume(run: Run) -> Outcome | Wait:
    """Go on after a wait."""
    kept = run.job.pop("sending")
    progress = _Progress(**{**kept, "calls": [Call(**call) for call in kept["calls"]]})
    if progress.calls:
        # Time has passed: it may have been changed.
        message = run.session.find_one(MESSAGES, {"_id": progress.calls[0].message["_id"]})
        for call in progress.calls:
            call.message = message
    return _go_on(run, progress)


def _go_on(run: Run, progress: _Progress) -> Outcome | Wait:
    channel = CHANNELS[run.job["type"]]
    while progress.calls or progress.targets:
        try:
            if not progress.calls:
                progress.calls = channel.prepare(run, progress.template, progress.targets.pop(0))
                continue
            wait = _ask(run, progress)
            if wait is not None:
                run.job["sending"] = asdict(progress)
                return wait
            behaviour, progress.behaviour = progress.behaviour or {}, None
            _hand_over(run, progress.calls.pop(0), behaviour)
        except Failed as failure:
            failure.tell(run)
            progress.failures.append(failure.detail)
    detail = channel.ending(progress.failures, progress.attempts)
    if detail is None:
        return Outcome.COMPLETED
    if detail not in progress.failures:
        run.log(detail, "Failed")
    run.job["error"] = {"message": detail}
    return Outcome.FAILED


def _ask(run: Run, progress: _Progress) -> Wait | None:
    """Find out how the provider takes the next call, and how long it needs for that."""
    if progress.behaviour is not None:
        return None
    progress.behaviour = providers.behaviour(run, progress.calls[0].integration)
    delay = progress.behaviour.get("delay")
    return Wait(run.tools.clock.now() + timedelta(milliseconds=delay)) if delay else None


def _hand_over(run: Run, call: Call, behaviour: Document) -> None:
    """One call of the provider. Raises Failed when it refuses."""
    message, content = call.message, call.content
    if "fail" in behaviour:
        set_trouble(run, message, "error", ERROR_IDS[run.job["type"]], behaviour["fail"])
        outbox.put(run, message, call.integration, content, result="failed", error=behaviour["fail"])
        raise Failed("Unexpected provider error", {"message": behaviour["fail"]}, message=message)
    result: Document = {"id": message["_id"], "date": run.tools.clock.timestamp()}
    detail = "Message sent"
    match run.job["type"]:
        case "push":
            detail = f"{detail}: {message['providerId']}"
            result = {"result": result, "deviceToken": content["tokens"][0]}
        case "email" | "sms":
            message["identifier"] = result["id"]
            run.session.replace(MESSAGES, message)
    record = outbox.put(run, message, call.integration, content, result="accepted")
    run.log(detail, "Success", raw=result, message=message)
    reports.expect(run, message, record, behaviour)
