# Made by `make generate` from spec/; do not edit.
from typing import Literal

JobTitle = Literal[
    "architect",
    "cxo",
    "cxo_founder",
    "designer",
    "engineer",
    "engineering_manager",
    "marketing_manager",
    "other",
    "product_manager",
    "student",
]

JOB_TITLE_VALUES: set[JobTitle] = {
    "architect",
    "cxo",
    "cxo_founder",
    "designer",
    "engineer",
    "engineering_manager",
    "marketing_manager",
    "other",
    "product_manager",
    "student",
}


def check_job_title(value: str) -> JobTitle:
    if value in JOB_TITLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {JOB_TITLE_VALUES!r}")
