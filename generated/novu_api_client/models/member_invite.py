# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MemberInvite")


@_attrs_define
class MemberInvite:
    """An invitation to an organization."""

    email: str
    """ The address that was invited. Empty for readers who are not administrators. """
    token: str
    """ The secret that accepts the invitation. """
    invitation_date: datetime.datetime
    """ When the invitation was sent. """
    field_inviter_id: str
    """ An identifier Novu gave out, 24 hexadecimal digits. Answers use lower case. """
    answer_date: datetime.datetime | None | Unset = UNSET
    """ When it was accepted. Missing or null while it is open. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        token = self.token

        invitation_date = self.invitation_date.isoformat()

        field_inviter_id = self.field_inviter_id

        answer_date: None | str | Unset
        if isinstance(self.answer_date, Unset):
            answer_date = UNSET
        elif isinstance(self.answer_date, datetime.datetime):
            answer_date = self.answer_date.isoformat()
        else:
            answer_date = self.answer_date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "email": email,
                "token": token,
                "invitationDate": invitation_date,
                "_inviterId": field_inviter_id,
            }
        )
        if answer_date is not UNSET:
            field_dict["answerDate"] = answer_date

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        email = d.pop("email")

        token = d.pop("token")

        invitation_date = datetime.datetime.fromisoformat(d.pop("invitationDate"))

        field_inviter_id = d.pop("_inviterId")

        def _parse_answer_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                answer_date_type_1 = datetime.datetime.fromisoformat(data)

                return answer_date_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        answer_date = _parse_answer_date(d.pop("answerDate", UNSET))

        member_invite = cls(
            email=email,
            token=token,
            invitation_date=invitation_date,
            field_inviter_id=field_inviter_id,
            answer_date=answer_date,
        )

        member_invite.additional_properties = d
        return member_invite

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
