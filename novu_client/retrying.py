"""When a request is sent once more, and after how long."""

from __future__ import annotations

from http import HTTPStatus

import httpx
from httpx_retries import Retry

# Longer than this nobody waits; the error then says how long it would have taken.
LONGEST_WAIT_SECONDS = 30.0
# Before the first repetition half a second at most, then twice as long each time, with jitter.
_BACKOFF_SECONDS = 0.25
# A time-out is not among them: the server may still be at it, and the caller has waited enough.
_LOST = (httpx.NetworkError, httpx.ConnectTimeout, httpx.RemoteProtocolError)

# What came of an attempt.
Outcome = httpx.Response | httpx.RequestError


def policy(retries: int) -> Retry:
    """How often, and how long to wait in between; the statuses are 429, 502, 503, 504."""
    return Retry(
        total=retries,
        retry_on_exceptions=_LOST,
        backoff_factor=_BACKOFF_SECONDS,
        max_backoff_wait=LONGEST_WAIT_SECONDS,
    )


def following(retry: Retry, outcome: Outcome) -> Retry | None:
    """What the policy is for one more attempt; None when there is to be none."""
    if retry.is_exhausted() or not _is_passing(retry, outcome):
        return None
    return retry.increment()


def retry_after(response: httpx.Response) -> float | None:
    """The seconds of `Retry-After`, a number or a date; None without one that can be read."""
    try:
        return Retry().parse_retry_after(response.headers["Retry-After"])
    except (KeyError, ValueError):
        return None


def _is_passing(retry: Retry, outcome: Outcome) -> bool:
    if isinstance(outcome, httpx.RequestError):
        return retry.is_retryable_exception(outcome)
    wait = retry_after(outcome)
    if wait is not None and wait > LONGEST_WAIT_SECONDS:
        return False
    # A conflict that passes: an earlier attempt with the same idempotency key is still at it.
    is_still_running = outcome.status_code == HTTPStatus.CONFLICT and wait is not None
    return is_still_running or retry.is_retryable_status_code(outcome.status_code)
