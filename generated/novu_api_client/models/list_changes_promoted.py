# Made by `make generate` from spec/; do not edit.
from typing import Literal

ListChangesPromoted = Literal["false", "true"]

LIST_CHANGES_PROMOTED_VALUES: set[ListChangesPromoted] = {
    "false",
    "true",
}


def check_list_changes_promoted(value: str) -> ListChangesPromoted:
    if value in LIST_CHANGES_PROMOTED_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_CHANGES_PROMOTED_VALUES!r}")
