"""From job to job along a chain: what is done at once, what waits, what ends it. (facts 5, 6, 10)

pending ─▶ queued ─▶ running ─▶ completed            the chain goes on
                          └──▶ canceled              filtered: it goes on
                          └──▶ failed                it goes on, unless the step stops it
pending ─▶ delayed ─(due)─▶ running ─▶ …             a delay, or a digest that opens a window
pending ─▶ merged                                    a digest that joins one, and all behind it
pending ─▶ skipped                                   a digest that is filtered, or first of all: it goes on
"""

from __future__ import annotations

from datetime import datetime
from enum import Enum, auto
from typing import Any

from novu_reference.call import Tools
from novu_reference.clock import format_time, whole_milliseconds
from novu_reference.delivery import digests, waits
from novu_reference.delivery.chain import Chain, load, set_status
from novu_reference.delivery.context import Document, Outcome, Run, Wait
from novu_reference.delivery.failure import Failed
from novu_reference.delivery.running import fail, is_filtered, run_step, tell_tenant
from novu_reference.storage import Session
from novu_reference.storage.collections import JOBS

_STATUS = {Outcome.COMPLETED: "completed", Outcome.FAILED: "failed", Outcome.FILTERED: "canceled"}


class _Turn(Enum):
    """What becomes of a job that was scheduled."""

    RUNS = auto()
    PASSED_OVER = auto()
    STAYS = auto()


def start(chain: Chain) -> None:
    """Take a new chain as far as it goes now."""
    _follow(chain, chain.jobs)


def resume(session: Session, tools: Tools, job: Document, cache: dict[Any, Any]) -> None:
    """Go on with a stored `job` that has waited until now, and with the jobs behind it."""
    del job["dueAt"]
    chain = load(session, tools, job, cache)
    if chain is None:
        _give_up(session, tools, job, "the subscriber is gone")
    elif _runs(chain, chain.run(job)):
        _follow(chain, chain.later(job))


def give_up(session: Session, tools: Tools, job: Document) -> None:
    """Let a stored `job` that cannot be run fail, so that it waits no more. Those behind it are not run."""
    stored = session.find_one(JOBS, {"_id": job["_id"]})
    assert stored is not None
    stored.pop("dueAt", None)
    _give_up(session, tools, stored, "internal error")


def _give_up(session: Session, tools: Tools, job: Document, error: str) -> None:
    job["error"] = {"message": error}
    set_status(session, tools, job, "failed")


def _follow(chain: Chain, jobs: list[Document]) -> None:
    for job in jobs:
        run = chain.run(job)
        turn = _schedule(chain, run)
        if turn is _Turn.STAYS or (turn is _Turn.RUNS and not _runs(chain, run)):
            return


def _schedule(chain: Chain, run: Run) -> _Turn:
    try:
        match run.job["type"]:
            case "delay":
                return _schedule_delay(run)
            case "digest":
                return _schedule_digest(chain, run)
    except waits.Misconfigured as error:
        # The rest of the chain is not run. (ruling: delay-misconfigured)
        run.log("Invalid delay configuration", "Failed", raw={"error": str(error)})
        _give_up(run.session, run.tools, run.job, str(error))
        return _Turn.STAYS
    except Failed as failure:
        return _Turn.PASSED_OVER if _ended(run, fail(run, failure)) else _Turn.STAYS
    set_status(run.session, run.tools, run.job, "queued")
    run.log("Step queued")
    return _Turn.RUNS


def _schedule_delay(run: Run) -> _Turn:
    # One that is filtered is canceled when it runs, which tells of the filter.
    if is_filtered(run, tell=False):
        due = run.tools.clock.now()
    else:
        due = _due(run)
        if due > run.tools.clock.now():
            run.log("Step delayed", raw={"delay": _milliseconds(run, due)})
    run.log("Step queued")
    return _wait(run, due, "delayed")


def _schedule_digest(chain: Chain, run: Run) -> _Turn:
    if is_filtered(run):
        return _pass_over(run)
    if digests.passes_at_once(run):
        run.log("Digest was skipped, first backoff event", "Success")
        return _pass_over(run)
    owner = digests.open_window(run)
    if owner is not None:
        digests.join(chain, run, owner)
        return _Turn.STAYS
    due = _due(run)
    run.log("Step digested", raw={"delay": _milliseconds(run, due)})
    run.log("Step queued")
    return _wait(run, due, "delayed")


def _pass_over(run: Run) -> _Turn:
    run.log("Step queued")
    set_status(run.session, run.tools, run.job, "skipped")
    return _Turn.PASSED_OVER


def _wait(run: Run, due: datetime, status: str) -> _Turn:
    """Let the job wait with `status`; it runs on at once when there is nothing to wait for."""
    if due <= run.tools.clock.now():
        set_status(run.session, run.tools, run.job, status)
        return _Turn.RUNS
    run.job["dueAt"] = format_time(due)
    set_status(run.session, run.tools, run.job, status)
    run.tools.alarm.set(run.job["dueAt"])
    return _Turn.STAYS


def _runs(chain: Chain, run: Run) -> bool:
    """Run the job. Whether the chain goes on."""
    set_status(run.session, run.tools, run.job, "running")
    outcome = _outcome(chain, run)
    while isinstance(outcome, Wait):
        if _wait(run, outcome.until, "running") is _Turn.STAYS:
            return False
        outcome = run_step(run)
    return _ended(run, outcome)


def _outcome(chain: Chain, run: Run) -> Outcome | Wait:
    try:
        match run.job["type"]:
            case "delay":
                return _end_delay(run)
            case "digest":
                return _end_digest(chain, run)
        return run_step(run)
    except Failed as failure:
        return fail(run, failure)


def _ended(run: Run, outcome: Outcome) -> bool:
    """Store how the job ended. Whether the chain goes on."""
    set_status(run.session, run.tools, run.job, _STATUS[outcome])
    return outcome is not Outcome.FAILED or not run.job["step"].get("shouldStopOnFail", False)


def _end_delay(run: Run) -> Outcome:
    tell_tenant(run)
    if is_filtered(run):
        return Outcome.FILTERED
    run.log("Delay is finished", "Success")
    return Outcome.COMPLETED


def _end_digest(chain: Chain, run: Run) -> Outcome:
    tell_tenant(run)
    if is_filtered(run):
        return Outcome.FILTERED
    run.log("Start digesting")
    digests.close_window(chain, run)
    return Outcome.COMPLETED


def _due(run: Run) -> datetime:
    job = run.job
    due = waits.due(job["step"].get("metadata") or {}, job["payload"], job["overrides"], run.tools.clock.now())
    return whole_milliseconds(due)


def _milliseconds(run: Run, due: datetime) -> int:
    return round((due - run.tools.clock.now()).total_seconds() * 1000)
