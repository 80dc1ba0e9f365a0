# Made by `make generate` from spec/; do not edit.
from typing import Literal

UpdateMemberRolesRole = Literal["admin"]

UPDATE_MEMBER_ROLES_ROLE_VALUES: set[UpdateMemberRolesRole] = {
    "admin",
}


def check_update_member_roles_role(value: str) -> UpdateMemberRolesRole:
    if value in UPDATE_MEMBER_ROLES_ROLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_MEMBER_ROLES_ROLE_VALUES!r}")
