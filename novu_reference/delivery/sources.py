"""What the conditions of a run look at: the state, and the set answers of webhooks. (facts 6.3)"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from novu_reference.delivery import values, webhooks
from novu_reference.delivery.conditions import MISSING, Part, Unanswerable, Verdict, judge
from novu_reference.delivery.context import Document, Run
from novu_reference.delivery.failure import Failed
from novu_reference.storage.collections import EXECUTION_DETAILS, JOBS, MESSAGES

_ATTEMPTS = 3
_NO_ANSWER = "Failed to get response from remote webhook filter on last retry"


class RunSources:
    """The `Sources` of a run."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._values: dict[str, Any] | None = None

    @property
    def values(self) -> dict[str, Any]:
        if self._values is None:
            self._values = values.of_conditions(self._run)
        return self._values

    @property
    def now(self) -> datetime:
        return self._run.tools.clock.now()

    def judge(self, groups: Sequence[Mapping[str, Any]] | None) -> Verdict:
        """Whether the conditions hold. Raises Failed when one of them cannot be evaluated."""
        try:
            return judge(groups, self)
        except Unanswerable as error:
            raise Failed("Processing step filter failed", {"error": str(error)}) from error

    def webhook(self, part: Part) -> Any:
        """Raises Failed when the third attempt brought no answer either."""
        url = part.get("webhookUrl")
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                answer = webhooks.ask(self._run, url)
            except webhooks.NoAnswer as error:
                raw = {"webhookUrl": url, "attempt": attempt, "message": str(error)}
                if attempt == _ATTEMPTS:
                    raise Failed(_NO_ANSWER, raw, source="Webhook", isRetry=True) from error
                self._run.log("Webhook filter failed, retry will be executed", raw=raw, source="Webhook", isRetry=True)
            else:
                return MISSING if answer is None else answer
        raise AssertionError("the last attempt answers or fails")

    def previous_step(self, part: Part) -> bool | None:
        message = self._message_of(part["step"])
        if message is None:
            return None
        if message["channel"] == "email":
            return self._was_opened(message)
        return bool(message["seen"] if part["stepType"] in ("seen", "unseen") else message["read"])

    def _message_of(self, step: str) -> Document | None:
        """The message of the step with this `uuid`, in the chain of the run."""
        here = {"_notificationId": self._run.job["_notificationId"]}
        jobs = (job["_id"] for job in self._run.session.find(JOBS, here) if job["step"].get("uuid") == step)
        job_id = next(jobs, None)
        if job_id is None:
            return None
        found = (message for message in self._run.session.find(MESSAGES, here) if message["_jobId"] == job_id)
        return next(found, None)

    def _was_opened(self, message: Document) -> bool:
        """Whether the provider reported it, to the job right before this one. (ruling: email-opened-condition)"""
        details = self._run.session.find(EXECUTION_DETAILS, {"_notificationId": self._run.job["_notificationId"]})
        return any(
            detail.get("webhookStatus") == "opened"
            and detail.get("_messageId") == message["_id"]
            and detail["_jobId"] == self._run.job.get("_parentId")
            for detail in details
        )
