# Made by `make generate` from spec/; do not edit.
from typing import Literal

MemberMemberStatus = Literal["active", "invited", "new"]

MEMBER_MEMBER_STATUS_VALUES: set[MemberMemberStatus] = {
    "active",
    "invited",
    "new",
}


def check_member_member_status(value: str) -> MemberMemberStatus:
    if value in MEMBER_MEMBER_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MEMBER_MEMBER_STATUS_VALUES!r}")
