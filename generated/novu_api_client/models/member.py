# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.member_member_status import MemberMemberStatus, check_member_member_status
from ..models.member_role import MemberRole, check_member_role
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.member_invite import MemberInvite
    from ..models.member_user import MemberUser


T = TypeVar("T", bound="Member")


@_attrs_define
class Member:
    """Somebody's membership of an organization, or the invitation to it."""

    field_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_organization_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    field_user_id: None | str | Unset = UNSET
    """ The user. Missing or null for somebody invited who has no account yet. """
    user: MemberUser | None | Unset = UNSET
    """ The same user with name and address. Missing or null without a user, and where roles were set. """
    roles: list[MemberRole] | Unset = UNSET
    """ What the member may do. """
    invite: MemberInvite | Unset = UNSET
    """ An invitation to an organization. """
    member_status: MemberMemberStatus | Unset = UNSET
    """ How far the membership has come. """
    created_at: datetime.datetime | Unset = UNSET
    """ When it was made. """
    updated_at: datetime.datetime | Unset = UNSET
    """ When it was last changed. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.member_user import MemberUser  # noqa: PLC0415

        field_id = self.field_id

        field_organization_id = self.field_organization_id

        field_user_id: None | str | Unset
        if isinstance(self.field_user_id, Unset):
            field_user_id = UNSET
        else:
            field_user_id = self.field_user_id

        user: dict[str, Any] | None | Unset
        if isinstance(self.user, Unset):
            user = UNSET
        elif isinstance(self.user, MemberUser):
            user = self.user.to_dict()
        else:
            user = self.user

        roles: list[str] | Unset = UNSET
        if not isinstance(self.roles, Unset):
            roles = []
            for roles_item_data in self.roles:
                roles_item: str = roles_item_data
                roles.append(roles_item)

        invite: dict[str, Any] | Unset = UNSET
        if not isinstance(self.invite, Unset):
            invite = self.invite.to_dict()

        member_status: str | Unset = UNSET
        if not isinstance(self.member_status, Unset):
            member_status = self.member_status

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "_id": field_id,
                "_organizationId": field_organization_id,
            }
        )
        if field_user_id is not UNSET:
            field_dict["_userId"] = field_user_id
        if user is not UNSET:
            field_dict["user"] = user
        if roles is not UNSET:
            field_dict["roles"] = roles
        if invite is not UNSET:
            field_dict["invite"] = invite
        if member_status is not UNSET:
            field_dict["memberStatus"] = member_status
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.member_invite import MemberInvite  # noqa: PLC0415
        from ..models.member_user import MemberUser  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id")

        field_organization_id = d.pop("_organizationId")

        def _parse_field_user_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_user_id = _parse_field_user_id(d.pop("_userId", UNSET))

        def _parse_user(data: object) -> MemberUser | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                user_type_0 = MemberUser.from_dict(data)

                return user_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MemberUser | None | Unset, data)

        user = _parse_user(d.pop("user", UNSET))

        _roles = d.pop("roles", UNSET)
        roles: list[MemberRole] | Unset = UNSET
        if _roles is not UNSET:
            roles = []
            for roles_item_data in _roles:
                roles_item = check_member_role(roles_item_data)

                roles.append(roles_item)

        _invite = d.pop("invite", UNSET)
        invite: MemberInvite | Unset
        if isinstance(_invite, Unset):
            invite = UNSET
        else:
            invite = MemberInvite.from_dict(_invite)

        _member_status = d.pop("memberStatus", UNSET)
        member_status: MemberMemberStatus | Unset
        if isinstance(_member_status, Unset):
            member_status = UNSET
        else:
            member_status = check_member_member_status(_member_status)

        _created_at = d.pop("createdAt", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        _updated_at = d.pop("updatedAt", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)

        member = cls(
            field_id=field_id,
            field_organization_id=field_organization_id,
            field_user_id=field_user_id,
            user=user,
            roles=roles,
            invite=invite,
            member_status=member_status,
            created_at=created_at,
            updated_at=updated_at,
        )

        member.additional_properties = d
        return member

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
