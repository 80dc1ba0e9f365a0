# Made by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.partner_configuration_partner_type import (
    PartnerConfigurationPartnerType,
    check_partner_configuration_partner_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="PartnerConfiguration")


@_attrs_define
class PartnerConfiguration:
    """A connection to a partner."""

    access_token: str
    """ The secret that opens the partner's account. """
    configuration_id: str
    """ The partner's name for the connection. """
    partner_type: PartnerConfigurationPartnerType
    """ Which partner it is. """
    team_id: None | str | Unset = UNSET
    """ The team at the partner. """
    project_ids: list[str] | Unset = UNSET
    """ The projects at the partner. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        access_token = self.access_token

        configuration_id = self.configuration_id

        partner_type: str = self.partner_type

        team_id: None | str | Unset
        if isinstance(self.team_id, Unset):
            team_id = UNSET
        else:
            team_id = self.team_id

        project_ids: list[str] | Unset = UNSET
        if not isinstance(self.project_ids, Unset):
            project_ids = self.project_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "accessToken": access_token,
                "configurationId": configuration_id,
                "partnerType": partner_type,
            }
        )
        if team_id is not UNSET:
            field_dict["teamId"] = team_id
        if project_ids is not UNSET:
            field_dict["projectIds"] = project_ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        access_token = d.pop("accessToken")

        configuration_id = d.pop("configurationId")

        partner_type = check_partner_configuration_partner_type(d.pop("partnerType"))

        def _parse_team_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        team_id = _parse_team_id(d.pop("teamId", UNSET))

        project_ids = cast(list[str], d.pop("projectIds", UNSET))

        partner_configuration = cls(
            access_token=access_token,
            configuration_id=configuration_id,
            partner_type=partner_type,
            team_id=team_id,
            project_ids=project_ids,
        )

        partner_configuration.additional_properties = d
        return partner_configuration

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
