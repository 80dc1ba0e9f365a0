# Made by `make generate` from spec/; do not edit.
from typing import Literal

JobStatus = Literal[
    "canceled", "completed", "delayed", "failed", "merged", "pending", "queued", "running", "skipped"
]

JOB_STATUS_VALUES: set[JobStatus] = {
    "canceled",
    "completed",
    "delayed",
    "failed",
    "merged",
    "pending",
    "queued",
    "running",
    "skipped",
}


def check_job_status(value: str) -> JobStatus:
    if value in JOB_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {JOB_STATUS_VALUES!r}")
